"""What is counted: the noun phrase behind a quantity."""

from __future__ import annotations

import re
from functools import lru_cache

from numcheck.reading.lexicon import Lexicon
from numcheck.reading.phrases import HYPHENS, WORD

# Between a number and its noun: blanks, an opening quotation mark, a closing bracket of a note.
_OPEN = re.compile(r"(?:[ \t\u00a0\u202f\u2009]{0,8}(?:\r?\n[ \t]{0,40})?)[«“„\"‘*_]{0,3}[ \u00a0\u202f]{0,3}")
_NEXT = re.compile(r"(?:[ \t\u00a0\u202f\u2009]{1,8}(?:\r?\n[ \t]{0,40})?|\r?\n[ \t]{0,40}|[-‐‑'’])")
_COMMA = re.compile(r",[ \u00a0]")
_TOKEN = re.compile(r"(?:[A-Z]\.){2,4}(?=[ -][^\W\d_])|[^\W\d_]+(?:[-‐]?\d+[A-Z]{0,3}(?!\w))?")  # "U.S. soldiers"
MAX_WORDS = 4


@lru_cache(maxsize=8)
def noun_at(lex: Lexicon, text: str, at: int, stop: int, *, loose: bool = True) -> tuple[int, int] | None:
    """The span of the noun phrase behind the number that ends at `at`; None if there is none.

    Args:
        lex: the language's words.
        text: the text.
        at: where the number ends.
        stop: the end of the block.
        loose: whether an article alone may stand before the noun ("half the voters"); else only behind "of".

    It ends before a preposition, conjunction, pronoun or verb of the language, before punctuation
    and before a number, and has at most four words; where plurals have an ending, it ends with the last one.
    Remembered for the last places, since several ask for what one number counts.
    """
    start = _opened(text, at, stop)
    if start == at and at < stop:
        if text[at].isalpha():
            return None
        start += text[at] in HYPHENS and text[at + 1:at + 2].isalpha()  # "a 3-star hotel"
    word, of = _first_word(lex, text, start, stop, loose=loose)
    if word is not None and word.group().lower() in lex.number_nouns:
        word = _counted_word(lex, text, word, stop)
    if word is None or (text[at - 1:at].isdecimal() and word.group().lower() in lex.weekdays):
        return None  # "43 people on Saturday and 21 Sunday", but "much of Saturday"
    start = end = word.start()
    named = False  # whether some word is more than "others"
    head = plural = count = 0  # the ends of the last noun, where a capital tells it, and of the last plural
    while word is not None and count < MAX_WORDS and not text[word.end():word.end() + 1].isdecimal():
        known = lex.in_noun(word.group().lower())
        passed = known.passed and not named
        if not passed and not (known.goes_on if count else known.begins):
            if of and count and known.number:
                return None  # "466,140 of the previous three months": what counts there is another number
            break
        if lex.language.capital_nouns:
            if word.group()[0].isupper():
                head = word.end()
            elif head:
                break
        end, count, named = word.end(), count + 1, named or not passed
        plural = end if known.plural else plural
        if of and text[end + 1:end + 2].isdecimal():
            return None  # "27 million of Britain's 36 million people"
        comma = _COMMA.match(text, end, stop) if lex.language.capital_nouns and not head else None  # "neue, sichere Arbeitsplätze"
        word = _TOKEN.match(text, comma.end(), stop) if comma else _next_word(text, end, stop)
    return (start, head or plural or end) if named else None


def noun_in(lex: Lexicon, text: str, at: int, stop: int, *, loose: bool = True) -> str:
    """The noun phrase behind the number that ends at `at`; "" if there is none."""
    span = noun_at(lex, text, at, stop, loose=loose)
    return text[span[0]:span[1]] if span else ""


def _counted_word(lex: Lexicon, text: str, word: re.Match[str], stop: int) -> re.Match[str]:
    """The first word of what is counted behind "the number of"; the word itself without "of"."""
    following = _next_word(text, word.end(), stop)
    if following is None or following.group().lower() not in lex.before_noun:
        return word
    return _first_word(lex, text, following.start(), stop, loose=True)[0] or word


def plural_at(lex: Lexicon, text: str, at: int, stop: int) -> bool:
    """Whether a noun phrase with a plural follows the number that ends at `at`."""
    span = noun_at(lex, text, at, stop, loose=False)
    return span is not None and any(lex.in_noun(word.lower()).plural for word in WORD.findall(text, *span))


def could_be_noun(lex: Lexicon, phrase: str) -> bool:
    """Whether what follows a number may be what it counts, and not a verb, by its looks: a capital or the ending of a plural."""
    words = WORD.findall(phrase)
    if lex.language.capital_nouns:
        return any(word[0].isupper() for word in words)
    return not lex.tells_plurals or any(lex.in_noun(word.lower()).plural for word in words)


def _opened(text: str, at: int, stop: int) -> int:
    """Where what is counted may begin: behind blanks and opening marks."""
    if at + 1 < stop and text[at] == " " and text[at + 1].isalpha():
        return at + 1  # as it nearly always is
    gap = _OPEN.match(text, at, stop)
    return gap.end() if gap else at


def _next_word(text: str, at: int, stop: int) -> re.Match[str] | None:
    """The next word of a phrase, behind blanks, a hyphen or an apostrophe."""
    if at + 1 < stop and text[at] == " " and text[at + 1].isalpha():
        return _TOKEN.match(text, at + 1, stop)
    gap = _NEXT.match(text, at, stop)
    return _TOKEN.match(text, gap.end(), stop) if gap else None


def _first_word(lex: Lexicon, text: str, at: int, stop: int, *, loose: bool) -> tuple[re.Match[str] | None, bool]:
    """The first word past "of", "d'", "of the", "de ces", what may stand between a number and its noun; and whether "of" did."""
    first = word = _TOKEN.match(text, at, stop)
    of = article = False
    for _ in range(3):
        if word is None or word.group().lower() not in lex.before_noun:
            break
        of, article = of or word.group().lower() in lex.of, article or word.group().lower() in lex.articles
        gap = _NEXT.match(text, word.end(), stop)
        if gap is None:
            break
        word = _TOKEN.match(text, _opened(text, gap.end(), stop), stop)
    if article and not of and not loose and not (word and word.group().lower() in lex.number_nouns):
        return first, False  # "80,498 the previous week": another phrase begins
    return word, of
