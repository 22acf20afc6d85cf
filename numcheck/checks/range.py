"""A range runs from its lower to its higher end.

What it does:
    Looks at "between 20 and 10". Ends given high to low are style, not contradiction, and only noted.

Why:
    A swapped pair is often a slip for another number.

What it leaves alone:
    "From 5 to 3", which is a change.

Example:
    Between 10 and 20 people came.
    consistent: 20 is more than 10

    Losses of between 2.20 and 1.80 dollars a tonne.
    borderline: the higher end stands first
"""

from __future__ import annotations

from dataclasses import replace

from numcheck.claim import Step
from numcheck.interval import INFINITY, Interval

STYLE = "count"
RANGES = True


def expected(first: Step) -> list[Step]:
    """Anything from the first end on; at a pinch, anything below it."""
    low = first.interval
    return [
        replace(first, interval=Interval.of(low.low, INFINITY, low.outer_low, INFINITY)),
        replace(first, interval=Interval.of(-INFINITY, low.high), unusual="the higher end stands first"),
    ]
