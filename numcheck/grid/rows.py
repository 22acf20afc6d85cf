"""Readings about rows: some row is so, so many are, only one, all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from numcheck.grid.cells import Value
from numcheck.grid.frame import Condition, Frame, in_scale
from numcheck.grid.items import Item
from numcheck.grid.outcome import MAX_REFUTED, Outcome, both, columns_of, either, fewer, fits, idle, loose, said, segments, told, useful
from numcheck.grid.table import Column, Grid, members
from numcheck.interval import INFINITY, Interval


def lookup(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """Some row holds everything that the sentence names; where it speaks of several rows, each holds its part."""
    conditions = useful(frame, grid)
    if conditions is None or len(conditions) < 2 or loose(frame, grid) or idle(frame, grid, conditions):
        return
    if any(not one.explicit and one.item.kind == "number" and not one.item.ordinal and not one.item.year
           and one.at + 1 < len(frame.items) and frame.items[one.at + 1].kind == "cell" for one in conditions):
        return  # "four knockouts" are counted in a way that is not understood
    rows, holds = 0, True
    for group in segments(conditions):
        found = both(group, grid.everything)
        rows |= found
        if not found and any(one.weak for one in group) and both([one for one in group if not one.weak], grid.everything):
            return
        if not found and _wide(group, grid.everything):
            return  # cells that hold more than what is named bear it out
        if not found and _unknown(group, grid):
            return
        holds = holds and bool(found)
    if not holds and any(not one.explicit and (len(one.columns) > 1 or one.is_bare) for one in conditions):
        return  # where a value may be in any column, its absence proves little
    if holds and rows.bit_count() > 1 and any(one.item.name == "side" for one in conditions):
        return  # some of all that came later: that says little
    number = next((one for one in reversed(conditions) if one.item.kind == "number" and one.explicit), None)
    text = told(rows, grid) if holds else "no row holds all of it"
    if number is not None and number.item.stated is not None:
        others = both([one for one in conditions if one is not number], grid.everything)
        values = [exact * in_scale(grid.columns[column], number.item) for column in number.columns for row in members(others)
                  if (exact := grid.columns[column].exacts[row]) is not None]
        if values:
            stated = number.item.stated if holds else said(number.item, values[0])
            expected = Interval.of(min(values), max(values)) if not holds else stated
            yield Outcome("value", holds, stated, expected, told(others, grid), others, number.columns, "lookup", item=number.item)
            return
    outcome = Outcome("value", holds, Interval.of(1, INFINITY), Interval.exact(rows.bit_count()), text, rows, columns_of(conditions),
                      "lookup", what="rows with all of it")
    yield outcome if holds else _instead(outcome, conditions, grid)


def _instead(refuted: Outcome, conditions: Sequence[Condition], grid: Grid) -> Outcome:
    """The same, told as what stands in a row that holds all the rest: "county: North Strand, not Lindholm"."""
    for one in reversed(conditions):
        rows = both([other for other in conditions if other is not one], grid.everything)
        if one.item.kind == "cell" and len(one.columns) == 1 and rows.bit_count() == 1:
            (column,) = one.columns
            return replace(refuted, formula=told(rows, grid), rows=rows, columns=one.columns, what=grid.columns[column].header,
                           item=one.item, due=grid.columns[column].values[members(rows)[0]].text)
    return refuted


def _unknown(conditions: Sequence[Condition], grid: Grid) -> bool:
    """Whether some row that holds all the rest leaves empty what one of the conditions is about."""
    return any(len(one.columns) == 1 and both([other for other in conditions if other is not one], grid.everything)
               & ~grid.columns[next(iter(one.columns))].filled for one in conditions)


def count(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """So many rows, or different values, are as the sentence says."""
    conditions = useful(frame, grid)
    item = frame.count
    if conditions is None or item is None or item.stated is None or loose(frame, grid) or (frame.strange and not _heads(frame)):
        return
    listed = [one for one in conditions if one.columns <= frame.counted]
    if len(listed) > 1 or any(name == "only" for _, name in frame.ops):  # "two types, a and b"; "only one type, which is a"
        conditions = [one for one in conditions if one not in listed]
    subject = [one for one in conditions if one.at < frame.count_at]
    one_of = frame.count_at >= 2 and frame.items[frame.count_at - 1].also and subject
    if one_of:
        kept = [one for one in conditions if one not in subject]
        rows = both(kept, grid.things)
        different = {one.words for own in subject if len(own.columns) == 1 for one in _values(grid.columns[min(own.columns)], rows)}
        for found in _counted(rows, item, frame, grid, kept):
            if not found.holds and fits(item, Fraction(len(different))):
                return  # so many are in it, each perhaps more than once
            yield replace(found, holds=found.holds and bool(rows & both(subject, grid.everything)))
        return
    if any(name == "both" for _, name in frame.ops):
        return
    strong = both([one for one in conditions if not one.weak], grid.things)
    for rows in (both(conditions, grid.things), _wide(conditions, grid.things)):
        for found in _counted(rows, item, frame, grid, conditions):
            if found.holds:
                yield found
                return
    if rows.bit_count() < (2 if conditions else 1) or len(conditions) > MAX_REFUTED or frame.columns:
        return
    if rows != strong or _several(frame, conditions, grid) or any(
            _otherwise(item, grid, frame.counted, kept) for kept in fewer(conditions)):
        return  # a word of many cells decides it, or no row at all, or it is true of what is left without some word
    yield from _counted(rows, item, frame, grid, conditions)


def _values(column: Column, rows: int) -> list[Value]:
    """What stands in a column, where anything does."""
    return [column.values[row] for row in members(rows & column.filled)]


def _heads(frame: Frame) -> bool:
    """Whether the words that nothing explains begin the sentence, or end what sets it in time: whose table it is."""
    first = frame.items.index(frame.strange[0])
    return all(item.kind == "mark" or (item.kind == "number" and item.year) for item in frame.items[:first])


def _several(frame: Frame, conditions: Sequence[Condition], grid: Grid) -> bool:
    """Whether cells may hold several things each, so that rows are not what is counted: names that are joined, numbers in scores."""
    joined = any("," in one.text or "&" in one.text or "/" in one.text or " and " in one.text
                 for column in frame.counted if grid.columns[column].kind == "text" for one in grid.columns[column].values)
    return (joined and frame.op("different") >= 0) or any(
        one.item.kind == "number" and not one.item.year and any(grid.columns[column].kind in ("text", "score") for column in one.columns)
        for one in conditions)


def _otherwise(item: Item, grid: Grid, counted: Iterable[int], conditions: Sequence[Condition]) -> bool:
    """Whether a number counts the rows, or the different values of some column of them."""
    rows = both(conditions, grid.things)
    numbers = {rows.bit_count()}
    for column in counted:
        numbers.add(len({one.words for one in _values(grid.columns[column], rows)}))
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
        values = {one.words for one in _values(grid.columns[column], rows)}
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
        holds = frame.whole.exact == grid.things.bit_count()
    yield Outcome("count", holds, said(item, number), Interval.exact(number), f"{number} {what}", rows,
                  columns_of(conditions) | counted, "count", item=item)


def unique(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """What is said of the only one holds of it and of no other row."""
    at = frame.op("only")
    conditions = useful(frame, grid)
    if conditions is None or frame.strange or loose(frame, grid):
        return
    before = [one for one in conditions if one.at < at]
    after = [one for one in conditions if one.at > at]
    if not before or not after:
        return
    parts = segments(before)
    subject, rest = either(parts, grid.everything), both(after, grid.things)
    holds = all(both(part, rest) for part in parts) and not rest & ~subject
    if holds and (subject & rest).bit_count() > len(parts):
        return  # "the only one" of several rows
    if not holds and any(kept and not both(kept, grid.things) & ~subject for kept in fewer(after)[1:]):
        return
    yield Outcome("count", holds, Interval.exact(len(parts)), Interval.exact(rest.bit_count()), told(rest, grid), rest,
                  columns_of(conditions), "only", what="rows that are so")


def quantified(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """All, most, half or none of some rows are as the sentence says."""
    at, name = next((at, name) for at, name in frame.ops if name in ("all", "none", "majority", "half"))
    conditions = useful(frame, grid)
    if conditions is None or loose(frame, grid):
        return
    before = [one for one in conditions if one.at < at]
    after = [one for one in conditions if one.at > at]
    verb = max((place for place in range(at, after[-1].at) if frame.items[place].name in ("be", "have")), default=-1) if after else -1
    subject = [one for one in after if one.at < verb]
    said = [one for one in after if one not in subject]
    if name == "none":
        rows = both(conditions, grid.things)
        if frame.columns:
            return  # nothing of what the column holds, or no row that has it
        if conditions:
            yield Outcome("count", not rows, Interval.exact(0), Interval.exact(rows.bit_count()), told(rows, grid), rows,
                          columns_of(conditions), "none", what="rows that are so")
        return
    if before or not said or any(item.kind == "number" for item in frame.items[at + 1:at + 2]):
        return
    among = both(subject, grid.things)
    holding = both(said, among)
    if not among:
        return
    if holding != among & _wide(said, grid.everything):
        return  # some cells hold it among other things
    share = Fraction(holding.bit_count(), among.bit_count())
    stated = {"all": Interval.exact(1), "half": Interval.exact(Fraction(1, 2))}.get(name, Interval.of(Fraction(500_001, 10**6), 1))
    yield Outcome("share", stated.holds(share), stated, Interval.exact(share), f"{holding.bit_count()} of {among.bit_count()} rows", among,
                  columns_of(conditions), name)


def same(frame: Frame, grid: Grid) -> Iterator[Outcome]:
    """Some rows hold the same in a column, or each of them something else."""
    name = next(name for _, name in frame.ops if name in ("same", "different"))
    conditions = useful(frame, grid)
    if conditions is None or frame.strange or frame.count is not None:
        return
    shared = next((one for one in conditions if name == "same" and one.explicit and one.at > frame.op("same")), None)
    every = frame.op("all")
    named = [columns for at, columns in frame.columns if not _is_class(frame, grid, at, every)]
    named = named or [columns for at, columns in frame.columns if shared is None and at != every + 1]
    named += [shared.columns] if shared is not None else []
    subject = [one for one in conditions if one is not shared]
    if len(named) != 1 or (not subject and every < 0):
        return
    parts = segments(subject)
    rows = either(parts, grid.things)
    if rows.bit_count() < 2 or any(not both(part, grid.things) for part in parts):
        return
    for column in named[0]:
        if rows & ~grid.columns[column].filled:
            return
        values = {one.words for one in _values(grid.columns[column], rows)}
        wanted = 1 if name == "same" else rows.bit_count()
        if name == "different" and 1 < len(values) < wanted:
            return  # some of them differ
        holds = len(values) == wanted and (shared is None or not rows & ~shared.rows)
        if not holds and (len(values) == wanted or (len(parts) > 1 and any(both(part, grid.things).bit_count() > 1 for part in parts))):
            return  # another of the rows of one name may be meant
        yield Outcome("count", holds, Interval.exact(wanted), Interval.exact(len(values)), told(rows, grid), rows, frozenset({column}),
                      "same", what="different values")


def _is_class(frame: Frame, grid: Grid, at: int, every: int) -> bool:
    """Whether a column's name says what the rows are: behind "all", or a word for rows."""
    columns = frame.items[at].columns
    return (every >= 0 and at == every + 1) or frame.items[at].also or columns == {grid.subject}
