"""Whole paragraphs of news: every quantity is read, with its value and what it is of, and nothing else is.

    At least {41|41 people} people were killed when a {12|12 storey}-storey block, built in 1998, collapsed at 4.17am.

A quantity stands in braces as it is read, then its value and its unit or (part of) its noun:

| written          | is                                   |
|------------------|--------------------------------------|
| `1200 USD`       | a number and its unit                |
| `41 people`      | a number and what it counts          |
| `#3 title`       | a place                              |
| `x1/5 patients`  | a share or a multiple                |
| `4..8 percent`   | a range                              |
| `~ relatives`    | a vague amount                       |

Whatever stands outside of braces, dates, times, scores and names, is no quantity.
"""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import pytest

import numcheck
from numcheck import Kind, Quantity

FOLDER = Path(__file__).parent / "news"
_MARK = re.compile(r"\{([^|}]*)\|([^}]*)\}")
_KINDS = {"#": Kind.RANK, "x": Kind.RATIO, "~": Kind.VAGUE}


def paragraphs() -> list[tuple[str, str]]:
    """Every paragraph of every language, with its language."""
    return [(path.stem, block.strip()) for path in sorted(FOLDER.glob("*.txt"))
            for block in path.read_text(encoding="utf-8").split("\n\n") if block.strip()]


def wrong(spec: str, found: Quantity) -> str:
    """What a quantity has that its label has not; "" if nothing."""
    value, _, what = spec.partition(" ")
    kind = _KINDS.get(value[0])
    if kind is not None and found.kind is not kind:
        return f"is a {found.kind.value}"
    value = value.lstrip("#x~")
    if ".." in value:
        ends = tuple(end.value for end in found.ends or ())
        if ends != tuple(Fraction(end) for end in value.split("..")):
            return f"has the ends {ends}"
    elif value and found.value != Fraction(value):
        return f"is {found.value}"
    if found.unit:
        return "" if what == found.unit else f"is of {found.unit}"
    return "" if what in found.noun else f"counts {found.noun!r}"


@pytest.mark.parametrize(("language", "marked"), paragraphs())
def test_news(language: str, marked: str) -> None:
    text = _MARK.sub(r"\1", marked)
    due, shift = {}, 0
    for mark in _MARK.finditer(marked):
        start = mark.start() - shift
        due[start, start + len(mark[1])] = mark[2]
        shift += len(mark.group()) - len(mark[1])
    found = {(one.start, one.end): one for one in numcheck.read(text, language=language)}
    missed = [f"{text[start:end]!r} should be {spec!r} and is not read" for (start, end), spec in due.items() if (start, end) not in found]
    false = [f"{one.text!r} is no quantity here" for span, one in found.items() if span not in due]
    other = [f"{found[span].text!r} should be {spec!r} and {problem}" for span, spec in due.items()
             if span in found and (problem := wrong(spec, found[span]))]
    assert missed + false + other == []


def test_there_is_news_of_every_language() -> None:
    every = [language for language, _ in paragraphs()]
    assert every.count("en") >= 60
    assert set(every) == set(numcheck.language.known())
