"""Measure numcheck: `python -m benchmarks`, `python -m benchmarks --quick` for a rough run of a few seconds.

Prints Markdown tables. Every figure is measured in this run, on one core, in CPU time (new processes: by the clock), the least of several
runs. Each table holds a ratio, which means the same on other machines.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import numcheck
from benchmarks.text import news

ROOT = Path(__file__).parent.parent
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

Parser = Callable[[str], Sequence[object]]


def main() -> int:
    """Run every benchmark and print its table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure numcheck; prints Markdown.")
    parser.add_argument("--quick", action="store_true", help="a tenth of the text, one run of each")
    quick = parser.parse_args().quick
    _one_core()
    size, runs = (10_000, 1) if quick else (100_000, 3)
    starts = 2 if quick else 10
    sections = (throughput(size, runs), growth(10_000 if quick else 1_000_000, runs), loading((starts + 1) // 2), starting(starts))
    for section in sections:
        for line in section:
            print(line)
        print(flush=True)
    return 0


def throughput(size: int, runs: int) -> Iterator[str]:
    """Characters a second of each reader on the same text."""
    text = news(size)
    paragraphs = text.split("\n\n")
    tables = numcheck.load_tables()
    other = _quantulum()
    readers: list[tuple[str, Callable[[], int]]] = [
        ("regular expression for digits", lambda: len(DIGITS.findall(text))),
        ("`numcheck.read`", lambda: len(numcheck.read(text, language="en"))),
        ("`numcheck.read`, language to be found", lambda: len(numcheck.read(text))),
        ("`numcheck.check`, no tables", lambda: _claims(text, [])),
        ("`numcheck.check`, bundled tables", lambda: _claims(text, tables)),
    ]
    if other is not None:
        parse = other
        readers.append(("`quantulum3`, a paragraph at a time", lambda: sum(len(parse(paragraph)) for paragraph in paragraphs)))
    yield f"### Throughput, {_size(len(text))} of English\n"
    yield from _header("what", "finds", "characters a second", "time, in that of `numcheck.read`", "in that of the regular expression")
    taken = _least([run for _, run in readers], runs + 2)  # turn by turn, so that a busy moment strikes all of them
    floor, base = taken[0][0], taken[1][0]
    for (name, _), (seconds, found) in zip(readers, taken, strict=True):
        unit = "numbers" if name.startswith("regular") else "claims" if "check`" in name else "quantities"
        yield _row(name, f"{found:,} {unit}", f"{_round(len(text) / seconds):,}", f"{seconds / base:.2g}", f"{_round(seconds / floor):,}")
    if other is None:
        yield "\nquantulum3 is not installed: `pip install -e '.[benchmark]'`."


def growth(most: int, runs: int) -> Iterator[str]:
    """Cost of a character, by length of text: the same amount of text in pieces of each size."""
    total = min(most, 100_000)
    tables = numcheck.load_tables()
    readers: list[tuple[str, Callable[[str], object], int]] = [
        ("`numcheck.read`", lambda text: numcheck.read(text, language="en"), most),
        ("`numcheck.check`, bundled tables", lambda text: numcheck.check(text, language="en", tables=tables), most),
    ]
    other = _quantulum()
    if other is not None:
        readers.append(("`quantulum3`", other, 10_000))
    sizes = [size for size in (1_000, 10_000, 100_000, 1_000_000) if size <= most]
    yield "### Cost of a character, by length of the text: microseconds (and ratio to 1 KB)\n"
    yield from _header("what", *map(_size, sizes))
    texts = [[news(size, seed) for seed in range(1, max(1, total // size) + 1)] for size in sizes]
    for name, read, limit in readers:
        inside = [group for size, group in zip(sizes, texts, strict=True) if size <= limit]
        taken = _least([partial(_read_all, read, group) for group in inside], runs)
        costs = [seconds / sum(map(len, group)) * 1e6 for (seconds, _), group in zip(taken, inside, strict=True)]
        cells = [f"{cost:.1f} ({cost / costs[0]:.2f})" for cost in costs]
        yield _row(name, *cells, *("–" for _ in sizes[len(cells):]))


def _read_all(read: Callable[[str], object], texts: Sequence[str]) -> int:
    return len([read(text) for text in texts])


def loading(runs: int) -> Iterator[str]:
    """What the first sentence of each language costs, in a new process, over the second."""
    code = ("import sys, time, numcheck.reading as r; language, text = sys.argv[1:]; a = time.process_time(); r.read(text, language); "
            "b = time.process_time(); r.read(text, language); print(b - a - (time.process_time() - b))")
    text = news(10_000)
    per_character = _least([lambda: len(numcheck.read(text, language="en"))], runs)[0][0] / len(text)
    yield "### Loading a language\n"
    yield from _header("language", "milliseconds", "as long as reading")
    for language, sample in SAMPLES.items():
        seconds = min(float(_python("-c", code, language, sample)[1]) for _ in range(runs))
        yield _row(language, f"{seconds * 1e3:.1f}", f"{_round(seconds / per_character):,} characters")


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
    yield from _header("command", "milliseconds", "in that of an empty Python")
    for command in commands.values():
        _python(*command)
    base = 0.0
    for name, command in commands.items():
        seconds = min(_python(*command)[0] for _ in range(runs))
        base = base or seconds
        yield _row(name, f"{seconds * 1e3:.0f}", f"{seconds / base:.1f}")


# --- measuring -----------------------------------------------------------------------------------------------------


def _one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _least(readers: Sequence[Callable[[], int]], runs: int) -> list[tuple[float, int]]:
    """For each reader, the least CPU time of several runs, turn by turn, after one to warm up; and what it returned."""
    best = [(float("inf"), reader()) for reader in readers]
    for _ in range(runs):
        for index, reader in enumerate(readers):
            total = 0.0
            while total < _LEAST_TOTAL:
                gc.collect()
                begin = time.process_time()
                found = reader()
                taken = max(time.process_time() - begin, 1e-6)
                total += taken
                best[index] = min(best[index], (taken, found))
    return best


_LEAST_TOTAL = 0.1
"""Seconds: what takes less is run more often."""


def _python(*arguments: str) -> tuple[float, str]:
    """How long a new Python takes by the clock, and what it printed; numcheck's own exit status 1 means that it found something."""
    begin = time.perf_counter()
    ran = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, cwd=ROOT, check=False)
    taken = time.perf_counter() - begin
    if ran.returncode not in (0, 1) or "Traceback" in ran.stderr:
        raise RuntimeError(ran.stderr)
    return taken, ran.stdout


def _claims(text: str, tables: object) -> int:
    return len(numcheck.check(text, language="en", tables=tables).findings)  # type: ignore[arg-type]


def _quantulum() -> Parser | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from quantulum3 import classifier, parser
        except ImportError:
            return None
    classifier.USE_CLF = False  # it would only choose between units of the same name, more slowly
    parse: Parser = parser.parse
    return parse


# --- printing ------------------------------------------------------------------------------------------------------


def _header(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield _row(*("---" if number == 0 else "---:" for number in range(len(names))))


def _row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def _size(characters: int) -> str:
    return f"{round(characters / 1e6)} MB" if characters >= 999_000 else f"{round(characters / 1e3)} KB"


def _round(value: float) -> int:
    """Two significant digits: more would be noise."""
    return int(float(f"{value:.2g}"))


if __name__ == "__main__":
    sys.exit(main())
