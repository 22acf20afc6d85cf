"""The fuzzing harnesses run, so that they are there when somebody wants them, and their seeds make nothing raise."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz import seeds
from fuzz.targets import TARGETS

TARGETS_OF_FILES = sorted(set(TARGETS) - {"read", "check"})


@pytest.mark.parametrize("name", TARGETS)
def test_seeds(name: str) -> None:
    known = list(islice(seeds.of(name), 4))
    assert known or name in ("text", "docx")
    for seed in known:
        TARGETS[name](seed)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(TARGETS_OF_FILES), st.data())
def test_files_that_are_broken(name: str, data: st.DataObject) -> None:
    seed = data.draw(st.sampled_from([*islice(seeds.of(name), 20), b""]))
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(seed)), st.integers(0, len(seed)))))
    TARGETS[name](seed[:start] + data.draw(st.binary(max_size=8)) + seed[end:])


def test_words() -> None:
    assert {b"million", b"quatre"} <= set(seeds.words())
