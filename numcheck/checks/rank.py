"""A stated place agrees with the ranking of a reference table.

What it does:
    Ranks everybody in the table and compares the subject's place with the stated one: the right
    measure, the right direction ("fourth smallest"), the right universe (the world, a continent, an
    alliance, a country's own rivers and towns), ties, every source and definition. A superlative is a first place, and
    "among the five largest" any of the first five.

Why:
    "The fourth largest army in the world" is repeated for years after it has become the fifth,
    and depends on who is counted: the finding names the definition that makes it true.

What it leaves alone:
    Ranks without a universe ("the fourth army"), "one of the largest", and sources that cover too few to rank:
    those can only show that a stated place is too good.

Example:
    The North Korean army is the fourth largest army in the world.
    consistent: 4th by active personnel in 2021 to 2023

    The North Korean army is the second largest army in the world.
    inconsistent: 4th, behind China, India and the United States

    Spain is the most populous country in the European Union.
    inconsistent: 4th, behind Germany, France and Italy
"""

from __future__ import annotations

from numcheck.claim import Step

STYLE = "rank"
FINDS = "standings"


def expected(place: Step) -> Step:
    """The place itself."""
    return place
