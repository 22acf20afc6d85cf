"""Reference tables in memory: what they measure, of whom, when, and by whose count.

A table answers two questions, always with every reading it supports: how much (`amount`), and in
what place (`place`). A reading is one source, one vintage and one definition; it keeps the cells
it rests on, so that a person can look them up.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, lru_cache

from numcheck.interval import INFINITY, Interval
from numcheck.tables.phrases import Forms, MeasureWords
from numcheck.wording import percent

LAG = 2
"""Years by which a figure may trail the article: statistics appear late."""
UNDATED_LAG = 5
"""The same for an article without a date, counted from the newest row."""
OLDEST = 15
"""Rows older than this many years are not even looked at."""
COMPLETE = Fraction(3, 5)
"""A source that covers this share of a table's entities ranks them; a smaller one can only refute."""

Spread = tuple[Fraction, Fraction]
EXACTLY: Spread = (Fraction(0), Fraction(0))
"""Figures of other sources do not lie from this one at all."""


@dataclass(frozen=True, slots=True)
class Records:
    """A table as it was written.

    Attributes:
        name: its name: that of the file without its ending.
        file: the file's name, for messages.
        header: the columns.
        rows: (1-based line of the file, cells) for each row; as many cells as the header has.
        title: what it is called, where that is known: a frame's `attrs["title"]`.
    """

    name: str
    file: str
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    title: str = ""


@dataclass(frozen=True)
class Cell:
    """One number of a table; worked out when it is first asked for, since most cells never are.

    Attributes:
        text: as it stands in the file.
        row: 1-based line of the file.
        column: its header.
        digits: the plain decimal number.
        scale: what it counts: 1000 where the header says "thousands".
        ends: its interval and its exact interval where it is a range or a sum; None for a plain number.
    """

    text: str
    row: int
    column: str
    digits: str = ""
    scale: int = 1
    ends: tuple[Interval, Interval] | None = None

    @cached_property
    def interval(self) -> Interval:
        """What it may stand for; where the source gives a range, all of it."""
        if self.ends is not None:
            return self.ends[0]
        printed = Fraction(1, 10 ** len(self.digits.partition(".")[2]))
        return Interval.rounded(Fraction(self.digits) * self.scale, printed * self.scale, decimals=printed < 1)

    @cached_property
    def exact(self) -> Interval:
        """The same without any rounding, for ranking."""
        return self.ends[1] if self.ends is not None else Interval.exact(Fraction(self.digits) * self.scale)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, by measure."""

    entity: str
    year: int | None
    source: str
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Measure:
    """Something a table counts or measures.

    Attributes:
        table: name of the table.
        name: its column, or the name of a derived measure.
        unit: canonical unit name; "" for a count.
        parts: the columns that are summed; one for a plain column.
        definitions: names of the measures that the plain word may mean, this one first.
        words: how texts name it.
        spread: by what share figures of other sources lie from this one: usually, and at a pinch.
    """

    table: str
    name: str
    unit: str
    parts: tuple[str, ...]
    definitions: tuple[str, ...] = ()
    words: MeasureWords = field(default_factory=MeasureWords)
    spread: Spread = EXACTLY

    @property
    def label(self) -> str:
        """The name as a person reads it."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer of a table: an amount or a place, by one source, vintage and definition.

    Attributes:
        interval: the answer.
        cells: what it rests on, the subject's own cells first.
        measure: by which measure.
        year: of which year; None for a table without years.
        source: by whose count; "" for a table without sources.
        file: the table's file name.
        unusual: why it is admitted only at a pinch; "" for a usual one.
        refutes_only: whether the source is too incomplete to support a rank.
        ahead: for a place, the entities ranked before the subject, with their cells, best first.
        spread: for an amount, the measure's spread, by which its interval is wider than its cells.
    """

    interval: Interval
    cells: tuple[Cell, ...]
    measure: Measure
    year: int | None
    source: str
    file: str
    unusual: str = ""
    refutes_only: bool = False
    ahead: tuple[tuple[str, Cell], ...] = ()
    spread: Spread = EXACTLY

    @property
    def label(self) -> str:
        """Measure, source, year and spread on one line."""
        # A source that names its edition ("… 2022") needs its year only where that differs.
        year = "" if self.year is None or self.source.endswith(str(self.year)) else f"figure of {self.year}"
        usual = self.spread[0]
        spread = f"±{percent(usual)}" if usual else ""
        return ", ".join(part for part in (self.measure.label, self.source, year, spread) if part)


@dataclass(frozen=True)
class Table:
    """One reference table.

    Attributes:
        name: its name in messages and metadata.
        file: its file name.
        kind: what its entities are ("country"), or its own name where they are its alone.
        rows: every row.
        measures: by name.
        complete: whether the table holds every entity of its kind there is.
        metonyms: whether a capital's name may stand for its country ("Pyongyang's army", never "Pyongyang's inhabitants").
    """

    name: str
    file: str
    kind: str
    rows: Sequence[Row]
    measures: Mapping[str, Measure]
    complete: bool = True
    metonyms: bool = False

    @cached_property
    def _by_entity(self) -> Mapping[str, list[Row]]:
        index: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows:
            index[row.entity].append(row)
        return index

    @cached_property
    def _by_source(self) -> Mapping[str, list[Row]]:
        index: dict[str, list[Row]] = defaultdict(list)
        for row in self.rows:
            index[row.source].append(row)
        return index

    def _value(self, row: Row, measure: Measure) -> Cell | None:
        cells = [row.cells.get(part) for part in measure.parts]
        if any(cell is None for cell in cells):
            return None
        known = [cell for cell in cells if cell is not None]
        if len(known) == 1:
            return known[0]
        interval, exact = known[0].interval, known[0].exact
        for cell in known[1:]:
            interval, exact = interval + cell.interval, exact + cell.exact
        return Cell(" + ".join(cell.text for cell in known), known[0].row, " + ".join(measure.parts), ends=(interval, exact))

    def _vintages(self, rows: Iterable[Row], date: datetime.date | None) -> list[tuple[Row, str]]:
        """The rows that an article of that date may quote, newest first, each with why it is unusual ("" if not)."""
        known = list(rows)
        years = [row.year for row in known if row.year is not None and (date is None or row.year <= date.year)]
        if not years:
            return [(row, "") for row in known if row.year is None]
        newest = max(years)
        anchor = newest if date is None else date.year
        lag = UNDATED_LAG if date is None else LAG
        chosen = [(row, row.year) for row in known
                  if row.year is not None and newest - OLDEST <= row.year <= anchor]
        chosen.sort(key=lambda pair: -pair[1])
        return [(row, "" if year == newest or year >= anchor - lag else f"true in {year}") for row, year in chosen]

    def amount(self, entity: str, measure: Measure, date: datetime.date | None) -> list[Reading]:
        """Every reading of an entity's amount by one measure."""
        readings = []
        for row, unusual in self._vintages(self._by_entity.get(entity, ()), date):
            cell = self._value(row, measure)
            if cell is not None:
                readings.append(Reading(_spread(cell.interval, measure.spread), (cell,), measure, row.year, row.source, self.file, unusual,
                                        spread=measure.spread))
        return readings

    def place(
        self, entity: str, measure: Measure, date: datetime.date | None, *, descending: bool = True, members: frozenset[str] | None = None
    ) -> list[Reading]:
        """Every reading of an entity's place by one measure.

        Args:
            entity: whose place.
            measure: by what.
            date: the article's date; None if unknown.
            descending: whether the largest is first.
            members: the entities of the universe; None for all.
        """
        readings = []
        for row, unusual in self._vintages(self._by_entity.get(entity, ()), date):
            cell = self._value(row, measure)
            if cell is None:
                continue
            field_ = self._field(row.source, measure, row.year)
            rivals = [(other, value) for other, value in field_.items()
                      if other != entity and (members is None or other in members)]
            above = [(other, value) for other, value in rivals if _beats(value, cell, descending)]
            level = [pair for pair in rivals if not _beats(pair[1], cell, descending) and not _beats(cell, pair[1], descending)]
            covered = len(field_) >= COMPLETE * self._coverage(measure) and self.complete
            place = Interval.of(1 + len(above), 1 + len(above) + len(level) if covered else INFINITY)
            above.sort(key=lambda pair: (-pair[1].exact.high, pair[0]) if descending else (pair[1].exact.low, pair[0]))
            readings.append(Reading(place, (cell,), measure, row.year, row.source, self.file, unusual, not covered, tuple(above)))
        return readings

    def _field(self, source: str, measure: Measure, year: int | None) -> dict[str, Cell]:
        """Every entity's cell by one source, as of a year: its newest row not after it, at most five years older."""
        key = (source, measure.name, year)
        cache = self._fields
        if key not in cache:
            newest: dict[str, tuple[int, Cell]] = {}
            for row in self._by_source.get(source, ()):
                at = row.year or 0
                if year is not None and not year - UNDATED_LAG <= at <= year:
                    continue
                cell = self._value(row, measure)
                if cell is not None and (row.entity not in newest or newest[row.entity][0] < at):
                    newest[row.entity] = (at, cell)
            cache[key] = {entity: cell for entity, (_, cell) in newest.items()}
        return cache[key]

    @cached_property
    def _fields(self) -> dict[tuple[str, str, int | None], dict[str, Cell]]:
        return {}

    def _coverage(self, measure: Measure) -> int:
        """The number of entities for which any row gives this measure."""
        if measure.name not in self._covered:
            self._covered[measure.name] = len({row.entity for row in self.rows if self._value(row, measure) is not None})
        return self._covered[measure.name]

    @cached_property
    def _covered(self) -> dict[str, int]:
        return {}


def _spread(interval: Interval, spread: Spread) -> Interval:
    """An interval with its ends moved out by a share of what they are: its own, and at a pinch."""
    usual, pinch = spread
    low, high = Fraction(interval.low), Fraction(interval.high)
    return Interval.of(low - abs(low) * usual, high + abs(high) * usual,
                       min(interval.outer_low, low - abs(low) * pinch), max(interval.outer_high, high + abs(high) * pinch))


def _beats(one: Cell, other: Cell, descending: bool) -> bool:
    return one.exact.low > other.exact.high if descending else one.exact.high < other.exact.low


@dataclass(frozen=True)
class Tables:
    """All reference tables of a check, with the names of everything in them.

    Attributes:
        tables: by name.
        forms: how texts name the entities, by kind of entity.
        names: how a person reads an entity's name: (kind, id) to name.
        plain: the tables of which nothing is declared, as they were written.
    """

    tables: Mapping[str, Table]
    forms: Mapping[str, Forms]
    names: Mapping[tuple[str, str], str]
    plain: tuple[Records, ...] = ()

    @cached_property
    def fingerprint(self) -> str:
        """A hash of every cell and word, for caches."""
        import hashlib

        digest = hashlib.blake2b(digest_size=16)
        for table in self.tables.values():
            digest.update(repr((table.name, table.kind, table.complete, table.metonyms, table.measures, [
                (row.entity, row.year, row.source, [(name, cell.text) for name,
                                                    cell in row.cells.items()]) for row in table.rows])).encode())
        digest.update(repr(self.plain).encode())
        digest.update(repr(sorted((kind, forms.digest) for kind, forms in self.forms.items())).encode())
        return digest.hexdigest()

    def measure(self, key: tuple[str, str]) -> Measure:
        """The measure of a (table, name) key."""
        return self.tables[key[0]].measures[key[1]]

    def name(self, kind: str, entity: str) -> str:
        """An entity's name for messages."""
        return self.names.get((kind, entity), entity)

    def amount(self, entity: str, keys: Iterable[tuple[str, str]], date: datetime.date | None) -> list[Reading]:
        """Every reading of an entity's amount, by each of some measures."""
        return [reading for key in keys for reading in self.tables[key[0]].amount(entity, self.measure(key), date)]

    def place(self, entity: str, keys: Iterable[tuple[str, str]], date: datetime.date | None, descending: bool) -> list[Reading]:
        """Every reading of an entity's place in the world, by each of some measures."""
        return [reading for key in keys
                for reading in self.tables[key[0]].place(entity, self.measure(key), date, descending=descending)]


@lru_cache(maxsize=1)
def no_tables() -> Tables:
    """No tables at all."""
    return Tables({}, {}, {})
