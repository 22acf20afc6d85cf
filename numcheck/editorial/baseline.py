"""Baselines: the faults that a newsroom knows of and has not mended yet, so that only new ones fail.

A baseline is a JSON file that holds, for each article, the check and the words of each known claim and which of its twins it
is, and no line numbers, so that edits elsewhere leave it alone. It only shrinks: the first `--update-baseline` writes down
all faults, later ones take out what is mended, and an entry whose claim is mended fails until it is taken out.

    {"version": 1, "articles": {"content/army.md": [{"check": "rank", "claim": "the second largest army", "twin": 0}]}}
"""

from __future__ import annotations

import json
import stat
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from numcheck.claim import Finding
from numcheck.errors import SettingsError

NAME = "numcheck-baseline.json"
VERSION = 1


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """A claim by its words.

    Attributes:
        check: name of the check.
        claim: the words, folded to lower case and single spaces.
        twin: how many claims of the same check and words come before it in the article.
    """

    check: str
    claim: str
    twin: int = 0


def entries(findings: Sequence[Finding]) -> list[Entry]:
    """The entry of each finding of one article, in its order."""
    seen: Counter[tuple[str, str]] = Counter()
    made = []
    for finding in findings:
        claim = finding.check, " ".join(finding.text.split()).casefold()
        made.append(Entry(*claim, seen[claim]))
        seen[claim] += 1
    return made


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known faults by article.

    Attributes:
        articles: for each path, relative to the settings, its entries.
        is_new: whether no file holds it yet.
    """

    articles: Mapping[str, frozenset[Entry]] = field(default_factory=dict)
    is_new: bool = False

    def of(self, path: str) -> frozenset[Entry]:
        """The known faults of one article."""
        return self.articles.get(path, frozenset())

    def updated(self, faults: Mapping[str, Iterable[Entry]]) -> Baseline:
        """This baseline without the entries of some articles that are at fault no longer.

        A new one takes all faults; later ones are not let in: they are mended, or ignored with a reason in the article.
        """
        merged = dict(self.articles)
        for path, found in faults.items():
            merged[path] = frozenset(found) if self.is_new else self.of(path) & frozenset(found)
        return Baseline({path: found for path, found in merged.items() if found})

    def write(self, path: Path) -> None:
        """Write it, sorted, a line an entry, so that a change shows as one.

        Raises:
            SettingsError: the file cannot be written.
        """
        shown = {name: [{"check": one.check, "claim": one.claim, "twin": one.twin} for one in sorted(self.articles[name])]
                 for name in sorted(self.articles)}
        lines = ",\n".join(f"  {json.dumps(name, ensure_ascii=False)}: [\n" + ",\n".join(
            f"   {json.dumps(one, ensure_ascii=False)}" for one in found) + "\n  ]" for name, found in shown.items())
        text = f'{{\n "version": {VERSION},\n "articles": {{\n{lines}\n }}\n}}\n'
        try:
            # What has no UTF-8 form, in the name of a file say, is written as JSON escapes it.
            path.write_text(text.encode("utf-8", "backslashreplace").decode(), encoding="utf-8", newline="\n")
        except OSError as error:
            raise SettingsError(f"{path}: cannot be written: {error.strerror or error}") from None


def load(path: Path) -> Baseline:
    """Read a baseline; one that does not exist yet is empty.

    Raises:
        SettingsError: the file is no baseline; the message says what is wrong.
    """
    try:
        regular = stat.S_ISREG(path.stat().st_mode)  # a pipe would block, a device never end
        whole = regular and json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Baseline(is_new=True)
    except (OSError, ValueError, RecursionError) as error:
        raise SettingsError(f"{path}: cannot be read: {error}; write it anew with --update-baseline") from None
    if not isinstance(whole, dict) or whole.get("version") != VERSION or not isinstance(whole.get("articles"), dict):
        raise SettingsError(f"{path}: is no baseline of version {VERSION}; write it anew with --update-baseline")
    articles: dict[str, frozenset[Entry]] = {}
    for name, listed in whole["articles"].items():
        try:
            articles[name] = frozenset(map(_entry, listed))
        except (TypeError, KeyError):
            raise SettingsError(f"{path}: {name}: an entry is not {{check, claim, twin}}; write it anew with --update-baseline") from None
    return Baseline(articles)


def _entry(one: Any) -> Entry:
    """An entry as JSON has it."""
    check, claim, twin = one["check"], one["claim"], one["twin"]
    if not (isinstance(check, str) and isinstance(claim, str) and isinstance(twin, int)):
        raise TypeError
    return Entry(check, claim, twin)
