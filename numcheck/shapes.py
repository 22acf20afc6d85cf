"""Shapes of claims: a small pattern language over the tokens of a sentence.

A sentence becomes a string of one character a token, and a shape compiles to a regular expression
over it. In a shape, tokens are parted by blanks:

    <role:class|class>   a token of one of these classes, bound to a role; <role_:…> is another place for it
    END                  the end of the clause, not consumed
    CLASS or A|B         a token of a class, bound to nothing: HAVE, BE, OF, BREAK
    !CLASS               nothing, if the token right before is not of this class: !LEVEL
    ~                    up to three plain words (adverbs, adjectives, articles)
    ..                   up to twelve tokens, none of them a number
    ( … )  ( … )?        grouping, as in regular expressions; | between groups

Skips never cross a number or the end of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

# Each distinct set of classes that a token had gets a character of Unicode's private use area.
_FIRST = 0xE000
_growing = Lock()
NUMBER = "number"
"""The class of every token that is a number, whatever its kind."""
WORD = "word"
"""The class of a plain word, and of those a shape may step over ("~")."""


class _Letters(dict[frozenset[str], str]):
    """The character of each set of classes, given to it when a token first has it."""

    def __missing__(self, classes: frozenset[str]) -> str:
        with _growing:  # two threads must not give one character to two sets
            return self.setdefault(classes, chr(_FIRST + len(self)))


_letters = _Letters()
letter = _letters.__getitem__
"""The character that stands for a token of exactly these classes."""


def _alphabet() -> list[tuple[frozenset[str], str]]:
    """All characters so far; another thread may add some in the meantime, which no sentence of this one holds."""
    with _growing:
        return list(_letters.items())


def _class(names: Iterable[str], but: Iterable[str] = ()) -> str:
    wanted, unwanted = set(names), set(but)
    chars = [char for classes, char in _alphabet() if classes & wanted and not classes & unwanted]
    return "[" + "".join(chars) + "]" if chars else "(?!)"


def _no_number() -> str:
    chars = [char for classes, char in _alphabet() if NUMBER not in classes]
    return "[" + "".join(chars) + "]" if chars else "(?!)"


# What may follow a claim that is complete: nothing, a break, another clause, a time.
_CLOSERS = ("break", "mark", "and", "tail", "have", "be", "makes", "when")
# Spanish "más" is a plus sign too; "16 millones más que" goes on.
_COMPARES = ("more", "less")
_ROLE = re.compile(r"<(\w+):([\w|]+)>([?]?)")


@lru_cache(maxsize=1024)
def _compiled(shape: str, alphabet: int) -> re.Pattern[str]:
    """The pattern of a shape, for an alphabet of that many characters."""
    del alphabet  # part of the key only: a larger alphabet needs another pattern
    pieces = []
    for piece in shape.split():
        role = _ROLE.fullmatch(piece)
        if role:
            group = f"(?P<{role[1]}>{_class(role[2].split('|'))})"
            pieces.append(f"(?:{group})?" if role[3] else group)
        elif piece.startswith("!"):
            pieces.append(f"(?<!{_class([piece[1:].lower()])})")
        elif piece == "~":
            pieces.append(_class([WORD]) + "{0,3}")
        elif piece == "..":
            pieces.append(_no_number() + "{0,12}?")
        elif piece == "(":
            pieces.append("(?:")
        elif piece in (")", ")?", "|"):
            pieces.append(piece)
        elif piece == "END":
            pieces.append(f"(?={_class(_CLOSERS, _COMPARES)}|\\Z)")
        else:
            optional = piece.endswith("?")
            pieces.append(_class(name.lower() for name in piece.rstrip("?").split("|")) + ("?" if optional else ""))
    return re.compile("".join(pieces))


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
        elif depth == 0 and not piece.endswith("?") and not piece.startswith("!") and piece not in ("~", "..", "END", "|"):
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
    pattern = _compiled(shape, len(_letters))
    at = 0
    while True:
        match = pattern.search(sentence, at)
        if match is None:
            return
        # "subject_" is another place for the role "subject": a group's name can stand only once in a pattern.
        roles = {role.rstrip("_"): match.start(role) for role, text in match.groupdict().items() if text is not None}
        yield Match(roles, match.start(), match.end())
        at = match.start() + 1
