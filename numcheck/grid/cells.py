"""What stands in one cell: its words, and the number, time, date or outcome that it holds.

Words are folded (case, accents, punctuation, thousands separators), so that a text finds a cell however it is spelled.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

from numcheck.interval import Interval
from numcheck.tables.written import decimal_point

MAX_DIGITS = 60
"""A longer cell is no number."""
UNKNOWN = frozenset({"", "-", "–", "—", "n/a", "n / a", "na", "nan", "none", "null", "?", "..", "…", "tba", "tbd"})
_WORD = re.compile(r"\d+(?:[.,:]\d+)+|[^\W\d_](?:\.[^\W\d_])+(?![^\W_])|[^\W_]+")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_POSSESSIVE = re.compile(r"\s?['’]s\b")
_FOOTNOTE = re.compile(r"\s*(?:\[[^\]]{0,12}\]|[*†‡§^#]+)\s*\Z")
_NUMBER = re.compile(r"""
    (?:[~≈=±]|c\.)?\s*(?:us)?(?P<money>[$€£¥₹]?)\s*(?P<sign>[-−–+]?)\s*[$€£¥₹]?\s*
    (?P<digits>\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)
    (?P<tail>\s*(?:%|\([^)]{0,30}\)|±.{0,12}|(?:[^\W\d_]|°|µ)[^\W\d_.²³/]{0,14}[²³.]?(?:\s?/?\s?[^\W\d_]{1,12}[²³]?)?)?)\s*\Z
""", re.VERBOSE | re.IGNORECASE)
_PLACE = re.compile(r"(?:t|=|no\.?|#)\s?-?(?P<digits>\d{1,4})\s?\Z", re.IGNORECASE)
_CLOCK = re.compile(r"\+?\s*(?:(\d{1,3}):)?(\d{1,3}):(\d{2}(?:\.\d{1,4})?)\Z")
_LAST = re.compile(r"(?P<name>.*[^\W\d_].*?)\s*(?:\(\s*(?P<inner>\d[\d,]*(?:\.\d+)?)\s*\)|[=\s](?P<last>\d[\d,]*))\Z")
_TOTAL = re.compile(r"\d[\d\s+,-]*=\s*(?P<digits>\d+)(?:\s*\([^)]*\))?\Z")
_SCORE = re.compile(r"(?:\A|[^\d.\-–])(\d{1,3}(?:\.\d{1,2})?)\s?[-–−:]\s?(\d{1,3}(?:\.\d{1,2})?)(?![\d.:]|\s?[-–−]\s?\d)")
_ISO = re.compile(r"(\d{4})\s?-\s?(\d{1,2})\s?-\s?(\d{1,2})\b")
_SLASHED = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}\Z")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_DAY = re.compile(r"(\d{1,2})[^\W\d_]{0,3}\Z")


class Spelling(NamedTuple):
    """How a language writes what cells hold.

    Attributes:
        months: names of months, folded, as numbers.
        ordinal: digits with the ending of an ordinal: "4th"; its group "digits" is the number.
    """

    months: Mapping[str, int]
    ordinal: re.Pattern[str]


class Date(NamedTuple):
    """A day, or as much of it as is given; 0 for what is not."""

    year: int
    month: int
    day: int

    def agrees(self, other: Date) -> bool:
        """Whether two dates are the same as far as both say; they must share something."""
        pairs = [(a, b) for a, b in zip(self, other, strict=True) if a and b]
        return bool(pairs) and all(a == b for a, b in pairs)


@dataclass(frozen=True, slots=True)
class Value:
    """One cell.

    Attributes:
        text: as it stands in the table.
        row: 1-based line of the file, for sources.
        words: its folded words.
        exact: its number (or time in seconds), as printed.
        decimals: how many of its digits stand behind the point.
        inner: the number at the end of a text: "tim duncan (15)", "izod center 15509".
        date: the day, where it is one.
        score: both numbers of a score.
    """

    text: str
    row: int
    words: tuple[str, ...]
    exact: Fraction | None = None
    decimals: int = 0
    inner: Fraction | None = None
    date: Date | None = None
    score: tuple[Fraction, Fraction] | None = None

    @property
    def number(self) -> Interval | None:
        """What its number may stand for."""
        unit = Fraction(1, 10**self.decimals)
        return None if self.exact is None else Interval.rounded(self.exact, unit, decimals=self.decimals > 0)

    @property
    def known(self) -> bool:
        """Whether anything stands in it."""
        return self.text.strip().casefold() not in UNKNOWN


def unaccented(text: str) -> str:
    """A text in lower case without accents."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    return "".join(char for char in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(char))


def fold(text: str) -> tuple[str, ...]:
    """The folded words of a text.

    Example:
        >>> fold("Gijón CF's 1,976 (7–1)")
        ('gijon', 'cf', '1976', '7', '1')
    """
    return tuple(word for word, _, _ in words_of(text))


def words_of(text: str) -> list[tuple[str, int, int]]:
    """The folded words of a text, each with its place; a possessive ending is no word."""
    blank = _POSSESSIVE.sub(lambda match: " " * len(match.group()), text)
    found = []
    for match in _WORD.finditer(blank):
        word = match.group()
        if word[0].isdigit():
            word = word.replace(",", "") if _GROUPED.fullmatch(word) else word
            if "," in word:  # a list of numbers without blanks
                at = match.start()
                for part in word.split(","):
                    found.append((part, at, at + len(part)))
                    at += len(part) + 1
                continue
        elif "." in word:  # initials
            word = word.replace(".", "")
        found.append((unaccented(word), match.start(), match.end()))
    return found


def value(text: str, row: int, spelling: Spelling, *, comma: bool = False) -> Value:
    """A cell, understood.

    Args:
        text: what stands in it.
        row: the line of the file.
        spelling: how the language writes dates and ordinals.
        comma: whether its column has commas before decimals.
    """
    if comma:
        return replace(value(decimal_point(text), row, spelling), text=text.strip())
    plain = text.strip()
    while (shorter := _FOOTNOTE.sub("", plain)) != plain and shorter:
        plain = shorter
    words = fold(plain)
    if plain.casefold() in UNKNOWN or len(plain) > 400:
        return Value(plain, row, words)
    exact, decimals = _number(plain, spelling.ordinal)
    date = None if exact is not None else _date(plain, words, spelling.months)
    inner = score = None
    if exact is None and date is None and len(plain) < 120:
        pair = _SCORE.search(plain)
        if pair:
            score = Fraction(pair[1]), Fraction(pair[2])
        last = _TOTAL.fullmatch(plain) or (None if score else _LAST.fullmatch(plain))
        if last:
            groups = last.groupdict()
            inner = Fraction((groups.get("digits") or groups.get("inner") or groups.get("last") or "0").replace(",", ""))
    return Value(plain, row, words, exact, decimals, inner, date, score)


def unit_of(text: str) -> str:
    """The letters, percent and currency signs of a number's cell, without what stands in brackets.

    Example:
        >>> unit_of("1,718-fold (est.)"), unit_of("49.7")
        ('fold', '')
    """
    outside = text.partition("(")[0].partition("[")[0]
    return "".join(char for char in outside.casefold() if char.isalpha() or char in "%°$€£¥₹")


def _number(text: str, ordinal: re.Pattern[str]) -> tuple[Fraction | None, int]:
    """The number of a cell, with how many decimals it is printed."""
    if text.isdecimal() and text.isascii() and len(text) < MAX_DIGITS:
        return Fraction(int(text)), 0
    match = _NUMBER.match(text) if len(text) < MAX_DIGITS else None
    if match:
        digits = re.sub(r"[^0-9.]", "", match["digits"])
        if digits.strip("."):
            exact = Fraction(digits)
            return (-exact if match["sign"] and match["sign"] in "-−–" else exact), len(digits.partition(".")[2])
    place = _PLACE.match(text) or (ordinal.fullmatch(text.lower()) if len(text) < 10 else None)
    if place:
        return Fraction(int(place["digits"])), 0
    return clock(text), 0


def clock(text: str) -> Fraction | None:
    """The seconds of "3:15" or "1:31:57.403"; None if a text is no such time."""
    match = _CLOCK.match(text)
    return Fraction(match[1] or 0) * 3600 + Fraction(match[2]) * 60 + Fraction(match[3]) if match else None


def _date(text: str, words: tuple[str, ...], months: Mapping[str, int]) -> Date | None:
    iso = _ISO.match(text)
    if iso and int(iso[2]) <= 12 and int(iso[3]) <= 31:
        return Date(int(iso[1]), int(iso[2]), int(iso[3]))
    if not 1 < len(words) <= 7 or _SLASHED.match(text):
        return None
    found = dated(words, months)
    return found[0] if found is not None and found[1] >= len(words) - 1 else None


def dated(words: tuple[str, ...], months: Mapping[str, int]) -> tuple[Date, int] | None:
    """The date that words begin with, and how many of them it takes: a month with a day or a year, in any order.

    Example:
        >>> dated(("10", "may", "1947", "rome"), {"may": 5})
        (Date(year=1947, month=5, day=10), 3)
    """
    year = month = day = used = 0
    for word in words[:4]:
        if not month and word in months:
            month = months[word]
        elif not year and len(word) == 4 and _YEAR.fullmatch(word):
            year = int(word)
        elif not day and month != -1 and (match := _DAY.match(word)) and 0 < int(match[1]) <= 31:
            day = int(match[1])
        else:
            break
        used += 1
    return (Date(year, month, day), used) if month and used > 1 else None
