"""Where prose stands in its source, compared with parsers of other makes, on texts that nobody wrote for it: the descriptions of the
packages that are installed here.

`tools/check_places.py` does the same with every document on a machine.
"""

from __future__ import annotations

import email
import importlib.metadata
from functools import cache

import pytest
from markdown_it import MarkdownIt

from tools.check_places import compare


@cache
def descriptions() -> tuple[str, ...]:
    """Each description in Markdown, once."""
    # From the file itself: a newer importlib_metadata, once imported, keeps the text elsewhere in its messages.
    files = (email.message_from_string(distribution.read_text("METADATA") or "") for distribution in importlib.metadata.distributions())
    found = {message.get_payload() for message in files if message.get("Description-Content-Type", "").startswith("text/markdown")}
    return tuple(sorted(text for text in found if isinstance(text, str) and "\r" not in text and len(text) > 500))


@pytest.mark.parametrize("suffix", ["md", "html"])
def test_numbers_stand_where_another_parser_finds_them(suffix: str) -> None:
    numbers = apart = 0
    for text in descriptions():
        found = compare(text if suffix == "md" else MarkdownIt("commonmark").enable("table").render(text), suffix)
        assert found.misplaced == []
        numbers, apart = numbers + found.numbers, apart + len(found.ours) + len(found.theirs)
    assert len(descriptions()) > 15
    # In Markdown, addresses are no prose for numcheck, and HTML is none for the other parser.
    assert apart <= (numbers * 0.05 if suffix == "md" else 0), (apart, numbers)
