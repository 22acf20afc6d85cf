"""Ages and durations that follow from two years told beside them.

"Born in 1970, she was 45 in 2024", "(1970–2024), died at 54", "founded in 1919; twelve years later, in 1931": a year that
something began, a year that it is looked at, and how many years lie between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from numcheck.quantity import Kind, Quantity
from numcheck.sentence import Sentence, Token

REACH = 4
"""How many plain tokens may stand between a cue and its year, or an age and its year."""
OLDEST = 125
"""Nobody is older than this."""
_LASTING = frozenset({"over", "since"})
_AT = frozenset({"level", "with"})
_APART = frozenset({"clause", "semicolon", "and", "mark"})
_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")


class Span(NamedTuple):
    """Years between two years.

    Attributes:
        stated: how many, as told.
        first: the year that it began.
        last: the year that it is looked at.
        age: whether it is somebody's age, complete only on the birthday.
    """

    stated: Token
    first: tuple[Token, int]
    last: tuple[Token, int]
    age: bool


def spans(text: str, sentences: Sequence[Sentence]) -> Iterator[Span]:
    """Every age and every duration that two years settle."""
    before: tuple[Token, int] | None = None
    for sentence in sentences:
        years = [(at, year) for at, _ in sentence.numbers for year in _years(text, sentence.tokens[at])]
        if "born" in sentence.classes or (len(years) > 1 and "open" in sentence.classes):
            yield from _ages(text, sentence, years)
        if years and "later" in sentence.classes:
            yield from _later(sentence, years, before)
        if years:
            before = sentence.tokens[years[-1][0]], years[-1][1]


def _years(text: str, token: Token) -> list[int]:
    """The years that a token names: one, or both of "1970–2024"."""
    if token.quantity is None or token.quantity.kind not in (Kind.YEAR, Kind.DATE):
        return []
    return [int(year) for year in _YEAR.findall(text, token.start, token.end)]


def _ages(text: str, sentence: Sentence, years: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """The age of somebody whose years are told in one sentence."""
    tokens = sentence.tokens
    life = _life(text, tokens, years)
    births = {life[0]} if life else {year for year in [*years, *_bare_years(tokens)] if _cued(tokens, year[0], "born")}
    if len(births) != 1:
        return
    birth, = births
    for at, _ in sentence.numbers:
        if not _is_age(tokens, at):
            continue
        last = _year_behind(tokens, at, years) or _death(tokens, at, [life[1]] if life else years) or _year_before(tokens, at, years, birth)
        if last is not None and 0 <= last[1] - birth[1] <= OLDEST:
            yield Span(tokens[at], (tokens[birth[0]], birth[1]), (tokens[last[0]], last[1]), age=True)


def _life(text: str, tokens: Sequence[Token], years: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The years of birth and death of "(1970–2024)"."""
    for (one, first), (other, last) in pairwise(years):
        bracketed = one > 0 and "open" in tokens[one - 1].classes and len(_years(text, tokens[one])) == 2
        if one == other and bracketed and first < last:
            return (one, first), (other, last)
    return None


def _bare_years(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Four digits that count nothing else: "der 1970 geborene Maler"."""
    for at, token in enumerate(tokens):
        if token.quantity is not None and token.quantity.kind is Kind.CARDINAL and _YEAR.fullmatch(token.quantity.text) \
                and at + 1 < len(tokens) and "born" in tokens[at + 1].classes:
            yield at, int(token.quantity.text)


def _cued(tokens: Sequence[Token], at: int, cue: str) -> bool:
    """Whether a cue stands shortly before a number, or right behind it, with no other number between."""
    for back in range(at - 1, max(-1, at - 2 - REACH), -1):
        if cue in tokens[back].classes:
            return "year" not in tokens[back - 1].classes  # "1964 geboren" is of that year
        if tokens[back].quantity is not None or tokens[back].classes & {"clause", "born", "died"}:
            break
    return at + 1 < len(tokens) and cue in tokens[at + 1].classes


def _is_age(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is an age: told as one, or years with a year right behind."""
    quantity = tokens[at].quantity
    if quantity is None or quantity.kind not in (Kind.CARDINAL, Kind.MEASURE) or quantity.value is None or quantity.value > OLDEST:
        return False
    if quantity.kind is Kind.MEASURE and quantity.unit != "year":
        return False
    behind = tokens[at + 1].classes if at + 1 < len(tokens) else frozenset()
    if at and tokens[at - 1].classes & _LASTING:
        return False  # "born in 1950, he had taught for 30 years in 2004"
    if "aged" in behind or any("aged" in token.classes for token in tokens[max(0, at - 2):at]):
        return True
    died = at > 1 and "died" in tokens[at - 2].classes and not tokens[at - 1].classes.isdisjoint(_AT)
    return _is_plain_year_count(quantity) and "later" not in behind and (died or _has_year(tokens, at + 1))


def _is_plain_year_count(quantity: Quantity) -> bool:
    return quantity.unit == "year" or (quantity.kind is Kind.CARDINAL and not quantity.noun)


def _has_year(tokens: Sequence[Token], at: int) -> bool:
    """Whether a year stands at a place or one preposition on."""
    ahead = tokens[at:at + 2]
    return any(token.quantity is not None and token.quantity.kind is Kind.YEAR for token in ahead) \
        and not any(token.classes & {"break", "mark"} for token in ahead)


def _year_behind(tokens: Sequence[Token], at: int, years: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The year right behind an age: "45 in 2024"."""
    year = next((year for year in years if 0 < year[0] - at <= REACH), None)
    between = [token for token in tokens[at + 1:year[0]] if "aged" not in token.classes] if year is not None else []
    # Behind "a 30-year-old teacher in 1985" the year is somebody else's.
    parted = any(token.classes & {"break", "mark", "clause", "number"} for token in between)
    return None if parted or (between and not between[0].classes & {"place", "over", "of"}) else year


def _year_before(tokens: Sequence[Token], at: int, years: Sequence[tuple[int, int]], birth: tuple[int, int]) -> tuple[int, int] | None:
    """The year shortly before an age: "in 2020 she was 50", "war 2020 50 Jahre alt"."""
    year = next((year for year in reversed(years) if year[0] < at), None)
    if year is None or year == birth or at - year[0] > REACH:
        return None
    plain = all(token.classes & {"word", "be", "have"} and "clause" not in token.classes for token in tokens[year[0] + 1:at])
    return year if plain and (year[0] + 1 < at or "aged" in tokens[at + 1].classes) else None


def _death(tokens: Sequence[Token], at: int, years: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The year of "died in 2024 aged 54", "(1970–2024) died at 54": the last one before, with a word for dying, and no other number."""
    before = [year for year in years if year[0] < at]
    if not before:
        return None
    last = before[-1]
    between = tokens[last[0] + 1:at]
    dying = any("died" in token.classes for token in between) or _cued(tokens, last[0], "died")
    return last if dying and not any(token.quantity is not None or "clause" in token.classes for token in between) else None


def _later(sentence: Sentence, years: Sequence[tuple[int, int]], before: tuple[Token, int] | None) -> Iterator[Span]:
    """"Founded in 1919. Twelve years later, in 1931, it closed": from the last year before to the one right behind."""
    tokens = sentence.tokens
    for at, quantity in sentence.numbers:
        if quantity.kind is not Kind.MEASURE or quantity.unit != "year" or at + 1 >= len(tokens) \
                or "later" not in tokens[at + 1].classes:
            continue
        if any("later" in one.classes for one in tokens[:at]):
            return  # "three years later there were 37, and five years later, in 2015, 69": from the one or from the other
        behind = next((year for year in years if at + 1 < year[0] <= at + 2 + REACH), None)
        earlier = [year for year in years if year[0] < at]
        first = (tokens[earlier[-1][0]], earlier[-1][1]) if earlier else before
        between = tokens[at + 2:behind[0]] if behind else ()
        if behind is None or first is None or any(one.classes & _APART or one.quantity is not None for one in between):
            continue
        if first[1] < behind[1] and (not earlier or len(earlier) == 1):
            yield Span(tokens[at], first, (tokens[behind[0]], behind[1]), age=False)
