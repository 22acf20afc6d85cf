"""How texts name what is in a table: words of measures, and surface forms of entities."""

from __future__ import annotations

import hashlib
import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

ANY_LANGUAGE = ""
"""The key of words that hold in every language, such as a table's own headers."""

ByLanguage = Mapping[str, tuple[str, ...]]
ROLES = ("counted", "holders", "people", "highest", "lowest", "ranked", "greater", "smaller", "says", "dimension", "itself")
"""What a word can be to a measure; see `MeasureWords`."""
_ENDINGS = re.compile(r"\(([^()]*)\)")


class MoreWords(Protocol):
    """Words that stand in a file of their own."""

    def of(self, role: str, language: str) -> tuple[str, ...]:
        """The words of one role in one language."""


def inflected(phrase: str) -> Iterator[str]:
    """Every form of a phrase whose endings stand in brackets: "rich(er/est)" is "richer" and "richest"."""
    if "(" not in phrase:
        yield " ".join(phrase.split())
        return
    pieces = _ENDINGS.split(phrase)
    choices = [piece.split("/") if index % 2 else [piece] for index, piece in enumerate(pieces)]
    for parts in itertools.product(*choices):
        yield " ".join("".join(parts).split())


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """The words of a measure, by language.

    Attributes:
        counted: nouns that count it: "active soldiers", "inhabitants".
        holders: nouns whose size it is: "army", "population".
        people: nouns that mean it only where a holding is stated: "has … soldiers".
        highest: superlatives of its top: "most populous".
        lowest: superlatives of its bottom: "least populous".
        ranked: nouns of what is ranked by it where only size is told: "country" by area, "river" by length.
        greater: comparatives of more of it: "richer".
        smaller: comparatives of less of it: "poorer".
        says: verbs that state it: "covers".
        dimension: what stands behind an amount of it: "8,849 metres high".
        itself: nouns that, behind a definite article, point back to one that was named: "the country".
        more: words that stand in a file of their own; None if there are none.
    """

    counted: ByLanguage = field(default_factory=dict)
    holders: ByLanguage = field(default_factory=dict)
    people: ByLanguage = field(default_factory=dict)
    highest: ByLanguage = field(default_factory=dict)
    lowest: ByLanguage = field(default_factory=dict)
    ranked: ByLanguage = field(default_factory=dict)
    greater: ByLanguage = field(default_factory=dict)
    smaller: ByLanguage = field(default_factory=dict)
    says: ByLanguage = field(default_factory=dict)
    dimension: ByLanguage = field(default_factory=dict)
    itself: ByLanguage = field(default_factory=dict)
    more: MoreWords | None = None

    def of(self, role: str, language: str) -> tuple[str, ...]:
        """The words of one role in one language, with those that hold in any."""
        table: ByLanguage = getattr(self, role)
        more = self.more.of(role, language) if self.more else ()
        return (*table.get(language, ()), *table.get(ANY_LANGUAGE, ()), *more)


class Form(NamedTuple):
    """One surface form: the words, whose they are ("" for a look-alike that names nobody), and what sort of form it is."""

    words: str
    entity: str
    sort: str


NAME, ADJECTIVE, INHABITANT, CAPITAL, DOUBTFUL = "name", "adjective", "inhabitant", "capital", "doubtful"
"""Sorts of forms. Only a name is a subject by itself; a capital stands for its country where it acts; a doubtful name may
be somebody else's too ("Georgia"), and counts only where the article names its owner otherwise as well."""


@dataclass(frozen=True, slots=True)
class Forms:
    """The surface forms of all entities of one kind, by language.

    Attributes:
        by_language: language to forms; `ANY_LANGUAGE` holds in all.
    """

    by_language: Mapping[str, tuple[Form, ...]]

    def of(self, language: str) -> tuple[Form, ...]:
        """The forms of one language, with those that hold in any."""
        return (*self.by_language.get(language, ()), *self.by_language.get(ANY_LANGUAGE, ()))

    def joined(self, other: Forms) -> Forms:
        """These forms and others."""
        codes = dict.fromkeys((*self.by_language, *other.by_language))
        return Forms({code: tuple(dict.fromkeys((*self.by_language.get(code, ()), *other.by_language.get(code, ())))) for code in codes})

    @property
    def digest(self) -> str:
        """A hash of every form."""
        return hashlib.blake2b(repr(sorted(self.by_language.items())).encode(), digest_size=16).hexdigest()
