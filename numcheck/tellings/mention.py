"""A number of a movement's stretch of a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from numcheck import units
from numcheck.quantity import Kind, Quantity, Reading
from numcheck.sentence import Token


def negated(token: Token) -> Token:
    """A number's token with the other sign."""
    assert token.quantity is not None
    readings = tuple(Reading(-one.value if one.value is not None else None, -one.interval, one.note) for one in token.quantity.readings)
    return token._replace(quantity=replace(token.quantity, readings=readings))


def sign_of(token: Token) -> str:
    """The direction that the sign of a number gives: "up" for "+9 %", "down" for "-9 %"; "" for none."""
    first = token.quantity.text[0] if token.quantity is not None else ""
    return "up" if first == "+" else "down" if first in ("-", "\u2212", "\u2013") else ""


@dataclass(slots=True)
class Mention:
    """A number of the window: where it stands, and the role that the cue before it gives; `then` if it is told of what is compared with."""

    index: int
    token: Token
    role: str  # "new", "is", "old", "by", "or", "whole", "expected" or ""
    bracketed: bool
    loss: bool
    from_: bool = False
    partitive: bool = False
    then: bool = False

    @property
    def quantity(self) -> Quantity:
        """The number itself."""
        assert self.token.quantity is not None
        return self.token.quantity

    @property
    def signed(self) -> Token:
        """The number's token; that of a loss below zero."""
        return negated(self.token) if self.loss else self.token

    @property
    def in_points(self) -> Mention:
        """A number of points as that of percentage points; any other as it is."""
        if "points" not in self.token.classes:
            return self
        quantity = self.quantity
        factor = Fraction(1, 100) if quantity.unit == units.BASIS_POINT else Fraction(1)
        readings = tuple(Reading(one.value * factor if one.value is not None else None, one.interval.scaled(factor))
                         for one in quantity.readings)
        return replace(self, token=self.token._replace(
            quantity=replace(quantity, kind=Kind.PERCENT, unit=units.PERCENTAGE_POINT, noun="", readings=readings)))

    @property
    def in_percent(self) -> Mention:
        """A bare number below a hundred as that of percents; any other as it is."""
        quantity = self.quantity
        if quantity.kind is not Kind.CARDINAL or quantity.noun or quantity.value is None or not 0 <= quantity.value <= 100:
            return self
        return replace(self, token=self.token._replace(quantity=replace(quantity, kind=Kind.PERCENT, unit=units.PERCENT)))
