"""What metadata says of one table, checked against its header: measures, units, words, which column is what."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import get_args

from numcheck import units
from numcheck.errors import UnitError
from numcheck.tables.cells import Records
from numcheck.tables.entities import MeasureFile, Names, WordsFile
from numcheck.tables.faults import Faults
from numcheck.tables.measures import EXACTLY, Measure, Refutes, Spread
from numcheck.tables.metadata import Entry
from numcheck.tables.phrases import ANY_LANGUAGE, MeasureWords, inflected
from numcheck.tables.records import column_of

TABLE_KEYS = ("entity", "entities", "time", "source", "derived", "definitions", "complete", "metonyms", "within", "since")
WORDS_KEYS = {"words": "counted", "holders": "holders", "people": "people", "highest": "highest", "lowest": "lowest", "ranked": "ranked",
              "greater": "greater", "smaller": "smaller", "says": "says", "dimension": "dimension", "itself": "itself"}
"""The keys of a measure's words, with the roles they have."""
MEASURE_KEYS = ("unit", "bounds", "spread", "default", "refutes", "sums", *WORDS_KEYS)
DERIVED_KEYS = ("sum", "unit", "spread", "refutes", "sums", *WORDS_KEYS)


@dataclass(frozen=True, slots=True)
class Declared:
    """What metadata says of one table, checked against its header."""

    entity: str
    kind: str
    members: Names | None
    time: str | None
    source: str | None
    measures: Mapping[str, Measure]
    bounds: Mapping[str, tuple[str, str]]
    key: tuple[str, ...]
    complete: bool | int
    metonyms: bool
    within: str | None
    since: int | None


def _words(entry: Entry, more: MeasureFile | None) -> MeasureWords:
    def by_language(key: str) -> dict[str, tuple[str, ...]]:
        phrases = {}
        for code, listed in entry.get(key).items():
            if not re.fullmatch("[a-z]{2,3}", code):
                raise listed.error("not a language code; write for example en, fr or de", code)
            phrases[code] = tuple(form for phrase in listed.texts() for form in inflected(phrase))
        return phrases

    return MeasureWords(**{role: by_language(key) for key, role in WORDS_KEYS.items()}, more=more)


def _of_own_kind(words: MeasureWords, *names: str) -> MeasureWords:
    """The words of a measure, with those for what the rows are: the name of the column that names them, and of the table."""
    own = tuple(dict.fromkeys(name.replace("_", " ").strip().casefold() for name in names))
    found = {ANY_LANGUAGE: own}
    return replace(words, ranked=words.ranked or found, itself=words.itself or found)


def _unit(entry: Entry) -> str:
    unit = entry.get("unit")
    if not unit.given:
        return ""
    try:
        return units.canonical(unit.text())
    except UnitError as error:
        raise unit.error(str(error)) from error


def _spread(entry: Entry) -> Spread | None:
    given = entry.get("spread")
    if not given.given:
        return None
    shares = [share.share() for share in given.list()]
    if len(shares) != 2 or shares[0] > shares[1]:
        raise given.error("'spread' must be two shares, the usual one and the one at a pinch: [0.02, 0.1]")
    return shares[0], shares[1]


def _refutes(entry: Entry) -> Refutes:
    given = entry.get("refutes")
    if not given.given:
        return "always"
    for known in get_args(Refutes):
        if given.value == known:
            return known  # type: ignore[no-any-return]
    raise given.error(f"'refutes' must be one of {', '.join(get_args(Refutes))}")


def _measure(records: Records, described: Entry, own: Entry, name: str, same: tuple[str, ...], words: WordsFile | None) -> Measure:
    own.known(MEASURE_KEYS).get("default").flag(default=False)
    return Measure(records.name, name, _unit(own), (column_of(records, described.get("name")),), same,
                   _words(own, words.about(records.name, name) if words else None), _spread(own) or EXACTLY, _refutes(own),
                   own.get("sums").flag(default=False))


def _derived(records: Records, name: str, entry: Entry, measures: Mapping[str, Measure], words: WordsFile | None) -> Measure:
    entry.known(DERIVED_KEYS)
    summed = entry.get("sum").list()
    if not summed:
        raise entry.error("a derived measure needs the columns it sums: {sum: [active, reserve]}")
    parts = tuple(column_of(records, part) for part in summed)
    known = [measures[part] for part in parts if part in measures]
    kinds = {measure.unit for measure in known}
    if len(kinds) > 1:
        raise entry.get("sum").error(f"these columns have different units ({', '.join(sorted(kinds))}); sum columns of one unit")
    spread = _spread(entry) or (max((measure.spread[0] for measure in known), default=Fraction(0)),
                                max((measure.spread[1] for measure in known), default=Fraction(0)))
    return Measure(records.name, name, _unit(entry) or (known[0].unit if known else ""), parts, (name,),
                   _words(entry, words.about(records.name, name) if words else None), spread, _refutes(entry),
                   entry.get("sums").flag(default=False))


def declared(
    records: Records, resource: Entry, extra: Entry, kinds: Mapping[str, Names], words: WordsFile | None, faults: Faults
) -> Declared:
    """What a resource and its key `numcheck` say of a table.

    Raises:
        TableError: a column, kind or unit that is not known; faults in single fields and measures go to `faults`.
    """
    extra.known(TABLE_KEYS)
    entity = column_of(records, extra.get("entity"))
    schema = resource.get("schema")
    definitions = {word: parts.texts() for word, parts in extra.get("definitions").items()}
    measures: dict[str, Measure] = {}
    bounds: dict[str, tuple[str, str]] = {}
    for described in schema.get("fields").list():
        with faults:
            described.mapping()
            name = column_of(records, described.get("name"))
            own = described.get("numcheck")
            if not own.given:
                continue
            same = next((parts for parts in definitions.values() if parts[:1] == (name,)), (name,))
            measures[name] = _measure(records, described, own, name, same, words)
            ends = own.get("bounds").list()
            if ends:
                if len(ends) != 2:
                    raise own.get("bounds").error("'bounds' must name two columns, the low and the high end")
                bounds[name] = column_of(records, ends[0]), column_of(records, ends[1])
    for name, derived in extra.get("derived").items():
        with faults:
            if name in measures:
                raise derived.error("a column has this name already; give the derived measure another", name)
            measures[name] = _derived(records, name, derived, measures, words)
    for word, parts in extra.get("definitions").items():
        for part in parts.texts():
            with faults:
                if part not in measures:
                    near = difflib.get_close_matches(part, measures, n=1)
                    hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(measures) or 'none'}"
                    raise parts.error(f"definition {word!r} names no measure; {hint}", part)
    keys = schema.get("primaryKey")
    key = tuple(column_of(records, column) for column in (keys.list() if not isinstance(keys.value, str) else [keys]))
    kind = extra.get("entities")
    if kind.given and kind.text() not in kinds:
        near = difflib.get_close_matches(kind.text(), kinds, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(sorted(kinds)) or 'none'}"
        raise kind.error(f"no table of entities declares this kind; {hint}")
    time, source, within = (column_of(records, extra.get(name)) if extra.get(name).given else None for name in ("time", "source", "within"))
    names = kinds[kind.text()] if kind.given else None
    if names is None:
        measures = {key: replace(measure, words=_of_own_kind(measure.words, entity, records.name)) for key, measure in measures.items()}
    return Declared(entity, names.kind if names else records.name, names, time, source, measures, bounds, key, _complete(extra),
                 extra.get("metonyms").flag(default=False), within, _since(extra))


def _since(extra: Entry) -> int | None:
    given = extra.get("since")
    if not given.given:
        return None
    if isinstance(given.value, int) and not isinstance(given.value, bool):
        return given.value
    raise given.error("'since' must be the year from which rows without years hold: 2012")


def _complete(extra: Entry) -> bool | int:
    given = extra.get("complete")
    if isinstance(given.value, int) and not isinstance(given.value, bool) and given.value > 0:
        return given.value
    return given.flag(default=True)
