"""Text to mentions: one pass over the words of a block, looking closer only where a number may begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from numcheck import units
from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading import names
from numcheck.reading.digits import Conventions
from numcheck.reading.hedges import hedged
from numcheck.reading.lexicon import SPACE_BOUNDED, WORD, Lexicon
from numcheck.reading.nouns import noun_at
from numcheck.reading.words import Number, number_at

_TOKEN = re.compile(r"\d+|[^\W\d_]+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]")
_SPACE = re.compile(SPACE_BOUNDED)
_VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
           "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}
_FRACTION = re.compile(r"[-‐ \u00a0]?(\d{1,2})/(\d{1,2})(?![\d/])")
_SLASH = re.compile(r"[ \u00a0]?/[ \u00a0]?(\d[\d.,  ]*)(?![\d/])")
_SIGN = re.compile(r"(?:(?<![^\s(\[{«“\"=:;,/])[-−+]|±)[ \u00a0]?\Z")
_MONEY_BEFORE = re.compile(r"(?:[^\W\d_]{1,3}\.?){0,2}[$€£¥₹₽₩₺₴₪₦₫₭₱฿]S?[ \u00a0\u202f]?\Z|\b[A-Z]{3}[ \u00a0\u202f]?\Z|\b(?:Rs|DM|Fr)\.?[ \u00a0\u202f]?\Z")
_DASH_TAIL = re.compile(r",(?:--|—|–|-)(?!\d)|,-{1,2}(?=\s)")
_PERCENT_LOW_WORDS = 2
_SLACK = 60
_ABOUT_SHARE = Fraction(1, 10)


def mentions(lex: Lexicon, text: str, start: int, stop: int, shown: Conventions) -> list[Quantity]:
    """Every mention of a number between two offsets, in order: quantities, and dates, years and names too."""
    found = list(_merge_ranges(lex, text, stop, _singles(lex, text, start, stop, shown)))
    return found


def _singles(lex: Lexicon, text: str, start: int, stop: int, shown: Conventions) -> Iterator[Quantity]:
    done = start
    starts, glued = lex.starts, lex.language.glued
    for token in _TOKEN.finditer(text, start, stop):
        at = token.start()
        if at < done:
            continue
        word = token.group()
        if word[0].isdigit():
            mention = _at_digits(lex, text, at, start, stop, shown)
        elif word in _VULGAR:
            mention = _vulgar(lex, text, at, stop)
        elif glued and len(word) > 6 and (prefix := _glued_rank(lex, word)):
            mention = _rank(lex, text, at, at + prefix[0], Fraction(prefix[1]), stop)
        elif word.lower() in starts or (glued and len(word) > 3 and (lex.split(word) or _glued_fold(lex, word))):
            mention = _at_word(lex, text, at, token.end(), start, stop, shown)
        else:
            continue
        if mention is not None:
            done = mention.end
            yield mention


# --- what begins with digits ---------------------------------------------------------------------------------


def _at_digits(lex: Lexicon, text: str, at: int, start: int, stop: int, shown: Conventions) -> Quantity | None:
    line_start = not text[text.rfind("\n", max(start, at - 8), at) + 1 or max(start, at - 8):at].strip(" \t([") and (
        at - start < 8 or "\n" in text[max(start, at - 8):at])
    name = names.name_at(lex, text, at, stop, line_start)
    if name is not None:
        return _name(text, *name)
    end = at + len(_digits_at(text, at, stop))
    date = names.date_at(lex, text, at, end, stop)
    if date is not None:
        return _name(text, *date, Kind.DATE)
    time = names.time_at(lex, text, at, end, stop)
    if time is not None:
        return _name(text, at, time, Kind.TIME)
    number = number_at(lex, text, at, stop, shown)
    if number is None:
        return _name(text, at, end, Kind.IDENTIFIER)
    if text[at - 1:at] in (".", ",") and at - 1 >= start and not text[at - 2:at - 1].isalnum() and number.plain:
        number = _leading_decimals(text, at, number)
    if number.plain:
        special = _plain_digits(lex, text, number, stop)
        if special is not None:
            return special
    return _finish(lex, text, number, start, stop)


_DIGITS = re.compile(r"\d+")


def _digits_at(text: str, at: int, stop: int) -> str:
    match = _DIGITS.match(text, at, stop)
    return match.group() if match else ""


def _leading_decimals(text: str, at: int, number: Number) -> Number:
    digits = text[at:number.end]
    unit = Fraction(1, 10 ** len(digits))
    return replace(number, start=at - 1, readings=((int(digits) * unit, unit, ""),), plain=False)


def _plain_digits(lex: Lexicon, text: str, number: Number, stop: int) -> Quantity | None:
    """What only a bare run of digits can be: an ordinal, a fraction, a year, a label, a code."""
    at, end = number.start, number.end
    value = number.readings[0][0]
    mark = lex.ordinal_mark.match(text, end, stop)
    if mark and text[end:end + 1] not in ("", " "):
        dot = text[end] == "."
        behind = _word_behind(text, mark.end(), stop)
        if not dot or (behind and behind.group() and behind.start() > mark.end() and _ordinal_noun(lex, behind.group())):
            return _rank(lex, text, at, mark.end(), value, stop)
    fraction = _FRACTION.match(text, end, stop)
    if fraction and int(fraction[2]) > int(fraction[1]) > 0 and (text[end] in "- ‐\u00a0"):
        return _finish(lex, text, replace(number, end=fraction.end(), plain=False, readings=(
            (value + Fraction(int(fraction[1]), int(fraction[2])), Fraction(1, 8), ""),)), at, stop)
    if text[end:end + 1] in _VULGAR:
        top, bottom = _VULGAR[text[end]]
        return _finish(lex, text, replace(number, end=end + 1, plain=False, readings=(
            (value + Fraction(top, bottom), Fraction(1, 8), ""),)), at, stop)
    slash = _SLASH.match(text, end, stop)
    if slash:
        whole = _digits_at(text, slash.start(1), stop)
        if whole and 0 < len(whole) <= 9 and int(whole):
            return _ratio(lex, text, at, slash.start(1) + len(whole), value / int(whole), stop, exact=True)
    if text[end:end + 1].isalpha() and not units.SYMBOL.match(text, end, stop):
        word = WORD.match(text, end, stop)
        if word and len(word.group()) < 4 and word.group().lower() not in lex.units:
            return _name(text, at, word.end(), Kind.IDENTIFIER)
    if text[end:end + 1] in ("-", "‐") and text[end + 1:end + 2].isupper() and text[end + 2:end + 3].isdigit():
        return _name(text, at, end, Kind.IDENTIFIER)
    if names.is_label(lex, text, at) and not _unit_at(lex, text, end, stop, False):
        return _name(text, at, end, Kind.IDENTIFIER)
    if len(text[at:end]) > 1 and text[at] == "0":
        return _name(text, at, end, Kind.IDENTIFIER)
    if end - at == 4 and not _money_before(text, at) and not _unit_at(lex, text, end, stop, False) \
            and names.is_year(lex, text, at, end, counted=noun_at(lex, text, end, stop) is not None):
        return _name(text, at, end, Kind.YEAR)
    return None


def _ordinal_noun(lex: Lexicon, word: str) -> bool:
    """Whether "4." before this word can be an ordinal: not at the end of a sentence."""
    return word.lower() not in lex.stops


def _word_behind(text: str, at: int, stop: int) -> re.Match[str] | None:
    gap = _SPACE.match(text, at, stop)
    return WORD.match(text, gap.end() if gap else at, stop)


def _vulgar(lex: Lexicon, text: str, at: int, stop: int) -> Quantity | None:
    if text[at - 1:at].isalpha():
        return _name(text, at, at + 1, Kind.IDENTIFIER)
    top, bottom = _VULGAR[text[at]]
    return _ratio(lex, text, at, at + 1, Fraction(top, bottom), stop)


# --- what begins with a word ---------------------------------------------------------------------------------


def _at_word(lex: Lexicon, text: str, at: int, end: int, start: int, stop: int, shown: Conventions) -> Quantity | None:
    vague = lex.vague.at(text, at, end, stop)
    article = text[at:end].lower() in lex.articles
    if vague:
        return _vague_share(lex, text, at, vague[0].end, vague[0].value, stop)
    skip = lex.no_ordinal.at(text, at, end, stop)
    if skip:
        return _name(text, at, skip[0].end, Kind.IDENTIFIER)
    multiple = lex.multiples.at(text, at, end, stop)
    if multiple:
        return _multiple(lex, text, at, multiple[0].end, Fraction(multiple[0].value), start, stop)
    fold = _glued_fold(lex, text[at:end])
    if fold is not None:
        return _multiple(lex, text, at, end, fold, start, stop)
    half = lex.half_of.at(text, at, end, stop)
    if half:
        scaled = _half_of(lex, text, at, half[0].end, start, stop)
        if scaled is not None:
            return scaled
    collective = _collective(lex, text, at, end, start, stop, Fraction(1), counted=False)
    if collective is not None:
        return collective
    number = number_at(lex, text, at, stop, shown)
    if number is not None and number.ordinal:
        fraction = lex.fractions.at(text, at, end, stop)
        if not (fraction and article):
            return _ordinal(lex, text, number, stop)
    if number is not None:
        # "un tiers", "two thirds", "three dozen", "une centaine": the number is the count of something larger.
        behind = _counted_part(lex, text, number, start, stop)
        if behind is not None:
            return behind
        if article and number.end == end:
            return _article(lex, text, number, start, stop)
        return _finish(lex, text, number, start, stop)
    fraction = lex.fractions.at(text, at, end, stop)
    if fraction and fraction[0].value == 2:
        return _ratio(lex, text, at, fraction[0].end, Fraction(1, 2), stop)
    return None


def _article(lex: Lexicon, text: str, number: Number, start: int, stop: int) -> Quantity | None:
    """"un", "a", "ein" alone: an article, unless a unit or "one in" makes a number of it."""
    finished = _finish(lex, text, number, start, stop)
    if finished is not None and (finished.kind in (Kind.RATIO, Kind.PERCENT, Kind.MONEY) or finished.end > number.end):
        return finished if finished.kind in (Kind.RATIO, Kind.PERCENT) else None
    return None


def _counted_part(lex: Lexicon, text: str, number: Number, start: int, stop: int) -> Quantity | None:
    word = _word_behind(text, number.end, stop)
    if word is None or number.ordinal:
        return None
    value = number.readings[0][0]
    fraction = lex.fractions.at(text, word.start(), word.end(), stop)
    if fraction and value.denominator == 1 and 0 < value < 100:
        return _ratio(lex, text, number.start, fraction[0].end, value / fraction[0].value, stop)
    return _collective(lex, text, word.start(), word.end(), start, stop, value, counted=True, begin=number.start)


def _collective(
    lex: Lexicon, text: str, at: int, end: int, start: int, stop: int, times: Fraction, counted: bool, begin: int | None = None
) -> Quantity | None:
    """"a dozen", "une centaine de milliers", "hundreds of thousands": about so many, or several times so many."""
    begin = at if begin is None else begin
    exact = lex.dozens.at(text, at, end, stop)
    if exact:
        value = times * exact[0].value
        return _finish(lex, text, Number(begin, exact[0].end, ((value, Fraction(1), ""),), spelled=True, scaled=True), start, stop)
    loose = lex.collectives.at(text, at, end, stop)
    plural = None
    if not loose:
        plural = _plural_scale(lex, text, at, end, stop, counted)
        if plural is None:
            return None
    size, tail = (loose[0].value, loose[0].end) if loose else plural or (0, end)
    # "centaine de milliers": the collective counts a larger one.
    of = lex.of.first_at(text, _after_space(text, tail, stop), stop)
    if of:
        nested = _word_behind(text, of.end, stop) or None
        if nested and nested.start() <= of.end + 3:
            larger = lex.collectives.at(text, nested.start(), nested.end(), stop)
            scale = lex.scale.at(text, nested.start(), nested.end(), stop)
            if larger or (scale and len(nested.group()) > 3):
                size, tail = size * (larger or scale)[0].value, (larger or scale)[0].end
    value = times * size
    if counted or _singular(lex, text, at, end):
        interval = hedged(Interval.exact(value), Hedge.ABOUT)
        reading = Reading(value if counted or _determined(lex, text, at) else value, interval)
    else:
        reading = Reading(None, Interval.of(value * 2, value * 10, value, value * 20))
    return _with_noun(lex, text, Quantity(begin, tail, text[begin:tail], Kind.VAGUE, (reading,), hedge=Hedge.ABOUT,
                                          hedge_start=begin), stop)


def _plural_scale(lex: Lexicon, text: str, at: int, end: int, stop: int, counted: bool) -> tuple[int, int] | None:
    """"hundreds", "thousands", "millions" with no number before them."""
    word = text[at:end].lower()
    if counted or not word.endswith(("s", "e", "n", "i")) or len(word) < 5:
        return None
    singular = {**lex.language.scales, **dict.fromkeys(lex.language.hundreds, 100)}
    if word in singular and word not in lex.language.bare_scales and word[:-1] in singular:
        return singular[word], end
    return None


def _singular(lex: Lexicon, text: str, at: int, end: int) -> bool:
    return not text[at:end].lower().endswith(("s", "e", "n")) or _determined(lex, text, at)


def _determined(lex: Lexicon, text: str, at: int) -> bool:
    """Whether a singular determiner stands before ("une centaine", "cette dizaine", "a score")."""
    return names.word_before(text, at).lower() in lex.articles


def _after_space(text: str, at: int, stop: int) -> int:
    match = _SPACE.match(text, at, stop)
    return match.end() if match else at


def _half_of(lex: Lexicon, text: str, at: int, end: int, start: int, stop: int) -> Quantity | None:
    """"half a million", "une demi-million", "eine halbe Million", "half a dozen"."""
    scale_at = _after_space(text, end, stop)
    if text[scale_at:scale_at + 1] in "-‐‑" and scale_at < stop:
        scale_at += 1
    word = WORD.match(text, scale_at, stop)
    if word is None:
        return None
    found = lex.scale.at(text, word.start(), word.end(), stop) or lex.dozens.at(text, word.start(), word.end(), stop)
    if not found or len(word.group()) < 3:
        return None
    value = Fraction(found[0].value, 2)
    unit = Fraction(found[0].value, 10)
    return _finish(lex, text, Number(at, found[0].end, ((value, unit, ""),), spelled=True, scaled=True), start, stop)


def _glued_rank(lex: Lexicon, word: str) -> tuple[int, int] | None:
    """"viertgrößte": the length and value of the ordinal before a superlative that it is written together with."""
    lower = word.lower()
    for size in range(4, min(len(lower) - 3, 40)):
        if lower[size:] in lex.superlatives:
            value = lex.language.ordinals.get(lower[:size]) or lex.language.ordinals.get(lower[:size] + "e")
            ways = () if value else lex.split(lower[:size] + "e") or lex.split(lower[:size])
            if value or (ways and len(ways[0]) == 1):
                return size, value or ways[0][0].value
    return None


def _glued_fold(lex: Lexicon, word: str) -> Fraction | None:
    """"fivefold", "dreifach": a number word written together with the ending of a factor."""
    lower = word.lower()
    for ending in lex.language.folds:
        stem = lower.removesuffix(ending)
        if stem != lower and stem:
            found = lex.language.numbers.get(stem)
            if found:
                return Fraction(found)
            ways = lex.split(stem)
            if ways and len(ways[0]) == 1 and not ways[0][0].ordinal and ways[0][0].value:
                return Fraction(ways[0][0].value)
    return None


# --- finishing: unit, noun, hedge ---------------------------------------------------------------------------


def _name(text: str, start: int, end: int, kind: Kind) -> Quantity:
    return Quantity(start, end, text[start:end], kind, (Reading(None, Interval.of(0, 0)),), noun_start=end, hedge_start=start)


def _ordinal(lex: Lexicon, text: str, number: Number, stop: int) -> Quantity:
    return _rank(lex, text, number.start, number.end, number.readings[0][0], stop)


def _rank(lex: Lexicon, text: str, start: int, end: int, value: Fraction, stop: int) -> Quantity:
    behind = _word_behind(text, end, stop)
    if behind:
        if lex.century.at(text, behind.start(), behind.end(), stop) or behind.group().lower() in lex.months:
            return _name(text, start, behind.end(), Kind.DATE)
    return _with_noun(lex, text, Quantity(start, end, text[start:end], Kind.RANK, (Reading(value, Interval.exact(value)),)), stop)


def _share_reading(value: Fraction) -> Reading:
    """A fraction in words: read with a tenth either side, and a fifth at a pinch."""
    return Reading(value, hedged(Interval.exact(value), Hedge.ABOUT))


def _ratio(lex: Lexicon, text: str, start: int, end: int, value: Fraction, stop: int, exact: bool = False) -> Quantity:
    reading = Reading(value, Interval.exact(value)) if exact else _share_reading(value)
    quantity = Quantity(start, end, text[start:end], Kind.RATIO, (reading,), share=True)
    return _with_hedge(lex, text, _with_noun(lex, text, quantity, stop), 0, stop)


def _vague_share(lex: Lexicon, text: str, start: int, end: int, bounds: tuple[object, object], stop: int) -> Quantity:
    low, high = (Fraction(str(bound)) for bound in bounds)
    reading = Reading(None, Interval.of(low, high, low, min(Fraction(1), high * Fraction(3, 2))))
    return _with_noun(lex, text, Quantity(start, end, text[start:end], Kind.VAGUE, (reading,), share=True), stop)


def _multiple(lex: Lexicon, text: str, start: int, end: int, value: Fraction, block: int, stop: int) -> Quantity:
    interval = Interval.of(value * (1 - _ABOUT_SHARE), value * (1 + _ABOUT_SHARE), value * Fraction(4, 5), value * Fraction(6, 5))
    quantity = Quantity(start, end, text[start:end], Kind.RATIO, (Reading(value, interval),))
    return _with_hedge(lex, text, replace(quantity, noun_start=end), block, stop)


def _finish(lex: Lexicon, text: str, number: Number, block: int, stop: int) -> Quantity:
    start, end = number.start, number.end
    readings = number.readings
    half = lex.halves.first_at(text, _after_space(text, end, stop), stop)
    if half and not number.ordinal and readings[0][0].denominator == 1:
        extra = Fraction(number.bare, 2)
        readings = tuple((value + extra, Fraction(number.bare, 10), note) for value, _, note in readings)
        end = half.end
    tail = _DASH_TAIL.match(text, end, stop)
    if tail:
        end = tail.end()
    start, sign = _signed(text, start, block)
    multiple = _times_behind(lex, text, end, stop)
    if multiple:
        return _multiple(lex, text, start, multiple, readings[0][0], block, stop)
    ratio = _one_in(lex, text, number, end, stop)
    if ratio is not None:
        return ratio
    kind, unit = Kind.CARDINAL, ""
    money = _money_before(text, start)
    if money:
        start, unit = money
        kind = Kind.MONEY
        end = _money_behind_too(lex, text, end, stop, unit)
    else:
        found = _unit_at(lex, text, end, stop, number.scaled)
        if found:
            end, unit = found
            kind = Kind.PERCENT if unit in (units.PERCENT, units.PERCENTAGE_POINT, units.PER_MILLE) else (
                Kind.MONEY if units.is_money(unit) else Kind.MEASURE)
    quantity = Quantity(start, end, text[start:end], kind, tuple(
        Reading(value * sign, Interval.rounded(value, unit_) if sign > 0 else -Interval.rounded(value, unit_), note)
        for value, unit_, note in readings
    ), unit=unit)
    return _with_hedge(lex, text, _with_noun(lex, text, quantity, stop), block, stop)


def _signed(text: str, start: int, block: int) -> tuple[int, int]:
    sign = _SIGN.search(text, max(block, start - 3), start)
    if sign is None:
        return start, 1
    return sign.start(), -1 if sign.group()[0] in "-−" else 1


def _times_behind(lex: Lexicon, text: str, end: int, stop: int) -> int | None:
    at = _after_space(text, end, stop)
    found = lex.times.first_at(text, at, stop)
    if found:
        return found.end
    if text[end:end + 1] == "-" or at == end:
        word = WORD.match(text, end + (text[end:end + 1] == "-"), stop)
        if word and word.group().lower() in lex.language.folds:
            return word.end()
    return None


def _one_in(lex: Lexicon, text: str, number: Number, end: int, stop: int) -> Quantity | None:
    """"one in five", "un patient sur 10", "13 out of 659": a ratio, where the second number is the larger."""
    value = number.readings[0][0]
    if value <= 0 or value.denominator != 1 or number.scaled:
        return None
    at = end
    connector = lex.one_in.match(text, at, min(stop, at + _SLACK))
    if connector is None:
        noun = noun_at(lex, text, end, stop)
        if noun is None or noun[1] - noun[0] > 24 or value > 9:
            return None
        connector = lex.one_in.match(text, noun[1], min(stop, noun[1] + _SLACK))
        if connector is None:
            return None
    if connector.end() >= stop or not (text[connector.end()].isdigit() or text[connector.end()].isalpha()):
        return None
    whole = number_at(lex, text, connector.end(), stop, Conventions(set(), set()))
    if whole is None or whole.ordinal or whole.readings[0][0].denominator != 1 or whole.readings[0][0] <= value:
        return None
    total = whole.readings[0][0]
    small = value <= 9 and (total in (100, 1000) or total <= 20)
    if connector.group().strip().lower() == "in" and not small:
        return None
    if whole.plain and 1000 <= total <= 2100 and not small:
        return None
    if _unit_at(lex, text, whole.end, stop, whole.scaled):
        return None
    return _ratio(lex, text, number.start, whole.end, value / total, stop, exact=not small)


def _money_before(text: str, start: int) -> tuple[int, str] | None:
    match = _MONEY_BEFORE.search(text, max(0, start - 8), start)
    if match is None:
        return None
    for size in range(len(match.group()), 0, -1):
        code = units.money_code(match.group()[-size:].strip())
        if code:
            begin = match.end() - size
            if text[begin:begin + 1].isalpha() and text[begin - 1:begin].isalpha():
                continue
            return begin, code
    return None


def _money_behind_too(lex: Lexicon, text: str, end: int, stop: int, unit: str) -> int:
    """"$5 million dollars": the name behind repeats the sign before."""
    found = _unit_at(lex, text, end, stop, True)
    return found[0] if found and found[1] == unit else end


_SYMBOL_GAP = re.compile(r"[ \u00a0\u202f\u2009-]?")


def _unit_at(lex: Lexicon, text: str, end: int, stop: int, scaled: bool) -> tuple[int, str] | None:
    """The end and canonical name of the unit behind a number, or None."""
    gap = _SYMBOL_GAP.match(text, end, stop)
    at = gap.end() if gap else end
    symbol = units.SYMBOL.match(text, at, stop)
    if symbol and not (symbol.group() in ("m", "s", "t", "g", "h", "l", "L") and text[symbol.end():symbol.end() + 1] in "'’."
                       and text[symbol.end() + 1:symbol.end() + 2].isalpha()):
        return symbol.end(), units.SYMBOLS[symbol.group()]
    money = units.MONEY.match(text, at, stop)
    if money and units.money_code(money.group()) and not text[money.end():money.end() + 1].isalnum():
        return money.end(), units.money_code(money.group())
    at = _after_space(text, end, stop)
    if text[at:at + 1] in ("-", "‐", "‑"):
        at += 1
    found = lex.units.first_at(text, at, stop)
    if found is None and scaled:
        of = lex.of.first_at(text, at, stop)
        if of:
            gap = re.compile(r"['’ \u00a0]?").match(text, of.end, stop)
            found = lex.units.first_at(text, gap.end() if gap else of.end, stop)
            if found is not None and not units.is_money(found.value) and found.value in ("", ):
                found = None
    if found is None or found.start == end and text[end:end + 1].isalpha() and len(found.value) < 3:
        return None
    return found.end, found.value


def _with_noun(lex: Lexicon, text: str, quantity: Quantity, stop: int) -> Quantity:
    span = noun_at(lex, text, quantity.end, stop) if quantity.kind in _COUNTED else None
    if span is None:
        return replace(quantity, noun_start=quantity.end, hedge_start=quantity.start)
    return replace(quantity, noun=text[span[0]:span[1]], noun_start=span[0], hedge_start=quantity.start)


_COUNTED = frozenset({Kind.CARDINAL, Kind.RATIO, Kind.RANK, Kind.VAGUE, Kind.RANGE, Kind.PERCENT, Kind.MEASURE})


def _with_hedge(lex: Lexicon, text: str, quantity: Quantity, block: int, stop: int) -> Quantity:
    """The quantity with the hedge that stands before or behind it, its intervals widened accordingly."""
    hedge, hedge_start = _hedge_before(lex, text, quantity.start, block)
    if hedge is Hedge.NONE:
        behind = lex.hedge_behind.match(text, quantity.end, min(stop, quantity.end + _SLACK))
        if behind is None:
            return replace(quantity, hedge_start=quantity.start)
        hedge = Hedge(str(behind.lastgroup))
    readings = tuple(replace(reading, interval=hedged(reading.interval, hedge)) for reading in quantity.readings)
    return replace(quantity, readings=readings, hedge=hedge, hedge_start=hedge_start)


def _hedge_before(lex: Lexicon, text: str, start: int, block: int) -> tuple[Hedge, int]:
    reach = max(block, start - _SLACK)
    at = start
    word = names.word_before(text, at).lower()
    if word in lex.articles and word not in lex.hedge_words:
        at = max(names.span_before(text, at)[0], block)
        word = names.word_before(text, at).lower()
    if word not in lex.hedge_words:
        return Hedge.NONE, start
    match = lex.hedge_before.search(text, reach, at)
    if match is None:
        return Hedge.NONE, start
    return Hedge(str(match.lastgroup)), match.start()


# --- ranges --------------------------------------------------------------------------------------------------


def _merge_ranges(lex: Lexicon, text: str, stop: int, singles: Iterator[Quantity]) -> Iterator[Quantity]:
    """Put "between 5 and 10", "5–10 %" and "340 to 350" together; each end inherits what the other prints."""
    previous: Quantity | None = None
    for quantity in singles:
        if previous is not None:
            merged = _range(lex, text, previous, quantity)
            if merged is not None:
                previous = merged
                continue
            yield previous
        previous = quantity
    if previous is not None:
        yield previous


_RANGED = frozenset({Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.PERCENT})


def _range(lex: Lexicon, text: str, first: Quantity, second: Quantity) -> Quantity | None:
    if first.kind not in _RANGED or second.kind not in _RANGED or second.start - first.end > 16:
        return None
    between = text[first.end:second.start]
    joint = lex.range_to.fullmatch(between)
    if joint is None or first.value is None or second.value is None:
        return None
    opened = names.word_before(text, first.hedge_start).lower() in lex.between
    dashed = joint["word"] is None
    if first.unit and second.unit and first.unit != second.unit:
        return None
    if not dashed and not opened and (first.unit or first.noun or not _to(lex, joint["word"]) or not (second.unit or second.noun)):
        return None
    if dashed and between.strip() == between and first.unit:
        return None
    low, high = first.readings[0], second.readings[0]
    scale = _inherited(first, second)
    if low.value is None or high.value is None:
        return None
    low_interval = low.interval.scaled(scale)
    if not opened and low_interval.low > high.interval.high:
        return None
    hull = Interval.hull((low_interval, high.interval))
    unit = second.unit or first.unit
    return Quantity(first.start, second.end, text[first.start:second.end], Kind.RANGE, (Reading(None, hull),), unit=unit,
                    noun=second.noun, noun_start=second.noun_start, hedge=first.hedge, hedge_start=first.hedge_start,
                    ends=(first if scale == 1 else replace(first, readings=(Reading(low.value * scale, low_interval),)), second))


def _to(lex: Lexicon, word: str | None) -> bool:
    """Whether the joining word joins a range by itself ("to"), rather than only after "between" ("and")."""
    return bool(word) and " ".join(str(word).lower().split()) == lex.language.range_to[0]


def _inherited(first: Quantity, second: Quantity) -> Fraction:
    """"300 to 311 million": the scale that the first end takes from the second."""
    assert first.value is not None and second.value is not None
    if first.value and second.value / first.value >= 1000 and any(char.isalpha() for char in second.text) \
            and not any(char.isalpha() for char in first.text):
        for power in (12, 9, 6, 3):
            if second.value >= 10**power and second.value / 10**power >= 1:
                return Fraction(10**power)
    return Fraction(1)
