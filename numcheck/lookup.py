"""Roles that a text does not give: looked up in the reference tables, every reading of them."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from numcheck import units, wording
from numcheck.claim import Source, Step
from numcheck.interval import Interval
from numcheck.quantity import Kind
from numcheck.sentence import Entity, MeasureMention, Token
from numcheck.tables import Cell, Reading, Tables
from numcheck.tables.groups import GROUP, WORLD
from numcheck.tables.measures import Measure
from numcheck.tables.table import Table, Universe
from numcheck.tables.vintages import LAG, When

# What can be the subject of a sentence about an entity: its name, or the thing of it that is measured
# ("the North Korean army", "l'armée nord-coréenne"). An adjective alone is somebody else's: "the French city".
SUBJECTS = (
    "<subject:name|capital> ( BREAK .. BREAK )?",
    "<subject:entity> ~ HOLDER",
    "!MOST !LEAST HOLDER OF? ~ <subject:entity>",  # "the largest economy of the EU, with 84 million people,"
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
MAX_AHEAD = 4
"""How many of those ranked before the subject an explanation names."""


def years_in(text: str) -> list[str]:
    """The years of four digits in a text."""
    return _YEAR.findall(text)


@dataclass(frozen=True, slots=True)
class Context:
    """What a look-up needs to know of the document.

    Attributes:
        tables: the reference tables.
        date: the article's date, or None.
        settled: for an ambiguous name's entities, those that the document names unambiguously.
        when: the time from which a sentence looks at the tables; None for the article's own.
        newest: the newest year that an undated document names; None if it names none, or has a date.
    """

    tables: Tables
    date: datetime.date | None
    settled: frozenset[Entity] = field(default_factory=frozenset)
    when: When | None = None
    newest: int | None = None

    @property
    def time(self) -> When:
        """The time from which to look at the tables."""
        return self.when or When(self.date, newest=self.newest)

    def at(self, tokens: Sequence[Token], first: int, last: int) -> Context:
        """The same for a claim in a sentence, which may name its years, or say that something was.

        Args:
            tokens: the sentence's.
            first: index of the claim's first token.
            last: index behind its last one.
        """
        found: list[int] = []
        past = any("past" in token.classes for token in tokens[first:last])
        own = _own_year(tokens, last)
        if own is not None:  # "was 122 million in 2000 and 223 million in 2022"
            return replace(self, when=When(self.date, (own,), past=True, newest=self.newest))
        for token in tokens:
            if token.quantity is not None and token.quantity.kind in (Kind.YEAR, Kind.DATE):
                years = years_in(token.quantity.text)
                found += map(int, years)
                past = past or (not years and token.quantity.kind is Kind.YEAR)  # "in the 80s"
        return replace(self, when=When(self.date, tuple(dict.fromkeys(found)), past, self.newest))

    def entities(self, token: Token) -> tuple[Entity, ...]:
        """The entities that a token may name here: what the document settles, or all."""
        if not token.entities and "universe" in token.classes and WORLD in self.tables.groups:
            return (Entity(GROUP, WORLD),)
        known = tuple(entity for entity in token.entities if entity in self.settled)
        return known if token.doubtful or (len(token.entities) > 1 and known) else token.entities

    def subjects(self, roles: Mapping[str, Token]) -> tuple[Entity, ...]:
        """The entities that a subject may name: of those about which there is a table of what is measured."""
        entities, measure = self.entities(roles["subject"]), roles.get("measure")
        if measure is None:
            return entities
        capitals = roles["subject"].capitals
        return tuple(entity for entity in entities if definitions(measure.measures, self.tables, entity, entity in capitals))

    def name(self, entity: Entity) -> str:
        """An entity's name for messages."""
        return self.tables.name(entity.kind, entity.id)


def _own_year(tokens: Sequence[Token], last: int) -> int | None:
    """The one year that stands right behind a claim: "in 2000", "im Jahr 2000"."""
    for at in (last - 1, last):
        if 0 <= at < len(tokens) and "when" in tokens[at].classes:
            told = next((one.quantity for one in tokens[at + 1:at + 4] if one.quantity is not None), None)
            years = years_in(told.text) if told is not None else []
            return int(years[0]) if len(years) == 1 else None
    return None


@dataclass(frozen=True, slots=True)
class Amount:
    """Fills a role from the tables: how much of a measure somebody has.

    Attributes:
        subject: the role that names the entity.
        measure: the role that names the measure.
        paired: whether it is subtracted from another, or another from it.
    """

    subject: str
    measure: str
    paired: bool = False

    def needs(self) -> tuple[str, ...]:
        """The roles that the text must give."""
        return self.subject, self.measure

    def steps(self, roles: Mapping[str, Token], context: Context) -> list[Step]:
        """Every reading of the role, usual ones first."""
        subject = roles[self.subject]
        found = [step for entity in context.entities(subject)
                 for keys in definitions(roles[self.measure].measures, context.tables, entity, entity in subject.capitals)
                 for step in amounts(entity, keys, context, as_=Reading.paired if self.paired else None)]
        found.sort(key=lambda step: bool(step.unusual))
        return found


def definitions(
    mentions: Iterable[MeasureMention], tables: Tables, entity: Entity, capital: bool = False
) -> list[tuple[tuple[str, str], ...]]:
    """For each measure that some words name (of tables about such entities): its keys, with other definitions of the word."""
    found = []
    for mention in mentions:
        table = tables.tables[mention.table]
        measure = tables.measure((mention.table, mention.name))
        about = tables.groups[entity.id].kind == table.kind and measure.sums if entity.kind == GROUP else table.kind == entity.kind
        if not about or (capital and not table.metonyms):
            continue
        names = (mention.name,) if mention.role == "counted" else measure.definitions
        found.append(tuple((mention.table, name) for name in names or (mention.name,)))
    return list(dict.fromkeys(found))


def amounts(
    entity: Entity, keys: Sequence[tuple[str, str]], context: Context, *, as_: Callable[[Reading], Reading] | None = None
) -> list[Step]:
    """Every reading of how much an entity has by some measures; `as_` one that is compared with others of its source, if told so."""
    order = {key: index for index, key in enumerate(keys)}
    return [replace(_amount(entity, as_(reading) if as_ else reading, context),
                    order=order[reading.measure.table, reading.measure.name])
            for reading in context.tables.amount(entity.kind, entity.id, keys, context.time)]


def _amount(entity: Entity, reading: Reading, context: Context) -> Step:
    """One reading of an amount."""
    cell = reading.cells[0]
    note = f"{context.name(entity)}, {reading.label}"
    text = wording.interval(cell.exact)
    # A percent of a table is a pure number too, as those of the text are.
    interval = reading.interval.scaled(Fraction(1, 100)) if reading.measure.unit == units.PERCENT else reading.interval
    return Step(interval, f"({text})" if " to " in text else text, (_source(reading, cell, note),), reading.measure.unit, note,
                reading.unusual, reading.refutes_only, supports_only=reading.supports_only)


def places(
    entity: Entity, keys: Sequence[tuple[str, str]], context: Context, *, descending: bool = True, universe: Universe | None = None,
    above: frozenset[str] = frozenset(), below: frozenset[str] = frozenset()
) -> list[tuple[Step, bool]]:
    """Every reading of the place in which an entity stands by some measures; and whether by it some others stand where they are said to."""
    order = {key: index for index, key in enumerate(keys)}
    found = []
    for reading in context.tables.place(entity.id, keys, context.time, descending, universe):
        ahead = {other for other, _ in reading.ahead}
        step = replace(_place(entity, reading, context), order=order[reading.measure.table, reading.measure.name])
        found.append((step, above <= ahead and below.isdisjoint(ahead)))
    return found


def _place(entity: Entity, reading: Reading, context: Context) -> Step:
    """One reading of a place, with those who stand before it."""
    note = f"{context.name(entity)}, {reading.label}"
    closest = reading.ahead[-MAX_AHEAD:]
    ahead = ", ".join(f"{context.tables.name(entity.kind, other)} {wording.interval(cell.exact)}" for other, cell in closest)
    more = len(reading.ahead) - len(closest)
    behind = f" behind {ahead}" + (f" and {more} more" if more else "") if ahead else " ahead of all others"
    formula = f"{context.name(entity)} with {wording.interval(reading.cells[0].exact)} stands{behind}"
    sources = [_source(reading, reading.cells[0], note)]
    sources += [_source(reading, cell, f"{context.tables.name(entity.kind, other)}, {reading.label}") for other, cell in closest]
    return Step(reading.interval, formula, tuple(sources), "", note, reading.unusual, reading.refutes_only,
                supports_only=reading.supports_only)


def years_running(entity: Entity, key: tuple[str, str], count: int, up: bool, context: Context) -> Iterator[tuple[int, Step]]:
    """By each source, in how many years in a row a measure moved that way, up to each of the last that an article may mean."""
    table, measure = context.tables.tables[key[0]], context.tables.measure(key)
    for source, known in table.yearly(entity.id, measure, context.time):
        values = {year: Fraction(cell.exact.low) for year, cell in known.items()}
        newest, goes_on = max(values), False
        for last in sorted((year for year in values if year >= newest - LAG), reverse=True):
            first = last
            while first - 1 in values and (values[first] > values[first - 1] if up else values[first] < values[first - 1]):
                first -= 1
            run = last - first
            # Who counts fewer years may count otherwise, and where the rows begin and end the run may go on.
            goes_on = goes_on or (last == newest and count <= run + _unseen(newest, context))
            supports_only = _moves_otherwise(measure) or run > count or first - 1 not in values or goes_on
            first -= not run and first - 1 in values
            old, new = known[first], known[last]
            formula = f"{run} years, from {wording.interval(old.exact)} to {wording.interval(new.exact)}"
            yield count, Step(Interval.exact(run), formula, _ends(table, entity, measure, source, context, (first, old), (last, new)), "",
                              _series_note(entity, measure, source, first, last, context), supports_only=supports_only)


def _moves_otherwise(measure: Measure) -> bool:
    """Whether others may see another move: a year's unemployment is no month's, and money moves with exchange rates."""
    return measure.refutes != "always" or units.is_money(measure.unit)


def _unseen(last: int, context: Context) -> int:
    """How many years behind the last of a table an article may know of."""
    date = context.time.date
    return date.year - last if date is not None else LAG


def _series_note(entity: Entity, measure: Measure, source: str, first: int, last: int, context: Context) -> str:
    return f"{context.name(entity)}, {measure.label}, {source}, {first} to {last}"


def _ends(table: Table, entity: Entity, measure: Measure, source: str, context: Context, *ends: tuple[int, Cell]) -> tuple[Source, ...]:
    """The cells at both ends of a series."""
    return tuple(Source(f"{table.file}, row {cell.row}: {context.name(entity)}, {measure.label}, {source}, {year}", cell.text,
                        table=table.file, row=cell.row, column=cell.column) for year, cell in ends)


def years_since(entity: Entity, key: tuple[str, str], since: int, up: bool, moving: bool, context: Context) -> Iterator[tuple[int, Step]]:
    """By each source, the years behind one, and in how many of them a measure moved that way; or the place of the last among them."""
    table, measure = context.tables.tables[key[0]], context.tables.measure(key)
    for source, known in table.series(entity.id, measure, since, context.time):
        (first, old), (last, new) = known[0], known[-1]
        values = [Fraction(cell.exact.low) for _, cell in known]
        supports_only = _moves_otherwise(measure)
        note = _series_note(entity, measure, source, first, last, context)
        cells = _ends(table, entity, measure, source, context, known[0], known[-1])
        if moving:
            moved = sum(1 for earlier, later in itertools.pairwise(values) if (later > earlier if up else later < earlier))
            formula = f"{moved} of {len(values) - 1} years, from {wording.interval(old.exact)} to {wording.interval(new.exact)}"
            yield len(values) - 1, Step(Interval.exact(moved), formula, cells, "", note, supports_only=supports_only)
        else:
            ahead = {year: abs(value - values[-1]) for (year, _), value in zip(known[1:-1], values[1:-1], strict=True)
                     if (value > values[-1] if up else value < values[-1])}
            # In years that the table does not reach yet it may have gone past them all, by moves as large as the largest of a year.
            furthest = max(abs(later - earlier) for earlier, later in itertools.pairwise(values)) * _unseen(last, context)
            supports_only = supports_only or max(ahead.values(), default=Fraction(0)) <= furthest
            behind = f" stands behind {', '.join(map(str, list(ahead)[-3:]))}" if ahead else ""
            formula = f"{last} with {wording.interval(new.exact)}{behind}"
            yield 1, Step(Interval.exact(1 + len(ahead)), formula, cells, "", note, supports_only=supports_only)


def years_apart(
    entity: Entity, key: tuple[str, str], since: int, until: int | None, context: Context
) -> Iterator[tuple[Step, Step]]:
    """By each source, what an entity had in a year and in a later one; of what neither exchange rates nor other definitions move."""
    table, measure = context.tables.tables[key[0]], context.tables.measure(key)
    if entity.kind == GROUP or measure.refutes != "always" or units.is_money(measure.unit) or measure.unit == units.PERCENT:
        return
    for rows in table.between(entity.id, measure, since, until, context.time):
        readings = (Reading(cell.interval, (cell,), measure, row.year, row.source, table.file, spread=measure.spread)
                    for row in rows if (cell := table.value(row, measure)) is not None)
        old, new = (_amount(entity, reading.timed(), context) for reading in readings)
        yield old, new


def _source(reading: Reading, cell: Cell, note: str) -> Source:
    return Source(f"{reading.file}, row {cell.row}: {note}", cell.text, table=reading.file, row=cell.row, column=cell.column)
