"""The language of texts that are too short for many function words: titles, captions, posts."""

from __future__ import annotations

from pathlib import Path

import pytest

from numcheck.language import known
from numcheck.reading.detect import detect


def titles() -> list[tuple[str, str]]:
    """Every text of `titles.txt` with its language."""
    found, code = [], ""
    for line in (Path(__file__).parent / "titles.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            found.append((code, line.strip()))
        elif not line.startswith("#"):
            code = line
    return found


@pytest.mark.parametrize(("code", "title"), titles())
def test_title(code: str, title: str) -> None:
    assert detect([title]) == [code]


def test_titles_of_every_language() -> None:
    assert {code for code, _ in titles()} == set(known())
    assert len(titles()) >= 70


def test_a_short_block_speaks_the_language_around_it() -> None:
    assert detect(["Texas", "La policía ha detenido a un hombre en la ciudad de Austin", "24"]) == ["es", "es", "es"]


def test_nothing_is_english() -> None:
    assert detect(["", "1234", "!?"]) == ["en", "en", "en"]
