"""Leads: by how much one of two amounts is ahead of the other, told between them.

"The Greens are at 38.5 percent, an eight-point lead over Labour at 30.5", "61 points, five ahead of Hull on 56". Only shares and points are
sure to be what the lead is of; anything else is one where it fits.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from numcheck import shapes
from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Sentence, Token
from numcheck.tellings.senses import REACH

FAR = 4
"""Amounts that lie more than so many times a lead apart, or less than such a part of it, are not what it is between."""
_CUES = frozenset({"lead", "outdoes", "outdone"})
_ENDS = frozenset({"mark", "semicolon", "clause"})
_OPENS = frozenset({"with", "or"})
_REACHES = frozenset({"level", "open", "base"})
_KINDS = (Kind.PERCENT, Kind.CARDINAL)


class Lead(NamedTuple):
    """A lead, with the two amounts that it is between.

    Attributes:
        stated: the token of the lead.
        first: that of the amount before it.
        second: that of the amount behind it.
        certain: whether there is no doubt that it is between these.
    """

    stated: Token
    first: Token
    second: Token
    certain: bool


def leads(text: str, sentence: Sentence) -> Iterator[Lead]:
    """Every lead of a sentence that stands between two amounts."""
    if sentence.classes.isdisjoint(_CUES):
        return
    numbers = [(at, one) for at, one in sentence.numbers if one.kind in _KINDS]
    tokens, lex = sentence.tokens, lexicon(sentence.language)
    points, articles = lex.language.points, lex.articles
    for place, ((at, stated), (behind, second)) in enumerate(pairwise(numbers)):
        cue = _cue(tokens, at, stated, points) if place else None
        if cue is None or behind <= cue or stated.kind is not Kind.CARDINAL or stated.hedge is not Hedge.NONE:
            continue
        for before, first in reversed(numbers[:place]):
            if not (_scores(first, points) and _continues(second, first, points) and _is_near(stated, first, second)):
                continue
            told = before == numbers[place - 1][0] or bool(numbers[place - 1][1].noun)
            certain = told and _is_bare(stated, tokens[cue], points) and _apposed(text, tokens, before, min(cue, at), articles) \
                and _reached(tokens, max(cue, at), behind)
            yield Lead(tokens[at], tokens[before], tokens[behind], certain)
            break


def _cue(tokens: Sequence[Token], at: int, stated: Quantity, points: Sequence[str]) -> int | None:
    """The place of the word that makes a number a lead: right behind it and what it counts, or before it with nothing but "of" between."""
    for place in range(at + 1, min(len(tokens), at + 4)):
        if tokens[place].classes & _CUES:
            return place
        if tokens[place].quantity is not None or tokens[place].classes & {"break", "mark", "clause"}:
            break
    named = stated.noun.lower() in points
    return at - 2 if named and "of" in tokens[at - 1].classes and "lead" in tokens[at - 2].classes else None


def _is_bare(stated: Quantity, cue: Token, points: Sequence[str]) -> bool:
    """Whether a lead counts nothing but points: not "two places ahead of Hull on 56", but "cinq longueurs devant Nice", all of it a cue."""
    return stated.noun.lower() in ("", *points) or cue.start <= stated.noun_start < cue.end


def _scores(quantity: Quantity, points: Sequence[str]) -> bool:
    """Whether an amount is a share or a number of points."""
    return quantity.kind is Kind.PERCENT or quantity.noun.lower().partition(" ")[0] in points


def _continues(second: Quantity, first: Quantity, points: Sequence[str]) -> bool:
    """Whether an amount is of the same kind as the one before, or leaves that out."""
    bare = second.kind is Kind.CARDINAL and not second.noun
    return bare or second.kind is first.kind is Kind.PERCENT or (first.kind is Kind.CARDINAL and _scores(second, points))


def _is_near(stated: Quantity, first: Quantity, second: Quantity) -> bool:
    """Whether a lead is about what lies between two amounts."""
    if not stated.value or first.value is None or second.value is None:
        return False
    return Fraction(1, FAR) <= abs(first.value - second.value) / stated.value <= FAR


def _apposed(text: str, tokens: Sequence[Token], before: int, at: int, articles: Collection[str]) -> bool:
    """Whether a lead stands behind a comma and hardly a word: ", with an eight-point lead", but not ", losing an eight-point lead"."""
    paused = max((place for place in range(before + 1, at) if "break" in tokens[place].classes), default=None)
    return paused is not None and all(
        token.classes & _OPENS or text[token.start:token.end].lower() in articles for token in tokens[paused + 1:at])


def _reached(tokens: Sequence[Token], start: int, behind: int) -> bool:
    """Whether only a name stands before an amount, and a word or bracket that leads to it: "over Labour at 30.5", "ahead of Hull (56)"."""
    between = tokens[start + 1:behind]
    reaches = _REACHES | {"with"} if "percent" in tokens[behind].classes else _REACHES  # "with 10 games left"
    if not between or len(between) > 2 * REACH or not between[-1].classes & reaches:
        return False
    breaks = [place for place, token in enumerate(between) if "break" in token.classes]
    return all(place >= len(between) - 2 for place in breaks) and not any(
        token.classes & _ENDS and shapes.WORD not in token.classes for token in between[:-1])  # "vor der Union mit"
