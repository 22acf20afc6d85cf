"""Which numbers are bound into a claim, at the edges: how far apart, how finely printed, in which units. One sentence, its findings."""

from __future__ import annotations

from fractions import Fraction

import pytest

import numcheck
from numcheck.binding import roles
from numcheck.claim import Step
from numcheck.interval import Interval, Verdict
from numcheck.sentence import Token

MOVING = [
    # Amounts that differ by more than a factor of twenty are not before and after, unless it is by a thousand.
    ("Sales rose 20% to 390 million euros from 20 million euros.",
     "change inconsistent: 1,778 % to 1,926 % = 390 million ÷ 20 million − 1"),
    ("Sales rose 20% to 410 million euros from 20 million euros.", ""),
    ("Sales rose 2% to 11,100,700,800 euros from 10,900,650.",
     "change inconsistent: 101,735.2 % to 101,735.3 % = 11,100,700,800 ÷ 10,900,650 − 1"),
    ("Sales fell 2% to 10,900,650 euros from 11,100,700,800.",
     "change inconsistent: 99.9018021 % to 99.9018022 % = 1 − 10,900,650 ÷ 11,100,700,800"),
    ("Sales rose 2% to 11,100,700,800 euros from 12,614,650.", ""),
    ("Sales rose 2% to 11,100,700,800 euros from 9,652,750.", ""),
    ("The margin was 6.5% against 90% last year.", "comparison consistent: 0.0713 to 0.0732 times as large = 6.5 % ÷ 90 %"),
    ("The margin was 9.5% against 0.3% last year.", ""),
    ("Exports were 3.24 million tonnes against 3.36 billion a year earlier.",
     "comparison inconsistent: 1/1,040 to 1/1,034 as large = 3.24 million ÷ 3.36 billion"),
    ("Exports were 5.0 million tonnes against 3.36 billion a year earlier.",
     "comparison inconsistent: 1/680 to 1/664 as large = 5 million ÷ 3.36 billion"),
    ("Exports were 1.2 million tonnes against 3.36 billion a year earlier.", ""),
    # Nothing is a multiple of nothing.
    ("Exports were 0 tonnes against 5,000 tonnes a year earlier.", ""),
    ("Exports were 5,000 tonnes against 0 tonnes a year earlier.", ""),
    ("Exports rose 5% to 8,000 tonnes from 0 tonnes.", ""),
    # A scale word that only one of two amounts has.
    ("Sales rose 16% to 64.9 million euros from 55.8.", "change consistent: 16.1 % to 16.5 % = 64.9 million ÷ 55.8 million − 1"),
    ("Sales rose 16% to 64.9 trillion euros from 55.8.", "change consistent: 16.1 % to 16.5 % = 64.9 trillion ÷ 55.8 trillion − 1"),
    ("Sales rose 36% to 64.9 million euros from 55.8.", "change inconsistent: 16.1 % to 16.5 % = 64.9 million ÷ 55.8 million − 1"),
    ("Sales rose 16% to 11.1 billion euros from 9,600.", "change consistent: 14.5 % to 16.8 % = 11.1 billion ÷ 9.6 billion − 1"),
    ("Sales rose 16% to 1.02 billion euros from 9,990.", "change inconsistent: −89.8 % to −89.7 % = 1.02 billion ÷ 9.99 billion − 1"),
    ("Sales rose to 54.9 million euros from 500.",
     "comparison consistent: a move of 54,849,475 to 54,949,525 that way = 54.9 million − 500"),
    ("Sales rose 16% to 13.5 billion euros from 11,600.", ""),  # nobody leaves it out there
    ("Sales rose 16% to 64.9 million euros from €55.8.", ""),
    ("Sales fell 50% to 1 million euros from 2.", "change consistent: 0 % to 80 % = 1 − 1 million ÷ 2 million"),
    # Where nobody says that they belong together, they must fit closely.
    ("Like-for-like turnover was up 15% at 92 million euros, against 80 million.",
     "change consistent: 13.7 % to 16.4 % = 92 million ÷ 80 million − 1"),
    ("Like-for-like turnover was up 15% at 23 million euros, against 20 million.", ""),
    ("Like-for-like turnover was up 25% at 92 million euros, against 80 million.", ""),
    # A base that is not printed.
    ("Sales rose by 45 million euros, or 17%, to 312 million.",
     "change consistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("Sales rose by 45 million euros, or 593%, to 312 million.",
     "change inconsistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("Sales fell by 45 million euros, or 13%, to 312 million.",
     "change consistent: 12.2 % to 13 % = 1 − (312 million ÷ (312 million + 45 million))"),
    # One end of a range may be printed carelessly, not both.
    ("Crops of 3.3 to 3.6 million tonnes, 29.4 to 33.3 percent below the 5.1 million of last year.",
     ("change borderline: 33.7 % to 36.9 % = 1 − 3.3 million ÷ 5.1 million; "
      "change consistent: 27.7 % to 31.1 % = 1 − 3.6 million ÷ 5.1 million")),
    ("Crops of 3.3 to 3.6 million tonnes, 27.5 to 33.3 percent below the 5.1 million of last year.",
     ("change inconsistent: 33.7 % to 36.9 % = 1 − 3.3 million ÷ 5.1 million; "
      "change inconsistent: 27.7 % to 31.1 % = 1 − 3.6 million ÷ 5.1 million")),
    # Other words of movement, each with what is printed.
    ("Exports were 7,000 tonnes against 5,000 tonnes a year earlier.",
     "comparison consistent: 1.27 to 1.55 times as large = 7,000 ÷ 5,000"),
    ("Sales improved to 7.5 million euros from 8.5 million.",
     "comparison consistent: 0.871 to 0.893 times as large = 7.5 million ÷ 8.5 million"),
    ("Sales doubled to 260 million euros from 130 million.", "ratio consistent: 1.89 to 2.12 times = 260 million ÷ 130 million"),
    ("Sales fell to 260 million euros from 130 million.",
     "comparison inconsistent: a move of 120 million to 140 million the other way = 130 million − 260 million"),
    ("Exports rose 5 million tonnes to 25 from 20 million tonnes.",
     "difference consistent: 4 million to 6 million t = 25 million − 20 million"),
    ("Sales rose by 45 million euros to 312 million, while costs rose by 27%.", ""),
    ("Sales rose by 45 million euros to 312 million, up 17%.",
     "change consistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("Sales fell by 45 million euros to 312 million, down 13%.",
     "change consistent: 12.2 % to 13 % = 1 − (312 million ÷ (312 million + 45 million))"),
    ("Exports were 2.9 million tonnes against 5.4 billion a year earlier.",
     "comparison inconsistent: 1/1,912 to 1/1,814 as large = 2.9 million ÷ 5.4 billion"),
    ("Exports were 2.9 million tonnes against 7.4 billion a year earlier.", ""),
    ("The rate rose to 5% from 4%, up 1 percentage point.", "change consistent: 0 to 2 points = 5 % − 4 %"),
]
ADDING = [
    # Counts below a thousand are not rounded where their parts are told.
    ("A total of 1,000 people came: 400 on Friday, 350 on Saturday and 251 on Sunday.", "sum borderline: 1,001 = 400 + 350 + 251"),
    ("A total of 990 people came: 390 on Friday, 350 on Saturday and 251 on Sunday.", "sum inconsistent: 991 = 390 + 350 + 251"),
    ("The fair drew 12,001 people: 4,000 adults, 4,000 students and 4,001 children.", "sum consistent: 12,001 = 4,000 + 4,000 + 4,001"),
    ("The fair drew 12,000 people: 4,000 adults, 4,000 students and 4,001 children.", "sum borderline: 12,001 = 4,000 + 4,000 + 4,001"),
    ("The fair drew 24,000 people: 4,000 adults, 4,000 students and 4,001 children.", "sum inconsistent: 12,001 = 4,000 + 4,000 + 4,001"),
    ("The fair drew 25,000 people: 4,000 adults, 4,000 students and 4,001 children.", ""),  # as if half of the list were missing
    ("The fair drew 12 million people: 4.1 million adults, 4.3 million students and 3.9 million children.",
     "sum consistent: 12.15 million to 12.45 million = 4.1 million + 4.3 million + 3.9 million"),
    ("The plant uses 4.5 tonnes of steel: 1.5 tonnes for rails, 2.0 tonnes for cars and 1.0 tonnes for tools.",
     "sum consistent: 4.35 to 4.65 t = 1.5 + 2 + 1"),
    ("The plant uses 4.5 tonnes of steel: 1.5 tonnes for rails, 2.0 tonnes for cars and 1.4 tonnes for tools.",
     "sum inconsistent: 4.75 to 5.05 t = 1.5 + 2 + 1.4"),
    ("740 migrants live in the camp, including 290 children.", "sum consistent: at least 290"),
    ("740 migrants live in the camp, including 741 children.", "sum inconsistent: at least 741"),
    # "Them" may be one amount, or all of them together, one that is smaller than the part too.
    ("The plant has 1,200 workers and 400 clerks. Of them, 400, or a quarter, went on strike.",
     "share consistent: 25 % = 400 ÷ (400 + 1,200)"),
    ("The plant has 1,200 workers and 400 clerks. Of them, 500, or 31%, went on strike.",
     "share consistent: 28.4 % to 34.3 % = 500 ÷ (400 + 1,200)"),
    ("The plant has 1,200 workers and 400 clerks. Of them, 500, or 51%, went on strike.", ""),
    # A share is one of amounts in one unit; a tonne is no worker.
    ("Of the 1,200 workers, 300, or 60%, went on strike.", "share inconsistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
    ("Of 1,200 tonnes, 300, or a quarter, were lost.", "share consistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
    ("Of the 1,200, 300 tonnes, or 60%, were lost.", "share inconsistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
    ("Of the 1,200 workers, 300 tonnes, or 60%, were lost.", ""),
    ("Of the 1,200 tonnes, 300 litres, or a quarter, were lost.", ""),
    ("Of the 1,200 workers, 300 homes, or 60%, were empty.", "share inconsistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
]


@pytest.mark.parametrize(("text", "told"), MOVING + ADDING)
def test_what_is_bound(text: str, told: str) -> None:
    findings = numcheck.check(text, language="en", tables=[]).findings
    lines = [dict(one.explanation.lines())["expected"] for one in findings]
    assert "; ".join(f"{one.check} {one.verdict.label}: {line}" for one, line in zip(findings, lines, strict=True)) == told


def step(value: int = 1, unit: str = "", note: str = "") -> Step:
    return Step(Interval.exact(Fraction(value)), str(value), (), unit, note)


@pytest.mark.parametrize(("units", "alike"), [
    ("kilometer kilometer", True), ("kilometer mile", False), ("kilometer  mile", False), (" kilometer", True), ("percent kilometer", True),
    ("percent ", True),
])
def test_amounts_of_one_unit(units: str, alike: bool) -> None:
    assert roles.one_unit([step(unit=unit) for unit in units.split(" ")]) == alike


@pytest.mark.parametrize(("notes", "alike"), [
    (["'.' groups digits", "'.' groups digits"], True), (["'.' groups digits", "'.' before decimals"], False),
    (["'.' groups digits", ""], True),
    (["active", "reserve"], True), (["active; '.' groups digits", "'.' before decimals; reserve"], False),
])
def test_numbers_of_one_convention(notes: list[str], alike: bool) -> None:
    assert roles.one_convention([step(note=note) for note in notes]) == alike


def test_a_span_and_the_best_verdict() -> None:
    assert roles.span_of([Token(5, 9, frozenset()), Token(1, 3, frozenset())]) == (1, 9)
    stated, *_ = numcheck.read("5 men", language="en")
    assert roles.verdict_of(stated, [step(9), step(5)]) is Verdict.CONSISTENT
    assert roles.verdict_of(stated, [step(9), step(10)]) is Verdict.INCONSISTENT
