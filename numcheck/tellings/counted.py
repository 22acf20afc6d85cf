"""What an article has counted: the amounts told so far by what they count, so that a noun points back to its amount.

"The city has 480,000 residents. … One in eight residents, or 60,000 people": of what "residents" are is told sentences before.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator
from functools import cached_property, lru_cache

from numcheck import units
from numcheck.article import Article
from numcheck.quantity import Quantity
from numcheck.reading.lexicon import lexicon
from numcheck.reading.phrases import KEPT, WORD
from numcheck.sentence import Sentence, Token, once
from numcheck.tellings.lists import COUNTS
from numcheck.tellings.mentions import mentions_in

NEAR = 4
"""Over how many sentences that tell numbers a noun surely points back."""
MOST = 3
"""With more amounts of one noun than this, which is meant is not clear."""
LOOK_BACK = 24
"""No more of the amounts before that may count a noun are looked at."""
BUCKET = 3
"""Words that begin with so many of the same letters are compared."""
ENDING = 2
"""An ending has no more letters: "Gemeinden" and "Gemeinde" are one word, "Gemeinderat" is another."""
SHORT = 4
"""Words with no more letters have endings of one."""
RIGHT_BEFORE = 6
"""How many tokens before a number a place may stand that is no name."""
_RELATIVE = frozenset({units.PERCENT, units.PERCENTAGE_POINT})
_ANOTHER = frozenset({"earlier", "ago", "sample"})


class Counted:
    """The amounts of an article that count something, by what they count."""

    def __init__(self, article: Article) -> None:
        # Not the article itself, which keeps this: whatever is in a circle is left to the garbage collector.
        self.text, self.sentences = article.document.text, article.sentences
        self.known: dict[str, list[tuple[int, Token, frozenset[str]]]] = {}
        for index, sentence in enumerate(article.sentences):
            for at, quantity in sentence.numbers:
                if quantity.kind not in COUNTS or not quantity.value:
                    continue
                words = words_of(quantity, sentence.language)
                for bucket in {word[:BUCKET] for word in words}:
                    self.known.setdefault(bucket, []).append((index, sentence.tokens[at], words))

    @cached_property
    def _firsts(self) -> dict[str, int]:
        """Where each word stands first."""
        firsts: dict[str, int] = {}
        for match in WORD.finditer(self.text):
            firsts.setdefault(match.group(), match.start())
        return firsts

    def behind(self, wanted: frozenset[str], index: int, start: int) -> tuple[tuple[Token, ...], bool]:
        """The amounts of what is counted that were told before a place, the last first, and whether there is no doubt which is meant.

        Amounts of one value are one. There is doubt where several were told, long ago, or of another place or time.
        """
        sentence = self.sentences[index]
        found: dict[object, tuple[int, Token]] = {}
        for at, token in self._told(wanted, start):
            assert token.quantity is not None
            if token.quantity.value not in found and not self._is_old(at, token):
                found[token.quantity.value] = (at, token)
        told = list(found.values())
        if not told or len(told) > MOST:
            return (), False
        near = index - told[0][0] <= NEAR and not self.sentences[told[0][0]].heading
        return tuple(token for _, token in told), len(told) == 1 and near and not self.elsewhere(sentence, start)

    def _told(self, wanted: frozenset[str], start: int) -> Iterator[tuple[int, Token]]:
        """The amounts before a place that count a noun, the last first; it may be told more closely there: "1,200 factory workers"."""
        one = min(wanted, default="")
        bucket = self.known.get(one[:BUCKET], []) if one else []
        stop = bisect.bisect_left(bucket, start, key=lambda entry: entry[1].start)
        for at, token, words in reversed(bucket[max(0, stop - LOOK_BACK):stop]):
            if all(any(akin(word, other) for other in words) for word in wanted):
                yield at, token

    def _is_old(self, index: int, token: Token) -> bool:
        """Whether another amount is compared with one; "sur les 540 malades" opens with the whole."""
        sentence = self.sentences[index]
        if "base" not in sentence.classes or len(sentence.numbers) < 2:
            return False
        role, at = next(((mention.role, mention.index) for mention in mentions_in(sentence) if mention.token.start == token.start), ("", 0))
        return role == "old" and not any("out_of" in before.classes for before in sentence.tokens[max(0, at - 2):at])

    def elsewhere(self, sentence: Sentence, start: int) -> bool:
        """Whether a sentence names a place, a time or a poll before a number that nothing before it named: its numbers may be of that.

        A place is a name, and what stands behind a preposition of place, which may be anything right before the number ("at its
        rival, a quarter"). Where every noun has a capital, a name needs the preposition.
        """
        lex = lexicon(sentence.language)
        before = [*itertools.takewhile(lambda token: token.start < start, sentence.tokens)]
        place = False
        for at, token in enumerate(before):
            dated = token.quantity is not None and (token.quantity.unit in units.TIMES or not token.quantity.kind.is_quantity)
            if dated or token.classes & _ANOTHER:
                return True
            word = self.text[token.start:token.end]
            new = self._firsts.get(word, -1) >= sentence.start
            named = word[:1].isupper() and at > 0 and (place or not lex.language.capital_nouns)
            if new and (named or (place and len(before) - at <= RIGHT_BEFORE and word.lower() not in lex.stops)):
                return True
            place = "place" in token.classes or (place and word.lower() in lex.articles)
        return False


@once
def counted(article: Article) -> Counted:
    """The amounts of an article, which several tellings ask for."""
    return Counted(article)


def words_of(quantity: Quantity, language: str) -> frozenset[str]:
    """What a number counts: the words of its noun phrase that mean something, and its unit."""
    return _words_of(quantity.noun, quantity.unit, language)


@lru_cache(maxsize=KEPT)
def _words_of(noun: str, unit: str, language: str) -> frozenset[str]:
    lex = lexicon(language)
    words = {word for word in WORD.findall(noun.lower()) if word not in lex.stops and word not in lex.articles}
    return frozenset(words | {unit} if unit and unit not in _RELATIVE else words)


def akin(one: str, other: str) -> bool:
    """Whether two words are forms of one, as far as their letters tell: "residents" and "resident"."""
    common = sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    longer = max(len(one), len(other))
    return common == longer or (common >= BUCKET and longer - common <= (ENDING if longer > SHORT else 1))
