"""A stated multiplication agrees with the amounts before and after.

What it does:
    Compares "doubled", "almost tripled", "halved" with the two amounts. As with any fraction in words, a
    tenth either side is taken for granted; "nearly" and "more than" move the ends.

Why:
    "Doubled" is written of anything that grew a lot.

What it leaves alone:
    A doubling without both amounts, and a loss that follows a profit.

Example:
    The surplus doubled to 261 million from 129 million.
    consistent: 261 ÷ 129 is 2.02

    The surplus doubled to 261 million from 180 million.
    inconsistent: 261 ÷ 180 is 1.45
"""

from __future__ import annotations

from numcheck.claim import Step

STYLE = "ratio"
MOVES = "growth"


def expected(new: Step, old: Step) -> Step:
    """The new amount over the old."""
    return new / old
