"""One reference table: how much an entity has, and in what place it is, with every reading that the table supports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from operator import attrgetter

from numcheck import wording
from numcheck.interval import INFINITY, Interval
from numcheck.tables.cells import Cell, Row, Unread
from numcheck.tables.field import Field
from numcheck.tables.groups import Group
from numcheck.tables.measures import Measure, Reading, widened
from numcheck.tables.vintages import LAG, UNDATED_LAG, When, supports_only, vintages

COMPLETE = Fraction(3, 5)
"""A source that covers this share of a table's entities ranks them; a smaller one can only refute."""

MISSING = Fraction(1, 20)
"""A sum over a group is one although this share of its members is unknown."""


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
        since: the year from which rows without years hold; None where they always did.
        closed: whether metadata says that its rows are all there is of a kind of its own: "the longest ferry" is so among them.
        metonyms: whether a capital's name may stand for its country ("Pyongyang's army", never "Pyongyang's inhabitants").
    """

    name: str
    file: str
    kind: str
    rows: Sequence[Row]
    measures: Mapping[str, Measure]
    complete: bool | int = True
    metonyms: bool = False
    since: int | None = None
    closed: bool = False

    def _of(self, entity: str) -> Sequence[Row]:
        """The rows of one entity, in their order."""
        return self.rows.of(entity) if isinstance(self.rows, Unread) else self._by_entity.get(entity, ())

    @cached_property
    def _by_entity(self) -> Mapping[str, list[Row]]:
        return _grouped(self.rows, attrgetter("entity"))

    @cached_property
    def _by_source(self) -> Mapping[str, list[Row]]:
        return _grouped(self.rows, attrgetter("source"))

    def value(self, row: Row, measure: Measure) -> Cell | None:
        """What a row has of a measure."""
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
        rows = [row for row in self._of(entity) if self.value(row, measure) is not None]
        helpless = supports_only(measure, when, (row.year for row in rows), self.since)
        for row, unusual in vintages(rows, when):
            cell = self.value(row, measure)
            if cell is not None:
                readings.append(Reading(widened(cell.interval, measure.spread), (cell,), measure, row.year, row.source, self.file, unusual,
                                        supports_only=helpless, spread=measure.spread))
        return readings

    def total(self, group: Group, measure: Measure, when: When) -> list[Reading]:
        """Every reading of what a group's members have together; those that only some count as members may be left out."""
        readings: list[Reading] = []
        for source, rows in self._by_source.items() if measure.sums and group.kind == self.kind else ():
            newest = {row.year: row for row in rows if self.value(row, measure) is not None}
            helpless = supports_only(measure, when, newest, self.since)
            for row, unusual in vintages(newest.values(), when):
                sure, doubtful = group.at(row.year)
                known = self._field(source, measure, row.year).cells
                cells = sorted((known[one] for one in sure if one in known), key=lambda cell: cell.row)
                if len(cells) < len(sure) * (1 - MISSING) or not cells:
                    continue
                low = sum((Fraction(cell.exact.low) for cell in cells), Fraction(0))
                more = sum((Fraction(known[one].exact.high) for one in doubtful if one in known), Fraction(0))
                both = Interval.of(low, low + more)
                shown = f"{wording.brief(low)}, the sum of {len(cells)} rows"
                cell = Cell(shown, cells[0].row, measure.name, ends=(both, both))
                readings.append(Reading(widened(both, measure.spread), (cell,), measure, row.year, source, self.file, unusual,
                                        supports_only=helpless, spread=measure.spread))
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
        rows = [row for row in self._of(entity) if self.value(row, measure) is not None]
        helpless = supports_only(measure, when, (row.year for row in rows), self.since)
        for row, unusual in vintages(rows, when):
            cell = self.value(row, measure)
            if cell is None:
                continue
            everybody = self._field(row.source, measure, row.year)
            sure, doubtful = (None, frozenset[str]()) if universe is None else universe(self, row.year)
            if sure is not None and entity not in sure and entity not in doubtful:
                continue
            rivals = everybody if sure is None else everybody.among(sure)
            ahead, behind = rivals.ahead(cell, descending), rivals.ahead(cell, not descending)
            certain = rivals.ahead(cell, descending, clearly=True)
            last, near = rivals.others(entity) - behind, rivals.others(entity) - rivals.ahead(cell, not descending, clearly=True)
            if sure is not None and doubtful:
                perhaps = everybody.among(doubtful - sure)
                last += perhaps.others(entity) - perhaps.ahead(cell, not descending)
                near += perhaps.others(entity) - perhaps.ahead(cell, not descending, clearly=True)
            covered = ahead < self.complete if self.complete not in (True, False) else \
                bool(self.complete) and len(everybody.cells) >= COMPLETE * self._coverage(measure)
            place = Interval.of(1 + ahead, 1 + last if covered else INFINITY, 1 + certain, 1 + max(last, near) if covered else INFINITY)
            readings.append(Reading(place, (cell,), measure, row.year, row.source, self.file, unusual, not covered,
                                    helpless, rivals.leaders(cell, descending)))
        return readings

    def between(self, entity: str, measure: Measure, since: int, until: int | None, when: When) -> Iterator[tuple[Row, Row]]:
        """By each source, an entity's rows of two years; the newest that the article can know, if only the first is given."""
        by_source: dict[str, dict[int, Row]] = defaultdict(dict)
        for row in self._of(entity):
            if row.year is not None and (when.date is None or row.year <= when.date.year) and self.value(row, measure) is not None:
                by_source[row.source][row.year] = row
        for known in by_source.values():
            newest = max(known)
            last = until if until is not None else newest
            if until is None and when.date is not None and newest < when.date.year - LAG:
                continue
            if since in known and last in known and since < last:
                yield known[since], known[last]

    def series(self, entity: str, measure: Measure, since: int, when: When) -> Iterator[tuple[str, list[tuple[int, Cell]]]]:
        """By each source, what an entity had in every year from one on, as far as the article can know; only without gaps."""
        for source, known in self.yearly(entity, measure, when):
            years = [year for year in sorted(known) if year >= since]
            if years[:1] == [since] and years == list(range(since, years[-1] + 1)) and len(years) > 1:
                yield source, [(year, known[year]) for year in years]

    def yearly(self, entity: str, measure: Measure, when: When) -> Iterator[tuple[str, dict[int, Cell]]]:
        """By each source, what an entity had in which year, as far as the article can know; of sources that reach up to it."""
        by_source: dict[str, dict[int, Cell]] = defaultdict(dict)
        for row in self._of(entity):
            cell = self.value(row, measure)
            if cell is not None and row.year is not None and (when.date is None or row.year <= when.date.year):
                by_source[row.source][row.year] = cell
        for source, known in by_source.items():
            if when.date is None or max(known) >= when.date.year - LAG:
                yield source, known

    def inside(self, larger: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
        """The entities that lie in some larger ones altogether; and those of which a part does: hardly any of the Danube is in Germany."""
        found = {row.entity: row.within for row in self.rows if not larger.isdisjoint(row.within)}
        wholly = frozenset(entity for entity, within in found.items() if larger.issuperset(within))
        return wholly, frozenset(found) - wholly

    def _field(self, source: str, measure: Measure, year: int | None) -> Field:
        """Every entity's cell by one source, as of a year: its newest row not after it, at most five years older."""
        key = (source, measure.name, year)
        found = self._fields.get(key)
        if found is None:
            newest: dict[str, tuple[int, Cell]] = {}
            for row in self._by_source.get(source, ()):
                at = row.year or 0
                if year is not None and not year - UNDATED_LAG <= at <= year:
                    continue
                cell = self.value(row, measure)
                if cell is not None and (row.entity not in newest or newest[row.entity][0] < at):
                    newest[row.entity] = (at, cell)
            found = self._fields[key] = Field({entity: cell for entity, (_, cell) in newest.items()}, measure.spread[0])
        return found

    @cached_property
    def _fields(self) -> dict[tuple[str, str, int | None], Field]:
        return {}

    def _coverage(self, measure: Measure) -> int:
        """The number of entities for which any row gives this measure."""
        found = self._covered.get(measure.name)
        if found is None:
            found = self._covered[measure.name] = len({row.entity for row in self.rows if self.value(row, measure) is not None})
        return found

    @cached_property
    def _covered(self) -> dict[str, int]:
        return {}


Universe = Callable[[Table, int | None], tuple[frozenset[str], frozenset[str]]]
"""Among whom somebody is ranked: for a table and a year, those who count, and those who only may."""


def _grouped(rows: Sequence[Row], key: Callable[[Row], str]) -> Mapping[str, list[Row]]:
    """The rows of each key, in their order."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return groups
