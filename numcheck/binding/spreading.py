"""Rates as claims: so much in all, spread over so much, is so much of each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial

from numcheck import units
from numcheck.article import Article
from numcheck.binding.roles import COUNTED, few_in_ones, one_convention, quantity_of, side_by_side, told, verdict_of
from numcheck.checks import declaring
from numcheck.claim import Step
from numcheck.interval import Interval, Verdict
from numcheck.judge import Bound, exactly
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.tellings.converted import converted
from numcheck.tellings.leads import leads
from numcheck.tellings.margins import margins
from numcheck.tellings.paces import Pace, paces
from numcheck.tellings.rates import Rate, rates
from numcheck.tellings.surpluses import Surplus, surpluses

QUARTER = Fraction(1, 4)


def by_rate(article: Article) -> Iterator[Bound]:
    """Every rate with the total and the base that make it."""
    check = declaring("finds", "rates")
    agreed: set[int] = set()  # a rate that some total and base make needs no others
    for found in rates(article.document.text, article.sentences):
        stated = quantity_of(found.stated)
        if stated.start in agreed:
            continue
        over = stated.unit.partition(" / ")[0] if not stated.unit.endswith(units.HUNDREDTH) else stated.unit
        each = f"{over} / {found.unit}" if over and found.unit and found.per is None else over
        parts = {"total": quantity_of(found.total), "base": quantity_of(found.base)}

        def expected(parts: Mapping[str, Quantity], found: Rate = found, over: str = over, each: str = each) -> list[Step]:
            steps = [(total, base) for total in _in(article, few_in_ones(parts["total"]), over)
                     for base in map(_counted, _in(article, parts["base"], found.unit))]
            per = article.steps(quantity_of(found.per))[0] if found.per is not None else None
            every = [step for pair in steps if one_convention(pair) for step in check.expect(*pair, unit=each, exact=True)]
            return [replace(step * per, unit=each) for step in every] if per is not None else every

        tokens = (found.stated, found.total, found.base, *((found.per,) if found.per is not None else ()))
        claim = told(article, check, tokens, parts, expected, certain=found.certain, named=found.named)
        if claim is not None:
            if verdict_of(stated, claim.expected) is Verdict.CONSISTENT:
                agreed.add(stated.start)
            yield claim


def _counted(base: Step) -> Step:
    """What is counted comes in ones: 12 matches are 12, though 600 may be 590."""
    return replace(base, interval=base.interval.whole()) if base.unit in COUNTED else base


def by_pace(article: Article) -> Iterator[Bound]:
    """Every flow that is told for two stretches of time."""
    rate, average = declaring("name", "rate"), declaring("name", "average")
    date = article.context.date
    for sentence in article.sentences:
        for found in paces(sentence, date.year if date is not None else None):
            times = Step(found.bounds, str(found.times), ())

            def expected(parts: Mapping[str, Quantity], found: Pace = found, times: Step = times) -> list[Step]:
                steps = article.steps(parts["first"])
                if found.longer:
                    return [due for step in steps for due in rate.expect(times, step, unit=step.unit)]
                return [due for step in steps for due in average.expect(step, times, unit=step.unit, exact=True)]

            check, parts = rate if found.longer else average, {"first": quantity_of(found.first)}
            claim = told(article, check, (found.stated, found.first), parts, expected, certain=found.certain)
            if claim is not None:
                yield claim


def by_margin(article: Article) -> Iterator[Bound]:
    """Every margin with the profit and the revenue that make it."""
    check = declaring("parts")
    for found in margins(article.document.text, article.sentences):
        def expected(parts: Mapping[str, Quantity]) -> list[Step]:
            pairs = itertools.product(article.steps(parts["part"]), article.steps(parts["whole"]))
            return [step for part, whole in pairs if one_convention((part, whole))
                    for step in check.expect(replace(part, unit=whole.unit), whole)]

        parts = {"part": quantity_of(found.profit), "whole": quantity_of(found.revenue)}
        claim = told(article, check, (found.stated, found.profit, found.revenue), parts, expected, certain=found.certain)
        if claim is not None:
            yield claim


def by_surplus(article: Article) -> Iterator[Bound]:
    """Every surplus and deficit with what comes in and what goes out."""
    check = declaring("moves", "difference")
    for found in surpluses(article.document.text, article.sentences):
        def expected(parts: Mapping[str, Quantity], found: Surplus = found) -> list[Step]:
            pairs = itertools.product(side_by_side(article, parts["new"], parts["old"]), side_by_side(article, parts["old"], parts["new"]))
            return [step for pair in pairs if one_convention(pair) for step in check.expect(*pair, up=not found.deficit)]

        parts = {"new": quantity_of(found.incoming), "old": quantity_of(found.outgoing)}
        claim = told(article, check, (found.stated, found.incoming, found.outgoing), parts, expected, certain=found.certain)
        if claim is not None:
            yield claim


def by_lead(article: Article) -> Iterator[Bound]:
    """Every lead with the two amounts that it is between: points, or percentage points between shares."""
    points, difference = declaring("moves", "change"), declaring("moves", "difference")
    for found in itertools.chain.from_iterable(map(partial(leads, article.document.text), article.sentences)):
        stated, first, second = (quantity_of(token) for token in (found.stated, found.first, found.second))
        shares = first.kind is Kind.PERCENT
        if shares:
            stated = replace(stated, kind=Kind.PERCENT, unit=units.PERCENTAGE_POINT, noun="")
            second = replace(second, kind=Kind.PERCENT, unit=units.PERCENT, noun="")
        else:
            first, second = exactly(first), exactly(second)

        def expected(parts: Mapping[str, Quantity], *, shares: bool = shares) -> list[Step]:
            pairs = itertools.product(article.steps(parts["new"]), article.steps(parts["old"]))
            if shares:
                return [due for pair in pairs for due in points.expect(*pair, up=True, unit=units.PERCENTAGE_POINT)]
            return [due for pair in pairs for due in difference.expect(*pair)]

        ahead = (first.value or 0) >= (second.value or 0)
        parts = {"new": first if ahead else second, "old": second if ahead else first}
        tokens = (found.stated._replace(quantity=stated), found.first, found.second)
        claim = told(article, points if shares else difference, tokens, parts, expected, certain=found.certain)
        if claim is not None:
            yield claim


def by_conversion(article: Article) -> Iterator[Bound]:
    """Every amount that another unit tells again right behind it, where both agree."""
    check = declaring("name", "conversion")
    for sentence in article.sentences:
        for original, stated in converted(sentence):
            unit = quantity_of(stated).unit

            def expected(parts: Mapping[str, Quantity], unit: str = unit) -> list[Step]:
                return [due for step in article.steps(parts["original"]) for due in check.expect(step, unit=unit)]

            claim = told(article, check, (stated, original), {"original": quantity_of(original)}, expected, certain=False)
            if claim is not None:
                yield claim


def _in(article: Article, quantity: Quantity, unit: str) -> Iterator[Step]:
    """The readings of an amount in a unit that it can be converted to."""
    factor = units.factor(quantity.unit, unit) if unit not in ("", units.PERSON) else None
    for step in article.steps(_to_the_half(quantity) if quantity.unit == "hour" else quantity):
        if factor is None or factor == 1:
            yield replace(step, unit=unit or step.unit)
        else:
            names = (units.short(quantity.unit), units.short(unit))
            yield replace(step, interval=step.interval.scaled(factor), unit=unit, formula=f"({step.formula} {names[0]} in {names[1]})")


def _to_the_half(quantity: Quantity) -> Quantity:
    """A few hours as exactly as people tell them: who took an hour and three quarters did not take an hour and a half."""
    def told(one: Reading) -> Reading:
        whole = one.value is not None and one.value.denominator == 1 and quantity.hedge is Hedge.NONE
        narrow = Interval.of(one.value - QUARTER, one.value + QUARTER, one.interval.low, one.interval.high) if whole and one.value else None
        return replace(one, interval=narrow) if narrow is not None and one.interval.high > narrow.high else one

    return replace(quantity, readings=tuple(map(told, quantity.readings)))
