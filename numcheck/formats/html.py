"""HTML: what a browser shows as running text, read with the standard library's parser.

Tags within a paragraph take no room, as in print ("1<sup>er</sup>" is "1er"); character references are
the characters they stand for; all else that is not prose is blanked out.
"""

from __future__ import annotations

import datetime
import html
import html.entities
import re
from html.parser import HTMLParser

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
_DATES = frozenset({"date", "article:published_time", "datepublished", "dc.date", "dcterms.date", "pubdate", "publish-date"})
# "m<sup>2</sup>" is one word; "soldiers<sup>2</sup>" has a footnote.
_UNIT = re.compile(r"(?<![^\W\d_])(?:[kchdm]?m|ft|in|mi|yd|s)\Z")
_BREAK = re.compile(r"[^\n]+")


def parse(source: str, path: str = "") -> Document:
    r"""Read HTML.

    Example:
        >>> parse("<p>100&nbsp;000 soldats, le 1<sup>er</sup> rang").text[3:]
        '100\xa0000 soldats, le 1er rang'
    """
    text = source.replace("\r\n", " \n").replace("\r", "\n").replace("\0", "\ufffd")
    reader = _Reader(text)
    # No browser knows marked sections, and the parser may stumble over them.
    reader.feed(text[: _complete(text)].replace("<![", "<!?"))
    reader.close()
    reader.finish()
    if reader.generator == "numcheck":  # a report quotes articles, and claims nothing itself
        return Document(_blank(text), source=source, path=path)
    spliced = Spliced.of(text, reader.edits())
    placed = (Block(spliced.place(start), spliced.place(end), heading) for start, end, heading in reader.blocks)
    blocks = tuple(block for block in placed if spliced.text[block.start : block.end].strip())
    language = re.split(r"[-_]", reader.language)[0].strip().lower() or None
    return Document(spliced.text, source=source, path=path, blocks=blocks, language=language, date=reader.date, offsets=spliced.offsets)


def _complete(text: str) -> int:
    """Where the last tag ends: behind it there is at most a broken one, and the parser takes its time over these."""
    end = len(text)
    comment = text.find("<!--", text.rfind("-->") + 1)
    if comment >= 0:  # as in browsers, it goes on to the end
        end = comment
    tail = re.compile(r"<[a-zA-Z/!?]").search(text, text.rfind(">", 0, end) + 1, end)
    return tail.start() if tail else end


def _blank(text: str) -> str:
    return _BREAK.sub(lambda match: " " * len(match.group()), text)


class _Reader(HTMLParser):
    """Parts prose from markup; every piece of markup reaches up to where the next piece starts."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.text = text
        self.language = ""
        self.date: datetime.date | None = None
        self.generator = ""
        self._dated = 0
        self.blocks: list[tuple[int, int, bool]] = []
        self._lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self._markup: tuple[int, bool] | None = None
        self._pieces: list[tuple[int, int, bool]] = []
        self._references: dict[int, tuple[int, str]] = {}
        self._skipping: list[str] = []
        self._start = -1
        self._end = 0
        self._headings = 0
        self._raised = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        joins = self._joins(tag)
        self._mark(joins)
        self._declared(tag, values)
        if tag in _BLOCKS:
            self._border()
            # Whoever forgets to close a word loses one paragraph, not the page.
            kept = {"pre", "head"} if tag in {"title", "noscript"} else {"pre"}
            self._skipping = [skipped for skipped in self._skipping if skipped in kept]
            self._headings = 0 if tag in _HEADINGS else self._headings
        if tag in _HEADINGS:
            self._headings += 1
        if tag in _SKIPPED or (tag == "a" and self._raised):
            self._skipping.append(tag)
        self._raised = tag == "sup" or (self._raised and tag != "a")

    def handle_endtag(self, tag: str) -> None:
        self._mark(tag not in _BLOCKS and tag not in _SKIPPED)
        if tag in self._skipping:
            del self._skipping[len(self._skipping) - 1 - self._skipping[::-1].index(tag) :]
        if tag in _BLOCKS:
            self._border()
        if tag in _HEADINGS:
            self._headings = 0
        if tag == "sup":
            self._raised = False

    def handle_data(self, data: str) -> None:
        self._prose(self._offset(), len(data))

    def handle_entityref(self, name: str) -> None:
        at = self._offset()
        end = at + 1 + len(name)
        closed = self.text[end : end + 1] == ";"
        self._reference(at, end + closed, html.entities.html5.get(name + ";" * closed))

    def handle_charref(self, name: str) -> None:
        at = self._offset()
        end = at + 2 + len(name)
        self._reference(at, end + (self.text[end : end + 1] == ";"), html.unescape(f"&#{name};"))

    def handle_comment(self, _data: str) -> None:
        self._mark(True)

    def handle_decl(self, _decl: str) -> None:
        self._mark(False)

    def handle_pi(self, _data: str) -> None:
        self._mark(True)

    def unknown_decl(self, _data: str) -> None:
        self._mark(False)

    def finish(self) -> None:
        """End the last pieces; what the parser was not given is markup."""
        rest = _complete(self.text)
        if rest < len(self.text) and self._markup is None:
            self._markup = (rest, False)
        self._close(len(self.text))
        self._border()

    def edits(self) -> list[tuple[int, int, str]]:
        """What to replace in the source, in order."""
        edits = [(at, end, to) for at, (end, to) in self._references.items()]
        # Neighbouring tags take no room together, or none of them.
        at = 0
        while at < len(self._pieces):
            start, end, joins = self._pieces[at]
            while at + 1 < len(self._pieces) and self._pieces[at + 1][0] == end:
                at += 1
                end, joins = self._pieces[at][1], joins and self._pieces[at][2]
            digits = self.text[start - 1 : start].isdigit() and self.text[end : end + 1].isdigit()
            edits.append((start, end, "" if joins and not digits else _blank(self.text[start:end])))
            at += 1
        return sorted(edits)

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _joins(self, tag: str) -> bool:
        if tag == "sup":
            at = self._offset()
            after = at + len(self.get_starttag_text() or "")
            return bool(_UNIT.search(self.text[max(0, at - 4) : at])) or not self.text[after : after + 1].isdigit()
        return tag not in _BLOCKS and tag not in _SKIPPED and tag not in {"br", "img", "input", "sub"}

    def _mark(self, joins: bool) -> None:
        at = self._offset()
        self._close(at)
        self._markup = (at, joins and not self._skipping)

    def _prose(self, at: int, length: int) -> None:
        if self._skipping:
            if self._markup is None:
                self._markup = (at, False)
            return
        self._close(at)
        if self._start < 0:
            self._start = at
        self._end = at + length

    def _reference(self, at: int, end: int, character: str | None) -> None:
        self._prose(at, end - at)
        if character is not None and not self._skipping:
            self._references[at] = (end, character)

    def _close(self, at: int) -> None:
        if self._markup is not None:
            start, joins = self._markup
            if start < at:
                self._pieces.append((start, at, joins))
            self._markup = None

    def _border(self) -> None:
        if self._start >= 0:
            self.blocks.append((self._start, self._end, self._headings > 0))
        self._start = -1

    def _declared(self, tag: str, values: dict[str, str]) -> None:
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
