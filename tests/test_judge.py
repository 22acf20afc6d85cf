"""Judging alone, on steps made by hand: which reading decides, and how the outcome is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

import pytest

import numcheck
from numcheck.checks import Check
from numcheck.claim import Fix, Source, Step
from numcheck.document import Document
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.judge import Claim, Declined, judge
from numcheck.quantity import Quantity

TABLE = (Source("armies.csv, row 2", "1,280,000", table="armies.csv", row=2, column="active"),)


def printed(number: str, note: str = "", **more: object) -> Step:
    """A step that is a number as it is printed."""
    return replace(Step(Interval.printed(number), number, (), note=note), **more)  # type: ignore[arg-type]


def between(low: float, high: float, note: str = "", **more: object) -> Step:
    """A step that is anything from one number to another."""
    return replace(Step(Interval.of(*map(bound, (low, high))), f"{low}..{high}", (), note=note), **more)  # type: ignore[arg-type]


def bound(number: float) -> Fraction | float:
    return number if abs(number) == INFINITY else Fraction(number)


def read(text: str) -> Quantity:
    quantity, *_ = numcheck.read(text, language="en")
    return quantity


def claim(text: str, *expected: Step, check: str = "count", span: tuple[int, int] | None = None, **more: object) -> Claim:
    """A claim of the first number of a text, whose check prints in a style."""
    known = Check("some", "", check, list, ())
    return Claim(known, read(text), span or (0, len(text)), expected, **more)  # type: ignore[arg-type]


def judged(text: str, *expected: Step, check: str = "count", span: tuple[int, int] | None = None, **more: object) -> numcheck.Finding:
    finding = judge(claim(text, *expected, check=check, span=span, **more), Document(text))
    assert not isinstance(finding, Declined)
    return finding


# --- which reading decides ---------------------------------------------------------------------------------------------

FIVE, EIGHT = printed("5", "five"), printed("8", "eight")
UNUSUAL, OLD = replace(FIVE, note="odd", unusual="true in 2016"), replace(EIGHT, note="odd", unusual="true in 2016")


@pytest.mark.parametrize(("expected", "verdict", "reading"), [
    ([FIVE], "consistent", "five"),
    ([EIGHT], "inconsistent", "eight"),
    ([EIGHT, FIVE], "consistent", "five"),
    ([between(7.8, 7.9, "close"), FIVE], "consistent", "five"),
    # An unusual reading supports at a pinch, whatever stands before it, and yields to a usual one.
    ([UNUSUAL], "borderline", "odd; true in 2016"),
    ([EIGHT, UNUSUAL], "borderline", "odd; true in 2016"),
    ([UNUSUAL, FIVE], "consistent", "five"),
    ([OLD], "inconsistent", "odd"),
    ([OLD, EIGHT], "inconsistent", "eight"),
    # What covers too few cannot support; what has no fixed meaning cannot refute.
    ([replace(FIVE, refutes_only=True)], None, ""),
    ([replace(EIGHT, refutes_only=True)], "inconsistent", "eight"),
    ([replace(FIVE, supports_only=True)], "consistent", "five"),
    ([replace(EIGHT, supports_only=True)], None, ""),
    ([replace(EIGHT, supports_only=True), replace(EIGHT, note="firm")], "inconsistent", "firm"),
    ([replace(FIVE, refutes_only=True), EIGHT], "inconsistent", "eight"),
    ([replace(EIGHT, note="few", refutes_only=True), EIGHT], "inconsistent", "eight"),
    ([replace(EIGHT, note="few", refutes_only=True), replace(printed("9", "nine"))], "inconsistent", "nine"),
    # What may be anything, such as a part of nothing, says nothing.
    ([between(-INFINITY, INFINITY, "anything")], None, ""),
    ([between(-INFINITY, INFINITY, "anything"), EIGHT], "inconsistent", "eight"),
    # Of two that refute, the plainer one is told, then the closer one.
    ([printed("9", "nine"), EIGHT], "inconsistent", "eight"),
    ([replace(EIGHT, order=1), printed("9", "nine")], "inconsistent", "nine"),
    ([printed("-5", "minus"), printed("20", "twenty")], "inconsistent", "twenty"),
    ([between(9, INFINITY, "endless"), printed("900", "nine hundred")], "inconsistent", "nine hundred"),
    ([between(-INFINITY, 2, "endless"), printed("900", "nine hundred")], "inconsistent", "nine hundred"),
    # Of two that support, how plain the definition is does not count, only how close it is.
    ([replace(between(4.6, 5, "wide"), order=0), replace(FIVE, order=1)], "consistent", "five"),
    ([between(5, 5, "near"), between(5, 70, "wide")], "consistent", "near"),
])
def test_the_best_reading_decides(expected: list[Step], verdict: str | None, reading: str) -> None:
    finding = judge(claim("5 men", *expected), Document("5 men"))
    if isinstance(finding, Declined):
        assert (verdict, finding.reason) == (None, "some: the only sources cover too few to say")
    else:
        assert (finding.verdict.label, finding.explanation.reading) == (verdict, reading)


@pytest.mark.parametrize(("text", "sources", "declined"), [
    ("60,000 men", TABLE, True),  # more than 20 times less
    ("70,000 men", TABLE, False),
    ("1,280 men", TABLE, False),  # the digits are right, the scale has slipped
    ("1,180 men", TABLE, False),
    ("1,100 men", TABLE, True),
    ("25,000,000 men", TABLE, False),
    ("26,000,000 men", TABLE, True),
    ("60,000 men", (), False),  # what a text says of itself is never of something else
])
def test_what_is_far_from_a_table_is_of_something_else(text: str, sources: tuple[Source, ...], declined: bool) -> None:
    found = judge(claim(text, printed("1280000", sources=sources)), Document(text))
    assert isinstance(found, Declined) == declined
    assert declined == ("something else" in (found.reason if isinstance(found, Declined) else ""))


@pytest.mark.parametrize(("shares", "reading"), [((("0", "zero"), ("1", "one")), "zero"), ((("1", "one"), ("0", "zero")), "zero")])
def test_nothing_is_far_from_zero(shares: tuple[tuple[str, str], ...], reading: str) -> None:
    """The middles of two intervals are compared for their size, which may be none."""
    text = "about 0.0 degrees"
    nought = Quantity(6, 9, "0.0", numcheck.Kind.CARDINAL, read("5 men").readings, hedge_start=0)
    nought = replace(nought, readings=(replace(nought.readings[0], value=Fraction(0), interval=Interval.exact(0)),))
    known = Check("some", "", "count", list, ())
    expected = [Step(Interval.exact(int(number)), number, (), note=note) for number, note in shares]
    finding = judge(Claim(known, nought, (0, len(text)), expected), Document(text))
    assert not isinstance(finding, Declined)
    assert finding.explanation.reading == reading


def test_it_is_the_middle_that_is_near() -> None:
    assert judged("2 to 10 men", printed("26", "above"), between(1.4, 1.5, "below")).explanation.reading == "below"


# --- how it is told ----------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("text", "expected", "more", "message"), [
    ("5 men", FIVE, {}, "“5 men”: 4.5 to 5.5 (five), as stated"),
    ("5 men", EIGHT, {}, "“5 men”: 7.5 to 8.5 (eight), not 4.5 to 5.5"),
    ("5 men", printed("8"), {}, "“5 men”: 7.5 to 8.5, not 4.5 to 5.5"),
    ("5 men", UNUSUAL, {}, "“5 men”: 4.5 to 5.5 (odd; true in 2016), only at a pinch 4.5 to 5.5"),
    ("5 men", OLD, {}, "“5 men”: 7.5 to 8.5 (odd), not 4.5 to 5.5"),
    ("5 men", replace(OLD, note=""), {}, "“5 men”: 7.5 to 8.5, not 4.5 to 5.5"),
    ("5 men", replace(EIGHT, unit="person"), {}, "“5 men”: 7.5 to 8.5 (eight), not 4.5 to 5.5"),
    ("5 men", replace(EIGHT, unit="item"), {}, "“5 men”: 7.5 to 8.5 (eight), not 4.5 to 5.5"),
    ("5 km", replace(EIGHT, unit="kilometer"), {}, "“5 km”: 7.5 to 8.5 km (eight), not 4.5 to 5.5 km"),
    ("5 km", replace(EIGHT, unit="kilometer"), {"check": "ratio"}, "“5 km”: 7.5 to 8.5 times (eight), not 4.5 to 5.5 times"),
    ("5%", printed("0.08"), {"check": "share"}, "“5%”: 7.5 % to 8.5 %, not 4.5 % to 5.5 %"),
    ("5%", printed("0.08"), {"check": "count"}, "“5%”: 7.5 % to 8.5 %, not 4.5 % to 5.5 %"),
    ("a quarter", printed("0.5"), {"check": "count"}, "“a quarter”: 45 % to 55 %, not 22.5 % to 27.5 %"),
    ("5%", printed("0.08"), {"check": "ratio"}, "“5%”: 0.075 to 0.085 times, not 0.045 to 0.055 times"),
    ("5 percentage points", printed("0.08"), {"style": "share"},
     "“5 percentage points”: 7.5 to 8.5 points, not 4.5 to 5.5 points"),
    ("5 men", printed("0.08"), {"style": "share"}, "“5 men”: 7.5 % to 8.5 %, not 450 % to 550 %"),
    # A number that was only looked up is told as it stands; what was worked out, by its bounds.
    ("5 men", Step(Interval.printed("8"), "8", TABLE), {}, "“5 men”: 8, not 4.5 to 5.5"),
    ("5 men", Step(Interval.printed("8"), "(8)", TABLE, unit="person"), {}, "“5 men”: 8, not 4.5 to 5.5"),
    ("5 km", Step(Interval.printed("8"), "8", TABLE, unit="kilometer"), {}, "“5 km”: 8 km, not 4.5 to 5.5 km"),
    ("5 km", Step(Interval.printed("8"), "8", TABLE * 2, unit="kilometer"), {}, "“5 km”: 7.5 to 8.5 km, not 4.5 to 5.5 km"),
    ("5 men", Step(Interval.printed("8"), "16 ÷ 2", TABLE), {}, "“5 men”: 7.5 to 8.5, not 4.5 to 5.5"),
    ("5 men", Step(Interval.printed("8"), "8 in Alpha", TABLE), {}, "“5 men”: 7.5 to 8.5, not 4.5 to 5.5"),
    ("5 men", Step(Interval.printed("8"), "8", TABLE), {"check": "ratio"}, "“5 men”: 7.5 to 8.5 times, not 4.5 to 5.5 times"),
])
def test_the_message(text: str, expected: Step, more: dict[str, object], message: str) -> None:
    assert judged(text, expected, **more).message == message  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "end", "quoted"), [
    ("Men (7) came", 6, "Men (7)"),
    ("Men (7 of 9) came", 6, "Men (7"),  # the bracket closes later
    ("Men (a) (7) came", 10, "Men (a) (7)"),
    ("Men 7) came", 5, "Men 7"),
    ("(Men) 7) came", 7, "(Men) 7"),
    ("A  man\n and 7", 13, "A man and 7"),
    ("5 " + "x" * 158, 160, "5 " + "x" * 158),
    ("5 " + "x" * 159, 161, "5 … " + "x" * 80),
    ("5 " + "word " * 40 + "end", 205, "5 " + "word " * 14 + "word … " + "word " * 15 + "end"),
])
def test_what_is_quoted(text: str, end: int, quoted: str) -> None:
    finding = judged(text, EIGHT, span=(0, end))
    assert finding.message.partition("”: ")[0] == f"“{quoted}"
    assert finding.text == text[:finding.end].strip()


def test_a_finding_stands_where_its_claim_does() -> None:
    text = "One.\n\n  They were about 5 men."
    finding = judge(Claim(claim("5").check, numcheck.read(text, "en")[-1], (8, 29), [EIGHT]), Document(text, path="a.txt"))
    assert not isinstance(finding, Declined)
    assert (finding.check, finding.start, finding.end, finding.line, finding.column, finding.path) == ("some", 8, 29, 3, 3, "a.txt")
    assert finding.explanation.stated == "“about 5” is 4.5 to 5.5"
    assert finding.explanation.lines()[:2] == [("stated", "“about 5” is 4.5 to 5.5"), ("expected", "7.5 to 8.5 = 8")]
    assert finding.expected == EIGHT.interval


# --- what would agree --------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("text", "expected", "more", "agree"), [
    ("5 men", [FIVE], {}, ""),
    ("5 men", [EIGHT], {}, "8"),
    ("5 men", [UNUSUAL], {}, "4.5 to 5.5"),
    ("five men", [EIGHT], {}, "7.5 to 8.5"),
    ("5 men", [Step(Interval.printed("8"), "8", TABLE)], {}, "8"),
    ("5.1 men", [Step(Interval.printed("8"), "2 × 4", TABLE)], {}, "7.5 to 8.5"),
    ("5 men", [between(9, INFINITY)], {}, "at least 9"),
    ("5.0 million", [printed("9000000")], {}, "9.0 million"),
    ("5.0%", [printed("0.0926")], {"check": "share"}, "9.3%"),
    # By all usual readings that expect something else, so many at most.
    ("five", [EIGHT, printed("9"), printed("9", "twice"), printed("10"), printed("11")], {},
     "7.5 to 8.5 or 8.5 to 9.5 or 9.5 to 10.5"),
    ("five", [EIGHT, OLD, replace(printed("9"), refutes_only=True), replace(printed("10"), unusual="old")], {}, "7.5 to 8.5"),
    ("five", [replace(EIGHT, refutes_only=True)], {}, "7.5 to 8.5"),
    ("five", [OLD], {}, "7.5 to 8.5"),
    # Whoever knows wider bounds learns nothing from narrower ones of the same definition.
    ("five", [printed("9.0", "fine"), printed("9", "rough")], {}, "8.5 to 9.5"),
    ("five", [printed("9.0", "Alpha, active", order=1), printed("9", "rough")], {}, "8.95 to 9.05 (active) or 8.5 to 9.5"),
    ("five", [printed("9", "as a difference", order=1), EIGHT], {}, "8.5 to 9.5 (as a difference) or 7.5 to 8.5"),
    ("five", [printed("9", "", order=1), EIGHT], {}, "8.5 to 9.5 or 7.5 to 8.5"),
    ("five", [between(9, INFINITY, "b"), between(10, 12, "c")], {}, "10 to 12 or at least 9"),
    ("five", [between(10, 12, "c"), between(10, 12, "d")], {}, "10 to 12"),
    ("five", [between(10, 12, "c"), between(11, 12, "d")], {}, "10 to 12"),
    ("five", [between(10, 12, "c"), between(10, 11, "d")], {}, "10 to 12"),
    ("five", [between(10, 12, "c"), between(10, 13, "d"), between(8, 11, "e")], {}, "8 to 11 or 10 to 13"),
    ("five", [EIGHT], {"check": "magnitude"}, "two amounts of one magnitude"),
    ("five", [EIGHT], {"check": "direction"}, "the opposite word, or the two amounts swapped"),
])
def test_what_would_agree(text: str, expected: list[Step], more: dict[str, object], agree: str) -> None:
    told = judged(text, *expected, **more).explanation.agree  # type: ignore[arg-type]
    assert sorted(told.split(" or ")) == sorted(agree.split(" or "))


@pytest.mark.parametrize(("text", "expected", "fix"), [
    ("They are 5 men", EIGHT, Fix(9, 10, "8")),
    ("They are 5 men", FIVE, None),
    ("They are 5 men", replace(EIGHT, sources=TABLE), None),  # a table has its own say
    ("They are 5 men", replace(EIGHT, sources=(Source("8", "", 0, 1),)), Fix(9, 10, "8")),
    ("They are 5 men", between(9, INFINITY), None),
    ("They are five men", EIGHT, None),
    ("They are 5% of all", printed("0.08"), Fix(9, 11, "8%")),
    ("They are 5 men", replace(FIVE, unusual="true in 2016"), None),  # what stands there is no remedy
    ("They are 20 men", between(22, 28, unusual="odd"), None),
])
def test_what_to_write_instead(text: str, expected: Step, fix: Fix | None) -> None:
    assert judged(text, expected).explanation.fix == fix


def doubled(parts: Mapping[str, Quantity]) -> Sequence[Step]:
    """What twice a number is."""
    return [Step(parts["one"].readings[0].interval + parts["one"].readings[0].interval, "one + one", ())]


def either(parts: Mapping[str, Quantity]) -> Sequence[Step]:
    """Twice a number, or a thousand."""
    return [printed("1000"), *doubled(parts)]


def endless(parts: Mapping[str, Quantity]) -> Sequence[Step]:
    return [Step(Interval.of(parts["one"].low, INFINITY), "one", ())]


@pytest.mark.parametrize(("text", "again", "agree", "story"), [
    ("24 and 21", doubled, "42; or 12 instead of 21", "transposed digits: 42 instead of 24"),
    ("24.0 and 21", doubled, "42.0; or 12 instead of 21", "transposed digits: 42 instead of 24"),
    ("24 and 21", None, "42", "transposed digits: 42 instead of 24"),
    ("24 and 22", either, "44; or 12 instead of 22", ""),
    ("42 and 12", either, "24; or 21 instead of 12", "transposed digits: 24 instead of 42"),
    ("62 and 13", either, "26; or 31 instead of 13", "transposed digits: 26 instead of 62"),
    ("82 and 14", either, "28; or 41 instead of 14", "transposed digits: 28 instead of 82"),
    ("26 and 21", doubled, "42; or 13 instead of 21", ""),
    ("more than 52 and 21", doubled, "41 to 43", "a decimal mark or a digit out of place: 210 instead of 21"),  # nothing to aim at
    ("26 and 30", endless, "at least 29.5", ""),
])
def test_another_number_may_be_wrong(
    text: str, again: Callable[[Mapping[str, Quantity]], Sequence[Step]] | None, agree: str, story: str) -> None:
    stated, part = numcheck.read(text, language="en")
    parts = {"one": part}
    explanation = judged(text, *(again or doubled)(parts), parts=parts, again=again).explanation
    assert (explanation.agree, explanation.story) == (agree, story)
    assert stated.start < part.start


# --- the other readings ------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("expected", "others", "more"), [
    ([FIVE], [], 0),
    ([FIVE, EIGHT], ["eight: 7.5 to 8.5, does not agree"], 0),
    ([FIVE, replace(FIVE, note="too")], [], 0),  # of a claim that holds, only what speaks against it
    ([EIGHT, replace(EIGHT, note="too")], ["too: 7.5 to 8.5, does not agree"], 0),
    ([FIVE, replace(FIVE, note="few", refutes_only=True)], [], 0),
    ([EIGHT, replace(FIVE, note="few", refutes_only=True)], ["few: 4.5 to 5.5, covers too few to say"], 0),
    ([EIGHT, replace(EIGHT, note="few", refutes_only=True)], ["few: 7.5 to 8.5, does not agree"], 0),
    ([EIGHT, UNUSUAL], ["eight: 7.5 to 8.5, does not agree"], 0),
    ([replace(UNUSUAL, note="first"), UNUSUAL], ["odd, true in 2016: 4.5 to 5.5, agrees at a pinch"], 0),
    ([EIGHT, OLD], ["odd: 7.5 to 8.5, does not agree"], 0),
    ([EIGHT, printed("9", "eight")], [], 0),  # readings that nothing tells apart
    ([EIGHT, printed("9", "a"), printed("9", "a")], ["a: 8.5 to 9.5, does not agree"], 0),
    # What expects the same as another comes last.
    ([EIGHT, replace(EIGHT, note="too"), printed("9", "a"), printed("9", "b"), printed("10", "c")],
     ["a: 8.5 to 9.5, does not agree", "c: 9.5 to 10.5, does not agree", "too: 7.5 to 8.5, does not agree"], 1),
    ([EIGHT, printed("9", "a"), printed("10", "b"), printed("11", "c"), printed("12", "d"), printed("13", "e")],
     ["a: 8.5 to 9.5, does not agree", "b: 9.5 to 10.5, does not agree", "c: 10.5 to 11.5, does not agree"], 2),
    ([EIGHT, printed("9", "a"), printed("10", "b"), printed("11", "c")],
     ["a: 8.5 to 9.5, does not agree", "b: 9.5 to 10.5, does not agree", "c: 10.5 to 11.5, does not agree"], 0),
])
def test_other_readings(expected: list[Step], others: list[str], more: int) -> None:
    explanation = judged("5 men", *expected).explanation
    assert (list(map(str, explanation.others)), explanation.more) == (others, more)


# --- the story ---------------------------------------------------------------------------------------------------------

def told(*stories: tuple[str, Step]) -> Callable[[], Sequence[tuple[str, Step]]]:
    return lambda: stories


@pytest.mark.parametrize(("text", "expected", "more", "story"), [
    ("5 men", [EIGHT], {"stories": told(("a slip", EIGHT), ("the other way", FIVE), ("late", FIVE))}, "the other way: 4.5 to 5.5"),
    ("5 men", [FIVE], {"stories": told(("the other way", FIVE))}, ""),  # nothing is wrong
    ("5 men", [EIGHT], {"stories": told(("at a pinch", between(5.75, 5.875)))}, ""),
    ("5 points", [EIGHT], {"stories": told(("in points", FIVE)), "check": "direction"}, "in points: a move of 4.5 to 5.5 that way"),
    ("500 percentage points", [printed("0.08")], {"stories": told(("in percent", FIVE)), "style": "share"}, "in percent: 450 % to 550 %"),
    ("500 percentage points", [printed("0.08")], {"stories": told(("the direction", replace(FIVE, unit="percent"))), "style": "share"},
     "the direction: 450 to 550 points"),
    ("72%", [printed("0.27")], {"check": "share"}, "transposed digits: 27 % instead of 72 %"),
    ("72 men", [printed("27")], {}, "transposed digits: 27 instead of 72"),
    ("72 men", [printed("27")], {"check": "direction"}, ""),  # any slip large enough would turn it round
    ("72 men", [printed("30", "usual"), printed("27", unusual="true in 2016")], {}, ""),
    ("72 men", [printed("30", "usual"), printed("27", refutes_only=True)], {}, ""),
    ("72 men", [printed("30", "usual"), printed("27", "too")], {}, "transposed digits: 27 instead of 72"),
])
def test_the_story(text: str, expected: list[Step], more: dict[str, object], story: str) -> None:
    assert judged(text, *expected, **more).explanation.story == story  # type: ignore[arg-type]


def test_the_usual_meaning_of_a_mark_explains_where_both_agree() -> None:
    finding, = numcheck.check("El precio subió un 8 % en un año, de 2.500 a 2.700 euros.", language="es", tables=[]).findings
    assert finding.verdict is Verdict.CONSISTENT
    assert "'.' groups digits" in finding.message
