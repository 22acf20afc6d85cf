"""Exact closed intervals: what a printed number may stand for.

An interval has a core and a skirt. The core holds every value that prints as the number does under
any usual rounding; the skirt adds those that do so only under truncation, one more half unit, or a
loose rounding of trailing zeros. Two cores that meet agree; a skirt that meets a core agrees at a
pinch; otherwise they contradict each other. One number may be printed carelessly, not all of them at
once: so a sum's skirt is that of one side beside the core of the other. Ends belong to the interval: half-open ones refute truths
(half-even prints 2.5 as 2) and flip under negation.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

Bound = Fraction | float
"""A `Fraction`, or one of the two infinite floats. No other float is ever a bound."""

INFINITY = math.inf
# A rounding of trailing zeros ("600,000" for 580,000) is taken for granted up to this share of the number.
LOOSE_SHARE = Fraction(1, 20)
# Up to this share it is borderline; half a unit of the last other digit alone would make "100,000" anything from 50,000 on.
LOOSEST_SHARE = Fraction(1, 10)
# What the last digit of a whole number is worth: one, or one of a scale word.
_SCALE_UNITS = frozenset(1000**power for power in range(11))
_LOOSE, _LOOSEST = int(LOOSE_SHARE * 20), int(LOOSEST_SHARE * 20)


class Verdict(enum.IntEnum):
    """What comparing a stated with an expected interval says; ordered from best to worst."""

    CONSISTENT = 0
    BORDERLINE = 1
    INCONSISTENT = 2

    @property
    def label(self) -> str:
        """The verdict as reports print it: lower case."""
        return self.name.lower()


def _at_most(a: Bound | int, b: Bound | int) -> bool:
    """Whether a <= b; whole numbers are compared rather than fractions, whose own comparing asks what everything is."""
    if isinstance(a, float) or isinstance(b, float):
        return a <= b
    return a.numerator * b.denominator <= b.numerator * a.denominator


def _times(a: Bound, b: Bound | int) -> Bound:
    # 0 × ∞ is 0 here: an unbounded count of nothing is nothing, and NaN must never be a bound.
    return a * b if a and b else Fraction(0)


def _inverse(a: Bound) -> Bound:
    return Fraction(0) if isinstance(a, float) else 1 / a


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed interval with an optional wider skirt.

    Attributes:
        low: the least value of the core, included.
        high: the greatest value of the core, included.
        outer_low: the least value of the skirt, never above `low`.
        outer_high: the greatest value of the skirt, never below `high`.

    Example:
        >>> Interval.printed("1.3", scale=10**6)
        Interval(1250000, 1350000, skirt=[1200000, 1400000])
        >>> Interval.printed("1.3", scale=10**6).against(Interval.exact(1_280_000)).label
        'consistent'
    """

    low: Bound
    high: Bound
    outer_low: Bound
    outer_high: Bound

    @classmethod
    def of(cls, low: Bound | int, high: Bound | int, outer_low: Bound | int | None = None,
           outer_high: Bound | int | None = None) -> Interval:
        """An interval from its ends, in either order; the skirt defaults to the core."""
        if not _at_most(low, high):
            low, high = high, low
        if outer_low is None or not _at_most(outer_low, low):
            outer_low = low
        if outer_high is None or not _at_most(high, outer_high):
            outer_high = high
        return cls(*(Fraction(b) if isinstance(b, int) else b for b in (low, high, outer_low, outer_high)))

    @classmethod
    def exact(cls, value: Fraction | int) -> Interval:
        """The interval of one value."""
        if isinstance(value, int):
            value = Fraction(value)
        return cls(value, value, value, value)

    @classmethod
    def rounded(cls, value: Fraction, unit: Fraction, *, decimals: bool | None = None) -> Interval:
        """The interval of a value printed to the nearest `unit` (> 0).

        The core is half a unit either side; the skirt a whole one, which covers truncation and
        one more half unit. A whole number with trailing zeros may also be a rounding of its last
        other digit, within `LOOSE_SHARE` in the core and `LOOSEST_SHARE` in the skirt.

        Args:
            value: the number, scale words applied.
            unit: what one in its last printed place is worth, scale words applied.
            decimals: whether it was printed with decimals, whose zeros are never loose ("1.30 million");
                None to tell from the unit, which for a whole number is that of a scale word.
        """
        if decimals is None:
            decimals = unit.denominator != 1 or unit.numerator not in _SCALE_UNITS
        # In twentieths of a unit and whole numbers throughout: this runs once for every number of a text.
        above, below = value.numerator * unit.denominator, value.denominator * unit.numerator  # value / unit
        inner, outer = 10, 20
        if not decimals and abs(above) >= 100 * below and above % below == 0:
            count = abs(above // below)
            digits = str(count)
            loose = 10 * 10 ** (len(digits) - len(digits.rstrip("0")))
            inner = max(10, min(loose, count * _LOOSE))
            outer = max(20, min(loose, count * _LOOSEST))
        middle, step, scale = 20 * above, below, 20 * value.denominator * unit.denominator
        return cls(Fraction(middle - inner * step, scale), Fraction(middle + inner * step, scale),
                   Fraction(middle - outer * step, scale), Fraction(middle + outer * step, scale))

    @classmethod
    def printed(cls, digits: str, scale: int | Fraction = 1) -> Interval:
        """The interval of a plain decimal number ("1.30") times a scale word's value."""
        decimals = len(digits.partition(".")[2])
        return cls.rounded(Fraction(digits) * scale, Fraction(scale) / 10**decimals, decimals=decimals > 0)

    @classmethod
    def hull(cls, intervals: Iterable[Interval]) -> Interval:
        """The smallest interval that holds all of the given ones.

        Raises:
            ValueError: no interval was given.
        """
        every = list(intervals)
        if not every:
            raise ValueError("the hull of no interval")
        return cls(min(i.low for i in every), max(i.high for i in every),
                   min(i.outer_low for i in every), max(i.outer_high for i in every))

    def against(self, expected: Interval) -> Verdict:
        """Whether this interval and the expected one can be the same number."""
        if _at_most(self.low, expected.high) and _at_most(expected.low, self.high):
            return Verdict.CONSISTENT
        pinched = _at_most(self.outer_low, expected.high) and _at_most(expected.low, self.outer_high)
        if pinched or (_at_most(self.low, expected.outer_high) and _at_most(expected.outer_low, self.high)):
            return Verdict.BORDERLINE
        return Verdict.INCONSISTENT

    def holds(self, value: Bound | int) -> bool:
        """Whether the core holds a value."""
        return _at_most(self.low, value) and _at_most(value, self.high)

    @property
    def is_finite(self) -> bool:
        """Whether both ends of the core are numbers."""
        return isinstance(self.low, Fraction) and isinstance(self.high, Fraction)

    @property
    def core(self) -> Interval:
        """The interval without its skirt."""
        return Interval(self.low, self.high, self.low, self.high)

    def whole(self) -> Interval:
        """The whole numbers of the interval, as its hull: what is counted comes in ones.

        An interval without a whole number is returned as it is.
        """
        def shrink(low: Bound, high: Bound) -> tuple[Bound, Bound]:
            up = low if isinstance(low, float) else Fraction(math.ceil(low))
            down = high if isinstance(high, float) else Fraction(math.floor(high))
            return (up, down) if up <= down else (low, high)

        low, high = shrink(self.low, self.high)
        return Interval.of(low, high, *shrink(self.outer_low, self.outer_high))

    def widened(self, low: Fraction, high: Fraction) -> Interval:
        """The hull of this interval multiplied by `low` and by `high`: an "about"."""
        return Interval.hull((self.scaled(low), self, self.scaled(high)))

    def scaled(self, factor: Fraction | int) -> Interval:
        """Every value of the interval, times an exact factor."""
        if factor == 1:
            return self
        low, high, outer_low, outer_high = (_times(end, factor) for end in (self.low, self.high, self.outer_low, self.outer_high))
        return Interval(low, high, outer_low, outer_high) if factor >= 0 else Interval(high, low, outer_high, outer_low)

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low, -self.outer_high, -self.outer_low)

    def __add__(self, other: Interval) -> Interval:
        return _ends(_sum, self, other)

    def __sub__(self, other: Interval) -> Interval:
        return _ends(_difference, self, other)

    def __mul__(self, other: Interval) -> Interval:
        return _ends(_product, self, other)

    def __truediv__(self, other: Interval) -> Interval:
        """The quotient; where the divisor holds zero, everything is possible."""
        return _ends(_quotient, self, other)

    def __str__(self) -> str:
        return f"[{_bound(self.low)}, {_bound(self.high)}]"

    def __repr__(self) -> str:
        skirt = "" if self.core == self else f", skirt=[{_bound(self.outer_low)}, {_bound(self.outer_high)}]"
        return f"Interval({_bound(self.low)}, {_bound(self.high)}{skirt})"


_Ends = tuple[Bound, Bound]


def _ends(operation: Callable[[_Ends, _Ends], _Ends], a: Interval, b: Interval) -> Interval:
    low, high = operation((a.low, a.high), (b.low, b.high))
    bare_a, bare_b = (one.outer_low is one.low and one.outer_high is one.high for one in (a, b))
    low_a, high_a = (low, high) if bare_a else operation((a.outer_low, a.outer_high), (b.low, b.high))
    if bare_b:
        return Interval(low, high, low_a, high_a)
    low_b, high_b = operation((a.low, a.high), (b.outer_low, b.outer_high))
    return Interval(low, high, low_b if bare_a else min(low_a, low_b), high_b if bare_a else max(high_a, high_b))


def _sum(a: _Ends, b: _Ends) -> _Ends:
    return a[0] + b[0], a[1] + b[1]


def _difference(a: _Ends, b: _Ends) -> _Ends:
    return a[0] - b[1], a[1] - b[0]


def _product(a: _Ends, b: _Ends) -> _Ends:
    if isinstance(a[0], Fraction) and isinstance(b[0], Fraction) and a[0].numerator >= 0 <= b[0].numerator:
        return a[0] * b[0], _times(a[1], b[1])  # of two that are not negative, as nearly all are
    corners = [_times(x, y) for x in a for y in b]
    return min(corners), max(corners)


def _quotient(a: _Ends, b: _Ends) -> _Ends:
    if b[0] <= 0 <= b[1]:
        return -INFINITY, INFINITY
    return _product(a, (_inverse(b[1]), _inverse(b[0])))


def _bound(value: Bound) -> str:
    if isinstance(value, float):
        return "∞" if value > 0 else "-∞"
    try:
        return str(value) if value.denominator == 1 else str(float(value))
    except (OverflowError, ValueError):  # more digits than a float holds, or Python prints
        return f"about {'-' if value < 0 else ''}2**{abs(value).numerator.bit_length() - value.denominator.bit_length()}"
