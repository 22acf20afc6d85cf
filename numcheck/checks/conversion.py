"""The same amount in two units agrees with the fixed factor between them.

What it does:
    Converts the amount before a bracket, or before "or", to the unit inside it and compares. Both
    numbers keep the width of their print: "7 feet (2.1 metres)" holds.

Why:
    Conversions are typed from memory, and nobody works them out again.

What it leaves alone:
    Units that nothing fixed converts (tonnes and barrels), and currencies. A temperature may be a level
    or a difference: "40 °C (104 °F)", "2 °C (3.6 °F) warmer".

Example:
    The road is 10 miles (16 km) long.
    consistent: 10 miles are 15.3 to 16.9 km

    The road is 180 km (95 miles) long.
    inconsistent: 180 km are 109 to 115 miles
"""

from __future__ import annotations

from dataclasses import replace

from numcheck import units
from numcheck.claim import Step
from numcheck.interval import Interval

STYLE = "count"
SHAPES = (
    "<original:measure_> ~ ( OF ~ )? OPEN OR? ~ <stated:measure_> CLOSE",
    "<original:measure_> ( BREAK !OPEN )? OR ~ <stated:measure_>",  # "for 45 minutes (or 45 hours, if you like)" may be either
)


def expected(original: Step, *, unit: str) -> list[Step]:
    """The original amount in the stated unit; nothing where no fixed factor exists."""
    found = units.conversion(original.unit, unit)
    if found is None or original.unit == unit:
        return []
    factor, zero = found
    source, target = (units.short(name) for name in (original.unit, unit))
    amount = replace(original, interval=original.interval.scaled(factor), unit=unit, formula=f"{original.formula} {source} in {target}")
    if not zero:
        return [amount]
    return [replace(amount, interval=amount.interval + Interval.exact(zero)), replace(amount, note="as a difference", order=1)]
