"""Movements of an amount that the sentence right before tells: "3,108 students enrolled. That is 2.9% more than the 3,021 of last year."

What stands for the amount opens the sentence ("that is", "cela représente", "das sind"), and reads as the amount itself would there:
"3,108, 2.9% more than the 3,021 of last year" is found by `numcheck.tellings.movement`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from numcheck import units
from numcheck.quantity import Quantity
from numcheck.sentence import Sentence, Token
from numcheck.tellings.differences import Movement
from numcheck.tellings.expanded import expanded
from numcheck.tellings.mention import Mention
from numcheck.tellings.mentions import amounts, mentions_in
from numcheck.tellings.movement import movements
from numcheck.tellings.senses import AMOUNTS, direction_of

GAP = 4
"""No more characters part two sentences of which the one follows right on the other."""
MOST = 4
"""With more amounts in the sentence before than this, which is meant is not clear."""
_STANDS_FOR = frozenset({"recalls", "it", "these"})
_MEANS = frozenset({"recalls", "these", "it_is", "makes", "be"})
_IS = frozenset({"be", "makes"})
_BREAK = frozenset({"break"})


def recalled(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Movement]]:
    """Every movement whose new amount the sentence before tells; certain where only one amount of it can be meant."""
    for before, sentence in pairwise(sentences):
        opened = opening(sentence.tokens)
        if not opened or not adjoins(before, sentence) or not any(direction_of(token) for token in expanded(sentence)):
            continue
        own = {token.start for movement in movements(sentence) for token in (movement.change, movement.amount, movement.old) if token}
        told_of = list(_amounts(before))
        if len(told_of) > MOST:
            continue
        found = [movement for mention in told_of if (movement := _instead(sentence, opened, mention.token)) is not None]
        amount_meant = means(sentence.tokens)
        for movement in found:
            told = [token for token in (movement.change, movement.amount, movement.old) if token is not None]
            if not any(token.start in own for token in told):
                certain = movement.certain and amount_meant and _only(movement.new, before) and _one_thing(movement)
                yield sentence, replace(movement, certain=certain)


def adjoins(before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence follows right on another, which is no headline."""
    return not before.heading and sentence.start - before.end <= GAP


def opening(tokens: Sequence[Token]) -> int:
    """How many tokens at the head of a sentence stand for the amount before it; 0 for none."""
    if not tokens or tokens[0].quantity is not None:
        return 0
    second = tokens[1].classes if tokens[1:] else frozenset()
    if tokens[0].classes & {"it_is", "makes", "be"} or ("these" in tokens[0].classes and "versus" in second):
        return 1
    return 2 if tokens[0].classes & _STANDS_FOR and second & _IS else 0


def means(tokens: Sequence[Token]) -> bool:
    """Whether what opens a sentence means the amount: "it is 5% larger than" may be the company."""
    first, second = tokens[0], tokens[1].classes if tokens[1:] else frozenset({"be"})
    unsaid = first.start == first.end and ("it_is" in second or "be" not in second)
    return unsaid or not first.classes.isdisjoint(_MEANS)


def _amounts(sentence: Sentence) -> Iterator[Mention]:
    """The amounts of a sentence that may be meant by the next: no change, and none of another time."""
    for mention in amounts(mentions_in(sentence)):
        percent = mention.quantity.unit == units.PERCENT and mention.role not in ("new", "is")
        if not percent and mention.role != "old" and mention.quantity.unit not in units.TIMES:
            yield mention


def _instead(sentence: Sentence, opened: int, amount: Token) -> Movement | None:
    """The movement of an amount that stands in the place of what opens a sentence."""
    end = sentence.tokens[opened - 1].end
    tokens = (amount, Token(end, end, _BREAK), *sentence.tokens[opened:])
    return next((movement for movement in movements(sentence.replaced(tokens)) if movement.new == amount), None)


def _only(amount: Token, sentence: Sentence) -> bool:
    """Whether a sentence has no other amount of that unit: "25 of the 40 bills" are two."""
    unit = amount.quantity.unit if amount.quantity is not None else ""
    others = [token.quantity for token in sentence.tokens if token.quantity is not None and token is not amount]
    return not any(other.kind in AMOUNTS and other.unit == unit for other in others)


def _one_thing(movement: Movement) -> bool:
    """Whether nothing is said against both amounts being of one thing."""
    new, old = movement.new.quantity, movement.old.quantity if movement.old is not None else None
    return new is None or old is None or not (_head(new) and _head(old)) or _head(new) == _head(old)


def _head(quantity: Quantity) -> str:
    """What is counted right behind a number; "" for "the 3,021 of last year"."""
    beside = quantity.noun and 0 <= quantity.noun_start - quantity.end <= 1
    return quantity.noun.rsplit(maxsplit=1)[-1].lower() if beside else ""
