"""Paces: one flow told for two stretches of time, "3.9 million a month, or 46.8 million a year".

An "or" behind a comma restates; without one it offers a choice ("10 euros a day or 50 a week"), and prices are cheaper by the year, so that
of small amounts of money only agreement tells anything. A total "in 2025" is a year's, if that year was over when the article was written.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from numcheck.interval import Interval
from numcheck.quantity import Kind, Quantity
from numcheck.sentence import Sentence, Token, classes_of

IN_ONE = {
    ("year", "month"): (12, Interval.of(12, 12, 10, 14)),
    ("year", "week"): (52, Interval.of(52, 53, 44, 53)),
    ("year", "day"): (365, Interval.of(360, 366, 200, 366)),
    ("month", "week"): (4, Interval.of(4, 5)),
    ("month", "day"): (30, Interval.of(28, 31, 20, 31)),
    ("week", "day"): (7, Interval.of(7, 7, 5, 7)),
}
"""How many of the shorter stretch make the longer: as they are counted, and within which bounds; days and weeks of work are fewer."""
GOING_ON = Interval.of(12, 12, 1, 12)
"""How many months a year has that may not be over."""
PRICE = 10_000
"""Smaller amounts of money may be prices."""
NEAR = 5
"""No more tokens stand between an amount and what it is told for."""
LEADS = 4
"""Nor between two amounts that are one and the cue that says so, and the second."""
_PACES = {f"per_{unit}": unit for unit in ("year", "month", "week", "day")}
_KINDS = frozenset({Kind.CARDINAL, Kind.MONEY, Kind.MEASURE, Kind.VAGUE})
_ENDS = frozenset({"break", "mark", "number", "clause", "or", "and"})


@dataclass(frozen=True, slots=True)
class Pace:
    """Two amounts that are one flow.

    Attributes:
        first: the amount told first.
        stated: the other.
        times: how many of the shorter stretch make the longer, as people count.
        bounds: the least and the most that do.
        longer: whether the second is told for the longer stretch.
        certain: whether it is said that they are one.
    """

    first: Token
    stated: Token
    times: int
    bounds: Interval
    longer: bool
    certain: bool


def paces(sentence: Sentence, year: int | None) -> Iterator[Pace]:
    """Every flow of a sentence that is told twice; `year` is that of the article, if it is known."""
    if sentence.classes.isdisjoint(_PACES):
        return
    tokens = sentence.tokens
    told = [(index, unit, ended) for index, token in enumerate(tokens) if token.quantity is not None and token.quantity.kind in _KINDS
            for unit, ended in [_told_for(tokens, index, year)]]
    for (one, unit, ended), (other, again, over) in itertools.pairwise(told):
        pair = next((key for key in ((unit, again), (again, unit)) if key in IN_ONE), None)
        first, stated = tokens[one].quantity, tokens[other].quantity
        if pair is None or first is None or stated is None or not _alike(first, stated):
            continue
        between = tokens[one + 1:other]
        cues = classes_of(between[-LEADS:])
        restated = "makes" in cues or "mean" in cues or ("or" in cues and "break" in cues) or "open" in cues
        if not restated or (ended is not None and "mean" not in cues):
            continue
        times, bounds = IN_ONE[pair]
        price = first.kind is Kind.MONEY and "mean" not in cues and max(first.value or 0, stated.value or 0) < PRICE
        bounds = GOING_ON if False in (ended, over) else bounds
        yield Pace(tokens[one], tokens[other], times, bounds, longer=pair[0] == again, certain=not price)


def _told_for(tokens: Sequence[Token], at: int, year: int | None) -> tuple[str, bool | None]:
    """The stretch of time for which an amount is told, "" for none; and whether that of a year by its number is over, None for others."""
    for step in (1, -1):
        for index in range(at + step, at + step * (NEAR + 1), step):
            token = tokens[index] if 0 <= index < len(tokens) else None
            unit = next((_PACES[name] for name in token.classes if name in _PACES), "") if token is not None else ""
            if unit:  # "36 cases in a week among 24,000 residents, or 5 a day": the week is that of the cases
                taken = step < 0 and any(_is_before(tokens, one, index) for one in range(max(0, index - NEAR), index))
                return "" if taken else unit, None
            if step > 0 and token is not None and token.quantity is not None and token.quantity.kind is Kind.YEAR \
                    and "when" in tokens[index - 1].classes and token.quantity.text.isdecimal():
                return "year", year is not None and int(token.quantity.text) < year
            if token is None or token.classes & _ENDS:
                break
    return "", None


def _is_before(tokens: Sequence[Token], at: int, time: int) -> bool:
    """Whether an amount stands before a stretch of time, with no end between them."""
    quantity = tokens[at].quantity
    return quantity is not None and quantity.kind in _KINDS and not any(token.classes & _ENDS for token in tokens[at + 1:time])


def _alike(first: Quantity, stated: Quantity) -> bool:
    """Whether two amounts can be of one thing."""
    one, other = first.noun.lower(), stated.noun.lower()
    return stated.unit in ("", first.unit) and (not one or not other or one == other)
