"""Names and measures of which only a part is meant: "West Africa", "rural India", "the Muslim population of France".

A table knows all of somebody; what counts only some of it is nothing that it could look up. Nobody can list the words that
narrow, so any word right beside a measure does that is not known to mean all ("total", "own") or to be no noun or adjective.
"""

from __future__ import annotations

from collections.abc import Sequence

from numcheck import shapes
from numcheck.reading.lexicon import Lexicon
from numcheck.sentence import Token
from numcheck.tables.phrases import CAPITAL, NAME

_PLAIN = frozenset({shapes.WORD})
_PART = frozenset({"partial"})
_MEASURED = frozenset({"holder", "counted", "people"})
"""Roles of words whose size is told."""


def narrowed(text: str, tokens: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """The tokens, without names and measures of which only a part is meant: "West Africa", "rural India", "the Muslim population"."""
    classes = frozenset().union(*(token.classes for token in tokens))
    if not classes & _MEASURED and not ("entity" in classes and classes & {"partial", "have", "with"}):
        return tokens
    return tuple(
        token._replace(classes=_PART, entities=(), measures=())
        if (token.entities and _is_part(tokens, index)) or (token.classes & _MEASURED and _is_narrowed(text, tokens, index, lex))
        else token for index, token in enumerate(tokens))


def _is_part(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word beside a name says that only a part is meant."""
    if at and "partial" in tokens[at - 1].classes:
        return True
    if not tokens[at].classes & {NAME, CAPITAL, "of", "place"} and any(  # "Germany has a Turkish population of 3 million"
            tokens[index].classes & {"have", "with"} for index in range(max(0, at - 2), at)):
        return True
    behind = at + 1
    while behind < len(tokens) and behind <= at + 2 and tokens[behind].classes & {"of"}:
        behind += 1
    return behind < len(tokens) and "partial" in tokens[behind].classes


def _is_narrowed(text: str, tokens: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """Whether an adjective or a noun beside a measure makes it that of some only: any that is not known to mean all."""
    return any(
        0 <= index < len(tokens) and (tokens[index].classes == _PLAIN or "partial" in tokens[index].classes)
        and len(word := text[tokens[index].start:tokens[index].end].lower()) > 1
        and word not in lex.articles and word not in lex.stops for index in (at - 1, at + 1))
