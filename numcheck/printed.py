"""Numbers as digits in print: what one in the last place is worth, and how another number would look in the same print."""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass, replace
from fractions import Fraction

from numcheck.interval import Interval
from numcheck.quantity import Hedge, Quantity, Reading

_DIGITS = re.compile(r"\d(?:[\d.,\u2019'\u00a0\u202f\u2009 ]*\d)?")


@dataclass(frozen=True, slots=True)
class Printed:
    """A number as digits in print.

    Attributes:
        quantity: the number.
        unit: what one in the last printed place is worth.

    Example:
        >>> from numcheck import read
        >>> Printed.of(read("rose to 11.1 million euros", "en")[0]).showing(Fraction(9_800_000)).text
        '9.8 million euros'
    """

    quantity: Quantity
    unit: Fraction

    @classmethod
    def of(cls, quantity: Quantity) -> Printed | None:
        """The print of a quantity; None where it is no single plain run of digits ("twelve", "2-1/2", "about 5")."""
        runs = _DIGITS.findall(quantity.text)
        if len(runs) != 1 or not quantity.value or quantity.value < 0 or quantity.hedge is not Hedge.NONE:
            return None
        return cls(quantity, quantity.value / int(_bare(runs[0]))) if int(_bare(runs[0])) else None

    @property
    def value(self) -> Fraction:
        """The number itself."""
        assert self.quantity.value is not None
        return self.quantity.value

    def as_fine_as(self, other: Printed) -> Quantity:
        """The number beside another: nobody rounds the one to thousands and prints the other to the last digit.

        Zeros at the end that may be a rounding are no coarser than the other number is printed, or it is carelessly.
        """
        beside = other.quantity.readings[0].interval
        grain = max(self.unit, Fraction(beside.high) - Fraction(beside.low)) / 2

        def finer(one: Reading) -> Reading:
            if one.value != self.quantity.value or one.interval.high <= self.value + grain:
                return one
            interval = one.interval
            return replace(one, interval=Interval.of(self.value - grain, self.value + grain, interval.low, interval.high))

        readings = tuple(map(finer, self.quantity.readings))
        same = all(map(operator.is_, readings, self.quantity.readings))  # as they mostly are, and then their steps are known
        return self.quantity if same else replace(self.quantity, readings=readings)

    @property
    def digits(self) -> str:
        """The digits alone."""
        return _bare(_DIGITS.findall(self.quantity.text)[0])

    def showing(self, value: Fraction, zeros: int = 0) -> Quantity | None:
        """The same print with the digits of another value, but for so many zeros at its end; None where they do not fit its marks."""
        count = round(value / self.unit / 10**zeros) * 10**zeros
        old = _DIGITS.findall(self.quantity.text)[0]
        new = _filled(old, str(count)) if count > 0 else None
        if new is None:
            return None
        reading = Reading(count * self.unit, Interval.rounded(count * self.unit, self.unit))
        return replace(self.quantity, text=self.quantity.text.replace(old, new), readings=(reading,))


def _bare(run: str) -> str:
    return re.sub(r"\D", "", run)


def _filled(run: str, digits: str) -> str | None:
    """A run of digits and marks, filled from its end with other digits: "9,800" and "10200" give "10,200"."""
    left = list(digits)
    filled = ""
    for char in reversed(run):
        filled = ((left.pop() if left else "0") if char.isdigit() else char) + filled
    if left and not run.isdigit() and len(left) + len(re.split(r"\D", filled)[0]) > 3:
        return None  # it would need another mark that groups
    filled = "".join(left) + filled
    shorter = re.sub(r"^0+(?=\d)", "", filled)
    # A zero stands before a decimal mark, never before one that groups: which it is, the run's own tail tells.
    return shorter if not re.match(r"0\D", shorter) or len(re.split(r"\D", run)[-1]) != 3 else re.sub(r"^0\D0*", "", shorter)
