"""What is fuzzed: each target takes any bytes, and raises nothing but what numcheck raises on purpose.

Text never raises at all; files may raise `NumcheckError`.
"""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import numcheck
from numcheck import formats
from numcheck.document import Document
from numcheck.editorial import baseline, settings
from numcheck.language import known

Target = Callable[[bytes], None]

LANGUAGES = (None, *known())
SENTENCE = "North Korea has 3.1 million soldiers; Alpha counts 5, the most of all."
CSV = "name,year,people,low,high\nAlpha,2020,5,4,6\nBeta,2021,7 000,6000,8000\n"


@lru_cache(maxsize=1)
def folder() -> Path:
    """A folder for the files that some targets read."""
    return Path(tempfile.mkdtemp(prefix="numcheck-fuzz-"))


def text_of(data: bytes) -> tuple[str | None, str]:
    """A language, by the first byte, and a text of the rest, with lone surrogates for what is no UTF-8."""
    return LANGUAGES[data[0] % len(LANGUAGES)] if data else None, data[1:].decode("utf-8", "surrogateescape")


def read(data: bytes) -> None:
    """Every quantity stands where it says, in order."""
    language, text = text_of(data)
    at = 0
    for quantity in numcheck.read(text, language=language):
        assert at <= quantity.start < quantity.end <= len(text)
        assert quantity.text == text[quantity.start:quantity.end]
        assert quantity.low <= quantity.high
        at = quantity.end


def check(data: bytes) -> None:
    """Every finding stands where it says, and every report can be made."""
    language, text = text_of(data)
    report = numcheck.check(text, language=language)
    for finding in report.findings:
        assert finding.text == text[finding.start:finding.end]
        assert finding.message
    json.loads(report.to_json())
    json.loads(report.to_sarif())
    report.to_html().encode("utf-8")


def reader(suffix: str) -> Target:
    """Loads a file of a format, and checks what it holds."""

    def load(data: bytes) -> None:
        path = folder() / f"article{suffix}"
        path.write_bytes(data)
        with suppress(numcheck.InputError):
            hold(formats.load(path))

    return load


def hold(document: Document) -> None:
    """Each quantity of a document has a line and a column in its source."""
    for quantity in numcheck.read(document.text):
        line, column = document.locate(quantity.start)
        assert line >= 1
        assert column >= 1


def word_text(data: bytes) -> None:
    """The text of a Word file, packed as it should be, which no random change of a packed file would leave so."""
    with zipfile.ZipFile(folder() / "text.docx", "w") as archive:
        archive.writestr("word/document.xml", data)
    with suppress(numcheck.InputError):
        hold(formats.load(folder() / "text.docx"))


def table(suffix: str) -> Target:
    """A file of a table that nobody prepared."""

    def load(data: bytes) -> None:
        path = folder() / f"table{suffix}"
        path.write_bytes(data)
        with suppress(numcheck.TableError):
            numcheck.check(SENTENCE, "en", tables=path)

    return load


def metadata(data: bytes) -> None:
    """The description of a table."""
    (folder() / "package").mkdir(exist_ok=True)
    (folder() / "package" / "people.csv").write_text(CSV, encoding="utf-8")
    (folder() / "package" / "datapackage.yaml").write_bytes(data)
    with suppress(numcheck.TableError):
        numcheck.check(SENTENCE, "en", tables=folder() / "package")


def known_faults(data: bytes) -> None:
    """A baseline: what can be read can be written."""
    path = folder() / "baseline.json"
    path.write_bytes(data)
    with suppress(numcheck.SettingsError):
        found = baseline.load(path)
        found.write(path)
        assert baseline.load(path) == found


def project(data: bytes) -> None:
    """Settings in `pyproject.toml`."""
    (folder() / "project").mkdir(exist_ok=True)
    (folder() / "project" / "pyproject.toml").write_bytes(data)
    with suppress(numcheck.NumcheckError):
        settings.find(folder() / "project").ignored(Path("article.txt"))


TARGETS: dict[str, Target] = {
    "read": read,
    "check": check,
    **{name: reader(suffix) for suffix, name in formats.SUFFIXES.items()},
    "word-text": word_text,
    "table": table(".csv"),
    "database": table(".sqlite"),
    "metadata": metadata,
    "baseline": known_faults,
    "settings": project,
}
