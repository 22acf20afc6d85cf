"""Whole articles, each with the findings that a person wrote down beforehand: those, and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

import numcheck

GOLDEN = sorted((Path(__file__).parent / "articles" / "golden").glob("*.txt"))


def told(path: Path) -> tuple[str, list[tuple[str, str, str]]]:
    """An article, and its expected findings: check, verdict, words of the text that it covers."""
    article, _, lines = path.read_text(encoding="utf-8").partition("===\n")
    return article, [(*line.partition(":")[0].split(), line.partition(": ")[2]) for line in lines.splitlines()]


def test_there_are_articles_in_several_languages() -> None:
    assert len({path.suffixes[0] for path in GOLDEN}) >= 4


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_article(path: Path) -> None:
    article, expected = told(path)
    found = [(one.check, one.verdict.label, one.text) for one in numcheck.check(article, language=path.suffixes[0][1:], tables=[]).findings]
    for check, verdict, words in expected:
        match = next((one for one in found if one[:2] == (check, verdict) and words in one[2]), None)
        assert match is not None, (check, verdict, words, found)
        found.remove(match)
    assert found == []
