"""What fuzzing starts from: the tests' own texts, and the shapes of our files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from numcheck import formats

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
    if target in ("read", "check", *formats.SUFFIXES.values()):
        for path in sorted((ROOT / "tests" / "articles").rglob("*")) + sorted((ROOT / "docs").rglob("*.md")):
            if path.is_file():
                yield path.read_bytes()[:LARGEST]
    yield from {"metadata": [PACKAGE], "baseline": [BASELINE], "settings": [SETTINGS],
                "table": [one.encode() for one in TABLES]}.get(target, [])


def words() -> list[bytes]:
    """Words that mean something to us, for the fuzzer to put anywhere."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "numcheck" / "languages").glob("*.py"))]
    found = {word for text in texts for word in text.split('"')[1::2] if 1 < len(word) <= 24 and word.isprintable()}
    return [word.encode() for word in sorted(found)]
