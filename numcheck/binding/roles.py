"""Roles: what binders ask of the numbers that they bind, whatever the claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from numcheck import units
from numcheck.article import pure
from numcheck.checks import Check
from numcheck.claim import Step
from numcheck.interval import Verdict
from numcheck.judge import Claim
from numcheck.quantity import Quantity
from numcheck.reading.digits import CONVENTIONS
from numcheck.sentence import Token

MAX_READINGS = 400
"""No claim is compared with more combinations of readings than this."""


def one_unit(parts: Sequence[Step]) -> bool:
    """Whether amounts can be compared: one unit, or none said."""
    return len({part.unit for part in parts} - {"", units.PERCENT}) <= 1


def one_convention(parts: Sequence[Step]) -> bool:
    """Whether numbers are read by one convention: a dot does not group in one and stand before decimals in the next."""
    return len({note for part in parts for note in part.note.split("; ") if note.endswith(CONVENTIONS)}) <= 1


def quantity_of(token: Token) -> Quantity:
    """The quantity that a token is."""
    assert token.quantity is not None
    return token.quantity


def span_of(tokens: Iterable[Token]) -> tuple[int, int]:
    """From where to where some tokens go."""
    spans = [(token.start, token.end) for token in tokens]
    return min(start for start, _ in spans), max(end for _, end in spans)


def verdict_of(stated: Quantity, expected: Sequence[Step]) -> Verdict:
    """The best verdict of any reading of a number with any that it should be."""
    return min(pure(stated, reading).against(step.interval) for reading in stated.readings for step in expected)


def told(check: Check, tokens: Sequence[Token], parts: Mapping[str, Quantity],
         expected: Callable[[Mapping[str, Quantity]], list[Step]], *, certain: bool) -> Claim | None:
    """The claim of a number by its parts, if its words leave no doubt that they are these, or it agrees; None for any other.

    Args:
        check: judges it.
        tokens: the number, then all else that it rests on.
        parts: the quantities that make it, by role.
        expected: what other quantities in those roles make.
        certain: whether the words leave no doubt.
    """
    stated, due = quantity_of(tokens[0]), expected(parts)
    if not due or not (certain or verdict_of(stated, due) is Verdict.CONSISTENT):
        return None
    return Claim(check, stated, span_of(tokens), due, parts=parts, again=expected)
