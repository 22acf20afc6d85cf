"""Headlines: the number of a headline that its article tells otherwise: "Bank to cut 1,200 jobs" above "the bank will cut 2,100 jobs".

A headline is short for what stands below it, so that its number has to come back there: as it is, more roughly, or as what others make.
Where it does not, and one sentence of the lead says the same of one other number that is near it or has its digits, one of them is wrong.
To say the same is to repeat what the headline says before its number: who, and what they do, with the number in the same clause.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction

from numcheck import units
from numcheck.article import Article, pure, pure_factor
from numcheck.interval import Verdict
from numcheck.quantity import Kind, Quantity
from numcheck.reading.lexicon import lexicon
from numcheck.reading.phrases import WORD
from numcheck.sentence import Sentence, Token
from numcheck.tellings.counted import akin
from numcheck.tellings.lists import COUNTS
from numcheck.tellings.mentions import mentions_in
from numcheck.tellings.repeats import same_digits

LEAD = 3
"""In so many sentences with numbers behind a headline its fact is told."""
ALIKE = Fraction(3, 5)
"""The share of a headline's words that a sentence must hold to state the same fact."""
LEAST = 3
"""A headline of fewer words may be of anything."""
MOST = 60
"""In so many numbers and sentences behind a headline its own is looked for."""
TRIED = 8
"""No more of them are tried for what they make: of many numbers some fit by chance."""
STEM = 5
"""Longer verbs are known by so many letters: "destrói", "destruiu"."""
_VOWELS = re.compile("[aeiouyäöüáéíóú]+")
OFF = 2
"""By which factor two numbers of one fact differ at most, unless their digits are the same."""
_TOLD = COUNTS | {Kind.PERCENT}
_TIMES = frozenset({Kind.YEAR, Kind.DATE})
_PARTS = frozenset({"break", "mark", "clause"})
_HOLDS = frozenset({"have", "with", "employs"})


def headed(article: Article) -> Iterator[tuple[Quantity, Quantity]]:
    """(wrong, right) for each number of a headline that its article tells otherwise; of two that are told once each the later is taken."""
    sentences = article.sentences
    for index, sentence in enumerate(sentences):
        if not sentence.heading:
            continue
        told = _quantities(sentence)
        if len(told) != 1 or told[0].kind not in _TOLD or told[0].share or not told[0].value:
            continue
        body = list(itertools.takewhile(lambda one: not one.heading, sentences[index + 1:index + 1 + MOST]))
        others = [quantity for one in body for quantity in _quantities(one)][:MOST]
        other = _otherwise(article, sentence, told[0], body)
        if other is None or _comes_back(told[0], others):
            continue
        again = sum(quantity.value == other.value and quantity.unit == other.unit for quantity in others) > 1
        yield (told[0], other) if again else (other, told[0])


def _quantities(sentence: Sentence) -> list[Quantity]:
    return [token.quantity for token in sentence.tokens if token.quantity is not None and token.quantity.kind.is_quantity]


def _otherwise(article: Article, headline: Sentence, told: Quantity, body: Sequence[Sentence]) -> Quantity | None:
    """The number that the first sentence that states the fact of a headline has in its place."""
    wanted = _words(article, headline.start, headline.end, headline, told)
    said = _spoken(article, headline, headline.start, told.start) or _spoken(article, headline, told.noun_end, headline.end)
    if len(wanted) + bool(told.noun) < LEAST or not said:
        return None
    for sentence in body[:LEAD]:
        alike = [one for one in _quantities(sentence) if _alike(article, one, told)]
        words = WORD.findall(article.document.text[sentence.start:sentence.end].lower())
        shared = sum(any(akin(word, other) for other in words) for word in wanted)
        noun = bool(told.noun) and len(alike) == 1 and bool(alike[0].noun)
        if shared + noun >= ALIKE * (len(wanted) + noun) and all(_is_in(word, words) for word in said):
            return alike[0] if len(alike) == 1 and _is_slip(told, alike[0]) and _is_of(article, sentence, alike[0], said[-1]) \
                and not _is_aside(sentence, alike[0]) else None
    return None


def _spoken(article: Article, sentence: Sentence, start: int, end: int) -> list[str]:
    """The words of a part of a sentence that mean something by themselves, in order."""
    known = _words(article, start, end, sentence)
    return [word for word in WORD.findall(article.document.text[start:end].lower()) if word in known]


def _is_in(word: str, words: Collection[str]) -> bool:
    """Whether a word is one of others, in whatever form."""
    return any(akin(word, other) or word[:STEM] == other[:STEM] or _is_strong(word, other) for other in words)


def _is_strong(one: str, other: str) -> bool:
    """Whether two words may be forms of a verb that changes its vowel: "sell", "sold"; "send", "sent"."""
    return max(len(one), len(other)) <= STEM and _VOWELS.sub("", one)[:2] == _VOWELS.sub("", other)[:2] and one[0] == other[0]


def _is_of(article: Article, sentence: Sentence, quantity: Quantity, verb: str) -> bool:
    """Whether a number is of what a word says: it stands in the clause of that, and nobody just has so many."""
    tokens, text = sentence.tokens, article.document.text
    at = next(place for place, token in enumerate(tokens) if token.quantity is quantity)
    before = list(itertools.takewhile(_goes_on, reversed(tokens[:at])))
    if before and (before[0].classes & _HOLDS or text[before[0].start:before[0].end].lower() in lexicon(sentence.language).articles):
        return False  # "the factory, which has 900 jobs, will lose most of them"
    clause = itertools.chain(before, itertools.takewhile(_goes_on, tokens[at + 1:]))
    return _is_in(verb, [word for token in clause for word in WORD.findall(text[token.start:token.end].lower())])


def _goes_on(token: Token) -> bool:
    """Whether a clause goes on at a token."""
    return token.classes.isdisjoint(_PARTS)


def _is_aside(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a number is told of another time: "the bank, which cut 1,500 jobs last year, will", "the bank has cut 1,500 since 2015"."""
    if any(token.quantity is not None and token.quantity.kind in _TIMES for token in sentence.tokens):
        return True
    if any(mention.role == "old" and mention.quantity is quantity for mention in mentions_in(sentence)):
        return True
    before = [token.classes for token in sentence.tokens if token.start < quantity.start]
    return any("earlier" in classes for classes in before) or (
        "earlier" in sentence.classes and any(classes & {"break", "clause"} for classes in before))


def _words(article: Article, start: int, end: int, sentence: Sentence, less: Quantity | None = None) -> frozenset[str]:
    """The words of a part of a sentence that mean something by themselves, less those of what a number counts."""
    lex, text = lexicon(sentence.language), article.document.text
    words = frozenset(word for word in WORD.findall(text[start:end].lower()) if len(word) > 2)
    return words - lex.stops - lex.articles - frozenset(WORD.findall(f"{less.noun} {less.text}".lower()) if less is not None else ())


def _alike(article: Article, one: Quantity, told: Quantity) -> bool:
    """Whether a number may be what a headline tells shortly: "kills 41", "41 people"; "450 million", "450 million euros"."""
    if one.kind not in _TOLD or one.share or not one.value:
        return False
    if one.unit != told.unit and (told.unit or told.noun or one.kind is not Kind.MONEY):
        return False
    nouns = [frozenset(WORD.findall(quantity.noun.lower())) for quantity in (one, told)]
    same = any(akin(word, other) for word in nouns[0] for other in nouns[1])
    return same or not all(nouns) or (article.unit(one) == article.unit(told) != "" and not one.unit)


def _is_slip(told: Quantity, other: Quantity) -> bool:
    """Whether two numbers that do not agree may be one of which a digit is wrong."""
    assert told.value
    assert other.value
    near = Fraction(1, OFF) <= told.value / other.value <= OFF
    return told.interval.against(other.interval) is not Verdict.CONSISTENT and (near or same_digits(told, other))


def _comes_back(told: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether the number of a headline is one of others, or what some of them make."""
    stated = pure(told, told.readings[0])
    if any(stated.against(pure(one, reading)) is Verdict.CONSISTENT for one in others for reading in one.readings
           if one.value == told.value or one.share or one.unit in ("", told.unit)):
        return True
    values = [one.value * pure_factor(one) for one in others if one.value and (
        one.share or one.unit in ("", told.unit, units.PERCENT))][:TRIED]
    runs = (values[first:last] for first in range(len(values)) for last in range(first + 2, len(values) + 1))
    if any(stated.holds(sum(run, Fraction(0))) for run in runs):
        return True
    beside = ((one, other) for pair in itertools.pairwise(values) for one, other in itertools.permutations(pair))
    parts = (part for one, other in beside for part in (one * other, one - one * other))  # "two thirds of its 900 jobs"
    if any(map(stated.holds, itertools.chain(parts, (one - other for one, other in itertools.permutations(values, 2))))):
        return True
    amounts = itertools.permutations(others[:TRIED], 2) if told.kind is Kind.PERCENT else ()
    ratios = (one.value / other.value for one, other in amounts if one.value and other.value and (
        one.unit == other.unit or not (one.unit and other.unit)))
    return any(stated.holds(made) for ratio in ratios for made in (ratio, ratio - 1, 1 - ratio))
