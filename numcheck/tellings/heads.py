"""Heads: who or what a clause is about, and by what it is measured."""

from __future__ import annotations

from collections.abc import Sequence

from numcheck import shapes
from numcheck.sentence import MeasureMention, Token

_FAR = 12
"""How many tokens may stand between a subject and its verb, set off by commas."""


def by_measure(tokens: Sequence[Token], at: int) -> tuple[int, list[MeasureMention]]:
    """The measure that is named behind a phrase ("by population"), and where it ends."""
    if at + 1 < len(tokens) and "ranked_by" in tokens[at].classes:
        for index in range(at + 1, min(at + 4, len(tokens))):
            found = [mention for mention in tokens[index].measures if mention.role in ("holders", "counted")]
            if found:
                return index + 1, found
            if shapes.WORD not in tokens[index].classes:
                break
    return at, []


def head(tokens: Sequence[Token], stop: int) -> tuple[Token | None, list[MeasureMention]]:
    """The subject right before a verb: a name, or what is measured with its owner."""
    at = stop - 1
    while at >= 0 and stop - at <= 2 and "adverb" in tokens[at].classes:
        at -= 1
    if at >= 1 and "break" in tokens[at].classes:  # "Germany, with 83 million people, is"
        opening = next((index for index in range(at - 1, max(-1, at - _FAR), -1) if "break" in tokens[index].classes), -1)
        at = opening - 1
    if at < 0:
        return None, []
    token = tokens[at]
    owned = [mention for mention in tokens[at - 1].measures if mention.role == "holders"] if at and token.entities else []
    if owned:  # "die Bevölkerung Japans"
        return token, owned
    if token.entities and token.classes & {"name", "capital"}:
        return (None, []) if several(tokens, at) or (at and "with" in tokens[at - 1].classes) else (token, [])
    measures = [mention for mention in token.measures if mention.role == "holders"]
    if measures:  # "the North Korean army", "Germany's economy"
        for index in range(at - 1, max(-1, at - 4), -1):
            if tokens[index].entities:
                return (None, []) if several(tokens, index) else (tokens[index], measures)
            if shapes.WORD not in tokens[index].classes and tokens[index].classes != {"of"}:
                break
    if token.entities and at >= 1:  # "the army of North Korea", "l'armée nord-coréenne"
        for index in range(at - 1, max(-1, at - 4), -1):
            measures = [mention for mention in tokens[index].measures if mention.role == "holders"]
            if measures:
                return token, measures
            if not tokens[index].classes & {shapes.WORD, "of"}:
                break
    return None, []


def possessed(tokens: Sequence[Token], at: int) -> int:
    """The index behind a name, and behind what makes it a possessive: "behind Russia's"."""
    marked = at + 1 < len(tokens) and shapes.WORD in tokens[at + 1].classes and tokens[at + 1].end - tokens[at + 1].start == 1
    return at + 1 + marked


def several(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name is the last of a list: "France and Germany"."""
    return at >= 2 and bool(tokens[at - 1].classes & {"and"} or ("break" in tokens[at - 1].classes and tokens[at - 2].entities))
