"""What is counted: the noun phrase behind a quantity."""

from __future__ import annotations

import re

from numcheck.reading.lexicon import Lexicon
from numcheck.reading.phrases import WORD

# Between a number and its noun: blanks, an opening quotation mark, a closing bracket of a note.
_OPEN = re.compile(r"(?:[ \t\u00a0\u202f\u2009]{0,8}(?:\r?\n[ \t]{0,40})?)[«“„\"‘*_]{0,3}[ \u00a0\u202f]{0,3}")
_NEXT = re.compile(r"(?:[ \t\u00a0\u202f\u2009]{1,8}(?:\r?\n[ \t]{0,40})?|\r?\n[ \t]{0,40}|[-‐‑'’])")
_COMMA = re.compile(r",[ \u00a0]")
_HYPHENS = frozenset("-‐‑")
MAX_WORDS = 4


def noun_at(lex: Lexicon, text: str, at: int, stop: int) -> tuple[int, int] | None:
    """The span of the noun phrase that begins at `at`, after "of" and articles; None if there is none.

    It ends before a preposition, conjunction, pronoun or verb of the language, before punctuation
    and before a number, and has at most four words.
    """
    start = _opened(text, at, stop)
    if start == at and at < stop:
        if text[at].isalpha():
            return None
        start += text[at] in _HYPHENS and text[at + 1:at + 2].isalpha()  # "a 3-star hotel"
    word = _first_word(lex, text, start, stop)
    if word is not None and word.group().lower() in lex.number_nouns:
        word = _counted_word(lex, text, word, stop)
    if word is None:
        return None
    start = end = word.start()
    head, named = 0, False  # the end of the last noun, where a capital tells it; whether some word is more than "others"
    for count in range(MAX_WORDS):
        if word is None or text[word.end():word.end() + 1].isdecimal():
            break
        lower = word.group().lower()
        begins, goes_on = lex.in_noun(lower)
        if not (goes_on if count else begins):
            break
        if lex.language.capital_nouns:
            if word.group()[0].isupper():
                head = word.end()
            elif head:
                break
        end, named = word.end(), named or lower not in lex.others
        comma = _COMMA.match(text, end, stop) if lex.language.capital_nouns and not head else None  # "neue, sichere Arbeitsplätze"
        word = WORD.match(text, comma.end(), stop) if comma else _next_word(text, end, stop)
    return (start, head or end) if named else None


def _counted_word(lex: Lexicon, text: str, word: re.Match[str], stop: int) -> re.Match[str]:
    """The first word of what is counted behind "the number of"; the word itself without "of"."""
    following = _next_word(text, word.end(), stop)
    behind = _first_word(lex, text, following.start(), stop) if following and following.group().lower() in lex.before_noun else None
    return behind or word


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
