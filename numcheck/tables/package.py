"""Data Packages: a folder of CSV files with `datapackage.yaml`, the public standard plus one key, `numcheck`."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache, partial
from pathlib import Path
from typing import get_args

from numcheck import units
from numcheck.errors import TableError, UnitError
from numcheck.tables.entities import KINDS, Lazily, MeasureFile, Names, WordsFile, groups_of
from numcheck.tables.faults import Faults
from numcheck.tables.metadata import Entry, load
from numcheck.tables.model import EXACTLY, Cell, Group, Measure, Records, Refutes, Row, Spread, Table, Tables, Unread
from numcheck.tables.phrases import Forms, MeasureWords, inflected
from numcheck.tables.plain import own_forms, undeclared
from numcheck.tables.records import cell_of, column_of, from_csv, header_of, year_of

TABLE_KEYS = ("entity", "entities", "time", "source", "derived", "definitions", "complete", "metonyms", "within")
WORDS_KEYS = {"words": "counted", "holders": "holders", "people": "people", "highest": "highest", "lowest": "lowest", "ranked": "ranked",
              "greater": "greater", "smaller": "smaller", "says": "says", "dimension": "dimension"}
"""The keys of a measure's words, with the roles they have."""
MEASURE_KEYS = ("unit", "bounds", "spread", "default", "refutes", "sums", *WORDS_KEYS)
DERIVED_KEYS = ("sum", "unit", "spread", "refutes", "sums", *WORDS_KEYS)
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class _Spec:
    """What metadata says of one table, checked against its header."""

    entity: str
    kind: str
    members: Names | None
    time: str | None
    source: str | None
    measures: Mapping[str, Measure]
    bounds: Mapping[str, tuple[str, str]]
    key: tuple[str, ...]
    complete: bool | int
    metonyms: bool
    within: str | None


def bundled_folder() -> Path:
    """Where the bundled tables lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "reference_tables"
    return inside if inside.is_dir() else package.parent / "reference_tables"


@lru_cache(maxsize=1)
def bundled() -> Tables:
    """The bundled tables. Tests have read all of them; here each is read when it is first needed."""
    return from_package(bundled_folder(), trusted=True)


@lru_cache(maxsize=1)
def _bundled_names() -> Mapping[str, Names]:
    """The kinds of entities that the bundled tables name, for tables of others too."""
    folder = bundled_folder()
    found = {}
    for resource in load(folder).get("resources").list():
        extra = resource.get("numcheck")
        if isinstance(extra.value, dict) and extra.get("kind").value == "entities":
            path = _path(folder, resource)
            names = Names(header_of(path), extra, partial(from_csv, path))
            found[names.kind] = names
    return found


def from_package(folder: Path, *, trusted: bool = False, faults: Faults | None = None) -> Tables:
    """The tables of a folder with metadata.

    A resource without the key `numcheck` is a table with nothing declared; with `numcheck: false` it is left alone.

    Args:
        folder: where `datapackage.yaml` lies.
        trusted: whether the files are known to be right, and need not be read before they are needed.
        faults: collects the faults, each of which ends only the part it is in; None to raise the first.

    Raises:
        TableError: something in the metadata or in a table is wrong.
    """
    faults = faults or Faults()
    parts = _Parts(folder, trusted, faults)
    declared: list[tuple[Entry, Entry]] = []
    for resource, extra in _resources(load(folder), faults):
        with faults:
            if extra.given and extra.get("kind").given:
                parts.add(resource, extra)
            else:
                declared.append((resource, extra))
    for _, extra in declared:
        wanted = extra.get("entities").value if isinstance(extra.value, dict) else None
        if isinstance(wanted, str) and wanted not in parts.kinds and wanted in _bundled_names():
            parts.kinds[wanted] = _bundled_names()[wanted]
    forms: dict[str, Forms] = {}
    for kind, names in parts.kinds.items():
        forms[kind] = names.forms
    named: dict[tuple[str, str], str] = {}
    tables: dict[str, Table] = {}
    plain: tuple[Records, ...] = ()
    for resource, extra in declared:
        with faults:
            if not extra.given:
                inferred = undeclared(replace(from_csv(_path(folder, resource)), name=resource.table))
                tables.update(inferred.tables)
                forms.update(inferred.forms)
                named.update(inferred.names)
                plain += inferred.plain
                continue
            table = parts.table(resource, extra)
            tables[table.name] = table
            if table.kind == table.name:
                forms[table.kind] = own_forms({row.entity: row.entity for row in table.rows})
                named.update({(table.kind, row.entity): row.entity for row in table.rows})
    if not trusted:
        with faults:
            if parts.words is not None:
                parts.words.check({name: table.measures for name, table in tables.items()})
        for known in forms.values():
            with faults:
                known.digest  # noqa: B018 - reads all of it, so that a fault shows now
    kinds = parts.kinds
    every = Lazily(lambda: {**named, **{(kind, entity): shown for kind, names in kinds.items() for entity, shown in names.names.items()}})
    return Tables(tables, forms, every, plain, parts.groups)


class _Parts:
    """What a package's tables share: names of entities, groups, words of measures."""

    def __init__(self, folder: Path, trusted: bool, faults: Faults) -> None:
        self.kinds: dict[str, Names] = {}
        self.groups: dict[str, Group] = {}
        self.words: WordsFile | None = None
        self._folder, self._trusted, self._faults = folder, trusted, faults

    def add(self, resource: Entry, extra: Entry) -> None:
        """Take in a resource that is no table of figures."""
        kind = extra.get("kind").text()
        if kind not in KINDS:
            raise extra.get("kind").error(f"no such kind of table; known are {', '.join(KINDS)}")
        path = _path(self._folder, resource)
        if kind == "groups":
            self.groups.update(groups_of(from_csv(path), extra))
            return
        header, read = self._records(path)
        if kind == "entities":
            names = Names(header, extra, read)
            self.kinds[names.kind] = names
        else:
            self.words = WordsFile(header, extra, read)

    def table(self, resource: Entry, extra: Entry) -> Table:
        """A table of figures."""
        header, read = self._records(_path(self._folder, resource))
        spec = _spec(replace(header, name=resource.table), resource, extra, self.kinds, self.words, self._faults)
        rows = Unread(lambda: _rows(read(), spec, self._faults)) if self._trusted else _rows(read(), spec, self._faults)
        return Table(resource.table, header.file, spec.kind, rows, spec.measures, spec.complete, spec.metonyms)

    def _records(self, path: Path) -> tuple[Records, Callable[[], Records]]:
        """A file's header, and how to read the whole of it; what is not trusted is read now."""
        if self._trusted:
            return header_of(path), lambda: from_csv(path)
        records = from_csv(path)
        return records, lambda: records


def _resources(metadata: Entry, faults: Faults) -> list[tuple[Entry, Entry]]:
    """Every resource with what its key `numcheck` says, but for those to be left alone."""
    resources = metadata.get("resources")
    if not resources.given:
        raise resources.error("'resources' must be a list of tables")
    found = []
    seen: set[str] = set()
    for resource in resources.list():
        with faults:
            resource.mapping()
            name = resource.get("name").text()
            if name in seen:
                raise resource.get("name").error("two tables have this name; give one of them another")
            seen.add(name)
            about = resource.of(name)
            extra = about.get("numcheck")
            if extra.value is not False:
                found.append((about, extra))
    return found


def _path(folder: Path, resource: Entry) -> Path:
    """The file of a resource, which must lie inside the package's folder."""
    path = resource.get("path")
    named = path.text()
    try:
        found = (folder / named).resolve()
        inside, exists = found.is_relative_to(folder.resolve()), found.is_file()
    except (OSError, ValueError) as error:
        raise path.error(f"no path of a file: {getattr(error, 'strerror', None) or error}") from error
    if not inside:
        raise path.error("the path must be that of a file inside the folder")
    if not exists:
        near = difflib.get_close_matches(named, sorted(file.name for file in folder.glob("*.csv")), n=1)
        raise path.error("no such file in the folder" + (f"; did you mean {near[0]!r}?" if near else ""))
    return found


def _words(entry: Entry, more: MeasureFile | None) -> MeasureWords:
    def by_language(key: str) -> dict[str, tuple[str, ...]]:
        phrases = {}
        for code, listed in entry.get(key).items():
            if not re.fullmatch("[a-z]{2,3}", code):
                raise listed.error("not a language code; write for example en, fr or de", code)
            phrases[code] = tuple(form for phrase in listed.texts() for form in inflected(phrase))
        return phrases

    return MeasureWords(**{role: by_language(key) for key, role in WORDS_KEYS.items()}, more=more)


def _unit(entry: Entry) -> str:
    unit = entry.get("unit")
    if not unit.given:
        return ""
    try:
        return units.canonical(unit.text())
    except UnitError as error:
        raise unit.error(str(error)) from error


def _spread(entry: Entry) -> Spread | None:
    given = entry.get("spread")
    if not given.given:
        return None
    shares = [share.share() for share in given.list()]
    if len(shares) != 2 or shares[0] > shares[1]:
        raise given.error("'spread' must be two shares, the usual one and the one at a pinch: [0.02, 0.1]")
    return shares[0], shares[1]


def _refutes(entry: Entry) -> Refutes:
    given = entry.get("refutes")
    if not given.given:
        return "always"
    for known in get_args(Refutes):
        if given.value == known:
            return known  # type: ignore[no-any-return]
    raise given.error(f"'refutes' must be one of {', '.join(get_args(Refutes))}")


def _measure(records: Records, described: Entry, own: Entry, name: str, same: tuple[str, ...], words: WordsFile | None) -> Measure:
    own.known(MEASURE_KEYS).get("default").flag(default=False)
    return Measure(records.name, name, _unit(own), (column_of(records, described.get("name")),), same,
                   _words(own, words.about(records.name, name) if words else None), _spread(own) or EXACTLY, _refutes(own),
                   own.get("sums").flag(default=False))


def _derived(records: Records, name: str, entry: Entry, measures: Mapping[str, Measure], words: WordsFile | None) -> Measure:
    entry.known(DERIVED_KEYS)
    summed = entry.get("sum").list()
    if not summed:
        raise entry.error("a derived measure needs the columns it sums: {sum: [active, reserve]}")
    parts = tuple(column_of(records, part) for part in summed)
    known = [measures[part] for part in parts if part in measures]
    kinds = {measure.unit for measure in known}
    if len(kinds) > 1:
        raise entry.get("sum").error(f"these columns have different units ({', '.join(sorted(kinds))}); sum columns of one unit")
    spread = _spread(entry) or (max((measure.spread[0] for measure in known), default=Fraction(0)),
                                max((measure.spread[1] for measure in known), default=Fraction(0)))
    return Measure(records.name, name, _unit(entry) or (known[0].unit if known else ""), parts, (name,),
                   _words(entry, words.about(records.name, name) if words else None), spread, _refutes(entry),
                   entry.get("sums").flag(default=False))


def _spec(
    records: Records, resource: Entry, extra: Entry, kinds: Mapping[str, Names], words: WordsFile | None, faults: Faults
) -> _Spec:
    extra.known(TABLE_KEYS)
    entity = column_of(records, extra.get("entity"))
    schema = resource.get("schema")
    definitions = {word: parts.texts() for word, parts in extra.get("definitions").items()}
    measures: dict[str, Measure] = {}
    bounds: dict[str, tuple[str, str]] = {}
    for described in schema.get("fields").list():
        with faults:
            described.mapping()
            name = column_of(records, described.get("name"))
            own = described.get("numcheck")
            if not own.given:
                continue
            same = next((parts for parts in definitions.values() if parts[:1] == (name,)), (name,))
            measures[name] = _measure(records, described, own, name, same, words)
            ends = own.get("bounds").list()
            if ends:
                if len(ends) != 2:
                    raise own.get("bounds").error("'bounds' must name two columns, the low and the high end")
                bounds[name] = column_of(records, ends[0]), column_of(records, ends[1])
    for name, derived in extra.get("derived").items():
        with faults:
            if name in measures:
                raise derived.error("a column has this name already; give the derived measure another", name)
            measures[name] = _derived(records, name, derived, measures, words)
    for word, parts in extra.get("definitions").items():
        for part in parts.texts():
            with faults:
                if part not in measures:
                    near = difflib.get_close_matches(part, measures, n=1)
                    hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(measures) or 'none'}"
                    raise parts.error(f"definition {word!r} names no measure; {hint}", part)
    keys = schema.get("primaryKey")
    key = tuple(column_of(records, column) for column in (keys.list() if not isinstance(keys.value, str) else [keys]))
    kind = extra.get("entities")
    if kind.given and kind.text() not in kinds:
        near = difflib.get_close_matches(kind.text(), kinds, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(sorted(kinds)) or 'none'}"
        raise kind.error(f"no table of entities declares this kind; {hint}")
    time, source, within = (column_of(records, extra.get(name)) if extra.get(name).given else None for name in ("time", "source", "within"))
    names = kinds[kind.text()] if kind.given else None
    return _Spec(entity, names.kind if names else records.name, names, time, source, measures, bounds, key, _complete(extra),
                 extra.get("metonyms").flag(default=False), within)


def _complete(extra: Entry) -> bool | int:
    given = extra.get("complete")
    if isinstance(given.value, int) and not isinstance(given.value, bool) and given.value > 0:
        return given.value
    return given.flag(default=True)


def _rows(records: Records, spec: _Spec, faults: Faults) -> list[Row]:
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
            _check_entity(records, spec, line, entity, members)
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


def _check_entity(records: Records, spec: _Spec, line: int, entity: str, members: Mapping[str, str] | None) -> None:
    """Refuse a row about nobody, or about somebody whom no table of entities knows."""
    if not entity:
        raise TableError(records.file, "the row does not say what it is about; fill this cell", row=line, column=spec.entity, value="")
    if members is not None and entity not in members:
        near = difflib.get_close_matches(entity, members, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"write one of its table, such as {min(members, default='')!r}"
        raise TableError(records.file, f"no {spec.kind} has this code; {hint}", row=line, column=spec.entity, value=entity[:_SHOWN])


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
