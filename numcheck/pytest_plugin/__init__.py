"""The pytest plugin: `pytest content/ --numcheck` makes one test of each claim.

A consistent claim passes, an inconsistent one fails with the same explanation as on the command line,
a borderline one is a warning. Tests are named after their claims ("rank: the fourth largest army"), so
that `-k`, `--lf`, JUnit files and baselines work and survive edits elsewhere in the article. What is
ignored is skipped, what stands in the baseline is expected to fail. Settings stand in `[tool.numcheck]`, see
`numcheck.editorial.settings`.

pytest loads this module in every run on the machine, so that nothing but pytest is imported at its top,
and unless `--numcheck` is given no hook but those here is registered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from numcheck.pytest_plugin.fixture import Checker


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add options and settings."""
    group = parser.getgroup("numcheck", "checking the numbers in articles")
    group.addoption("--numcheck", action="store_true", help="check the numbers that articles claim, one test a claim")
    group.addoption("--numcheck-strict", action="store_true", help="fail for borderline claims too, rather than warn")
    group.addoption("--numcheck-report", action="append", default=[], metavar="FORMAT:PATH",
                    help="write what --numcheck finds: terminal, json, sarif, html, github or gitlab, to a file or - for here; "
                         "may be repeated")
    group.addoption("--numcheck-diff", metavar="REF", help="only claims on lines that have changed since a git revision")
    group.addoption("--numcheck-update-baseline", action="store_true",
                    help="write the faults found to a new baseline, or take out of an old one what is mended")
    parser.addini("numcheck_files", "globs of the articles that --numcheck checks, instead of those of [tool.numcheck]",
                  type="args", default=[])


def pytest_configure(config: pytest.Config) -> None:
    """Start work, if asked to."""
    config.addinivalue_line("markers", "numcheck: the tests that --numcheck makes of the claims of articles")
    if any(config.getoption(name) for name in ("numcheck", "numcheck_report", "numcheck_diff", "numcheck_update_baseline")):
        from numcheck.pytest_plugin.articles import Articles

        config.pluginmanager.register(Articles(config), "numcheck-articles")


@pytest.fixture
def numcheck(pytestconfig: pytest.Config) -> Checker:
    """Check a text that the code under test wrote: `numcheck(text).must_be_consistent()`."""
    from numcheck.pytest_plugin.fixture import Checker

    return Checker.of(pytestconfig)
