"""Gathered: an amount of one sentence that those of the next, or of the one before, make up, all counting the same.

"24 children were hurt. Seven children came from one school and 17 from another." Nobody says that these are all, so only their
fit tells anything; and of a headline ("Bank offers notes of 700 million") the unit is enough.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck import units
from numcheck.article import Article
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Sentence, Token, once
from numcheck.tellings.counted import akin, words_of
from numcheck.tellings.lists import COUNTS, Total
from numcheck.tellings.wholes import value_of

MOST = 6
"""No more amounts than this are added up."""
SEVERAL = 3
"""So many amounts seldom make another of their unit by chance."""
LEAD = 3
"""How many sentences behind a headline may make up what it tells."""
_NO_AMOUNTS = units.TIMES | {units.PERCENT}


@once
def gathered(article: Article) -> Sequence[Total]:
    """Every amount that those of a neighbouring sentence make."""
    return list(_gathered(article))


def _gathered(article: Article) -> Iterator[Total]:
    sentences = article.sentences
    headline: Sentence | None = None
    since = 0
    for index, sentence in enumerate(sentences):
        if sentence.heading:
            headline, since = sentence, index
            continue
        found = _amounts(sentence)
        if len(found) < 2:
            continue
        near = [(sentences[index - 1], sentence)] if index else []
        near += [(sentence, sentences[index + 1])] if index + 1 < len(sentences) else []
        for first, second in near:
            other = first if second is sentence else second
            if not other.heading and not article.document.text[first.end:second.start].strip():
                for whole in _amounts(other):
                    yield from _made(whole, sentence, found, headline=False)
        if headline is not None and index - since <= LEAD:
            for whole in _amounts(headline):
                yield from _made(whole, sentence, found, headline=True)


def _amounts(sentence: Sentence) -> list[Token]:
    """The exact amounts of a sentence that may be added up."""
    return [sentence.tokens[at] for at, quantity in sentence.numbers if quantity.kind in COUNTS
            and not quantity.hedge and quantity.unit not in _NO_AMOUNTS and quantity.value and quantity.value > 0]


def _made(whole: Token, sentence: Sentence, found: Sequence[Token], *, headline: bool) -> Iterator[Total]:
    """The total of those amounts of a sentence that count the same, or of all that have its unit, if "and" stands before the last."""
    assert whole.quantity is not None
    unit = [token for token in found if token.quantity is not None and token.quantity.unit == whole.quantity.unit]
    same = [token for token in unit if _count_one(token, whole, sentence.language)]
    same = [token for token in unit if token in same or (same and _is_bare(token))]
    for parts in (same, unit) if same or (whole.quantity.unit and (headline or len(unit) >= SEVERAL)) else ():
        if 2 <= len(parts) <= MOST and sum(map(value_of, parts)) == value_of(whole) and _joined(sentence, parts):
            yield Total(whole, tuple(parts), complete=True, certain=False)
            return


def _is_bare(token: Token) -> bool:
    """Whether no noun follows a number: "seven children came from one school and 17 from another"."""
    return token.quantity is not None and (not token.quantity.noun or token.quantity.noun_start < token.quantity.start)


def _joined(sentence: Sentence, parts: Sequence[Token]) -> bool:
    """Whether "and" stands before the last of some amounts."""
    return any("and" in token.classes for token in sentence.tokens if parts[-2].end <= token.start < parts[-1].start)


def _count_one(part: Token, whole: Token, language: str) -> bool:
    """Whether two amounts count the same."""
    assert part.quantity is not None
    assert whole.quantity is not None
    one, other = words_of(part.quantity, language), words_of(whole.quantity, language)
    return any(akin(word, same) for word in one - {*lexicon(language).others, whole.quantity.unit} for same in other)
