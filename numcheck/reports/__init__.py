"""Reports: what people and programs read of a check.

A report is one module here with `render(reports)`, which takes a list of `Report` and returns a string
(`frame` returns a frame).
"""

from __future__ import annotations

import importlib
import re
import unicodedata
from collections.abc import Sequence

from numcheck.report import Report

FORMATS = ("terminal", "json", "sarif", "html", "github")
"""The reports that are text."""

_SUSPECT = re.compile(r"[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u05ff]")


def render(reports: Sequence[Report], name: str) -> str:
    """Render reports in one of `FORMATS`."""
    module = importlib.import_module(f"numcheck.reports.{name}")
    text: str = module.render(reports)
    return text


def plain(text: str) -> str:
    """A text on one line, harmless wherever it is printed.

    Line ends, tabs and control characters become spaces, a lone surrogate U+FFFD; marks that turn the
    direction of writing around, and other invisible characters, are left out.
    """
    return _SUSPECT.sub(_harmless, text)


def _harmless(match: re.Match[str]) -> str:
    character = match.group()
    category = unicodedata.category(character)
    if category == "Cc" or category in {"Zl", "Zp"}:
        return " "
    if category == "Cs":
        return "\N{REPLACEMENT CHARACTER}"
    # The joiners shape letters of Persian and Hindi.
    return "" if category == "Cf" and character not in "\u200c\u200d" else character
