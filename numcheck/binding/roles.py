"""Roles: what binders ask of the numbers that they bind, whatever the claim."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import partial

from numcheck import units, wording
from numcheck.article import Article, pure
from numcheck.checks import Check
from numcheck.claim import Step
from numcheck.interval import Interval, Verdict
from numcheck.judge import Claim
from numcheck.printed import Printed
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading.digits import CONVENTIONS
from numcheck.sentence import Sentence, Token

COUNTED = frozenset({"", units.ITEM, units.PERSON})
"""The units of what comes in ones."""
MAX_READINGS = 400
"""No claim is compared with more combinations of readings than this."""
FAR = 20
"""Amounts that differ by more than this factor are not before and after."""
FEW = 1000
"""Smaller counts are told to the one, unless they are round."""
DOZENS = 20
"""Still smaller ones are so even if they are round."""
REACH = 12
"""So many tokens before the last of a list its others, and their total, are looked for."""
SHORT = 10_000
"""Nobody leaves out the scale word of a larger number."""
_ONE = Fraction(1)
_SCALES = (10**12, 10**9, 10**6)


def one_unit(parts: Sequence[Step]) -> bool:
    """Whether amounts can be compared: one unit, or none said."""
    return len({part.unit for part in parts} - {"", units.PERCENT}) <= 1


def one_convention(parts: Sequence[Step]) -> bool:
    """Whether numbers are read by one convention: a dot does not group in one and stand before decimals in the next."""
    return len({note for part in parts for note in part.note.split("; ") if note.endswith(CONVENTIONS)}) <= 1


def quantity_of(token: Token) -> Quantity:
    """The quantity that a token is."""
    assert token.quantity is not None
    return token.quantity


def span_of(tokens: Iterable[Token]) -> tuple[int, int]:
    """From where to where some tokens go."""
    spans = [(token.start, token.end) for token in tokens]
    return min(start for start, _ in spans), max(end for _, end in spans)


def of_several(article: Article, tokens: Iterable[Token], beside: Iterable[Token | None] = ()) -> bool:
    """Whether an amount is one of several, all of which may be meant: "killed 8 soldiers and 4 civilians, up from 6 on Monday".

    Args:
        article: holds it.
        tokens: the amounts.
        beside: what else belongs to the claim, and is none of the several.
    """
    amounts = list(tokens)
    known = {token.start for token in (*amounts, *beside) if token is not None}
    places = [(article.sentence_of(quantity_of(token)), token) for token in amounts]
    return any(other.start not in known for sentence, token in places if sentence is not None for other in listed_with(sentence, token))


def listed_with(sentence: Sentence, token: Token) -> list[Token]:
    """The amounts before the last of a list, or behind its first: "24 men and 12 women"."""
    at = next((place for place, _ in sentence.numbers if sentence.tokens[place].start == token.start), None)
    if at is None:
        return []  # of another sentence
    before, behind = sentence.tokens[max(0, at - REACH):at], sentence.tokens[at + 1:at + REACH]
    last = next((place for place, one in enumerate(behind) if one.quantity is not None), 0)
    numbers = [one for one in reversed(before) if one.quantity is not None] if before and _joins(before[-1]) else []
    others = list(itertools.takewhile(partial(_are_alike, token), numbers))
    return others + [one for one in behind[last:last + 1] if last and _joins(behind[last - 1]) and _are_alike(token, one)]


def _joins(token: Token) -> bool:
    """Whether a word joins two amounts: Portuguese "mais" is "plus" too, but mostly says by how much more."""
    return "and" in token.classes and "more" not in token.classes


def _are_alike(one: Token, other: Token) -> bool:
    """Whether two numbers may stand in one list."""
    first, second = quantity_of(one), quantity_of(other)
    return (first.kind, first.unit) == (second.kind, second.unit)


def verdict_of(stated: Quantity, expected: Sequence[Step]) -> Verdict:
    """The best verdict of any reading of a number with any that it should be."""
    return min(pure(stated, reading).against(step.interval) for reading in stated.readings for step in expected)


def in_ones(quantity: Quantity) -> Quantity:
    """A number of things or years as exactly that: nobody who says "four" means 3.6 of them. Hedged or halved, it stays as it is."""
    if quantity.hedge is not Hedge.NONE or quantity.value is None or quantity.value.denominator != 1:
        return quantity
    return replace(quantity, readings=(Reading(quantity.value, Interval.exact(quantity.value)),))


def few_in_ones(quantity: Quantity) -> Quantity:
    """A number of few things as exactly that, if it is not round: who counts 12 teachers does not mean 11.6, who counts 40 might."""
    value = quantity.value
    few = value is not None and (value < DOZENS or (value < FEW and value % 10))
    return in_ones(quantity) if few and quantity.kind is Kind.CARDINAL and not quantity.unit else quantity


def told(article: Article, check: Check, tokens: Sequence[Token], parts: Mapping[str, Quantity],
         expected: Callable[[Mapping[str, Quantity]], list[Step]], *, certain: bool, named: bool = False) -> Claim | None:
    """The claim of a number by its parts, if its words leave no doubt that they are these, or it agrees; None for any other.

    Args:
        article: holds it.
        check: judges it.
        tokens: the number, then all else that it rests on.
        parts: the quantities that make it, by role.
        expected: what other quantities in those roles make.
        certain: whether the words leave no doubt.
        named: whether they also say of which of several amounts it is.
    """
    stated, due = quantity_of(tokens[0]), expected(parts)
    sure = certain and (named or not of_several(article, tokens[1:], tokens[:1]))
    if not due or not (sure or verdict_of(stated, due) is Verdict.CONSISTENT):
        return None
    return Claim(check, stated, span_of(tokens), due, parts=parts, again=expected)


def side_by_side(article: Article, quantity: Quantity, other: Quantity) -> list[Step]:
    """The steps of an amount beside another: read no more coarsely, and with its scale word too where it may be left out.

    "To 64.9 mln from 55.8", "3.6 million euros, twice the 1.8 of last year".
    """
    printed, beside = Printed.of(quantity), Printed.of(other)
    finer = printed.as_fine_as(beside) if printed is not None and beside is not None else quantity
    # What counts something of its own is no money: "925 million dollars, three times more than the two companies".
    counts = bool(quantity.noun) and quantity.noun_start == quantity.end + 1
    unit = quantity.unit or (units.ITEM if counts and units.is_money(other.unit) else other.unit)
    steps = [step if step.unit == unit else replace(step, unit=unit) for step in article.steps(finer)]
    scale = left_out(quantity, other)
    if scale != 1:
        formula = wording.brief(Fraction(quantity.value or 0) * scale)
        steps = [replace(step, interval=step.interval.scaled(scale), formula=formula) for step in steps] + [
            replace(step, order=1) for step in steps]
    return steps


def left_out(quantity: Quantity, other: Quantity) -> Fraction:
    """The scale that an amount may share with its partner, which alone is printed with its word; 1 where there is none."""
    value, partner = quantity.value, other.value
    if not value or not partner or partner < _SCALES[-1] or value >= SHORT:
        return _ONE
    bare = not any(char.isalpha() or unicodedata.category(char) == "Sc" for char in quantity.text)
    fitting = (scale for scale in _SCALES if bare and value * scale <= partner * FAR and partner >= scale)
    return Fraction(next(fitting, _ONE))
