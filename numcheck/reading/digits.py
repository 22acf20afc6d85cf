"""Numbers in digits: every convention of grouping and decimals met in print."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from numcheck.reading.phrases import KEPT

Printed = tuple[tuple[Fraction, Fraction, str], ...]
"""What a printed number may stand for: its value, the unit of its last digit, and what tells one reading from its rivals."""


class Kept(Printed):
    """What a remembered number may stand for, which is found again by itself: to hash fractions takes longer than to make intervals."""

    __slots__ = ()
    __eq__ = object.__eq__
    __hash__ = object.__hash__


MAX_DIGITS = 30
"""A longer run of digits is a code, not an amount."""

CONVENTIONS = ("groups digits", "before decimals")
"""How the notes of readings end that differ in what a mark means."""
_BLANK = " \u00a0\u202f\u2009"
# Groups of three (or two before the last, as in India) with one and the same mark, or a plain run;
# then possibly decimals. A plain blank groups only where the language says so, see `numeral`.
NUMERAL = re.compile(
    rf"""
    (?:
        \d{{1,3}}(?:(?P<mark>[.,'’{_BLANK}])\d{{3}})(?:(?P=mark)\d{{3}})*(?!\d)
      | \d{{1,2}}(?:,\d\d)+,\d{{3}}(?!\d)
      | \d+
    )
    (?P<decimals>[.,]\d+|['’]\d{{1,2}}(?=[\s%]))?
    """,
    re.VERBOSE,
)
_MARKS = frozenset(f".,'’{_BLANK}")
_DIGITS = re.compile(r"\d+")
_NO_DIGIT = re.compile(r"\D")
PLAIN = re.compile(r"\d+(?P<decimals>[.,]\d+)?")


class Numeral(NamedTuple):
    """A number in digits.

    Attributes:
        start: offset of its first digit (or of the mark before bare decimals).
        end: offset behind its last digit.
        readings: (value, printed unit, note) for each convention that it fits, the likeliest first.
        plain: whether it is a bare run of digits, with neither groups nor decimals.
    """

    start: int
    end: int
    readings: Printed
    plain: bool


class Conventions(NamedTuple):
    """What the numbers of one document show about its marks.

    Attributes:
        decimal: marks that some number of the document can only use before decimals.
        group: marks that some number can only use between groups.
    """

    decimal: frozenset[str]
    group: frozenset[str]


NOTHING_SHOWN = Conventions(frozenset(), frozenset())
"""What a text without digits shows."""

_EVIDENCE = re.compile(
    r"(?<![\d.,])(?:(\d{1,3}(?:([.,'’])\d{3})+)(?!\2)([.,])\d+|(\d{1,3}(?:([.,])\d{3}){2,})|\d+([.,])(?:\d{1,2}|\d{4,}))(?![\d]|[.,]\d)")

_MARKED = re.compile(r"[.,'’](?<=\d.)\d[\d.,'’]*")
"""The first mark between two digits, and the run of digits and marks from there on: all that evidence can lie in."""
_MILLIONS = re.compile(r"[$€£]\d[\d.,]{0,12}m\b|\dm (?:[a-z]{3,20}s|people)\b")
_METRES = re.compile(r"\d[ -]?(?:cm|mm|met(?:er|re)s?)\b")
_RUN = re.compile(r"\d[\d.,'’]*")
"""A run of digits and marks."""


def conventions(text: str) -> Conventions:
    """What the unambiguous numbers of a text show about its decimal and grouping marks."""
    decimals: set[str] = set()
    groups: set[str] = set()
    for run in _MARKED.finditer(text):
        start, end = run.span()
        while start and text[start - 1].isdecimal():
            start -= 1
        for match in _EVIDENCE.finditer(text, start, end):
            _, mark, decimal, _, twice, short = match.groups()
            if decimal and mark != decimal:
                groups.add(mark)
                decimals.add(decimal)
            elif twice:
                groups.add(twice)
            elif short:
                decimals.add(short)
    return Conventions(frozenset(decimals), frozenset(groups))


@lru_cache(maxsize=8)
def writes_millions(text: str) -> bool:
    """Whether a text writes millions with an "m" at the number ("£1.5m", "2.1m people") and names no metres."""
    return _MILLIONS.search(text) is not None and _METRES.search(text) is None


def numeral(text: str, at: int, stop: int, decimal: str, groups: str, shown: Conventions) -> Numeral | None:
    """The number in digits that begins at `at`; None for a run too long to be an amount.

    Args:
        text: the text; `at` is the offset of a digit.
        at: where the number begins.
        stop: where reading ends.
        decimal: the language's mark before decimals.
        groups: the language's marks between groups.
        shown: what the document's own numbers show.
    """
    run = _DIGITS.match(text, at, stop)
    assert run is not None, "called at a digit"
    end = run.end()
    behind = text[end:end + 2]
    if end - at <= MAX_DIGITS and not (behind[:1] in _MARKS and behind[1:].isdecimal()) and behind.lstrip()[:1] not in _POWER_SIGNS:
        return Numeral(at, end, _whole(run.group()), plain=True)  # as it mostly is
    match = NUMERAL.match(text, at, stop)
    assert match is not None
    mark = match["mark"]
    if mark == " " and " " not in groups and not _blanks_group(match.group()):
        match = PLAIN.match(text, at, stop)
        assert match is not None
        mark = None
    end, decimals = match.end(), match["decimals"]
    if decimals and mark is None and _in_list(text, at, end, decimals[0]):
        end, decimals = match.start("decimals"), None
    body = text[at:match.start("decimals")] if decimals else text[at:end]
    digits = body if body.isdecimal() else _NO_DIGIT.sub("", body)
    if len(digits) > MAX_DIGITS or (decimals and len(decimals) > MAX_DIGITS):
        return None
    power = _POWER.match(text, end, stop) if text[end:end + 2].lstrip()[:1] in _POWER_SIGNS else None
    if power and (mark is None or not decimals):
        return _powered(at, power, digits, decimals)
    if mark is not None and decimals and decimals[0] == mark:
        # "1.234.56": no convention; the last mark cannot both group and not group.
        end, decimals = match.start("decimals"), None
    single = mark is not None and mark in ".," and body.count(mark) == 1 and not decimals
    if decimals:
        readings: Printed = _with_decimals(digits, decimals[1:])
    elif single:
        readings = _either(body, mark or "", decimal, groups, shown)
    else:
        readings = _whole(digits)
    return Numeral(at, end, readings, plain=mark is None and not decimals)


def code_end(text: str, at: int, stop: int) -> int:
    """Where the digits end, groups and decimals included, of which `numeral` makes no number."""
    run, match = _RUN.match(text, at, stop), NUMERAL.match(text, at, stop)
    assert run is not None, "called at a digit"
    assert match is not None
    return max(at + len(run.group().rstrip(".,'’")), match.end())


def _blanks_group(number: str) -> bool:
    """Whether plain blanks must be grouping digits: two of them ("1 234 567"), or one before zeros ("40 000")."""
    return number.count(" ") > 1 or number.endswith(" 000")


def _in_list(text: str, at: int, end: int, mark: str) -> bool:
    """Whether a number and its neighbours stand in a list without blanks ("pages 22,24,26"), where a mark parts them."""
    behind = text[end:end + 1] == mark and text[end + 1:end + 2].isdecimal()
    return behind or (text[at - 1:at] == mark and text[at - 2:at - 1].isdecimal())


_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_POWER_SIGNS = frozenset("eEx×·^⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_POWER = re.compile(
    r"""
    (?: [eE](?P<ten>[+-]?\d{1,2})
      | [ ]?[x×·][ ]?10(?:\^(?P<times>[+-]?\d{1,2})|(?P<raised>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))
      | \^(?P<power>[+-]?\d{1,2})
      | (?<=(?<!\d)10)(?P<above>⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})  # "10⁶", but a note's mark behind any other number
    )(?![\w^]|[.,]\d)
    """,
    re.VERBOSE)


def _powered(at: int, power: re.Match[str], digits: str, decimals: str | None) -> Numeral:
    """"1e10", "1.3x10^6", "2^8"."""
    value, unit, _ = _decimal(digits, decimals[1:] if decimals else "")
    if power["power"] or power["above"]:
        exponent = int(power["power"] or power["above"].translate(_RAISED))
        result = value**exponent if value or exponent > 0 else Fraction(0)
        return Numeral(at, power.end(), ((result, abs(result) * unit / abs(value) if value else unit, ""),), plain=False)
    scale = Fraction(10) ** int(power["ten"] or power["times"] or power["raised"].translate(_RAISED))
    return Numeral(at, power.end(), ((value * scale, unit * scale, ""),), plain=False)


@lru_cache(maxsize=KEPT)
def _whole(digits: str) -> Printed:
    return Kept([(Fraction(int(digits)), Fraction(1), "")])


@lru_cache(maxsize=KEPT)
def _with_decimals(whole: str, decimals: str) -> Printed:
    return Kept([_decimal(whole, decimals)])


def _decimal(whole: str, decimals: str, note: str = "") -> tuple[Fraction, Fraction, str]:
    unit = Fraction(1, 10 ** len(decimals))
    return int(whole + decimals) * unit, unit, note


@lru_cache(maxsize=KEPT)
def _either(body: str, mark: str, decimal: str, groups: str, shown: Conventions) -> Printed:
    return Kept(_marked(body, mark, decimal, groups, shown))


def _marked(body: str, mark: str, decimal: str, groups: str, shown: Conventions) -> Printed:
    """The readings of "1.234": a group, decimals, or both where neither language nor document decides."""
    whole, _, rest = body.partition(mark)
    fraction = _decimal(whole, rest, f"{mark!r} {CONVENTIONS[1]}")
    if whole.startswith("0"):
        return (fraction,)
    grouped = (Fraction(int(whole + rest)), Fraction(1), f"{mark!r} {CONVENTIONS[0]}")
    zeros = rest == "000"
    decimals, parts = mark in shown.decimal, mark in shown.group or ("," if mark == "." else ".") in shown.decimal
    if decimals is not parts:
        return (grouped,) if parts or (mark in groups and zeros) else (fraction,)
    thousands = zeros and len(whole) > 1  # "600,000": three zeros behind a mark are decimals in no newsroom
    # An English comma in a text of another language; a dot that groups by habit of the language alone may be an English decimal point.
    foreign = decimal == "," and not shown.decimal and not shown.group and (mark == "," or (mark in groups and not zeros))
    if foreign or (decimals and not thousands) or (mark == decimal and zeros and not thousands):
        return (fraction, grouped) if mark == decimal and not thousands else (grouped, fraction)
    return (grouped,) if zeros or mark in groups else (fraction,)
