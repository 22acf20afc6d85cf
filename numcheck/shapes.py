"""Shapes of claims: a small pattern language over the tokens of a sentence.

A sentence becomes a string of one character a token, and a shape compiles to a regular expression
over it. In a shape, tokens are parted by blanks:

    <role:class|class>   a token of one of these classes, bound to a role; <role_:…> is another place for it
    END                  the end of the clause, not consumed
    CLASS or A|B         a token of a class, bound to nothing: HAVE, BE, OF, BREAK
    !CLASS               nothing, if the token right before is not of this class: !LEVEL
    ~                    up to three plain words (adverbs, adjectives, articles)
    ..                   up to twelve tokens, none of them a number
    ...                  the same, but years and dates may be among them
    ( … )  ( … )?        grouping, as in regular expressions; | between groups

Skips never cross an amount or the end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from numcheck.quantity import Kind

# Each distinct set of classes that a token had gets a character of Unicode's private use area.
_FIRST = 0xE000
_growing = Lock()
NUMBER = "number"
"""The class of every token that is a number, whatever its kind."""
WORD = "word"
"""The class of a plain word, and of those a shape may step over ("~")."""


class _Letters(dict[frozenset[str], str]):
    """The character of each set of classes, given to it when a token first has it."""

    def __init__(self) -> None:
        super().__init__()
        self.sets: list[frozenset[str]] = []

    def __missing__(self, classes: frozenset[str]) -> str:
        with _growing:  # two threads must not give one character to two sets
            if classes not in self:
                self.sets.append(classes)
                self[classes] = chr(_FIRST + len(self))
            return self[classes]


_letters = _Letters()
letter = _letters.__getitem__
"""The character that stands for a token of exactly these classes."""

# What may follow a claim that is complete: nothing, a break, another clause, a time.
_CLOSERS = frozenset({"break", "mark", "and", "tail", "have", "be", "makes", "when"})
# Spanish "más" is a plus sign too; "16 millones más que" goes on.
_COMPARES = frozenset({"more", "less"})
_NOTHING = frozenset[str]()
_AMOUNTS = frozenset({"helping", *(kind.value for kind in Kind if kind.is_quantity)})
"""What tokens of numbers are besides: dates, scores and names are none of these."""
_ROLE = re.compile(r"<(\w+):([\w|]+)>([?]?)")


class _Shape(dict[int, str]):
    """A shape as a pattern, and how it spells the letters of a sentence: those that are the same to all its pieces alike.

    So its pattern grows with the kinds of tokens that it tells apart, not with all that there are.
    """

    def __init__(self, shape: str) -> None:
        super().__init__()
        self._kinds: list[tuple[frozenset[str], frozenset[str]]] = []
        self._spelled: dict[tuple[bool, ...], str] = {}
        self._source = "".join(map(self._piece, shape.split()))
        self._compiled: tuple[int, re.Pattern[str]] | None = None

    def _piece(self, piece: str) -> str:
        """A piece of the pattern, with the number of its kind of token in braces."""
        role = _ROLE.fullmatch(piece)
        if role:
            group = f"(?P<{role[1]}>{self._kind(frozenset(role[2].split('|')))})"
            return f"(?:{group})?" if role[3] else group
        if piece.startswith("!"):
            return f"(?<!{self._kind(frozenset({piece[1:].lower()}))})"
        if piece == "~":
            return self._kind(frozenset({WORD})) + "{{0,3}}"
        if piece == "..":
            return self._kind(_NOTHING, frozenset({NUMBER})) + "{{0,12}}?"
        if piece == "...":
            return self._kind(_NOTHING, _AMOUNTS) + "{{0,12}}?"
        if piece == "(":
            return "(?:"
        if piece in (")", ")?", "|"):
            return piece
        if piece == "END":
            return f"(?={self._kind(_CLOSERS, _COMPARES)}|\\Z)"
        return self._kind(frozenset(piece.lower().rstrip("?").split("|"))) + ("?" if piece.endswith("?") else "")

    def _kind(self, wanted: frozenset[str], but: frozenset[str] = _NOTHING) -> str:
        """Tokens of any of some classes, or of whatever class if there are none, and of none of others."""
        self._kinds.append((wanted, but))
        return f"{{{len(self._kinds) - 1}}}"

    def __missing__(self, code: int) -> str:
        classes = _letters.sets[code - _FIRST]
        kinds = tuple((not wanted or not wanted.isdisjoint(classes)) and but.isdisjoint(classes) for wanted, but in self._kinds)
        with _growing:
            return self.setdefault(code, self._spelled.setdefault(kinds, chr(_FIRST + len(self._spelled))))

    def pattern(self) -> re.Pattern[str]:
        """The pattern for all letters that were spelled so far."""
        if self._compiled is None or self._compiled[0] != len(self._spelled):
            with _growing:
                spelled = list(self._spelled.items())
            every = ["".join(char for kinds, char in spelled if kinds[at]) for at in range(len(self._kinds))]
            source = self._source.format(*(f"[{chars}]" if chars else "(?!)" for chars in every))
            self._compiled = len(spelled), re.compile(source)
        return self._compiled[1]


_shape = lru_cache(maxsize=1024)(_Shape)


@lru_cache(maxsize=1024)
def required(shape: str) -> tuple[frozenset[str], ...]:
    """The classes of which a sentence must have one each, for a shape to be found in it at all."""
    groups: list[frozenset[str]] = []
    depth = 0
    for piece in shape.split():
        if piece == "(":
            depth += 1
        elif piece in (")", ")?"):
            depth -= 1
        elif depth == 0 and not piece.endswith("?") and not piece.startswith("!") and piece not in ("~", "..", "...", "END", "|"):
            role = _ROLE.fullmatch(piece)
            groups.append(frozenset(role[2].split("|") if role else piece.lower().split("|")))
    return tuple(dict.fromkeys(groups))


# Sets of classes as integers, a bit a class that some shape needs: to ask which of hundreds of shapes are possible takes no sets.
_bits: dict[str, int] = {}


Needs = tuple[tuple[int, ...], tuple[tuple[str, tuple[int, ...]], ...]]


@lru_cache(maxsize=64)
def needs(every: tuple[str, ...]) -> Needs:
    """What all of some shapes need, and what each needs: of each group of classes, one."""
    found = []
    for shape in every:
        groups = required(shape)
        with _growing:
            for name in sorted(frozenset().union(*groups)):
                _bits.setdefault(name, 1 << len(_bits))
        found.append((shape, tuple(sum(_bits[name] for name in group) for group in groups)))
    common = set(found[0][1]).intersection(*(groups for _, groups in found)) if found else set()
    return tuple(common), tuple(found)


def mask(classes: frozenset[str]) -> int:
    """The classes of a sentence as an integer: those that any shape needs whose `needs` were asked for before."""
    return sum([_bits.get(name, 0) for name in classes])


def possible(needs: Needs, have: int) -> list[str]:
    """Those of some shapes for which a sentence has all the classes that they need, by its `mask`."""
    common, every = needs
    for group in common:
        if not have & group:
            return []  # as it mostly is
    found = []
    for shape, groups in every:
        for group in groups:
            if not have & group:
                break
        else:
            found.append(shape)
    return found


@dataclass(frozen=True, slots=True)
class Match:
    """A shape found in a sentence.

    Attributes:
        roles: role to index of its token.
        first: index of the first token matched.
        last: index behind the last one.
    """

    roles: Mapping[str, int]
    first: int
    last: int


def find(shape: str, sentence: str) -> Iterator[Match]:
    """Every place where a shape matches a sentence's string, from left to right, overlaps included."""
    own = _shape(shape)
    spelled = sentence.translate(own)
    pattern = own.pattern()
    at = 0
    while True:
        match = pattern.search(spelled, at)
        if match is None:
            return
        # "subject_" is another place for the role "subject": a group's name can stand only once in a pattern.
        roles = {role.rstrip("_"): match.start(role) for role, text in match.groupdict().items() if text is not None}
        yield Match(roles, match.start(), match.end())
        at = match.start() + 1
