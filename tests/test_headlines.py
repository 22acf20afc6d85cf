"""The number of a headline has to come back below it."""

from __future__ import annotations

import pytest

import numcheck
from numcheck.checker import check_document
from numcheck.formats import parse

WRONG = [
    ("en", "# Bank to cut 1,200 jobs", "The bank said on Monday that it would cut # jobs over three years.", "1,500", "1,200"),
    ("en", "# Support for the bypass at 52%, poll finds", "Support for the bypass stands at #, a poll found.", "47%", "52%"),
    ("fr", "# La banque supprime 1 200 emplois", "La banque supprime # emplois en trois ans, a-t-elle annoncé lundi.", "2 100", "1 200"),
    ("de", "# Zulieferer streicht 850 Stellen in Sachsen", "Der Zulieferer streicht in Sachsen # Stellen.", "580", "850"),
    ("es", "# El gobierno invertirá 450 millones en trenes", "El gobierno invertirá # de euros en trenes.", "540 millones", "450 millones"),
    ("it", "# Terremoto, 27 morti nel nord", "Il terremoto ha causato # morti nel nord del Paese.", "37", "27"),
    ("pt", "# Incêndio destrói 340 casas em Braga", "Um incêndio destruiu # casas em Braga na noite de sábado.", "430", "340"),
    ("nl", "# Gemeente trekt 12 miljoen uit voor school", "De gemeente trekt # euro uit voor een school.", "21 miljoen", "12 miljoen"),
]
SILENT = [
    # Made of others, told without its noun, of another time, one of two, another order of magnitude.
    "# Bank to cut 1,200 jobs\n\nThe bank will cut 700 jobs in London and 500 jobs in Leeds, it said on Monday.",
    "# Bank to cut 1,200 jobs\n\nThe bank cut 900 jobs in May. Now another 1,200 will go, it said.",
    "# Bank to cut 1,200 jobs\n\nThe bank, which cut 1,500 jobs last year, will cut more jobs, it said.",
    "# Sales at the chain up 12%\n\nSales at the chain rose 8% in France and 17% in Spain.",
    "# City to build 500 homes on docks\n\nThe city will build 120 homes on the old docks this year.",
    "# Nearly 3,000 march against reform\n\nThe march against the reform drew 2,900 people.",
    "# Flood kills 41 in the valley\n\nAt least 31 people were killed by the flood in the valley.",
    "# Turnover at the mill up 12%\n\nTurnover at the mill rose to 112 million euros from 100 million, and 9% of it is profit.",
]


def said(language: str, text: str) -> list[tuple[str, str, str]]:
    findings = check_document(parse(text, ".md", ""), language, tables=[]).findings
    return [(one.check, one.verdict.label, one.text) for one in findings if one.verdict is not numcheck.Verdict.CONSISTENT]


@pytest.mark.parametrize(("language", "headline", "lead", "wrong", "right"), WRONG)
def test_lead_has_the_number_of_its_headline(language: str, headline: str, lead: str, wrong: str, right: str) -> None:
    found, = said(language, f"{headline}\n\n{lead.replace('#', wrong)}\n")
    assert found[:2] == ("repetition", "inconsistent")
    assert found[2].startswith(wrong)
    assert said(language, f"{headline}\n\n{lead.replace('#', right)}\n") == []


@pytest.mark.parametrize("text", SILENT)
def test_what_may_be_another_number_is_left(text: str) -> None:
    assert said("en", text + "\n") == []


def test_what_the_article_tells_twice_is_right() -> None:
    text = "# Bank to cut 1,200 jobs\n\nThe bank will cut 2,100 jobs, it said. The unions called the loss of 2,100 jobs a disaster.\n"
    assert said("en", text) == [("repetition", "inconsistent", "1,200 jobs")]
