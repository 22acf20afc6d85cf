"""Numbers that a word beside them limits: "adopted by 62 votes to 41", "exceeded 60% (61.3%)", "a majority stake (38%)"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.sentence import Sentence, Token
from numcheck.tellings.lists import COUNTS
from numcheck.tellings.opposites import answers
from numcheck.tellings.senses import direction_of, in_percent
from numcheck.tellings.spotted import sided, spotter

ASSEMBLY = 3000
"""More votes than this are no assembly's, and he who is elected need not have the most of them."""
APART = 6
"""How many tokens may stand between two numbers of votes, or a number and the bracket that tells it exactly."""
REACH = 4
"""How many tokens may stand between a word and the number that it limits."""
NEAR = Fraction(1, 4)
"""A number in brackets that is off by more than this share is another number."""
_CARRIED, _DEFEATED = 0, 1
_HEDGES = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.ABOUT, Hedge.NEARLY})
_PAST = frozenset({"from", "earlier", "colon", "have"})
_outcomes = spotter(lambda known: sided((known.carried, known.defeated)))
_ballots = spotter(lambda known: sided((known.ballots,)))
_exceeding = spotter(lambda known: sided((known.exceeds,)))
_majorities = spotter(lambda known: sided(known.majorities))


class Vote(NamedTuple):
    """The votes that won, by what is said of the outcome.

    Attributes:
        start: where the word stands that says it.
        most: the token of the votes that won.
        least: the token of those that lost.
        certain: whether more votes must have won; less than two thirds may be a defeat.
    """

    start: int
    most: Token
    least: Token
    certain: bool


def votes(text: str, sentence: Sentence) -> Iterator[Vote]:
    """Every outcome of a vote with its votes: "adopted by 62 votes to 41", "rejected with 41 votes for and 62 against"."""
    tokens = sentence.tokens
    places = [at for at, _ in sentence.numbers if _is_vote(tokens[at])] if len(sentence.numbers) > 1 else []
    if len(places) < 2 or "planned" in sentence.classes:
        return
    outcomes = list(_outcomes(text, sentence.language, sentence.start, sentence.end))
    if len({outcome.value for outcome in outcomes}) != 1 or not any(_ballots(text, sentence.language, sentence.start, sentence.end)):
        return
    start, carried = outcomes[0].start, outcomes[0].value == _CARRIED
    for first, second in pairwise(places):
        between = (token for token in tokens if outcomes[0].end <= token.start < tokens[first].start or (
            tokens[second].end <= token.start < start))
        surely = carried and not any("break" in token.classes for token in between)  # "30 were needed to be adopted, and 23 voted for"
        sides = answers(text, sentence, (first, second))
        if sides is None and second - first <= APART and _opposed(text, sentence, first, second):
            yield Vote(start, tokens[first], tokens[second], certain=surely)
        elif sides is not None and set(sides) == {0, 1}:
            most, least = (first, second) if (sides[0] == 0) == carried else (second, first)
            yield Vote(start, tokens[most], tokens[least], certain=surely)
        else:
            continue
        return


def _is_vote(token: Token) -> bool:
    quantity = token.quantity
    return quantity is not None and quantity.kind is Kind.CARDINAL and not quantity.hedge and not quantity.unit \
        and quantity.value is not None and 0 <= quantity.value <= ASSEMBLY and quantity.value.denominator == 1


def _opposed(text: str, sentence: Sentence, first: int, second: int) -> bool:
    """Whether a number of votes is set against another: "62 votes to 41", "62 to 41 votes"."""
    tokens = sentence.tokens
    between = tokens[first + 1:second]
    if not between or any(token.classes & {"number", "break", "mark", "and"} for token in between):
        return False
    voted = any(_ballots(text, sentence.language, tokens[first].end, tokens[min(len(tokens) - 1, second + 1)].end))
    return voted and any(token.classes & {"versus", "level", "base"} for token in between)


class Limit(NamedTuple):
    """A number, and what it must be.

    Attributes:
        stated: the token of the number that is limited.
        exact: the token of the number that says what it is.
        start: where the word stands that limits it.
        above: whether it is told to be passed; if not, its own hedge says what is meant.
    """

    stated: Token
    exact: Token
    start: int
    above: bool


def limits(text: str, sentence: Sentence) -> Iterator[Limit]:
    """Each number told as a limit with the exact one in brackets: "more than 2,000 people (2,340)", "exceeded 60% (61.3%)"."""
    tokens = sentence.tokens
    for at in range(1, len(tokens) - 2) if "open" in sentence.classes and len(sentence.numbers) > 1 else ():
        if "open" not in tokens[at].classes or "close" not in tokens[at + 2].classes:
            continue
        exact = tokens[at + 1].quantity
        place = _limited(sentence, at)
        stated = tokens[place].quantity if place is not None else None
        if place is None or exact is None or stated is None or not _one_amount(stated, exact):
            continue
        if stated.hedge in _HEDGES:
            yield Limit(tokens[place], tokens[at + 1], stated.hedge_start, above=False)
        elif not stated.hedge:
            before = tokens[max(0, place - REACH):place]
            after = max((index for index, token in enumerate(before) if token.classes & {"number", "break", "mark"}), default=-1)
            start = before[after + 1].start if after + 1 < len(before) else tokens[place].start
            for found in list(_exceeding(text, sentence.language, start, tokens[place].start))[-1:]:
                yield Limit(tokens[place], tokens[at + 1], found.start, above=True)


def _limited(sentence: Sentence, bracket: int) -> int | None:
    """The place of the number that a bracket stands behind, past the words of what it counts."""
    for place in range(bracket - 1, max(-1, bracket - 2 - APART), -1):
        token = sentence.tokens[place]
        if token.quantity is not None:
            return place
        if token.classes & {"break", "mark", "clause", "versus"}:
            return None
    return None


def _one_amount(stated: Quantity, exact: Quantity) -> bool:
    """Whether a number may be another one, told exactly: of one kind and unit, printed no more roughly, and near it."""
    # "5,000 tonnes (5,400)", but "20 million euros (17 million)" is of another currency.
    bare = exact.kind is Kind.CARDINAL and not exact.noun and stated.kind in COUNTS - {Kind.MONEY}
    if not (bare or (stated.kind is exact.kind and stated.unit == exact.unit)) or exact.hedge or not stated.value or not exact.value:
        return False
    if stated.kind not in COUNTS | {Kind.PERCENT} or exact.noun not in ("", stated.noun):
        return False
    return stated.value != exact.value and abs(stated.value - exact.value) <= NEAR * max(stated.value, exact.value)


class Half(NamedTuple):
    """A share that is said to be more than half, or less.

    Attributes:
        share: the token of the share.
        start: where the word stands that says so.
        end: where it ends.
        more: whether it is more.
        certain: whether it must be so: a majority may have been missed, a stake lost.
    """

    share: Token
    start: int
    end: int
    more: bool
    certain: bool


def halves(text: str, sentence: Sentence) -> Iterator[Half]:
    """Each share of a majority or a minority: "majority stake (38%)", "a 45 percent majority stake", "a majority (48%)"."""
    tokens = sentence.tokens
    if "percent" not in sentence.classes:
        return
    for found in _majorities(text, sentence.language, sentence.start, sentence.end):
        if found.value > 2:
            continue
        behind = next((at for at, token in enumerate(tokens) if token.start >= found.end), len(tokens))
        share = _share_of(sentence, behind, bracketed=found.value == 1)
        ahead = next((at for at in range(len(tokens) - 1, -1, -1) if tokens[at].end <= found.start), None)
        if share is None and found.value != 1 and ahead is not None and in_percent(tokens[ahead]):
            share = ahead
        if share is not None:
            certain = found.value != 1 and sentence.classes.isdisjoint({"planned", "down"})
            yield Half(tokens[share], found.start, found.end, found.value != 2, certain)


def _share_of(sentence: Sentence, behind: int, *, bracketed: bool) -> int | None:
    """The place of the percent right behind a word, in brackets or as "of 45 percent"."""
    tokens = sentence.tokens
    behind += behind < len(tokens) and tokens[behind].classes == {"break"}  # "majority shareholder, with 41%"
    if behind >= len(tokens) or not tokens[behind].classes & ({"open"} if bracketed else {"open", "of", "with", "level"}):
        return None
    place = next((at for at in range(behind + 1, min(len(tokens), behind + 1 + REACH)) if tokens[at].quantity is not None), None)
    if place is None or not in_percent(tokens[place]):
        return None
    if "open" not in tokens[behind].classes:
        return place
    past = any(token.classes & _PAST or direction_of(token) for token in tokens[behind + 1:place])  # "(up from 38%)" tells what it was
    return place if not past and "close" in tokens[min(place + 1, len(tokens) - 1)].classes else None
