"""Ellipsis: numbers that leave their unit or noun to a neighbour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from numcheck import units
from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading.around import word_behind
from numcheck.reading.finish import unit_kind
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.nouns import could_be_noun
from numcheck.reading.phrases import HYPHENS, SPACE, span_before, word_before
from numcheck.reading.ranges import scaled_as

MAX_GAP = 16
"""No more characters than these stand between two numbers of one list."""
LARGE = 1000
"""No number from here on is a percent that left its sign to the next: "12.4 million, 60% of which"."""
WHOLE = 100
"""Nor is one from here on with no more than a comma behind it: "the other 900, 75%, stayed"."""
REACH = 40
"""How far before a number its cue is looked for."""
LOOK_BACK = 3
"""So many quantities back may the one stand that a number takes its unit and noun from."""
SMALL = 100
"""Behind "from", a smaller number may be anything: "30 km from 15 villages"."""
ALIKE = 20
"""No further apart than by this factor are two amounts of one unit."""
MAX_AGE = 100
"""No limit from here on is an age: "prisoners over 100"."""
_LIMITS = frozenset({Hedge.MORE_THAN, Hedge.LESS_THAN})
_COUNTS = frozenset({Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.RANGE, Kind.VAGUE})
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)|\n\s*\n")
_BARE = frozenset({Kind.CARDINAL, Kind.VAGUE})
_AMOUNTS = frozenset({Kind.MEASURE, Kind.MONEY})
_AGES = frozenset({Kind.CARDINAL, Kind.RANGE})
_LENGTHS = frozenset({"kilometer", "meter", "decimeter", "centimeter", "millimeter", "yard", "foot", "inch"})
_TIMES = frozenset({"x", "X", "×"})
_COMMA = re.compile(rf"{SPACE},{SPACE}")


def shared_nouns(lex: Lexicon, text: str, mentions: Sequence[Quantity]) -> list[Quantity]:
    """Give a number the unit and noun that only its neighbour prints.

    In a list the last one prints them ("24, 23 et 14 ans"); in "22 of the 27 governments" the
    second, in "562 men out of 650" the first.
    """
    found = _with_ages(lex, text, mentions)
    bare = [index for index, one in enumerate(found) if not one.unit and not one.noun]  # all that can take anything
    followed = [index for index in reversed(bare) if index + 1 < len(found)]
    for index in followed:
        if found[index].kind is Kind.YEAR:
            found[index] = _no_year(lex, text, found[index], found[index + 1])
    scales: dict[int, Quantity] = {}  # for each of a list, the one that prints its scale
    for index in followed:
        one, other = found[index], found[index + 1]
        if one.unit or one.noun or other.start - one.end > MAX_GAP or not (
                one.kind in _BARE or (one.kind is Kind.RANK and other.kind is Kind.RANK)):
            continue
        between = text[one.end:other.hedge_start if other.hedge_start >= one.end else other.start]
        if _is_side(lex, between, other) or (other.text[0] == "±" and not between.strip()):
            found[index] = replace(one, unit=other.unit, kind=unit_kind(other.unit) if other.unit else one.kind)
            continue
        joined = _is_list(lex, between) or (other.kind is Kind.PERCENT and lex.against.fullmatch(between))  # "54 against 37 percent"
        if joined and (other.unit or other.noun) and other.kind is not Kind.RATIO \
                and not (other.unit == units.PERCENT and one.value is not None
                         and one.value >= (WHOLE if _COMMA.fullmatch(between) else LARGE)) \
                and not _renamed(lex, between, one, other):
            kind = unit_kind(other.unit) if other.unit else one.kind
            scales[index] = scales.get(index + 1, other)  # "5, 6 and 7 million euros"
            one = scaled_as(lex, one, scales[index])
            found[index] = replace(one, unit=other.unit, noun=other.noun, noun_start=other.noun_start, kind=kind)
        elif other.unit and lex.level_joint.fullmatch(between) and word_before(text, one.hedge_start).lower() in lex.range_from:
            one = scaled_as(lex, one, other)
            found[index] = replace(one, unit=other.unit, noun=other.noun, noun_start=other.noun_start, kind=unit_kind(other.unit))
        elif _is_vote(lex, other, between) or (other.noun and other.kind in _BARE and lex.of_joint.fullmatch(between)):
            found[index] = replace(one, noun=other.noun, noun_start=other.noun_start)
    for index in bare:
        if index == 0:
            continue
        one, other = found[index - 1], found[index]
        if one.unit and not other.unit and not other.noun and other.kind is Kind.CARDINAL \
                and _is_side(lex, text[one.end:other.start], one):
            found[index] = replace(other, unit=one.unit, kind=one.kind)
            continue
        noun_end = one.noun_start + len(one.noun)
        if other.kind in _BARE and not other.noun and not other.unit and one.noun and one.kind in _BARE \
                and (lex.out_of.fullmatch(text[noun_end:other.start]) or _is_vote(lex, one, text[noun_end:other.start])):
            found[index] = replace(other, noun=one.noun, noun_start=one.noun_start)
    _take_over(lex, text, found, bare)
    return found


def _no_year(lex: Lexicon, text: str, one: Quantity, other: Quantity) -> Quantity:
    """"2000 and 3000 metres": what looks like a year is an amount where it is listed with one of its size."""
    if len(one.text) != 4 or not one.text.isdecimal() or other.kind not in (Kind.MEASURE, Kind.MONEY):
        return one
    value = Fraction(int(one.text))
    alike = other.value is not None and value / ALIKE < other.value < value * ALIKE and other.unit not in units.TIMES
    if not alike or other.start - one.end > MAX_GAP or not _is_list(lex, text[one.end:other.start]) \
            or lex.year_opening.before(text, one.start):
        return one
    return replace(one, kind=Kind.CARDINAL, readings=(Reading(value, Interval.rounded(value, Fraction(1))),))


def _with_ages(lex: Lexicon, text: str, mentions: Sequence[Quantity]) -> list[Quantity]:
    """The mentions, with the unit of an age where their words tell one ("aged 34", "aged 6 and 11", "women over 50")."""
    found: list[Quantity] = []
    for one in mentions:
        if one.kind in _AGES and not one.unit and (
                _is_age(lex, text, one) or (not one.noun and found and _goes_on(lex, text, found[-1], one))):
            kind = Kind.MEASURE if one.kind is Kind.CARDINAL else one.kind
            one = replace(one, unit="year", kind=kind, noun="", noun_start=one.end)  # noqa: PLW2901
        found.append(one)
    return found


def _is_age(lex: Lexicon, text: str, one: Quantity) -> bool:
    """Whether a number is said to be an age, or a limit right behind persons: "aged 34", "children under five", "women 50+"."""
    open_ended = one.text.endswith("+")
    if one.noun and not open_ended and could_be_noun(lex, one.noun):
        return False  # "displaced people over 12 provinces", but "people over 12 vote"
    if lex.age_before.before(text, one.start):
        return True
    limited = open_ended or (one.hedge in _LIMITS and one.hedge_start < one.start)
    return limited and one.value is not None and one.value < MAX_AGE and word_before(text, one.hedge_start).lower() in lex.persons


def _goes_on(lex: Lexicon, text: str, before: Quantity, one: Quantity) -> bool:
    """Whether a number is the next of a list of ages."""
    return before.unit == "year" and not before.text[-1:].isalpha() and _is_list(lex, text[before.end:one.start])


def _take_over(lex: Lexicon, text: str, found: list[Quantity], bare: Sequence[int]) -> None:
    """Give what was told before to the bare numbers that are parts of it or are held against it.

    "1,400 migrants, of whom 900 …", "400,000 jobs, against 300,000 …", "three shots (two to the head)".
    A part is no larger than its whole, and stands in the same sentence.
    """
    for index in bare:
        one = found[index]
        share = one.kind is Kind.RATIO and one.share
        if one.unit or one.noun or not (one.kind in _BARE or one.kind is Kind.RANGE or share):
            continue
        if text[one.hedge_start - 1:one.hedge_start] == "(" and text[one.end:one.end + 1] == ")" and not share:
            found[index] = _named_before(lex, text, one, found[index - 1] if index else None)
            continue
        if text[one.hedge_start - 2:one.hedge_start] == ": " and not share:
            found[index] = _labelled(lex, text, one, found[index - 1] if index else None)
        if index == 0 or found[index].noun:
            continue
        link = _link(lex, text, one, max(0, one.hedge_start - REACH))
        if not link or (share and link != "part"):
            continue
        before = found[max(0, index - LOOK_BACK * (2 if link == "other" else 1)):index]  # "others" are of what was told first
        for other in before if link == "other" else reversed(before):
            named = bool(other.noun or other.unit) and other.kind in _COUNTS and not _each(lex, text, other)
            if named and not _SENTENCE_END.search(text, other.end, one.start) and _fits(text, link, other, one, share) \
                    and not (link == "against" and _is_relative(lex, text, other, one)):
                kind = unit_kind(other.unit) if other.unit else one.kind
                found[index] = replace(one, unit=other.unit, noun=other.noun, noun_start=other.noun_start, kind=kind)
                break
            if link == "against" and not named and other.kind in _COUNTS:
                break  # "shares 200 mln vs 20 mln": held against one that is bare itself


def _is_relative(lex: Lexicon, text: str, share: Quantity, one: Quantity) -> bool:
    """Whether a percent says how much more there is than a number: "24 members, 41 % more compared with the 17 of last year"."""
    beside = (word_before(text, share.hedge_start), *text[share.end:one.hedge_start].split()[:2])
    return share.unit == units.PERCENT and not lex.comparing.isdisjoint(map(str.lower, beside))


def _each(lex: Lexicon, text: str, quantity: Quantity) -> bool:
    """Whether a number says per how many: "7.5 connections per 100 people, compared to 6.7 in Germany"."""
    return word_before(text, quantity.hedge_start).lower() in lex.language.cues["each"]


def _named_before(lex: Lexicon, text: str, one: Quantity, other: Quantity | None) -> Quantity:
    """"los censados (5.000)": a number in brackets counts what the word before them names; a name with a capital has an age or a rank."""
    start, end = span_before(text, one.hedge_start - 1)
    word = text[start:end]
    floor = other.noun_end if other else 0
    if start < floor or not word.islower() or text[end:one.hedge_start] != " (" \
            or word in lex.stops or word in lex.articles or one.kind is not Kind.CARDINAL:
        return one
    return replace(one, noun=word, noun_start=start)


def _labelled(lex: Lexicon, text: str, one: Quantity, other: Quantity | None) -> Quantity:
    """"Passengers: 4,500": a number behind a colon counts what stands before it, in the plural."""
    start, end = span_before(text, one.hedge_start - 2)
    word = text[start:end].lower()
    floor = other.noun_end if other else 0
    named = word in lex.persons or (lex.in_noun(word).plural and lex.in_noun(word).begins)
    apart = text[end:one.hedge_start - 2].strip()  # "Passagers : 4 500"
    of, of_end = span_before(text, start)
    belongs = of <= floor + 1 and text[of:of_end].lower() in lex.of  # "27 camps of prisoners: 10 in May"
    if start < floor or belongs or apart or not named or word in lex.stops or word in lex.labels or one.kind is not Kind.CARDINAL:
        return one
    return replace(one, noun=text[start:end], noun_start=start)


def _link(lex: Lexicon, text: str, one: Quantity, floor: int) -> str:
    """What ties a bare number to one told before: "part", "bracket", "against", "listed" or "other"; "" if nothing does."""
    near = word_before(text, one.hedge_start).lower() in lex.link_words or text[one.hedge_start - 1] == "("
    cue = lex.including.search(text, floor, one.hedge_start) if near else None
    if cue is not None and not (cue.lastgroup == "source" and (one.value is None or one.value < SMALL)):
        return cue.lastgroup or ""
    word = word_behind(text, one.end, len(text))
    if word is None or word.start() == one.end:
        return ""
    if word.group().lower() in lex.others:
        return "other"
    listed = word.group().lower() in lex.places and lex.listed.search(text, floor, one.hedge_start)
    return "listed" if listed else ""  # "15 people, 3 in Baghdad and 2 in Mosul"


def _fits(text: str, link: str, other: Quantity, one: Quantity, share: bool) -> bool:
    """Whether a number may count what another one does."""
    if link == "bracket" and text[other.noun_end:one.hedge_start].strip() != "(":
        return False
    if link == "source" and (other.kind not in _AMOUNTS or other.unit in units.TIMES or one.kind not in _BARE):
        return False  # "rose 5 % … from 300"
    adjective = text[other.end:other.end + 1] in HYPHENS
    if other.unit == units.PERCENT and one.value is not None and one.value >= LARGE:
        return False  # "down 36 to 44 percent, against 4.1 million"
    if link in ("other", "listed") and (adjective or other.unit in units.TIMES or other.unit == units.PERCENT):
        return False  # "a nine-storey block … 13 others"
    if other.unit and (share or (link in ("part", "bracket") and other.unit in units.TIMES)):
        return False  # "three men aged 28 to 37, of whom two …"
    if other.value is None or one.value is None or share:
        return True
    if link in ("part", "bracket"):
        return one.value <= other.value
    return other.value / ALIKE < one.value < other.value * ALIKE


def _renamed(lex: Lexicon, between: str, one: Quantity, other: Quantity) -> bool:
    """Whether "or" gives the same amount in other terms ("fell by 2.08 million, or 0.15 percent")."""
    joint = lex.list_joint.fullmatch(between)
    if joint is None or not any(word in lex.language.range_or for word in between.lower().split()):
        return False
    if "," in between:
        return True
    return bool(one.value and other.value and not 1 / ALIKE <= abs(one.value / other.value) <= ALIKE)


def _is_vote(lex: Lexicon, counted: Quantity, between: str) -> bool:
    """Whether what stands between ballots and another number makes them the votes of two sides: "by 13 votes to 9"."""
    return counted.noun.lower() in lex.ballots and (between.strip().lower() in lex.voted or bool(lex.against.fullmatch(between)))


def _is_side(lex: Lexicon, between: str, measured: Quantity) -> bool:
    """Whether what stands between a length and another number makes them the sides of one thing ("3 x 4 m", "3 by 4 metres")."""
    sign = between.strip()
    return measured.unit in _LENGTHS and len(between) <= MAX_GAP and (sign in _TIMES or sign.lower() in lex.sides)


def _is_list(lex: Lexicon, between: str) -> bool:
    return bool(_COMMA.fullmatch(between)) or bool(lex.list_joint.fullmatch(between))
