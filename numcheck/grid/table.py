"""A table that nobody prepared, understood once: its columns, what each holds, and where each word of it stands.

Rows are numbered from 0 and sets of rows are integers with a bit a row, which makes conditions cheap to combine.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from numcheck.grid.cells import Date, Value, fold, unaccented, unit_of, value
from numcheck.grid.vocabulary import Vocabulary
from numcheck.tables.cells import Records

MOSTLY = 0.7
"""A column is what this share of its filled cells are."""
MAX_CELLS = 20_000
"""A larger table is no closed world that a sentence speaks of."""
MAX_HEADERS = 3
"""Rows that may belong to the header."""
MAX_TURNED = 30
"""Columns that a table turned on its side may have."""


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        index: its place.
        header: as written; rows of one header are joined.
        stems: the stems of the header's words, those in brackets too.
        core: the stems outside brackets.
        values: its cells.
        kind: "number", "date", "score" or "text".
        dates: the date of each cell, with what the header adds to it.
        ranks: whether it holds places, by a word of its header: the highest place is the least number.
        scale: what its numbers count, by a scale word in the header: 1,000,000 for "(in millions)".
    """

    index: int
    header: str
    stems: tuple[str, ...]
    core: tuple[str, ...]
    values: tuple[Value, ...]
    kind: str
    dates: tuple[Date | None, ...] = ()
    scale: int = 1
    ranks: bool = False

    @cached_property
    def exacts(self) -> tuple[Fraction | None, ...]:
        """The exact number of each cell; of texts the number at their end."""
        if self.kind == "date":
            return tuple(None if date is None else Fraction(date.year * 372 + date.month * 31 + date.day) for date in self.dates)
        if self.kind == "number":
            return tuple(one.exact for one in self.values)
        inner = [one.inner if one.inner is not None else one.exact for one in self.values]
        filled = sum(one.known for one in self.values)
        return tuple(inner) if sum(one is not None for one in inner) >= filled * MOSTLY else (None,) * len(inner)

    @cached_property
    def numeric(self) -> bool:
        """Whether its values can be compared."""
        return any(one is not None for one in self.exacts)

    @cached_property
    def is_place(self) -> bool:
        """Whether it looks like a ranking: small whole numbers that begin at one."""
        known = [one for one in self.exacts if one is not None]
        return self.kind == "number" and len(known) > 1 and min(known) == 1 and max(known) <= 2 * len(known) \
            and all(one.denominator == 1 for one in known) and len(set(known)) * 2 > len(known)

    @cached_property
    def is_clock(self) -> bool:
        """Whether it holds times: "3:15", "1:31:57.4"."""
        known = [one for one in self.values if one.known]
        return self.kind == "number" and sum(":" in one.text for one in known) * 2 > len(known)

    @cached_property
    def is_serial(self) -> bool:
        """Whether it numbers its rows: different whole numbers that lie close together."""
        known = [one for one in self.exacts if one is not None]
        return self.kind == "number" and len(known) > 1 and len(set(known)) == len(known) \
            and all(one.denominator == 1 for one in known) and max(known) - min(known) < 2 * len(known)

    @cached_property
    def is_year(self) -> bool:
        """Whether it holds years."""
        known = [one for one in self.exacts if one is not None]
        return self.kind == "number" and bool(known) and all(one.denominator == 1 and 1000 < one < 2100 for one in known)

    @cached_property
    def is_mixed(self) -> bool:
        """Whether its numbers have different units, so that one is no more than another: "195 bp" above "1,718-fold"."""
        return self.kind == "number" and len({unit_of(one.text) for one in self.values if one.exact is not None}) > 1

    @cached_property
    def filled(self) -> int:
        """The rows in which anything stands."""
        return mask(i for i, one in enumerate(self.values) if one.known)


def mask(rows: Iterator[int] | Sequence[int]) -> int:
    """A set of rows."""
    found = 0
    for row in rows:
        found |= 1 << row
    return found


def members(rows: int) -> list[int]:
    """The rows of a set, in order."""
    found = []
    while rows:
        low = rows & -rows
        found.append(low.bit_length() - 1)
        rows ^= low
    return found


class Place(NamedTuple):
    """Where a word stands: column, row, and which word of the cell it is."""

    column: int
    row: int
    at: int


@dataclass(frozen=True)
class Grid:
    """A table.

    Attributes:
        file: its name in messages.
        title: the folded words of its title and name.
        columns: in order.
        lines: the line of the file of each row.
        turned: whether its rows were columns.
        totals: the rows that sum up the others.
    """

    file: str
    title: frozenset[str]
    columns: tuple[Column, ...]
    size: int
    turned: bool = False
    headers: tuple[str, ...] = field(default=())
    totals: int = 0

    @cached_property
    def everything(self) -> int:
        """All rows."""
        return (1 << self.size) - 1

    @cached_property
    def things(self) -> int:
        """All rows but those of totals: what is counted, ranked and summed up."""
        return self.everything & ~self.totals

    @cached_property
    def index(self) -> dict[str, list[Place]]:
        """Where each folded word stands."""
        found: dict[str, list[Place]] = {}
        for column in self.columns:
            for row, one in enumerate(column.values):
                for at, word in enumerate(one.words):
                    found.setdefault(word, []).append(Place(column.index, row, at))
        return found

    @cached_property
    def by_stem(self) -> dict[str, frozenset[int]]:
        """The columns whose header has a stem."""
        found: dict[str, set[int]] = {}
        for column in self.columns:
            for stem in column.stems:
                found.setdefault(stem, set()).add(column.index)
        return {stem: frozenset(columns) for stem, columns in found.items()}

    @cached_property
    def subject(self) -> int:
        """The column that says what its rows are: the first of texts that are all different; -1 if none does."""
        return next((c.index for c in self.columns if c.kind == "text" and c.filled.bit_count() > 1
                     and len({one.words for one in c.values if one.known}) == c.filled.bit_count()), -1)

    @cached_property
    def is_series(self) -> bool:
        """Whether its rows are years of one thing: a column of different years, and none of names."""
        return any(c.is_year and c.is_serial for c in self.columns) and all(c.kind == "number" for c in self.columns)

    def label(self, row: int) -> str:
        """What a row is called in explanations: its first text."""
        named = next((c for c in self.columns if c.kind == "text" and c.values[row].known), self.columns[0])
        return named.values[row].text


def understood(records: Records, words: Vocabulary) -> Grid | None:
    """A table from its cells; None where it is empty or too large to be a closed world."""
    if not records.rows or not records.header or len(records.rows) * len(records.header) > MAX_CELLS:
        return None
    headers, rest = _headers(records.header, records.rows, words)
    if not rest:
        return None
    rest = _filled([(line, cells) for line, cells in rest if not _is_heading(cells)] or rest)
    columns = tuple(
        _column(index, text, tuple(value(cells[index], line, words.spelling, comma=index in records.commas) for line, cells in rest), words)
        for index, text in enumerate(headers))
    context = frozenset(words.stem(word) for word in (*fold(records.title), *fold(records.name)))
    return Grid(records.file, context, columns, len(rest), totals=mask(row for row, (line, _) in enumerate(rest) if line in records.totals))


def _is_heading(cells: Sequence[str]) -> bool:
    """Whether a row is one text over the whole width: the heading of the rows below."""
    return len(cells) > 2 and len(set(cells)) == 1 and any(char.isalpha() for char in cells[0])


def _filled(rows: Sequence[tuple[int, Sequence[str]]]) -> Sequence[tuple[int, Sequence[str]]]:
    """The rows with the names that a merged cell gives to those below it."""
    if not rows[0][1][0].strip() or all(cells[0].strip() for _, cells in rows):
        return rows
    found: list[tuple[int, Sequence[str]]] = []
    above = ""
    for line, cells in rows:
        above = cells[0] if cells[0].strip() else above
        found.append((line, [above, *cells[1:]] if any(cell.strip() for cell in cells[1:]) else cells))
    return found


def turned(grid: Grid, words: Vocabulary) -> Grid | None:
    """The table on its side, where its rows are measures: names in the first column, numbers everywhere else."""
    if grid.size > MAX_TURNED or len(grid.columns) < 2 or grid.size < 1:
        return None
    first, *rest = grid.columns
    labels = [one.text for one in first.values]
    if first.kind != "text" or len({label for label in labels if label}) < len(labels):
        return None
    columns = [_column(0, first.header, tuple(value(column.header, one.row, words.spelling) for column, one in
                                               zip(rest, (c.values[0] for c in rest), strict=True)), words)]
    columns += [_column(1 + row, label, tuple(column.values[row] for column in rest), words) for row, label in enumerate(labels)]
    return Grid(grid.file, grid.title, tuple(columns), len(rest), turned=True, headers=tuple(column.header for column in rest))


def _headers(header: Sequence[str], rows: Sequence[tuple[int, Sequence[str]]], words: Vocabulary,
             ) -> tuple[list[str], Sequence[tuple[int, Sequence[str]]]]:
    """The header with the rows that continue it, and the rows below."""
    lines = [[text.strip() for text in header]]
    at = 0
    while at < min(MAX_HEADERS, len(rows) - 1) and _continues(lines, rows[at][1], [cells for _, cells in rows[at + 1:]], words):
        lines.append([text.strip() for text in rows[at][1]])
        at += 1
    if len(lines) > 1 and all(lines[-1][1:]):
        lines[:-1] = map(_spread, lines[:-1])
    return [" ".join(dict.fromkeys(line[index] for line in lines if line[index])) for index in range(len(header))], rows[at:]


def _spread(line: Sequence[str]) -> list[str]:
    """The upper line of a header, each of its cells over all columns up to the next: a merged cell stands in the first of them."""
    found: list[str] = []
    for text in line:
        found.append(text or (found[-1] if found else ""))
    return found


def _continues(lines: Sequence[Sequence[str]], row: Sequence[str], below: Sequence[Sequence[str]], words: Vocabulary) -> bool:
    """Whether a row goes on with the header: a header that spans columns or is empty, or a row that repeats it, over a table of others."""
    last = lines[-1]
    filled = [text for text in last if text]
    spans = len(set(filled)) < len(filled) or len(filled) * 2 <= len(last)
    repeats = sum(text.strip() == above for text, above in zip(row, last, strict=False) if above)
    if not spans and not (repeats and repeats * 2 >= len(last)):
        return False
    if not any(text.strip() for text in row) or len({text.strip() for text in row}) == 1:
        return False
    if spans and row[0].strip() and row[0].strip() == last[0]:
        return True  # nobody is called what the column is
    numbers_here = sum(value(text, 0, words.spelling).exact is not None for text in row)
    numbers_below = [sum(value(text, 0, words.spelling).exact is not None for text in cells) for cells in below[:4]]
    if repeats and numbers_here == 0:
        return True
    return numbers_here * 3 <= len(row) and bool(numbers_below) and numbers_here < max(numbers_below)


def _column(index: int, header: str, values: tuple[Value, ...], words: Vocabulary) -> Column:
    filled = [one for one in values if one.known]
    least = max(1, len(filled) * MOSTLY)
    dates = _dates(header, values, words)
    if sum(one.exact is not None for one in filled) >= least and not (dates and sum(d is not None for d in dates) >= least):
        kind = "number"
    elif sum(date is not None for date in dates) >= least:
        kind = "date"
    elif sum(one.score is not None for one in filled) >= least:
        kind = "score"
    else:
        kind = "text"
    outside, _, inside = header.partition("(")
    if not outside.strip():
        outside, inside = header, ""
    core = tuple(words.stem(word) for word in fold(outside) if word not in words.small)
    more = tuple(words.stem(word) for word in fold(inside) if word not in words.small)
    return Column(index, header, (*core, *more), core or tuple(words.stem(word) for word in fold(outside)), values, kind,
                  dates if kind == "date" else (), max((words.scales.get(word, 1) for word in fold(header)), default=1),
                  any(stem in words.places for stem in core))


def _dates(header: str, values: Sequence[Value], words: Vocabulary) -> tuple[Date | None, ...]:
    """The date of each cell: its own, or a day under a month ("february": 4)."""
    month = words.months.get(unaccented(header).strip())
    if month:
        return tuple(Date(0, month, int(one.exact)) if one.exact is not None and one.exact.denominator == 1 and 0 < one.exact < 32 else None
                     for one in values)
    return tuple(one.date for one in values)
