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
from numcheck.lookup import SUBJECTS, Place

STYLE = "rank"
_WHICH = "<stated:rank> ~ <direction:most|least>?"
_RANKED = f"{_WHICH} ~ <measure:holder|highest|lowest> ~ <order:most|least>?"
SHAPES = (
    *(f"{before} {subject} {link} ~ {ranked}" for subject in SUBJECTS
      for before, link in (("", "ADVERB? BE|HAVE"), ("", "BREAK"), ("BE|HAVE ~", ""))  # the last: "hat Nordkorea die …"
      for ranked in (f"{_RANKED} ~ UNIVERSE", f"UNIVERSE ~ {_RANKED}")),
    *(f"{subject} BE|BREAK ~ {ranked}"
      for subject in ("<subject:entity> ~ <measure:holder> ADVERB?", "<measure:holder> OF? ~ <subject:entity> ADVERB?")
      for ranked in (f"{_WHICH} ~ UNIVERSE", f"UNIVERSE ~ {_WHICH}")),
    *(f"{ranked} BE|BREAK ~ ( <subject:name> | HOLDER OF? ~ <subject_:entity> | OF ~ <subject__:entity> )"
      for ranked in (f"{_RANKED} ~ UNIVERSE", f"UNIVERSE ~ {_RANKED}")),
)
LOOK_UP = {"place": Place("subject", "measure", ("direction", "order"))}


def expected(place: Step) -> Step:
    """The place itself."""
    return place
