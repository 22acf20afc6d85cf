"""Factors and collections: "twice", dozens, "hundreds of thousands", vague shares."""

from __future__ import annotations

import re
from fractions import Fraction

from numcheck import units
from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading.around import after_space, word_behind
from numcheck.reading.digits import NOTHING_SHOWN
from numcheck.reading.finish import SLACK, finish, multiple, unhedged, unit_at
from numcheck.reading.fractions import parted_at
from numcheck.reading.hedges import about
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.nouns import noun_at
from numcheck.reading.phrases import HYPHENS, WORD, span_before, word_before
from numcheck.reading.words import Number, number_at

MIN_SPOKEN, MAX_SPOKEN = 4, 30
"""So many digits must be read out one by one, without a zero before them, to be one number; and so many may."""


def vague_share(lex: Lexicon, text: str, start: int, end: int, stop: int) -> Quantity | None:
    """"most", "a tiny fraction", with the bounds of the language's table; None where it is part of a hedge ("at most")."""
    found = lex.vague.at(text, start, end, stop)
    if not found or lex.hedge_ending.before(text, found[0].end, SLACK):
        return None
    word = word_behind(text, found[0].end, stop)
    of = lex.of.at(text, word.start(), word.end(), stop) if word else []
    inside = lex.of.first_at(text, start, found[0].end) is not None or (
        found[0].end > end and text[start:found[0].end].rsplit(maxsplit=1)[-1].lower() in lex.of)
    if not inside and not of and noun_at(lex, text, found[0].end, stop) is None:
        return None  # "for the most part", "la plupart" by itself: a share of nothing named
    if text[after_space(text, of[0].end if of and not inside else found[0].end, stop):][:1].isdecimal():
        return None  # "a majority of 85 percent"
    if of or inside:
        named = noun_at(lex, text, found[0].end if inside else of[0].start, stop)
        first = WORD.match(text, named[0]) if named else None
        time = lex.units.at(text, first.start(), first.end(), stop) if first else []
        if first and (first.group().lower() in lex.weekdays or (time and time[0].value in units.TIMES)):
            return None  # "much of Saturday", "most of the day"
    low, high = found[0].value
    reading = Reading(None, Interval.of(low, high, low, min(Fraction(1), high * Fraction(3, 2))))
    return unhedged(lex, text, start, found[0].end, Kind.VAGUE, reading, stop, share=True)


def factor(lex: Lexicon, text: str, start: int, end: int, block: int, stop: int) -> Quantity | None:
    """"twice", "double", "fivefold"."""
    found = lex.multiples.at(text, start, end, stop)
    if found and ((text[found[0].end:found[0].end + 1] == "-" and text[found[0].end + 1:found[0].end + 2].isalpha())
                  or (text[start - 1:start] == "-" and text[start - 2:start - 1].isalpha())):
        return None  # "double-deckers", "a triple-double"
    if found and word_before(text, start).lower() in lex.before_verbs:
        return None  # "to double", "would triple": verbs, as "doubled" is
    if found and word_before(text, start).lower() in lex.ones and text[found[0].end:found[0].end + 1] in (".", ",", ";"):
        return None  # "he secured a double."
    if found:
        return multiple(lex, text, start, found[0].end, Fraction(found[0].value), block, stop)
    fold = glued_fold(lex, text[start:end])
    return multiple(lex, text, start, end, fold, block, stop) if fold is not None else None


def glued_fold(lex: Lexicon, word: str) -> Fraction | None:
    """"fivefold", "dreifach", "zweieinhalbmal": a number word written together with the ending of a factor."""
    lower = word.lower()
    for ending in lex.factor_endings:
        stem = lower.removesuffix(ending)
        if stem == lower or not stem:
            continue
        value = lex.language.numbers.get(stem)
        if value:
            return Fraction(value)
        number = number_at(lex, stem, 0, len(stem), NOTHING_SHOWN) if lex.language.glued and stem.isalpha() else None
        if number is not None and number.end == len(stem) and not number.ordinal:
            return number.readings[0][0]
    return None


def glued_rank(lex: Lexicon, word: str) -> tuple[int, Fraction] | None:
    """"viertgrößte", "einundzwanzigstgrößte": the length and value of the ordinal before a superlative that it is written together with."""
    lower = word.lower()
    for size in range(4, min(len(lower) - 3, 40)):
        for stem in (lower[:size] + "e", lower[:size]) if lower[size:] in lex.superlatives else ():
            number = number_at(lex, stem, 0, len(stem), NOTHING_SHOWN)
            if number is not None and number.ordinal and number.end == len(stem):
                return size, number.readings[0][0]
    return None


def spoken_digits(lex: Lexicon, text: str, number: Number, stop: int) -> Number:
    """"zero eight", "one three zero zero": digits read out one by one; the number as it is where it is something else.

    "Two three" is two numbers: digits begin with a zero, or are four and more.
    """
    digits, end = [number.readings[0][0]], number.end
    while digits[-1] < 10 and len(digits) <= MAX_SPOKEN:
        word = WORD.match(text, after_space(text, end, stop), stop)
        value = lex.language.numbers.get(word.group().lower()) if word and word.group().lower() not in lex.only_first else None
        if word is None or value is None or value > 9:
            break
        following = number_at(lex, text, word.start(), stop, NOTHING_SHOWN)
        if following is None or following.end != word.end():
            break
        digits.append(Fraction(value))
        end = word.end()
    if len(digits) < 2 or number.scaled or (digits[0] and len(digits) < MIN_SPOKEN):
        return number
    value_of = Fraction(int("".join(str(digit) for digit in digits)))
    return Number(number.start, end, ((value_of, Fraction(1), ""),), spelled=True)


# --- collections ---------------------------------------------------------------------------------------------------


def collective(lex: Lexicon, text: str, at: int, end: int, block: int, stop: int, times: Fraction | None = None,
               begin: int | None = None) -> Quantity | None:
    """"a dozen", "une centaine de milliers", "hundreds of thousands": about so many, or several times so many.

    Args:
        lex: the language's words.
        text: the text.
        at: start of the collective noun.
        end: its end.
        block: start of the block.
        stop: end of the block.
        times: the number before it, if there is one.
        begin: where that number begins.
    """
    begin = at if begin is None else begin
    exact = lex.dozens.at(text, at, end, stop)
    several = times is None and bool(exact) and word_before(text, at).lower() in lex.language.several
    if exact and not several and (times is not None or text[at:end].lower() not in lex.plurals):
        value = (times or Fraction(1)) * exact[0].value
        return finish(lex, text, Number(begin, exact[0].end, ((value, Fraction(1), ""),), spelled=True, scaled=True), block, stop)
    loose = lex.collectives.at(text, at, end, stop)
    loose = loose or exact
    if loose:
        size, tail = loose[0].value, loose[0].end
    elif times is None and text[at:end].lower() in lex.plural_scales:
        size, tail = lex.plural_scales[text[at:end].lower()], end
    else:
        return None
    of = lex.of.first_at(text, after_space(text, tail, stop), stop)
    behind = after_space(text, of.end, stop) if of else tail
    if of and text[behind:behind + 1].isdecimal():
        return None  # "a score of 4.5"
    tail, size = _nested(lex, text, tail, size, stop)
    word = text[at:end].lower()
    single = word not in lex.plurals and not several and _determined(lex, text, at)
    alone = times is None and not (single or several or of) and word not in lex.plurals and begin == at
    if alone and lex.collectives.at(text, at, end, stop) and noun_at(lex, text, tail, stop) is None:
        return None  # "to score"
    if times is not None or single:
        value = (times or Fraction(1)) * size
        reading = Reading(value, about(value))
    else:
        reading = Reading(None, Interval.of(size * 2, size * 10 - 1, size, size * 20))
    money = unit_at(lex, text, tail, stop, scaled=True)
    if money and units.is_money(money[1]):  # "hundreds of millions of dollars"
        tail, unit = money
    else:
        unit = ""
    return unhedged(lex, text, begin, tail, Kind.VAGUE, reading, stop, unit=unit, hedge=Hedge.ABOUT)


def _determined(lex: Lexicon, text: str, at: int) -> bool:
    """Whether a determiner stands before the noun at `at`, possibly with an adjective between: "a dozen", "une bonne centaine"."""
    start, end = span_before(text, at)
    return text[start:end].lower() in lex.determiners or (
        start < end and text[start:end].islower() and word_before(text, start).lower() in lex.ones)


def more_dozens(lex: Lexicon, text: str, number: Number, word: re.Match[str], block: int, stop: int) -> Quantity | None:
    """"three hundred and two dozen" is 324: what stands before the joiner counts no dozens."""
    dozen = lex.dozens.at(text, word.start(), word.end(), stop)
    parted = parted_at(lex, text, number) if dozen else None
    if parted is None or number.readings[0][0] < 100:
        return None
    whole = parted[0].readings[0][0]
    value = whole + (number.readings[0][0] - whole) * dozen[0].value
    return finish(lex, text, Number(number.start, dozen[0].end, ((value, Fraction(1), ""),), spelled=True, scaled=True), block, stop)


def lone_scale(lex: Lexicon, text: str, start: int, end: int, block: int, stop: int) -> Quantity | None:
    """"the million euros", "este millón de unidades": one of a scale that a determiner points to."""
    value = lex.language.scales.get(text[start:end].lower())
    word = word_behind(text, end, stop)
    if value is None or value < 10**6 or text[start:end].lower() in lex.plurals or word is None or word.start() == end \
            or text[end] in HYPHENS or word_before(text, start).lower() not in lex.determiners:
        return None
    found = finish(lex, text, Number(start, end, ((Fraction(value), Fraction(value), ""),), spelled=True, scaled=True), block, stop)
    return found if found.noun or found.unit else None


def _nested(lex: Lexicon, text: str, tail: int, size: int, stop: int) -> tuple[int, int]:
    """"centaine de milliers", "hundreds of thousands": the collective counts a larger one."""
    of = lex.of.first_at(text, after_space(text, tail, stop), stop)
    word = WORD.match(text, after_space(text, of.end, stop), stop) if of else None
    if word is None:
        word = WORD.match(text, after_space(text, tail, stop), stop)  # "Hunderttausende", "honderden miljoenen": without "of"
        if word is None or word.group().lower() not in lex.plural_scales:
            return tail, size
    larger = lex.collectives.at(text, word.start(), word.end(), stop) or lex.scale.at(text, word.start(), word.end(), stop)
    return (larger[0].end, size * larger[0].value) if larger else (tail, size)


def half_of(lex: Lexicon, text: str, at: int, end: int, block: int, stop: int) -> Quantity | None:
    """"half a million", "eine halbe Million", "half a dozen", "mezzo litro", "media hora"."""
    half = lex.half_of.at(text, at, end, stop)
    word = word_behind(text, half[0].end, stop) if half else None
    if word is None and half and text[half[0].end:half[0].end + 1] in ("'", "’"):
        word = WORD.match(text, half[0].end + 1, stop)
    if word is None or len(word.group()) < 3:
        return None
    found = lex.scale.at(text, word.start(), word.end(), stop) or lex.dozens.at(text, word.start(), word.end(), stop)
    if found:
        value, printed = Fraction(found[0].value, 2), Fraction(found[0].value, 10)
        return finish(lex, text, Number(at, found[0].end, ((value, printed, ""),), spelled=True, scaled=True), block, stop)
    if lex.units.at(text, word.start(), word.end(), stop):
        number = Number(at, half[0].end, ((Fraction(1, 2), Fraction(1, 10), ""),), spelled=True)
        return finish(lex, text, number, block, stop)
    return None


def one_and_a_half(lex: Lexicon, text: str, at: int, end: int, block: int, stop: int) -> Quantity:
    """"anderthalb", "anderhalf": a half word that stands alone means one and a half."""
    word = word_behind(text, end, stop)
    found = lex.scale.at(text, word.start(), word.end(), stop) if word else []
    scale, tail = (found[0].value, found[0].end) if found else (1, end)
    number = Number(at, tail, ((Fraction(3, 2) * scale, Fraction(scale, 10), ""),), spelled=True, scaled=bool(found))
    return finish(lex, text, number, block, stop)
