"""From a bare number to a quantity: its sign, unit, noun and hedge."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from numcheck import units
from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading.around import after, after_space, before, word_behind
from numcheck.reading.digits import Printed
from numcheck.reading.hedges import about, hedged
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.nouns import noun_at
from numcheck.reading.phrases import HYPHENS, KEPT, SPACE, WORD, behind_gap, span_before, word_before
from numcheck.reading.words import Number

SLACK = 60
"""How far before and behind a number its hedge is looked for."""
_BEHIND_PLUS = frozenset({"", " ", "\u00a0", ",", ".", ")"})
_MINUS = re.compile(r"[\s(]–\Z")
_PER_CENT = frozenset("%°")
_SIGN = re.compile(r"(?:(?<![^\s(\[{«“\"=:;,/])[-−+]|±)[ \u00a0]?\Z")
_MONEY_BEFORE = re.compile(
    r"(?:(?:[^\W\d_]{1,3}\.?){0,2}[$€£¥₹₽₩₺₴₪₦₫₭₱฿₾₡₿][SD]?|(?<![^\W\d_])[A-Z]{3}|\b(?:Rs|DM|Fr)\.?)[ \u00a0\u202f]?\Z")
_MONEY_ENDS = frozenset("$€£¥₹₽₩₺₴₪₦₫₭₱฿₾₡₿.srS")
_SCALED_MONEY = re.compile(
    r"[ \u00a0\u202f]?(?P<scale>k|K|M|Mio|Md|Mds|Mrd|G|T)\.?[ \u00a0\u202f]?(?P<money>[€$£]|EUR|USD|GBP|CHF|E\b)(?!\w)")
_DASH_TAIL = re.compile(r"[,.] ?(?:--|—|–)(?!\d)|,-{1,2}(?!\w)")
_SYMBOL_GAP = re.compile(r"[ \u00a0\u202f\u2009-]?")
_WRAPPED = re.compile(rf"{SPACE}(?=[^\W\d_]{{2}})")
"""What else may stand before a symbol of two letters and more: the end of a wrapped line."""
_BEHIND = re.compile(rf"{SPACE},?{SPACE}([^\W\d_]+)")
_DIGIT = re.compile(r"[ \u00a0]?\d")
_PER = re.compile(rf"\.?{SPACE}(/|[^\W\d_]+){SPACE}")
_ASIDE = re.compile(r"[ \u00a0]\([\d.,]{1,8}[ \u00a0]?%\)")
_DOTTED = re.compile(r"((?:[A-Z]\.){2})[ \u00a0]([^\W\d_]+)")
_DOT = re.compile(r"\.(?=[ \u00a0\u202f]?(?:[^\W\d_]|[€$£]))")
_CLAUSE_END = re.compile(r"[,;:)]|\.(?!\w)|[ \u00a0]\(|\s{0,9}\Z")
_COUNTED = frozenset({Kind.CARDINAL, Kind.RATIO, Kind.RANK, Kind.VAGUE, Kind.RANGE, Kind.PERCENT, Kind.MEASURE})
_COMPARED = re.compile(r"(?<![\w.,])(?!(?:1[5-9]|20)\d\d[ \u00a0])\d[\d.,\u00a0\u202f]*+(?:[ \u00a0]?%|[ \u00a0][^\W\d_]+)?[ \u00a0]\Z")
"""A number right before "more than", perhaps with what it counts, but no year."""
_CLOSED = re.compile(r"[^-()\n]{1,120}(?<=\w)-(?=[\s,.;:)])")
"""What a hyphen closes as another opened it: "la mitad -11 o 12 millones- vive fuera"."""

_UNITS, _SIGNED = frozenset({"units", "signs", "of", "hedge_behind", "letters"}), frozenset({"signs"})
_HEDGED, _HEDGING = frozenset({"articles", "hedge_before"}), frozenset({"hedge_behind"})
EXACT = 10**5
"""A number of as many digits, the last of which is no zero, is no estimate, whatever stands before it."""
_ENLARGING, _NEGATIVE, _MONEY = frozenset({"halves", "signs"}), frozenset({"minus"}), frozenset({"money"})
FACTORS = frozenset({"times", "folds"})
_HEDGE_MARKS = {"<": Hedge.LESS_THAN, ">": Hedge.MORE_THAN, "≤": Hedge.AT_MOST, "≥": Hedge.AT_LEAST, "~": Hedge.ABOUT, "≈": Hedge.ABOUT}
"""Hedges that are signs; a language file holds words."""
_HEDGE_SIGNS = frozenset(_HEDGE_MARKS)
_HEDGE_SIGN = re.compile(r"(?<![-=<>~\d])([<>≤≥~≈])[ \u00a0]?\Z")
_LONE = frozenset("mstghlLWV")
"""Symbols of one letter: a unit only where no elision or abbreviation explains them."""


def finish(lex: Lexicon, text: str, number: Number, block: int, stop: int) -> Quantity:
    """The quantity that a number begins: with its sign, half, unit, noun and hedge."""
    more = text[number.end:number.end + 1] == "+" and text[number.end + 1:number.end + 2] in _BEHIND_PLUS
    if more:
        number = number._replace(end=number.end + 1)  # "100+ people"
    behind = after(lex, text, number.end, stop)
    if behind.may_begin(_ENLARGING):
        number = _scaled_by_money(lex, text, _with_half(lex, text, number, stop), stop)
        behind = after(lex, text, number.end, stop)
    start, end, readings = number.start, number.end, number.readings
    tail = _DASH_TAIL.match(text, end, stop) if text[end:end + 1] in (".", ",") else None
    if tail:
        end = tail.end()
    ahead = before(lex, text, start)
    start, sign = signed(lex, text, start, block) if ahead.may_end(_NEGATIVE) else (start, 1)
    if text[start - 1:start] == "–" and _MINUS.search(text, max(block, start - 2), start) and (
            text[start - 2:start - 1] == "(" or text[end:end + 2].strip()[:1] in _PER_CENT):
        start, sign = start - 1, -1  # "–0.27 %", "(–69,800)": an aside has no percent at its very beginning
    factor_end = _times_behind(lex, text, end, stop) if behind.may_begin(FACTORS) else None
    if factor_end:
        times_word = WORD.findall(text, end, factor_end)
        factor_end, value = _half_behind(lex, text, factor_end, readings[0][0], stop)
        counted = multiple(lex, text, start, factor_end, value, block, stop)
        return replace(counted, noun=times_word[-1], noun_start=text.rfind(times_word[-1], end, factor_end)) if times_word else counted
    kind, unit = Kind.CARDINAL, ""
    aside: re.Match[str] | None = None
    money = money_before(text, start, block) if ahead.may_end(_MONEY) else None
    if money:
        start, unit = money
        kind = Kind.MONEY
        readings = _thousandths_last(readings)
        repeated = unit_at(lex, text, end, stop, scaled=True)
        if repeated and repeated[1] == unit and not _DIGIT.match(text, repeated[0], stop):  # "$5 million dollars", not "$5 $6"
            end = repeated[0]
    elif behind.may_begin(_UNITS):
        found = unit_at(lex, text, end, stop, scaled=number.scaled or readings[0][0].numerator >= 10**6)
        aside = None if found else _phrase_behind(lex, text, end, stop)
        if aside:  # "six or more months", "two or more races"
            found = unit_at(lex, text, aside.end(), stop, scaled=False)
            aside = None if found is None and noun_at(lex, text, aside.end(), stop) is None else aside
        if found:
            end, unit = found
            kind = unit_kind(unit)
            if kind is Kind.MONEY and not number.scaled and not text[end - 1].islower():
                end, readings = _scale_behind_sign(lex, text, end, readings, stop)
            half_end, value = _half_behind(lex, text, end, readings[0][0], stop)
            if half_end != end:  # "trois ans et demi"
                end, readings = half_end, ((value, Fraction(1, 10), ""),)
    whole = of_unit(lex, text, end, stop) if kind is Kind.CARDINAL and readings[0][0].numerator < readings[0][0].denominator else None
    found = unit_at(lex, text, whole, stop, scaled=False) if whole else None
    if found:  # "0.14 of a percentage point"
        end, unit, kind = *found, unit_kind(found[1])
    noun, noun_start = _noun(lex, text, aside.end() if aside and kind is Kind.CARDINAL else end, kind, stop)
    if kind is Kind.CARDINAL and noun:
        longer = _long_days(lex, text, noun, noun_start) if " " in noun else _density(lex, text, noun, noun_start + len(noun), stop)
        if longer is not None:
            end, unit, kind = *longer, Kind.MEASURE
            noun, noun_start = _noun(lex, text, end, kind, stop)
    elif kind is Kind.CARDINAL:
        longer = _density(lex, text, "", end, stop)
        named = _money_word_before(lex, text, start, end, block, stop) if longer is None and ahead.may_end(_MONEY) else None
        if longer is not None:
            end, unit, kind = *longer, Kind.MEASURE
            noun_start = end
        elif named is not None:
            start, unit, kind = *named, Kind.MONEY
    if kind is Kind.CARDINAL and len(readings) > 1 and noun:
        readings = _thousandths_last(readings)  # nobody counts people to the thousandth
    hedge, hedge_start = _hedge(lex, text, start, end, noun_start + len(noun), block, stop)
    if hedge_start < start and unit in units.TIMES and _is_ago(lex, text, end, stop) \
            and _COMPARED.search(text, max(0, hedge_start - SLACK), hedge_start):
        hedge, hedge_start = Hedge.NONE, start  # "1,900 more than five years ago"
    if aside and hedge is Hedge.NONE:
        hedge = Hedge(str(aside.lastgroup))
    elif more and hedge is Hedge.NONE:
        hedge = Hedge.AT_LEAST
    return Quantity(start, end, text[start:end], kind, _readings(readings, sign, hedge), unit, noun, noun_start, hedge, hedge_start)


def _is_ago(lex: Lexicon, text: str, at: int, stop: int) -> bool:
    """Whether a stretch of time that ends at `at` tells when: "five years ago"."""
    behind = word_behind(text, at, stop)
    return behind is not None and behind.group().lower() in lex.ago


def _density(lex: Lexicon, text: str, noun: str, at: int, stop: int) -> tuple[int, str] | None:
    """"289.9 inhabitants per km²", "12 hab. / km²", "686/km²": the end and name of a unit of people, or of anything, on an area."""
    if noun and noun.lower() not in lex.persons:
        return None
    per = _PER.match(text, at, stop)
    if per is None or not (per[1] == "/" or per[1].lower() in lex.language.cues["each"]):
        return None
    found = unit_at(lex, text, per.end(), stop, scaled=False)
    return (found[0], f"{units.PERSON if noun else 1} / {found[1]}") if found and found[1].endswith(" ** 2") else None


def _money_word_before(lex: Lexicon, text: str, start: int, end: int, block: int, stop: int) -> tuple[int, str] | None:
    """"euro 5 milioni", "dólares 22,5 milhões": the start and code of a currency's name before a number that counts nothing.

    Behind an article it is a rate: "the dollar 1.54".
    """
    begin, word_end = span_before(text, start)
    if begin < block or text[word_end:start] != " " or text[begin:word_end] not in lex.units:
        return None
    found = lex.units.at(text, begin, word_end, stop)
    behind = WORD.match(text, after_space(text, end, stop), stop)
    named = bool(found) and found[0].end == word_end and units.is_money(found[0].value) and (
        behind is None or behind.group().lower() in lex.stops)
    return (begin, found[0].value) if named and word_before(text, begin).lower() not in lex.articles else None


def _long_days(lex: Lexicon, text: str, noun: str, noun_start: int) -> tuple[int, str] | None:
    """"six long days", "6 zusätzliche Tage", "les six dernières années": the end and name of a unit of time behind an adjective."""
    for word in list(WORD.finditer(text, noun_start, noun_start + len(noun)))[1:3]:
        unit = lex.plain_times.get(word.group().lower())
        if unit is not None:
            return word.end(), unit
    return None


@lru_cache(maxsize=KEPT)
def _readings(printed: Printed, sign: int, hedge: Hedge) -> tuple[Reading, ...]:
    """What a printed number may stand for; news prints the same numbers again and again."""
    plain = tuple(Reading(value, Interval.rounded(value, unit), note) if sign > 0 else Reading(-value, -Interval.rounded(value, unit), note)
                  for value, unit, note in printed)
    exact = hedge is Hedge.ABOUT and all(value / unit >= EXACT and value / unit % 10 for value, unit, _ in printed)
    return plain if exact else _widened(plain, hedge)


def _scale_behind_sign(lex: Lexicon, text: str, end: int, readings: Printed, stop: int) -> tuple[int, Printed]:
    """"75 USD million", "75 $ milliards": a scale behind the sign of a currency."""
    word = WORD.match(text, after_space(text, end, stop), stop)
    scale = lex.scale.at(text, word.start(), word.end(), stop) if word and len(word.group()) > 2 else []
    if not scale:
        return end, readings
    return scale[0].end, tuple((value * scale[0].value, printed * scale[0].value, note) for value, printed, note in readings)


def _thousandths_last(readings: Printed) -> Printed:
    """Of two readings, the one without three decimals first: no price has a tenth of a cent."""
    return readings if len(readings) == 1 else tuple(sorted(readings, key=lambda reading: reading[1] == Fraction(1, 1000)))


def unit_kind(unit: str) -> Kind:
    """The kind of a quantity with such a unit."""
    if unit in (units.PERCENT, units.PERCENTAGE_POINT, units.PER_MILLE):
        return Kind.PERCENT
    return Kind.MONEY if units.is_money(unit) else Kind.MEASURE


def multiple(lex: Lexicon, text: str, start: int, end: int, value: Fraction, block: int, stop: int) -> Quantity:
    """A factor ("twice", "three times"): read with a tenth either side; "n times more" also as one more."""
    values = [value]
    behind = word_behind(text, end, stop)
    comparative = behind.group().lower() if behind else ""
    if comparative in lex.language.cues.get("less", ()) and value:
        values = [1 / value]
    elif comparative in lex.language.cues.get("more", ()):
        values.append(value + 1)
    readings = tuple(Reading(one, about(one), note)
                     for one, note in zip(values, ("", "“times more” taken as one more"), strict=False))
    hedge, hedge_start = _hedge(lex, text, start, end, end, block, stop)
    return Quantity(start, end, text[start:end], Kind.RATIO, _compared(readings, hedge), "", "", end, hedge, hedge_start)


def counted(lex: Lexicon, text: str, bare: Quantity, block: int, stop: int) -> Quantity:
    """A quantity with what it counts and its hedge, its intervals widened accordingly."""
    noun, noun_start = _noun(lex, text, bare.end, bare.kind, stop)
    hedge, hedge_start = _hedge(lex, text, bare.start, bare.end, noun_start + len(noun), block, stop)
    return replace(bare, noun=noun, noun_start=noun_start, hedge=hedge, hedge_start=hedge_start, readings=_compared(bare.readings, hedge))


def unhedged(
    lex: Lexicon, text: str, start: int, end: int, kind: Kind, reading: Reading, stop: int, *,
    unit: str = "", hedge: Hedge = Hedge.NONE, share: bool = False
) -> Quantity:
    """A quantity with what it counts, before which no hedge is looked for."""
    noun, noun_start = _noun(lex, text, end, kind, stop)
    return Quantity(start, end, text[start:end], kind, (reading,), unit, noun, noun_start, hedge, start, share)


def _noun(lex: Lexicon, text: str, end: int, kind: Kind, stop: int) -> tuple[str, int]:
    """What a quantity of a kind counts that ends at `end`, and where it stands; "" and that end if it is nothing."""
    aside = _ASIDE.match(text, end, stop) if kind is Kind.RATIO else None  # "half (51.8%) of the women"
    span = noun_at(lex, text, aside.end() if aside else end, stop, loose=kind in _SHARES) if kind in _COUNTED else None
    if span is None or (kind is Kind.CARDINAL and span[0] > end + 1 and _is_time(lex, text, span[0], stop)):
        return "", end
    if kind is not Kind.RANK and span[0] == end + 1 and text[end] in HYPHENS:  # "a 12-storey building" has storeys
        word = WORD.match(text, span[0])
        return (word.group() if word else "", span[0])
    return text[span[0]:span[1]], span[0]


_SHARES = frozenset({Kind.RATIO, Kind.VAGUE})
_WHEN = units.TIMES - {"second"}  # "of the second" is a place


def _is_time(lex: Lexicon, text: str, at: int, stop: int) -> bool:
    """Whether a unit of time stands there: behind "of" it is when, not what ("the 12,000 of the year before")."""
    word = WORD.match(text, at, stop)
    found = lex.units.at(text, word.start(), word.end(), stop) if word else []
    return bool(found) and found[0].value in _WHEN


# --- halves ------------------------------------------------------------------------------------------------------


def _with_half(lex: Lexicon, text: str, number: Number, stop: int) -> Number:
    """"two and a half", "deux millions et demi", "two and a half million", "drie en een kwart"."""
    if "halves" not in after(lex, text, number.end, stop).roles or number.ordinal or number.readings[0][0].denominator != 1:
        return number
    half = lex.halves.first_at(text, after_space(text, number.end, stop), stop)
    if half is None:
        return number
    end, scale = half.end, number.bare
    word = WORD.match(text, after_space(text, end, stop), stop)
    found = lex.scale.at(text, word.start(), word.end(), stop) if word and len(word.group()) > 2 else []
    if found and (not number.scaled or found[0].value < scale):  # "two and a half million", "one billion and a half million"
        size = found[0].value
        value = number.readings[0][0] * (1 if number.scaled else size) + Fraction(size, 2)
        return number._replace(end=found[0].end, scaled=True, bare=size, readings=((value, Fraction(size, 10), ""),))
    readings = tuple((value + Fraction(scale, 2), Fraction(scale, 10), note) for value, _, note in number.readings)
    return number._replace(end=end, readings=readings)


def _half_behind(lex: Lexicon, text: str, end: int, value: Fraction, stop: int) -> tuple[int, Fraction]:
    """The end and value with a half that stands behind a unit ("trois ans et demi", "due volte e mezzo")."""
    half = lex.halves.first_at(text, after_space(text, end, stop), stop) if "halves" in after(lex, text, end, stop).roles else None
    if half is None or value.denominator != 1 or value > 1000:
        return end, value
    return half.end, value + Fraction(1, 2)


def _scaled_by_money(lex: Lexicon, text: str, number: Number, stop: int) -> Number:
    """"18,5 M€", "150 T €", "3 Mio. €": a scale that only the currency behind it gives away."""
    if number.scaled or number.ordinal:
        return number
    following = after(lex, text, number.end, stop)
    if following.plain and "signs" not in following.roles:
        return number
    match = _SCALED_MONEY.match(text, number.end, stop)
    if match is None:
        return number
    scale = units.MONEY_SCALES[match["scale"]]
    unit = Fraction(1) if scale == 1000 else Fraction(scale)
    readings = tuple((value * scale, printed * unit if printed == 1 else printed * scale, note) for value, printed, note in number.readings)
    end = match.end("scale")
    return number._replace(end=end + (text[end:end + 1] == "."), readings=readings, scaled=True)


# --- signs, units ------------------------------------------------------------------------------------------------


def signed(lex: Lexicon, text: str, start: int, block: int) -> tuple[int, int]:
    """The start of a number with its sign, and 1 or -1."""
    sign = _SIGN.search(text, max(block, start - 3), start)
    if sign is not None:
        if sign.group() == "-" and _CLOSED.match(text, start):
            return start, 1
        dash = sign.group()[0] in "-−"
        if not (dash and sign.group()[-1].isspace()):
            return sign.start(), -1 if dash else 1
        opens = sign.start() <= SLACK and not text[:sign.start()].strip()
        return (sign.start(), -1) if opens else (start, 1)  # "- 3" at the very start of a text; else a dash that opens an item or an aside
    begin, end = span_before(text, start)
    minus = begin >= block and text[begin:end].lower() in lex.minus and not text[end:start].strip(" \u00a0\u202f\n")
    if minus and not lex.hedge_ending.before(text, end, min(SLACK, end - block)):
        earlier = text[max(0, begin - 12):begin].rstrip()
        if word_before(text, begin).lower() in lex.language.range_or:
            return start, 1  # "plus or minus 3 points"
        if not earlier or not (earlier[-1].isdecimal() or word_before(text, begin).lower() in lex.language.numbers):
            return begin, -1
    return start, 1


def _times_behind(lex: Lexicon, text: str, end: int, stop: int) -> int | None:
    word, _, roles, _ = after(lex, text, end, stop)
    if word is None or roles.isdisjoint(FACTORS):
        return None
    found = lex.times.at(text, word.start(), word.end(), stop)
    if found:
        return found[0].end
    attached = word.start() - end <= 1 and not text[end:word.start()].isspace()
    return word.end() if attached and word.group().lower() in lex.language.folds else None


def money_before(text: str, start: int, block: int) -> tuple[int, str] | None:
    """The start and code of a currency sign or code right before a number ("US$ 5", "EUR 125")."""
    before = text[start - 2:start].strip() if start > 1 else text[:start]
    if not before or not (before[-1].isupper() or before[-1] in _MONEY_ENDS):
        return None
    match = _MONEY_BEFORE.search(text, max(block, start - 8), start)
    if match is None:
        return None
    for size in range(len(match.group()), 0, -1):
        code = units.money_code(match.group()[-size:].strip()) or units.money_code(match.group()[-size:].strip(" .\u00a0\u202f"))
        begin = match.end() - size
        if code and not (text[begin].isalpha() and text[begin - 1:begin].isalpha()):
            return begin, code
    return None


def unit_at(lex: Lexicon, text: str, end: int, stop: int, *, scaled: bool) -> tuple[int, str] | None:
    """The end and canonical name of the unit behind a number, or None.

    `scaled` numbers may have "of" before their unit ("deux millions d'euros").
    """
    following = after(lex, text, end, stop)
    if following.plain and following.roles.isdisjoint(_UNITS):
        return None  # as it mostly is
    if text[end:end + 1] == "%" and not text[end + 1:end + 2].isalnum():
        return end + 1, units.PERCENT
    dot = _DOT.match(text, end, stop) if scaled else None
    end, word = (dot.end(), word_behind(text, dot.end(), stop)) if dot else (end, following.word)  # "3 Mio. €"
    sign = _sign_at(lex, text, end, word, stop, scaled=scaled) if following.may_begin(_SIGNED) else None
    if sign is not None:
        return sign
    if text[end:end + 1] in ("'", "’"):  # "cent'anni"
        word = WORD.match(text, end + 1, stop)
    if word is None:
        return None
    found = lex.units.at(text, word.start(), word.end(), stop)
    if not found and len(word.group()) == 1:
        dotted = _DOTTED.match(text, word.start(), stop)
        phrase = f"{dotted[1].replace('.', '').lower()} {dotted[2].lower()}" if dotted else ""
        named = lex.units.first_at(phrase, 0, len(phrase)) if phrase else None
        if dotted and named and named.end == len(phrase):
            return dotted.end(), named.value  # "U.S. dollars"
    if not found and scaled:
        of = lex.of.at(text, word.start(), word.end(), stop)
        if of:
            at = behind_gap(text, of[0].end, stop)
            money = units.MONEY.match(text, at, stop)
            if money and money.group() in units.MONEY_SYMBOLS and not text[money.end():money.end() + 1].isalnum():  # "14 millions de $"
                return money.end(), units.MONEY_SYMBOLS[money.group()]
            behind = WORD.match(text, at, stop)
            found = lex.units.at(text, behind.start(), behind.end(), stop) if behind else []
            last = text[of[0].start:of[0].end].rsplit(maxsplit=1)[-1].lower()
            known = last in lex.articles or last in lex.definite
            if known and found and not units.is_money(found[0].value):
                found = []  # "50 millions de l'année précédente", "15 milioni dell'anno scorso"
            symbol = units.SYMBOL.match(text, behind.start(), stop) if behind and not found else None
            if symbol:
                return units.symbol_at(text, symbol, stop)
    return (found[0].end, found[0].value) if found else None


def _sign_at(lex: Lexicon, text: str, end: int, word: re.Match[str] | None, stop: int, *, scaled: bool) -> tuple[int, str] | None:
    """The end and canonical name of the unit or currency behind a number whose sign or code stands there, at `word` if that is one."""
    gap = _SYMBOL_GAP.match(text, end, stop)
    at = gap.end() if gap else end
    wrapped = _WRAPPED.match(text, end, stop)
    symbol = units.SYMBOL.match(text, wrapped.end() if wrapped else at, stop)
    if symbol and not _is_word(lex, text, symbol, end, stop):
        longer = lex.units.at(text, word.start(), word.end(), stop) if word else []  # "km per uur"
        if longer and longer[0].end > symbol.end():
            return longer[0].end, longer[0].value
        return units.symbol_at(text, symbol, stop)
    money = units.MONEY.match(text, at, stop)
    if money and units.money_code(money.group()) and not text[money.end():money.end() + 1].isalnum():
        return money.end(), units.money_code(money.group())
    code = text[end:end + 3]
    if scaled and at == end and text[end - 1:end].isalpha() and code in units.ISO_MONEY and not text[end + 3:end + 4].isalnum():
        return end + 3, code  # "30 MUSD"
    return None


def of_unit(lex: Lexicon, text: str, end: int, stop: int) -> int | None:
    """Where the unit begins that a fraction is of ("a quarter of a percentage point", "un cuarto de siglo"), or None."""
    word, _, roles, _ = after(lex, text, end, stop)
    of = lex.of.at(text, word.start(), word.end(), stop) if word and "of" in roles else []
    one = WORD.match(text, behind_gap(text, of[0].end, stop), stop) if of else None  # "d'une heure"
    if one is None:
        return None
    word = WORD.match(text, behind_gap(text, one.end(), stop), stop) if one.group().lower() in lex.ones else None
    if word is None:
        bare = lex.tells_plurals and not lex.in_noun(one.group().lower()).plural
        word = one if bare else None
    return word.start() if word and lex.units.at(text, word.start(), word.end(), stop) else None


def _is_word(lex: Lexicon, text: str, symbol: re.Match[str], end: int, stop: int) -> bool:
    """Whether a symbol behind a number that ends at `end` is a word instead: "50,000 in the square", "magnitudo 4,4 ha colpito"."""
    if _elided(text, symbol) or (symbol.group() in units.GLUED and symbol.start() > end and not _degrees(text, symbol)):
        return True
    if symbol.group() not in lex.stops or symbol.group() in units.GLUED:
        return False
    word = word_behind(text, symbol.end(), stop)
    return text[end - 1:end].isalpha() or (word is not None and word.group().lower() not in lex.stops)


def _degrees(text: str, symbol: re.Match[str]) -> bool:
    """Whether a letter apart from its number is a scale of temperature: "-5 C.", "98.6 F (37 C)"."""
    return symbol.group() in "CF" and text[symbol.start() - 1] in " \u00a0" and _CLAUSE_END.match(text, symbol.end()) is not None


def _elided(text: str, symbol: re.Match[str]) -> bool:
    behind = text[symbol.end():symbol.end() + 2]
    return symbol.group() in _LONE and len(behind) == 2 and behind[0] in "'’.-" and behind[1].isalpha()


# --- hedges ------------------------------------------------------------------------------------------------------


def _hedge(lex: Lexicon, text: str, start: int, end: int, noun_end: int, block: int, stop: int) -> tuple[Hedge, int]:
    """The hedge of a quantity before it, or behind it or its noun; and where hedge and quantity begin."""
    hedge, hedge_start = _hedge_before(lex, text, start, block) if before(lex, text, start).may_end(_HEDGED) else (Hedge.NONE, start)
    return (hedge, hedge_start) if hedge is not Hedge.NONE else (_hedge_behind(lex, text, end, noun_end, stop), start)


def _widened(readings: tuple[Reading, ...], hedge: Hedge) -> tuple[Reading, ...]:
    if hedge is Hedge.NONE:
        return readings
    return tuple(replace(reading, interval=hedged(reading.interval, hedge)) for reading in readings)


def _compared(readings: tuple[Reading, ...], hedge: Hedge) -> tuple[Reading, ...]:
    """What is meant loosely, with a hedge, which starts from it as it stands: "more than half", "nearly half" leave off at the half."""
    return _widened(tuple(replace(reading, interval=_edge(reading, hedge)) for reading in readings), hedge)


def _edge(reading: Reading, hedge: Hedge) -> Interval:
    value, loose = reading.value, reading.interval
    if value is None or hedge in (Hedge.NONE, Hedge.ABOUT) or loose != about(value):
        return loose
    return Interval(loose.low, value, loose.outer_low, value) if hedge is Hedge.NEARLY else Interval.exact(value)


def _hedge_before(lex: Lexicon, text: str, start: int, block: int) -> tuple[Hedge, int]:
    mark = _HEDGE_SIGN.search(text, max(block, start - 3), start) if not _HEDGE_SIGNS.isdisjoint(text[max(0, start - 2):start]) else None
    if mark is not None:
        return (Hedge.NONE, start) if _quotes(text, mark) else (_HEDGE_MARKS[mark[1]], mark.start(1))
    at = start
    for _ in range(2):  # right before the number, or before its article
        begin, end = span_before(text, at)
        word = text[begin:end].lower()
        match = lex.hedge_before.before(text, at, min(at - block, at - start + SLACK)) if word in lex.hedge_before else None
        if match and word in lex.range_to and word_before(text, match.start()).lower() in lex.change_words:
            return Hedge.NONE, start  # "kromp tot 4,7": the level reached
        if match and word_before(text, match.start()).lower() in lex.samples:
            return Hedge.NONE, start  # "eine Umfrage unter 1.200 Personen"
        if match and _compares(lex, text, match):
            return Hedge.NONE, start
        if match:
            return Hedge(str(match.lastgroup)), match.start()
        if word not in lex.articles or begin < block:
            break
        at = begin
    return Hedge.NONE, start


def _compares(lex: Lexicon, text: str, hedge: re.Match[str]) -> bool:
    """Whether a hedge is the end of what sets the number before it beside the one behind: "7 in più dei 17", but "in più di 17 paesi"."""
    start, end = span_before(text, hedge.start())
    if f"{text[start:end]} {hedge[0].split(maxsplit=1)[0]}".lower() not in lex.comparing:
        return False
    told = text[max(0, start - SLACK):start].rstrip()
    return told[-1:].isdecimal() or told.endswith("%") or word_before(text, start).lower() in lex.plural_scales


def _quotes(text: str, mark: re.Match[str]) -> bool:
    """Whether ">" opens a quoted line."""
    return mark[1] == ">" and not text[max(0, mark.start() - SLACK):mark.start()].rpartition("\n")[2].strip()


def _hedge_behind(lex: Lexicon, text: str, end: int, noun_end: int, stop: int) -> Hedge:
    match = _phrase_behind(lex, text, end, stop) or (_phrase_behind(lex, text, noun_end, stop) if noun_end > end else None)
    return Hedge(str(match.lastgroup)) if match else Hedge.NONE


def _phrase_behind(lex: Lexicon, text: str, at: int, stop: int) -> re.Match[str] | None:
    """The hedge phrase behind a number or its noun that ends at `at`; its group is named by the hedge."""
    if not after(lex, text, at, stop).may_begin(_HEDGING):
        return None
    word = _BEHIND.match(text, at, stop)
    first = word[1].lower() if word else ""
    match = lex.hedge_behind.of(first).match(text, at, min(stop, at + SLACK)) if first in lex.hedge_behind else None
    return match if match and not _number_follows(lex, text, match.end(), stop) else None


def _number_follows(lex: Lexicon, text: str, at: int, stop: int) -> bool:
    """Whether a number begins at `at`, to which the hedge before belongs ("one in ten moved at least three times")."""
    at = after_space(text, at, stop)
    word = WORD.match(text, at, stop)
    return text[at:at + 1].isdecimal() or text[at:at + 1] in units.MONEY_SYMBOLS or (
        word is not None and word.group() in lex.openings and word.group().lower() not in lex.articles)
