"""The pieces of numbers in words: what each number word does in a larger number, and how glued ones come apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from numcheck.language import Language
from numcheck.reading.phrases import Phrases, unaccented

# What a number word does in a larger number.
UNIT, TEEN, TEN, HUNDRED, FULL_HUNDRED, SCALE, JOIN, HALF, PART = [
    "unit", "teen", "ten", "hundred", "full", "scale", "join", "half", "part"]
MAX_GLUED = 120
"""No longer word is taken apart."""
MAX_WAYS = 50
"""No word is taken apart in many more ways than this."""
MAX_KEPT = 50_000
"""How many words are remembered with their pieces."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A number word, or the part of one that is written together.

    Attributes:
        role: what it does in a larger number.
        value: its value; for a joiner 0.
        ordinal: whether it makes an ordinal of the number, and so ends it.
        part: whether that ordinal can only be a denominator ("Zwanzigstel").
        after: for a joiner, after which roles it may stand ("t", "h", "s", "u").
    """

    role: str
    value: int
    ordinal: bool = False
    part: bool = False
    after: str = ""


def number_words(known: Language) -> Phrases[Piece]:
    """Number words, scale words, ordinals and joiners, as words of their own."""
    table: list[tuple[str, Piece]] = []
    table += [(word, Piece(_role(value), value)) for word, value in known.numbers.items()]
    table += [(word, Piece(HUNDRED, 100)) for word in known.hundreds]
    table += [(word, Piece(FULL_HUNDRED, value)) for word, value in known.full_hundreds.items()]
    table += [(word, Piece(SCALE, value)) for word, value in known.scales.items() if len(word) > 2]
    table += [(word, Piece(_role(value), value, ordinal=True)) for word, value in known.ordinals.items()]
    plain = [(bare, piece) for word, piece in table if (bare := unaccented(word)) != word]
    known_words = {word for word, _ in table}
    table += [(bare, piece) for bare, piece in plain if bare not in known_words]  # as people type them
    table += [(word, Piece(JOIN, 0, after=after)) for word, after in known.joiners.items() if after != "u"]
    table += [(word, Piece(PART, 0, ordinal=True, part=True)) for word in known.part_endings if not known.glued]
    return Phrases(table)


def _role(value: int) -> str:
    if value < 10:
        return UNIT
    if value < 100:
        return TEN if value % 10 == 0 and value >= 20 else TEEN
    if value < 1000:
        return HUNDRED if value == 100 else FULL_HUNDRED
    return SCALE


class Segmenter:
    """Takes number words apart that a language writes together ("vierundzwanzigtausend")."""

    def __init__(self, known: Language) -> None:
        self._glued, self._endings, self._parts = known.glued, known.ordinal_endings, known.part_endings
        self._pieces = _glued_pieces(known) if known.glued or known.part_endings else {}
        self._longest = max(map(len, self._pieces), default=0)
        self._ways = lru_cache(maxsize=MAX_KEPT)(lambda word: tuple(self._segment(word)))

    @property
    def beginnings(self) -> Iterator[str]:
        """What such words begin with."""
        return (word for word, piece in self._pieces.items() if piece.role not in (JOIN, HALF))

    def split(self, word: str) -> tuple[tuple[Piece, ...], ...]:
        """Every way in which one written word is made of number pieces; () if it is none."""
        if not self._pieces or len(word) > MAX_GLUED:
            return ()
        word = word.lower()
        if not self._glued and not word.endswith((*self._parts, *self._endings)):
            return ()
        return self._ways(word)

    def _segment(self, word: str) -> Iterator[tuple[Piece, ...]]:
        stems = [(word, "")] if self._glued else []
        stems += [(word[:-len(end)], end) for end in (*self._endings, *self._parts) if word.endswith(end) and len(word) > len(end) + 2]
        stems += [(stem + vowel, end) for stem, end in stems if end in self._parts for vowel in "ae"]  # "treintavo", "veintavo"
        for stem, ending in stems:
            for count, pieces in enumerate(_cuts(stem, self._pieces, self._longest)):
                if ending and pieces[-1].role not in (JOIN, HALF):
                    yield (*pieces[:-1], replace(pieces[-1], ordinal=True, part=ending in self._parts))
                elif not ending:
                    yield pieces
                if count > MAX_WAYS:
                    break


def _glued_pieces(known: Language) -> dict[str, Piece]:
    """What glued words are made of; an abbreviation of a scale never is."""
    table: dict[str, Piece] = {}
    for word, value in known.numbers.items():
        table[word] = Piece(_role(value), value)
    for word in known.hundreds:
        table[word] = Piece(HUNDRED, 100)
    for word, value in {**known.full_hundreds, **known.scales}.items():
        if len(word) > 3 or word in known.bare_scales:
            table[word] = Piece(_role(value), value)
    for word, after in known.joiners.items():
        table[word] = Piece(JOIN, 0, after=after)
    for word, value in known.ordinals.items():
        table.setdefault(word, Piece(_role(value), value, ordinal=True))
    for word in known.halves:
        if " " not in word:
            table.setdefault(word, Piece(HALF, 0))
    return {word.replace(" ", ""): piece for word, piece in table.items()}


def _cuts(word: str, pieces: Mapping[str, Piece], longest: int) -> Iterator[tuple[Piece, ...]]:
    """Every way to cut a word into pieces, longest pieces first; positions that lead nowhere are tried once."""
    dead: set[int] = set()

    def walk(at: int) -> Iterator[tuple[Piece, ...]]:
        if at == len(word):
            yield ()
            return
        if at in dead:
            return
        lives = False
        for size in range(min(longest, len(word) - at), 0, -1):
            piece = pieces.get(word[at:at + size])
            if piece is None:
                continue
            for rest in walk(at + size):
                lives = True
                yield (piece, *rest)
        if not lives:
            dead.add(at)

    return walk(0)
