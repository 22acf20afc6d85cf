"""Claims that are cut off, run together or garbled raise nothing, and what is said of them stands where it says."""

from __future__ import annotations

import csv
import os
import re
from functools import lru_cache
from pathlib import Path
from zlib import crc32

from hypothesis import given, settings
from hypothesis import strategies as st
from test_grid import FOLDER, frame_of

import numcheck
from numcheck.language import known
from numcheck.report import Report

NUMBER = re.compile(r"\d[\d.,]*\d|\d")
ODD = ("", "(", ")", "“", "”", "«", '"', "—", "-", ",", ";", ":", ".", "…", "\n\n", "\n", "5", "0", "1/0", "%", "€", "\ud800", "\u200f")
"""What stands where nobody expects it."""
CHANGES = ("joined", "cut", "left", "put", "swapped", "numbers", "marks", "case", "glued", "twice")
EXAMPLES = int(os.environ.get("NUMCHECK_EXAMPLES", "200"))
"""So many claims are garbled; more of them find more."""


@lru_cache
def told(*names: str) -> list[tuple[str, str]]:
    """(language, text) of every claim of some files of the tests."""
    found = []
    for name in names:
        with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"))
            found += [(code, row[code]) for row in rows for code in known() if row.get(code)]
            found += [(row["language"], row["text"]) for row in rows if "text" in row]
    return found


@lru_cache
def told_of(path: Path) -> list[tuple[str, str]]:
    """The same of a table: the lines below it."""
    lines = path.read_text(encoding="utf-8").partition("\n\n")[2].splitlines()
    return [(path.stem.partition(".")[2] or "en", line.partition(": ")[2]) for line in lines if ": " in line]


def hold(report: Report, text: str) -> None:
    """What is true of a report, whatever the text."""
    for finding in report.findings:
        assert finding.text == text[finding.start:finding.end]
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.message
        assert str(finding.explanation)
        assert finding.stated.low <= finding.stated.high
        assert finding.expected.low <= finding.expected.high
    for one in report.unchecked:
        assert one.quantity.text == text[one.quantity.start:one.quantity.end]
        assert one.reason


def test_a_sentence_that_is_cut_off() -> None:
    """Each at one of its gaps, without the mark that closed it; a third of them without their beginning."""
    for language, text in told("claims.tsv"):
        words = text.split(" ")
        chance = crc32(text.encode())
        at = 1 + chance // 3 % max(len(words) - 1, 1)
        cut = " ".join(words[at:] if chance % 3 == 0 else words[:at])
        hold(numcheck.check(cut, language, tables=[]), cut)


@st.composite
def garbled(draw: st.DrawFn, claims: list[tuple[str, str]]) -> tuple[str, str]:
    """(language, text): a claim or two with words left out, put in, or in each other's place."""
    language, text = draw(st.sampled_from(claims))
    other = draw(st.sampled_from(claims))[1]
    for change in draw(st.lists(st.sampled_from(CHANGES), min_size=1, max_size=4)):
        words = text.split(" ")
        at, to = sorted((draw(st.integers(0, len(words) - 1)), draw(st.integers(0, len(words) - 1))))
        match change:
            case "joined":
                text = draw(st.sampled_from(("", " ", " and ", ", ", ". ", "\n\n", "\n- "))).join((text.rstrip("."), other))
            case "cut":
                text = " ".join(words[at:to + 1])
            case "left":
                text = " ".join(words[:at] + words[to + 1:])
            case "put":
                text = " ".join((*words[:at], draw(st.sampled_from(ODD)) + words[at], draw(st.sampled_from(ODD)), *words[at + 1:]))
            case "swapped":
                words[at], words[to] = words[to], words[at]
                text = " ".join(words)
            case "numbers":
                numbers = [*NUMBER.findall(text), *NUMBER.findall(other), "0", "1e9", "0.0", "2020"]
                text = NUMBER.sub(lambda _, numbers=numbers: draw(st.sampled_from(numbers)), text)  # type: ignore[misc]
            case "marks":
                text = re.sub(r"[.,;:()]", draw(st.sampled_from(ODD)), text)
            case "case":
                text = draw(st.sampled_from((text.upper(), text.lower(), text.title(), text.swapcase())))
            case "glued":
                text = "".join(words[:at]) + " ".join(words[at:])
            case "twice":
                text = " ".join(words[:to + 1] + words[at:])
    return language, text[:2000]


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.data())
def test_a_garbled_claim(data: st.DataObject) -> None:
    language, text = data.draw(garbled(told("claims.tsv", "parallel.tsv", "silence.tsv", "world.tsv")))
    hold(numcheck.check(text, language), text)


@settings(max_examples=EXAMPLES // 2, deadline=None)
@given(st.data(), st.sampled_from(sorted(FOLDER.glob("*.txt"))))
def test_a_garbled_claim_about_a_table(data: st.DataObject, path: Path) -> None:
    language, text = data.draw(garbled(told_of(path)))
    hold(numcheck.check(text, language, tables=frame_of(path)), text)
