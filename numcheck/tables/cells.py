"""Tables as they were written: records of text, and the numbers in their cells, with rows by measure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import overload

from numcheck.interval import Interval


@dataclass(frozen=True, slots=True)
class Records:
    """A table as it was written.

    Attributes:
        name: its name: that of the file without its ending.
        file: the file's name, for messages.
        header: the columns.
        rows: (1-based line of the file, cells) for each row; as many cells as the header has.
        title: what it is called, where that is known: a frame's `attrs["title"]`.
        totals: the lines that sum up the others, where nothing is declared.
        commas: the columns whose numbers have commas before their decimals, where nothing is declared.
        semicolons: whether semicolons part its cells in the file.
    """

    name: str
    file: str
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    title: str = ""
    totals: frozenset[int] = frozenset()
    commas: frozenset[int] = frozenset()
    semicolons: bool = False


@dataclass(frozen=True)
class Cell:
    """One number of a table; worked out when it is first asked for, since most cells never are.

    Attributes:
        text: as it stands in the file.
        row: 1-based line of the file.
        column: its header.
        digits: the plain decimal number.
        scale: what it counts: 1000 where the header says "thousands".
        bounds: the cells of the ends between which the source puts it; None where it gives none.
        ends: its interval and its exact interval where it is a sum; None for any other.
    """

    text: str
    row: int
    column: str
    digits: str = ""
    scale: int = 1
    ends: tuple[Interval, Interval] | None = None
    bounds: tuple[Cell, Cell] | None = None

    @property
    def number(self) -> Fraction:
        """The number as it stands, whatever it counts."""
        return Fraction(int(self.digits) if self.digits.isdecimal() else self.digits)

    @cached_property
    def interval(self) -> Interval:
        """What it may stand for; where the source gives a range, all of it."""
        if self.ends is not None:
            return self.ends[0]
        printed = Fraction(1, 10 ** len(self.digits.partition(".")[2]))
        own = Interval.rounded(self.number * self.scale, printed * self.scale, decimals=printed < 1)
        return own if self.bounds is None else Interval.hull((self.bounds[0].interval, own, self.bounds[1].interval))

    @cached_property
    def exact(self) -> Interval:
        """The same without any rounding, for ranking."""
        if self.ends is not None:
            return self.ends[1]
        own = Interval.exact(self.number * self.scale)
        return own if self.bounds is None else Interval.hull((self.bounds[0].exact, own, self.bounds[1].exact))


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, by measure.

    Attributes:
        entity: whose row.
        year: of which year; None in a table without years.
        source: by whose count.
        cells: by measure.
        within: the ids of the larger entities that it lies in: a river's countries.
    """

    entity: str
    year: int | None
    source: str
    cells: Mapping[str, Cell]
    within: tuple[str, ...] = ()


class Unread(Sequence[Row]):
    """Rows that are read when one of them is first asked for: those of one entity, or all.

    Args:
        records: gives the table as it was written.
        entity: the place of the column that says whose a row is.
        read: makes rows of records.
    """

    def __init__(self, records: Callable[[], Records], entity: int, read: Callable[[Records], Sequence[Row]]) -> None:
        self._written = records
        self._at = entity
        self._read = read
        self._known: dict[str, Sequence[Row]] = {}

    def of(self, entity: str) -> Sequence[Row]:
        """The rows of one entity, in their order; a lookup reads no others."""
        if entity not in self._known:
            self._known[entity] = self._read(replace(self._records, rows=tuple(self._by_entity.get(entity, ()))))
        return self._known[entity]

    @cached_property
    def _records(self) -> Records:
        return self._written()

    @cached_property
    def _by_entity(self) -> Mapping[str, Sequence[tuple[int, tuple[str, ...]]]]:
        found: dict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
        for record in self._records.rows:
            found[record[1][self._at].strip()].append(record)
        return found

    @cached_property
    def _rows(self) -> Sequence[Row]:
        return self._read(self._records)

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        return self._rows[index]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)
