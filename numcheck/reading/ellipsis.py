"""Ellipsis: numbers that leave their unit or noun to a neighbour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from numcheck import units
from numcheck.quantity import Kind, Quantity
from numcheck.reading.finish import unit_kind
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.phrases import SPACE

MAX_GAP = 16
"""No more characters than these stand between two numbers of one list."""
LARGE = 1000
"""No number from here on is a percent that left its sign to the next: "12.4 million, 60% of which"."""
_BARE = frozenset({Kind.CARDINAL, Kind.VAGUE})
_COMMA = re.compile(rf"{SPACE},{SPACE}")


def shared_nouns(lex: Lexicon, text: str, mentions: Sequence[Quantity]) -> list[Quantity]:
    """Give a number the unit and noun that only its neighbour prints.

    In a list the last one prints them ("24, 23 et 14 ans"); in "22 of the 27 governments" the
    second, in "562 men out of 650" the first.
    """
    found = list(mentions)
    for index in range(len(found) - 2, -1, -1):
        one, other = found[index], found[index + 1]
        if one.kind not in _BARE or one.unit or one.noun or other.start - one.end > MAX_GAP:
            continue
        between = text[one.end:other.hedge_start if other.hedge_start >= one.end else other.start]
        if _is_list(lex, between) and (other.unit or other.noun) and other.kind is not Kind.RATIO \
                and not (other.unit == units.PERCENT and one.value is not None and one.value >= LARGE):
            kind = unit_kind(other.unit) if other.unit else one.kind
            found[index] = replace(one, unit=other.unit, noun=other.noun, noun_start=other.noun_start, kind=kind)
        elif other.noun and other.kind in _BARE and lex.of_joint.fullmatch(between):
            found[index] = replace(one, noun=other.noun, noun_start=other.noun_start)
    for index in range(1, len(found)):
        one, other = found[index - 1], found[index]
        noun_end = one.noun_start + len(one.noun)
        if other.kind in _BARE and not other.noun and not other.unit and one.noun and one.kind in _BARE \
                and lex.out_of.fullmatch(text[noun_end:other.start]):
            found[index] = replace(other, noun=one.noun, noun_start=one.noun_start)
    return found


def _is_list(lex: Lexicon, between: str) -> bool:
    return bool(_COMMA.fullmatch(between)) or bool(lex.list_joint.fullmatch(between))
