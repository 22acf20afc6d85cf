"""Programs: what the operators of a frame make of it, each reading with whether the table bears it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from numcheck.grid.amounts import aggregate, comparison, ranged, ratio, superlative
from numcheck.grid.frame import Frame
from numcheck.grid.items import COMPARATIVES, DEGREES
from numcheck.grid.moves import moved
from numcheck.grid.outcome import Outcome
from numcheck.grid.rows import count, lookup, quantified, same, unique
from numcheck.grid.table import Grid

TURNING = frozenset({"most", "least", "more", "less", "range", "average", "sum", "same", "up", "down"})
"""Operators over a column, for which a table may be read on its side."""
PROGRAMS: tuple[tuple[frozenset[str], Callable[[Frame, Grid], Iterator[Outcome]]], ...] = (
    (frozenset({"sum", "average"}), aggregate),
    (frozenset({"range"}), ranged),
    (frozenset({"all", "none", "majority", "half"}), quantified),
)
_ALIKE = frozenset({"same", "different"})
_SILENT = frozenset({"rows", "exactly", "count", "many"})
"""Operators that only shape other readings."""


def _gained(frame: Frame) -> bool:
    """Whether what is won is what a column counts ("won nine seats", "won two more seats than"), never games, of which some are won."""
    at = frame.op("win")
    behind = frame.items[at + 1:at + 4] if at >= 0 else []
    if len(behind) > 2 and behind[1].name in COMPARATIVES:
        del behind[1]
    return [one.kind for one in behind[:2]] == ["number", "column"] and not behind[1].also


def outcomes(frame: Frame, grid: Grid) -> list[Outcome]:
    """Every reading of a frame; none where it cannot be read."""
    if frame.unsure:
        return []
    names = {name for _, name in frame.ops} - _SILENT - ({"win"} if _gained(frame) else set())
    sup = names & DEGREES
    comp = names & COMPARATIVES
    than = frame.mark("than", 0, len(frame.items)) >= 0
    if than and not comp:
        return []
    if any(item.name == "times" for item in frame.items) and frame.count is None:
        return list(ratio(frame, grid)) if names <= COMPARATIVES else []
    if sup:
        return list(superlative(frame, grid)) if names <= {*sup, "only", "different"} and len(sup) == 1 else []
    if comp:
        return list(comparison(frame, grid)) if names == comp and len(comp) == 1 else []
    if frame.count is None and names & _ALIKE and names <= {*_ALIKE, "all"} and len(names & _ALIKE) == 1:
        return list(same(frame, grid))
    if names in ({"up"}, {"down"}):
        return list(moved(frame, grid))
    for wanted, program in PROGRAMS:
        if names & wanted:
            return list(program(frame, grid)) if len(names) == 1 else []
    if frame.count is not None and names <= {"only", "different", "both"}:
        return list(count(frame, grid))
    if names == {"only"}:
        return list(unique(frame, grid))
    if not names or names == {"both"}:
        return list(lookup(frame, grid))
    return []
