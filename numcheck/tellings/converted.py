"""Conversions without a bracket or "or": "14.2 km, about 8.8 miles", "1,200 hectares – 12 square kilometres".

Nobody says that both are one, so only their agreement tells anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from numcheck import units
from numcheck.quantity import Kind
from numcheck.sentence import Sentence, Token

BETWEEN = 3
"""How many tokens may stand between the two amounts: "14.2 km long, nearly"."""
_ENDS = frozenset({"break", "mark", "of"})


def converted(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """Every two amounts next to each other that are of one dimension and different units, with a comma or dash between."""
    tokens = sentence.tokens
    measures = [at for at, quantity in sentence.numbers if quantity.kind is Kind.MEASURE] if len(sentence.numbers) > 1 else []
    for first, second in pairwise(measures):
        between, one, other = tokens[first + 1:second], tokens[first].quantity, tokens[second].quantity
        if not 0 < len(between) <= BETWEEN or one is None or other is None or one.unit == other.unit:
            continue
        parted = [token for token in between if "break" in token.classes]
        plain = all(token.quantity is None and token.classes.isdisjoint({"mark", "open", "close", "and"}) for token in between)
        closed = second + 1 == len(tokens) or bool(tokens[second + 1].classes & _ENDS)
        if len(parted) == 1 and plain and closed and units.factor(one.unit, other.unit) is not None:
            yield tokens[first], tokens[second]
