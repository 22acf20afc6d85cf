"""Fractions in words: "two thirds", "three twenty-firsts", "five and a quarter", "half", "one in five"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from numcheck import units
from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading.around import after, after_space, word_behind
from numcheck.reading.digits import NOTHING_SHOWN
from numcheck.reading.finish import SLACK, counted, finish, of_unit, signed, unit_at
from numcheck.reading.hedges import about
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.nouns import noun_at
from numcheck.reading.phrases import HYPHENS, WORD, span_before, word_before
from numcheck.reading.words import Number, number_at

_SMALL = 20
"""Up to so many, "one in eight" is a saying and read loosely; "13 out of 659" is exact."""


def ratio(lex: Lexicon, text: str, start: int, end: int, value: Fraction, block: int, stop: int, *, exact: bool = False) -> Quantity:
    """A part of a whole. In words it is read with a tenth either side: a quarter is anything from 22.5 to 27.5 %."""
    scaled = None if exact else scaled_fraction(lex, text, start, end, value, block, stop)
    if scaled is not None:
        return scaled
    begins = None if exact else of_unit(lex, text, end, stop)
    if begins is not None and value:  # "a quarter of a percentage point"
        return finish(lex, text, Number(start, begins, ((value, value / 5, ""),), spelled=True), block, stop)
    unit = unit_at(lex, text, end, stop, scaled=value.denominator > 2)  # "un quart d'heure"
    whole = unit is not None and units.is_money(unit[1]) and _of_behind(lex, text, end, stop)  # "a third of dollars"
    if unit is not None and not whole and value and (not exact or value.denominator <= _SMALL):  # "a quarter mile", "1/2 hour"
        number = Number(start, end, ((value, value / 10, ""),), spelled=not exact, scaled=value.denominator > 2)
        return finish(lex, text, number, block, stop)
    begin, sign = signed(lex, text, start, block)
    value = value if sign > 0 else -value
    reading = Reading(value, Interval.exact(value) if exact else about(value))
    return counted(lex, text, Quantity(begin, end, text[begin:end], Kind.RATIO, (reading,), share=True), block, stop)


def glued_fraction(lex: Lexicon, word: str) -> Fraction | None:
    """"tweederde", "driekwart": numerator and denominator in one word."""
    value = lex.glued_fractions.get(word.lower())
    if value is None:
        return None
    number = number_at(lex, word, 0, len(word), NOTHING_SHOWN)
    return None if number is not None and number.end == len(word) else value  # "negentiende" is the 19th


# --- numerators with their denominators ----------------------------------------------------------------------------


def fraction_of(lex: Lexicon, text: str, number: Number, stop: int) -> tuple[int, Fraction] | None:
    """The end and value of the fraction whose numerator a number is ("two thirds", "one-hundredth"), or None."""
    value, count = number.readings[0][0], number.readings[0][0].numerator
    if number.ordinal:
        return _article_fraction(lex, text, number, stop) or _split_fraction(lex, text, number)
    if value.denominator != 1 or count <= 0 or (not number.spelled and (count >= 1000 or number.scaled)):
        return None
    word = word_behind(text, number.end, stop)
    denominator = denominator_at(lex, text, word, stop) if word else None
    if word is None or denominator is None:
        return None
    end, below, only_part = denominator
    joined = text[number.end:word.start()] in HYPHENS
    name = text[word.start():end].lower()
    if count > 1 and not joined and name in lex.language.periods and not _of_behind(lex, text, end, stop) \
            and not _scale_behind(lex, text, end, stop) and not _restates(lex, text, number.start) \
            and word_before(text, number.start).lower() not in {"", *lex.mixers, *lex.language.cues["by"]} - {*lex.language.of}:
        return None  # "the preceding three quarters"
    if count == 1 and not joined and _compounded(text, end) and unit_at(lex, text, end, stop, scaled=True) is None \
            and after(lex, text, end, stop).lower not in lex.language.points:
        return None  # "a quarter-final", but "a quarter-mile" and "a quarter-point"
    if below == 4 and count in (2, 4) and not joined:
        return None  # "two quarters" are periods
    if count == 1 and not joined and not only_part and _counts_on(lex, text, end, stop):
        return None  # "un cinquième mandat", "a third term"
    return end, Fraction(count, below)


def _restates(lex: Lexicon, text: str, at: int) -> bool:
    """Whether ", or" stands before a number, which then says an amount once more: "45 of the 60, or three quarters"."""
    start, end = span_before(text, at)
    return text[start:end].lower() in lex.language.range_or and text[max(0, start - 2):start].rstrip(" \u00a0")[-1:] in (",", "(")


def denominator_at(lex: Lexicon, text: str, word: re.Match[str], stop: int) -> tuple[int, int, bool] | None:
    """The end and value of the denominator that begins with a word, and whether it can be nothing else ("quarters", not "fifth")."""
    found = lex.fractions.at(text, word.start(), word.end(), stop)
    behind = number_at(lex, text, word.start(), stop, NOTHING_SHOWN)
    if behind is not None and behind.ordinal and behind.readings[0][0].numerator >= 3 and (not found or behind.end > found[0].end):
        return behind.end, behind.readings[0][0].numerator, behind.part
    return (found[0].end, found[0].value, text[word.start():found[0].end].lower() not in lex.language.ordinals) if found else None


def _split_fraction(lex: Lexicon, text: str, number: Number) -> tuple[int, Fraction] | None:
    """"hundred thirty-fifths", "dix millièmes": what reads as one ordinal is a fraction where it ends in a plural.

    The denominator is as long as may be, except that a hundred, a thousand and more stand alone.
    """
    if not (number.part or lex.is_plural_part(text[number.start:number.end])):
        return None
    words = list(WORD.finditer(text, number.start, number.end))
    last = number_at(lex, text, words[-1].start(), number.end, NOTHING_SHOWN)
    alone = last is not None and last.readings[0][0] >= 100
    for before, word in pairwise(words):
        if text[before.end():word.start()] in HYPHENS or (alone and word is not words[-1]):
            continue
        below = number_at(lex, text, word.start(), number.end, NOTHING_SHOWN)
        above = number_at(lex, text, number.start, before.end(), NOTHING_SHOWN)
        if below is not None and below.ordinal and below.end == number.end \
                and above is not None and not above.ordinal and above.end == before.end():
            return number.end, above.readings[0][0] / below.readings[0][0]
    return None


def _article_fraction(lex: Lexicon, text: str, number: Number, stop: int) -> tuple[int, Fraction] | None:
    """"a hundredth", "un millième du prix": read as an ordinal by the number engine, and one only before a noun."""
    first = WORD.match(text, number.start, stop)
    if first is None or first.group().lower() not in lex.ones or len(WORD.findall(text, number.start, number.end)) != 2 \
            or number.readings[0][0] < 3:
        return None
    hyphened = text[first.end():first.end() + 1] in ("-", "‐", "‑")
    if not hyphened and not number.part and _counts_on(lex, text, number.end, stop):
        return None
    return number.end, 1 / number.readings[0][0]


def scaled_fraction(lex: Lexicon, text: str, start: int, end: int, value: Fraction, block: int, stop: int) -> Quantity | None:
    """"two thirds of a million", "a quarter million", "trois quarts de million": a fraction of a scale word; None for any other."""
    scale = _scale_behind(lex, text, end, stop)
    if scale is None:
        return None
    number = Number(start, scale[0], ((value * scale[1], Fraction(scale[1], 10), ""),), spelled=True, scaled=True)
    return finish(lex, text, number, block, stop)


def _scale_behind(lex: Lexicon, text: str, end: int, stop: int) -> tuple[int, int] | None:
    """The end and value of a scale word behind a fraction, "of a" passed over."""
    word = word_behind(text, end, stop)
    for skipped in (lex.of, lex.one):
        found = skipped.at(text, word.start(), word.end(), stop) if word else []
        if found:
            word = WORD.match(text, after_space(text, found[0].end, stop), stop)
    scale = lex.scale.at(text, word.start(), word.end(), stop) if word and len(word.group()) > 2 else []
    return (scale[0].end, scale[0].value) if scale and scale[0].value >= 1000 else None


def lone_fraction(lex: Lexicon, text: str, start: int, end: int, block: int, stop: int) -> Quantity | None:
    """"half", "la moitié", "le tiers des sièges", "quart de million": a fraction word without a numerator."""
    found = lex.fractions.at(text, start, end, stop)
    if not found:
        return None
    value, tail = found[0].value, found[0].end
    if text[start:tail].lower() in lex.language.ordinals or word_before(text, start).lower() in lex.language.ordinals:
        return None  # "the first half" is a time
    of = value == 2 or (_of_behind(lex, text, tail, stop) and (
        word_before(text, start).lower() in lex.articles or _is_hedged(lex, text, start)))
    if not of and not _scale_behind(lex, text, tail, stop):
        return None
    if _compounded(text, tail):
        return None  # "demi-finale", "half-time"
    return ratio(lex, text, start, tail, Fraction(1, value), block, stop)


def _is_hedged(lex: Lexicon, text: str, start: int) -> bool:
    """Whether a hedge stands before a fraction word, with its article drawn into it: "près du quart de", but not "hasta cuartos de"."""
    found = lex.hedge_before.before(text, start) if word_before(text, start).lower() in lex.hedge_before else None
    return found is not None and found.lastgroup != Hedge.AT_MOST.value


def _compounded(text: str, end: int) -> bool:
    """Whether a hyphen joins a word to one that ends there."""
    return text[end:end + 1] in ("-", "‐") and text[end + 1:end + 2].isalpha()


def _of_behind(lex: Lexicon, text: str, end: int, stop: int) -> bool:
    word, _, roles, _ = after(lex, text, end, stop)
    return text[end:end + 2] == " (" or (word is not None and "of" in roles and bool(lex.of.at(text, word.start(), word.end(), stop)))


def _counts_on(lex: Lexicon, text: str, end: int, stop: int) -> bool:
    """Whether a noun follows directly, without "of": then an ordinal is one."""
    word = word_behind(text, end, stop)
    if word is None or lex.of.at(text, word.start(), word.end(), stop) or word.group().lower() in lex.part_nouns:
        return False
    if word.start() == end + 1 and text[end] in HYPHENS:
        return True  # "a nineteenth-century mill"
    unit = unit_at(lex, text, end, stop, scaled=False)
    if unit is not None and unit[1] not in units.TIMES:
        return False  # "un milésimo por ciento", but "a third year"
    return noun_at(lex, text, end, stop) is not None


def part_noun(lex: Lexicon, text: str, end: int, stop: int) -> int | None:
    """The end of "parte" in "la tercera parte", or None."""
    word = word_behind(text, end, stop)
    return word.end() if word and word.group().lower() in lex.part_nouns else None


# --- whole numbers with a fraction ---------------------------------------------------------------------------------


def mixed(lex: Lexicon, text: str, number: Number, word: re.Match[str], stop: int) -> Number | None:
    """"twenty and three fifths", "cinque e un quarto", "six million and two thirds": a number and a fraction of its last unit."""
    roles = after(lex, text, number.end, stop).roles
    if "halves" in roles and lex.halves.first_at(text, after_space(text, number.end, stop), stop):
        return None
    if not number.ordinal and "mixers" in roles:
        whole, at = number, after_space(text, word.end(), stop)
    else:
        parted = parted_at(lex, text, number)
        if parted is None:
            return None
        whole, at = parted
    value = whole.readings[0][0]
    fraction = _fraction_at(lex, text, at, stop) if value.denominator == 1 and (whole.spelled or whole.scaled) else None
    if fraction is None or fraction[1] >= 1 or (whole is not number and value % 100 and lex.is_plural_part(text[at:fraction[0]])):
        return None  # "vingt et un cinquième" is 20 1/5, "vingt et un cinquièmes" 21/5
    end, scale = fraction[0], whole.bare
    other = _scale_behind(lex, text, end, stop)
    if other is None and _of_behind(lex, text, end, stop) and not text.startswith(" (", end):
        return None  # "five, and a third of the rest"
    if other is not None and other[1] <= scale > 1:  # "one billion and three quarters of a million"
        end, scale = other
    elif other is not None and scale == 1:  # "five and three quarter billion"
        end, scale, value = other[0], other[1], value * other[1]
    reading = (value + fraction[1] * scale, Fraction(scale, 10), "")
    return Number(whole.start, end, (reading,), spelled=True, scaled=scale > 1, bare=scale)


def parted_at(lex: Lexicon, text: str, number: Number) -> tuple[Number, int] | None:
    """"six million and two | thirds", "three hundred and two | dozen": the part before the last joiner, and where the rest begins.

    Only where the joiner ends hundreds or thousands, or brings a mere one: elsewhere it is how the number is spelled.
    """
    if not number.spelled or text[number.start:number.end].isalpha():
        return None
    words = list(WORD.finditer(text, number.start, number.end))
    for index in range(len(words) - 2, 0, -1):
        if words[index].group().lower() in lex.mixers:
            whole = number_at(lex, text, number.start, words[index - 1].end(), NOTHING_SHOWN)
            fits = whole is not None and whole.end == words[index - 1].end() and not whole.ordinal and (
                whole.readings[0][0] % 100 == 0 or words[index + 1].group().lower() in lex.ones)
            return (whole, words[index + 1].start()) if whole is not None and fits else None
    return None


def _fraction_at(lex: Lexicon, text: str, at: int, stop: int) -> tuple[int, Fraction] | None:
    """The end and value of the fraction that begins with the word at `at`: with its numerator, glued, or a half."""
    word = WORD.match(text, at, stop)
    if word is None:
        return None
    glued = glued_fraction(lex, word.group())
    if glued is not None:
        return word.end(), glued
    numerator = number_at(lex, text, at, stop, NOTHING_SHOWN)
    fraction = fraction_of(lex, text, numerator, stop) if numerator is not None else None
    if fraction is None:
        half = lex.half_of.at(text, at, word.end(), stop)
        if half and noun_at(lex, text, half[0].end, stop) is None:
            return half[0].end, Fraction(1, 2)
    return fraction


# --- one in five ---------------------------------------------------------------------------------------------------


def every_nth(lex: Lexicon, text: str, start: int) -> bool:
    """Whether an ordinal stands behind "jeder", "every", and so means one in so many."""
    return word_before(text, start).lower() in lex.every_nth


def one_in(lex: Lexicon, text: str, number: Number, block: int, stop: int) -> Quantity | None:
    """"one in five", "un patient sur 10", "13 out of 659": a ratio, where the second number is the larger."""
    value = number.readings[0][0]
    if number.scaled or number.ordinal or value.denominator != 1 or value.numerator <= 0:
        return None
    connector, counted = _connector(lex, text, number.end, stop), None
    if connector is None:
        counted = noun_at(lex, text, number.end, stop, loose=False)
        if counted is None or counted[1] - counted[0] > 24 or text[counted[0]:counted[1]].lower() in lex.samples:
            return None  # "un sondaggio su 1.200 persone"
        connector = _connector(lex, text, counted[1], stop)
    if connector is None:
        return None
    whole = _whole_at(lex, text, connector, stop)
    if whole is None:
        return None
    total = whole.readings[0][0]
    small = value <= 9 and (total in (100, 1000, 10**4, 10**5, 10**6) or total <= _SMALL)
    if total.denominator != 1 or total <= value or (whole.plain and 1000 < total <= 2100):
        return None
    words = " ".join(WORD.findall(connector.group().lower()))
    strict = words.removesuffix(connector["article"] or "").strip() in lex.one_in_strict
    bracketed = text[number.start - 1:number.start] == "(" and text[whole.end:whole.end + 1] == ")"
    if strict and value != 1 and not bracketed and not (small and (value == 1 or total <= 10 or total in (100, 1000))):
        return None
    if unit_at(lex, text, whole.end, stop, scaled=whole.scaled):
        return None
    found = ratio(lex, text, number.start, whole.end, value / total, block, stop, exact=not small)
    return replace(found, noun=text[counted[0]:counted[1]], noun_start=counted[0]) if counted and not found.noun else found


def _connector(lex: Lexicon, text: str, at: int, stop: int) -> re.Match[str] | None:
    """What connects a part that ends at `at` to the whole behind: "in", "out of"."""
    if "one_in" not in after(lex, text, at, stop).roles:
        return None
    return lex.one_in.match(text, at, min(stop, at + SLACK))


def _whole_at(lex: Lexicon, text: str, connector: re.Match[str], stop: int) -> Number | None:
    """The number behind "in", with or without its article ("one in a thousand", "een op de vijf")."""
    for at in (connector.start("article"), connector.end()):
        if 0 <= at < stop and (text[at].isdecimal() or text[at].isalpha()):
            whole = number_at(lex, text, at, stop, NOTHING_SHOWN)
            if whole is not None and not whole.ordinal and whole.readings[0][0] > 1:
                return whole
    return None
