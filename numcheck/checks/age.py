"""An age or a duration agrees with the years told beside it.

What it does:
    Subtracts the year of birth from the year that is looked at ("born in 1970, she was 54 in 2024", "(1970–2024), died at 54");
    somebody's birthday may still be to come. "Twelve years later, in 1931" counts from the last year before.

Why:
    Ages are copied from older pieces, and a year is mistyped more easily than noticed.

What it leaves alone:
    Ages without the year of birth in the same sentence, and durations of which only one end is told.

Example:
    Born in 1970, the painter was 54 in 2024.
    consistent: 2024 − 1970 is 53 or 54

    Born in 1970, the painter was 45 in 2024.
    inconsistent: 2024 − 1970 is 53 or 54
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from numcheck.claim import Step
from numcheck.interval import Interval

STYLE = "count"
FINDS = "spans"


def expected(last: Step, first: Step, *, age: bool) -> Step:
    """The years between; one less before the birthday. How long ago something was is told more loosely than how old somebody is."""
    between = last - first
    low, high = Fraction(between.interval.low), Fraction(between.interval.high)
    if age:
        return replace(between, interval=Interval.of(low - 1, high, low - 1, high + 1))
    loose = max(Fraction(1), high / 10)  # "fifty years later" after 53
    return replace(between, interval=Interval.of(low - 1, high + 1, low - loose, high + loose))
