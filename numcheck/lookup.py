"""Roles that a text does not give: looked up in the reference tables, every reading of them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from numcheck import units, wording
from numcheck.claim import Source, Step
from numcheck.sentence import Entity, Token
from numcheck.tables import Cell, Reading, Tables

# What can be the subject of a sentence about an entity: its name, or the thing of it that is measured
# ("the North Korean army", "l'armée nord-coréenne"). An adjective alone is somebody else's: "the French city".
SUBJECTS = (
    "<subject:name|capital> ( BREAK .. BREAK )?",
    "<subject:entity> ~ HOLDER",
    "HOLDER OF? ~ <subject:entity>",
)
MAX_AHEAD = 4
"""How many of those ranked before the subject an explanation names."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a look-up needs to know of the document.

    Attributes:
        tables: the reference tables.
        date: the article's date, or None.
        settled: for an ambiguous name's entities, those that the document names unambiguously.
    """

    tables: Tables
    date: datetime.date | None
    settled: frozenset[Entity] = field(default_factory=frozenset)

    def entities(self, token: Token) -> tuple[Entity, ...]:
        """The entities that a token may name here: what the document settles, or all."""
        known = tuple(entity for entity in token.entities if entity in self.settled)
        return known if len(token.entities) > 1 and known else token.entities

    def name(self, entity: Entity) -> str:
        """An entity's name for messages."""
        return self.tables.name(entity.kind, entity.id)


@dataclass(frozen=True, slots=True)
class Lookup:
    """Fills a role from the tables.

    Attributes:
        subject: the role that names the entity.
        measure: the role that names the measure.
        directions: roles that may turn a ranking round.
    """

    subject: str
    measure: str
    directions: tuple[str, ...] = ()

    def needs(self) -> tuple[str, ...]:
        """The roles that the text must give."""
        return self.subject, self.measure

    def steps(self, roles: Mapping[str, Token], context: Context) -> list[Step]:
        """Every reading of the role, usual ones first."""
        found = []
        for entity in context.entities(roles[self.subject]):
            for keys in _definitions(roles[self.measure], context.tables, entity, roles[self.subject].capital):
                order = {name: index for index, (_, name) in enumerate(keys)}
                found += [replace(self._step(entity, reading, context), order=order[reading.measure.name])
                          for reading in self._readings(entity, keys, roles, context)]
        found.sort(key=lambda step: bool(step.unusual))
        return found

    def _readings(self, entity: Entity, keys: tuple[tuple[str, str], ...], roles: Mapping[str, Token], context: Context) -> list[Reading]:
        raise NotImplementedError

    def _step(self, entity: Entity, reading: Reading, context: Context) -> Step:
        raise NotImplementedError


def _definitions(token: Token, tables: Tables, entity: Entity, capital: bool) -> list[tuple[tuple[str, str], ...]]:
    """For each measure a token can name (of tables about such entities): its keys, with other definitions of the word."""
    found = []
    for mention in token.measures:
        table = tables.tables[mention.table]
        if table.kind != entity.kind or (capital and not table.metonyms):
            continue
        measure = tables.measure((mention.table, mention.name))
        names = measure.definitions if mention.role in ("holders", "people", "highest", "lowest") else ()
        found.append(tuple((mention.table, name) for name in names or (mention.name,)))
    return list(dict.fromkeys(found))


class Amount(Lookup):
    """How much of the measure the subject has."""

    def _readings(self, entity: Entity, keys: tuple[tuple[str, str], ...], roles: Mapping[str, Token], context: Context) -> list[Reading]:
        del roles  # only places have a direction
        return context.tables.amount(entity.id, keys, context.date)

    def _step(self, entity: Entity, reading: Reading, context: Context) -> Step:
        cell = reading.cells[0]
        note = f"{context.name(entity)}, {reading.label}"
        text = wording.interval(cell.exact)
        # A percent of a table is a pure number too, as those of the text are.
        interval = reading.interval.scaled(Fraction(1, 100)) if reading.measure.unit == units.PERCENT else reading.interval
        return Step(interval, f"({text})" if " to " in text else text, (_source(reading, cell, note),), reading.measure.unit, note,
                    reading.unusual, reading.refutes_only)


class Place(Lookup):
    """In what place the subject stands by the measure."""

    def _readings(self, entity: Entity, keys: tuple[tuple[str, str], ...], roles: Mapping[str, Token], context: Context) -> list[Reading]:
        turned = any("least" in roles[role].classes for role in self.directions if role in roles) or "lowest" in roles[self.measure].classes
        return context.tables.place(entity.id, keys, context.date, descending=not turned)

    def _step(self, entity: Entity, reading: Reading, context: Context) -> Step:
        note = f"{context.name(entity)}, {reading.label}"
        closest = reading.ahead[-MAX_AHEAD:]
        ahead = ", ".join(f"{context.tables.name(entity.kind, other)} {wording.interval(cell.exact)}" for other, cell in closest)
        more = len(reading.ahead) - len(closest)
        behind = f" behind {ahead}" + (f" and {more} more" if more else "") if ahead else " ahead of all others"
        formula = f"{context.name(entity)} with {wording.interval(reading.cells[0].exact)} stands{behind}"
        sources = [_source(reading, reading.cells[0], note)]
        sources += [_source(reading, cell, f"{context.tables.name(entity.kind, other)}, {reading.label}") for other, cell in closest]
        return Step(reading.interval, formula, tuple(sources), "", note, reading.unusual, reading.refutes_only)


def _source(reading: Reading, cell: Cell, note: str) -> Source:
    return Source(f"{reading.file}, row {cell.row}: {note}", cell.text, table=reading.file, row=cell.row, column=cell.column)
