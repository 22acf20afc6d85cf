"""Reference tables with nothing declared: what is accepted as it is, and what is refused and in which words."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
import tracemalloc
import zipfile
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pandas
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packages import refusal

import numcheck
from numcheck.errors import TableError
from numcheck.interval import Interval, Verdict
from numcheck.tables import Tables, load_tables

# --- sources ---------------------------------------------------------------------------------------------------------

LAKES = "lake,depth (m),visitors\nBlausee,12,30500\nGrünsee,8.5,n/a\nRotsee,16,\n"


@pytest.fixture
def lakes(tmp_path: Path) -> Path:
    path = tmp_path / "lakes.csv"
    path.write_text(LAKES, encoding="utf-8")
    return path


def frame() -> pandas.DataFrame:
    return pandas.DataFrame({"lake": ["Blausee", "Grünsee"], "visitors": [30500, 21000]})


def test_sources(lakes: Path) -> None:
    assert {"armed_forces", "population"} < set(load_tables().tables)
    assert load_tables(None) is load_tables(), "the bundled ones are read once"
    assert load_tables([]).tables == {}
    assert set(load_tables(lakes).tables) == {"lakes"}
    assert set(load_tables(str(lakes)).tables) == {"lakes"}
    assert set(load_tables(lakes.parent).tables) == {"lakes"}
    assert set(load_tables(frame()).tables) == {"frame"}
    assert set(load_tables([lakes, frame()]).tables) == {"lakes", "frame"}
    already = load_tables(lakes)
    assert load_tables(already) is already
    assert set(load_tables([already, load_tables()]).tables) == {"lakes", *load_tables().tables}


def test_tables_of_one_name_keep_apart() -> None:
    other = pandas.DataFrame({"peak": ["Rothorn", "Weissfluh"], "visitors": [4100, 2800]})
    both = load_tables([frame(), other, frame()])
    assert list(both.tables) == ["frame", "frame_2", "frame_3"]
    assert {table.kind for table in both.tables.values()} == set(both.tables)
    for text, verdict in [("Blausee had 30,500 visitors: Blausee has 99,000 visitors.", Verdict.INCONSISTENT),
                          ("Rothorn has 4,100 visitors.", Verdict.CONSISTENT)]:
        assert verdict in [finding.verdict for finding in numcheck.check(text, language="en", tables=both).findings]


@pytest.mark.parametrize(("text", "verdict"), [
    # Southport had more in each year; that Northport had more in 2021 than Southport in 2020 says nothing.
    ("Northport has more inhabitants than Southport.", "inconsistent"), ("Southport has more inhabitants than Northport.", "consistent"),
    ("Northport has fewer inhabitants than Southport.", "consistent"), ("Southport has fewer inhabitants than Northport.", "inconsistent"),
])
def test_figures_of_one_year_are_compared(text: str, verdict: str) -> None:
    towns = pandas.DataFrame({"town": ["Northport", "Northport", "Southport", "Southport"], "year": [2020, 2021, 2020, 2021],
                              "inhabitants": [1000, 1200, 1100, 1300]})
    assert [finding.verdict.label for finding in numcheck.check(text, language="en", tables=towns).findings] == [verdict]


def test_countries_of_two_packages_go_by_all_their_names() -> None:
    both = load_tables([load_tables(), load_tables()])
    once = list(load_tables().tables)
    assert list(both.tables) == [*once, *(f"{name}_2" for name in once)]
    assert both.forms == load_tables().forms


@pytest.mark.parametrize("source", [3, 3.5, {"a": 1}, object(), b"ab", [3], [[[3]]], iter([]), pandas.Series([1])])
def test_what_is_no_source(source: Any) -> None:
    with pytest.raises(numcheck.TableError, match="not a table; give a folder"):
        load_tables(source)


# --- tables with nothing declared ------------------------------------------------------------------------------------

def cells(tables: Tables, name: str = "table") -> dict[str, dict[str, Interval]]:
    """Measure to entity to exact value."""
    table = tables.tables[name]
    return {measure: {row.entity: row.cells[measure].exact for row in table.rows if measure in row.cells} for measure in table.measures}


def written(tmp_path: Path, text: str) -> Tables:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    return load_tables(path)


def test_a_file_as_it_is(lakes: Path) -> None:
    table = load_tables(lakes).tables["lakes"]
    assert {name: measure.unit for name, measure in table.measures.items()} == {"depth (m)": "meter", "visitors": ""}
    assert [row.entity for row in table.rows] == ["Blausee", "Grünsee", "Rotsee"]
    assert table.rows[1].cells["depth (m)"].interval == Interval.printed("8.5"), "a cell is as exact as it is printed"
    assert "visitors" not in table.rows[1].cells
    assert table.rows[0].cells["visitors"].row == 2


@pytest.mark.parametrize(("line", "verdict"), [
    ("Blausee has 30,500 visitors.", "consistent"), ("Blausee has 41,000 visitors.", "inconsistent"),
    ("Blausee has about 30,000 visitors.", "consistent"),
])
def test_a_file_as_it_is_checks(lakes: Path, line: str, verdict: str) -> None:
    assert [finding.verdict.label for finding in numcheck.check(line, language="en", tables=lakes).findings] == [verdict]


@pytest.mark.parametrize(("text", "measure", "value"), [
    ("town,people\nAy,12\n", "people", 12),
    ("\ufefftown,people\nAy,12\n", "people", 12),
    ("town;people\nAy;12\n", "people", 12),
    ("town\tpeople\nAy\t12\n", "people", 12),
    ("town,people\r\nAy,12\r\n", "people", 12),
    ("town,people\n\n,\nAy,12\n\n", "people", 12),
    ("people,town\n12,Ay\n", "people", 12),
    ('town,people\nAy,"1,280,000"\n', "people", 1280000),
    ("town,people\nAy,1 280 000\n", "people", 1280000),
    ("town,people\nAy,1\u202f280\u202f000\n", "people", 1280000),
    ("town,people\nAy,1'280'000\n", "people", 1280000),
    ("town,people\nAy,12[1]\n", "people", 12),
    ("town,people\nAy,12 *\n", "people", 12),
    ("town,people\nAy,−12\n", "people", -12),
    ("town,rate\nAy,.5\n", "rate", Fraction(1, 2)),
    ("town;rate\nAy;7,5\nBy;12,25\n", "rate", Fraction(15, 2)),
    ("town;people\nAy;1.280.000,5\nBy;3,5\n", "people", Fraction(2560001, 2)),
    ("town,people,year\nAy,12,2020\n", "people", 12),
    ("town,people\nAy,12\nBy,many\nCy,3\nDy,4\nEy,5\nFy,6\n", "people", 12),
    # What the header says of its numbers counts.
    ("town,people (thousands)\nAy,12\n", "people (thousands)", 12000),
    ("town,people (in thousands)\nAy,12\n", "people (in thousands)", 12000),
    ("town,people ('000)\nAy,12\n", "people ('000)", 12000),
    ("town,people (millions)\nAy,1.2\n", "people (millions)", 1200000),
    ("ville,habitants (milliers)\nAy,12\n", "habitants (milliers)", 12000),
    ("Stadt,Umsatz (Mio)\nAy,12\n", "Umsatz (Mio)", 12000000),
    ("ciudad,ventas (MM USD)\nAy,2\n", "ventas (MM USD)", 2 * 10**6),
    ("town,debt (billion USD)\nAy,2\n", "debt (billion USD)", 2 * 10**9),
    ("town,people (2022)\nAy,12\n", "people (2022)", 12),
    ("town,people (estimate)\nAy,12\n", "people (estimate)", 12),
])
def test_any_table_is_read(tmp_path: Path, text: str, measure: str, value: Fraction) -> None:
    assert cells(written(tmp_path, text))[measure]["Ay"] == Interval.exact(value)


@pytest.mark.parametrize(("header", "unit"), [
    ("area (km²)", "kilometer ** 2"), ("area [km2]", "kilometer ** 2"), ("speed (km/h)", "kilometer / hour"), ("debt (EUR)", "EUR"),
    ("debt (€)", "EUR"),
    ("share (%)", "percent"), ("staff (people)", "person"), ("area", ""), ("density (people / km²)", "person / kilometer ** 2"),
    ("debt (million EUR)", "EUR"), ("rain (mm)", "millimeter"), ("games (score)", ""), ("staff (seasonal)", ""),
])
def test_units_of_headers(tmp_path: Path, header: str, unit: str) -> None:
    assert written(tmp_path, f"town,{header}\nAy,12\n").tables["table"].measures[header].unit == unit


@pytest.mark.parametrize("header", [
    "roads (miles)", "sales (mi)", "deaths (per 100 000)", "income per head (USD per head)", "index (2015=100)", "prices (2010 = 100)",
    "staff (k)", "size (b)", "2019", "", "###",
])
def test_a_header_that_may_mean_anything_measures_nothing(tmp_path: Path, header: str) -> None:
    assert written(tmp_path, f"town,{header},visitors\nAy,12,4\n").tables["table"].measures.keys() == {"visitors"}


def test_percent_signs_in_cells(tmp_path: Path) -> None:
    tables = written(tmp_path, "town,turnout\nAy,54.1%\nBy,61 %\n")
    assert tables.tables["table"].measures["turnout"].unit == "percent"
    assert cells(tables)["turnout"] == {"Ay": Interval.exact(Fraction("54.1")), "By": Interval.exact(61)}


def test_years_are_no_measure(tmp_path: Path) -> None:
    table = written(tmp_path, "town,year,people\nAy,2020,12\nAy,2022,14\nAy,later,15\nAy,2018,10\nAy,2016,9\nAy,2014,9\n").tables["table"]
    assert list(table.measures) == ["people"]
    assert [row.year for row in table.rows] == [2020, 2022, None, 2018, 2016, 2014]


@pytest.mark.parametrize(("text", "entity"), [
    ("town,note,people\nAy,,12\nBy,old walls,13\n", "Ay"),  # a column with gaps names nothing
    ("kind,town,people\nvillage,Ay,12\nvillage,By,13\n", "Ay"),  # nor does one that says the same everywhere
    ("town,mayor,people\nAy,Mr A,12\nBy,Ms B,13\n", "Ay"),
])
def test_the_column_of_names(tmp_path: Path, text: str, entity: str) -> None:
    assert written(tmp_path, text).tables["table"].rows[0].entity == entity


@pytest.mark.parametrize(("data", "values"), [
    ({"town": ["Ay", "By"], "people": [12, 13]}, [12, 13]),
    ({"town": ["Ay", "By"], "people": [12.0, float("nan")]}, [12]),
    ({"town": ["Ay", "By"], "people": [12.5, 13.0]}, [Fraction(25, 2), 13]),
    ({"town": ["Ay", "By"], "people": ["1,280", None]}, [1280]),
    ({"town": ["Ay", "By"], "people": pandas.array([12, None], dtype="Int64")}, [12]),
    ({"town": ["Ay", "By"], "people": pandas.array([12, None], dtype="float32")}, [12]),
    ({"town": ["Ay", "By"], "people": [1e16, 1e-7]}, [10**16, Fraction(1, 10**7)]),
    ({"town": ["Ay", "By"], "people": [12, 13], "since": [datetime.date(1990, 1, 1), None]}, [12, 13]),
    ({"town": ["Ay", "By"], "people": [12, float("inf")], "more": [1, 2]}, None),
    ({"town": ["Ay", "By"], "people": [Decimal("12.0"), Decimal("0E-99")]}, [12, 0]),
    # Written out, these would fill the memory, or are more than Python writes.
    *(({"town": ["Ay", "By"], "people": [12, huge], "more": [1, 2]}, None)
      for huge in (Decimal("1e999999999"), Decimal("-1e-999999999"), 10**5000, Decimal("NaN"), Fraction(1, 3))),
])
def test_frames(data: dict[str, Any], values: list[Fraction] | None) -> None:
    tables = load_tables(pandas.DataFrame(data))
    if values is not None:
        assert [interval.low for interval in cells(tables, "frame")["people"].values()] == values


def test_a_frame_with_names_as_its_index() -> None:
    indexed = frame().set_index("lake")
    assert cells(load_tables(indexed), "frame") == cells(load_tables(frame()), "frame")


@pytest.mark.parametrize("data", [
    {}, {"town": []}, {"people": [1, 2]}, {"town": ["Ay"] * 0, "people": [1] * 0}, {("a", "b"): [1]},
])
def test_frames_that_hold_no_table(data: dict[Any, Any]) -> None:
    with pytest.raises(numcheck.TableError, match=r"DataFrame.*(no rows|no column of names)"):
        load_tables(pandas.DataFrame(data))


@pytest.mark.parametrize(("text", "message"), [
    ("park,visitors\n", "a header and no rows"), ("1,2\n3,4\n", "no column of names"), ("visitors\n3\n", "no column of names"),
    ("park,visitors\nElm,3,4\n", "3 cells where the header has 2"), ("", "the file is empty"),
    ('park,visitors\n"Elm,3\n', "cells where the header has|no rows|not readable"),
    ("park,visitors\n" + "x" * 200_000 + ",3\n", "not readable as CSV"),
])
def test_broken_files_with_nothing_declared(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(numcheck.TableError, match=message) as caught:
        written(tmp_path, text)
    assert str(caught.value).startswith("table.csv")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=60), st.text(st.sampled_from('a1,;"\n\r\t.% '), max_size=60).map(str.encode)))
def test_any_file_is_read_or_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(data)
    said = refusal(path)
    assert not said or said.startswith("any.csv")


# --- files that are no CSV -----------------------------------------------------------------------------------------


def test_a_parquet_file(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    frame().to_parquet(tmp_path / "lakes.parquet")
    assert cells(load_tables(tmp_path / "lakes.parquet"), "lakes") == cells(load_tables(frame()), "frame")
    assert set(load_tables(tmp_path).tables) == {"lakes"}, "a folder is looked through for such files too"


def test_a_spreadsheet_has_a_table_a_sheet(tmp_path: Path) -> None:
    pytest.importorskip("openpyxl")
    with pandas.ExcelWriter(tmp_path / "parks.xlsx") as writer:
        frame().to_excel(writer, sheet_name="lakes", index=False)
        frame().to_excel(writer, sheet_name="ponds", index=False)
        pandas.DataFrame().to_excel(writer, sheet_name="notes", index=False)
    tables = load_tables(tmp_path / "parks.xlsx")
    assert set(tables.tables) == {"parks_lakes", "parks_ponds"}
    assert cells(tables, "parks_lakes") == cells(load_tables(frame()), "frame")


def test_a_database_has_its_tables(tmp_path: Path) -> None:
    path = tmp_path / "parks.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        frame().to_sql("lakes", connection, index=False)
        frame().to_sql('odd "name"', connection, index=False)
    assert set(load_tables(path).tables) == {"parks_lakes", 'parks_odd "name"'}


def test_a_view_that_never_ends_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.execute("CREATE VIEW v AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n")
        connection.commit()
    monkeypatch.setattr("numcheck.tables.files.MAX_STEPS", 3_000_000)
    with pytest.raises(TableError, match=r"a\.db: not readable as a SQLite database: a view or table takes more than 3,000,000 steps"):
        load_tables(tmp_path / "a.db")


def test_a_view_that_makes_one_huge_value_is_refused(tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.execute("CREATE VIEW v AS SELECT 'Ay' AS town, replace(hex(zeroblob(900000)), '0', 'abcdefgh') AS people")
        connection.commit()
    with pytest.raises(TableError, match=r"a\.db: not readable as a SQLite database: .*too big"):
        load_tables(tmp_path / "a.db")


def test_a_spreadsheet_whose_last_cell_is_far_away_is_refused(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for place, cell in {"A1": "town", "B1": "people", "A2": "Ay", "B2": 5, "XFD9999": 1}.items():
        book.active[place] = cell
    book.save(tmp_path / "far.xlsx")
    with zipfile.ZipFile(tmp_path / "far.xlsx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(b'ref="A1:XFD9999"', b'ref="A1:B2"')
    with zipfile.ZipFile(tmp_path / "far.xlsx", "w") as archive:  # what it says of itself is not true
        for name, data in parts.items():
            archive.writestr(name, data)
    assert b"XFD9999" in b"".join(parts.values())
    with pytest.raises(TableError, match=r"far\.xlsx: cannot be read: it holds more than 50,000,000 cells"):
        load_tables(tmp_path / "far.xlsx")


def test_a_spreadsheet_that_unpacks_to_more_than_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("openpyxl")
    monkeypatch.setattr("numcheck.tables.files.MAX_UNPACKED", 10_000_000)
    frame().to_excel(tmp_path / "bomb.xlsx", index=False)
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/media/a.png", "w") as part:
        part.write(bytes(10_000_000))
    assert (tmp_path / "bomb.xlsx").stat().st_size < 30_000
    with pytest.raises(TableError, match=r"bomb\.xlsx: cannot be read: it unpacks to more than 10,000,000 bytes"):
        load_tables(tmp_path / "bomb.xlsx")


def test_a_spreadsheet_that_declares_entities_is_refused(tmp_path: Path) -> None:
    """Ten entities of ten each, ten deep: a billion of them."""
    pytest.importorskip("openpyxl")
    frame().to_excel(tmp_path / "good.xlsx", index=False)
    layers = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    with zipfile.ZipFile(tmp_path / "good.xlsx") as good, zipfile.ZipFile(tmp_path / "bad.xlsx", "w") as bad:
        for name in good.namelist():
            content = good.read(name).decode()
            if name == "xl/worksheets/sheet1.xml":
                content = f'<!DOCTYPE x [<!ENTITY e0 "5555555555">{layers}]>' + content.replace("</v>", "&e9;</v>", 1)
            bad.writestr(name, content)
    with pytest.raises(TableError, match=r"bad\.xlsx: cannot be read: .*(amplification|ntit)"):
        load_tables(tmp_path / "bad.xlsx")


def test_a_parquet_file_of_millions_of_equal_rows_is_refused(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    unknown = pyarrow.nulls(10_000_000)
    parquet.write_table(pyarrow.table({f"c{number}": unknown for number in range(6)}), tmp_path / "far.parquet")
    assert (tmp_path / "far.parquet").stat().st_size < 1_000_000
    with pytest.raises(TableError, match=r"far\.parquet: cannot be read: it holds more than 50,000,000 cells"):
        load_tables(tmp_path / "far.parquet")


def test_a_database_whose_text_is_not_utf8(tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.executescript("CREATE TABLE t (name, n); INSERT INTO t VALUES (CAST(x'ff' AS TEXT), 5)")
    with pytest.raises(numcheck.TableError, match="not readable as a SQLite database"):
        load_tables(tmp_path / "a.db")
    header = (tmp_path / "a.db").read_bytes().replace(b"CREATE TABLE t (name", b"CREATE TABLE \xbb (name")
    (tmp_path / "b.db").write_bytes(header)
    with pytest.raises(numcheck.TableError, match="not readable as a SQLite database"):
        load_tables(tmp_path / "b.db")


@pytest.mark.parametrize(("name", "data", "problem"), [
    ("a.sqlite", b"no database", "not readable as a SQLite database"), ("a.db", b"", "holds no table"),
    ("a.parquet", b"PAR0", "cannot be read|needs another package"), ("a.xlsx", b"PK", "cannot be read|needs another package"),
])
def test_broken_files_that_are_no_csv(tmp_path: Path, name: str, data: bytes, problem: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(numcheck.TableError, match=problem):
        load_tables(path)


def test_the_result_of_a_query() -> None:
    class Relation:
        def to_df(self) -> pandas.DataFrame:
            return frame()

    assert set(load_tables(Relation()).tables) == {"frame"}  # type: ignore[arg-type]


# --- what newsrooms export -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "measure", "value"), [
    # a dot that groups: no thousands where another cell has a number below them, or where commas stand before decimals
    ("Kreis,Menschen\nAltmoor,5.120\nBirk,880\n", "Menschen", 5120),
    ("Kreis;Menschen\nAltmoor;5.120\nBirk;2.310\n", "Menschen", 5120),
    ('Kreis,Menschen,Anteil\nAltmoor,5.120,"9,5"\nBirk,2.310,"4,1"\n', "Menschen", 5120),
    ("tower,height\nAltmoor,5.120\nBirk,2.310\n", "height", Fraction(512, 100)),
    ("tower,height,share\nAltmoor,5.120,9.5\nBirk,2,4.1\n", "height", Fraction(512, 100)),
    # titles above, an empty line, notes below
    ("Towns of the valley\n\ntown,people\nAltmoor,5120\nBirk,880\n\nSource: the valley's office, 2023\n", "people", 5120),
    ("town;people\nAltmoor;5120\nBirk;880\n* without the barracks\n", "people", 5120),
    ("town,people\nAltmoor,5120\nBirk,\n", "people", 5120),
])
def test_exports_are_read(tmp_path: Path, text: str, measure: str, value: int | Fraction) -> None:
    tables = written(tmp_path, text)
    assert cells(tables)[measure]["Altmoor"] == Interval.exact(value)
    assert {row.entity for row in tables.tables["table"].rows} == {"Altmoor", "Birk"}


def test_a_line_that_is_too_short_is_still_refused(tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"table\.csv:3.*: 1 cells where the header has 3"):
        written(tmp_path, "town,people,area\nAltmoor,5120,3\nBirk\nCorvo,12,4\n")


def test_a_sheet_with_titles_and_notes(tmp_path: Path) -> None:
    """Titles over a sheet say what it is about; "in thousands" is said of columns that nobody names, so none refutes a number."""
    rows = [["City accounts", None, None], ["all in thousands of euros", None, None], [None] * 3, ["Department", "Spending", "Staff"],
            ["Schools", 410200, 3100], ["Roads", 98000, 640], ["Total", 508200, 3740], ["Source: city treasury", None, None]]
    with pandas.ExcelWriter(tmp_path / "book.xlsx") as writer:
        pandas.DataFrame(rows).to_excel(writer, sheet_name="Accounts", header=False, index=False)
        frame().to_excel(writer, sheet_name="Lakes", index=False)
    tables = load_tables(tmp_path / "book.xlsx")
    verdicts = {claim: [one.verdict.label for one in numcheck.check(claim, language="en", tables=tables).findings] for claim in (
        "Schools has a staff of 3,100.", "Schools has a staff of 1,300.", "Schools had the highest spending.",
        "Roads had the highest spending.", "Roads has spending of 98 million.", "Blausee has 30,500 visitors.")}
    assert list(verdicts.values()) == [["consistent"], ["inconsistent"], ["consistent"], ["inconsistent"], [], ["consistent"]]


def test_the_result_of_a_duckdb_query_is_a_frame() -> None:
    class Result:
        def df(self) -> pandas.DataFrame:
            return frame()

    assert set(load_tables(Result()).tables) == {"frame"}  # type: ignore[arg-type]


def test_a_view_of_many_long_words_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.execute("CREATE VIEW v AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000) "
                           "SELECT x, printf('%.*c', 100000, 'x') AS words FROM n")
        connection.commit()
    monkeypatch.setattr("numcheck.tables.files.MAX_TEXT", 10_000_000)
    with pytest.raises(TableError, match=r"a\.db: not readable as a SQLite database: it holds more than 10,000,000 characters"):
        load_tables(tmp_path / "a.db")
    monkeypatch.undo()
    monkeypatch.setattr("numcheck.tables.files.MAX_CELLS", 1999)
    with pytest.raises(TableError, match=r"a\.db: not readable as a SQLite database: it holds more than 1,999 cells"):
        load_tables(tmp_path / "a.db")


def test_a_parquet_file_of_lists_and_of_one_word_over_and_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of a few kilobytes that would be some hundreds of megabytes: lists are left out, and a word is kept once."""
    monkeypatch.setattr("numcheck.tables.records.MAX_TEXT", 100_000_000)
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    rows = 3000
    word = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * rows, pyarrow.int32()), pyarrow.array(["x" * 100_000]))
    table = pyarrow.table({"town": [f"t{row}" for row in range(rows)], "people": list(range(rows)), "word": word,
                           "list": pyarrow.array([[0] * 1_000_000, *[[]] * (rows - 1)], pyarrow.list_(pyarrow.int8())),
                           "record": [{"a": 1}] * rows})
    parquet.write_table(table, tmp_path / "a.parquet", compression="zstd", store_schema=False)
    del table
    assert (tmp_path / "a.parquet").stat().st_size < 50_000
    tracemalloc.start()
    before = pyarrow.total_allocated_bytes()
    with pytest.raises(TableError, match=r"^a\.parquet: more than 100,000,000 characters; leave out the columns that are not needed"):
        load_tables(tmp_path / "a.parquet")
    peak = tracemalloc.get_traced_memory()[1] + pyarrow.total_allocated_bytes() - before
    tracemalloc.stop()
    assert peak < 50_000_000


def test_a_long_cell_is_refused_wherever_it_stands(tmp_path: Path) -> None:
    pytest.importorskip("openpyxl")
    long = pandas.DataFrame({"town": ["A", "B"], "note": ["x" * 140_000, "y"]})
    long.to_csv(tmp_path / "a.csv", index=False)
    long.replace("x" * 140_000, "LONG").to_excel(tmp_path / "b.xlsx", index=False)
    with zipfile.ZipFile(tmp_path / "b.xlsx") as short, zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in short.namelist():
            archive.writestr(name, short.read(name).replace(b"LONG", b"x" * 140_000))
    for source in (long, tmp_path / "a.csv", tmp_path / "a.xlsx"):
        with pytest.raises(TableError, match=r"a cell of more than 131,072 characters|field larger than field limit \(131072\)"):
            load_tables(source)
