"""Word files (.docx), read with the standard library alone.

A place in one is its paragraph and the character in that: "line" 12 is the twelfth paragraph with words, counting those of
tables and, at the end, of footnotes. What is struck through, deleted or hidden is not read.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from numcheck.document import Block, Document
from numcheck.errors import InputError

# A part of a file that unpacks to more than this is no article.
_MOST = 64 * 2**20
_MAIN = re.compile(r"word/document\d*\.xml")
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_HEADING = re.compile(r"heading \d|title|subtitle", re.IGNORECASE)
_CODE = re.compile(r"html preformatted|plain text|macro text|source code|code", re.IGNORECASE)
_OFF = ("0", "false", "off", "none")
_SPACES = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")


@dataclass(slots=True)
class _Paragraph:
    words: list[str] = field(default_factory=list)
    style: str = ""
    heading: bool = False


def unpack(data: bytes, path: str = "") -> Document:
    """Read a Word file.

    Raises:
        InputError: it is none, it is protected by a password, or it holds more than any article.
    """
    name = path or "the file"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _document(archive, path)
    except (zipfile.BadZipFile, zlib.error, EOFError, expat.ExpatError, NotImplementedError, RuntimeError, KeyError, ValueError) as error:
        raise InputError(f"{name}: is no Word file that can be read: {error}; save it as .docx without a password") from None


def _document(archive: zipfile.ZipFile, path: str) -> Document:
    main = next((name for name in archive.namelist() if _MAIN.fullmatch(name)), None)
    if main is None:
        raise ValueError("it has no word/document.xml")
    styles = _Styles()
    _parse(archive, "word/styles.xml", styles.start)
    paragraphs = list(_paragraphs(archive, main))
    for notes in _NOTES:
        paragraphs += _paragraphs(archive, notes)
    lines: list[str] = []
    blocks: list[Block] = []
    at = 0
    for paragraph in paragraphs:
        line = _SPACES.sub(" ", "".join(paragraph.words))
        style = styles.names.get(paragraph.style, paragraph.style)
        if not line.strip():
            continue
        code = bool(_CODE.fullmatch(style))
        blocks += [] if code else [Block(at, at + len(line), paragraph.heading or bool(_HEADING.fullmatch(style)))]
        lines.append(" " * len(line) if code else line)
        at += len(line) + 1
    return Document("\n".join(lines), path=path, blocks=tuple(blocks))


def _parse(archive: zipfile.ZipFile, part: str, start: Callable[[str, dict[str, str]], None],
           end: Callable[[str], None] | None = None, text: Callable[[str], None] | None = None) -> None:
    """Hand the elements of a part on, by their local names; a part that is missing has none."""
    if part not in archive.namelist():
        return
    with archive.open(part) as stream:
        content = stream.read(_MOST + 1)
    if len(content) > _MOST:
        raise ValueError(f"{part} unpacks to more than {_MOST >> 20} MB")
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise ValueError(f"{part} declares a document type, which no Word file does")

    def begin(name: str, attributes: dict[str, str]) -> None:
        start(_local(name), {_local(key): value for key, value in attributes.items()})

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = begin
    if end is not None:
        close = end

        def finish(name: str) -> None:
            close(_local(name))

        parser.EndElementHandler = finish
    parser.CharacterDataHandler = text
    parser.Parse(content, True)


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


class _Styles:
    """What a file's styles are called in every language of Word."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self._style = ""

    def start(self, name: str, values: dict[str, str]) -> None:
        if name == "style":
            self._style = values.get("styleId", "")
        elif name == "name":
            self.names.setdefault(self._style, values.get("val", ""))


class _Reader:
    """Gathers the paragraphs of a part; one within another (in a text box) stands before it."""

    def __init__(self) -> None:
        self.paragraphs: list[_Paragraph] = []
        self._open: list[_Paragraph] = []
        self._skipping = 0
        self._texts = 0
        self._hidden = False
        self._in_run = False

    def start(self, name: str, values: dict[str, str]) -> None:
        if self._skipping or name in {"moveFrom", "Fallback", "del"}:
            self._skipping += 1
        elif name == "p":
            self._open.append(_Paragraph())
        elif not self._open:
            return
        elif name == "r":
            self._in_run, self._hidden = True, False
        elif name in {"vanish", "strike", "dstrike"}:
            self._hidden = self._hidden or (self._in_run and values.get("val", "1") not in _OFF)
        elif name == "t":
            self._texts += 1
        elif name == "pStyle":
            self._open[-1].style = values.get("val", "")
        elif name == "outlineLvl":
            self._open[-1].heading = values.get("val", "9") != "9"
        elif name in {"tab", "br", "cr", "noBreakHyphen"} and self._in_run:
            self._say("\N{NON-BREAKING HYPHEN}" if name == "noBreakHyphen" else "\t" if name == "tab" else " ")

    def end(self, name: str) -> None:
        if self._skipping:
            self._skipping -= 1
        elif name == "p" and self._open:
            self.paragraphs.append(self._open.pop())
        elif name == "t" and self._texts:
            self._texts -= 1
        elif name == "r":
            self._in_run = self._hidden = False

    def text(self, words: str) -> None:
        if self._texts and not self._skipping:
            self._say(words)

    def _say(self, words: str) -> None:
        if self._open and not self._hidden:
            self._open[-1].words.append(words)


def _paragraphs(archive: zipfile.ZipFile, part: str) -> Iterator[_Paragraph]:
    reader = _Reader()
    _parse(archive, part, reader.start, reader.end, reader.text)
    yield from reader.paragraphs

