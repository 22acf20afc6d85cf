"""A measure has moved that way in every year since the one that is named.

What it does:
    Compares each year with the one before, and counts those in which the measure rose (or fell).

Why:
    One year that went the other way is easily forgotten.

What it leaves alone:
    Series with gaps, and figures that other sources give by the month: those can only support it.

Example:
    Japan's population has fallen every year since 2012.
    consistent: in 11 of 11 years

    Japan's population has risen every year since 2012.
    inconsistent: in none of 11 years
"""

from __future__ import annotations

from numcheck.claim import Step

STYLE = "count"
FINDS = "trends"


def expected(years: Step) -> Step:
    """The years in which it moved that way."""
    return years
