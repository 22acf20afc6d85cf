"""Measure numcheck: `python -m benchmarks`; `--quick` for a rough run, `--short` for the one table of ratios that CI prints.

Prints Markdown tables. Every figure is measured in this run, on one core, in processor time (new processes: by the clock), the least of
several runs. Each table holds a ratio, which means the same on other machines.
"""

from __future__ import annotations

import argparse
import re
import sys
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain

import numcheck
from benchmarks.hostile import A_CUE, NO_CUE, hostile
from benchmarks.measure import ROOT, header, least, once, one_core, python, rounded, row, size
from benchmarks.peers import PEERS
from benchmarks.tables import tables
from benchmarks.text import news

EXAMPLE = ROOT / "docs" / "examples" / "volunteers.md"
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
"""The floor: what any reader of numbers must at least do."""
SAMPLES = {
    "de": "Rund 1,3 Millionen Menschen, etwa ein Viertel der Einwohner, zahlten zwischen 5 und 10 Euro für 20 Kilometer.",
    "en": "About 1.3 million people, roughly a quarter of the residents, paid between 5 and 10 euros for 20 kilometres.",
    "es": "Cerca de 1,3 millones de personas, un cuarto de los habitantes, pagaron entre 5 y 10 euros por 20 kilómetros.",
    "fr": "Environ 1,3 million de personnes, soit un quart des habitants, ont payé entre 5 et 10 euros pour 20 kilomètres.",
    "it": "Circa 1,3 milioni di persone, un quarto degli abitanti, hanno pagato tra 5 e 10 euro per 20 chilometri.",
    "nl": "Ongeveer 1,3 miljoen mensen, een kwart van de inwoners, betaalden tussen 5 en 10 euro voor 20 kilometer.",
    "pt": "Cerca de 1,3 milhões de pessoas, um quarto dos habitantes, pagaram entre 5 e 10 euros por 20 quilómetros.",
}
"""A sentence of each language that makes it build all of its common patterns."""



def main() -> int:
    """Run every benchmark and print its table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure numcheck; prints Markdown.")
    parser.add_argument("--quick", action="store_true", help="a tenth of the text, one run of each")
    parser.add_argument("--short", action="store_true", help="the ratios alone, in half a minute")
    options = parser.parse_args()
    one_core()
    for line in short() if options.short else everything(quick=options.quick):
        print(line, flush=True)
    return 0


def everything(*, quick: bool) -> Iterator[str]:
    """Every table."""
    length, runs = (10_000, 1) if quick else (100_000, 3)
    most = 100_000 if quick else 10_000_000
    rows, counts = ((10, 1_000), (1, 10)) if quick else ((10, 1_000, 100_000, 1_000_000), (1, 10, 100, 1_000))
    starts = 2 if quick else 10
    for section in (throughput(length, runs), growth(most, runs), memory(length * 10), loading((starts + 1) // 2), starting(starts),
                    tables(rows, counts), hostile(most // 100, most // 10, NO_CUE), hostile(most // 1000, most // 100, A_CUE)):
        yield from chain(section, [""])


def short() -> Iterator[str]:
    """One table of ratios: what CI prints, for a person to see a change in."""
    text, tables = news(50_000), numcheck.load_tables()
    pieces = [news(1_000, seed) for seed in range(1, 51)]
    readers = [lambda: len(DIGITS.findall(text)), lambda: len(numcheck.read(text, language="en")), lambda: _claims(text, tables),
               partial(_read_all, lambda piece: numcheck.read(piece, language="en"), pieces),
               partial(_read_all, lambda piece: numcheck.check(piece, language="en", tables=tables), pieces)]
    digits, read, check, small_read, small_check = (seconds for seconds, _ in least(readers, 2))
    ratios = [("reading, in the time of a regular expression for digits", read / digits),
              ("checking, in the time of reading", check / read),
              ("reading 1 KB, a character, in that of 50 KB", small_read / read),
              ("checking 1 KB, a character, in that of 50 KB", small_check / check)]
    for name, find in PEERS:
        parse = find()
        if parse is not None:
            paragraphs = text[:10_000].split("\n\n")
            parse(paragraphs[0])  # loads what it needs
            seconds = once(lambda parse=parse, paragraphs=paragraphs: sum(len(parse(one)) for one in paragraphs))[0]  # type: ignore[misc]
            ratios.append((f"{name}, in the time of reading", seconds / read * len(text) / 10_000))
    empty = min(python("-c", "pass")[0] for _ in range(3))
    for name, command in (("importing numcheck", ("-c", "import numcheck")), ("checking one page", ("-m", "numcheck", str(EXAMPLE)))):
        python(*command)
        ratios.append((f"{name}, in the time of an empty Python", min(python(*command)[0] for _ in range(3)) / empty))
    yield f"### Ratios, on {size(len(text))} of English (reading here: {rounded(len(text) / read):,} characters a second)\n"
    yield from header("what", "ratio")
    yield from (row(name, f"{ratio:.2g}" if ratio < 10 else f"{ratio:.0f}") for name, ratio in ratios)


def memory(length: int) -> Iterator[str]:
    """What a text and its report take while it is checked."""
    yield f"### Memory, {size(length)} of English\n"
    yield from header("what", "most at once, MB a MB of text")
    text, tables = news(length), numcheck.load_tables()
    works: tuple[tuple[str, Callable[[], object]], ...] = (
        ("`numcheck.read`", lambda: numcheck.read(text, language="en")),
        ("`numcheck.check`, bundled tables", lambda: numcheck.check(text, language="en", tables=tables)))
    for name, work in works:
        work()
        tracemalloc.start()
        work()
        yield row(name, f"{tracemalloc.get_traced_memory()[1] / len(text):.0f}")
        tracemalloc.stop()


def throughput(length: int, runs: int) -> Iterator[str]:
    """Characters a second of each reader on the same text."""
    text = news(length)
    paragraphs = text.split("\n\n")
    tables = numcheck.load_tables()
    readers: list[tuple[str, Callable[[], int]]] = [
        ("regular expression for digits", lambda: len(DIGITS.findall(text))),
        ("`numcheck.read`", lambda: len(numcheck.read(text, language="en"))),
        ("`numcheck.read`, language to be found", lambda: len(numcheck.read(text))),
        ("`numcheck.check`, no tables", lambda: _claims(text, [])),
        ("`numcheck.check`, bundled tables", lambda: _claims(text, tables)),
    ]
    missing = []
    for name, find in PEERS:
        parse = find()
        if parse is None:
            missing.append(name)
        else:
            readers.append((f"{name}, a paragraph at a time", lambda parse=parse: sum(map(len, map(parse, paragraphs)))))  # type: ignore[misc]
    yield f"### Throughput, {size(len(text))} of English\n"
    yield from header("what", "finds", "characters a second", "time, in that of `numcheck.read`", "in that of the regular expression")
    taken = least([run for _, run in readers], runs + 2)  # turn by turn, so that a busy moment strikes all of them
    floor, base = taken[0][0], taken[1][0]
    for (name, _), (seconds, found) in zip(readers, taken, strict=True):
        unit = "numbers" if name.startswith("regular") else "claims" if "check`" in name else "quantities"
        yield row(name, f"{found:,} {unit}", f"{rounded(len(text) / seconds):,}", f"{seconds / base:.2g}", f"{rounded(seconds / floor):,}")
    if missing:
        yield f"\nNot installed: {', '.join(missing)}; `pip install -e '.[benchmark]'`."


def growth(most: int, runs: int) -> Iterator[str]:
    """Cost of a character, by length of text: the same amount of text in pieces of each size."""
    total = min(most, 100_000)
    tables = numcheck.load_tables()
    readers: list[tuple[str, Callable[[str], object], int]] = [
        ("`numcheck.read`", lambda text: numcheck.read(text, language="en"), most),
        ("`numcheck.check`, bundled tables", lambda text: numcheck.check(text, language="en", tables=tables), most),
    ]
    for name, find in PEERS:
        parse = find()
        if parse is not None:
            readers.append((name, parse, 10_000))
    sizes = [length for length in (1_000, 10_000, 100_000, 1_000_000, 10_000_000) if length <= most]
    yield "### Cost of a character, by length of the text: microseconds (and ratio to 1 KB)\n"
    yield from header("what", *map(size, sizes))
    texts = [[news(length, seed) for seed in range(1, max(1, total // length) + 1)] for length in sizes]
    for name, read, limit in readers:
        inside = [group for length, group in zip(sizes, texts, strict=True) if length <= limit]
        taken = least([partial(_read_all, read, group) for group in inside], runs)
        costs = [seconds / sum(map(len, group)) * 1e6 for (seconds, _), group in zip(taken, inside, strict=True)]
        cells = [f"{cost:.1f} ({cost / costs[0]:.2f})" for cost in costs]
        yield row(name, *cells, *("–" for _ in sizes[len(cells):]))


def _read_all(read: Callable[[str], object], texts: Sequence[str]) -> int:
    return len([read(text) for text in texts])


def loading(runs: int) -> Iterator[str]:
    """What the first sentence of each language costs, in a new process, over the second."""
    code = ("import sys, time, numcheck.reading as r; language, text = sys.argv[1:]; a = time.process_time(); r.read(text, language); "
            "b = time.process_time(); r.read(text, language); print(b - a - (time.process_time() - b))")
    text = news(10_000)
    per_character = least([lambda: len(numcheck.read(text, language="en"))], runs)[0][0] / len(text)
    yield "### Loading a language\n"
    yield from header("language", "milliseconds", "as long as reading")
    for language, sample in SAMPLES.items():
        seconds = min(float(python("-c", code, language, sample)[1]) for _ in range(runs))
        yield row(language, f"{seconds * 1e3:.1f}", f"{rounded(seconds / per_character):,} characters")


def starting(runs: int) -> Iterator[str]:
    """New processes: importing, and the command line."""
    commands = {
        "`python -c pass`": ("-c", "pass"),
        "`import numcheck`": ("-c", "import numcheck"),
        "`import numcheck`, one `read`": ("-c", f"import numcheck; numcheck.read({SAMPLES['en']!r}, language='en')"),
        "`numcheck --no-tables volunteers.md`": ("-m", "numcheck", "--no-tables", str(EXAMPLE)),
        "`numcheck volunteers.md`": ("-m", "numcheck", str(EXAMPLE)),
    }
    yield "### Starting: a new process, files in the system's cache\n"
    yield from header("command", "milliseconds", "in that of an empty Python")
    for command in commands.values():
        python(*command)
    base = 0.0
    for name, command in commands.items():
        seconds = min(python(*command)[0] for _ in range(runs))
        base = base or seconds
        yield row(name, f"{seconds * 1e3:.0f}", f"{seconds / base:.1f}")


def _claims(text: str, tables: object) -> int:
    return len(numcheck.check(text, language="en", tables=tables).findings)  # type: ignore[arg-type]


if __name__ == "__main__":
    sys.exit(main())
