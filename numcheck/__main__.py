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
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from numcheck.errors import InputError, NumcheckError

if TYPE_CHECKING:
    from numcheck.report import Report
    from numcheck.tables import Tables

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
        usage="numcheck [options] PATH [PATH ...]\n       numcheck explain CHECK",
        description="Check the numbers that articles claim: against each other, and against reference tables.",
        epilog="Exit status: 0 nothing contradicts anything; 1 a claim is inconsistent; 2 something could not be read.",
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
    parser.add_argument("--strict", action="store_true", help="exit with 1 for borderline claims too")
    parser.add_argument("--format", choices=FORMATS, default="terminal", help="what to print (default: terminal)")
    parser.add_argument("-o", "--output", metavar="FILE", help="write the report to a file")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colour the terminal report")
    parser.add_argument("--version", action="version", version=f"numcheck {_version()}")
    return parser


def _check(options: argparse.Namespace) -> int:
    from numcheck.interval import Verdict
    from numcheck.tables import load_tables

    tables = load_tables([] if options.no_tables else options.tables)
    status = CLEAN
    reports: list[Report] = []
    for path in _walk(options.paths):
        try:
            reports.append(_one(path, options, tables))
        except InputError as error:
            status = _failed(error)
    if reports or status == CLEAN:
        _write(_rendered(reports, options), options.output)
    worst = max((report.verdict for report in reports), default=Verdict.CONSISTENT)
    limit = Verdict.BORDERLINE if options.strict else Verdict.INCONSISTENT
    return status or (FOUND if worst >= limit else CLEAN)


def _one(path: str, options: argparse.Namespace, tables: Tables) -> Report:
    from numcheck.checker import check_document, check_file

    if path != "-":
        return check_file(path, options.language, options.date, tables)
    from numcheck import formats

    data = sys.stdin.buffer.read() if hasattr(sys.stdin, "buffer") else sys.stdin.read().encode("utf-8", "surrogatepass")
    try:
        source = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise InputError(f"{_STDIN}: is not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}") from None
    return check_document(formats.parse(source, ".txt", _STDIN), options.language, options.date, tables)


def _walk(paths: Sequence[str]) -> Iterator[str]:
    from numcheck.formats import articles

    seen: set[str] = set()
    for given in paths:
        for path in articles(given) if given != "-" and Path(given).is_dir() else [given]:
            key = path if path == "-" else str(Path(path).absolute())
            if key not in seen:
                seen.add(key)
                yield path


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


def _failed(problem: object) -> int:
    print("numcheck: " + " ".join(str(problem).split()).encode("utf-8", "replace").decode(), file=sys.stderr)
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
