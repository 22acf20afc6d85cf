"""A share in words agrees with the same share in figures.

What it does:
    Compares "a third (45%)", "more than half (51.8 %)", "96% (169/176)", "2% of them, 13 out of 659": one
    share told twice, side by side.

Why:
    The figure is corrected and the word stays, or the word is a round guess.

What it leaves alone:
    A share and a figure that merely stand in one sentence.

Example:
    The rate was 96% (169/176).
    consistent: 169 ÷ 176 is 96.02 %

    A third (45%) of the flats are empty.
    inconsistent: a third is 30 to 36.7 %
"""

from __future__ import annotations

from dataclasses import replace

from numcheck.claim import Step

STYLE = "share"
SHAPES = (
    "<stated:percent> OF? ~ OPEN ~ <told:part> CLOSE",
    "<stated:percent> OF ~ BREAK ~ <told:part> BREAK",
    "<told:part> OF? ~ MEASURE|ENTITY? ~ OPEN ~ <stated:percent> CLOSE",
    "<told:part> OF? ~ BREAK OR|MAKES BREAK? ~ <stated:percent> BREAK|END",  # "three in five buyers, or 60 percent, paid in cash"
)


def expected(told: Step) -> Step:
    """The share in the other notation, by its own words: "a third", "169/176"."""
    return replace(told, formula=told.sources[0].label)
