"""Amounts taken up again: "12 people were hurt. … All 14 people have left hospital" tells one fact with two numbers.

A definite article before the number, nothing behind the noun that narrows it, one amount of the noun before: then the two are one.
What is nearly as large or printed with the same digits is a slip; anything else may be some of them, and is left.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from fractions import Fraction

from numcheck import units
from numcheck.article import Article
from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Sentence
from numcheck.tellings.complements import is_rest
from numcheck.tellings.counted import counted, words_of
from numcheck.tellings.repeats import RECENT, begins_clause, is_derived, is_narrowed, same_digits

LEAST = 10
"""Smaller numbers are too often some of others."""
CLOSE = Fraction(5, 4)
"""By how much two numbers of one fact differ at most, unless their digits are the same."""
_AMONG = frozenset({"of", "out_of", "among"})
"""Behind an amount of the sentence itself: "122 of the 139 languages", "122 languages out of the 139 languages"."""
_ENDS = frozenset({"break", "mark", "be", "have", "makes"})


def resumed(article: Article) -> Iterator[tuple[Quantity, Quantity]]:
    """(later, earlier) for each number that a definite article takes up again as another one."""
    known = counted(article)
    recent: deque[Fraction] = deque(maxlen=RECENT)
    for index, sentence in enumerate(article.sentences):
        for at, quantity in sentence.numbers:
            if not quantity.value:
                continue
            if _is_plain(quantity) and _is_definite(article, sentence, at):
                wanted = words_of(quantity, sentence.language)
                told, certain = known.behind(wanted, index, quantity.hedge_start)
                earlier = told[0].quantity if certain else None
                part = earlier is not None and any(
                    token.classes & _AMONG for token in sentence.tokens[:at] if sentence.start <= earlier.start < token.start)
                if earlier is not None and not part and _is_plain(earlier) and earlier.unit == quantity.unit \
                        and _is_slip(quantity, earlier) and not is_derived(quantity.value, recent):
                    yield quantity, earlier
            recent.append(quantity.value)


def _is_plain(quantity: Quantity) -> bool:
    """Whether a number is an exact count or measure."""
    counts = quantity.kind in (Kind.CARDINAL, Kind.MEASURE) and not quantity.share and quantity.hedge is Hedge.NONE
    return counts and quantity.unit not in units.TIMES and quantity.value is not None and quantity.value >= LEAST


def _is_definite(article: Article, sentence: Sentence, at: int) -> bool:
    """Whether a number is told as known, with what it counts, and not more closely: "the 14 people", not "the 14 people in hospital"."""
    quantity = sentence.tokens[at].quantity
    if not at or quantity is None or not (quantity.noun or quantity.unit) or is_rest(article.document.text, sentence, at):
        return False
    before, lex, text = sentence.tokens[at - 1], lexicon(sentence.language), article.document.text
    if quantity.noun and (quantity.noun_start < quantity.start or text[quantity.end:quantity.noun_start].strip()):
        return False  # "the 320 others" are some of what was counted before
    word = text[before.start:before.end].lower()
    if ({"these", "clause"} <= before.classes and word not in lex.language.definite_plural) \
            or not lex.others.isdisjoint(quantity.noun.lower().split()):
        return False  # "wrote that 89 people", "the 89 more people"
    known = (word in lex.articles and lex.language.numbers.get(word) != 1) or word in lex.language.table.get("all", ())
    behind = next((token for token in sentence.tokens[at + 1:] if token.start >= quantity.noun_end), None)
    plain = behind is None or "word" in behind.classes or bool(behind.classes & _ENDS and "open" not in behind.classes)
    plain = plain and not is_narrowed(sentence, at) and not begins_clause(text, lex, sentence, at)
    return known and plain and not text[before.end:quantity.start].strip()


def _is_slip(one: Quantity, other: Quantity) -> bool:
    """Whether one number is another, misprinted: nearly as large, or of the same digits."""
    if not one.value or not other.value or one.value == other.value:
        return False
    return 1 < max(one.value / other.value, other.value / one.value) <= CLOSE or same_digits(one, other)
