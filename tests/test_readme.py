"""What the README says numcheck finds, it finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import numcheck
from numcheck.checks import all_checks

README = Path(__file__).parent.parent / "README.md"
ROWS = re.findall(r"^\| (`.*`) \| (.*“.*) \|$", README.read_text(encoding="utf-8"), re.MULTILINE)
CLAIMS = [pytest.param(set(re.findall(r"`(\w+)`", checks)), claim, id=claim)
          for checks, claims in ROWS for claim in re.findall(r"“([A-Z0-9][^”]*)”", claims)]


def test_every_check_has_a_row_with_an_example() -> None:
    assert {check for parameter in CLAIMS for check in parameter.values[0]} == {check.name for check in all_checks()}


@pytest.mark.parametrize(("checks", "claim"), CLAIMS)
def test_example(checks: set[str], claim: str) -> None:
    found = {(finding.check, finding.verdict.label) for finding in numcheck.check(f"{claim}.").findings}
    assert {check for check, verdict in found if verdict != "consistent"} & checks, found
