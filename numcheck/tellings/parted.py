"""Parts and wholes: which amount is said to be part of which, and by what share, in any order and across sentences.

"300 of the 1,200 workers, a quarter", "a quarter of the 1,200 workers, 300", "of the 1,200, 300 walked out, or 25%" and
"the plant has 1,200 workers. A quarter of them, 300, walked out" are one claim with three roles. The share and the part
are told of each other by what stands between them; the whole stands behind "of", or is what "them" points back to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from numcheck import units
from numcheck.article import Article
from numcheck.quantity import Kind
from numcheck.reading.lexicon import lexicon
from numcheck.reading.nouns import could_be_noun
from numcheck.sentence import Token
from numcheck.tellings.complements import share_of
from numcheck.tellings.counted import counted
from numcheck.tellings.lists import Total, divided
from numcheck.tellings.senses import in_percent
from numcheck.tellings.wholes import NOUN, OPENING, Clause, Whole, value_of

SUBJECT = 20
"""How many tokens may stand between a part and the verb that says what share it is."""
SEVERAL = 3
"""So many parts of which the last is the rest are all that there are."""
WRONG = 5
"""A share of what the sentence before tells is none if it is so many times off."""
NEAR = 5
"""What is off by more than this part of an amount told two sentences before is not the rest of it."""
LISTED = 8
"""No more parts behind the first are added up."""
_LINKS = frozenset({"makes", "or", "open", "break", "includes"})
_PARTING = frozenset({"break", "have", "be", "makes", "mark", "up", "down"})
_NESTED = frozenset({"includes", "them", "open", "colon", "out_of", "semicolon", "mark"})
_LINKING = _LINKS | {"these", "clause", "adverb", "word"}
_APART = frozenset({"break", "and", "clause"})
_ENDS = frozenset({"break", "mark", "close", "be", "have", "and", "makes", "clause"})
_NOT_NAMED = _ENDS | {"open", "number", "of", "or"}


@dataclass(frozen=True, slots=True)
class Parted:
    """A part with its whole, and the share that it is said to be.

    Attributes:
        part: the token of the part.
        wholes: the tokens of the amounts that may be the whole; the nearest first. None if only what all parts make could tell it.
        share: the token of the share; None where only the part is told.
        certain: whether the words leave no doubt of what is part of what; if not, only agreement tells anything.
        rest: whether the part is what the share leaves: "two thirds of the 540 passed; the other 180 failed".
        likely: whether any agreement does; if not, only one that chance would hardly make.
    """

    part: Token
    wholes: tuple[Token, ...]
    share: Token | None
    certain: bool
    rest: bool = False
    likely: bool = False


def parted(article: Article) -> Iterator[Parted | Total]:
    """Every part of a whole in an article; and the wholes that a part and "the rest" make."""
    last: _Parting | None = None
    known = counted(article)
    for index, sentence in enumerate(article.sentences):
        if last is not None and (last.sentence.heading or article.document.text[last.sentence.end:sentence.start].strip()):
            last = None
        last = _Parting(article, index, last, known)
        yield from last.found()


class _Parting(Clause):
    """The parts of one sentence, with the shares that they are said to be."""

    left: tuple[Token, Whole] | None = None
    """The last share whose part is not told, with its whole: "the other 180" may be what it leaves."""
    shared: tuple[Token, Token] | None = None
    """A part with the whole that its share proves."""

    def found(self) -> Iterator[Parted | Total]:
        """Shares with both their amounts; what the rest makes; then parts with their whole alone."""
        told: set[int] = set()
        for at, _ in self.sentence.numbers if "share" in self.sentence.classes else ():
            token = self.tokens[at]
            if "share" not in token.classes or self._is_change(at):
                continue
            whole = self.whole_of_share(at)
            alone: Token | None = None
            for part, own, sure in self._equals(at, whole):
                # "Of the 1,600 flats, 960 are let, or three quarters of the total": of what the part is of.
                in_all = whole is not None and part in whole.tokens and "of_total" in self.tokens[whole.end].classes
                doubtful = whole is not None and (whole.likely or in_all or (
                    not whole.certain and own is not None and own.tokens[0] in whole.tokens and self._is_said(at)))
                of = own if doubtful and own is not None and own.certain and sure else whole
                in_a_row = own is not None and token.start < part.start < own.tokens[0].start  # "a quarter of the schools, 61 of 146"
                of = of or (own if self._ends(at) or in_a_row else self._perhaps(at, own))
                of = of or self._shared_with(part)
                said = of is not None  # if not, it may be of what the sentence before tells
                of = of or (self._told_before() if sure and self._ends(at) else None)
                of = self.admissible(of, part) if of is not None and part not in of.tokens else None
                if of is not None and (of.likely or not said) and not _is_near(token, part, of.tokens[0]):
                    of = None  # "it drew 1.37 million. The share rose 50 cents, or 8 percent"
                if of is not None:
                    told.add(part.start)
                    self.last = self._proved(token, part, of)
                    yield Parted(part, of.tokens, token, of.certain and sure and said, likely=of.likely)
                    break
                alone = part if alone is None and sure and whole is None and self._ends(at) else alone
            else:
                if alone is not None:
                    yield Parted(alone, (), token, certain=False)
                self.left = (token, whole) if whole is not None and whole.certain and len(whole.tokens) == 1 else None
        yield from self._rests()
        for place, whole in self.wholes.items():
            self.last = whole
            if place not in self.rests:
                yield from self._made_of(place, whole)
            if self.tokens[place].start not in told and place not in self.rests:
                yield Parted(self.tokens[place], whole.tokens, None, whole.certain)

    def _is_change(self, at: int) -> bool:
        """Whether a share is by how much something is more or less: "29 million, or 29 percent, above the number of 2011"."""
        place = at + 1 + ("break" in self.sentence.behind(at))
        classes = self.sentence.behind(place - 1)
        return bool(classes & {"up", "down"}) and "base" in classes and "from" not in classes

    def _told_before(self) -> Whole | None:
        """The amounts of the sentence before, of which one may be the whole of "36 million, or 75 percent"."""
        before = self.before
        tokens = tuple(before.tokens[at] for at in reversed(before.amounts) if at not in before.olds) if before is not None else ()
        return Whole(tokens, 0, certain=False) if tokens else None

    def _proved(self, share: Token, part: Token, of: Whole) -> Whole:
        """A whole; the one of several of which a part is exactly the share that is told in percent, if there is one."""
        exact = [token for token in of.tokens if in_percent(share) and value_of(part) * 100 == value_of(share) * value_of(token)]
        if of.certain or len(exact) != 1:
            return of
        self.shared = part, exact[0]
        return Whole((exact[0],), of.end, certain=True)

    def _rests(self) -> Iterator[Parted | Total]:
        """"300 of the 1,200 walked out; the other 900 stayed": the parts before the rest, and the rest, make the whole.

        Where only a share of the whole is told before it, the rest is what that leaves.
        """
        if not self.rests:
            return
        before = self.before
        earlier = [before.tokens[at] for at in before.amounts if at not in before.olds] if before is not None else []
        for rest in sorted(self.rests):
            last, whole = self.tokens[rest], self.wholes.get(rest)
            if any(last in other.tokens for other in self.wholes.values()):
                continue  # "250 of the 320 others"
            told = earlier + [self.tokens[at] for at in self.amounts if at < rest and at not in self.olds]
            left = self.left or (before.left if isinstance(before, _Parting) else None)
            if left is not None and told and told[-1] is left[1].tokens[0] and self._alike(last, told[-1]):
                yield Parted(last, left[1].tokens, left[0], certain=True, rest=True)
                continue
            if whole is not None and whole.certain and len(whole.tokens) == 1:
                of = whole.tokens[0]
                parts = [token for token in told if token is not of and (token.start > of.start or self._is_of(token, of))]
                fits = value_of(of) == sum(map(value_of, [*parts, last]))
                near = of in self.tokens or (self.before is not None and of in self.before.tokens) or (parts and self._is_of(parts[0], of))
                one = len(parts) == 1 or self._is_list(parts, rest)  # of several parts some may be parts of others
                one = one and not (left is not None and left[1].tokens[0] is of)  # "half of the 540 passed, 100 of them with honours"
                if fits or (one and near and self._alike(last, of)):
                    yield Total(of, (*parts, last), complete=True)
                continue
            if (listed := self._all_but(rest) or self._left_of(rest)) is not None:
                yield listed
                continue
            fitting = next((at for at in range(len(told) - 1) if value_of(told[at]) == sum(map(value_of, [*told[at + 1:], last]))), None)
            if fitting is not None:
                yield Total(told[fitting], (*told[fitting + 1:], last), complete=True, certain=False)

    def _is_list(self, parts: Sequence[Token], rest: int) -> bool:
        """Whether parts and "the rest" are told in one row: "25 million go to schools, 17 million to roads and the rest, 28 million"."""
        first = next((at for at, token in enumerate(self.tokens) if parts and token is parts[0]), rest)
        return first < rest and not any(token.classes & _NESTED for token in self.tokens[first:rest])

    def _all_but(self, rest: int) -> Total | None:
        """"The ward has 64 staff. Forty are midwives, 12 are doctors and the remaining 12 are assistants": all of one amount before."""
        before = self.before
        wholes = [before.tokens[at] for at in before.amounts] if before is not None else []
        parts = [self.tokens[at] for at in self.amounts]
        if len(wholes) != 1 or len(parts) < 2 or rest != self.amounts[-1] or any(at in self.wholes for at in self.amounts[:-1]):
            return None
        first = parts[0].quantity
        bare = first is not None and not first.noun and not first.unit and self.amounts[0] <= 1  # "760 are full, the other 440 are not"
        alike = (len(parts) >= SEVERAL or bare) and all(self._alike(part, wholes[0]) for part in parts)
        return Total(wholes[0], tuple(parts), complete=True) if alike else None

    def _left_of(self, rest: int) -> Total | None:
        """"The hall costs 40 million. The state pays 28 million. The rest, 12 million": of the one amount two sentences before."""
        before, of, last = self.before, self.earlier, self.tokens[rest]
        if before is None or of is None or len(before.amounts) != 1 or rest != self.amounts[0] or self.amounts[0] in self.wholes:
            return None
        part = before.tokens[before.amounts[0]]
        one = all(token.quantity is not None and of.quantity is not None and token.quantity.unit in ("", of.quantity.unit)
                  and (token.quantity.unit or token.quantity.noun in ("", of.quantity.noun)) for token in (part, last))
        near = value_of(part) < value_of(of) and abs(value_of(of) - value_of(part) - value_of(last)) * NEAR <= value_of(of)
        return Total(of, (part, last), complete=True) if one and near and not before.olds else None

    def _is_of(self, part: Token, of: Token) -> bool:
        """Whether a number before is a part of another: "300 of the 1,200"."""
        clauses = (self, self.before) if self.before is not None else (self,)
        if any(isinstance(clause, _Parting) and clause.shared == (part, of) for clause in clauses):
            return True
        return any(clause.tokens[place] is part and of in whole.tokens for clause in clauses for place, whole in clause.wholes.items())

    def _alike(self, rest: Token, whole: Token) -> bool:
        """Whether "the other 40" are of what the whole counts: "the other 40 classes" are not the rest of 300 pupils."""
        one, other = rest.quantity, whole.quantity
        assert one is not None
        assert other is not None
        lex = lexicon(self.sentence.language)
        noun = " ".join(word for word in one.noun.split() if word.lower() not in lex.others)  # "les 930 autres"
        people = self.article.unit(one) == self.article.unit(other) == units.PERSON
        if value_of(rest) >= value_of(whole) or not lex.language.scales.keys().isdisjoint(one.noun.lower().split()):
            return False  # "les 12 autres millions" are millions
        verb = bool(noun) and not could_be_noun(lex, noun)  # "the other 180 failed"
        return not noun or verb or noun == other.noun or people or one.unit == other.unit != ""

    def _equals(self, at: int, whole: Whole | None) -> Iterator[tuple[Token, Whole | None, bool]]:
        """The parts that a share is said to be, each with its own whole: beside it, or the subject of the verb before it."""
        place = self._apposed(at) or (self._apposed(whole.end) if whole else self._counted_out(at))
        if place is not None:
            yield self.tokens[place], self.wholes.get(place), True
        link = self._link(at)
        found = self._subject(link, percent=whole is not None and any(map(in_percent, whole.tokens))) if link is not None else None
        if link is not None and found is not None:
            yield self.tokens[found[0]], self.wholes.get(found[0]), found[1]
        elif link is not None and self._points_back(link) and self.before is not None:
            told = [one for one in self.before.amounts if one not in self.before.olds]
            parts = [one for one in told if one in self.before.wholes] or told
            for one in reversed(parts):
                yield self.before.tokens[one], self.before.wholes.get(one), len(parts) == 1
        place = self._restated(whole.end) if whole is not None else None
        if place is not None:
            yield self.tokens[place], self.wholes.get(place), True

    def _apposed(self, at: int) -> int | None:
        """The part behind: "a quarter of the 1,200 workers, 300"."""
        link, told = self.past_noun(at), self.tokens[at].quantity
        if link >= len(self.tokens) or not self.tokens[link].classes & {"break", "open", "or"} or "semicolon" in self.tokens[link].classes:
            return None
        verb = told is not None and self.tokens[link - 1].end > max(told.noun_end, told.end)
        for place in range(link + 1, min(len(self.tokens), link + 5)):
            if (part := self.tokens[place].quantity) is not None:
                closed = self._closed(place) and not self._listed(place)
                closed = closed or self.past_part(link) == place + 1 or self._of_behind(place)
                behind, counts = self.sentence.behind(place), part.noun and part.noun_start > part.end
                # "a third of its 60 members left, 12 joined": beside verbs only a number by itself stands for the share
                verb = verb or (not counts and "word" in behind)
                equal = any(token.classes & {"or", "makes"} for token in self.tokens[link:place])
                closed = closed and (equal or not verb or not behind or not behind.isdisjoint({"break", "mark", "close"}))
                return place if place in self.amounts and closed and place not in self.rests else None
            if not self.tokens[place].classes & {"or", "makes", "word", "adverb", "break", "comprises"} \
                    or (self.tokens[place].classes == {"word"} and not self._is_article(place)):
                return None  # "one eighth, because 26 of the 180 nurses have left"
        return None

    def _counted_out(self, at: int) -> int | None:
        """The part behind what a share is of, itself told with its whole: "two thirds of the delays, 5,400 of 8,300"."""
        if "of" not in self.sentence.behind(at):
            return None
        end = next((place for place in range(at + 2, len(self.tokens)) if self.tokens[place].classes & _NOT_NAMED), len(self.tokens))
        place = self._apposed(end - 1) if end <= at + 2 + NOUN else None
        return place if place is not None and self._of_behind(place) else None

    def _of_behind(self, at: int) -> bool:
        """Whether a part is followed by the number that it is of: "180 of the 360"."""
        return at in self.wholes and self.wholes[at].tokens[0].start > self.tokens[at].start

    def _restated(self, end: int) -> int | None:
        """The part at the end of the clause: "four in five of the 600 employees voted for it, that is 480 people"."""
        behind = range(end + 1, min(len(self.tokens), end + 1 + SUBJECT))
        link = next((place for place in behind if self.tokens[place].classes & {"number", "makes", "or", "mark"}
                     and (self.tokens[place].quantity is not None or "break" in self.tokens[place - 1].classes)), None)
        if link is None or not self.tokens[link].classes & {"makes", "or"}:
            return None
        place = self.next_number(link + ("break" in self.tokens[link + 1].classes if link + 1 < len(self.tokens) else 0))
        return place if place is not None and self._closed(place) and not self._listed(place) else None

    def _link(self, at: int) -> int | None:
        """What says that a share is told of what stands before it: a verb, "or", a comma, a bracket; past an adverb or two.

        Past a noun that names the share, too: "2,870 took part, a turnout of 70 percent".
        """
        if at > 1 and "of" in self.tokens[at - 1].classes and self._word(at - 2) in lexicon(self.sentence.language).share_nouns:
            at -= 2
        for place in range(at - 1, max(-1, at - 4), -1):
            if self.tokens[place].classes & _LINKS:
                return place
            if "word" not in self.tokens[place].classes:
                return None
        return None

    def _word(self, at: int) -> str:
        token = self.tokens[at]
        return self.article.document.text[token.start:token.end].lower()

    def _subject(self, link: int, *, percent: bool = False) -> tuple[int, bool] | None:
        """The part before: "300 of the 1,200 workers, a quarter", "300 people, which represents a quarter"."""
        sure = linked = not self._is_of_subject(link)
        apposed, worded = not self.tokens[link].classes & {"makes", "or"}, False
        for place in range(link, max(-1, link - SUBJECT), -1):
            token = self.tokens[place]
            if token.quantity is not None:
                if percent and token.quantity.kind is Kind.PERCENT:
                    return place, sure
                # "300 of the 1,200 workers, a quarter": not the whole, but its part.
                part = next((part for part, whole in self.wholes.items() if part < place == whole.end), place)
                if part == place and (place in self.olds or place not in self.amounts):
                    # "61 were renovated by 2015, or four in ten", "1,177 were answered within ten minutes, a share of 55 percent"
                    sure = sure and (not token.quantity.kind.is_quantity or token.quantity.unit in units.TIMES)
                    continue
                return part, sure and ("open" in self.tokens[link].classes or part in self.wholes or not self._ends_list(part))
            linked = linked and bool(token.classes & _LINKING) and "semicolon" not in token.classes
            if apposed and worded and token.classes & _APART:
                sure = False  # "300 went on strike; the rest, 75%, stayed": it stands beside another noun
            worded = worded or not token.classes & (_LINKS | _APART | {"adverb"})
            sure = sure and (linked or not token.classes & {"break", "mark"})
        return None

    def _is_of_subject(self, link: int) -> bool:
        """Whether a verb has a subject of its own behind a comma: "1,200 places, 90 of them free, so the occupancy is 92.5 percent"."""
        if "makes" not in self.tokens[link].classes or link < NEAR or self.tokens[link - 1].classes != {"word"}:
            return False
        apart = next((at for at in range(link - 2, link - NEAR, -1) if self.tokens[at].classes & _APART), None)
        return apart is not None and any(map(self._is_article, range(apart, link - 1)))

    def _ends_list(self, at: int) -> bool:
        """Whether "and" joins a number to one before it, so that a share may be of both: "a loan of 300 million and 10 million of aid"."""
        before = next((place for place in range(at - 1, max(-1, at - 1 - OPENING), -1) if self.tokens[place].classes & _NOT_NAMED), 0)
        joined = "and" in self.tokens[before].classes and "break" not in self.tokens[before].classes
        return joined and any(place in self.amounts for place in range(max(0, before - OPENING), before))

    def _shared_with(self, part: Token) -> Whole | None:
        """The whole of "another 150", "150 autres": that of the part before."""
        at = self.tokens.index(part) if part in self.tokens else 0
        if not any("further" in token.classes for token in self.tokens[max(0, at - 1):at + 2]):
            return None
        return next((self.wholes[place] for place in reversed(self.amounts) if place < at and place in self.wholes), self.last)

    def _made_of(self, place: int, whole: Whole) -> Iterator[Total]:
        """"Of them, 210 …, 85 … and 45 …": the parts behind the first one, where they make up the whole or exclude each other."""
        of, text = whole.tokens[0], self.article.document.text
        places = [at for at in self.amounts if at >= place and self.tokens[at] is not of][:LISTED]
        included = any("includes" in token.classes for token in self.tokens[max(0, place - OPENING):place])
        for stop in range(len(places), 1, -1):
            parts = tuple(self.tokens[at] for at in places[:stop])
            told = divided(text, self.sentence, of, places[:stop]) if whole.certain and len(whole.tokens) == 1 else None
            if told is not None:
                yield replace(told, complete=told.complete and not included)
                return
            if len(whole.tokens) == 1 and whole.certain and self._passed(of, places[:stop]):
                yield Total(of, parts, complete=False)
                return
            fitting = next((one for one in whole.tokens if value_of(one) == sum(map(value_of, parts))), None)
            if fitting is not None:
                yield Total(fitting, parts, complete=True, certain=False)
                return

    def _passed(self, whole: Token, places: list[int]) -> bool:
        """Whether amounts of money in one row, with "and" before the last, pass what they are included in: nothing of it is told twice."""
        if whole.quantity is None or whole.quantity.kind is not Kind.MONEY:
            return False
        *between, last = (self.tokens[first + 1:second] for first, second in pairwise(places))
        row = all(_joined(tokens, "break") or _joined(tokens, "and") for tokens in between) and _joined(last, "and")
        return row and sum(value_of(self.tokens[at]) for at in places) > value_of(whole)

    def _points_back(self, link: int) -> bool:
        """Whether a sentence begins with "that is", so that it speaks of what the one before it told."""
        return link <= 1 and "makes" in self.tokens[link].classes and not any(token.quantity for token in self.tokens[:link])

    def _ends(self, at: int) -> bool:
        """Whether a share stands alone: right before the end of its phrase; before a verb only if it is itself introduced by one."""
        if at + 1 >= len(self.tokens):
            return True
        return bool(self.tokens[at + 1].classes & (_ENDS - {"clause"} if self._is_said(at) else {"break", "mark", "close"}))

    def _is_said(self, at: int) -> bool:
        """Whether a verb or "or" says that a share is what stands before it."""
        link = self._link(at)
        return link is not None and bool(self.tokens[link].classes & {"makes", "or"})

    def _perhaps(self, at: int, own: Whole | None) -> Whole | None:
        """"340 of the 1,360 jobs at the site, or a quarter of the workforce": perhaps the workforce is that of the site."""
        if own is None or "of" not in self.sentence.behind(at):
            return None
        place = next((place for place in range(at + 2, len(self.tokens)) if self.tokens[place].classes & _NOT_NAMED), len(self.tokens))
        return Whole(own.tokens, own.end, certain=False, likely=self._is_said(at)) if place <= at + 2 + NOUN and (
            place == len(self.tokens) or self.tokens[place].classes & _ENDS) else None

    def _closed(self, at: int) -> bool:
        """Whether a number ends its phrase: nothing but what it counts stands between it and the next break or verb."""
        place = self.past_noun(at)
        return place >= len(self.tokens) or bool(self.tokens[place].classes & _ENDS)

    def _listed(self, at: int) -> bool:
        """Whether another number follows by "and": "half of the members, 60 women and 40 men"."""
        place = self.past_noun(at)
        return place < len(self.tokens) and "and" in self.tokens[place].classes and self.next_number(place) is not None


def _joined(tokens: Sequence[Token], joint: str) -> bool:
    """Whether nothing but words and a joint at their end stand between two numbers."""
    return bool(tokens) and joint in tokens[-1].classes and not any(token.classes & _PARTING for token in tokens[:-1])


def _is_near(share: Token, part: Token, whole: Token) -> bool:
    """Whether a part may be said to be such a share of a whole, though wrongly."""
    stated, true = share_of(share), value_of(part) / value_of(whole)
    return stated > 0 and true > 0 and max(stated / true, true / stated) <= WRONG
