"""A stated change agrees with the amounts before and after.

What it does:
    Compares "rose 2 %", "cut by a third", "doubled" with the two amounts, whatever order they are
    told in. Between two percentages, "3 %" may mean points.

Why:
    Percents worked out on the new figure instead of the old, swapped directions and stale percents
    stand in print every day, beside the very numbers that show it.

What it leaves alone:
    Figures on another base: comparable stores, constant currency, seasonally adjusted, annualised.
    A loss that follows a profit.

Example:
    Sales rose 2% to $11.1bn from $10.9bn.
    consistent: 11.1 ÷ 10.9 − 1 is 1.4 to 2.3 %

    Turnover rose by 30% to 87 million from 60 million.
    inconsistent: 87 ÷ 60 − 1 is 45 %
"""

from __future__ import annotations

from numcheck import units
from numcheck.claim import Step

STYLE = "share"
MOVES = "change"


def expected(new: Step, old: Step, *, up: bool, unit: str = "") -> list[Step]:
    """The relative change; between percentages the change in points too, and it alone where points are said."""
    if new.unit != units.PERCENT:
        return [_relative(new, old, up=up)]
    points = new - old if up else old - new
    return [points] if unit == units.PERCENTAGE_POINT else [points, _relative(new, old, up=up)]


def _relative(new: Step, old: Step, *, up: bool) -> Step:
    # The old amount stands once in the formula, so that its rounding counts once.
    return new / old - Step.one() if up else Step.one() - new / old


def slips(new: Step, old: Step, *, up: bool, unit: str = "") -> list[tuple[str, Step]]:
    """The simplest stories that would make a wrong change fit."""
    if unit == units.PERCENTAGE_POINT:
        return [("the change in percent instead of points", _relative(new, old, up=up)),
                ("the direction reversed", old - new if up else new - old)]
    return [
        ("the direction reversed", _relative(new, old, up=not up)),
        ("a percent of the new amount instead of the old", Step.one() - old / new if up else old / new - Step.one()),
        ("the amounts swapped", _relative(old, new, up=up)),
        ("the multiple instead of the change", new / old),
    ]
