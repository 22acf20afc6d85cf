"""A measure stands as high, or as low, as it is said to since a year.

What it does:
    Looks up every year behind the one that is named, and counts those in which the measure stood higher (or lower)
    than in the last one that the article can know.

Why:
    "The lowest since 1998" is copied from last year's article, and is no longer so.

What it leaves alone:
    Series with gaps, and figures that other sources give by the month: those can only support it.

Example:
    Japan's population is the lowest since 2000.
    consistent: no year since had a lower one

    India's population is the lowest since 2000.
    inconsistent: every year since had a lower one
"""

from __future__ import annotations

from numcheck.claim import Step

STYLE = "rank"
FINDS = "extremes"


def expected(place: Step) -> Step:
    """The place of the last year among those since."""
    return place
