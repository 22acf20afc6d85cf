"""Readings about a move between two years: "visitors fell from 1,200 in 2019 to 300 in 2020"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.grid.frame import Frame, in_scale
from numcheck.grid.items import Item
from numcheck.grid.outcome import Outcome, both, fits, said
from numcheck.grid.table import Grid, members
from numcheck.interval import INFINITY, Interval
from numcheck.wording import MAX_DIGITS as EXACT
from numcheck.wording import plain

_NEAR = 4
"""How many pieces may stand between a number and its year: "im Jahr"."""


def moved(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """Two numbers stand in the rows, or the columns, of the years behind them, and the later lies where the verb says."""
    pairs = _pairs(frame)
    subject = [one for one in frame.conditions if one.item.kind == "cell"]
    rows = both(subject, grid.things)
    if frame.strange or len(pairs) != 2 or frame.count is not None or not rows:
        return
    years = {at for _, at in pairs}
    named = [item.columns for at, item in enumerate(frame.items) if item.kind == "column" and at not in years]
    told: list[tuple[Fraction, Fraction, int, int]] = []
    for at, year_at in pairs:
        number, year = frame.items[at], frame.items[year_at]
        place = _place(year, rows, named, grid)
        if place is None or number.exact is None:
            return
        row, column = place
        exact = grid.columns[column].exacts[row]
        when = year.exact if year.exact is not None else Fraction(year.text)
        if exact is None:
            return
        value = exact * in_scale(grid.columns[column], number)
        told.append((when, value, row, column))
        if not fits(number, value):
            yield Outcome("value", False, said(number, value), Interval.exact(value), plain(value, EXACT), 1 << row, frozenset({column}),
                          "moved", item=number)
            return
    (_, before, first, _), (_, after, last, _) = sorted(told)
    difference = (after - before) * (1 if frame.op("up") >= 0 else -1)
    columns = frozenset(column for *_, column in told)
    yield Outcome("comparison", difference > 0, Interval.of(0, INFINITY), Interval.exact(difference),
                  f"{plain(after, EXACT)} − {plain(before, EXACT)}", 1 << first | 1 << last, columns, "moved")


def _pairs(frame: Frame) -> list[tuple[int, int]]:
    """The places of each number and of the year behind it; none if a number or a year stands alone."""
    found = []
    items = frame.items
    numbers = [at for at, item in enumerate(items) if item.kind == "number" and not item.year]
    for at in numbers:
        behind = at + 1
        while behind < len(items) and behind - at < _NEAR and (items[behind].kind == "mark" or items[behind].name == "rows"):
            behind += 1
        if behind < len(items) and _is_year(items[behind]):
            found.append((at, behind))
    alone = [at for at, item in enumerate(items) if _is_year(item) and at not in {year for _, year in found}]
    return found if len(found) == len(numbers) and not alone else []


def _is_year(item: Item) -> bool:
    return item.year if item.kind == "number" else item.kind == "column" and item.text.isdigit() and len(item.text) == len("2000")


def _place(year: Item, rows: int, named: list[frozenset[int]], grid: Grid) -> tuple[int, int] | None:
    """The row and the column that a year tells, in a table of years or one with years as columns."""
    if year.kind == "column":
        return (members(rows)[0], next(iter(year.columns))) if rows.bit_count() == 1 and len(year.columns) == 1 and not named else None
    rows &= year.rows
    numeric = [columns for columns in named if all(grid.columns[column].kind == "number" for column in columns)]
    if rows.bit_count() != 1 or len(numeric) != 1 or len(named) != 1 or len(numeric[0]) != 1:
        return None
    return members(rows)[0], next(iter(numeric[0]))
