"""A run over a corpus: a folder of findings, a part for each batch, that a second run completes where the first one stopped."""

from __future__ import annotations

import datetime
import functools
import hashlib
import json
import os
import time
import urllib.parse
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

import numcheck
from numcheck import formats
from numcheck.checker import check, check_file
from numcheck.corpus import inputs, workers
from numcheck.errors import InputError
from numcheck.reports import frame
from numcheck.tables import load_tables

MANIFEST = "_manifest.json"
"""What a folder of findings was made from. (What reads folders of Parquet passes over names that begin with an underscore.)"""


@dataclass(frozen=True, slots=True)
class Options:
    """What decides the findings.

    Attributes:
        text: the column of texts.
        id: the column of names; None for each row's number.
        language: ISO 639-1 code of all texts; None to find it for each paragraph.
        date: the day all texts were written; None to take it from each text.
        tables: paths of reference tables; None for the bundled ones, () for none.
        batch_size: how many documents go into one part.
    """

    text: str = "text"
    id: str | None = None
    language: str | None = None
    date: datetime.date | None = None
    tables: tuple[str, ...] | None = None
    batch_size: int = 1000


def checker(options: Options) -> workers.Check:
    """What checks a document, with its tables loaded."""
    tables = load_tables(None if options.tables is None else list(options.tables))
    check("", options.language, options.date, tables)  # a language or date that is none shows before any document is read

    def findings(document: workers.Document) -> list[frame.Row]:
        if isinstance(document, str):
            return frame.rows(check_file(os.fsdecode(urllib.parse.unquote_to_bytes(document)), options.language, options.date, tables))
        return frame.rows(check(document.decode("utf-8"), options.language, options.date, tables))

    return findings


def run(
    source: Path,
    output: Path,
    options: Options,
    jobs: int | None = None,
    limits: workers.Limits | None = None,
    make: Callable[[Options], workers.Check] = checker,
    progress: TextIO | None = None,
    engine: workers.Engine | None = None,
) -> Counter[str]:
    """Check a corpus, or what an earlier run has left of it.

    Args:
        source: a Parquet file, or a folder of Parquet files or of articles.
        output: the folder of findings; made if there is none.
        options: what decides the findings.
        jobs: how many processes; None for one a core.
        limits: what one document may take.
        make: makes what checks a document, in each process; importable there.
        progress: where to say how far it is.
        engine: what hands the batches to processes; None for those of this machine.

    Returns:
        How many documents, how many of them empty, findings of each verdict, and errors: of the whole corpus.

    Raises:
        InputError: the corpus cannot be read, or the folder holds findings of another corpus or of other options.
        TableError: a table cannot be trusted.
        LanguageError: unknown language.
    """
    corpus = inputs.find(source, options.text, options.id)
    if Path(os.path.realpath(output)).is_relative_to(os.path.realpath(source)):
        raise InputError(f"{output}: lies inside of the corpus {source}; give another folder for the findings")
    make(options)  # what is wrong with the tables shows here, and once
    total = corpus.count()
    _claim(output, _manifest(corpus, options))
    totals: Counter[str] = Counter()
    account = _Account(total, progress)

    def tasks() -> Iterator[workers.Task]:
        for batch in corpus.batches(options.batch_size):
            part = output / f"part-{batch.number:08}.parquet"
            known = _counts(part)
            if known is None:
                yield workers.Task(batch, part)
            else:
                totals.update(known)
                account.add(known["documents"], known=True)

    most = -(-total // options.batch_size)
    for done in (engine or workers.work)(tasks(), min(jobs or cores(), most), functools.partial(make, options), limits or workers.Limits()):
        totals.update(done)
        account.add(done["documents"])
    account.close()
    if totals["documents"] == totals["empty"]:
        where = f"column {options.text!r}" if isinstance(corpus, inputs.Tables) else "its files"
        raise InputError(f"{source}: has no document with a text in {where}")
    return totals


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _manifest(corpus: inputs.Corpus, options: Options) -> dict[str, Any]:
    return {
        "version": numcheck.__version__,
        "input": corpus.fingerprint(),
        "text": options.text,
        "id": options.id,
        "language": options.language,
        "date": options.date and options.date.isoformat(),
        "tables": None if options.tables is None else [_content(Path(table)) for table in options.tables],
        "batch_size": options.batch_size,
    }


def _content(table: Path) -> str:
    """A hash of a table's files."""
    digest = hashlib.sha256()
    for file in sorted(formats.walk(table)) if table.is_dir() else [table]:
        if file.is_file():
            digest.update(file.name.encode("utf-8", "surrogateescape") + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _claim(output: Path, manifest: dict[str, Any]) -> None:
    """Make the folder of findings, or make sure that it is one of the same corpus and options."""
    path = output / MANIFEST
    try:
        output.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            if any(output.glob("part-*.parquet")):
                raise InputError(f"{output}: holds parts but no {MANIFEST} that says of what; give another folder")
            unfinished = path.with_name(f".{MANIFEST}.{os.getpid()}")
            unfinished.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
            unfinished.replace(path)
        known = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: cannot be written or read: {error}") from None
    changed = [key for key in manifest if not isinstance(known, dict) or known.get(key) != manifest[key]]
    if changed:
        raise InputError(f"{output}: holds findings of another run, with another {', '.join(changed)}; "
                         "give another folder, or delete this one to begin again")


def _counts(part: Path) -> Counter[str] | None:
    """What a part that is done already holds; None if it is yet to do."""
    from pyarrow import parquet

    if not part.exists():
        return None
    try:
        return Counter(json.loads(parquet.read_schema(part).metadata[b"numcheck"]))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise InputError(f"{part}: cannot be read as a part of findings ({error}); delete it, and it is made again") from None


@dataclass(slots=True)
class _Account:
    """Says how far a run is: all the time on a terminal, and once a minute elsewhere."""

    total: int
    stream: TextIO | None
    done: int = 0
    known: int = 0
    start: float = field(default_factory=time.monotonic)
    said: float = field(default_factory=time.monotonic)

    def add(self, documents: int, *, known: bool = False) -> None:
        """Count documents that are done, or known from an earlier run."""
        self.done += documents
        self.known += documents * known
        now = time.monotonic()
        if self.stream is not None and now - self.said >= (0.2 if self.stream.isatty() else 60):
            self.said = now
            self.stream.write(f"\r\x1b[2K{self.line(now)}" if self.stream.isatty() else f"numcheck: {self.line(now)}\n")
            self.stream.flush()

    def line(self, now: float) -> str:
        """How far it is, how fast, and how long it will take."""
        shown = f"{self.done:,} of {self.total:,} documents ({self.done / max(self.total, 1):.0%})"
        if self.done == self.known or now <= self.start:
            return shown
        rate = (self.done - self.known) / (now - self.start)
        return f"{shown}, {rate:,.0f} a second, {_duration((self.total - self.done) / rate)} left"

    def close(self) -> None:
        """Leave the line of a terminal empty."""
        if self.stream is not None and self.stream.isatty():
            self.stream.write("\r\x1b[2K")
            self.stream.flush()


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:,} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"


def summary(totals: Counter[str], output: Path) -> str:
    """The last line of a run."""
    found = sum(totals[verdict] for verdict in ("consistent", "borderline", "inconsistent"))
    return (f"{output}: {totals['documents']:,} documents ({totals['empty']:,} empty), {found:,} findings: "
            f"{totals['inconsistent']:,} inconsistent, {totals['borderline']:,} borderline; {totals['errors']:,} errors")
