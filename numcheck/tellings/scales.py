"""Amounts told twice, with scale words that may have slipped: million for billion.

Two places show such a slip for certain: an amount in two scales side by side ("1.2 trillion (1,200 billion)"), and one in two
currencies among others in the same two ("£530m ($998m)"). Headline and body are `numcheck.tellings.repeats`'s.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from numcheck.printed import Printed
from numcheck.quantity import Kind, Quantity
from numcheck.sentence import Sentence

THOUSAND = 1000
STEADY = Fraction(6, 5)
"""Rates of exchange of one article lie within this factor of each other."""
SLIPPED = Fraction(3, 2)
"""A rate that is a thousandfold of the others, give or take this factor, is theirs but for a scale word."""
_AMOUNTS = (Kind.CARDINAL, Kind.MONEY, Kind.MEASURE)


class Twice(NamedTuple):
    """An amount, and one that is the same.

    Attributes:
        stated: the later one.
        told: the earlier one.
        rate: the two sides of another pair, as which they are to each other; None for one unit.
    """

    stated: Quantity
    told: Quantity
    rate: tuple[Quantity, Quantity] | None = None


def scales(sentences: Sequence[Sentence]) -> Iterator[Twice]:
    """Every amount that is told twice side by side."""
    pairs = [pair for sentence in sentences for pair in _beside(sentence)]
    for told, stated in pairs:
        if told.unit == stated.unit and _scaled(told) and _scaled(stated) and _digits(told) == _digits(stated):
            yield Twice(stated, told)
    yield from _exchanged([pair for pair in pairs if pair[0].unit != pair[1].unit])


def _beside(sentence: Sentence) -> Iterator[tuple[Quantity, Quantity]]:
    """Each amount with the one in brackets right behind it."""
    for (at, one), (behind, other) in pairwise(sentence.numbers):
        if behind == at + 2 and "open" in sentence.tokens[at + 1].classes and one.kind == other.kind \
                and one.kind in _AMOUNTS and one.value and other.value and one.hedge == other.hedge:
            yield one, other


def _scaled(quantity: Quantity) -> bool:
    """Whether an amount is printed with a scale word."""
    printed = Printed.of(quantity)
    return printed is not None and any(char.isalpha() for char in quantity.text) and printed.value >= THOUSAND ** 2


def _digits(quantity: Quantity) -> str:
    printed = Printed.of(quantity)
    return printed.digits.strip("0") if printed is not None else ""


def _exchanged(pairs: Sequence[tuple[Quantity, Quantity]]) -> Iterator[Twice]:
    """Amounts in two currencies, by the rate of another pair: where most agree, one that is a thousandfold off has slipped."""
    alike: dict[tuple[str, str], list[tuple[Quantity, Quantity]]] = defaultdict(list)
    for told, stated in pairs:
        if told.kind is Kind.MONEY:
            alike[told.unit, stated.unit].append((told, stated))
    for group in alike.values():
        rates = [_ratio(stated, told) for told, stated in group]
        usual = sorted(rates)[len(rates) // 2]
        steady = [pair for pair, rate in zip(group, rates, strict=True) if max(rate / usual, usual / rate) <= STEADY]
        for pair, rate in zip(group, rates, strict=True):
            other = next((one for one in steady if one is not pair), None)
            off = max(rate / usual, usual / rate)
            slipped = len(steady) > 1 and 1 / SLIPPED <= off / THOUSAND <= SLIPPED
            if other is not None and len(steady) * 2 > len(group) and (pair in steady or slipped):
                yield Twice(pair[1], pair[0], other)


def _ratio(one: Quantity, other: Quantity) -> Fraction:
    return Fraction(one.value or 1) / Fraction(other.value or 1)
