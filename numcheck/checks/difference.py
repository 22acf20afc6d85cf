"""A stated difference agrees with the two amounts.

What it does:
    Compares "rose by 5 million to 25 million from 20 million" with what lies between the amounts. Those of two countries
    are looked up: "10 million more inhabitants than". So with what comes in, what goes out, and the surplus or deficit that is left:
    "exports of 4.8 billion and imports of 4.1 billion, a surplus of 700 million".

Why:
    The difference is the number that is worked out last, often from figures since corrected.

What it leaves alone:
    A loss that follows a profit, and differences whose two amounts are not both told.

Example:
    The fleet grew by 2,000 to 33,000 from 31,000.
    consistent: 33,000 − 31,000 is 2,000

    The fleet grew by 5,000 to 33,000 from 31,000.
    inconsistent: 33,000 − 31,000 is 2,000

    Exports rose to 12.4 billion euros and imports to 14.6 billion, leaving a deficit of 3.2 billion.
    inconsistent: 14.6 billion − 12.4 billion is 2.2 billion

    Germany has 45 million more inhabitants than France.
    inconsistent: 83.5 million − 68.5 million is 15 million
"""

from __future__ import annotations

from numcheck.claim import Step
from numcheck.lookup import Amount

STYLE = "count"
MOVES = "difference"
_THINGS = "<measure:counted|people>"
_WAYS = (("subject", "object", "MORE|UP"), ("object", "subject", "LESS|DOWN"))
"""Who has fewer is the one that is subtracted."""
SHAPES = tuple(
    shape.format(one=one, other=other, degree=degree, things=_THINGS) for one, other, degree in _WAYS for shape in (
        "<{one}:name> ADVERB? HAVE ADVERB? <stated:count> {degree} ~ {things} THAN|OF ~ <{other}:entity> END",
        "<{one}:name> ADVERB? HAVE ADVERB? <stated:count> OF? ~ {things} {degree} THAN|OF? ~ <{other}:entity> END",
        "<{one}:name> ADVERB? HAVE ADVERB? NUMBER OF? ~ {things} BREAK <stated:count> {degree} THAN|OF? ~ <{other}:entity> END",
    ))
LOOK_UP = {"new": Amount("subject", "measure", paired=True), "old": Amount("object", "measure", paired=True)}


def expected(new: Step, old: Step, *, up: bool = True) -> Step:
    """The amount that lies between."""
    return new - old if up else old - new
