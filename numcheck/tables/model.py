"""All reference tables of a check.

A table answers two questions, always with every reading it supports: how much (`amount`), and in
what place (`place`). A reading is one source, one vintage and one definition; it keeps the cells
it rests on, so that a person can look them up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from numcheck.tables.cells import Records
from numcheck.tables.groups import GROUP, Group
from numcheck.tables.measures import Measure, Reading
from numcheck.tables.phrases import Forms
from numcheck.tables.table import Table, Universe
from numcheck.tables.vintages import When


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
            digest.update(repr((table.name, table.kind, table.complete, table.metonyms, table.since, table.closed, table.measures, [
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
                return table.inside(frozenset((entity,)))
            sure, doubtful = self.groups[entity].at(year)
            if table.kind == self.groups[entity].kind:
                return sure, doubtful
            inner, crossing = table.inside(sure)
            return inner, crossing.union(*table.inside(doubtful)) - inner

        return among


@lru_cache(maxsize=1)
def no_tables() -> Tables:
    """No tables at all."""
    return Tables({}, {}, {})
