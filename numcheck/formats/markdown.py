"""Markdown: CommonMark with tables, strikethrough, front matter and footnotes.

markdown-it-py says what is prose. It gives lines, not columns; so every inline rule is wrapped to note the
stretch of a block's content that it took, and the lines of that content are found again at the end
of the source lines that they were cut from. What cannot be found is left out, never misplaced.
"""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Callable, Iterator, MutableMapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from numcheck.document import Block, Document, Spliced

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_Edit = tuple[int, int, str]

# What a character of a block's content is: markup that takes no room in print, prose, or markup that takes some.
_MARKUP, _PROSE, _GAP = 0, 1, 2
_STRETCH = re.compile(rb"\x00+|\x02+")

_FRONT_MATTER = re.compile(r"(---|\+\+\+)[^\S\n]*\n(.*?\n)?(?:\1|\.\.\.)[^\S\n]*(?:\n|\Z)", re.DOTALL)
_SETTING = re.compile(r"""^["']?(lang|language|date)["']?\s*[:=]\s*["']?([^"'\n#]+)""", re.MULTILINE | re.IGNORECASE)
_LINE = re.compile(r"^[^\n]*", re.MULTILINE)
_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s<>]+|\bwww\.[^\s<>]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]+")
_FOOTNOTE = re.compile(r"\A[^\S\n]*\[\^[^\]\n]+\]:|\[\^[^\]\s]{1,99}\]")
_HTML = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|pre|code|kbd|samp|var|textarea)\b[^>]*>.*?(?:</\1\s*>|\Z)|</?[a-zA-Z!?][^<>]*>|(?<=\n)[>\s]+",
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
    edits: list[_Edit] = []
    blocks: list[Block] = []
    at = 0
    for start, end, heading, inner in _prose(body):
        if start < at:  # never read a place twice
            continue
        edits.append((at, start, _blank(body[at:start])))
        edits += inner
        blocks.append(Block(start, end, heading))
        at = end
    edits.append((at, len(body), _blank(body[at:])))
    spliced = Spliced.of(body, edits)
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


def _prose(body: str) -> Iterator[tuple[int, int, bool, list[_Edit]]]:
    """Each block of prose: start, end, whether it is a heading, and the edits within it."""
    reader = _reader()
    lines = [match.span() for match in _LINE.finditer(body)]
    env: MutableMapping[str, Any] = {}
    opened: Token | None = None
    cell = 0
    for token in reader.parse(body, env):
        if token.type == "html_block" and token.map:
            start, end = lines[token.map[0]][0], lines[min(token.map[1], len(lines)) - 1][1]
            yield start, end, False, _in_html(body, start, end)
        elif token.type == "inline" and opened is not None:
            flags, references = _flags(reader, token, env)
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


def _edits(content: str, flags: bytearray, references: list[_Edit], pieces: list[_Piece], body: str) -> list[_Edit]:
    edits: list[_Edit] = []
    at = pieces[0][2]
    for first, last, start in pieces:
        edits.append((at, start, _blank(body[at:start])))
        for match in _STRETCH.finditer(flags, first, last):
            before, after = match.start(), match.end()
            # Markup between two characters that touch in print is nothing at all, unless it would make a number.
            touching = flags[before] == _MARKUP and first < before and after < last and flags[before - 1] == flags[after] == _PROSE
            joined = touching and not (content[before - 1].isspace() or content[after].isspace())
            if joined and not (content[before - 1].isdigit() and content[after].isdigit()):
                edits.append((start + before - first, start + after - first, ""))
            else:
                edits.append((start + before - first, start + after - first, _blank(content[before:after])))
        edits += [(start + a - first, start + b - first, to) for a, b, to in references if first <= a and b <= last and flags[a] == _PROSE]
        at = start + last - first
    return sorted(edits)


def _in_html(body: str, start: int, end: int) -> list[_Edit]:
    edits: list[_Edit] = []
    at = start
    for match in _HTML.finditer(body, start, end):
        edits += [(m.start(), m.end(), html.unescape(m.group())) for m in _REFERENCE.finditer(body, at, match.start())]
        edits.append((match.start(), match.end(), _blank(match.group())))
        at = match.end()
    return edits + [(m.start(), m.end(), html.unescape(m.group())) for m in _REFERENCE.finditer(body, at, end)]


def _blank(text: str) -> str:
    return "".join(" " * len(line) if line != "\n" else line for line in re.split(r"(\n)", text))


def _flags(reader: MarkdownIt, token: Token, env: MutableMapping[str, Any]) -> tuple[bytearray, list[_Edit]]:
    """What each character of a block's content is, and the character references in it."""
    flags = bytearray(len(token.content))
    env["flags"], env["spelt"], env["delimiters"] = flags, [], []
    reader.inline.parse(token.content, reader, env, [])
    for pattern, kind in ((_ADDRESS, _GAP), (_FOOTNOTE, _MARKUP)):
        for match in pattern.finditer(token.content):
            if kind == _GAP or match.group().endswith(":"):
                flags[match.start() : match.end()] = bytes([_GAP]) * len(match.group())
            else:
                flags[match.start() : match.end()] = bytes(len(match.group()))
    return flags, env["spelt"]


@lru_cache(maxsize=1)
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    # Inline content is read block by block, each with flags of its own.
    reader.core.ruler.disable(["inline", "text_join"])
    rules = {rule.name: rule.fn for rule in reader.inline.ruler.__rules__}
    for name, rule in rules.items():
        reader.inline.ruler.at(name, _noting(name, rule))
    reader.inline.ruler.push("other", _noting("text", _other))
    reader.inline.ruler2.before("fragments_join", "numcheck", _settle)
    for block in reader.block.ruler.__rules__:
        if block.name in {"table", "heading"}:
            reader.block.ruler.at(block.name, _starting(block.fn), {"alt": block.alt})
    return reader


def _other(state: StateInline, silent: bool) -> bool:
    """What no rule wants is text."""
    if silent:
        return False
    state.pending += state.src[state.pos]
    state.pos += 1
    return True


def _noting(name: str, rule: Callable[[StateInline, bool], bool]) -> Callable[[StateInline, bool], bool]:
    """A rule that notes what it took."""
    def run(state: StateInline, silent: bool) -> bool:
        if silent:
            return rule(state, True)
        start, count = state.pos, len(state.tokens)
        flags, spelt = state.env["flags"], state.env["spelt"]
        if name == "image":  # its text is read apart, with offsets of its own
            state.env["flags"], state.env["spelt"] = bytearray(len(state.src)), []
        try:
            if not rule(state, False):
                return False
        finally:
            state.env["flags"], state.env["spelt"] = flags, spelt
        end = state.pos
        if name in {"text", "newline"}:
            flags[start:end] = bytes([_PROSE]) * (end - start)
        elif name in {"backticks", "autolink"} or (name == "html_inline" and state.src[start : start + 3].lower() == "<br"):
            flags[start:end] = bytes([_GAP]) * (end - start)
        elif name == "image":
            flags[start:end] = bytes([_GAP]) * (end - start)
            words = len(state.tokens[-1].content)
            flags[start + 2 : start + 2 + words] = bytes([_PROSE]) * words
        elif name == "entity":
            flags[start:end] = bytes([_PROSE]) * (end - start)
            state.env["spelt"].append((start, end, state.tokens[-1].content))
        elif name == "escape":
            literal = state.tokens[-1].type == "text_special" and len(state.tokens[-1].content) == end - start
            flags[start if literal else start + 1 : end] = bytes([_PROSE]) * (end - start - (not literal))
        elif name in {"emphasis", "strikethrough"}:
            at = end
            for token in reversed(state.tokens[count:]):
                if at <= start:
                    break
                at -= len(token.content)
                state.env["delimiters"].append((at, len(token.content), token, flags))
        return True

    return run


def _settle(state: StateInline) -> None:
    """Tell markers that print as they are from emphasis; and leave out what is struck through."""
    struck = -1
    for at, length, token, flags in sorted(state.env["delimiters"], key=lambda delimiter: int(delimiter[0])):
        if flags is not state.env["flags"]:
            continue
        if token.type == "text" and token.content:
            flags[at : at + length] = bytes([_PROSE]) * length
        elif token.type == "s_open":
            struck = at
        elif token.type == "s_close" and struck >= 0:
            flags[struck:at] = bytes([_GAP]) * (at - struck)


def _starting(rule: Callable[[StateBlock, int, int, bool], bool]) -> Callable[[StateBlock, int, int, bool], bool]:
    """A rule that notes where in its first line a heading or a row of a table starts, behind list and quotation marks."""
    def run(state: StateBlock, line: int, last: int, silent: bool) -> bool:
        count = len(state.tokens)
        if not rule(state, line, last, silent):
            return False
        for token in state.tokens[count:]:
            if token.map and token.type in {"heading_open", "tr_open"}:
                hashes = len(token.markup) if token.type == "heading_open" else 0
                token.meta["start"] = state.bMarks[token.map[0]] + state.tShift[token.map[0]] + hashes
        return True

    return run
