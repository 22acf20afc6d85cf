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
    start = _opened(text, at, stop)
    if start == at and at < stop and text[at].isalpha():
        return None
    word = _first_word(lex, text, start, stop)
    if word is None:
        return None
    start = end = word.start()
    for count in range(MAX_WORDS):
        if word is None or text[word.end():word.end() + 1].isdecimal():
            break
        begins, goes_on = lex.in_noun(word.group().lower())
        if not (goes_on if count else begins):
            break
        end = word.end()
        word = _next_word(text, end, stop)
    return (start, end) if end > start else None


def _opened(text: str, at: int, stop: int) -> int:
    """Where what is counted may begin: behind blanks and opening marks."""
    if at + 1 < stop and text[at] == " " and text[at + 1].isalpha():
        return at + 1  # as it nearly always is
    gap = _OPEN.match(text, at, stop)
    return gap.end() if gap else at


def _next_word(text: str, at: int, stop: int) -> re.Match[str] | None:
    """The next word of a phrase, behind blanks, a hyphen or an apostrophe."""
    if at + 1 < stop and text[at] == " " and text[at + 1].isalpha():
        return WORD.match(text, at + 1, stop)
    gap = _NEXT.match(text, at, stop)
    return WORD.match(text, gap.end(), stop) if gap else None


def _first_word(lex: Lexicon, text: str, at: int, stop: int) -> re.Match[str] | None:
    """The first word past "of", "d'", "of the", "de ces": what may stand between a number and its noun."""
    word = WORD.match(text, at, stop)
    for _ in range(3):
        if word is None or word.group().lower() not in lex.before_noun:
            return word
        gap = _NEXT.match(text, word.end(), stop)
        if gap is None:
            return word
        word = WORD.match(text, _opened(text, gap.end(), stop), stop)
    return word
