"""Numbers in words, of any size and spelling: one engine over the number words of a language.

Legal sequences only: "quatre-vingt-dix-sept" is 97, "soixante quinze cent" is not one number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from numcheck import units
from numcheck.reading import digits
from numcheck.reading.around import after
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.phrases import KEPT, WORD, Found, behind_gap
from numcheck.reading.pieces import FULL_HUNDRED, HALF, HUNDRED, JOIN, PART, SCALE, TEEN, TEN, UNIT, Piece

_SCALES = frozenset({"scale", "numbers"})
GOING_ON = frozenset({"decimal_words", "halves", "mixers", "numbers", "scale"})
"""What a number in words may go on with."""
MAX_REMEMBERED = 5
"""A number of more words is read anew."""
_WRITTEN = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+){0,8}")
MAX_PIECES = 64
"""No number has more words than this; what follows begins another."""
_LETTER = {TEN: "t", HUNDRED: "h", FULL_HUNDRED: "h", SCALE: "s", UNIT: "u"}


class Number(NamedTuple):
    """A number in words, digits or both.

    Attributes:
        start: offset of its first character.
        end: offset behind its last character, scale words included.
        readings: (value, printed unit, note), the likeliest first.
        spelled: whether it begins with a word.
        scaled: whether a scale word stands in it.
        ordinal: whether it is one ("fourth").
        part: whether that ordinal can only be a denominator ("Zwanzigstel").
        plain: whether it is a bare run of digits.
        bare: the value of its last scale word, for a half that follows; 1 without one.
    """

    start: int
    end: int
    readings: tuple[tuple[Fraction, Fraction, str], ...]
    spelled: bool = False
    scaled: bool = False
    ordinal: bool = False
    part: bool = False
    plain: bool = False
    bare: int = 1


@dataclass(slots=True)
class _Sum:
    """A number under construction: finished groups, and the one below a thousand being built."""

    hundreds_to: int
    teens_after: tuple[int, ...]
    total: Fraction | int = 0
    thousands: Fraction | int = 0
    group: Fraction | int | None = None
    last_scale: int = 0
    largest: int = 0
    last: str = ""
    ordinal: bool = False
    part: bool = False

    def copy(self) -> _Sum:
        return _Sum(self.hundreds_to, self.teens_after, self.total, self.thousands, self.group, self.last_scale, self.largest, self.last,
                    self.ordinal, self.part)

    @property
    def value(self) -> Fraction:
        return Fraction(self.total + self.thousands + (self.group or 0))

    def take(self, piece: Piece, bare: bool) -> bool:
        """Add a piece if that is legal; `bare` says whether it may stand without a multiplier."""
        if self.ordinal and not (piece.ordinal and (self.last != UNIT or piece.role == SCALE)):
            return False
        if self.last == HALF and piece.role != SCALE:
            return False
        if piece.role == PART:
            taken = self.last not in ("", HALF)
        else:
            taken = self._scale(piece.value, bare) if piece.role == SCALE else self._below(piece, bare)
        if taken:
            self.last, self.ordinal, self.part = piece.role, self.ordinal or piece.ordinal, piece.part
        return taken

    def _below(self, piece: Piece, bare: bool) -> bool:
        role, value, group = piece.role, piece.value, self.group
        empty = group is None
        after_hundreds = group is not None and group >= 100 and group % 100 == 0
        if role == HUNDRED:
            if empty:
                if not bare:
                    return False
                self.group = 100
                return True
            assert group is not None
            if not (1 <= group <= 9 or 11 <= group <= self.hundreds_to) or group.denominator != 1:
                return False
            self.group = group * 100
            return True
        if role == HALF:
            if empty or self.last == HALF:
                return False
            self.group = (group or 0) + Fraction(1, 2)
            return True
        if value == 0:
            legal = empty and self.last == ""
        elif role == UNIT:
            legal = empty or after_hundreds or (self.last == TEN and group is not None and group % 10 == 0)
        elif role == TEEN:
            legal = empty or after_hundreds or (self.last == TEN and group is not None and group % 100 in self.teens_after)
        elif role == TEN:
            legal = empty or after_hundreds
        else:
            legal = empty
        if group is not None and group == 0:
            legal = False
        if legal:
            self.group = (group or 0) + value
        return legal

    def _scale(self, scale: int, bare: bool) -> bool:
        if self.group == 0:
            return False
        if scale < 10**6:
            if self.thousands or (self.group is None and not bare):
                return False
            self.thousands = (1 if self.group is None else self.group) * scale
        else:
            # "mil millones", "hundred thousand million": thousands count the larger scale.
            below = self.thousands + (self.group or 0)
            if (not below and not bare) or below >= 10**6 or (self.largest and scale >= self.largest):
                return False
            self.total += (below or 1) * scale
            self.thousands, self.largest = 0, scale
        self.group, self.last_scale = None, scale
        return True


def _pieces_at(lex: Lexicon, text: str, at: int, stop: int) -> tuple[int, tuple[tuple[Piece, ...], ...]]:
    """The end of the number word at `at`, and the ways to take it apart."""
    word = WORD.match(text, at, stop)
    if word is None:
        return at, ()
    found = lex.numbers.at(text, word.start(), word.end(), stop)
    if found:
        return found[0].end, tuple((hit.value,) for hit in found)
    return word.end(), lex.split(word.group())


def _is_bare(lex: Lexicon, piece: Piece, word: str) -> bool:
    return piece.ordinal or word.lower() in lex.language.bare_scales or (
        lex.language.glued and piece.value <= 1000 and word.lower() not in lex.language.scales)


def number_at(lex: Lexicon, text: str, at: int, stop: int, shown: digits.Conventions) -> Number | None:
    """The longest legal number that begins at `at` (a digit, or the first letter of a word), or None."""
    if text[at].isdecimal():
        return _from_digits(lex, text, at, stop, shown)
    return _from_words(lex, text, at, stop)


def _blank_sum(lex: Lexicon) -> _Sum:
    return _Sum(lex.language.hundreds_to, lex.language.teens_after)


def _from_digits(lex: Lexicon, text: str, at: int, stop: int, shown: digits.Conventions) -> Number | None:
    known = lex.language
    numeral = digits.numeral(text, at, stop, known.decimal, known.groups, shown)
    if numeral is None:
        return None
    following = after(lex, text, numeral.end, stop)
    if following.plain and following.roles.isdisjoint(_SCALES):
        return Number(at, numeral.end, numeral.readings, plain=numeral.plain)  # as it mostly is
    scale_at = behind_gap(text, numeral.end, stop)
    word = WORD.match(text, scale_at, stop)
    if word and numeral.plain and word.start() > numeral.end and word.group().lower() in known.hundreds \
            and numeral.end - at <= 3 and word.group().lower() not in lex.units:
        building = _blank_sum(lex)
        building.group, building.last = numeral.readings[0][0] * 100, HUNDRED
        end, building = _continue(lex, text, word.end(), stop, building)  # "3 hundred and 21"
        return Number(at, end, ((building.value, Fraction(100 if end == word.end() else 1), ""),))
    scales = lex.scale.at(text, word.start(), word.end(), stop) if word else []
    if not scales or scales[0].value < 1000 or not _scale_fits(text, numeral.end, scale_at, scales[0].start, scales[0].end, lex):
        return Number(at, numeral.end, numeral.readings, plain=numeral.plain)
    return _scaled(lex, text, at, numeral, scales[0], stop)


def _scaled(lex: Lexicon, text: str, at: int, numeral: digits.Numeral, found: Found[int], stop: int) -> Number:
    """A number in digits with its scale word, and what goes on behind it ("4 million 300 thousand")."""
    value, end, scale = numeral.readings[0][0], found.end, found.value
    if value and (value >= 10**6 or not _goes_on(lex, text, end, stop)):
        readings = _by_scale(numeral.readings, scale)
    else:
        building = _blank_sum(lex)
        building.group = value
        building.take(Piece(SCALE, scale), bare=False)
        next_at = behind_gap(text, end, stop)
        following = WORD.match(text, next_at, stop)
        # Behind decimals only a scale goes on ("1,4 mil millones"), and an article begins something else:
        # "10,9 milliards un an plus tôt".
        if (value.denominator == 1 or lex.scale.first_at(text, next_at, stop)) \
                and not (following and following.group().lower() in lex.articles):
            end, building = _continue(lex, text, end, stop, building)
        readings = tuple(
            (reading * (building.value / value) if value else Fraction(0), _unit(unit, building, scale), note)
            for reading, unit, note in (numeral.readings if not building.group else numeral.readings[:1])
        )
        scale = building.last_scale
    dot = _ABBREVIATED.match(text, end, stop) if end == found.end and end - found.start <= 4 else None
    if dot and (lex.language.glued or not dot[1].isupper()):
        end += 1  # "1,3 Mio. Einwohner"
    return Number(at, end, readings, scaled=True, bare=scale)


def _goes_on(lex: Lexicon, text: str, end: int, stop: int) -> bool:
    """Whether what stands behind a scale word may belong to its number: a number word, digits, or either behind a comma."""
    at = behind_gap(text, end, stop)
    if text.startswith(", ", end):
        at = end + 2
    word = WORD.match(text, at, stop)
    return "numbers" in lex.roles(word.group().lower()) if word else text[at:at + 1].isdecimal()


@lru_cache(maxsize=KEPT)
def _by_scale(readings: tuple[tuple[Fraction, Fraction, str], ...], scale: int) -> tuple[tuple[Fraction, Fraction, str], ...]:
    """Readings times a scale word; thousands are exact, as digits are."""
    return digits.Kept((value * scale, unit if scale == 1000 and unit == 1 else unit * scale, note) for value, unit, note in readings)


def _scale_fits(text: str, digits_end: int, at: int, start: int, end: int, lex: Lexicon) -> bool:
    """Whether a word behind digits is their scale: a letter or two only where no unit is meant ("5 m")."""
    word = text[start:end]
    if word == "MM":  # "$5MM", but film of 35 MM
        return _beside_money(text, digits_end, end)
    if len(word) > 1 and word.lower() not in ("mm", "km"):
        return True
    counted = _COUNTED_BEHIND.match(text, end)
    plural = counted is not None and counted[1] not in lex.stops and (
        counted[1].endswith("s") or counted[1] in lex.persons or (counted[2] or "") in lex.persons)
    if start == digits_end and word in ("b", "m") and plural:
        return True  # "1.3m inhabitants", "500m euros"
    if start == digits_end and word == "m" and _ENDS.match(text, end) and digits.writes_millions(text):
        return True  # "… to 660,000 from 1.5m."
    if word == "k" and at - digits_end <= 2:
        return True
    if word == "G":  # "10G", but "5G" is a network
        return digits_end >= 2 and (text[digits_end - 2].isdecimal() or text[digits_end - 2] in ".,") and start - digits_end <= 1
    if start != digits_end or len(word) != 1:
        return False
    # One letter: "5k", "$5m", "5M", but "5 m" is metres and "5m" alone too.
    return word in "kKM" or _beside_money(text, digits_end, end)


def _beside_money(text: str, digits_end: int, end: int) -> bool:
    """Whether a currency's sign stands before the digits that end at `digits_end`, or that or a code behind their scale, up to `end`."""
    before = text[max(0, digits_end - MAX_BEFORE):digits_end].rstrip("0123456789.,-– ")
    code = _CODE_BEHIND.match(text, end)
    return before[-1:] in _MONEY_SIGNS or text[end:end + 1] in _MONEY_SIGNS or (code is not None and code[1] in units.ISO_MONEY)


_MONEY_SIGNS = frozenset("$€£¥₹")
_CODE_BEHIND = re.compile(r"[ \u00a0]?([A-Z]{3})(?!\w)")
_ENDS = re.compile(r"[.,;:)](?:\s|\Z)|\Z")
_ABBREVIATED = re.compile(r"\.(?=[ \u00a0\u202f]?([^\W\d_]|[€$£]))")
MAX_BEFORE = 30
_COUNTED_BEHIND = re.compile(r" ([^\W\d_]+)(?: ([^\W\d_]+))?")


def _unit(unit: Fraction, building: _Sum, scale: int) -> Fraction:
    if building.group:
        return Fraction(1)
    if building.last_scale == scale and scale == 1000 and unit == 1:
        return Fraction(1)
    return unit * building.last_scale if building.last_scale == scale else Fraction(1)


def _from_words(lex: Lexicon, text: str, at: int, stop: int) -> Number | None:
    """The number in words that begins at `at`, by what was remembered of the words there and all that may go on with them."""
    first = WORD.match(text, at, stop)
    if first is None or "numbers" not in lex.roles(first.group().lower()):
        return None
    start = at
    for _ in range(MAX_REMEMBERED):
        word = _WRITTEN.match(text, start, stop)
        if word is None:
            break
        end = word.end()
        behind = after(lex, text, end, stop)
        if not behind.may_begin(GOING_ON):
            number = _remembered(lex, text[at:end])
            if number is not None and number.scaled and at + number.end == end and text.startswith(", ", end):
                break  # "a thousand, three hundred"
            return number if number is None else Number(at, at + number.end, *number[2:])
        if not behind.plain or lex.unit_joiners or "decimal_words" in behind.roles:
            break
        start = end + 1
    return _spelled(lex, text, at, stop)


@lru_cache(maxsize=KEPT)
def _remembered(lex: Lexicon, words: str) -> Number | None:
    """The number that some words begin; news prints the same ones again and again."""
    return _spelled(lex, words, 0, len(words))


def _spelled(lex: Lexicon, text: str, at: int, stop: int) -> Number | None:
    end, building = _continue(lex, text, at, stop, _blank_sum(lex))
    if not building.last:
        return None
    value, scale = building.value, building.last_scale
    unit = Fraction(scale) if scale > 1000 and not building.group and value / scale < 1000 else Fraction(1)
    if value and (value / (scale or 1)).denominator == 2:
        unit = Fraction(scale or 1, 10)  # "zweieinhalb": a half is a tenth either side
    if not building.ordinal:
        decimals = _decimals(lex, text, end, stop)
        if decimals is not None and (not scale or building.group is not None):
            end, spelled = decimals
            unit = Fraction(1, 10 ** len(spelled))
            value += int(spelled) * unit
            tail = _blank_sum(lex)
            tail.group = value
            end, tail = _continue(lex, text, end, stop, tail, scales_only=True)
            scale = tail.last_scale
            if scale:
                value, unit = tail.value, unit * scale
    return Number(at, end, digits.Kept([(value, unit, "")]), spelled=True, scaled=scale > 0,
                  ordinal=building.ordinal, part=building.part, bare=scale or 1)


def _decimals(lex: Lexicon, text: str, at: int, stop: int) -> tuple[int, str] | None:
    """The digits behind a spoken decimal mark ("point one four", "virgule quatorze")."""
    word = WORD.match(text, behind_gap(text, at, stop), stop)
    if word is None or "decimal_words" not in lex.roles(word.group().lower()):
        return None
    mark = lex.decimal_word.match(text, at, min(stop, at + MAX_BEFORE))
    if mark is None:
        return None
    spelled, at = "", mark.end()
    end = at
    while len(spelled) < digits.MAX_DIGITS and WORD.match(text, at, stop):
        zero = WORD.match(text, at, stop)
        if zero and zero.group().lower() in lex.language.decimal_zeros:
            spelled, end = spelled + "0", zero.end()
            at = behind_gap(text, end, stop)
            continue
        part_end, part = _continue(lex, text, at, stop, _blank_sum(lex), below=1000)
        if not part.last or part.ordinal:
            break
        spelled += str(part.value)
        end = part_end
        at = behind_gap(text, end, stop)
    if spelled and WORD.search(mark.group().lower()).group() in lex.stops:  # type: ignore[union-attr]  # a mark is made of words
        word = WORD.match(text, behind_gap(text, end, stop), stop)
        if word is not None and word.group().lower() not in lex.stops and word.group() not in lex.units:
            return None  # "siete con dos hijos", but "siete con cincuenta por ciento"
    return (end, spelled) if spelled else None


def _continue(
    lex: Lexicon, text: str, at: int, stop: int, building: _Sum, scales_only: bool = False, below: int = 0
) -> tuple[int, _Sum]:
    """Take number words from `at` on for as long as they make one legal number."""
    end = at
    joined: tuple[int, _Sum] | None = None  # where to go back to if what a joiner brought turns out another number
    pending: tuple[int, _Sum] | None = None
    after = ""
    for _ in range(MAX_PIECES):
        start = behind_gap(text, at, stop) if at == end > 0 else at
        if building.last == SCALE and text[at:at + 2] == ", ":
            start = at + 2  # "two thousand, three hundred"
            comma = WORD.match(text, start, stop)
            if comma is None or comma.group().lower() in lex.only_first or comma.group().lower() in lex.articles:
                break
            group_end, group = _continue(lex, text, start, stop, _blank_sum(lex), below=1000)
            if group.value < 100 and not lex.scale.first_at(text, behind_gap(text, group_end, stop), stop):
                break  # "36 million, three times as much"
        if start < stop and text[start].isdecimal() and (building.last_scale if not after else building.last == HUNDRED):
            step = _digit_group(lex, text, start, stop, building)
            if step is None:
                break
            end, at, pending, after = step, step, None, ""
            continue
        word_end, ways = _pieces_at(lex, text, start, stop)
        if not ways:
            break
        if len(ways[0]) == 1 and ways[0][0].role == JOIN:
            if after or not building.last or _LETTER.get(building.last, "") not in ways[0][0].after or building.ordinal:
                break
            after, pending, at = ways[0][0].after, (end, building.copy()), word_end
            end = word_end
            continue
        word = text[start:word_end]
        tens = _unit_and_ten(lex, text, start, word_end, stop, ways, building)
        if tens is not None:
            building, end = tens
            at, joined, pending, after = end, None, None, ""
            continue
        if building.last and word.lower() in lex.only_first and not (lex.language.glued and building.last == SCALE):
            ways = ()
        scaled = not building.last and _scaled_hundred(lex, text, start, word_end, stop)
        if after and building.group and ways and ways[0][0].role in (HUNDRED, SCALE):
            ways = ()  # "vier und hundert" are not four hundred
        best = _take_ways(lex, building, ways, word, scales_only, below, scaled)
        if best is None:
            illegal_multiplier = any(way[0].role in (HUNDRED, SCALE) and not way[0].ordinal for way in ways)
            if pending is not None:
                end, building = pending
            elif illegal_multiplier and joined is not None:
                end, building = joined
            pending = None
            break
        building = best
        joined = pending if pending is not None else (joined if best.last == UNIT else None)
        pending, after = None, ""
        end = at = word_end
    if pending is not None:
        end, building = pending
    return end, building


def _unit_and_ten(
    lex: Lexicon, text: str, start: int, word_end: int, stop: int, ways: tuple[tuple[Piece, ...], ...], building: _Sum
) -> tuple[_Sum, int] | None:
    """"vier und dreißig" in three words: the sum with both, and the end; None if it is not that, or a range ("zwischen")."""
    joiners = lex.unit_joiners
    if not joiners or len(ways[0]) != 1 or ways[0][0].role != UNIT or ways[0][0].ordinal or not 0 < ways[0][0].value < 10:
        return None
    before = WORD.findall(text[max(0, start - MAX_BEFORE):start].lower())
    joint = _SPACED_JOINT.match(text, word_end, stop)
    if joint is None or joint[1].lower() not in joiners or (before and before[-1] in lex.between):
        return None
    end, tens = _pieces_at(lex, text, joint.end(), stop)
    if not tens or len(tens[0]) != 1 or tens[0][0].role != TEN:
        return None
    trial = building.copy()
    ten = tens[0][0]
    if trial.take(Piece(TEN, ten.value), bare=False) and trial.take(Piece(UNIT, ways[0][0].value, ordinal=ten.ordinal), bare=False):
        return trial, end
    return None


_SPACED_JOINT = re.compile(r"[ \u00a0]([^\W\d_]{1,5})[ \u00a0]")


def _scaled_hundred(lex: Lexicon, text: str, start: int, end: int, stop: int) -> bool:
    """Whether "hundred" is one because a scale follows: "hundred thousand dollars"."""
    if text[start:end].lower() not in lex.language.hundreds or text[start:end].lower() in lex.plurals:
        return False
    word = WORD.match(text, behind_gap(text, end, stop), stop)
    return word is not None and word.group().lower() in lex.scale and word.group().lower() not in lex.plurals


def _take_ways(
    lex: Lexicon, building: _Sum, ways: tuple[tuple[Piece, ...], ...], word: str, scales_only: bool, below: int, scaled: bool
) -> _Sum | None:
    if building.last and not building.ordinal and lex.language.inflected_ordinals and ways and ways[0][0].ordinal \
            and not ways[0][0].part and ways[0][0].role != SCALE:
        return None
    for way in ways:
        trial = building.copy()
        for index, piece in enumerate(_units_last(way)):
            if piece.role == JOIN or (scales_only and piece.role != SCALE) or 0 < below <= piece.value:
                break
            bare = _is_bare(lex, piece, word) or scaled or (len(way) > 1 and piece.role in (HUNDRED, SCALE) and index == 0)
            if not trial.take(piece, bare):
                break
        else:
            return trial
    return None


def _units_last(way: tuple[Piece, ...]) -> Iterator[Piece]:
    """The pieces of one written word with "drei-und-vierzig" put as "vierzig-drei", other joiners dropped.

    A joiner at which neither fits is kept, which makes the number illegal.
    """
    index = 0
    while index < len(way):
        piece = way[index]
        following = way[index + 1:index + 3]
        if (piece.role == UNIT and piece.value and len(following) == 2 and following[0].role == JOIN
                and "u" in following[0].after and following[1].role == TEN):
            yield Piece(TEN, following[1].value)
            yield replace(following[1], role=UNIT, value=piece.value)
            index += 3
            continue
        if piece.role == JOIN and 0 < index < len(way) - 1 and _LETTER.get(way[index - 1].role, "") in piece.after.replace("u", ""):
            index += 1
            continue
        yield piece
        index += 1


def _digit_group(lex: Lexicon, text: str, start: int, stop: int, building: _Sum) -> int | None:
    """Digits below the scale or hundred just read ("mil 300 millones", "3 hundred and 21"): taken as the next group."""
    match = digits.PLAIN.match(text, start, min(stop, start + 5))
    group = building.group or 0
    if match is None or match["decimals"] or len(match.group()) > (2 if group else 3) or (group and building.last != HUNDRED):
        return None
    if text[match.end():match.end() + 1].isdecimal():
        return None
    behind = WORD.match(text, behind_gap(text, match.end(), stop), stop)
    multiplied = behind is not None and behind.group().lower() in {*lex.language.hundreds, *lex.language.scales}
    if not int(match.group()) or (group and multiplied):
        return None  # "3 hundred and 0", "3 hundred and 2 hundred" are two numbers
    if not group and len(match.group()) < 3 and behind is not None and not multiplied:
        return None  # "400 billion 10 years earlier"
    building.group, building.last = group + int(match.group()), TEEN
    return match.end()
