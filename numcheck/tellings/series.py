"""Series: what is said of a measure over the years, with no number told: "the lowest since 1998", "has fallen every year since 2010".

How many years in a row something moved is told by a number ("for the 13th year running"), which says since when.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from numcheck import shapes
from numcheck.quantity import Kind
from numcheck.reading.lexicon import Lexicon, lexicon
from numcheck.sentence import MeasureMention, Sentence, Token
from numcheck.tellings.heads import head

_LONG = 60
"""No series is told to run for more years."""
_NEAR = 4
"""How many tokens may stand between the parts of a series."""


@dataclass(frozen=True, slots=True)
class Series:
    """A claim about the years since one.

    Attributes:
        finds: "extremes" for the highest or lowest, "trends" for every year's move.
        stated: the word that claims it.
        subject: of whom.
        measures: of what.
        up: whether it is the highest, or moves upwards.
        since: the year; 0 where the number of years is told.
        first: index of the first token.
        last: index behind the last one.
        years: in how many years in a row it moved; 0 where the year is told.
    """

    finds: str
    stated: Token
    subject: Token
    measures: tuple[MeasureMention, ...]
    up: bool
    since: int
    first: int
    last: int
    years: int = 0


def series(text: str, sentence: Sentence) -> Iterator[Series]:
    """Every claim about a series in a sentence."""
    tokens = sentence.tokens
    for at in range(1, len(tokens)) if "running" in sentence.classes else ():
        found = _running(text, tokens, at, lexicon(sentence.language)) if "running" in tokens[at].classes else None
        if found is not None:
            yield found
    if "since" not in sentence.classes:
        return
    for at in range(1, len(tokens) - 1):
        year = _year(tokens[at + 1]) if "since" in tokens[at].classes else None
        found = _series(tokens, at, year) if year is not None else None
        if found is not None:
            yield found


def _series(tokens: Sequence[Token], since: int, year: int) -> Series | None:
    """What is claimed of the years behind a "since"."""
    around = range(max(0, since - _NEAR), min(len(tokens), since + 2 + _NEAR))
    if any("every_year" in tokens[at].classes for at in around):
        moves = [at for at in around if tokens[at].classes & {"up", "down"} and at not in (since, since + 1)]
        return _of("trends", tokens, moves[0], "up" in tokens[moves[0]].classes, since, year) if len(moves) == 1 else None
    for at in range(since - 1, max(-1, since - 1 - _NEAR), -1):
        classes = tokens[at].classes
        if classes & {"most", "highest", "least", "lowest"}:
            return _of("extremes", tokens, at, bool(classes & {"most", "highest"}), since, year)
        if shapes.WORD not in classes and not classes & {"level", "holder"}:
            return None
    return None


def _running(text: str, tokens: Sequence[Token], at: int, lex: Lexicon) -> Series | None:
    """What is claimed of so many years in a row."""
    near = range(max(0, at - _NEAR), min(len(tokens), at + 2))
    numbers = [index for index in near if tokens[index].quantity is not None]
    moves = [index for index in range(max(0, at - 2 * _NEAR), min(len(tokens), at + _NEAR)) if tokens[index].classes & {"up", "down"}]
    words = lex.language.units.get("year", ())
    if len(numbers) != 1 or len(moves) != 1 or not any(
            "years" in tokens[index].classes or text[tokens[index].start:tokens[index].end].lower() in words for index in near):
        return None  # quarters and months are in no table
    quantity = tokens[numbers[0]].quantity
    if quantity is None or quantity.value is None or quantity.value.denominator != 1 or not 1 < quantity.value <= _LONG:
        return None
    found = _of("trends", tokens, moves[0], "up" in tokens[moves[0]].classes, at - 2, 0)
    return replace(found, stated=tokens[numbers[0]], years=int(quantity.value), last=at + 1) if found else None


def _of(finds: str, tokens: Sequence[Token], at: int, up: bool, since: int, year: int) -> Series | None:
    """The series, once it is known whose it is."""
    last = max(at + 1, since + 2)
    for verb in range(at, 0, -1):
        if verb == at or tokens[verb].classes & {"have", "be"}:
            subject, measures = head(tokens, verb)
            if subject is not None and measures:
                return Series(finds, tokens[at], subject, tuple(measures), up, year, verb - 1, last)
    return None


def _year(token: Token) -> int | None:
    if token.quantity is None or token.quantity.kind is not Kind.YEAR or not token.quantity.text.isdecimal():
        return None
    return int(token.quantity.text)
