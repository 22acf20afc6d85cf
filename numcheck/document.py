"""A document: the text that is checked, and where each character of it stands in its source.

Formats blank out what is not prose with as many spaces, so that an offset in the text is an offset
in the source file. Where that would tear a number apart ("100&nbsp;000") the text is shorter than its
source, and `Document.offsets` says by how much. Only `Document.locate` turns offsets into lines and
columns.
"""

from __future__ import annotations

import bisect
import datetime
import re
from collections.abc import Iterable
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
        text: what is read: the source with its markup blanked out.
        source: the source as it stands in the file; the text itself where there is no markup.
        path: the file it came from, for messages; "" for a text given as a string.
        blocks: its paragraphs, in order; by default what empty lines part.
        language: a language code the document declares for itself, or None.
        date: the day it was written, where it says so.
        offsets: (offset in the text, offset in the source) at each place where the difference between
            the two changes, in order; () where every offset is the same in both.
    """

    text: str
    source: str = ""
    path: str = ""
    blocks: tuple[Block, ...] = ()
    language: str | None = None
    date: datetime.date | None = None
    offsets: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        if not self.source:
            object.__setattr__(self, "source", self.text)
        if not self.blocks:
            object.__setattr__(self, "blocks", tuple(paragraphs(self.text)))

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer(r"\r\n?|\n", self.source))]

    def in_source(self, offset: int) -> int:
        """The offset in the source of an offset in the text."""
        at = bisect.bisect_right(self.offsets, offset, key=_in_text)
        if at:
            in_text, in_source = self.offsets[at - 1]
            offset = in_source + offset - in_text
        return offset

    def quoted(self, start: int, end: int) -> str:
        """A span of the text; where only the line ends of the source are others, as the source has it."""
        said, written = self.text[start:end], self.source[start:end]
        return written if not self.offsets and said.split() == written.split() else said

    def locate(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column (in characters), in the source, of an offset in the text."""
        return self.locate_source(self.in_source(offset))

    def locate_source(self, offset: int) -> tuple[int, int]:
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


def _in_text(pair: tuple[int, int]) -> int:
    return pair[0]


@dataclass(frozen=True)
class Spliced:
    """A source with pieces replaced.

    Attributes:
        text: what came of it.
        offsets: as in `Document`.

    Example:
        >>> Spliced.of("100&nbsp;000", [(3, 9, " ")])
        Spliced(text='100 000', offsets=((4, 9),))
    """

    text: str
    offsets: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, source: str, edits: Iterable[tuple[int, int, str]]) -> Spliced:
        """Replace pieces of a source: (start, end, replacement), in order and without overlap."""
        pieces: list[str] = []
        offsets: list[tuple[int, int]] = []
        length = at = 0
        for start, end, replacement in edits:
            pieces += source[at:start], replacement
            length += start - at + len(replacement)
            at = end
            if len(replacement) != end - start:
                if offsets and offsets[-1][0] == length:
                    offsets.pop()
                offsets.append((length, at))
        pieces.append(source[at:])
        return cls("".join(pieces), tuple(offsets))

    @cached_property
    def _in_source(self) -> list[int]:
        return [in_source for _, in_source in self.offsets]

    def place(self, offset: int) -> int:
        """The offset in the text of an offset in the source; within a replaced piece, its end at the latest."""
        at = bisect.bisect_right(self._in_source, offset)
        in_text, in_source = self.offsets[at - 1] if at else (0, 0)
        placed = in_text + offset - in_source
        return min(placed, self.offsets[at][0]) if at < len(self.offsets) else placed
