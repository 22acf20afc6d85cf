"""The picture of a finding: a number line with what was stated, what is expected, and what other readings expect.

A row a reading, its words above its bar, and a band that carries the expected bounds down to the line: a bar
that meets the band agrees. An arrow stands where an interval has no end. SVG, as part of an HTML page; across it is as wide as
there is room, so that its words are never scaled.
"""

from __future__ import annotations

import html
import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from numcheck.interval import Interval

_LEFT, _RIGHT = 3, 97  # percent of the width
_WORDS = 13  # the base line of a row's words
_BARS = {"stated": 8, "expected": 8, "also": 4}
_AXIS = 20
_TICKS = 4
LONGEST_TICK = 13


@dataclass(frozen=True, slots=True)
class Row:
    """One interval of a picture.

    Attributes:
        kind: "stated", "expected" or "also", the class of its bar.
        label: its words.
        interval: its bounds; the core is drawn as a bar, the skirt as a thin line.
    """

    kind: str
    label: str
    interval: Interval


class _Scale:
    """Where a number stands in the picture, in percent of its width."""

    def __init__(self, rows: list[Row]) -> None:
        ends = [end for row in rows for end in (row.interval.low, row.interval.high) if isinstance(end, Fraction)]
        low, high = min(ends), max(ends)
        margin = (high - low) / 12 or max(abs(low) / 100, Fraction(1))
        near_zero = 0 <= low < high - low  # a line that has room for its zero shows how large a difference is
        self.low, self.high = Fraction(0) if near_zero else low - margin, high + margin

    def __call__(self, end: Fraction | float) -> float:
        if isinstance(end, float):
            return float(_LEFT if end < 0 else _RIGHT)
        within = min(max(end, self.low), self.high)  # a skirt may reach out of the picture
        return round(_LEFT + float((within - self.low) / (self.high - self.low)) * (_RIGHT - _LEFT), 2)

    def ticks(self) -> list[Fraction]:
        """A few round numbers on the line."""
        span = self.high - self.low
        ten = Fraction(10) ** math.floor(math.log10(span.numerator) - math.log10(span.denominator))
        step = next(step for step in (ten / 5, ten / 2, ten, 2 * ten, 5 * ten, 10 * ten) if span <= _TICKS * step)
        return [step * number for number in range(math.ceil(self.low / step), math.floor(self.high / step) + 1)]


def draw(rows: list[Row], show: Callable[[Fraction], str] = str) -> str:
    """The picture as an SVG element; "" where no row has an end to draw.

    Args:
        rows: from top to bottom.
        show: prints a number of the line, "" for one that is none in what is measured; long ones are left out.

    Example:
        >>> draw([Row("stated", "stated 12", Interval.exact(12)), Row("expected", "expected 8", Interval.exact(8))])[:46]
        '<svg height="84" role="img" aria-label="stated'
        >>> draw([Row("stated", "anything", Interval.of(-float("inf"), float("inf")))])
        ''
    """
    if not any(isinstance(end, Fraction) for row in rows for end in (row.interval.low, row.interval.high)):
        return ""
    at = _Scale(rows)
    tops = [0, *itertools.accumulate(_WORDS + 11 + _BARS[row.kind] for row in rows)]
    bottom = tops[-1]
    bands = "".join(_band(at, row.interval, tops[1], bottom) for row in rows if row.kind == "expected")
    drawn = "".join(_drawn(at, row, top) for row, top in zip(rows, tops, strict=False))
    label = html.escape("; ".join(row.label for row in rows))
    axis = f'<line class="axis" x1="0" x2="100%" y1="{bottom}" y2="{bottom}"/>{"".join(_ticks(at, show, bottom))}'
    return f'<svg height="{bottom + _AXIS}" role="img" aria-label="{label}">{bands}{axis}{drawn}</svg>'


def _ticks(at: _Scale, show: Callable[[Fraction], str], y: int) -> Iterator[str]:
    for value in at.ticks():
        label = show(value)
        if 0 < len(label) <= LONGEST_TICK:
            place = at(value)
            anchor = "start" if place < 2 * _LEFT else "end" if place > 100 - 2 * _LEFT else "middle"
            yield f'<line class="axis" x1="{place}%" x2="{place}%" y1="{y}" y2="{y + 4}"/>'
            yield f'<text class="tick" x="{place}%" y="{y + 15}" text-anchor="{anchor}">{html.escape(label)}</text>'


def _band(at: _Scale, interval: Interval, top: int, bottom: int) -> str:
    start, width = _extent(at(interval.low), at(interval.high))
    return f'<rect class="band" x="{start}%" y="{top}" width="{width}%" height="{bottom - top}"/>'


def _drawn(at: _Scale, row: Row, y: int) -> str:
    bounds = row.interval
    start, width = _extent(at(bounds.low), at(bounds.high))
    tall = _BARS[row.kind]
    middle = y + _WORDS + 5 + tall // 2
    left, right = at(bounds.outer_low), at(bounds.outer_high)
    skirt = f'<line x1="{left}%" x2="{right}%" y1="{middle}" y2="{middle}"/>' if right - left > width + 0.5 else ""
    bar = f'<rect x="{start}%" y="{middle - tall // 2}" width="{width}%" height="{tall}" rx="2"/>'
    text = f'<text x="0" y="{y + _WORDS}">{html.escape(row.label)}</text>'
    return f'<g class="{row.kind}">{skirt}{bar}{_arrows(bounds, middle)}{text}</g>'


def _extent(start: float, end: float) -> tuple[float, float]:
    """Where a bar begins and how wide it is: a single number is a hundredth wide, around its place."""
    width = max(end - start, 1)
    return round((start + end - width) / 2, 2), round(width, 2)


def _arrows(interval: Interval, y: int) -> str:
    heads = ""
    if isinstance(interval.low, float):
        heads += f'<svg x="{_LEFT}%" y="{y}" overflow="visible"><path d="M0 -7l-8 7 8 7z"/></svg>'
    if isinstance(interval.high, float):
        heads += f'<svg x="{_RIGHT}%" y="{y}" overflow="visible"><path d="M0 -7l8 7 -8 7z"/></svg>'
    return heads
