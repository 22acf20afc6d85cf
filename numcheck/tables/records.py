"""Files and frames as records: a header and rows of text, and the numbers in their cells.

Every cell is read as text, because how a number is printed says how exact it is meant.
"""

from __future__ import annotations

import csv
import datetime
import difflib
import io
import numbers
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from numcheck import units
from numcheck.errors import TableError
from numcheck.tables.cells import Cell, Records
from numcheck.tables.metadata import Entry

_UNKNOWN = frozenset({"", "-", "–", "—", "n/a", "na", "nan", "none", "null", "?", "..", "…"})
_NUMBER = re.compile(r"[-−+]?(?:[0-9]{1,3}(?:[,  \u00a0\u2009\u202f'’][0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|[-−+]?\.[0-9]+")
_A_YEAR = re.compile("-?[0-9]{1,4}")
_FOOTNOTE = re.compile(r"\s*(?:\[[^\]]{0,12}\]|[*†‡]+)\s*\Z")
_MAX_DIGITS = 40
_SHOWN = 60
MAX_CELL = 131_072
"""Characters of the longest cell, as the readers of CSV have it."""
MAX_TEXT = 500_000_000
"""Characters of a whole table: a file of a few kilobytes can hold a long word millions of times."""


def from_csv(path: Path) -> Records:
    """Read a CSV file: UTF-8, parted by commas, semicolons or tabs, its first line the header.

    Raises:
        TableError: it cannot be read, is empty, or a row has another number of cells than the header.
    """
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise TableError(path.name, f"cannot be read: {getattr(error, 'strerror', None) or error}") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TableError(path.name, "no UTF-8; save the file as UTF-8 (in a spreadsheet: “CSV UTF-8”)",
                         row=data.count(b"\n", 0, error.start) + 1, value=f"byte 0x{data[error.start]:02x}") from error
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[tuple[int, tuple[str, ...]]] = []
    last = 0
    try:
        for record in reader:
            if any(map(str.strip, record)):
                rows.append((last + 1, tuple(record)))
            last = reader.line_num
    except csv.Error as error:
        raise TableError(path.name, f"not readable as CSV: {error}; is a quotation mark left open?", row=last + 1) from error
    if not rows:
        raise TableError(path.name, "the file is empty; its first line must be a header")
    titles, rows = _without_notes(rows)
    header = tuple(cell.strip() for cell in rows[0][1])
    for line, cells in rows[1:]:
        if len(cells) != len(header):
            raise TableError(
                path.name,
                f"{len(cells)} cells where the header has {len(header)}; put quotation marks around a cell that holds {delimiter!r}",
                row=line, value=delimiter.join(cells)[:_SHOWN])
    return Records(path.stem, path.name, header, tuple(rows[1:]), " ".join(titles), semicolons=delimiter == ";")


def _without_notes(rows: list[tuple[int, tuple[str, ...]]]) -> tuple[list[str], list[tuple[int, tuple[str, ...]]]]:
    """The titles above a table and the rows from its header on, without the notes below: lines of one cell, where the others have more."""
    first = next((at for at, (_, cells) in enumerate(rows) if _width(cells) > 1), None)
    if first is None:
        return [], rows
    last = len(rows) - 1
    while last > first and (_is_note(rows[last][1], rows[first + 1:last]) if _width(rows[last][1]) == 1 else _is_apart(rows, last)):
        last -= 1
    return [next(cell.strip() for cell in cells if cell.strip()) for _, cells in rows[:first]], rows[first:last + 1]


def _width(cells: tuple[str, ...]) -> int:
    return sum(map(bool, map(str.strip, cells)))


def _is_note(cells: tuple[str, ...], above: Sequence[tuple[int, tuple[str, ...]]]) -> bool:
    """Whether a line of one cell is a remark on a table, rather than a name of which nothing is known."""
    at = next(index for index, cell in enumerate(cells) if cell.strip())
    text = cells[at].strip()
    longest = max((len(other[at].strip()) for _, other in above if at < len(other)), default=0)
    return len(cells) == 1 or ":" in text or not text[0].isalpha() or len(text) > 2 * longest


def _is_apart(rows: Sequence[tuple[int, tuple[str, ...]]], at: int) -> bool:
    """Whether a line stands behind an empty one and begins like "Source: …": its other cells are what a comma cut off."""
    return rows[at][0] > rows[at - 1][0] + 1 and ":" in rows[at][1][0]


def from_rows(rows: Sequence[tuple[str, ...]], name: str, file: str, title: str) -> Records:
    """The records of a sheet: its titles, its header and the rows below, without notes.

    Raises:
        TableError: nothing in it is a table.
    """
    filled = [(line, cells) for line, cells in enumerate(rows, start=1) if any(cell.strip() for cell in cells)]
    if not filled:
        raise TableError(file, "the sheet is empty; its first line must be a header")
    _bound(file, (cell for _, cells in filled for cell in cells))
    titles, known = _without_notes(filled)
    used = [index for index in range(len(known[0][1])) if any(cells[index].strip() for _, cells in known)]
    table = [(line, tuple(cells[index] for index in used)) for line, cells in known]
    header = tuple(cell.strip() for cell in table[0][1])
    return Records(name, file, header, tuple(table[1:]), " ".join((*titles, title)).strip())


def _bound(file: str, cells: Iterable[str]) -> None:
    """Refuse what nobody reads as a table."""
    size = 0
    for cell in cells:
        size += len(cell)
        if len(cell) > MAX_CELL:
            raise TableError(file, f"a cell of more than {MAX_CELL:,} characters; leave its column out", value=cell[:_SHOWN])
        if size > MAX_TEXT:
            raise TableError(file, f"more than {MAX_TEXT:,} characters; leave out the columns that are not needed")


def header_of(path: Path) -> Records:
    """A CSV file's header, with no rows read."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return Records(path.stem, path.name, tuple(cell.strip() for cell in next(csv.reader(file))), ())


def column_of(records: Records, entry: Entry) -> str:
    """The column that metadata names.

    Raises:
        TableError: the table does not have it, or has it twice.
    """
    name = entry.text()
    if name not in records.header:
        near = difflib.get_close_matches(name, records.header, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"its columns are {', '.join(records.header)}"
        raise entry.error(f"{entry.key!r} names a column that {records.file} does not have; {hint}")
    if records.header.count(name) > 1:
        raise TableError(records.file, "the header has this column twice; rename one of them", row=1, column=name)
    return name


def year_of(records: Records, line: int, column: str, cell: str) -> int:
    """The year in a cell.

    Raises:
        TableError: it is none.
    """
    text = cell.strip()
    if not _A_YEAR.fullmatch(text):
        raise TableError(records.file, "not a year; write for example 2022", row=line, column=column, value=text[:_SHOWN])
    return int(text)


def from_frame(frame: Any, file: str = "DataFrame") -> Records:
    """The records of a `pandas.DataFrame`; an index of names is a column like the others.

    Raises:
        TableError: it is none, or holds more than any table.
    """
    import pandas

    if not isinstance(frame, pandas.DataFrame):
        raise TableError(type(frame).__name__, "not a pandas DataFrame; convert it with .to_pandas()")
    columns = [[str(column).strip(), frame.iloc[:, position].tolist()] for position, column in enumerate(frame.columns)]
    for level in reversed(range(frame.index.nlevels)):
        values = frame.index.get_level_values(level)
        if isinstance(values.dtype, pandas.StringDtype) or values.dtype == object:
            columns.insert(0, ["index" if values.name is None else str(values.name), values.tolist()])
    cells = [[_written(cell) for cell in column] for _, column in columns]
    _bound(file, (cell for column in cells for cell in column))
    rows = tuple((line, row) for line, row in enumerate(zip(*cells, strict=True), start=2) if any(cell.strip() for cell in row))
    return Records("frame", file, tuple(str(header) for header, _ in columns), rows, str(frame.attrs.get("title", "")))


def _written(cell: object) -> str:
    """A frame's cell as it would be written: no ".0" that only the column's type has put there."""
    import pandas

    if isinstance(cell, str):
        return cell
    written: Any = cell if isinstance(cell, int) else str(cell)  # Python writes no integer of thousands of digits
    if isinstance(cell, (bool, datetime.date)) or not isinstance(cell, (numbers.Real, Decimal)):
        return "" if cell is None or cell is pandas.NA or cell is pandas.NaT else str(cell)
    if cell != cell:  # noqa: PLR0124 - only NaN differs from itself
        return ""
    try:
        exact = Decimal(written)
    except ArithmeticError:  # a Fraction
        return str(written)
    if not exact.is_finite() or (exact and abs(exact.adjusted()) >= _MAX_DIGITS):
        return f"{exact:E}"  # no number of a table, and never written out: 1E+999999999 would fill the memory
    return str(int(exact)) if exact == exact.to_integral_value() else f"{exact:f}"


def number(text: str) -> str | None:
    """The plain decimal number of a cell, as digits; None for an empty or unknown one.

    Raises:
        ValueError: it is neither a number nor a sign for an unknown one.

    Example:
        >>> number("1,280.5"), number("n/a")
        ('1280.5', None)
    """
    if text.isascii() and text.isdecimal() and len(text) <= _MAX_DIGITS:
        return text
    plain = _FOOTNOTE.sub("", text.strip())
    if plain.casefold() in _UNKNOWN:
        return None
    if len(plain) > _MAX_DIGITS or not _NUMBER.fullmatch(plain):
        raise ValueError(text)
    return re.sub(r"[,\s'’]", "", plain).replace("−", "-")


def cell_of(records: Records, line: int, column: str, text: str, unit: str, scale: int = 1) -> Cell | None:
    """The number in a cell; None where it is unknown.

    Args:
        records: the table.
        line: the line of the file.
        column: its column.
        text: what stands in it.
        unit: the column's unit; percents may carry their sign.
        scale: what its numbers count: 1000 where the header says "thousands".

    Raises:
        TableError: it is no number.
    """
    try:
        digits = number(text.strip().removesuffix("%") if unit == units.PERCENT else text)
    except ValueError:
        raise TableError(records.file, "not a number; write digits, with '.' before decimals, and leave unknown cells empty",
                         row=line, column=column, value=text[:_SHOWN]) from None
    return None if digits is None else Cell(text.strip(), line, column, digits, scale)


def in_columns(records: Records) -> Sequence[tuple[str, ...]]:
    """The cells of each column."""
    return [tuple(cells[index] for _, cells in records.rows) for index in range(len(records.header))]
