"""The command line: `numcheck article.md`.

Exit status 0: nothing contradicts anything; 1: a claim is inconsistent (or borderline, with `--strict`);
2: wrong usage, or something could not be read.
"""

from __future__ import annotations

import argparse
import datetime
import importlib
import importlib.metadata
import inspect
import io
import os
import pkgutil
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self, TextIO

from numcheck.errors import InputError, NumcheckError, SettingsError

if TYPE_CHECKING:
    from numcheck.document import Document
    from numcheck.editorial import Checked
    from numcheck.editorial.baseline import Baseline
    from numcheck.editorial.settings import Settings
    from numcheck.report import Report

CLEAN, FOUND, FAILED = 0, 1, 2
_STDIN = "<stdin>"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments; those of the process if None.

    Returns:
        The exit status.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if arguments[:1] == ["explain"]:
            return _explain(arguments[1:])
        if arguments[:2] == ["tables", "check"]:
            return _review(arguments[2:])
        if arguments[:1] == ["corpus"]:
            return _corpus(arguments[1:])
        if arguments[:1] == ["check"] and not Path("check").exists():
            del arguments[0]
        return _check(_parser().parse_args(arguments))
    except SystemExit as end:  # argparse has printed what there is to say
        return end.code if isinstance(end.code, int) else FAILED
    except NumcheckError as error:
        return _failed(error)
    except BrokenPipeError:
        _drop_stdout()
        return CLEAN
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    from numcheck.reports import FORMATS

    parser = argparse.ArgumentParser(
        prog="numcheck",
        usage="numcheck [check] [options] PATH [PATH ...]\n       numcheck explain CHECK\n       numcheck tables check PATH\n"
              "       numcheck corpus INPUT -o FOLDER [options]",
        description="Check the numbers that articles claim: against each other, and against reference tables.",
        epilog="Settings stand in [tool.numcheck] of pyproject.toml. "
               "Exit status: 0 nothing contradicts anything; 1 a claim is inconsistent; 2 something could not be read.",
        allow_abbrev=False,
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="an article, a folder of articles, or - for standard input")
    parser.add_argument("-v", "--verbose", action="store_true", help="show consistent claims and unchecked quantities too")
    parser.add_argument("--language", metavar="CODE", help="the articles' language (en, fr, …); found for each paragraph if not given")
    parser.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="the day the articles were written")
    tables = parser.add_mutually_exclusive_group()
    tables.add_argument("--tables", action="append", metavar="PATH",
                        help="a reference table, or a folder of them, instead of the bundled ones; may be repeated")
    tables.add_argument("--no-tables", action="store_true", help="use no reference tables, not even the bundled ones")
    parser.add_argument("--ignore", action="append", default=[], metavar="CHECK", help="switch a check off; may be repeated")
    parser.add_argument("--strict", action="store_true", help="exit with 1 for borderline claims too")
    parser.add_argument("--diff", metavar="REF", help="only claims on lines that have changed since a git revision")
    parser.add_argument("--baseline", metavar="FILE", help="known faults, which do not count (default: numcheck-baseline.json)")
    parser.add_argument("--update-baseline", action="store_true",
                        help="write the faults found to a new baseline, or take out of an old one what is mended")
    parser.add_argument("--format", choices=FORMATS, default="terminal", help="what to print (default: terminal)")
    parser.add_argument("-o", "--output", metavar="FILE",
                        help="write the report to a file; of html, a folder gets a page for each article and an index")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colour the terminal report")
    parser.add_argument("--version", action="version", version=f"numcheck {_version()}")
    return parser


def _settings(options: argparse.Namespace) -> Settings:
    """The settings of the folder that the process runs in, with what the options say instead."""
    from numcheck.editorial import settings

    found = settings.find()
    given: dict[str, object] = {"strict": found.strict or options.strict}
    for name in ("date", "baseline"):
        if getattr(options, name) is not None:
            given[name] = getattr(options, name)
    if options.no_tables:
        given["tables"] = ()
    elif options.tables is not None:
        given["tables"] = tuple(str(Path(path).absolute()) for path in options.tables)
    if options.baseline is not None:
        given["baseline"] = str(Path(options.baseline).absolute())
    if options.ignore:
        try:
            given["ignore"] = (*found.ignore, *settings.checks(options.ignore))
        except ValueError as error:
            raise SettingsError(f"--ignore: {error}") from None
    return replace(found, **given)  # type: ignore[arg-type]


def _check(options: argparse.Namespace) -> int:
    from numcheck import editorial
    from numcheck.editorial import baseline
    from numcheck.editorial.changes import Changes
    from numcheck.interval import Verdict

    settings = _settings(options)
    tables = editorial.tables_of(settings)
    known_at = settings.path(settings.baseline or baseline.NAME)
    known = baseline.load(known_at)
    changes = Changes(options.diff, Path.cwd()) if options.diff else None
    status = CLEAN
    every: list[Checked] = []
    with _Progress() as progress:
        for path in progress.over(list(_walk(options.paths, settings))):
            try:
                document = _document(path)
                every.append(editorial.check_under(document, settings, tables, date=options.date, language=options.language,
                                                   baseline=None if options.update_baseline else known, changes=changes))
            except InputError as error:
                progress.clear()
                status = _failed(error)
    if options.update_baseline:
        return _update(known, known_at, every, settings) or status
    if every or status == CLEAN:
        _report(every, options)
    worst = max(map(editorial.worst, every), default=Verdict.CONSISTENT)
    return status or (FOUND if worst >= settings.limit else CLEAN)


def _update(known: Baseline, path: Path, every: Sequence[Checked], settings: Settings) -> int:
    new = known.updated({settings.relative(Path(checked.report.document.path)): checked.faults for checked in every})
    new.write(path)
    _print(f"{path}: {sum(map(len, new.articles.values()))} known faults in {len(new.articles)} articles\n", sys.stdout)
    return CLEAN


def _report(every: Sequence[Checked], options: argparse.Namespace) -> None:
    """Write the report, and say on the side what was set aside."""
    reports = [checked.report for checked in every]
    output = options.output
    if options.format == "html" and output is not None and (output.endswith(("/", os.sep)) or Path(output).is_dir()):
        from numcheck.reports import html

        try:
            Path(output).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(f"{output}: cannot be made: {error.strerror or error}") from None
        for name, page in html.site(reports).items():
            _write(page, str(Path(output, name)))
    else:
        _write(_rendered(reports, options), options.output)
    for checked in every:
        place = checked.report.document.path
        for directive in checked.unused:
            _note(f"{place}:{directive.line}:{directive.column}: {directive.complaint}")
        for entry in checked.mended:
            _note(f"{place}: [{entry.check}] “{entry.claim}” is mended or gone: take it out of the baseline with --update-baseline")
    ignored, known = sum(len(checked.ignored) for checked in every), sum(len(checked.known) for checked in every)
    if ignored or known:
        _note(f"{ignored} ignored, {known} in the baseline")


def _document(path: str) -> Document:
    from numcheck import formats

    if path != "-":
        return formats.load(path)
    data = sys.stdin.buffer.read() if hasattr(sys.stdin, "buffer") else sys.stdin.read().encode("utf-8", "surrogatepass")
    try:
        source = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise InputError(f"{_STDIN}: is not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}") from None
    return formats.parse(source, ".txt", _STDIN)


def _walk(paths: Sequence[str], settings: Settings) -> Iterator[str]:
    from numcheck.formats import articles

    seen: set[str] = set()
    for given in paths:
        folder = given != "-" and Path(given).is_dir()
        for path in articles(given) if folder else [given]:
            key = path if path == "-" else str(Path(path).absolute())
            if key not in seen and (not folder or settings.is_article(Path(path))):
                seen.add(key)
                yield path


class _Progress:
    """A counter on a terminal's last line while many articles are checked; nothing elsewhere, or for a few."""

    MANY = 20

    def __init__(self) -> None:
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def over(self, paths: Sequence[str]) -> Iterator[str]:
        """Each path, while the counter counts."""
        visible = len(paths) >= self.MANY and sys.stderr.isatty()
        for number, path in enumerate(paths, 1):
            if visible:
                sys.stderr.write(f"\r\x1b[2Kchecking {number:,} of {len(paths):,}")
                sys.stderr.flush()
                self._shown = True
            yield path

    def clear(self) -> None:
        """Leave the line empty."""
        if self._shown:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()
            self._shown = False


def _rendered(reports: Sequence[Report], options: argparse.Namespace) -> str:
    if options.format != "terminal":
        from numcheck.reports import render

        return render(reports, options.format)
    from numcheck.reports import terminal

    on_terminal = not options.output and sys.stdout.isatty()
    width = min(shutil.get_terminal_size().columns, 120) if on_terminal else terminal.WIDTH
    color = options.color == "always" or (options.color == "auto" and on_terminal and not _no_color())
    return terminal.render(reports, verbose=options.verbose, color=color, width=width)


def _write(text: str, output: str | None) -> None:
    text = text if text.endswith("\n") else text + "\n"
    if output is not None:
        try:
            Path(output).write_text(text, encoding="utf-8", errors="replace", newline="\n")
        except OSError as error:
            raise InputError(f"{output}: cannot be written: {error.strerror or error}") from None
        return
    _print(text, sys.stdout)


def _print(text: str, stream: TextIO) -> None:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding))
        stream.flush()
    except BrokenPipeError:  # the reader ("head") has seen enough; the verdict stands
        _drop_stdout()


def _drop_stdout() -> None:
    # The interpreter flushes once more when it ends, and would complain.
    devnull = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(devnull, sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = io.StringIO()
    finally:
        os.close(devnull)


def _explain(names: Sequence[str]) -> int:
    from numcheck import checks

    known = sorted(module.name for module in pkgutil.iter_modules(checks.__path__))
    if len(names) != 1 or names[0] not in known:
        what = f"there is no check {names[0]!r}" if len(names) == 1 else "name one check"
        return _failed(f"{what}; the checks are {', '.join(known)}")
    _print(inspect.cleandoc(importlib.import_module(f"numcheck.checks.{names[0]}").__doc__ or "It has no description.") + "\n", sys.stdout)
    return CLEAN


def _corpus(arguments: Sequence[str]) -> int:
    from numcheck.corpus import command

    totals, strict = command.main(arguments)
    if totals["errors"]:
        return FAILED
    return FOUND if totals["inconsistent"] or (strict and totals["borderline"]) else CLEAN


def _note(text: str) -> None:
    print("numcheck: " + " ".join(text.split()).encode("utf-8", "replace").decode(), file=sys.stderr)


def _review(paths: Sequence[str]) -> int:
    from numcheck.review import review

    if len(paths) != 1:
        return _failed("name one folder or file of tables: numcheck tables check PATH")
    found = review(paths[0])
    _print(f"{found}\n", sys.stdout)
    return FAILED if found.faults else CLEAN


def _failed(problem: object) -> int:
    _note(str(problem))
    return FAILED


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as 2022-08-06") from None


def _no_color() -> bool:
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"


def _version() -> str:
    try:
        return importlib.metadata.version("numcheck")
    except importlib.metadata.PackageNotFoundError:
        return "(not installed)"


if __name__ == "__main__":
    sys.exit(main())
