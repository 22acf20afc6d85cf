"""A newsroom's check of one file: the findings, less what settings, directives, baseline and changed lines set aside.

The command line, the pytest plugin and the language server all come through here, so that a claim that is ignored for one of
them is ignored for all.
"""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from numcheck.claim import Finding
from numcheck.document import Document
from numcheck.editorial.baseline import NAME, Baseline, Entry, entries
from numcheck.editorial.changes import Changes
from numcheck.editorial.directives import Directive, directives_of, holding
from numcheck.editorial.settings import Settings
from numcheck.formats import has_lines
from numcheck.interval import Verdict
from numcheck.report import Report

if TYPE_CHECKING:
    from numcheck.tables import Tables

_LONE_RETURN = re.compile(r"\r(?!\n)")


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one file.

    Attributes:
        report: the findings that count, and the unchecked quantities.
        ignored: findings that are not consistent and that a setting or directive sets aside, each with the reason.
        known: findings that fail and stand in the baseline, each with its entry.
        mended: entries of the baseline whose claim is no longer at fault.
        unused: directives that silence nothing.
        faults: the entries of all findings that fail: what a new baseline would hold.
    """

    report: Report
    ignored: tuple[tuple[Finding, str], ...] = ()
    known: tuple[tuple[Finding, Entry], ...] = ()
    mended: tuple[Entry, ...] = ()
    unused: tuple[Directive, ...] = ()
    faults: tuple[Entry, ...] = ()


def tables_of(settings: Settings) -> Tables:
    """The reference tables that the settings name."""
    from numcheck.tables import load_tables

    if settings.tables is None:
        return load_tables(None)
    return load_tables([settings.path(name) for name in settings.tables])


def check_under(
    document: Document, settings: Settings, tables: Tables, *, baseline: Baseline | None = None, changes: Changes | None = None,
    language: str | None = None, date: datetime.date | None = None,
) -> Checked:
    """Check a document as the settings say.

    Args:
        document: the article; its path picks the per-file ignores, the baseline's entries and the changed lines.
        settings: what the newsroom sets.
        tables: its tables, loaded.
        baseline: known faults, or None.
        changes: only claims on lines that these touch count; None for all.
        language: overrides what the article and the settings say.
        date: overrides it too.
    """
    from numcheck.checker import check_document

    spoken = language or (settings.language if document.language is None else None)
    written = date or (settings.date if document.date is None else None)
    report = check_document(document, spoken, written, tables)
    return sift(report, settings, baseline, changes)


def sift(report: Report, settings: Settings, baseline: Baseline | None = None, changes: Changes | None = None) -> Checked:
    """Set aside the findings of a report that do not count."""
    document = report.document
    path = Path(document.path)
    switched_off = settings.ignored(path)
    spoken = directives_of(document)
    used: set[Directive] = set()
    ignored: list[tuple[Finding, str]] = []
    counted: list[Finding] = []
    for finding, silencing in zip(report.findings, holding(spoken, report.findings, document), strict=True):
        silenced = silencing if finding.verdict else []
        used.update(silenced)
        if finding.check in switched_off:
            if finding.verdict:
                ignored.append((finding, "switched off in the settings"))
        elif silenced:
            ignored.append((finding, silenced[0].reason or f"{silenced[0]} in line {silenced[0].line}"))
        else:
            counted.append(finding)
    # Twins are counted in the whole article, whichever of them stand on changed lines.
    named = [(entry, finding) for entry, finding in zip(entries(counted), counted, strict=True)
             if changes is None or _is_touched(finding, document, changes, path)]
    faults = {entry for entry, finding in named if finding.verdict >= settings.limit}
    expected = baseline.of(settings.relative(path)) if baseline else frozenset()
    known = expected & faults
    return Checked(
        replace(report, findings=tuple(finding for entry, finding in named if entry not in known)),
        tuple(ignored),
        tuple((finding, entry) for entry, finding in named if entry in known),
        tuple(sorted(expected - faults)) if changes is None else (),  # what lies outside the changed lines was not looked at
        tuple(one for one in spoken if one not in used),
        tuple(entry for entry, _ in named if entry in faults))


def _is_touched(finding: Finding, document: Document, changes: Changes, path: Path) -> bool:
    """Whether the claim, or a number of the text that it rests on, stands on a changed line."""
    if _LONE_RETURN.search(document.source) or not has_lines(document.path):  # git counts its lines otherwise
        return changes.reach(path)
    spans = [(finding.start, finding.end), *((one.start, one.end) for one in finding.explanation.sources if one.start >= 0)]
    return any(changes.touch(path, document.locate(start)[0], document.locate(max(end - 1, start))[0]) for start, end in spans)


def worst(checked: Checked) -> Verdict:
    """The worst verdict that counts; a mended entry of the baseline is a fault too, for as long as it stands there."""
    return max(checked.report.verdict, Verdict.INCONSISTENT if checked.mended else Verdict.CONSISTENT)


def baseline_path(settings: Settings) -> Path:
    """Where the known faults stand."""
    return settings.path(settings.baseline or NAME)


def update_baseline(settings: Settings, known: Baseline, faults: Mapping[str, Collection[Entry]]) -> tuple[str, int]:
    """Write the faults found to a new baseline, or take out of an old one what is mended and articles that are gone.

    Args:
        settings: say where it stands.
        known: the old one.
        faults: for each article that was checked, named as in the baseline, its faults.

    Returns:
        What to say of it, and how many faults are new and were therefore not let in.

    Raises:
        SettingsError: the file cannot be written.
    """
    def is_there(path: str | Path) -> bool:
        return os.path.exists(path)  # noqa: PTH110  # a name that is too long for the system is that of no file

    gone: Mapping[str, Collection[Entry]] = {
        name: () for name in known.articles if not is_there(settings.path(name)) and not is_there(name)}
    new = known.updated({**gone, **faults})
    new.write(baseline_path(settings))
    kept, refused = sum(map(len, new.articles.values())), sum(len(set(found) - new.of(name)) for name, found in faults.items())
    told = f"{_several(kept, 'known fault')} in {_several(len(new.articles), 'article')}"
    if refused:
        told += f"; {_several(refused, 'new fault')} {'is' if refused == 1 else 'are'} not let in: mend, or ignore with a reason"
    return told, refused


def _several(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def shown_path(path: str | os.PathLike[str], folder: Path) -> str:
    """A path as seen from a folder, with slashes; absolute on another drive."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return Path(path).as_posix()
