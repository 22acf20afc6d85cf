"""Programs: what a frame may say about the table, each reading with whether it holds.

A reading is answered by the rows it selects, an operator over a column, and the thing it is compared with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from numcheck.grid.frame import Condition, Frame
from numcheck.grid.link import Item
from numcheck.grid.table import Column, Grid, members
from numcheck.interval import INFINITY, Interval

HIGH = frozenset({"most", "best", "latest", "fastest"})
SUPERLATIVES = ("most", "least", "best", "worst", "latest", "earliest", "fastest", "slowest")
TURNING = frozenset({"most", "least", "more", "less", "range", "average", "sum"})
"""Operators over a column, for which a table may be read on its side."""
MAX_REFUTED = 2
"""A count or a superlative with more conditions may be understood wrongly in more ways: it is never refuted."""
MAX_PARTED = 4
"""So many conditions are parted in every way, to see whether another reading would hold."""
COMPARATIVES = ("more", "less", "better", "worse", "later", "earlier", "faster", "slower")


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


def outcomes(frame: Frame, grid: Grid) -> list[Outcome]:
    """Every reading of a frame; none where it cannot be read."""
    if frame.unsure:
        return []
    names = {name for _, name in frame.ops} - {"rows", "exactly", "count", "many"}
    sup = names & set(SUPERLATIVES)
    comp = names & set(COMPARATIVES)
    than = frame.mark("than", 0, len(frame.items)) >= 0
    if than and not comp:
        return []
    if any(item.name == "times" for item in frame.items) and frame.count is None:
        return list(ratio(frame, grid)) if names <= set(COMPARATIVES) else []
    if sup:
        return list(superlative(frame, grid)) if names <= {*sup, "only", "different"} and len(sup) == 1 else []
    if comp:
        return list(comparison(frame, grid)) if names == comp and len(comp) == 1 else []
    for wanted, program in PROGRAMS:
        if names & wanted:
            return list(program(frame, grid)) if len(names) == 1 else []
    if frame.count is not None and names <= {"only", "different", "both"}:
        return list(count(frame, grid))
    if names == {"only"}:
        return list(unique(frame, grid))
    if not names or names == {"both"}:
        return list(lookup(frame, grid))
    return []


# --- rows ----------------------------------------------------------------------------------------------------------


def _both(conditions: Iterable[Condition], everything: int) -> int:
    rows = everything
    for one in conditions:
        rows &= one.rows
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


def _useful(frame: Frame, grid: Grid, without: Item | None = None) -> list[Condition] | None:
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


def _told(rows: int, grid: Grid) -> str:
    names = [grid.label(row) for row in members(rows)[:4]]
    return ", ".join(names) + (" …" if rows.bit_count() > 4 else "")


def _columns(conditions: Iterable[Condition]) -> frozenset[int]:
    return frozenset(column for one in conditions for column in (one.columns if one.explicit else ()))


def _loose(frame: Frame, grid: Grid, used: Iterable[int] = ()) -> bool:
    """Whether some column that measures something is named and plays no part."""
    taken = {column for one in frame.conditions if one.explicit for column in one.columns}
    return any(at not in used and not columns & taken and all(_measures(grid.columns[column]) for column in columns)
               for at, columns in frame.columns)


def _measures(column: Column) -> bool:
    """Whether a column says how much, rather than which: no years, no numbers of rows, no places."""
    return column.kind == "number" and not (column.is_year or column.is_serial or column.is_place)


def _idle(frame: Frame, conditions: Sequence[Condition]) -> bool:
    """Whether a column is named in which nothing that is said of the rows stands."""
    used = {column for one in conditions for column in one.columns}
    return any(not columns & used and not frame.items[at].also for at, columns in frame.columns)


# --- lookup --------------------------------------------------------------------------------------------------------


def lookup(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """Some row holds everything that the sentence names; where it speaks of several rows, each holds its part."""
    conditions = _useful(frame, grid)
    if conditions is None or len(conditions) < 2 or _loose(frame, grid) or _idle(frame, conditions):
        return
    if any(not one.explicit and one.item.kind == "number" and not one.item.ordinal and not one.item.year
           and one.at + 1 < len(frame.items) and frame.items[one.at + 1].kind == "cell" for one in conditions):
        return  # "four knockouts" are counted in a way that is not understood
    rows, holds = 0, True
    for group in _segments(conditions):
        found = _both(group, grid.everything)
        rows |= found
        if not found and any(one.weak for one in group) and _both([one for one in group if not one.weak], grid.everything):
            return
        holds = holds and bool(found)
    number = next((one for one in reversed(conditions) if one.item.kind == "number" and one.explicit), None)
    text = _told(rows, grid) if holds else "no row holds all of it"
    if number is not None and number.item.stated is not None:
        others = _both([one for one in conditions if one is not number], grid.everything)
        values = [exact for column in number.columns for row in members(others) if (exact := grid.columns[column].exacts[row]) is not None]
        if values:
            expected = Interval.of(min(values), max(values)) if not holds else number.item.stated
            yield Outcome("value", holds, number.item.stated, expected, _told(others, grid), others, number.columns, "lookup")
            return
    yield Outcome("value", holds, Interval.of(1, INFINITY), Interval.exact(rows.bit_count()), text, rows, _columns(conditions), "lookup")


def _segments(conditions: Sequence[Condition]) -> list[list[Condition]]:
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


# --- counts --------------------------------------------------------------------------------------------------------


def count(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """So many rows, or different values, are as the sentence says."""
    conditions = _useful(frame, grid)
    item = frame.count
    if conditions is None or item is None or item.stated is None or _loose(frame, grid) or frame.strange:
        return
    listed = [one for one in conditions if one.columns <= frame.counted]
    if len(listed) > 1:  # "two types, a and b"
        conditions = [one for one in conditions if one not in listed]
    subject = [one for one in conditions if one.at < frame.count_at]
    one_of = frame.count_at >= 2 and frame.items[frame.count_at - 1].text == "of" and subject
    if one_of:
        kept = [one for one in conditions if one not in subject]
        rows = _both(kept, grid.everything)
        for found in _counted(rows, item, frame, grid, kept):
            yield replace(found, holds=found.holds and bool(rows & _both(subject, grid.everything)))
        return
    if any(name == "both" for _, name in frame.ops):
        return
    strong = _both([one for one in conditions if not one.weak], grid.everything)
    for rows in (_both(conditions, grid.everything), _wide(conditions, grid.everything)):
        for found in _counted(rows, item, frame, grid, conditions):
            if found.holds:
                yield found
                return
    if rows.bit_count() < (2 if conditions else 1) or len(conditions) > MAX_REFUTED or frame.columns:
        return
    if rows != strong or _several(frame, conditions, grid) or any(
            _otherwise(item, grid, frame.counted, kept) for kept in _fewer(conditions)):
        return  # a word of many cells decides it, or no row at all, or it is true of what is left without some word
    yield from _counted(rows, item, frame, grid, conditions)


def _several(frame: Frame, conditions: Sequence[Condition], grid: Grid) -> bool:
    """Whether cells may hold several things each, so that rows are not what is counted: names that are joined, numbers in scores."""
    joined = any("," in one.text or "&" in one.text or "/" in one.text or " and " in one.text
                 for column in frame.counted if grid.columns[column].kind == "text" for one in grid.columns[column].values)
    return (joined and frame.op("different") >= 0) or any(
        one.item.kind == "number" and not one.item.year and any(grid.columns[column].kind in ("text", "score") for column in one.columns)
        for one in conditions)


def _fewer(conditions: Sequence[Condition]) -> list[list[Condition]]:
    """The conditions, and the conditions without each of them."""
    return [list(conditions), *([one for one in conditions if one is not left] for left in conditions)]


def _otherwise(item: Item, grid: Grid, counted: Iterable[int], conditions: Sequence[Condition]) -> bool:
    """Whether a number counts the rows, or the different values of some column of them."""
    rows = _both(conditions, grid.everything)
    numbers = {rows.bit_count()}
    for column in counted:
        numbers.add(len({grid.columns[column].values[row].words for row in members(rows) if grid.columns[column].values[row].known}))
    return any(fits(item, Fraction(number)) for number in numbers)


def _wide(conditions: Iterable[Condition], everything: int) -> int:
    rows = everything
    for one in conditions:
        rows &= one.wide
    return rows


def _counted(rows: int, item: Item, frame: Frame, grid: Grid, conditions: Sequence[Condition]) -> Iterator[Outcome]:
    assert item.stated is not None
    numbers = {"rows": rows.bit_count()}
    counted = frame.counted
    if not counted:
        counted = frozenset(column for at, columns in frame.columns if at > frame.count_at for column in columns)
    if not counted and any(name == "different" for _, name in frame.ops):
        return
    for column in counted:
        values = {grid.columns[column].values[row].words for row in members(rows) if grid.columns[column].values[row].known}
        numbers[grid.columns[column].header] = len(values)
    different = any(name == "different" for _, name in frame.ops)
    if different and item.stated.holds(numbers.pop("rows")) and not any(item.stated.holds(number) for number in numbers.values()):
        return  # "different" said of rows that share the value
    if len(frame.counted) > 1:
        numbers["columns"] = len(frame.counted)
    fitting = {what: number for what, number in numbers.items() if fits(item, Fraction(number))}
    what, number = next(iter((fitting or numbers).items()))
    holds = bool(fitting)
    if holds and frame.whole is not None:
        holds = frame.whole.exact == grid.size
    yield Outcome("value", holds, said(item, number), Interval.exact(number), f"{number} {what}", rows,
                  _columns(conditions) | counted, "count")


def unique(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """What is said of the only one holds of it and of no other row."""
    at = frame.op("only")
    conditions = _useful(frame, grid)
    if conditions is None or _loose(frame, grid):
        return
    before = [one for one in conditions if one.at < at]
    after = [one for one in conditions if one.at > at]
    if not before or not after:
        return
    subject, rest = _both(before, grid.everything), _both(after, grid.everything)
    holds = bool(subject & rest) and not rest & ~subject
    if not holds and any(kept and not _both(kept, grid.everything) & ~subject for kept in _fewer(after)[1:]):
        return
    yield Outcome("value", holds, Interval.exact(1), Interval.exact(rest.bit_count()), _told(rest, grid), rest, _columns(conditions),
                  "only")


# --- superlatives --------------------------------------------------------------------------------------------------


def superlative(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """The highest, lowest, latest, nth of a column is what the sentence says."""
    at, name = next((at, name) for at, name in frame.ops if name in SUPERLATIVES)
    nth = frame.items[at - 1] if at and frame.items[at - 1].kind == "number" and frame.items[at - 1].ordinal else None
    conditions = _useful(frame, grid, nth)
    if conditions is None:
        return
    rank = int(nth.exact or 1) if nth is not None else 1
    placed = _measured(frame, grid, at, name)
    if placed is None:
        return
    column_at, columns = placed
    if _loose(frame, grid, (column_at,)):
        return
    if at and frame.items[at - 1].kind == "number" and not frame.items[at - 1].ordinal:
        return  # "the two highest" are several
    for column in columns:
        found = [one for split in _splits(frame, conditions, at) if (one := _split_best(grid, column, name, rank, *split)) is not None]
        if found and not found[0].holds and (grid.turned or len(conditions) > MAX_REFUTED):
            return
        if found and not found[0].holds and any(
                one.holds for split in _other_splits(conditions) if (one := _split_best(grid, column, name, rank, *split)) is not None):
            return  # read otherwise it would be true
        yield from found


def _split_best(grid: Grid, column: int, name: str, rank: int, among: Sequence[Condition], told: Sequence[Condition]) -> Outcome | None:
    """The reading of one split; a number of the measured column is always said of the highest, never a restriction."""
    measured = [one for one in among if one.item.kind == "number" and column in one.columns and (
        one.explicit or (len(one.columns) == 1 and not grid.columns[column].is_serial))]
    return _best(grid, column, name, rank, [one for one in among if one not in measured], [*told, *measured])


def _measured(frame: Frame, grid: Grid, at: int, name: str) -> tuple[int, frozenset[int]] | None:
    """The columns that a superlative is about, and where the sentence names them."""
    ordered = name in ("latest", "earliest", "later", "earlier")

    def comparable(columns: frozenset[int]) -> frozenset[int]:
        return frozenset(column for column in columns if grid.columns[column].numeric and (not ordered or _in_order(grid.columns[column])))

    items = frame.items
    found: tuple[int, frozenset[int]] | None = None
    whole = False
    for place in range(at + 1, min(at + 5, len(items))):
        if items[place].kind == "column":
            if comparable(items[place].columns) and not (whole and not items[place].whole):
                found, whole = (place, comparable(items[place].columns)), items[place].whole
        elif found or items[place].kind not in ("mark", "op") or items[place].name not in ("of", "count", "many", "rows", "sum"):
            break
    if found is not None:
        return found
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
    return column in one.columns or not one.columns or (not one.explicit and not one.rows & top)


def _best(grid: Grid, column: int, name: str, rank: int, restricting: Sequence[Condition],
          asserted: Sequence[Condition]) -> Outcome | None:
    col = grid.columns[column]
    rows = [row for row in members(_both(restricting, grid.everything)) if col.exacts[row] is not None]
    if len(rows) < 2 or not asserted:
        return None  # the highest of one says nothing
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
    holds = True
    stated = Interval.exact(rank)
    expected = Interval.exact(rank)
    for one in asserted:
        if one.item.kind == "number" and _is_amount(one, column, top):
            holds = holds and fits(one.item, best)
            stated, expected = said(one.item, best), Interval.exact(best)
        else:
            holds = holds and bool(top & one.rows)
            mine = [value for row in rows if one.rows >> row & 1 and (value := col.exacts[row]) is not None]
            if mine:
                expected = Interval.exact(1 + values.index(max(mine) if downward else min(mine)))
    return Outcome("rank", holds, stated, expected, f"{_told(top, grid)} with {float(best):g}", top, frozenset({column}), "superlative")


# --- comparisons ---------------------------------------------------------------------------------------------------


def comparison(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """One row has more of something than another, or than a number."""
    at, name = next((at, name) for at, name in frame.ops if name in COMPARATIVES)
    conditions = _useful(frame, grid)
    if conditions is None:
        return
    than = frame.mark("than", at, len(frame.items))
    pivot = than if than >= 0 else at
    first = [one for one in conditions if one.at < pivot]
    second = [one for one in conditions if one.at > pivot]
    placed = _measured(frame, grid, at, "latest" if name == "later" else "earliest" if name == "earlier" else name)
    if placed is None or not second:
        return
    column_at, columns = placed
    if _loose(frame, grid, (column_at,)):
        return
    gap = None
    if at and frame.items[at - 1].kind == "number":
        gap = frame.items[at - 1]
        first = [one for one in first if one.at != at - 1]
    if not first:
        return
    sign = 1 if name in ("more", "better", "later", "slower") else -1
    for column in columns:
        col = grid.columns[column]
        side = sign * (-1 if name in ("better", "worse") and col.is_place else 1)
        a = [value for row in members(_both(first, grid.everything)) if (value := col.exacts[row]) is not None]
        b = [value for row in members(_both(second, grid.everything)) if (value := col.exacts[row]) is not None]
        if not a or not b or len(a) > 3 or len(b) > 3:
            return
        for x in a:
            for y in b:
                difference = (x - y) * side
                rows = _both(first, grid.everything) | _both(second, grid.everything)
                if gap is not None and gap.stated is not None:
                    yield Outcome("difference", fits(gap, difference), said(gap, difference), Interval.exact(difference),
                                  f"{float(x):g} − {float(y):g}", rows, frozenset({column}), "difference")
                else:
                    yield Outcome("comparison", difference > 0, Interval.of(0, INFINITY), Interval.exact(difference),
                                  f"{float(x):g} − {float(y):g}", rows, frozenset({column}), "comparison")


def ratio(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """One row has so many times as much of something as another."""
    at = next((at for at, item in enumerate(frame.items) if item.name == "times"), -1)
    factor = frame.items[at]
    conditions = _useful(frame, grid, factor)
    pivot = max((place for place, item in enumerate(frame.items) if place > at + 1 and (item.text == "as" or item.name == "than")), default=-1)
    named = [(place, columns) for place, columns in frame.columns if at < place < pivot]
    if conditions is None or pivot < 0 or len(named) != 1 or _loose(frame, grid, (named[0][0],)):
        return
    first = _both([one for one in conditions if one.at < at], grid.everything)
    second = _both([one for one in conditions if one.at > pivot], grid.everything)
    for column in named[0][1]:
        exacts = grid.columns[column].exacts
        a = [value for row in members(first) if (value := exacts[row]) is not None]
        b = [value for row in members(second) if (value := exacts[row]) is not None]
        if len(a) != 1 or len(b) != 1 or not b[0]:
            return
        value = a[0] / b[0]
        assert factor.exact is not None
        stated = Interval.of(factor.exact * Fraction(19, 20), factor.exact * Fraction(21, 20))
        yield Outcome("ratio", stated.holds(value), stated, Interval.exact(value), f"{float(a[0]):g} ÷ {float(b[0]):g}", first | second,
                      frozenset({column}), "ratio")


# --- sums, averages, ranges ----------------------------------------------------------------------------------------


def aggregate(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """The total or the average of a column is the stated number."""
    name = next(name for _, name in frame.ops if name in ("sum", "average"))
    numbers = [one for one in frame.conditions if one.item.kind == "number" and not one.item.year]
    if len(numbers) != 1:
        return
    number = numbers[0]
    conditions = _useful(frame, grid, number.item)
    if conditions is None:
        return
    named = number.columns if number.explicit else frozenset(column for _, columns in frame.columns for column in columns)
    columns = [column for column in named if grid.columns[column].numeric and grid.columns[column].kind == "number"]
    if not columns or (number.explicit and _loose(frame, grid)):
        return
    rest = [one for one in conditions if one is not number]
    for column in columns:
        col = grid.columns[column]
        rows = _both(rest, grid.everything)
        values = [exact for row in members(rows) if (exact := col.exacts[row]) is not None]
        if not values:
            continue
        value = sum(values, Fraction(0)) / (len(values) if name == "average" else 1)
        yield Outcome(name, fits(number.item, value), said(number.item, value), Interval.exact(value), f"over {len(values)} rows", rows,
                      frozenset({column}), name)


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
        rows = _both(others, grid.everything)
        values = [exact for row in members(rows) if (exact := col.exacts[row]) is not None]
        if not values:
            continue
        low, high = sorted(numbers, key=lambda item: item.exact or 0)
        lower, upper = fits(low, min(values)), fits(high, max(values))
        stated, expected = (said(low, min(values)), min(values)) if not lower else (said(high, max(values)), max(values))
        yield Outcome("value", lower and upper, stated, Interval.exact(expected), f"{min(values)} to {max(values)}", rows,
                      frozenset({column}), "range")


# --- quantifiers ---------------------------------------------------------------------------------------------------


def quantified(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """All, most, half or none of some rows are as the sentence says."""
    at, name = next((at, name) for at, name in frame.ops if name in ("all", "none", "majority", "half"))
    conditions = _useful(frame, grid)
    if conditions is None or _loose(frame, grid):
        return
    verb = max(frame.mark("be", at, len(frame.items)), frame.mark("have", at, len(frame.items)))
    before = [one for one in conditions if one.at < at]
    after = [one for one in conditions if one.at > at]
    subject = [one for one in after if verb >= 0 and one.at < verb]
    said = [one for one in after if one not in subject]
    if name == "none":
        rows = _both(conditions, grid.everything)
        if conditions:
            yield Outcome("value", not rows, Interval.exact(0), Interval.exact(rows.bit_count()), _told(rows, grid), rows,
                          _columns(conditions), "none")
        return
    if before or not said or any(item.kind == "number" for item in frame.items[at + 1:at + 2]):
        return
    among = _both(subject, grid.everything)
    holding = _both(said, among)
    if not among:
        return
    share = Fraction(holding.bit_count(), among.bit_count())
    stated = {"all": Interval.exact(1), "half": Interval.exact(Fraction(1, 2))}.get(name, Interval.of(Fraction(500_001, 10**6), 1))
    yield Outcome("share", stated.holds(share), stated, Interval.exact(share), f"{holding.bit_count()} of {among.bit_count()} rows", among,
                  _columns(conditions), name)


PROGRAMS: tuple[tuple[frozenset[str], Callable[[Frame, Grid], Iterator[Outcome]]], ...] = (
    (frozenset({"sum", "average"}), aggregate),
    (frozenset({"range"}), ranged),
    (frozenset({"all", "none", "majority", "half"}), quantified),
)
