"""Lists: a total and its parts, and the rows of a table in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from numcheck import units
from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading.lexicon import Lexicon, lexicon
from numcheck.reading.nouns import could_be_noun
from numcheck.sentence import Sentence, Token
from numcheck.tellings.opposites import MOST, exclusive

INTRODUCED = 8
"""How many tokens may stand between a total and what introduces its parts."""
REACH = 6
"""How many tokens behind a part may say that it is of another time."""
FAR = 30
"""How many tokens may stand between a total and a bracket of parts that make it to the last digit."""
BETWEEN = 14
"""How many tokens may stand between two parts."""
PARTS = 12
"""No more parts than this are announced by their number."""
MOSTLY = Fraction(4, 5)
"""Opposites that make less of a total leave some of it untold: "of the 40 bodies, 12 are men and 8 women"."""
BEYOND = Fraction(5, 4)
"""Parts that pass a total by more are of something else: "340 people, 300 in summer and 200 in winter"."""
PART_OF = 3
"""How many words may stand between a part and its whole: "of the", "of the firm's"."""
COUNTS = frozenset({Kind.CARDINAL, Kind.MONEY, Kind.MEASURE})
_BEHIND_ONE = frozenset({"place", "of", "close", "level", "over"})
_WHERE = frozenset({"place", "over", "level", "from", "base"})
_OPENINGS = frozenset({"includes", "comprises", "colon", "dash", "open"})
_PAUSES = frozenset({"break", "colon", "semicolon"})
_OF = frozenset({"of", "out_of"})
_VERBS = frozenset({"be", "have"})
_PLAIN = frozenset({"word", "these"})
_LISTED = COUNTS | {Kind.PERCENT}


@dataclass(frozen=True, slots=True)
class Total:
    """A total with its parts.

    Attributes:
        whole: the token of the total.
        parts: the tokens of its parts, at least two.
        complete: whether the parts are all there are.
        certain: whether the text says so; if not, only agreement tells anything.
    """

    whole: Token
    parts: tuple[Token, ...]
    complete: bool
    certain: bool = True


def totals(text: str, sentence: Sentence, before: Sentence | None) -> Iterator[Total]:
    """The total of a sentence whose parts are listed behind it, or of the sentence before it: "the balance comprised …"."""
    sentence = _without_earlier(_with_ones(text, sentence))
    tokens = sentence.tokens
    for index, quantity in sentence.numbers if len(sentence.numbers) > 1 else ():
        if not _countable(quantity) or _has_part_before(tokens, index):
            continue
        found = _apportioned(text, sentence, index) or _listed(text, sentence, index) or _apposed(text, sentence, index)
        found = found or _bracketed(sentence, index)
        if found is not None:
            yield found
            return
    if before is not None and "comprises" in sentence.classes:
        yield from _composed(tokens, before)
    elif before is not None and sentence.follows(before) and len(sentence.numbers) > 1:
        yield from _divided_behind(text, sentence, before)


def _listed(text: str, sentence: Sentence, index: int) -> Total | None:
    """The total at a place, if something introduces its parts."""
    tokens, whole = sentence.tokens, sentence.tokens[index].quantity
    past = _past_whole(tokens, index)
    opening = _opening(tokens, past) if sentence.classes & _OPENINGS else None
    if opening is None or whole is None or (index == 0 and "colon" in sentence.behind(0)):  # "3: …" is a label
        return None
    at, complete = opening
    places = _parts(tokens, at, whole, complete=complete)
    if len(places) < (2 if complete else 1) or not _as_many(tokens[past + 1:at], len(places)):
        return None
    if past != index and sum(_value(tokens[place]) for place in places) == _value(tokens[past]):
        return None  # "21 of the 39 seats: 20 in the north and 19 in the south"
    told = divided(text, sentence, tokens[index], places)
    beyond = whole.kind in (Kind.MONEY, Kind.MEASURE) and sum(_value(tokens[place]) for place in places) > _value(tokens[index])
    earlier = any(token.classes & {"earlier", "versus"} for token in tokens[at:places[-1] + REACH])
    if beyond and not earlier and told is None and "open" in tokens[at].classes:  # nothing of an amount is told twice
        return Total(tokens[index], tuple(tokens[place] for place in places), complete=False)
    if told is not None and _have_verbs(tokens, places, sentence.language):  # "35 died and 170 survived; five are missing"
        complete = told.complete
    # Some of those that are included may be two things: "45 people, including 30 women and 20 minors".
    sure = "open" not in tokens[at].classes and (complete or len(places) == 1) and not _overlap(tokens, places, sentence.language)
    certain = whole.unit != units.PERCENT and (sure or (told is not None and (told.complete or not complete)))
    return Total(tokens[index], tuple(tokens[place] for place in places), complete, certain)


def _overlap(tokens: Sequence[Token], places: Sequence[int], language: str) -> bool:
    """Whether some may be counted twice, or not, as what they have or do is told: "34 rooms: 19 with a view and 17 with a bath"."""
    return any("with" in token.classes for at in places for token in tokens[at + 1:at + 2]) or _have_verbs(tokens, places, language)


def _have_verbs(tokens: Sequence[Token], places: Sequence[int], language: str) -> bool:
    """Whether some things are told by what they do: "34 teachers: 20 teach French and 18 Spanish"."""
    return any(_has_verb(tokens[at:at + 2], lexicon(language)) for at in places)


def _has_verb(tokens: Sequence[Token], lex: Lexicon) -> bool:
    quantity = tokens[0].quantity
    if quantity is None or quantity.kind is not Kind.CARDINAL or quantity.unit or len(tokens) == 1:
        return False
    if quantity.noun_start <= tokens[1].start < quantity.noun_end:
        noun = quantity.noun
        return noun[:1].islower() and not could_be_noun(lex, noun) and not lex.counts_persons(noun)
    return bool(tokens[1].classes & _VERBS)


def _past_whole(tokens: Sequence[Token], index: int) -> int:
    """The place of the number that the one at a place is a part of: "480 of the 600 employees: 380 men and 100 women"; else its own."""
    return next((at for at in range(index + 2, min(len(tokens), index + 2 + PART_OF)) if _is_of(tokens, index, at)), index)


def _has_part_before(tokens: Sequence[Token], index: int) -> bool:
    """Whether a part of the number at a place is told right before it: "half of the 600 employees: 180 men and 120 women" are that half."""
    return any(tokens[at].quantity is not None and _is_of(tokens, at, index) for at in range(max(0, index - 1 - PART_OF), index - 1))


def _is_of(tokens: Sequence[Token], part: int, whole: int) -> bool:
    """Whether nothing but "of" and plain words stand between two numbers."""
    of, *between = tokens[part + 1:whole]
    half_the = "part" in tokens[part].classes and of.classes == {"word"}
    said = not of.classes.isdisjoint(_OF) and "level" not in of.classes  # "passé de 480 à 600"
    return "number" in tokens[whole].classes and (half_the or said) and all(
        token.classes <= _PLAIN for token in between)


def _apposed(text: str, sentence: Sentence, index: int) -> Total | None:
    """The total at a place, if its parts stand behind a comma and are all of them opposites: "nine members, six women and three men"."""
    tokens, whole = sentence.tokens, sentence.tokens[index].quantity
    places = [at for at, quantity in sentence.numbers if at > index and not _is_aside(quantity)][:MOST]
    if not places or places[0] - index > BETWEEN or not tokens[places[0] - 1].classes <= _PAUSES:
        return None
    if whole is None or whole.kind is Kind.PERCENT:
        return None
    runs = (places[:stop] for stop in range(len(places), 1, -1) if all(_is_part(tokens[at].quantity, whole) for at in places[:stop]))
    # "131 votes for, 117 against and 6 abstentions": the first number is one of them, and no total.
    total = next((told for run in runs if (told := divided(text, sentence, tokens[index], run)) is not None
                  and exclusive(text, sentence, [index, *run]) is None), None)
    # "Twelve soldiers, five women and eight children" may be three items of a list; members are women or men.
    return replace(total, certain=_is_of_everyone(whole, sentence.language)) if total is not None else None


def _is_of_everyone(whole: Quantity, language: str) -> bool:
    """Whether a number counts people of every kind."""
    return any(word in lexicon(language).language.everyone for word in whole.noun.lower().split())


def _divided_behind(text: str, sentence: Sentence, before: Sentence) -> Iterator[Total]:
    """The total that the next sentence divides into all that there may be: "The council has 41 members. 24 are women and 17 are men."."""
    tokens, places = sentence.tokens, [at for at, _ in sentence.numbers]
    wholes = [token for token in before.tokens if token.quantity is not None and token.quantity.kind.is_quantity]
    if len(wholes) != 1 or places[0] != 0 or not (whole := wholes[0].quantity) or not _countable(whole) or sentence.numbers[0][1].noun:
        return  # "Six women and five men were heard by the jury" of nine
    if whole.kind is not Kind.PERCENT and all(_is_part(tokens[at].quantity, whole) for at in places):
        total = divided(text, sentence, wholes[0], places)
        if total is not None and total.complete:
            yield replace(total, certain=_is_of_everyone(whole, sentence.language))


def _apportioned(text: str, sentence: Sentence, index: int) -> Total | None:
    """The total at a place whose parts, told alike behind a comma, make it or pass it: "34 people, 19 on Saturday and 17 on Sunday"."""
    tokens, whole = sentence.tokens, sentence.tokens[index].quantity
    opening = next((at for at in range(index + 1, min(len(tokens), index + INTRODUCED)) if tokens[at].classes - {"word"}), len(tokens))
    if whole is None or whole.kind is Kind.PERCENT or opening + 1 >= len(tokens) or not (
            tokens[opening].classes == {"break"} or "open" in tokens[opening].classes):
        return None
    if "number" not in tokens[opening + 1].classes:
        return None
    places = [at for at, _ in sentence.numbers if opening < at < len(tokens) - 1]
    if len(places) < 2 or any("break" in token.classes for token in tokens[places[-1]:-2]):
        return None
    parts = [tokens[at] for at in places]
    behind = {text[tokens[at + 1].start:tokens[at + 1].end].lower() for at in places}
    where = tokens[places[0] + 1].classes & _WHERE and index and not tokens[index - 1].classes & {"of", "out_of", "among"}
    alike = where and all(_is_part(part.quantity, whole) and part.quantity is not None and part.quantity.noun in ("", whole.noun)
                          for part in parts)
    if len(behind) != 1 or not alike or not tokens[places[-1] - 1].classes & {"and"}:
        return None
    every, told = sum(map(_value, parts)), _value(tokens[index])
    if every == told:
        return Total(tokens[index], tuple(parts), complete=True, certain=False)
    # Some of "340 shops, 200 in towns and 150 in malls" may be both; what has a name of its own is one place or day.
    apart = whole.kind is not Kind.CARDINAL or all(text[token.start].isupper() for at in places for token in tokens[at + 2:at + 3])
    return Total(tokens[index], tuple(parts), complete=False) if apart and told < every <= told * BEYOND else None


def _bracketed(sentence: Sentence, index: int) -> Total | None:
    """The total at a place that the numbers of a bracket far behind it make: "2% of the price, shared by … (0.8% for … and 1.2% for …)"."""
    tokens, whole = sentence.tokens, sentence.tokens[index].quantity
    for at in range(index + 1, min(len(tokens), index + 1 + FAR)) if "open" in sentence.classes else ():
        if "number" in tokens[at].classes or whole is None:
            return None
        if "open" in tokens[at].classes:
            parts = tuple(tokens[place] for place in _parts(tokens, at, whole, complete=True))
            fits = len(parts) > 1 and sum(map(_value, parts)) == _value(tokens[index])
            return Total(tokens[index], parts, complete=True, certain=False) if fits else None
    return None


def _with_ones(text: str, sentence: Sentence) -> Sentence:
    """A sentence in which the "one" of a bracket is a number: "three shots (two to the head and one to the chest)"."""
    if "open" not in sentence.classes:
        return sentence
    tokens, inside, ones = list(sentence.tokens), False, lexicon(sentence.language).ones
    for at, token in enumerate(tokens[:-1]):
        inside = ("open" in token.classes) or (inside and "close" not in token.classes)
        alone = inside and at and tokens[at - 1].classes & {"open", "and", "break"} and tokens[at + 1].classes & _BEHIND_ONE
        if alone and token.quantity is None and text[token.start:token.end].lower() in ones:
            one = Reading(Fraction(1), Interval.exact(1))
            quantity = Quantity(token.start, token.end, text[token.start:token.end], Kind.CARDINAL, (one,), hedge_start=token.start,
                                noun_start=token.end)
            tokens[at] = Token(token.start, token.end, frozenset({"number", "count", Kind.CARDINAL.value}), quantity)
    return sentence.replaced(tuple(tokens)) if tuple(tokens) != sentence.tokens else sentence


def _without_earlier(sentence: Sentence) -> Sentence:
    """A sentence without the brackets that tell what each of its numbers was before: "145 (142.5) million tons, 60 (55) of them wheat"."""
    if "open" not in sentence.classes:
        return sentence
    tokens = sentence.tokens
    earlier = [at for at in range(1, len(tokens) - 2) if "open" in tokens[at].classes and "close" in tokens[at + 2].classes
               and tokens[at - 1].quantity is not None and tokens[at + 1].quantity is not None]
    if not earlier:
        return sentence
    dropped = {place for at in earlier for place in (at, at + 1, at + 2)}
    return sentence.replaced(tuple(token for at, token in enumerate(tokens) if at not in dropped))


def _is_aside(quantity: Quantity) -> bool:
    """Whether a number is an age or a time, which may stand between a total and its parts."""
    return quantity.unit in units.TIMES


def divided(text: str, sentence: Sentence, whole: Token, places: Sequence[int]) -> Total | None:
    """The total that a sentence divides into opposites: all of it, if all alternatives are told and little is missing.

    And if no number behind them is just what is missing: "of the 60 pupils, 45 passed and 10 failed; five did not sit the exam".
    """
    every = exclusive(text, sentence, places)
    if every is None:
        return None
    parts = tuple(sentence.tokens[at] for at in places)
    told = sum(map(_value, parts))
    missing = told < _value(whole) and any(told + _value(token) == _value(whole) for token in sentence.tokens[places[-1] + 1:])
    return Total(whole, parts, complete=every and told >= MOSTLY * _value(whole) and not missing)


def _composed(tokens: Sequence[Token], before: Sentence) -> Iterator[Total]:
    """The total that a sentence without one lists the parts of: the amount before it, if there is just one or one that fits."""
    opening = next(at for at, token in enumerate(tokens) if "comprises" in token.classes)
    if any(token.quantity is not None for token in tokens[:opening]):
        return
    found = [(token, places) for token in before.tokens if token.quantity is not None and _countable(token.quantity)
             and len(places := _parts(tokens, opening, token.quantity, complete=True)) > 1]
    for token, places in found:
        yield Total(token, tuple(tokens[at] for at in places), complete=True, certain=len(found) == 1)


def _countable(quantity: Quantity) -> bool:
    return quantity.kind in _LISTED and not quantity.hedge and quantity.value is not None and quantity.value > 1


def _opening(tokens: Sequence[Token], index: int) -> tuple[int, bool] | None:
    """Where the list behind a total begins, and whether it tells all parts."""
    for at in range(index + 1, min(len(tokens), index + 1 + INTRODUCED)):
        classes, quantity = tokens[at].classes, tokens[at].quantity
        other = quantity is not None and quantity.kind in _LISTED and not _is_small(quantity)
        if other or "excludes" in classes or ("clause" in classes and "and" not in classes):
            return None
        if "includes" in classes:
            return at, False
        if "comprises" in classes or "colon" in classes or "dash" in classes or "open" in classes:
            return at, True
    return None


def is_exact(quantity: Quantity | None) -> bool:
    """Whether a number is an amount that nothing leaves open."""
    return quantity is not None and quantity.kind in COUNTS and quantity.hedge is Hedge.NONE and quantity.value is not None \
        and quantity.value > 0


def _is_small(quantity: Quantity) -> bool:
    """Whether a number may say how many parts follow: "510 people at three sites: …"."""
    return quantity.kind is Kind.CARDINAL and not quantity.unit and quantity.value is not None and 2 <= quantity.value <= PARTS


def _as_many(tokens: Sequence[Token], parts: int) -> bool:
    """Whether no number between a total and its parts says that there are more or fewer of them."""
    return all(token.quantity.value == parts for token in tokens if token.quantity is not None and _is_small(token.quantity))


def _parts(tokens: Sequence[Token], opening: int, whole: Quantity, *, complete: bool) -> list[int]:
    """The places of the numbers behind an opening that count the same as the total; none if another sort of number stands among them."""
    parts: list[int] = []
    last = opening
    joined = whole_list = False
    bracketed = "open" in tokens[opening].classes
    for at in range(opening + 1, len(tokens)):
        token = tokens[at]
        if bracketed and "close" in token.classes:
            break
        if whole_list and "semicolon" in token.classes:
            break  # "61 people: 13 men, 20 women and 28 children; two later died"
        if "excludes" in token.classes:
            break  # "44 consonants and 13 vowels, not including 4 tone marks"
        if complete and ("severally" in token.classes or (
                not parts and token.classes & {"break", "and"} and "open" not in token.classes)):
            return []  # "three: one each from two towns", "a chairman, five deputies and 23 members"
        if parts and not complete and token.classes & {"includes", "them"}:
            return parts[:1]  # "2,300 passengers, of whom 1,100 were British, and 900 crew, of whom …"
        joined = joined or "and" in token.classes
        if token.quantity is None or (token.quantity.kind is Kind.IDENTIFIER and "colon" in tokens[opening].classes):
            continue  # ": 9 voor D66, 7 voor de VVD"
        if at - last > BETWEEN or not _is_part(token.quantity, whole):
            return []
        parts.append(at)
        last, whole_list = at, joined  # "120 in surgery, 80 in maternity and others" is none
    parts = _amounts(tokens, parts, whole)
    if complete:
        return parts if whole_list else []
    return parts[:1] if len(parts) < 2 or not joined else parts


def _amounts(tokens: Sequence[Token], parts: list[int], whole: Quantity) -> list[int]:
    """Those of the numbers of a list that are amounts of it; none where some of them may say how many parts there are, or which.

    "312 pupils are split between two schools, one with 180 and one with 132"; but "ten: two judges, five clerks and three others".
    """
    others = [at for at in parts if not _is_pronoun(tokens[at].quantity)]
    first = tokens[others[0]].quantity if others else None
    rest = [quantity for at in others[1:] if (quantity := tokens[at].quantity) is not None]
    if first is not None and _is_small(first) and first.noun and first.value == len(rest) \
            and all(one.noun in ("", whole.noun) for one in rest):
        others = others[1:]
    if len(others) == len(parts) or sum(_value(tokens[at]) for at in parts) == whole.value:
        return parts
    return others if sum(_value(tokens[at]) for at in others) == whole.value else []


def _is_pronoun(quantity: Quantity | None) -> bool:
    """Whether a number may be the pronoun "one": in letters, and counting nothing."""
    return quantity is not None and quantity.value == 1 and not quantity.noun and not quantity.unit and quantity.text.isalpha()


def _is_part(quantity: Quantity | None, whole: Quantity) -> bool:
    """Whether a number may be of a total: as exact, smaller, and counting the same."""
    if quantity is None or not quantity.kind.is_quantity or quantity.kind not in _LISTED or quantity.hedge:
        return False
    if quantity.unit != whole.unit and (whole.unit in units.TIMES or (quantity.unit and whole.unit)):
        return False
    smaller = quantity.value is not None and whole.value is not None and 0 < quantity.value < whole.value
    return smaller and _one_sort(quantity, whole)


def _value(token: Token) -> Fraction:
    return Fraction(token.quantity.value or 0) if token.quantity is not None else Fraction(0)


def _one_sort(part: Quantity, whole: Quantity) -> bool:
    """Whether a part may count what the whole counts: a money amount is no person, a percent no amount."""
    return part.kind == whole.kind or (Kind.PERCENT not in (part.kind, whole.kind) and (not part.unit or not whole.unit))


@dataclass(frozen=True, slots=True)
class Record:
    """One column of a table in words: the numbers of its rows by label."""

    cells: dict[str, Quantity]


def records(sentences: Sequence[Sentence], labels: Sequence[str]) -> Iterator[Record]:
    """Each column of each run of rows that begin with the given labels, in any order after the first.

    "Shr 61 cts vs 58 cts / Net 4,469,000 vs 4,039,000 / Avg shrs 7,326,000 vs 6,964,000" has two columns.
    """
    rows: dict[str, list[Quantity]] = {}
    for sentence in sentences:
        label = _label(sentence, labels)
        if label is None:
            continue
        if label == labels[0]:
            rows = {}
        elif label in rows or labels[0] not in rows:
            continue
        amounts = [token.quantity for token in sentence.tokens if token.quantity is not None and token.quantity.kind in COUNTS]
        rows[label] = [amount for amount in amounts if amount.value and not _is_time(amount)]
        if len(rows) == len(labels):
            for cells in zip(*(rows[name] for name in labels), strict=False):
                yield Record(dict(zip(labels, cells, strict=True)))
            rows = {}


def _label(sentence: Sentence, labels: Sequence[str]) -> str | None:
    for token in sentence.tokens[:3]:
        for label in labels:
            if label in token.classes:
                return label
        if token.quantity is not None:
            return None
    return None


def _is_time(quantity: Quantity) -> bool:
    return quantity.unit in units.TIMES or quantity.unit == units.PERCENT
