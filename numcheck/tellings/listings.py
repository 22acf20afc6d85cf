"""Listings: a number of things is announced, and the things follow, in a row behind a colon or as lines with bullets."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from numcheck.document import Document
from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.reading.lexicon import Lexicon, lexicon
from numcheck.reading.phrases import word_before
from numcheck.sentence import Sentence, Token

MOST = 20
"""No more things than this are announced and then listed."""
ANNOUNCED = 6
"""How many tokens may stand between the number and the colon."""
SHORT = 4
"""An item of more words than this may be several."""
ASIDE = 8
"""A bracket of more tokens than this tells more than an aside."""
OFF = 1
"""Where more items than this are missing or too many, the row is of something else: "he spoke to 15 people: calm, cool and collected"."""
LONGEST = 10_000
"""A longer list is not looked at to its end."""
_BULLET = re.compile(r"([ \t]*)(?:[-*•–+]|\d{1,2}[.)])[ \t]+\S[^\n]*(?:\n|\Z)")
_GAP = re.compile(r"[ \t]*\n(?:[ \t]*\n)?")
_WRAPPED = re.compile(r"([ \t]*)\S[^\n]*(?:\n|\Z)")
"""A line that may go on with an item."""
_LIKE_BULLET = re.compile(r"[ \t]*[-*•–+]")


class Listing(NamedTuple):
    """A number of things, and how many are listed.

    Attributes:
        stated: the number.
        fewest: the least number of items that the list can be read as.
        most: the largest.
        start: where the list begins.
        end: where it ends.
    """

    stated: Token
    fewest: int
    most: int
    start: int
    end: int


def listings(document: Document, sentences: Sequence[Sentence]) -> Iterator[Listing]:
    """Every number of things that are listed right behind it."""
    for sentence in sentences:
        if "colon" not in sentence.classes:
            continue
        colon = next((at for at, token in enumerate(sentence.tokens) if "colon" in token.classes), None)
        stated = _announced(sentence.tokens, colon) if colon is not None else None
        if colon is None or stated is None:
            continue
        found = _lines(document, stated, sentence.tokens[colon].end)
        if found is None:
            found = _row(document.text, stated, sentence.tokens[colon + 1:], lexicon(sentence.language))
        if found is not None:
            yield found


def _announced(tokens: Sequence[Token], colon: int) -> Token | None:
    """The number before a colon that says how many things will follow: a plain count of something, the only number there."""
    numbers = [at for at in range(colon) if tokens[at].quantity is not None]
    if len(numbers) != 1 or colon - numbers[0] > ANNOUNCED:
        return None
    token = tokens[numbers[0]]
    if any(one.classes & {"break", "mark", "clause"} for one in tokens[numbers[0] + 1:colon]):
        return None
    before = tokens[numbers[0] - 1].classes if numbers[0] else frozenset()
    return token if token.quantity is not None and _counts(token.quantity) and "includes" not in before else None


def _counts(quantity: Quantity) -> bool:
    plain = quantity.kind is Kind.CARDINAL and quantity.hedge is Hedge.NONE and not quantity.unit and bool(quantity.noun)
    return plain and quantity.value is not None and quantity.value.denominator == 1 and 2 <= quantity.value <= MOST


def _row(text: str, stated: Token, tokens: Sequence[Token], lex: Lexicon) -> Listing | None:
    """The items of "a, b and c": complete only with its "and", and certain only if every item is short.

    Of names the last one ends where no name goes on: "five countries: France, Italy, Spain and Malta met".
    """
    items: list[list[Token]] = [[]]
    for token in _unbracketed(tokens):
        counts = token.quantity is not None and token.quantity.kind.is_quantity
        if counts or token.classes & {"includes", "open", "dash", "colon"}:
            return None
        if "mark" in token.classes:
            break
        if "break" in token.classes:
            items.append([])
        else:
            items[-1].append(token)
    if len(items) < 2 or not all(items):
        return None
    joints = [sum("and" in token.classes for token in item[1:]) for item in items]
    closed = "and" in items[-1][0].classes  # by a comma and an "and"
    if not (closed or joints[-1]) or any("clause" in token.classes and "and" not in token.classes for item in items for token in item):
        return None
    parts = [part for item in items for part in _joined(item) if part]
    named = [list(itertools.takewhile(lambda token: text[token.start].isupper(), part)) for part in parts]
    if named[:-1] == parts[:-1] and named[-1]:
        parts = named
    lengths = list(map(len, parts))
    if max(lengths) > SHORT or lengths[-1] > max(lengths[:-1]):
        return None  # "Bath, Wells and the villages around them": the last one may be several
    # The last "and" closes the list, unless a comma has done so already; any other may join two items or stand inside of one.
    fewest, most = len(items) + (not closed and sum(joints) <= 1), len(items) + sum(joints)
    last, number = parts[-1][0], stated.quantity.value if stated.quantity is not None else None
    unlisted = "more" in last.classes or text[last.start:last.end].lower() in lex.others  # "Ann, Bob and others" need not be all
    off = 0 if unlisted or _is_told(text, stated, parts, lex) else OFF
    near = number is not None and fewest - off <= number <= most + off
    return Listing(stated, fewest, most, tokens[0].start, parts[-1][-1].end) if near else None


def _is_told(text: str, stated: Token, parts: Sequence[Sequence[Token]], lex: Lexicon) -> bool:
    """Whether what is counted may be told or given the row: "clear to the four ministers: no cuts and no loans", but not names of them."""
    quantity, word = stated.quantity, word_before(text, stated.start).lower()
    known = word in lex.articles.union(lex.language.definite_plural, lex.language.table.get("all", ()))
    people = quantity is not None and lex.counts_persons(quantity.noun)
    return (known or people) and not all(_is_one(text, part, lex, known=known) for part in parts)


def _is_one(text: str, item: Sequence[Token], lex: Lexicon, *, known: bool) -> bool:
    """Whether an item may be one of those that are counted: it has a name or, unless they are known, an article."""
    words = item[:1] if lex.language.capital_nouns else item
    article = not known and text[item[0].start:item[0].end].lower() in lex.determiners
    return article or any(text[token.start].isupper() for token in words)


def _unbracketed(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens of a row without what stands in brackets behind its items: "the Aurora (310 metres), the Belle (290)"."""
    behind = 0
    for at, token in enumerate(tokens):
        aside = tokens[at:at + 2 + ASIDE] if at >= behind and "open" in token.classes else ()
        inside = next((place for place, one in enumerate(aside) if "close" in one.classes), 0)
        if inside and not any(one.classes & {"includes", "and"} for one in aside[:inside]):
            behind = at + inside + 1
        if at >= behind:
            yield token


def _past_gap(source: str, at: int) -> int:
    """The offset behind an empty line, if one stands there."""
    gap = _GAP.match(source, at)
    return gap.end() if gap else at


def _joined(item: Sequence[Token]) -> list[list[Token]]:
    """What stands between the "and"s of an item."""
    parts: list[list[Token]] = [[]]
    for token in item:
        if "and" in token.classes:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _lines(document: Document, stated: Token, start: int) -> Listing | None:
    """The lines with bullets that follow a colon."""
    items = lines(document, start)
    return Listing(stated, len(items), len(items), start, items[-1][1]) if len(items) >= 2 else None


def lines(document: Document, start: int) -> list[tuple[int, int]]:
    """From where to where each line with a bullet goes that follows a colon, if all are of one level and nothing may hide others."""
    source = document.source
    if len(source) != len(document.text):
        return []
    gap = _GAP.match(source, start)
    if gap is None:
        return []
    at, found, first = gap.end(), list[tuple[int, int]](), None
    while at - start < LONGEST and (line := _BULLET.match(source, at)) is not None:
        first = line[1] if first is None else first
        if line[1] != first:
            return []
        begin, at = at, line.end()
        while at - start < LONGEST and (more := _WRAPPED.match(source, _past_gap(source, at))) is not None \
                and len(more[1]) > len(first) and _BULLET.match(source, more.start()) is None:
            at = more.end()
        found.append((begin, at))
        between = _past_gap(source, at)
        at = between if _BULLET.match(source, between) else at
    if found and (_WRAPPED.match(source, at) or _LIKE_BULLET.match(source, _past_gap(source, at))):
        return []  # what goes on without a blank line may belong to the last item, and hide others behind it
    return found
