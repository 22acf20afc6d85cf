"""Sentences full of numbers in which nothing is wrong: no alarm, in any language."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import pytest
from test_claims import claims

import numcheck
from numcheck.language import known

# Other bases, losses after profits, levels beside yearly changes, years, prices of bonds, incomplete lists, two subjects, tables in words.
SENTENCES = Path(__file__).parent / "silence.tsv"


def sentences() -> list[tuple[str, str]]:
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        return [(row["language"], row["text"]) for row in csv.DictReader(file, delimiter="\t")]


def test_there_are_enough_sentences() -> None:
    every = sentences()
    assert len(every) >= 60
    assert {code for code, _ in every} == set(known())


@pytest.mark.parametrize(("code", "text"), sentences())
def test_no_alarm(code: str, text: str) -> None:
    report = numcheck.check(text, language=code, tables=[])
    assert [finding.message for finding in report.findings if finding.verdict is numcheck.Verdict.INCONSISTENT] == []


PAIRS = 60


@pytest.mark.parametrize("code", known())
def test_two_claims_beside_each_other_are_two(code: str) -> None:
    """What one sentence tells rightly, nothing in the next one turns wrong."""
    drawn = random.Random(code)
    right = [claim[code].strip() for claim in claims() if claim["verdict"] == "consistent"]
    for text in (" ".join(drawn.sample(right, 2)) for _ in range(PAIRS)):
        findings = numcheck.check(text, language=code, tables=[]).findings
        assert [(finding.message, text) for finding in findings if finding.verdict is numcheck.Verdict.INCONSISTENT] == []
