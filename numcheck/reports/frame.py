"""The report for tables: a pandas frame, a row a finding."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from numcheck.claim import Finding
from numcheck.interval import Bound
from numcheck.report import Report

if TYPE_CHECKING:
    import pandas

COLUMNS = {
    "path": "string",
    "line": "int64",
    "column": "int64",
    "start": "int64",
    "end": "int64",
    "check": "string",
    "verdict": "string",
    "text": "string",
    "message": "string",
    "stated_low": "float64",
    "stated_high": "float64",
    "expected_low": "float64",
    "expected_high": "float64",
    "expected": "string",
    "formula": "string",
    "reading": "string",
    "agrees": "string",
}
"""Each column with its type, which it keeps in an empty frame.

`expected` is the expected interval in words, `agrees` what would agree. Bounds are the nearest floats,
infinite where there is no end; the exact ones are in `Finding` and in the JSON report.
"""
# Full-width signs begin one too. What calls a function has a name before its bracket; if a space is between, then an operator before that.
_FORMULA = re.compile(r"(?s)[=@＝＠\t\r\n]|[-+＋－].*?(?:[|｜]|\w[(（]|[-+*/^&=<>,;(]\s*+[\w.]++\s++[(（])")
Row = dict[str, Any]
"""One finding: a value for each of `COLUMNS`."""


def render(reports: Sequence[Report]) -> pandas.DataFrame:
    """The findings as a frame with the columns of `COLUMNS`, in the order of the articles and of their text."""
    return frame([row for report in reports for row in rows(report)])


def rows(report: Report) -> list[Row]:
    """The findings of one report, a row each, with the columns of `COLUMNS`."""
    return [_row(finding, report.document.path) for finding in report.findings]


def frame(rows: Sequence[Row]) -> pandas.DataFrame:
    """The frame of rows that `rows` gave."""
    import pandas

    return pandas.DataFrame({name: pandas.Series([row[name] for row in rows], dtype=kind) for name, kind in COLUMNS.items()})


def _row(finding: Finding, path: str) -> Row:
    why = finding.explanation
    return {
        "path": inert(_storable(finding.path or path), "./"),
        "line": finding.line,
        "column": finding.column,
        "start": finding.start,
        "end": finding.end,
        "check": finding.check,
        "verdict": finding.verdict.label,
        "text": inert(_storable(finding.text)),
        "message": inert(_storable(finding.message)),
        "stated_low": _near(finding.stated.low),
        "stated_high": _near(finding.stated.high),
        "expected_low": _near(finding.expected.low),
        "expected_high": _near(finding.expected.high),
        "expected": inert(_storable(why.expected)),
        "formula": inert(_storable(why.formula)),
        "reading": inert(_storable(why.reading)),
        "agrees": inert(_storable(why.agree)),
    }


def _storable(text: str) -> str:
    """A text that has a UTF-8 form, as columns of strings need."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def inert(text: str, before: str = "'") -> str:
    """A text that no spreadsheet takes for a formula that does anything, though a file is called so, or a cell of a table begins so.

    What begins with a sign, as a claim may, is left as it is, unless it could call a function or another program.

    Example:
        >>> inert("+5 % (to 84,000)"), inert("-5+cmd|' /C calc'!A0"), inert("=1+1.md", "./")
        ('+5 % (to 84,000)', "'-5+cmd|' /C calc'!A0", './=1+1.md')
    """
    return before + text if _FORMULA.match(text) else text


def _near(bound: Bound) -> float:
    try:
        return float(bound)
    except OverflowError:
        return float("inf") if bound > 0 else float("-inf")
