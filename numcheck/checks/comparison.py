"""The direction of a verb agrees with its numbers.

What it does:
    Checks that what "rose to 191 from 180" rose, and what "fell to 1.2 million from 2.1 million" fell. Two amounts that are
    merely set beside each other ("9.5% against 8.5%") have to be of one magnitude.

    "Exceeded 60% (61.3%)", "more than 2,000 people (2,340)": the number in brackets is what the words before it say. What was
    adopted "by 23 votes to 14" had the more votes.

Why:
    The verb is written first and the numbers are put in later, or the other way round.

What it leaves alone:
    Amounts that are equal as printed, a loss that follows a profit, and what was rejected with more votes for it than against.

Example:
    Imports dropped to 1.2 million tons from 2.1 million.
    consistent: 1.2 million is less

    Borrowings averaged 191 million, up from 381 million.
    inconsistent: 191 million is less

    The council approved the plan by 13 votes to 24.
    inconsistent: 13 is less than 24

    Turnout exceeded 60% (58.3%).
    inconsistent: 58.3 % is less

    Exports were 3.24 million rand, against 3.36 billion in February.
    inconsistent: million for billion
"""

from __future__ import annotations

from numcheck.claim import Step

STYLE = "direction"
MOVES = "comparison"


def expected(new: Step, old: Step, *, up: bool | None) -> Step:
    """By how much it moved in the stated direction, negative if in the other; how often one amount goes into the other if none is."""
    if up is None:
        return new / old
    return new - old if up else old - new
