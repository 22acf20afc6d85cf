"""The same claims in every language: the order of the words is free, the verdict is not."""

from __future__ import annotations

import csv
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

import numcheck
from numcheck.interval import Interval
from numcheck.language import known

CLAIMS = Path(__file__).parent / "claims.tsv"
ENOUGH = {
    "age": 8, "count": 4, "scale": 4,
    "change": 30, "comparison": 8, "conversion": 8, "difference": 8, "range": 4, "rate": 2, "ratio": 8, "repetition": 4, "share": 4,
    "sum": 8, "words": 8,
}


def claims() -> list[dict[str, str]]:
    with CLAIMS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def told() -> list[object]:
    return [pytest.param(claim["check"], claim["verdict"], code, claim[code], id=f"{claim['check']}-{line}-{claim['verdict']}-{code}")
            for line, claim in enumerate(claims(), start=2) for code in known()]


def test_there_are_enough_claims() -> None:
    every = claims()
    counted = Counter(claim["check"] for claim in every)
    assert {check: counted[check] for check, least in ENOUGH.items() if counted[check] < least} == {}
    verdicts = Counter(claim["verdict"] for claim in every)
    assert verdicts["consistent"] >= 42
    assert verdicts["inconsistent"] >= 42
    assert all(claim[code] for claim in every for code in known())


@pytest.mark.parametrize(("check", "verdict", "code", "text"), told())
def test_claim(check: str, verdict: str, code: str, text: str) -> None:
    findings = numcheck.check(text, language=code, tables=[]).findings
    assert [finding.text for finding in findings] == [text[finding.start:finding.end].strip() for finding in findings]
    assert all(finding.text for finding in findings)
    found = [(finding.check, finding.verdict.label) for finding in findings]
    if verdict == "consistent":
        assert (check, "consistent") in found
    assert [one for one in found if one[1] != "consistent"] == ([] if verdict == "consistent" else [(check, verdict)])


def test_both_ends_of_a_movement_are_checked() -> None:
    """Whether they were read as one range or as two numbers."""
    text = "The rent rose from 11.20 to 12.60 euros, up 12.5%."
    report = numcheck.check(text, language="en", tables=[])
    assert [(finding.check, finding.verdict.label) for finding in report.findings] == [("change", "consistent")]
    assert [one.quantity.text for one in report.unchecked] == []


@pytest.mark.parametrize(("text", "verdict"), [
    ("The plan has three aims:\n\n- more jobs\n- better schools, in the north and in the south\n- cheaper housing\n\nMore.", "consistent"),
    ("The plan has four aims:\n- more jobs\n- better schools, in the north and in the south\n- cheaper housing\n", "inconsistent"),
    ("The plan has two aims:\n\n1. more jobs\n\n2. better schools\n\n3. cheaper housing\n", "inconsistent"),
    ("The plan has two aims:\n\n* more jobs\n  * in the north\n  * in the south\n* better schools\n", ""),
    ("The plan has four aims:\n\nMore jobs come first.", ""),
    ("The plan has three aims:\n1. More jobs.\n2. Better schools.  They open\n   in May.\n3. Cheaper housing.\n\nMore.", "consistent"),
    ("The plan has four aims:\n\n- more jobs\n\n  That means here.\n\n- better schools\n- cheaper housing\n", "inconsistent"),
    ("The plan has three aims:\n1. more jobs\n2. better schools\nand a third one:\n3. cheaper housing\n", ""),
])
def test_lines_with_bullets_are_counted(text: str, verdict: str) -> None:
    found = [(finding.check, finding.verdict.label) for finding in numcheck.check(text, language="en", tables=[]).findings]
    assert found == ([("count", verdict)] if verdict else [])


@pytest.mark.parametrize(("language", "text", "verdicts"), [
    ("en", "Crops of 3.3 to 3.6 million tonnes, 29.4 to 35.3 percent below the 5.1 million of last year.", "consistent consistent"),
    ("en", "Crops of 3.3 to 3.6 million tonnes, 29.4 to 45.3 percent below the 5.1 million of last year.", "inconsistent consistent"),
    ("en", "Crops of 3.3 to 3.6 million tonnes, 19.4 to 35.3 percent below the 5.1 million of last year.", "consistent inconsistent"),
    # Each end alone might be printed carelessly; both at once are not.
    ("en", "Crops of 3.3 to 3.6 million tonnes, 27.5 to 33.3 percent below the 5.1 million of last year.", "inconsistent inconsistent"),
    ("nl", "De oogst wordt geschat op 3,3 tot 3,6 miljoen ton, 29,4 tot 45,3 procent minder dan de 5,1 miljoen van vorig jaar.",
     "inconsistent consistent"),
    ("en", "Crops ranged from 3.3 to 3.6 million tonnes, down from 3.7 million and down 29.4 to 35.3 percent from the 5.1 million of 2020.",
     "consistent consistent"),
    ("en", "Crops ranged from 3.3 to 3.6 million tonnes, down from 3.7 million and down 19.4 to 25.3 percent from the 5.1 million of 2020.",
     "inconsistent inconsistent"),
])
def test_both_ends_of_a_range_are_checked(language: str, text: str, verdicts: str) -> None:
    found = [finding for finding in numcheck.check(text, language=language, tables=[]).findings if finding.check == "change"]
    assert " ".join(finding.verdict.label for finding in found) == verdicts


@pytest.mark.parametrize(("bought", "verdict"), [("119,777", "consistent"), ("119,867", "inconsistent")])
def test_what_is_printed_to_the_last_digit_is_no_estimate(bought: str, verdict: str) -> None:
    text = f"The group raised its stake to 1,349,884 shares from about 1,230,107 shares. It said it bought {bought} shares in May."
    findings = numcheck.check(text, language="en", tables=[]).findings
    assert [finding.verdict.label for finding in findings if finding.check == "difference"] == [verdict]


@pytest.mark.parametrize(("by", "verdict"), [("20", "consistent"), ("25", "borderline"), ("35", "inconsistent")])
def test_amounts_beside_each_other_are_printed_as_finely(by: str, verdict: str) -> None:
    """250,000 lies within 5,000, and so does the 200,000 beside it, which may be a rounding to 10,000 at a pinch."""
    finding, = numcheck.check(f"The number of visitors fell from 250,000 to 200,000, down {by} percent.", language="en", tables=[]).findings
    assert (finding.check, finding.verdict.label) == ("change", verdict)


@pytest.mark.parametrize(("text", "language"), [
    ("48 seats, twice as many as 24", "en"), ("48 seats, three times more than 16", "en"), ("48 seats, half as many as 96", "en"),
    ("48 Sitze, dreimal mehr als 16", "de"), ("48 zetels, drie keer meer dan 16", "nl"),
])
def test_what_stands_behind_a_multiple_is_no_hedge(text: str, language: str) -> None:
    assert [quantity.hedge.value for quantity in numcheck.read(text, language)] == ["", "", ""]


@pytest.mark.parametrize(("text", "net", "shares", "factor", "formula"), [
    ("Shr 61 cts. Net 4,469,000. Avg shrs 7,326,000.", "4469000", "7326000", 100, "4.469 million ÷ 7.326 million × 100"),
    ("Shr 1.30 dlrs. Net 1,201,000. Avg shrs 1,011,000.", "1201000", "1011000", 1, "1.201 million ÷ 1.011 million"),
    ("Shr 120 cts. Net 1,201,000 cts. Avg shrs 10,011.", "1201000", "10011", 1, "1.201 million ÷ 10,011"),
])
def test_results_a_share_have_a_margin(text: str, net: str, shares: str, factor: int, formula: str) -> None:
    """A quarter either side of the quotient, and from two thirds of it to half as much again at a pinch; cents count hundredths."""
    finding, = numcheck.check(text, language="en", tables=[]).findings
    quotient = (Interval.printed(net) / Interval.printed(shares)).core.scaled(factor)
    assert finding.check == "average"
    assert (finding.expected.low, finding.expected.high) == (quotient.low * Fraction(3, 4), quotient.high * Fraction(5, 4))
    assert (finding.expected.outer_low, finding.expected.outer_high) == (quotient.low * Fraction(2, 3), quotient.high * Fraction(3, 2))
    assert finding.explanation.formula == formula


@pytest.mark.parametrize("text", [
    "It was twenty degrees Celsius (ninety degrees Fahrenheit) at noon.", "It was 20 °C (more than 90 °F) at noon.",
])
def test_temperatures_in_words(text: str) -> None:
    """They may be a difference, and what would agree says so."""
    finding, = numcheck.check(text, language="en", tables=[]).findings
    assert finding.explanation.agree.endswith(" (as a difference)")


def test_two_numbers_of_one_sentence_are_no_repetition() -> None:
    text = "Exports came to 84,000 tonnes, after 80,000 tonnes a year earlier."
    assert [finding for finding in numcheck.check(text, language="en", tables=[]).findings if finding.check == "repetition"] == []
