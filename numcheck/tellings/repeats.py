"""Repeated mentions: which later number of a document restates which earlier one."""

from __future__ import annotations

import itertools
import re
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from numcheck.document import Document
from numcheck.interval import Verdict
from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.reading.lexicon import Lexicon, lexicon
from numcheck.reading.phrases import KEPT, WORD
from numcheck.sentence import Sentence
from numcheck.tellings.differences import FLOWING

ALIKE = 0.6
"""The share of a headline's content words that a sentence must hold to state the same fact."""
RECENT = 12
"""From so many numbers before it one may be worked out."""
ROUGH = Fraction(5, 4)
"""By which factor two tellings of one fact differ at most, however roughly one is told."""
MIN_VALUE = 10
"""Smaller counts agree by chance."""
_COUNTS = frozenset({Kind.CARDINAL, Kind.VAGUE, Kind.MONEY, Kind.MEASURE, Kind.PERCENT})
LOOK_BACK = 12
"""How many earlier mentions of the same thing are compared."""
BEFORE, BEHIND = 6, 4
"""So many tokens before a number and behind it may say that it is so many for each of several: "12 players each", "500 cars a week"."""
_EACH = frozenset({"severally", "apiece"}) | FLOWING
_PER = frozenset({"each", "per"})
_NARROWED = frozenset({"of", "place", "from", "base", "with", "these", "clause", "it"})
_PARTED = frozenset({"break", "mark", "and", "clause"})
_COMPARING = frozenset({Hedge.MORE_THAN, Hedge.LESS_THAN})
_VERBS = frozenset({"be", "have"})
NEAR = 4
"""So many tokens behind what is counted may narrow it before the verb of the clause."""


@dataclass(frozen=True, slots=True)
class _Mention:
    quantity: Quantity
    sentence: Sentence
    thing: frozenset[str]
    pointing: bool
    narrowed: bool
    each: bool
    text: str

    @property
    def words(self) -> frozenset[str]:
        """What its sentence is about; only headlines make anybody ask."""
        return _content(lexicon(self.sentence.language), self.text[self.sentence.start:self.sentence.end])


def repeated(document: Document, sentences: Sequence[Sentence]) -> Iterator[tuple[Quantity, Quantity, bool]]:
    """(later, earlier, certain) for each later mention that restates an earlier one.

    A pair is certain where a demonstrative points back to the only earlier amount of the kind; only then may disagreement be reported.
    Of a headline, see `numcheck.tellings.headed`.
    """
    earlier: dict[tuple[str, str], list[_Mention]] = {}
    recent: deque[Fraction] = deque(maxlen=RECENT)
    for sentence in sentences:
        lex = lexicon(sentence.language)
        for index, quantity in sentence.numbers:
            mention = _mention(document, lex, sentence, index, quantity)
            if value := quantity.value:
                if mention is not None and mention.pointing and is_derived(value, recent):
                    mention = replace(mention, pointing=False)  # "10 hours a day for six days. Those 60 hours"
                recent.append(value)
            if mention is None:
                continue
            key = (mention.quantity.unit, "persons" if "" in mention.thing else "")
            previous = earlier.setdefault(key, [])
            pair = _pair(mention, previous[-LOOK_BACK:])
            if pair is not None:
                yield mention.quantity, pair[0].quantity, pair[1]
            previous.append(mention)


def _mention(document: Document, lex: Lexicon, sentence: Sentence, index: int, quantity: Quantity) -> _Mention | None:
    if quantity.kind not in _COUNTS or quantity.share or _too_small(quantity) or _is_base(sentence, index):
        return None
    nouns = _thing(lex, quantity.noun)
    if not quantity.unit and nouns <= {""}:
        return None
    before = sentence.tokens[index - 1] if index else None
    # "Said that 600 workers" points at nothing.
    pointing = before is not None and {"these", "clause"} & before.classes == {"these"} \
        and not re.search(r"\w", document.text[before.end:quantity.hedge_start])
    around = sentence.tokens[max(0, index - BEFORE):index + BEHIND]
    each = any(token.classes & _EACH or token.classes >= _PER for token in around)
    narrowed = pointing and (_is_part(sentence, index) or is_narrowed(sentence, index)
                              or (" " not in quantity.noun and begins_clause(document.text, lex, sentence, index)))
    return _Mention(quantity, sentence, nouns, pointing and not each, narrowed, each, document.text)


def _is_base(sentence: Sentence, at: int) -> bool:
    """Whether a number is what another is compared with: "4% more than the 3,021", which is no "more than 3,021"."""
    before, quantity = sentence.tokens[at - 1].quantity if at else None, sentence.tokens[at].quantity
    if before is None or quantity is None or quantity.hedge not in _COMPARING:
        return False
    return before.kind in (Kind.PERCENT, Kind.RATIO) and quantity.hedge_start <= before.end + 1


def _behind(sentence: Sentence, at: int) -> int:
    """The place behind a number and what it counts."""
    tokens, quantity = sentence.tokens, sentence.tokens[at].quantity
    end = quantity.noun_end if quantity is not None else 0
    return next((place for place in range(at + 1, len(tokens)) if tokens[place].start >= end), len(tokens))


def is_narrowed(sentence: Sentence, at: int) -> bool:
    """Whether what a number counts is told more closely behind it: "the 14 people who", "in hospital", "rescued yesterday are"."""
    tokens, behind = sentence.tokens, _behind(sentence, at)
    if behind + 1 < len(tokens) and "break" in tokens[behind].classes and {"clause", "and"} & tokens[behind + 1].classes == {"clause"}:
        return True  # "diese 40 Fahrgäste, die verletzt wurden"
    while behind < len(tokens) and "adverb" in tokens[behind].classes:
        behind += 1
    if behind == len(tokens) or tokens[behind].classes & _NARROWED:
        return behind < len(tokens)
    if tokens[behind].classes & (_VERBS | _PARTED):
        return False
    if at > 2 and "word" in tokens[behind].classes and not tokens[at - 2].classes & _PARTED:
        return True  # the verb has been told: "they saved the 14 people trapped there"
    clause = itertools.takewhile(lambda token: not token.classes & _PARTED, tokens[behind + 1:behind + 1 + NEAR])
    return any(token.classes & _VERBS for token in clause)


def begins_clause(text: str, lex: Lexicon, sentence: Sentence, at: int) -> bool:
    """Whether a clause without "that" follows what a number counts: "the 100 shops the firm bought", "the 100 shops Smith bought"."""
    behind = _behind(sentence, at)
    if behind == len(sentence.tokens) or "word" not in sentence.tokens[behind].classes or sentence.tokens[behind].classes & _VERBS:
        return False
    word = text[sentence.tokens[behind].start:sentence.tokens[behind].end]
    return word[0].isupper() or word.lower() in lex.articles


def _is_part(sentence: Sentence, at: int) -> bool:
    """Whether a number may be of those that a demonstrative means: "of these 45 trees are oaks", but not "of these 45 trees, 12 are"."""
    tokens, behind = sentence.tokens, _behind(sentence, at)
    return at > 1 and "of" in tokens[at - 2].classes and behind < len(tokens) and "break" not in tokens[behind].classes


@lru_cache(maxsize=KEPT)
def _thing(lex: Lexicon, noun: str) -> frozenset[str]:
    """What a number counts, as the stems of its words; with "" if that is people: a volunteer is also a man and a soldier."""
    nouns = frozenset(_stem(word) for word in WORD.findall(noun.lower()) if word not in lex.stops)
    return nouns | {""} if lex.counts_persons(noun) else nouns


def _too_small(quantity: Quantity) -> bool:
    """Whether a bare count is so small that two of them agree by chance."""
    return quantity.kind is not Kind.PERCENT and quantity.value is not None and -MIN_VALUE < quantity.value < MIN_VALUE


def _pair(mention: _Mention, previous: Sequence[_Mention]) -> tuple[_Mention, bool] | None:
    """The earlier mention that this one restates, and whether that is certain."""
    # A percent is of too many things to be one fact, except in headline and body; two numbers of one sentence are told as two.
    same = [one for one in previous if _same_thing(mention, one) and (mention.pointing or one.sentence is not mention.sentence)
            and (mention.quantity.kind is not Kind.PERCENT or (one.sentence.heading and (_alike(one, mention) or _echoed(one, mention))))]
    agreeing = [one for one in same if _agree(mention, one)]
    if mention.pointing and agreeing:
        return agreeing[0], True
    told = [one for one in same if not one.each]  # "each team has 12 players. These 48 players"
    if mention.pointing and told:
        return told[-1], not mention.narrowed and len({one.quantity.value for one in told}) == 1
    return (agreeing[0], False) if agreeing else None


def _same_thing(one: _Mention, other: _Mention) -> bool:
    return bool(one.thing & other.thing) or (not one.thing and not other.thing)


def _agree(one: _Mention, other: _Mention) -> bool:
    first, second = one.quantity, other.quantity
    if first.interval.against(second.interval) is not Verdict.CONSISTENT:
        return False
    # "5 million" and "6 million" touch, but nobody prints one for the other: one must be the other, more roughly told.
    if not first.value or not second.value:
        return True
    if not 1 <= max(first.value / second.value, second.value / first.value) <= ROUGH:
        return False  # "over 8,000 jobs" are none of 65,113
    return second.interval.holds(first.value) or first.interval.holds(second.value)


def _echoed(headline: _Mention, other: _Mention) -> bool:
    """Whether a percent that a headline tells to a tenth comes back in a sentence with words of it."""
    value = headline.quantity.value
    return value is not None and value == other.quantity.value and value.denominator > 1 and len(headline.words & other.words) > 0


def _alike(headline: _Mention, other: _Mention) -> bool:
    wanted = headline.words
    shared = wanted & other.words
    # Two numbers of visitors of one museum may be of two years: what is counted does not make a fact.
    told = len(shared - (headline.thing & other.thing))
    slip = same_digits(headline.quantity, other.quantity)
    return len(wanted) >= 3 and len(shared) >= ALIKE * len(wanted) and told > (0 if slip else 1)


def is_derived(value: Fraction, recent: Collection[Fraction]) -> bool:
    """Whether a number was told before, or is what two numbers before it make or leave."""
    return value in recent or any(value in (one + other, abs(one - other), one * other) for one, other in itertools.combinations(recent, 2))


def same_digits(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are printed with the same digits, in whatever order and at whatever scale: 41,300 and 31,400."""
    digits = [sorted(str(quantity.value.numerator).replace("0", "")) for quantity in (one, other) if quantity.value is not None]
    return len(digits) == 2 and digits[0] == digits[1] and len(digits[0]) > 1


@lru_cache(maxsize=256)
def _content(lex: Lexicon, text: str) -> frozenset[str]:
    """What a sentence is about: the stems of its words that mean something by themselves."""
    words = {word for word in WORD.findall(text.lower()) if len(word) > 2}
    return frozenset(map(_stem, words - lex.stops - lex.articles))


def _stem(word: str) -> str:
    """A word without what inflection adds: crude, but the same for both sides."""
    return word[:6]
