"""Compounds: one amount told in two units, "2 min 30", "6 feet 2 inches", "15 dollars and 20 cents"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from numcheck import units
from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading.around import after_space, word_behind
from numcheck.reading.digits import NOTHING_SHOWN
from numcheck.reading.finish import unit_at
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.nouns import could_be_noun
from numcheck.reading.words import number_at

_FEET = re.compile(r"(\d{1,2})['’′] ?(1[01]|\d)(?:[\"”″]|''|’’)")
_PRIMES = frozenset("'’′")
_LETTERS = re.compile(r"\d+m[\d.,]+s")
_INCHES = re.compile(r"(?: ?in\b|\"|″)")
RACE = 10
"""From so many on, "50m 21s" is a distance and a time."""
TALL = 10
"""Nobody is so many feet tall."""
MAX_GAP = 6
"""No more characters than these stand between the two parts."""
MAX_BARE = 1000
"""Behind no more than so much may the second part go without its unit: "5 euros 50"."""
SMALLER = {"year": ("month", 12), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60),
           "foot": ("inch", 12), "pound": ("ounce", 16)}
"""For each unit that is told with a smaller one behind it: that one, and how many make one of the larger."""


def joined(lex: Lexicon, text: str, singles: Iterator[Quantity]) -> Iterator[Quantity]:
    """Put the two parts of one amount together: times in the smaller unit, all else in the larger one."""
    previous: Quantity | None = None
    for quantity in singles:
        if previous is not None:
            both = _compound(lex, text, previous, quantity) if previous.kind in (Kind.MEASURE, Kind.MONEY) else None
            if both is None:
                yield previous
            previous = both or quantity
        else:
            previous = quantity
    if previous is not None:
        yield previous


def feet_at(text: str, at: int, end: int, stop: int) -> Quantity | None:
    """A height in feet and inches, told by their marks: 6'2"."""
    match = _FEET.match(text, at, stop) if text[end:end + 1] in _PRIMES else None
    if match is None:
        return None
    value = int(match[1]) + Fraction(int(match[2]), 12)
    reading = Reading(value, Interval.rounded(value, Fraction(1, 12)))
    return Quantity(at, match.end(), match.group(), Kind.MEASURE, (reading,), unit="foot", noun_start=match.end(), hedge_start=at)


def _inches(lex: Lexicon, text: str, first: Quantity, second: Quantity) -> Quantity:
    """"5 ft 2 in": the only place where "in" is sure to be a unit; and "the 6ft 2 striker", who does without."""
    match = _INCHES.match(text, second.end)
    if match is not None:
        return replace(second, end=match.end(), unit="inch", noun="", noun_start=match.end())
    bare = second.text.isdecimal() and text[first.end:second.start] == " " and first.value is not None and first.value < TALL
    return replace(second, unit="inch") if bare and not (second.noun and could_be_noun(lex, second.noun)) else second


def goes_on(lex: Lexicon, text: str, quantity: Quantity, stop: int) -> bool:
    """Whether "an hour" is one hour because minutes follow: "an hour and 20 minutes"."""
    if quantity.unit not in SMALLER:
        return False
    word = word_behind(text, quantity.end, stop)
    at = after_space(text, word.end(), stop) if word and word.group().lower() in lex.mixers else after_space(text, quantity.end, stop)
    number = number_at(lex, text, at, stop, NOTHING_SHOWN) if text[at:at + 1].isalnum() else None
    unit = unit_at(lex, text, number.end, stop, scaled=False) if number else None
    return unit is not None and unit[1] == SMALLER[quantity.unit][0]


def _compound(lex: Lexicon, text: str, first: Quantity, second: Quantity) -> Quantity | None:
    if second.start - first.end > MAX_GAP or second.hedge is not Hedge.NONE or first.value is None:
        return None
    if first.unit == "meter" and second.unit == "second" and 0 < first.value < RACE and not first.hedge \
            and not text[first.end:second.start].strip() and _LETTERS.fullmatch(first.text + second.text):
        return _compound(lex, text, replace(first, unit="minute"), second)  # "2m 56.72s"
    smaller, size = (second.unit, 100) if first.kind is Kind.MONEY else SMALLER.get(first.unit, ("", 0))
    if first.unit == "foot" and not second.unit:
        second = _inches(lex, text, first, second)
    rest = second.value
    if not size or first.unit.endswith(units.HUNDREDTH) or first.value.denominator != 1 or rest is None or not 0 < rest < size:
        return None
    between = text[first.end:second.start].strip().lower()
    named = second.unit == smaller and (first.kind is Kind.MEASURE or second.unit.endswith(units.HUNDREDTH))
    if named and between and between != "," and between not in lex.mixers and between not in lex.language.range_and:
        return None
    counted = second.noun and not lex.of_joint.fullmatch(text, second.end, second.noun_start)  # "2 min 30 of delay" counts on
    between = "" if first.kind is Kind.MONEY and between in lex.language.cues["with"] else between  # "25 euros com 50"
    if not named and (between or second.kind is not Kind.CARDINAL or counted or size < 60 or first.value > MAX_BARE
                      or rest < 10 or rest.denominator != 1):
        return None
    value = first.value * size + (rest if first.value >= 0 else -rest)
    unit, printed = smaller, Fraction(1)
    if first.unit not in units.TIMES:
        value, unit, printed = value / size, first.unit, Fraction(1, size)
    readings = (Reading(value, Interval.rounded(value, printed)),)
    return replace(first, end=second.end, text=text[first.start:second.end], readings=readings, unit=unit,
                   noun=second.noun, noun_start=second.noun_start)
