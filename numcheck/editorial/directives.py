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
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from numcheck.claim import Finding
from numcheck.document import Document
from numcheck.editorial.settings import no_check

_DIRECTIVE = re.compile(
    r"(?:<!--|^[ \t]*\.\.)[ \t]*numcheck:[ \t]*(?P<verb>\w+)"
    r"(?:[ \t]*\[(?P<checks>[^\]\n]*)\])?[ \t]*(?P<reason>[^\n]*?)[ \t]*(?:-->|$)",
    re.MULTILINE)
_FRONT = re.compile(r"(---)[^\S\n]*\r?\n(?P<body>.*?\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|\Z)", re.DOTALL)
_MARKDOWN = (".md", ".markdown")
# A fenced block, or a span of code within a line.
_CODE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*?^ {0,3}(?P=fence)[`~]*[ \t]*$|.*)|(?<!`)(?P<tick>`+)(?!`)[^`\n]+(?P=tick)(?!`)",
    re.MULTILINE | re.DOTALL)
# The key of the front matter that is ours, with what is indented below it. The rest may be a template that is no YAML.
_KEY = re.compile(r"^numcheck[ \t]*:[^\n]*\n(?:[ \t]+[^\n]*\n|-[^\n]*\n|[ \t]*\n)*", re.MULTILINE)
_VERBS = ("ignore", "off", "on")
_TABLE = re.compile(r"<(/?)table\b", re.IGNORECASE)
# A table's head, the line below it, and its rows.
_ROWS = re.compile(r"[^\n]*\|[^\n]*\n[ \t>]*\|?[ \t]*:?-[-|: \t]*(?:\r?\n[^\n]*\S[^\n]*)*")


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

    def holds(self, finding: Finding, document: Document) -> bool:
        """Whether it silences a finding."""
        return self.start <= document.in_source(finding.start) < self.end and (not self.checks or finding.check in self.checks)

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
            found.append(_directive(document, match, *_paragraph(document, match), checks))
        elif match["verb"] == "off":
            opened.setdefault(checks, match)
        else:  # "on" without names ends all
            for names in [names for names in opened if not checks or names == checks]:
                found.append(_directive(document, opened[names], opened[names].end(), match.start(), names))
                del opened[names]
    found += (_directive(document, match, match.end(), len(source) + 1, names) for names, match in opened.items())
    return sorted(found, key=lambda one: (one.line, one.column))


def _directive(
    document: Document, match: re.Match[str], start: int, end: int, checks: frozenset[str], problem: str = ""
) -> Directive:
    at = match.start() + len(match.group()) - len(match.group().lstrip())
    return Directive(start, end, checks, match["reason"], *document.locate_source(at), problem)


def _problem(verb: str, checks: frozenset[str]) -> str:
    """What is wrong with a directive; "" if nothing is."""
    if verb not in _VERBS:
        near = difflib.get_close_matches(verb.lower(), _VERBS, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(_VERBS)}"
        return f"there is no directive {verb!r}; {hint}"
    return next(filter(None, map(no_check, sorted(checks))), "")


def _paragraph(document: Document, match: re.Match[str]) -> tuple[int, int]:
    """The paragraph that a directive stands in, or the next one behind it."""
    for block in document.blocks:
        start, end = document.in_source(block.start), document.in_source(block.end)
        if end > match.end() or (end >= match.start() and start <= match.start()):
            return min(start, match.start()), max(end, _end_of_table(document.source, match.end(), start))
    return match.start(), match.end()


def _end_of_table(source: str, behind: int, start: int) -> int:
    """Where the table ends whose first cell stands at an offset; 0 if none does."""
    opened = _TABLE.search(source, behind, max(start, behind))
    if opened:
        closed = _TABLE.search(source, start)
        return closed.start() if closed else len(source)
    rows = _ROWS.match(source, source.rfind("\n", 0, start) + 1)
    return rows.end() if rows else 0


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
