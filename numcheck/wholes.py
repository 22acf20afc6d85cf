"""Parts and wholes: which amount is said to be part of which, and by what share, in any order and across sentences.

"300 of the 1,200 workers, a quarter", "a quarter of the 1,200 workers, 300", "of the 1,200, 300 walked out, or 25%" and
"the plant has 1,200 workers. A quarter of them, 300, walked out" are one claim with three roles. The share and the part
are told of each other by what stands between them; the whole stands behind "of", or is what "them" points back to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from numcheck import units
from numcheck.article import Article
from numcheck.complements import is_rest
from numcheck.lists import COUNTS, Total
from numcheck.mentions import mentions_of
from numcheck.quantity import Kind, Quantity
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Sentence, Token

PHRASE = 8
"""How many words may stand between "of" and the whole: "of export earnings of"."""
TOPIC = 12
"""How many tokens before an amount may say of what it is told."""
NOUN = 4
"""How many words of what is counted may stand behind its number."""
OPENING = 7
"""How many tokens may stand between the whole that opens a clause and its part."""
SUBJECT = 20
"""How many tokens may stand between a part and the verb that says what share it is."""
_LINKS = frozenset({"makes", "or", "open", "break", "includes"})
_LINKING = _LINKS | {"these", "clause", "adverb", "word"}
_ENDS = frozenset({"break", "mark", "close", "be", "have", "and", "makes", "clause"})
_STOPS = frozenset({"break", "mark", "clause", "be", "have", "makes", "includes", "base", "up", "down"})


_COUNTED = {units.PERSON, units.ITEM}


@dataclass(frozen=True, slots=True)
class Parted:
    """A part with its whole, and the share that it is said to be.

    Attributes:
        part: the token of the part.
        wholes: the tokens of the amounts that may be the whole; the nearest first.
        share: the token of the share; None where only the part is told.
        certain: whether the words leave no doubt of what is part of what; if not, only agreement tells anything.
    """

    part: Token
    wholes: tuple[Token, ...]
    share: Token | None
    certain: bool


@dataclass(frozen=True, slots=True)
class _Whole:
    """What may be the whole of a part: candidates, where they end if they stand in the sentence, and whether there is no doubt."""

    tokens: tuple[Token, ...]
    end: int
    certain: bool


def parted(article: Article) -> Iterator[Parted | Total]:
    """Every part of a whole in an article; and the wholes that a part and "the rest" make."""
    last: _Parting | None = None
    for index, sentence in enumerate(article.sentences):
        if last is not None and (last.sentence.heading or article.document.text[last.sentence.end:sentence.start].strip()):
            last = None
        last = _Parting(article, index, last)
        yield from last.found()


class _Parting:
    """The parts and wholes of one sentence; `before` are those of the sentence right before it."""

    def __init__(self, article: Article, index: int, before: _Parting | None) -> None:
        self.article = article
        self.sentence: Sentence = article.sentences[index]
        self.tokens: Sequence[Token] = self.sentence.tokens
        self.before = before
        self.amounts = [at for at, token in enumerate(self.tokens) if _is_amount(token)]
        if before is not None:
            before.before = None  # two sentences are remembered, not all

    @cached_property
    def wholes(self) -> dict[int, _Whole]:
        """The whole of each amount that is a part, and of "the rest" that of the part before it."""
        if self.sentence.classes.isdisjoint({"of", "includes", "them", "out_of", "rest", "remaining"}):
            return {}
        known = next(reversed(self.before.wholes.values()), None) if self.before is not None else None
        wholes: dict[int, _Whole] = {}
        for at in self.amounts:
            whole = known if is_rest(self.tokens, at) else self._whole_of_part(at)
            if whole is not None:
                known = whole
                wholes[at] = _Whole(whole.tokens, at, whole.certain) if is_rest(self.tokens, at) else whole
        return wholes

    def found(self) -> Iterator[Parted | Total]:
        """Shares with both their amounts; what the rest makes; then parts with their whole alone."""
        told: set[int] = set()
        for at, token in enumerate(self.tokens):
            if "share" not in token.classes:
                continue
            whole = self._whole_of_share(at)
            for part, own, sure in self._equals(at, whole):
                of = whole or (own if self._ends(at) else None)
                of = self._admissible(of, part) if of is not None and part not in of.tokens else None
                if of is not None:
                    told.add(part.start)
                    yield Parted(part, of.tokens, token, of.certain and sure)
                    break
        yield from self._rests()
        for place, whole in self.wholes.items():
            if self.tokens[place].start not in told and not is_rest(self.tokens, place):
                yield Parted(self.tokens[place], whole.tokens, None, whole.certain)

    def _rests(self) -> Iterator[Total]:
        """"300 of the 1,200 walked out; the other 900 stayed": the parts before the rest, and the rest, make the whole."""
        if self.sentence.classes.isdisjoint({"rest", "remaining"}):
            return
        before = self.before
        earlier = [before.tokens[at] for at in before.amounts if at not in before.olds] if before is not None else []
        for rest in self.amounts:
            if not is_rest(self.tokens, rest):
                continue
            last, whole = self.tokens[rest], self.wholes.get(rest)
            told = earlier + [self.tokens[at] for at in self.amounts if at < rest and at not in self.olds]
            if whole is not None and whole.certain and len(whole.tokens) == 1:
                parts = [token for token in told if token.start > whole.tokens[0].start]
                fits = _value(whole.tokens[0]) == sum(map(_value, [*parts, last]))
                if fits or (len(parts) == 1 and self._alike(last, whole.tokens[0])):  # of several parts some may be parts of others
                    yield Total(whole.tokens[0], (*parts, last), complete=True)
                continue
            fitting = next((at for at in range(len(told) - 1) if _value(told[at]) == sum(map(_value, [*told[at + 1:], last]))), None)
            if fitting is not None:
                yield Total(told[fitting], (*told[fitting + 1:], last), complete=True, certain=False)

    def _alike(self, rest: Token, whole: Token) -> bool:
        """Whether "the other 40" are of what the whole counts: "the other 40 classes" are not the rest of 300 pupils."""
        one, other = rest.quantity, whole.quantity
        assert one is not None
        assert other is not None
        people = self.article.unit(one) == self.article.unit(other) == units.PERSON
        return not one.noun or one.noun == other.noun or people or one.unit == other.unit != ""

    # --- the whole -------------------------------------------------------------------------------------------------

    def _whole_of_share(self, at: int) -> _Whole | None:
        """What a share is of: what stands behind it, or what "of which" before it points back to."""
        whole = self._behind(at)
        if whole is None:
            before = next((one for one in range(at - 1, max(-1, at - 3), -1) if self.tokens[one].classes & {"includes", "them"}), None)
            taken = before is None or (before > 0 and self.tokens[before - 1].quantity is not None)
            whole = self._carried(before, at) if before is not None and not taken else None
        return whole

    def _behind(self, at: int) -> _Whole | None:
        """"12% of the 5.8 million", "a quarter of export earnings of 431 million", "a fifth of them"."""
        if at + 1 >= len(self.tokens):
            return None
        behind = self._past_bracket(at + 1)
        if self._is_them(behind):
            return self._carried(at, behind)
        behind = self._past_part(behind)
        # "half the 10 percent jump" has no "of"
        half_the = behind == at + 1 and "part" in self.tokens[at].classes and behind < len(self.tokens) and self._is_article(behind)
        if behind >= len(self.tokens) or not ("of" in self.tokens[behind].classes or half_the):
            return None
        for place in range(behind + 1, min(len(self.tokens), behind + 2 + PHRASE)):
            token = self.tokens[place]
            if token.quantity is not None and token.quantity.kind.is_quantity:
                alike = _is_amount(token) or ("part" in self.tokens[at].classes and token.quantity.kind is Kind.PERCENT)
                return _Whole((token,), place, certain=True) if alike else None
            if self._is_them(place):
                return self._carried(at, place)
            if token.classes & _STOPS and "of" not in token.classes:
                break
        return self._of_noun(at, behind)

    def _of_noun(self, at: int, of: int) -> _Whole | None:
        """The whole of "half the surplus, 6.9 trillion": the one amount that was told of the surplus before."""
        text, known = self.article.document.text, lexicon(self.sentence.language)
        place = of + 1 if "of" in self.tokens[of].classes else of
        while place < len(self.tokens) and text[self.tokens[place].start:self.tokens[place].end].lower() in known.articles:
            place += 1
        ends = place + 1 < len(self.tokens) and bool(self.tokens[place + 1].classes & {"break", "open", "or"})
        if not ends or "word" not in self.tokens[place].classes:
            return None
        noun = text[self.tokens[place].start:self.tokens[place].end].lower()
        told = [(self, one) for one in self.amounts if one < at and one not in self.olds]
        if self.before is not None:
            told += [(self.before, one) for one in self.before.amounts if one not in self.before.olds]
        about = [parting.tokens[one] for parting, one in told if parting.is_about(one, noun)]
        return _Whole((about[0],), place, certain=True) if len(about) == 1 else None

    def is_about(self, at: int, noun: str) -> bool:
        """Whether an amount counts something, or is told of it shortly before: "the surplus grew to 12 trillion"."""
        quantity, text = self.tokens[at].quantity, self.article.document.text
        counted = quantity is not None and noun in quantity.noun.lower().split()
        return counted or any(text[token.start:token.end].lower() == noun for token in self.tokens[max(0, at - TOPIC):at])

    def _whole_of_part(self, at: int) -> _Whole | None:
        """"1,200, including 300", "300 of them", "300 of the 1,200", "562 men out of 650", "of the 1,200, 300"."""
        for before in range(at - 1, max(-1, at - 4), -1):
            classes = self.tokens[before].classes
            if "includes" in classes or self._is_them(before):
                taken = before > 0 and self.tokens[before - 1].quantity is not None  # "half of them have 500 pupils"
                return self._time(at, before) or self._same(at, self._carried(before, before, part=at)) if not taken else None
            if "number" in classes or not classes & {"word", "be", "have", "break", "adverb"}:
                break
        place = self._past_noun(at)
        if self._is_them(place):
            return self._same(at, self._carried(at, place, part=at))
        if self._is_of_these(place):
            found = self._carried(at, place, part=at)
            return self._admissible(found, self.tokens[at]) if found is not None and len(found.tokens) == 1 else None
        past = place + 1 if self._bracketed(place) else self._past_bracket(place)
        behind = self.tokens[past].classes if past < len(self.tokens) else frozenset()
        whole = self._next_number(past) if "of" in behind or "out_of" in behind else None
        of = place == at + 1 and "of" in behind and whole is not None and self._of_one(at, self.tokens[whole])
        if whole is not None and (of or ("out_of" in behind and self._counts_of(at, whole))):
            return _Whole((self.tokens[whole],), whole, certain=True)
        return self._opening(at)

    def _time(self, at: int, before: int) -> _Whole | None:
        """The whole of "three years in prison, of which two suspended": a stretch of time, of which a bare number may be part."""
        reach = range(before - 1, max(-1, before - 1 - OPENING), -1)
        number = next((place for place in reach if "number" in self.tokens[place].classes), None)
        part, whole = self.tokens[at].quantity, self.tokens[number].quantity if number is not None else None
        if part is None or whole is None or number is None or whole.unit not in units.TIMES or part.unit:
            return None
        if part.noun and not (self.article.unit(part) == units.ITEM and _value(self.tokens[at]) < _value(self.tokens[number])):
            return None
        return _Whole((self.tokens[number],), before, certain=True)

    def _opening(self, at: int) -> _Whole | None:
        """The whole of "of the 1,200 workers, 300 …", where "of" opens the clause."""
        reach = range(at - 1, max(-1, at - 2 - OPENING), -1)
        number = next((place for place in reach if self.tokens[place].classes & {"number", "and", "close"}), None)
        if number is None or number not in self.amounts:
            return None
        place = number - 1 if number and "of" in self.tokens[number - 1].classes else number - 2
        if place < 0 or "of" not in self.tokens[place].classes:
            return None
        opens = place == 0 or bool(self.tokens[place - 1].classes & {"break", "mark"} and "close" not in self.tokens[place - 1].classes)
        return _Whole((self.tokens[number],), number, certain=True) if opens and self._of_one(at, self.tokens[number]) else None

    def _carried(self, before: int, place: int, *, part: int | None = None) -> _Whole | None:
        """What "them" points back to: the amounts told before, in the sentence or in the one before it."""
        here = tuple(self.tokens[at] for at in reversed(self.amounts) if at < before and at not in self.olds and at != part)
        told = self.before
        there = tuple(told.tokens[at] for at in reversed(told.amounts) if at not in told.olds) if told is not None else ()
        # "Of which" is of what the sentence has told; "of them" may reach over it.
        every = here if here and "includes" in self.tokens[before].classes | self.tokens[place].classes else here + there
        return _Whole(every, place, certain=len(every) == 1) if every else None

    @cached_property
    def olds(self) -> frozenset[int]:
        """The places of amounts that others are compared with."""
        return _olds(self.sentence)

    def _admissible(self, whole: _Whole, part: Token) -> _Whole | None:
        """A whole with those of its candidates that a part may be of: of the same sort, and no smaller."""
        quantity = part.quantity
        assert quantity is not None
        fitting = tuple(token for token in whole.tokens if token.quantity is not None and self._one_sort(quantity, token.quantity))
        if not fitting:
            return None
        return _Whole(fitting, whole.end, whole.certain or (len(fitting) == 1 and len(whole.tokens) > 1))

    def _one_sort(self, part: Quantity, whole: Quantity) -> bool:
        """Whether an amount counts what another counts, and is no larger; staff may be counted in jobs."""
        sorts = {self.article.unit(part), self.article.unit(whole)}
        alike = len(sorts) == 1 or "" in sorts
        return (alike or sorts == _COUNTED) and part.value is not None and whole.value is not None and part.value < whole.value

    def _same(self, at: int, whole: _Whole | None) -> _Whole | None:
        """A whole with those of its candidates that count the same as a part."""
        tokens = tuple(token for token in whole.tokens if self._of_one(at, token)) if whole is not None else ()
        return _Whole(tokens, whole.end, len(tokens) == 1) if whole is not None and tokens else None

    def _of_one(self, at: int, whole: Token) -> bool:
        """Whether two numbers that the words make part and whole count the same: then the part may even be wrongly larger."""
        one, other = self.tokens[at].quantity, whole.quantity
        assert one is not None
        assert other is not None
        bare = not one.noun and not one.unit and not other.unit  # "48 000 habitants, dont 52 000 en ville"
        return bare or self.article.unit(one) == self.article.unit(other) or self._one_sort(one, other)

    def _counts_of(self, at: int, whole: int) -> bool:
        """Whether "562 hommes sur 650" counts: "2 mètres sur 3 mètres" measures, and nothing is eight out of five."""
        one, other = self.tokens[at].quantity, self.tokens[whole].quantity
        return one is not None and other is not None and one.kind is other.kind is Kind.CARDINAL and self._one_sort(one, other)

    # --- the part --------------------------------------------------------------------------------------------------

    def _equals(self, at: int, whole: _Whole | None) -> Iterator[tuple[Token, _Whole | None, bool]]:
        """The parts that a share is said to be, each with its own whole: beside it, or the subject of the verb before it."""
        place = self._apposed(at) or self._apposed(whole.end if whole else at)
        if place is not None:
            yield self.tokens[place], self.wholes.get(place), True
        link = self._link(at)
        if link is None:
            return
        found = self._subject(link, percent=whole is not None and any(map(_is_percent, whole.tokens)))
        if found is not None:
            yield self.tokens[found[0]], self.wholes.get(found[0]), found[1]
        elif self._points_back(link) and self.before is not None:
            told = [one for one in self.before.amounts if one not in self.before.olds]
            parts = [one for one in told if one in self.before.wholes] or told
            for one in reversed(parts):
                yield self.before.tokens[one], self.before.wholes.get(one), len(parts) == 1

    def _apposed(self, at: int) -> int | None:
        """The part behind: "a quarter of the 1,200 workers, 300"."""
        link = self._past_noun(at)
        if link >= len(self.tokens) or not self.tokens[link].classes & {"break", "open", "or"}:
            return None
        for place in range(link + 1, min(len(self.tokens), link + 5)):
            if self.tokens[place].quantity is not None:
                closed = self._closed(place) and not self._listed(place)
                closed = closed or self._past_part(link) == place + 1
                return place if place in self.amounts and closed else None
            if not self.tokens[place].classes & {"or", "makes", "word", "adverb", "break"}:
                return None
        return None

    def _link(self, at: int) -> int | None:
        """What says that a share is told of what stands before it: a verb, "or", a comma, a bracket; past an adverb or two."""
        for place in range(at - 1, max(-1, at - 4), -1):
            if self.tokens[place].classes & _LINKS:
                return place
            if "word" not in self.tokens[place].classes:
                return None
        return None

    def _subject(self, link: int, *, percent: bool = False) -> tuple[int, bool] | None:
        """The part before: "300 of the 1,200 workers, a quarter", "300 people, which represents a quarter"."""
        sure = linked = True
        for place in range(link, max(-1, link - SUBJECT), -1):
            token = self.tokens[place]
            if token.quantity is not None:
                if percent and token.quantity.kind is Kind.PERCENT:
                    return place, sure
                if place in self.olds or place not in self.amounts:
                    sure = False
                    continue
                # "300 of the 1,200 workers, a quarter": not the whole, but its part.
                return next((part for part, whole in self.wholes.items() if part < place == whole.end), place), sure
            linked = linked and bool(token.classes & _LINKING)
            sure = sure and (linked or not token.classes & {"break", "mark"})
        return None

    def _points_back(self, link: int) -> bool:
        """Whether a sentence begins with "that is", so that it speaks of what the one before it told."""
        return link <= 1 and "makes" in self.tokens[link].classes and not any(token.quantity for token in self.tokens[:link])

    def _is_them(self, at: int) -> bool:
        """Whether a pronoun points back to a whole: "of them", "davon", "of those" by itself, but not "of those who" or "of those 40"."""
        if at >= len(self.tokens):
            return False
        classes = self.tokens[at].classes
        if "them" in classes:
            return True
        if "of" not in classes or at + 1 >= len(self.tokens) or "these" not in self.tokens[at + 1].classes:
            return False
        return at + 2 >= len(self.tokens) or bool(self.tokens[at + 2].classes & {"break", "mark", "close", "be", "have"})

    # --- small steps -----------------------------------------------------------------------------------------------

    def _past_noun(self, at: int) -> int:
        """The place behind a number and the plain words of what it counts."""
        place = at + 1
        while place < len(self.tokens) and place <= at + NOUN and self.tokens[place].classes == {"word"}:
            place += 1
        return place

    def _is_article(self, at: int) -> bool:
        token = self.tokens[at]
        return self.article.document.text[token.start:token.end].lower() in lexicon(self.sentence.language).articles

    def _is_of_these(self, at: int) -> bool:
        """Whether "of these" and a noun point back: "8,000 of these cuts", but not "of those people who" or "of these 40"."""
        if at + 3 >= len(self.tokens) or "of" not in self.tokens[at].classes or "these" not in self.tokens[at + 1].classes:
            return False
        return self.tokens[at + 2].classes == {"word"} and "clause" not in self.tokens[at + 3].classes

    def _past_part(self, at: int) -> int:
        """The place behind "or 300 million" between a share and its whole: "one third or 300 million of revenues of 908 million"."""
        if at + 2 < len(self.tokens) and "or" in self.tokens[at].classes and at + 1 in self.amounts:
            return at + 2
        return at

    def _listed(self, at: int) -> bool:
        """Whether another number follows by "and": "half of the members, 60 women and 40 men"."""
        place = self._past_noun(at)
        return place < len(self.tokens) and "and" in self.tokens[place].classes and self._next_number(place) is not None

    def _bracketed(self, at: int) -> bool:
        """Whether a bracket opens with the whole: "367 deputies (out of 550)"."""
        return at + 1 < len(self.tokens) and "open" in self.tokens[at].classes and "out_of" in self.tokens[at + 1].classes

    def _past_bracket(self, at: int) -> int:
        """The place behind a bracket that opens at a place and holds one number: "300 (25%) of the 1,200"."""
        if at < len(self.tokens) and "open" in self.tokens[at].classes:
            for place in range(at + 1, min(len(self.tokens), at + 5)):
                if "close" in self.tokens[place].classes:
                    return place + 1
        return at

    def _next_number(self, at: int) -> int | None:
        """The amount behind a word, past a determiner or two."""
        for place in range(at + 1, min(len(self.tokens), at + 4)):
            if self.tokens[place].quantity is not None:
                return place if place in self.amounts else None
            if "word" not in self.tokens[place].classes and "these" not in self.tokens[place].classes:
                return None
        return None

    def _ends(self, at: int) -> bool:
        """Whether a share stands alone: right before the end of its phrase; before a verb only if it is itself introduced by one."""
        if at + 1 >= len(self.tokens):
            return True
        link = self._link(at)
        verb = link is not None and bool(self.tokens[link].classes & {"makes", "or"})
        return bool(self.tokens[at + 1].classes & (_ENDS - {"clause"} if verb else {"break", "mark", "close"}))

    def _closed(self, at: int) -> bool:
        """Whether a number ends its phrase: nothing but what it counts stands between it and the next break or verb."""
        place = self._past_noun(at)
        return place >= len(self.tokens) or bool(self.tokens[place].classes & _ENDS)


def _is_amount(token: Token) -> bool:
    quantity = token.quantity
    return quantity is not None and quantity.kind in COUNTS and quantity.unit not in units.TIMES and bool(quantity.value) \
        and quantity.unit not in (units.PERCENT, units.PERCENTAGE_POINT)


def _is_percent(token: Token) -> bool:
    return token.quantity is not None and token.quantity.kind is Kind.PERCENT


def _value(token: Token) -> Fraction:
    return token.quantity.value if token.quantity is not None and token.quantity.value is not None else Fraction(0)


def _olds(sentence: Sentence) -> frozenset[int]:
    """The places of amounts that others are compared with: "up from 440,000"."""
    if "base" not in sentence.classes:
        return frozenset()
    return frozenset(mention.index for mention in mentions_of(sentence.tokens) if mention.role == "old")
