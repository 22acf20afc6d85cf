"""Markdown: CommonMark with tables, strikethrough, front matter and footnotes.

markdown-it-py says what is prose. It gives lines, not columns; so every inline rule is wrapped to note the
stretch of a block's content that it took, and the lines of that content are found again at the end
of the source lines that they were cut from. What cannot be found is left out, never misplaced.
"""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from numcheck.document import Block, Document, Spliced
from numcheck.formats.markdown.rules import GAP, MARKUP, PROSE, Edit, Reader

if TYPE_CHECKING:
    from markdown_it.token import Token

_STRETCH = re.compile(rb"\x00+|\x02+")

_FRONT_MATTER = re.compile(r"(---|\+\+\+)[^\S\n]*\n(.*?\n)?(?:\1|\.\.\.)[^\S\n]*(?:\n|\Z)", re.DOTALL)
_SETTING = re.compile(r"""^["']?(lang|language|date)["']?\s*[:=]\s*["']?([^"'\n#]+)""", re.MULTILINE | re.IGNORECASE)
_TITLE = re.compile(r"^title[ \t]*[:=][ \t]*([^\n]*)$", re.MULTILINE)
_LINE = re.compile(r"^[^\n]*", re.MULTILINE)
_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s<>]+|\bwww\.[^\s<>]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]+")
_FOOTNOTE = re.compile(r"\A[^\S\n]*\[\^[^\]\n]+\]:|\[\^[^\]\s]{1,99}\]")
# What is shown rather than said, or taken back.
_NO_PROSE = "script|style|pre|code|kbd|samp|var|textarea|del|s|strike"
_SHOWN = re.compile(rf"<({_NO_PROSE})\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_HTML = re.compile(
    rf"<!--.*?(?:-->|\Z)|<({_NO_PROSE})\b[^>]*>.*?(?:</\1\s*>|\Z)|</?[a-zA-Z!?][^<>]*>|(?<=\n)[>\s]+",
    re.DOTALL | re.IGNORECASE,
)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")


def parse(source: str, path: str = "") -> Document:
    """Read Markdown.

    The text is as long as the source, but for character references and for markup within a word:
    those are shortened to what is printed.

    Example:
        >>> parse("**1.3 million** soldiers").text
        '  1.3 million   soldiers'
    """
    # Neither changes an offset, and markdown-it would change both otherwise.
    text = source.replace("\r\n", " \n").replace("\r", "\n").replace("\0", "\ufffd")
    front = _FRONT_MATTER.match(text)
    language, date = _settings(front.group(2) or "") if front else (None, None)
    body = _blank(text[: front.end()]) + text[front.end() :] if front else text
    edits: list[Edit] = []
    blocks: list[Block] = []
    at = 0
    for start, end, heading, inner in chain(_title(text, front.end() if front else 0), _prose(body)):
        if start < at:  # never read a place twice
            continue
        edits.append((at, start, _blank(body[at:start])))
        edits += inner
        blocks.append(Block(start, end, heading))
        at = end
    edits.append((at, len(body), _blank(body[at:])))
    spliced = Spliced.of(text, edits)
    placed = (Block(spliced.place(block.start), spliced.place(block.end), block.heading) for block in blocks)
    shown = tuple(block for block in placed if spliced.text[block.start : block.end].strip())
    return Document(spliced.text, source=source, path=path, blocks=shown, language=language, date=date, offsets=spliced.offsets)


def _settings(front: str) -> tuple[str | None, datetime.date | None]:
    found = {key.lower(): value.strip() for key, value in reversed(_SETTING.findall(front))}
    language = found.get("lang") or found.get("language")
    try:
        date = datetime.date.fromisoformat(found.get("date", "")[:10])
    except ValueError:
        date = None
    return (re.split(r"[-_]", language)[0].lower() if language else None), date


def _title(text: str, end: int) -> Iterator[tuple[int, int, bool, list[Edit]]]:
    """The title that the front matter gives, as a heading; one that would have to be unescaped is left alone."""
    for match in _TITLE.finditer(text, 0, end):
        start, value = match.start(1), match[1].rstrip()
        if value[:1] in ("'", '"'):
            start, value = start + 1, value[1:].partition(value[0])[0]
        elif value[:1] in tuple(">|&*!%@`[{#"):
            value = ""
        else:
            value = value.partition(" #")[0].rstrip()
        if value and "\\" not in value:
            yield start, start + len(value), True, []
        return


def _prose(body: str) -> Iterator[tuple[int, int, bool, list[Edit]]]:
    """Each block of prose: start, end, whether it is a heading, and the edits within it."""
    reader = Reader.of(body)
    lines = [match.span() for match in _LINE.finditer(body)]
    opened: Token | None = None
    cell = 0
    for token in reader.blocks():
        if token.type == "html_block" and token.map:
            start, end = lines[token.map[0]][0], lines[min(token.map[1], len(lines)) - 1][1]
            yield start, end, False, _in_html(body, start, end)
        elif token.type == "inline" and opened is not None:
            flags, references = _flags(reader, token.content)
            if opened.type == "tr_open":
                pieces = _cell(token.content, body, cell)
                cell = pieces[-1][2] + pieces[-1][1] - pieces[-1][0] if pieces else cell
            else:
                pieces = _aligned(token.content, body, lines[slice(*opened.map)] if opened.map else [], opened.meta.get("start"))
            if pieces:
                start, end = pieces[0][2], pieces[-1][2] + pieces[-1][1] - pieces[-1][0]
                yield start, end, opened.type == "heading_open", _edits(token.content, flags, references, pieces, body)
        elif token.map and token.type in {"paragraph_open", "heading_open", "tr_open"}:
            opened = token
            cell = token.meta.get("start", lines[token.map[0]][0])


_Piece = tuple[int, int, int]
"""Start and end in a block's content, and where that stands in the source."""


def _aligned(content: str, body: str, lines: list[tuple[int, int]], first: int | None) -> list[_Piece]:
    if first is None and lines and content.count("\n") == len(lines) - 1:  # as it stands, behind at most a list's marks
        end = lines[0][0] + len(body[lines[0][0] : lines[-1][1]].rstrip())
        if body.endswith(content, lines[0][0], end):
            return [(0, len(content), end - len(content))]
    pieces: list[_Piece] = []
    at = 0
    for number, (line, (start, end)) in enumerate(zip(content.split("\n"), lines, strict=False)):
        wanted = line.strip()
        shift = at + (line.index(wanted) if wanted else 0)
        at += len(line) + 1
        if not wanted:
            continue
        if number == 0 and first is not None:  # a heading may end in hashes
            found = body.find(wanted, first, end)
        else:
            shown = body[start:end].rstrip()
            found = start + len(shown) - len(wanted) if shown.endswith(wanted) else -1
        if found >= 0:
            pieces.append((shift, shift + len(wanted), found))
    return pieces


def _cell(content: str, body: str, at: int) -> list[_Piece]:
    """A cell is the next place in its row that looks like it; a bar in it is written with a backslash."""
    end = body.find("\n", at)
    end = len(body) if end < 0 else end
    pieces: list[_Piece] = []
    shift = 0
    for part in re.split(r"(?=\|)", content):
        found = body.find(part, at, end) if part else -1
        if found < 0:
            return pieces
        pieces.append((shift, shift + len(part), found))
        shift, at = shift + len(part), found + len(part)
    return pieces


def _edits(content: str, flags: bytearray, references: list[Edit], pieces: list[_Piece], body: str) -> list[Edit]:
    edits: list[Edit] = []
    at = pieces[0][2]
    for first, last, start in pieces:
        if at < start:
            edits.append((at, start, _blank(body[at:start])))
        for match in _STRETCH.finditer(flags, first, last):
            before, after = match.start(), match.end()
            # Markup between two characters that touch in print is nothing at all, unless it would make a number.
            touching = flags[before] == MARKUP and first < before and after < last and flags[before - 1] == flags[after] == PROSE
            joined = touching and not (content[before - 1].isspace() or content[after].isspace())
            if joined and not (content[before - 1].isdigit() and content[after].isdigit()):
                edits.append((start + before - first, start + after - first, ""))
            else:
                edits.append((start + before - first, start + after - first, _blank(content[before:after])))
        edits += [(start + a - first, start + b - first, to) for a, b, to in references if first <= a and b <= last and flags[a] == PROSE]
        at = start + last - first
    return sorted(edits) if references else edits


def _in_html(body: str, start: int, end: int) -> list[Edit]:
    edits: list[Edit] = []
    at = start
    for match in _HTML.finditer(body, start, end):
        edits += [(m.start(), m.end(), html.unescape(m.group())) for m in _REFERENCE.finditer(body, at, match.start())]
        edits.append((match.start(), match.end(), _blank(match.group())))
        at = match.end()
    return edits + [(m.start(), m.end(), html.unescape(m.group())) for m in _REFERENCE.finditer(body, at, end)]


def _blank(text: str) -> str:
    return "\n".join([" " * len(line) for line in text.split("\n")]) if "\n" in text else " " * len(text)


def _flags(reader: Reader, content: str) -> tuple[bytearray, list[Edit]]:
    """What each character of a block's content is, and the character references in it."""
    flags, references = reader.inline(content)
    if "@" in content or "://" in content or "www." in content:
        for match in _ADDRESS.finditer(content):
            flags[match.start() : match.end()] = bytes([GAP]) * len(match.group())
    if "</" in content:
        for match in _SHOWN.finditer(content):
            if flags[match.start()] == MARKUP:  # not in code, nor escaped
                flags[match.start() : match.end()] = bytes([GAP]) * len(match.group())
    if "[^" in content:
        for match in _FOOTNOTE.finditer(content):
            flags[match.start() : match.end()] = bytes([GAP if match.group().endswith(":") else MARKUP]) * len(match.group())
    return flags, references
