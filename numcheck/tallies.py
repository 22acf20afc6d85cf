"""Tallies: amounts of neighbouring sentences of which one is the sum of others, though no word says so.

"It exported 84,960 tonnes … The state shipped 27,510 and private traders 57,450": numbers so exact do not fit each other
by chance, so where they fit they are a total and its parts. Where they do not, nobody said that they should: there
is no tally. Unless each was told with what it was before: "sales rose to 9,735 from 6,776; those of cars to 5,314 from
4,758 and those of vans to 4,421 from 2,018". Then the amounts of one column prove what those of the other have to be.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from operator import add

from numcheck import units
from numcheck.interval import Verdict
from numcheck.lists import COUNTS, Total
from numcheck.mentions import direction_of, expanded, mentions_of
from numcheck.quantity import Hedge
from numcheck.sentence import Sentence, Token

AHEAD = 2
"""How many sentences may lie between a total and its last part."""
PARTS = 6
"""No run of more amounts is added up."""
CHANCE = Fraction(1, 100)
"""Amounts that would fit this well by chance more often than this do not show that they belong together."""
PROOF = Fraction(1, 5000)
"""One column proves what the other has to be only if it fits better than this."""
SLIGHT = 20
"""An amount so many times smaller than the total is none of its parts, but a name or an aside: "the 911 and 928 models"."""
ALWAYS = Fraction(1)
CLEAR = 4
"""The least part must be so many times as large as what the sum may be off by: a smaller one could as well be left out."""


@dataclass(slots=True)
class _Amount:
    """An amount as it is now, with what it was before where that is told beside it."""

    sentence: int
    token: Token
    before: Token | None = None


def tallies(sentences: Sequence[Sentence]) -> Iterator[Total]:
    """Every total that neighbouring amounts make, and its twin of before."""
    columns: dict[str, list[_Amount]] = defaultdict(list)
    for index, sentence in enumerate(sentences):
        for unit, amount in _amounts(sentence, index):
            columns[unit].append(amount)
    for column in columns.values():
        for at in range(len(column)):
            yield from _made(column, at)


def _amounts(sentence: Sentence, index: int) -> Iterator[tuple[str, _Amount]]:
    """The amounts of a sentence, by unit; one that something is compared with belongs to the one before it."""
    tokens = expanded(sentence.tokens, sentence.language)
    last, unit = None, ""
    for mention in mentions_of(tokens):
        quantity = mention.quantity
        if quantity.kind not in COUNTS or quantity.unit in units.TIMES or quantity.hedge is not Hedge.NONE or not quantity.value:
            continue
        if quantity.unit or quantity.noun:  # a bare one is of what was told last: "to 283 million marks from 380 million"
            unit = quantity.unit
        if mention.role == "old":
            if last is not None and last.before is None and quantity.unit in ("", unit):
                last.before = mention.token
        elif quantity.value > 0 and not _moves(tokens, mention.index):
            last = _Amount(index, mention.token)
            yield unit, last


def _moves(tokens: Sequence[Token], index: int) -> bool:
    """Whether something rises or falls by a number: "up one dollar"."""
    return any(direction_of(token) for token in tokens[max(0, index - 2):index]) and "level" not in tokens[index - 1].classes


def _made(column: Sequence[_Amount], at: int) -> Iterator[Total]:
    """The total at a place of a column, if the amounts before or behind it make it: now, before, or both."""
    total = column[at]
    for step, least in itertools.product((1, -1), (Fraction(0), _value(total.token) / SLIGHT)):
        run: list[_Amount] = []
        for amount in (column[place] for place in range(at + step, at + step * (PARTS + 1), step) if 0 <= place < len(column)):
            if abs(amount.sentence - total.sentence) > AHEAD or _value(amount.token) >= _value(total.token):
                break
            if _value(amount.token) < least:
                continue
            run.append(amount)
            found = list(_fitting([total, *run])) if len(run) > 1 else []
            if found:
                yield from found
                return


def _fitting(amounts: Sequence[_Amount]) -> Iterator[Total]:
    """A total and its parts, if they fit: as they are now, as they were before, or both."""
    columns = [[one.token for one in amounts], [one.before for one in amounts if one.before is not None]]
    if len(columns[1]) < len(amounts):
        columns.pop()
    chances = [_chance(tokens) for tokens in columns]
    for tokens, chance in zip(columns, chances, strict=True):
        if chance <= CHANCE or min(chances) <= PROOF:
            yield Total(tokens[0], tuple(tokens[1:]), complete=True, certain=chance > CHANCE)


def _chance(tokens: Sequence[Token]) -> Fraction:
    """How often amounts would make a total this well by chance; always if they do not make it."""
    total, *parts = map(_value, tokens)
    off = abs(sum(parts) - total)
    if off * 50 > total:
        return ALWAYS
    grain = min(_grain(value) for value in (total, *parts))
    stated, *added = (token.quantity.interval for token in tokens if token.quantity is not None)
    fits = stated.against(reduce(add, added)) is Verdict.CONSISTENT and min(parts) >= CLEAR * max(off, grain)
    return (2 * off + grain) / total if fits else ALWAYS


def _grain(value: Fraction) -> Fraction:
    """What the last digit of a number that is no zero is worth: 10,000 of 70,000."""
    grain = Fraction(1, value.denominator) if value.denominator > 1 else Fraction(1)
    number = value.numerator if value.denominator == 1 else 1
    while number % 10 == 0:
        number //= 10
        grain *= 10
    return grain


def _value(token: Token) -> Fraction:
    assert token.quantity is not None
    assert token.quantity.value is not None
    return token.quantity.value
