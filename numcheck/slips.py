"""Slips: which printed number, changed in the way in which people slip, would put a wrong claim right.

A slip turns one printed number into what may have been meant: its digits transposed, a thousandfold for "million" instead of
"billion". A remedy is the nearest number that can be printed in a number's place so that the claim holds. Both are tried on the
claim itself, by the same arithmetic and the same comparison that found it wrong, so that nothing is suggested that would not do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

from numcheck.interval import Interval
from numcheck.printed import Printed
from numcheck.quantity import Quantity, Reading

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
FAR = 5
"""A number is no remedy for one that differs from it by a larger factor."""


class Meant(NamedTuple):
    """What may have been meant by a misprint: how it slipped, the value, and what one in its last printed place is worth."""

    slip: str
    value: Fraction
    unit: Fraction


def _thousandfold(printed: Printed) -> Iterator[Meant]:
    if 1000 * printed.unit == 1:
        yield Meant("a mark before decimals for one that groups", printed.value * 1000, Fraction(1))
    for times in (Fraction(1000), Fraction(1, 1000)) if printed.value >= 1000 else ():
        said, meant = (next((name for size, name in _SCALES if value >= size), "") for value in (printed.value, printed.value * times))
        slip = f"{said} for {meant}" if said and meant else "a factor of a thousand"
        yield Meant(slip, printed.value * times, printed.unit * times)


def _transposed(printed: Printed) -> Iterator[Meant]:
    digits = printed.digits
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1] and (at or digits[at + 1] != "0"):
            turned = int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2:])
            yield Meant("transposed digits", turned * printed.unit, printed.unit)


def _tenfold(printed: Printed) -> Iterator[Meant]:
    for times in (Fraction(10), Fraction(1, 10)) if len(printed.digits) > 1 else ():
        yield Meant("a decimal mark or a digit out of place", printed.value * times, printed.unit * times)


SLIPS: tuple[Callable[[Printed], Iterator[Meant]], ...] = (_thousandfold, _transposed, _tenfold)
"""Every slip of a single number, the commonest first."""

Holds = Callable[[Quantity], bool]
"""Whether a claim holds with another number in the place of one of its own."""


def explaining(numbers: Sequence[tuple[Quantity, Holds]], shown: Callable[[Quantity, Fraction], str]) -> str:
    """The first slip of a single number that makes a claim hold, in words; "" if none does.

    Args:
        numbers: the numbers of the claim, each with whether the claim holds with another in its place.
        shown: how a value of a quantity is printed.
    """
    for slip in SLIPS:
        for quantity, holds in numbers:
            printed = Printed.of(quantity)
            for meant in slip(printed) if printed is not None else ():
                reading = Reading(meant.value, Interval.rounded(meant.value, meant.unit).core)
                if holds(replace(quantity, readings=(reading,))):
                    said = shown(quantity, quantity.value or Fraction(0))
                    return f"{meant.slip}: {shown(quantity, meant.value)} instead of {said}"
    return ""


def remedy(quantity: Quantity, holds: Holds, middles: Callable[[Quantity], list[Fraction]], target: Fraction) -> str:
    """What could be printed in the place of a number so that a claim holds; "" if nothing near it.

    Args:
        quantity: the number.
        holds: whether the claim holds with another number there.
        middles: what the claim's readings expect with another number there.
        target: what they should expect.
    """
    if Printed.of(quantity) is None or not quantity.value:
        return ""
    points = [quantity.value * times for times in (1, 2, 3)]
    due = [middles(replace(quantity, readings=(Reading(point, Interval.exact(point)),))) for point in points]
    if len({len(one) for one in due}) != 1:
        return ""
    for heights in zip(*due, strict=True):
        value = _where(points, heights, target)
        if value is None or not quantity.value / FAR <= value <= quantity.value * FAR:
            continue
        other = nearest(quantity, value, holds)
        if other:
            return other
    return ""


def nearest(quantity: Quantity, value: Fraction, holds: Holds) -> str:
    """The number next to a value, printed as roundly as a quantity is or at least as finely, so that a claim holds; "" if none does."""
    printed = Printed.of(quantity)
    zeros = len(printed.digits) - len(printed.digits.rstrip("0")) if printed is not None else 0
    for power in dict.fromkeys((zeros, 0)):
        other = printed.showing(value, power) if printed is not None else None
        if other is not None and holds(other):
            return other.text
    return ""


def _where(points: Sequence[Fraction], heights: Sequence[Fraction], target: Fraction) -> Fraction | None:
    """Where a function reaches a target: what checks expect is a linear term over another in each number, and three points tell those."""
    (x1, x2, x3), (y1, y2, y3) = points, heights
    if len({y1, y2, y3}) < 3:
        return None
    if target == y3:
        return x3
    ratio = (target - y2) * (y1 - y3) / ((target - y3) * (y1 - y2))
    below = (x1 - x3) - ratio * (x1 - x2)
    return (x2 * (x1 - x3) - ratio * x3 * (x1 - x2)) / below if below else None
