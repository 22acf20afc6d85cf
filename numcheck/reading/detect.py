"""The language of a block: the one whose function words it holds most of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from numcheck.language import known, language
from numcheck.reading.phrases import WORD, words_in

SAMPLE = 2000
"""Characters of a block that are looked at; its language shows in its first lines."""
KNOWN_WORD, TRACE = 1.0, 0.5
"""What a word counts that a language knows, and one that looks like its own, where nothing is clear."""
CLEAR = 1.5
"""By so many votes must a block's language lead to be beyond doubt; a headline has few function words."""


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
    for spoken in filter(None, map(_weights().get, words_in(text[:SAMPLE].lower()))):
        for code, weight in spoken:
            votes[code] += weight  # type: ignore[assignment]  # a Counter of floats is still one
    return votes


@lru_cache(maxsize=1)
def _vocabularies() -> dict[str, frozenset[str]]:
    """For each language, every short list of words that its file holds: numbers, months, persons, prepositions, cues."""
    found = {}
    for code in known():
        one = language(code)
        phrases = (*one.function_words, *one.stops, *one.articles, *one.places, *one.persons, *one.months, *one.weekdays, *one.numbers,
                   *one.scales, *one.ordinals, *(phrase for cue in one.cues.values() for phrase in cue))
        found[code] = frozenset(word.lower() for phrase in phrases for word in WORD.findall(phrase))
    return found


def _guesses(text: str) -> Counter[str]:
    """Votes for the language of a text too short for function words: by all words that languages know, and by their letters."""
    votes: Counter[str] = Counter()
    for word in words_in(text[:SAMPLE].lower()):
        for holds, weight in (((code for code, words in _vocabularies().items() if word in words), KNOWN_WORD),
                              ((code for code in known() if any(trace in word for trace in language(code).traces)), TRACE)):
            codes = list(holds)
            for code in codes:
                votes[code] += weight / len(codes)  # type: ignore[assignment]  # a Counter of floats is still one
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
    clear = [_clear(own) for own in votes]
    main = _winner(sum(votes if any(clear) else map(_guesses, blocks), Counter()))
    # An unclear block speaks the language of the clear ones around it, the following first: a headline opens what follows.
    following, around = main, [main] * len(blocks)
    for index in range(len(blocks) - 1, -1, -1):
        following = clear[index] or following
        around[index] = following
    return [own or near for own, near in zip(clear, around, strict=True)]


def _clear(votes: Counter[str]) -> str:
    """The language that a block's own words speak for beyond doubt, or ""."""
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < ranked[1][1] + CLEAR) or ranked[0][1] < CLEAR:
        return ""
    return ranked[0][0]
