"""Multiples told between two amounts of which the second stands in brackets or a relative clause.

"Harwell (48,000 inhabitants) has twice as many inhabitants as Stoke (24,000)", "36 million, three times as much as Stoke, which
spends 9 million". What follows the multiple right away is left to the shapes of the check.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.reading.lexicon import Lexicon, lexicon
from numcheck.reading.phrases import WORD
from numcheck.sentence import Sentence, Token
from numcheck.tellings.counted import akin
from numcheck.tellings.lists import COUNTS
from numcheck.tellings.senses import is_scaled, sense

FAR = Fraction(4)
"""Amounts whose quotient is so many times the multiple, or a part of it, are not what it compares."""
WITH_NOUN = 3
"""In so many tokens behind a number stands what it counts, and the end of a bracket or a clause."""
REACH = 13
"""How many tokens may stand between a multiple and each of its amounts."""

_DATES = frozenset({"year", "date", "years", "months", "weeks", "days"})
_BEGINS = frozenset({"clause", "then"})
_OTHERWISE = frozenset({"and", "loses", "planned"})
_COMPARING = frozenset({"than", "of", "more", "less", "up", "down"})


class Multiple(NamedTuple):
    """How many times as much an amount is as another.

    Attributes:
        stated: the token of the multiple.
        amount: the token of the first amount.
        base: the token of the other.
        certain: whether what is compared is what the amounts count.
    """

    stated: Token
    amount: Token
    base: Token
    certain: bool


def multiples(text: str, sentence: Sentence) -> Iterator[Multiple]:
    """Every multiple of a sentence that stands between two amounts."""
    tokens, lex = sentence.tokens, lexicon(sentence.language)
    for at, quantity in sentence.numbers:
        if quantity.kind is not Kind.RATIO or quantity.hedge is Hedge.AT_MOST:
            continue
        token = tokens[at]
        base, than = _base(tokens, at)
        amount = _amount(tokens, at)
        if base is None or amount is None or ("part" in token.classes and not _compares(tokens, at, than)):
            continue
        one, other = tokens[amount].quantity, tokens[base].quantity
        counting = [between for between in tokens[at + 1:than] if between.classes.isdisjoint(_COMPARING)]
        things = [word for word in _said(text, counting, lex) if word not in lex.language.so_many]
        if one is not None and other is not None and (one.kind is other.kind or is_scaled(other)):
            alike = _counted(things, one, other, lex) and not any(between.quantity for between in counting)
            certain = alike and _is_near(quantity, one, other) and "apiece" not in sentence.classes and _says_the_same(
                text, tokens, amount, (than, base), lex)
            yield Multiple(token, tokens[amount], tokens[base], certain)


def _said(text: str, tokens: Sequence[Token], lex: Lexicon) -> list[str]:
    """The words of some tokens that mean something."""
    return [word for token in tokens for word in WORD.findall(text[token.start:token.end].lower()) if word not in lex.stops]


def _says_the_same(text: str, tokens: Sequence[Token], amount: int, ends: tuple[int, int], lex: Lexicon) -> bool:
    """Whether a relative clause says of its amount what is said of the first: "which spends 9 million", not "which lost 9 million"."""
    clause = next((at for at in range(ends[0] + 1, ends[1]) if tokens[at].classes & _BEGINS), None)
    if clause is None:
        return True
    before = _said(text, tokens[:amount], lex)
    said = [token for token in tokens[clause + 1:ends[1]] if token.classes.isdisjoint({"be", "have"})]
    return all(any(akin(word, same) for same in before) for word in _said(text, said, lex)) and not any(
        token.classes & _OTHERWISE or sense(token) for token in tokens[clause:ends[1] + 3])


def _compares(tokens: tuple[Token, ...], at: int, than: int) -> bool:
    """Whether a fraction is a multiple: "half as many as", not "half of"."""
    behind = tokens[at + 1].classes
    return "than" in behind and "of" not in behind and than > at + 1


def _base(tokens: tuple[Token, ...], at: int) -> tuple[int | None, int]:
    """The amount that a multiple is of, in brackets behind a name or in its relative clause; and where "than" stands last before it."""
    place = next((one for one, token in enumerate(tokens[at + 1:at + 1 + REACH], at + 1) if "number" in token.classes
                  and not token.classes & _DATES), None)
    if place is None or not _is_amount(tokens[place]):
        return None, at
    between = tokens[at + 1:place]
    breaks = [at + 1 + one for one, token in enumerate(between) if token.classes & {"break", "mark"}]
    if len(breaks) != 1:
        return None, at
    classes = tokens[breaks[0]].classes
    bracketed = "open" in classes and breaks[0] == place - 1 and _closed(tokens, place)
    relative = classes == {"break"} and tokens[breaks[0] + 1].classes & _BEGINS and _ends(tokens, place)
    if not (bracketed or relative):
        return None, at
    than = max((one for one in range(at + 1, breaks[0]) if tokens[one].classes & {"than", "of", "versus"}), default=None)
    return (place, than) if than is not None and breaks[0] > than + 1 else (None, at)


def _amount(tokens: tuple[Token, ...], at: int) -> int | None:
    """The amount that is so many times as much: in brackets behind the subject, or before a comma."""
    place = next((one for one in reversed(range(max(0, at - REACH), at)) if "number" in tokens[one].classes), None)
    if place is None or not _is_amount(tokens[place]):
        return None
    between = tokens[place + 1:at]
    if any(token.classes & {"mark", "semicolon"} for token in between):
        return None
    if place and "open" in tokens[place - 1].classes:
        return place if _closed(tokens, place) and any(token.classes & {"have", "be"} for token in between) else None
    breaks = [one for one, token in enumerate(between) if "break" in token.classes]
    if len(breaks) != 1 or any("clause" in token.classes for token in between):
        return None
    near = 3 if between[-1].classes.isdisjoint({"have", "be"}) else 2 * 3  # "with 1.2 million people, the county has twice as many"
    return place if len(between) - breaks[0] <= near else None


def _is_amount(token: Token) -> bool:
    quantity = token.quantity
    return quantity is not None and quantity.kind in COUNTS and bool(quantity.value) and not quantity.hedge


def _is_near(stated: Quantity, one: Quantity, other: Quantity) -> bool:
    """Whether a multiple is about that of two amounts: if not, they are of something else."""
    off = Fraction(one.value or 0) / Fraction(other.value or 1) / Fraction(stated.value or 1)
    return 1 / FAR <= off <= FAR


def _closed(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a bracket closes right behind a number and what it counts."""
    return any("close" in token.classes for token in tokens[place + 1:place + 1 + WITH_NOUN])


def _ends(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a clause ends right behind a number and what it counts: "which spends 9 million", not "9 million on schools"."""
    quantity = tokens[place].quantity
    behind = next((token for token in tokens[place + 1:] if quantity is None or token.start >= quantity.noun_end), None)
    return behind is None or bool(behind.classes & {"mark", "break", "be", "have"})  # "der 410.000 hat"


def _counted(things: list[str], one: Quantity, other: Quantity, lex: Lexicon) -> bool:
    """Whether what is compared is what the amounts count: "twice as many inhabitants", not "twice as many cars"."""
    nouns, others = (quantity.noun.lower().split() for quantity in (one, other))
    if not things:  # "1.2 million people, twice as many as the county, which has 400,000 homes"
        both = lex.counts_persons(one.noun) and lex.counts_persons(other.noun)
        owner = other.noun_start < other.end  # "as its rival (29,000)"
        return both or owner or not nouns or not others or any(akin(word, same) for word in nouns for same in others)
    told = {*nouns, *others}
    persons = one.kind is Kind.CARDINAL and not one.unit and (not one.noun or lex.counts_persons(one.noun))
    return all(any(akin(thing, word) for word in told) or (persons and thing in lex.persons) for thing in things)
