"""markdown-it-py, made to say where things stand.

Its block rules are called by the character that a line starts with. So are its inline rules, and what they take of a block's content
is noted; all between such characters is prose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

from numcheck.formats.markdown import links

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    _BlockRule = Callable[[StateBlock, int, int, bool], bool]
    _InlineRule = Callable[[StateInline, bool], bool]

Edit = tuple[int, int, str]
"""Start and end in the source, and what stands there in the text."""

MARKUP, PROSE, GAP = 0, 1, 2
"""What a character of a block's content is: markup that takes no room in print, prose, or markup that takes some."""

# The characters that an inline rule starts with; a bracket also ends what stands in it.
_INLINE = {
    "\\": ("escape",), "`": ("backticks",), "~": ("strikethrough",), "*": ("emphasis",), "_": ("emphasis",),
    "[": ("link",), "!": ("image",), "<": ("autolink", "html_inline"), "&": ("entity",), "]": (),
}
# An underscore within a word is one. (A pattern that begins with a set of characters is searched for fastest.)
_TELLING = r"(?:(?<![~_!])|(?<=!)(?=\[)|(?<=~)(?=~)|(?<=_)(?:(?<!\w_)|(?=_*(?!\w))))"
_SPECIAL = re.compile(r"[\\`*\[\]<&~_!]" + _TELLING)
# Any of these makes something of a content; a bracket that closes nothing does not.
_MARKED = re.compile(r"[\\`*\[<&~_!]" + _TELLING)
# The characters that a line must start with, or the line below it, for a block rule to be called; others are called at any.
_BLOCK = {
    "fence": "`~", "blockquote": ">", "hr": "*-_", "list": "*-+0123456789", "reference": "[", "html_block": "<", "heading": "#",
}
_BELOW_TABLE = "|-:"
# A heading's underline, wherever it may stand.
_UNDERLINE = re.compile(r"^[ \t>]*(?:=+|-+)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one document.

    Attributes:
        body: its Markdown.
        env: what markdown-it keeps of it: the addresses of its links.
    """

    body: str
    env: MutableMapping[str, Any]

    @classmethod
    def of(cls, body: str) -> Self:
        """A reader of a document."""
        return cls(body, {"underlined": _UNDERLINE.search(body) is not None})

    def blocks(self) -> list[Token]:
        """Its blocks; `meta["start"]` of a heading or a row of a table says where that starts."""
        return _parser().parse(self.body, self.env)

    def inline(self, content: str) -> tuple[bytearray, list[Edit]]:
        """What each character of a block's content is, and the character references in it."""
        if _MARKED.search(content) is None:
            return bytearray(b"\1") * len(content), []
        flags, spelt = bytearray(len(content)), list[Edit]()
        self.env.update(flags=flags, spelt=spelt, delimiters=[])
        parser = _parser()
        parser.inline.parse(content, parser, self.env, [])
        return flags, spelt


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    # Where a link leads is nobody's concern here.
    vars(parser).update(normalizeLink=str, validateLink=lambda _address: True, helpers=links.helpers(parser.helpers))
    # Inline content is read block by block, each with flags of its own.
    parser.core.ruler.disable(["inline", "text_join"])
    rules = {rule.name: rule.fn for rule in parser.inline.ruler.__rules__}
    readers = {first: [(name, rules[name]) for name in names] for first, names in _INLINE.items()}
    parser.inline.ruler.push("numcheck", _by_character(readers))
    parser.inline.ruler.enableOnly(["numcheck"])
    parser.inline.ruler2.at("fragments_join", _settle)  # nobody reads what it would join
    chains: dict[str, list[tuple[str, _BlockRule]]] = {"": []}
    for rule in parser.block.ruler.__rules__:
        if rule.enabled:
            changed = _CHANGED[rule.name](rule.fn) if rule.name in _CHANGED else rule.fn
            for chain in ("", *rule.alt):
                chains.setdefault(chain, []).append((rule.name, changed))
    called = {chain: [_by_first(rules)] for chain, rules in chains.items()}
    vars(parser.block.ruler).update(getRules=lambda chain: called.get(chain, []))
    for ruler in (parser.core.ruler, parser.inline.ruler, parser.inline.ruler2):
        ruler.getRules("")  # it gathers them when first asked, and another thread would meet only some of them
    return parser


def _by_first(rules: list[tuple[str, _BlockRule]]) -> _BlockRule:
    """One rule for several: those that the first character of a line may begin."""
    everywhere = tuple(rule for name, rule in rules if name not in _BLOCK)
    by_first = {first: tuple(rule for name, rule in rules if first in _BLOCK.get(name, first)) for first in "".join(_BLOCK.values())}

    def run(state: StateBlock, line: int, last: int, silent: bool) -> bool:
        at = state.bMarks[line] + state.tShift[line]
        for rule in by_first.get(state.src[at : at + 1], everywhere):  # noqa: SIM110  # this runs for every line, and "any" is slower
            if rule(state, line, last, silent):
                return True
        return False

    return run


def _by_character(readers: dict[str, list[tuple[str, _InlineRule]]]) -> _InlineRule:
    """One rule for all: a stretch of prose, or what the rules of the next special character make of it."""
    def run(state: StateInline, silent: bool) -> bool:
        start = state.pos
        special = _SPECIAL.search(state.src, start, state.posMax)
        end = special.start() if special else state.posMax
        if end == start:
            for name, rule in readers[state.src[start]]:
                if rule(state, True) if silent else _noted(name, rule, state):
                    return True
            end = start + 1  # what no rule wants is prose
        if not silent:
            state.env["flags"][start:end] = b"\1" * (end - start)
            state.pending = "."  # what it says does not matter, but that it stands between two runs of stars does
        state.pos = end
        return True

    return run


def _noted(name: str, rule: _InlineRule, state: StateInline) -> bool:
    """Call a rule, and note what it took."""
    start, count = state.pos, len(state.tokens)
    env = state.env
    flags, spelt = env["flags"], env["spelt"]
    if name == "image":  # its text is read apart, with offsets of its own
        env["flags"], env["spelt"] = bytearray(len(state.src)), []
    try:
        if not rule(state, False):
            return False
    finally:
        env["flags"], env["spelt"] = flags, spelt
    end = state.pos
    if name in {"emphasis", "strikethrough"}:
        at = end
        for token in reversed(state.tokens[count:]):
            if at <= start:
                break
            at -= len(token.content)
            env["delimiters"].append((at, len(token.content), token, flags))
    elif name in {"backticks", "autolink"} or (name == "html_inline" and state.src[start : start + 3].lower() == "<br"):
        flags[start:end] = b"\2" * (end - start)
    elif name == "image":
        flags[start:end] = b"\2" * (end - start)
        words = len(state.tokens[-1].content)
        flags[start + 2 : start + 2 + words] = b"\1" * words
    elif name == "entity":
        flags[start:end] = b"\1" * (end - start)
        spelt.append((start, end, state.tokens[-1].content))
    elif name == "escape":
        literal = state.tokens[-1].type == "text_special" and len(state.tokens[-1].content) == end - start
        flags[start if literal else start + 1 : end] = b"\1" * (end - start - (not literal))
    return True


def _settle(state: StateInline) -> None:
    """Tell markers that print as they are from emphasis; and leave out what is struck through."""
    struck = -1
    for at, length, token, flags in sorted(state.env["delimiters"], key=lambda delimiter: int(delimiter[0])):
        if flags is not state.env["flags"]:
            continue
        if token.type == "text" and token.content:
            flags[at : at + length] = b"\1" * length
        elif token.type == "s_open":
            struck = at
        elif token.type == "s_close" and struck >= 0:
            flags[struck:at] = b"\2" * (at - struck)


def _ruled(rule: _BlockRule) -> _BlockRule:
    """A rule that is called only where the line below starts as that below a table's head does."""
    firsts = frozenset(_BELOW_TABLE)

    def run(state: StateBlock, line: int, last: int, silent: bool) -> bool:
        at = state.bMarks[line + 1] + state.tShift[line + 1]
        return state.src[at : at + 1] in firsts and rule(state, line, last, silent)

    return run


def _underlined(rule: _BlockRule) -> _BlockRule:
    """A rule that is called only in a document where something is underlined: it looks at every line of a paragraph."""
    def run(state: StateBlock, line: int, last: int, silent: bool) -> bool:
        return state.env["underlined"] and rule(state, line, last, silent)

    return run


def _starting(rule: _BlockRule) -> _BlockRule:
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


_CHANGED: dict[str, Callable[[_BlockRule], _BlockRule]] = {
    "heading": _starting, "lheading": _underlined, "table": lambda rule: _ruled(_starting(rule)),
}
