"""Data Packages: a folder of CSV files with `datapackage.yaml`, the public standard plus one key, `numcheck`."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

from numcheck import units
from numcheck.errors import TableError, UnitError
from numcheck.interval import Interval
from numcheck.tables.metadata import Entry, load
from numcheck.tables.model import EXACTLY, Cell, Measure, Records, Row, Spread, Table, Tables
from numcheck.tables.phrases import ADJECTIVE, CAPITAL, INHABITANT, NAME, Form, Forms, MeasureWords
from numcheck.tables.plain import own_forms, undeclared
from numcheck.tables.records import cell_of, from_csv

TABLE_KEYS = ("entity", "entities", "time", "source", "derived", "definitions", "complete", "metonyms")
ENTITIES_KEYS = ("kind", "name", "entity", "language", "forms", "look_alikes")
WORDS_KEYS = ("words", "holders", "people", "highest", "lowest")
MEASURE_KEYS = ("unit", "bounds", "spread", "default", *WORDS_KEYS)
DERIVED_KEYS = ("sum", "unit", "spread", *WORDS_KEYS)
_SORTS = {"adjectives": ADJECTIVE, "inhabitants": INHABITANT, "capitals": CAPITAL}
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class _Spec:
    """What metadata says of one table, checked against its header."""

    entity: str
    kind: str
    time: str | None
    source: str | None
    measures: Mapping[str, Measure]
    bounds: Mapping[str, tuple[str, str]]
    key: tuple[str, ...]
    complete: bool
    metonyms: bool


def bundled_folder() -> Path:
    """Where the bundled tables lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "reference_tables"
    return inside if inside.is_dir() else package.parent / "reference_tables"


@lru_cache(maxsize=1)
def _bundled_entities() -> Mapping[str, tuple[Forms, Mapping[str, str]]]:
    """The kinds of entities that the bundled tables name, for tables of others too: forms and names of each."""
    folder = bundled_folder()
    found = {}
    for resource in load(folder).get("resources").list():
        extra = resource.get("numcheck")
        if isinstance(extra.value, dict) and extra.get("kind").given:
            found[extra.get("name").text()] = _entities(_records(folder, resource), extra)
    return found


def from_package(folder: Path) -> Tables:
    """The tables of a folder with metadata.

    A resource without the key `numcheck` is a table with nothing declared; with `numcheck: false` it is left alone.

    Raises:
        TableError: something in the metadata or in a table is wrong.
    """
    forms: dict[str, Forms] = {}
    names: dict[tuple[str, str], str] = {}
    plain: tuple[Records, ...] = ()
    members: dict[str, frozenset[str]] = {}
    tables: dict[str, Table] = {}
    declared: list[tuple[Entry, Entry]] = []
    resources = load(folder).get("resources")
    if not resources.given:
        raise resources.error("'resources' must be a list of tables")
    seen: set[str] = set()
    for resource in resources.list():
        resource.mapping()
        name = resource.get("name").text()
        if name in seen:
            raise resource.get("name").error("two tables have this name; give one of them another")
        seen.add(name)
        about = resource.of(name)
        extra = about.get("numcheck")
        if extra.value is False:
            continue
        if extra.given and extra.get("kind").given:
            kind = extra.known(ENTITIES_KEYS).get("name").text()
            if extra.get("kind").text() != "entities":
                raise extra.get("kind").error("no such kind of table; the only one is 'entities'")
            forms[kind], known = _entities(_records(folder, about), extra)
            members[kind] = frozenset(known)
            names.update({(kind, entity): shown for entity, shown in known.items()})
        else:
            declared.append((about, extra))
    for _, extra in declared:
        wanted = extra.get("entities").value if isinstance(extra.value, dict) else None
        if isinstance(wanted, str) and wanted not in members and wanted in _bundled_entities():
            forms[wanted], shown_as = _bundled_entities()[wanted]
            members[wanted] = frozenset(shown_as)
            names.update({(wanted, entity): shown for entity, shown in shown_as.items()})
    for resource, extra in declared:
        records = replace(_records(folder, resource), name=resource.table)
        if extra.given:
            table = _declared(records, resource, extra, members)
            tables[table.name] = table
            own = own_forms({row.entity: row.entity for row in table.rows}) if table.kind == table.name else None
            if own is not None:
                forms[table.kind] = own
                names.update({(table.kind, row.entity): row.entity for row in table.rows})
        else:
            inferred = undeclared(records)
            tables.update(inferred.tables)
            forms.update(inferred.forms)
            names.update(inferred.names)
            plain += inferred.plain
    return Tables(tables, forms, names, plain)


def _records(folder: Path, resource: Entry) -> Records:
    """The records of a resource, whose file must lie inside the package's folder."""
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
    return from_csv(found)


def _column(records: Records, entry: Entry) -> str:
    name = entry.text()
    if name not in records.header:
        near = difflib.get_close_matches(name, records.header, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"its columns are {', '.join(records.header)}"
        raise entry.error(f"{entry.key!r} names a column that {records.file} does not have; {hint}")
    if records.header.count(name) > 1:
        raise TableError(records.file, "the header has this column twice; rename one of them", row=1, column=name)
    return name


def _words(entry: Entry) -> MeasureWords:
    def by_language(key: str) -> dict[str, tuple[str, ...]]:
        phrases = {}
        for code, listed in entry.get(key).items():
            if not re.fullmatch("[a-z]{2,3}", code):
                raise listed.error("not a language code; write for example en, fr or de", code)
            phrases[code] = listed.texts()
        return phrases

    return MeasureWords(*map(by_language, WORDS_KEYS))


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


def _measure(records: Records, described: Entry, own: Entry, name: str, definitions: Mapping[str, tuple[str, ...]]) -> Measure:
    own.known(MEASURE_KEYS).get("default").flag(default=False)
    same = next((parts for parts in definitions.values() if parts[:1] == (name,)), (name,))
    return Measure(records.name, name, _unit(own), (_column(records, described.get("name")),), same, _words(own), _spread(own) or EXACTLY)


def _derived(records: Records, name: str, entry: Entry, measures: Mapping[str, Measure]) -> Measure:
    entry.known(DERIVED_KEYS)
    summed = entry.get("sum").list()
    if not summed:
        raise entry.error("a derived measure needs the columns it sums: {sum: [active, reserve]}")
    parts = tuple(_column(records, part) for part in summed)
    known = [measures[part] for part in parts if part in measures]
    kinds = {measure.unit for measure in known}
    if len(kinds) > 1:
        raise entry.get("sum").error(f"these columns have different units ({', '.join(sorted(kinds))}); sum columns of one unit")
    spread = _spread(entry) or (max((measure.spread[0] for measure in known), default=Fraction(0)),
                                max((measure.spread[1] for measure in known), default=Fraction(0)))
    return Measure(records.name, name, _unit(entry) or (known[0].unit if known else ""), parts, (name,), _words(entry), spread)


def _spec(records: Records, resource: Entry, extra: Entry, members: Mapping[str, frozenset[str]]) -> _Spec:
    extra.known(TABLE_KEYS)
    entity = _column(records, extra.get("entity"))
    schema = resource.get("schema")
    definitions = {word: parts.texts() for word, parts in extra.get("definitions").items()}
    measures: dict[str, Measure] = {}
    bounds: dict[str, tuple[str, str]] = {}
    for described in schema.get("fields").list():
        described.mapping()
        name = _column(records, described.get("name"))
        own = described.get("numcheck")
        if not own.given:
            continue
        measures[name] = _measure(records, described, own, name, definitions)
        ends = own.get("bounds").list()
        if ends:
            if len(ends) != 2:
                raise own.get("bounds").error("'bounds' must name two columns, the low and the high end")
            bounds[name] = _column(records, ends[0]), _column(records, ends[1])
    for name, derived in extra.get("derived").items():
        if name in measures:
            raise derived.error("a column has this name already; give the derived measure another", name)
        measures[name] = _derived(records, name, derived, measures)
    for word, parts in extra.get("definitions").items():
        for part in parts.texts():
            if part not in measures:
                near = difflib.get_close_matches(part, measures, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(measures) or 'none'}"
                raise parts.error(f"definition {word!r} names no measure; {hint}", part)
    keys = schema.get("primaryKey")
    key = tuple(_column(records, column) for column in (keys.list() if not isinstance(keys.value, str) else [keys]))
    kind = extra.get("entities")
    if kind.given and kind.text() not in members:
        near = difflib.get_close_matches(kind.text(), members, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(sorted(members)) or 'none'}"
        raise kind.error(f"no table of entities declares this kind; {hint}")
    time, source = extra.get("time"), extra.get("source")
    return _Spec(entity, kind.text() if kind.given else records.name, _column(records, time) if time.given else None,
                 _column(records, source) if source.given else None, measures, bounds, key,
                 extra.get("complete").flag(default=True), extra.get("metonyms").flag(default=False))


def _declared(records: Records, resource: Entry, extra: Entry, kinds: Mapping[str, frozenset[str]]) -> Table:
    spec = _spec(records, resource, extra, kinds)
    members = kinds.get(spec.kind) if extra.get("entities").given else None
    at = {column: index for index, column in enumerate(records.header)}
    columns = sorted({part for measure in spec.measures.values() for part in measure.parts})
    unit_of = {measure.name: measure.unit for measure in spec.measures.values()}
    seen: dict[tuple[str, ...], int] = {}
    rows = []
    for line, cells in records.rows:
        entity = cells[at[spec.entity]].strip()
        if not entity:
            raise TableError(records.file, "the row does not say what it is about; fill this cell", row=line, column=spec.entity, value="")
        if members is not None and entity not in members:
            near = difflib.get_close_matches(entity, members, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"write one of its table, such as {min(members, default='')!r}"
            raise TableError(records.file, f"no {spec.kind} has this code; {hint}", row=line, column=spec.entity, value=entity[:_SHOWN])
        key = tuple(cells[at[column]].strip() for column in spec.key)
        if key and key in seen:
            raise TableError(records.file, f"the key {', '.join(spec.key)} stands already in row {seen[key]}; keep one of them",
                             row=line, column=spec.key[0], value=" / ".join(key))
        seen[key] = line
        year = None
        if spec.time is not None:
            text = cells[at[spec.time]].strip()
            if not re.fullmatch(r"-?[0-9]{1,4}", text):
                raise TableError(records.file, "not a year; write for example 2022", row=line, column=spec.time, value=text[:_SHOWN])
            year = int(text)
        known = {}
        for column in columns:
            cell = cell_of(records, line, column, cells[at[column]], unit_of.get(column, ""))
            if cell is not None:
                known[column] = _with_bounds(records, line, cell, spec.bounds.get(column), cells, at)
        rows.append(Row(entity, year, cells[at[spec.source]].strip() if spec.source else "", known))
    return Table(records.name, records.file, spec.kind, rows, spec.measures, spec.complete, spec.metonyms)


def _with_bounds(
    records: Records, line: int, cell: Cell, bounds: tuple[str, str] | None, cells: tuple[str, ...], at: Mapping[str, int]
) -> Cell:
    if bounds is None:
        return cell
    low, high = (cell_of(records, line, column, cells[at[column]], "") for column in bounds)
    if low is None or high is None:
        return cell
    if low.exact.low > high.exact.high:
        raise TableError(records.file, f"the low end is above the high end {high.text}; swap them", row=line, column=bounds[0],
                         value=low.text)
    if low.text == high.text == cell.text:
        return cell
    text = f"{low.text} to {high.text}"
    return Cell(text, line, cell.column, ends=(
        Interval.hull((low.interval, cell.interval, high.interval)), Interval.hull((low.exact, cell.exact, high.exact))))


def _entities(records: Records, extra: Entry) -> tuple[Forms, dict[str, str]]:
    """The surface forms of all entities of a kind, and the name of each for messages."""
    at = {column: index for index, column in enumerate(records.header)}
    entity, tongue = (_column(records, extra.get(key)) for key in ("entity", "language"))
    columns = [_column(records, column) for column in extra.get("forms").list()]
    if not columns:
        raise extra.error("a table of entities needs its columns of names: forms: [names]", extra.get("forms").value)
    forms: dict[str, list[Form]] = {}
    for language, phrases in extra.get("look_alikes").items():
        forms[language] = [Form(phrase, "", NAME) for phrase in phrases.texts()]
    names: dict[str, str] = {}
    for line, cells in records.rows:
        code, language = cells[at[entity]].strip(), cells[at[tongue]].strip()
        if not code:
            raise TableError(records.file, "the row does not say what it names; fill this cell", row=line, column=entity, value="")
        for column in columns:
            for form in cells[at[column]].split("|"):
                if form.strip():
                    forms.setdefault(language, []).append(Form(form.strip(), code, _SORTS.get(column, NAME)))
        if language == "en" or code not in names:
            names[code] = cells[at[columns[0]]].partition("|")[0].strip() or code
    return Forms({language: tuple(dict.fromkeys(pairs)) for language, pairs in forms.items()}), names
