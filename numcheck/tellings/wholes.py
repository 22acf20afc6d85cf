"""Wholes: of what an amount or a share is said to be a part.

The whole stands behind "of" or "out of" ("300 of the 1,200", "12% of revenues of 5.8 million"), opens the clause ("of the 1,200,
300 …"), or is what "them", "of which" or a noun points back to, in the sentence or in the one right before it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from numcheck import units
from numcheck.article import Article
from numcheck.quantity import Kind, Quantity
from numcheck.reading.lexicon import lexicon
from numcheck.reading.nouns import could_be_noun
from numcheck.sentence import Sentence, Token
from numcheck.tellings.complements import is_dated, is_rest
from numcheck.tellings.counted import Counted, akin, words_of
from numcheck.tellings.lists import COUNTS
from numcheck.tellings.mentions import olds
from numcheck.tellings.senses import direction_of

PHRASE = 8
"""How many words may stand between "of" and the whole: "of export earnings of"."""
TOPIC = 12
"""How many tokens before an amount may say of what it is told."""
NOUN = 4
"""How many words of what is counted may stand behind its number."""
SLIGHT = 20
"""An amount so many times smaller than another, and smaller than the part, is not what the part is of."""
SAMPLE = 4
"""How many words may stand before "survey", and between it and the number of those asked."""
NEARBY = 3
"""Within so many tokens before a part a comma may stand behind what points back."""
OPENING = 7
"""How many tokens may stand between the whole that opens a clause and its part."""
FURTHER = 10
"""How many may if the part has no noun of its own, and is not by how much something moves."""
MINOR = 10
"""An amount that is so many times smaller than a part is not of the whole that it is a part of."""
_STOPS = frozenset({"break", "mark", "clause", "be", "have", "makes", "includes", "base", "up", "down"})
_RESTATING = frozenset({"makes", "or", "break", "adverb", "word"})
_OF = {"of", "out_of"}
_OPENS = _OF | {"among"}
_POINTING = _OPENS | {"includes", "them", "these", "sample"}
_SAMPLED = _OPENS | {"place"}
_CLOSER = {"of", "place", "clause", "number"}
_QUOTES = frozenset('"“”„«»‘’')
_COUNTED = {units.PERSON, units.ITEM}


@dataclass(frozen=True, slots=True)
class Whole:
    """What may be the whole of a part.

    Attributes:
        tokens: the candidates, the nearest first.
        end: where they end, or what points back to them.
        certain: whether there is no doubt.
        likely: whether, if there is some, it is enough that the numbers fit.
    """

    tokens: tuple[Token, ...]
    end: int
    certain: bool
    likely: bool = False


class Clause:
    """The amounts of one sentence and their wholes; `before` is the sentence right before it, if that tells numbers too."""

    def __init__(self, article: Article, index: int, before: Clause | None, counted: Counted) -> None:
        self.article = article
        self.index = index
        self.counted = counted
        self.sentence: Sentence = article.sentences[index]
        self.tokens: Sequence[Token] = self.sentence.tokens
        self.before = before
        self.last: Whole | None = before.last if before is not None else None
        text = article.document.text
        self.amounts = [at for at, _ in self.sentence.numbers if is_amount(self.tokens[at]) and not _is_title(text, self.tokens[at])]
        self.rests = frozenset(at for at in self.amounts if is_rest(text, self.sentence, at))  # said to be the rest
        self.earlier: Token | None = None  # the one amount of the sentence before the one before
        if before is not None:
            if before.before is not None and len(before.before.amounts) == 1:
                self.earlier = before.before.tokens[before.before.amounts[0]]
            before.before = None  # two sentences are remembered, not all

    @cached_property
    def wholes(self) -> dict[int, Whole]:
        """The whole of each amount that is a part, and of "the rest" that of the part before it."""
        if self.sentence.classes.isdisjoint(_POINTING) and not self.rests:
            return {}
        known = (next(reversed(self.before.wholes.values()), None) or self.before.last) if self.before is not None else None
        wholes: dict[int, Whole] = {}
        for at in self.amounts:
            whole = known if at in self.rests else self._whole_of_part(at)
            if whole is not None:
                known = whole
                wholes[at] = Whole(whole.tokens, at, whole.certain) if at in self.rests else whole
        return wholes

    def whole_of_share(self, at: int) -> Whole | None:
        """What a share is of: what stands behind it, or what "of which" before it points back to."""
        whole = self._behind(at)
        if whole is None:
            before = next((one for one in range(at - 1, max(-1, at - 3), -1) if self.tokens[one].classes & {"includes", "them"}), None)
            taken = before is None or (before > 0 and self.tokens[before - 1].quantity is not None)
            whole = self._carried(before, at) if before is not None and not taken else None
        return whole or self._counted(at) or self._shared(at)

    def _shared(self, at: int) -> Whole | None:
        """The whole of "of the 1,200 workers, a quarter, 300, …", where "of" opens the clause and the share names nothing else."""
        opened, share = self._opened(at), self.tokens[at].quantity
        if opened is None or share is None or share.noun:
            return None
        return Whole((self.tokens[opened[1]],), at, certain=True)

    def _counted(self, at: int) -> Whole | None:
        """The whole of "one in eight residents", "30% of the staff": the amount of them that was told before, in whatever sentence."""
        share = self.tokens[at].quantity
        if share is None or not share.noun:
            return None
        told, certain = self.counted.behind(words_of(share, self.sentence.language), self.index, self.tokens[at].start)
        staff = self._employed(at) if share.noun.lower() in lexicon(self.sentence.language).staff else None
        if staff is not None:
            told, certain = (staff,), True
        end = max((place for place in range(at, len(self.tokens)) if self.tokens[place].start < share.noun_end), default=at)
        closely = end + 1 < len(self.tokens) and bool(self.tokens[end + 1].classes & _CLOSER)  # "of the residents of Lyon"
        return Whole(told, end, certain and not closely, likely=True) if told else None

    def _employed(self, at: int) -> Token | None:
        """The one amount that is said to be employed before a place: "which employs 15,000, … 8% of its workforce"."""
        clauses = (self, self.before) if self.before is not None else (self,)
        told = [clause.tokens[place] for clause in clauses for place in clause.amounts
                if clause.tokens[place].start < self.tokens[at].start and _is_employed(clause.tokens, place)]
        return told[0] if len(told) == 1 else None

    def _behind(self, at: int) -> Whole | None:
        """"12% of the 5.8 million", "a quarter of export earnings of 431 million", "a fifth of them"."""
        behind = self._past_bracket(at + 1)
        if self._is_them(behind):
            return self._carried(at, behind)
        behind = self.past_part(behind)
        # "half the 10 percent jump" has no "of"
        half_the = behind == at + 1 and "part" in self.tokens[at].classes and behind < len(self.tokens) and self._is_article(behind)
        if behind >= len(self.tokens) or not ("of" in self.tokens[behind].classes or half_the):
            return None
        for place in range(behind + 1, min(len(self.tokens), behind + 2 + PHRASE)):
            token = self.tokens[place]
            if token.quantity is not None and token.quantity.kind.is_quantity:
                alike = is_amount(token) or ("part" in self.tokens[at].classes and token.quantity.kind is Kind.PERCENT)
                return Whole((token,), place, certain=True) if alike else None
            if self._is_them(place):
                return self._carried(at, place)
            if token.classes & _STOPS and "of" not in token.classes:
                break
        return self._of_noun(at, behind)

    def _of_noun(self, at: int, of: int) -> Whole | None:
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
        about = [(parting, parting.tokens[one]) for parting, one in told if parting.is_about(one, noun)]
        if len(about) != 1:
            return None
        (parting, token), = about
        certain = parting is self or not self.counted.elsewhere(self.sentence, self.tokens[at].start)
        return Whole((token,), place, certain=certain)

    def is_about(self, at: int, noun: str) -> bool:
        """Whether an amount counts something, or is told of it shortly before: "the surplus grew to 12 trillion"."""
        quantity, text = self.tokens[at].quantity, self.article.document.text
        counted = quantity is not None and noun in quantity.noun.lower().split()
        return counted or any(text[token.start:token.end].lower() == noun for token in self.tokens[max(0, at - TOPIC):at])

    def _whole_of_part(self, at: int) -> Whole | None:
        """"1,200, including 300", "300 of them", "300 of the 1,200", "562 men out of 650", "of the 1,200, 300"."""
        for before in range(at - 1, max(-1, at - 1 - OPENING), -1):
            classes = self.tokens[before].classes
            if before < at - NEARBY and any("break" in token.classes for token in self.tokens[before + 1:at]):
                break  # "en algunas de las que he hablado antes, enmiendas 109 y 110"
            if "includes" in classes or self._is_them(before):
                taken = before > 0 and self.tokens[before - 1].quantity is not None  # "half of them have 500 pupils"
                return self._time(at, before) or self._same(at, self._carried(before, before, part=at)) if not taken else None
            if "number" in classes or not classes & {"word", "be", "have", "break", "adverb", "planned"}:
                break
        if at == self.amounts[0] and self._is_them(0) and at <= PHRASE + OPENING:  # "Of these, traders in France received 31,000"
            return self._same(at, self._carried(0, 0, part=at))
        place = self.past_noun(at)
        if self._is_them(place):
            return self._same(at, self._carried(at, place, part=at))
        if self._is_of_these(place):
            found = self._carried(at, place, part=at)
            return self.admissible(found, self.tokens[at]) if found is not None and len(found.tokens) == 1 else None
        past = place + 1 if self._bracketed(place) else self._past_bracket(place)
        behind = self.tokens[past].classes if past < len(self.tokens) else frozenset()
        of_what, whole = self._past_nouns(past) if behind & _OF else (past, None)
        behind = self.tokens[of_what].classes if of_what < len(self.tokens) else behind
        of = place == at + 1 and "of" in behind and whole is not None and self._of_one(at, self.tokens[whole])
        if whole is not None and of and self._from(at, past, whole):
            return None
        if whole is not None and (of or ("out_of" in behind and self._counts_of(at, whole))):
            return Whole((self.tokens[whole],), whole, certain=True)
        return self._opening(at) or self._told(at)

    def _told(self, at: int) -> Whole | None:
        """The whole of "seven of the towns": the one amount of them that was told before."""
        if "of" not in self.sentence.behind(at):
            return None
        text, known = self.article.document.text, lexicon(self.sentence.language).language.definite_plural
        if not any(text[token.start:token.end].lower() in known for token in self.tokens[at + 1:at + 3]):
            return None  # "170 millions of bags" are no part of bags
        found = self._counted(at)
        if found is None or not found.certain:
            return None
        listed = at > 1 and found.tokens[0] is self.tokens[at - 2] and self.tokens[at - 1].classes & {"and", "or", "break"}
        return self._same(at, found) if not listed else None  # "the rules 5 and 6 of the club"

    def _from(self, at: int, of: int, whole: int) -> bool:
        """Whether "of" is the "from" of a movement: "steeg naar 153 yen van 151 yen"."""
        moved = "base" in self.tokens[of].classes and any(map(direction_of, self.tokens[:at]))
        return moved and value_of(self.tokens[at]) > value_of(self.tokens[whole])

    def _time(self, at: int, before: int) -> Whole | None:
        """The whole of "three years in prison, of which two suspended": a stretch of time, of which a bare number may be part."""
        reach = range(before - 1, max(-1, before - 1 - OPENING), -1)
        number = next((place for place in reach if "number" in self.tokens[place].classes), None)
        part, whole = self.tokens[at].quantity, self.tokens[number].quantity if number is not None else None
        if part is None or whole is None or number is None or whole.unit not in units.TIMES or part.unit:
            return None
        if part.noun and not (self.article.unit(part) == units.ITEM and value_of(self.tokens[at]) < value_of(self.tokens[number])):
            return None
        return Whole((self.tokens[number],), before, certain=True)

    def _opening(self, at: int) -> Whole | None:
        """The whole of "of the 1,200 workers, 300 …", where "of" opens the clause."""
        place = self._opened(at)
        if place is None:
            return None
        of, number = place
        if "level" in self.tokens[at - 1].classes and "break" not in self.tokens[at - 2].classes:
            return None  # "réduite de moitié, de 30 à 15 millions"; but "de los 1.200, a 780 les preocupa"
        larger = value_of(self.tokens[at]) > value_of(self.tokens[number])
        if larger and not self._is_definite(of, number) and (
                "from" in self.tokens[of].classes or "measure" in self.tokens[number].classes):
            return None  # "de 40 salariés en mai, l'entreprise en compte 90", "di 4 metri di larghezza e 12 di lunghezza"
        if at == number + 2 and "of" in self.tokens[at - 1].classes:
            return None  # "der 323 von 439 Gemeinden vertritt"
        if not self._begins(of):  # "in a survey of 80 schools, 12 teachers"
            same = self._counts_of(at, number) and self._is_asked(at, number)
        else:
            counts = self._of_one(at, self.tokens[number]) if "of" in self.tokens[of].classes else self._counts_of(at, number)
            same = counts or self._inverted(at, number)
        return Whole((self.tokens[number],), number, certain=True) if same else None

    def _is_definite(self, start: int, stop: int) -> bool:
        """Whether an article or a contraction says that those are meant which are known: "des 40 salariés", "von den 40"."""
        lex = lexicon(self.sentence.language)
        words = (self.article.document.text[token.start:token.end].lower().split()[-1:] for token in self.tokens[start:stop])
        return any(word in lex.definite or word in lex.language.definite_plural for last in words for word in last)

    def _opened(self, at: int) -> tuple[int, int] | None:
        """The places of "of" and of the amount behind it, where these open the clause of a number."""
        reach = range(at - 1, max(-1, at - 2 - FURTHER), -1)
        number = next((place for place in reach if self.tokens[place].classes & {"number", "and", "close"}
                       and "year" not in self.tokens[place].classes), None)  # "of the 340 homes promised in 2019, 212"
        if number is None or number not in self.amounts or number == at - 1:
            return None  # "der Teppich 90 × 200 cm"
        told = self.tokens[at].quantity
        if at - number > 1 + OPENING and (told is None or told.noun or any(map(direction_of, self.tokens[number:at]))):
            return None  # "of the 400 companies in the index, the largest cut 120 jobs"
        place = number - 1 if number and self.tokens[number - 1].classes & _OPENS else number - 2
        # German "der 4 Meter breite, 12 Meter lange Teppich" opens with an article.
        if place >= 0 and self.tokens[place].classes & _OPENS and "word" not in self.tokens[place].classes and self._begins(place):
            return place, number
        return (number - 1, number) if self._sampled(number) else None

    def _begins(self, place: int) -> bool:
        """Whether a clause begins at a place."""
        before = self.tokens[place - 1].classes if place else frozenset({"mark"})
        return bool(before & {"break", "mark", "and"}) and "close" not in before

    def _sampled(self, number: int) -> bool:
        """Whether an amount is the size of the sample with which a clause begins: "in a survey of some 1,200 passengers"."""
        told = next((at for at in range(number - 1, max(-1, number - 2 - SAMPLE), -1) if "sample" in self.tokens[at].classes), None)
        if told is None or any(token.classes & {"break", "mark", "clause", "number"} for token in self.tokens[told + 1:number]):
            return False
        reach = range(told, max(-1, told - 1 - SAMPLE), -1)
        opening = next((at for at in reach if self.tokens[at].classes & _SAMPLED or self._begins(at)), None)
        return opening is not None and self._begins(opening)  # "a survey of 1,200 passengers found that 780 …" has no "in"

    def _inverted(self, at: int, whole: int) -> bool:
        """Whether a verb stands before the part, so that a participle and no noun is behind: "von den 448 wurden 112 aufgenommen"."""
        before = next((place for place in range(at - 1, whole, -1) if self.tokens[place].classes != {"word"}), whole)
        one, other = self.tokens[at].quantity, self.tokens[whole].quantity
        counted = one is not None and other is not None and one.kind is other.kind is Kind.CARDINAL
        return counted and bool(self.tokens[before].classes & {"be", "have"}) and value_of(self.tokens[at]) < value_of(self.tokens[whole])

    def _carried(self, before: int, place: int, *, part: int | None = None) -> Whole | None:
        """What "them" points back to: the amounts told before, in the sentence or in the one before it."""
        here = tuple(self.tokens[at] for at in reversed(self.amounts) if at < before and at not in self.olds and at != part)
        restated = part is None and bool(here) and self._is_restated(self.tokens.index(here[0]), before)
        here = here[1:] if restated else here
        # In another year "them" may be others: "there were 200 of them in 2012".
        told = self.before if not is_dated(self.sentence) else None
        there = tuple(told.tokens[at] for at in reversed(told.amounts) if at not in told.olds) if told is not None else ()
        # "Of which" is of what the sentence has told; "of them" may reach over it.
        if here and self._right_before(self.tokens.index(here[0]), before) and not (
                part is not None and value_of(here[0]) < value_of(self.tokens[part]) <= max(map(value_of, here + there))):
            here, there = here[:1], ()  # but "600 pupils and 40 teachers; 90 of them"
        every = here if here and "includes" in self.tokens[before].classes | self.tokens[place].classes else here + there
        every = _without_parts(every)
        if part is not None:  # "two sites with 620 beds … 155 of them"
            most = max(map(value_of, every), default=Fraction(0))
            every = tuple(one for one in every if value_of(one) >= value_of(self.tokens[part]) or value_of(one) * SLIGHT >= most)
        two = not self.tokens[place].classes & {"them", "includes"}  # "of that" are two words
        end = min(place + two, len(self.tokens) - 1)  # a text may end there
        doubtful = not here and not restated and "them" in self.tokens[place].classes and self._has_told(before)
        return Whole(every, end, certain=len(every) == 1 and not doubtful) if every else None

    def _is_restated(self, number: int, share: int) -> bool:
        """Whether a share is said to be a number right before it: "512 million, or 61 percent of the total"."""
        between = self.tokens[self.past_noun(number):share]
        return any("or" in token.classes for token in between) and all(token.classes & _RESTATING for token in between)

    def _has_told(self, at: int) -> bool:
        """Whether a sentence tells more than a place or a time before "them": "many hotels closed; a third of them" may be the hotels."""
        marks = [place for place in range(at) if self.tokens[place].classes & {"break", "and", "clause"}]
        return bool(marks) and (len(marks) > 1 or marks[0] > NOUN or "semicolon" in self.tokens[marks[0]].classes)

    def _right_before(self, number: int, at: int) -> bool:
        """Whether a number and what it counts stand right before a place, but for a mark: "2,600 workers; a third of them"."""
        noun = self.past_noun(number)
        several = number > 1 and "and" in self.tokens[number - 1].classes and self.tokens[number - 2].quantity is not None  # "730 and 420"
        return noun < at <= noun + 2 and "break" in self.tokens[noun].classes and not several and not self._has_part(number)

    def _has_part(self, number: int) -> bool:
        """Whether a part of a number is told right before it: "146 films, or 2 percent of the 7,300 entries; 30 of them" may be films."""
        of = next((place for place in range(number - 1, max(0, number - 3), -1) if self.tokens[place].classes & _OF), None)
        return of is not None and "number" in self.tokens[of - 1].classes

    @cached_property
    def olds(self) -> frozenset[int]:
        """The places of amounts that others are compared with."""
        return olds(self.sentence) if "base" in self.sentence.classes else frozenset()

    def admissible(self, whole: Whole, part: Token) -> Whole | None:
        """A whole with those of its candidates that a part may be of: of the same sort, and not all of them smaller.

        A smaller one may be so together with others, but for "the two hospitals have 620 beds. Of them, 155".
        """
        quantity = part.quantity
        assert quantity is not None
        like = [token for token in whole.tokens if token.quantity is not None and self._counts_like(quantity, token.quantity)]
        if quantity.value is None or not any(value_of(token) > quantity.value for token in like):
            return None
        fitting = tuple(token for token in like if value_of(token) * MINOR > quantity.value)
        certain = whole.certain or (len(fitting) == 1 and len(whole.tokens) > 1 and not whole.likely)
        return Whole(fitting, whole.end, certain, whole.likely)

    def _counts_like(self, one: Quantity, other: Quantity) -> bool:
        """Whether an amount counts what another counts; staff may be counted in jobs."""
        money = [quantity for quantity in (one, other) if quantity.kind is Kind.MONEY]
        bare = other if money[:1] == [one] else one
        if len(money) == 1:  # "60 euros (5%) more" is no share of 16,500 tickets, but of 4.5 million "de provincie 1,8 miljoen betaalt"
            noun = bool(bare.noun) and could_be_noun(lexicon(self.sentence.language), bare.noun)
            return not noun and any(map(str.isalpha, bare.text))
        sorts = {self.article.unit(one), self.article.unit(other)}
        return len(sorts) == 1 or "" in sorts or sorts == _COUNTED

    def _one_sort(self, part: Quantity, whole: Quantity) -> bool:
        """Whether an amount counts what another counts, and is no larger."""
        return self._counts_like(part, whole) and part.value is not None and whole.value is not None and part.value < whole.value

    def _same(self, at: int, whole: Whole | None) -> Whole | None:
        """A whole with those of its candidates that count the same as a part."""
        tokens = tuple(token for token in whole.tokens if self._of_one(at, token)) if whole is not None else ()
        return Whole(tokens, whole.end, len(tokens) == 1) if whole is not None and tokens else None

    def _of_one(self, at: int, whole: Token) -> bool:
        """Whether two numbers that the words make part and whole count the same: then the part may even be wrongly larger."""
        one, other = self.tokens[at].quantity, whole.quantity
        assert one is not None
        assert other is not None
        bare = not one.noun and not one.unit and not other.unit  # "48 000 habitants, dont 52 000 en ville"
        scaled = other.kind is Kind.MONEY and one.kind is Kind.CARDINAL and any(map(str.isalpha, one.text))
        if scaled and value_of(self.tokens[at]) < value_of(whole):
            return True  # "18 millions d'euros, dont 10 millions de l'État"
        if self._in_points(one, other):
            return False
        return bare or self.article.unit(one) == self.article.unit(other) or self._one_sort(one, other)

    def _counts_of(self, at: int, whole: int) -> bool:
        """Whether "562 hommes sur 650" counts: "2 mètres sur 3 mètres" measures, and nothing is eight out of five."""
        one, other = self.tokens[at].quantity, self.tokens[whole].quantity
        if one is None or other is None:
            return False
        if one.kind is Kind.MONEY:  # "600.000 euro su un bilancio di 2 milioni"
            return self._one_sort(one, other) and other.kind in (Kind.MONEY, Kind.CARDINAL) and not other.noun
        if not one.kind is other.kind is Kind.CARDINAL or self._in_points(one, other):
            return False
        bare = not one.noun and value_of(self.tokens[at]) < value_of(self.tokens[whole])
        return bare or self._one_sort(one, other)

    def _in_points(self, part: Quantity, whole: Quantity) -> bool:
        """Whether only one of two amounts counts points: "of the 400 shares of the index, Fenwick lost 12 points"."""
        points = lexicon(self.sentence.language).language.points
        return bool(whole.noun) and part.noun.lower() in points and whole.noun.lower() not in points

    def _is_asked(self, at: int, sample: int) -> bool:
        """Whether a number counts some of a sample: it has no noun, or that of the sample, or both are of people."""
        one, other = self.tokens[at].quantity, self.tokens[sample].quantity
        assert one is not None
        assert other is not None
        people = self.article.unit(one) == self.article.unit(other) == units.PERSON
        return not one.noun or people or any(akin(word, noun) for word in one.noun.lower().split() for noun in other.noun.lower().split())

    def _is_them(self, at: int) -> bool:
        """Whether a pronoun points back to a whole: "of them", "davon", "of those" by itself, but not "of those who" or "of those 40"."""
        if at >= len(self.tokens):
            return False
        classes = self.tokens[at].classes
        if "them" in classes:
            return True
        if at == 0 and "these" in classes and self.sentence.behind(0) == {"break"}:
            return True  # Portuguese "destes, 96"
        if "of" not in classes or "these" not in self.sentence.behind(at):
            return False
        return at + 2 >= len(self.tokens) or bool(self.tokens[at + 2].classes & {"break", "mark", "close", "be", "have"})

    def past_noun(self, at: int) -> int:
        """The place behind a number and the words of what it counts, which may be cues ("1.400 Beschäftigte"), and other plain words."""
        if at >= len(self.tokens):
            return at
        place, quantity = at + 1, self.tokens[at].quantity
        ends = quantity.noun_end if quantity is not None else 0
        while place < len(self.tokens) and place <= at + NOUN and (
                self.tokens[place].classes == {"word"}
                or (self.tokens[place].end <= ends and self.tokens[place].classes.isdisjoint({"number", "of", "break"}))):
            place += 1
        return place

    def _is_article(self, at: int) -> bool:
        token = self.tokens[at]
        return self.article.document.text[token.start:token.end].lower() in lexicon(self.sentence.language).articles

    def _is_of_these(self, at: int) -> bool:
        """Whether "of these" and a noun point back: "8,000 of these cuts", but not "of those people who" or "of these 40"."""
        if at >= len(self.tokens) or "of" not in self.tokens[at].classes or "these" not in self.sentence.behind(at):
            return False
        return self.sentence.behind(at + 1) == {"word"} and "clause" not in self.sentence.behind(at + 2)

    def past_part(self, at: int) -> int:
        """The place behind "or 300 million" between a share and its whole: "one third or 300 million of revenues of 908 million"."""
        if at + 2 < len(self.tokens) and "or" in self.tokens[at].classes and at + 1 in self.amounts:
            return at + 2
        return at

    def _bracketed(self, at: int) -> bool:
        """Whether a bracket opens with the whole: "367 deputies (out of 550)"."""
        return "out_of" in self.sentence.behind(at) and "open" in self.tokens[at].classes

    def _past_bracket(self, at: int) -> int:
        """The place behind a bracket that opens at a place and holds one number: "300 (25%) of the 1,200"."""
        if at < len(self.tokens) and "open" in self.tokens[at].classes:
            for place in range(at + 1, min(len(self.tokens), at + 5)):
                if "close" in self.tokens[place].classes:
                    return place + 1
        return at

    def _past_nouns(self, of: int) -> tuple[int, int | None]:
        """The places of "of" and of the amount behind it, past what it is an amount of: "54 million of total costs of 180 million"."""
        whole = self.next_number(of)
        if whole is not None:
            return of, whole
        again = next((place for place in range(of + 1, min(len(self.tokens), of + 2 + NOUN))
                      if self.tokens[place].classes & {*_STOPS, *_OF, "number"}), len(self.tokens))
        if not of + 1 < again < len(self.tokens) or not self.tokens[again].classes & _OF:
            return of, None
        return again, self.next_number(again)

    def next_number(self, at: int) -> int | None:
        """The amount behind a word, past a determiner or two, and whose it is: "12 of the board's 28 seats"."""
        for place in range(at + 1, min(len(self.tokens), at + 5)):
            quantity = self.tokens[place].quantity
            if quantity is not None:
                # "100 miles of electrical cabling 20 miles of pipes" are two items of a list.
                listed = quantity.kind is Kind.MEASURE and place > at + 2 and not any(map(self._is_article, range(at + 1, place)))
                return place if place in self.amounts and not listed else None
            if "word" not in self.tokens[place].classes and "these" not in self.tokens[place].classes:
                return None
        return None


def is_amount(token: Token) -> bool:
    """Whether a token is an amount that can have parts; "+ 12" is added to one."""
    quantity = token.quantity
    return quantity is not None and not quantity.text.startswith("+") and quantity.kind in COUNTS and bool(quantity.value) \
        and quantity.unit not in units.TIMES and quantity.unit not in (units.PERCENT, units.PERCENTAGE_POINT)


def _is_employed(tokens: Sequence[Token], at: int) -> bool:
    """Whether an amount is said to be employed, with no break between: "employs 15,000", "15.000 Menschen beschäftigt"."""
    for places in (range(at - 1, max(-1, at - 1 - NOUN), -1), range(at + 1, min(len(tokens), at + 1 + NOUN))):
        for place in itertools.takewhile(lambda place: tokens[place].classes.isdisjoint({"break", "mark", "number"}), places):
            if "employs" in tokens[place].classes:
                return True
    return False


def _is_title(text: str, token: Token) -> bool:
    """Whether a number and its noun stand in quotation marks, so that they are a name: the siege at the "12 blocks"."""
    return text[token.start - 1:token.start] in _QUOTES and text[token.noun_end:token.noun_end + 1] in _QUOTES


def value_of(token: Token) -> Fraction:
    """The number that a token prints."""
    return token.quantity.value if token.quantity is not None and token.quantity.value is not None else Fraction(0)


def _without_parts(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Some amounts, the last first, less those that make up one before them: "two sites with 620 beds: 380 here and 240 there"."""
    for at in range(2, len(tokens)):
        if sum(map(value_of, tokens[:at])) == value_of(tokens[at]):
            return tokens[at:]
    return tokens
