"""What a reading of a sentence comes to, and what all readings ask of a frame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from numcheck.grid.frame import Condition, Frame
from numcheck.grid.items import Item
from numcheck.grid.table import Column, Grid, members
from numcheck.interval import Interval

MAX_REFUTED = 2
"""A count or a superlative with more conditions may be understood wrongly in more ways: it is never refuted."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One reading of a claim.

    Attributes:
        check: the check that it belongs to.
        holds: whether the table bears it out.
        stated: what the sentence says.
        expected: what the table says.
        formula: how that comes about.
        rows: the rows it rests on.
        columns: the columns it rests on.
        kind: the name of the program, for measuring.
        what: what the two numbers count, where the sentence names none.
        styled: whether they are told in the style of their check; an amount of the highest is no place.
        item: the piece of the sentence that it is about, told in its own words.
        due: what stands in the table, where that is no number.
    """

    check: str
    holds: bool
    stated: Interval
    expected: Interval
    formula: str
    rows: int
    columns: frozenset[int]
    kind: str
    what: str = ""
    styled: bool = True
    item: Item | None = None
    due: str = ""


def both(conditions: Iterable[Condition], everything: int) -> int:
    """The rows where all conditions hold."""
    rows = everything
    for one in conditions:
        rows &= one.rows
    return rows


def segments(conditions: Sequence[Condition]) -> list[list[Condition]]:
    """The conditions, parted where the sentence goes on to another row: another value of a column that already has one.

    What a later part leaves out is as in the part before: "X played in games 2, 5 and 8".
    """
    parts: list[list[Condition]] = [[]]
    for one in conditions:
        rival = next((other for other in parts[-1] if len(one.columns) == 1 and one.columns == other.columns and not one.rows & other.rows
                      and one.rows and other.rows), None)
        if rival is not None:
            parts.append([])
        parts[-1].append(one)
    if len(parts) == 1:
        return parts
    # What stands before the first of two rivals may belong to the later part: "A is from X while B is from Y".
    sizes = [len(part) for part in parts]
    full = max(sizes)
    whole = []
    for index, part in enumerate(parts):
        missing = [one for one in parts[index - 1 if index else index + 1] if not any(one.columns & other.columns for other in part)] \
            if len(part) < full else []
        whole.append([*part, *missing])
    return whole


def either(parts: Iterable[Sequence[Condition]], everything: int) -> int:
    """The rows where all conditions of some part hold."""
    rows = 0
    for part in parts:
        rows |= both(part, everything)
    return rows


def fits(item: Item, value: Fraction) -> bool:
    """Whether a stated number may be a value."""
    return said(item, value).holds(value)


def said(item: Item, value: Fraction | int) -> Interval:
    """What a stated number says, to set beside a value: whole numbers count exactly, unless they are round or hedged."""
    assert item.stated is not None
    assert item.exact is not None
    if item.hedge or Fraction(value).denominator != 1 or item.exact.denominator != 1 or (item.exact >= 1000 and item.exact % 100 == 0):
        return item.stated
    return Interval.exact(item.exact)


def useful(frame: Frame, grid: Grid, without: Item | None = None) -> list[Condition] | None:
    """The conditions of a frame without years that are only its setting; None if one can never hold and names no column."""
    found = []
    for one in frame.conditions:
        if one.item is without:
            continue
        if not one.rows and not one.explicit:
            if one.item.year and not any(column.is_year or (column.kind == "date" and any(d and d.year for d in column.dates))
                                         for column in grid.columns):
                if any(word.isdigit() and len(word) == 4 for column in grid.columns for word in column.header.split()):
                    return None  # the columns are years, and this is none of them
                continue
            return None
        found.append(one)
    return found


def told(rows: int, grid: Grid) -> str:
    """The names of a few rows."""
    names = [grid.label(row) for row in members(rows)[:4]]
    return ", ".join(names) + (" …" if rows.bit_count() > 4 else "")


def columns_of(conditions: Iterable[Condition]) -> frozenset[int]:
    """The columns that conditions name."""
    return frozenset(column for one in conditions for column in (one.columns if one.explicit else ()))


def loose(frame: Frame, grid: Grid, used: Iterable[int] = ()) -> bool:
    """Whether some column that measures something is named and plays no part."""
    taken = {column for one in frame.conditions if one.explicit for column in one.columns}
    return any(at not in used and not columns & taken and all(_measures(grid.columns[column]) for column in columns)
               for at, columns in frame.columns)


def _measures(column: Column) -> bool:
    """Whether a column says how much, rather than which: no years, no numbers of rows, no places."""
    return column.kind == "number" and not (column.is_year or column.is_serial or column.is_place)


def idle(frame: Frame, grid: Grid, conditions: Sequence[Condition]) -> bool:
    """Whether a column is named in which nothing that is said of the rows stands; what the rows are may always be named."""
    used = {column for one in conditions for column in one.columns}
    if not any(one.told and one.item.kind == "cell" for one in conditions):  # "the home team is X" says which it is
        used.add(grid.subject)
    return any(not columns & used and not frame.items[at].also for at, columns in frame.columns)


def fewer(conditions: Sequence[Condition]) -> list[list[Condition]]:
    """The conditions, and the conditions without each of them."""
    return [list(conditions), *([one for one in conditions if one is not left] for left in conditions)]
