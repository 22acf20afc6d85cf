"""Series: what is said of a measure over the years, with no number told: "the lowest since 1998", "has fallen every year since 2010"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from numcheck import shapes
from numcheck.quantity import Kind
from numcheck.sentence import MeasureMention, Sentence, Token
from numcheck.tellings.heads import head

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
        since: the year.
        first: index of the first token.
        last: index behind the last one.
    """

    finds: str
    stated: Token
    subject: Token
    measures: tuple[MeasureMention, ...]
    up: bool
    since: int
    first: int
    last: int


def series(sentence: Sentence) -> Iterator[Series]:
    """Every claim about a series in a sentence."""
    tokens = sentence.tokens
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
