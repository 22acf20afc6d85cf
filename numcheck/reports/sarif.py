"""The report for code scanning: SARIF 2.1.0.

Rules are the checks, described by their own pages.
"""

from __future__ import annotations

import importlib
import inspect
import re
import urllib.parse
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Any

from numcheck import __version__
from numcheck.claim import Finding
from numcheck.document import Document
from numcheck.interval import Verdict
from numcheck.report import Report
from numcheck.reports import as_json, fingerprints, relative

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Verdict.CONSISTENT: "note", Verdict.BORDERLINE: "warning", Verdict.INCONSISTENT: "error"}
_LINK = re.compile(r"(\\*)\](?=\()")


def render(reports: Sequence[Report]) -> str:
    """Render reports as one SARIF run; the levels are error, warning, and note for a consistent claim."""
    names = sorted({finding.check for report in reports for finding in report.findings})
    results: list[dict[str, Any]] = []
    for report in reports:
        for finding, fingerprint in zip(report.findings, fingerprints(report), strict=True):
            results.append(_result(finding, report.document, names.index(finding.check), fingerprint))
    driver = {
        "name": "numcheck",
        "rules": [_rule(name) for name in names],
        "version": __version__,
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"ROOT": {"description": {"text": "The folder that numcheck ran in."}}},
        "results": results,
    }
    return as_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(finding: Finding, document: Document, rule: int, fingerprint: str) -> dict[str, Any]:
    why = finding.explanation
    located = {"physicalLocation": _place(finding.path or document.path, document, finding.start, finding.end)}
    steps = "\n".join(f"{label}: {text}" for label, text in why.lines())
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "ruleIndex": rule,
        "level": _LEVELS[finding.verdict],
        "message": {"text": _literal(f"{finding.message}\n\n{steps}")},
        "locations": [located],
        "partialFingerprints": {"numcheckClaim/v1": fingerprint},
        "properties": {"verdict": finding.verdict.label, "claim": finding.text},
    }
    related = [
        {
            "id": number,
            "physicalLocation": _place(finding.path or document.path, document, source.start, source.end),
            "message": {"text": _literal(source.label)},
        }
        for number, source in enumerate((source for source in why.sources if source.start >= 0), 1)
    ]
    return result | ({"relatedLocations": related} if related else {})


def _literal(text: str) -> str:
    r"""A text as the text of a message, where "[words](address)" would be a link that the article's writer made.

    Example:
        >>> print(_literal("[half](https://example.org) of [them]"))
        [half\](https://example.org) of [them]
    """
    return _LINK.sub(r"\1\1\\]", text)


def _place(path: str, document: Document, start: int, end: int) -> dict[str, Any]:
    line, column = document.locate(start)
    end_line, end_column = document.locate(max(end - 1, start))
    region = {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column + 1,
        "snippet": {"text": document.text[start:end]},
    }
    return {"artifactLocation": _artifact(path), "region": region}


def _artifact(path: str) -> dict[str, str]:
    """The file, relative to the folder that numcheck runs in if it lies in there."""
    if not path or path.startswith("<"):
        return {"uri": "stdin"}
    path = relative(path)
    if PurePath(path).is_absolute():
        return {"uri": Path(path).as_uri()}
    return {"uri": urllib.parse.quote(PurePath(path).as_posix(), errors="replace"), "uriBaseId": "ROOT"}


def _rule(name: str) -> dict[str, Any]:
    try:
        page = inspect.cleandoc(importlib.import_module(f"numcheck.checks.{name}").__doc__ or name)
    except ImportError:  # a check of somebody else's
        page = name
    return {
        "id": name,
        "name": name,
        "shortDescription": {"text": page.partition("\n")[0]},
        "fullDescription": {"text": page},
        "help": {"text": page},
        "defaultConfiguration": {"level": "error"},
    }
