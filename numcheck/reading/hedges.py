"""What a hedge does to an interval: one table, the same in every language.

| hedge       | core                      | skirt             |
|-------------|---------------------------|-------------------|
| about       | 10 % either side          | 20 % either side  |
| nearly      | from 10 % below to the number | from 20 % below to 2 % above |
| more_than   | the number to ∞           | from 2 % below to ∞ |
| at_least    | the number to ∞           | from 2 % below to ∞ |
| less_than   | 0 to the number           | 0 to 2 % above    |
| at_most     | 0 to the number           | 0 to 2 % above    |

"About" widens nothing that is printed to the last of six digits or more: nobody means 1,100,000 by "about 1,230,107".

Bounds are inclusive, and start at the far end of the number's own rounding, so that "more than
600,000" holds 600,000 and whatever prints so.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from numcheck.interval import INFINITY, Bound, Interval
from numcheck.quantity import Hedge
from numcheck.reading.phrases import KEPT

ABOUT, WIDE, SLIGHT = Fraction(1, 10), Fraction(1, 5), Fraction(1, 50)


def hedged(interval: Interval, hedge: Hedge) -> Interval:
    """The interval of a number with its hedge."""
    low, high, outer_low, outer_high = interval.low, interval.high, interval.outer_low, interval.outer_high
    if hedge is Hedge.NONE:
        return interval
    if low + high < 0:
        return -hedged(-interval, _MIRROR.get(hedge, hedge))
    if hedge is Hedge.ABOUT:
        middle = (low + high) / 2
        return Interval(min(low, middle * (1 - ABOUT)), max(high, middle * (1 + ABOUT)),
                        min(outer_low, middle * (1 - WIDE)), max(outer_high, middle * (1 + WIDE)))
    if hedge is Hedge.NEARLY:
        return Interval(low * (1 - ABOUT), high, min(outer_low, low * (1 - WIDE)), max(outer_high, high * (1 + SLIGHT)))
    if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
        return Interval(low, INFINITY, min(outer_low, low * (1 - SLIGHT)), INFINITY)
    zero: Bound = Fraction(0)
    return Interval(zero, high, zero, max(outer_high, high * (1 + SLIGHT)))


@lru_cache(maxsize=KEPT)
def about(value: Fraction) -> Interval:
    """The interval of a number in words that is meant loosely: a part of a whole, a factor, so many dozens."""
    return hedged(Interval.exact(value), Hedge.ABOUT)


_MIRROR = {Hedge.MORE_THAN: Hedge.LESS_THAN, Hedge.LESS_THAN: Hedge.MORE_THAN,
           Hedge.AT_LEAST: Hedge.AT_MOST, Hedge.AT_MOST: Hedge.AT_LEAST}
