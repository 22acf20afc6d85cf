"""The report for people at a terminal: each claim with its place in the text and why it fails."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence

from numcheck.claim import Finding, Unchecked
from numcheck.document import Block, Document
from numcheck.interval import Verdict
from numcheck.report import Report
from numcheck.reports import plain

WIDTH = 88
# What an excerpt looks at on either side of a claim; no terminal shows more.
_REACH = 600
_LABEL = 8
_WORDS = re.compile(r"\S+(?: %\S*)*")
_ELLIPSIS = "…"

_STYLES = {
    Verdict.INCONSISTENT: "1;31",
    Verdict.BORDERLINE: "1;33",
    Verdict.CONSISTENT: "32",
}
_PLACE, _QUIET = "1", "2"


def render(reports: Sequence[Report], *, verbose: bool = False, color: bool = False, width: int = WIDTH, whole: bool = False) -> str:
    """Render findings, the worst first, with a summary as last line.

    Args:
        reports: what was checked.
        verbose: show consistent claims and unchecked quantities too.
        color: use ANSI colours.
        width: terminal cells that a line may fill.
        whole: whether that goes for first lines too; programs that read these want them on one line.
    """
    found = [(finding, report.document) for report in reports for finding in report.findings]
    found.sort(key=lambda pair: -pair[0].verdict)
    shown = [entry(finding, document, color=color, width=width, whole=whole) for finding, document in found if verbose or finding.verdict]
    if verbose:
        notes = [_unchecked(item, report.document, color) for report in reports for item in report.unchecked]
        shown += ["\n".join(notes)] if notes else []
    return "\n\n".join([*shown, summary(reports)]) + "\n"


def entry(finding: Finding, document: Document, *, color: bool = False, width: int = WIDTH, whole: bool = False) -> str:
    """One finding: place and message, the claim in its sentence, the explanation."""
    place = f"{plain(finding.path or document.path) or '<text>'}:{finding.line}:{finding.column}:"
    verdict = _styled(finding.verdict.label, _STYLES[finding.verdict], color)
    message = f"[{plain(finding.check)}] {plain(finding.message)}"
    told = wrapped(message, width - cells(place) - len(finding.verdict.label) - 2, width - 2) if whole else [message]
    lines = [f"{_styled(place, _PLACE, color)} {verdict} {told[0]}".rstrip(), *(f"  {line}" for line in told[1:])]
    shown, before, under = excerpt(document, finding.start, finding.end, max(width - 2, 20))
    if shown:
        lines += [f"  {shown}", "  " + " " * before + _styled("^" * max(under, 1), _STYLES[finding.verdict], color)]
    room = width - _LABEL - 4
    for label, text in finding.explanation.lines():
        first, *more = wrapped(plain(text), room, room)
        lines.append(f"  {_styled(f'{label:<{_LABEL}}', _QUIET, color)}  {first}".rstrip())
        lines += [f"{'':<{_LABEL + 4}}{line}" for line in more]
    return "\n".join(lines)


def wrapped(text: str, first: int, room: int) -> list[str]:
    """A text in lines, parted at spaces but not before a percent sign; a word that is too long for a line has it for itself.

    Args:
        text: one line.
        first: cells of the first line; where no word fits, it is empty.
        room: cells of the others.
    """
    lines: list[str] = []
    line, used, free = "", 0, first
    for word in _WORDS.findall(text):
        size = cells(word)
        if used + bool(line) + size <= free or (not line and free == room):
            line, used = f"{line} {word}" if line else word, used + bool(line) + size
            continue
        lines.append(line)
        line, used, free = word, size, room
    return [*lines, line]


def summary(reports: Sequence[Report]) -> str:
    """The counts, on one line: "2 articles, 5 claims: 4 consistent, 0 borderline, 1 inconsistent; 12 quantities unchecked"."""
    verdicts = Counter(finding.verdict.label for report in reports for finding in report.findings)
    return counted(len(reports), verdicts, sum(len(report.unchecked) for report in reports))


def counted(articles: int, verdicts: Mapping[str, int], unchecked: int) -> str:
    """The summary's line, from the number of articles, of claims of each verdict, and of unchecked quantities."""
    total = sum(verdicts.values())
    counts = ", ".join(f"{verdicts.get(verdict.label, 0)} {verdict.label}" for verdict in Verdict)
    claims = f"{_several(total, 'claim')}: {counts}" if total else "no claims"
    return f"{_several(articles, 'article')}, {claims}; {_several(unchecked, 'quantity', 'quantities')} unchecked"


def excerpt(document: Document, start: int, end: int, width: int) -> tuple[str, int, int]:
    """A line of the text around a span.

    Returns:
        The line, at most `width` cells wide; the cells before the span; the cells of the span.
    """
    text = document.text
    block = _block(document, start)
    before = _folded(text[max(block.start, start - _REACH) : start]).lstrip()
    span = _folded(text[start : min(end, start + _REACH)])
    after = _folded(text[end : max(end, min(block.end, end + _REACH))]).rstrip()
    if span.startswith(" ") and (before.endswith(" ") or not before):
        before = before.rstrip()
    if after.startswith(" ") and span.endswith(" "):
        after = after.lstrip()
    span, wide = _cropped(span, width - 2)
    room = width - wide
    ahead = min(cells(before), max(room // 2, room - cells(after)))
    before = _cropped(before[::-1], ahead)[0][::-1]
    after = _cropped(after, room - cells(before))[0]
    return f"{before}{span}{after}".rstrip(), cells(before), wide


def cells(text: str) -> int:
    """How many cells of a terminal a text fills: East Asian wide characters two, combining ones none."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _cropped(text: str, width: int) -> tuple[str, int]:
    """As much of a text as fits, ended by an ellipsis where something is left out, and its width."""
    total = cells(text)
    if total <= width:
        return text, total
    if width <= 0:
        return "", 0
    taken, used = "", 0
    for character in text:
        if used + _width(character) > width - 1:
            break
        taken, used = taken + character, used + _width(character)
    return taken + _ELLIPSIS, used + 1


def _folded(text: str) -> str:
    """A text with each run of white space as one space."""
    flat = plain(text)
    inner = " ".join(flat.split())
    if not inner:
        return " " if flat else ""
    return f"{' ' if flat[0].isspace() else ''}{inner}{' ' if flat[-1].isspace() else ''}"


def _block(document: Document, offset: int) -> Block:
    for block in document.blocks:
        if block.start <= offset < block.end:
            return block
    return Block(offset, offset)


def _unchecked(item: Unchecked, document: Document, color: bool) -> str:
    place = f"{plain(document.path) or '<text>'}:{item.line}:{item.column}:"
    return f"{_styled(place, _PLACE, color)} {_styled('unchecked', _QUIET, color)} {plain(item.quantity.text)}: {plain(item.reason)}"


def _several(number: int, singular: str, plural: str = "") -> str:
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def _styled(text: str, code: str, color: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if color else text
