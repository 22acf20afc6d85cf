"""Claims on the bundled tables, the same in every language; and sentences about countries that claim nothing."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

import numcheck
from numcheck.language import known

HERE = Path(__file__).parent
DATE = "2024-06-01"
"""The day on which every claim is read: figures change."""


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"))


CLAIMS = [(row["check"], row["verdict"], code, row[code]) for row in rows("world.tsv") for code in known()]
SILENT = [(row["language"], row["text"]) for row in rows("world_silence.tsv")]


def test_there_are_enough() -> None:
    verdicts = Counter(one for _, verdict, _, _ in CLAIMS for one in verdict.split("+"))
    assert len(CLAIMS) >= 150
    assert verdicts["inconsistent"] * 5 >= len(CLAIMS) * 2
    assert len(SILENT) >= 60
    assert {code for code, _ in SILENT} == set(known())


@pytest.mark.parametrize(("check", "verdict", "code", "text"), CLAIMS)
def test_claim(check: str, verdict: str, code: str, text: str) -> None:
    findings = numcheck.check(text, language=code, date=DATE).findings
    assert [(finding.check, finding.verdict.label) for finding in findings] == [(check, one) for one in verdict.split("+")]
    assert any(source.table for source in findings[0].explanation.sources)


@pytest.mark.parametrize(("code", "text"), SILENT)
def test_silence(code: str, text: str) -> None:
    findings = numcheck.check(text, language=code, date=DATE).findings
    assert [finding.message for finding in findings if any(source.table for source in finding.explanation.sources)] == []


def test_a_doubtful_name_counts_where_the_article_settles_it() -> None:
    text = "Georgia has 10.9 million inhabitants. {} has 3 bridges."
    verdicts = {place: [finding.verdict.label for finding in numcheck.check(text.format(place), language="en", date=DATE).findings]
                for place in ("Tbilisi", "Atlanta")}
    assert verdicts == {"Tbilisi": ["inconsistent"], "Atlanta": []}


@pytest.mark.parametrize(("text", "date", "verdict"), [
    # South Sudan left in 2011: before, Sudan was the largest country of Africa, and more people lived there
    ("Sudan is the largest country in Africa. The south will vote on its independence in 2011.", None, ""),
    ("Sudan, the largest country in Africa, held a vote.", "2010-05-01", ""),
    ("Sudan has 44 million inhabitants.", "2010-05-01", ""),
    ("Sudan is the largest country in Africa.", "2024-05-01", "inconsistent"),
    # a text without a date whose newest year is long past may be as old; one that only tells of history is not
    ("France has 86 million inhabitants. Its president was elected in 2012.", None, ""),
    ("France has 86 million inhabitants.", None, "inconsistent"),
    ("France has 86 million inhabitants. Its last king fell in 1848.", None, "inconsistent"),
])
def test_what_may_be_older_is_not_refuted(text: str, date: str | None, verdict: str) -> None:
    assert [one.verdict.label for one in numcheck.check(text, language="en", date=date).findings] == [verdict] * bool(verdict)


@pytest.mark.parametrize("millions", [60, 74, 93, 120])
def test_of_figures_that_all_say_otherwise_the_newest_is_shown(millions: int) -> None:
    (finding,) = numcheck.check(f"Germany has {millions} million inhabitants.", language="en", date=DATE).findings
    with (HERE.parent / "reference_tables" / "population.csv").open(encoding="utf-8") as table:
        years = [int(row[1]) for row in csv.reader(table) if row[0] == "DEU"]
    newest = max(year for year in years if year <= int(DATE[:4]))
    assert finding.verdict.label == "inconsistent"
    assert f"figure of {newest}" in finding.message
