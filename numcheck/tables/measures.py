"""What a table counts or measures, and its answers: amounts and places, each by one source, vintage and definition."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal

from numcheck.interval import Interval
from numcheck.tables.cells import Cell
from numcheck.tables.phrases import MeasureWords
from numcheck.wording import percent

Spread = tuple[Fraction, Fraction]
EXACTLY: Spread = (Fraction(0), Fraction(0))
"""Figures of other sources do not lie from this one at all."""


Refutes = Literal["always", "dated", "never"]
"""When a measure's figures can show a number to be wrong: "dated" only where the text names the year."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Something a table counts or measures.

    Attributes:
        table: name of the table.
        name: its column, or the name of a derived measure.
        unit: canonical unit name; "" for a count.
        parts: the columns that are summed; one for a plain column.
        definitions: names of the measures that the plain word may mean, this one first.
        words: how texts name it.
        spread: by what share figures of other sources lie from this one: usually, and at a pinch.
        refutes: when it can show a number to be wrong.
        sums: whether it adds up over a group's members; a rate does not.
    """

    table: str
    name: str
    unit: str
    parts: tuple[str, ...]
    definitions: tuple[str, ...] = ()
    words: MeasureWords = field(default_factory=MeasureWords)
    spread: Spread = EXACTLY
    refutes: Refutes = "always"
    sums: bool = False

    @property
    def label(self) -> str:
        """The name as a person reads it."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer of a table: an amount or a place, by one source, vintage and definition.

    Attributes:
        interval: the answer.
        cells: what it rests on, the subject's own cells first.
        measure: by which measure.
        year: of which year; None for a table without years.
        source: by whose count; "" for a table without sources.
        file: the table's file name.
        unusual: why it is admitted only at a pinch; "" for a usual one.
        refutes_only: whether the source is too incomplete to support a rank.
        supports_only: whether it cannot show a number to be wrong.
        ahead: for a place, the entities ranked before the subject, with their cells, best first.
        spread: for an amount, the measure's spread, by which its interval is wider than its cells.
    """

    interval: Interval
    cells: tuple[Cell, ...]
    measure: Measure
    year: int | None
    source: str
    file: str
    unusual: str = ""
    refutes_only: bool = False
    supports_only: bool = False
    ahead: tuple[tuple[str, Cell], ...] = ()
    spread: Spread = EXACTLY

    def ranked(self) -> Reading:
        """The same, to be set beside others of its source: what lies between sources only counts at a pinch."""
        return replace(self, interval=widened(self.cells[0].exact, (Fraction(0), self.spread[0])), spread=EXACTLY)

    def paired(self) -> Reading:
        """The same, to be subtracted from another of its source: figures that only lie far from it at a pinch would allow anything."""
        usual = self.spread[0]
        return replace(self, interval=widened(self.cells[0].exact, (usual, usual * 2)))

    def timed(self) -> Reading:
        """The same, to be set beside that of another year: figures of one source err together."""
        usual, pinch = self.spread
        return replace(self, interval=widened(self.cells[0].exact, (usual / 10, pinch / 5)), spread=EXACTLY)

    @property
    def label(self) -> str:
        """Measure, source, year and spread on one line."""
        # A source that names its edition ("… 2022") needs its year only where that differs.
        year = "" if self.year is None or self.source.endswith(str(self.year)) else f"figure of {self.year}"
        usual = self.spread[0]
        spread = f"±{percent(usual)}" if usual else ""
        return ", ".join(part for part in (self.measure.label, self.source, year, spread) if part)


def widened(interval: Interval, spread: Spread) -> Interval:
    """An interval with its ends moved out by a share of what they are: its own, and at a pinch."""
    usual, pinch = spread
    low, high = Fraction(interval.low), Fraction(interval.high)
    return Interval.of(low - abs(low) * usual, high + abs(high) * usual,
                       min(interval.outer_low, low - abs(low) * pinch), max(interval.outer_high, high + abs(high) * pinch))
