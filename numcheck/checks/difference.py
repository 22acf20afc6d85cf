"""A stated difference agrees with the two amounts.

What it does:
    Compares "rose by 5 million to 25 million from 20 million" with what lies between the amounts.

Why:
    The difference is the number that is worked out last, often from figures since corrected.

What it leaves alone:
    A loss that follows a profit, and differences whose two amounts are not both told.

Example:
    The fleet grew by 2,000 to 33,000 from 31,000.
    consistent: 33,000 − 31,000 is 2,000

    The fleet grew by 3,000 to 33,000 from 31,000.
    inconsistent: 33,000 − 31,000 is 2,000
"""

from __future__ import annotations

from numcheck.claim import Step

STYLE = "count"
MOVES = "difference"


def expected(new: Step, old: Step, *, up: bool) -> Step:
    """The amount that lies between."""
    return new - old if up else old - new
