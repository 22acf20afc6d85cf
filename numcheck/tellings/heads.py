"""Heads: who or what a clause is about, and by what it is measured."""

from __future__ import annotations

from collections.abc import Sequence

from numcheck import shapes
from numcheck.sentence import MeasureMention, Sentence, Token

_WITHIN = 3
"""Behind how many tokens a measure may be named, and how many may stand between an owner and what is measured."""

_JOINTS = frozenset({"and", "or"})


def by_measure(tokens: Sequence[Token], at: int) -> tuple[int, list[MeasureMention]]:
    """The measure that is named behind a phrase ("by population"), and where it ends."""
    if any("ranked_by" in token.classes for token in tokens[at:at + 1]):
        for index, token in enumerate(tokens[at + 1:at + 1 + _WITHIN], at + 2):
            found = [mention for mention in token.measures if mention.role in ("holders", "counted")]
            if found:
                return index, found
            if shapes.WORD not in token.classes:
                break
    return at, []


def head(tokens: Sequence[Token], stop: int) -> tuple[Token | None, list[MeasureMention]]:
    """The subject right before a verb: a name, or what is measured with its owner."""
    at = stop - 1
    if "adverb" in tokens[at].classes:
        at -= 1
    if "break" in tokens[at].classes:  # "Germany, with 83 million people, is"
        at = next((index for index in reversed(range(at)) if "break" in tokens[index].classes), 0) - 1
    if at < 0 or several(tokens, at):
        return None, []
    token = tokens[at]
    before = tokens[at - 1] if at else None
    owned = _holders(before) if before is not None and token.entities else []
    if owned:  # "die Bevölkerung Japans"
        return token, owned
    if token.entities and token.classes & {"name", "capital"}:
        return (token, []) if before is None or "with" not in before.classes else (None, [])
    measures = _holders(token)
    around = range(at - 1, max(-1, at - 1 - _WITHIN), -1)
    if measures:  # "the North Korean army", "Germany's economy"
        for index in around:
            if tokens[index].entities:
                return (None, []) if several(tokens, index) else (tokens[index], measures)
            if shapes.WORD not in tokens[index].classes and tokens[index].classes != {"of"}:
                break
    if token.entities:  # "the army of North Korea", "l'armée nord-coréenne"
        for index in around:
            measures = _holders(tokens[index])
            if measures:
                return token, measures
            if not tokens[index].classes & {shapes.WORD, "of"}:
                break
    return None, []


def _holders(token: Token) -> list[MeasureMention]:
    """What a token says that somebody has as a whole: "the army", "the population"."""
    return [mention for mention in token.measures if mention.role == "holders"]


def possessed(tokens: Sequence[Token], at: int) -> int:
    """The index behind a name, and behind what makes it a possessive: "behind Russia's"."""
    marked = at + 1 < len(tokens) and shapes.WORD in tokens[at + 1].classes and tokens[at + 1].end - tokens[at + 1].start == 1
    return at + 1 + marked


def before_of(sentence: Sentence, at: int) -> bool:
    """Whether "of" stands right behind a place; names are of that class too, where they are somebody else's."""
    behind = sentence.behind(at)
    return "of" in behind and "entity" not in behind


def several(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name is the last of a list, or what follows a joint may be: "France and Germany", "la France et l'Allemagne"."""
    return listed(tokens, at, _JOINTS | {"break"}) or (at > 1 and bool(tokens[at - 1].classes & _JOINTS))


def listed(tokens: Sequence[Token], at: int, joints: frozenset[str] = _JOINTS) -> bool:
    """Whether another name stands before that at a place, with a joint between: "France's or Germany's"."""
    joint = at - 2 if shapes.WORD in tokens[at - 1].classes else at - 1
    if joint <= 0 or not tokens[joint].classes & joints:
        return False
    return bool(tokens[joint - 1].entities or (tokens[joint - 2].entities and possessed(tokens, joint - 2) == joint))
