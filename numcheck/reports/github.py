"""The report for GitHub: workflow commands, which become annotations beside the lines of a pull request.

Consistent claims are not annotated.
"""

from __future__ import annotations

from collections.abc import Sequence

from numcheck.claim import Finding
from numcheck.interval import Verdict
from numcheck.report import Report
from numcheck.reports import plain, relative

_COMMANDS = {Verdict.INCONSISTENT: "error", Verdict.BORDERLINE: "warning"}


def render(reports: Sequence[Report]) -> str:
    """One workflow command a line, for each claim that is not consistent."""
    lines = [_command(finding, report) for report in reports for finding in report.findings if finding.verdict in _COMMANDS]
    return "\n".join(lines) + "\n" if lines else ""


def _command(finding: Finding, report: Report) -> str:
    document = report.document
    end_line, end_column = document.locate(max(finding.end - 1, finding.start))
    properties = {
        "file": relative(finding.path or document.path),
        "line": str(finding.line),
        "endLine": str(max(end_line, finding.line)),
        "title": f"{finding.verdict.label} [{finding.check}]",
    }
    if end_line == finding.line:  # columns are for claims within one line
        properties |= {"col": str(finding.column), "endColumn": str(max(end_column, finding.column) + 1)}
    # Without a file it would be taken for one of the repository.
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items() if properties["file"] or name == "title")
    agree = f"\nAgrees: {plain(finding.explanation.agree)}" if finding.explanation.agree else ""
    return f"::{_COMMANDS[finding.verdict]} {given}::{_data(plain(finding.message) + agree)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(plain(text)).replace(":", "%3A").replace(",", "%2C")
