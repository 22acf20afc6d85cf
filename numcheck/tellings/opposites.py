"""Opposites: numbers told of things of which nothing is two at once: "six women and four men", "31 voted for, 18 against".

Parts so told cannot overlap, so they make no more than their whole; where all the alternatives are told, they make it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from numcheck.language import Language
from numcheck.quantity import Kind
from numcheck.reading.lexicon import lexicon
from numcheck.reading.phrases import WORD
from numcheck.sentence import Sentence, Token
from numcheck.tellings.spotted import sided, spotter

MOST = 6
"""No more parts than this are alternatives."""


class _Side(NamedTuple):
    """One of several alternatives.

    Attributes:
        group: which alternatives.
        side: which of them.
        of: how many there are.
        answer: whether it is what somebody says, and not what he is.
    """

    group: int
    side: int
    of: int
    answer: bool


class _Told(NamedTuple):
    """A side found in a text, with how many words stand before it in its zone, and how many that mean something behind."""

    side: _Side
    before: int
    behind: int


def _alternatives(known: Language) -> Iterator[tuple[str, _Side]]:
    kinds = len(known.opposites)
    for group, sides in enumerate((*known.opposites, *known.answers)):
        for phrase, side in sided(sides):
            yield phrase, _Side(group, side, len(sides), group >= kinds)


_sides = spotter(_alternatives)


def exclusive(text: str, sentence: Sentence, places: Sequence[int], *, shares: bool = False) -> bool | None:
    """Whether numbers are all the alternatives that there are; None if they are not told as alternatives at all.

    Args:
        text: the text.
        sentence: a sentence of it.
        places: the places of at least two of its numbers, in order.
        shares: whether these are shares, which need not be of one whole: "60% of the women and 55% of the men".
    """
    sides = _distinct(text, sentence, places, shares=shares)
    return None if sides is None else sides[0].of == len(places) and not sides[0].answer


def answers(text: str, sentence: Sentence, places: Sequence[int]) -> list[int] | None:
    """Which answer each of some numbers is told of, 0 for the first ("for", "yes"), 1 for its opposite; None if they are none."""
    sides = _distinct(text, sentence, places)
    return [one.side for one in sides] if sides is not None and sides[0].answer else None


def _distinct(text: str, sentence: Sentence, places: Sequence[int], *, shares: bool = False) -> list[_Side] | None:
    """The alternatives that numbers are told of, each of another."""
    if not 2 <= len(places) <= MOST:
        return None
    for zone in (_behind, _before):
        told = [list(_told(text, sentence.language, *zone(sentence.tokens, place), last=place == places[-1])) for place in places]
        if shares and zone is _before:  # "boys scored 60%, girls 70%": a kind before its share is what has it
            told = [[one for one in each if one.side.answer] for each in told]
        if not all(told) or (shares and not _of_same(sentence, places)):
            continue
        for group in {one.side.group for one in told[0]}:
            found = [[one for one in each if one.side.group == group] for each in told]
            sides = [{one.side for one in each} for each in found]
            if all(len(each) == 1 for each in sides) and len(set.union(*sides)) == len(places) and (not shares or _of_one(found)):
                return [side for each in sides for side in each]
    return None


def _behind(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    """From where to where a text tells what a number before it counts."""
    end = tokens[place].end
    for token in tokens[place + 1:]:
        ranked = token.quantity is not None and token.quantity.kind is Kind.RANK  # "54% are for the first plan"
        if token.classes & {"number", "break", "mark"} and not ranked:
            break
        end = token.end
    return tokens[place].end, end


def _before(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    """From where to where a text tells what a number behind it counts: "for: 31, against: 18", "it won 12, drew 5 and lost 3"."""
    at = place - 1 if place and tokens[place - 1].classes & {"colon", "open"} else place
    start = end = tokens[at].start
    for token in reversed(tokens[:at]):
        if token.classes & {"number", "break", "mark"}:
            break
        start = token.start
    return start, end


@lru_cache(maxsize=64)
def _told(text: str, code: str, start: int, end: int, *, last: bool) -> Sequence[_Told]:
    """The sides in a stretch of a text; the last answer is one only where nothing stands behind it: "18 against", "41 for it"."""
    lex, told = lexicon(code), []
    for found in _sides(text, code, start, end):
        outcomes = (*lex.language.carried, *lex.language.defeated)  # "14 dagegen beschlossen"
        behind = sum(word not in lex.stops and word not in outcomes for word in WORD.findall(text[found.end:end].lower()))
        if not (behind and last and found.value.answer):  # it may be another question: "25 against the budget"
            before = WORD.findall(text[start:found.start].lower())
            while before and (before[-1] in lex.articles or before[-1] in lex.of):
                del before[-1]
            are = bool(before) and before[-1] in lex.language.cues["be"]  # "60 percent of the victims were women"
            told.append(_Told(found.value, 0 if are else len(before), behind))
    return told


def _of_one(told: Sequence[Sequence[_Told]]) -> bool:
    """Whether shares so told are of one whole: answers of which the last repeats no object, kinds right behind their shares."""
    return all(one.side.answer or not one.before for each in told for one in each) and not any(one.behind for one in told[-1])


def _of_same(sentence: Sentence, places: Sequence[int]) -> bool:
    """Whether no share is told to be of something else than the first: "54% of the men are for it, 51% of the women against"."""
    tokens, between = sentence.tokens, range(places[0] + 1, places[-1])
    if any(tokens[at].classes & {"place", "among"} and tokens[at - 1].classes & {"break", "and", "clause"} for at in between):
        return False  # "62% of the owners were satisfied; among tenants, 41% were dissatisfied"
    nouns = [quantity.noun for place in places if (quantity := tokens[place].quantity) is not None]
    return all(noun == nouns[0] or "of" not in sentence.behind(place) for noun, place in zip(nouns[1:], places[1:], strict=True))
