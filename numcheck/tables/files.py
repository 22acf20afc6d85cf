"""Tables in files that are no CSV: Parquet, spreadsheets, SQLite databases, each read by pandas.

Parquet needs pyarrow and spreadsheets need openpyxl: `pip install numcheck[parquet]`, `numcheck[excel]`.
"""

from __future__ import annotations

import itertools
import sqlite3
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from numcheck.errors import TableError
from numcheck.tables.cells import Records
from numcheck.tables.records import MAX_TEXT, from_csv, from_frame, from_rows

MAX_STEPS = 100_000_000
"""Steps of SQLite's machine that reading a database may take: some millions of rows."""
EACH = 1_000_000
MAX_VALUE = 1_000_000
"""Bytes of the longest value in a database."""
MAX_CELLS = 50_000_000
"""Cells of a spreadsheet or Parquet file: a file of a few kilobytes can claim to hold billions."""
MAX_UNPACKED = 500_000_000
"""Bytes that the parts of a spreadsheet may unpack to."""


def records_of(path: Path) -> list[Records]:
    """Every table of a file, by the ending of its name.

    Raises:
        TableError: it cannot be read, or a package that reads it is missing; the message says what to do.
    """
    if path.exists() and not path.is_file():  # a pipe would block, a device never end
        raise TableError(path.name, "cannot be read: is no file")
    return list(_READERS.get(path.suffix.lower(), _csv)(path))


def _csv(path: Path) -> Iterator[Records]:
    yield from_csv(path)


def _parquet(path: Path) -> Iterator[Records]:
    def read() -> Any:
        import pandas
        import pyarrow
        from pyarrow import parquet

        described = parquet.ParquetFile(path)
        _bounded(described.metadata.num_rows * described.metadata.num_columns)
        # A list may hold any number of values, and is none itself.
        flat = [field.name for field in described.schema_arrow if not pyarrow.types.is_nested(field.type)]
        frame = pandas.read_parquet(path, columns=flat, read_dictionary=flat)  # a word that stands there often is kept once
        return frame.astype({name: object for name, kind in frame.dtypes.items() if isinstance(kind, pandas.CategoricalDtype)})

    yield _named(_read(path, "parquet", read), path)


def _sheets(path: Path) -> Iterator[Records]:
    def read() -> Any:
        import pandas

        _bounded_sheets(path)
        return pandas.read_excel(path, sheet_name=None, header=None, dtype=str, keep_default_na=False, engine="openpyxl")

    sheets = _read(path, "excel", read)
    filled = {str(name): [tuple(map(str, cells)) for cells in sheet.itertuples(index=False)]
              for name, sheet in sheets.items() if len(sheet) > 1}
    if not filled:
        raise TableError(path.name, "every sheet is empty; the first line of a sheet must be a header")
    for name, rows in filled.items():
        part = name if len(filled) > 1 else ""
        yield from_rows(rows, f"{path.stem}_{part}" if part else path.stem, f"{path.name}:{part}" if part else path.name, name)


def _database(path: Path) -> Iterator[Records]:
    import pandas

    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE)
            names = [str(row[0]) for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name")]
            if not names:
                raise TableError(path.name, "the database holds no table")
            # A view is a program, and may run for ever; a table that is only read never takes so many steps.
            steps = itertools.count()
            connection.set_progress_handler(lambda: next(steps) >= MAX_STEPS // EACH, EACH)
            for name in names:
                quoted = name.replace('"', '""')
                cursor = connection.execute(f'SELECT * FROM "{quoted}"')  # noqa: S608 - a name that the database gave
                columns = [column[0] for column in cursor.description]
                frame = pandas.DataFrame.from_records(list(_counted(cursor)), columns=columns, coerce_float=True)
                if len(frame):
                    yield _named(frame, path, name)
    except (sqlite3.Error, ValueError) as error:  # ValueError: what is no UTF-8, and too many cells
        problem = f"a view or table takes more than {MAX_STEPS:,} steps to read" if "interrupted" in str(error) else str(error)
        raise TableError(path.name, f"not readable as a SQLite database: {problem}") from error


def _counted(rows: Iterable[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """Rows, up to what memory should hold of them: a view can make any number of long ones."""
    size = 0
    for number, row in enumerate(rows, 1):
        size += sum(len(cell) for cell in row if isinstance(cell, (str, bytes)))
        if size > MAX_TEXT:
            raise sqlite3.DataError(f"it holds more than {MAX_TEXT:,} characters")
        _bounded(number * len(row))
        yield row


def _bounded_sheets(path: Path) -> None:
    """Refuse a spreadsheet that would fill the memory: what it unpacks to, and its last row by its last column."""
    from openpyxl import load_workbook

    with zipfile.ZipFile(path) as archive:  # never reads more of a part than it is said to hold
        if sum(part.file_size for part in archive.infolist()) > MAX_UNPACKED:
            raise ValueError(f"it unpacks to more than {MAX_UNPACKED:,} bytes")
    with closing(load_workbook(path, read_only=True)) as book:
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what it says of itself need not be true
            widest = 0
            for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
                widest = max(widest, len(row))
                _bounded(number * widest)


def _bounded(cells: int) -> None:
    if cells > MAX_CELLS:
        raise ValueError(f"it holds more than {MAX_CELLS:,} cells, empty ones included; keep only the rows and columns that are needed")


def _read(path: Path, extra: str, read: Callable[[], Any]) -> Any:
    try:
        return read()
    except ImportError as error:
        raise TableError(path.name, f"reading it needs another package; pip install 'numcheck[{extra}]'") from error
    except Exception as error:  # the readers raise whatever their libraries do
        raise TableError(path.name, f"cannot be read: {str(error).splitlines()[0] if str(error) else type(error).__name__}") from error


def _named(frame: Any, path: Path, part: str = "") -> Records:
    """A frame's records under the name of its file, and of its sheet or table where there are several."""
    name = f"{path.stem}_{part}" if part else path.stem
    return replace(from_frame(frame, f"{path.name}:{part}" if part else path.name), name=name, title=part)


_READERS: dict[str, Callable[[Path], Iterator[Records]]] = {
    ".csv": _csv, ".tsv": _csv, ".parquet": _parquet, ".pq": _parquet,
    ".xlsx": _sheets, ".xlsm": _sheets,
    ".sqlite": _database, ".sqlite3": _database, ".db": _database,
}
SUFFIXES = frozenset(_READERS)
"""The endings of files that hold tables."""
