"""The command `numcheck check`: articles, folders of them, or standard input."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from numcheck import __version__
from numcheck.command import CLEAN, FOUND, Progress, failed, note, options, say, write
from numcheck.errors import InputError, SettingsError

if TYPE_CHECKING:
    from numcheck.document import Document
    from numcheck.editorial import Checked
    from numcheck.editorial.settings import Settings
    from numcheck.report import Report

_STDIN = "<stdin>"


def main(arguments: Sequence[str]) -> int:
    """Check what the arguments name, and print or write a report.

    Returns:
        The exit status.
    """
    from numcheck import editorial
    from numcheck.editorial import baseline
    from numcheck.editorial.changes import Changes
    from numcheck.interval import Verdict
    from numcheck.reports import plain

    given = _parser().parse_args(arguments)
    if given.update_baseline and given.diff:
        return failed("--update-baseline needs whole articles: leave --diff out")
    settings = _settings(given)
    tables = editorial.tables_of(settings)
    known = baseline.load(editorial.baseline_path(settings))
    changes = Changes(given.diff, Path.cwd()) if given.diff else None
    status = CLEAN
    every: list[Checked] = []
    paths = [path for path in _walk(given.paths, settings, given.force_exclude) if changes is None or changes.reach(Path(path))]
    with Progress() as progress:
        for path in progress.over(paths):
            try:
                every.append(editorial.check_under(_document(path), settings, tables, date=given.date, language=given.language,
                                                   baseline=None if given.update_baseline else known, changes=changes))
            except InputError as error:
                progress.clear()
                status = failed(error)
    if given.update_baseline:
        faults = {settings.relative(Path(checked.report.document.path)): checked.faults for checked in every}
        told, refused = editorial.update_baseline(settings, known, faults)
        say(f"{plain(str(editorial.baseline_path(settings)))}: {told}\n")
        return status or (FOUND if refused else CLEAN)
    if every or status == CLEAN:
        _report(every, given)
    worst = max(map(editorial.worst, every), default=Verdict.CONSISTENT)
    return status or (FOUND if worst >= settings.limit else CLEAN)


def _parser() -> argparse.ArgumentParser:
    from numcheck.reports import FORMATS

    parser = options.Parser(
        prog="numcheck",
        usage="numcheck [check] [options] PATH [PATH ...]\n       numcheck explain [CHECK]\n       numcheck tables check PATH\n"
              "       numcheck corpus INPUT -o FOLDER [options]",
        description="Check the numbers that articles claim: against each other, and against reference tables.",
        epilog="Settings stand in [tool.numcheck] of pyproject.toml. "
               "Exit status: 0 nothing contradicts anything; 1 a claim is inconsistent; 2 something could not be read.",
        allow_abbrev=False,
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="an article, a folder of articles, or - for standard input")
    parser.add_argument("--force-exclude", action="store_true",
                        help="leave out named files too that are no articles, as in a folder; for hooks, which name every file")
    parser.add_argument("-v", "--verbose", action="store_true", help="show consistent claims and unchecked quantities too")
    options.add_ground(parser, "articles")
    parser.add_argument("--ignore", action="append", default=[], metavar="CHECK", help="switch a check off; may be repeated")
    options.add_strict(parser)
    parser.add_argument("--diff", metavar="REF", help="only claims on lines that have changed since a git revision")
    parser.add_argument("--baseline", metavar="FILE", help="known faults, which do not count (default: numcheck-baseline.json)")
    parser.add_argument("--update-baseline", action="store_true",
                        help="write the faults found to a new baseline, or take out of an old one what is mended")
    parser.add_argument("--format", choices=FORMATS, default="terminal", help="what to print (default: terminal)")
    parser.add_argument("-o", "--output", metavar="FILE",
                        help="write the report to a file; of html, a folder gets a page for each article and an index")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colour the terminal report")
    parser.add_argument("--version", action="version", version=f"numcheck {__version__}")
    return parser


def _settings(given: argparse.Namespace) -> Settings:
    """The settings of the folder that the process runs in, with what the options say instead."""
    from numcheck.editorial import settings

    found = settings.find()
    instead: dict[str, object] = {"strict": found.strict or given.strict}
    if given.date is not None:
        instead["date"] = given.date
    if given.tables is not None:
        instead["tables"] = tuple(str(Path(path).absolute()) for path in given.tables)
    if given.baseline is not None:
        instead["baseline"] = str(Path(given.baseline).absolute())
    if given.ignore:
        try:
            instead["ignore"] = (*found.ignore, *settings.checks(given.ignore))
        except ValueError as error:
            raise SettingsError(f"--ignore: {error}") from None
    return replace(found, **instead)  # type: ignore[arg-type]


def _walk(paths: Sequence[str], settings: Settings, force_exclude: bool) -> Iterator[str]:
    """Each path once, folders by what is in them; what is named is meant, unless a program names whatever there is."""
    from numcheck.formats import articles, is_article

    seen: set[str] = set()
    for given in paths:
        folder = given != "-" and Path(given).is_dir()
        for path in articles(given) if folder else [given]:
            key = path if path == "-" else str(Path(path).absolute())
            picked = folder or (force_exclude and path != "-")
            if key not in seen and (not picked or (settings.is_article(Path(path)) and (folder or is_article(path)))):
                seen.add(key)
                yield path


def _document(path: str) -> Document:
    from numcheck import formats

    if path != "-":
        return formats.load(path)
    data = sys.stdin.buffer.read() if hasattr(sys.stdin, "buffer") else sys.stdin.read().encode("utf-8", "surrogatepass")
    return formats.parse_bytes(data, ".txt", _STDIN)


def _report(every: Sequence[Checked], given: argparse.Namespace) -> None:
    """Write the report, and say on the side what was set aside."""
    reports = [checked.report for checked in every]
    output = given.output
    if given.format == "html" and output is not None and (output.endswith(("/", os.sep)) or Path(output).is_dir()):
        from numcheck.reports import html

        try:
            Path(output).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(f"{output}: cannot be made: {error.strerror or error}") from None
        for name, page in html.site(reports).items():
            write(page, str(Path(output, name)))
    else:
        write(_rendered(reports, given), output)
    for checked in every:
        place = checked.report.document.path
        for directive in checked.unused:
            note(f"{place}:{directive.line}:{directive.column}: {directive.complaint}")
        for entry in checked.mended:
            note(f"{place}: [{entry.check}] “{entry.claim}” is mended or gone: take it out of the baseline with --update-baseline")
    ignored, known = sum(len(checked.ignored) for checked in every), sum(len(checked.known) for checked in every)
    if ignored or known:
        note(f"{ignored} ignored, {known} in the baseline")


def _rendered(reports: Sequence[Report], given: argparse.Namespace) -> str:
    if given.format != "terminal":
        from numcheck.reports import render

        return render(reports, given.format)
    from numcheck.reports import terminal

    on_terminal = not given.output and sys.stdout.isatty()
    width = min(shutil.get_terminal_size().columns, 120) if on_terminal else terminal.WIDTH
    color = given.color == "always" or (given.color == "auto" and on_terminal and not _no_color())
    return terminal.render(reports, verbose=given.verbose, color=color, width=width, whole=on_terminal)


def _no_color() -> bool:
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
