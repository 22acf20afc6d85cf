"""The language of a block: the one whose function words it holds most of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from numcheck.language import known, language
from numcheck.reading.lexicon import WORD

SAMPLE = 2000
"""Characters of a block that are looked at; its language shows in its first lines."""
CLEAR = 1.5
"""By so many votes must a block's language beat the document's to be another; a headline has few function words."""


@lru_cache(maxsize=1)
def _weights() -> dict[str, list[tuple[str, float]]]:
    """For each function word, the languages it speaks for; a word of many languages says little."""
    table: dict[str, list[str]] = {}
    for code in known():
        for word in language(code).function_words:
            table.setdefault(word, []).append(code)
    return {word: [(code, 1 / len(codes)) for code in codes] for word, codes in table.items()}


def _votes(text: str) -> Counter[str]:
    votes: Counter[str] = Counter()
    weights = _weights()
    for word in WORD.findall(text[:SAMPLE].lower()):
        for code, weight in weights.get(word, ()):
            votes[code] += weight  # type: ignore[assignment]  # a Counter of floats is still one
    return votes


def _winner(votes: Counter[str], fallback: str = "en") -> str:
    return min(votes, key=lambda code: (-votes[code], code != fallback, code), default=fallback)


def detect(blocks: Sequence[str]) -> list[str]:
    """The code of the likeliest language of each block of one document; English where nothing speaks for any.

    Example:
        >>> detect(["Pyongyang promet 100 000 soldats", "Les troupes se dirigent vers le sud du pays", "The army is on the march"])
        ['fr', 'fr', 'en']
    """
    votes = [_votes(block) for block in blocks]
    main = _winner(sum(votes, Counter()))
    codes = []
    for own in votes:
        best = _winner(own, main)
        codes.append(best if own[best] >= own[main] + CLEAR else main)
    return codes
