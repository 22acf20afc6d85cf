"""Conversions without a bracket or "or": "14.2 km, about 8.8 miles", "1,200 hectares – 12 square kilometres".

Nobody says that both are one, so only their agreement tells anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from numcheck import units
from numcheck.sentence import Sentence, Token

BETWEEN = 3
"""How many tokens may stand between the two amounts: "14.2 km long, nearly"."""
_ENDS = frozenset({"break", "mark", "of"})


def converted(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """Every two amounts next to each other that are of one dimension and different units, with a comma or dash between."""
    tokens = sentence.tokens
    for (first, one), (second, other) in pairwise(sentence.numbers):
        between = tokens[first + 1:second]
        if not 0 < len(between) <= BETWEEN or one.unit == other.unit or units.factor(one.unit, other.unit) is None:
            continue
        parted = sum("break" in token.classes for token in between) == 1
        plain = all(token.classes.isdisjoint({"mark", "open", "close", "and"}) for token in between)
        if parted and plain and all(token.classes & _ENDS for token in tokens[second + 1:second + 2]):
            yield tokens[first], tokens[second]
