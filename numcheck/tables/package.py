"""Data Packages: a folder of CSV files with `datapackage.yaml`, the public standard plus one key, `numcheck`."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

from numcheck.tables.cells import Records, Unread
from numcheck.tables.checked import rows_of
from numcheck.tables.declared import declared
from numcheck.tables.entities import KINDS, Lazily, Names, WordsFile, groups_of
from numcheck.tables.faults import Faults
from numcheck.tables.groups import Group
from numcheck.tables.metadata import Entry, load
from numcheck.tables.model import Tables
from numcheck.tables.phrases import Forms
from numcheck.tables.plain import own_forms, undeclared
from numcheck.tables.records import from_csv, header_of
from numcheck.tables.table import Table


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
        spec = declared(replace(header, name=resource.table), resource, extra, self.kinds, self.words, self._faults)
        checked = partial(rows_of, spec=spec, faults=self._faults)
        rows = Unread(read, header.header.index(spec.entity), checked) if self._trusted else checked(read())
        return Table(resource.table, header.file, spec.kind, rows, spec.measures, spec.complete, spec.metonyms, spec.since,
                     closed=spec.members is None and spec.complete is True)

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
