"""Every language reads its corpus: values with their phrasings, and what is no quantity."""

from __future__ import annotations

import pytest
from corpora import LANGUAGES, phrases

import numcheck
from numcheck.language import known, language


def test_every_language_has_a_corpus() -> None:
    assert known() == LANGUAGES


@pytest.mark.parametrize("code", LANGUAGES)
def test_corpus(code: str) -> None:
    every = list(phrases(code))
    assert len(every) >= 250
    wrong = [problem for phrase in every if (problem := phrase.wrong(numcheck.read(phrase.text, language=code)))]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_language_file(code: str) -> None:
    known_language = language(code)
    assert known_language.code == code
    for field in ("numbers", "scales", "ordinals", "hedges", "behind", "of", "articles", "definite", "stops", "months", "persons", "cues",
                  "units", "money"):
        assert getattr(known_language, field), f"{code}.py says nothing of {field}"
    assert set(known_language.cues) == set(language("fr").cues)


def test_unknown_language() -> None:
    with pytest.raises(numcheck.LanguageError, match="numcheck knows de, en, es, fr, it, nl, pt"):
        numcheck.read("5", language="xx")
