"""One changed number changes one verdict: the same article in four languages, number by number."""

from __future__ import annotations

import csv
from collections import Counter
from functools import lru_cache
from pathlib import Path

import pytest

import numcheck
from numcheck.report import Report

ARTICLES = Path(__file__).parent / "articles"
# What the untouched article gives, in any of the languages: every claim of it, and all of them hold.
CLAIMS = {"repetition": 3, "share": 1, "value": 2, "rank": 1, "ratio": 1}


def cases() -> list[dict[str, str]]:
    lines = (ARTICLES / "volunteers.tsv").read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))


@lru_cache
def article(language: str) -> str:
    return (ARTICLES / f"volunteers.{language}.md").read_text(encoding="utf-8")


def wrong(report: Report) -> list[tuple[str, str]]:
    return [(finding.check, finding.text) for finding in report.findings if finding.verdict is not numcheck.Verdict.CONSISTENT]


@pytest.mark.parametrize("language", ["fr", "en", "de", "es"])
def test_the_article_holds(language: str) -> None:
    report = numcheck.check_file(ARTICLES / f"volunteers.{language}.md")
    assert wrong(report) == []
    assert Counter(finding.check for finding in report.findings) == CLAIMS


def test_there_are_enough_cases() -> None:
    every = cases()
    assert len(every) >= 60
    assert {case["language"] for case in every} == {"fr", "en", "de", "es"}


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case['language']}-{case['instead']}")
def test_one_changed_number(case: dict[str, str]) -> None:
    text = article(case["language"])
    assert text.count(case["written"]) >= 1, "the case is about words that stand in the article"
    at = text.index(case["written"])
    changed = text[:at] + case["instead"] + text[at + len(case["written"]):]
    report = numcheck.check(changed)
    touched = [finding for finding in report.findings
               if finding.check == case["check"] and finding.start < at + len(case["instead"]) and at < finding.end]
    assert [finding.verdict.label for finding in touched] == [case["verdict"]]
    others = [finding for finding in report.findings if finding not in touched]
    assert [finding.message for finding in others if finding.verdict is not numcheck.Verdict.CONSISTENT] == []
    if case["verdict"] == "inconsistent":
        explained = str(touched[0].explanation)
        assert "stated:" in explained
        assert "expected:" in explained
        assert "agrees:" in explained


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "South Korea has twice as many active soldiers as North Korea."),
    ("en", "North Korea has 52 million inhabitants."),
    ("en", "The population of North Korea is 52 million."),
    ("fr", "La Corée du Nord compte 52 millions d'habitants."),
    ("fr", "La population de la Corée du Nord est de 52 millions d'habitants."),
    ("de", "Nordkorea hat 52 Millionen Einwohner."),
    ("es", "Corea del Norte tiene 52 millones de habitantes."),
])
def test_one_added_sentence(language: str, sentence: str) -> None:
    report = numcheck.check(article(language) + "\n" + sentence + "\n")
    assert [text in sentence for _, text in wrong(report)] == [True]


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "North Korea has 26 million inhabitants."),
    ("en", "The population of North Korea is 26 million."),
    ("fr", "La Corée du Nord compte 26 millions d'habitants."),
    ("de", "Nordkorea hat rund 26 Millionen Einwohner."),
    ("es", "Corea del Norte tiene unos 26 millones de habitantes."),
])
def test_one_added_true_sentence(language: str, sentence: str) -> None:
    report = numcheck.check(article(language) + "\n" + sentence + "\n")
    assert wrong(report) == []
    assert [finding.check for finding in report.findings if finding.text in sentence].count("value") >= 1


@pytest.mark.parametrize(("language", "sentence"), [
    # Events, places, plans: numbers beside a country that are no claim about it.
    ("en", "North Korea offered to send 10,000 soldiers."),
    ("en", "North Korea has sent 10,000 soldiers to the front."),
    ("en", "The United States has 28,500 soldiers in South Korea."),
    ("en", "North Korea lost 4,000 soldiers in the fighting."),
    ("en", "In Germany, 3,000 people died of the flu."),
    ("en", "The French city of Lyon has 522,000 inhabitants."),
    ("en", "France's second city has 870,000 inhabitants."),
    ("en", "Volkswagen in Germany has 300,000 people on its payroll."),
    ("en", "North Korea plans to have an army of 2 million soldiers."),
    ("en", "North Korea does not have 3 million active soldiers."),
    ("en", "Tell us when 40 soldiers have left."),
    ("en", "The drill, with 30,000 soldiers, took place in South Korea."),
    ("en", "The US Navy ordered 50 aircraft from France."),
    ("en", "Pyongyang has 3.2 million inhabitants."),
    ("en", "Northern Ireland has 1.9 million inhabitants."),
    ("fr", "La Corée du Nord a envoyé 10 000 soldats en Russie."),
    ("fr", "La ville française de Lyon compte 522 000 habitants."),
    ("fr", "La France a commandé 50 avions aux États-Unis."),
    ("fr", "En Allemagne, 3 000 personnes sont mortes de la grippe."),
    ("fr", "La Corée du Nord voudrait une armée de 3 millions de soldats."),
    ("fr", "La France compte 5 000 soldats au Mali."),
    ("fr", "Paris compte 2,1 millions d'habitants."),
    ("de", "Nordkorea hat 10.000 Soldaten an die Front geschickt."),
    ("de", "Die französische Stadt Lyon hat 522.000 Einwohner."),
    ("de", "In Deutschland starben 3.000 Menschen an der Grippe."),
    ("de", "Die USA haben 28.500 Soldaten in Südkorea."),
    ("es", "Corea del Norte ha enviado 10.000 soldados al frente."),
    ("es", "La ciudad francesa de Lyon tiene 522.000 habitantes."),
    ("es", "En Alemania murieron 3.000 personas de gripe."),
    ("es", "Estados Unidos tiene 28.500 soldados en Corea del Sur."),
])
def test_what_is_no_claim(language: str, sentence: str) -> None:
    report = numcheck.check(sentence, language=language)
    assert [finding.message for finding in report.findings] == []
    assert report.unchecked
    assert all(one.reason for one in report.unchecked)


@pytest.mark.parametrize(("written", "verdict"), [
    ("cette centaine de milliers d'hommes", "consistent"),
    ("cette dizaine de milliers d'hommes", "inconsistent"),
    ("ces cent mille hommes", "consistent"),
])
def test_pointing_back_in_words(written: str, verdict: str) -> None:
    report = numcheck.check(f"La Corée du Nord a promis 100 000 volontaires. On dit que {written} sont prêts.", language="fr")
    assert [(finding.check, finding.verdict.label) for finding in report.findings] == [("repetition", verdict)]
