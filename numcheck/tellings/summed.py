"""Sums told behind their parts: "One site has 820 staff and the other 650. Together they have 1,470", "18 for and 12 against, 30 in all".

"Together" adds up what was told right before it, and nothing else; "in all" may count others too, so that it only cannot be less, unless
it closes the very list. What moves and what is part of something is added up by no word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from numcheck import units
from numcheck.article import Article
from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.reading.lexicon import lexicon
from numcheck.reading.nouns import could_be_noun
from numcheck.reading.phrases import WORD
from numcheck.sentence import Sentence, Token
from numcheck.tellings.counted import akin, words_of
from numcheck.tellings.lists import COUNTS, Total
from numcheck.tellings.mentions import olds
from numcheck.tellings.opposites import exclusive
from numcheck.tellings.senses import closely, direction_of, is_scaled
from numcheck.tellings.wholes import value_of

MOST = 8
"""No more amounts than this are added up."""
BESIDE = 6
"""How many tokens may stand between a word of adding and the sum."""
OFF = 2
"""A count that is so many times the sum tells something else."""
NEAR = 5
"""An amount that is off by more than this part of the sum may be of something else: "together they earned"."""
_WORDS = frozenset({"together", "total", "tally"})
_UNSURE = frozenset({"includes", "them", "up", "down", "colon"})
_FURTHER = frozenset({"with", "includes"})
_ADDS = frozenset({"be", "have", "makes", "level", "total"})
_COMPARED = frozenset({"base", "versus", "than", "out_of"})
_ENDS = frozenset({"break", "mark", "close", "and", "total", "together"})
_COUNTED = COUNTS | {Kind.PERCENT}


def summed(article: Article) -> Iterator[Total]:
    """Every sum that is told behind its parts."""
    before: Sentence | None = None
    for sentence in article.sentences:
        if not sentence.classes.isdisjoint(_WORDS):
            found = _Sum(article, sentence).told(before if sentence.follows(before) else None)
            if found is not None:
                yield found
        before = sentence


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sentence with a word that adds up."""

    article: Article
    sentence: Sentence

    def told(self, before: Sentence | None) -> Total | None:
        """The sum of a sentence, with its parts there or in the sentence before."""
        tokens = self.sentence.tokens
        at = next(place for place, token in enumerate(tokens) if token.classes & _WORDS)
        together = "together" in tokens[at].classes
        surely = "tally" not in tokens[at].classes  # "taking the death toll to 46" mostly counts others too
        place = self._sum(at)
        if place is None or (together and at + 1 < len(tokens) and "with" in tokens[at + 1].classes):
            return None  # together with others, which nobody counted
        inside = self._parts(self.sentence, place, place) if surely else self._victims(place)
        if len(inside) > 1:
            past = self._past(place)
            if self._lasts(past, len(inside)):
                past += 2
            behind = max(past, at + 1)
            closed = _ends(tokens, past) and tokens[min(behind, len(tokens) - 1)].classes.isdisjoint(_FURTHER)
            # "12 in May and 9 in June, and has 25 in all", "12 in May and 9 in June, 25 in all this season": he may have had some before.
            anew = "have" in {name for token in tokens[inside[-1] + 1:place] for name in token.classes} or not _ends(tokens, behind)
            more = (anew or self._raised(at, place)) and value_of(tokens[place]) > sum(value_of(tokens[one]) for one in inside)
            return self._made(self.sentence, inside, tokens[place], certain=surely and closed and not more, complete=True)
        further = next((one for one in reversed(range(place)) if _is_exact(tokens[one].quantity) and self._is_further(one)), None)
        if further is not None and before is not None:
            # "bringing the total since May to 45" counts others too.
            # "A further 12 were held on Tuesday, and a total of 30 were charged" is of others.
            closed = self._raised(at, place) or _ends(tokens, max(self._past(place), at + 1))
            surely = surely and closed and closely(tokens[at + 1:place])
            return self._with_further(before, tokens[further], tokens[place], surely=surely)
        others = [quantity.value for token in tokens[:place] if (quantity := token.quantity) is not None and quantity.kind.is_quantity]
        parts = self._parts(before, place) if before is not None else []
        if before is None or len(parts) < 2 or any(value != len(parts) for value in others):  # "the two have"
            return None
        ended = together or _ends(tokens, self._past(place))  # "43 were held in Leeds and 21 in York. A total of 60 are still in prison"
        same = "money" not in tokens[place].classes or self._says_same(before, at, place)
        return self._made(before, parts, tokens[place], certain=surely and ended and same, complete=together)

    def _says_same(self, before: Sentence, at: int, place: int) -> bool:
        """Whether a sum of money is told as its parts are: "one cost … Together they cost", but not "they sold for"."""
        text, lex, between = self.article.document.text, lexicon(self.sentence.language), self.sentence.tokens[at + 1:place]
        known = WORD.findall(text[before.start:before.end].lower())
        if any("these" in token.classes and text[token.start:token.end].lower() not in lex.language.definite_plural for token in between):
            return True  # "together that makes"
        for token in reversed(between):
            word = text[token.start:token.end].lower()
            if token.classes & _ADDS or any(akin(word, one) for one in known):
                return True
            if word not in lex.stops and "adverb" not in token.classes:
                return False
        return True

    def _lasts(self, at: int, times: int) -> bool:
        """Whether as many years or the like stand there as amounts are told: "41 million in 2023, a total of 67 million in two years"."""
        if at + 1 >= len(self.sentence.tokens) or "over" not in self.sentence.tokens[at].classes:
            return False
        quantity = self.sentence.tokens[at + 1].quantity
        return quantity is not None and quantity.unit in units.TIMES and quantity.value == times

    def _victims(self, whole: int) -> list[int]:
        """The places of all that is counted before a tally, whatever it is: "14 dead and 32 injured"."""
        told = [(at, token.quantity) for at, token in enumerate(self.sentence.tokens[:whole]) if _is_exact(token.quantity)]
        return [at for at, quantity in told[:MOST] if quantity is not None and quantity.kind is Kind.CARDINAL]

    def _raised(self, at: int, place: int) -> bool:
        """Whether a total is brought to a sum, and may have counted others before: "bringing the total to 25"."""
        between = self.sentence.tokens[at + 1:place]
        return bool(between) and "level" in between[-1].classes and not any(token.classes & {"be", "have"} for token in between)

    def _is_further(self, at: int) -> bool:
        """Whether an amount is said to come to another: "a further 650"."""
        return any("further" in token.classes for token in self.sentence.tokens[max(0, at - 2):at + 2])

    def _with_further(self, before: Sentence, part: Token, whole: Token, *, surely: bool) -> Total | None:
        """The sum of an amount of the sentence before and a further one; certain if there is but one and it may be no other number."""
        past = olds(before)
        firsts = [token for at, token in enumerate(before.tokens)
                  if at not in past and _is_exact(token.quantity) and _adds(token, part) and _adds(token, whole)]
        if not firsts:
            return None
        first = min(firsts, key=lambda one: abs(value_of(whole) - value_of(one) - value_of(part)))
        every = value_of(first) + value_of(part)
        near = value_of(first) < value_of(whole) and abs(value_of(whole) - every) * NEAR <= every
        certain = surely and len(firsts) == 1 and self._told_of(first, whole)
        return Total(whole, (first, part), complete=True, certain=certain) if near else None

    def _told_of(self, part: Token, whole: Token) -> bool:
        """Whether a sum counts what its part does, as far as their nouns tell."""
        one, other = part.quantity, whole.quantity
        assert one is not None
        assert other is not None
        named = all(could_be_noun(lexicon(self.sentence.language), quantity.noun) for quantity in (one, other) if quantity.noun)
        return not one.noun or not other.noun or not named or self._counts_one(one, other)

    def _made(self, sentence: Sentence, parts: Sequence[int], whole: Token, *, certain: bool, complete: bool) -> Total | None:
        """The total; certain only if it may be no other number, as far as its size tells."""
        tokens = tuple(sentence.tokens[at] for at in parts)
        every, most, told = sum(map(value_of, tokens)), max(map(value_of, tokens)), value_of(whole)
        if told == every:
            return Total(whole, tokens, complete=True, certain=False)
        assert whole.quantity is not None
        near = abs(told - every) * NEAR <= every if whole.quantity.unit else most < told < every * OFF
        if not certain or not near or self._doubtful(sentence, parts, whole.quantity) or (told > every and not complete):
            return None
        return Total(whole, tokens, complete=complete)

    def _doubtful(self, sentence: Sentence, parts: Sequence[int], whole: Quantity) -> bool:
        """Whether something stands among the parts that may make them parts of each other; or says by how much something moved."""
        span = sentence.tokens[parts[0]:parts[-1] + 1]
        if whole.kind is Kind.PERCENT and any(map(direction_of, (*sentence.tokens, *self.sentence.tokens))):
            return True
        compared = any(token.classes & _COMPARED and "number" in behind.classes and "year" not in behind.classes
                       for token, behind in pairwise(span))
        return compared or any(token.classes & _UNSURE and not _ends(span, at + 1) for at, token in enumerate(span))

    def _sum(self, at: int) -> int | None:
        """The place of the sum that a word tells: behind it, or right before it, "30 in all"."""
        tokens = self.sentence.tokens
        behind = [place for place in range(at + 1, len(tokens)) if _is_exact(tokens[place].quantity)]
        small = behind[:1] if len(behind) > 1 and value_of(tokens[behind[0]]) <= MOST else []  # "together the two have 1,470"
        place = behind[len(small)] if len(behind) > len(small) else None
        if place is not None and place - at <= BESIDE + 2 * len(small):
            return place
        ahead = next((place for place in reversed(range(at)) if tokens[place].quantity is not None), None)
        return ahead if ahead is not None and _is_exact(tokens[ahead].quantity) and self._past(ahead) >= at else None

    def _past(self, at: int) -> int:
        """The place behind a number and what it counts."""
        tokens, quantity = self.sentence.tokens, self.sentence.tokens[at].quantity
        end = quantity.noun_end if quantity is not None else 0
        return next((place for place in range(at + 1, len(tokens)) if tokens[place].start >= end), len(tokens))

    def _parts(self, sentence: Sentence, whole: int, stop: int | None = None) -> list[int]:
        """The places of the numbers of a sentence that count what a sum counts; a bare one counts what the one before it does."""
        of = self.sentence.tokens[whole].quantity
        assert of is not None
        found: list[int] = []
        places = [at for at, token in enumerate(sentence.tokens[:stop]) if _is_exact(token.quantity)]
        if stop and exclusive(self.article.document.text, sentence, places) is not None:
            return places  # "18 votes for, 12 against"
        told = [quantity for at in places if (quantity := sentence.tokens[at].quantity) is not None]
        counts = of.noun and could_be_noun(lexicon(self.sentence.language), of.noun)  # "womit die Zahl auf 1.470 steigt"
        if not counts and not of.unit:  # "820 staff at one site and 650 at the other, 1,470 in all"
            of = next((one for one in reversed(told) if one.noun), of)
        for at, quantity in zip(places, told, strict=True):
            alike = quantity.kind is of.kind and quantity.unit == of.unit and self._counts_one(quantity, of)
            scaled = of.kind is Kind.MONEY and any(map(str.isalpha, quantity.text))  # "3.4 million for parks, …, 7.9 million euros in all"
            if alike or ((found or scaled) and not quantity.noun and quantity.unit in ("", of.unit)):
                found.append(at)
        return found if len(found) <= MOST else []

    def _counts_one(self, part: Quantity, whole: Quantity) -> bool:
        """Whether two numbers count the same, or one unit; people may be told of more closely before: 820 workers, 1,470 people."""
        if whole.unit:
            return True
        language = self.sentence.language
        one, other = (words_of(quantity, language) for quantity in (part, whole))
        if other and all(any(akin(word, same) for same in one) for word in other):  # "cars", but not "electric cars"
            return True
        people = self.article.unit(part) == self.article.unit(whole) == units.PERSON
        return people and any(word in lexicon(language).language.everyone for word in other)


def _is_exact(quantity: Quantity | None) -> bool:
    """Whether a number is an exact amount that may be added up."""
    return quantity is not None and quantity.kind in _COUNTED and quantity.hedge is Hedge.NONE and quantity.unit not in units.TIMES \
        and quantity.value is not None and quantity.value > 0


def _adds(one: Token, other: Token) -> bool:
    """Whether two amounts may be added: of one unit, or money of which the unit is told once ("another 3.2 million")."""
    first, second = one.quantity, other.quantity
    assert first is not None
    assert second is not None
    if first.kind is second.kind:
        return first.unit == second.unit
    bare = second if first.kind is Kind.MONEY else first
    return Kind.MONEY in (first.kind, second.kind) and is_scaled(bare)


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or bool(tokens[at].classes & _ENDS)
