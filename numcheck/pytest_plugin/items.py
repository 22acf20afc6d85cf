"""The tests that a pytest run makes of an article: one a claim, or one for the whole of it."""

from __future__ import annotations

import os
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest

from numcheck.claim import Finding
from numcheck.editorial import shown_path
from numcheck.errors import NumcheckError
from numcheck.interval import Verdict
from numcheck.pytest_plugin.cache import unpacked
from numcheck.reports import plain

if TYPE_CHECKING:
    from numcheck.pytest_plugin.articles import Articles

_LONGEST_NAME = 90
# pytest cannot select names that hold these again.
_NO_NAME = str.maketrans({"[": "(", "]": ")", "\\": "/"})


class BorderlineWarning(UserWarning):
    """A claim agrees only at a pinch."""


class UnusedIgnoreWarning(UserWarning):
    """An ignore comment silences nothing."""


class ClaimError(Exception):
    """A claim is inconsistent."""


class ArticleFile(pytest.File):
    """An article: a collector of its tests."""

    articles: Articles
    relative: str | None = None  # its path as pytest names it in reports, once one of its claims has asked

    @cached_property
    def inherited(self) -> dict[str, Any]:
        """The keywords that all of its claims have."""
        return dict(self.keywords)

    def collect(self) -> Iterator[pytest.Item]:
        """Check the article.

        Raises:
            CollectError: the article or a reference table cannot be read; or an ignore is unused, where warnings are errors.
        """
        articles = self.articles
        if articles.changes is not None and not articles.changes.reach(self.path):
            articles.passed_over = True
            return
        shown, relative = shown_path(self.path, self.config.invocation_params.dir), articles.settings.relative(self.path)
        try:
            found = articles.analysed(self.path, shown, relative)
        except NumcheckError as error:
            raise self.CollectError(plain(str(error))) from error
        tests = list(self._tests(found, shown))
        articles.seen[shown] = {
            "unchecked": found["unchecked"], "ignored": len(found["ignored"]), "known": len(found["known"]), "faults": found["faults"],
            "relative": relative, "tests": len(tests)}
        for line, complaint in found["unused"]:
            try:
                warnings.warn_explicit(UnusedIgnoreWarning(complaint), None, shown, line)
            except UnusedIgnoreWarning:  # where warnings are errors
                raise self.CollectError(plain(f"{shown}:{line}: {complaint}")) from None
        yield from tests

    def _tests(self, found: dict[str, Any], shown: str) -> Iterator[pytest.Item]:
        articles = self.articles
        if articles.settings.granularity == "file":
            if found["findings"] or (found["mended"] and not articles.updating):
                yield self._claim("numbers", shown, found["findings"], found["mended"], self._written(found["findings"]))
            return
        names: Counter[str] = Counter()
        marked: list[tuple[dict[str, Any], Any]] = [(finding, None) for finding in found["findings"]]
        marked += [(finding, pytest.mark.skip(reason=f"ignored: {plain(reason)}")) for finding, reason in found["ignored"]]
        marked += [(finding, pytest.mark.xfail(reason="in the baseline", strict=True, raises=ClaimError)) for finding in found["known"]]
        for finding, mark in sorted(marked, key=lambda pair: (pair[0]["start"], pair[0]["end"], pair[0]["check"])):
            name = _unique(_name(finding["check"], finding["text"]), names)
            yield self._claim(name, shown, [finding], mark=mark or self._written([finding]))
        for entry in [] if articles.updating else found["mended"]:
            yield self._claim(_unique(_name("baseline", f"{entry[0]}: {entry[1]}"), names), shown, [], [entry])

    def _written(self, findings: Sequence[dict[str, Any]]) -> Any:
        """The mark of faults that go into a new baseline; None for others."""
        limit = self.articles.settings.limit
        at_fault = self.articles.written and any(Verdict[finding["verdict"].upper()] >= limit for finding in findings)
        return pytest.mark.skip(reason="written to the baseline") if at_fault else None

    def _claim(
        self, name: str, shown: str, findings: Sequence[dict[str, Any]], mended: Sequence[Sequence[Any]] = (), mark: Any = None
    ) -> Claim:
        claim: Claim = Claim.from_parent(self, name=name)
        claim.keywords = {**self.inherited, name: True}  # pytest's own mapping climbs up to the session for each report
        claim.articles, claim.shown, claim.findings, claim.mended = self.articles, shown, list(findings), list(mended)
        claim.holds = mark is None and not mended and all(finding["verdict"] == "consistent" for finding in findings)
        if mark is not None:
            claim.add_marker(mark)
        return claim


class Claim(pytest.Item):
    """A test of a claim, or of all claims of an article.

    Attributes:
        articles: the run.
        shown: the article's path as messages name it.
        findings: what it is about, in plain types.
        mended: entries of the baseline that are at fault no longer.
        holds: whether nothing is wrong with it, so that there is nothing to run.
    """

    articles: Articles
    shown: str
    findings: list[dict[str, Any]]
    mended: list[Sequence[Any]]
    holds: bool

    def runtest(self) -> None:
        """Pass, warn or fail.

        Raises:
            ClaimError: a claim is inconsistent; or borderline, where these fail too; or mended, and still in the baseline.
        """
        if self._at_fault() or self.mended:
            raise ClaimError(_told(self._lines()))
        for finding in self._restored(Verdict.BORDERLINE):
            self.warn(BorderlineWarning(_line(finding)))

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """Where the claim stands; pytest counts lines from 0."""
        return self.path, self._first_line() - 1, self.name

    @cached_property
    def location(self) -> tuple[str, int | None, str]:
        """The same as reports have it."""
        file = self.parent
        assert isinstance(file, ArticleFile)
        if file.relative is None:
            file.relative = super().location[0]
        _, line, name = self.reportinfo()
        return file.relative, line, name

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ARG002 - pytest passes it
        """The claim as on the command line, rather than a traceback."""
        if not isinstance(excinfo.value, (ClaimError, BorderlineWarning)):
            return super().repr_failure(excinfo)
        from numcheck.reports import terminal

        document = self.articles.document(self.path, self.shown)
        shown = self._at_fault() or list(self._restored())
        parts = [terminal.entry(finding, document) for finding in shown] + [_mended(self.shown, entry) for entry in self.mended]
        if self.config.getoption("tbstyle") == "line":  # pytest puts the place before it
            return _failure("", plain(self.shown), self._first_line(), _told(self._lines()))
        return _failure("\n\n".join(parts), plain(self.shown), self._first_line(), _told(self._lines(self.shown)))

    def _restored(self, limit: Verdict = Verdict.CONSISTENT) -> Iterator[Finding]:
        """Those findings that are no better than a verdict; most are consistent, and stay as they are."""
        return (unpacked(finding, self.shown) for finding in self.findings if Verdict[finding["verdict"].upper()] >= limit)

    def _at_fault(self) -> list[Finding]:
        return list(self._restored(self.articles.settings.limit))

    def _first_line(self) -> int:
        wrong = [finding["line"] for finding in self.findings if finding["verdict"] != "consistent"]
        return min(wrong or [finding["line"] for finding in self.findings], default=1)

    def _lines(self, path: str = "") -> list[str]:
        """A line for each fault, behind its place if a path is given."""
        faults = self._at_fault() or self._restored()
        return [(f"{plain(path)}:{one.line}:{one.column}: " if path else "") + _line(one) for one in faults] + [
            _mended(path, entry) for entry in self.mended]


def _told(lines: Sequence[str]) -> str:
    return lines[0] + (f" (and {len(lines) - 1} more)" if len(lines) > 1 else "") if lines else ""


def _line(finding: Finding) -> str:
    return f"{finding.verdict.label} [{finding.check}] {plain(finding.message)}"


def _mended(path: str, entry: Sequence[Any]) -> str:
    place = f"{plain(path)}: " if path else ""
    return f"{place}[{plain(entry[0])}] “{plain(entry[1])}” is mended or gone: take it out of the baseline with --numcheck-update-baseline"


def _failure(body: str, path: str, line: int, message: str) -> Any:
    """What pytest prints of a failure; a string would be printed whole in every summary."""
    try:
        from _pytest._code.code import ExceptionChainRepr, ReprEntryNative, ReprFileLocation, ReprTraceback

        entries = [ReprEntryNative([body + "\n"])] if body else []
        traceback = ReprTraceback(entries, None, style="native")
        return ExceptionChainRepr([(traceback, ReprFileLocation(path, line, message), None)])
    except (ImportError, TypeError, ValueError):  # half public, and a coming pytest may change them
        return body or f"{path}:{line}: {message}"


def _name(check: str, text: str) -> str:
    text = " ".join(plain(text).translate(_NO_NAME).replace("::", ":").split())
    return f"{check}: {text if len(text) <= _LONGEST_NAME else text[:_LONGEST_NAME - 1].rstrip() + '…'}"


def _unique(name: str, names: Counter[str]) -> str:
    names[name] += 1
    return f"{name} #{names[name]}" if names[name] > 1 else name
