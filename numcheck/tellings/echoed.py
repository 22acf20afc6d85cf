"""Changes that sum up the movement of the sentence before: "It grew from 8.7 million to 9.1 million. That is an increase of 4.6 percent."

What points back opens the sentence ("that is", "das entspricht"), is all of it ("A rise of 4.6 percent.") or stands before the change
("this rise of 4.6 percent has …"). The change belongs to that movement for certain if it is the only number of its sentence, the
movement the only one of the sentence before, and nothing gives it another base or another stretch of time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from numcheck import units
from numcheck.quantity import Kind
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Sentence, Token
from numcheck.tellings.compared import compared
from numcheck.tellings.differences import Movement
from numcheck.tellings.expanded import expanded
from numcheck.tellings.mentions import mentions_in
from numcheck.tellings.movement import movements
from numcheck.tellings.recalled import adjoins, means, opening
from numcheck.tellings.senses import AMOUNTS, NEAR, alike, is_relative, sense

SHORT = 7
"""A sentence of so few tokens may be nothing but the change."""
_DIRECTED = frozenset({"up", "down", "growth", "halved", "rising"})
_OTHERS = frozenset({"per_year", "per_month", "per_week", "per_day", "mean", "versus", "other_base"})
_CHANGES = AMOUNTS | {Kind.RATIO}
_PLAIN = frozenset({"word", "adverb", "of", "each"})
_ENDS = frozenset({"break", "mark"})
_GOES_ON = _ENDS | {"be", "have", "makes"}


def echoed(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Movement]]:
    """Every change that is told of the movement of the sentence before."""
    for before, sentence in pairwise(sentences):
        asked = text.endswith("?", sentence.start, sentence.end)  # "Is that an increase of 18 percent?"
        if sentence.classes.isdisjoint(_DIRECTED) or asked or not adjoins(before, sentence):
            continue
        told = movements(before) or tuple(compared(before))
        if len(told) != 1 or not told[0].printed or told[0].change is not None or "other_base" in before.classes:
            continue
        found = _change(text, sentence)
        if found is None or any(is_relative(one.quantity) and one.token not in (told[0].new, told[0].old) for one in mentions_in(before)):
            continue
        number, direction, summed = found
        movement, up = told[0], sense(direction) == "up"
        relative = number.quantity is not None and is_relative(number.quantity)
        if (summed or movement.up in (None, up)) and (relative or (summed and _of_one(number, movement))):
            yield sentence, replace(movement, up=up, direction=direction, change=number if relative else None,
                                    amount=None if relative else number)


def _change(text: str, sentence: Sentence) -> tuple[Token, Token, bool] | None:
    """The change of a sentence that points back, its direction, and whether the sentence opens with what points back."""
    tokens = expanded(sentence)
    numbers = [at for at, token in enumerate(tokens) if token.quantity is not None and not _lasts(tokens, at)]
    directions = [at for at, token in enumerate(tokens) if sense(token)]
    if len(numbers) != 1 or len(directions) != 1 or not sentence.classes.isdisjoint(_OTHERS):
        return None
    at, way = numbers[0], directions[0]
    quantity = tokens[at].quantity
    if quantity is None or quantity.kind not in _CHANGES or quantity.ends or abs(at - way) > 1 + NEAR:
        return None
    start, end = min(at, way), max(at, way) + 1
    if not is_relative(quantity):  # "an increase of 600,000 cars"
        end += sum(token.start < quantity.noun_start + len(quantity.noun) for token in tokens[end:])
    opened = opening(tokens) if means(tokens) or tokens[0].start == tokens[0].end else 0
    nothing = lexicon(sentence.language).language.table["none"]  # "that is no increase of"
    plain = all(not token.classes.isdisjoint(_PLAIN) and text[token.start:token.end].lower() not in nothing
                for token in tokens[opened:start])
    if any("level" in token.classes and "by" not in token.classes for token in tokens[way:at]):
        return None  # "the stock rose to 146,000 tonnes"
    # "A rise of 4.6 percent", but "profit rose 4.6 percent" has a subject of its own.
    alone = not start or text[tokens[0].start:tokens[0].end].lower() in lexicon(sentence.language).ones
    if plain and start - opened <= NEAR and (opened or (alone and len(tokens) <= SHORT)) and _ended(tokens, end):
        return tokens[at], tokens[way], True
    # "The rise of 4.6 percent", but "last year, the rise of 2 percent" was another.
    known = start == 1 and text[tokens[0].start:tokens[0].end].lower() in lexicon(sentence.language).definite
    closed = any(not token.classes.isdisjoint(_GOES_ON) and "open" not in token.classes for token in tokens[end:end + 1])
    return (tokens[at], tokens[way], False) if known and closed else None


def _of_one(amount: Token, movement: Movement) -> bool:
    """Whether an amount is of what moved: of its unit, and of no other noun."""
    by, new, old = amount.quantity, movement.new.quantity, movement.old.quantity if movement.old is not None else None
    nouns = {one.noun.lower() for one in (by, new, old) if one is not None and one.noun}
    return by is not None and new is not None and by.kind is not Kind.RATIO and alike(by, new) and len(nouns) <= 1


def _lasts(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is a stretch of time in which something moves: "in two years"."""
    quantity = tokens[at].quantity
    return quantity is not None and quantity.unit in units.TIMES and any(
        "over" in token.classes for token in tokens[max(0, at - 2):at])


def _ended(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing follows a change but a stretch of time, and a break or the end."""
    while at < len(tokens) and tokens[at].classes.isdisjoint(_ENDS):
        if tokens[at].quantity is None and "over" not in tokens[at].classes and not (
                "over" in tokens[at - 1].classes and at + 1 < len(tokens) and tokens[at + 1].quantity is not None):
            return False
        at += 1
    return at >= len(tokens) or "open" not in tokens[at].classes
