"""A quantity in one line, for tables of what is read."""

from __future__ import annotations

from numcheck.interval import INFINITY, Bound, Interval
from numcheck.quantity import Quantity


def told(one: Quantity) -> str:
    """What is read of a number: its span, kind, bounds (at a pinch), unit, noun and hedge; other readings behind "or", ends in brackets."""
    values = [_bounds(reading.interval) for reading in one.readings]
    parts = [f"“{one.text}”", one.kind.value, " or ".join(values), one.unit, one.noun and f"of {one.noun}", one.hedge.value]
    ends = ", ".join(map(told, one.ends or ()))
    return " ".join(filter(None, parts)) + (f" [{ends}]" if ends else "")


def _bounds(interval: Interval) -> str:
    core, outer = (f"{_short(low)}..{_short(high)}" for low, high in (
        (interval.low, interval.high), (interval.outer_low, interval.outer_high)))
    return core if core == outer else f"{core} ({outer})"


def _short(bound: Bound) -> str:
    """A bound as a person would write it, to nine digits."""
    return "∞" if bound == INFINITY else f"{float(bound):.9g}"
