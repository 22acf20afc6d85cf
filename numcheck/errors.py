"""Every error numcheck raises on purpose.

    NumcheckError
    ├── InputError          a document that cannot be read: missing file, unknown format
    ├── LanguageError       a language numcheck does not know
    ├── UnitError           a unit that is not one
    ├── SettingsError       a setting that does not exist or does not fit
    └── TableError          a reference table that cannot be trusted: names file, row, column, value

Text never raises: an article is somebody else's, and whatever it holds is read.
"""

from __future__ import annotations


class NumcheckError(Exception):
    """Base of every error that numcheck raises on purpose."""


class InputError(NumcheckError):
    """A document that cannot be read."""


class LanguageError(NumcheckError):
    """A language that numcheck does not know."""


class UnitError(NumcheckError):
    """A unit name that is not a plain unit."""


class SettingsError(NumcheckError):
    """A setting that does not exist, or whose value does not fit."""


class TableError(NumcheckError):
    """A reference table that cannot be trusted.

    Attributes:
        file: the table's file, or its name where it has none.
        row: 1-based line of the file, the header being line 1; None for the table as a whole.
        column: the column's header; None for the row as a whole.
        value: the offending value as written.
    """

    def __init__(
        self, file: str, problem: str, *, row: int | None = None, column: str | None = None, value: str | None = None
    ) -> None:
        self.file, self.row, self.column, self.value = file, row, column, value
        place = file + (f":{row}" if row is not None else "") + (f":{column}" if column is not None else "")
        quoted = f" {value!r}:" if value is not None else ""
        super().__init__(f"{place}:{quoted} {problem}")
