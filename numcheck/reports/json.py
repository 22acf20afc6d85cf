"""The report for programs.

Schema, version 1 (a key is never dropped or changed in meaning without a new version; new ones may come):

    version       1
    tool          {name, version}
    summary       {articles, claims, consistent, borderline, inconsistent, unchecked}
    articles      list of
      path        the file; "" for a text given as a string
      language    what the file declares, or null
      date        "2022-08-06", what the file declares, or null
      verdict     the worst of its findings
      findings    list of
        check, verdict, message, text
        line, column                  1-based, in characters of the source file
        start, end                    offsets in the text with its markup blanked out
        stated, expected              interval: {low, high, outer_low, outer_high}, each a bound
        explanation                   {stated, expected, formula, reading, agree, story, others, more, sources, style, unit,
                                      fix}; fix: {start, end, text} in the text, or null
          others                      list of {note, words, relation, expected: interval}; more counts those left out
          sources                     list of {label, value, start, end, table, row, column}; start -1 for a table
      unchecked   list of
        text, kind, unit, noun, hedge, share, start, end, line, column, reason
        value                         bound, null for a vague quantity
        stated                        interval
    bound         {exact: "1300000" or "2/3", float: 1300000.0}; null where there is no end (low: down to
                  minus infinity, high: up to infinity); "float" is null where no float is that great

`restored` reads a finding back, so that a process can report what another one found.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from numcheck import __version__
from numcheck.claim import Explanation, Finding, Fix, Other, Source, Unchecked
from numcheck.interval import INFINITY, Bound, Interval, Verdict
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.report import Report
from numcheck.reports import as_json

VERSION = 1


def render(reports: Sequence[Report]) -> str:
    """Render reports as JSON; see the module's page for the schema."""
    verdicts = [finding.verdict for report in reports for finding in report.findings]
    counts: dict[str, int] = {"articles": len(reports), "claims": len(verdicts)}
    counts |= {verdict.label: verdicts.count(verdict) for verdict in Verdict}
    counts["unchecked"] = sum(len(report.unchecked) for report in reports)
    whole = {
        "version": VERSION,
        "tool": {"name": "numcheck", "version": __version__},
        "summary": counts,
        "articles": [_article(report) for report in reports],
    }
    return as_json(whole)


def _article(report: Report) -> dict[str, Any]:
    document = report.document
    return {
        "path": document.path,
        "language": document.language,
        "date": document.date.isoformat() if document.date else None,
        "verdict": report.verdict.label,
        "findings": [of_finding(finding) for finding in report.findings],
        "unchecked": [of_unchecked(item) for item in report.unchecked],
    }


def of_finding(finding: Finding) -> dict[str, Any]:
    """A finding in plain JSON types."""
    why = finding.explanation
    return {
        "check": finding.check,
        "verdict": finding.verdict.label,
        "message": finding.message,
        "text": finding.text,
        "line": finding.line,
        "column": finding.column,
        "start": finding.start,
        "end": finding.end,
        "stated": _interval(finding.stated),
        "expected": _interval(finding.expected),
        "explanation": {
            "stated": why.stated,
            "expected": why.expected,
            "formula": why.formula,
            "reading": why.reading,
            "agree": why.agree,
            "story": why.story,
            "others": [{"note": other.note, "words": other.words, "relation": other.relation, "expected": _interval(other.expected)}
                       for other in why.others],
            "more": why.more,
            "style": why.style,
            "unit": why.unit,
            "fix": dataclasses.asdict(why.fix) if why.fix else None,
            "sources": [dataclasses.asdict(source) for source in why.sources],
        },
    }


def of_unchecked(item: Unchecked) -> dict[str, Any]:
    """An unchecked quantity in plain JSON types."""
    quantity = item.quantity
    return {
        "text": quantity.text,
        "kind": quantity.kind.value,
        "unit": quantity.unit,
        "noun": quantity.noun,
        "hedge": quantity.hedge.value,
        "share": quantity.share,
        "start": quantity.start,
        "end": quantity.end,
        "line": item.line,
        "column": item.column,
        "reason": item.reason,
        "value": None if quantity.value is None else _bound(quantity.value),
        "stated": _interval(quantity.interval),
    }


def restored(data: Mapping[str, Any], path: str = "") -> Finding:
    """The finding that `of_finding` wrote down."""
    why = data["explanation"]
    explanation = Explanation(
        why["stated"], why["expected"], why["formula"], tuple(Source(**source) for source in why["sources"]),
        why["reading"], why["agree"],
        tuple(Other(other["note"], _to_interval(other["expected"]), other["words"], other["relation"]) for other in why["others"]),
        why["more"], why["story"], why["style"], why["unit"], Fix(**why["fix"]) if why["fix"] else None)
    return Finding(
        data["check"], Verdict[data["verdict"].upper()], data["start"], data["end"], data["text"], data["line"], data["column"],
        _to_interval(data["stated"]), _to_interval(data["expected"]), data["message"], explanation, path)


def restored_unchecked(data: Mapping[str, Any]) -> Unchecked:
    """The unchecked quantity that `of_unchecked` wrote down, with its likeliest reading alone."""
    value = data["value"] and _to_bound(data["value"], INFINITY)
    reading = Reading(value if isinstance(value, Fraction) else None, _to_interval(data["stated"]))
    quantity = Quantity(
        data["start"], data["end"], data["text"], Kind(data["kind"]), (reading,), data["unit"], data["noun"],
        hedge=Hedge(data["hedge"]), share=data["share"])
    return Unchecked(quantity, data["reason"], data["line"], data["column"])


def _interval(interval: Interval) -> dict[str, Any]:
    return {name: _bound(getattr(interval, name)) for name in ("low", "high", "outer_low", "outer_high")}


def _bound(value: Bound) -> dict[str, Any] | None:
    if isinstance(value, float):
        return None
    try:
        near: float | None = float(value)
    except OverflowError:
        near = None
    return {"exact": _digits(value.numerator) + ("" if value.denominator == 1 else f"/{_digits(value.denominator)}"), "float": near}


def _digits(number: int) -> str:
    # Python refuses to print very long integers in decimal, and reads the hexadecimal ones back.
    limit = sys.get_int_max_str_digits()
    return str(number) if not limit or abs(number) < 10 ** min(limit, 4000) else hex(number)


def _to_interval(data: Mapping[str, Any]) -> Interval:
    return Interval(
        _to_bound(data["low"], -INFINITY), _to_bound(data["high"], INFINITY),
        _to_bound(data["outer_low"], -INFINITY), _to_bound(data["outer_high"], INFINITY))


def _to_bound(data: Mapping[str, Any] | None, infinite: float) -> Bound:
    if data is None:
        return infinite
    above, _, below = data["exact"].partition("/")
    return Fraction(int(above, 0), int(below or "1", 0))
