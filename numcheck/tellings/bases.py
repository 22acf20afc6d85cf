"""Bases: what an amount behind "compared with" is told of: what moves, at another time, or somebody else.

"Rose 20% to 12.4 million, compared with 9.1 million for its rival" did not rise from that; nor need what fell by 2% in October, against
so many a year earlier, have fallen from them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from itertools import pairwise

from numcheck import units
from numcheck.language import language as language_of
from numcheck.quantity import Kind, Quantity
from numcheck.reading.lexicon import lexicon
from numcheck.reading.phrases import WORD
from numcheck.sentence import Sentence, Token
from numcheck.tellings.differences import Movement
from numcheck.tellings.expanded import expanded
from numcheck.tellings.remembered import STEM
from numcheck.tellings.senses import REACH, direction_of, is_about

_TIMES = frozenset({Kind.YEAR, Kind.DATE})
_THEN = frozenset({"ago", "earlier", "other_base", "since"})
SHORTER = ("day", "week", "month")
"""Stretches of time that are less than a year."""
_ENDS = frozenset({"break", "mark", "clause", "semicolon", "and"})
_PLACED = frozenset({"place", "over"})
_PLACES = _PLACED | {"level"}
_ARTICLE = frozenset({"word", "break", "and"})
FAR = 12
"""A change that is such a part of what an amount moved by since a year that is named is one of a shorter time."""


def has_another_base(text: str, sentence: Sentence, movement: Movement) -> bool:
    """Whether what is only compared with may be another amount than that which something moved from."""
    tokens, old = expanded(sentence), movement.old
    at = next((place for place, token in enumerate(tokens) if old is not None and token.start == old.start), 0)
    told = max(one.end for one in (movement.direction, movement.change, movement.new) if one is not None)
    if old is None or old.quantity is None or told > old.start:
        return False
    if _counts_others(text, sentence, movement, old.quantity):
        return True
    near = [token for token in tokens[max(0, at - 2 - REACH):at] if token.start >= told]
    parted = movement.change is None or movement.new.start > movement.change.start or any("break" in token.classes for token in near)
    if not parted or not any("versus" in token.classes or direction_of(token) for token in near):
        return False  # "up 5% compared with" and "from" tell what it rose from, but "…, up from" may be said besides
    end = max(old.end, old.quantity.noun_end)
    behind = [token for token in tokens[at + 1:] if token.start >= end]
    tail = list(itertools.takewhile(lambda token: not token.classes & _ENDS and not direction_of(token), behind))
    then = [token for token in tail if is_when(text, sentence, token)]
    if then:
        return _is_of_shorter(text, sentence, movement, tokens, then) and not _words(text, tail) & stretches(sentence, SHORTER)
    related = any(map(_relates, behind[len(tail):len(tail) + 1])) and not any(is_when(text, sentence, token) for token in behind)
    mean = any("mean" in token.classes for token in near)
    placed = any(token.classes & _PLACES for token in tail)
    return (placed or related or mean) and not _words(text, tail) & stretches(sentence, units.TIMES)


def _relates(token: Token) -> bool:
    """Whether a token begins a relative clause, as in "the 2,100 that nurses earn"; articles may look the same."""
    return "clause" in token.classes and (_ARTICLE.isdisjoint(token.classes) or "these" in token.classes)


def _counts_others(text: str, sentence: Sentence, movement: Movement, old: Quantity) -> bool:
    """Whether an amount counts what nothing before it names: "complaints fell to 400 from 300 customers"."""
    new = movement.new.quantity
    if new is None or new.noun or new.unit or not old.noun or old.noun_start - old.end != 1 or movement.amount is not None:
        return False
    if movement.change is None and (movement.up is None or movement.up == ((new.value or 0) > (old.value or 0))):
        return False  # what moves that way may be told whole only now: "rose to 57 from 47 members"
    before = {word[:STEM] for word in WORD.findall(text[sentence.start:old.start].lower())}
    return before.isdisjoint(word[:STEM] for word in WORD.findall(old.noun.lower()))


def is_when(text: str, sentence: Sentence, token: Token) -> bool:
    """Whether a token tells of a time."""
    quantity, lex, word = token.quantity, lexicon(sentence.language), text[token.start:token.end].lower()
    if quantity is not None:
        return quantity.kind in _TIMES or quantity.unit in units.TIMES
    return not token.classes.isdisjoint(_THEN) or word in lex.months or word in lex.weekdays


def _is_of_shorter(text: str, sentence: Sentence, movement: Movement, tokens: Sequence[Token], then: Sequence[Token]) -> bool:
    """Whether a change may be one of a shorter time than that since an amount of then: of a month, of a day, of the last year."""
    lex, start = lexicon(sentence.language), min(movement.direction.start, (movement.change or movement.direction).start)
    if movement.change is None:
        return False
    before = [token for token in tokens if token.end <= movement.new.start]
    inside = [token for token in before if token.start >= start]
    if not _words(text, [token for token in inside if token.quantity is None]).isdisjoint(lex.weekdays) and not all(
            _words(text, (token,)) & lex.weekdays for token in then):
        return True
    dated = [token for token in then if token.quantity is not None or token.classes & _THEN]
    if dated and all(token.quantity is not None and token.quantity.kind is Kind.YEAR for token in dated):
        timed = any(token.classes & _THEN for token in inside) or bool(_words(text, inside) & stretches(sentence, units.TIMES))
        if timed or _is_far(movement):
            return True
    return bool(dated) and any(not place.classes.isdisjoint(_PLACED) and not _words(text, (month,)).isdisjoint(lex.months)
                               for place, month in pairwise(before))


def _is_far(movement: Movement) -> bool:
    """Whether a change is so much smaller than what two amounts differ by that it is of a shorter time: "up 1% at 8,400, against 6,200"."""
    change, new, old = (token.quantity if token is not None else None for token in (movement.change, movement.new, movement.old))
    if change is None or new is None or old is None or new.value is None or old.value is None or change.unit == units.PERCENTAGE_POINT:
        return False
    return not is_about(change, new.value - old.value, old.value, FAR)


def _words(text: str, tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(WORD.findall(text[tokens[0].start:tokens[-1].end].lower())) if tokens else frozenset()


def stretches(sentence: Sentence, of: Iterable[str]) -> frozenset[str]:
    """The words for some stretches of time."""
    known = language_of(sentence.language)
    return frozenset(word for unit in of for word in known.units.get(unit, ()))
