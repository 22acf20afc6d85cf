"""What reference tables cost: loading grows with their rows, a look-up does not."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numcheck
from benchmarks.measure import header, least, once, row

CLAIM = "Aville has 1,001 inhabitants. Beville has 900 inhabitants, and Ceville is a town."
YEARS = 10


def tables(rows: tuple[int, ...], counts: tuple[int, ...]) -> Iterator[str]:
    """Cost of loading and of checking a sentence, by the rows of one table and by the number of tables."""
    yield "### Reference tables: loading once, then checking two sentences\n"
    yield from header("tables", "load, ms", "load a row, µs", "first check, ms", "a check then, µs", "ratio to the smallest")
    base = 0.0
    for count, size in [*((1, size) for size in rows), *((count, 100) for count in counts if count > 1)]:
        with tempfile.TemporaryDirectory() as folder:
            _write(Path(folder), count, size)
            loading, _ = once(lambda folder=folder: len(numcheck.load_tables(folder).tables))  # type: ignore[misc]
            loaded = numcheck.load_tables(folder)
            first, _ = once(partial(_check, loaded))
            later = least([partial(_check, loaded)], 1)[0][0]
        base = base or later
        name = f"1 of {size:,} rows" if count == 1 else f"{count:,} of {size:,} rows"
        yield row(name, f"{loading * 1e3:.0f}", f"{(loading + first) * 1e6 / count / size:.1f}", f"{first * 1e3:.0f}", f"{later * 1e6:.0f}",
                  f"{later / base:.2f}")


def _check(loaded: numcheck.Tables) -> int:
    return len(numcheck.check(CLAIM, language="en", tables=loaded).findings)


def _write(folder: Path, count: int, size: int) -> None:
    """A package of tables, of which the first counts inhabitants and each other something of its own."""
    described = []
    for number in range(count):
        names = ("Aville", "Beville", "Ceville") if number == 0 else ()
        places = [*names, *(f"Place{_letters(number * size + index)}" for index in range(max(1, size // YEARS) - len(names)))]
        lines = [f"{place},{2010 + year},{1000 + year % 2 + index}" for index, place in enumerate(places) for year in range(YEARS)]
        folder.joinpath(f"t{number}.csv").write_text("place,year,amount\n" + "\n".join(lines[:size]) + "\n", encoding="utf-8")
        word = "inhabitants" if number == 0 else f"thing{_letters(number)}"
        described.append(f"""
- name: t{number}
  path: t{number}.csv
  schema:
    primaryKey: [place, year]
    fields:
    - {{name: place, type: string}}
    - {{name: year, type: integer}}
    - {{name: amount, type: integer, numcheck: {{words: {{en: [{word}]}}}}}}
  numcheck: {{entity: place, time: year}}""")
    folder.joinpath("datapackage.yaml").write_text("name: benchmark\nresources:" + "".join(described) + "\n", encoding="utf-8")


def _letters(number: int) -> str:
    """A number as letters, since names of places have no digits."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
