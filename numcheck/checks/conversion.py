"""The same amount in two units agrees with the fixed factor between them.

What it does:
    Converts the amount before a bracket, or before "or", to the unit inside it and compares. Both
    numbers keep the width of their print: "7 feet (2.1 metres)" holds.

Why:
    Conversions are typed from memory, and nobody works them out again.

What it leaves alone:
    Units without a fixed factor (tonnes and barrels), currencies, and temperatures.

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

STYLE = "count"
SHAPES = (
    "<original:measure_> OPEN ~ <stated:measure_> CLOSE",
    "<original:measure_> BREAK? OR ~ <stated:measure_>",
)


def expected(original: Step, *, unit: str) -> list[Step]:
    """The original amount in the stated unit; nothing where no fixed factor exists."""
    factor = units.factor(original.unit, unit)
    if factor is None or original.unit == unit:
        return []
    source, target = (units.short(name) for name in (original.unit, unit))
    return [replace(original, interval=original.interval.scaled(factor), unit=unit, formula=f"{original.formula} {source} in {target}")]
