"""Jupyter notebooks: their Markdown cells, each word with its line and column in the .ipynb file."""

from __future__ import annotations

import bisect
import json
import re
from collections.abc import Iterator

from numcheck.document import Block, Document
from numcheck.formats import parse as parse_text

# What a string has matched is never matched otherwise, and one that is left open goes to the end: linear in any file.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[{}\[\],:]', re.DOTALL)
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL)
_GAP = "\n\n"


def parse(source: str, path: str = "") -> Document:
    r"""Read a notebook; whatever is no notebook has no prose.

    Example:
        >>> found = parse('{"cells": [{"cell_type": "markdown",\n "source": ["# Fleet\\n", "12 *ships*"]}]}')
        >>> found.locate(found.text.index("ships"))
        (2, 31)
    """
    text: list[str] = []
    length = 0
    blocks: list[Block] = []
    offsets: list[tuple[int, int]] = []
    first: Document | None = None
    for pieces in _cells(source):
        words, places = _decoded(source, pieces)
        cell = parse_text(words, ".md")
        first = first or cell
        blocks += [Block(block.start + length, block.end + length, block.heading) for block in cell.blocks if words.strip()]
        offsets += _composed(cell, places, length)
        text += cell.text, _GAP
        length += len(cell.text) + len(_GAP)
    if not blocks:
        return Document(re.sub(r"[^\n]", " ", source.replace("\r\n", " \n").replace("\r", "\n")), source=source, path=path)
    return Document(
        "".join(text), source, path, tuple(blocks), first.language if first else None,
        first.date if first else None, tuple(_needed(offsets)))


def _cells(source: str) -> Iterator[list[tuple[int, int]]]:
    """For each Markdown cell, where the strings of its source stand, between their quotes."""
    stack: list[str] = []  # "{" or "[" of each open value
    keys: list[str] = []
    kind = ""
    pieces: list[tuple[int, int]] = []
    expecting_key = False
    for match in _TOKEN.finditer(source):
        sign = match.group()
        in_cell = keys[:1] == ["cells"] and stack[:3] == ["{", "[", "{"]
        if sign in "{[":
            stack.append(sign)
            keys.append("")
            expecting_key = sign == "{"
            if len(stack) == 3:
                kind, pieces = "", []
        elif sign in "}]":
            if stack:
                stack.pop()
                keys.pop()
            if in_cell and len(stack) == 2 and kind == "markdown" and pieces:
                yield pieces
            expecting_key = False
        elif sign == ",":
            expecting_key = bool(stack) and stack[-1] == "{"
        elif sign == ":":
            expecting_key = False
        elif expecting_key and stack:
            keys[-1] = sign[1:-1]
        elif in_cell and keys[2] == "cell_type" and len(stack) == 3:
            kind = sign[1:-1]
        elif in_cell and keys[2] == "source" and (len(stack) == 3 or stack[3:] == ["["]):
            pieces.append((match.start() + 1, match.end() - 1))


def _decoded(source: str, pieces: list[tuple[int, int]]) -> tuple[str, list[int]]:
    """The text of a cell, and where each character of it, and its end, stands in the file."""
    words: list[str] = []
    places: list[int] = []
    end = pieces[-1][1]
    for start, stop in pieces:
        at = start
        for match in _ESCAPE.finditer(source, start, stop):
            words.append(source[at : match.start()])
            places += range(at, match.start())
            try:
                meant = json.loads(f'"{match.group()}"')
            except ValueError:
                meant = match.group()[-1]
            words.append(meant)
            places += [match.start()] * len(meant)
            at = match.end()
        words.append(source[at:stop])
        places += range(at, stop)
    return "".join(words), [*places, end]


def _composed(cell: Document, places: list[int], shift: int) -> Iterator[tuple[int, int]]:
    """Each character's offset in the text of the notebook, with that in the file."""
    starts = [pair[0] for pair in cell.offsets]
    for offset in range(len(cell.text)):
        at = bisect.bisect_right(starts, offset) if starts else 0
        in_text, in_source = cell.offsets[at - 1] if at else (0, 0)
        yield offset + shift, places[min(in_source + offset - in_text, len(places) - 1)]


def _needed(offsets: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The pairs at which the difference changes."""
    last = 0
    for in_text, in_source in offsets:
        if in_source - in_text != last:
            last = in_source - in_text
            yield in_text, in_source
