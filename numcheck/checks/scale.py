"""An amount told twice has the same scale.

What it does:
    Compares an amount in two scales side by side ("1.2 trillion (1,200 billion)"), and an amount in two currencies with the
    article's other amounts in these two ("£530m ($998m)").

Why:
    Million for billion is the slip that readers remember, and French and Spanish have a billion of their own.

What it leaves alone:
    Rates of exchange that are told only once, and any slip smaller than a thousandfold.

Example:
    The debt is 1.2 trillion dollars (1,200 billion dollars).
    consistent: 1.2 trillion is 1,200 billion

    The debt is 1.2 trillion dollars (120 billion dollars).
    inconsistent: 1.2 trillion is 1,200 billion
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from numcheck.claim import Step

STYLE = "count"
FINDS = "scales"
_USUAL = (Fraction(4, 5), Fraction(5, 4))


def expected(told: Step, *rate: Step, unit: str) -> Step:
    """The amount itself; in another currency, by the rate of two other amounts, which may have moved a little."""
    if not rate:
        return told
    stated, other = rate
    product = replace(told, unit="") * (replace(stated, unit="") / replace(other, unit=""))
    return replace(product, interval=product.interval.widened(*_USUAL), unit=unit)
