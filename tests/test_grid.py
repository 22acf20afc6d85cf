"""Sentences about tables of which nothing is declared, read from `tests/grids`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas
import pytest

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
        assert any(source.table for source in finding.explanation.sources) or finding.expected.high == 0
