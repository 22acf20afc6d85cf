"""Numbers as explanations print them: exact where that is short, never rounded past a difference."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial

from numcheck import units
from numcheck.interval import Bound, Interval

MAX_DIGITS = 12
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def plain(value: Bound, digits: int = 4) -> str:
    """A number with thousands grouped by commas, whole or to some significant digits.

    Example:
        >>> plain(Fraction(1280000)), plain(Fraction(1, 13)), plain(Fraction(5, 2))
        ('1,280,000', '0.07692', '2.5')
    """
    if isinstance(value, float):
        return "∞" if value > 0 else "−∞"
    over, under = abs(value.numerator), value.denominator  # whole numbers throughout: this runs several times a finding
    sign = "−" if value.numerator < 0 else ""
    if under == 1:
        return sign + f"{over:,}"
    decimals, most = 0, 10 ** (digits - 1) * under
    while over * 10**decimals < most and decimals < MAX_DIGITS:
        decimals += 1
    whole, rest = divmod(_rounded(over * 10**decimals, under), 10**decimals)
    fraction = f"{rest:0{decimals}d}".rstrip("0") if decimals else ""
    return sign + f"{whole:,}" + (f".{fraction}" if fraction else "")


def _rounded(over: int, under: int) -> int:
    """A fraction to the nearest whole number; a half to the even one."""
    whole, rest = divmod(over, under)
    return whole + (rest * 2 > under or (rest * 2 == under and whole % 2 == 1))


def ordinal(value: Bound, digits: int = 4) -> str:
    """A rank: "4th"."""
    if isinstance(value, float) or value.denominator != 1:
        return plain(value, digits)
    number = value.numerator
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def percent(value: Bound, digits: int = 3) -> str:
    """A share: "7.4 %"."""
    return plain(value * 100 if isinstance(value, Fraction) else value, digits) + " %"


def points(value: Bound, digits: int = 3) -> str:
    """A difference of shares: "3.1"; `interval` adds the word."""
    return plain(value * 100 if isinstance(value, Fraction) else value, digits)


def times(value: Bound, digits: int = 3) -> str:
    """A ratio: "2.3"; `interval` adds the word."""
    return plain(value, digits)


def scaled(value: Bound) -> str:
    """A large number in words too: "1,280,000 (1.28 million)"."""
    text = plain(value)
    if isinstance(value, Fraction):
        for size, name in _SCALES:
            if abs(value) >= size:
                return f"{text} ({plain(value / size, 3)} {name})"
    return text


def _direction(bounds: Interval, style: str = "count") -> str:
    """A movement seen from its verb: "0.2 the other way", "a move that way"."""
    if isinstance(bounds.low, float) or isinstance(bounds.high, float):
        return "a move that way"
    if bounds.high <= 0 and bounds.low < 0:
        return f"a move of {interval(-bounds.core, style)} the other way"
    if bounds.low > 0:
        return f"a move of {interval(bounds.core, style)} that way"
    return f"a move of {interval(bounds.core, style)}, which may be none"


ALIKE = 100
"""Bounds so many times apart say no more than "of one magnitude"."""
SMALL = Fraction(1, 20)
"""Less is told as a fraction: "1/1,040 as large"."""


def _magnitude(bounds: Interval) -> str:
    """How large an amount is beside another: "1.17 to 1.2 times as large", "1/1,040 to 1/1,034 as large", "of one magnitude"."""
    low, high = bounds.low, bounds.high
    if not isinstance(low, Fraction) or not isinstance(high, Fraction) or low <= 0 or high >= low * ALIKE:
        return "of one magnitude"
    if high < SMALL:
        ends = [f"1/{plain(Fraction(round(1 / end)))}" for end in (low, high)]
        return " to ".join(dict.fromkeys(ends)) + " as large"
    return interval(bounds, "ratio") + " as large"


def year(value: Bound, digits: int = 4) -> str:
    """A year, whose thousands are not grouped.

    Example:
        >>> year(Fraction(1998))
        '1998'
    """
    return plain(value, digits).replace(",", "")


STYLES = {
    "count": plain, "year": year, "rank": ordinal, "share": percent, "ratio": times, "points": points, "direction": plain,
    "magnitude": times, "direction in points": points,
}
_TOLD: dict[str, Callable[[Interval], str]] = {
    "direction": _direction, "magnitude": _magnitude, "direction in points": partial(_direction, style="points"),
}


def unit_label(unit: str) -> str:
    """A unit as messages print it: "km", "USD cents"."""
    return units.short(unit).replace(" / 100", " cents")


def brief(value: Fraction) -> str:
    """A large round number with its scale word: "11.1 billion"; any other as `plain` prints it.

    Example:
        >>> brief(Fraction(11_100_000_000)), brief(Fraction(83_516_593)), brief(Fraction("25.2694")), brief(Fraction(1, 3))
        ('11.1 billion', '83,516,593', '25.2694', '0.3333')
    """
    over, under = value.numerator, value.denominator
    for size, name in _SCALES:
        if abs(over) >= size * under and over * 1000 % (size * under) == 0:
            return f"{plain(value / size, MAX_DIGITS)} {name}"
    printed = 10**MAX_DIGITS % under == 0  # as digits: shown with all of them; a third is not
    return plain(value, MAX_DIGITS) if printed else plain(value)


def interval(bounds: Interval, style: str = "count", unit: str = "") -> str:
    """An interval in the style of its check: "1.25 million to 1.35 million", "4th", "at least 5 %".

    Example:
        >>> interval(Interval.exact(4), "rank")
        '4th'
    """
    if style in _TOLD:
        return _TOLD[style](bounds)
    show = STYLES[style]
    unit = {"ratio": "times", "points": "points"}.get(style) or unit_label(unit)
    tail = f" {unit}" if unit else ""
    if bounds.low == bounds.high:
        return show(bounds.low) + tail
    if isinstance(bounds.high, float) and isinstance(bounds.low, float):
        return "anything"
    if isinstance(bounds.high, float):
        if style == "rank":
            return f"{show(bounds.low)} or lower"
        return f"at least {show(bounds.low)}{tail}"
    if isinstance(bounds.low, float):
        return f"at most {show(bounds.high)}{tail}"
    if style == "count" and min(abs(bounds.low), abs(bounds.high)) >= _SCALES[-1][0]:
        return f"{brief(bounds.low)} to {brief(bounds.high)}{tail}"
    low, high = show(bounds.low), show(bounds.high)
    for digits in range(4, MAX_DIGITS):  # as many as tell the ends apart
        if low != high:
            break
        low, high = show(bounds.low, digits), show(bounds.high, digits)
    return f"{low} to {high}{tail}"
