"""The parts of a total make the total.

What it does:
    Adds up a list behind a colon, a dash or "comprising", and compares the sum with the number before it.
    Behind "including" and "of whom" the parts need not be all: their sum may only not pass the total.

Why:
    A late victim, a corrected total: one number is changed and the others are not.

    One part alone is checked the same way: "22 of the 27", "1,400 people, 900 of them".

What it leaves alone:
    Lists that may be incomplete, parts that overlap, and lists whose numbers count different things.

Example:
    22 people were hurt: 15 men and 7 women.
    consistent: 15 + 7 is 22

    22 people were hurt: 15 men and 8 women.
    inconsistent: 15 + 8 is 23
"""

from __future__ import annotations

from functools import reduce
from operator import add

from numcheck.claim import Step

STYLE = "count"
LISTS = True


def expected(*parts: Step) -> Step:
    """The sum of the parts."""
    return reduce(add, parts)
