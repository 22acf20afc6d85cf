"""The corpora of `tests/languages/`: a value, then its phrasings; `none`, then what is no quantity.

    1300000 noun=habitants
        1,3 million d'habitants
        un million trois cent mille habitants
    [5, 10] range
        entre 5 et 10 pays

A header holds the value (or bounds), then optionally the kind (`cardinal` if left out), the unit, and `noun=…`, `hedge=…`.
Each indented line holds exactly one quantity, that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from numcheck import Kind, Quantity

FOLDER = Path(__file__).parent / "languages"
LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))
_KINDS = {kind.value for kind in Kind if kind.is_quantity}
_HEADER = re.compile(
    r"(?:\[(?P<low>[^,\]]+), *(?P<high>[^\]]+)\]|(?P<value>-?[\d./]+))(?P<rest>[^=]*?)(?P<named>(?: (?:noun|hedge)=.*)?)")
_NAMED = re.compile(r"(noun|hedge)=(.*?)(?= (?:noun|hedge)=|$)")
NEAR = Fraction(1, 50)
"""The upper bound of "hundreds" is a matter of taste: 999, 1,000 or 999,000 are one."""


@dataclass(frozen=True)
class Phrase:
    """One line of a corpus with its header."""

    line: int
    text: str
    header: str

    def wrong(self, found: list[Quantity]) -> str:
        """What is wrong with a reading of the phrase; "" if nothing is."""
        shown = [(one.text, one.kind.value, str(one.value or one.interval), one.unit, one.noun, one.hedge.value) for one in found]
        problem = self._problem(found)
        return f"line {self.line}: {self.text!r} should be {self.header!r}: {problem}; read {shown}" if problem else ""

    def _problem(self, found: list[Quantity]) -> str:
        if self.header == "none":
            return "a quantity" if found else ""
        if len(found) != 1:
            return f"{len(found)} quantities"
        header = _HEADER.fullmatch(self.header)
        assert header is not None, f"line {self.line}: a header that says nothing: {self.header!r}"
        quantity, words = found[0], header["rest"].split()
        kinds = [word for word in words if word in _KINDS]
        unit = " ".join(word for word in words if word not in _KINDS)
        named = dict(_NAMED.findall(header["named"]))
        if header["value"] is None:
            ends = (quantity.ends[0].value, quantity.ends[1].value) if quantity.ends else (quantity.low, quantity.high)
            low, high = Fraction(header["low"]), Fraction(header["high"])
            if ends[0] != low or ends[1] is None or abs(ends[1] - high) > abs(high) * NEAR:
                return "other bounds"
        elif quantity.value != Fraction(header["value"]):
            return "another value"
        if quantity.kind.value != (kinds[0] if kinds else "cardinal") and (kinds or header["value"]):
            return "another kind"
        if unit and quantity.unit != unit:
            return "another unit"
        if named.get("noun", "") not in quantity.noun:
            return "another noun"
        return "another hedge" if quantity.hedge.value != named.get("hedge", quantity.hedge.value) else ""


def phrases(language: str) -> Iterator[Phrase]:
    """Every phrase of a language's corpus."""
    header = ""
    for number, line in enumerate((FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if line[0].isspace():
            yield Phrase(number, line.strip(), header)
        else:
            header = line.strip()
