"""Ranges: two numbers that bound one quantity."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from numcheck.interval import Interval
from numcheck.printed import Printed
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.phrases import HYPHENS, WORD, span_before, word_before

MAX_GAP = 24
"""No more characters than these stand between the ends of a range."""
FAR = 3
"""Behind a verb of change, ends further apart than this factor are no range: "up by 23 to 784"; none that is opened falls by more."""
_SCORE = 150
"""No side scores more; beyond, two falling numbers are no score."""
_RANGED = frozenset({Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.PERCENT})
_DAY = re.compile(r"[^\W\d_]\.?[ \u00a0]\d{1,2}\Z")
"""The end of a date whose month stands first, and which has no year."""
_SPLIT = re.compile(r"([-‐‑ ])[^\W\d_]{1,4}\1")
_DASH = re.compile(r"[ \u00a0\u202f\n]{0,3}(?:[-–—‐‑]|--)[ \u00a0\u202f\n]{0,3}")


def merged(lex: Lexicon, text: str, singles: Iterator[Quantity]) -> Iterator[Quantity]:
    """Put "between 5 and 10", "5–10 %", "two or three" and "340 to 350" together; each end takes what only the other prints."""
    previous: Quantity | None = None
    for quantity in singles:
        if previous is not None:
            both = _range(lex, text, previous, quantity)
            if both is not None:
                previous = both
                continue
            yield previous
        previous = quantity
    if previous is not None:
        yield previous


def _range(lex: Lexicon, text: str, first: Quantity, second: Quantity) -> Quantity | None:
    if second.start - first.end > MAX_GAP:
        return None
    if first.kind is Kind.DATE and second.kind is Kind.CARDINAL:
        return _more_days(lex, text, first, second)
    if second.kind is Kind.RATIO and not second.share and first.kind is Kind.CARDINAL and second.value is not None:
        factor = (Reading(second.value, Interval.exact(second.value)),)
        second = replace(second, kind=Kind.CARDINAL, readings=factor)  # "two or three times"
    if second.kind not in _RANGED:
        return _days(lex, text, first, second) if second.kind is Kind.DATE else None
    start = second.hedge_start if second.hedge_start >= first.end else second.start
    joint = _joint(lex, text[first.end:start])
    if joint is None and start < second.start:  # "tot" joins, and hedges
        joint = _joint(lex, text[first.end:second.start])
    if joint is None and first.kind is second.kind is Kind.CARDINAL and first.value and second.value and not first.unit \
            and _SPLIT.fullmatch(text, first.end, start) and text[first.end + 1:start - 1].lower() in lex.ratios \
            and (text[first.end] != " " or (first.text.isalpha() and second.text.isalpha())):
        return None if second.noun.lower() in lex.ballots else _ratio(text, first, second)
    if joint is None:
        return None
    if first.end <= first.noun_start < second.start:
        first = replace(first, noun="", noun_start=first.end)  # "a 5-to-4 ruling"
    opened = _opened(lex, text, first)
    if first.kind is Kind.YEAR and (opened or joint == "to") and second.noun and len(first.text) == 4:
        count = Fraction(int(first.text))
        first = replace(first, kind=Kind.CARDINAL, readings=(Reading(count, Interval.rounded(count, Fraction(1))),))
    if first.kind not in _RANGED or first.value is None or second.value is None:
        return None
    if first.unit and second.unit and first.unit != second.unit:
        return None
    scale = _inherited(lex, first, second)
    if opened and first.value * scale > FAR * second.value:
        scale = 1  # "between 950 and 1.2 million"
    low, high = first.value * scale, second.value
    bare = not first.unit and not first.noun
    if joint == "to" and not opened:
        joined = text[first.end:first.end + 1] in HYPHENS  # "a 5-to-4 ruling"
        if bare and high == 1 < low and not second.unit and (joined or low.denominator > 1 or second.text.isalpha()):
            return _ratio(text, first, second)
        changing = word_before(text, first.hedge_start).lower() in lex.range_from
        if bare and not changing and low >= high and high.denominator == 1 and low <= _SCORE \
                and (joined or not (second.unit or second.noun)):
            return replace(first, end=second.end, text=text[first.start:second.end], kind=Kind.SCORE)  # "won 3 to 2"
        if changing and (not (bare and (second.unit or second.noun or high > low)) or (
                not second.unit and word_before(text, span_before(text, first.hedge_start)[0]).lower() in lex.change_words)):
            return None  # "rose from 5,000 to 7,000"
        down = bare and low > high and second.kind is Kind.PERCENT and not changing  # "35 to 29 percent below"
        if (not bare and not (first.unit and second.unit)) or (low >= high and not down):
            return None
        stated = word_before(text, first.hedge_start).lower() in lex.of  # "below its forecast of 71 cents to 78 cents"
        if _changing(lex, text, first, reach=7 if first.unit and second.unit else 3) \
                and ((first.unit and not stated) or down or high > FAR * low):
            return None  # "declined 1.6 pct to 55.9 pct", "rose 100,000 to 790,000"
    if joint == "and" and not opened:
        return None
    told = second.unit or second.noun or low < 100 or scale > 1
    if joint == "or" and not (bare and 0 < high - low <= max(Fraction(5), low / 2) and told):
        return None
    if joint == "dash" and (low >= high or (first.unit and not second.unit and first.kind is not Kind.MONEY)):
        return None
    first = _scaled(first, scale)
    if not first.unit and second.unit:
        first = replace(first, unit=second.unit)
    near, far = _unhedged(first), _unhedged(second)
    hull = Interval.of(near.low, far.high, near.outer_low, far.outer_high) if near.low <= far.high else Interval.hull((near, far))
    noun, noun_start = second.noun, second.noun_start
    if second.unit and (not noun or second.kind is Kind.MEASURE):  # of a measured range, the unit is what the text counts
        words = WORD.findall(second.text) or [second.text.strip("0123456789 .,\u00a0")]
        noun, noun_start = words[-1], second.start + second.text.rfind(words[-1])
    return Quantity(first.start, second.end, text[first.start:second.end], Kind.RANGE, (Reading(None, hull),),
                    unit=second.unit or first.unit, noun=noun, noun_start=noun_start,
                    hedge=first.hedge, hedge_start=first.hedge_start, ends=(first, _bare(lex, second, text)), opened=opened)


def scaled_as(lex: Lexicon, first: Quantity, second: Quantity) -> Quantity:
    """A number with the scale that it leaves to the next one: "from 10.1 to 9.7 billion"."""
    return first if first.value is None or second.value is None else _scaled(first, _inherited(lex, first, second))


def _scaled(first: Quantity, scale: int) -> Quantity:
    return first if scale == 1 else replace(first, readings=tuple(
        replace(reading, value=None if reading.value is None else reading.value * scale, interval=reading.interval.scaled(scale))
        for reading in first.readings))


def _ratio(text: str, first: Quantity, second: Quantity) -> Quantity:
    """"1.8 to one", "three-for-two": how many times the second the first is."""
    assert first.value is not None
    assert second.value
    value = first.value / second.value
    return replace(second, start=first.start, text=text[first.start:second.end], kind=Kind.RATIO,
                   readings=(Reading(value, first.interval.scaled(1 / second.value)),), hedge=first.hedge, hedge_start=first.hedge_start)


def _changing(lex: Lexicon, text: str, first: Quantity, reach: int) -> bool:
    """Whether a verb or noun of change stands within so many words before: "declined 1.6 pct to 55.9 pct"."""
    at = first.hedge_start
    for _ in range(reach):
        start, end = span_before(text, at)
        if start == end:
            return False
        if text[start:end].lower() in lex.change_words:
            return True
        at = start
    return False


def _days(lex: Lexicon, text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """"les 16 et 17 juin", "4-5 May": the first number is a day too."""
    day = first.kind is Kind.CARDINAL and first.value is not None and first.value.denominator == 1 and 1 <= first.value <= 31
    if not day or first.noun or _joint(lex, text[first.end:second.start]) is None:
        return None
    return replace(second, start=first.start, text=text[first.start:second.end], hedge_start=first.start)


def _more_days(lex: Lexicon, text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """"between April 9 and 13", "June 24 and 25": the second number is a day too."""
    day = second.value is not None and second.value.denominator == 1 and 1 <= second.value <= 31 and len(second.text) <= 2
    bare = day and not second.unit and second.hedge_start == second.start
    if not bare or not _DAY.search(first.text) or _joint(lex, text[first.end:second.start]) is None or _plural(lex, second):
        return None
    return replace(first, end=second.end, text=text[first.start:second.end], noun_start=second.end)


def _plural(lex: Lexicon, counted: Quantity) -> bool:
    """Whether a number counts several of something, or people."""
    return any(word in lex.persons or lex.in_noun(word).plural for word in WORD.findall(counted.noun.lower()))


def _unhedged(end: Quantity) -> Interval:
    """An end's own interval: a hedge before it hedges the range."""
    return end.interval if end.hedge is Hedge.NONE or end.value is None else Interval.exact(end.value)


def _bare(lex: Lexicon, end: Quantity, text: str) -> Quantity:
    """The second end without the word that joins it, which is a hedge too: "2,3 tot 2,6"."""
    if end.hedge is not Hedge.AT_MOST or end.value is None or lex.range_joint.fullmatch(text[end.hedge_start - 1:end.start]) is None:
        return end
    plain = replace(end, hedge=Hedge.NONE, hedge_start=end.start)
    printed = Printed.of(plain)
    if printed is None:
        return end
    return replace(plain, readings=(replace(end.readings[0], interval=Interval.rounded(end.value, printed.unit)),))


def _joint(lex: Lexicon, between: str) -> str | None:
    """How the text between two numbers joins them: "dash", "to", "and", "or"; None if it does not."""
    if _DASH.fullmatch(between):
        return "dash"
    match = lex.range_joint.fullmatch(between)
    return match.lastgroup if match else None


def _opened(lex: Lexicon, text: str, first: Quantity) -> bool:
    """Whether "between" (and an article) stands before the first end."""
    start, end = span_before(text, first.hedge_start)
    if text[start:end].lower() in lex.articles:
        start, end = span_before(text, start)
    return text[start:end].lower() in lex.between


def _inherited(lex: Lexicon, first: Quantity, second: Quantity) -> int:
    """"300 to 311 million", "zehn- bis zwölftausend": the scale that the first end takes from the second."""
    assert first.value is not None
    assert second.value is not None
    if first.value <= 0 or _scale_in(lex, first.text):
        return 1
    scale = _scale_in(lex, second.text)
    return scale if scale and second.value >= scale and first.value < second.value / scale * 1000 and first.value < second.value / 9 else 1


def _scale_in(lex: Lexicon, text: str) -> int:
    """The last scale word of a number's text, glued or not; 0 if there is none."""
    scale = 0
    for word in WORD.finditer(text):
        found = lex.scale.at(text, word.start(), word.end(), len(text))
        if found:
            scale = found[0].value
        elif lex.language.glued:
            glued = [piece.value for way in lex.split(word.group()) for piece in way if piece.value >= 1000]
            scale = glued[-1] if glued else scale
    return scale
