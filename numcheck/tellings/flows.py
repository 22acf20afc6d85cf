"""Flows: a holding before and after, and what was bought or sold in between, told in the next sentences.

"It raised its stake to 572,100 shares from 470,100 shares. … it said it bought 102,000 shares": one movement over two
sentences, as long as only one purchase of such things is told, of about as many: who raised its stake may have sold others, and
who has a hundred cows more may have bought ten.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from numcheck.quantity import Kind
from numcheck.sentence import Sentence, Token
from numcheck.tellings.differences import Movement
from numcheck.tellings.movement import movements
from numcheck.tellings.wholes import value_of

_ENDS = frozenset({"break", "mark", "clause", "and"})
_THEN = frozenset({"ago", "earlier", "since"})
_TIMES = frozenset({Kind.YEAR, Kind.DATE})
AHEAD = 3
"""How many sentences behind the holding its purchase is looked for."""
DAYS = 31
"""A bare number up to this right behind a date is another day, not another purchase."""
CLOSE = Fraction(5, 4)
"""A purchase that is so many times what a holding moved by, or such a part of it, is of others."""
REACH = 4
"""How many tokens may stand between a cue and its number."""


def flows(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Movement]]:
    """Every holding that moves, with the one purchase or sale that moved it."""
    for index, sentence in enumerate(sentences):
        holding = _holding(sentence)
        if holding is None or any(movement.change for movement in movements(sentence)):
            continue  # what has its own percent is no holding, but a count that rose or fell
        new, old = holding
        found = [(later, *one) for later in sentences[index + 1:index + 1 + AHEAD] for one in _traded(later, new, old)]
        if len(found) == 1:
            later, amount, bought = found[0]
            if _is_near(amount, new, old, bought=bought):
                certain = not (_is_of_then(sentence, old) or _tells_more(later, amount))
                yield sentence, Movement(bought, amount, Fraction(0), None, amount, new, old, certain=certain)


def _is_of_then(sentence: Sentence, old: Token) -> bool:
    """Whether a holding before is told of a time: much may have been bought and sold since, "from 47,000 last year"."""
    behind = itertools.takewhile(lambda token: token.classes.isdisjoint(_ENDS), (one for one in sentence.tokens if one.start >= old.end))
    return any(token.classes & _THEN or (token.quantity is not None and token.quantity.kind in _TIMES) for token in behind)


def _tells_more(sentence: Sentence, amount: Token) -> bool:
    """Whether something else than a number is joined to a purchase: "bought 120 aircraft and retired some"."""
    behind = [token for token in sentence.tokens if token.start >= amount.end]
    return any("and" in one.classes and other.quantity is None for one, other in pairwise(behind))


def _is_near(amount: Token, new: Token, old: Token, *, bought: bool) -> bool:
    """Whether a holding moved that way, and by about as much."""
    moved = value_of(new) - value_of(old) if bought else value_of(old) - value_of(new)
    return moved > 0 and 1 / CLOSE <= value_of(amount) / moved <= CLOSE


def _holding(sentence: Sentence) -> tuple[Token, Token] | None:
    """The amounts after and before of a holding that a sentence says was raised or cut: of one noun, "to" one "from" the other."""
    if sentence.classes.isdisjoint({"up", "down"}) or "level" not in sentence.classes or "from" not in sentence.classes:
        return None
    ends: dict[str, list[Token]] = {"level": [], "from": []}
    for at, quantity in sentence.numbers:
        if quantity.kind is not Kind.CARDINAL or not quantity.noun:
            continue
        cue = _cue(sentence.tokens, at, tuple(ends))
        if cue:
            ends[cue].append(sentence.tokens[at])
    if len(ends["level"]) != 1 or len(ends["from"]) != 1:
        return None
    new, old = ends["level"][0], ends["from"][0]
    assert new.quantity is not None
    assert old.quantity is not None
    return (new, old) if _head(new.quantity.noun) == _head(old.quantity.noun) else None


def _cue(tokens: Sequence[Token], at: int, classes: Sequence[str]) -> str:
    """Which of some cues stands shortly before a number, with no other number between."""
    for back in range(at - 1, max(-1, at - 2 - REACH * 2), -1):
        if tokens[back].quantity is not None or tokens[back].classes & {"break", "mark"}:
            return ""
        for name in classes:
            if name in tokens[back].classes and "be" not in tokens[back].classes:
                return name
    return ""


def _traded(sentence: Sentence, new: Token, old: Token) -> list[tuple[Token, bool]]:
    """The numbers of such things of which a sentence says that they were bought (True) or sold (False), with all that may go with them.

    "93,000 shares in May and 9,000 in June" are two, "119,867 shares on October 15 and 16" one.
    """
    assert new.quantity is not None
    assert old.quantity is not None
    noun, held = _head(new.quantity.noun), (new.quantity.value, old.quantity.value)
    found = [(sentence.tokens[at], _cue(sentence.tokens, at, ("bought", "sold")), _head(quantity.noun)) for at, quantity in sentence.numbers
             if quantity.kind is Kind.CARDINAL and quantity.value not in held
             and _head(quantity.noun) in (noun, "") and not _is_day(sentence.tokens, at)]
    traded = any(cue and head == noun for _, cue, head in found)
    return [(token, cue == "bought") for token, cue, _ in found] if traded else []


def _is_day(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number stands right behind a date: "on October 15 and 16"."""
    return any(token.quantity is not None and token.quantity.kind is Kind.DATE for token in tokens[max(0, at - 2):at])


def _head(noun: str) -> str:
    """The noun that a phrase is about, for comparing: the last word, which both of "shares" and "Bird common shares" end in."""
    return noun.rsplit(maxsplit=1)[-1].lower() if noun else ""
