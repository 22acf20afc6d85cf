"""A frame of articles in, a frame of findings out, so that any engine can map it over a corpus."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from numcheck.checker import check
from numcheck.errors import InputError
from numcheck.tables import TableSource, load_tables

if TYPE_CHECKING:
    import pandas


def check_frame(
    frame: pandas.DataFrame,
    text: str = "text",
    id: str | None = None,  # noqa: A002 - the public name
    language: str | None = None,
    date: str | datetime.date | None = None,
    tables: TableSource | None = None,
) -> pandas.DataFrame:
    """Check every text of a frame.

    Args:
        frame: a row for each article; it is not changed.
        text: the column of texts; empty cells are passed over.
        id: the column that names each article, kept as first column of the result; None for the frame's index.
        language: ISO 639-1 code of all texts; None to find it for each paragraph.
        date: the day all texts were written; None to take it from each text.
        tables: reference tables, see `load_tables`.

    Returns:
        A row for each finding: "id", then the columns of `Report.to_frame()`. The columns and their types
        are the same for an empty result.

    Raises:
        InputError: a column does not exist (the message lists those that do), or `date` is no date.
        LanguageError: unknown language.
        TableError: a table cannot be trusted.

    Example:
        >>> import pandas
        >>> frame = pandas.DataFrame({"url": ["a"], "body": ["North Korea has 3.1 million active soldiers."]})
        >>> check_frame(frame, text="body", id="url", language="en")[["id", "check", "verdict"]].values.tolist()
        [['a', 'value', 'inconsistent']]
    """
    import pandas

    from numcheck.reports import frame as frames

    for column in (text, id):
        if column is not None and column not in frame.columns:
            raise InputError(f"the frame has no column {column!r}; its columns are {', '.join(map(str, frame.columns))}")
        if column is not None and list(frame.columns).count(column) > 1:
            raise InputError(f"the frame has several columns {column!r}; rename all but one")
    loaded = load_tables(tables)
    check("", language, date, loaded)  # a language or date that is none shows before any article is read
    names = frame.index if id is None else frame[id]
    rows: list[frames.Row] = []
    owners: list[object] = []
    for name, body in zip(names, frame[text], strict=True):
        if isinstance(body, str) and body.strip():
            found = frames.rows(check(body, language, date, loaded))
            rows += found
            owners += [name] * len(found)
    result = frames.frame(rows)
    result.insert(0, "id", pandas.Series(owners, dtype=names.dtype))
    return result
