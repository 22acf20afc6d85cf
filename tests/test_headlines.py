"""The number of a headline has to come back below it."""

from __future__ import annotations

import pytest

import numcheck
from numcheck.checker import check_document
from numcheck.formats import parse

WRONG = [
    ("en", "# Bank to cut 1,200 jobs", "The bank said on Monday that it would cut # jobs over three years.", "1,500", "1,200"),
    ("en", "# Support for the bypass at 52%, poll finds", "Support for the bypass stands at #, a poll found.", "47%", "52%"),
    ("en", "# Factory to lose 600 jobs", "The factory will lose # jobs, the owner said.", "900", "600"),
    ("en", "# 41 people killed in valley flood", "A flood in the valley killed # people.", "14", "41"),
    ("en", "# Strike at port costs 45 million euros", "It is over. The strike at the port has cost # euros, they say.",
     "54 million", "45 million"),
    ("en", "# Beatles suits sell for 110,000 dollars", "Four suits of the Beatles have sold for #.", "110 dollars", "110,000 dollars"),
    ("en", "# Factory to lose 600 jobs", "The factory will lose # jobs. It keeps 350 jobs.", "900", "600"),
    ("en", "# News of May\n\nIt rained on 12 days.\n\n# Factory to lose 600 jobs", "The factory will lose # jobs.", "900", "600"),
    ("en", "# Museum attracts 12,000 visitors", "The museum attracted # visitors, more than last year.", "21,000", "12,000"),
    ("en", "# Museum attracts 12,000 young visitors", "The museum attracted # visitors.", "21,000", "12,000"),
    ("en", "# Flood kills 41 in the valley", "The flood killed # people in the valley.", "14", "41"),
    ("en", "# Council to spend 2.5 million on roads", "The council will spend # on roads.", "3.5 million euros", "2.5 million euros"),
    ("en", "# Factory loses 40% of its jobs", "The factory loses # of its jobs. Only 900 of the 1,000 jobs are left.", "60%", "40%"),
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
    # A part of others, and what such a part leaves.
    "# Factory to lose 600 jobs\n\nThe factory will lose two thirds of 900 jobs, the owner said.",
    "# Factory to lose 600 jobs\n\nThe factory will lose 60 percent of 1,000 jobs, the owner said.",
    "# Factory to lose 600 jobs\n\nThe factory will lose most of 1,000 jobs, the owner said. It keeps 40 percent.",
    "# Factory to lose 600 jobs\n\nThe factory will lose 900 jobs, the owner said, and 300 new jobs will be created.",
    "# Factory loses 40% of its jobs\n\nThe factory loses 30% of its jobs, the owner said. It had 500, and has 300 now.",
    "# Factory loses 40% of its jobs\n\nThe factory loses 30% of its jobs, the owner said, of 1,000 and has 400 too many.",
    "# Factory loses 40% of its jobs\n\nThe factory loses 30% of its jobs this year, the owner said, and 10% in the next.",
    "# Mill raises wages by 25%\n\nThe mill raises wages by 20% for some, it said. They get 500 euros, not 400.",
    # What somebody has, or another thing that somebody did.
    "# Factory to lose 600 jobs\n\nThe factory with its 900 jobs will lose most of them, the owner said.",
    "# Factory to lose 600 jobs\n\nThe factory, which has 900 jobs, will lose most of them, the owner said.",
    "# Bank to cut 1,200 jobs in Leeds\n\nThe bank has 2,100 jobs in Leeds.",
    "# Bank to cut 1,200 jobs in Leeds\n\nThe bank created 2,100 jobs in Leeds.",
    "# Bank to cut 1,200 jobs in Leeds\n\nThe bank created 2,100 jobs in Leeds, but now it will cut many.",
    "# Bank to cut 1,200 jobs in Leeds\n\nNow the bank will cut many, but it has created 2,100 jobs in Leeds.",
    "# Bank to cut 1,200 jobs\n\nThe bank has cut 2,100 jobs since 2015 and will cut more.",
    "# Bank to cut 1,200 jobs\n\nThe bank will cut more jobs than the 2,100 jobs that it wanted to cut.",
    "# Firm recalls 45,000 cars over brakes\n\nThe firm sold 54,000 cars of the kind with faulty brakes in Europe.",
    "# Fire destroys 120 homes in Ashton\n\nThe fire in Ashton threatened 210 homes, the brigade said.",
    "# Bank to cut 1,200 jobs in Leeds\n\nThe railway will cut 2,100 jobs in Leeds.",
    "# Firm sinks 45 wells in valley\n\nThe firm saved 54 wells in the valley.",
    "# Storm floods 600 homes on Lanzarote and Tenerife islands\n\nThe storm flooded 900 homes in Portugal.",
    "# Leeds: 600 jobs\n\nIn Leeds there are 900 jobs.",
    # At another time.
    "# Museum attracts 12,000 visitors\n\nLast year the museum attracted 21,000 visitors.",
    "# Museum attracts 12,000 visitors\n\nThe museum, which attracted 21,000 visitors last year, is less visited now.",
    "# Visitors to museum up to 12,000 in May\n\nVisitors to the museum in May were up from 9,000.",
    # What several make.
    "# Bank to cut 1,200 jobs\n\nThe bank will cut 700 jobs in London. Another 500 will go in Leeds.",
    "# Bank to cut 1,200 jobs\n\nThe bank will cut 900 jobs in London. Another 200 will go in Leeds and 100 in York.",
    "# Bank to cut 1,200 jobs\n\nThe bank will cut 1,500 jobs, it said. In Leeds it needs 300 more.",
    # A currency of its own, a number of another kind, two numbers in a headline, none that is sure.
    "# Council to spend $2.5 million on roads\n\nThe council will spend 3.5 million euros on roads.",
    "# Factory to lose 600 jobs\n\nThe factory will lose jobs for 900 days, the owner said.",
    "# Factory loses 40% of its 1,000 jobs\n\nThe factory loses 60% of its jobs.",
    "# Factory to lose 600 jobs\n\nThe factory will lose 900 jobs or even 950 jobs, the owner said.",
    # Words of no meaning and too few of them.
    "# 600 jobs lost\n\nThe 900 jobs lost in Leeds will be missed.",
    "# The 600 of us\n\nAll of us, 900 in all.",
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


def test_a_finding_tells_where_the_other_number_stands() -> None:
    text = "# Bank to cut 1,200 jobs\n\nThe bank will cut 2,100 jobs, it said.\n\n12 people were hurt. All 14 people are well.\n"
    findings = check_document(parse(text, ".md", ""), "en", tables=[]).findings
    assert [one.explanation.reading for one in findings] == ["headline, line 1", "line 5"]
