"""The pytest plugin: `pytest content/ --numcheck` makes one test of each claim.

A consistent claim passes, an inconsistent one fails with the same explanation as on the command line,
a borderline one is a warning. Tests are named after their claims ("rank: the fourth largest army"), so
that `-k`, `--lf` and JUnit files work and survive edits elsewhere in the article.

pytest loads this module in every run on the machine, so that nothing but pytest is imported at its top,
and unless `--numcheck` is given no hook but the option's is registered.
"""

from __future__ import annotations

import dataclasses
import fnmatch
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from numcheck.claim import Finding
    from numcheck.document import Document
    from numcheck.report import Report
    from numcheck.tables import Tables

GLOBS = ("*.txt", "*.md", "*.markdown", "*.html", "*.rst")
_LONGEST_NAME = 90
# pytest cannot select names that hold these again.
_NO_NAME = str.maketrans({"[": "(", "]": ")", "\\": "/"})


class BorderlineWarning(UserWarning):
    """A claim agrees only at a pinch."""


class ClaimError(Exception):
    """A claim is inconsistent."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add options and settings."""
    group = parser.getgroup("numcheck", "checking the numbers in articles")
    group.addoption("--numcheck", action="store_true", help="check the numbers that articles claim, one test a claim")
    group.addoption("--numcheck-strict", action="store_true", help="fail for borderline claims too, rather than warn")
    group.addoption("--numcheck-report", action="append", default=[], metavar="FORMAT:PATH",
                    help="write what --numcheck finds: terminal, json, sarif, html or github, to a file or - for here; may be repeated")
    parser.addini("numcheck_files", "globs of the articles that --numcheck checks", type="args", default=list(GLOBS))
    parser.addini("numcheck_tables", "reference tables to use instead of the bundled ones", type="paths", default=[])
    parser.addini("numcheck_language", "the articles' language; found for each paragraph if not set", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Start work, if asked to."""
    if config.getoption("numcheck") or config.getoption("numcheck_report"):
        config.pluginmanager.register(Articles(config), "numcheck-articles")


class Articles:
    """The hooks of a run that checks articles, and what it found."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.strict = bool(config.getoption("numcheck_strict"))
        self.outputs = [_output(text) for text in config.getoption("numcheck_report")]
        self.globs: list[str] = config.getini("numcheck_files")
        self.seen: dict[str, dict[str, Any]] = {}
        self.found: list[dict[str, Any]] = []
        self.claims = 0
        self.deselected = False
        self._tables: Tables | None = None

    def tables(self) -> Tables:
        """The reference tables, loaded once."""
        from numcheck.tables import load_tables

        if self._tables is None:
            self._tables = load_tables(self.config.getini("numcheck_tables") or None)
        return self._tables

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> ArticleFile | None:
        """Make a collector of an article."""
        from numcheck.formats import SUFFIXES, is_article

        named = parent.session.isinitpath(file_path)
        if file_path.suffix.lower() not in SUFFIXES:
            return None
        root = self.config.rootpath
        relative = file_path.relative_to(root) if file_path.is_relative_to(root) else Path(file_path.name)
        matches = any(fnmatch.fnmatch(file_path.name, glob) or fnmatch.fnmatch(relative.as_posix(), glob) for glob in self.globs)
        if not named and not (matches and is_article(relative)):
            return None
        file: ArticleFile = ArticleFile.from_parent(parent, path=file_path)
        file.articles = self
        return file

    def pytest_deselected(self) -> None:
        """Note that there were tests."""
        self.deselected = True

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
        """Put a claim on its test's report, in types that reach the main process of a distributed run."""
        report = yield
        if isinstance(item, Claim) and call.when == "call":
            from numcheck.reports import json

            report.numcheck = {"path": item.finding.path, "finding": json.of_finding(item.finding)}
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Gather claims."""
        claim = getattr(report, "numcheck", None)
        if claim is not None:
            self.found.append(claim)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Gather what a worker collected: all workers collect the same."""
        output = getattr(node, "workeroutput", {}).get("numcheck")
        if output:
            self.seen = output["seen"]
            self.claims = output["claims"]
            self.deselected = output["deselected"]

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Hand over to the main process, or end: articles without a claim are no reason for red."""
        output = getattr(self.config, "workeroutput", None)
        if output is not None:
            output["numcheck"] = {"seen": self.seen, "claims": self.claims, "deselected": self.deselected}
            return
        if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and self.seen and not self.claims and not self.deselected:
            session.exitstatus = pytest.ExitCode.OK

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Write the reports."""
        if not self.seen or self.config.getoption("collectonly"):
            return
        from numcheck import reports as formats
        from numcheck.reports import terminal

        every = list(self._reports())
        terminalreporter.write_line(f"numcheck: {terminal.summary(every)}")
        for name, path in self.outputs:
            text = formats.render(every, name)
            if path == "-":
                terminalreporter.write_line(text.rstrip("\n"))
                continue
            target = self.config.invocation_params.dir / path
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8", errors="replace", newline="\n")
            except OSError as error:
                terminalreporter.write_line(f"numcheck: {path}: cannot be written: {error.strerror or error}", red=True)

    def _reports(self) -> Iterator[Report]:
        from numcheck.report import Report
        from numcheck.reports import json

        claims: dict[str, list[Finding]] = {}
        for claim in self.found:
            claims.setdefault(claim["path"], []).append(json.restored(claim["finding"], claim["path"]))
        for path, article in self.seen.items():
            findings = sorted(claims.get(path, ()), key=lambda finding: finding.start)
            unchecked = tuple(json.restored_unchecked(item) for item in article["unchecked"])
            yield Report(self._document(path), tuple(findings), unchecked)

    def _document(self, path: str) -> Document:
        from numcheck import formats
        from numcheck.document import Document
        from numcheck.errors import InputError

        try:
            return dataclasses.replace(formats.load(self.config.invocation_params.dir / path), path=path)
        except InputError:  # somebody has removed it since
            return Document("", path=path)


class ArticleFile(pytest.File):
    """An article: a collector with a test for each claim."""

    articles: Articles

    def collect(self) -> Iterator[Claim]:
        """Check the article.

        Raises:
            CollectError: the article or a reference table cannot be read.
        """
        from numcheck.errors import NumcheckError
        from numcheck.reports import json

        articles = self.articles
        try:
            report = self._check(articles)
        except NumcheckError as error:
            raise self.CollectError(str(error)) from error
        articles.seen[report.document.path] = {"unchecked": [json.of_unchecked(item) for item in report.unchecked]}
        articles.claims += len(report.findings)
        names: dict[str, int] = {}
        for finding in report.findings:
            name = _name(finding)
            names[name] = names.get(name, 0) + 1
            claim: Claim = Claim.from_parent(self, name=f"{name} #{names[name]}" if names[name] > 1 else name)
            claim.finding, claim.document, claim.strict = finding, report.document, articles.strict
            yield claim

    def _check(self, articles: Articles) -> Report:
        from numcheck import formats
        from numcheck.checker import check_document

        document = dataclasses.replace(formats.load(self.path), path=_relative(self.path, self.config.invocation_params.dir))
        return check_document(document, self.config.getini("numcheck_language") or None, None, articles.tables())


class Claim(pytest.Item):
    """A claim: a test."""

    finding: Finding
    document: Document
    strict: bool

    def runtest(self) -> None:
        """Pass, warn or fail.

        Raises:
            ClaimError: the claim is inconsistent; or borderline, with `--numcheck-strict`.
        """
        from numcheck.interval import Verdict

        if self.finding.verdict is Verdict.INCONSISTENT or (self.strict and self.finding.verdict is Verdict.BORDERLINE):
            raise ClaimError(self._message())
        if self.finding.verdict is Verdict.BORDERLINE:
            self.warn(BorderlineWarning(self._message()))

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where the claim stands; pytest counts lines from 0."""
        return self.path, self.finding.line - 1, self.name

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ARG002 - pytest passes it
        """The claim as on the command line, rather than a traceback."""
        if not isinstance(excinfo.value, (ClaimError, BorderlineWarning)):
            return super().repr_failure(excinfo)
        from numcheck.reports import terminal

        return _failure(terminal.entry(self.finding, self.document), self.finding.path, self.finding.line, self._message())

    def _message(self) -> str:
        from numcheck.reports import plain

        return f"{self.finding.verdict.label} [{self.finding.check}] {plain(self.finding.message)}"


def _failure(body: str, path: str, line: int, message: str) -> Any:
    """What pytest prints of a failure; a string would be printed whole in every summary."""
    try:
        from _pytest._code.code import ExceptionChainRepr, ReprEntryNative, ReprFileLocation, ReprTraceback

        traceback = ReprTraceback([ReprEntryNative([body + "\n"])], None, style="native")
        return ExceptionChainRepr([(traceback, ReprFileLocation(path, line, message), None)])
    except (ImportError, TypeError, ValueError):  # half public, and a coming pytest may change them
        return body


def _name(finding: Finding) -> str:
    from numcheck.reports import plain

    text = " ".join(plain(finding.text).translate(_NO_NAME).replace("::", ":").split())
    return f"{finding.check}: {text if len(text) <= _LONGEST_NAME else text[:_LONGEST_NAME - 1].rstrip() + '…'}"


def _relative(path: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()


def _output(text: str) -> tuple[str, str]:
    from numcheck.reports import FORMATS

    name, colon, path = text.partition(":")
    if name not in FORMATS or not colon or not path:
        raise pytest.UsageError(f"--numcheck-report {text}: give FORMAT:PATH, such as sarif:numcheck.sarif; formats: {', '.join(FORMATS)}")
    return name, path
