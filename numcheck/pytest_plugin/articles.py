"""A pytest run that checks articles: which files are articles, what was found in them, and its reports."""

from __future__ import annotations

import dataclasses
import warnings
from collections import Counter
from collections.abc import Generator, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

from numcheck import editorial
from numcheck.claim import Finding
from numcheck.document import Document
from numcheck.editorial import baseline, settings
from numcheck.editorial.changes import Changes
from numcheck.errors import InputError, SettingsError
from numcheck.formats import SUFFIXES, is_article
from numcheck.pytest_plugin.cache import Cache, digest, ground, packed, unpacked
from numcheck.pytest_plugin.items import ArticleFile, BorderlineWarning, Claim, UnusedIgnoreWarning
from numcheck.report import Report
from numcheck.reports import FORMATS, plain
from numcheck.reports import json as plain_types

if TYPE_CHECKING:
    from numcheck.tables import Tables


_PHASES: tuple[Literal["setup", "call", "teardown"], ...] = ("setup", "call", "teardown")


class Articles:
    """The hooks of a run that checks articles, and what it found."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        try:
            found = settings.find(config.rootpath)
            self.settings = dataclasses.replace(found, strict=found.strict or bool(config.getoption("numcheck_strict")))
            self.baseline = baseline.load(editorial.baseline_path(self.settings))
            ref = config.getoption("numcheck_diff")
            self.changes = Changes(ref, config.invocation_params.dir) if ref else None
            if self.changes is not None:
                self.changes.lines  # noqa: B018  # a revision that is none is said before anything runs
        except SettingsError as error:
            raise pytest.UsageError(plain(str(error))) from None
        self.updating = bool(config.getoption("numcheck_update_baseline"))
        if self.updating and self.changes is not None:
            raise pytest.UsageError("--numcheck-update-baseline needs whole articles: leave --numcheck-diff out")
        self.outputs = [_output(text) for text in config.getoption("numcheck_report")]
        self.globs: list[str] = config.getini("numcheck_files")
        self.seen: dict[str, dict[str, Any]] = {}
        self.counts: Counter[str] = Counter()
        self.found: list[dict[str, Any]] = []
        self.deselected = False
        self.passed_over = False  # articles without a changed line

    @cached_property
    def tables(self) -> Tables:
        """The reference tables, loaded once."""
        return editorial.tables_of(self.settings)

    @cached_property
    def cache(self) -> Cache:
        """What earlier runs found; what depends on a revision is not kept."""
        kept = getattr(self.config, "cache", None)
        return Cache(kept.mkdir("numcheck") if kept is not None and self.changes is None else None)

    @cached_property
    def ground(self) -> str:
        """What all articles' checking rests on, hashed."""
        return ground(self.settings, ()) if self.cache.folder is not None else ""

    def analysed(self, path: Path, shown: str, relative: str) -> dict[str, Any]:
        """What checking an article gives, in plain types; from the cache if nothing has changed.

        Args:
            path: the article.
            shown: its path as messages name it.
            relative: its path as the baseline names it.

        Raises:
            NumcheckError: the article or a table cannot be read.
        """
        known = self.baseline.of(relative)
        key = ""
        if self.cache.folder is not None:
            try:
                key = digest([self.ground.encode(), path.read_bytes(), *(repr(entry).encode() for entry in sorted(known))])
            except OSError:
                key = ""
            kept = self.cache.get(shown, key) if key else None
            if kept is not None:
                return kept
        made = _plain(editorial.check_under(self.document(path, shown), self.settings, self.tables,
                                            baseline=self.baseline, changes=self.changes))
        if key:
            self.cache.set(shown, key, made)
        return made

    @property
    def written(self) -> bool:
        """Whether the faults that are found go into a new baseline; one that stands lets no new ones in."""
        return self.updating and self.baseline.is_new

    def document(self, path: Path, shown: str) -> Document:
        """An article, under the name that messages call it by."""
        from numcheck import formats

        return dataclasses.replace(formats.load(path), path=shown)

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> ArticleFile | None:
        """Make a collector of an article."""
        if file_path.suffix.lower() not in SUFFIXES:
            return None
        root = self.config.rootpath
        relative = file_path.relative_to(root) if file_path.is_relative_to(root) else Path(file_path.name)
        if not parent.session.isinitpath(file_path) and not (self._matches(file_path, relative) and is_article(relative)):
            return None
        file: ArticleFile = ArticleFile.from_parent(parent, path=file_path)
        file.articles = self
        file.add_marker(pytest.mark.numcheck)
        return file

    def _matches(self, path: Path, relative: Path) -> bool:
        if not self.globs:
            return self.settings.is_article(path)
        return settings.matches(path.name, self.globs) or settings.matches(relative.as_posix(), self.globs)

    def pytest_deselected(self) -> None:
        """Note that there were tests."""
        self.deselected = True

    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        """Report a claim that holds without setting anything up: of thousands of tests, nearly all are such.

        What was set up for the tests before it stays as it is, for which another claim of the article must follow.
        """
        if not (isinstance(item, Claim) and item.holds and nextitem is not None and nextitem.parent is item.parent):
            return None
        hook = item.ihook
        hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for when in _PHASES:
            report = hook.pytest_runtest_makereport(item=item, call=pytest.CallInfo.from_call(_nothing, when))
            hook.pytest_runtest_logreport(report=report)
        hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
        """Put what a test found on its report, in types that reach the main process of a distributed run."""
        report = yield
        if isinstance(item, Claim) and call.when == "call":
            report.numcheck = [{"path": item.shown, "finding": finding} for finding in item.findings]
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Gather claims, and keep those that a report will tell of."""
        claims = getattr(report, "numcheck", [])
        self.counts.update(claim["finding"]["verdict"] for claim in claims)
        if self.outputs:
            self.found += claims

    @pytest.hookimpl(tryfirst=True)
    def pytest_warning_recorded(self, warning_message: warnings.WarningMessage) -> None:
        """Leave out the line of the article that Python would print below a warning, as it stands there."""
        if issubclass(warning_message.category, (BorderlineWarning, UnusedIgnoreWarning)):
            warning_message.line = ""

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Gather what a worker collected: all workers collect the same."""
        output = getattr(node, "workeroutput", {}).get("numcheck")
        if output:
            self.seen, self.deselected, self.passed_over = output["seen"], output["deselected"], output["passed_over"]

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Hand over to the main process, or end: articles without a claim are no reason for red."""
        output = getattr(self.config, "workeroutput", None)
        if output is not None:
            output["numcheck"] = {"seen": self.seen, "deselected": self.deselected, "passed_over": self.passed_over}
            return
        tests = any(article["tests"] for article in self.seen.values())
        if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and self._any and not tests and not self.deselected:
            session.exitstatus = pytest.ExitCode.OK

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Write the baseline and the reports."""
        if not self._any or self.config.getoption("collectonly"):
            return
        from numcheck import reports as formats
        from numcheck.reports import terminal

        unchecked = sum(len(article["unchecked"]) for article in self.seen.values())
        terminalreporter.write_line(f"numcheck: {terminal.counted(len(self.seen), self.counts, unchecked)}{self._aside()}")
        if self.updating:
            self._update(terminalreporter)
        every = list(self._reports()) if self.outputs else []
        for name, path in self.outputs:
            text = formats.render(every, name)
            if path == "-":
                terminalreporter.write_line(text.rstrip("\n"))
                continue
            target = self.config.invocation_params.dir / path
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8", newline="\n")
            except OSError as error:
                terminalreporter.write_line(f"numcheck: {path}: cannot be written: {error.strerror or error}", red=True)

    @property
    def _any(self) -> bool:
        """Whether there were articles at all."""
        return bool(self.seen) or self.passed_over

    def _aside(self) -> str:
        ignored, known = (sum(article[name] for article in self.seen.values()) for name in ("ignored", "known"))
        return (f"; {ignored} ignored" if ignored else "") + (f"; {known} in the baseline" if known else "")

    def _update(self, terminalreporter: pytest.TerminalReporter) -> None:
        faults = {article["relative"]: [baseline.Entry(*entry) for entry in article["faults"]] for article in self.seen.values()}
        try:
            told, refused = editorial.update_baseline(self.settings, self.baseline, faults)
        except SettingsError as error:
            terminalreporter.write_line(f"numcheck: {plain(str(error))}", red=True)
            return
        place = editorial.shown_path(editorial.baseline_path(self.settings), self.config.invocation_params.dir)
        terminalreporter.write_line(f"numcheck: {plain(place)}: {told}", red=refused > 0)

    def _reports(self) -> Iterator[Report]:
        claims: dict[str, list[Finding]] = {}
        for claim in self.found:
            claims.setdefault(claim["path"], []).append(unpacked(claim["finding"], claim["path"]))
        for path, article in self.seen.items():
            findings = sorted(claims.get(path, ()), key=lambda finding: finding.start)
            unchecked = tuple(plain_types.restored_unchecked(item) for item in article["unchecked"])
            yield Report(self._shown(path), tuple(findings), unchecked)

    def _shown(self, path: str) -> Document:
        try:
            return self.document(self.config.invocation_params.dir / path, path)
        except InputError:  # somebody has removed it since
            return Document("", path=path)


def _nothing() -> None:
    """What there is to do for a claim that holds: its article was checked when it was collected."""


def _plain(checked: editorial.Checked) -> dict[str, Any]:
    """What was found of an article, in plain types."""
    return {
        "findings": [packed(finding) for finding in checked.report.findings],
        "unchecked": [plain_types.of_unchecked(item) for item in checked.report.unchecked],
        "ignored": [[packed(finding), reason] for finding, reason in checked.ignored],
        "known": [packed(finding) for finding, _ in checked.known],
        "mended": [[entry.check, entry.claim, entry.twin] for entry in checked.mended],
        "unused": [[one.line, one.complaint] for one in checked.unused],
        "faults": [[entry.check, entry.claim, entry.twin] for entry in checked.faults],
    }


def _output(text: str) -> tuple[str, str]:
    name, colon, path = text.partition(":")
    if name not in FORMATS or not colon or not path:
        raise pytest.UsageError(f"--numcheck-report {text}: give FORMAT:PATH, such as sarif:numcheck.sarif; formats: {', '.join(FORMATS)}")
    return name, path
