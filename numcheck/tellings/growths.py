"""Growths: by how much something is said to have moved between two years, when only a table knows what it was in them.

"Germany's population grew by 3 million between 2010 and 2022", "Nigeria's population has doubled since 1990".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from numcheck.quantity import Kind
from numcheck.sentence import MeasureMention, Sentence, Token
from numcheck.tellings.heads import head

_VERBS = frozenset({"up", "down", "growth", "halved"})
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_NEAR = 8
"""How many tokens may stand between a verb in two parts, or a verb and its number: the years."""


@dataclass(frozen=True, slots=True)
class Growth:
    """A move between two years.

    Attributes:
        stated: by how much; the verb itself where it says so ("doubled").
        verb: what says that it moved.
        subject: whose measure.
        measures: what is measured.
        up: whether it rose.
        since: the first year.
        until: the last year; None for the newest.
    """

    stated: Token
    verb: Token
    subject: Token
    measures: tuple[MeasureMention, ...]
    up: bool
    since: int
    until: int | None


def growths(sentence: Sentence) -> Iterator[Growth]:
    """The move that a sentence tells, if that and its years are all the numbers it has."""
    if not 0 < len(sentence.numbers) <= 3 or sentence.classes.isdisjoint(_VERBS):
        return
    tokens = sentence.tokens
    years = [(at, int(quantity.text)) for at, quantity in sentence.numbers if quantity.kind is Kind.YEAR and _YEAR.fullmatch(quantity.text)]
    numbers = [at for at, quantity in sentence.numbers if quantity.kind is not Kind.YEAR or not _YEAR.fullmatch(quantity.text)]
    if not 0 < len(years) <= 2 or len(numbers) > 1:
        return
    verbs = [index for index, token in enumerate(tokens) if token.classes & _VERBS
             and not token.classes & {"more", "less"} and not token.entities]
    if len(verbs) != 1:
        return
    since, until = years[0][1], years[1][1] if len(years) == 2 else None
    if (until is None and not (years[0][0] and "since" in tokens[years[0][0] - 1].classes)) or (until is not None and until <= since):
        return
    verb = tokens[verbs[0]]
    if numbers:
        stated, number = tokens[numbers[0]], numbers[0]
        led = "by" in tokens[number - 1].classes or number == verbs[0] + 1
        if not led or abs(number - verbs[0]) > _NEAR or not stated.classes & {"count", "percent"} or verb.factor:
            return
    elif verb.factor or "halved" in verb.classes:
        stated = verb
    else:
        return
    subject, measures = _head(tokens, verbs[0])
    if subject is not None and measures:
        yield Growth(stated, verb, subject, tuple(measures), bool(verb.factor) or "up" in verb.classes, since, until)


def _head(tokens: Sequence[Token], verb: int) -> tuple[Token | None, list[MeasureMention]]:
    """Whose measure moves: what stands before the verb, or before its auxiliary."""
    for at in range(verb, max(0, verb - 2 * _NEAR), -1):
        if at == verb or tokens[at].classes & {"have", "be"}:
            subject, measures = head(tokens, at)
            if subject is not None:
                return subject, measures
    return None, []
