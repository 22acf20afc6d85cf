"""The same sentence in seven languages is the same quantity: value or bounds, kind, unit and hedge."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import pytest
from corpora import NEAR

import numcheck
from numcheck.language import known

TABLE = Path(__file__).parent / "parallel.tsv"
LANGUAGES = ("en", "fr", "de", "es", "it", "pt", "nl")


@dataclass(frozen=True)
class Row:
    """A line of the table: what a sentence says, and the sentence in each language."""

    line: int
    value: str
    kind: str
    unit: str
    hedge: str
    sentences: dict[str, str]

    def wrong(self, language: str) -> str:
        """What is wrong with the reading of a language's sentence; "" if nothing is."""
        found = numcheck.read(self.sentences[language], language=language)
        problem = self._problem(found[0]) if len(found) == 1 else f"{len(found)} quantities"
        shown = [(one.text, one.kind.value, str(one.value or one.interval), one.unit, one.hedge.value) for one in found]
        due = (self.value, self.kind, self.unit, self.hedge)
        return f"{TABLE.name}:{self.line}: {language}: {self.sentences[language]!r}: {problem}; read {shown}, due {due}" if problem else ""

    def _problem(self, found: numcheck.Quantity) -> str:
        if found.kind.value != self.kind:
            return "another kind"
        if found.unit != self.unit:
            return "another unit"
        if found.hedge.value != self.hedge:
            return "another hedge"
        if not self.value.startswith("["):
            return "" if found.value == Fraction(self.value) else "another value"
        low, high = map(Fraction, self.value[1:-1].split(","))
        ends = (found.ends[0].value, found.ends[1].value) if found.ends else (found.low, found.high)
        return "" if ends[0] == low and ends[1] is not None and abs(ends[1] - high) <= abs(high) * NEAR else "other bounds"


def rows() -> list[Row]:
    """The lines of the table."""
    header, *lines = TABLE.read_text(encoding="utf-8").splitlines()
    assert header.split("\t") == ["value", "kind", "unit", "hedge", *LANGUAGES]
    found = []
    for number, line in enumerate(lines, start=2):
        if not line.startswith("#"):
            value, kind, unit, hedge, *sentences = line.split("\t")
            found.append(Row(number, value, kind, unit, hedge, dict(zip(LANGUAGES, sentences, strict=True))))
    return found


def test_the_table_is_whole() -> None:
    every = rows()
    assert sorted(LANGUAGES) == list(known())
    assert len(every) >= 100
    assert {row.kind for row in every} == {kind.value for kind in numcheck.Kind if kind.is_quantity}
    assert {row.hedge for row in every} == {hedge.value for hedge in numcheck.Hedge}
    assert {row.unit for row in every} >= {"", "percent", "percentage_point", "EUR", "USD"}
    for language in LANGUAGES:
        assert len({row.sentences[language] for row in every}) == len(every), f"{language}: a sentence stands twice"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same(language: str) -> None:
    assert [problem for row in rows() if (problem := row.wrong(language))] == []
