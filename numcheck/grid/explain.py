"""A reading of a sentence as a finding: the cells it rests on, how the number comes about, what would agree."""

from __future__ import annotations

from numcheck import wording
from numcheck.claim import Explanation, Finding, Source
from numcheck.document import Document
from numcheck.grid.outcome import Outcome
from numcheck.grid.table import Grid, members
from numcheck.interval import Interval, Verdict

OPPOSITE = "the opposite word, or the two names swapped"
MAX_ROWS = 4
"""No explanation shows the cells of more rows."""
_STYLES = {"share": "share", "rank": "rank", "ratio": "ratio", "comparison": "direction"}


def finding(outcome: Outcome, grid: Grid, document: Document, start: int, end: int) -> Finding:
    """The finding of a sentence's deciding reading."""
    text = document.text[start:end].lstrip("=@+- \t\r\n")  # a cell of a frame that holds it begins no formula
    start, text = end - len(text), text.rstrip()
    end = start + len(text)
    verdict = Verdict.CONSISTENT if outcome.holds else max(outcome.stated.against(outcome.expected), Verdict.BORDERLINE)
    if verdict is Verdict.BORDERLINE and not _near(outcome.stated, outcome.expected):
        verdict = Verdict.INCONSISTENT
    style = _STYLES.get(outcome.check, "count") if outcome.styled else "count"
    years = outcome.check == "value" and style == "count" and outcome.columns \
        and all(grid.columns[index].is_year for index in outcome.columns)
    if years and wording.year(outcome.stated.low) in text:  # as a year is written: "1998", not "1,998"
        style = "year"
    said, due = wording.interval(outcome.stated, style), wording.interval(outcome.expected, style)
    due = outcome.due or due
    if outcome.item is not None:
        said = " ".join(document.text[outcome.item.start:outcome.item.end].split())
        due = said if outcome.stated == outcome.expected and not outcome.due else due
    relation = {Verdict.CONSISTENT: "as stated", Verdict.BORDERLINE: f"only at a pinch {said}"}.get(verdict, f"not {said}")
    shown = " ".join(text.split())
    what = f"{outcome.what}: " if outcome.what else ""
    line, column = document.locate(start)
    explanation = Explanation(
        stated=f"“{shown}” says {what}{said}",
        expected=due,
        formula=outcome.formula or due,
        sources=_sources(outcome, grid),
        reading=outcome.what,
        agree="" if verdict is Verdict.CONSISTENT else OPPOSITE if style == "direction" else due,
        style=style,
    )
    return Finding(outcome.check, verdict, start, end, text, line, column, outcome.stated, outcome.expected,
                   f"“{shown}”: {what}{due}, {relation}", explanation, document.path)


def _near(stated: Interval, expected: Interval) -> bool:
    return stated.against(expected) is Verdict.BORDERLINE


def _sources(outcome: Outcome, grid: Grid) -> tuple[Source, ...]:
    """The cells that a reading rests on, of a few rows."""
    rows = members(outcome.rows)[:MAX_ROWS]
    columns = sorted(outcome.columns) or [next((c.index for c in grid.columns if c.kind == "text"), 0)]
    found = []
    for row in rows:
        for index in columns[:MAX_ROWS]:
            cell = grid.columns[index].values[row]
            header = grid.columns[index].header
            label = f"{grid.file}, row {cell.row}: {grid.label(row)}, {header}"
            found.append(Source(label, cell.text, table=grid.file, row=cell.row, column=header))
    return tuple(found)
