"""Phrases: how words of a language are found in a text, as look-ups by their first word or as pieces of patterns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

# Every repetition has a bound, which keeps look-arounds local and matching linear.
SPACE = r"(?:[ \t\u00a0\u202f\u2009]{0,8}(?:\r?\n[ \t]{0,40})?)"
"""The pattern of what stands between a number and the word that belongs to it: blanks, one line end."""
GAP = r"(?:[ \t\u00a0\u202f\u2009]{0,8}(?:\r?\n[ \t]{0,40})?[-‐‑'’]?[ \t\u00a0\u202f\u2009]{0,8})"
"""The pattern of what stands between two words of one phrase: blanks, one line end, a hyphen, an apostrophe."""
WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(GAP)


def any_of(phrases: Iterable[str]) -> str:
    """A pattern piece for any of some phrases, longest first; it never matches if there are none."""
    pieces = sorted({phrase.strip() for phrase in phrases if phrase.strip()}, key=len, reverse=True)
    if not pieces:
        return r"(?!)"
    return "(?:" + "|".join(GAP.join(map(re.escape, piece.split())) for piece in pieces) + ")"


def behind_gap(text: str, at: int, stop: int) -> int:
    """Where the next word of a phrase would begin."""
    gap = _GAP.match(text, at, stop)
    return gap.end() if gap else at


def unaccented(word: str) -> str:
    """A word as people type it who have no accents on their keyboard."""
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase found in a text: its span and what it stands for."""

    start: int
    end: int
    value: T


class Phrases(Generic[T]):
    """A map from phrases to values that finds the longest phrase at a word of a text.

    Phrases match case-insensitively, except that a capital in the phrase asks for one in the text:
    "US" is not "us", and "Mrd" is not "mrd". Names are strict the other way too: a lower-case form
    ("polish") asks for lower case.
    """

    def __init__(self, table: Iterable[tuple[str, T]], *, strict: bool = False) -> None:
        self._strict = strict
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in table:
            pieces = tuple(WORD.findall(phrase))
            if pieces:
                self._by_first.setdefault(pieces[0].lower(), []).append((pieces, value))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def __contains__(self, word: str) -> bool:
        return word.lower() in self._by_first

    @property
    def firsts(self) -> dict[str, list[tuple[tuple[str, ...], T]]]:
        """The phrases by their first word in lower case, longest first."""
        return self._by_first

    def at(self, text: str, start: int, end: int, stop: int) -> list[Found[T]]:
        """The values of the longest phrase whose first word is `text[start:end]`; none behind `stop`."""
        candidates = self._by_first.get(text[start:end].lower())
        if candidates is None:
            return []
        found: list[Found[T]] = []
        longest = 0
        for pieces, value in candidates:
            if len(pieces) < longest:
                break
            at = end
            if not _same(pieces[0], text[start:end], self._strict):
                continue
            for piece in pieces[1:]:
                word = WORD.match(text, behind_gap(text, at, stop), stop)
                if word is None or not _same(piece, word.group(), self._strict):
                    break
                at = word.end()
            else:
                longest = len(pieces)
                found.append(Found(start, at, value))
        return found

    def first_at(self, text: str, at: int, stop: int) -> Found[T] | None:
        """The longest phrase that begins at `at`, or None."""
        word = WORD.match(text, at, stop)
        if word is None:
            return None
        found = self.at(text, word.start(), word.end(), stop)
        return found[0] if found else None


def _same(piece: str, word: str, strict: bool = False) -> bool:
    if piece.islower() or not piece[:1].isupper():
        return piece == word or (not strict and piece.lower() == word.lower())
    if len(piece) > 1 and piece.isupper():
        return piece == word
    return word[:1].isupper() and piece.lower() == word.lower()
