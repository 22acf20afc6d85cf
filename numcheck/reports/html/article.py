"""An article on a page: its paragraphs with their claims marked, the cards beside them, and what is unchecked."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from numcheck.claim import Finding, Unchecked
from numcheck.document import Block, Document
from numcheck.report import Report
from numcheck.reports.html.card import ICONS, card
from numcheck.reports.html.words import safe

_LONGEST_CELL = 60

_Numbered = list[tuple[int, Finding]]


def article(report: Report, first: int, *, titled: bool = False) -> Iterator[str]:
    """The pieces of an article.

    Args:
        report: what was found in it.
        first: how many claims stand on the page before it.
        titled: whether its path stands over it.
    """
    numbered = list(enumerate(report.findings, first + 1))
    yield "<article>\n"
    if titled:
        yield f'<h2 class="path">{safe(report.document.path) or "text"}</h2>\n'
    for section in _sections(report, numbered, "h3" if titled else "h2"):
        aside = "".join(card(number, finding) for number, finding in section.cards)
        yield f'<section><div>{"".join(section.blocks)}</div><aside>{aside}</aside></section>\n'
    if report.unchecked:
        rows = "".join(_unchecked(item) for item in report.unchecked)
        heads = "".join(f'<th scope="col">{head}</th>' for head in ("place", "quantity", "why"))
        yield (f'<details class="unchecked"><summary>{len(report.unchecked)} unchecked</summary>'
               f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></details>\n")
    yield "</article>\n"


@dataclass
class _Section:
    """A stretch of an article, and the cards beside it: what follows a paragraph with cards and has none itself fills the room."""

    blocks: list[str] = field(default_factory=list)
    cards: _Numbered = field(default_factory=list)
    headed: int = 0  # how many of its last blocks are headings, which go with what follows


def _sections(report: Report, numbered: _Numbered, heading: str) -> Iterator[_Section]:
    document = report.document
    language = f' lang="{safe(document.language)}"' if document.language else ""
    blocks = [block for block in sorted(document.blocks, key=lambda block: block.start) if document.text[block.start : block.end].strip()]
    shared = list(zip(blocks, _shared(blocks, numbered), strict=True))
    section = _Section()
    for row in _rows(document, shared):
        cards = [card for _, (held, _) in row for card in held]
        shown = [_marked(document.text, block, over) for block, (_, over) in row]
        if cards and section.blocks:
            kept = len(section.blocks) - section.headed
            yield _Section(section.blocks[:kept], section.cards)
            if section.headed:  # a headline stands over its paragraph, below the cards of the one before
                yield _Section(section.blocks[kept:])
            section = _Section()
        section.cards += cards
        if len(row) > 1:
            section.blocks.append(f'<p class="row"{language} dir="auto">{"".join(f"<span>{cell}</span> " for cell in shown)}</p>')
        elif row[0][0].heading:
            section.blocks.append(f'<{heading} class="head"{language} dir="auto">{shown[0]}</{heading}>')
        else:
            section.blocks.append(f'<p{language} dir="auto">{shown[0]}</p>')
        section.headed = section.headed + 1 if row[0][0].heading and not cards else 0
    if section.blocks:
        yield section


_Shared = tuple[Block, tuple[_Numbered, _Numbered]]


def _rows(document: Document, shared: Sequence[_Shared]) -> Iterator[list[_Shared]]:
    """Blocks one by one; those that share a line of the source, as the cells of a table's row do, together."""
    row: list[_Shared] = []
    for one in shared:
        block = one[0]
        if row and not (_is_cell(block) and _is_cell(row[-1][0])
                        and document.locate(row[-1][0].start)[0] == document.locate(max(block.end - 1, block.start))[0]):
            yield row
            row = []
        row.append(one)
    if row:
        yield row


def _is_cell(block: Block) -> bool:
    return not block.heading and block.end - block.start <= _LONGEST_CELL


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
        piece = safe(text[start:end])
        if over:
            worst = max(over, key=lambda pair: pair[1].verdict)
            piece = f'<mark class="{worst[1].verdict.label}">{piece}</mark>'
        parts.append(piece)
        for number, finding in numbered:
            if min(finding.end, block.end) == end and finding.start >= block.start:
                label = finding.verdict.label
                anchor = f'<a class="{label}" href="#claim-{number}" id="place-{number}" aria-label="{label} claim {number}">'
                parts.append(f"<sup>{anchor}{ICONS[finding.verdict]}{number}</a></sup>")
    return "".join(parts)


def _unchecked(item: Unchecked) -> str:
    return f"<tr><td>{item.line}:{item.column}</td><td>{safe(item.quantity.text)}</td><td>{safe(item.reason)}</td></tr>"
