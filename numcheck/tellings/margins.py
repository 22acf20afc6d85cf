"""Margins: a profit on a revenue, and which part of it that is: "a profit of $3.2bn on revenue of $18.4bn, a margin of 17 percent".

Profits, revenues and margins are known by their names. A margin may be of another profit or another time than those told, so it belongs to
them for certain only where it follows both in their sentence or opens the next, and there is one of each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from numcheck import units
from numcheck.quantity import Kind
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Sentence, Token
from numcheck.tellings.named import ENDS, named
from numcheck.tellings.recalled import GAP, opening
from numcheck.tellings.senses import REACH, alike, direction_of

FAR = 3
"""A margin that is more than so many times what a profit and a revenue make is of others."""
_PROFIT, _REVENUE = frozenset({"profit", "net"}), frozenset({"revenue"})
_KNOWN = _PROFIT | _REVENUE
_OTHERS = frozenset({"other_base", "up", "down", "growth", "halved", "loss"})


class Margin(NamedTuple):
    """A margin, with the profit and the revenue that make it."""

    stated: Token
    profit: Token
    revenue: Token
    certain: bool


def margins(text: str, sentences: Sequence[Sentence]) -> Iterator[Margin]:
    """Every margin with a profit and a revenue that may make it."""
    for index, sentence in enumerate(sentences):
        if "margin" not in sentence.classes or "percent" not in sentence.classes:
            continue
        before = sentences[index - 1] if index and sentence.start - sentences[index - 1].end <= GAP else None
        for at in stated(sentence.tokens):
            told = [sentence]
            profits, revenues = (named(sentence, names, _KNOWN, at) for names in (_PROFIT, _REVENUE))
            if not profits and not revenues and before is not None and not before.heading:
                told, profits, revenues = [before, sentence], *(named(before, names, _KNOWN) for names in (_PROFIT, _REVENUE))
            plain = len(profits) == len(revenues) == 1 and not any(one.classes & _OTHERS for one in told)
            plain = plain and not any("semicolon" in one.classes for one in sentence.tokens[:at])
            follows = (len(told) == 1 or opening(sentence.tokens) > 0) and _unqualified(text, sentence, at)
            for profit, revenue in ((one, other) for one in profits for other in revenues):
                if profit is not revenue and _near(sentence.tokens[at], profit, revenue):
                    yield Margin(sentence.tokens[at], profit, revenue, plain and follows)


def stated(tokens: Sequence[Token]) -> Iterator[int]:
    """The places of the percents that are called margins: "a margin of 21%", "a 21% margin"."""
    for at, token in enumerate(tokens):
        if token.quantity is None or token.quantity.kind is not Kind.PERCENT or token.quantity.unit != units.PERCENT:
            continue
        name = next((place for place in range(at - 1, max(-1, at - 2 - REACH), -1) if "margin" in tokens[place].classes), None)
        named = name is not None and not any(
            one.quantity is not None or one.classes & ENDS or direction_of(one) for one in tokens[name:at])
        if named or any("margin" in one.classes for one in tokens[at + 1:at + 2]):
            yield at


def _unqualified(text: str, sentence: Sentence, at: int) -> bool:
    """Whether a percent is just called "a margin of": a gross margin is of another profit."""
    tokens = sentence.tokens
    name = next((place for place in range(at - 1, max(-1, at - 2 - REACH), -1) if "margin" in tokens[place].classes), None)
    if not name:
        return False
    before = text[tokens[name - 1].start:tokens[name - 1].end].lower()
    return before in lexicon(sentence.language).articles and all("of" in one.classes or "be" in one.classes for one in tokens[name + 1:at])


def _near(stated: Token, profit: Token, revenue: Token) -> bool:
    """Whether a profit and a revenue are of one currency and make about a margin."""
    margin, part, whole = stated.quantity, profit.quantity, revenue.quantity
    if margin is None or part is None or whole is None or not (margin.value and part.value and whole.value) or not alike(part, whole):
        return False
    return Fraction(1, FAR) <= part.value / whole.value * 100 / margin.value <= FAR
