"""A stated place agrees with the ranking of a reference table.

What it does:
    Ranks everybody in the table and compares the subject's place with the stated one: the right
    measure, the right direction ("fourth smallest"), ties, every source and definition.

Why:
    "The fourth largest army in the world" is repeated for years after it has become the fifth,
    and depends on who is counted: the finding names the definition that makes it true.

What it leaves alone:
    Ranks without a universe ("the fourth army"), and sources that cover too few to rank: those
    can only show that a stated place is too good.

Example:
    The North Korean army is the fourth largest army in the world.
    consistent: 4th by active personnel in 2021 to 2023

    The North Korean army is the second largest army in the world.
    inconsistent: 4th, behind China, India and the United States
"""

from __future__ import annotations

from numcheck.claim import Step
from numcheck.lookup import Place

STYLE = "rank"
_RANKED = "<stated:rank> ~ <direction:most|least>? ~ <measure:holder|highest|lowest> ~ <order:most|least>?"
SHAPES = (
    f"<subject:entity> .. BE|HAVE|BREAK ~ {_RANKED} ~ UNIVERSE",
    f"<subject:entity> .. BE|HAVE|BREAK ~ UNIVERSE ~ {_RANKED}",
    f"{_RANKED} ~ UNIVERSE BE|BREAK .. <subject:entity>",
    f"UNIVERSE ~ {_RANKED} BE|BREAK .. <subject:entity>",
)
LOOK_UP = {"place": Place("subject", "measure", ("direction", "order"))}


def expected(place: Step) -> Step:
    """The place itself."""
    return place
