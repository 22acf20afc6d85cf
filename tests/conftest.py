"""What all tests share."""

from __future__ import annotations

import importlib
import importlib.metadata

import pytest

from numcheck.tables import load_tables

pytest_plugins = ["pytester"]

STUB = '''
import re, sys, types

import numcheck
from numcheck import formats
from numcheck.claim import Explanation, Finding, Unchecked
from numcheck.interval import Interval, Verdict
from numcheck.quantity import Kind, Quantity, Reading
from numcheck.report import Report
from numcheck.tables import load_tables

VERDICTS = {"RIGHT": Verdict.CONSISTENT, "MAYBE": Verdict.BORDERLINE, "WRONG": Verdict.INCONSISTENT}


def check_document(document, language=None, date=None, tables=None):
    """Find the words RIGHT, MAYBE and WRONG, with what follows them in brackets; numbers are unchecked."""
    count = len(load_tables(tables).tables)
    findings = []
    for match in re.finditer(r"(RIGHT|MAYBE|WRONG)(<[^>]*>)?", document.text):
        why = Explanation(f"(language {language}, date {date}, {count} table{'s' * (count != 1)})", "8", "4 + 4", (), agree="8")
        message = f"“{match.group()}” is {match.group(1).lower()}"
        findings.append(Finding("value", VERDICTS[match.group(1)], match.start(), match.end(), match.group(),
                                *document.locate(match.start()), Interval.exact(1), Interval.exact(8), message, why, document.path))
    unchecked = [
        Unchecked(Quantity(match.start(), match.end(), match.group(), Kind.CARDINAL, (Reading(None, Interval.exact(1)),)), "no reason",
                  *document.locate(match.start()))
        for match in re.finditer("[0-9]+", document.text)
    ]
    return Report(document, tuple(findings), tuple(unchecked))


def check_file(path, language=None, date=None, tables=None):
    return check_document(formats.load(path), language, date, tables)
'''


@pytest.fixture
def stub_checker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace the checker by one that takes the words RIGHT, MAYBE and WRONG for claims."""
    import numcheck.checker

    namespace: dict[str, object] = {}
    exec(STUB, namespace)
    for name in ("check_document", "check_file"):
        monkeypatch.setattr(numcheck.checker, name, namespace[name])


@pytest.fixture(scope="session")
def _imported() -> None:
    """Runs within this process forget the modules they import, and not all of these can be imported twice."""
    for name in ("pandas", "yaml", "markdown_it", "numcheck.checker", "numcheck.formats.markdown", "numcheck.formats.html"):
        importlib.import_module(name)
    load_tables()


@pytest.fixture
def articles(_imported: None, pytester: pytest.Pytester) -> pytest.Pytester:
    """A folder whose pytest runs have the plugin, with the checker of `stub_checker`, also in worker processes."""
    installed = any(entry.name == "numcheck" for entry in importlib.metadata.entry_points(group="pytest11"))
    plugins = "" if installed else 'pytest_plugins = ["numcheck.pytest_plugin"]\n'
    patch = """
import pytest
import numcheck.checker

def pytest_configure(config):
    patch = pytest.MonkeyPatch()
    for name in ("check_document", "check_file"):
        patch.setattr(numcheck.checker, name, globals()[name])
    config.add_cleanup(patch.undo)
"""
    pytester.makeconftest(plugins + STUB + patch)
    return pytester
