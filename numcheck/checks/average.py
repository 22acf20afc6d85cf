"""A figure per share agrees with the total and the number of shares.

What it does:
    Reads the table of a company's results (net income, per share, average shares, this year and last) and
    divides. Preferred dividends and dilution may move the quotient, so a quarter either side is taken for
    granted and half at a pinch.

Why:
    Cents for dollars, and a digit too many in a long number, are the slips of such tables.

What it leaves alone:
    Tables without all three rows.

Example:
    Shr 61 cts vs 58 cts; net 4,469,000 vs 4,039,000; avg shrs 7,326,000 vs 6,964,000
    consistent: 4,469,000 ÷ 7,326,000 is 61 cents

    Shr 61 cts vs 58 cts; net 4,469,000 vs 4,039,000; avg shrs 73,260,000 vs 6,964,000
    inconsistent: 4,469,000 ÷ 73,260,000 is 6.1 cents
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from numcheck import units
from numcheck.claim import Step
from numcheck.interval import Interval

STYLE = "count"
RECORDS = ("per_share", "net", "shares")
_USUAL, _LOOSE = (Fraction(3, 4), Fraction(5, 4)), (Fraction(2, 3), Fraction(3, 2))


def expected(net: Step, shares: Step, *, unit: str) -> Step:
    """Net income over average shares, in the unit of the figure per share."""
    quotient = net / shares
    hundredth = unit.endswith(units.HUNDREDTH) and not net.unit.endswith(units.HUNDREDTH)
    core = quotient.interval.core.scaled(100 if hundredth else 1)
    low, high, outer_low, outer_high = core.low * _USUAL[0], core.high * _USUAL[1], core.low * _LOOSE[0], core.high * _LOOSE[1]
    formula = quotient.formula + (" × 100" if hundredth else "")
    return replace(quotient, interval=Interval.of(low, high, outer_low, outer_high), formula=formula, unit=unit)
