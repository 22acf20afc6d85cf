"""What is counted: the noun phrase behind a quantity."""

from __future__ import annotations

import re

from numcheck.reading.lexicon import Lexicon
from numcheck.reading.phrases import WORD

# Between a number and its noun: blanks, an opening quotation mark, a closing bracket of a note.
_OPEN = re.compile(r"(?:[ \t\u00a0\u202f\u2009]{0,8}(?:\r?\n[ \t]{0,40})?)[«“„\"‘*_]{0,3}[ \u00a0\u202f]{0,3}")
_NEXT = re.compile(r"(?:[ \t\u00a0\u202f\u2009]{1,8}(?:\r?\n[ \t]{0,40})?|\r?\n[ \t]{0,40}|[-‐‑'’])")
MAX_WORDS = 4


def noun_at(lex: Lexicon, text: str, at: int, stop: int) -> tuple[int, int] | None:
    """The span of the noun phrase that begins at `at`, after "of" and articles; None if there is none.

    It ends before a preposition, conjunction, pronoun or verb of the language, before punctuation
    and before a number, and has at most four words.
    """
    gap = _OPEN.match(text, at, stop)
    start = gap.end() if gap else at
    if start == at and at < stop and (text[at].isalpha()):
        return None
    start = _skip_of(lex, text, start, stop)
    end, at, count = start, start, 0
    while count < MAX_WORDS:
        word = WORD.match(text, at, stop)
        if word is None or text[word.end():word.end() + 1].isdecimal():
            break
        lower = word.group().lower()
        if lower in lex.stops or lower in lex.months or (lower in lex.articles and count == 0 and lower not in lex.persons):
            break
        if lower in lex.language.numbers or (count and lower in lex.starts and lower not in lex.persons):
            break
        end, count = word.end(), count + 1
        gap = _NEXT.match(text, end, stop)
        if gap is None:
            break
        at = gap.end()
    return (start, end) if end > start else None


def _skip_of(lex: Lexicon, text: str, at: int, stop: int) -> int:
    """Past "of", "d'", "of the", "de ces": what may stand between a number and its noun."""
    for _ in range(3):
        word = WORD.match(text, at, stop)
        if word is None:
            return at
        if word.group().lower() not in lex.of and word.group().lower() not in lex.articles:
            return at
        gap = _NEXT.match(text, word.end(), stop)
        if gap is None:
            return at
        at = gap.end()
        opened = _OPEN.match(text, at, stop)
        at = opened.end() if opened else at
    return at
