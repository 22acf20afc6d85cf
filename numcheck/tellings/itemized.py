"""Items: a total whose parts stand in lines of their own, with bullets or as the rows of a table with a row of totals.

A budget is announced and itemized: "84 million euros as follows:", then "- schools: 41 million" and so on. In a table each column of
amounts adds up to the cell of the row of totals, unless it holds averages, which are never larger than the largest of them.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence

from numcheck.article import Article
from numcheck.quantity import Kind
from numcheck.sentence import Sentence, Token
from numcheck.tellings.listings import lines
from numcheck.tellings.lists import Total, is_exact
from numcheck.tellings.spotted import spotter
from numcheck.tellings.wholes import value_of

NEAR = 5
"""A number that is off by more than this part of the sum is another one: a subtotal was counted twice, or the list is not all."""
_ROWS = re.compile(r"(?:^[ \t]*\|[^\n]*\|[ \t]*(?:\n|\Z)){3,}", re.MULTILINE)
_totals = spotter(lambda known: ((phrase, None) for phrase in known.table.get("sum", ())))
_parts = spotter(lambda known: ((phrase, None) for phrase in known.cues.get("includes", ())))


def itemized(article: Article) -> Iterator[Total]:
    """Every total whose parts are items."""
    document = article.document
    if len(document.source) != len(document.text):
        return
    tokens = {token.start: token for sentence in article.sentences for token in sentence.tokens if is_exact(token.quantity)} \
        if "|" in document.source or any("colon" in sentence.classes for sentence in article.sentences) else {}
    starts = sorted(tokens)

    def within(start: int, end: int) -> list[Token]:
        return [tokens[at] for at in starts[bisect.bisect_left(starts, start):bisect.bisect_left(starts, end)]]

    for sentence in article.sentences:
        if "colon" in sentence.classes and sentence.tokens[-1].classes & {"colon"}:
            items = lines(document, sentence.tokens[-1].end)
            told = [within(start, end) for start, end in items]
            alone = len(items) > 1 and all(len(one) == 1 for one in told)
            twice = alone and any(_parts(document.text, sentence.language, items[0][0], items[-1][1]))  # "- of which bridges: 8 million"
            found = _announced(sentence, [one[0] for one in told]) if alone and not twice else None
            if found is not None:
                yield found
    for table in _ROWS.finditer(document.source) if "|" in document.source else ():
        rows = [(start, end) for start, end in _lines(document.source, table.start(), table.end())]
        yield from _columns(article, rows, [within(*row) for row in rows])


def _announced(sentence: Sentence, parts: Sequence[Token]) -> Total | None:
    """The one amount of a sentence that the items below it may make."""
    wholes = [token for token in sentence.tokens if is_exact(token.quantity) and all(_alike(part, token) for part in parts)]
    return _made(wholes[0], parts) if len(wholes) == 1 and "includes" not in sentence.classes else None


def _columns(article: Article, rows: Sequence[tuple[int, int]], told: Sequence[Sequence[Token]]) -> Iterator[Total]:
    """What the row of totals says of each column, where all rows between have as many amounts as it has."""
    last = rows[-1]
    first = article.document.source.find("|", article.document.source.find("|", last[0]) + 1, last[1])
    sentence = article.sentence_of(told[-1][0].quantity) if told[-1] and told[-1][0].quantity is not None else None
    if sentence is None or not any(_totals(article.document.text, sentence.language, last[0], first)) \
            or any(_parts(article.document.text, sentence.language, rows[0][0], last[0])):
        return
    above = [row for row in told[:-1] if row]
    if len(above) < 2 or any(len(row) != len(told[-1]) for row in above):
        return
    for at, whole in enumerate(told[-1]):
        parts = [row[at] for row in above]
        found = _made(whole, parts) if all(_alike(part, whole) for part in parts) else None
        if found is not None:
            yield found


def _made(whole: Token, parts: Sequence[Token]) -> Total | None:
    every, told = sum(map(value_of, parts)), value_of(whole)
    near = max(map(value_of, parts)) < told and abs(every - told) * NEAR <= every
    return Total(whole, tuple(parts), complete=True) if near else None


def _lines(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = source.find("\n", start, end)
        stop = end if stop < 0 else stop + 1
        yield start, stop
        start = stop


def _alike(part: Token, whole: Token) -> bool:
    one, other = part.quantity, whole.quantity
    return one is not None and other is not None and (one.unit == other.unit or (not one.unit and other.kind is Kind.MONEY))
