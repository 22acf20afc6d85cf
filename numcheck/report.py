"""What a check of one document gives: findings, and the quantities that nothing could check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from numcheck.claim import Finding, Unchecked
from numcheck.document import Document
from numcheck.interval import Verdict

if TYPE_CHECKING:
    import pandas


@dataclass(frozen=True, slots=True)
class Report:
    """The result of `check` or `check_file`.

    Attributes:
        document: what was checked.
        findings: every claim found, in the order of the text.
        unchecked: every quantity that entered no claim, with the reason, in the order of the text.
    """

    document: Document
    findings: tuple[Finding, ...]
    unchecked: tuple[Unchecked, ...]

    @property
    def verdict(self) -> Verdict:
        """The worst verdict of all findings; consistent if there is none."""
        return max((finding.verdict for finding in self.findings), default=Verdict.CONSISTENT)

    def to_frame(self) -> pandas.DataFrame:
        """The findings as a frame, a row each; the columns are those of `numcheck.reports.frame.COLUMNS`.

        Words are as in the article, but that an apostrophe stands before what a spreadsheet that opens the frame as CSV would take for a
        formula that calls something. A claim may begin with the sign of its number, "+5 %": import it as text.
        """
        from numcheck.reports import frame

        return frame.render([self])

    def to_json(self) -> str:
        """The report as JSON; the schema is documented in `numcheck.reports.json`."""
        from numcheck.reports import json

        return json.render([self])

    def to_html(self) -> str:
        """The report as one self-contained HTML page."""
        from numcheck.reports import html

        return html.render([self])

    def to_sarif(self) -> str:
        """The findings as SARIF 2.1.0."""
        from numcheck.reports import sarif

        return sarif.render([self])
