"""How texts name what is in a table: words of measures, and surface forms of entities."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

ANY_LANGUAGE = ""
"""The key of words that hold in every language, such as a table's own headers."""

ByLanguage = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """The words of a measure, by language.

    Attributes:
        counted: nouns that count it: "active soldiers", "inhabitants".
        holders: nouns whose size it is: "army", "population".
        people: nouns that mean it only where a holding is stated: "has … soldiers".
        highest: superlatives of its top: "most populous".
        lowest: superlatives of its bottom: "least populous".
    """

    counted: ByLanguage = field(default_factory=dict)
    holders: ByLanguage = field(default_factory=dict)
    people: ByLanguage = field(default_factory=dict)
    highest: ByLanguage = field(default_factory=dict)
    lowest: ByLanguage = field(default_factory=dict)

    def of(self, role: str, language: str) -> tuple[str, ...]:
        """The words of one role in one language, with those that hold in any."""
        table: ByLanguage = getattr(self, role)
        return (*table.get(language, ()), *table.get(ANY_LANGUAGE, ()))


class Form(NamedTuple):
    """One surface form: the words, whose they are ("" for a look-alike that names nobody), and what sort of form it is."""

    words: str
    entity: str
    sort: str


NAME, ADJECTIVE, INHABITANT, CAPITAL = "name", "adjective", "inhabitant", "capital"
"""Sorts of forms. Only a name is a subject by itself; a capital stands for its country where it acts."""


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
