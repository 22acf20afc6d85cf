"""HTML: what a browser shows as running text.

One pattern parts tags, comments and character references from text, by the rules that browsers go by; no text is refused.
Tags within a paragraph take no room, as in print ("1<sup>er</sup>" is "1er"); character references are
the characters they stand for; all else that is not prose is blanked out.
"""

from __future__ import annotations

import datetime
import html
import html.entities
import re

from numcheck.document import Block, Document, Spliced

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav",
    "noscript", "ol", "optgroup", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "title", "tr", "ul",
})
# Nothing in these is the author's prose; what is struck through has been taken back.
_SKIPPED = frozenset({
    "button", "canvas", "code", "del", "head", "iframe", "kbd", "math", "object", "pre", "rp", "rt", "s", "samp", "script", "select",
    "strike", "style", "svg", "template", "textarea", "title", "var",
})
# Elements that stand for themselves, and take room in a line.
_ROOM = frozenset({"br", "img", "input", "sub"})
_DATES = frozenset({"date", "article:published_time", "datepublished", "dc.date", "dcterms.date", "pubdate", "publish-date"})
# "m<sup>2</sup>" is one word; "soldiers<sup>2</sup>" has a footnote.
_UNIT = re.compile(r"(?<![^\W\d_])(?:[kchdm]?m|ft|in|mi|yd|s)\Z")
_BREAK = re.compile(r"[^\n]+")
# The rest of a tag. A quoted value may hold a ">"; what is never closed goes on to the end.
_REST = r"""(?>[^>=]++|=\s*+(?>"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>]*+))*+(?:>|\Z)"""
_MARKUP = re.compile(
    rf"""
      <(?=[a-z]) (?P<raw>script|style|textarea|title|xmp|iframe|noembed|noframes) (?=[\s/>]) {_REST} (?:.*?(?=</(?P=raw)[\s/>])|.*)
    | <(?P<tag>/?[a-z][^\s/>]*+) (?P<attributes>{_REST})
    | <!--(?:-?>|.*?(?:--!?>|\Z))
    | <(?:[!?]|/(?=.)) (?P<odd>[^>]*+) (?:>|\Z)
    | &(?P<reference>\#x[0-9a-f]{{1,8}}|\#[0-9]{{1,8}}|[a-z][a-z0-9]{{1,31}}) ;?
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL | re.ASCII)
_ATTRIBUTE = re.compile(r"""([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))""")


def parse(source: str, path: str = "") -> Document:
    r"""Read HTML.

    Example:
        >>> parse("<p>100&nbsp;000 soldats, le 1<sup>er</sup> rang").text[3:]
        '100\xa0000 soldats, le 1er rang'
    """
    text = source.replace("\r\n", " \n").replace("\r", "\n").replace("\0", "\ufffd")
    reader = _Reader(text)
    reader.read()
    if reader.generator == "numcheck":  # a report quotes articles, and claims nothing itself
        return Document(_blank(text), source=source, path=path)
    spliced = Spliced.of(text, reader.edits)
    placed = (Block(spliced.place(start), spliced.place(end), heading) for start, end, heading in reader.blocks)
    blocks = tuple(block for block in placed if not spliced.text[block.start : block.end].isspace())  # "&nbsp;" alone is none
    language = re.split(r"[-_]", reader.language)[0].strip().lower() or None
    return Document(spliced.text, source=source, path=path, blocks=blocks, language=language, date=reader.date, offsets=spliced.offsets)


def _blank(text: str) -> str:
    return _BREAK.sub(lambda match: " " * len(match.group()), text) if "\n" in text else " " * len(text)


class _Reader:
    """Parts prose from markup; a piece of markup reaches up to where the next prose starts."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.language = ""
        self.date: datetime.date | None = None
        self.generator = ""
        self.blocks: list[tuple[int, int, bool]] = []
        self.edits: list[tuple[int, int, str]] = []
        self._dated = 0
        # Where the markup at hand starts, -1 if there is none, and whether it takes no room.
        self._markup = -1
        self._joins = True
        self._skipping: list[str] = []
        self._start = -1
        self._end = 0
        self._headings = 0
        self._raised = False

    def read(self) -> None:
        """Read all of it: `blocks`, and what to replace in the source, in order."""
        text, at = self.text, 0
        for match in _MARKUP.finditer(text):
            start = match.start()
            if at < start:
                self._prose(at, start)
            at = match.end()
            kind = match.lastgroup
            if kind == "attributes":
                tag = match["tag"].lower()
                if tag[0] == "/":
                    self._closed(tag[1:], start)
                else:
                    self._opened(tag, start, match)
            elif kind == "reference":
                self._reference(match["reference"], start, at)
            else:  # a comment or a processing instruction takes no room, raw text and declarations do
                self._mark(start, kind is None or text[start + 1] == "?")
        if at < len(text):
            self._prose(at, len(text))
        self._flush(len(text))
        self._border()

    def _opened(self, tag: str, start: int, match: re.Match[str]) -> None:
        if tag == "sup":
            after = self.text[match.end() : match.end() + 1]
            self._mark(start, not after.isdigit() or bool(_UNIT.search(self.text, max(0, start - 4), start)))
        else:
            self._mark(start, tag not in _BLOCKS and tag not in _SKIPPED and tag not in _ROOM)
        if tag in {"html", "meta", "time"}:
            self._declared(tag, match["attributes"])
        if tag in _BLOCKS:
            self._border()
            # Whoever forgets to close a word loses one paragraph, not the page.
            if self._skipping:
                kept = {"pre", "head"} if tag == "noscript" else {"pre"}
                self._skipping = [skipped for skipped in self._skipping if skipped in kept]
            self._headings = (self._headings if tag not in _HEADINGS else 0) + (tag in _HEADINGS)
        if tag in _SKIPPED or (tag == "a" and self._raised):
            self._skipping.append(tag)
        self._raised = tag == "sup" or (self._raised and tag != "a")

    def _closed(self, tag: str, start: int) -> None:
        block = tag in _BLOCKS
        self._mark(start, not block and tag not in _SKIPPED)
        if tag in self._skipping:
            del self._skipping[len(self._skipping) - 1 - self._skipping[::-1].index(tag) :]
        if block:
            self._border()
            if tag in _HEADINGS:
                self._headings = 0
        elif tag == "sup":
            self._raised = False

    def _mark(self, start: int, joins: bool) -> None:
        joins = joins and not self._skipping
        self._joins = joins and (self._joins or self._markup < 0)
        if self._markup < 0:
            self._markup = start

    def _prose(self, start: int, end: int) -> None:
        if self._skipping:
            self._mark(start, False)
            return
        self._flush(start)
        if not self.text[start:end].isspace():
            self._start = start if self._start < 0 else self._start
            self._end = end

    def _reference(self, name: str, start: int, end: int) -> None:
        """A character by its name; what is none stands for itself."""
        self._prose(start, end)
        closed = ";" * (self.text[end - 1] == ";")
        character = html.unescape(f"&{name};") if name[0] == "#" else html.entities.html5.get(name + closed)
        if character is not None and not self._skipping:
            self.edits.append((start, end, character))

    def _flush(self, end: int) -> None:
        """End the markup at hand. Neighbouring tags take no room together, or none of them."""
        start = self._markup
        if start >= 0:
            digits = self.text[start - 1 : start].isdigit() and self.text[end : end + 1].isdigit()
            self.edits.append((start, end, "" if self._joins and not digits else _blank(self.text[start:end])))
            self._markup = -1

    def _border(self) -> None:
        if self._start >= 0:
            self.blocks.append((self._start, self._end, self._headings > 0))
        self._start = -1

    def _declared(self, tag: str, attributes: str) -> None:
        values = {match[1].lower(): html.unescape(match[2] or match[3] or match[4] or "") for match in _ATTRIBUTE.finditer(attributes)}
        if tag == "html" and not self.language:
            self.language = values.get("lang", "") or values.get("xml:lang", "")
        name = (values.get("name") or values.get("property") or values.get("itemprop") or "").lower()
        if tag == "meta" and name == "generator":
            self.generator = values.get("content", "")
        rank, written = 0, ""
        if tag == "meta" and name in _DATES:
            rank, written = 2, values.get("content", "")
        elif tag == "time":
            rank, written = 1, values.get("datetime", "")
        if rank > self._dated:
            try:
                self.date, self._dated = datetime.date.fromisoformat(written.strip()[:10]), rank
            except ValueError:
                return
