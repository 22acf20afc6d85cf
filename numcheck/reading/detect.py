"""The language of a block: the one whose function words it holds most of."""

from __future__ import annotations

from functools import lru_cache

from numcheck.language import known, language
from numcheck.reading.lexicon import WORD

SAMPLE = 2000
"""Characters looked at; the language of a paragraph shows in its first lines."""


@lru_cache(maxsize=1)
def _weights() -> dict[str, list[tuple[str, float]]]:
    """For each function word, the languages it speaks for; a word of many languages says little."""
    table: dict[str, list[str]] = {}
    for code in known():
        for word in language(code).function_words:
            table.setdefault(word, []).append(code)
    return {word: [(code, 1 / len(codes)) for code in codes] for word, codes in table.items()}


def detect(text: str) -> str:
    """The code of the likeliest language; English where nothing speaks for any.

    Example:
        >>> detect("Les troupes se dirigent vers le sud-ouest du pays")
        'fr'
    """
    votes: dict[str, float] = {}
    weights = _weights()
    for word in WORD.findall(text[:SAMPLE].lower()):
        for code, weight in weights.get(word, ()):
            votes[code] = votes.get(code, 0.0) + weight
    if not votes:
        return "en"
    return min(votes, key=lambda code: (-votes[code], code != "en", code))
