"""Sentences about a table that nobody prepared: read as a whole, or not at all.

A table that is handed over with nothing declared is a closed world: its rows are all there is, and a sentence is about it
if the table explains the sentence. Five steps, a module or two each:

    understand   cells, table          what each column holds, once a table
    link         vocabulary, link      words of the sentence as cells, columns, numbers, dates, operators
    compose      frame, programs       conditions on rows, an operator over a column, the thing that is stated
    doubt        doubt                 what speaks against saying that a sentence is wrong
    explain      explain               the cells a finding rests on, and what would agree

Nothing is said about a sentence with words that neither the table nor the language explains, nor where its readings disagree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from numcheck.article import Article
from numcheck.claim import Finding
from numcheck.grid.doubt import doubtful
from numcheck.grid.explain import finding
from numcheck.grid.frame import Frame, framed
from numcheck.grid.link import Linker
from numcheck.grid.outcome import Outcome
from numcheck.grid.programs import TURNING, outcomes
from numcheck.grid.table import Grid, turned, understood
from numcheck.grid.vocabulary import Vocabulary, vocabulary
from numcheck.quantity import Quantity
from numcheck.tables.cells import Records

MAX_NAME = 4
"""So many words in a row that nothing explains may be a name, which a sentence that comes alone with its table may hold."""


def is_about_tables(article: Article) -> bool:
    """Whether a text is one sentence that comes with a table: nothing but the table confirms it."""
    return bool(article.context.tables.plain) and sum(1 for _ in article.spans()) == 1


def findings(article: Article) -> Iterator[Finding]:
    """What the tables without metadata say of each sentence."""
    tables = article.context.tables.plain
    if not tables:
        return
    spans = list(article.spans())
    for code, start, end, mentions in spans:
        words = vocabulary(code)
        if not words.operators:
            continue
        answers = [(outcome, grid) for records in tables
                   for outcome, grid in _answer(records, words, article.document.text, start, end, mentions, alone=len(spans) == 1)]
        holding = [answer for answer in answers if answer[0].holds]
        if holding or (len(answers) == 1 and not _planned(article, start, end)):
            yield finding(*(holding or answers)[0], article.document, start, end)


def _planned(article: Article, start: int, end: int) -> bool:
    """Whether a sentence tells a plan, a wish or a denial, which no table refutes."""
    return any("planned" in token.classes for sentence in article.claims if start <= sentence.start < end for token in sentence.tokens)


def _answer(records: Records, words: Vocabulary, text: str, start: int, end: int, mentions: Sequence[Quantity], *, alone: bool,
            ) -> Iterator[tuple[Outcome, Grid]]:
    """The reading of a sentence that decides; none where it is not about the table, or its readings disagree."""
    for grid in _grids(records, words):
        frame = _frame(grid, words, text, start, end, mentions)
        if frame is None or not _explained(frame, grid, text, alone=alone):
            return
        found = outcomes(frame, grid)
        if found:
            if len({one.holds for one in found}) == 1 and (found[0].holds or not doubtful(found[0], frame, grid)):
                yield found[0], grid
            return
        if not any(name in TURNING for _, name in frame.ops):
            return


def _frame(grid: Grid, words: Vocabulary, text: str, start: int, end: int, mentions: Sequence[Quantity]) -> Frame | None:
    items = Linker(grid, words).items(text, start, end, mentions)
    return framed(items, grid) if items else None


def _explained(frame: Frame, grid: Grid, text: str, *, alone: bool) -> bool:
    """Whether the words that nothing explains may be a name: where and when all of it happened, whose table it is."""
    if not frame.strange:
        return True
    if not alone:
        return False
    first = frame.items.index(frame.strange[0])
    last = first + len(frame.strange) - 1
    if len(frame.strange) > MAX_NAME or frame.items[last] is not frame.strange[-1]:
        return False
    if (first and frame.items[first - 1].kind == "number") or (
            not first and frame.items[last + 1:] and frame.items[last + 1].is_value and frame.items[last + 1] is not frame.count):
        return False  # what is counted, or who it is that has it
    if grid.is_series and not first and len(frame.strange) == 1 and frame.items[1:] and frame.items[1].name in ("be", "have"):
        return True  # "the museum had …": of whom the years are
    return text == text.lower() or all(text[one.start:one.start + 1].isupper() for one in frame.strange)


def _grids(records: Records, words: Vocabulary) -> Iterator[Grid]:
    """A table as it stands, and on its side."""
    grid = _understood(records, words)
    if grid is not None:
        yield grid
        other = turned(grid, words)
        if other is not None:
            yield other


@lru_cache(maxsize=32)
def _understood(records: Records, words: Vocabulary) -> Grid | None:
    return understood(records, words)
