"""What is read of numbers in all their parts: span, kind, bounds, unit, noun, hedge. `quantities.tsv` holds a text, then its quantities.

`\\n` in a text is the end of a line. What a text prints besides (dates, times, places, names) is no quantity.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from told import told

import numcheck
from numcheck.language import known

ROWS = Path(__file__).parent / "quantities.tsv"


def rows(code: str) -> list[dict[str, str]]:
    with ROWS.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["language"] == code]


@pytest.mark.parametrize("code", known())
def test_quantities(code: str) -> None:
    every = rows(code)
    assert every
    read = {row["text"]: "; ".join(map(told, numcheck.read(row["text"].replace("\\n", "\n"), language=code))) for row in every}
    assert {row["text"]: row["read"] for row in every} == {text: quantities.replace("\n", "\\n") for text, quantities in read.items()}


@pytest.mark.parametrize("code", known())
def test_a_text_may_break_off_anywhere(code: str) -> None:
    for row in rows(code):
        for at in range(0, len(row["text"]), 7):
            text = row["text"][:at]
            read, behind = (numcheck.read(one, language=code) for one in (text, f"{text} "))
            assert [text[one.start:one.end] for one in read] == [one.text for one in read]
            assert list(map(told, behind)) == list(map(told, read))
