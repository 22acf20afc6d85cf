"""The card of a claim: its verdict, a number line, what was expected and what would agree; sources and other readings on demand."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from numcheck import wording
from numcheck.claim import Finding
from numcheck.interval import Verdict
from numcheck.picture import Row, draw
from numcheck.reports import plain
from numcheck.reports.html.words import glued, safe, told

ICONS = {Verdict.CONSISTENT: "✓", Verdict.BORDERLINE: "≈", Verdict.INCONSISTENT: "✗"}
MAX_LABEL = 56
"""No label of a picture is longer; the list under it has the whole."""
_MOST_BITS = 200
_ON_DEMAND = frozenset({"source", "reading", "also"})


def card(number: int, finding: Finding) -> str:
    """A card, which its claim's number leads to, and which leads back."""
    verdict = finding.verdict
    rows = finding.explanation.lines()
    picture = _picture(finding)
    # What the picture says in full is not said again.
    first = [(label, text) for label, text in rows if label not in _ON_DEMAND and f">{told(f'{label}: {text}')}<" not in picture]
    further = [row for row in rows if row[0] in _ON_DEMAND]
    more = f'<details class="more"><summary>{_inventory(finding)}</summary>{_list(further)}</details>' if further else ""
    return (
        f'<details class="card {verdict.label}" id="claim-{number}"{" open" if verdict else ""}>'
        f'<summary><span class="verdict">{ICONS[verdict]} {verdict.label}</span> <span class="check">{safe(finding.check)}</span>'
        f'<a class="back" href="#place-{number}" title="to the text">{finding.line}:{finding.column}</a>'
        f'<span class="message" dir="auto">{told(finding.message)}</span></summary>'
        f"{picture}{_list(first)}{more}</details>"
    )


def _list(rows: Sequence[tuple[str, str]]) -> str:
    return f'<dl>{"".join(f"<dt>{label}</dt><dd>{told(text)}</dd>" for label, text in rows)}</dl>'


def _inventory(finding: Finding) -> str:
    """What a card holds on demand: "2 sources, 3 other readings"."""
    why = finding.explanation
    sources, others = sum(bool(source.table) for source in why.sources), len(why.others) + why.more
    counts = [f"{number} {words}{'s' * (number > 1)}" for number, words in ((sources, "source"), (others, "other reading")) if number]
    return ", ".join(counts) or "the reading"


def _picture(finding: Finding) -> str:
    """The finding's number line: the stated and the expected interval, and those of other readings."""
    why = finding.explanation
    rows = [Row("stated", _label(f"stated: {why.stated}"), finding.stated),
            Row("expected", _label(f"expected: {why.expected}"), finding.expected)]
    rows += [Row("also", _label(f"{other.words}: {_apart(other.note, why.reading)}"), other.expected) for other in why.others]
    whole = why.style == "rank"
    return draw(rows, lambda value: "" if whole and (value < 1 or value.denominator > 1) else _tick(value, why.style))


def _apart(note: str, reading: str) -> str:
    """What a reading's note says that the deciding one's does not."""
    known = reading.split(", ")
    return ", ".join(part for part in note.split(", ") if part not in known) or note


def _tick(value: Fraction, style: str) -> str:
    """A number of the line, as the check prints its numbers; a text of that length is none that anybody reads."""
    if max(value.numerator.bit_length(), value.denominator.bit_length()) > _MOST_BITS:
        return ""
    return wording.brief(value) if style == "count" else wording.STYLES[style](value)


def _label(words: str) -> str:
    words = glued(plain(words))
    return words if len(words) <= MAX_LABEL else words[: MAX_LABEL - 1] + "…"
