"""Texts made to be slow: the time of ten times as much must be about ten times as long, and its memory bounded.

`python -m benchmarks.hostile SMALL LARGE [PATTERN]` measures the rows whose names match, each in a process of its own.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import re
import resource
import sys
from collections.abc import Iterator
from functools import partial
from itertools import count

from benchmarks.measure import header, once, row, size
from numcheck import check, errors, formats
from numcheck.checker import check_document
from numcheck.language import known, language

MOST = 12
"""Ten times the text may take so many times as long."""
A_CUE, NO_CUE = r"^\w\w cue ", r"^(?!\w\w cue )"
"""The names of rows that are a cue of a language, four hundred, and of all others."""
PIECES = (
    "x", "1", " ", ".", ",", "-", "(", "“", "€", "\n", "1 ", "1,", "1.", "1/", "1:", "1-", "million ", "one ", "a ", "the ", "one in ",
    "between 1 and ", "between 1 and between 2 and ", "up from ", "North Korea ", "5% ", "$5 ", "12:30 ", "50 soldiers\n\n",
    "5 of the ", "1 to 2 to ", "from 1 to 2 from 3 to ", "about about ", "(5 (6 ", "1 May 2020, ", "the rest of them ",
    # Numbers that grow, so that no two are alike: quantities of one unit in one sentence, entities, headlines.
    "{} km, ", "{} and ", "{} soldiers, ", "{} soldiers. ", "{} soldiers\n\n", "{}% of them, ", "France has {} soldiers, ",
    "France, Japan and {} men, ", "up {} from {}, ", "{} to {}, ", "{} times {} ", "{}, of which {} ", "Ms Xu ({}), aged {}, ",
    "Headline {} of {}\n\nThere were {} of them.\n\n",
)
"""What is written over and over, on one endless line if it has no line's end."""
MARKUP = {
    ".md": ("> ", "- ", "[", "![", "`", "\\", "*a ", "_a *b ", "~~5 ", "- 5\n", "|5", "|5|6|\n", "# {} men\n\n", "[{}]: b\n", "<b>5 ",
            "[^{}] ", "<!-- 5 -->\n\n", "&#53; ", "http://a ", "\t- 5\n"),
    ".html": ("<b>", "<div>", "<ul><li>5", "<table><tr><td>5", "<p>5", "<h1>{} men</h1>", "&#53;", "<!--", "<", "</p>", "<script>",
              "<!-- numcheck: ignore -->5 ", "<a href='"),
    ".rst": ("* ", "| 5 ", "`5", "``", ".. a\n", "5 men\n=====\n\n", ":a:`5` ", "+---", "**5 ", "\t* 5\n\n"),
    ".ipynb": ("[", '{"cells": ', '"5 '),
}
"""The same in other formats. What begins with a tab is nested: each one deeper than that before."""


def texts() -> Iterator[tuple[str, str, str, str]]:
    """Every hostile text: its name, the piece that is written over and over, its format and its language."""
    for suffix, pieces in {".txt": PIECES, **MARKUP}.items():
        for piece in pieces:
            yield f"{suffix} {piece!r}".removeprefix(".txt "), piece, suffix, "en"
    for code in known():
        cues = language(code).cues
        for name, phrases in sorted(cues.items()):
            yield f"{code} cue {name!r}: {phrases[0]!r}", f"{phrases[0]} ", ".txt", code
        yield f"{code} all cues", "".join(f"{phrase} " for phrases in cues.values() for phrase in phrases), ".txt", code


def filled(piece: str, length: int) -> str:
    """A piece over and over, up to a length."""
    if piece.startswith("\t"):
        return "".join("  " * level + piece[1:] for level in range(int(length ** 0.5)))[:length]
    if "{}" not in piece:
        return piece * (length // len(piece))
    numbers, made, written = count(5), [], 0
    while written < length:
        made.append(re.sub(r"\{\}", lambda _: str(next(numbers)), piece))
        written += len(made[-1])
    return "".join(made)


def hostile(small: int, large: int, pattern: str = "") -> Iterator[str]:
    """The time of each hostile text at two lengths, their ratio, and the memory that the longer one takes, a character."""
    yield f"### Hostile texts, checked at {size(small)} and {size(large)}: seconds, and the ratio ({MOST} at most)\n"
    yield from header("text, over and over", size(small), size(large), "ratio", "bytes of memory a character")
    check("North Korea has 3.1 million soldiers.")  # loads what every row needs
    for name, piece, suffix, code in texts():
        if re.search(pattern, name):
            (short, _), (long, most) = (apart(filled(piece, length), suffix, code) for length in (small, large))
            yield row(f"`{name}`", f"{short:.2f}", f"{long:.2f}", f"{long / max(short, 1e-3):.1f}", f"{most / large:.0f}")


def apart(text: str, suffix: str, code: str) -> tuple[float, int]:
    """Seconds and bytes of memory that checking a text takes, in a process of its own."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_measured, args=(theirs, text, suffix, code))
    process.start()
    theirs.close()
    try:
        found: tuple[float, int] = ours.recv()
    except EOFError:
        found = (float("inf"), 0)
    process.join()
    return found


def _measured(pipe: multiprocessing.connection.Connection, text: str, suffix: str, code: str) -> None:
    check("About 5 of them.", code)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds, _ = once(partial(_check, text, suffix, code))
    pipe.send((seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024))


def _check(text: str, suffix: str, code: str) -> int:
    try:
        return len(check_document(formats.parse(text, suffix), code).findings)
    except errors.InputError:  # a notebook that is none
        return 0


if __name__ == "__main__":
    for line in hostile(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:4]):
        print(line, flush=True)
