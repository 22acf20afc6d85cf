"""Parts and collections: fractions, factors, dozens, "hundreds of thousands", vague shares."""

from __future__ import annotations

import re
from fractions import Fraction

from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading import names
from numcheck.reading.digits import Conventions
from numcheck.reading.finish import SLACK, after_space, finish, multiple, unit_at, with_hedge, with_noun, word_behind
from numcheck.reading.hedges import hedged
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.nouns import noun_at
from numcheck.reading.phrases import WORD, Found
from numcheck.reading.words import Number, number_at

_NOTHING_SHOWN = Conventions(set(), set())
MIN_SPOKEN, MAX_SPOKEN = 4, 30
"""So many digits must be read out one by one, without a zero before them, to be one number; and so many may."""
_SMALL = 20
"""Up to so many, "one in eight" is a saying and read loosely; "13 out of 659" is exact."""


def ratio(lex: Lexicon, text: str, start: int, end: int, value: Fraction, block: int, stop: int, *, exact: bool = False) -> Quantity:
    """A part of a whole. In words it is read with a tenth either side: a quarter is anything from 22.5 to 27.5 %."""
    scaled = None if exact else scaled_fraction(lex, text, start, end, value, block, stop)
    if scaled is not None:
        return scaled
    reading = Reading(value, Interval.exact(value) if exact else hedged(Interval.exact(value), Hedge.ABOUT))
    quantity = Quantity(start, end, text[start:end], Kind.RATIO, (reading,), share=True)
    return with_hedge(lex, text, with_noun(lex, text, quantity, stop), block, stop)


def vague_share(lex: Lexicon, text: str, start: int, end: int, stop: int) -> Quantity | None:
    """"most", "a tiny fraction", with the bounds of the language's table; None where it is part of a hedge ("at most")."""
    found = lex.vague.at(text, start, end, stop)
    if not found or lex.hedge_ending.search(text, max(0, found[0].end - SLACK), found[0].end):
        return None
    word = word_behind(text, found[0].end, stop)
    of = lex.of.at(text, word.start(), word.end(), stop) if word else []
    inside = lex.of.first_at(text, start, found[0].end) is not None or (
        found[0].end > end and text[start:found[0].end].rsplit(maxsplit=1)[-1].lower() in lex.of)
    if not inside and not of and noun_at(lex, text, found[0].end, stop) is None:
        return None  # "for the most part", "la plupart" by itself: a share of nothing named
    low, high = found[0].value
    reading = Reading(None, Interval.of(low, high, low, min(Fraction(1), high * Fraction(3, 2))))
    end = found[0].end
    return with_noun(lex, text, Quantity(start, end, text[start:end], Kind.VAGUE, (reading,), share=True), stop)


def factor(lex: Lexicon, text: str, start: int, end: int, block: int, stop: int) -> Quantity | None:
    """"twice", "double", "fivefold"."""
    found = lex.multiples.at(text, start, end, stop)
    if found and text[found[0].end:found[0].end + 1] == "-" and text[found[0].end + 1:found[0].end + 2].isalpha():
        return None  # "double-deckers"
    if found:
        return multiple(lex, text, start, found[0].end, Fraction(found[0].value), block, stop)
    fold = glued_fold(lex, text[start:end])
    return multiple(lex, text, start, end, fold, block, stop) if fold is not None else None


def glued_fold(lex: Lexicon, word: str) -> Fraction | None:
    """"fivefold", "dreifach", "zweieinhalbmal": a number word written together with the ending of a factor."""
    lower = word.lower()
    for ending in (*lex.language.folds, *(lex.language.times if lex.language.glued else ())):
        stem = lower.removesuffix(ending)
        if stem == lower or not stem:
            continue
        value = lex.language.numbers.get(stem)
        if value:
            return Fraction(value)
        number = number_at(lex, stem, 0, len(stem), _NOTHING_SHOWN) if lex.language.glued and stem.isalpha() else None
        if number is not None and number.end == len(stem) and not number.ordinal:
            return number.readings[0][0]
    return None


def glued_rank(lex: Lexicon, word: str) -> tuple[int, int] | None:
    """"viertgrößte": the length and value of the ordinal before a superlative that it is written together with."""
    lower = word.lower()
    for size in range(4, min(len(lower) - 3, 40)):
        if lower[size:] in lex.superlatives:
            value = lex.language.ordinals.get(lower[:size]) or lex.language.ordinals.get(lower[:size] + "e")
            ways = () if value else lex.split(lower[:size] + "e") or lex.split(lower[:size])
            if value or (ways and len(ways[0]) == 1):
                return size, value or ways[0][0].value
    return None


def glued_fraction(lex: Lexicon, word: str) -> Fraction | None:
    """"tweederde", "driekwart": numerator and denominator in one word."""
    value = lex.glued_fractions.get(word.lower())
    if value is None:
        return None
    number = number_at(lex, word, 0, len(word), _NOTHING_SHOWN)
    return None if number is not None and number.end == len(word) else value  # "negentiende" is the 19th


# --- fractions -----------------------------------------------------------------------------------------------------


def fraction_of(lex: Lexicon, text: str, number: Number, stop: int) -> tuple[int, Fraction] | None:
    """The end and value of the fraction whose numerator a number is ("two thirds", "one-hundredth"), or None."""
    value = number.readings[0][0]
    if number.ordinal:
        return _article_fraction(lex, text, number, stop)
    if value.denominator != 1 or not 0 < value < 1000 or number.scaled:
        return None
    word = word_behind(text, number.end, stop)
    if word is None:
        return None
    found = lex.fractions.at(text, word.start(), word.end(), stop)
    denominator: Found[int] | None = found[0] if found else None
    if denominator is None:
        behind = number_at(lex, text, word.start(), stop, _NOTHING_SHOWN)
        if behind is None or not behind.ordinal or behind.readings[0][0] < 3 or (value == 1 and _counts_on(lex, text, behind.end, stop)):
            return None
        denominator = Found(behind.start, behind.end, behind.readings[0][0].numerator)
    joined = text[number.end:denominator.start] in ("-", "‐", "‑")
    if value > 1 and not joined and text[denominator.start:denominator.end].lower() in lex.language.periods \
            and not _of_behind(lex, text, denominator.end, stop):
        return None  # "the preceding three quarters"
    if value > 1 and denominator.value % value.numerator == 0 and not joined:
        return None  # "two quarters" are periods
    ambiguous = text[denominator.start:denominator.end].lower() in lex.language.ordinals
    if value == 1 and ambiguous and not joined and _counts_on(lex, text, denominator.end, stop):
        return None  # "un cinquième mandat", "a third term"
    return denominator.end, value / denominator.value


def scaled_fraction(lex: Lexicon, text: str, start: int, end: int, value: Fraction, block: int, stop: int) -> Quantity | None:
    """"two thirds of a million", "a quarter million", "trois quarts de million": a fraction of a scale word; None for any other."""
    word = word_behind(text, end, stop)
    for skipped in (lex.of, lex.one):
        found = skipped.at(text, word.start(), word.end(), stop) if word else []
        if found:
            word = WORD.match(text, after_space(text, found[0].end, stop), stop)
    scale = lex.scale.at(text, word.start(), word.end(), stop) if word and len(word.group()) > 2 else []
    if not scale or scale[0].value < 1000:
        return None
    number = Number(start, scale[0].end, ((value * scale[0].value, Fraction(scale[0].value, 10), ""),), spelled=True, scaled=True)
    return finish(lex, text, number, block, stop)


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
        following = number_at(lex, text, word.start(), stop, _NOTHING_SHOWN)
        if following is None or following.end != word.end():
            break
        digits.append(Fraction(value))
        end = word.end()
    if len(digits) < 2 or number.scaled or (digits[0] and len(digits) < MIN_SPOKEN):
        return number
    value_of = Fraction(int("".join(str(digit) for digit in digits)))
    return Number(number.start, end, ((value_of, Fraction(1), ""),), spelled=True)


def mixed(lex: Lexicon, text: str, number: Number, word: re.Match[str], stop: int) -> Number | None:
    """"twenty and three fifths", "cinque e un quarto", "six million and two thirds": a number and a fraction of its last unit."""
    value = number.readings[0][0]
    if number.ordinal or not number.spelled or value.denominator != 1 or word.group().lower() not in lex.mixers \
            or lex.halves.first_at(text, after_space(text, number.end, stop), stop):
        return None
    at = after_space(text, word.end(), stop)
    numerator = number_at(lex, text, at, stop, _NOTHING_SHOWN) if at < stop and text[at].isalpha() else None
    fraction = fraction_of(lex, text, numerator, stop) if numerator is not None else None
    if fraction is None or fraction[1] >= 1:
        return None
    behind = word_behind(text, fraction[0], stop)
    if behind is not None and lex.of.at(text, behind.start(), behind.end(), stop):
        return None  # "five, and a third of the rest"
    reading = (value + fraction[1] * number.bare, Fraction(number.bare, 10), "")
    return Number(number.start, fraction[0], (reading,), spelled=True, scaled=number.scaled, bare=number.bare)


def _article_fraction(lex: Lexicon, text: str, number: Number, stop: int) -> tuple[int, Fraction] | None:
    """"a hundredth", "un millième du prix": read as an ordinal by the number engine, and one only before a noun."""
    first = WORD.match(text, number.start, stop)
    if first is None or first.group().lower() not in lex.ones or len(WORD.findall(text, number.start, number.end)) != 2 \
            or number.readings[0][0] < 3:
        return None
    hyphened = text[first.end():first.end() + 1] in ("-", "‐", "‑")
    if not hyphened and _counts_on(lex, text, number.end, stop):
        return None
    return number.end, 1 / number.readings[0][0]


def _of_behind(lex: Lexicon, text: str, end: int, stop: int) -> bool:
    word = word_behind(text, end, stop)
    return text[end:end + 2] == " (" or (word is not None and bool(lex.of.at(text, word.start(), word.end(), stop)))


def _counts_on(lex: Lexicon, text: str, end: int, stop: int) -> bool:
    """Whether a noun follows directly, without "of": then an ordinal is one."""
    word = word_behind(text, end, stop)
    if word is None or lex.of.at(text, word.start(), word.end(), stop) or word.group().lower() in lex.part_nouns:
        return False
    if word.start() == end + 1 and text[end] in "-‐‑":
        return True  # "a nineteenth-century mill"
    return noun_at(lex, text, end, stop) is not None


def part_noun(lex: Lexicon, text: str, end: int, stop: int) -> int | None:
    """The end of "parte" in "la tercera parte", or None."""
    word = word_behind(text, end, stop)
    return word.end() if word and word.group().lower() in lex.part_nouns else None


def every_nth(lex: Lexicon, text: str, start: int) -> bool:
    """Whether an ordinal stands behind "jeder", "every", and so means one in so many."""
    return names.word_before(text, start).lower() in lex.every_nth


def lone_fraction(lex: Lexicon, text: str, start: int, end: int, block: int, stop: int) -> Quantity | None:
    """"half", "la moitié", "le tiers des sièges": a fraction word without a numerator."""
    found = lex.fractions.at(text, start, end, stop)
    if not found:
        return None
    value, tail = found[0].value, found[0].end
    if text[start:tail].lower() in lex.language.ordinals or names.word_before(text, start).lower() in lex.language.ordinals:
        return None  # "the first half" is a time
    if value != 2:
        word = word_behind(text, tail, stop)
        of = word is not None and bool(lex.of.at(text, word.start(), word.end(), stop))
        if not of or names.word_before(text, start).lower() not in lex.articles:
            return None
    if text[tail:tail + 1] in ("-", "‐") and text[tail + 1:tail + 2].isalpha():
        return None  # "demi-finale", "half-time"
    return ratio(lex, text, start, tail, Fraction(1, value), block, stop)


def one_in(lex: Lexicon, text: str, number: Number, block: int, stop: int) -> Quantity | None:
    """"one in five", "un patient sur 10", "13 out of 659": a ratio, where the second number is the larger."""
    value = number.readings[0][0]
    if value <= 0 or value.denominator != 1 or number.scaled or number.ordinal:
        return None
    connector = lex.one_in.match(text, number.end, min(stop, number.end + SLACK))
    counted = None
    if connector is None:
        counted = noun_at(lex, text, number.end, stop)
        if counted is None or counted[1] - counted[0] > 24:
            return None
        connector = lex.one_in.match(text, counted[1], min(stop, counted[1] + SLACK))
    if connector is None:
        return None
    whole = _whole_at(lex, text, connector, stop)
    if whole is None:
        return None
    total = whole.readings[0][0]
    small = value <= 9 and (total in (100, 1000, 10**4, 10**5, 10**6) or total <= _SMALL)
    if total.denominator != 1 or total <= value or (whole.plain and 1000 < total <= 2100):
        return None
    strict = " ".join(connector.group().lower().split()).removesuffix(connector["article"] or "").strip() in lex.one_in_strict
    bracketed = text[number.start - 1:number.start] == "(" and text[whole.end:whole.end + 1] == ")"
    if strict and value != 1 and not bracketed and not (small and (value == 1 or total <= 10 or total in (100, 1000))):
        return None
    if unit_at(lex, text, whole.end, stop, scaled=whole.scaled):
        return None
    return ratio(lex, text, number.start, whole.end, value / total, block, stop, exact=not small)


def _whole_at(lex: Lexicon, text: str, connector: re.Match[str], stop: int) -> Number | None:
    """The number behind "in", with or without its article ("one in a thousand", "een op de vijf")."""
    for at in (connector.start("article"), connector.end()):
        if 0 <= at < stop and (text[at].isdecimal() or text[at].isalpha()):
            whole = number_at(lex, text, at, stop, _NOTHING_SHOWN)
            if whole is not None and not whole.ordinal and whole.readings[0][0] > 1:
                return whole
    return None


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
    if exact and (times is not None or text[at:end].lower() not in lex.plurals):
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
    tail, size = _nested(lex, text, tail, size, stop)
    word = text[at:end].lower()
    single = word not in lex.plurals and names.word_before(text, at).lower() in lex.determiners
    if times is not None or single:
        value = (times or Fraction(1)) * size
        reading = Reading(value, hedged(Interval.exact(value), Hedge.ABOUT))
    else:
        reading = Reading(None, Interval.of(size * 2, size * 10 - 1, size, size * 20))
    return with_noun(lex, text, Quantity(begin, tail, text[begin:tail], Kind.VAGUE, (reading,), hedge=Hedge.ABOUT), stop)


def _nested(lex: Lexicon, text: str, tail: int, size: int, stop: int) -> tuple[int, int]:
    """"centaine de milliers", "hundreds of thousands": the collective counts a larger one."""
    of = lex.of.first_at(text, after_space(text, tail, stop), stop)
    word = WORD.match(text, after_space(text, of.end, stop), stop) if of else None
    if word is None and of is not None and text[of.end:of.end + 1] in ("'", "’"):
        word = WORD.match(text, of.end + 1, stop)
    if word is None:
        word = WORD.match(text, after_space(text, tail, stop), stop)  # "Hunderttausende", "honderden miljoenen": without "of"
        if word is None or word.group().lower() not in lex.plural_scales:
            return tail, size
    larger = lex.collectives.at(text, word.start(), word.end(), stop) or lex.scale.at(text, word.start(), word.end(), stop)
    return (larger[0].end, size * larger[0].value) if larger and len(word.group()) > 3 else (tail, size)


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


def one_and_a_half(lex: Lexicon, text: str, at: int, end: int, block: int, stop: int) -> Quantity | None:
    """"anderthalb", "anderhalf": a half word that stands alone means one and a half."""
    if text[at:end].lower() not in lex.halves_alone:
        return None
    word = word_behind(text, end, stop)
    found = lex.scale.at(text, word.start(), word.end(), stop) if word else []
    scale, tail = (found[0].value, found[0].end) if found else (1, end)
    number = Number(at, tail, ((Fraction(3, 2) * scale, Fraction(scale, 10), ""),), spelled=True, scaled=bool(found))
    return finish(lex, text, number, block, stop)
