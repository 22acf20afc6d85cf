"""A linked sentence as a frame: conditions on rows, the number that counts them, operators, and what is left over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from numcheck.grid.items import Item
from numcheck.grid.table import Column, Grid, mask

TELLING = 1000
"""A number so large, or one with decimals, that stands in one column only is said of that."""
_LEFT = frozenset({"be", "have", "of", "in"})
"""Marks that may stand between a column and its value."""
_LEFT_OPS = frozenset({"exactly", "only", "count"})


@dataclass(slots=True)
class Condition:
    """Something that a row is said to hold.

    Attributes:
        at: the place of its item in the sentence.
        item: the item.
        columns: the columns that it may be in.
        named: the place of the item that names its column; -1 if none does.
        rows: the rows where it holds.
        told: whether "is" stands before it.
        wide: the same, with the cells of which it is only a part.
    """

    at: int
    item: Item
    columns: frozenset[int]
    named: int
    rows: int
    wide: int
    told: bool = False

    @property
    def weak(self) -> bool:
        """Whether it rests on one common word."""
        return self.item.partial and " " not in self.item.text and self.named < 0

    @property
    def is_bare(self) -> bool:
        """Whether it is a number with nothing that says which of a row's it is."""
        item = self.item
        telling = len(self.columns) == 1 and item.exact is not None and (item.exact.denominator > 1 or item.exact >= TELLING)
        return item.kind == "number" and not item.year and not item.ordinal and not self.explicit and not telling

    @property
    def explicit(self) -> bool:
        """Whether the sentence names its column."""
        return self.named >= 0


@dataclass(slots=True)
class Frame:
    """The parts of a claim.

    Attributes:
        items: all of them, in order.
        conditions: what rows are said to hold, in order.
        count: the number that counts rows, or None.
        counted: the columns whose different values it counts; empty for rows.
        count_at: its place.
        columns: (place, columns) of each column name that no value took.
        ops: (place, name) of each operator.
        strange: the words that nothing explains.
        whole: the number of rows in all that the sentence gives: "three of nine games".
        unsure: whether a column and the value behind it do not go together.
    """

    items: list[Item]
    conditions: list[Condition] = field(default_factory=list)
    count: Item | None = None
    counted: frozenset[int] = frozenset()
    count_at: int = -1
    columns: list[tuple[int, frozenset[int]]] = field(default_factory=list)
    ops: list[tuple[int, str]] = field(default_factory=list)
    strange: list[Item] = field(default_factory=list)
    whole: Item | None = None
    unsure: bool = False

    def op(self, *names: str) -> int:
        """The place of the first of some operators; -1 if there is none."""
        return next((at for at, name in self.ops if name in names), -1)

    def mark(self, name: str, start: int, stop: int) -> int:
        """The first mark of a name between two places; -1 if there is none."""
        return next((at for at in range(max(start, 0), min(stop, len(self.items)))
                     if self.items[at].kind == "mark" and self.items[at].name == name), -1)


def framed(items: list[Item], grid: Grid) -> Frame:
    """The frame of a sentence."""
    frame = Frame(items)
    taken: set[int] = set()
    for at, item in enumerate(items):
        if item.kind == "word":
            frame.strange.append(item)
        elif item.kind == "op":
            frame.ops.append((at, item.name))
        elif item.kind == "number" and frame.count is None and _counts(items, at, grid, frame, taken):
            frame.count, frame.count_at = item, at
    _part_of_whole(frame)
    _conditions(frame, grid, taken)
    for at, item in enumerate(items):
        if item.kind == "column" and at not in taken:
            frame.columns.append((at, item.columns))
    return frame


def _part_of_whole(frame: Frame) -> None:
    """Of "three of nine games", the first number counts and the second is the whole."""
    at, items = frame.count_at, frame.items
    if at >= 2 and items[at - 1].kind == "mark" and items[at - 1].name in ("of", "in") and items[at - 2].kind == "number" \
            and not items[at - 2].ordinal and items[at - 2].exact != 1:
        frame.whole, frame.count, frame.count_at = items[at], items[at - 2], at - 2


def _is_class(column: Column, name: Item) -> bool:
    """Whether a number before a column's name counts things rather than saying how much: "three players", "six weeks"."""
    return column.kind in ("text", "date", "score") or column.is_year or (name.also and (column.is_place or column.is_serial))


def _counts(items: Sequence[Item], at: int, grid: Grid, frame: Frame, taken: set[int]) -> bool:
    """Whether a number counts rows; notes what it counts."""
    item = items[at]
    if item.name == "times":
        return not any(one.name in ("more", "less") or one.name == "as" for one in items[at + 1:at + 2])
    if item.ordinal or item.exact is None or item.exact.denominator != 1 or item.exact < 0 or item.exact > grid.size * 3 + 20:
        return False
    ahead = at + 1
    different = False
    while ahead < len(items) and ((items[ahead].kind == "mark" and items[ahead].name == "of" and (ahead == at + 1 or different))
                                  or (items[ahead].kind == "op" and items[ahead].name == "different")):
        different = different or items[ahead].kind == "op"
        ahead += 1
    behind = at - 1
    while behind >= 0 and ((items[behind].kind == "mark" and items[behind].name in ("be", "have", "of")) or
                           (items[behind].kind == "op" and items[behind].name in ("exactly", "only"))):
        behind -= 1
    led = behind >= 0 and items[behind].kind == "op" and items[behind].name == "count" \
        and not (behind and items[behind - 1].kind == "column")
    if [one.name for one in items[at + 1:at + 3]] == ["be", "count"] and items[at + 3:] and items[at + 3].kind == "column" \
            and any(_is_class(grid.columns[c], items[at + 3]) for c in items[at + 3].columns):
        frame.counted = frozenset(c for c in items[at + 3].columns if _is_class(grid.columns[c], items[at + 3]))
        taken.add(at + 3)
        return True
    if ahead < len(items):
        follower = items[ahead]
        if follower.kind == "op" and follower.name == "rows":
            return not _takes_value(items, at, grid)
        if follower.kind == "column":
            counted = frozenset(c for c in follower.columns if (different and follower.whole) or _is_class(grid.columns[c], follower))
            if not counted:
                return False
            if not _takes_value(items, at, grid):
                frame.counted = counted
                taken.add(ahead)
                return True
    if different:
        return True
    return led


def _takes_value(items: Sequence[Item], at: int, grid: Grid) -> bool:
    """Whether a number is the value of a column before it: "a score of 21 points"."""
    left = _left(items, at)
    return left is not None and any(column in items[at].masks for column in items[left].columns) \
        and any(grid.columns[column].kind == "number" for column in items[left].columns)


def _left(items: Sequence[Item], at: int) -> int | None:
    """The column name before a value, with nothing but small words between."""
    behind = at - 1
    while behind >= 0 and ((items[behind].kind == "mark" and items[behind].name in _LEFT)
                           or (items[behind].kind == "op" and items[behind].name in _LEFT_OPS)):
        behind -= 1
    return behind if behind >= 0 and items[behind].kind == "column" else None


def _attach(frame: Frame, grid: Grid, taken: set[int]) -> dict[int, int]:
    """For each value its column's name: first those that stand beside it and hold it, then names left over that some value fits."""
    items = frame.items
    values = [at for at, item in enumerate(items) if item.is_value and at != frame.count_at and item is not frame.whole]
    names = [at for at, item in enumerate(items) if item.kind == "column" and at not in taken]
    found: dict[int, int] = {}
    for at in values:
        left, right = _beside(items, at, names, found)
        if right is not None and _goes_on(items, right, owned=left is not None):
            right = None
        fitting = [place for place in (left, right) if place is not None and _fits(items[at], items[place])]
        if len(fitting) == 2 and items[at].kind == "number" and left != at - 1 and items[at - 1].name == "in":
            fitting.reverse()
        if fitting:
            found[at] = fitting[0]
    for name in names:
        if name in found.values():
            continue
        free = [at for at in values if at not in found and _fits(items[at], items[name]) and len(items[at].masks) > 1]
        if free:
            best = min(free, key=lambda at: (items[at - 1].name != "be" or at < name, abs(at - name)))
            found[best] = name
        elif any(at not in found and _fits(items[at], items[name]) for at in values):
            found[next(at for at in values if at not in found and _fits(items[at], items[name]))] = name
        elif all(grid.columns[column].kind == "number" for column in items[name].columns):
            told = [at for at in values if at > name and at not in found and items[at].kind == "number"
                    and (not items[at].year or all(grid.columns[column].is_year for column in items[name].columns))
                    and _is_told(items, at) and not items[at].masks]
            if len(told) == 1:  # "the winnings in 1989 were less than 40,000"
                found[told[0]] = name
    for at in values:
        if at not in found:
            place = _contradicted(frame, grid, at, names, found)
            if place is not None:
                found[at] = place
    return found


def _is_told(items: Sequence[Item], at: int) -> bool:
    """Whether "is" stands before a value, or "is of"."""
    return items[at - 1].name == "be" or (items[at - 1].name == "of" and at > 1 and items[at - 2].name == "be")


def _fits(value: Item, name: Item) -> bool:
    return any(column in value.masks for column in name.columns)


def _beside(items: Sequence[Item], at: int, names: Sequence[int], found: dict[int, int]) -> tuple[int | None, int | None]:
    """The column names before and behind a value, with nothing but small words between, that no other value has."""
    left = _left(items, at)
    right = at + 1 if at + 1 < len(items) and items[at + 1].kind == "column" else None
    if right is None and items[at].kind == "cell" and items[at + 2:] and items[at + 1].name == "be" and items[at + 2].kind == "column" \
            and not _has_own(items, at + 2):
        right = at + 2  # "hawthorn was the home team"
    if right is None and items[at].kind == "number" and items[at + 2:] and items[at + 1].name in ("be", "as") \
            and items[at + 2].kind == "column" and not _has_own(items, at + 2):
        right = at + 2  # "10.1 is the depth of X", "has 10.1 as its depth"
    if right is None and items[at].kind == "number" and items[at + 2:] and items[at + 1].name == "in" and items[at + 2].kind == "column" \
            and items[at + 2].text.isdigit():
        right = at + 2  # "97.9 in 2023" where the years are columns
    told = [one.name or one.kind for one in items[at + 1:at + 4]]
    if right is None and told == ["be", "count", "column"]:
        right = at + 3  # "four is the number of draws"
    free = set(names) - set(found.values())
    return (left if left in free else None), (right if right in free else None)


def _goes_on(items: Sequence[Item], right: int, *, owned: bool) -> bool:
    """Whether a column's name behind a value belongs to the next value: "edition 2011 surface hard"."""
    behind = right + 1
    linked = behind < len(items) and items[behind].name == "be"
    behind += linked
    return behind < len(items) and items[behind].is_value and (owned or linked) and _fits(items[behind], items[right])


def _contradicted(frame: Frame, grid: Grid, at: int, names: Sequence[int], found: dict[int, int]) -> int | None:
    """The column that a sentence says a value is in where it never is: what makes a claim false."""
    items, item = frame.items, frame.items[at]
    left, right = _beside(items, at, names, found)
    if item.kind == "number":
        for place in (right, left):
            if place is not None and all(_counts_like(grid.columns[column], item) for column in items[place].columns):
                return place
        if left is not None and left == at - 1 and not item.year:
            frame.unsure = True
        return None
    if left is not None and left < at - 1 and (items[at - 1].name == "be" or (
            items[at - 1].name == "of" and left and items[left - 1].name == "have")):
        return left  # "the score was 3 – 1", "has a pick of 81"
    if left is not None and left == at - 1 and item.kind == "cell" and _alike(item, items[left], grid):
        return left  # "the home team scored 13.17 (95)", which the other team did
    texts = right is not None and all(grid.columns[column].kind == "text" for column in items[right].columns)
    return right if right == at + 2 and texts else None


def _alike(value: Item, name: Item, grid: Grid) -> bool:
    """Whether a value is of a column much like the named one: of its kind, with a word of its header."""
    return all(grid.columns[column].kind == grid.columns[other].kind and set(grid.columns[column].stems) & set(grid.columns[other].stems)
               for column in name.columns for other in value.masks)


def _counts_like(column: Column, item: Item) -> bool:
    """Whether a column holds numbers of a kind: years for years, others for others."""
    if item.year:
        return column.is_year or column.kind == "date" or (column.kind == "text" and sum(
            any(word.isdigit() and len(word) == 4 for word in one.words) for one in column.values) * 2 > len(column.values))
    return column.kind == "number"


def _conditions(frame: Frame, grid: Grid, taken: set[int]) -> None:
    """Every value of the sentence as a condition on rows."""
    found = _attach(frame, grid, taken)
    taken.update(found.values())
    for at, item in enumerate(frame.items):
        if not item.is_value or at == frame.count_at or item is frame.whole:
            continue
        named = found.get(at, -1)
        if named < 0:
            every = frozenset(item.masks)
            frame.conditions.append(Condition(at, item, every, -1, item.rows, _wide(item, every, item.rows),
                                              frame.items[at - 1].name == "be" and at > 0))
            continue
        columns = frame.items[named].columns
        columns = frozenset(column for column in columns if column in item.masks) or columns
        rows = _rows(item, columns, grid)
        frame.conditions.append(Condition(at, item, columns, named, rows, _wide(item, columns, rows)))
    _narrow(frame, grid)


def _narrow(frame: Frame, grid: Grid) -> None:
    """Where a name fits several columns, keep those that share most words with the columns of the other values: home team, home score."""
    single = [next(iter(one.columns)) for one in frame.conditions if len(one.columns) == 1]
    for one in frame.conditions:
        if one.named < 0 or len(one.columns) < 2:
            continue
        shared = {column: max((len(set(grid.columns[column].stems) & set(grid.columns[other].stems)) for other in single), default=0)
                  for column in one.columns}
        best = max(shared.values())
        if best:
            one.columns = frozenset(column for column, number in shared.items() if number == best)
            one.rows = _rows(one.item, one.columns, grid)
            one.wide = _wide(one.item, one.columns, one.rows)


def _wide(item: Item, columns: frozenset[int], rows: int) -> int:
    """The rows where a value holds, or is a part of what stands there."""
    for column in columns:
        rows |= item.wide.get(column, 0)
    return rows


def _rows(item: Item, columns: frozenset[int], grid: Grid) -> int:
    """The rows where a value holds in one of some columns; a hedged number's are those that it admits."""
    found = 0
    for column in columns:
        if item.kind == "number" and item.hedge and item.stated is not None:
            col = grid.columns[column]
            scale = in_scale(col, item)
            found |= mask(row for row, exact in enumerate(col.exacts)
                          if exact is not None and item.stated.holds(exact * scale))
        else:
            found |= item.masks.get(column, 0)
    return found


def in_scale(column: Column, item: Item) -> Fraction:
    """What a column's numbers are worth beside a sentence's: in one of millions, "5" are five of these, "5 million" too."""
    if column.is_clock:
        return Fraction(1, item.seconds)
    return Fraction(column.scale if item.exact is not None and abs(item.exact) >= column.scale else 1)


def _has_own(items: Sequence[Item], at: int) -> bool:
    """Whether a value stands behind a column's name that belongs to it."""
    behind = at + 1
    while behind < len(items) and items[behind].kind == "mark" and items[behind].name in _LEFT:
        behind += 1
    return behind < len(items) and items[behind].is_value and _fits(items[behind], items[at])
