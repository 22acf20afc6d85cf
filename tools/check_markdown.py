"""Compare the places of Markdown prose with those of an independent parser (pyromark), on documents installed on this machine.

    pip install pyromark && python tools/check_markdown.py [FOLDER ...]

Prints every character that stands elsewhere than numcheck says, how many numbers one parser takes for prose and the other
does not (with examples), and how fast numcheck reads. None of the documents is written for the purpose.
"""

from __future__ import annotations

import re
import site
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyromark

from numcheck import formats

FOLDERS = ["/usr/share", "/usr/lib", "/usr/local", *site.getsitepackages()]
_NUMBER = re.compile(r"\d+")
_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_STRIKETHROUGH
_EXAMPLES = 12


def documents(folders: list[str]) -> Iterator[tuple[Path, str]]:
    """Each Markdown document in the folders once, whatever its path."""
    seen: set[str] = set()
    for folder in folders:
        for path in sorted(Path(folder).rglob("*.md")):
            try:
                source = path.read_text(encoding="utf-8").removeprefix("\ufeff")
            except (OSError, UnicodeDecodeError):
                continue
            if len(source) < 60_000 and source not in seen and "\r" not in source and not source.startswith(("---\n", "+++\n")):
                seen.add(source)
                yield path, source


def other_prose(source: str) -> bytearray:
    """For each character, whether pyromark takes it for text outside of code, HTML and struck-through words."""
    data = source.encode("utf-8")
    at_byte = [0] * (len(data) + 1)  # offset in characters of each offset in bytes
    count = 0
    for offset, byte in enumerate(data):
        at_byte[offset] = count if byte & 0xC0 != 0x80 else at_byte[offset - 1]
        count += byte & 0xC0 != 0x80
    at_byte[len(data)] = count
    prose = bytearray(len(source))
    hidden = 0
    events: Any = pyromark.events_with_range(source, options=_OPTIONS)
    for event, span in events:
        kind, value = next(iter(event.items())) if isinstance(event, dict) else (event, None)
        name = next(iter(value)) if isinstance(value, dict) else value
        if kind in {"Start", "End"} and name in {"CodeBlock", "HtmlBlock", "Strikethrough"}:
            hidden += 1 if kind == "Start" else -1
        elif kind == "Text" and not hidden:
            start, end = at_byte[span["start"]], at_byte[span["end"]]
            prose[start:end] = b"\1" * (end - start)
    return prose


def main(folders: list[str]) -> int:
    """Compare, and print; the status is 1 if anything is misplaced."""
    files = size = numbers = misplaced = 0
    spent = 0.0
    apart: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    for path, source in documents(folders):
        start = time.process_time()
        document = formats.parse(source, ".md", str(path))
        spent += time.process_time() - start
        files, size = files + 1, size + len(source.encode())
        prose = other_prose(source)
        ours = set()
        for match in _NUMBER.finditer(document.text):
            at = document.in_source(match.start())
            if source[at : at + len(match.group())] != match.group() and source[at : at + 1] != "&":
                misplaced += 1
                print(f"misplaced: {path}:{document.locate(match.start())}: {match.group()}")
            ours.update(range(at, at + len(match.group())))
        for match in _NUMBER.finditer(source):
            numbers += 1
            mine, theirs = match.start() in ours, bool(prose[match.start()])
            if mine != theirs:
                what = "only numcheck reads" if mine else "only pyromark reads"
                apart[what] += 1
                shown[f"{what} {path}"] += 1
                if shown[f"{what} {path}"] == 1 and sum(key.startswith(what) for key in shown) <= _EXAMPLES:
                    line = source.count("\n", 0, match.start()) + 1
                    print(f"{what}: {path}:{line}: {source.splitlines()[line - 1][:100]}")
    print(f"{files} documents, {size / 1e6:.1f} MB, {numbers} numbers: {misplaced} misplaced; {dict(apart)}; "
          f"{size / 1e6 / max(spent, 1e-9):.2f} MB/s")
    return 1 if misplaced else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or FOLDERS))
