"""The public names, and what hangs on them: other programs are written against these."""

from __future__ import annotations

import datetime
import html
import importlib.metadata
import json
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import pandas
import pytest

import numcheck

NAMES = [
    "Document", "Explanation", "Finding", "Hedge", "InputError", "Interval", "Kind", "LanguageError", "NumcheckError", "Quantity", "Report",
    "SettingsError", "Source", "TableError", "Tables", "Unchecked", "UnitError", "Verdict",
    "check", "check_file", "check_frame", "load_tables", "read",
]
WRONG = "North Korea has 3.1 million active soldiers."
RIGHT = "North Korea has 1.2 million active soldiers."
COLUMNS = ["id", "check", "verdict"]


def test_all_is_exact() -> None:
    assert sorted(numcheck.__all__) == NAMES
    assert len(set(numcheck.__all__)) == len(numcheck.__all__)
    for name in numcheck.__all__:
        assert getattr(numcheck, name).__doc__, f"{name} is documented"
    assert set(NAMES) <= set(dir(numcheck))


def test_every_name_resolves_in_a_fresh_process() -> None:
    for name in ("read", "Verdict", "load_tables", "check_frame"):
        subprocess.run([sys.executable, "-c", f"from numcheck import {name}"], check=True)


def test_what_is_not_there() -> None:
    with pytest.raises(AttributeError, match="'numcheck' has no attribute 'chek'"):
        numcheck.chek  # type: ignore[attr-defined]  # noqa: B018


def test_every_error_is_ours() -> None:
    errors = [getattr(numcheck, name) for name in numcheck.__all__ if name.endswith("Error")]
    assert all(issubclass(error, numcheck.NumcheckError) for error in errors)
    assert not issubclass(numcheck.NumcheckError, (ValueError, OSError))


# --- read ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "language", "attributes"), [
    ("1,3 million d'habitants", "fr", {"start": 0, "end": 11, "text": "1,3 million", "value": Fraction(1300000), "low": Fraction(1250000),
                                       "high": Fraction(1350000),
                                       "unit": "", "noun": "habitants", "kind": "cardinal", "hedge": ""}),
    ("It cost $2.1bn.", "en", {"start": 8, "end": 14, "text": "$2.1bn", "value": Fraction(2_100_000_000), "unit": "USD", "kind": "money",
                               "noun": ""}),
    ("up 5%", "en", {"value": Fraction(5), "unit": "percent", "kind": "percent", "low": Fraction(9, 2), "high": Fraction(11, 2)}),
    ("a lake 12 km long", "en", {"value": Fraction(12), "unit": "kilometer", "kind": "measure"}),
    ("the fourth army", "en", {"value": Fraction(4), "kind": "rank", "low": Fraction(4), "high": Fraction(4)}),
    ("about 300 ships", "en", {"text": "300", "hedge": "about", "noun": "ships"}),
    ("more than 300 ships", "en", {"hedge": "more_than", "value": Fraction(300), "high": float("inf")}),
    ("at least 300 ships", "en", {"hedge": "at_least", "high": float("inf")}),
    ("less than 300 ships", "en", {"hedge": "less_than", "value": Fraction(300)}),
    ("up to 300 ships", "en", {"hedge": "at_most", "value": Fraction(300)}),
    ("nearly 300 ships", "en", {"hedge": "nearly"}),
    ("between 5 and 10 ships", "en", {"kind": "range", "low": Fraction(5), "high": Fraction(10), "value": None}),
    ("twice as many", "en", {"kind": "ratio", "value": Fraction(2)}),
    ("a tiny fraction of the fleet", "en", {"kind": "vague", "value": None}),
])
def test_a_quantity(text: str, language: str, attributes: dict[str, Any]) -> None:
    quantities = numcheck.read(text, language=language)
    assert isinstance(quantities, list)
    assert len(quantities) == 1
    for name, value in attributes.items():
        found = getattr(quantities[0], name)
        assert found == value, name
        assert isinstance(found, (str, int, Fraction, float, type(None)))
        assert not isinstance(found, float) or abs(found) == float("inf")


def test_kinds_and_hedges_are_their_names() -> None:
    assert {str(kind) for kind in numcheck.Kind if kind.is_quantity} == {
        "cardinal", "measure", "money", "percent", "ratio", "rank", "range", "vague"}
    assert {str(hedge) for hedge in numcheck.Hedge} == {"", "about", "more_than", "at_least", "less_than", "at_most", "nearly"}


def test_reading_without_a_language() -> None:
    assert [one.value for one in numcheck.read("Les 600.000 réservistes de l'armée sont dans la rue.")] == [600000]


@pytest.mark.parametrize("language", ["xx", "", "english", "EN-", "\0"])
def test_unknown_languages(language: str) -> None:
    if language == "EN-":
        assert numcheck.read("5 km", language=language)
        return
    for function in (numcheck.read, numcheck.check):
        with pytest.raises(numcheck.LanguageError, match=r"unknown language .*; numcheck knows de, en, es, fr"):
            function("5 km", language=language)


def test_regional_languages() -> None:
    assert numcheck.read("1,3 million", language="fr-CH") == numcheck.read("1,3 million", language="fr_FR") == numcheck.read("1,3 million",
                                                                                                                             language="fr")


# --- check ---------------------------------------------------------------------------------------------------------


def test_a_finding() -> None:
    text = f"Nothing here.\n\n  {WRONG} It lost 40 tanks."
    report = numcheck.check(text, language="en")
    assert isinstance(report, numcheck.Report)
    assert report.verdict is numcheck.Verdict.INCONSISTENT
    (finding,) = report.findings
    assert finding.check == "value"
    assert finding.verdict is numcheck.Verdict.INCONSISTENT
    assert finding.text == text[finding.start:finding.end]
    assert "3.1 million" in finding.text
    assert (finding.line, finding.column) == (3, finding.start - text.rindex("\n"))
    assert (finding.stated.low, finding.stated.high) == (3_050_000, 3_150_000)
    assert finding.expected.high < finding.stated.low
    assert "\n" not in finding.message
    assert isinstance(finding.explanation, numcheck.Explanation)
    assert {"stated", "expected", "source", "agrees"} <= {label for label, _ in finding.explanation.lines()}
    (one,) = report.unchecked
    assert isinstance(one, numcheck.Unchecked)
    assert (one.quantity.text, one.line) == ("40", 3)
    assert one.reason


def test_the_checks_name_their_files() -> None:
    folder = Path(numcheck.__file__).parent / "checks"
    for finding in numcheck.check(f"{WRONG} It has the second largest army in the world.", language="en").findings:
        assert (folder / f"{finding.check}.py").is_file()


def test_verdicts_are_ordered() -> None:
    assert numcheck.Verdict.CONSISTENT < numcheck.Verdict.BORDERLINE < numcheck.Verdict.INCONSISTENT
    assert [verdict.label for verdict in numcheck.Verdict] == ["consistent", "borderline", "inconsistent"]
    assert numcheck.check("", language="en").verdict is numcheck.Verdict.CONSISTENT


def test_no_tables() -> None:
    assert numcheck.check(WRONG, language="en", tables=[]).findings == ()
    assert numcheck.check(WRONG, language="en", tables=None).findings


@pytest.mark.parametrize("date", ["2022-08-06", datetime.date(2022, 8, 6), datetime.datetime(2022, 8, 6, 12, 30)])  # noqa: DTZ001
def test_dates(date: Any) -> None:
    (finding,) = numcheck.check(WRONG, language="en", date=date).findings
    assert all("2023" not in line and "2024" not in line for line in str(finding.explanation).splitlines())


@pytest.mark.parametrize("date", ["6 August 2022", "2022-13-45", "", "yesterday", "2022-08-06T"])
def test_what_is_no_date(date: str) -> None:
    with pytest.raises(numcheck.InputError, match="is no date; write it as 2022-08-06"):
        numcheck.check(WRONG, language="en", date=date)


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text(f"# Army\n\n**North Korea** has *3.1 million* active soldiers.\n\n{RIGHT}\n", encoding="utf-8")
    report = numcheck.check_file(str(path), language="en")
    assert [finding.verdict.label for finding in report.findings if finding.check == "value"] == ["inconsistent", "consistent"]
    assert [finding.line for finding in report.findings if finding.check == "value"] == [3, 5]
    assert report == numcheck.check_file(path, language="en")


@pytest.mark.parametrize(("name", "message"), [("nowhere.md", "nowhere.md"), ("article.docx", "docx"), ("folder", "folder")])
def test_files_that_cannot_be_read(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "article.docx").write_bytes(b"PK\x03\x04")
    with pytest.raises(numcheck.InputError, match=message):
        numcheck.check_file(tmp_path / name)


def test_reports() -> None:
    text = f"{WRONG} <script>alert('5 km')</script> & \"{RIGHT}\""
    report = numcheck.check(text, language="en")
    frame = report.to_frame()
    assert isinstance(frame, pandas.DataFrame)
    assert len(frame) == len(report.findings)
    assert list(frame["check"]) == [finding.check for finding in report.findings]
    loaded = json.loads(report.to_json())
    assert loaded
    sarif = json.loads(report.to_sarif())
    assert sarif["version"] == "2.1.0"
    page = report.to_html()
    assert "<script>alert(" not in page
    assert html.escape("alert('5 km')", quote=False).partition("(")[0] in page


@pytest.mark.parametrize("text", ["", "\ud800 5 km", "\0", "Five \u202eof them"])
def test_reports_of_odd_texts(text: str) -> None:
    report = numcheck.check(text, language="en")
    assert len(report.to_frame()) == len(report.findings)
    for rendered in (report.to_json(), report.to_html(), report.to_sarif()):
        assert isinstance(rendered, str)
        assert rendered.encode("utf-8", "surrogatepass")
    assert json.loads(report.to_json()) is not None
    assert json.loads(report.to_sarif())["version"] == "2.1.0"


# --- check_frame ---------------------------------------------------------------------------------------------------


def articles() -> pandas.DataFrame:
    return pandas.DataFrame({"url": ["a", "b", "c", "d"], "body": [WRONG, "", None, RIGHT], "n": [1, 2, 3, 4]}, index=[10, 20, 30, 40])


def test_a_frame_by_column() -> None:
    frame = articles()
    before = frame.copy()
    found = numcheck.check_frame(frame, text="body", id="url", language="en")
    assert found[COLUMNS].to_numpy().tolist() == [["a", "value", "inconsistent"], ["d", "value", "consistent"]]
    pandas.testing.assert_frame_equal(frame, before)
    assert list(found.index) == [0, 1]


def test_a_frame_by_index() -> None:
    assert list(numcheck.check_frame(articles(), text="body", language="en")["id"]) == [10, 40]


def test_a_frame_with_names_for_its_index() -> None:
    assert list(numcheck.check_frame(articles().set_index("url"), text="body", language="en")["id"]) == ["a", "d"]


def test_a_column_of_text_by_default() -> None:
    assert len(numcheck.check_frame(pandas.DataFrame({"text": [WRONG]}), language="en")) == 1


@pytest.mark.parametrize("rows", [[], ["", None], ["No numbers at all."], ["It is 5 km away."]])
def test_an_empty_result_has_the_same_columns_and_types(rows: list[str | None]) -> None:
    full = numcheck.check_frame(articles(), text="body", id="url", language="en")
    few = pandas.DataFrame({"url": pandas.Series([str(n) for n in range(len(rows))], dtype=articles()["url"].dtype),
                            "body": pandas.Series(rows, dtype=object)})
    empty = numcheck.check_frame(few, text="body", id="url", language="en")
    assert len(empty) == 0
    assert list(empty.columns) == list(full.columns)
    assert empty.dtypes.to_dict() == full.dtypes.to_dict()
    assert len(pandas.concat([empty, full])) == len(full)


def test_the_ids_keep_their_type() -> None:
    for text in (WRONG, ""):
        found = numcheck.check_frame(pandas.DataFrame({"n": [7], "body": [text]}), text="body", id="n", language="en")
        assert found["id"].dtype == "int64"


def test_parts_of_a_frame_give_the_parts_of_its_result() -> None:
    """What lets any engine map it."""
    frame = articles()
    whole = numcheck.check_frame(frame, text="body", id="url", language="en")
    parts = [numcheck.check_frame(frame.iloc[at:at + 1], text="body", id="url", language="en") for at in range(len(frame))]
    pandas.testing.assert_frame_equal(pandas.concat(parts, ignore_index=True), whole)


@pytest.mark.parametrize(("columns", "missing"), [({"text": "txt"}, "txt"), ({"text": "body", "id": "uri"}, "uri"), ({}, "text")])
def test_a_missing_column(columns: dict[str, str], missing: str) -> None:
    with pytest.raises(numcheck.InputError, match=rf"the frame has no column '{missing}'; its columns are url, body, n"):
        numcheck.check_frame(articles(), **columns)


def test_a_column_that_stands_twice() -> None:
    frame = articles().rename(columns={"n": "body"})
    with pytest.raises(numcheck.InputError, match="several columns 'body'"):
        numcheck.check_frame(frame, text="body")


def test_a_frame_takes_dates_and_tables() -> None:
    assert len(numcheck.check_frame(articles(), text="body", language="en", tables=[])) == 0
    assert len(numcheck.check_frame(articles(), text="body", language="en", date="2022-08-06")) == 2
    with pytest.raises(numcheck.InputError, match="is no date"):
        numcheck.check_frame(articles(), text="body", language="en", date="soon")


def test_bad_settings_show_before_any_text_is_read() -> None:
    empty = articles().iloc[:0]
    with pytest.raises(numcheck.InputError, match="is no date"):
        numcheck.check_frame(empty, text="body", date="soon")
    with pytest.raises(numcheck.LanguageError):
        numcheck.check_frame(empty, text="body", language="xx")
    with pytest.raises(numcheck.TableError):
        numcheck.check_frame(empty, text="body", tables="nowhere.csv")


def test_the_version_is_that_of_the_package() -> None:
    """Which is not asked for at run time: that takes a process as long as checking a paragraph."""
    assert numcheck.__version__ == importlib.metadata.version("numcheck")
