"""Rates as claims: so much in all, spread over so much, is so much of each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import replace

from numcheck import units
from numcheck.article import Article
from numcheck.binding.roles import one_convention, quantity_of, span_of, verdict_of
from numcheck.checks import Check, all_checks
from numcheck.claim import Step
from numcheck.interval import Verdict
from numcheck.judge import Bound, Claim
from numcheck.quantity import Quantity
from numcheck.tellings.margins import margins
from numcheck.tellings.paces import Pace, paces
from numcheck.tellings.rates import Rate, rates


def by_rate(article: Article) -> Iterator[Bound]:
    """Every rate with the total and the base that make it."""
    check = next(one for one in all_checks() if one.finds == "rates")
    agreed: set[int] = set()  # a rate that some total and base make needs no others
    for found in rates(article.document.text, article.sentences):
        stated = quantity_of(found.stated)
        if stated.start in agreed:
            continue
        over = stated.unit.partition(" / ")[0] if not stated.unit.endswith(units.HUNDREDTH) else stated.unit
        each = f"{over} / {found.unit}" if over and found.unit and found.per is None else over
        parts = {"total": quantity_of(found.total), "base": quantity_of(found.base)}

        def expected(told: Mapping[str, Quantity], found: Rate = found, over: str = over, each: str = each) -> list[Step]:
            steps = [(total, base) for total in _in(article, told["total"], over) for base in _in(article, told["base"], found.unit)]
            per = article.steps(quantity_of(found.per))[0] if found.per is not None else None
            every = [step for pair in steps if one_convention(pair) for step in check.expect(*pair, unit=each, exact=True)]
            return [replace(step * per, unit=each) for step in every] if per is not None else every

        due = expected(parts)
        tokens = (found.total, found.base, found.stated, *((found.per,) if found.per is not None else ()))
        agrees = bool(due) and verdict_of(stated, due) is Verdict.CONSISTENT
        if agrees:
            agreed.add(stated.start)
        if due and (found.certain or agrees):
            yield Claim(check, stated, span_of(tokens), due, parts=parts, again=expected)


def by_pace(article: Article) -> Iterator[Bound]:
    """Every flow that is told for two stretches of time."""
    longer, shorter = (next(one for one in all_checks() if one.name == name) for name in ("rate", "average"))
    date = article.context.date
    for sentence in article.sentences:
        for found in paces(sentence, date.year if date is not None else None):
            stated, check = quantity_of(found.stated), longer if found.longer else shorter
            times = Step(found.bounds, str(found.times), ())
            exact = {} if found.longer else {"exact": True}

            def expected(told: Mapping[str, Quantity], found: Pace = found, check: Check = check, times: Step = times,
                         exact: Mapping[str, bool] = exact) -> list[Step]:
                steps = article.steps(told["first"])
                parts = [(times, step) if found.longer else (step, times) for step in steps]
                return [due for pair, step in zip(parts, steps, strict=True) for due in check.expect(*pair, unit=step.unit, **exact)]

            parts = {"first": quantity_of(found.first)}
            due = expected(parts)
            if due and (found.certain or verdict_of(stated, due) is Verdict.CONSISTENT):
                yield Claim(check, stated, span_of((found.first, found.stated)), due, parts=parts, again=expected)


def by_margin(article: Article) -> Iterator[Bound]:
    """Every margin with the profit and the revenue that make it."""
    check = next(one for one in all_checks() if one.parts)
    for found in margins(article.document.text, article.sentences):
        stated = quantity_of(found.stated)

        def expected(told: Mapping[str, Quantity]) -> list[Step]:
            pairs = itertools.product(article.steps(told["part"]), article.steps(told["whole"]))
            return [step for part, whole in pairs if one_convention((part, whole))
                    for step in check.expect(replace(part, unit=whole.unit), whole)]

        parts = {"part": quantity_of(found.profit), "whole": quantity_of(found.revenue)}
        due = expected(parts)
        if found.certain or verdict_of(stated, due) is Verdict.CONSISTENT:
            yield Claim(check, stated, span_of((found.profit, found.revenue, found.stated)), due, parts=parts, again=expected)


def _in(article: Article, quantity: Quantity, unit: str) -> Iterator[Step]:
    """The readings of an amount in a unit that it can be converted to."""
    factor = units.factor(quantity.unit, unit) if unit not in ("", units.PERSON) else None
    for step in article.steps(quantity):
        if factor is None or factor == 1:
            yield replace(step, unit=unit or step.unit)
        else:
            names = (units.short(quantity.unit), units.short(unit))
            yield replace(step, interval=step.interval.scaled(factor), unit=unit, formula=f"({step.formula} {names[0]} in {names[1]})")
