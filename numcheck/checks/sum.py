"""The parts of a total make the total.

What it does:
    Adds up a list behind a colon, a dash or "comprising", and compares the sum with the number before it.
    Behind "including" and "of whom" the parts need not be all: their sum may only not pass the total.

    Without any such word, amounts that fit each other too exactly for chance are noted as a total with its parts;
    and where each is told with what it was before, the parts that fit now prove what the total was then.

Why:
    A late victim, a corrected total: one number is changed and the others are not.

    Parts that exclude each other ("six women and three men", "31 for, 18 against", "54% in favour and 41% opposed") are added up
    without any such word, and may not pass their whole.

    "The other 900", "the remaining 62.5%": a part and the rest make the whole, shares and the rest no more than 100 %.

    One part alone is checked the same way: "22 of the 27", "1,400 people, 900 of them".

What it leaves alone:
    Lists that may be incomplete, parts that overlap, and lists whose numbers count different things.

Example:
    22 people were hurt: 15 men and 7 women.
    consistent: 15 + 7 is 22

    22 people were hurt: 15 men and 8 women.
    inconsistent: 15 + 8 is 23

    The committee has nine members, six women and four men.
    inconsistent: 6 + 4 is 10

    In a poll, 54% are in favour of the plan and 51% against it.
    inconsistent: 51 % is more than what 54 % leaves

    Thailand exported 84,960 tonnes of rice. The state shipped 27,510 tonnes and private traders 57,450 tonnes.
    consistent: 27,510 + 57,450 is 84,960
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
