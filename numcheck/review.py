"""`numcheck tables check PATH`: every fault of some tables, how they were understood, and what they can now check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from numcheck import units, wording
from numcheck.checker import check
from numcheck.errors import TableError
from numcheck.language import known, language
from numcheck.reports import plain
from numcheck.tables import Measure, Table, Tables, load_tables
from numcheck.tables.cells import Records
from numcheck.tables.faults import Faults
from numcheck.tables.metadata import METADATA
from numcheck.tables.package import from_package
from numcheck.tables.phrases import ANY_LANGUAGE
from numcheck.tables.records import in_columns, number
from numcheck.tables.written import conventions

SAMPLES = 3
"""How many sentences show what the tables can check."""
_TRIED = 40
"""No more sentences than this are tried for them."""


@dataclass(frozen=True, slots=True)
class Review:
    """What is to be said of some tables.

    Attributes:
        faults: every fault, in the order of the files.
        lines: how the tables were understood; () if they cannot be used.
    """

    faults: tuple[TableError, ...]
    lines: tuple[str, ...] = ()

    def __str__(self) -> str:
        count = len(self.faults)
        told = [*map(str, self.faults), *self.lines]
        return "\n".join([*map(plain, told), f"{count} fault{'s' if count != 1 else ''}" if count else "no faults"])


def review(path: str | Path) -> Review:
    """Look at a folder or a file of tables from end to end.

    Args:
        path: what `load_tables` accepts as a path.

    Returns:
        Every fault; and where there is none, how the tables were understood, with sentences that they can now check.
    """
    faults = Faults(every=True)
    tables: Tables | None = None
    with faults:
        folder = Path(path)
        tables = from_package(folder, faults=faults) if (folder / METADATA).is_file() else load_tables(folder)
    if faults.found or tables is None:
        return Review(tuple(faults.found))
    return Review((), (*_understood(tables), *_samples(tables)))


def _understood(tables: Tables) -> Iterator[str]:
    """What each table holds, as it was understood."""
    for table in tables.tables.values():
        years = sorted({row.year for row in table.rows if row.year is not None})
        span = f", {years[0]} to {years[-1]}" if len(years) > 1 else f", {years[0]}" if years else ""
        named = len({row.entity for row in table.rows})
        yield f"{table.file}: {len(table.rows)} rows about {named} of the kind {table.kind!r}{span}"
        yield f"  {_ranks(table)}"
        for measure in table.measures.values():
            unit = units.short(measure.unit) if measure.unit else "a count"
            phrases = {code or "any language": _words(measure, code) for code in (ANY_LANGUAGE, *known())}
            shown = "; ".join(f"{code}: {', '.join(some[:4])}" for code, some in phrases.items() if some)
            yield f"  {measure.label} ({unit}) is called {shown or 'nothing: it has no words'}"
    for records in tables.plain:
        yield from _left_alone(records)


def _left_alone(records: Records) -> Iterator[str]:
    """The columns of a table with nothing declared that would be of numbers but for some cell, or whose header stands there twice."""
    columns = in_columns(records)
    taken = conventions(columns, semicolons=records.semicolons)
    for index, cells in enumerate(columns):
        header = records.header[index]
        place = f"{records.file}:{{}}:{header}"
        if header and records.header.index(header) < index:
            yield f"{place.format(1)}: the header stands there twice, and only the first column is called so; rename one of them"
        kinds = [(line, cell, _is_number(cell)) for (line, _), cell in zip(records.rows, cells, strict=True) if cell.strip()]
        numbers = sum(known for _, _, known in kinds)
        if index not in taken and numbers and numbers * 2 >= len(kinds):
            line, cell = next((line, cell) for line, cell, known in kinds if not known)
            yield f"{place.format(line)}: {cell!r}: not a number, like some other cells, so the column is left alone; correct or empty them"


def _is_number(cell: str) -> bool:
    try:
        return number(cell.removesuffix("%")) is not None
    except ValueError:
        return False


def _ranks(table: Table) -> str:
    if table.complete is True:
        return "it is complete: it can support a rank and refute one"
    if table.complete:
        return f"its first {table.complete} are known for sure: beyond them a rank can only be refuted"
    return "it is not complete: it can refute a rank, never support one"


def _words(measure: Measure, code: str) -> list[str]:
    own = measure.words.of("counted", code) + measure.words.of("holders", code)
    everywhere = () if code == ANY_LANGUAGE else measure.words.of("counted", ANY_LANGUAGE) + measure.words.of("holders", ANY_LANGUAGE)
    return [word for word in dict.fromkeys(own) if word not in everywhere]


def _samples(tables: Tables) -> Iterator[str]:
    """Sentences that the tables can check: each is tried first."""
    found = 0
    seen: Counter[str] = Counter()
    ranked = []
    for measure, code, sentence in _tried(tables):
        ranked.append((seen[measure], code, sentence))
        seen[measure] += 1
    for _, code, sentence in sorted(ranked, key=lambda one: one[0]):  # one of each measure first
        findings = check(sentence, language=code, tables=tables).findings
        if findings:
            yield f"it can now check: {sentence}  [{findings[0].check}, {findings[0].verdict.label}]"
            found += 1
            if found == SAMPLES:
                return
    if not found and tables.plain:
        yield "it can check sentences that name its rows and columns as they stand here: see “with nothing declared” in docs/tables.md"
    elif not found:
        yield "it can check no plain sentence yet: give its measures words, and its rows names"


def _tried(tables: Tables) -> Iterator[tuple[str, str, str]]:
    """Plain sentences about the tables' first rows, in every language for which there are words."""
    count = 0
    for table in tables.tables.values():
        for measure in table.measures.values():
            for code in ("en", *(other for other in known() if other != "en")):
                row = next((row for row in reversed(table.rows) if all(part in row.cells for part in measure.parts)), None)
                if row is None or count >= _TRIED:
                    continue
                value = wording.interval(row.cells[measure.parts[0]].exact)
                name = _name(tables, table, row.entity, code)
                unit = units.short(measure.unit) if measure.unit else ""
                for role, sentence in language(code).samples.items():
                    known_words = measure.words.of(role, code)
                    if known_words and name and _reads_well(measure, role, code) \
                            and (code == "en" or not measure.words.of(role, ANY_LANGUAGE)):
                        count += 1
                        told = sentence.format(name=name, value=value, words=known_words[0], unit=unit)
                        yield f"{table.name}, {measure.name}", code, told.replace(" .", ".")


def _reads_well(measure: Measure, role: str, code: str) -> bool:
    """Whether a word goes with a sentence: where one header is all there is, things are counted and anything else has a size."""
    counted, held = measure.words.of("counted", code), measure.words.of("holders", code)
    if counted != held or not measure.words.of("counted", ANY_LANGUAGE):
        return True
    return (role == "counted") == (not measure.unit and any(word.endswith(language(code).plurals) for word in counted[:1]))


def _name(tables: Tables, table: Table, entity: str, code: str) -> str:
    """What a language calls an entity."""
    forms = tables.forms[table.kind].of(code)
    return next((form.words for form in forms if form.entity == entity), "")
