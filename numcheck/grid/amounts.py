"""Readings about amounts: the highest of a column, more than another, so many times as much, sums, averages, ranges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from numcheck.grid.frame import Condition, Frame
from numcheck.grid.items import COMPARATIVES, DEGREES
from numcheck.grid.outcome import MAX_REFUTED, Outcome, both, either, fits, loose, said, segments, told, useful
from numcheck.grid.table import Column, Grid, members
from numcheck.interval import INFINITY, Interval
from numcheck.wording import MAX_DIGITS as EXACT
from numcheck.wording import plain

MAX_PARTED = 4
"""So many conditions are parted in every way, to see whether another reading would hold."""


def superlative(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """The highest, lowest, latest, nth of a column is what the sentence says."""
    at, name = next((at, name) for at, name in frame.ops if name in DEGREES)
    nth = frame.items[at - 1] if at and frame.items[at - 1].kind == "number" and frame.items[at - 1].ordinal else None
    conditions = useful(frame, grid, nth)
    if conditions is None:
        return
    rank = int(nth.exact or 1) if nth is not None else 1
    placed = _measured(frame, grid, at, name)
    if placed is None:
        return
    column_at, columns = placed
    if loose(frame, grid, (column_at,)):
        return
    if at and frame.items[at - 1].kind == "number" and not frame.items[at - 1].ordinal:
        return  # "the two highest" are several
    if name in ("most", "least") and any(grid.columns[column].ranks for column in columns):
        return  # the highest place is the first
    for column in columns:
        found = [one for split in _splits(frame, conditions, at) if (one := _split_best(grid, column, at, name, rank, *split)) is not None]
        if found and not found[0].holds and (grid.turned or len(conditions) > MAX_REFUTED or 0 <= frame.count_at < at):
            return  # "among the two towns with the most": of several, any may be meant
        if found and not found[0].holds and any(
                one.holds for split in _other_splits(conditions) if (one := _split_best(grid, column, at, name, rank, *split)) is not None):
            return  # read otherwise it would be true
        yield from found


def _split_best(grid: Grid, column: int, at: int, name: str, rank: int, among: Sequence[Condition],
                told: Sequence[Condition]) -> Outcome | None:
    """The reading of one split; a number of the measured column is always said of the highest, never a restriction."""
    measured = [one for one in among if one.item.kind == "number" and column in one.columns and (
        one.explicit or (len(one.columns) == 1 and not grid.columns[column].is_serial))]
    among = [one for one in among if one not in measured]
    if all(one.at < at for one in among) and both(among, grid.everything).bit_count() == 1:
        among, measured = [], [*among, *measured]  # nobody is the highest of one: "X has the fewest, with 12"
    return _best(grid, column, name, rank, among, [*told, *measured])


def _measured(frame: Frame, grid: Grid, at: int, name: str) -> tuple[int, frozenset[int]] | None:
    """The columns that a superlative is about, and where the sentence names them."""
    ordered = name in ("latest", "earliest", "later", "earlier")

    def comparable(columns: frozenset[int]) -> frozenset[int]:
        return frozenset(column for column in columns if grid.columns[column].numeric and (not ordered or _in_order(grid.columns[column])))

    items = frame.items
    found: tuple[int, frozenset[int]] | None = None
    vague = False
    for place in range(at + 1, min(at + 5, len(items))):
        if items[place].kind == "column":
            if comparable(items[place].columns) and not (found and not vague and items[place].partial):
                found, vague = (place, comparable(items[place].columns)), items[place].partial
        elif found or items[place].kind not in ("mark", "op") or items[place].name not in ("of", "count", "many", "rows", "sum"):
            break
    if found is not None:
        return found
    if comparable(items[at].columns):
        return at, comparable(items[at].columns)
    if ordered:
        dates = [column.index for column in grid.columns if column.kind == "date" or column.is_year] \
            or [column.index for column in grid.columns[:1] if column.is_serial]
        return (-1, frozenset(dates[:1])) if dates else None
    for place in range(at - 1, max(at - 4, -1), -1):
        if items[place].kind == "column":
            return (place, comparable(items[place].columns)) if comparable(items[place].columns) else None
    return None


def _in_order(column: Column) -> bool:
    """Whether a column says when or in which turn."""
    return column.kind == "date" or column.is_year or column.is_serial or column.is_clock


def _splits(frame: Frame, conditions: Sequence[Condition], at: int) -> Iterator[tuple[list[Condition], list[Condition]]]:
    """What restricts the rows among which one is the highest, and what is said of it: the likeliest reading first."""
    before = [one for one in conditions if one.at < at]
    after = [one for one in conditions if one.at > at]
    verb = max(frame.mark("be", at + 1, len(frame.items)), frame.mark("have", at + 1, len(frame.items)))
    told = [one for one in after if verb >= 0 and one.at > verb]
    if told:
        yield [*before, *(one for one in after if one not in told)], told
        return
    led = [one for one in before if one.at and frame.items[one.at - 1].name == "in"]
    subject = [one for one in before if one not in led]
    if subject:
        yield [*led, *after], subject
    elif before:
        yield after, led
    elif after:
        yield [], after


def _other_splits(conditions: Sequence[Condition]) -> Iterator[tuple[list[Condition], list[Condition]]]:
    """Every way to part a few conditions in what restricts and what is said."""
    if len(conditions) <= MAX_PARTED:
        for chosen in range(1, 1 << len(conditions)):
            yield ([one for at, one in enumerate(conditions) if not chosen >> at & 1],
                   [one for at, one in enumerate(conditions) if chosen >> at & 1])


def _is_amount(one: Condition, column: int, top: int) -> bool:
    """Whether a number says how much the highest is, rather than which row it is in."""
    if one.item.year:
        return False
    return column in one.columns or not one.columns or (one.told and not one.explicit) or (not one.explicit and not one.rows & top)


def _best(grid: Grid, column: int, name: str, rank: int, restricting: Sequence[Condition],
          asserted: Sequence[Condition]) -> Outcome | None:
    """The reading of some rows; of one year's, where a name stands in rows of several: the latest, unless another bears it out."""
    rows = [row for row in members(both(restricting, grid.things)) if grid.columns[column].exacts[row] is not None]
    found = [one for group in _by_year(grid, column, rows, asserted) or [rows]
             if (one := _best_of(grid, column, name, rank, group, asserted)) is not None]
    return next((one for one in found if one.holds), found[0] if found else None)


def _by_year(grid: Grid, column: int, rows: Sequence[int], asserted: Sequence[Condition]) -> list[list[int]]:
    """The rows of each year, the latest first, if it is said of somebody who has rows of several years."""
    mine = [row for row in rows if any(one.item.kind == "cell" and one.rows >> row & 1 for one in asserted)]
    for year in (one for one in grid.columns if one.is_year and one.index != column):
        years = {year.exacts[row] for row in mine}
        if len(years) > 1 and not any(year.index in one.columns for one in asserted):
            groups = ([row for row in rows if year.exacts[row] == one] for one in sorted(filter(None, years), reverse=True))
            return [group for group in groups if len(group) > 1]
    return []


def _best_of(grid: Grid, column: int, name: str, rank: int, rows: Sequence[int], asserted: Sequence[Condition]) -> Outcome | None:
    col = grid.columns[column]
    if not rows or not asserted or (len(rows) < 2 and not any(column in one.columns for one in asserted)):
        return None  # the highest of one says nothing but how much it is
    downward = name in ("most", "best", "latest", "slowest")
    if name in ("best", "worst") and col.is_place:
        downward = not downward
    if name in ("fastest", "slowest"):
        downward = name == "slowest"
    values = sorted({value for row in rows if (value := col.exacts[row]) is not None}, reverse=downward)
    if rank > len(values):
        return None
    best = values[rank - 1]
    top = sum(1 << row for row in rows if col.exacts[row] == best)
    found: list[Outcome] = []
    for one in asserted:
        outcome = Outcome("rank", bool(top & one.rows), Interval.exact(rank), Interval.exact(rank),
                          f"{told(top, grid)} with {plain(best, EXACT)}", top, frozenset({column}), "superlative")
        mine = [value for row in rows if one.rows >> row & 1 and (value := col.exacts[row]) is not None]
        if one.item.kind == "number" and _is_amount(one, column, top):
            outcome = replace(outcome, holds=fits(one.item, best), stated=said(one.item, best), expected=Interval.exact(best),
                              item=one.item, styled=False)
        elif mine:
            outcome = replace(outcome, expected=Interval.exact(1 + values.index(max(mine) if downward else min(mine))))
        found.append(outcome)
    return next((one for one in found if not one.holds), found[0])


def comparison(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """One row has more of something than another, or than a number."""
    at, name = next((at, name) for at, name in frame.ops if name in COMPARATIVES)
    gap = next((frame.items[place] for place in (at - 1, at - 2) if place >= 0 and frame.items[place].kind == "number"
                and (place == at - 1 or frame.items[at - 1].kind in ("op", "column"))), None)
    conditions = useful(frame, grid, gap)
    if conditions is None:
        return
    than = frame.mark("than", at, len(frame.items))
    pivot = than if than >= 0 else at
    first = [one for one in conditions if one.at < pivot]
    second = [one for one in conditions if one.at > pivot]
    placed = _measured(frame, grid, at, "latest" if name == "later" else "earliest" if name == "earlier" else name)
    if placed is not None and gap is None and name in ("more", "less"):
        across = _across(frame, grid, placed, than, name, conditions)
        if across is not None:
            yield across
            return
    if placed is None or not second:
        return
    column_at, columns = placed
    if loose(frame, grid, (column_at,)):
        return
    if not first:
        return
    sign = 1 if name in ("more", "better", "later", "slower") else -1
    for column in columns:
        col = grid.columns[column]
        side = sign * (-1 if name in ("better", "worse") and col.is_place else 1)
        a = [value for row in members(both(first, grid.everything)) if (value := col.exacts[row]) is not None]
        others = segments(second)
        b = [value for row in members(either(others, grid.everything)) if (value := col.exacts[row]) is not None]
        if len(others) > 1 and (gap is not None or len(b) != len(others)):
            return
        if len(others) > 1 and b:  # "more than X, Y and Z": than the most of them
            b = [max(b) if side > 0 else min(b)]
        year = second[0].item.exact if len(second) == 1 and second[0].item.kind == "number" and second[0].item.year else None
        if year is not None and col.is_year:
            b = [year]
        if not a or not b or len(a) > 3 or len(b) > 3:
            return
        if (gap is not None and col.kind == "date") or (col.ranks and name in ("more", "less")):
            return  # days are counted otherwise, and a higher place is a smaller number
        for x in a:
            for y in b:
                difference = (x - y) * side
                rows = both(first, grid.everything) | either(others, grid.everything)
                if gap is not None and gap.stated is not None:
                    yield Outcome("difference", fits(gap, difference), said(gap, difference), Interval.exact(difference),
                                  f"{plain(x, EXACT)} − {plain(y, EXACT)}", rows, frozenset({column}), "difference", item=gap)
                else:
                    yield Outcome("comparison", difference > 0, Interval.of(0, INFINITY), Interval.exact(difference),
                                  f"{plain(x, EXACT)} − {plain(y, EXACT)}", rows, frozenset({column}), "comparison")


def _across(frame: Frame, grid: Grid, placed: tuple[int, frozenset[int]], than: int, name: str, conditions: Sequence[Condition],
            ) -> Outcome | None:
    """Two columns of one row: "there were more deaths than births in 2023"."""
    others = [(place, columns) for place, columns in frame.columns if place > than >= 0]
    rows = both(conditions, grid.things)
    if len(others) != 1 or len(others[0][1]) != 1 or len(placed[1]) != 1 or not -1 < placed[0] < than or rows.bit_count() != 1 \
            or not conditions or any(not one.rows for one in conditions):
        return None
    (first,), (second,) = placed[1], others[0][1]
    x, y = (grid.columns[column].exacts[members(rows)[0]] for column in (first, second))
    if x is None or y is None or first == second or loose(frame, grid, (placed[0], others[0][0])):
        return None
    difference = (x - y) if name == "more" else (y - x)
    return Outcome("comparison", difference > 0, Interval.of(0, INFINITY), Interval.exact(difference),
                   f"{plain(x, EXACT)} − {plain(y, EXACT)}", rows, frozenset({first, second}), "comparison")


def ratio(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """One row has so many times as much of something as another."""
    at = next((at for at, item in enumerate(frame.items) if item.name == "times"), -1)
    factor = frame.items[at]
    conditions = useful(frame, grid, factor)
    pivot = max((place for place, item in enumerate(frame.items) if place > at + 1 and item.name in ("as", "than")), default=-1)
    named = [(place, columns) for place, columns in frame.columns if at < place < pivot]
    if conditions is None or pivot < 0 or len(named) != 1 or loose(frame, grid, (named[0][0],)):
        return
    first = both([one for one in conditions if one.at < at], grid.everything)
    second = both([one for one in conditions if one.at > pivot], grid.everything)
    for column in named[0][1]:
        exacts = grid.columns[column].exacts
        a = [value for row in members(first) if (value := exacts[row]) is not None]
        b = [value for row in members(second) if (value := exacts[row]) is not None]
        if len(a) != 1 or len(b) != 1 or not b[0]:
            return
        value = a[0] / b[0]
        assert factor.exact is not None
        stated = Interval.of(factor.exact * Fraction(19, 20), factor.exact * Fraction(21, 20))
        formula = f"{plain(a[0], EXACT)} ÷ {plain(b[0], EXACT)}"
        yield Outcome("ratio", stated.holds(value), stated, Interval.exact(value), formula, first | second,
                      frozenset({column}), "ratio")


def aggregate(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """The total or the average of a column is the stated number."""
    name = next(name for _, name in frame.ops if name in ("sum", "average"))
    numbers = [one for one in frame.conditions if one.item.kind == "number" and (one.told or not one.item.year)]
    if len(numbers) != 1:
        return
    number = numbers[0]
    conditions = useful(frame, grid, number.item)
    if conditions is None:
        return
    named = number.columns if number.explicit else frozenset(column for _, columns in frame.columns for column in columns)
    columns = [column for column in named if grid.columns[column].numeric and grid.columns[column].kind == "number"]
    if not columns or (number.explicit and loose(frame, grid)):
        return
    rest = [one for one in conditions if one is not number]
    for column in columns:
        col = grid.columns[column]
        rows = both(rest, grid.things)
        values = [exact for row in members(rows) if (exact := col.exacts[row]) is not None]
        if not values:
            continue
        value = sum(values, Fraction(0)) / (len(values) if name == "average" else 1)
        yield Outcome(name, fits(number.item, value), said(number.item, value), Interval.exact(value), f"over {len(values)} rows", rows,
                      frozenset({column}), name, item=number.item)


def ranged(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """A column ranges from its least to its greatest number."""
    at = frame.op("range")
    numbers = [item for item in frame.items if item.kind == "number"]
    named = [columns for _, columns in frame.columns] or [one.columns for one in frame.conditions if one.explicit]
    others = [one for one in frame.conditions if one.item.kind != "number"]
    if len(numbers) != 2 or not named or at < 0:
        return
    for column in named[0]:
        col = grid.columns[column]
        rows = both(others, grid.things)
        values = [exact for row in members(rows) if (exact := col.exacts[row]) is not None]
        if not values:
            continue
        low, high = sorted(numbers, key=lambda item: item.exact or 0)
        lower, upper = fits(low, min(values)), fits(high, max(values))
        stated, expected = (said(low, min(values)), min(values)) if not lower else (said(high, max(values)), max(values))
        yield Outcome("value", lower and upper, stated, Interval.exact(expected), f"{min(values)} to {max(values)}", rows,
                      frozenset({column}), "range")
