"""Texts made to be slow: the time of ten times as much must be about ten times as long."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.measure import header, once, row, size
from numcheck import formats
from numcheck.language import language

MOST = 12
"""Ten times the text may take so many times as long."""
PIECES = ("x", "1", " ", ".", ",", "-", "(", "€", "\n", "1 ", "1,", "1.", "1/", "1:", "1-", "million ", "one ", "a ", "the ", "one in ",
          "between 1 and ", "up from ", "North Korea ", "5% ", "$5 ", "12:30 ", "50 soldiers\n\n", "5 of the ", "1 to 2 to ")
MARKUP = ((".md", "> "), (".md", "["), (".md", "*a "), (".md", "- 5\n"), (".md", "|5"),
          (".html", "<b>"), (".html", "<p>5"), (".html", "&#53;"), (".html", "<!--"))


def texts() -> Iterator[tuple[str, str, str]]:
    """(name, piece, format) of every hostile text: a piece, over and over."""
    for piece in PIECES:
        yield repr(piece), piece, ".txt"
    known = language("en")
    for name, phrases in sorted(known.cues.items()):
        yield f"cue {name!r}: {phrases[0]!r}", f"{phrases[0]} ", ".txt"
    for suffix, piece in MARKUP:
        yield f"{suffix} {piece!r}", piece, suffix


def hostile(small: int, large: int) -> Iterator[str]:
    """The time of each hostile text at two lengths, and their ratio, the worst first."""
    yield f"### Hostile texts, checked at {size(small)} and {size(large)}: seconds, and the ratio ({MOST} at most)\n"
    yield from header("text, over and over", size(small), size(large), "ratio")
    taken = []
    for name, piece, suffix in texts():
        short, long = (once(partial(_check, piece * (length // len(piece)), suffix))[0] for length in (small, large))
        taken.append((long / max(short, 1e-3), short, long, name))
    for ratio, short, long, name in sorted(taken, reverse=True):
        yield row(f"`{name}`", f"{short:.2f}", f"{long:.2f}", f"{ratio:.1f}")


def _check(text: str, suffix: str) -> int:
    from numcheck.checker import check_document

    return len(check_document(formats.parse(text, suffix), "en").findings)


