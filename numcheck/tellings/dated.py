"""Changes between what two times are told to have: "in 2001 the town had 88,000 inhabitants; today it has 103,000, 17 percent more".

No word says which amount the change starts from: it closes the clause of the later one, and one other amount of that sort was told before,
in the sentence or in the one right before it. They belong together for certain where that was told in the same sentence, of a time of its
own, and fits the change roughly, and where the later one is of now: "a rise of 7 percent" of a year or month by itself is one from that
before, told or not, unless it compares ("7 percent more"). So with what is told behind: "rose 12 percent to 4.2 billion; a year earlier it
was 3.75 billion". Prices rise from day to day, so that only larger amounts are sure to have risen from those of the year before.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from numcheck import units
from numcheck.language import language as language_of
from numcheck.quantity import Kind
from numcheck.reading.phrases import WORD
from numcheck.sentence import Sentence, Token
from numcheck.tellings.bases import SHORTER, is_when, stretches
from numcheck.tellings.compared import unfound
from numcheck.tellings.differences import Movement
from numcheck.tellings.expanded import expanded
from numcheck.tellings.mention import Mention
from numcheck.tellings.mentions import amounts, mentions_in
from numcheck.tellings.recalled import GAP, adjoins
from numcheck.tellings.senses import REACH, alike, is_about, of_one_magnitude

FAR = 3
"""A change that is so many times that between two amounts, or such a part of it, is another."""
_ENDS = frozenset({"break", "mark"})
_TIMES = frozenset({Kind.YEAR, Kind.DATE})
_BASED = frozenset({"base", "versus", "than", "other_base"})
_IT = frozenset({"it", "recalls", "it_is", "these"})
_THEN = frozenset({"ago", "earlier", "other_base"})
_FROM = frozenset({*_BASED, "from"})
_COMPARES = frozenset({"more", "less"})
PRICES = 1000
"""Smaller amounts may be prices."""


def dated(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Movement]]:
    """Every change of an amount where one other amount of that sort is told right before, or right behind it, of an earlier time."""
    for index, sentence in enumerate(sentences):
        for change in unfound(sentence):
            before = sentences[index - 1] if index and adjoins(sentences[index - 1], sentence) else None
            after = sentences[index + 1] if index + 1 < len(sentences) and sentences[index + 1].start - sentence.end <= GAP else None
            movement = _bound(text, sentence, before, change) or _followed(text, sentence, after, change)
            if movement is not None:
                yield sentence, movement


def _followed(text: str, sentence: Sentence, after: Sentence | None, change: Movement) -> Movement | None:
    """The movement of a change whose amount before is told behind it, in a clause or sentence that begins with an earlier time."""
    tokens, told = expanded(sentence), amounts(mentions_in(sentence))
    assert change.change is not None
    start, end = min(change.direction.start, change.change.start), max(change.direction.end, change.change.end)
    at = next(place for place, token in enumerate(tokens) if token.start >= end or token.end >= end)
    stop = next((place for place in range(at, len(tokens)) if "semicolon" in tokens[place].classes), None)
    led = [one for one in told if one.role == "new" and end <= one.token.start and one.index - at <= 1 + REACH]
    nows = led[:1] or [one for one in told if one.token.end <= start and one.role != "old"][-1:]
    if not nows or (stop is not None and nows[0].index > stop) or any(
            token.classes & _BASED for token in tokens[min(nows[0].index, at):max(nows[0].index, at)]):
        return None
    now = nows[0]
    if stop is not None:
        where, thens = tokens[stop + 1:], [one for one in told if one.index > stop]
    else:
        where, thens = (expanded(after), amounts(mentions_in(after))) if after is not None else ((), [])
    opened = any(token.classes & _THEN for token in where[:1 + REACH])
    timed = opened or any(token.quantity is not None and token.quantity.kind in _TIMES for token in where[:1 + REACH])
    others = [token for token in where if token.quantity is not None and token.quantity.kind.is_quantity
              and token.quantity.unit not in units.TIMES]
    if not timed or len(others) != 1 or len(thens) != 1 or not _is_like(thens[0], now):
        return None
    certain = opened and _is_it(where, thens[0].token) and _is_about(change, now, thens[0]) and _is_yearly(text, sentence, now, where) \
        and not any(is_when(text, sentence, token) or token.classes & _FROM for token in tokens[:stop])
    return replace(change, new=now.token, old=thens[0].token, certain=certain)


def _is_it(tokens: Sequence[Token], amount: Token) -> bool:
    """Whether what an amount is told of is only pointed back to: "a year earlier it was", not "a year earlier profit was"."""
    before = [token for token in tokens if token.start < amount.start]
    return any(token.classes & _IT for token in before) and sum(token.classes == {"word"} for token in before) <= 1


def _bound(text: str, sentence: Sentence, before: Sentence | None, change: Movement) -> Movement | None:
    """The movement of a change from the amount before to that whose clause it closes."""
    tokens, told = expanded(sentence), amounts(mentions_in(sentence))
    assert change.change is not None
    start = min(change.direction.start, change.change.start)
    end = max(change.direction.end, change.change.end)
    behind = next((token for token in tokens if token.start >= end), None)
    nows = [one for one in told if one.token.end <= start]
    if not nows or not (behind is None or behind.classes & _ENDS):
        return None
    now = nows[-1]
    between = [token for token in tokens[now.index + 1:] if token.start < start]
    if now.role == "old" or not any("break" in token.classes for token in between[-1 - REACH:]) or any(
            token.classes & {"mark", "semicolon"} or token.quantity is not None for token in between):
        return None
    here = [(tokens, one) for one in nows[:-1] if _is_like(one, now)]
    there = [(expanded(before), one) for one in amounts(mentions_in(before)) if _is_like(one, now)] if before is not None else []
    if len(here or there) != 1 or (here and len(there) > 1):
        return None
    where, then = (here or there)[0]
    certain = bool(here) and _is_about(change, now, then) and any(is_when(text, sentence, token) for token in _clause(where, then)) and (
        not change.direction.classes.isdisjoint(_COMPARES) or not any(is_when(text, sentence, token) for token in _clause(tokens, now)))
    return replace(change, new=now.token, old=then.token, certain=certain)


def _is_about(change: Movement, now: Mention, then: Mention) -> bool:
    """Whether two amounts differ that way, and by about as much: if not, the change is from another one that nobody told."""
    by = change.change.quantity if change.change is not None else None
    later, earlier = now.quantity.value, then.quantity.value
    return by is not None and later is not None and earlier is not None and (later > earlier) is change.up \
        and is_about(by, later - earlier, earlier, FAR)


def _is_like(one: Mention, other: Mention) -> bool:
    """Whether an amount may be what another was at another time."""
    first, second = one.quantity, other.quantity
    nouns = {quantity.noun.lower() for quantity in (first, second) if quantity.noun}
    return alike(first, second) and of_one_magnitude(first, second) and len(nouns) <= 1 and first.hedge is second.hedge


def _is_yearly(text: str, sentence: Sentence, now: Mention, where: Sequence[Token]) -> bool:
    """Whether an amount is none that moves by the day, and what begins like that tells what it was a year or more before."""
    points = language_of(sentence.language).points
    large = now.quantity.value is not None and now.quantity.value >= PRICES and now.quantity.noun.lower() not in points
    begin = text[where[0].start:where[min(len(where) - 1, REACH)].end].lower()
    return large and stretches(sentence, SHORTER).isdisjoint(WORD.findall(begin))


def _clause(tokens: Sequence[Token], mention: Mention) -> Iterator[Token]:
    """The tokens of the clause of an amount."""
    yield from itertools.takewhile(lambda token: not token.classes & {"mark", "semicolon"}, reversed(tokens[:mention.index]))
    yield from itertools.takewhile(lambda token: not token.classes & _ENDS, tokens[mention.index + 1:])
