"""What stands right before and behind a number, found out once: most words there could make nothing more of it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from numcheck import units
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.phrases import HYPHENS, SPACE, WORD, span_before

_SPACE = re.compile(SPACE)


def after_space(text: str, at: int, stop: int) -> int:
    """The offset behind blanks and at most one line end."""
    if at + 1 < stop and text[at] == " " and text[at + 1].isalnum():
        return at + 1  # as it nearly always is
    match = _SPACE.match(text, at, stop)
    return match.end() if match else at


def word_behind(text: str, at: int, stop: int) -> re.Match[str] | None:
    """The word right behind `at`, blanks and one hyphen passed over."""
    at = after_space(text, at, stop)
    if text[at:at + 1] in HYPHENS:
        at += 1
    return WORD.match(text, at, stop)


class After(NamedTuple):
    """The word right behind a place, blanks and one hyphen passed over.

    Attributes:
        word: the word; None if something else stands there.
        lower: the word in lower case; "" if there is none.
        roles: what it may begin, see `Lexicon.follows`.
        plain: whether it stands behind one blank and nothing else, so that however a phrase goes on, it goes on with it.
    """

    word: re.Match[str] | None
    lower: str
    roles: frozenset[str]
    plain: bool

    def may_begin(self, roles: frozenset[str]) -> bool:
        """Whether what stands there may begin one of some roles; a mark in place of a blank may begin anything."""
        return not self.plain or not roles.isdisjoint(self.roles)


class Before(NamedTuple):
    """The word right before a place, as `span_before` finds it.

    Attributes:
        lower: the word in lower case; "" if there is none.
        roles: what it may end, see `Lexicon.leads`.
        plain: whether one blank parts it from the place and nothing else.
    """

    lower: str
    roles: frozenset[str]
    plain: bool

    def may_end(self, roles: frozenset[str]) -> bool:
        """Whether what stands there may end one of some roles; a mark in place of a blank may end anything."""
        return not self.plain or not roles.isdisjoint(self.roles)


_NOTHING = After(None, "", frozenset(), plain=False)
_MONEY = Before("", frozenset({"money"}), plain=True)
_CLOSED = After(None, "", frozenset({"hedge_behind"}), plain=True)
"""What stands behind a mark that ends the phrase: a hedge at most ("5, more or less")."""
_PERCENT = After(None, "%", frozenset({"signs", "units"}), plain=True)
_CLOSING = frozenset(",;)")
_BLANKS = frozenset(" \u00a0\u202f")


@lru_cache(maxsize=8)
def after(lex: Lexicon, text: str, at: int, stop: int) -> After:
    """The word right behind `at`; remembered for the last places, since many ask for what stands behind one number."""
    mark = text[at:at + 1] if at < stop else ""
    if mark == " " and text[at + 1:at + 2].isalpha():
        plain, word = True, WORD.match(text, at + 1, stop)
    elif mark in _CLOSING:
        return _CLOSED
    elif mark == "%" or (mark in _BLANKS and text[at + 1:at + 2] == "%"):
        return _PERCENT
    else:
        plain, word = False, word_behind(text, at, stop)
    if word is None:
        return _NOTHING
    written = word.group()
    return After(word, written.lower(), lex.follows(written), plain)


@lru_cache(maxsize=8)
def before(lex: Lexicon, text: str, at: int) -> Before:
    """The word right before `at`; remembered for the last places, as `after` is."""
    if text[at - 1:at] in units.MONEY_SYMBOLS:
        return _MONEY
    start, end = span_before(text, at)
    written = text[start:end]
    plain = start < end == at - 1 and text[end] == " " and text[start - 1:start] not in units.MONEY_SYMBOLS  # "U$D 10"
    return Before(written.lower(), lex.leads(written), plain)
