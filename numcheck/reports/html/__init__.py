"""The report to read and to pass on: one page with the articles, their claims marked in place.

Each paragraph has the cards of its claims beside it: what was stated and what is expected, on a number line and in words, and on demand
the sources and the other readings. The page holds no script and loads nothing; what
came from an article or a table is escaped. A verdict shows by its icon and the line under the claim, not by colour
alone.
"""

from __future__ import annotations

import functools
import importlib.resources
import re
import unicodedata
import urllib.parse
from collections import Counter
from collections.abc import Sequence

from numcheck.interval import Verdict
from numcheck.report import Report
from numcheck.reports.html.article import article
from numcheck.reports.html.card import ICONS
from numcheck.reports.html.words import safe, told

INDEX = "index.html"
_MOST = 3  # faults of an article in the index
_LONGEST_STEM = 60  # characters, of up to four bytes; systems take 255 bytes


def render(reports: Sequence[Report]) -> str:
    """Render reports as one self-contained page."""
    parts: list[str] = []
    number = 0
    for report in reports:
        parts += article(report, number, titled=len(reports) != 1)
        number += len(report.findings)
    return _page(reports, parts)


def _page(reports: Sequence[Report], body: Sequence[str], *, linked: bool = True, home: str = "") -> str:
    """A whole page, with the counts of some reports on top.

    Args:
        reports: what is counted.
        body: the rest of the page.
        linked: whether the claims are on this page, so that the counts lead to the first of each verdict.
        home: an address to lead back to.
    """
    verdicts = [finding.verdict for report in reports for finding in report.findings]
    brand = f'<a href="{home}">numcheck: all articles</a>' if home else "numcheck"
    unchecked = sum(len(report.unchecked) for report in reports)
    return "".join([
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="numcheck">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n',
        f"<title>numcheck: {_title(reports)}</title>\n<style>\n{_style()}</style>\n</head>\n<body>\n",
        f'<header class="top"><p class="brand">{brand}</p><h1>{_title(reports)}</h1><ul class="counts">',
        *(_count(verdict, verdicts, linked) for verdict in reversed(Verdict)),
        f"<li><b>{unchecked}</b> unchecked</li></ul></header>\n<main>\n",
        *body, "</main>\n</body>\n</html>\n"])


@functools.cache
def _style() -> str:
    return importlib.resources.files(__name__).joinpath("style.css").read_text(encoding="utf-8")


def _count(verdict: Verdict, verdicts: Sequence[Verdict], linked: bool) -> str:
    words = f"<b>{ICONS[verdict]} {verdicts.count(verdict)}</b> {verdict.label}"
    if linked and verdict in verdicts:
        return f'<li class="{verdict.label}"><a href="#place-{verdicts.index(verdict) + 1}">{words}</a></li>'
    return f'<li class="{verdict.label}"><span>{words}</span></li>'


def site(reports: Sequence[Report]) -> dict[str, str]:
    """A page for each article, and an index of them, the worst first: file name and page.

    The names come from the articles' paths; two that would be one get numbers.
    """
    pages: dict[str, str] = {}
    taken = Counter([INDEX])
    rows: list[tuple[Verdict, int, str]] = []
    for report in reports:
        name = _file_name(report.document.path, taken)
        pages[name] = _page([report], list(article(report, 0)), home=INDEX)
        verdicts = [finding.verdict for finding in report.findings]
        cells = "".join(f'<td class="{one.label}">{verdicts.count(one) or ""}</td>' for one in reversed(Verdict))
        address = urllib.parse.quote(name)
        link = f'<a href="{address}">{safe(report.document.path) or "text"}</a>{_faults(report, address)}'
        rows.append((report.verdict, verdicts.count(report.verdict),
                     f"<tr><td>{link}</td>{cells}<td>{len(report.unchecked) or ''}</td></tr>"))
    rows.sort(key=lambda row: (-row[0], -row[1] if row[0] else 0))
    kinds = [*((one.label, ICONS[one]) for one in reversed(Verdict)), ("unchecked", "?")]
    heads = "".join(f'<th scope="col" class="{label}">{icon} <span class="word">{label}</span></th>' for label, icon in kinds)
    table = (f'<table class="index"><thead><tr><th scope="col">article</th>{heads}</tr></thead>'
             f'<tbody>{"".join(row for *_, row in rows)}</tbody></table>')
    return pages | {INDEX: _page(reports, [table], linked=False)}


def _file_name(path: str, taken: Counter[str]) -> str:
    """The name of an article's page: short enough for any system, and another one than those taken, whatever a system takes for alike."""
    stem = re.sub(r"[^\w.-]+", "-", path).strip("-.")[-_LONGEST_STEM:] or "article"
    while True:
        key = unicodedata.normalize("NFC", f"{stem}.html").casefold()
        taken[key] += 1
        if taken[key] == 1:
            return f"{stem}.html"
        stem = f"{stem}-{taken[key]}"


def _faults(report: Report, address: str) -> str:
    """The first few faults of an article, each leading to its card."""
    wrong = [(number, one) for number, one in enumerate(report.findings, 1) if one.verdict is Verdict.INCONSISTENT]
    shown = [f'<li><a href="{address}#claim-{number}">{one.line}:{one.column} {told(one.message)}</a></li>'
             for number, one in wrong[:_MOST]]
    if len(wrong) > _MOST:
        shown.append(f"<li>and {len(wrong) - _MOST} more</li>")
    return f'<ul dir="auto">{"".join(shown)}</ul>' if shown else ""


def _title(reports: Sequence[Report]) -> str:
    return safe(reports[0].document.path) or "a text" if len(reports) == 1 else f"{len(reports)} articles"
