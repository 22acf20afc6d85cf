"""The bundled tables: every row, every name, and what they say of one country in one summer."""

from __future__ import annotations

import csv
import datetime
from fractions import Fraction

import pytest

from numcheck import units
from numcheck.interval import INFINITY, Interval
from numcheck.language import known
from numcheck.tables import load_tables
from numcheck.tables.metadata import load
from numcheck.tables.package import bundled_folder, from_package
from numcheck.tables.vintages import When

SUMMER = datetime.date(2022, 8, 6)


COUNTRIES = [table for table in load_tables().tables.values() if table.kind == "country"]


def test_every_code_has_names_in_every_language() -> None:
    tables = load_tables()
    codes = {row.entity for table in COUNTRIES for row in table.rows}
    assert len(codes) > 200
    for code in known():
        named = {form.entity for form in tables.forms["country"].of(code) if form.sort in ("name", "doubtful")}
        assert sorted(codes - named) == [], f"countries without a name in {code}"
    assert all(tables.name("country", code) != code for code in codes)


def test_every_code_is_iso() -> None:
    with (bundled_folder() / "countries_meta.csv").open(encoding="utf-8", newline="") as file:
        meta = {row["iso3"] for row in csv.DictReader(file)}
    tables = load_tables()
    assert {row.entity for table in COUNTRIES for row in table.rows} <= meta
    assert {form.entity for form in tables.forms["country"].of("en") if form.entity} <= meta
    assert {member.entity for group in tables.groups.values() for member in group.members} <= meta
    assert {country for table in tables.tables.values() for row in table.rows for country in row.within} <= meta


def test_what_is_trusted_is_right() -> None:
    """The bundled tables are not checked when they are used: here they are."""
    checked, trusted = from_package(bundled_folder()), load_tables()
    assert checked.fingerprint == trusted.fingerprint
    assert len(trusted.tables) >= 13
    assert all(measure.unit == units.canonical(measure.unit) for table in trusted.tables.values() for measure in table.measures.values())


def test_every_row_has_a_source() -> None:
    for table in load_tables().tables.values():
        assert {row.source for row in table.rows} - {""}, table.name
        assert all(row.source for row in table.rows), table.name


def test_every_table_says_what_it_is_not() -> None:
    for resource in load(bundled_folder()).get("resources").list():
        assert resource.get("licenses").list(), resource.get("name").text()
        assert resource.get("sources").list(), resource.get("name").text()
        if resource.get("numcheck").value is not False and not resource.get("numcheck").get("kind").given:
            assert " not " in resource.get("description").text(), resource.get("name").text()


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
    every = found.amount("PRK", found.measures[measure], When(SUMMER))
    readings = {(reading.source, reading.year): reading.cells[0].text for reading in every}
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
    reading = next(reading for reading in table.place("PRK", table.measures[measure], When(SUMMER)) if reading.source == source)
    assert (reading.interval, reading.refutes_only) == (place, refutes_only)
    assert len(reading.ahead) == place.low - 1


def test_nothing_newer_than_the_article_is_quoted() -> None:
    for table in load_tables().tables.values():
        for measure in table.measures.values():
            for reading in (*table.amount("PRK", measure, When(SUMMER)), *table.place("PRK", measure, When(SUMMER))):
                assert reading.year is None or reading.year <= 2022


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
                for reading in table.place(entity, measure, When(date), descending=descending):
                    assert 1 <= reading.interval.low <= reading.interval.high
                    assert reading.interval.low == 1 + len(reading.ahead)
                    assert entity not in [other for other, _ in reading.ahead]
