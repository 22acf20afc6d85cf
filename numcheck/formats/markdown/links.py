"""Plain links, found at once: the parts that markdown-it reads a character at a time, for links that hold nothing odd.

What a pattern here does not cover is left to markdown-it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

# A label without brackets, escapes and markup that could hold a bracket, but for code within single marks.
_LABEL = re.compile(r"(?>[^\\`\[\]<!]++|(?<!`)`[^`]++`(?!`))*+\]")
# An address without brackets and escapes, and what may stand behind one.
_DESTINATION = re.compile(r"[^\x00-\x20\x7f()<\\&]++(?=[)\x00-\x20\x7f])")


@dataclass(slots=True)
class _Found:
    """What markdown-it wants to know of an address."""

    pos: int
    str: str
    ok: bool = True


def helpers(slow: Any) -> SimpleNamespace:
    """What markdown-it's rules of links call, before what it has of its own."""
    def label(state: StateInline, start: int, disableNested: bool = False) -> int:  # noqa: N803
        found = _LABEL.match(state.src, start + 1, state.posMax)
        return found.end() - 1 if found else int(slow.parseLinkLabel(state, start, disableNested))

    def destination(text: str, pos: int, maximum: int) -> Any:
        found = _DESTINATION.match(text, pos, maximum)
        return _Found(found.end(), found.group()) if found else slow.parseLinkDestination(text, pos, maximum)

    return SimpleNamespace(parseLinkLabel=label, parseLinkDestination=destination, parseLinkTitle=slow.parseLinkTitle)
