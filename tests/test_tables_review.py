"""`numcheck tables check`: every fault at once, how tables were understood, and sentences that they can check."""

from __future__ import annotations

from pathlib import Path

import pytest
from packages import changed, package

from numcheck.__main__ import CLEAN, FAILED, main
from numcheck.review import review
from numcheck.tables.package import bundled_folder

HEAD = "park,year,visitors,low,high,staff,area,source\n"
# Each case: what is wrong in parks.csv, all of which must be told at once.
ROWS = [
    ("ELM,2020,30500,,,12,8.5,Census\n", ""),
    ("ELM,2020,1,,,1,1,Other\n", "parks.csv:3:park: 'ELM / 2020': the key park, year stands already in row 2"),
    ("ELM,2021,many,,,1,1,C\n", "parks.csv:4:visitors: 'many': not a number"),
    ("ELN,2021,1,,,1,1,C\n", "parks.csv:5:park: 'ELN': no reserve has this code; did you mean 'ELM'?"),
    ("OAK,21st,1,,,1,1,C\n", "parks.csv:6:year: '21st': not a year; write for example 2022"),
    ("OAK,2019,5,9,2,1,1,C\n", "parks.csv:7:low: '9': the low end is above the high end 2; swap them"),
    (",2018,1,,,1,1,C\n", "parks.csv:8:park: '': the row does not say what it is about"),
    ("OAK,2017,1O,,,x,1,C\n", "parks.csv:9:visitors: '1O': not a number"),
    ("OAK,2016,1,,,1,y,C\n", "parks.csv:10:area: 'y': not a number"),
]


def test_every_planted_fault_of_a_file_is_told(tmp_path: Path) -> None:
    told = [str(fault) for fault in review(package(tmp_path, parks_csv=HEAD + "".join(row for row, _ in ROWS))).faults]
    for _, planted in ROWS:
        assert not planted or any(line.startswith(planted) for line in told), planted
    assert "parks.csv:9:staff: 'x': not a number; write digits, with '.' before decimals, and leave unknown cells empty" in told


def test_faults_of_metadata_and_of_files_are_told_together(tmp_path: Path) -> None:
    metadata = changed("resources.0.schema.fields.4.numcheck.unit", "furrlong")
    metadata["resources"][0]["schema"]["fields"][2]["numcheck"]["wrds"] = {}
    metadata["resources"][2]["path"] = "bench.csv"
    told = "\n".join(str(fault) for fault in review(package(tmp_path, metadata, parks_csv=HEAD + ROWS[0][0] + ROWS[4][0])).faults)
    for part in ("'furrlong' is no unit", "did you mean 'words'?", "did you mean 'benches.csv'?", "parks.csv:3:year: '21st'"):
        assert part in told


def test_what_was_understood(tmp_path: Path) -> None:
    found = review(package(tmp_path))
    text = str(found)
    assert found.faults == ()
    assert "parks.csv: 3 rows about 2 of the kind 'reserve', 2020 to 2022" in text
    assert "visitors (person) is called en: visitors, attendance; fr: visiteurs" in text
    assert "area (km²) is called en: area" in text
    assert "it is complete: it can support a rank and refute one" in text
    assert "it can now check: High Street has 14 benches." in text
    assert "The benches of" not in text, "one thing has a size, several are counted"
    assert "inconsistent" not in text, "the table agrees with itself"
    assert text.endswith("no faults")


def test_a_table_with_nothing_declared(tmp_path: Path) -> None:
    path = tmp_path / "lakes.csv"
    path.write_text("lake,depth (m),visitors\nBlausee,12,30500\nGrünsee,8.5,\n", encoding="utf-8")
    assert "it can now check: Blausee has 30,500 visitors." in str(review(path))


def test_the_bundled_tables_have_no_fault() -> None:
    assert review(bundled_folder()).faults == ()


@pytest.mark.parametrize(("rows", "status"), [(ROWS[:1], CLEAN), (ROWS, FAILED)])
def test_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], rows: list[tuple[str, str]], status: int) -> None:
    folder = package(tmp_path, parks_csv=HEAD + "".join(row for row, _ in rows))
    assert main(["tables", "check", str(folder)]) == status
    printed = capsys.readouterr().out
    assert printed.endswith("no faults\n" if status == CLEAN else " faults\n")
    assert main(["tables", "check"]) == FAILED
    assert main(["tables", "check", str(tmp_path / "nowhere")]) == FAILED


def test_a_column_that_is_left_alone_is_told(tmp_path: Path) -> None:
    rows = ("town;people;people;rate", "Avel;12O;3;7,5", "Brin;300;4;12", "Corl;450;5;9,25", "Dene;500;6;1")
    (tmp_path / "towns.csv").write_text("\n".join(rows), encoding="utf-8")
    told = str(review(tmp_path / "towns.csv"))
    assert "towns.csv:2:people: '12O': not a number" in told
    assert "towns.csv:1:people: the header stands there twice" in told
    assert ":rate:" not in told
