"""A price and a number of pieces make the total.

What it does:
    Multiplies "2.55 million shares at 30 dollars a share" and compares with the total beside it, whichever
    of the three is told first; so with what is told for two stretches of time, "40,000 passengers a month, or 480,000 a year".

Why:
    One of three numbers is often from another version of the deal.

What it leaves alone:
    Net proceeds, and sentences with other numbers between. Prices by the month and by the year.

Example:
    It bought 2.55 million shares at 30 dollars a share for 76.5 million dollars.
    consistent: 2.55 million × 30 is 76.5 million

    It bought 2.55 million shares at 30 dollars a share for 95 million dollars.
    inconsistent: 2.55 million × 30 is 76.5 million

    The ferry carries 40,000 passengers a month, or 960,000 a year.
    inconsistent: 12 × 40,000 is 480,000
"""

from __future__ import annotations

from dataclasses import replace

from numcheck import units
from numcheck.claim import Step

STYLE = "count"
_EACH = "<each:money> EACH|PER_SHARE"
SHAPES = (
    f"<count:count> .. BASE|LEVEL .. {_EACH} .. OVER|TOTAL ~ ( TOTAL ~ )? OF? ~ <stated:money>",
    f"<stated:money> .. {_EACH} .. TOTAL ~ <count:count>",
    f"<stated:money> OR|MAKES ~ {_EACH} ~ BASE ~ <count:count>",
    # "each of the 45 clerks gets 1,200 euros, 54,000 euros in all"
    *(f"{spread} BREAK OR|MAKES? ~ {told}"
      for spread in ("APIECE ~ OF? ~ <count:count> .. <each:money>", "<count:count> .. APIECE ~ <each:money>",
                     "<count:count> .. <each:money> APIECE")
      for told in ("TOTAL ~ OF? ~ <stated:money>", "<stated:money> ~ TOTAL")),
)


def expected(count: Step, each: Step, *, unit: str) -> list[Step]:
    """The number of pieces times the price of one, in the total's currency; nothing where that is another."""
    factor = units.factor(each.unit, unit)
    if factor is None:
        return []
    product = count * each
    formula = product.formula if factor == 1 else f"{product.formula} ÷ {1 / factor}"
    return [replace(product, interval=product.interval.scaled(factor), unit=unit, formula=formula)]
