"""Reports: what people and programs read of a check.

A report is one module here with `render(reports)`, which takes a list of `Report` and returns a string
(`frame` returns a frame).
"""

from __future__ import annotations

import hashlib
import importlib
import re
import unicodedata
from collections.abc import Sequence
from json import dumps
from pathlib import Path, PurePath

from numcheck.editorial.baseline import entries
from numcheck.report import Report

FORMATS = ("terminal", "json", "sarif", "html", "github", "gitlab")
"""The reports that are text."""

# What a build server takes for a command in what a build prints: GitHub's "::error" where a line begins, "##[error]" anywhere; Azure's
# "##vso[", TeamCity's "##teamcity[".
_COMMAND = re.compile(r"(?<!\S)::+|##(?=\w*\[)")
# What JSON need not escape, and a terminal obeys or shows the wrong way around; and lone surrogates, which have no UTF-8.
_SPELT = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_SUSPECT = re.compile(r"[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u05ff]")


def render(reports: Sequence[Report], name: str) -> str:
    """Render reports in one of `FORMATS`."""
    module = importlib.import_module(f"numcheck.reports.{name}")
    text: str = module.render(reports)
    return text


def fingerprints(report: Report) -> list[str]:
    """A name for each finding that stays when the article grows above it: its entry in a baseline, hashed."""
    return [hashlib.blake2b("\0".join([one.check, one.claim, str(one.twin)]).encode("utf-8", "replace"), digest_size=16).hexdigest()
            for one in entries(report.findings)]


def relative(path: str) -> str:
    """A path as seen from the folder that numcheck runs in, with slashes; as it is where it lies outside of that."""
    pure = PurePath(path)
    if pure.is_absolute():
        try:
            pure = Path(path).relative_to(Path.cwd())
        except ValueError:
            return path
    return pure.as_posix() if path else ""  # which would be the folder itself


def plain(text: str) -> str:
    r"""A text on one line, harmless wherever it is printed.

    Line ends, tabs and control characters become spaces, a lone surrogate U+FFFD; marks that turn the
    direction of writing around, and other invisible characters, are left out. What a build server would take for a command is
    drawn apart.

    Example:
        >>> plain("##[error]\u202e ::stop-commands::x")
        '# #[error] : :stop-commands::x'
    """
    return _COMMAND.sub(_apart, _SUSPECT.sub(_harmless, text))


def as_json(whole: object) -> str:
    """A report as JSON that is UTF-8, and harmless where it is printed: see `plain`."""
    text = dumps(whole, ensure_ascii=False, indent=2).replace("##", "#\\u0023")
    return _SPELT.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _apart(match: re.Match[str]) -> str:
    return " ".join(match.group())


def _harmless(match: re.Match[str]) -> str:
    character = match.group()
    category = unicodedata.category(character)
    if category == "Cc" or category in {"Zl", "Zp"}:
        return " "
    if category == "Cs":
        return "\N{REPLACEMENT CHARACTER}"
    # The joiners shape letters of Persian and Hindi.
    return "" if category == "Cf" and character not in "\u200c\u200d" else character
