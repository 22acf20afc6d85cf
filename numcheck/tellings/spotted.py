"""Words of a language that are looked for in the text itself where a telling needs them.

They are everyday words ("women", "approved", "votes"), which shapes step over as they do over any other, so no token is marked with them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TypeVar

from numcheck.language import Language, Words
from numcheck.reading.lexicon import lexicon
from numcheck.reading.phrases import WORD, Found, Phrases, words_in

T = TypeVar("T")


def spotter(listed: Callable[[Language], Iterable[tuple[str, T]]]) -> Callable[[str, str, int, int], Iterator[Found[T]]]:
    """What finds the phrases of some lists of a language in a stretch of a text, the longest at each word."""
    known = lru_cache(maxsize=16)(lambda code: Phrases(listed(lexicon(code).language)))

    def spotted(text: str, code: str, start: int, end: int) -> Iterator[Found[T]]:
        phrases, past = known(code), start
        if phrases.firsts.keys().isdisjoint(words_in(text[start:end].lower())):
            return  # as it mostly is
        for word in WORD.finditer(text, start, end):
            if word.start() >= past and (found := phrases.at(text, word.start(), word.end(), end)):
                past = found[0].end
                yield from found

    return spotted


def sided(sides: Iterable[Words]) -> Iterator[tuple[str, int]]:
    """The phrases of several lists, each with the number of its list."""
    return ((phrase, side) for side, phrases in enumerate(sides) for phrase in phrases)
