"""Reference tables in memory: what they measure, of whom, when, and by whose count.

A table answers two questions, always with every reading it supports: how much (`amount`), and in
what place (`place`). A reading is one source, one vintage and one definition; it keeps the cells
it rests on, so that a person can look them up.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple, overload

from numcheck import wording
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

MISSING = Fraction(1, 20)
"""A sum over a group is one although this share of its members is unknown."""
WORLD = "World"
"""The group of all, for those that have territories of which not everybody counts all."""
GROUP = "group"
"""The kind of entity that is made of others: a continent, an alliance."""

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


class When(NamedTuple):
    """The time from which a table is looked at.

    Attributes:
        date: the article's date; None if unknown.
        years: the years that the sentence itself names; () for none, which means now.
        past: whether the sentence says that something was; of a past without a year nothing can be shown to be wrong.
    """

    date: datetime.date | None
    years: tuple[int, ...] = ()
    past: bool = False


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
    """Rows that are read when one of them is first asked for."""

    def __init__(self, read: Callable[[], Sequence[Row]]) -> None:
        self._read = read

    @cached_property
    def _rows(self) -> Sequence[Row]:
        return self._read()

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


class Member(NamedTuple):
    """One member of a group, with the years in which it is one; `sure` unless usage differs."""

    entity: str
    since: int | None
    until: int | None
    sure: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Entities that are ranked among themselves and can be summed.

    Attributes:
        kind: the kind of its members.
        members: all it ever had.
    """

    kind: str
    members: tuple[Member, ...]

    def at(self, year: int | None) -> tuple[frozenset[str], frozenset[str]]:
        """Its members in a year (None for all times since), and those that only some count as members."""
        then = [one for one in self.members
                if (year is None or (one.since or 0) <= year) and (one.until is None or (year is not None and year < one.until))]
        return frozenset(one.entity for one in then if one.sure), frozenset(one.entity for one in then if not one.sure)


Refutes = Literal["always", "dated", "never"]
"""When a measure's figures can show a number to be wrong: "dated" only where the text names the year."""


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
        refutes: when it can show a number to be wrong.
        sums: whether it adds up over a group's members; a rate does not.
    """

    table: str
    name: str
    unit: str
    parts: tuple[str, ...]
    definitions: tuple[str, ...] = ()
    words: MeasureWords = field(default_factory=MeasureWords)
    spread: Spread = EXACTLY
    refutes: Refutes = "always"
    sums: bool = False

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
        supports_only: whether it cannot show a number to be wrong.
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
    supports_only: bool = False
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
        complete: whether the table holds every entity of its kind there is; or how many of the first places it knows for sure.
        metonyms: whether a capital's name may stand for its country ("Pyongyang's army", never "Pyongyang's inhabitants").
    """

    name: str
    file: str
    kind: str
    rows: Sequence[Row]
    measures: Mapping[str, Measure]
    complete: bool | int = True
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

    def amount(self, entity: str, measure: Measure, when: When) -> list[Reading]:
        """Every reading of an entity's amount by one measure."""
        readings = []
        rows = [row for row in self._by_entity.get(entity, ()) if self._value(row, measure) is not None]
        supports_only = _supports_only(measure, when, (row.year for row in rows))
        for row, unusual in _vintages(rows, when):
            cell = self._value(row, measure)
            if cell is not None:
                readings.append(Reading(_spread(cell.interval, measure.spread), (cell,), measure, row.year, row.source, self.file, unusual,
                                        supports_only=supports_only, spread=measure.spread))
        return readings

    def total(self, group: Group, measure: Measure, when: When) -> list[Reading]:
        """Every reading of what a group's members have together; those that only some count as members may be left out."""
        readings: list[Reading] = []
        for source, rows in self._by_source.items() if measure.sums and group.kind == self.kind else ():
            newest = {row.year: row for row in rows if self._value(row, measure) is not None}
            supports_only = _supports_only(measure, when, newest)
            for row, unusual in _vintages(newest.values(), when):
                sure, doubtful = group.at(row.year)
                known = self._field(source, measure, row.year)
                cells = [known[one] for one in sure if one in known]
                if len(cells) < len(sure) * (1 - MISSING) or not cells:
                    continue
                low = sum((Fraction(cell.exact.low) for cell in cells), Fraction(0))
                more = sum((Fraction(known[one].exact.high) for one in doubtful if one in known), Fraction(0))
                both = Interval.of(low, low + more)
                shown = f"{wording.brief(low)}, the sum of {len(cells)} rows"
                cell = Cell(shown, cells[0].row, measure.name, ends=(both, both))
                readings.append(Reading(_spread(both, measure.spread), (cell,), measure, row.year, source, self.file, unusual,
                                        supports_only=supports_only, spread=measure.spread))
        return readings

    def place(
        self, entity: str, measure: Measure, when: When, *, descending: bool = True, universe: Universe | None = None
    ) -> list[Reading]:
        """Every reading of an entity's place by one measure.

        Args:
            entity: whose place.
            measure: by what.
            when: the time from which to look.
            descending: whether the largest is first.
            universe: among whom; None for all. Nobody has a place where he is not.
        """
        readings = []
        rows = [row for row in self._by_entity.get(entity, ()) if self._value(row, measure) is not None]
        supports_only = _supports_only(measure, when, (row.year for row in rows))
        for row, unusual in _vintages(rows, when):
            cell = self._value(row, measure)
            if cell is None:
                continue
            field_ = self._field(row.source, measure, row.year)
            sure, doubtful = (None, frozenset[str]()) if universe is None else universe(self, row.year)
            if sure is not None and entity not in sure and entity not in doubtful:
                continue
            rivals = [(other, value) for other, value in field_.items() if other != entity]
            among = [pair for pair in rivals if sure is None or pair[0] in sure]
            above = [pair for pair in among if _beats(pair[1], cell, descending)]
            level = [pair for pair in among if not _beats(pair[1], cell, descending) and not _beats(cell, pair[1], descending)]
            usual = measure.spread[0]
            certain = sum(1 for pair in above if _beats(pair[1], cell, descending, usual))
            near = sum(1 for pair in rivals if (sure is None or pair[0] in sure or pair[0] in doubtful)
                       and not _beats(cell, pair[1], descending, usual))
            perhaps = sum(1 for pair in rivals if pair[0] in doubtful and not _beats(cell, pair[1], descending))
            first, last = 1 + len(above), 1 + len(above) + len(level) + perhaps
            covered = first <= self.complete if self.complete not in (True, False) else \
                bool(self.complete) and len(field_) >= COMPLETE * self._coverage(measure)
            place = Interval.of(first, last if covered else INFINITY, 1 + certain, max(last, 1 + near) if covered else INFINITY)
            above.sort(key=lambda pair: (-pair[1].exact.high, pair[0]) if descending else (pair[1].exact.low, pair[0]))
            readings.append(Reading(place, (cell,), measure, row.year, row.source, self.file, unusual, not covered,
                                    supports_only, tuple(above)))
        return readings

    def series(self, entity: str, measure: Measure, since: int, when: When) -> Iterator[tuple[str, list[tuple[int, Cell]]]]:
        """By each source, what an entity had in every year from one on, as far as the article can know; only without gaps."""
        by_source: dict[str, dict[int, Cell]] = defaultdict(dict)
        for row in self._by_entity.get(entity, ()):
            cell = self._value(row, measure)
            if cell is not None and row.year is not None and row.year >= since and (when.date is None or row.year <= when.date.year):
                by_source[row.source][row.year] = cell
        for source, known in by_source.items():
            years = sorted(known)
            newest = when.date is None or years[-1] >= when.date.year - LAG
            if years[0] == since and newest and years == list(range(since, years[-1] + 1)) and len(years) > 1:
                yield source, [(year, known[year]) for year in years]

    def inside(self, larger: frozenset[str]) -> frozenset[str]:
        """The entities that lie in one of some larger ones."""
        return frozenset(row.entity for row in self.rows if not larger.isdisjoint(row.within))

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


Universe = Callable[[Table, int | None], tuple[frozenset[str], frozenset[str]]]
"""Among whom somebody is ranked: for a table and a year, those who count, and those who only may."""


def _vintages(rows: Iterable[Row], when: When) -> list[tuple[Row, str]]:
    """The rows that a text of that time may quote, newest first, each with why it is unusual ("" if not)."""
    known = list(rows)
    near = [(row, min(abs(row.year - year) for year in when.years)) for row in known if row.year is not None] if when.years else []
    named = [(row, "" if not gap else f"figure of {row.year}") for row, gap in near if gap <= 1]
    if named and when.past:
        return named  # "in 2010 it had": of that year; "which it joined in 2010, has": perhaps, or of today
    date = when.date
    years = [row.year for row in known if row.year is not None and (date is None or row.year <= date.year)]
    if not years:
        return named + [(row, "") for row in known if row.year is None]
    newest = max(years)
    anchor = newest if date is None else date.year
    lag = UNDATED_LAG if date is None else LAG
    chosen = [(row, row.year) for row in known if row.year is not None and newest - OLDEST <= row.year <= anchor]
    chosen.sort(key=lambda pair: -pair[1])
    return named + [(row, "" if year == newest or year >= anchor - lag else f"true in {year}") for row, year in chosen]


def _supports_only(measure: Measure, when: When, years: Iterable[int | None]) -> bool:
    """Whether a table cannot show a number of that time to be wrong: it moves, or the time is not in the table."""
    if measure.refutes == "never" or (measure.refutes == "dated" and not when.years):
        return True
    known = {year for year in years if year is not None}
    return bool(known) and ((when.past and not when.years) or not known.issuperset(when.years))


def _spread(interval: Interval, spread: Spread) -> Interval:
    """An interval with its ends moved out by a share of what they are: its own, and at a pinch."""
    usual, pinch = spread
    low, high = Fraction(interval.low), Fraction(interval.high)
    return Interval.of(low - abs(low) * usual, high + abs(high) * usual,
                       min(interval.outer_low, low - abs(low) * pinch), max(interval.outer_high, high + abs(high) * pinch))


def _beats(one: Cell, other: Cell, descending: bool, spread: Fraction = Fraction(0)) -> bool:
    """Whether one is ahead of the other, by more than a share of what it is."""
    if not descending:
        one, other = other, one
    least, most = Fraction(one.exact.low), Fraction(other.exact.high)
    return least - abs(least) * spread > most


@dataclass(frozen=True)
class Tables:
    """All reference tables of a check, with the names of everything in them.

    Attributes:
        tables: by name.
        forms: how texts name the entities, by kind of entity.
        names: how a person reads an entity's name: (kind, id) to name.
        plain: the tables of which nothing is declared, as they were written.
        groups: by id.
    """

    tables: Mapping[str, Table]
    forms: Mapping[str, Forms]
    names: Mapping[tuple[str, str], str]
    plain: tuple[Records, ...] = ()
    groups: Mapping[str, Group] = field(default_factory=dict)

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
        digest.update(repr(sorted(self.groups.items())).encode())
        return digest.hexdigest()

    def measure(self, key: tuple[str, str]) -> Measure:
        """The measure of a (table, name) key."""
        return self.tables[key[0]].measures[key[1]]

    def name(self, kind: str, entity: str) -> str:
        """An entity's name for messages."""
        return self.names.get((kind, entity), entity)

    def amount(self, kind: str, entity: str, keys: Iterable[tuple[str, str]], when: When) -> list[Reading]:
        """Every reading of an entity's amount, or of a group's sum, by each of some measures."""
        if kind == GROUP:
            group = self.groups[entity]
            return [reading for key in keys for reading in self.tables[key[0]].total(group, self.measure(key), when)]
        return [reading for key in keys for reading in self.tables[key[0]].amount(entity, self.measure(key), when)]

    def place(
        self, entity: str, keys: Iterable[tuple[str, str]], when: When, descending: bool, universe: Universe | None = None
    ) -> list[Reading]:
        """Every reading of an entity's place, by each of some measures."""
        return [reading for key in keys
                for reading in self.tables[key[0]].place(entity, self.measure(key), when, descending=descending, universe=universe)]

    def universe(self, kind: str, entity: str) -> Universe:
        """Those who lie in a group or a country, or belong to it."""
        def among(table: Table, year: int | None) -> tuple[frozenset[str], frozenset[str]]:
            if kind != GROUP:
                return table.inside(frozenset((entity,))), frozenset()
            sure, doubtful = self.groups[entity].at(year)
            if table.kind == self.groups[entity].kind:
                return sure, doubtful
            inner = table.inside(sure)
            return inner, table.inside(doubtful) - inner

        return among


@lru_cache(maxsize=1)
def no_tables() -> Tables:
    """No tables at all."""
    return Tables({}, {}, {})
