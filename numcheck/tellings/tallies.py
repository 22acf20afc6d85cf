"""Tallies: amounts of neighbouring sentences of which one is the sum of others, though no word says so.

"It exported 84,960 tonnes … The state shipped 27,510 and private traders 57,450": numbers so exact do not fit each other
by chance, so where they fit they are a total and its parts. Where they do not, nobody said that they should: there
is no tally. Unless each was told with what it was before: "sales rose to 9,735 from 6,776; those of cars to 5,314 from
4,758 and those of vans to 4,421 from 2,018". Then the amounts of one column prove what those of the other have to be.
Balances and proportions are found likewise.
"""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from operator import add

from numcheck import units
from numcheck.interval import Interval, Verdict
from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.sentence import Sentence, Token
from numcheck.tellings.expanded import expanded
from numcheck.tellings.lists import COUNTS, Total
from numcheck.tellings.margins import stated as margins_of
from numcheck.tellings.mentions import mentions_in, olds
from numcheck.tellings.senses import direction_of, sense

AHEAD = 4
"""How many sentences may lie between a total and its last part."""
SUM = 3
"""A total and two parts are so many amounts."""
PARTS = 6
"""No run of more amounts is added up."""
CHANCE = Fraction(1, 100)
"""Amounts that would fit this well by chance more often than this do not show that they belong together."""
PROOF = Fraction(1, 1000)
"""One column proves what the other has to be only if it fits better than this, however many sums were tried."""
FINEST = Fraction(1, 1000)
"""How often two amounts make a share that is told to a tenth of a percent by chance."""
SELDOM = Fraction(1, 50)
"""How often any two of the amounts around a share may make it by chance."""
FINE_FROM = 10
"""Smaller percents told to a tenth have two digits only."""
MAX_AROUND = 8
"""No more of the amounts around a share are tried."""
MOVED = 4
"""How near a percent a verb of change makes it a change."""
SLIGHT = 20
"""An amount so many times smaller than the total is none of its parts, but a name or an aside: "the 911 and 928 models"."""
NEAR = 50
"""A sum that is off by more than this share of the total is none."""
ROUND = 50
"""Parts whose last digit is worth more than this share of the total are too round to make most of it: 8 billion of 9.53."""
ALWAYS = Fraction(1)
CLEAR = 4
"""The least part must be so many times as large as what the sum may be off by: a smaller one could as well be left out."""


@dataclass(slots=True)
class Amount:
    """An amount as it is now, with what it was before where that is told beside it.

    Attributes:
        sentence: index of its sentence.
        unit: its unit, if need be that of the amount before it.
        token: the token of the amount.
        before: the token of what it was; None if that is not told.
    """

    sentence: int
    unit: str
    token: Token
    before: Token | None = None


Columns = dict[str, list[Amount]]
"""The amounts of an article by their unit, in order."""


def columns_of(sentences: Sequence[Sentence]) -> Columns:
    """The amounts of an article by their unit."""
    columns: Columns = defaultdict(list)
    for index, sentence in enumerate(sentences):
        for amount in _amounts(sentence, index):
            columns[amount.unit].append(amount)
    return columns


def tallies(columns: Columns) -> Iterator[Total]:
    """Every total that neighbouring amounts make, and its twin of before."""
    for column in columns.values():
        if len(column) < SUM:
            continue
        sums = _Sums(column)
        for at in range(len(column)):
            yield from _made(column, at, sums)


class _Sums:
    """The amounts of a column as whole numbers, in which sums are cheap: nearly none of those that are tried is near its total."""

    def __init__(self, column: Sequence[Amount]) -> None:
        before = [_value(one.before) if one.before is not None else None for one in column]
        under = math.lcm(*(_value(one.token).denominator for one in column), *(value.denominator for value in before if value is not None))
        self.now: Sequence[int] = [_in(under, _value(one.token)) for one in column]
        self.before: Sequence[int | None] = [_in(under, value) if value is not None else None for value in before]

    def near(self, at: int, now: int, before: int | None) -> bool:
        """Whether what some amounts make is about the one at `at`, now or before; None where it is not told what one of them was."""
        return _near(self.now[at], now) or _near(self.before[at], before)


def _in(under: int, value: Fraction) -> int:
    return value.numerator * (under // value.denominator)


def _near(total: int | None, made: int | None) -> bool:
    return total is not None and made is not None and abs(made - total) * NEAR <= total


@dataclass(frozen=True, slots=True)
class Balance:
    """What there was, what came and what went, as they make what there is."""

    now: Token
    before: Token
    came: Token
    went: Token


def balances(columns: Columns) -> Iterator[Balance]:
    """"The balance rose to 70,000 tonnes from 10,000 after arrivals of 192,000 and discharges of 132,000"."""
    for column in columns.values():
        for now, one, other in zip(column, column[1:], column[2:], strict=False):
            if now.before is None or not now.sentence == one.sentence == other.sentence:
                continue
            came, went = (one.token, other.token) if _value(one.token) > _value(other.token) else (other.token, one.token)
            moved, left = _value(now.token) - _value(now.before), _value(came) - _value(went)
            if moved < 0:
                came, went = went, came
            grain = min(_grain(_value(token)) for token in (now.token, now.before, came, went))
            told = {_value(came), _value(went)} != {_value(now.token), _value(now.before)}  # not the same two once more
            if told and left and abs(moved) == left and left >= CLEAR * grain:
                yield Balance(now.token, now.before, came, went)


def proportions(sentences: Sequence[Sentence], columns: Columns) -> Iterator[tuple[Token, Token, Token]]:
    """Each share that just one of the amounts around it makes of another, told too finely for chance: (share, part, whole).

    "The load factor was 53.4 percent. Seat miles were 357.1 million, while passenger miles were 190.8 million."
    """
    placed: dict[int, list[Amount]] = defaultdict(list)
    for amount in itertools.chain.from_iterable(columns.values()):
        placed[amount.sentence].append(amount)
    for index, sentence in enumerate(sentences):
        shares = list(_fine_shares(sentence))
        if not shares:
            continue
        around = [amount for near in range(index - 1, index + 1 + AHEAD) for amount in placed.get(near, ())]
        pairs = [(part.token, whole.token) for part, whole in itertools.permutations(around[:MAX_AROUND], 2)
                 if part.unit == whole.unit and _value(part.token) < _value(whole.token)]
        if len(pairs) * FINEST > SELDOM:
            continue
        for share in shares:
            interval = share.quantity.interval.scaled(Fraction(1, 100)) if share.quantity is not None else Interval.exact(1)
            fitting = [pair for pair in pairs if interval.holds(_value(pair[0]) / _value(pair[1]))]
            if len(fitting) == 1:
                yield share, *fitting[0]


def _fine_shares(sentence: Sentence) -> Iterator[Token]:
    """The percents of a sentence that are told to a tenth, and are no change; a margin names itself what it is of."""
    named = set(margins_of(sentence.tokens)) if "margin" in sentence.classes else ()
    for at, quantity in sentence.numbers if "percent" in sentence.classes else ():
        token = sentence.tokens[at]
        if quantity.kind is not Kind.PERCENT or quantity.hedge or not quantity.value or "share" not in token.classes or at in named:
            continue
        tenths = quantity.value * 10
        if not (tenths.denominator == 1 < quantity.value.denominator and FINE_FROM <= quantity.value < 100):
            continue
        if at not in olds(sentence) and not is_change(sentence.tokens, at):
            yield token


def is_change(tokens: Sequence[Token], at: int) -> bool:
    """Whether a percent tells a change: "rose 17.7 percent", "a 12.5% increase"; not "fell to 54.3%" or "53.4%, down from 54.2%"."""
    before = tokens[max(0, at - MOVED):at]
    if any(map(sense, before)) and "level" not in tokens[at - 1].classes:
        return True
    behind = itertools.takewhile(lambda token: "break" not in token.classes, tokens[at + 1:at + MOVED])
    return any(map(sense, behind))


def _amounts(sentence: Sentence, index: int) -> Iterator[Amount]:
    """The amounts of a sentence, by unit; one that something is compared with belongs to the one before it."""
    tokens = expanded(sentence)
    if tokens is sentence.tokens and not any(_is_told(quantity) for _, quantity in sentence.numbers):
        return
    last, unit = None, ""
    for mention in mentions_in(sentence):
        quantity = mention.quantity
        if not _is_told(quantity):
            continue
        if quantity.unit or quantity.noun:  # a bare one is of what was told last: "to 283 million marks from 380 million"
            unit = quantity.unit
        if mention.role == "old":
            if last is not None and last.before is None and quantity.unit in ("", unit):
                last.before = mention.token
        elif _value(mention.token) > 0 and not _moves(tokens, mention.index):
            last = Amount(index, unit, mention.token)
            yield last


def _is_told(quantity: Quantity) -> bool:
    """Whether a number is an amount that nothing leaves open, and no stretch of time."""
    return quantity.kind in COUNTS and quantity.unit not in units.TIMES and quantity.hedge is Hedge.NONE and bool(quantity.value)


def _moves(tokens: Sequence[Token], index: int) -> bool:
    """Whether something rises or falls by a number: "up one dollar"."""
    return any(direction_of(token) for token in tokens[max(0, index - 2):index]) and "level" not in tokens[index - 1].classes


def _made(column: Sequence[Amount], at: int, sums: _Sums) -> Iterator[Total]:
    """The total at a place of a column, if the amounts before or behind it make it: now, before, or both."""
    total, size = column[at], sums.now[at]
    for step, slight in itertools.product((1, -1), (False, True)):
        run: list[int] = []
        now, before = 0, 0 if total.before is not None else None
        for place in range(at + step, at + step * (PARTS + 1), step):
            if not 0 <= place < len(column) or abs(column[place].sentence - total.sentence) > AHEAD:
                break
            if sums.now[place] >= size or (slight and sums.now[place] * SLIGHT < size):
                if slight:
                    continue
                break
            run.append(place)
            earlier = sums.before[place]
            now, before = now + sums.now[place], before + earlier if before is not None and earlier is not None else None
            fits = len(run) > 1 and sums.near(at, now, before)
            found = list(_fitting([total, *(column[one] for one in run)], 2 * len(column))) if fits else []
            if found:
                yield from found
                return


def _fitting(amounts: Sequence[Amount], tries: int) -> Iterator[Total]:
    """A total and its parts, if they fit: as they are now, as they were before, or both.

    Of many sums that are tried some fit by chance, so that the more there are the better one has to fit to prove anything; and
    a round part may have been any amount near it.
    """
    columns = [[one.token for one in amounts], [one.before for one in amounts if one.before is not None]]
    if len(columns[1]) < len(amounts):
        columns.pop()
    chances = [_chance(tokens) for tokens in columns]
    coarsest = [max(_grain(_value(token)) for token in tokens) / _value(tokens[0]) for tokens in columns]
    proven = any(chance * tries <= PROOF and grain <= CHANCE for chance, grain in zip(chances, coarsest, strict=True))
    for tokens, chance in zip(columns, chances, strict=True):
        if chance <= CHANCE or proven:
            yield Total(tokens[0], tuple(tokens[1:]), complete=True, certain=chance > CHANCE)


def _chance(tokens: Sequence[Token]) -> Fraction:
    """How often amounts would make a total this well by chance; always if they do not make it."""
    total, *parts = map(_value, tokens)
    off = abs(sum(parts) - total)
    if off * NEAR > total:
        return ALWAYS
    grain = min(_grain(value) for value in (total, *parts))
    if sum(part for part in parts if _grain(part) * ROUND > total) * 2 > total:
        return ALWAYS
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
