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
_ADJECTIVES = frozenset({"general", "aged", shapes.WORD})
_PART = frozenset({"partial"})
_MEASURED = frozenset({"holder", "counted", "people"})
"""Roles of words whose size is told."""
_SPECIAL = _MEASURED | {NAME, CAPITAL}
_LISTED = frozenset({NAME, CAPITAL, "of", "place"})
NARROWING = _SPECIAL | {"entity"}
"""Classes of tokens that may be narrowed: a sentence without them stays as it is."""


def narrowed(text: str, tokens: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """The tokens, without names and measures of which only a part is meant: "West Africa", "rural India", "the Muslim population"."""
    special = [index for index, token in enumerate(tokens) if token.entities or not token.classes.isdisjoint(_SPECIAL)]
    listed = _listed(text, tokens, [index for index in special if tokens[index].entities], lex)
    changed = {index: meant for index in special if (meant := _meant(text, tokens, index, lex, listed)) is not tokens[index]}
    return tuple(changed.get(index, token) for index, token in enumerate(tokens)) if changed else tokens


def _meant(text: str, tokens: Sequence[Token], at: int, lex: Lexicon, listed: frozenset[int]) -> Token:
    """A token as it is meant: as nothing where only a part is, and as no subject where others are named along with it."""
    token = tokens[at]
    if (token.entities and _is_part(tokens, at)) or (token.classes & _MEASURED and _is_narrowed(text, tokens, at, lex)):
        return token._replace(classes=_PART, entities=(), measures=())
    if token.classes & {NAME, CAPITAL} and (at in listed or _narrows(text, tokens, at - 1, lex)):
        return token._replace(classes=token.classes - {NAME, CAPITAL} | {"of"})
    return token


def _listed(text: str, tokens: Sequence[Token], named: Sequence[int], lex: Lexicon) -> frozenset[int]:
    """The indices of names, of those that are `named`, that stand in a list: "France and Germany", "Germany, France and Italy"."""
    found: set[int] = set()
    names = [index for index in named if not tokens[index].classes.isdisjoint(_LISTED)]
    row: list[int] = names[:1]
    joined = False
    for index in names[1:]:
        between = tokens[row[-1] + 1:index]
        kinds = {entity.kind for entity in tokens[row[-1]].entities} & {entity.kind for entity in tokens[index].entities}
        together = bool(kinds and between) and all(
            token.classes & {"and", "break", "of"} or text[token.start:token.end].lower() in lex.articles for token in between) \
            and any(token.classes & {"and", "break"} for token in between)
        if together:
            joined = joined or any("and" in token.classes for token in between)
            row.append(index)
            continue
        if joined:
            found.update(row)
        row, joined = [index], False
    if joined:
        found.update(row)
    return frozenset(found)


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
    """Whether an adjective or a noun beside a measure makes it that of some only: any that is not known to mean all.

    Between a number and what it counts every adjective does: "400 million poor people", but "a poor population of 400 million".
    """
    if at > 1 and tokens[at - 1].classes <= _ADJECTIVES and "general" in tokens[at - 1].classes and tokens[at - 2].quantity is not None:
        return True
    return _narrows(text, tokens, at - 1, lex) or _narrows(text, tokens, at + 1, lex)


def _narrows(text: str, tokens: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """Whether a word may say of what is beside it which part is meant."""
    if not 0 <= at < len(tokens) or not (tokens[at].classes == _PLAIN or "partial" in tokens[at].classes):
        return False
    word = text[tokens[at].start:tokens[at].end].lower()
    return len(word) > 1 and word not in lex.articles and word not in lex.stops
