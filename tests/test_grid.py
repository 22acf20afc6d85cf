"""Sentences about tables of which nothing is declared, read from `tests/grids`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import numcheck

FOLDER = Path(__file__).parent / "grids"


def frame_of(path: Path) -> pandas.DataFrame:
    """The table of a file: behind the title, up to the first empty line."""
    lines = [line for line in path.read_text(encoding="utf-8").partition("\n\n")[0].splitlines() if not line.startswith("#")]
    cells = [[cell.strip() for cell in line.split("|")] for line in lines if not line.startswith("title:")]
    frame = pandas.DataFrame(cells[1:], columns=cells[0], dtype=str)
    frame.attrs["title"] = next((line.partition(":")[2].strip() for line in lines if line.startswith("title:")), "")
    return frame


def claims() -> Iterator[object]:
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").partition("\n\n")[2].splitlines():
            verdict, _, claim = line.partition(": ")
            if claim and not line.startswith("#"):
                yield pytest.param(path, verdict, claim, id=claim)


@pytest.mark.parametrize(("path", "verdict", "claim"), list(claims()))
def test_a_claim_about_a_table(path: Path, verdict: str, claim: str) -> None:
    report = numcheck.check(claim, language=path.stem.partition(".")[2] or "en", tables=frame_of(path))
    assert {finding.verdict.label for finding in report.findings} == ({verdict} - {"silent"}), [one.message for one in report.findings]
    for finding in report.findings:
        assert claim[finding.start:finding.end] == finding.text
        assert (finding.stated.against(finding.expected).label == "inconsistent") == (verdict == "inconsistent"), finding.message
    # A text that contradicts itself ("sank from 2,288 to 2,510") is told so too.
    told = [finding for finding in report.findings
            if any(source.table for source in finding.explanation.sources) or finding.expected.high == 0]
    assert bool(told) == bool(report.findings)


CELLS = st.one_of(st.text(max_size=12), st.sampled_from([
    "", "12", "-3", "4.5%", "1,234[a]", "3 - 1", "w 20 - 6", "t2", "1st", "n/a", "10 may 1947", "3:15", "a (12)", "≥70 %", "±", "½", "١٢",
    "9" * 60, "1/0", "0"]))
WORDS = st.lists(st.sampled_from([
    "the", "most", "a", "12", "3.5", "is", "has", "of", "than", "more", "twice", "as", "only", "two", "total", "average", "range", "from",
    "to", "second", "all", "none", "won", "may", "1947", "rows", "different", "–", "4.5%", "(90)", "c1", "c2", "\ud800"]),
    max_size=14).map(" ".join)


@settings(deadline=None)
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=5), WORDS)
def test_no_table_and_no_sentence_raises(rows: list[list[str]], claim: str) -> None:
    frame = pandas.DataFrame(rows, columns=["c1", "c2", "points"], dtype=str)
    try:
        tables = numcheck.load_tables(frame)
    except numcheck.TableError:
        return
    report = numcheck.check(claim, language="en", tables=tables)
    for finding in report.findings:
        assert finding.verdict.label in finding.explanation.expected or finding.message


def test_a_name_alone_is_no_claim_about_an_article() -> None:
    """In an article every word of a sentence must be explained; a sentence that comes alone with its table may hold one name."""
    frame = frame_of(FOLDER / "harbours.txt")
    claim = "At Greyhaven Brennes has the lowest depth."
    assert len(numcheck.check(claim, language="en", tables=frame).findings) == 1
    assert numcheck.check(f"{claim} The weather was fine.", language="en", tables=frame).findings == ()


@pytest.mark.parametrize(("text", "due"), [
    ("The mill opened in 1811.", "1846"),
    ("The mill had 1,811 visitors.", "1,420"),
])
def test_years_are_told_as_years_are_written(text: str, due: str) -> None:
    rows = {"house": ["The mill", "The quay", "The tower"], "opened": [1846, 1950, 1902], "visitors": [1420, 1250, 1390]}
    (finding,) = numcheck.check(text, "en", tables=pandas.DataFrame(rows)).findings
    assert finding.explanation.expected == due
