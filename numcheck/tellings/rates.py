"""Rates: a total, what it is spread over, and how much of it that makes: "75 acres for $1.49 million, or $19,867 an acre".

The rate says what it divides: "per acre" an area, "km/h" a distance by a time, "per 100,000 inhabitants" cases by people. Which total and
which base it belongs to is certain only where the sentence has one of each and says that the rate follows from them ("or", "that is",
"an average of"); else only agreement tells anything.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from numcheck import units
from numcheck.quantity import Kind, Quantity
from numcheck.reading import read
from numcheck.reading.lexicon import Lexicon, lexicon
from numcheck.sentence import Sentence, Token
from numcheck.tellings.recalled import GAP, opening
from numcheck.tellings.senses import is_scaled

FAR = 12
"""A total and a base that make more than so many times the rate, or less than such a part of it, are not those meant."""
LEADS = 6
"""How many tokens may stand between "or" or "average" and the rate."""
WORDS = 3
"""The name of a unit has no more words: "square kilometre"."""
STEM = 3
"""Names of one thing ("bus", "buses") share so many letters at least, and all but as many of the shorter one."""
MOST = 6
"""With more pairs of a total and a base than this, one of them fits too easily."""
LEAST = 1000
"""A rate "per 100" is a percent, and one per a few is a ratio."""
_AMOUNTS = frozenset({Kind.CARDINAL, Kind.MEASURE, Kind.MONEY})
_CUES = frozenset({"or", "makes", "mean"})
_LINKS = frozenset({"of", "or", "makes"})
_SETTING = _LINKS | {"word", "mean", "with", "each"}
_OVER = frozenset({"over", "place"})
_PER = frozenset({"each", "per"})
_ENDS = frozenset({"mark", "clause", "semicolon"})


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate with the two amounts that make it.

    Attributes:
        stated: the rate.
        total: what is divided.
        base: what it is divided by.
        per: the number that the rate is for ("per 100,000"), or None.
        unit: the unit that the base is counted in; "" for things.
        certain: whether it is said that these belong together.
        named: whether it says what it divides by what, so that of several amounts these are meant.
    """

    stated: Token
    total: Token
    base: Token
    per: Token | None
    unit: str
    certain: bool
    named: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """A rate as it is told: of what (a unit, or words for a thing), by what; or "each", by whatever is counted.

    What is called an average may be by whatever it was spread over: "156,000 fans in 12 matches, an average of 13,000 a game".
    """

    at: int
    over: str
    under: str
    noun: str
    per: int | None = None
    apiece: bool = False
    mean: bool = False


def rates(text: str, sentences: Sequence[Sentence]) -> Iterator[Rate]:
    """Every rate of an article whose total and base are told, in its sentence or the one right before."""
    for index, sentence in enumerate(sentences):
        lex = lexicon(sentence.language)
        for told in _told(text, sentence, lex):
            before = sentences[index - 1] if index and sentence.start - sentences[index - 1].end <= GAP else None
            yield from _bound(sentence, before, told, lex)


def _bound(sentence: Sentence, before: Sentence | None, told: _Told, lex: Lexicon) -> Iterator[Rate]:
    """The totals and bases of a rate that may make it."""
    stated, tokens = sentence.tokens[told.at], sentence.tokens[:told.at]
    pairs = _pairs(tokens, told, stated, lex)
    follows = _follows(sentence.tokens, told.at) or (len(pairs) == 1 and _behind(tokens, pairs[0][1]))
    if not pairs and told.mean:
        pairs = _spread(tokens, told, stated, lex)
        follows = follows and not told.noun  # a game is a match, but who knows of that
    if not pairs and before is not None and not before.heading:
        follows = follows and bool(opening(sentence.tokens))
        pairs = _pairs((*before.tokens, *tokens), told, stated, lex)
    if len(pairs) > MOST:
        return
    per = sentence.tokens[told.per] if told.per is not None else None
    for total, base in pairs:
        if _near(stated, total, base, per, told):
            of = total.quantity
            known = bool(told.noun) or (of is not None and (bool(of.unit) or lex.counts_persons(of.noun)))
            sure = not told.mean or known  # "31 wickets in 12 matches, an average of 24.5": of runs
            yield Rate(stated, total, base, per, told.under, follows and sure and len(pairs) == 1,
                       named=not (told.apiece or told.mean))


def _pairs(tokens: Sequence[Token], told: _Told, stated: Token, lex: Lexicon) -> list[tuple[Token, Token]]:
    """The amounts before a rate that can be its total, each with those that can be its base."""
    amounts = [token for token in tokens if token.quantity is not None and token.quantity.kind in _AMOUNTS and token.quantity.value]
    if told.apiece:
        bases = [token for token in amounts if _is_counted(token.quantity)]
        totals = [token for token in amounts if _is_shared_out(token.quantity, stated.quantity, told)]
        return [(total, base) for total in totals for base in bases if total is not base and _near(stated, total, base, None, told)]
    bases = [token for token in amounts if _is_base(token.quantity, told, lex)]
    totals = [token for token in amounts if token not in bases and _is_total(token.quantity, stated.quantity, told, lex)]
    return [(total, base) for total in totals for base in bases]


def _spread(tokens: Sequence[Token], told: _Told, stated: Token, lex: Lexicon) -> list[tuple[Token, Token]]:
    """The amounts before an average that can be its total, each with the number of things in or over which it was told."""
    last = max((at for at, token in enumerate(tokens) if token.quantity is not None), default=0)
    bases = [token for at, token in enumerate(tokens) if token.quantity is not None and _is_counted(token.quantity)
             and (at == last or any(before.classes & _OVER for before in tokens[max(0, at - 2):at]))]
    totals = [token for token in tokens if token.quantity is not None and token.quantity.kind in _AMOUNTS
              and _is_total(token.quantity, stated.quantity, told, lex)]
    return [(total, base) for total in totals for base in bases if total is not base and _near(stated, total, base, None, told)]


def _told(text: str, sentence: Sentence, lex: Lexicon) -> Iterator[_Told]:
    """The rates of a sentence: "$19,867 per acre", "30 km/h", "100 for every 100,000 inhabitants"."""
    tokens = sentence.tokens
    for at, quantity in sentence.numbers:
        if quantity.kind not in _AMOUNTS or not quantity.value:
            continue
        over, slash, under = quantity.unit.partition(" / ")
        if slash and not under.isdecimal():
            yield _Told(at, over, under, "")
            continue
        if _is_apiece(tokens, at):
            yield _Told(at, quantity.unit, "", quantity.noun.lower(), apiece=True)
            continue
        place, mean = _per(tokens, at), _is_mean(tokens, at)
        if place is None:
            if mean and _is_apposed(tokens, at):
                yield _Told(at, quantity.unit, "", "", mean=True)
            continue
        other = tokens[place].quantity
        if other is None:
            words = [text[one.start:one.end] for one in tokens[place:place + WORDS] if one.quantity is None]
            unit = next((found for count in range(len(words), 0, -1) if (found := _unit(" ".join(words[:count]), sentence.language))), "")
            if unit not in units.TIMES - {"hour", "minute", "second"} and words:
                yield _Told(at, quantity.unit, unit, "" if unit else words[0].lower(), mean=mean and not unit)
        elif other.kind is Kind.CARDINAL and other.value is not None and other.value >= LEAST and quantity.kind is Kind.CARDINAL:
            yield _Told(at, "", units.PERSON if lex.counts_persons(other.noun) else "", other.noun.lower(), place)


def _is_mean(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is called an average: "an average of 13,000", "13 000 en moyenne", but no "average age of 50"."""
    before = next((token for token in reversed(tokens[max(0, at - WORDS):at]) if token.classes.isdisjoint(_LINKS)), None)
    return (before is not None and "mean" in before.classes) or any("mean" in token.classes for token in tokens[at + 1:at + 3])


def _is_apposed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a comma sets an average beside what stands before: ", an average of 13,000", but not "they are on average 50"."""
    before = next((token for token in reversed(tokens[max(0, at - LEADS):at]) if token.classes.isdisjoint(_SETTING)), None)
    return before is not None and "break" in before.classes


def _is_apiece(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is told of each of several: "50 hours each", "je 50 Stunden"."""
    behind = next((token for token in tokens[at + 1:at + 2 + WORDS] if token.start >= tokens[at].noun_end), None)
    return (behind is not None and "apiece" in behind.classes) or (at > 0 and "apiece" in tokens[at - 1].classes)


def _per(tokens: Sequence[Token], at: int) -> int | None:
    """The place right behind the "per" of a number, which what it counts may stand before; None without one."""
    quantity = tokens[at].quantity
    end = quantity.noun_end if quantity is not None else 0
    for place in range(at + 1, min(len(tokens), at + 2 + WORDS)):
        if tokens[place].classes & _PER:
            behind = range(place + 1, len(tokens))
            return next((one for one in behind if tokens[one].quantity is not None or not tokens[one].classes & _PER), None)
        if tokens[place].end > end and "level" not in tokens[place].classes and "over" not in tokens[place].classes:
            return None
    return None


@lru_cache(maxsize=1024)
def _unit(words: str, language: str) -> str:
    """The unit that some words name; "" for none."""
    found = read(f"2 {words}", language)
    whole = len(found) == 1 and found[0].kind is Kind.MEASURE and found[0].end == len(words) + 2
    return found[0].unit if whole else ""


def _follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is said that a number follows from what is told before it: "or 50 each", "an average of 50", "50 each on average"."""
    behind = itertools.takewhile(lambda token: token.quantity is None and not token.classes & _ENDS, tokens[at + 1:at + 2 + WORDS])
    if any("mean" in token.classes for token in behind):
        return True
    for place in range(at - 1, max(-1, at - 2 - LEADS), -1):
        if tokens[place].quantity is not None or (tokens[place].classes & _ENDS and "makes" not in tokens[place].classes):
            return False
        if tokens[place].classes & _CUES:
            return True
    return False


def _behind(tokens: Sequence[Token], base: Token) -> bool:
    """Whether a comma alone parts a rate from its base: "1,420 cards in 380 matches, nearly four a match"."""
    return len(tokens) > 1 and tokens[-1].classes == {"break"} and tokens[-2].end <= base.noun_end


def _is_counted(quantity: Quantity | None) -> bool:
    """Whether an amount counts things of which each may have something."""
    assert quantity is not None
    return quantity.kind is Kind.CARDINAL and not quantity.share and bool(quantity.noun)


def _is_shared_out(quantity: Quantity | None, rate: Quantity | None, told: _Told) -> bool:
    """Whether an amount may be what each of several has so much of, in all."""
    assert quantity is not None
    assert rate is not None
    if told.over:
        return bool(quantity.unit) and units.factor(quantity.unit, told.over) is not None
    return is_scaled(quantity) or (_is_counted(quantity) and (not rate.noun or _alike(quantity.noun, rate.noun)))


def _is_base(quantity: Quantity | None, told: _Told, lex: Lexicon) -> bool:
    """Whether an amount is of what a rate divides by."""
    assert quantity is not None
    if told.under and told.under != units.PERSON:
        return quantity.kind is Kind.MEASURE and units.factor(quantity.unit, told.under) is not None
    if quantity.kind is not Kind.CARDINAL or quantity.share or not quantity.noun:
        return False
    return lex.counts_persons(quantity.noun) if told.under else bool(told.noun) and _alike(quantity.noun, told.noun)


def _is_total(quantity: Quantity | None, rate: Quantity | None, told: _Told, lex: Lexicon) -> bool:
    """Whether an amount is of what a rate is of."""
    assert quantity is not None
    assert rate is not None
    if told.over == units.PERSON:
        return quantity.kind is Kind.CARDINAL and lex.counts_persons(quantity.noun)
    if told.over:
        return bool(quantity.unit) and units.factor(quantity.unit, told.over) is not None
    if quantity.kind is not Kind.CARDINAL or quantity.share:
        return False
    if told.mean and not (quantity.noun and rate.noun):
        return (quantity.value or 0) > (rate.value or 0)
    return bool(quantity.noun and rate.noun) and _alike(quantity.noun, rate.noun)


def _alike(noun: str, told: str) -> bool:
    """Whether a noun phrase names a thing, whatever its words end in: "19 home games", "a game"."""
    return any(_akin(word, told.lower().split()[0]) for word in noun.lower().split())


def _akin(one: str, other: str) -> bool:
    """Whether one word is a form of another, or of its last part: "Heimspiele", "Spiel"."""
    if len(other) > STEM and other in one[len(one) - len(other) - STEM:]:
        return True
    shared = next((at for at, (first, second) in enumerate(zip(one, other, strict=False)) if first != second), min(len(one), len(other)))
    return shared >= max(STEM, min(len(one), len(other)) - STEM)


def _near(stated: Token, total: Token, base: Token, per: Token | None, told: _Told) -> bool:
    """Whether a total and a base make about a rate."""
    assert stated.quantity is not None
    assert total.quantity is not None
    assert base.quantity is not None
    times = per.quantity.value if per is not None and per.quantity is not None and per.quantity.value else Fraction(1)
    over = units.factor(total.quantity.unit, told.over) if told.over not in ("", units.PERSON) else None
    under = units.factor(base.quantity.unit, told.under) if told.under not in ("", units.PERSON) else None
    made = Fraction(total.quantity.value or 0) * (over or 1) / (Fraction(base.quantity.value or 1) * (under or 1)) * times
    ratio = made / Fraction(stated.quantity.value or 1)
    return Fraction(1, FAR) <= ratio <= FAR
