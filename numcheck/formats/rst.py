"""reStructuredText, read as text: code, directives, comments, addresses and markers are blanked out.

So are tables: which numbers of a row belong together cannot be told from its spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from numcheck.document import Block, Document

# Directives whose content is prose.
_PROSE = frozenset({
    "admonition", "attention", "caution", "danger", "epigraph", "error", "highlights", "hint", "important", "note", "pull-quote",
    "rubric", "seealso", "tip", "topic", "warning",
})
_UNDERLINE = re.compile(r"([!-/:-@\[-`{-~])\1{2,}[^\S\n]*\Z")
_DIRECTIVE = re.compile(r"(\s*)\.\.(?:\s+(?:\|[^|]+\|\s+)?([\w:.+-]+)::[^\S\n]*|\s+(\[[^\]]+\])[^\S\n]*|\s|\Z)")
_MARKER = re.compile(r"\s*(?:[-*+•]|\(?(?:\d{1,3}|[a-zA-Z#])[.)]|:[^:\n]{1,60}:)(?=\s)")
_TABLE = re.compile(r"\s*(?:\+[-=+]+\+|=+(?:\s+=+)+)\s*\Z")
_INLINE = re.compile(
    r"``[^`]+``"
    r"|(?P<role>:[\w+-]{1,40}(?::[\w+-]{1,40})?:`)(?P<text>[^`<]*)(?:<[^>`]*>)?`"
    r"|(?P<link>`)(?P<words>[^`<]*)(?:<[^>`]*>)?`_{0,2}"
    r"|\[[#*\w.-]+\]_|\|[^|\n]+\|_{0,2}"
    r"|(?P<star>\*\*?)(?=\S)[^*\n]+(?<=\S)(?P=star)"
    r"|(?:https?|ftp)://[^\s<>]+|\\"
)


def parse(source: str, path: str = "") -> Document:
    """Read reStructuredText; the text is as long as the source.

    Example:
        >>> parse("The **1.3 million** soldiers of ``x = 5``.").text
        'The   1.3 million   soldiers of          .'
    """
    text = source.replace("\r\n", " \n").replace("\r", "\n")
    lines = text.split("\n")
    kinds = list(_kinds(lines))
    shown: list[str] = []
    blocks: list[Block] = []
    at = 0
    start = -1
    for line, kind in zip(lines, kinds, strict=True):
        bare = _line(line) if kind else " " * len(line)
        marked = bool(kind and _MARKER.match(line))
        if start >= 0 and (not bare.strip() or marked or kind == "heading"):
            blocks.append(Block(start, at - 1))
            start = -1
        if bare.strip():
            if kind == "heading":
                blocks.append(Block(at, at + len(line), heading=True))
            elif start < 0:
                start = at
        shown.append(bare)
        at += len(line) + 1
    if start >= 0:
        blocks.append(Block(start, len(text)))
    return Document("\n".join(_wrapped("\n".join(shown))), source=source, path=path, blocks=tuple(blocks))


def _kinds(lines: list[str]) -> Iterator[str]:
    """Of each line: "" if it is no prose, "prose", or "heading"."""
    code = -1  # indentation of what opened a literal block or a directive
    opened = table = False
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if code >= 0 and line.strip():
            if indent > code or (not opened and _quoted(line)):
                yield ""
                continue
            code = -1
        before = lines[number - 1] if number else ""
        table = bool(_TABLE.match(line)) or (table and not (_TABLE.match(before) and not line.strip()))
        if table or not line.strip() or _UNDERLINE.match(line):
            yield ""
            continue
        directive = _DIRECTIVE.match(line)
        if directive:
            note = directive.group(3) is not None or directive.group(2) in _PROSE
            code = -1 if note else indent
            opened = True
            yield "prose" if note else ""
            continue
        after = lines[number + 1] if number + 1 < len(lines) else ""
        if _UNDERLINE.match(after) and len(after.rstrip()) >= min(len(line.strip()), 3) and not _TABLE.match(after):
            yield "heading"
            continue
        if line.rstrip().endswith("::"):
            code, opened = indent, True
        yield "prose"


def _quoted(line: str) -> bool:
    return line.startswith(">")


def _line(line: str) -> str:
    """A line without the markers at its start."""
    found = _DIRECTIVE.match(line) or _MARKER.match(line)
    return " " * found.end() + line[found.end() :] if found else line


def _wrapped(text: str) -> list[str]:
    return _INLINE.sub(_inline, text).split("\n")


def _inline(match: re.Match[str]) -> str:
    whole = match.group()
    for name in ("text", "words"):
        if match.group(name):
            first, last = match.start(name) - match.start(), match.end(name) - match.start()
            return _blank(whole[:first]) + whole[first:last] + _blank(whole[last:])
    if match.group("star"):
        width = len(match.group("star"))
        return " " * width + whole[width:-width] + " " * width
    return _blank(whole)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
