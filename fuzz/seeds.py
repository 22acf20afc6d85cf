"""What fuzzing starts from: the tests' own texts, and the shapes of our files."""

from __future__ import annotations

import csv
import io
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from numcheck import formats
from numcheck.language import known

ROOT = Path(__file__).parent.parent
LARGEST = 4000

PACKAGE = b"""\
resources:
- name: people
  path: people.csv
  title: People
  sources: [{title: "A census"}]
  schema:
    primaryKey: [name, year]
    fields:
    - {name: name, type: string}
    - {name: year, type: integer}
    - name: people
      type: integer
      numcheck: {unit: person, bounds: [low, high], spread: 2%, default: true, words: {en: [soldiers, people], fr: [soldats]}}
  numcheck: {entity: name, entities: country, time: year, complete: true, derived: {twice: {sum: [people, low], words: {en: [x]}}}}
"""
BASELINE = b'{"version": 1, "articles": {"a.md": [{"check": "sum", "claim": "5 and 6", "twin": 0}]}}'
WORD = (b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/>'
        b'</w:pPr><w:r><w:t>Profit rose 5%</w:t></w:r><w:del><w:r><w:delText>6</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r>'
        b'<w:rPr><w:strike w:val="0"/></w:rPr><w:t>7</w:t><w:tab/><w:br/></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>')
NOTEBOOK = (b'{"cells": [{"cell_type": "markdown", "source": ["# Fleet\\n", "12 *ships* \\ud83d\\ude00 \\u00e9\\\\"]}, '
            b'{"cell_type": "code", "source": "x = 5", "outputs": []}, {"source": "7 men", "cell_type": "markdown"}], "nbformat": 4}')
SETTINGS = b"""\
[tool.numcheck]
language = "fr"
date = "2026-11-24"
tables = ["tables/"]
ignore = ["repetition"]
strict = true
files = ["*.md"]
granularity = "file"
baseline = "b.json"
[tool.numcheck.per-file-ignores]
"archive/*" = ["value"]
"""
TABLES = ("name,people\nAlpha,5\nBeta,7\n", "Ort;Einwohner (Mio.);Fl\u00e4che km\u00b2\nA;1,5;20\nB;3,0;-\n", 'a\tb\n"x\ny"\t1.5%\n',
          'year,revenue $m,growth %\n2020,1 000,5\n2021,"1,100",10[1]\n')


def of(target: str) -> Iterator[bytes]:
    """The seeds of a target."""
    if target in ("read", "check"):
        for path in sorted((ROOT / "tests" / "languages").glob("*.txt")):
            lines = path.read_text(encoding="utf-8").splitlines()
            yield from (bytes([at % 8]) + "\n".join(lines[at:at + 8]).encode() for at in range(0, len(lines), 8))
        yield from claims()
    if target in ("read", "check", *formats.SUFFIXES.values()):
        for path in sorted((ROOT / "tests" / "articles").rglob("*")) + sorted((ROOT / "docs").rglob("*.md")):
            if path.is_file():
                yield path.read_bytes()[:LARGEST]
    if target == "database":
        yield database()
    yield from {"metadata": [PACKAGE], "baseline": [BASELINE], "settings": [SETTINGS], "word-text": [WORD], "notebook": [NOTEBOOK],
                "docx": [packed()], "table": [one.encode() for one in TABLES]}.get(target, [])


def claims() -> Iterator[bytes]:
    """The claims that tests know, of one language each: what a check has something to say of."""
    for path in ("claims.tsv", "world.tsv"):
        with (ROOT / "tests" / path).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                yield from (bytes([at]) + row[code].encode() for at, code in enumerate(known(), start=1) if row.get(code))


def database() -> bytes:
    """A SQLite file with a table and a view."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript("CREATE TABLE people (name TEXT, n INTEGER, x BLOB); INSERT INTO people VALUES ('Alpha', 5, x'ff');"
                                 "CREATE VIEW seen AS SELECT name FROM people")
        return connection.serialize()


def packed() -> bytes:
    """A Word file, its parts as they are: a change within deflated ones would be one of their sums first."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/document.xml", WORD)
    return file.getvalue()


def words() -> list[bytes]:
    """Words that mean something to us, for the fuzzer to put anywhere."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "numcheck" / "languages").glob("*.py"))]
    return [word.encode() for word in sorted({word for text in texts for word in re.findall(r"[^\W\d_]{2,24}|[^\w\s]", text)})]
