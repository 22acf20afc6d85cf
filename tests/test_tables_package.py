"""Tables with metadata: what is understood, and every fault that is refused, each with its place and remedy."""

from __future__ import annotations

import copy
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packages import METADATA, changed, package, refusal

import numcheck
from numcheck.interval import Interval
from numcheck.tables import load_tables, metadata
from numcheck.tables.vintages import When


def test_a_package(tmp_path: Path) -> None:
    tables = load_tables(package(tmp_path))
    assert set(tables.tables) == {"parks", "benches"}, "what is not marked numcheck: false is a table"
    parks = tables.tables["parks"]
    assert parks.kind == "reserve"
    assert {name: measure.unit for name, measure in parks.measures.items()} == {
        "visitors": "person", "staff": "person", "area": "kilometer ** 2", "everyone": "person"}
    assert parks.measures["visitors"].definitions == ("visitors", "everyone")
    assert tables.name("reserve", "ELM") == "Elm Park"
    newest = parks.amount("ELM", parks.measures["everyone"], When(None))[0]
    assert newest.cells[0].exact == Interval.exact(41014)
    assert parks.place("ELM", parks.measures["visitors"], When(None))[0].interval == Interval.exact(1)
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
    ("resources.0.numcheck.derived.everyone.summ", ["staff"], "did you mean 'sum'"),
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
    ("resources.1.numcheck.kind", "names", "known are entities, groups, words"),
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
    ("? [a]\n: 1", "a key must be a word"), ("? {a: 1}\n: 1", "a key must be a word"), ("resources: 2022-13-45", "not YAML|must be a list"),
    ("a: " + "[" * 3000, "not YAML"),
    ("resources: 3", "must be a list"), ("resources: [3]", "must be a mapping"), ("name: parks", "'resources' must be a list"),
])
def test_broken_yaml(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(numcheck.TableError, match=message):
        load_tables(package(tmp_path, text))


def test_yaml_runs_nothing(tmp_path: Path) -> None:
    with pytest.raises(numcheck.TableError, match="not YAML"):
        load_tables(package(tmp_path, f"a: !!python/object/apply:os.mkdir ['{(tmp_path / 'made').as_posix()}']"))
    assert not (tmp_path / "made").exists()


def test_yaml_that_is_nested_for_the_loader_in_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That in C counts how deep it is; that in Python has only the interpreter's own limit."""
    monkeypatch.delattr("yaml.CSafeLoader", raising=False)
    metadata._loader.cache_clear()
    with pytest.raises(numcheck.TableError, match="not YAML that can be read"):
        load_tables(package(tmp_path, "a: " + "[" * 3000))
    metadata._loader.cache_clear()


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


# --- what is wrong with a file ---------------------------------------------------------------------------------------

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


junk = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 3000), st.floats(), st.text(max_size=8), st.dates(),
              st.sampled_from(["park", "year", "visitors", "reserve", "en", "km", "../x.csv", "parks.csv", "no"])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.one_of(st.text(max_size=6), st.booleans(), st.integers()),
                                                                         inner, max_size=3)),
    max_leaves=6)


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


# --- spread ----------------------------------------------------------------------------------------------------------

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
    reading = table.amount("ELM", visitors, When(None))[0]
    assert reading.label == label
    moved = [Fraction(end) for end in (*core, *skirt)]
    plain = Interval.rounded(Fraction(30501), Fraction(1))
    usual, pinch = (Fraction(str(share)) for share in spread or (0, 0))
    assert reading.interval == Interval.of(plain.low * (1 - usual), plain.high * (1 + usual),
                                           min(plain.outer_low, plain.low * (1 - pinch)), max(plain.outer_high, plain.high * (1 + pinch)))
    assert all(abs(end - found) <= Fraction(3, 2) for end, found in zip(moved, (
        reading.interval.low, reading.interval.high, reading.interval.outer_low, reading.interval.outer_high),
        strict=True)), "as worked out by hand"
    place = table.place("ELM", visitors, When(None))[0]
    assert place.interval.core == Interval.exact(1), "a spread moves a rank only at a pinch"
    assert place.interval.outer_high == (2 if usual else 1), "as the others are nearer than other sources' figures lie apart"
    assert "±" not in place.label


def test_a_sum_has_the_widest_spread_of_its_parts(tmp_path: Path) -> None:
    parks = load_tables(package(tmp_path)).tables["parks"]
    assert parks.measures["everyone"].spread == (Fraction(1, 50), Fraction(1, 10))
    own = load_tables(package(tmp_path, changed("resources.0.numcheck.derived.everyone.spread", [0.01, 0.02]))).tables["parks"]
    assert own.measures["everyone"].spread == (Fraction(1, 100), Fraction(1, 50))


# --- a table of its own kind -----------------------------------------------------------------------------------------

FERRIES = """ferry,year,passengers,length_m,source
Aurora,2023,1250000,142.5,Harbour office
Aurora,2024,1310000,142.5,Harbour office
Borealis,2024,860000,119,Harbour office
Meridian,2024,1740000,88.2,Harbour office
"""


def ferries(folder: Path, **extra: object) -> Path:
    metadata = {"resources": [{"name": "ferries", "path": "ferries.csv", "schema": {"fields": [
        {"name": "passengers", "numcheck": {"unit": "people", "words": {"en": ["passengers"]}}},
        {"name": "length_m", "numcheck": {"unit": "metre", "holders": {"en": ["length"]}, "highest": {"en": ["longest"]}}},
    ]}, "numcheck": {"entity": "ferry", "time": "year", "source": "source", **extra}}]}
    return package(folder, metadata, ferries_csv=FERRIES)


@pytest.mark.parametrize(("text", "verdict"), [
    # its rows are all there is of their kind: no universe need be named, and what they are is known from the header
    ("Aurora is the longest ferry.", "consistent"),
    ("Meridian is the longest ferry.", "inconsistent"),
    ("Meridian is the second longest ferry.", "inconsistent"),
    ("Meridian is the longest ferry in Greece.", ""),
    ("Meridian is the longest ferry of the old fleet.", ""),
    ("Meridian has the most passengers.", "consistent"),
    ("Borealis has the fewest passengers.", "consistent"),
    ("Aurora has the most passengers.", "inconsistent"),
    ("Aurora has more passengers than Borealis.", "consistent"),
    ("Borealis has more passengers than Meridian.", "inconsistent"),
    ("Aurora has fewer passengers than Borealis.", "inconsistent"),
    ("Meridian sails daily. The ferry has 2.4 million passengers.", "inconsistent"),
    ("Meridian lost the most passengers.", ""),
])
def test_a_table_of_its_own_kind(tmp_path: Path, text: str, verdict: str) -> None:
    findings = numcheck.check(text, language="en", date="2024-12-01", tables=ferries(tmp_path)).findings
    assert [one.verdict.label for one in findings] == [verdict] * bool(verdict)


def test_one_that_is_not_complete_refutes_no_place_by_itself(tmp_path: Path) -> None:
    tables = load_tables(ferries(tmp_path, complete=False))
    assert not numcheck.check("Aurora is the longest ferry.", language="en", date="2024-12-01", tables=tables).findings


@pytest.mark.parametrize(("since", "verdict"), [(None, "inconsistent"), (2012, "")])
def test_what_is_older_than_the_rows_is_not_refuted(tmp_path: Path, since: int | None, verdict: str) -> None:
    """Rows without years hold from the year on that the table names."""
    extra = {"entity": "pier"} | ({"since": since} if since else {})
    metadata = {"resources": [{"name": "piers", "path": "piers.csv", "schema": {"fields": [
        {"name": "berths", "numcheck": {"words": {"en": ["berths"]}}}]}, "numcheck": extra}]}
    tables = load_tables(package(tmp_path, metadata, piers_csv="pier,berths\nAldvik,42\n"))
    for date, expected in (("2010-05-01", verdict), ("2024-05-01", "inconsistent")):
        findings = numcheck.check("Aldvik has 64 berths.", language="en", date=date, tables=tables).findings
        assert [one.verdict.label for one in findings] == [expected] * bool(expected)
