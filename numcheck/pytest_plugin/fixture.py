"""The fixture `numcheck`, for people who test programs that write about numbers."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

import pytest

from numcheck.editorial import tables_of
from numcheck.editorial.settings import Settings, find
from numcheck.errors import SettingsError
from numcheck.interval import Verdict
from numcheck.report import Report


@dataclass(frozen=True, slots=True)
class Checked:
    """A text that was checked.

    Attributes:
        report: everything that was found.
    """

    report: Report

    def must_be_consistent(self, *, strict: bool = False) -> Report:
        """Fail unless every claim of the text holds.

        Args:
            strict: fail for borderline claims too.
        """
        __tracebackhide__ = True
        limit = Verdict.BORDERLINE if strict else Verdict.INCONSISTENT
        if self.report.verdict >= limit:
            from numcheck.reports import terminal

            pytest.fail(terminal.render([self.report]), pytrace=False)
        return self.report


@dataclass(frozen=True, slots=True)
class Checker:
    """Checks texts under the settings of `[tool.numcheck]`."""

    settings: Settings

    @classmethod
    def of(cls, config: pytest.Config) -> Checker:
        """The checker of a pytest run."""
        try:
            return cls(find(config.rootpath))
        except SettingsError as error:
            from numcheck.reports import plain

            raise pytest.UsageError(plain(str(error))) from None

    def __call__(self, text: str, language: str | None = None, date: datetime.date | str | None = None, tables: Any = None) -> Checked:
        """Check a text; see `numcheck.check`. What is not given is as the settings say."""
        from numcheck.checker import check

        settings = self.settings
        return Checked(check(text, language or settings.language, date or settings.date,
                             tables_of(settings) if tables is None else tables))
