"""The same input gives the same bytes, whatever the hash seed, the locale, the time zone, the thread or the process.

This module is also the program that the tests run in other processes: it prints a hash of every report.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

import numcheck
from numcheck import formats, reports, units
from numcheck.formats.markdown import rules
from numcheck.language import language
from numcheck.reading import phrases, pieces

TESTS = Path(__file__).parent
TABLE = "name,opened,visitors (million)\nTurret Hall,1902,1.5\nQuay House,1950,0.4\nOld Mill,1811,2.25\n"
OWN = """Old Mill, which opened in 1811, had 2.25 million visitors, the most of the three houses. Turret Hall had 1.9 million visitors.
Quay House is the smallest. About a third of them, 0.5 million, came by boat; 300 of the 1,200 workers, a fifth, left on 3 May 2021."""
SUM = "The European Union has 450 million inhabitants."
THREADS = 8


def articles() -> list[str]:
    """Texts in every language, each of which makes findings of several sorts."""
    whole = [path.read_text(encoding="utf-8") for path in sorted((TESTS / "articles").glob("*.md"))]
    lines = [path.read_text(encoding="utf-8").splitlines()[:40] for path in sorted((TESTS / "news").glob("*.txt"))]
    return [*whole, SUM, *("\n\n".join(some) for some in lines)]


def printed(text: str) -> str:
    """Every report of a text as one string."""
    report = numcheck.check(text)
    frame = report.to_frame().to_csv(index=False)
    return "\0".join([frame, *(reports.render([report], name) for name in reports.FORMATS)])


def own_table(folder: Path) -> str:
    """Every report of a text about a table that nobody prepared."""
    path = folder / "houses.csv"
    path.write_text(TABLE, encoding="utf-8")
    report = numcheck.check(OWN, "en", tables=path)
    assert report.findings
    return "\0".join(reports.render([report], name) for name in reports.FORMATS)


def digest(text: str) -> str:
    """A short name for a long string."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def in_threads() -> list[str]:
    """What threads print that begin all at once, before anything is loaded, each article in two of them."""
    sys.setswitchinterval(1e-5)
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(printed, articles() * 2))


def elsewhere(folder: Path, *arguments: str, **environment: str) -> list[str]:
    """What this program prints in a process of its own."""
    path = os.pathsep.join([str(TESTS.parent), str(TESTS)])
    ran = subprocess.run([sys.executable, "-W", "ignore", __file__, *arguments], cwd=folder, capture_output=True, text=True, check=True,
                         env=os.environ | {"PYTHONPATH": path} | environment)
    found: list[str] = json.loads(ran.stdout)
    return found


@pytest.fixture(scope="module")
def expected() -> list[str]:
    """The hashes of this process, one thread."""
    found = [digest(printed(text)) for text in articles()]
    assert len(set(found)) == len(found)
    return found


@pytest.mark.parametrize("environment", [
    {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "0"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "de", "TZ": "America/Caracas", "PYTHONOPTIMIZE": "1"},
], ids=["C", "tr_TR"])
def test_reports_are_the_same_in_another_process(tmp_path: Path, expected: list[str], environment: dict[str, str]) -> None:
    found = elsewhere(tmp_path, **environment)
    assert found == [*expected, digest(own_table(tmp_path))]


def test_reports_are_the_same_in_threads(tmp_path: Path, expected: list[str]) -> None:
    assert elsewhere(tmp_path, "threads", PYTHONHASHSEED="0") == expected * 2


def test_reports_are_the_same_in_a_pool_of_processes(expected: list[str]) -> None:
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        checked = list(pool.map(numcheck.check, articles()))
    for report, known in zip(checked, expected, strict=True):
        frame = report.to_frame().to_csv(index=False)
        assert digest("\0".join([frame, *(reports.render([report], name) for name in reports.FORMATS)])) == known


# --- what one thread does while another is in the middle of it ------------------------------------------------------


class Forgetful(dict[Any, Any]):
    """A cache that another thread clears as soon as something is put into it."""

    def __setitem__(self, key: object, value: object) -> None:
        pass


def test_phrases_are_looked_up_while_another_thread_takes_them_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[object] = []
    made: list[object] = []
    known = phrases.Phrases([("North Korea", 1)], strict=True)

    class Watched(phrases._Node[int]):
        __slots__ = ()

        def __init__(self) -> None:
            super().__init__()
            made.append(self)
            if len(made) == 2:  # the tree has its root, and not yet what goes on from there
                monkeypatch.undo()
                with ThreadPoolExecutor(1) as other:
                    found.extend(one.value for one in other.submit(known.at, "North Korea", 0, 5, 11).result())

    monkeypatch.setattr(phrases, "_Node", Watched)
    found += [one.value for one in known.at("North Korea", 0, 5, 11)]
    assert found == [1, 1]


def test_caches_may_be_cleared_at_any_time() -> None:
    segmenter = pieces.Segmenter(language("de"))
    whole = segmenter.split("vierundzwanzig")
    segmenter._kept = Forgetful()
    assert segmenter.split("vierundzwanzig") == whole != ()
    table = numcheck.load_tables().tables["armed_forces"]
    measure = table.measures["active"]
    known = table._coverage(measure), table._field(table.rows[0].source, measure, None).cells
    forgetful = replace(table)
    vars(forgetful).update(_covered=Forgetful(), _fields=Forgetful())
    assert (forgetful._coverage(measure), forgetful._field(table.rows[0].source, measure, None).cells) == known


def test_markdown_is_read_by_rules_that_are_gathered_before(monkeypatch: pytest.MonkeyPatch) -> None:
    rules._parser.cache_clear()
    rules._parser()
    monkeypatch.setattr("markdown_it.ruler.Ruler.__compile__", None)
    assert formats.parse("# Head\n\n*5* men", ".md").text.split() == ["Head", "5", "men"]


@pytest.mark.parametrize("ask", [lambda: units.conversion("furlong", "fathom"), lambda: units.canonical("furlongs")])
def test_pint_is_asked_by_one_thread_at_a_time(ask: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> None:
    units.conversion.cache_clear()
    units.canonical.cache_clear()
    held: list[bool] = []
    known = units.registry()

    def registry() -> object:
        with ThreadPoolExecutor(1) as other:
            held.append(not other.submit(units._asking.acquire, blocking=False).result())
        return known

    monkeypatch.setattr(units, "registry", registry)
    assert ask()
    assert held == [True]


def test_a_report_survives_pickling() -> None:
    report = numcheck.check(articles()[0])
    assert pickle.loads(pickle.dumps(report)) == report


if __name__ == "__main__":
    if sys.argv[1:] == ["threads"]:
        print(json.dumps([digest(text) for text in in_threads()]))
    else:
        print(json.dumps([*(digest(printed(text)) for text in articles()), digest(own_table(Path.cwd()))]))
