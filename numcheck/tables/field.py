"""Everybody's numbers by one source as of one year, sorted once, so that a place is found by bisection."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from itertools import takewhile

from numcheck.tables.cells import Cell


class Field:
    """The cells of those who are ranked among themselves.

    Attributes:
        cells: by entity.
    """

    def __init__(self, cells: Mapping[str, Cell], spread: Fraction) -> None:
        self.cells = cells
        self._spread = spread
        self._parts: dict[frozenset[str], Field] = {}

    def among(self, members: frozenset[str]) -> Field:
        """Those of some entities that are in it."""
        if members not in self._parts:
            self._parts[members] = Field({entity: self.cells[entity] for entity in members if entity in self.cells}, self._spread)
        return self._parts[members]

    def others(self, entity: str) -> int:
        """How many there are besides one."""
        return len(self.cells) - (entity in self.cells)

    def ahead(self, cell: Cell, descending: bool, *, clearly: bool = False) -> int:
        """How many are ahead of a cell; clearly, by more than the spread of their measure."""
        return self._more(cell, clearly) if descending else self._less(cell, clearly)

    def leaders(self, cell: Cell, descending: bool) -> tuple[tuple[str, Cell], ...]:
        """Those ahead of a cell, best first."""
        low, high = _low(cell), _high(cell)
        if descending:
            above = takewhile(lambda pair: _high(pair[1]) > high, self._largest_first)
            return tuple(pair for pair in above if _low(pair[1]) > high)
        below = takewhile(lambda pair: _low(pair[1]) < low, self._smallest_first)
        return tuple(pair for pair in below if _high(pair[1]) < low)

    def _more(self, cell: Cell, clearly: bool) -> int:
        lows = self._clear_lows if clearly else self._lows
        return len(lows) - bisect_right(lows, _high(cell))

    def _less(self, cell: Cell, clearly: bool) -> int:
        low = _low(cell)
        return bisect_left(self._highs, _clear(low, self._spread) if clearly else low)

    @cached_property
    def _lows(self) -> list[Fraction]:
        return sorted(map(_low, self.cells.values()))

    @cached_property
    def _clear_lows(self) -> list[Fraction]:
        return sorted(_clear(low, self._spread) for low in self._lows)

    @cached_property
    def _highs(self) -> list[Fraction]:
        return sorted(map(_high, self.cells.values()))

    @cached_property
    def _largest_first(self) -> list[tuple[str, Cell]]:
        return sorted(self.cells.items(), key=lambda pair: (-_high(pair[1]), pair[0]))

    @cached_property
    def _smallest_first(self) -> list[tuple[str, Cell]]:
        return sorted(self.cells.items(), key=lambda pair: (_low(pair[1]), pair[0]))


def _low(cell: Cell) -> Fraction:
    return Fraction(cell.exact.low)


def _high(cell: Cell) -> Fraction:
    return Fraction(cell.exact.high)


def _clear(low: Fraction, spread: Fraction) -> Fraction:
    """The least that a number is if other sources may be lower by a share of it."""
    return low - abs(low) * spread
