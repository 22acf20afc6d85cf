"""Directives: what an article itself says about how it is checked.

    <!-- numcheck: ignore[rank, share] the ministry's own ranking -->     Markdown, HTML
    .. numcheck: ignore[rank] the ministry's own ranking                  reStructuredText
    <!-- numcheck: off --> … <!-- numcheck: on -->                        a stretch; `off[rank]` for one check

    ---
    numcheck: {ignore: [repetition]}                                      front matter: the whole article
    ---

`ignore` is for the paragraph that it stands in or the next one; without brackets it is for all checks. A directive that
silences nothing is reported, so that none outlives its reason.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from numcheck.claim import Finding
from numcheck.document import Document

_DIRECTIVE = re.compile(
    r"(?:<!--|^[ \t]*\.\.)[ \t]*numcheck:[ \t]*(?P<verb>ignore|off|on)\b"
    r"(?:[ \t]*\[(?P<checks>[^\]\n]*)\])?[ \t]*(?P<reason>[^\n]*?)[ \t]*(?:-->|$)",
    re.MULTILINE)
_FRONT = re.compile(r"(---)[^\S\n]*\r?\n(?P<body>.*?\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|\Z)", re.DOTALL)
_MARKDOWN = (".md", ".markdown")
# A fenced block, or a span of code within a line.
_CODE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*?^ {0,3}(?P=fence)[`~]*[ \t]*$|.*)|(?<!`)(?P<tick>`+)(?!`)[^`\n]+(?P=tick)(?!`)",
    re.MULTILINE | re.DOTALL)
_KEY = re.compile(r"^numcheck[ \t]*:", re.MULTILINE)


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
    """

    start: int
    end: int
    checks: frozenset[str]
    reason: str
    line: int
    column: int

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
        if match["verb"] == "ignore":
            found.append(_directive(document, match, *_paragraph(document, match), checks))
        elif match["verb"] == "off":
            opened.setdefault(checks, match)
        else:  # "on" without names ends all
            for names in [names for names in opened if not checks or names == checks]:
                found.append(_directive(document, opened[names], opened[names].end(), match.start(), names))
                del opened[names]
    found += (_directive(document, match, match.end(), len(source) + 1, names) for names, match in opened.items())
    return sorted(found, key=lambda one: (one.line, one.column))


def _directive(document: Document, match: re.Match[str], start: int, end: int, checks: frozenset[str]) -> Directive:
    at = match.start() + len(match.group()) - len(match.group().lstrip())
    return Directive(start, end, checks, match["reason"], *document.locate_source(at))


def _paragraph(document: Document, match: re.Match[str]) -> tuple[int, int]:
    """The paragraph that a directive stands in, or the next one behind it."""
    for block in document.blocks:
        start, end = document.in_source(block.start), document.in_source(block.end)
        if end > match.end() or (end >= match.start() and start <= match.start()):
            return min(start, match.start()), end
    return match.start(), match.end()


def _front(document: Document) -> Iterator[Directive]:
    """What the front matter says of the whole article."""
    front = _FRONT.match(document.source)
    key = _KEY.search(front["body"]) if front else None
    if front is None or key is None:
        return
    import yaml

    try:
        given = yaml.safe_load(front["body"])
    except (yaml.YAMLError, ValueError, RecursionError):  # ValueError: a date that is none
        return
    ignore = given.get("numcheck", {}).get("ignore") if isinstance(given, dict) and isinstance(given.get("numcheck"), dict) else None
    names = [ignore] if isinstance(ignore, str) else ignore if isinstance(ignore, list) else []
    checks = frozenset(name for name in names if isinstance(name, str))
    if checks or ignore is True:
        line, column = document.locate_source(front.start("body") + key.start())
        yield Directive(0, len(document.source) + 1, checks, "front matter", line, column)
