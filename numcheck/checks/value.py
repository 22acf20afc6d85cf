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

from dataclasses import replace

from numcheck import units
from numcheck.claim import Step
from numcheck.lookup import SUBJECTS, Amount

STYLE = "count"
_THINGS = frozenset({"", units.ITEM, units.PERSON})
_COUNTED = "OF? ~ <measure:counted|people> END"
_CERTAIN = "OF? ~ <measure:counted>"
_NO_NOUN = "( OF? ~ COUNTED|PEOPLE )? END"
_LATER_SUBJECT = "BREAK|HAVE|BE ~ ( <subject:name|capital> | HOLDER OF? ~ <subject_:entity> | <subject__:entity> ~ HOLDER )"
PEOPLE = (
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
    # "dessen Bevölkerung bei 84 Millionen liegt", "dessen Armee 200.000 aktive Soldaten hat"
    "<subject:entity> ~ <measure:holder> OF|PLACE? ~ <stated:count> BE|HAVE|LEVEL",
    "<subject:entity> ~ HOLDER ~ <stated:count> OF? ~ <measure:counted> HAVE",
)
_AMOUNT = "<stated:amount|percent>"
AMOUNTS = (
    f"<subject:entity> ~ <measure:holder> ADVERB? BE|HAVE|OF|LEVEL OF? ~ {_AMOUNT} END",
    f"<measure:holder> OF|PLACE? ~ <subject:entity> ADVERB? BE|HAVE|LEVEL OF? ~ {_AMOUNT} END",
    f"<subject:name|capital> ADVERB? HAVE|WITH ~ <measure:holder> OF ~ {_AMOUNT} END",
    "<subject:entity> ~ <measure:holder> ADVERB? BE|HAVE|LEVEL OF? ~ <stated:percent> OF ~ HOLDER END",
    "<measure:holder> OF|PLACE? ~ <subject:entity> ADVERB? BE|HAVE|LEVEL OF? ~ <stated:percent> OF ~ HOLDER END",
    "<subject:name|capital> ADVERB? SAYS ~ <stated:percent> OF ~ HOLDER ~ <measure:dimension> END",
    "<subject:name|capital> ADVERB? SAYS ~ <stated:amount> ~ <measure:dimension> END",
    f"<subject:name|capital> ADVERB? <measure:says> ~ {_AMOUNT} END",
    f"<subject:name> ADVERB? BE|HAVE ~ {_AMOUNT} ~ <measure:dimension> END",
)
SHAPES = (*PEOPLE, *AMOUNTS)
LOOK_UP = {"amount": Amount("subject", "measure")}


def expected(amount: Step, *, unit: str) -> list[Step]:
    """The amount itself, in the unit in which it is stated; nothing where that measures something else."""
    if unit in _THINGS and amount.unit in _THINGS:
        return [amount]
    factor = units.factor(amount.unit, unit)
    if factor is None:
        return []
    if factor == 1:
        return [amount]
    return [replace(amount, interval=amount.interval.scaled(factor), unit=unit,
                    formula=f"{amount.formula} {units.short(amount.unit)} in {units.short(unit)}")]
