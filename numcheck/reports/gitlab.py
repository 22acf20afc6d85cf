"""The report for GitLab: Code Quality, which shows in a merge request beside the lines that it changes.

Consistent claims are left out. The format is a list of {description, check_name, fingerprint, severity,
location: {path, lines: {begin, end}}}; a fingerprint must be unique in the file, so it holds the path too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from numcheck.claim import Finding
from numcheck.document import Document
from numcheck.interval import Verdict
from numcheck.report import Report
from numcheck.reports import as_json, fingerprints, plain, relative

_SEVERITIES = {Verdict.INCONSISTENT: "major", Verdict.BORDERLINE: "minor"}


def render(reports: Sequence[Report]) -> str:
    """Render reports as a GitLab Code Quality file."""
    issues = [
        _issue(finding, report.document, fingerprint)
        for report in reports
        for finding, fingerprint in zip(report.findings, fingerprints(report), strict=True)
        if finding.verdict in _SEVERITIES
    ]
    return as_json(issues)


def _issue(finding: Finding, document: Document, fingerprint: str) -> dict[str, Any]:
    path = plain(relative(finding.path or document.path)) or "stdin"
    end_line, _ = document.locate(max(finding.end - 1, finding.start))
    agree = f" Agrees: {plain(finding.explanation.agree)}." if finding.explanation.agree else ""
    return {
        "description": plain(finding.message) + agree,
        "check_name": f"numcheck/{finding.check}",
        "fingerprint": hashlib.blake2b(f"{path}\0{fingerprint}".encode(), digest_size=16).hexdigest(),
        "severity": _SEVERITIES[finding.verdict],
        "location": {"path": path, "lines": {"begin": finding.line, "end": max(end_line, finding.line)}},
    }
