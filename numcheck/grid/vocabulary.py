"""The words of a language, compiled for reading a sentence about a table."""

from __future__ import annotations

import re
from functools import cache

from numcheck.grid.cells import Spelling, unaccented
from numcheck.language import Language, language

SHORTEST = 3
"""No stem is shorter."""


class Vocabulary:
    """Operators, neutral words, synonyms and inflections of one language.

    Attributes:
        language: the language.
        months: names of months, folded, as numbers.
        fill: words that say nothing about a table by themselves.
        places: stems of words for a place in a ranking, of which the first is the highest and the least.
        small: articles, prepositions and conjunctions, which name no column either.
        operators: first word of a phrase to (words, operator) pairs, longest first.
        numbers: number words.
        ordinals: words for first, second, …
    """

    def __init__(self, known: Language) -> None:
        self.language = known
        full = [unaccented(name) for name in known.months[:12]]
        self.months = {folded: number for name in known.months
                       if (number := next((at for at, one in enumerate(full, 1) if one[:3] == (folded := unaccented(name))[:3]
                                           and (one == folded or len(folded) < len(one) or folded[:4] == one[:4])), 0))}
        for at, name in enumerate(full, 1):
            self.months[name] = at
        marks = any_of_patterns(known.ordinal_marks)
        self.spelling = Spelling(self.months, re.compile(rf"(?P<digits>\d{{1,4}}){marks}"))
        self._endings = tuple(sorted({unaccented(ending) for ending in known.endings}, key=len, reverse=True))
        self._stems: dict[str, str] = {}
        grid = known.table
        self.places = frozenset(self.stem(unaccented(word)) for word in grid.get("places", ()))
        self.fill = frozenset(unaccented(word) for word in (*known.articles, *grid.get("fill", ()), *known.of))
        joints = (grid.get(mark, ()) for mark in ("and", "or", "in", "of", "be"))
        self.small = frozenset(unaccented(word) for phrases in (known.articles, known.of, *joints) for word in phrases)
        self.operators: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name, phrases in grid.items():
            for phrase in phrases if name != "fill" else ():
                # What rises or falls is told of two rows; what else goes beyond a table is not.
                side = next((side for side in ("up", "down") if phrase in known.cues.get(side, ())), name) if name == "beyond" else name
                self._add(side, (phrase,))
        for hedge, phrases in known.hedges.items():
            self._add(f"hedge:{hedge.value}", phrases)
        for hedge, phrases in known.behind.items():
            self._add(f"behind:{hedge.value}", phrases)
        for found in self.operators.values():
            found.sort(key=lambda pair: -len(pair[0]))
        self.numbers = {unaccented(word): value for word, value in known.numbers.items() if word not in known.articles}
        figures = (*known.numbers, *known.scales, *known.full_hundreds, *known.hundreds, *known.joiners)
        self.figures = frozenset(unaccented(word) for word in figures)
        self.scales = {unaccented(word): value for word, value in known.scales.items() if value >= 1000 and len(word) > 2}
        self.ordinals = {unaccented(word): value for word, value in known.ordinals.items()}
        self.multiples = {unaccented(word): value for word, value in known.multiples.items()}
        self.times = frozenset(unaccented(word) for word in known.times)
        self._groups: dict[str, tuple[int, ...]] = {}
        for number, group in enumerate(known.synonyms):
            for word in group:
                stem = " ".join(self.stem(part) for part in unaccented(word).split())
                self._groups[stem] = (*self._groups.get(stem, ()), number)

    def _add(self, name: str, phrases: tuple[str, ...]) -> None:
        for phrase in phrases:
            words = tuple(unaccented(word) for word in phrase.split())
            self.operators.setdefault(words[0], []).append((words, name))

    def stem(self, word: str) -> str:
        """What inflections of a word share: "scor" of "score", "scored", "scorers"."""
        found = self._stems.get(word)
        if found is None:
            found = word
            if not word[:1].isdigit():
                for ending in self._endings:
                    if len(word) - len(ending) >= SHORTEST and word.endswith(ending):
                        found = word[:-len(ending)]
                        break
            if len(self._stems) < 100_000:
                self._stems[word] = found
        return found

    def groups(self, stem: str) -> tuple[int, ...]:
        """The groups of synonyms that a stem belongs to."""
        return self._groups.get(stem, ())


def any_of_patterns(pieces: tuple[str, ...]) -> str:
    """A pattern for any of some patterns; one that never matches if there are none."""
    return "(?:" + "|".join(sorted(pieces, key=len, reverse=True)) + ")" if pieces else "(?!)"


@cache
def vocabulary(code: str) -> Vocabulary:
    """The vocabulary of a language."""
    return Vocabulary(language(code))
