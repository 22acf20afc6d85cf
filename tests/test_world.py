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
    verdicts = verdict.split("+")
    checks = check.split("+") if "+" in check else [check] * len(verdicts)
    assert [(finding.check, finding.verdict.label) for finding in findings] == list(zip(checks, verdicts, strict=True))
    assert any(source.table for source in findings[0].explanation.sources)


@pytest.mark.parametrize(("code", "text"), SILENT)
def test_silence(code: str, text: str) -> None:
    findings = numcheck.check(text, language=code, date=DATE).findings
    assert [finding.message for finding in findings if any(source.table for source in finding.explanation.sources)] == []


# What is said in full: which rows it rests on, and what follows from them. New rows of the tables change these figures.
SAID = [
    ("2024-06-01", "India has more inhabitants than Germany.",
     "comparison consistent [India has more inhabitants than Germany]: a move of 1,367,419,198 that way = 1,450,935,791 − 83,516,593"),
    ("2024-06-01", "Germany has more inhabitants than India.",
     ("comparison inconsistent [Germany has more inhabitants than India]: "
      "a move of 1,367,419,198 the other way = 83,516,593 − 1,450,935,791")),
    ("2024-06-01", "Germany could have more inhabitants than India.", ""),
    ("2024-06-01", "Germany has fewer inhabitants than India.",
     "comparison consistent [Germany has fewer inhabitants than India]: a move of 1,367,419,198 that way = 1,450,935,791 − 83,516,593"),
    ("2024-06-01", "Germany is the most populous country in the EU.",
     "rank consistent [most populous country in the EU]: 1st = Germany with 83,516,593 stands ahead of all others"),
    ("2024-06-01", "Germany is the second most populous country in the EU, behind France.",
     "rank inconsistent [second most populous country in the EU]: 1st = Germany with 83,516,593 stands ahead of all others"),
    ("2024-06-01", "France is the second most populous country in the EU, behind Germany.",
     "rank consistent [second most populous country in the EU]: 2nd = France with 68,551,653 stands behind Germany 83,516,593"),
    ("2024-06-01", "France is the second most populous country in the EU, behind Italy.",
     ("comparison inconsistent [France is the second most populous country in the EU, behind Italy]: "
      "a move of 9,598,949 the other way = 58,952,704 − 68,551,653")),
    ("2024-06-01", "France is the second most populous country in the EU, ahead of Italy.",
     "rank consistent [second most populous country in the EU]: 2nd = France with 68,551,653 stands behind Germany 83,516,593"),
    ("2024-06-01", "France is the second most populous country in the EU, ahead of Germany.",
     ("comparison inconsistent [France is the second most populous country in the EU, ahead of Germany]: "
      "a move of 14,964,940 the other way = 68,551,653 − 83,516,593")),
    ("2024-06-01", "France wants to be the most populous country in the EU.", ""),
    ("2024-06-01", "Italy has the third largest population in the EU.",
     ("rank consistent [third largest population in the EU]: "
      "3rd = Italy with 58,952,704 stands behind Germany 83,516,593, France 68,551,653")),
    ("2024-06-01", "Italy has the second largest population in the EU.",
     ("rank inconsistent [second largest population in the EU]: "
      "3rd = Italy with 58,952,704 stands behind Germany 83,516,593, France 68,551,653")),
    ("2024-06-01", "In Africa, the most populous country is Nigeria.",
     "rank consistent [most populous country]: 1st = Nigeria with 232,679,478 stands ahead of all others"),
    ("2024-06-01", "In Africa, the most populous country is Morocco.",
     ("rank inconsistent [most populous country]: 11th = Morocco with 38,081,173 stands behind Kenya 56,432,944, Sudan 50,448,963, "
      "Uganda 50,015,092, Algeria 46,814,308 and 6 more")),
    ("2024-06-01", "India is the most populous country in the world.",
     "rank consistent [most populous country in the world]: 1st = India with 1,450,935,791 stands ahead of all others"),
    ("2024-06-01", "France is among the five most populous countries of the world.",
     ("rank inconsistent [among the five most populous countries of the world]: "
      "21st = France with 68,184,457 stands behind Iran 89,524,246, Turkey 84,979,913, Germany 83,177,813, Thailand 71,735,329 "
      "and 16 more")),
    ("2024-06-01", "India is among the five most populous countries of the world.",
     "rank consistent [among the five most populous countries of the world]: 1st = India with 1,450,935,791 stands ahead of all others"),
    ("2024-06-01", "France is one of the three most populous countries in the EU.",
     "rank consistent [one of the three most populous countries in the EU]: 2nd = France with 68,551,653 stands behind Germany 83,516,593"),
    ("2024-06-01", "Italy is one of the two most populous countries in the EU.",
     ("rank inconsistent [one of the two most populous countries in the EU]: "
      "3rd = Italy with 58,952,704 stands behind Germany 83,516,593, France 68,551,653")),
    ("2024-06-01", "Germany's population grew by 2 million between 2010 and 2022.",
     "difference consistent [grew by 2 million]: 1,070,973.514 to 1,730,792.486 = 83,177,813 − 81,776,930"),
    ("2024-06-01", "Germany's population grew by 13 million between 2010 and 2022.",
     "difference inconsistent [grew by 13 million]: 1,070,973.514 to 1,730,792.486 = 83,177,813 − 81,776,930"),
    ("2024-06-01", "Germany's population could have grown by 13 million between 2010 and 2022.", ""),
    ("2024-06-01", "Germany's population shrank by 2 million between 2010 and 2022.",
     "difference inconsistent [shrank by 2 million]: −1,730,792.486 to −1,070,973.514 = 81,776,930 − 83,177,813"),
    ("2024-06-01", "Germany's population grew by 2% between 2010 and 2022.",
     "change consistent [grew by 2%]: 1.31 % to 2.12 % = 83,177,813 ÷ 81,776,930 − 1"),
    ("2024-06-01", "Germany's population grew by 12% between 2010 and 2022.",
     "change inconsistent [grew by 12%]: 1.31 % to 2.12 % = 83,177,813 ÷ 81,776,930 − 1"),
    ("2024-06-01", "Germany's population doubled between 2010 and 2022.",
     "ratio inconsistent [doubled]: 1.01 to 1.02 times = 83,177,813 ÷ 81,776,930"),
    ("2024-06-01", "Germany's population halved between 2010 and 2022.",
     "ratio inconsistent [halved]: 1.01 to 1.02 times = 83,177,813 ÷ 81,776,930"),
    ("2024-06-01", "India's population has risen every year since 2012.",
     "trend consistent [population has risen every year since 2012]: 12 = 12 of 12 years, from 1,278,674,502 to 1,450,935,791"),
    ("2024-06-01", "India's population has fallen every year since 2012.",
     "trend inconsistent [population has fallen every year since 2012]: 0 = 0 of 12 years, from 1,278,674,502 to 1,450,935,791"),
    ("2024-06-01", "India's population may have fallen every year since 2012.", ""),
    ("2024-06-01", "India's population is the highest since 2000.",
     "record consistent [population is the highest since 2000]: 1st = 2024 with 1,450,935,791"),
    ("2024-06-01", "India's population is the lowest since 2000.",
     "record inconsistent [population is the lowest since 2000]: 24th = 2024 with 1,450,935,791 stands behind 2021, 2022, 2023"),
    ("2024-06-01", "India's population fell for the fifth year in a row.",
     "trend inconsistent [population fell for the fifth year in a row]: 0 = 0 years, from 1,438,069,596 to 1,450,935,791"),
    # A year that stands elsewhere in the sentence is not the year of its figures, one right behind them is.
    ("2024-06-01", "Kenya has 56 million inhabitants and has been independent since 1963.",
     "value consistent [56 million inhabitants]: 56,432,944"),
    ("2024-06-01", "Nigeria had 222 million inhabitants in the year 2000 and 223 million in 2022.",
     "value inconsistent [222 million inhabitants]: 126,382,494"),
    # Years that the tables do not reach yet may go on, or turn.
    ("2026-11-30", "Japan's population fell for the 16th year in a row.", ""),
    ("2024-11-30", "Japan's population fell for the 16th year in a row.",
     "trend inconsistent [population fell for the 16th year in a row]: 14 = 14 years, from 128,070,000 to 123,975,371"),
    ("2026-11-30", "Japan's population fell for the 17th year in a row.",
     "trend inconsistent [population fell for the 17th year in a row]: 14 = 14 years, from 128,070,000 to 123,975,371"),
    ("2026-11-30", "Japan's population rose for the second year in a row.", ""),
    ("2024-11-30", "Japan's population rose for the second year in a row.",
     "trend inconsistent [population rose for the second year in a row]: 0 = 0 years, from 124,516,650 to 123,975,371"),
    ("2026-11-30", "Germany's population is the lowest since 2022.", ""),
    ("2024-11-30", "Germany's population is the lowest since 2022.",
     "record inconsistent [population is the lowest since 2022]: 2nd = 2024 with 83,516,593 stands behind 2023"),
    ("2026-11-30", "Germany's population is the lowest since 2010.",
     "record inconsistent [population is the lowest since 2010]: 14th = 2024 with 83,516,593 stands behind 2021, 2022, 2023"),
    ("2024-06-01", "The EU's 450 million people were asked.", "value consistent [EU's 450 million people]: 450,228,188"),
    ("2024-06-01", "The EU's 650 million people were asked.", "value inconsistent [EU's 650 million people]: 450,228,188"),
    ("2024-06-01", "The EU's 50 million people were asked.", ""),
    ("2024-06-01", "Germany's 84 million people were asked.", "value consistent [Germany's 84 million people]: 83,516,593"),
    ("2024-06-01", "Germany's 184 million people were asked.", "value inconsistent [Germany's 184 million people]: 83,516,593"),
    ("2024-06-01", "Germany wants 184 million people.", ""),
    ("2024-06-01", "Germany has 16 million more inhabitants than France.",
     "difference consistent [16 million more inhabitants]: 11,966,110.6 to 18,020,601.4 = 83,177,813 − 68,184,457"),
    ("2024-06-01", "Germany has 60 million more inhabitants than France.",
     "difference inconsistent [60 million more inhabitants]: 11,966,110.6 to 18,020,601.4 = 83,177,813 − 68,184,457"),
    ("2024-06-01", "France has 16 million fewer inhabitants than Germany.",
     "difference consistent [16 million fewer inhabitants]: 11,966,110.6 to 18,020,601.4 = 83,177,813 − 68,184,457"),
    ("2024-06-01", "Germany has three times as many inhabitants as France.",
     "ratio inconsistent [three times as many inhabitants]: 1.17 to 1.27 times = 83,177,813 ÷ 68,184,457"),
    ("2022-08-06", "North Korea has the fourth largest army in the world.",
     ("rank consistent [fourth largest army in the world]: "
      "4th = North Korea with 1,150,000 stands behind China 2,000,000, India 1,450,000, United States 1,390,000")),
    ("2022-08-06", "North Korea has the second largest army in the world.",
     ("rank inconsistent [second largest army in the world]: "
      "4th = North Korea with 1,150,000 stands behind China 2,000,000, India 1,450,000, United States 1,390,000")),
    ("2022-08-06", "North Korea is the world's fourth largest army, behind China, India and the United States.",
     ("rank consistent [the world's fourth largest army]: "
      "4th = North Korea with 1,150,000 stands behind China 2,000,000, India 1,450,000, United States 1,390,000")),
    ("2022-08-06", "North Korea has the fourth largest army in the world, behind Russia.",
     ("rank inconsistent [fourth largest army in the world]: "
      "7th or lower = North Korea with 1,880,000 stands behind Russia 2,900,000, India 2,615,350, China 2,545,000, United "
      "States 2,238,800 and 2 more")),
    ("2022-08-06", "South Korea has more active soldiers than North Korea.",
     ("comparison inconsistent [South Korea has more active soldiers than North Korea]: "
      "a move of 595,000 the other way = 555,000 − 1,150,000")),
    ("2024-06-01", "The Danube is 2,850 km long.", "value consistent [2,850 km long]: 2,888 km = 2,888"),
    ("2024-06-01", "The Danube is 1,770 miles long.", "value consistent [1,770 miles long]: 1,687 to 1,903 mi = 2,888 km in mi"),
    ("2024-06-01", "The Danube is 5,850 km long.", "value inconsistent [5,850 km long]: 2,888 km = 2,888"),
    ("2024-06-01", "The population of France is 68 million euros.", ""),
    ("2024-06-01", "France is the second most populous country in the EU, behind Germany and Italy.",
     ("comparison inconsistent [France is the second most populous country in the EU, behind Germany and Italy]: a move of "
      "9,598,949 the other way = 58,952,704 − 68,551,653")),
    ("2024-06-01", "North Korea has the fourth largest army in the world, behind Vietnam and Germany.",
     ("comparison inconsistent [North Korea has the fourth largest army in the world, behind Vietnam and Germany]: a move of "
      "1,096,500 the other way = 183,500 − 1,280,000")),
    # What was, by what its rivals agree with, beside what is wished or supposed.
    ("2024-06-01", "Brazil was the most populous country in the world.", ""),
    ("2024-06-01", "Brazil was by far the most populous country in the world.", ""),
    ("2024-06-01", "Mr Lee was pleased to arrive in Brazil, the world's most populous country.",
     ("rank inconsistent [the world's most populous country]: 7th = Brazil with 211,998,573 stands behind United States "
      "340,110,988, Indonesia 283,487,931, Pakistan 251,269,164, Nigeria 232,679,478 and 2 more")),
    # Of what a name or a word may mean, the likeliest is told.
    ("2024-06-01", "Korea has more people than Japan.",
     "comparison inconsistent [Korea has more people than Japan]: a move of 72,224,306 the other way = 51,751,065 − 123,975,371"),
    ("2024-06-01", "Rwanda is the largest country in Africa.",
     ("rank inconsistent [largest country in Africa]: 29th = Rwanda with 14,256,567 stands behind Senegal 18,501,984, Zimbabwe "
      "16,634,373, Guinea 14,754,785, Benin 14,462,724 and 24 more")),
    ("2024-06-01", "India was the most populous country in the world in 2015, and nothing changed until 2023.",
     "rank inconsistent [most populous country in the world]: 2nd = India with 1,328,024,498 stands behind China 1,379,860,000"),
    ("2024-06-01", "China was the most populous country in the world in 2015, and nothing changed until 2023.",
     "rank consistent [most populous country in the world]: 1st = China with 1,379,860,000 stands ahead of all others"),
    ("2024-06-01", "North Korea has the eighth largest army in the world, behind Vietnam.",
     ("rank consistent [eighth largest army in the world]: 8th = North Korea with 1,880,000 stands behind India 2,630,750, "
      "Russia 2,600,000, China 2,545,000, United States 2,127,500 and 3 more")),
    ("2024-06-01", "North Korea has the fourth largest army in the world, behind Germany.",
     ("comparison inconsistent [North Korea has the fourth largest army in the world, behind Germany]: a move of 1,096,500 the "
      "other way = 183,500 − 1,280,000")),
    ("2024-06-01", "Spain has a higher unemployment rate than Germany.",
     "comparison consistent [Spain has a higher unemployment rate than Germany]: a move of 7.9 points that way = 11.4 − 3.5"),
    ("2024-06-01", "Germany is the most populous country in the EU after France.",
     "rank inconsistent [most populous country in the EU]: 1st = Germany with 83,516,593 stands ahead of all others"),
    ("2024-06-01", "London wants to vote, but Spain is the most populous country in the EU.",
     ("rank inconsistent [most populous country in the EU]: 4th = Spain with 48,848,840 stands behind Germany 83,516,593, "
      "France 68,551,653, Italy 58,952,704")),
    ("2024-06-01", "London wants to vote and Spain is the most populous country in the EU.", ""),
    ("2024-06-01", "Never mind, Spain has more inhabitants than Germany.",
     "comparison inconsistent [Spain has more inhabitants than Germany]: a move of 34,667,753 the other way = 48,848,840 − 83,516,593"),
    ("2024-06-01", "If the EU's 950 million people vote, all is well.", ""),
    ("2024-06-01", "The sea may rise, but the EU's 950 million people do not care.",
     "value inconsistent [EU's 950 million people]: 450,228,188"),
    ("2024-06-01", "If the population of France doubled between 2010 and 2022, that is news.", ""),
    ("2024-06-01", "The population of France doubled between 2010 and 2022.",
     "ratio inconsistent [doubled]: 1.04 to 1.05 times = 68,184,457 ÷ 65,026,211"),
    ("2024-06-01", "Monaco is the second most densely populated country in the world.",
     "rank consistent [second most densely populated country in the world]: 1st to 2nd = Monaco with 19,300 stands ahead of all others"),
    ("2024-06-01", "It is not true that Germany's population is at its lowest since 1990.", ""),
    ("2022-08-06", "North Korea has 3.1 million active soldiers.", "value inconsistent [3.1 million active soldiers]: 1,150,000"),
    ("2022-08-06", "North Korea has 1.3 million active soldiers.", "value consistent [1.3 million active soldiers]: 1,280,000"),
]


@pytest.mark.parametrize(("date", "text", "said"), SAID)
def test_what_is_said(date: str, text: str, said: str) -> None:
    findings = numcheck.check(text, language="en", date=date).findings
    expected = [dict(one.explanation.lines())["expected"] for one in findings]
    assert "; ".join(f"{one.check} {one.verdict.label} [{one.text}]: {line}" for one, line in zip(findings, expected, strict=True)) == said


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
