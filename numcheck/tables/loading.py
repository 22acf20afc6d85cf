"""Files and frames to reference tables, every cell read as text.

A table is trusted only if all of it can be read: each fault is a `TableError` that names file,
row, column and value, and says what would be right.
"""

from __future__ import annotations

import csv
import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

from numcheck import units
from numcheck.errors import TableError, UnitError
from numcheck.interval import Interval
from numcheck.tables.model import Cell, Measure, Row, Table, Tables, no_tables
from numcheck.tables.phrases import ADJECTIVE, ANY_LANGUAGE, CAPITAL, INHABITANT, NAME, Form, Forms, MeasureWords

if TYPE_CHECKING:
    import pandas

TableSource = Union["Tables", "pandas.DataFrame", str, Path, Sequence[Union["Tables", "pandas.DataFrame", str, Path]]]
"""What `tables=` accepts: tables, a frame, a CSV file, a folder, or a list of these."""

METADATA = "datapackage.yaml"
_UNKNOWN = frozenset({"", "-", "–", "—", "n/a", "na", "nan", "none", "null", "?", "..", "…"})
_NUMBER = re.compile(r"[-−+]?(?:\d{1,3}(?:[,  \u202f]\d{3})+|\d+)(?:\.\d+)?|[-−+]?\.\d+")
_FOOTNOTE = re.compile(r"\s*(?:\[[^\]]{0,12}\]|[*†‡]+)\s*\Z")
_UNIT_IN_HEADER = re.compile(r"\s*[(\[]\s*([^)\]]{1,30})\s*[)\]]\s*\Z")
_YEAR_HEADERS = frozenset({"year", "année", "annee", "jahr", "año", "ano", "anno", "jaar"})
_MAX_DIGITS = 40


@dataclass(frozen=True, slots=True)
class _Records:
    """A table as it was written: header, then (line, cells)."""

    name: str
    file: str
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class _Spec:
    """What metadata says of one table, checked against its header."""

    entity: str
    kind: str
    time: str | None
    source: str | None
    measures: Mapping[str, Measure]
    bounds: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    key: tuple[str, ...] = ()
    complete: bool = True
    metonyms: bool = False


def load_tables(source: TableSource | None = None) -> Tables:
    """Load reference tables.

    Args:
        source: a folder (with or without `datapackage.yaml`), a CSV file, a frame, a list of these,
            or tables already loaded; None for the bundled ones, an empty list for none.

    Returns:
        The tables, checked from end to end.

    Raises:
        TableError: something in them is wrong; the message names file, row, column, value and remedy.

    Example:
        >>> sorted(load_tables().tables)
        ['armed_forces', 'population']
    """
    if source is None:
        return _bundled()
    if isinstance(source, Tables):
        return source
    if isinstance(source, (str, Path)):
        return _from_path(Path(source))
    if isinstance(source, Sequence):
        return _merged([load_tables(part) for part in source])
    if hasattr(source, "columns"):
        return _undeclared(_from_frame(source))
    raise TableError(type(source).__name__, "not a table; give a folder, a CSV file, a pandas DataFrame or a list of these")


@lru_cache(maxsize=1)
def _bundled() -> Tables:
    return _from_path(bundled_folder())


def bundled_folder() -> Path:
    """Where the bundled tables lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "reference_tables"
    return inside if inside.is_dir() else package.parent / "reference_tables"


def _from_path(path: Path) -> Tables:
    if path.is_dir():
        if (path / METADATA).is_file():
            return _from_package(path)
        files = sorted(path.glob("*.csv"))
        if not files:
            raise TableError(str(path), f"holds neither {METADATA} nor a CSV file")
        return _merged([_undeclared(_from_csv(file)) for file in files])
    if not path.is_file():
        raise TableError(str(path), "no such file or folder")
    if path.name == METADATA:
        return _from_package(path.parent)
    return _undeclared(_from_csv(path))


def _merged(parts: Iterable[Tables]) -> Tables:
    tables: dict[str, Table] = {}
    forms: dict[str, Forms] = {}
    names: dict[tuple[str, str], str] = {}
    for part in parts:
        for name, table in part.tables.items():
            unique = name if name not in tables else f"{name}_{len(tables) + 1}"
            measures = table.measures if unique == name else {
                key: replace(measure, table=unique) for key, measure in table.measures.items()}
            tables[unique] = replace(table, name=unique, measures=measures)
        forms.update(part.forms)
        names.update(part.names)
    return Tables(tables, forms, names) if tables else no_tables()


# --- records ---------------------------------------------------------------------------------------------------


def _from_csv(path: Path) -> _Records:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            sample = file.read(8192)
            file.seek(0)
            delimiter = max(",;\t", key=sample.partition("\n")[0].count)
            reader = csv.reader(file, delimiter=delimiter)
            rows = []
            last = 0
            for cells in reader:
                rows.append((last + 1, tuple(cells)))
                last = reader.line_num
    except UnicodeDecodeError as error:
        raise TableError(path.name, f"byte {error.start} is not UTF-8; save the file as UTF-8") from error
    except csv.Error as error:
        raise TableError(path.name, f"not readable as CSV: {error}") from error
    rows = [row for row in rows if any(cell.strip() for cell in row[1])]
    if not rows:
        raise TableError(path.name, "the file is empty; the first line must be a header")
    header = tuple(cell.strip() for cell in rows[0][1])
    for line, cells in rows[1:]:
        if len(cells) != len(header):
            raise TableError(path.name, f"{len(cells)} cells where the header has {len(header)}", row=line, value=delimiter.join(cells)[:60])
    return _Records(path.stem, path.name, header, tuple(rows[1:]))


def _from_frame(frame: Any) -> _Records:
    title = str(frame.attrs.get("title", "") or "")
    header = tuple(str(column).strip() for column in frame.columns)
    rows = tuple(
        (line, tuple("" if cell is None or cell != cell else str(cell) for cell in cells))
        for line, cells in enumerate(frame.itertuples(index=False, name=None), start=2)
    )
    return _Records("frame", "DataFrame", header, rows, title)


def number(text: str) -> tuple[Fraction, Fraction] | None:
    """The value and printed unit of a cell; None for an empty or unknown one.

    Raises:
        ValueError: it is neither a number nor a sign for an unknown one.
    """
    plain = _FOOTNOTE.sub("", text.strip())
    if plain.casefold() in _UNKNOWN:
        return None
    if len(plain) > _MAX_DIGITS or not _NUMBER.fullmatch(plain):
        raise ValueError(text)
    digits = re.sub(r"[,\s\u202f]", "", plain).replace("−", "-")
    return Fraction(digits), Fraction(1, 10 ** len(digits.partition(".")[2]))


def _cell(records: _Records, line: int, column: str, text: str, unit: str) -> Cell | None:
    try:
        parsed = number(text.removesuffix("%") if unit == units.PERCENT else text)
    except ValueError:
        raise TableError(records.file, "not a number; write digits, with '.' before decimals, and leave unknown cells empty",
                         row=line, column=column, value=text) from None
    if parsed is None:
        return None
    value, printed = parsed
    return Cell(Interval.rounded(value, printed), Interval.exact(value), text.strip(), line, column)


# --- declared tables -------------------------------------------------------------------------------------------


def _from_package(folder: Path) -> Tables:
    metadata = _metadata(folder)
    countries: dict[str, Forms] = {}
    names: dict[tuple[str, str], str] = {}
    members: dict[str, frozenset[str]] = {}
    tables: dict[str, Table] = {}
    resources = metadata.get("resources")
    if not isinstance(resources, list):
        raise TableError(METADATA, "'resources' must be a list of tables")
    plain = []
    for resource in resources:
        extra = resource.get("numcheck") or {}
        if extra.get("kind") == "entities":
            kind = str(extra["name"])
            countries[kind], known = _entities(_from_csv(_inside(folder, resource)), extra)
            members[kind] = frozenset(known)
            names.update({(kind, entity): name for entity, name in known.items()})
        elif extra:
            plain.append((resource, extra))
    for resource, extra in plain:
        records = replace(_from_csv(_inside(folder, resource)), name=str(resource["name"]))
        spec = _spec(records, resource, extra)
        if spec.kind != records.name and spec.kind not in members:
            raise TableError(METADATA, f"table {records.name!r}: no table of entities declares this kind; known: {', '.join(sorted(members)) or 'none'}",
                             column="entities", value=spec.kind)
        table = _table(records, spec, members.get(spec.kind))
        tables[table.name] = table
        if spec.kind == records.name:
            own = {row.entity: row.entity for row in table.rows}
            countries[spec.kind] = _own_forms(own)
            names.update({(spec.kind, entity): entity for entity in own})
    return Tables(tables, countries, names)


def _metadata(folder: Path) -> Mapping[str, Any]:
    import yaml

    try:
        loaded = yaml.load((folder / METADATA).read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise TableError(METADATA, f"not YAML: {getattr(error, 'problem', error)}", row=mark.line + 1 if mark else None) from error
    if not isinstance(loaded, dict):
        raise TableError(METADATA, "must hold a mapping with 'resources'")
    return loaded


def _inside(folder: Path, resource: Mapping[str, Any]) -> Path:
    """The path of a resource, which must lie inside the package's folder."""
    named = str(resource.get("path", ""))
    path = (folder / named).resolve()
    if not named or not path.is_relative_to(folder.resolve()):
        raise TableError(METADATA, f"table {resource.get('name')!r}: the path must be that of a file inside the folder", column="path", value=named)
    if not path.is_file():
        raise TableError(METADATA, f"table {resource.get('name')!r}: no such file", column="path", value=named)
    return path


def _column(records: _Records, name: str, where: str) -> str:
    if name not in records.header:
        near = difflib.get_close_matches(name, records.header, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"the columns are {', '.join(records.header)}"
        raise TableError(records.file, f"{where} names a column that the table does not have; {hint}", row=1, column=name)
    return name


def _words(extra: Mapping[str, Any]) -> MeasureWords:
    def by_language(key: str) -> dict[str, tuple[str, ...]]:
        given = extra.get(key) or {}
        return {str(language): tuple(map(str, phrases)) for language, phrases in given.items()}

    return MeasureWords(by_language("words"), by_language("holders"), by_language("people"), by_language("highest"), by_language("lowest"))


def _unit(records: _Records, column: str, given: object) -> str:
    try:
        return units.canonical(str(given or ""))
    except UnitError as error:
        raise TableError(records.file, str(error), column=column, value=str(given)) from error


def _spec(records: _Records, resource: Mapping[str, Any], extra: Mapping[str, Any]) -> _Spec:
    entity = _column(records, str(extra.get("entity", "")), "'entity'")
    time = extra.get("time")
    source = extra.get("source")
    schema = resource.get("schema") or {}
    measures: dict[str, Measure] = {}
    bounds: dict[str, tuple[str, str]] = {}
    definitions = {str(word): tuple(map(str, parts)) for word, parts in (extra.get("definitions") or {}).items()}
    for described in schema.get("fields") or ():
        own = described.get("numcheck")
        if not own:
            continue
        name = _column(records, str(described["name"]), "the schema")
        same = next((parts for parts in definitions.values() if parts[:1] == (name,)), (name,))
        measures[name] = Measure(records.name, name, _unit(records, name, own.get("unit")), (name,), same, _words(own))
        if own.get("bounds"):
            low, high = own["bounds"]
            bounds[name] = (_column(records, str(low), "'bounds'"), _column(records, str(high), "'bounds'"))
    for name, derived in (extra.get("derived") or {}).items():
        parts = tuple(_column(records, str(part), f"derived measure {name!r}") for part in derived.get("sum", ()))
        first = measures.get(parts[0]) if parts else None
        measures[str(name)] = Measure(records.name, str(name), first.unit if first else _unit(records, str(name), derived.get("unit")),
                                      parts, (str(name),), _words(derived))
    for word, parts in definitions.items():
        for part in parts:
            if part not in measures:
                raise TableError(METADATA, f"definition {word!r} of table {records.name!r} names no measure; known: {', '.join(measures)}", column=part)
    key = tuple(_column(records, str(column), "'primaryKey'") for column in schema.get("primaryKey") or ())
    return _Spec(entity, str(extra.get("entities", records.name)), _column(records, str(time), "'time'") if time else None,
                 _column(records, str(source), "'source'") if source else None, measures, bounds, key, bool(extra.get("complete", True)),
                 bool(extra.get("metonyms", False)))


def _table(records: _Records, spec: _Spec, members: frozenset[str] | None) -> Table:
    at = {column: index for index, column in enumerate(records.header)}
    columns = sorted({part for measure in spec.measures.values() for part in measure.parts})
    unit_of = {measure.name: measure.unit for measure in spec.measures.values()}
    seen: dict[tuple[str, ...], int] = {}
    rows = []
    for line, cells in records.rows:
        entity = cells[at[spec.entity]].strip()
        if members is not None and entity not in members:
            near = difflib.get_close_matches(entity, members, n=1)
            raise TableError(records.file, f"no {spec.kind} has this code" + (f"; did you mean {near[0]!r}?" if near else ""),
                             row=line, column=spec.entity, value=entity)
        key = tuple(cells[at[column]].strip() for column in spec.key)
        if key and key in seen:
            raise TableError(records.file, f"the key {', '.join(spec.key)} stands already in row {seen[key]}; keep one of them",
                             row=line, column=spec.key[0], value=" / ".join(key))
        seen[key] = line
        year = None
        if spec.time is not None:
            text = cells[at[spec.time]].strip()
            if not re.fullmatch(r"-?\d{1,4}", text):
                raise TableError(records.file, "not a year; write for example 2022", row=line, column=spec.time, value=text)
            year = int(text)
        known = {}
        for column in columns:
            cell = _cell(records, line, column, cells[at[column]], unit_of.get(column, ""))
            if cell is not None:
                known[column] = _with_bounds(records, line, cell, spec.bounds.get(column), cells, at)
        rows.append(Row(entity, year, cells[at[spec.source]].strip() if spec.source else "", known))
    return Table(records.name, records.file, spec.kind, rows, spec.measures, spec.complete, spec.metonyms)


def _with_bounds(
    records: _Records, line: int, cell: Cell, bounds: tuple[str, str] | None, cells: tuple[str, ...], at: Mapping[str, int]
) -> Cell:
    if bounds is None:
        return cell
    ends = [_cell(records, line, column, cells[at[column]], "") for column in bounds]
    low, high = ends
    if low is None or high is None:
        return cell
    if low.exact.low > high.exact.high:
        raise TableError(records.file, f"the low end is above the high end {high.text}; swap them", row=line, column=bounds[0], value=low.text)
    if low.text == high.text == cell.text:
        return cell
    text = f"{low.text} to {high.text}"
    return Cell(Interval.hull((low.interval, cell.interval, high.interval)), Interval.hull((low.exact, cell.exact, high.exact)),
                text, line, cell.column)


_SORTS = {"adjectives": ADJECTIVE, "inhabitants": INHABITANT, "capitals": CAPITAL}


def _entities(records: _Records, extra: Mapping[str, Any]) -> tuple[Forms, dict[str, str]]:
    at = {column: index for index, column in enumerate(records.header)}
    entity, tongue = (_column(records, str(extra[key]), f"{key!r}") for key in ("entity", "language"))
    columns = [_column(records, str(column), "'forms'") for column in extra.get("forms", ())]
    forms: dict[str, list[Form]] = {}
    for language, phrases in (extra.get("look_alikes") or {}).items():
        forms[str(language)] = [Form(str(phrase), "", NAME) for phrase in phrases]
    names: dict[str, str] = {}
    for _, cells in records.rows:
        code, language = cells[at[entity]].strip(), cells[at[tongue]].strip()
        for column in columns:
            for form in cells[at[column]].split("|"):
                if form.strip():
                    forms.setdefault(language, []).append(Form(form.strip(), code, _SORTS.get(column, NAME)))
        if language == "en" or code not in names:
            names[code] = cells[at[columns[0]]].partition("|")[0].strip() or code
    return Forms({language: tuple(dict.fromkeys(pairs)) for language, pairs in forms.items()}), names


# --- undeclared tables -----------------------------------------------------------------------------------------


def _undeclared(records: _Records) -> Tables:
    """A table with nothing declared: the column of names, years and measures told from headers and values."""
    columns = list(zip(*(cells for _, cells in records.rows), strict=True)) if records.rows else []
    numeric = [index for index, cells in enumerate(columns) if _is_numeric(cells)]
    time = next((index for index in numeric if records.header[index].casefold() in _YEAR_HEADERS), None)
    named = [index for index in range(len(columns)) if index not in numeric]
    if not named:
        raise TableError(records.file, "no column of names: one column must hold what the rows are about", row=1)
    entity = max(named, key=lambda index: (len(set(columns[index])), -index))
    measures: dict[str, Measure] = {}
    for index in numeric:
        header = records.header[index]
        if index == time or header in measures:
            continue
        marked = _UNIT_IN_HEADER.search(header)
        unit = _header_unit(marked.group(1)) if marked else ""
        phrase = re.sub(r"[_\W]+", " ", header[:marked.start()] if marked else header).strip().lower()
        words = MeasureWords(counted={ANY_LANGUAGE: (phrase,)} if phrase else {}, holders={ANY_LANGUAGE: (phrase,)} if phrase else {})
        measures[header] = Measure(records.name, header, unit, (header,), (header,), words)
    rows = []
    for line, cells in records.rows:
        known = {}
        for name in measures:
            try:
                cell = _cell(records, line, name, cells[records.header.index(name)], measures[name].unit)
            except TableError:
                continue  # nothing was declared: a remark among the numbers is no fault
            if cell is not None:
                known[name] = cell
        year = cells[time].strip() if time is not None else ""
        rows.append(Row(cells[entity].strip(), int(year) if re.fullmatch(r"\d{4}", year) else None, "", known))
    table = Table(records.name, records.file, records.name, rows, measures)
    own = {row.entity: row.entity for row in rows if row.entity}
    return Tables({records.name: table}, {records.name: _own_forms(own)}, {(records.name, entity): entity for entity in own})


def _is_numeric(cells: Sequence[str]) -> bool:
    known = numbers = 0
    for cell in cells:
        try:
            if number(cell.rstrip("%")) is not None:
                known += 1
                numbers += 1
        except ValueError:
            known += 1
    return numbers > 0 and numbers >= known * 0.8


def _header_unit(text: str) -> str:
    try:
        return units.canonical(text)
    except UnitError:
        return ""


def _own_forms(entities: Mapping[str, str]) -> Forms:
    return Forms({ANY_LANGUAGE: tuple(Form(entity, entity, NAME) for entity in entities if any(char.isalpha() for char in entity))})


