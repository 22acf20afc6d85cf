"""Tables with nothing declared: names, years and measures told from headers and values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from numcheck import units
from numcheck.errors import TableError, UnitError
from numcheck.language import known, language
from numcheck.tables.cells import Records, Row
from numcheck.tables.measures import Measure
from numcheck.tables.model import Tables
from numcheck.tables.phrases import ANY_LANGUAGE, NAME, Form, Forms, MeasureWords
from numcheck.tables.records import cell_of, in_columns
from numcheck.tables.table import Table
from numcheck.tables.written import MOSTLY, conventions, totals

LEAST_SCALE = 1000
"""Headers count in thousands or more; "(score)" is a score."""
_BRACKET = re.compile(r"\s*[(\[]\s*([^)\]]{1,40}?)\s*[)\]]\s*\Z")
_YEAR_HEADERS = frozenset({"year", "année", "annee", "jahr", "año", "ano", "anno", "jaar"})
_YEAR = re.compile(r"(?:1[0-9]|20)[0-9]{2}")


@dataclass(frozen=True, slots=True)
class _Header:
    """What a column's header says.

    Attributes:
        phrase: the words that name the measure in a text.
        unit: canonical unit; "" for a count.
        scale: what its numbers count: 1,000 for "(thousands)".
    """

    phrase: str
    unit: str
    scale: int


def undeclared(records: Records) -> Tables:
    """The table of some records; remarks among its numbers are passed over.

    Raises:
        TableError: it has no rows.
    """
    if not records.rows:
        raise TableError(records.file, "the table has a header and no rows", row=1)
    columns = in_columns(records)
    numeric = conventions(columns, semicolons=records.semicolons)
    records = replace(records, totals=totals(records, numeric), commas=frozenset(index for index, one in numeric.items() if one.comma))
    time = next((index for index in numeric if records.header[index].casefold() in _YEAR_HEADERS), None)
    entity = _entity([index for index in range(len(columns)) if index not in numeric], columns)
    if entity is None and (len(records.header) < 2 or not any(char.isalpha() for header in records.header for char in header)):
        raise TableError(records.file, "no column of names; one column must say in words what each row is about", row=1,
                         value=", ".join(records.header)[:60])
    if entity is None:
        return Tables({}, {}, {}, (records,))  # years, ranks, numbers: only whole sentences can be about such rows
    measures: dict[str, Measure] = {}
    places: dict[str, tuple[int, int]] = {}
    scaled = any(_scale(word) for word in re.findall(r"[^\W\d_]+", records.title))  # which columns "in thousands" is said of is unsaid
    for index in () if scaled else numeric:
        header = records.header[index]
        understood = _understood(header, columns[index])
        if index == time or understood is None or header in measures:
            continue
        words = {ANY_LANGUAGE: (understood.phrase,)}
        measures[header] = Measure(records.name, header, understood.unit, (header,), (header,), MeasureWords(counted=words, holders=words))
        places[header] = index, understood.scale
    rows = []
    for line, cells in records.rows:
        if line in records.totals:
            continue  # nobody ranks among a total
        found = {}
        for name, (index, scale) in places.items():
            try:
                cell = cell_of(records, line, name, numeric[index](cells[index]), measures[name].unit, scale)
            except TableError:
                continue  # nothing was declared: a remark among the numbers is no fault
            if cell is not None:
                found[name] = replace(cell, text=cells[index].strip())
        year = cells[time].strip() if time is not None else ""
        rows.append(Row(cells[entity].strip(), int(year) if _YEAR.fullmatch(year) else None, "", found))
    own = {row.entity: row.entity for row in rows if row.entity}
    return Tables({records.name: Table(records.name, records.file, records.name, rows, measures)}, {records.name: own_forms(own)},
                  {(records.name, name): name for name in own}, (records,))


def own_forms(entities: Mapping[str, str]) -> Forms:
    """The forms of entities that have none but their ids."""
    return Forms({ANY_LANGUAGE: tuple(Form(entity, entity, NAME) for entity in entities if any(char.isalpha() for char in entity))})


def _entity(candidates: Sequence[int], columns: Sequence[tuple[str, ...]]) -> int | None:
    """The column of names: of those that are filled everywhere, the first with the most different ones."""
    filled = [index for index in candidates if all(cell.strip() for cell in columns[index])] or list(candidates)
    return max(filled, key=lambda index: (len(set(columns[index])), -index), default=None)


def _understood(header: str, cells: Sequence[str]) -> _Header | None:
    """What a header says; None if it says something that would make a false measure of the column."""
    marked = _BRACKET.search(header)
    phrase = re.sub(r"[_\W]+", " ", header[:marked.start()] if marked else header).strip().lower()
    if not phrase or phrase.isdecimal():
        return None  # a wide table's years name no measure
    filled = [cell.strip() for cell in cells if cell.strip()]
    unit = units.PERCENT if filled and sum(cell.endswith("%") for cell in filled) >= len(filled) * MOSTLY else ""
    if marked is None:
        return _Header(phrase, unit, 1)
    scale = 1
    rest = []
    for word in marked.group(1).replace("'000", "thousand").split():
        counted = _scale(word)
        if counted is not None:
            scale *= counted
        elif word.casefold() not in ("in", "en", "of", "de", "d", "estimate", "estimates", "total") and not _YEAR.fullmatch(word):
            rest.append(word)
    named = " ".join(rest)
    if not scale:
        return None
    if not named:
        return _Header(phrase, unit, scale)
    try:
        canonical = units.canonical(named)
    except UnitError:
        # "per 100,000", "2015 = 100", "m": who knows what these are; any other words only explain.
        return None if len(named) < 4 or any(char.isdecimal() for char in named) or " per " in f" {named} " else _Header(phrase, unit,
                                                                                                                         scale)
    if len(named) < 4 and not (named in units.SYMBOLS or units.money_code(named)):
        return None  # pint knows a unit for nearly every letter
    return _Header(phrase, canonical, scale)


def _scale(word: str) -> int | None:
    """What a header's word counts in; None if it is no scale word, 0 if nobody can tell."""
    return _scales().get(word, _scales().get(word.casefold()))


@lru_cache(maxsize=1)
def _scales() -> Mapping[str, int]:
    """The scale words of headers; 0 for a word that is a unit too, or that languages read differently."""
    found: dict[str, set[int]] = {}
    named = set(units.SYMBOLS)
    for code in known():
        words = language(code)
        named.update(word for listed in words.units.values() for word in listed)
        for word, value in (*words.scales.items(), *words.collectives.items()):
            if value >= LEAST_SCALE and len(word) > 1:
                for form in {word, word.casefold()} - ({word.casefold()} & set(units.SYMBOLS) - {word}):
                    found.setdefault(form, set()).add(value)
    english = {word.casefold(): value for word, value in language("en").scales.items()}
    agreed = {word: english.get(word) or (values.pop() if len(values) == 1 else 0) for word, values in found.items()}
    plurals = {f"{word}s": agreed[word] for word in english if word in agreed and len(word) > 3}
    return {word: 0 if word in named else value for word, value in {**plurals, **agreed}.items()}
