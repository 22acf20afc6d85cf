"""The report to read and to pass on: one page with the articles, their claims marked in place.

Each paragraph has the cards of its claims beside it. The page holds no script and loads nothing; what
came from an article or a table is escaped. A verdict shows by its icon and the line under the claim, not by colour
alone.
"""

from __future__ import annotations

import bisect
import html
import itertools
import re
import urllib.parse
from collections.abc import Iterator, Sequence

from numcheck import wording
from numcheck.claim import Finding, Unchecked
from numcheck.document import Block
from numcheck.interval import Verdict
from numcheck.picture import Row, draw
from numcheck.report import Report

_ICONS = {Verdict.CONSISTENT: "✓", Verdict.BORDERLINE: "≈", Verdict.INCONSISTENT: "✗"}
MAX_LABEL = 56
"""No label of a picture is longer; the list under it has the whole."""

_STYLE = """\
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #22211e; --quiet: #6d6a62; --rule: #e3dfd5; --card: #fff;
  --consistent: #1c7a4a; --borderline: #96620a; --inconsistent: #b8232f; --stated: #33689e; }
@media (prefers-color-scheme: dark) { :root { --paper: #191a1c; --ink: #e7e4dc; --quiet: #9c988e; --rule: #35363a; --card: #222327;
  --consistent: #62c492; --borderline: #e0ac55; --inconsistent: #ff7f86; --stated: #84b6ea; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.62 Georgia, "Noto Serif", serif; }
header.top, main { max-width: 74rem; margin: auto; padding: 0 1.5rem; }
header.top { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; padding-block: 1.4rem .9rem;
  border-bottom: 1px solid var(--rule); }
h1 { margin: 0; font-size: 1.2rem; letter-spacing: .01em; }
h2.path { margin: 2.2rem 0 .8rem; font: 600 .82rem/1.4 ui-monospace, Menlo, Consolas, monospace; color: var(--quiet);
  overflow-wrap: anywhere; }
h3 { margin: 1.2rem 0 .4rem; font-size: 1.35rem; line-height: 1.3; }
section > p { margin: 0 0 1.05rem; }
section { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); gap: 0 2.6rem; overflow-wrap: anywhere; }
.counts { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: 0; padding: 0; list-style: none; }
.counts, aside, .unchecked, mark + sup, sup { font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; }
.counts { font-size: .88rem; color: var(--quiet); }
.consistent { --tone: var(--consistent); --stroke: solid; }
.borderline { --tone: var(--borderline); --stroke: dashed; }
.inconsistent { --tone: var(--inconsistent); --stroke: wavy; }
.counts .consistent b, .counts .borderline b, .counts .inconsistent b { color: var(--tone); }
mark { color: inherit; background: color-mix(in srgb, var(--tone) 13%, transparent); border-radius: 2px;
  text-decoration: underline var(--stroke) var(--tone) 1.5px; text-underline-offset: .2em; }
sup { font-size: .66rem; line-height: 0; font-weight: 600; }
sup a, .back { color: var(--tone); text-decoration: none; }
aside { font-size: .84rem; line-height: 1.45; }
.card { margin: 0 0 .7rem; padding: .6rem .8rem .65rem; background: var(--card); border: 1px solid var(--rule);
  border-left: 3px solid var(--tone); border-radius: 5px; }
.card:target, mark:has(+ sup a:target) { outline: 2px solid var(--tone); outline-offset: 1px; }
summary { cursor: pointer; }
.card summary { list-style: none; }
.card summary::-webkit-details-marker { display: none; }
.verdict { color: var(--tone); font-weight: 650; }
.check { color: var(--quiet); margin-left: .35rem; }
.back { float: right; color: var(--quiet); font-variant-numeric: tabular-nums; }
.message { display: block; margin-top: .12rem; }
.card:not([open]) { padding-block: .3rem .35rem; margin-bottom: .4rem; }
.card:not([open]) .message { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; color: var(--quiet); }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .14rem .7rem; margin: .4rem 0 0; }
dt { color: var(--quiet); } dd { margin: 0; }
svg { display: block; width: 100%; max-width: 24rem; margin: .5rem 0 .2rem; font: 10.5px system-ui, sans-serif; }
svg text { fill: var(--quiet); }
svg .band { fill: var(--tone); opacity: .1; }
svg .stated { --bar: var(--stated); } svg .expected { --bar: var(--tone); } svg .also { --bar: var(--quiet); opacity: .75; }
svg g rect, svg path { fill: var(--bar); }
svg line { stroke: var(--bar); stroke-width: 1.5; }
svg .stated text { fill: var(--ink); }
.unchecked { margin: 1.2rem 0 2.4rem; font-size: .84rem; color: var(--quiet); }
.unchecked td { padding: .12rem 1.1rem .12rem 0; vertical-align: top; }
.unchecked td:first-child { font-variant-numeric: tabular-nums; }
.unchecked td:nth-child(2) { color: var(--ink); }
.index { margin: 2rem 0; border-collapse: collapse; font: .95rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
.index th { padding: .3rem 1.2rem .3rem 0; text-align: left; font-weight: 600; font-size: .82rem; color: var(--tone, var(--quiet)); }
.index td { padding: .3rem 1.2rem .3rem 0; border-top: 1px solid var(--rule); font-variant-numeric: tabular-nums; }
.index td[class] { color: var(--tone); font-weight: 600; } .index a { color: inherit; }
@media (max-width: 56rem) { section { grid-template-columns: minmax(0, 1fr); } }
@media print { section { break-inside: avoid; } body { font-size: 11pt; } }
"""


def render(reports: Sequence[Report]) -> str:
    """Render reports as one self-contained page."""
    parts: list[str] = []
    number = 0
    for report in reports:
        parts += _article(report, number)
        number += len(report.findings)
    return _page(reports, parts)


def _page(reports: Sequence[Report], body: Sequence[str]) -> str:
    """A whole page, with the counts of some reports on top."""
    verdicts = [finding.verdict for report in reports for finding in report.findings]
    counts = "".join(
        f'<li class="{verdict.label}"><b>{_ICONS[verdict]} {verdicts.count(verdict)}</b> {verdict.label}</li>'
        for verdict in reversed(Verdict)
    )
    unchecked = sum(len(report.unchecked) for report in reports)
    return "".join([
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="numcheck">\n',
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n',
        f"<title>numcheck: {_title(reports)}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n",
        f'<header class="top"><h1>numcheck</h1><ul class="counts">{counts}<li><b>{unchecked}</b> unchecked</li></ul></header>\n<main>\n',
        *body, "</main>\n</body>\n</html>\n"])


def site(reports: Sequence[Report]) -> dict[str, str]:
    """A page for each article, and an index of them, the worst first: file name and page.

    The names come from the articles' paths; two that would be one get numbers.
    """
    pages: dict[str, str] = {}
    rows: list[tuple[Verdict, str]] = []
    for report in reports:
        stem = re.sub(r"[^\w.-]+", "-", report.document.path).strip("-.") or "article"
        taken = (f"{stem}.html" if number == 1 else f"{stem}-{number}.html" for number in itertools.count(1))
        name = next(name for name in taken if name.lower() not in {one.lower() for one in pages} | {"index.html"})
        pages[name] = render([report])
        verdicts = [finding.verdict for finding in report.findings]
        cells = "".join(f'<td class="{one.label}">{verdicts.count(one) or ""}</td>' for one in reversed(Verdict))
        link = f'<a href="{_safe(urllib.parse.quote(name))}">{_safe(report.document.path) or "text"}</a>'
        rows.append((report.verdict, f"<tr><td>{link}</td>{cells}<td>{len(report.unchecked) or ''}</td></tr>"))
    rows.sort(key=lambda row: -row[0])
    heads = "".join(f'<th class="{one.label}">{_ICONS[one]} {one.label}</th>' for one in reversed(Verdict))
    table = f'<table class="index"><tr><th>article</th>{heads}<th>unchecked</th></tr>{"".join(row for _, row in rows)}</table>'
    return pages | {"index.html": _page(reports, [table])}


def _title(reports: Sequence[Report]) -> str:
    return _safe(reports[0].document.path or "a text") if len(reports) == 1 else f"{len(reports)} articles"


def _article(report: Report, first: int) -> Iterator[str]:
    document = report.document
    numbered = list(enumerate(report.findings, first + 1))
    language = f' lang="{_safe(document.language)}"' if document.language else ""
    yield f'<article>\n<h2 class="path">{_safe(document.path) or "text"}</h2>\n'
    blocks = sorted(document.blocks, key=lambda block: block.start)
    for block, (cards, over) in zip(blocks, _shared(blocks, numbered), strict=True):
        if document.text[block.start : block.end].strip():
            tag = "h3" if block.heading else "p"
            text = _marked(document.text, block, over)
            aside = "".join(_card(number, finding) for number, finding in cards)
            yield f'<section><{tag}{language} dir="auto">{text}</{tag}><aside>{aside}</aside></section>\n'
    if report.unchecked:
        rows = "".join(_unchecked(item) for item in report.unchecked)
        yield f'<details class="unchecked"><summary>{len(report.unchecked)} unchecked</summary><table>{rows}</table></details>\n'
    yield "</article>\n"


_Numbered = list[tuple[int, Finding]]


def _shared(blocks: Sequence[Block], numbered: _Numbered) -> list[tuple[_Numbered, _Numbered]]:
    """For each block the findings whose cards stand beside it, and those that touch it."""
    shared: list[tuple[_Numbered, _Numbered]] = [([], []) for _ in blocks]
    starts = [block.start for block in blocks]
    for pair in numbered if blocks else []:
        first = max(bisect.bisect_right(starts, pair[1].start) - 1, 0)
        shared[first][0].append(pair)
        for at in range(first, len(blocks)):
            if starts[at] >= pair[1].end:
                break
            shared[at][1].append(pair)
    return shared


def _marked(text: str, block: Block, numbered: _Numbered) -> str:
    """The text of a block with its claims marked; where claims overlap, the worst shows."""
    edges = {block.start, block.end}
    for _, finding in numbered:
        edges |= {min(max(finding.start, block.start), block.end), max(min(finding.end, block.end), block.start)}
    cuts = sorted(edges)
    parts: list[str] = []
    for start, end in itertools.pairwise(cuts):
        over = [pair for pair in numbered if pair[1].start <= start and end <= pair[1].end]
        piece = _safe(text[start:end])
        if over:
            worst = max(over, key=lambda pair: pair[1].verdict)
            piece = f'<mark class="{worst[1].verdict.label}">{piece}</mark>'
        parts.append(piece)
        for number, finding in numbered:
            if min(finding.end, block.end) == end and finding.start >= block.start:
                anchor = f'<a class="{finding.verdict.label}" href="#claim-{number}" id="place-{number}">'
                parts.append(f"<sup>{anchor}{_ICONS[finding.verdict]}{number}</a></sup>")
    return "".join(parts)


def _card(number: int, finding: Finding) -> str:
    verdict = finding.verdict
    rows = "".join(f"<dt>{_safe(label)}</dt><dd>{_safe(text)}</dd>" for label, text in finding.explanation.lines())
    return (
        f'<details class="card {verdict.label}" id="claim-{number}"{" open" if verdict else ""}>'
        f'<summary><span class="verdict">{_ICONS[verdict]} {verdict.label}</span> <span class="check">{_safe(finding.check)}</span>'
        f'<a class="back" href="#place-{number}" title="to the text">{finding.line}:{finding.column}</a>'
        f'<span class="message" dir="auto">{_safe(finding.message)}</span></summary>'
        f"{_picture(finding)}<dl>{rows}</dl></details>"
    )


def _unchecked(item: Unchecked) -> str:
    return f"<tr><td>{item.line}:{item.column}</td><td>{_safe(item.quantity.text)}</td><td>{_safe(item.reason)}</td></tr>"


def _picture(finding: Finding) -> str:
    """The finding's number line: the stated and the expected interval, and those of other readings."""
    why = finding.explanation
    rows = [Row("stated", _label(f"stated: {wording.interval(finding.stated, why.style, why.unit)}"), finding.stated),
            Row("expected", _label(f"expected: {why.expected}"), finding.expected)]
    rows += [Row("also", _label(f"{other.words}: {other.note}"), other.expected) for other in why.others]
    return draw(rows)


def _label(words: str) -> str:
    words = _printable(words)
    return words if len(words) <= MAX_LABEL else words[: MAX_LABEL - 1] + "…"


def _safe(text: str) -> str:
    """A text escaped, without what HTML cannot hold."""
    return html.escape(_printable(text))


def _printable(text: str) -> str:
    shown = "".join(c if c >= " " or c in "\n\t" else " " for c in text.encode("utf-8", "replace").decode("utf-8"))
    return shown.replace("\x7f", " ")
