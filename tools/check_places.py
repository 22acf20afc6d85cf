"""Compare the places of prose with those of independent parsers, on documents installed on this machine.

    pip install -e '.[test]' && python tools/check_places.py [md|html] [FOLDER ...]

Markdown is compared with pyromark, HTML with tree-sitter; both know the bytes that each piece of text stands in. Prints every
number that stands elsewhere than numcheck says, how many numbers one parser takes for prose and the other does not (with
examples), and how fast numcheck reads. None of the documents is written for the purpose.
"""

from __future__ import annotations

import html
import re
import site
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numcheck import formats

FOLDERS = ["/usr/share", "/usr/lib", "/usr/local", *site.getsitepackages()]
MOST = 40_000_000
_NUMBER = re.compile(r"[0-9]+")
_FRONT = re.compile(r"(---|\+\+\+)\s*\n(?:.*?\n)?(?:\1|\.\.\.)[^\S\n]*(?:\n|\Z)", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_EXAMPLES = 12
_NO_PROSE = frozenset({
    "button", "canvas", "code", "del", "head", "iframe", "kbd", "math", "object", "pre", "rp", "rt", "s", "samp", "select", "strike",
    "svg", "template", "textarea", "title", "var",
})


@dataclass(frozen=True)
class Compared:
    """What two parsers say of one document.

    Attributes:
        numbers: how many numbers either of them reads.
        misplaced: numbers that do not stand where numcheck says they do: offset and number.
        ours: offsets of the numbers that only numcheck reads.
        theirs: offsets of the numbers that only the other one reads.
        seconds: processor time that numcheck took.
    """

    numbers: int
    misplaced: list[tuple[int, str]]
    ours: list[int]
    theirs: list[int]
    seconds: float


def compare(source: str, suffix: str) -> Compared:
    """Read a document with numcheck and with the other parser of its format."""
    start = time.process_time()
    document = formats.parse(source, f".{suffix}")
    seconds = time.process_time() - start
    body = document_body(source) if suffix == "md" else 0
    prose = bytearray(body) + OTHER[suffix](source[body:])
    read: set[int] = set()
    misplaced = []
    for match in _NUMBER.finditer(document.text):
        places = [document.in_source(offset) for offset in range(match.start(), match.end())]
        stands = source[places[0] : places[-1] + 1]
        if stands[0] != "&" and match.group() not in {stands, html.unescape(_TAG.sub("", stands))}:
            misplaced.append((places[0], match.group()))
        read.update(places)
    both = [(match.start() in read, bool(prose[match.start()]), match.start()) for match in _NUMBER.finditer(source, body)]
    return Compared(sum(mine or theirs for mine, theirs, _ in both), misplaced, [at for mine, theirs, at in both if mine > theirs],
                    [at for mine, theirs, at in both if theirs > mine], seconds)


def document_body(source: str) -> int:
    """Where the Markdown behind the front matter starts: of that only the title is prose, which the other parser does not know."""
    front = _FRONT.match(source)
    return front.end() if front else 0


def in_markdown(source: str) -> bytearray:
    """For each character, whether pyromark takes it for text outside of code, HTML and struck-through words."""
    import pyromark

    options = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_STRIKETHROUGH
    data = source.encode("utf-8")
    prose = bytearray(len(data))
    hidden = 0
    events: Any = pyromark.events_with_range(source, options=options)
    for event, span in events:
        kind, value = next(iter(event.items())) if isinstance(event, dict) else (event, None)
        name = next(iter(value)) if isinstance(value, dict) else value
        if kind in {"Start", "End"} and name in {"CodeBlock", "HtmlBlock", "Strikethrough"}:
            hidden += 1 if kind == "Start" else -1
        elif kind == "Text" and not hidden:
            prose[span["start"] : span["end"]] = b"\1" * (span["end"] - span["start"])
    return _by_character(prose, data)


def in_html(source: str) -> bytearray:
    """For each character, whether tree-sitter takes it for text outside of elements that hold no prose."""
    import tree_sitter_html
    from tree_sitter import Language, Node, Parser

    def name(element: Node) -> str:
        tag = element.children[0] if element.children else None
        found = next((child.text for child in tag.children if child.type == "tag_name"), None) if tag is not None else None
        return (found or b"").decode().lower()

    data = source.encode("utf-8")
    prose = bytearray(len(data))
    nodes = [Parser(Language(tree_sitter_html.language())).parse(data).root_node]
    while nodes:
        node = nodes.pop()
        if node.type == "text":
            prose[node.start_byte : node.end_byte] = b"\1" * (node.end_byte - node.start_byte)
        elif node.type != "element" or name(node) not in _NO_PROSE:
            nodes += node.children
    return _by_character(prose, data)


def _by_character(marks: bytearray, data: bytes) -> bytearray:
    return bytearray(mark for mark, byte in zip(marks, data, strict=True) if byte & 0xC0 != 0x80)


OTHER: dict[str, Callable[[str], bytearray]] = {"md": in_markdown, "html": in_html}


def documents(suffix: str, folders: list[str]) -> Iterator[tuple[Path, str]]:
    """Each document in the folders once, whatever its path, up to some megabytes."""
    seen: set[str] = set()
    size = 0
    for folder in folders:
        for path in sorted(Path(folder).rglob(f"*.{suffix}")):
            try:
                source = path.read_text(encoding="utf-8").removeprefix("\ufeff")
            except (OSError, UnicodeDecodeError):
                continue
            if source not in seen and "\r" not in source:
                seen.add(source)
                size += len(source)
                yield path, source
            if size > MOST:
                return


def main(suffix: str, folders: list[str]) -> int:
    """Compare, and print; the status is 1 if anything is misplaced."""
    files = size = numbers = misplaced = 0
    spent = 0.0
    apart: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    for path, source in documents(suffix, folders):
        found = compare(source, suffix)
        files, size, numbers, spent = files + 1, size + len(source.encode()), numbers + found.numbers, spent + found.seconds
        misplaced += len(found.misplaced)
        for at, number in found.misplaced:
            print(f"misplaced: {path}:{source.count(chr(10), 0, at) + 1}: {number}")
        for who, places in (("numcheck", found.ours), ("the other", found.theirs)):
            apart[who] += len(places)
            shown[who] += bool(places)
            if places and shown[who] <= _EXAMPLES:
                at = places[0]
                print(f"only {who} reads: {path}:{source.count(chr(10), 0, at) + 1}: {source[max(0, at - 50) : at + 30]!r}")
    print(f"{files} documents, {size / 1e6:.1f} MB, {numbers} numbers: {misplaced} misplaced; {apart['numcheck']} read by numcheck alone, "
          f"{apart['the other']} by the other parser alone; {size / 1e6 / max(spent, 1e-9):.2f} MB/s")
    return 1 if misplaced else 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in OTHER:
        sys.exit((__doc__ or "").strip())
    sys.exit(main(sys.argv[1], sys.argv[2:] or FOLDERS))
