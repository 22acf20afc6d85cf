"""A stated amount agrees with the reference table.

What it does:
    Compares what a text says somebody *has* ("has", "counts", "an army of", "the population is")
    with the amount in a reference table, by every source, definition and vintage that the
    article may have used.

Why:
    Stale figures, slips of scale (million for billion) and figures of the neighbouring row are
    the commonest errors about countries, and the easiest to look up.

What it leaves alone:
    Events. Sending, losing, recruiting or killing so many is no statement about how many there
    are; nor are the soldiers that a country has *somewhere*.

Example:
    North Korea has 1.3 million active soldiers.
    consistent: the table says 1,280,000 (IISS) or 1,150,000 (CIA)

    North Korea has 3.1 million active soldiers.
    inconsistent: no source gives more than 1,300,000
"""

from __future__ import annotations

from numcheck.claim import Step
from numcheck.lookup import SUBJECTS, Amount

STYLE = "count"
_COUNTED = "OF? ~ <measure:counted|people> END"
_CERTAIN = "OF? ~ <measure:counted>"
_NO_NOUN = "( OF? ~ COUNTED|PEOPLE )? END"
_LATER_SUBJECT = "BREAK|HAVE|BE ~ ( <subject:name|capital> | HOLDER OF? ~ <subject_:entity> | <subject__:entity> ~ HOLDER )"
SHAPES = (
    *(f"{subject} ADVERB? HAVE ADVERB? {first} <stated:count> {_COUNTED}"
      for first in ("", "NUMBER OF? ~ MEASURE AND") for subject in SUBJECTS),
    *(f"{subject} BREAK? WITH {first} <stated:count> {_CERTAIN} END"
      for first in ("", "NUMBER OF? ~ MEASURE AND") for subject in SUBJECTS),
    *(f"WITH {first} <stated:count> {_CERTAIN} {second} {_LATER_SUBJECT}"
      for first, second in (("", ""), ("", "AND NUMBER OF? ~ MEASURE"), ("NUMBER OF? ~ MEASURE AND", ""))),
    f"<subject:name|capital> ADVERB? HAVE|WITH ~ <measure:holder> OF ~ <stated:count> {_NO_NOUN}",
    f"<subject:entity> ~ <measure:holder> ADVERB? OF <stated:count> {_NO_NOUN}",
    f"<subject:entity> ~ <measure:holder> ADVERB? BE|HAVE OF? ~ <stated:count> {_NO_NOUN}",
    f"<measure:holder> OF? ~ <subject:entity> ADVERB? BE|HAVE OF? ~ <stated:count> {_NO_NOUN}",
)
LOOK_UP = {"amount": Amount("subject", "measure")}


def expected(amount: Step) -> Step:
    """The amount itself."""
    return amount
