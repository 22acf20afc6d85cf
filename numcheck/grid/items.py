"""The pieces that a sentence is made of, as a table sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from numcheck.grid.cells import Date
from numcheck.interval import Interval

DEGREES = frozenset({"most", "least", "best", "worst", "latest", "earliest", "fastest", "slowest"})
"""Superlatives: a header that only begins with one ("largest city") is not named by it."""
MARKS = frozenset({"and", "or", "clause", "be", "have", "of", "in", "than", "as"})
"""Operators that only give a sentence its structure."""
COMPARATIVES = frozenset({"more", "less", "better", "worse", "later", "earlier", "faster", "slower"})


@dataclass(slots=True)
class Item:
    """One piece of a sentence.

    Attributes:
        kind: "cell", "column", "number", "date", "op", "mark" or "word" (which nothing explains).
        start: offset in the text.
        end: offset behind it.
        text: that slice, folded.
        masks: for a cell, number or date: the rows of each column where it stands.
        columns: for a column: those that it may name; for a degree: those that it says itself ("taller").
        exact: for a number: what is printed; for an ordinal its rank.
        stated: for a number: its interval, hedge included.
        hedge: for a number: its hedge, as the name of `Hedge`.
        name: for an operator: its name; "times" for a multiple, "side" for a stretch of time that is open on one side.
        ordinal: whether a number is an ordinal.
        partial: whether a cell is matched by a part of its words, a column by words that say little.
        also: whether a column's name is a word for rows too: "game", "player"; whether a mark is "of" itself.
        whole: whether a column's name is said in full.
        seconds: what a number's unit of time is worth, in seconds; 1 for none.
        year: whether a number may be a year.
        wide: for a cell: the rows of each column where it is only a part of what stands there.
        day: for a date: the date.
    """

    kind: str
    start: int
    end: int
    text: str
    masks: dict[int, int] = field(default_factory=dict)
    columns: frozenset[int] = frozenset()
    exact: Fraction | None = None
    stated: Interval | None = None
    hedge: str = ""
    name: str = ""
    ordinal: bool = False
    partial: bool = False
    also: bool = False
    whole: bool = False
    seconds: int = 1
    year: bool = False
    wide: dict[int, int] = field(default_factory=dict)
    day: Date | None = None

    @property
    def is_value(self) -> bool:
        """Whether it can be what a row holds."""
        return self.kind in ("cell", "number", "date")

    @property
    def rows(self) -> int:
        """Every row that it may be in."""
        found = 0
        for mask in self.masks.values():
            found |= mask
        return found


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence: folded, with its place and its stem."""

    text: str
    start: int
    end: int
    stem: str


def piece(kind: str, words: Sequence[Word], at: int, used: int, *, columns: frozenset[int] = frozenset(), name: str = "") -> Item:
    """The item that some words make."""
    return Item(kind, words[at].start, words[at + used - 1].end, " ".join(word.text for word in words[at:at + used]), columns=columns,
                name=name)
