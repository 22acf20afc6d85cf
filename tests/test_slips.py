"""What an explanation says would agree, does: every number that it suggests is put in the article's place and checked again."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from test_claims import claims

import numcheck
from numcheck.language import known
from numcheck.printed import Printed

WRONG = [pytest.param(code, claim[code], id=f"{claim['check']}-{line}-{code}")
         for line, claim in enumerate(claims(), start=2) if claim["verdict"] == "inconsistent" for code in known()]


def inconsistent(text: str, code: str) -> list[numcheck.Finding]:
    return [one for one in numcheck.check(text, language=code, tables=[]).findings if one.verdict is numcheck.Verdict.INCONSISTENT]


@pytest.mark.parametrize(("code", "text"), WRONG)
def test_what_would_agree_agrees(code: str, text: str) -> None:
    text = " ".join(text.split())  # spaces that do not break are as good as any
    finding, = inconsistent(text, code)
    first, *others = finding.explanation.agree.split("; or ")
    spaced = re.search(r"“(.+?)” is ", finding.explanation.stated)
    assert spaced is not None
    stated = spaced[1]
    assert text.count(stated) >= 1
    number = " to " not in first and not first.startswith(("more than", "less than"))
    if number and any(char.isdigit() for char in first) and any(char.isdigit() for char in stated):
        assert inconsistent(text.replace(stated, first, 1), code) == []
    for other in others:
        new, _, old = other.partition(" instead of ")
        assert text.count(old) == 1
        # The number may serve another claim of the text too, which then speaks for itself.
        assert [one for one in inconsistent(text.replace(old, new), code) if stated in one.explanation.stated] == []


STORIES = [
    ("Sales rose 16% to 64.9 million euros from 58.5 million.", "transposed digits: 55.8 million instead of 58.5 million"),
    ("Sales rose 11% to 69.4 million euros from 58.5 million.", "transposed digits: 64.9 million instead of 69.4 million"),
    ("Sales rose 61% to 64.9 million euros from 55.8 million.", "transposed digits: 16 % instead of 61 %"),
    ("Sales rose 2% to 11.1 billion euros from 10.9 million.", "billion for million: 11.1 million instead of 11.1 billion"),
    ("Exports fell by 120 million to 3.24 million rand from 3.36 billion.", "million for billion: 3.24 billion instead of 3.24 million"),
    ("Turnover fell 50% to 60 million from 90 million.", "a percent of the new amount instead of the old: 47.9 % to 52.1 %"),
    ("Turnover rose 15.0% to 84.7 million from 72.0 million.", "a percent of the new amount instead of the old: 14.9 % to 15.1 %"),
    ("Turnover fell 10% to 33 million from 30 million.", "the direction reversed: 6.56 % to 13.6 %"),
    ("Turnover rose 147% to 88 million from 60 million.", "the multiple instead of the change: 145 % to 149 %"),
    ("The rate fell 1.0 percentage points to 5.0% from 4.0%.", "the direction reversed: 0.9 to 1.1 points"),
    ("The rate rose 1.5 percentage points to 4.0% from 5.5%.", "the direction reversed: 1.4 to 1.6 points"),
    ("The rate rose 25 percentage points to 5.0% from 4.0%.", "the change in percent instead of points: 22.2 % to 27.8 %"),
    ("Sales rose 1.6% to 64.9 million euros from 55.8 million.",
     "a decimal mark or a digit out of place: 16 % instead of 1.6 %"),
    ("Sales fell 4% to 25.269 units from 26,414.", "a mark before decimals for one that groups: 25,269 instead of 25.269"),
    ("Sales rose 37% to 64.9 million euros from 55.8 million.", ""),
    # What is printed has to make the slip, not what it may have been before it was rounded.
    ("The club has 18,200 members, 2,700 more than last year's 16,500.", ""),
    ("The share fell 80% from 50 dollars to 27 dollars.", ""),
    ("The number of members doubled from 30,000 to 45,000.", ""),
    ("The programme costs 480 million euros over four years, or 180 million a year.", ""),
]


@pytest.mark.parametrize(("text", "story"), STORIES)
def test_the_simplest_story_is_told(text: str, story: str) -> None:
    finding, = inconsistent(text, "en")
    assert finding.explanation.story == story


@pytest.mark.parametrize(("text", "agree"), [
    ("The programme costs 480 million euros over four years, or 180 million a year.",
     "120 million; or 720 million euros instead of 480 million euros"),
    ("The index closed at 1,738 points, down 508 points, or 29.2%.", "22.6%; or 1,232 instead of 1,738; or 717 instead of 508"),
])
def test_remedies_are_worked_out_from_what_is_printed(text: str, agree: str) -> None:
    finding, = inconsistent(text, "en")
    assert finding.explanation.agree == agree


@pytest.mark.parametrize(("language", "text", "message"), [
    ("en", "The rate dropped to 5.9%, down from 5.6%.", "a move of 0.2 to 0.4 points the other way, not a move that way"),
    ("de", "Die Zahl der Anträge sank um 20 Prozent von 4.800 auf 3.200.", "31.6 % to 35.1 % ('.' groups digits), not 19.5 % to 20.5 %"),
    ("en", "The 75 hectares were sold for 1.5 million euros, or 26,000 euros per hectare.",
     "19,205 to 20,805 EUR/ha, not 25,500 to 26,500 EUR/ha"),
])
def test_messages_are_in_the_units_and_the_usual_reading_of_the_text(language: str, text: str, message: str) -> None:
    finding, = inconsistent(text, language)
    assert finding.message.endswith("”: " + message)


@pytest.mark.parametrize(("text", "value", "shown"), [
    ("11.1 million", 9_800_000, "9.8 million"), ("9,800", 10_200, "10,200"), ("10,200", 9_800, "9,800"), ("1,010", 980, "980"),
    ("999,500", 1_002_300, None), ("1.01", Fraction(98, 100), "0.98"), ("$25", 31, "$31"), ("64.9", Fraction(6612, 100), "66.1"),
    ("1,050,000", 951_000, "951,000"), ("99", 101, "101"), ("5%", 12, "12%"), ("0.5", Fraction(121, 10), "12.1"),
])
def test_another_number_in_the_same_print(text: str, value: Fraction | int, shown: str | None) -> None:
    printed = Printed.of(numcheck.read(text, language="en")[0])
    assert printed is not None
    other = printed.showing(Fraction(value))
    assert (other.text if other is not None else None) == shown


@pytest.mark.parametrize("text", ["twelve", "2 1/2", "about 5", "zero", "0"])
def test_what_is_no_run_of_digits_is_left_alone(text: str) -> None:
    assert [Printed.of(quantity) for quantity in numcheck.read(text, language="en")] in ([None], [])
