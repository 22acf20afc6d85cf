"""Amounts that stand beside whose they are, without a verb: "the EU's 450 million people", "France has 68 million inhabitants, Germany 84".

What an owner has so many of is told as known, and more words may say which of them are meant: such a number can only be too
large. A name that follows one whose inhabitants were just counted, with nothing but its own number, is counted the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from numcheck import shapes
from numcheck.quantity import Quantity
from numcheck.reading.lexicon import Lexicon, lexicon
from numcheck.sentence import MeasureMention, Sentence, Token
from numcheck.tables.phrases import NAME
from numcheck.tellings.heads import head, several

_COUNTED = frozenset({"counted", "people"})
_ENDS = frozenset({"break", "mark", "and"})
_JOINTS = frozenset({"break", "and", "of"})
_NEAR = 3
"""How many tokens may stand between a name and its number."""
_SCALED = 1000
"""No smaller number is an elided one's whole: "Germany has 84 million inhabitants, France 68"."""


@dataclass(frozen=True, slots=True)
class Owned:
    """How many of something somebody is said to have.

    Attributes:
        stated: the number.
        subject: who has them.
        measures: of what.
        partial: whether only some of them may be meant.
        first: index of the first token.
        last: index behind the last one.
    """

    stated: Token
    subject: Token
    measures: tuple[MeasureMention, ...]
    partial: bool
    first: int
    last: int


def owned(text: str, sentence: Sentence) -> Iterator[Owned]:
    """Every amount of a sentence that stands beside its owner."""
    tokens = sentence.tokens
    if not sentence.classes & _COUNTED or "entity" not in sentence.classes or "count" not in sentence.classes:
        return
    told: tuple[MeasureMention, ...] = ()
    for at, token in enumerate(tokens):
        if "count" not in token.classes:
            continue
        measures, end = _counted(tokens, at + 1)
        if not measures:
            name = _elided(text, tokens, at, lexicon(sentence.language)) if told else -1
            subject, own = (tokens[name], list(told)) if name >= 0 else _another_year(tokens, at)
            if subject is not None and own and token.quantity is not None and not _is_short(token.quantity):
                yield Owned(token, subject, tuple(own), partial=False, first=name if name >= 0 else at, last=at + 1)
            continue
        led = [index for index in range(max(0, at - _NEAR), at) if tokens[index].classes & {"have", "with"}]
        told = measures if led and any(tokens[index].classes & {NAME} for index in range(max(0, led[0] - _NEAR), led[0])) else ()
        owner = _owner_before(text, tokens, at)
        if owner < 0 and _is_definite(tokens, at):
            owner = _owner_behind(tokens, end)
        if owner >= 0:
            yield Owned(token, tokens[owner], measures, partial=True, first=min(owner, at), last=max(owner + 1, end))


def _is_short(quantity: Quantity) -> bool:
    """Whether a number may leave out the millions that the one before it counts in."""
    return quantity.value is not None and quantity.value < _SCALED


def _counted(tokens: Sequence[Token], at: int) -> tuple[tuple[MeasureMention, ...], int]:
    """What a number counts, and where that ends."""
    while at < len(tokens) and "of" in tokens[at].classes and not tokens[at].entities:
        at += 1
    return tuple(one for one in tokens[at].measures if one.role in _COUNTED) if at < len(tokens) else (), at + 1


def _owner_before(text: str, tokens: Sequence[Token], at: int) -> int:
    """The index of the owner right before a number: "the EU's 450 million"; -1 if there is none."""
    owner = at - 1
    if owner > 0 and tokens[owner].classes == {shapes.WORD} and tokens[owner].end - tokens[owner].start == 1:
        owner -= 1  # the letter of "Japan's"
    if owner < 0 or not tokens[owner].entities:
        return -1
    if several(tokens, owner):
        return -1  # "France and Spain's 117 million people"
    possessive = owner < at - 1 or text[tokens[owner].start:tokens[owner].end].endswith(("'s", "’s", "s'", "s’"))
    return owner if possessive or not tokens[owner].classes & {NAME} else -1


def _is_definite(tokens: Sequence[Token], at: int) -> bool:
    """Whether one word opens the clause before a number: an article."""
    return at > 0 and shapes.WORD in tokens[at - 1].classes and not tokens[at - 1].entities and (
        at == 1 or bool(tokens[at - 2].classes & _ENDS))


def _owner_behind(tokens: Sequence[Token], at: int) -> int:
    """The index of the owner right behind what is counted: "die 450 Millionen Einwohner der EU"; -1 if there is none."""
    if at < len(tokens) and "of" in tokens[at].classes and not tokens[at].entities:
        at += 1
        return at if at < len(tokens) and tokens[at].entities and tokens[at].classes & {NAME, "of"} and not _goes_on(tokens, at) else -1
    return -1


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether others are named along with an owner: "of France, Spain and Malta", "of France and its allies"."""
    behind = tokens[at + 1].classes if at + 1 < len(tokens) else frozenset()
    named = any(tokens[index].entities and tokens[index - 1].classes & _JOINTS for index in range(at + 2, min(len(tokens), at + 5)))
    return named or ("and" in behind and not any(token.quantity for token in tokens[at + 2:at + 4]))


def _elided(text: str, tokens: Sequence[Token], at: int, lex: Lexicon) -> int:
    """The index of the name right before a number that ends its clause: "and Germany 84 million"; -1 if there is none."""
    behind = tokens[at + 1].classes if at + 1 < len(tokens) else frozenset({"mark"})
    if not behind & _ENDS:
        return -1
    name = at - 1
    closed = name >= 0 and "open" in tokens[name].classes
    if closed and "close" not in behind:
        return -1
    while name >= 0 and at - name <= _NEAR and not tokens[name].entities and (
            tokens[name].classes & {"break", "with", "adverb"} or _word(text, tokens[name]) in lex.stops):
        name -= 1  # no verb: "Germany paid 94 million"
    if name < 1 or not tokens[name].entities or NAME not in tokens[name].classes:
        return -1
    before = name - 1
    if before and _word(text, tokens[before]) in lex.articles:
        before -= 1
    led = closed or bool(tokens[before].classes & _ENDS) or any("with" in tokens[index].classes for index in range(name, at))
    return name if led else -1


def _word(text: str, token: Token) -> str:
    return text[token.start:token.end].lower()


def _another_year(tokens: Sequence[Token], at: int) -> tuple[Token | None, list[MeasureMention]]:
    """Whose measure a number tells of another year, with nothing between: "was 122 million in 2000 and 223 million in 2022"."""
    while at and "of" in tokens[at - 1].classes:
        at -= 1
    if at < 6 or not tokens[at - 1].classes & {"and", "break"} or not any("when" in token.classes for token in tokens[at + 1:at + 3]):
        return None, []
    when = next((index for index in range(at - 2, max(1, at - 3 - _NEAR), -1) if "when" in tokens[index].classes), 0)
    number = when - 1
    if number < 2 or "count" not in tokens[number].classes:
        return None, []
    verb = number - 2 if "of" in tokens[number - 1].classes and "be" not in tokens[number - 1].classes else number - 1
    return head(tokens, verb) if tokens[verb].classes & {"have", "be"} else (None, [])
