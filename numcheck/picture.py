"""The picture of a finding: on one scale what was stated, what is expected, and what other readings expect.

A row a reading, its words above its bar, and a band that carries the expected bounds down all rows: a bar
that meets the band agrees. An arrow stands where an interval has no end. SVG, as part of an HTML page.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from fractions import Fraction

from numcheck.interval import Interval

WIDTH = 320
_LEFT, _RIGHT = 12, 308
_ROW = 28
_TOP = 4


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
    """Where a number stands in the picture."""

    def __init__(self, rows: list[Row]) -> None:
        ends = [end for row in rows for end in (row.interval.low, row.interval.high) if isinstance(end, Fraction)]
        low, high = min(ends), max(ends)
        margin = (high - low) / 12 or max(abs(low) / 100, Fraction(1))
        self._low, self._high = low - margin, high + margin

    def __call__(self, end: Fraction | float) -> float:
        if isinstance(end, float):
            return float(_LEFT if end < 0 else _RIGHT)
        within = min(max(end, self._low), self._high)  # a skirt may reach out of the picture
        return round(_LEFT + float((within - self._low) / (self._high - self._low)) * (_RIGHT - _LEFT), 1)


def draw(rows: list[Row]) -> str:
    """The picture as an SVG element; "" where no row has an end to draw.

    Example:
        >>> draw([Row("stated", "stated 12", Interval.exact(12)), Row("expected", "expected 8", Interval.exact(8))])[:42]
        '<svg viewBox="0 0 320 64" role="img" aria-'
        >>> draw([Row("stated", "anything", Interval.of(-float("inf"), float("inf")))])
        ''
    """
    if not any(isinstance(end, Fraction) for row in rows for end in (row.interval.low, row.interval.high)):
        return ""
    at = _Scale(rows)
    height = _TOP + _ROW * len(rows) + 4
    bands = "".join(_band(at, row.interval, height) for row in rows if row.kind == "expected")
    drawn = "".join(_drawn(at, row, _TOP + _ROW * index) for index, row in enumerate(rows))
    label = html.escape("; ".join(row.label for row in rows))
    return f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{label}">{bands}{drawn}</svg>'


def _band(at: _Scale, interval: Interval, height: int) -> str:
    start, width = _extent(at(interval.low), at(interval.high))
    return f'<rect class="band" x="{start}" y="0" width="{width}" height="{height}"/>'


def _drawn(at: _Scale, row: Row, y: int) -> str:
    bounds = row.interval
    start, width = _extent(at(bounds.low), at(bounds.high))
    middle = y + 21
    left, right = at(bounds.outer_low), at(bounds.outer_high)
    skirt = f'<line x1="{left}" x2="{right}" y1="{middle}" y2="{middle}"/>' if right - left > width + 2 else ""
    bar = f'<rect x="{start}" y="{middle - 4}" width="{width}" height="8" rx="2"/>'
    text = f'<text x="2" y="{y + 12}">{html.escape(row.label)}</text>'
    return f'<g class="{row.kind}">{skirt}{bar}{_arrows(bounds, middle)}{text}</g>'


def _extent(start: float, end: float) -> tuple[float, float]:
    """Where a bar begins and how wide it is: a single number is three wide, around its place."""
    width = max(end - start, 3)
    return round((start + end - width) / 2, 1), round(width, 1)


def _arrows(interval: Interval, y: int) -> str:
    heads = ""
    if isinstance(interval.low, float):
        heads += f'<path d="M{_LEFT} {y - 6}l-8 6 8 6z"/>'
    if isinstance(interval.high, float):
        heads += f'<path d="M{_RIGHT} {y - 6}l8 6 -8 6z"/>'
    return heads
