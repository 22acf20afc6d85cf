"""The rows of a table with metadata, each cell checked against what was declared."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import replace

from numcheck.errors import TableError
from numcheck.tables.cells import Cell, Records, Row
from numcheck.tables.declared import Declared
from numcheck.tables.faults import Faults
from numcheck.tables.records import cell_of, year_of

_SHOWN = 60
_HINTS = 20
"""So many faults are told with the code that was meant: each is compared with all there are."""


def rows_of(records: Records, spec: Declared, faults: Faults) -> list[Row]:
    """The rows of a table, each checked."""
    members = spec.members.names if spec.members and not spec.members.open else None
    at = {column: index for index, column in enumerate(records.header)}
    columns = sorted({part for measure in spec.measures.values() for part in measure.parts})
    unit_of = {measure.name: measure.unit for measure in spec.measures.values()}
    seen: dict[tuple[str, ...], int] = {}
    rows = []
    for line, cells in records.rows:
        entity = cells[at[spec.entity]].strip()
        with faults:
            _check_entity(records, spec, line, entity, members, hint=len(faults.found) < _HINTS)
        with faults:
            key = tuple(cells[at[column]].strip() for column in spec.key)
            if key and key in seen:
                raise TableError(records.file, f"the key {', '.join(spec.key)} stands already in row {seen[key]}; keep one of them",
                                 row=line, column=spec.key[0], value=" / ".join(key))
            seen[key] = line
        year = None
        with faults:
            year = None if spec.time is None else year_of(records, line, spec.time, cells[at[spec.time]])
        known = {}
        for column in columns:
            with faults:
                cell = cell_of(records, line, column, cells[at[column]], unit_of.get(column, ""))
                if cell is not None:
                    known[column] = _with_bounds(records, line, cell, spec.bounds.get(column), cells, at)
        within = tuple(cells[at[spec.within]].split()) if spec.within else ()
        rows.append(Row(entity, year, cells[at[spec.source]].strip() if spec.source else "", known, within))
    return rows


def _check_entity(records: Records, spec: Declared, line: int, entity: str, members: Mapping[str, str] | None, *, hint: bool) -> None:
    """Refuse a row about nobody, or about somebody whom no table of entities knows."""
    if not entity:
        raise TableError(records.file, "the row does not say what it is about; fill this cell", row=line, column=spec.entity, value="")
    if members is not None and entity not in members:
        near = difflib.get_close_matches(entity, members, n=1) if hint else []
        remedy = f"did you mean {near[0]!r}?" if near else f"write one of its table, such as {next(iter(members), '')!r}"
        raise TableError(records.file, f"no {spec.kind} has this code; {remedy}", row=line, column=spec.entity, value=entity[:_SHOWN])


def _with_bounds(
    records: Records, line: int, cell: Cell, bounds: tuple[str, str] | None, cells: tuple[str, ...], at: Mapping[str, int]
) -> Cell:
    if bounds is None:
        return cell
    low, high = (cell_of(records, line, column, cells[at[column]], "") for column in bounds)
    if low is None or high is None:
        return cell
    if low.text == high.text == cell.text:
        return cell
    if low.number > high.number:
        raise TableError(records.file, f"the low end is above the high end {high.text}; swap them", row=line, column=bounds[0],
                         value=low.text)
    return replace(cell, text=f"{low.text} to {high.text}", bounds=(low, high))
