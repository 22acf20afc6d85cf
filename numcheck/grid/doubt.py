"""What speaks against saying that a sentence is wrong: ways in which it would be right that its words do not rule out.

A refutation needs more than a confirmation. What holds by a reading would hardly do so by chance; what does not hold may
just have been read wrongly.
"""

from __future__ import annotations

from fractions import Fraction

from numcheck.grid.frame import Condition, Frame
from numcheck.grid.outcome import Outcome, both
from numcheck.grid.table import Grid, members

SCALES = (Fraction(1000), Fraction(10**6), Fraction(10**9))
"""What a column may count in without saying so."""
ROWS = 3
"""A number so many times that of the rows counts none of them."""
_DOWN_A_COLUMN = frozenset({"superlative", "range", "sum", "average"})
"""Programs that set all numbers of a column beside each other."""


def doubtful(outcome: Outcome, frame: Frame, grid: Grid) -> bool:
    """Whether a reading that does not hold is too unsure to be told."""
    if outcome.kind == "lookup":
        at = frame.op("count")
        if at >= 0 and any(one.kind == "number" and one.exact is not None and one.exact <= grid.size * ROWS
                           for one in frame.items[at + 1:at + 2]):
            return True  # "there are three …", which counts nothing that is understood
    elif outcome.kind != "comparison" and any(one.weak for one in frame.conditions):
        return True  # one word of many cells may be another's
    if outcome.kind in _DOWN_A_COLUMN and any(grid.columns[column].is_mixed for column in outcome.columns):
        return True
    return outcome.kind != "count" and any(_counts_rows(one, frame, grid) or _scaled(one, outcome, grid) for one in frame.conditions)


def _counts_rows(one: Condition, frame: Frame, grid: Grid) -> bool:
    """Whether a number that no row holds is that of the rows that hold all the rest: "one is the number of draws when …"."""
    item = one.item
    if item.kind != "number" or item.year or item.ordinal or item.hedge or item.exact is None:
        return False
    rest = [other for other in frame.conditions if other is not one]
    rows = both(rest, grid.things)
    return bool(rest) and not one.rows & rows and rows.bit_count() == item.exact


def _scaled(one: Condition, outcome: Outcome, grid: Grid) -> bool:
    """Whether a number is what a row of the reading holds, counted in thousands or millions that no header tells of."""
    item = one.item
    if item.kind != "number" or item.hedge or item.stated is None:
        return False
    return any(exact is not None and item.stated.holds(exact * scale)
               for column in outcome.columns & one.columns for row in members(outcome.rows)
               for exact in (grid.columns[column].exacts[row],) for scale in SCALES)
