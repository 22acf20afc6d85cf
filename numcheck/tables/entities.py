"""What a package says besides its figures: names of entities, groups of them, and words of measures, each in a file of its own.

All are read when they are first asked for: a language's forms when a text in it is checked, words when a vocabulary
is built. A table that may not be trusted yet is read at once, by asking for everything.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

from numcheck.errors import TableError
from numcheck.tables.cells import Records
from numcheck.tables.groups import Group, Member
from numcheck.tables.metadata import Entry
from numcheck.tables.phrases import ADJECTIVE, CAPITAL, DOUBTFUL, INHABITANT, NAME, ROLES, Form, Forms, inflected
from numcheck.tables.records import column_of, year_of

ENTITIES_KEYS = ("kind", "name", "entity", "language", "forms", "look_alikes", "doubtful", "open")
GROUPS_KEYS = ("kind", "of", "group", "member", "since", "until", "sure")
WORDS_KEYS = ("kind", "language", "table", "measure", "role", "forms")
KINDS = {"entities": ENTITIES_KEYS, "groups": GROUPS_KEYS, "words": WORDS_KEYS}
_SORTS = {"adjectives": ADJECTIVE, "inhabitants": INHABITANT, "capitals": CAPITAL}
_FALSE = frozenset({"false", "no", "0"})

K = TypeVar("K")
V = TypeVar("V")


class Lazily(Mapping[K, V]):
    """A mapping that is worked out when something in it is first asked for."""

    def __init__(self, read: Callable[[], Mapping[K, V]]) -> None:
        self._read = read

    @cached_property
    def _found(self) -> Mapping[K, V]:
        return self._read()

    def __getitem__(self, key: K) -> V:
        return self._found[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


class Names:
    """A table of entities: the words that stand for each, in every language, and the name of each for messages."""

    def __init__(self, header: Records, extra: Entry, read: Callable[[], Records]) -> None:
        extra.known(ENTITIES_KEYS)
        self.kind = extra.get("name").text()
        self.open = extra.get("open").flag(default=False)
        self._file = header.file
        self._read = read
        self._entity, self._language = (column_of(header, extra.get(key)) for key in ("entity", "language"))
        self._columns = [column_of(header, column) for column in extra.get("forms").list()]
        if not self._columns:
            raise extra.error("a table of entities needs its columns of names: forms: [names]", extra.get("forms").value)
        self._look_alikes = {language: phrases.texts() for language, phrases in extra.get("look_alikes").items()}
        self._doubtful = {language: frozenset(phrases.texts()) for language, phrases in extra.get("doubtful").items()}

    @cached_property
    def _by_language(self) -> Mapping[str, list[tuple[str, list[tuple[str, str]]]]]:
        """For each language its rows: an entity, and its cells as (sort, forms)."""
        records = self._read()
        at = {column: index for index, column in enumerate(records.header)}
        entity, language = at[self._entity], at[self._language]
        columns = [(at[column], _SORTS.get(column, NAME)) for column in self._columns]
        found: dict[str, list[tuple[str, list[tuple[str, str]]]]] = {language: [] for language in self._look_alikes}
        for line, cells in records.rows:
            code = cells[entity].strip()
            if not code:
                raise TableError(self._file, "the row does not say what it names; fill this cell", row=line, column=self._entity, value="")
            found.setdefault(cells[language].strip(), []).append((code, [(sort, cells[index]) for index, sort in columns]))
        return found

    @cached_property
    def forms(self) -> Forms:
        """The surface forms of all, by language."""
        return Forms(_Forms(self))

    def of(self, language: str) -> tuple[Form, ...]:
        """The surface forms of one language."""
        forms = [Form(phrase, "", NAME) for phrase in self._look_alikes.get(language, ())]
        doubtful = self._doubtful.get(language, frozenset())
        forms += [Form(form.strip(), code, DOUBTFUL if sort == NAME and form.strip() in doubtful else sort)
                  for code, cells in self._by_language[language] for sort, cell in cells for form in cell.split("|") if form.strip()]
        return tuple(dict.fromkeys(forms))

    @property
    def languages(self) -> Mapping[str, object]:
        """The languages that it has."""
        return self._by_language

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The name of each entity, in English where it has one."""
        found: dict[str, str] = {}
        for language, rows in self._by_language.items():
            for code, cells in rows:
                if language == "en" or code not in found:
                    found[code] = cells[0][1].partition("|")[0].strip() or code
        return found


class _Forms(Mapping[str, tuple[Form, ...]]):
    """The forms of some names by language, each language's read when it is asked for."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._known: dict[str, tuple[Form, ...]] = {}

    def __getitem__(self, language: str) -> tuple[Form, ...]:
        if language not in self._known:
            self._known[language] = self._names.of(language)
        return self._known[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names.languages)

    def __len__(self) -> int:
        return len(self._names.languages)


def groups_of(records: Records, extra: Entry) -> dict[str, Group]:
    """The groups of a table of members."""
    extra.known(GROUPS_KEYS)
    kind = extra.get("of").text()
    at = {column: index for index, column in enumerate(records.header)}
    group, member = (at[column_of(records, extra.get(key))] for key in ("group", "member"))
    since, until, sure = (at[column_of(records, extra.get(key))] if extra.get(key).given else None for key in ("since", "until", "sure"))
    found: dict[str, list[Member]] = {}
    for line, cells in records.rows:
        years = [year_of(records, line, records.header[index], cells[index]) if index is not None and cells[index].strip() else None
                 for index in (since, until)]
        told = "" if sure is None else cells[sure].strip().lower()
        found.setdefault(cells[group].strip(), []).append(Member(cells[member].strip(), years[0], years[1], told not in _FALSE))
    return {name: Group(kind, tuple(members)) for name, members in found.items()}


class WordsFile:
    """The words of measures, in a file of their own: a row a language, measure and role, forms parted by bars."""

    def __init__(self, header: Records, extra: Entry, read: Callable[[], Records]) -> None:
        extra.known(WORDS_KEYS)
        self._columns = [column_of(header, extra.get(key)) for key in ("language", "table", "measure", "role", "forms")]
        self._read = read

    @cached_property
    def _found(self) -> Mapping[tuple[str, str, str, str], tuple[str, ...]]:
        records = self._read()
        at = {column: index for index, column in enumerate(records.header)}
        indices = [at[column] for column in self._columns]
        found: dict[tuple[str, str, str, str], tuple[str, ...]] = {}
        for line, cells in records.rows:
            language, table, measure, role, forms = (cells[index].strip() for index in indices)
            if role not in ROLES:
                raise TableError(records.file, f"no such role; write one of {', '.join(ROLES)}", row=line, column=self._columns[3],
                                 value=role)
            found[language, table, measure, role] = tuple(phrase for form in forms.split("|") for phrase in inflected(form) if phrase)
        return found

    def check(self, known: Mapping[str, Mapping[str, object]]) -> None:
        """Refuse words of measures that no table has."""
        for _, table, measure, _ in self._found:
            if measure not in known.get(table, {}):
                raise TableError(self._read().file, "no table has this measure; write a table and a measure of the package",
                                 column=self._columns[2], value=f"{table}, {measure}")

    def about(self, table: str, measure: str) -> MeasureFile:
        """The words of one measure."""
        return MeasureFile(self, table, measure)

    def of(self, table: str, measure: str, role: str, language: str) -> tuple[str, ...]:
        """The words of one measure, role and language."""
        return self._found.get((language, table, measure, role), ())

    @cached_property
    def digest(self) -> str:
        """A hash of every word."""
        return hashlib.blake2b(repr(sorted(self._found.items())).encode(), digest_size=16).hexdigest()


class MeasureFile:
    """The words that a file has of one measure."""

    def __init__(self, file: WordsFile, table: str, measure: str) -> None:
        self._file, self._table, self._measure = file, table, measure

    def of(self, role: str, language: str) -> tuple[str, ...]:
        """The words of one role in one language."""
        return self._file.of(self._table, self._measure, role, language)

    def __repr__(self) -> str:
        return f"MeasureFile({self._table!r}, {self._measure!r}, {self._file.digest!r})"
