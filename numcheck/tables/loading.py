"""Where reference tables come from: the bundled ones, folders, files, frames, and lists of these.

A table is trusted only if all of it can be read: each fault is a `TableError` that names file,
row, column and value, and says what would be right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Union

from numcheck.errors import TableError
from numcheck.tables.files import SUFFIXES, records_of
from numcheck.tables.groups import Group
from numcheck.tables.metadata import METADATA
from numcheck.tables.model import Tables, no_tables
from numcheck.tables.package import bundled, from_package
from numcheck.tables.phrases import Forms
from numcheck.tables.plain import undeclared
from numcheck.tables.records import from_frame
from numcheck.tables.table import Table

if TYPE_CHECKING:
    import pandas

TableSource = Union["Tables", "pandas.DataFrame", str, Path, Sequence[Union["Tables", "pandas.DataFrame", str, Path]]]
"""What `tables=` accepts: tables, a frame, a CSV file, a folder, or a list of these."""


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
        >>> sorted(load_tables().tables)[:3]
        ['area', 'armed_forces', 'cities']
    """
    if source is None:
        return bundled()
    if isinstance(source, Tables):
        return source
    if isinstance(source, (str, Path)):
        return _from_path(Path(source))
    if isinstance(source, Sequence):
        return _merged([load_tables(part) for part in source])
    for convert in ("to_pandas", "to_df", "df"):  # a frame of polars or pyarrow, the result of a DuckDB query
        if callable(getattr(source, convert, None)):
            return undeclared(from_frame(getattr(source, convert)()))
    if hasattr(source, "columns"):
        return undeclared(from_frame(source))
    raise TableError(type(source).__name__, "not a table; give a folder, a CSV file, a pandas DataFrame or a list of these")


def _from_path(path: Path) -> Tables:
    try:
        if path.is_dir():
            if (path / METADATA).is_file():
                return from_package(path)
            files = sorted(file for file in path.iterdir() if file.suffix.lower() in SUFFIXES)
            if not files:
                raise TableError(str(path), f"holds neither {METADATA} nor a CSV file")
            return _merged([undeclared(records) for file in files for records in records_of(file)])
        known = path.is_file()
    except OSError as error:  # a name too long, a folder that may not be read
        raise TableError(str(path)[:200], f"cannot be read: {error.strerror}") from error
    if not known:
        raise TableError(str(path), "no such file or folder; give a folder, or a CSV file")
    if path.name == METADATA:
        return from_package(path.parent)
    return _merged([undeclared(records) for records in records_of(path)])


def _merged(parts: Sequence[Tables]) -> Tables:
    """All tables together; one whose name is taken gets a number, and a kind of entities keeps the forms of both."""
    tables: dict[str, Table] = {}
    forms: dict[str, Forms] = {}
    names: dict[tuple[str, str], str] = {}
    groups: dict[str, Group] = {}
    for part in parts:
        groups.update(part.groups)
        renamed: dict[str, str] = {}
        for name, table in part.tables.items():
            unique = next(free for number in range(1, len(tables) + 2)
                          if (free := name if number == 1 else f"{name}_{number}") not in tables and free not in renamed.values())
            renamed[name] = unique
            measures = {key: replace(measure, table=unique) for key, measure in table.measures.items()}
            kind = unique if table.kind == name else table.kind
            tables[unique] = table if unique == name else replace(table, name=unique, kind=kind, measures=measures)
        own = {table.kind: renamed[name] for name, table in part.tables.items() if table.kind == name}
        for kind, more in part.forms.items():
            kept = own.get(kind, kind)
            forms[kept] = forms[kept].joined(more) if kept in forms else more
        names.update({(own.get(kind, kind), entity): shown for (kind, entity), shown in part.names.items()})
    plain = tuple(records for part in parts for records in part.plain)
    return Tables(tables, forms, names, plain, groups) if tables or plain else no_tables()
