"""A document: the text that is checked, and where each character of it stands in its source.

Formats blank out what is not prose with as many spaces, so that an offset in the text is an offset
in the source file. Only `Document.locate` turns offsets into lines and columns.
"""

from __future__ import annotations

import bisect
import datetime
import re
from dataclasses import dataclass
from functools import cached_property

# An empty line ends a block; so does the end of the text.
_BLOCK = re.compile(r"\n[^\S\n]*\n\s*")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or table cell.

    Attributes:
        start: offset of its first character in the document's text.
        end: offset behind its last character.
        heading: whether it is a headline.
    """

    start: int
    end: int
    heading: bool = False


@dataclass(frozen=True)
class Document:
    """Text with its blocks.

    Attributes:
        text: what is read, as long as the source, markup blanked out.
        source: the source as it stands in the file; the text itself where there is no markup.
        path: the file it came from, for messages; "" for a text given as a string.
        blocks: its paragraphs, in order; by default what empty lines part.
        language: a language code the document declares for itself, or None.
        date: the day it was written, where it says so.
    """

    text: str
    source: str = ""
    path: str = ""
    blocks: tuple[Block, ...] = ()
    language: str | None = None
    date: datetime.date | None = None

    def __post_init__(self) -> None:
        if not self.source:
            object.__setattr__(self, "source", self.text)
        if not self.blocks:
            object.__setattr__(self, "blocks", tuple(paragraphs(self.text)))

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer(r"\r\n?|\n", self.source))]

    def locate(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column (in characters) of an offset in the source."""
        line = bisect.bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1


def paragraphs(text: str, start: int = 0) -> list[Block]:
    """The blocks that empty lines part, with offsets counted from `start`."""
    blocks: list[Block] = []
    at = 0
    for match in _BLOCK.finditer(text):
        if match.start() > at:
            blocks.append(Block(start + at, start + match.start()))
        at = match.end()
    if at < len(text):
        blocks.append(Block(start + at, start + len(text)))
    return blocks
