"""Any text whatever is read without an exception, in time linear in its length, with offsets that hold."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import LANGUAGES, hostile_text, quantities

import numcheck
from numcheck.quantity import Quantity

languages = st.sampled_from([None, *LANGUAGES])


def hold(text: str, found: list[Quantity]) -> None:
    """What is true of the quantities of any text."""
    at = 0
    for quantity in found:
        assert at <= quantity.start < quantity.end <= len(text), "in order, without overlap"
        at = quantity.end
        assert quantity.text == text[quantity.start:quantity.end]
        assert quantity.noun == text[quantity.noun_start:quantity.noun_start + len(quantity.noun)]
        assert 0 <= quantity.hedge_start <= quantity.start
        assert quantity.readings
        for reading in quantity.readings:
            core = reading.interval
            assert core.outer_low <= core.low <= core.high <= core.outer_high
            assert reading.value is None or core.outer_low <= reading.value <= core.outer_high or quantity.hedge


@settings(max_examples=600, deadline=None)
@given(hostile_text, languages)
def test_any_text_is_read(text: str, language: str | None) -> None:
    hold(text, numcheck.read(text, language=language))


@settings(max_examples=300, deadline=None)
@given(hostile_text, languages)
def test_any_text_is_checked(text: str, language: str | None) -> None:
    report = numcheck.check(text, language=language)
    for finding in report.findings:
        assert finding.text == text[finding.start:finding.end]
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.message
        assert str(finding.explanation)
    for one in report.unchecked:
        assert one.reason
    places = [(one.line, one.column) for one in report.unchecked]
    assert places == sorted(places)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_finding_is_a_slice_of_the_text_whatever_its_line_ends(end: str) -> None:
    text = f"The fee rose from 200{end}million to 250 million euros, an increase of{end}60 million euros."
    assert [finding.text for finding in numcheck.check(text, tables=[]).findings] == [text[text.index("200"):-1]]


@settings(max_examples=200, deadline=None)
@given(quantities(), hostile_text.filter(lambda text: not any(char.isnumeric() for char in text)))  # whose digits would be evidence
def test_a_quantity_is_found_whatever_stands_in_another_paragraph(quantity: tuple[str, str, object], noise: str) -> None:
    language, written, value = quantity
    text = f"{written}\n\n{noise}"
    first = numcheck.read(text, language=language)[0]
    assert value in [reading.value for reading in first.readings]
    assert (first.start, first.text) == (0, written)


# Each raised, overlapped or lost its place once.
@pytest.mark.parametrize("text", [
    "", " ", "\0", "\ud800", "\ud800\udc00", "5\ud800soldiers", "\u200f5\u200f %", "\u202e100 000\u202c soldats", "\ufeff12 men",
    "²", "2 sur ③", "٣", "1 in ٣", "Ⅷ", "½½", "1½ ½", "5€ 5", "4 USD −3", "$$5", "5$5$5", "€", "%", "%%", "5%%", "1/0", "0/0",
    "1/0 of them",
    "The mill is owned 51% by the town, 30%", "Die Mühle gehört zu 51 Prozent der Stadt, zu 30 Prozent",
    "Les recettes ont atteint 8,4 millions, dont 60 %", "Das ist das größte Thema, weil in ihr eine Anna Krause 20177 Dynamik steckt.",
    "1 in 0", "one in zero", "0 in 0", "0.0.0", "1.234.56", "1,,2", "1..2", ".5.", ",5,", "-", "--5", "−−5", "+-5", "±", "± 5", "5 ±",
    "9" * 31, "9" * 5000, "0" * 5000, "1." * 50, "1 " * 50, "1:" * 50, "1/" * 50, "1-" * 50, "99.99.9999", "2022-99-99", "31 February 2022",
    "February 31, 2022", "24:60", "0e0", "half a", "a half", "half", "two", "twice", "minus", "minus minus five", "point five",
    "five point",
    "hundred", "hundred hundred", "billion billion billion billion", "one in", "between", "between 5 and", "5 to", "5-", "about",
    "about about 5", "more than 0", "less than 0", "nearly 0", "about 0 °C", "PLUS D 0",
    "\r5\r\r5\n\r", "a\n \n\t\n5", "5\u2028soldiers",
])
@pytest.mark.parametrize("language", [None, *LANGUAGES])
def test_odd_texts(text: str, language: str | None) -> None:
    hold(text, numcheck.read(text, language=language))
    numcheck.check(text, language=language)


@pytest.mark.parametrize("written", ["600,000", "1.3 million", "two thirds", "$5bn"])
@pytest.mark.parametrize("mark", ["\u200f", "\u200e", "\ud800", "\0", "\ufeff"])
def test_an_invisible_mark_before_a_number_hides_nothing(written: str, mark: str) -> None:
    plain, marked = numcheck.read(written, language="en"), numcheck.read(mark + written, language="en")
    assert [(one.start + 1, one.text, one.readings) for one in plain] == [(one.start, one.text, one.readings) for one in marked]


# --- time ----------------------------------------------------------------------------------------------------------

SHORT, LONG = 6_000, 48_000
TIMES = LONG // SHORT
FLOOR = 0.05
"""Seconds of processor time below which a ratio says nothing."""

REPEATED = (
    "1", " ", ".", ",", "million ", "€", "(", "\n", "-", "1 ", "1,", "deux ", "a ", "% ", "'", "_", "²", "½", "\ud800", "\u200f", "1.",
    "1/", "1:",
    "1-", "1\n", "1\n\n", "1. ", "12:30 ", "5€ ", "North Korea ", "zweihundert", "cento", "und", "quatre-vingt-", "one in ",
    "between 1 and ",
    "about ", "50 soldiers\n\n", "50 soldiers. ", "x",
)


def seconds(work: Callable[..., object], text: str, language: str | None) -> float:
    """The processor time of one run: other programs on the machine do not count."""
    start = time.process_time()
    work(text, language=language)
    return time.process_time() - start


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Load every language and the tables, so that no measurement holds that."""
    for language in (None, *LANGUAGES):
        numcheck.check("North Korea has 5 soldiers, the 4th army of the world; a fifth of them left.", language=language)


@pytest.mark.parametrize(("work", "language"), [(numcheck.check, None), (numcheck.read, "en"), (numcheck.read, "fr"),
                                                (numcheck.read, "de")])
@pytest.mark.parametrize("piece", REPEATED)
def test_time_is_linear(piece: str, work: Callable[..., object], language: str | None) -> None:
    for _ in range(3):  # a ratio that is off only once was the machine's
        short, long = (seconds(work, piece * (size // len(piece)), language) for size in (SHORT, LONG))
        if long < 1.8 * TIMES * max(short, FLOOR):
            break
    else:
        pytest.fail(f"{long:.2f} s for {TIMES} times what takes {short:.2f} s")


@pytest.mark.parametrize("piece", ["1", " ", ".", ",", "\n", "(", "€", "-", "x"])
def test_a_megabyte_of_one_character(piece: str) -> None:
    assert seconds(numcheck.check, piece * 1_000_000, "en") < 5
