"""Which rows a text of some time may quote, and when they can show it to be wrong."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from numcheck.tables.cells import Row
from numcheck.tables.measures import Measure

LAG = 2
"""Years by which a figure may trail the article: statistics appear late."""
UNDATED_LAG = 5
"""The same for an article without a date, counted from the newest row."""
MEMORY = 30
"""The newest year that an undated text names tells its age only if it lies no further back than this: one on the Middle Ages is new."""
OLDEST = 15
"""Rows older than this many years are not even looked at."""


class When(NamedTuple):
    """The time from which a table is looked at.

    Attributes:
        date: the article's date; None if unknown.
        years: the years that the sentence itself names; () for none, which means now.
        past: whether the sentence says that something was; of a past without a year nothing can be shown to be wrong.
        newest: the newest year that an undated text names anywhere; None if it names none.
    """

    date: datetime.date | None
    years: tuple[int, ...] = ()
    past: bool = False
    newest: int | None = None

    def is_before(self, year: int) -> bool:
        """Whether a text is surely, or an undated one perhaps, older than a year."""
        own = self.date.year if self.date is not None else self.newest
        return own is not None and year - MEMORY < own < year


def vintages(rows: Iterable[Row], when: When) -> list[tuple[Row, str]]:
    """The rows that a text of that time may quote, newest first, each with why it is unusual ("" if not)."""
    known = list(rows)
    near = [(row, min(abs(row.year - year) for year in when.years)) for row in known if row.year is not None] if when.years else []
    named = [(row, "" if not gap else f"figure of {row.year}") for row, gap in near if gap <= 1]
    if named and when.past:
        return named  # "in 2010 it had": of that year; "which it joined in 2010, has": perhaps, or of today
    date = when.date
    years = [row.year for row in known if row.year is not None and (date is None or row.year <= date.year)]
    if not years:
        return named + [(row, "") for row in known if row.year is None]
    newest = max(years)
    anchor = newest if date is None else date.year
    lag = UNDATED_LAG if date is None else LAG
    chosen = [(row, row.year) for row in known if row.year is not None and newest - OLDEST <= row.year <= anchor]
    chosen.sort(key=lambda pair: -pair[1])
    return named + [(row, "" if year == newest or year >= anchor - lag else f"true in {year}") for row, year in chosen]


def supports_only(measure: Measure, when: When, years: Iterable[int | None], since: int | None) -> bool:
    """Whether a table cannot show a number of that time to be wrong: it moves, or the time is not in the table.

    Args:
        measure: what is measured.
        when: the time of the text.
        years: those of the rows.
        since: the year from which the rows hold, where they have none.
    """
    if measure.refutes == "never" or (measure.refutes == "dated" and not when.years):
        return True
    if since is not None and when.is_before(since):
        return True
    known = {year for year in years if year is not None}
    if known and when.date is None and when.is_before(max(known) - UNDATED_LAG):
        return True  # it may be as old as what it tells
    return bool(known) and ((when.past and not when.years) or not known.issuperset(when.years))
