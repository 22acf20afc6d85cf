"""A number of a movement's stretch of a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from numcheck import units
from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
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
        """A number of points, or of tenths, as that of percentage points; any other as it is."""
        return self._pointed(Kind.PERCENT, units.PERCENTAGE_POINT) if "points" in self.token.classes else self

    @property
    def in_ones(self) -> Mention:
        """A number of tenths as an amount without its unit ("to 36.5 degrees, two tenths more"); any other as it is."""
        return self._pointed(Kind.CARDINAL, "") if "points" in self.token.classes and self.quantity.share else self

    def _pointed(self, kind: Kind, unit: str) -> Mention:
        quantity = self.quantity
        factor = Fraction(1, 100) if quantity.unit == units.BASIS_POINT else Fraction(1)
        readings = tuple(Reading(one.value * factor if one.value is not None else None, one.interval.scaled(factor))
                         for one in quantity.readings)
        if quantity.share and quantity.value is not None and quantity.hedge is Hedge.NONE:
            readings = (Reading(quantity.value, _decimals(quantity.value)),)
        classes = self.token.classes - {"part", Kind.RATIO.value} | {kind.value}
        return replace(self, token=self.token._replace(classes=classes, quantity=replace(
            quantity, kind=kind, unit=unit, noun="", readings=readings, share=False)))

    @property
    def in_percent(self) -> Mention:
        """A bare number below a hundred as that of percents; any other as it is."""
        quantity = self.quantity
        if quantity.kind is not Kind.CARDINAL or quantity.noun or quantity.value is None or not 0 <= quantity.value <= 100:
            return self
        return replace(self, token=self.token._replace(quantity=replace(quantity, kind=Kind.PERCENT, unit=units.PERCENT)))


def _decimals(value: Fraction) -> Interval:
    """What prints as so many tenths, or as so many of the next smaller decimals."""
    least = next(Fraction(1, base) for base in (10, 100, 1000) if value * base == int(value * base))
    return Interval.of(value - least / 2, value + least / 2, value - least, value + least)
