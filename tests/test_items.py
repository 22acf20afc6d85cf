"""Totals whose parts stand in lines of their own: with bullets, or as rows of a table."""

from __future__ import annotations

import pytest

from numcheck import Verdict
from numcheck.checker import check_document
from numcheck.formats import parse

BUDGET = "The budget of {} million euros is made up as follows:\n\n- schools: 41 million\n- roads: 22 million\n- parks: 16 million\n"
TABLE = "| Site | Staff | Age |\n|---|---|---|\n| Leeds | 210 | 41 |\n| York | 185 | 38 |\n| Hull | 95 | 44 |\n| {} | {} | {} |\n\nMore.\n"


def said(text: str, language: str = "en") -> list[tuple[str, str]]:
    findings = check_document(parse(text, ".md", ""), language, tables=[]).findings
    return [(one.verdict.label, one.explanation.formula) for one in findings if one.check == "sum"]


def test_lines_with_bullets_make_what_is_announced() -> None:
    made = "41 million + 22 million + 16 million"
    assert said(BUDGET.format(79)) == [("consistent", made)]
    assert said(BUDGET.format(84)) == [("inconsistent", made)]


@pytest.mark.parametrize("text", [
    BUDGET.format(184),  # perhaps of several years
    BUDGET.format(84).replace("16 million", "16 to 18 million"),
    BUDGET.format(84).replace("16 million", "16 million (2019: 14 million)"),
    BUDGET.format(84).replace("16 million", "none"),
    BUDGET.format(84).replace("16 million", "16 km"),
    BUDGET.format(84).replace("is made up as follows", "serves many ends, including"),
    BUDGET.format(84) + "- and some others\n",
    BUDGET.format(84).replace("euros", "euros and 9 million"),
])
def test_lines_that_may_be_something_else_are_left(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(("language", "word"), [
    ("en", "Total"), ("fr", "Total"), ("de", "Gesamt"), ("es", "Total"), ("it", "Totale"), ("pt", "Total"), ("nl", "Totaal")])
def test_a_row_of_totals_adds_up_its_columns(language: str, word: str) -> None:
    assert said(TABLE.format(word, 490, 41), language) == [("consistent", "210 + 185 + 95")]
    assert said(TABLE.format(word, 510, 41), language) == [("inconsistent", "210 + 185 + 95")]


@pytest.mark.parametrize("text", [TABLE.format("Oxford", 510, 41), TABLE.format("Total", 510, ""), TABLE.format("Total", 980, 41)])
def test_other_rows_add_up_nothing(text: str) -> None:
    assert [one for one in said(text) if one[0] != Verdict.CONSISTENT.label] == []
