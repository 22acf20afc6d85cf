"""How a table with nothing declared is written: its decimal commas, and its rows of totals."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import lru_cache

from numcheck.language import known, language
from numcheck.tables.cells import Records
from numcheck.tables.records import number

MOSTLY = 0.8
"""A column of which this share of the known cells are numbers is one of numbers; the rest are remarks."""
_NEAR = Fraction(1, 100)
"""A total may lie so far from the sum of what it sums up: its parts are rounded."""
_DECIMAL_COMMAS = re.compile(r"[-−+]?[0-9. \u00a0\u202f]*[0-9],(?:[0-9]{1,2}|[0-9]{4,})\s?%?")
_DECIMAL_POINTS = re.compile(r"[-−+]?[0-9,]*[0-9]\.(?:[0-9]{1,2}|[0-9]{4,})\s?%?|0\.[0-9]+")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_DECIMAL_COMMA = str.maketrans({",": ".", ".": ","})


def decimal_point(cell: str) -> str:
    """A cell that has a comma before its decimals, with a point."""
    return cell.translate(_DECIMAL_COMMA)


class Convention:
    """How a column's numbers are written."""

    def __init__(self, comma: bool) -> None:
        self.comma = comma

    def __call__(self, cell: str) -> str:
        """A cell with '.' before decimals."""
        return decimal_point(cell) if self.comma else cell


def conventions(columns: Sequence[Sequence[str]], *, semicolons: bool) -> dict[int, Convention]:
    """How each column of numbers writes them.

    Args:
        columns: the cells of every column.
        semicolons: whether semicolons part the cells, as where commas stand before decimals.
    """
    commas = sum(any("," in cell and _DECIMAL_COMMAS.fullmatch(cell.strip()) for cell in cells) for cells in columns)
    points = any("." in cell and _DECIMAL_POINTS.fullmatch(cell.strip()) for cells in columns for cell in cells)
    comma = None if points else semicolons or commas > 0
    found = {index: _convention(cells, comma) for index, cells in enumerate(columns)}
    return {index: convention for index, convention in found.items() if convention is not None}


def _convention(cells: Sequence[str], comma: bool | None) -> Convention | None:
    """How a column writes its numbers, with points before decimals or commas; None if it is not one of numbers.

    "5.120" above "880" is five thousand: nobody prints three decimals of one number and none of the next.

    Args:
        cells: what stands in it.
        comma: whether commas stand before decimals in the rest of the table; None if points do.
    """
    points = [cell for cell in cells if "." in cell] if comma is not None else []
    alike = bool(points) and all(_GROUPED.fullmatch(cell.strip()) for cell in points)
    grouped = alike and (comma or any(cell.strip().isdecimal() for cell in cells))
    for commas in (bool(grouped), not grouped):
        convention = Convention(commas)
        filled = numbers = 0
        for cell in cells:
            try:
                known_number = number(convention(cell).strip().removesuffix("%")) is not None
            except ValueError:
                filled += 1
            else:
                filled, numbers = filled + known_number, numbers + known_number
        if numbers and numbers >= filled * MOSTLY:
            return convention
    return None


def totals(records: Records, numeric: Mapping[int, Convention]) -> frozenset[int]:
    """The lines that sum up the others: called a total, and nothing else; or called so among other words, with a sum that fits."""
    alone, among = _total_words()
    found = set()
    for line, cells in records.rows if len(records.rows) > 2 else ():
        label = next((cell for index, cell in enumerate(cells) if index not in numeric and cell.strip()), "")
        words = label.casefold().replace(":", " ").split()
        if words and ((len(words) == 1 and words[0] in alone)
                      or (among.intersection((words[0], words[-1])) and _sums_up(records, numeric, line))):
            found.add(line)
    return frozenset(found)


def _sums_up(records: Records, numeric: Mapping[int, Convention], line: int) -> bool:
    """Whether a line holds the sum of all others in some column."""
    for index, convention in numeric.items():
        own, rest = Fraction(0), Fraction(0)
        for at, cells in records.rows:
            try:
                digits = number(convention(cells[index]))
            except ValueError:
                continue
            if digits is not None:
                own, rest = (own + Fraction(digits), rest) if at == line else (own, rest + Fraction(digits))
        if own and abs(own - rest) <= abs(own) * _NEAR:
            return True
    return False


@lru_cache(maxsize=1)
def _total_words() -> tuple[frozenset[str], frozenset[str]]:
    """Words that name a total, and words that may begin or end the name of one, in every language."""
    tables = [language(code).table for code in known()]
    alone = frozenset(word for table in tables for word in table.get("sum", ()) if " " not in word)
    return alone, alone | {word for table in tables for word in table.get("all", ()) if " " not in word}
