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
    BUDGET.format(140),
    BUDGET.format(40),
    "The park has 120 animals:\n\n- 110 goats\n",
    "The park has 100 animals:\n\n- 100 goats\n- 10 sheep\n",
    "The park has 95 animals:\n\n- 100 goats\n- 10 sheep\n",
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


def test_an_item_that_is_some_of_another_is_not_counted_twice() -> None:
    text = BUDGET.format(79).replace("- parks", "- of which bridges: 8 million\n- parks")
    assert said(text) == [("consistent", "at least 8 million")]


def test_every_column_is_added_up() -> None:
    rows = [("Site", "2023", "2024"), ("---",) * 3, ("Leeds", "210", "215"), ("York", "185", "190"), ("Total valid", "395", "415")]
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    assert said(table) == [("consistent", "210 + 185"), ("inconsistent", "215 + 190")]
    assert said(table.replace("| York | 185", "| York | none")) == []
    assert said(table.replace("| York", "| of which York")) == []
    assert said(table.replace("185", "€185")) == [("inconsistent", "215 + 190")]
    assert said(table.replace("| Total valid", "| ")) == []


def test_an_announced_sum_has_one_amount_like_its_items() -> None:
    items = "\n\n- 80 goats\n- 45 sheep\n"
    assert said("The park has 120 animals:" + items) == [("inconsistent", "80 + 45")]
    assert said("The park has 125 animals on 40 hectares:" + items) == [("consistent", "80 + 45")]
    assert said("The park has 120 animals and 12 keepers:" + items) == []
    assert said("The park has 150 animals:" + items) == [("inconsistent", "80 + 45")]
    assert said("The park has 151 animals:" + items) == []


@pytest.mark.parametrize("text", [TABLE.format("Oxford", 510, 41), TABLE.format("Total", 510, ""), TABLE.format("Total", 980, 41)])
def test_other_rows_add_up_nothing(text: str) -> None:
    assert [one for one in said(text) if one[0] != Verdict.CONSISTENT.label] == []
