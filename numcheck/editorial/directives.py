"""Directives: what an article itself says about how it is checked.

    <!-- numcheck: ignore[rank, share] the ministry's own ranking -->     Markdown, HTML
    .. numcheck: ignore[rank] the ministry's own ranking                  reStructuredText
    <!-- numcheck: off --> … <!-- numcheck: on -->                        a stretch; `off[rank]` for one check

    ---
    numcheck: {ignore: [repetition]}                                      front matter: the whole article
    ---

`ignore` is for the paragraph or table that it stands in or the next one; without brackets it is for all checks. A directive that
silences nothing is reported, so that none outlives its reason; so is one that is misspelt.
"""

from __future__ import annotations

import bisect
import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from numcheck.claim import Finding
from numcheck.document import Document
from numcheck.editorial.settings import no_check

_DIRECTIVE = re.compile(
    r"(?:<!--|^[ \t]*\.\.)[ \t]*numcheck:[ \t]*(?P<verb>\w+)"
    r"(?:[ \t]*\[(?P<checks>[^\]\n]*)\])?[ \t]*(?P<reason>[^\n]*?)(?:-->|$)",
    re.MULTILINE)
_FRONT = re.compile(r"(---)[^\S\n]*\r?\n(?P<body>.*?\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|\Z)", re.DOTALL)
_MARKDOWN = (".md", ".markdown")
# A fenced block, or a span of code within a line.
_CODE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}+|~{3,}+)[^\n]*\n(?:.*?^ {0,3}(?P=fence)[`~]*[ \t]*$|.*)|(?<!`)(?P<tick>`+)(?!`)[^`\n]+(?P=tick)(?!`)",
    re.MULTILINE | re.DOTALL)
# The key of the front matter that is ours, with what is indented below it. The rest may be a template that is no YAML.
_KEY = re.compile(r"^numcheck[ \t]*:[^\n]*\n(?:[ \t]+[^\n]*\n|-[^\n]*\n|[ \t]*\n)*", re.MULTILINE)
_VERBS = ("ignore", "off", "on")
_TABLE = re.compile(r"<(/?)table\b", re.IGNORECASE)
# A table's head and the line below it; its rows go on to an empty line.
_HEAD = re.compile(r"[^|\n]*\|[^\n]*\n[ \t>]*\|?[ \t]*:?-[-|: \t]*(?=\r?\n|\Z)")
_EMPTY = re.compile(r"\r?\n(?=[^\S\n]*(?:\n|\Z))")


@dataclass(frozen=True, slots=True)
class Directive:
    """One directive.

    Attributes:
        start: where in the source its hold begins.
        end: where it ends.
        checks: names of the checks that it silences; empty for all.
        reason: why, as written; "" if it does not say.
        line: its own 1-based line in the source.
        column: its 1-based column.
        problem: what is wrong with it; "" if nothing is.
    """

    start: int
    end: int
    checks: frozenset[str]
    reason: str
    line: int
    column: int
    problem: str = ""

    @property
    def complaint(self) -> str:
        """What to say of it where it silences nothing."""
        return self.problem or f"“{self}” silences nothing; take it out"

    def __str__(self) -> str:
        return f"ignore[{', '.join(sorted(self.checks))}]" if self.checks else "ignore"


def directives_of(document: Document) -> list[Directive]:
    r"""Every directive of a document, in order; any text is read.

    Example:
        >>> from numcheck import formats
        >>> document = formats.parse("<!-- numcheck: ignore[rank] as the ministry counts -->\n\nThe third army.", ".md")
        >>> [(str(one), one.reason) for one in directives_of(document)]
        [('ignore[rank]', 'as the ministry counts')]
    """
    source = document.source
    if "numcheck" not in source:
        return []
    found = list(_front(document))
    opened: dict[frozenset[str], re.Match[str]] = {}
    places = _Places(document)
    code = [match.span() for match in _CODE.finditer(source)] if PurePath(document.path).suffix.lower() in _MARKDOWN else []
    for match in _DIRECTIVE.finditer(source):
        at = bisect.bisect_right(code, (match.start(), len(source)))
        if at and match.start() < code[at - 1][1]:  # shown, not meant
            continue
        checks = frozenset(name.strip() for name in (match["checks"] or "").split(",") if name.strip())
        problem = _problem(match["verb"], checks)
        if problem:
            found.append(_directive(document, match, 0, 0, frozenset(), problem))
        elif match["verb"] == "ignore":
            found.append(_directive(document, match, *places.paragraph(match), checks))
        elif match["verb"] == "off":
            opened.setdefault(checks, match)
        else:  # "on" without names ends all
            for names in [names for names in opened if not checks or names == checks]:
                found.append(_directive(document, opened[names], opened[names].end(), match.start(), names))
                del opened[names]
    found += (_directive(document, match, match.end(), len(source) + 1, names) for names, match in opened.items())
    return sorted(found, key=_by_place)


def holding(directives: Sequence[Directive], findings: Iterable[Finding], document: Document) -> Iterator[list[Directive]]:
    """For each finding, in the order of the text, the directives that silence it, in their order."""
    waiting = sorted(directives, key=lambda one: one.start, reverse=True)
    near: list[Directive] = []
    for finding in findings:
        at = document.in_source(finding.start)
        while waiting and waiting[-1].start <= at:
            near.append(waiting.pop())
        near = [one for one in near if at < one.end]
        yield sorted((one for one in near if not one.checks or finding.check in one.checks), key=_by_place)


def _by_place(one: Directive) -> tuple[int, int]:
    return one.line, one.column


def _directive(
    document: Document, match: re.Match[str], start: int, end: int, checks: frozenset[str], problem: str = ""
) -> Directive:
    at = match.start() + len(match.group()) - len(match.group().lstrip())
    return Directive(start, end, checks, match["reason"].rstrip(), *document.locate_source(at), problem)


def _problem(verb: str, checks: frozenset[str]) -> str:
    """What is wrong with a directive; "" if nothing is."""
    if verb not in _VERBS:
        near = difflib.get_close_matches(verb.lower(), _VERBS, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(_VERBS)}"
        return f"there is no directive {verb!r}; {hint}"
    return next(filter(None, map(no_check, sorted(checks))), "")


class _Places:
    """Where the paragraphs and tables of a document stand in its source, worked out once for all of its directives."""

    def __init__(self, document: Document) -> None:
        self._source = document.source
        self._document = document
        self._rows: dict[int, int] = {}  # by where its first line begins: the end of a table of Markdown

    @cached_property
    def _blocks(self) -> tuple[list[int], list[int]]:
        """The starts and the ends of all blocks, in order."""
        within = self._document.in_source
        return [within(block.start) for block in self._document.blocks], [within(block.end) for block in self._document.blocks]

    @cached_property
    def _tables(self) -> list[int]:
        """Where tags open and close tables."""
        return [tag.start() for tag in _TABLE.finditer(self._source)]

    @cached_property
    def _empty(self) -> list[int]:
        """Where the lines end that an empty one follows."""
        return [line.start() for line in _EMPTY.finditer(self._source)]

    @cached_property
    def _lines(self) -> list[int]:
        """Where lines begin."""
        return [0, *(match.end() for match in re.finditer("\n", self._source))]

    def paragraph(self, directive: re.Match[str]) -> tuple[int, int]:
        """The paragraph that a directive stands in, or the next one behind it."""
        starts, ends = self._blocks
        for at in range(bisect.bisect_left(ends, directive.start()), len(ends)):
            start, end = starts[at], ends[at]
            if end > directive.end() or start <= directive.start():
                return min(start, directive.start()), max(end, self._end_of_table(directive.end(), start))
        return directive.span()

    def _end_of_table(self, behind: int, start: int) -> int:
        """Where the table ends whose first cell stands at an offset; 0 if none does."""
        at = bisect.bisect_left(self._tables, behind)
        if at < len(self._tables) and self._tables[at] < start:
            closed = bisect.bisect_left(self._tables, start)
            return self._tables[closed] if closed < len(self._tables) else len(self._source)
        line = self._lines[bisect.bisect_right(self._lines, start) - 1]
        if line not in self._rows:
            head = _HEAD.match(self._source, line)
            end = bisect.bisect_left(self._empty, head.end()) if head else 0
            self._rows[line] = 0 if head is None else self._empty[end] if end < len(self._empty) else len(self._source)
        return self._rows[line]


def _front(document: Document) -> Iterator[Directive]:
    """What the front matter says of the whole article."""
    front = _FRONT.match(document.source)
    key = _KEY.search(front["body"]) if front else None
    if front is None or key is None:
        return
    import yaml

    line, column = document.locate_source(front.start("body") + key.start())
    try:
        given = yaml.safe_load(key.group())["numcheck"]
    except (yaml.YAMLError, ValueError, RecursionError):  # ValueError: a date that is none
        yield Directive(0, 0, frozenset(), "", line, column, "what stands below “numcheck” in the front matter is no YAML")
        return
    ignore = given.get("ignore") if isinstance(given, dict) else None
    names = [ignore] if isinstance(ignore, str) else ignore if isinstance(ignore, list) else []
    checks = frozenset(name for name in names if isinstance(name, str))
    problem = _problem("ignore", checks)
    if isinstance(given, dict) and not problem and not (checks or ignore is True):
        problem = "“numcheck” in the front matter says nothing; write it as numcheck: {ignore: [rank]}"
    if problem:
        yield Directive(0, 0, frozenset(), "", line, column, problem)
    elif checks or ignore is True:
        yield Directive(0, len(document.source) + 1, checks, "front matter", line, column)
