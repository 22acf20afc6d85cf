"""Reference tables: what is accepted as it is, what is refused and in which words, and what the bundled ones say."""

from __future__ import annotations

import copy
import csv
import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pandas
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import numcheck
from numcheck import units
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.language import known, language
from numcheck.tables import Tables, load_tables
from numcheck.tables.package import bundled_folder

SUMMER = datetime.date(2022, 8, 6)

# --- sources -------------------------------------------------------------------------------------------------------

LAKES = "lake,depth (m),visitors\nBlausee,12,30500\nGrünsee,8.5,n/a\nRotsee,16,\n"


@pytest.fixture
def lakes(tmp_path: Path) -> Path:
    path = tmp_path / "lakes.csv"
    path.write_text(LAKES, encoding="utf-8")
    return path


def frame() -> pandas.DataFrame:
    return pandas.DataFrame({"lake": ["Blausee", "Grünsee"], "visitors": [30500, 21000]})


def test_sources(lakes: Path) -> None:
    assert set(load_tables().tables) == {"armed_forces", "population"}
    assert load_tables(None) is load_tables(), "the bundled ones are read once"
    assert load_tables([]).tables == {}
    assert set(load_tables(lakes).tables) == {"lakes"}
    assert set(load_tables(str(lakes)).tables) == {"lakes"}
    assert set(load_tables(lakes.parent).tables) == {"lakes"}
    assert set(load_tables(frame()).tables) == {"frame"}
    assert set(load_tables([lakes, frame()]).tables) == {"lakes", "frame"}
    already = load_tables(lakes)
    assert load_tables(already) is already
    assert set(load_tables([already, load_tables()]).tables) == {"lakes", "armed_forces", "population"}


def test_tables_of_one_name_keep_apart() -> None:
    other = pandas.DataFrame({"peak": ["Rothorn", "Weissfluh"], "visitors": [4100, 2800]})
    both = load_tables([frame(), other, frame()])
    assert list(both.tables) == ["frame", "frame_2", "frame_3"]
    assert {table.kind for table in both.tables.values()} == set(both.tables)
    for text, verdict in [("Blausee had 30,500 visitors: Blausee has 99,000 visitors.", Verdict.INCONSISTENT),
                          ("Rothorn has 4,100 visitors.", Verdict.CONSISTENT)]:
        assert verdict in [finding.verdict for finding in numcheck.check(text, language="en", tables=both).findings]


def test_countries_of_two_packages_go_by_all_their_names() -> None:
    both = load_tables([load_tables(), load_tables()])
    assert list(both.tables) == ["armed_forces", "population", "armed_forces_2", "population_2"]
    assert both.forms == load_tables().forms


@pytest.mark.parametrize("source", [3, 3.5, {"a": 1}, object(), b"ab", [3], [[[3]]], iter([]), pandas.Series([1])])
def test_what_is_no_source(source: Any) -> None:
    with pytest.raises(numcheck.TableError, match="not a table; give a folder"):
        load_tables(source)


# --- tables with nothing declared ----------------------------------------------------------------------------------


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


# --- a package, and what is wrong with it --------------------------------------------------------------------------

METADATA: dict[str, Any] = {
    "name": "parks",
    "resources": [
        {"name": "parks", "path": "parks.csv", "title": "Parks",
         "schema": {
             "primaryKey": ["park", "year"],
             "fields": [
                 {"name": "park", "type": "string"},
                 {"name": "year", "type": "integer"},
                 {"name": "visitors", "type": "integer", "numcheck": {
                     "unit": "person", "bounds": ["low", "high"], "spread": [0.02, 0.1], "default": True,
                     "words": {"en": ["visitors"], "fr": ["visiteurs"]}, "holders": {"en": ["attendance"]}}},
                 {"name": "staff", "type": "integer", "numcheck": {"unit": "person", "words": {"en": ["rangers"]}}},
                 {"name": "area", "type": "number", "numcheck": {"unit": "km²", "words": {"en": ["area"]}}},
             ]},
         "numcheck": {"entity": "park", "entities": "reserve", "time": "year", "source": "source", "complete": True, "metonyms": False,
                      "derived": {"everyone": {"sum": ["visitors", "staff"], "words": {"en": ["everyone in it"]}}},
                      "definitions": {"attendance": ["visitors", "everyone"]}}},
        {"name": "reserves", "path": "reserves.csv", "numcheck": {
            "kind": "entities", "name": "reserve", "entity": "code", "language": "language", "forms": ["names"],
            "look_alikes": {"en": ["Elm Parkway"]}}},
        {"name": "benches", "path": "benches.csv"},
        {"name": "remarks", "path": "remarks.csv", "numcheck": False},
    ],
}
FILES = {
    "parks.csv": "park,year,visitors,low,high,staff,area,source\n"
                 "ELM,2020,30500,29000,31000,12,8.5,Census\n"
                 "ELM,2022,41000,,,14,8.5,Census\n"
                 "OAK,2022,20000,19000,22000,9,4.25,Census\n",
    "reserves.csv": "code,language,names\nELM,en,Elm Park|Elms\nELM,fr,parc des Ormes\nOAK,en,Oak Park\n",
    "benches.csv": "street,benches\nHigh Street,14\n",
    "remarks.csv": "who,what\nA,x\n",
}


def package(folder: Path, metadata: object = METADATA, **files: str) -> Path:
    """Write a package; `metadata` is what its YAML holds, or that text itself."""
    text = metadata if isinstance(metadata, str) else yaml.safe_dump(metadata, sort_keys=False, allow_unicode=True)
    (folder / "datapackage.yaml").write_text(text, encoding="utf-8")
    for name, content in {**FILES, **{key.replace("_csv", ".csv"): value for key, value in files.items()}}.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def test_a_package(tmp_path: Path) -> None:
    tables = load_tables(package(tmp_path))
    assert set(tables.tables) == {"parks", "benches"}, "what is not marked numcheck: false is a table"
    parks = tables.tables["parks"]
    assert parks.kind == "reserve"
    assert {name: measure.unit for name, measure in parks.measures.items()} == {
        "visitors": "person", "staff": "person", "area": "kilometer ** 2", "everyone": "person"}
    assert parks.measures["visitors"].definitions == ("visitors", "everyone")
    assert tables.name("reserve", "ELM") == "Elm Park"
    newest = parks.amount("ELM", parks.measures["everyone"], None)[0]
    assert newest.cells[0].exact == Interval.exact(41014)
    assert parks.place("ELM", parks.measures["visitors"], None)[0].interval == Interval.exact(1)
    assert load_tables(tmp_path / "datapackage.yaml").tables.keys() == tables.tables.keys()
    verdicts = {text: [finding.verdict.label for finding in numcheck.check(text, language="en", tables=tables).findings]
                for text in ("Elm Park has 41,000 visitors.", "Elm Park has 60,000 visitors.")}
    assert list(verdicts.values()) == [["consistent"], ["inconsistent"]]


def test_a_range_is_one_cell(tmp_path: Path) -> None:
    row = load_tables(package(tmp_path)).tables["parks"].rows[0].cells["visitors"]
    assert (row.text, row.exact) == ("29000 to 31000", Interval.of(29000, 31000))


def test_countries_go_by_their_bundled_names(tmp_path: Path) -> None:
    metadata = {"resources": [{"name": "lighthouses", "path": "lighthouses.csv", "numcheck": {"entity": "iso3", "entities": "country"},
                               "schema": {
        "fields": [{"name": "lighthouses", "numcheck": {"words": {"en": ["lighthouses"], "fr": ["phares"]}}}]}}]}
    tables = load_tables(package(tmp_path, metadata, lighthouses_csv="iso3,lighthouses\nFRA,148\nDEU,191\n"))
    assert tables.name("country", "DEU") == "Germany"
    for code, text in [("en", "Germany has 312 lighthouses."), ("fr", "L'Allemagne compte 312 phares.")]:
        assert [one.verdict.label for one in numcheck.check(text, language=code, tables=tables).findings] == ["inconsistent"]
    with pytest.raises(numcheck.TableError, match=r"lighthouses\.csv:2:iso3: 'FRE': no country has this code; did you mean"):
        load_tables(package(tmp_path, metadata, lighthouses_csv="iso3,lighthouses\nFRE,148\n"))


# Each case: where in the metadata, what stands there instead, and what the message says.
BROKEN: list[tuple[str, Any, str]] = [
    # a name that the table does not have
    ("resources.0.schema.fields.2.name", "visitor", r"column that parks\.csv does not have; did you mean 'visitors'\?"),
    ("resources.0.schema.fields.1.name", "jahr", r"column that parks\.csv does not have"),
    ("resources.0.schema.primaryKey", ["park", "yaer"], "did you mean 'year'"),
    ("resources.0.schema.primaryKey", "parc", "did you mean 'park'"),
    ("resources.0.schema.fields.2.numcheck.bounds", ["low", "hihg"], "did you mean 'high'"),
    ("resources.0.numcheck.entity", "parks", "did you mean 'park'"),
    ("resources.0.numcheck.time", "when", "its columns are park, year"),
    ("resources.0.numcheck.source", "sources", "did you mean 'source'"),
    ("resources.0.numcheck.derived.everyone.sum", ["visitors", "stuff"], "did you mean 'staff'"),
    ("resources.0.numcheck.definitions.attendance", ["visitors", "everybody"],
     r"definition 'attendance' names no measure; did you mean 'everyone'"),
    ("resources.0.numcheck.definitions.attendance", ["nothing"], "known are visitors, staff, area, everyone"),
    ("resources.0.numcheck.entities", "reserves", "did you mean 'reserve'"),
    ("resources.0.numcheck.entities", "planet", "no table of entities declares this kind; known are reserve"),
    ("resources.1.numcheck.entity", "cod", "did you mean 'code'"),
    ("resources.1.numcheck.language", "languages", "did you mean 'language'"),
    ("resources.1.numcheck.forms", ["name"], "did you mean 'names'"),
    # a key that does not exist
    ("resources.0.schema.fields.2.numcheck.word", {"en": ["x"]}, "no such key; did you mean 'words'"),
    ("resources.0.schema.fields.2.numcheck.bound", ["low", "high"], "did you mean 'bounds'"),
    ("resources.0.numcheck.entitys", "park", "did you mean 'entity'"),
    ("resources.0.numcheck.derived.everyone.sums", ["staff"], "did you mean 'sum'"),
    ("resources.1.numcheck.form", ["names"], "did you mean 'forms'"),
    # units
    ("resources.0.schema.fields.4.numcheck.unit", "furrlong", "'furrlong' is no unit that pint knows"),
    ("resources.0.schema.fields.4.numcheck.unit", "9**9**9 m", "is no unit; write a name such as 'kilometer'"),
    ("resources.0.schema.fields.4.numcheck.unit", "meter ** 999999999", "is no unit; write a name"),
    ("resources.0.schema.fields.4.numcheck.unit", "__import__('os').getcwd()", "is no unit; write a name"),
    ("resources.0.schema.fields.4.numcheck.unit", "m" * 5000, "is no unit"),
    ("resources.0.schema.fields.4.numcheck.unit", 3, "is no unit"),
    ("resources.0.schema.fields.4.numcheck.unit", True, "YAML reads this as true or false"),
    ("resources.0.schema.fields.4.numcheck.unit", ["m"], "must be a word"),
    ("resources.0.numcheck.derived.everyone.sum", ["visitors", "area"], "different units"),
    # values of a wrong type
    ("resources", "parks.csv", "'resources' must be a list"),
    ("resources", None, "'resources' must be a list"),
    ("resources", {"parks": {}}, "'resources' must be a list"),
    ("resources.0", "parks.csv", "'resources' must be a mapping"),
    ("resources.0.name", None, "'name' is missing"),
    ("resources.0.name", ["parks"], "'name' must be a word"),
    ("resources.1.name", "parks", "two tables have this name"),
    ("resources.0.schema", "parks", "'schema' must be a mapping"),
    ("resources.0.schema.fields", {"park": "string"}, "'fields' must be a list"),
    ("resources.0.schema.fields", ["park"], "'fields' must be a mapping"),
    ("resources.0.schema.fields.2.numcheck", 3, "'numcheck' must be a mapping"),
    ("resources.0.schema.fields.2.numcheck", ["unit"], "'numcheck' must be a mapping"),
    ("resources.0.schema.fields.2.numcheck.default", "yes please", "'default' must be true or false"),
    ("resources.0.schema.fields.2.numcheck.words", ["visitors"], "'words' must be a mapping"),
    ("resources.0.schema.fields.2.numcheck.words", {"en": "visitors"}, "'en' must be a list"),
    ("resources.0.schema.fields.2.numcheck.words", {"english": ["visitors"]}, "not a language code; write for example en"),
    ("resources.0.schema.fields.2.numcheck.words", {False: ["besøkende"]},
     "YAML reads this key as true or false; write it in quotation marks"),
    ("resources.0.schema.fields.2.numcheck.words", {"en": [True]}, "YAML reads this as true or false"),
    ("resources.0.schema.fields.2.numcheck.words", {"en": [["visitors"]]}, "must be a word"),
    ("resources.0.schema.fields.2.numcheck.words", {"en": [""]}, "must be a word"),
    ("resources.0.schema.fields.2.numcheck.bounds", "low", "'bounds' must be a list"),
    ("resources.0.schema.fields.2.numcheck.bounds", ["low"], "'bounds' must name two columns"),
    ("resources.0.schema.fields.2.numcheck.bounds", ["low", "high", "low"], "'bounds' must name two columns"),
    ("resources.0.schema.fields.2.numcheck.spread", 0.1, "'spread' must be a list"),
    ("resources.0.schema.fields.2.numcheck.spread", [0.1], "'spread' must be two shares"),
    ("resources.0.schema.fields.2.numcheck.spread", [0.1, 0.02], "'spread' must be two shares"),
    ("resources.0.schema.fields.2.numcheck.spread", ["2 %", "10 %"], "must be a share from 0 to below 1, such as 0.02"),
    ("resources.0.schema.fields.2.numcheck.spread", [-0.1, 0.1], "must be a share from 0 to below 1"),
    ("resources.0.schema.fields.2.numcheck.spread", [0, 10], "must be a share from 0 to below 1"),
    ("resources.0.schema.fields.2.numcheck.spread", [0, float("nan")], "must be a share from 0 to below 1"),
    ("resources.0.numcheck", 3, "'numcheck' must be a mapping"),
    ("resources.0.numcheck", True, "'numcheck' must be a mapping"),
    ("resources.0.numcheck", {}, "'entity' is missing"),
    ("resources.0.numcheck.entity", None, "'entity' is missing"),
    ("resources.0.numcheck.complete", "no", "'complete' must be true or false"),
    ("resources.0.numcheck.metonyms", 1, "'metonyms' must be true or false"),
    ("resources.0.numcheck.derived", ["everyone"], "'derived' must be a mapping"),
    ("resources.0.numcheck.derived.everyone", ["visitors", "staff"], "'everyone' must be a mapping"),
    ("resources.0.numcheck.derived.everyone", {}, "needs the columns it sums"),
    ("resources.0.numcheck.derived.everyone.sum", "visitors", "'sum' must be a list"),
    ("resources.0.numcheck.derived.everyone.sum", [], "needs the columns it sums"),
    ("resources.0.numcheck.derived.visitors", {"sum": ["staff"]}, "a column has this name already"),
    ("resources.0.numcheck.definitions", ["attendance"], "'definitions' must be a mapping"),
    ("resources.0.numcheck.definitions.attendance", "visitors", "'attendance' must be a list"),
    ("resources.1.numcheck.kind", "names", "the only one is 'entities'"),
    ("resources.1.numcheck.name", None, "'name' is missing"),
    ("resources.1.numcheck.forms", [], "needs its columns of names"),
    ("resources.1.numcheck.forms", "names", "'forms' must be a list"),
    ("resources.1.numcheck.look_alikes", ["Elm Parkway"], "'look_alikes' must be a mapping"),
    # paths
    ("resources.0.path", None, "'path' is missing"),
    ("resources.0.path", "", "'path' must be a word"),
    ("resources.0.path", ["parks.csv"], "'path' must be a word"),
    ("resources.0.path", "park.csv", r"no such file in the folder; did you mean 'parks\.csv'"),
    ("resources.0.path", "../parks.csv", "must be that of a file inside the folder"),
    ("resources.0.path", "/etc/hostname", "must be that of a file inside the folder"),
    ("resources.0.path", "https://example.org/parks.csv", "no such file"),
    ("resources.0.path", ".", "no such file"),
    ("resources.0.path", "a\0b", "no path of a file|must be a word"),
    ("resources.0.path", "x" * 5000, "no path of a file|no such file"),
]


def changed(place: str, value: Any) -> dict[str, Any]:
    metadata = copy.deepcopy(METADATA)
    *path, last = place.split(".")
    at: Any = metadata
    for step in path:
        at = at[int(step)] if isinstance(at, list) else at[step]
    at[int(last) if isinstance(at, list) else last] = value
    return metadata


@pytest.mark.parametrize(("place", "value", "message"), BROKEN, ids=[f"{place.rpartition('.')[2]}-{index}" for index,
                                                                     (place, _, _) in enumerate(BROKEN)])
def test_broken_metadata(tmp_path: Path, place: str, value: Any, message: str) -> None:
    with pytest.raises(numcheck.TableError, match=message) as caught:
        load_tables(package(tmp_path, changed(place, value)))
    assert caught.value.file == "datapackage.yaml"
    if place != "resources":
        assert caught.value.row, "the message names the line"
        assert caught.value.column
    assert len(str(caught.value)) < 500


def test_a_message_names_everything(tmp_path: Path) -> None:
    with pytest.raises(numcheck.TableError) as caught:
        load_tables(package(tmp_path, changed("resources.0.numcheck.time", "yaer")))
    line = next(number for number, text in enumerate((tmp_path / "datapackage.yaml").read_text().splitlines(), 1) if "time: yaer" in text)
    assert str(caught.value) == (
        f"datapackage.yaml:{line}:time: 'yaer': table 'parks': 'time' names a column that parks.csv does not have; did you mean 'year'?")


@pytest.mark.parametrize(("text", "message"), [
    ("", "must hold a mapping"), ("- a\n- b\n", "must hold a mapping"), ("just words", "must hold a mapping"), ("3", "must hold a mapping"),
    ("resources: [", "not YAML"), ("resources:\n\t- a: 1", "not YAML"), ("a: b: c", "not YAML"), ("\0", "not YAML"),
    ("a: !!python/object:os.system x", "not YAML"),
    ("resources: *nowhere", "not YAML"), ("&a {resources: *a}", "not YAML"),
    ("resources: []\nresources: []", "the key 'resources' stands here twice"),
    ("? [a]\n: 1", "not YAML"), ("? {a: 1}\n: 1", "not YAML"), ("resources: 2022-13-45", "not YAML|must be a list"),
    ("a: " + "[" * 3000, "not YAML"),
    ("resources: 3", "must be a list"), ("resources: [3]", "must be a mapping"), ("name: parks", "'resources' must be a list"),
])
def test_broken_yaml(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(numcheck.TableError, match=message):
        load_tables(package(tmp_path, text))


def test_yaml_that_is_no_text(tmp_path: Path) -> None:
    package(tmp_path)
    (tmp_path / "datapackage.yaml").write_bytes(b"name: x\nresources: caf\xe9\n")
    with pytest.raises(numcheck.TableError, match=r"datapackage\.yaml:2: 'byte 0xe9': no UTF-8; save the file as UTF-8"):
        load_tables(tmp_path)


def test_yaml_that_swells(tmp_path: Path) -> None:
    layers = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9))
    text = f"a0: &a0 [x]\n{layers}\nresources: [{{name: t, path: t.csv, numcheck: *a8}}]"
    with pytest.raises(numcheck.TableError, match="must be a mapping") as caught:
        load_tables(package(tmp_path, text))
    assert len(str(caught.value)) < 1000


# --- what is wrong with a file -------------------------------------------------------------------------------------

HEAD = "park,year,visitors,low,high,staff,area,source\n"
GOOD = "ELM,2020,30500,29000,31000,12,8.5,Census\n"


@pytest.mark.parametrize(("text", "row", "column", "value", "message"), [
    (HEAD + GOOD + "ELM,2020,1,1,1,1,1,Other\n", 3, "park", "ELM / 2020", "stands already in row 2; keep one of them"),
    (HEAD + GOOD + "ELM,2021,many,,,1,1,C\n", 3, "visitors", "many", "not a number; write digits, with '.' before decimals"),
    (HEAD + GOOD + "ELM,2021,12O,,,1,1,C\n", 3, "visitors", "12O", "not a number"),
    (HEAD + 'ELM,2021,"12,5",,,1,1,C\n', 2, "visitors", "12,5", "with '.' before decimals"),
    (HEAD + "ELM,2021,1e6,,,1,1,C\n", 2, "visitors", "1e6", "not a number"),
    (HEAD + "ELM,2021,٣,,,1,1,C\n", 2, "visitors", "٣", "not a number"),
    (HEAD + "ELM,2021," + "9" * 50 + ",,,1,1,C\n", 2, "visitors", "9" * 50, "not a number"),
    (HEAD + "ELM,2021,1,1,1,x,1,C\n", 2, "staff", "x", "not a number"),
    (HEAD + "ELM,2021,5,9,2,1,1,C\n", 2, "low", "9", "the low end is above the high end 2; swap them"),
    (HEAD + "ELM,2021,5,a,2,1,1,C\n", 2, "low", "a", "not a number"),
    (HEAD + "ELN,2021,1,,,1,1,C\n", 2, "park", "ELN", "no reserve has this code; did you mean 'ELM'?"),
    (HEAD + "XXX,2021,1,,,1,1,C\n", 2, "park", "XXX", "no reserve has this code"),
    (HEAD + ",2021,1,,,1,1,C\n", 2, "park", "", "does not say what it is about"),
    (HEAD + "ELM,21st,1,,,1,1,C\n", 2, "year", "21st", "not a year; write for example 2022"),
    (HEAD + "ELM,,1,,,1,1,C\n", 2, "year", "", "not a year"),
    (HEAD + "ELM,20220,1,,,1,1,C\n", 2, "year", "20220", "not a year"),
    (HEAD + "ELM,٢٠٢٢,1,,,1,1,C\n", 2, "year", "٢٠٢٢", "not a year"),
    (HEAD + GOOD + "ELM,2021,1,2\n", 3, None, "ELM,2021,1,2", "4 cells where the header has 8; put quotation marks around"),
    (HEAD + GOOD + '"ELM\n",2021,1,,,1,1,C\nELM,2021,1,2\n', 5, None, "ELM,2021,1,2", "4 cells where the header has 8"),
    (HEAD.replace("staff", "area") + GOOD, None, None, None, "staff|twice"),
    ("", None, None, None, "the file is empty; its first line must be a header"),
    ("\n\n , \n", None, None, None, "the file is empty"),
])
def test_broken_files(tmp_path: Path, text: str, row: int | None, column: str | None, value: str | None, message: str) -> None:
    with pytest.raises(numcheck.TableError, match=message) as caught:
        load_tables(package(tmp_path, parks_csv=text))
    if row is not None:
        error = caught.value
        assert (error.file, error.row, error.column, error.value) == ("parks.csv", row, column, value)
        assert str(error).startswith(f"parks.csv:{row}")
        assert repr(value) in str(error)


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    package(tmp_path)
    (tmp_path / "parks.csv").write_bytes((HEAD + GOOD).encode() + b"\xe9LM,2021,1,,,1,1,C\n")
    with pytest.raises(numcheck.TableError, match=r"parks\.csv:3: 'byte 0xe9': no UTF-8; save the file as UTF-8"):
        load_tables(tmp_path)
    (tmp_path / "parks.csv").write_bytes((HEAD + GOOD).encode("utf-16"))
    with pytest.raises(numcheck.TableError, match="no UTF-8"):
        load_tables(tmp_path)


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(numcheck.TableError, match=r"nowhere: no such file or folder"):
        load_tables(tmp_path / "nowhere")
    with pytest.raises(numcheck.TableError, match=r"holds neither datapackage\.yaml nor a CSV file"):
        load_tables(tmp_path)
    for path in ("", "\0", "a\0b", "x" * 5000):
        with pytest.raises(numcheck.TableError):
            load_tables(path + ".csv")


def test_a_file_that_leads_out_of_the_folder(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "secret.csv").write_text("park,year,visitors\n", encoding="utf-8")
    package(inside, changed("resources.0.path", "link.csv"))
    (inside / "link.csv").symlink_to(tmp_path / "secret.csv")
    with pytest.raises(numcheck.TableError, match="must be that of a file inside the folder"):
        load_tables(inside)


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


junk = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 3000), st.floats(), st.text(max_size=8), st.dates(),
              st.sampled_from(["park", "year", "visitors", "reserve", "en", "km", "../x.csv", "parks.csv", "no"])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.one_of(st.text(max_size=6), st.booleans(), st.integers()),
                                                                         inner, max_size=3)),
    max_leaves=6)


def refusal(path: Path) -> str:
    """What a source is refused with; "" where it is read. Any other error than ours goes through."""
    try:
        return "" if load_tables(path).fingerprint else "no fingerprint"
    except numcheck.NumcheckError as error:
        return str(error)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, inner in steps for place in places(inner, (*path, key)))]


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(places(METADATA)[1:]), junk)
def test_mutated_metadata_is_read_or_refused(tmp_path: Path, place: tuple[Any, ...], value: Any) -> None:
    metadata = copy.deepcopy(METADATA)
    at: Any = metadata
    for step in place[:-1]:
        at = at[step]
    at[place[-1]] = value
    said = refusal(package(tmp_path, metadata))
    assert not said or said.startswith(("datapackage.yaml", "parks.csv", "reserves.csv", "benches.csv", "remarks.csv"))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=60), st.text(st.sampled_from('a1,;"\n\r\t.% '), max_size=60).map(str.encode)))
def test_any_file_is_read_or_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(data)
    said = refusal(path)
    assert not said or said.startswith("any.csv")


# --- spread --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("spread", "core", "skirt", "label"), [
    (None, ("30499.5", "30500.5"), ("30499", "30501"), "visitors, Census 2020"),
    ([0, 0], ("30499.5", "30500.5"), ("30499", "30501"), "visitors, Census 2020"),
    ([0.02, 0.1], ("29889.51", "31110.51"), ("27449.55", "33550.55"), "visitors, Census 2020, ±2 %"),
    ([0, 0.1], ("30499.5", "30500.5"), ("27449.55", "33550.55"), "visitors, Census 2020"),
    ([0.005, 0.005], ("30347.0025", "30653.0025"), ("30347.0025", "30653.0025"), "visitors, Census 2020, ±0.5 %"),
])
def test_spread(tmp_path: Path, spread: list[float] | None, core: tuple[str, str], skirt: tuple[str, str], label: str) -> None:
    parks = "park,year,visitors,low,high,staff,area,source\nELM,2020,30501,,,12,8.5,Census 2020\nOAK,2020,30500,,,12,8.5,Census 2020\n"
    table = load_tables(package(tmp_path, changed("resources.0.schema.fields.2.numcheck.spread", spread), parks_csv=parks)).tables["parks"]
    visitors = table.measures["visitors"]
    # 30,501 rather than 30,500: no trailing zeros that may be a rounding.
    reading = table.amount("ELM", visitors, None)[0]
    assert reading.label == label
    moved = [Fraction(end) for end in (*core, *skirt)]
    plain = Interval.rounded(Fraction(30501), Fraction(1))
    usual, pinch = (Fraction(str(share)) for share in spread or (0, 0))
    assert reading.interval == Interval.of(plain.low * (1 - usual), plain.high * (1 + usual),
                                           min(plain.outer_low, plain.low * (1 - pinch)), max(plain.outer_high, plain.high * (1 + pinch)))
    assert all(abs(end - found) <= Fraction(3, 2) for end, found in zip(moved, (
        reading.interval.low, reading.interval.high, reading.interval.outer_low, reading.interval.outer_high),
        strict=True)), "as worked out by hand"
    place = table.place("ELM", visitors, None)[0]
    assert place.interval == Interval.exact(1), "a spread moves no rank"
    assert "±" not in place.label


def test_a_sum_has_the_widest_spread_of_its_parts(tmp_path: Path) -> None:
    parks = load_tables(package(tmp_path)).tables["parks"]
    assert parks.measures["everyone"].spread == (Fraction(1, 50), Fraction(1, 10))
    own = load_tables(package(tmp_path, changed("resources.0.numcheck.derived.everyone.spread", [0.01, 0.02]))).tables["parks"]
    assert own.measures["everyone"].spread == (Fraction(1, 100), Fraction(1, 50))


# --- the bundled tables --------------------------------------------------------------------------------------------


def test_every_code_of_the_bundled_tables_has_names_in_every_language() -> None:
    tables = load_tables()
    codes = {row.entity for table in tables.tables.values() for row in table.rows}
    assert len(codes) > 200
    for code in known():
        named = {form.entity for form in tables.forms["country"].of(code) if form.sort == "name"}
        assert sorted(codes - named) == [], f"countries without a name in {code}"
    assert all(tables.name("country", code) != code for code in codes)


def test_every_code_is_iso() -> None:
    with (bundled_folder() / "countries_meta.csv").open(encoding="utf-8", newline="") as file:
        meta = {row["iso3"] for row in csv.DictReader(file)}
    tables = load_tables()
    assert {row.entity for table in tables.tables.values() for row in table.rows} <= meta
    assert {form.entity for form in tables.forms["country"].of("en") if form.entity} <= meta


@pytest.mark.parametrize(("table", "measure", "source", "year", "text"), [
    ("armed_forces", "active", "IISS Military Balance 2022", 2021, "1280000"),
    ("armed_forces", "reserve", "IISS Military Balance 2022", 2021, "600000"),
    ("armed_forces", "active", "CIA World Factbook 2021", 2021, "1100000 to 1300000"),
    ("armed_forces", "active", "CIA World Factbook 2022", 2022, "1150000"),
    ("armed_forces", "active_and_paramilitary", "World Bank MS.MIL.TOTL.P1", 2020, "1469000"),
    ("population", "population", "World Bank SP.POP.TOTL", 2022, "26328845"),
])
def test_north_korea_in_2022(table: str, measure: str, source: str, year: int, text: str) -> None:
    found = load_tables().tables[table]
    readings = {(reading.source, reading.year): reading.cells[0].text for reading in found.amount("PRK", found.measures[measure], SUMMER)}
    assert readings[source, year] == text


@pytest.mark.parametrize(("measure", "source", "place", "refutes_only"), [
    ("active", "CIA World Factbook 2021", Interval.exact(4), False),
    ("active", "CIA World Factbook 2022", Interval.exact(4), False),
    ("active", "IISS Military Balance 2022", Interval.of(4, INFINITY), True),
    ("active_and_paramilitary", "World Bank MS.MIL.TOTL.P1", Interval.exact(3), False),
    ("active_and_reserve", "IISS Military Balance 2022", Interval.of(7, INFINITY), True),
])
def test_ranks_of_north_korea_in_2022(measure: str, source: str, place: Interval, refutes_only: bool) -> None:
    table = load_tables().tables["armed_forces"]
    reading = next(reading for reading in table.place("PRK", table.measures[measure], SUMMER) if reading.source == source)
    assert (reading.interval, reading.refutes_only) == (place, refutes_only)
    assert len(reading.ahead) == place.low - 1


def test_nothing_newer_than_the_article_is_quoted() -> None:
    for table in load_tables().tables.values():
        for measure in table.measures.values():
            for reading in (*table.amount("PRK", measure, SUMMER), *table.place("PRK", measure, SUMMER)):
                assert reading.year is not None
                assert reading.year <= 2022


@pytest.mark.parametrize(("table", "measure", "spread"), [
    ("population", "population", ("1/50", "1/10")), ("armed_forces", "active", ("0", "1/10")), ("armed_forces", "reserve", ("0", "1/10")),
])
def test_spread_of_the_bundled_tables(table: str, measure: str, spread: tuple[str, str]) -> None:
    assert load_tables().tables[table].measures[measure].spread == tuple(map(Fraction, spread))


@pytest.mark.parametrize("date", [None, SUMMER, datetime.date(1900, 1, 1), datetime.date(2100, 1, 1), datetime.date(1, 1, 1)])
def test_places_are_places(date: datetime.date | None) -> None:
    table = load_tables().tables["armed_forces"]
    for measure in table.measures.values():
        for entity in ("PRK", "USA", "LUX", "nobody"):
            for descending in (True, False):
                for reading in table.place(entity, measure, date, descending=descending):
                    assert 1 <= reading.interval.low <= reading.interval.high
                    assert reading.interval.low == 1 + len(reading.ahead)
                    assert entity not in [other for other, _ in reading.ahead]


# --- units ---------------------------------------------------------------------------------------------------------

UNITS = sorted({unit for code in known() for unit in language(code).units})
MONEY = sorted({code for name in known() for code in language(name).money})
SI = ("meter", "meter ** 2", "meter ** 3", "kilogram", "second", "meter / second", "joule", "watt", "volt", "pascal", "radian", "bit",
      "hertz", "ampere")
# A temperature's zero is not its scale's.
NO_FACTOR = {"degree_Celsius", "degree_Fahrenheit"}


@pytest.mark.parametrize("unit", UNITS)
def test_units_of_languages_are_units(unit: str) -> None:
    name = units.canonical(unit)
    assert units.canonical(name) == name
    assert name == unit or unit == "decade", "a language file writes the canonical name"
    assert units.factor(name, name) == 1
    factors = {target: factor for target in SI if (factor := units.factor(name, target)) is not None}
    assert bool(factors) == (name not in NO_FACTOR)
    for target, factor in factors.items():
        assert factor > 0
        assert units.factor(target, name) == 1 / factor


@pytest.mark.parametrize("code", MONEY)
def test_money_of_languages_is_money(code: str) -> None:
    assert units.canonical(code) == code
    assert units.is_money(code)
    assert units.factor(code, code) == 1


@pytest.mark.parametrize(("given", "name"), [
    ("", ""), ("km", "kilometer"), ("kilometers", "kilometer"), ("km²", "kilometer ** 2"), ("km^2", "kilometer ** 2"),
    ("kilometer ** 2", "kilometer ** 2"),
    ("km/h", "kilometer / hour"), ("miles/hour", "mile / hour"), ("people", "person"), ("people/km²", "person / kilometer ** 2"),
    ("item", "item"),
    ("%", "percent"), ("pp", "percentage_point"), ("€", "EUR"), ("US$", "USD"), ("EUR", "EUR"), ("EUR / 100", "EUR / 100"),
    ("USD/100", "USD / 100"),
    ("EUR / hour", "EUR / hour"), ("oil_bbl", "oil_bbl"), ("barrel", "oil_bbl"), ("decade", "decayear"), ("°C", "degree_Celsius"),
    ("t", "metric_ton"),
    ("  km  ", "kilometer"),
])
def test_canonical_names(given: str, name: str) -> None:
    assert units.canonical(given) == name


@pytest.mark.parametrize("given", [
    "9**9**9 m", "9**9**9", "m ** 99", "m ** -10", "2 m", "m 2", "km km", "furrlong", "a" * 42, "()", "m(", "lambda: 0",
    "__import__('os')", "m; n", "m\n\0",
    "EUR / 1000", "% / 100", "m / 100", "m" + " * m" * 9, "¤", "\ud800", "is", "1e9", "-m",
])
def test_what_is_no_unit(given: str) -> None:
    with pytest.raises(numcheck.UnitError, match=r"is no unit.*write"):
        units.canonical(given)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=30), st.text(st.sampled_from("kmEUR*/^ 0123456789()%²°"), max_size=20)))
def test_any_unit_is_named_or_refused(text: str) -> None:
    try:
        name = units.canonical(text)
    except numcheck.UnitError:
        return
    assert units.canonical(name) == name
    assert units.factor(name, name) == 1


@pytest.mark.parametrize(("source", "target", "factor"), [
    ("mile", "kilometer", "25146/15625"), ("kilometer ** 2", "hectare", "100"), ("mile / hour", "kilometer / hour", "25146/15625"),
    ("EUR / 100", "EUR", "1/100"),
    ("GBP", "GBP / 100", "100"), ("decayear", "year", "10"), ("percent", "permille", "10"), ("megametric_ton", "kilogram", "1000000000"),
    ("EUR", "USD", None), ("kilometer", "kilogram", None), ("degree_Celsius", "degree_Fahrenheit", None), ("person", "item", None),
    ("", "person", None),
    ("nonsense", "meter", None), ("USD / 100", "EUR", None),
])
def test_factors(source: str, target: str, factor: str | None) -> None:
    assert units.factor(source, target) == (None if factor is None else Fraction(factor))
