"""A mean agrees with its total and its number: so much a share, so much a year.

What it does:
    Reads the table of a company's results (net income, per share, average shares, this year and last) and
    divides. Preferred dividends and dilution may move the quotient, so a quarter either side is taken for
    granted and half at a pinch. An amount or a number over some years is divided by them: "480 million over four years, 120 million
    a year", "12,000 jobs in ten years, or 1,200 a year". A rate of a unit is what its total and its base make: "75 hectares for 1.5
    million euros, or 20,000 euros per hectare", "120 km in 4 hours, an average of 30 km/h", "54,000 inhabitants and 540 cases, or 1,000
    cases per 100,000 inhabitants"; so is what each has, "36 million for 120 buses, or 300,000 each", "430 helpers gave 21,500 hours, 50
    each on average". What is told for a year and again for a month, a week or a day is divided by as many as a year has.

Why:
    Cents for dollars, and a digit too many in a long number, are the slips of such tables.

What it leaves alone:
    Tables without all three rows; rates in sentences with several totals or bases, or that nobody says follow from them.

Example:
    Shr 61 cts vs 58 cts. Net 4,469,000 vs 4,039,000. Avg shrs 7,326,000 vs 6,964,000.
    consistent: 4,469,000 ÷ 7,326,000 is 61 cents

    Shr 61 cts vs 58 cts. Net 4,469,000 vs 4,039,000. Avg shrs 73,260,000 vs 6,964,000.
    inconsistent: 4,469,000 ÷ 73,260,000 is 6.1 cents

    The programme costs 480 million euros over four years, or 180 million a year.
    inconsistent: 480 million ÷ 4 is 120 million

    The 75 hectares were sold for 1.5 million euros, or 26,000 euros per hectare.
    inconsistent: 1.5 million ÷ 75 is 20,000

    The city paid 36 million dollars for 120 buses, or 400,000 dollars each.
    inconsistent: 36 million ÷ 120 is 300,000

    The region has lost 12,000 jobs in ten years, or 2,200 a year.
    inconsistent: 12,000 ÷ 10 is 1,200
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from numcheck import units
from numcheck.claim import Step
from numcheck.interval import INFINITY, Interval

STYLE = "count"
RECORDS = ("per_share", "net", "shares")
FINDS = "rates"
_TIMES = ("year", "month", "week", "day")
# What rose to a level over some years is not divided by them. "Over four years" may be read as more than four.
SHAPES = (
    *(f"!LEVEL <total:money> .. OVER? ~ <count:{unit}s> {each}"
      for unit in _TIMES
      for each in (f"BREAK|OPEN|OR|MAKES ~ ( OR|MAKES|MEAN BREAK? )? MAKES|MEAN? OF? ~ <stated:money|count> ~ PER_{unit} END",
                   f"BREAK? OR|MAKES BREAK? ~ PER_{unit} ~ OF? ~ <stated:money|count>")),
    *(f"{told} .. BREAK|OPEN? ~ OR|MAKES|MEAN BREAK? MAKES|MEAN? ~ OF? ~ <stated:count> ~ PER_{unit} END"
      for unit in _TIMES
      for told in (f"!LEVEL <total:count> .. OVER ~ <count:{unit}s>", f"OVER ~ <count:{unit}s> .. !LEVEL <total:count>")),
)
_USUAL, _LOOSE = (Fraction(3, 4), Fraction(5, 4)), (Fraction(2, 3), Fraction(3, 2))


def expected(total: Step, count: Step, *, unit: str, exact: bool = False) -> list[Step]:
    """The total over the number, in the unit of the mean; net income over shares with a margin, if it is not `exact`."""
    if exact:
        return [replace(total / count, unit=unit)]
    if count.unit in units.TIMES:
        whole = count.interval.core.whole()
        spread = [replace(total / replace(count, interval=whole), unit=total.unit, order=total.order + (whole.high == INFINITY))]
        if whole.high == INFINITY and isinstance(whole.low, Fraction) and whole.low > 0:  # "over four years" are seldom more than four
            spread.insert(0, replace(total / replace(count, interval=Interval.exact(whole.low)), unit=total.unit))
        return spread
    quotient = total / count
    hundredth = unit.endswith(units.HUNDREDTH) and not total.unit.endswith(units.HUNDREDTH)
    core = quotient.interval.core.scaled(100 if hundredth else 1)
    low, high, outer_low, outer_high = core.low * _USUAL[0], core.high * _USUAL[1], core.low * _LOOSE[0], core.high * _LOOSE[1]
    formula = quotient.formula + (" × 100" if hundredth else "")
    return [replace(quotient, interval=Interval.of(low, high, outer_low, outer_high), formula=formula, unit=unit)]
