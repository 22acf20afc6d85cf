"""Comparing: words that say how a number stands to another, or how large it must be: "adopted by", "exceeded", "twice as many"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import partial

from numcheck.article import Article
from numcheck.binding.roles import one_convention, one_unit, quantity_of, side_by_side, told, verdict_of
from numcheck.checks import Check, declaring
from numcheck.claim import Source, Step
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.judge import Bound, Claim, exactly
from numcheck.quantity import Kind, Quantity
from numcheck.tellings.multiples import multiples
from numcheck.tellings.worded import halves, limits, votes

HALF = Fraction(1, 2)


def by_limit(article: Article) -> Iterator[Bound]:
    """Votes by which something was won, numbers that another was said to pass, and shares of a majority."""
    compares = declaring("moves", "comparison")
    shares = declaring("parts")
    text = article.document.text
    for sentence in article.sentences:
        for vote in votes(text, sentence):
            most, least = exactly(quantity_of(vote.most)), article.steps(exactly(quantity_of(vote.least)))[0]
            beyond = Interval.of(least.interval.low + 1, INFINITY)
            steps = [replace(least, interval=beyond, formula=f"more than {least.formula}")]
            if vote.certain or verdict_of(most, steps) is Verdict.CONSISTENT:
                span = min(vote.start, vote.most.start, vote.least.start), max(vote.most.end, vote.least.end)
                yield Claim(compares, most, span, steps, style="count")
        for limit in limits(text, sentence):
            stated = quantity_of(limit.stated)
            style = "share" if stated.kind is Kind.PERCENT else "count"
            stated = _passed(stated) if limit.above else stated
            yield Claim(compares, stated, (limit.start, limit.exact.end), article.steps(quantity_of(limit.exact)), style=style)
        for half in halves(text, sentence):
            bounds, formula = (Interval.of(HALF, 1), "more than half") if half.more else (Interval.of(0, HALF), "less than half")
            source = Source(text[half.start:half.end], "", half.start, half.end)
            span = min(half.start, half.share.start), max(half.end, half.share.end)
            steps = [Step(bounds, formula, (source,))]
            if half.certain or verdict_of(quantity_of(half.share), steps) is Verdict.CONSISTENT:
                yield Claim(shares, quantity_of(half.share), span, steps)


def by_multiple(article: Article) -> Iterator[Bound]:
    """Multiples of an amount in brackets, or in a relative clause."""
    check = declaring("moves", "growth")
    for sentence in article.sentences:
        for found in multiples(article.document.text, sentence):
            parts = {"amount": quantity_of(found.amount), "base": quantity_of(found.base)}
            tokens = (found.stated, found.amount, found.base)
            claim = told(article, check, tokens, parts, partial(_quotients, article, check), certain=found.certain)
            if claim is not None:
                yield claim


def _quotients(article: Article, check: Check, parts: Mapping[str, Quantity]) -> list[Step]:
    amount, base = parts["amount"], parts["base"]
    pairs = itertools.product(side_by_side(article, amount, base), side_by_side(article, base, amount))
    return [step for pair in pairs if one_unit(pair) and one_convention(pair) for step in check.expect(*pair)]


def _passed(quantity: Quantity) -> Quantity:
    """What is more than a number as it is printed."""
    return replace(quantity, readings=tuple(
        replace(one, interval=Interval.of(one.interval.low, INFINITY, one.interval.outer_low, INFINITY)) for one in quantity.readings))
