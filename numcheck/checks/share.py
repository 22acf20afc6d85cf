"""A share agrees with its part and its whole.

What it does:
    Divides the part by the whole and compares the quotient with the stated percent, fraction or
    vague share. A whole that the text does not give is looked up.

Why:
    "A quarter of the army" is easier to write than to divide.

What it leaves alone:
    Percents of something else than the whole that stands beside them, and shares without a part.

Example:
    300 of the 1,200 workers, a quarter, walked out.
    consistent: 300 ÷ 1,200 is 25 %

    These 100,000 volunteers would be a quarter of the North Korean army.
    inconsistent: 100,000 ÷ 1,280,000 is about 7.8 %
"""

from __future__ import annotations

from numcheck.claim import Step
from numcheck.lookup import Amount

STYLE = "share"
_SAYS = "MAKES ~ THAN? ~ <stated:share> OF"
SHAPES = (
    f"<part:count|amount> .. {_SAYS} ~ <whole:count|amount>",
    f"<part:count> .. {_SAYS} ~ <measure:holder|counted> OF? ~ <owner:entity>",
    f"<part:count> .. {_SAYS} ~ <owner:entity> ~ <measure:holder|counted>",
    "<part:count> OF ~ <whole:count> OF? ~ BREAK MAKES? ~ <stated:share> END",
    "OF ~ <whole:count> OF? ~ BREAK|BE|HAVE ~ <part:count> ~ ( BE|HAVE ~ )? BREAK ( MAKES BREAK? )? ~ <stated:share> END",
    "<part:count|amount> BREAK ~ <stated:share> OF ~ ( OF ~ )? <whole:count|amount>",
    "<part:count> ~ BREAK ~ <stated:share> OF ~ <whole:count> ~ BREAK|MARK",
    "<stated:share> OF ~ <whole:count|amount> OF? ~ BREAK MAKES? <part:count|amount> ~ END",
)
LOOK_UP = {"whole": Amount("owner", "measure")}


def expected(part: Step, whole: Step) -> Step:
    """The part over the whole."""
    return part / whole
