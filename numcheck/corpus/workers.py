"""Processes that check batches: a document that raises, never ends, eats all memory or kills its process costs only itself.

A worker says in shared memory which document it is at. Where it dies, another takes the batch over; the document that a worker died at
twice is left out, with the reason in its row, and so is one that ran out of time. The kernel keeps the bounds: processor time, so that a
busy machine changes no result, and address space. (Neither is bound on Windows, and memory only on Linux.)
"""

from __future__ import annotations

import json
import math
import multiprocessing
import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from numcheck.corpus.inputs import Batch
from numcheck.errors import InputError
from numcheck.reports import frame

if TYPE_CHECKING:
    import pyarrow

try:
    import resource
except ImportError:  # pragma: no cover - Windows
    resource = None  # type: ignore[assignment]

Document = bytes | str
"""A text as UTF-8, or the path of an article as an address has it."""
Check = Callable[[Document], list[frame.Row]]
"""Gives a document's findings. Each worker makes its own, once."""

NOWHERE = -1
_STRAYS = 3
"""How many times in a row a worker may die outside of any document."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may take.

    Attributes:
        seconds: processor time.
        megabytes: memory on top of what a worker needs anyway.
    """

    seconds: int = 60
    megabytes: int = 2000


@dataclass(slots=True)
class Task:
    """A batch to check, and what has become of it so far.

    Attributes:
        batch: the documents.
        path: the file for its findings.
        suspects: documents that a worker died at.
        condemned: documents that are left out, each with the reason.
        strays: how many workers died outside of any document.
    """

    batch: Batch
    path: Path
    suspects: set[int] = field(default_factory=set)
    condemned: dict[int, str] = field(default_factory=dict)
    strays: int = 0

    def blame(self, at: int, code: int | None, limits: Limits) -> None:
        """Draw the conclusion from a worker's death.

        Args:
            at: the document that it was at, or `NOWHERE`.
            code: its exit code.
            limits: what a document might take.

        Raises:
            InputError: workers keep dying, and no document is to blame.
        """
        how = f"was killed by signal {-code}" if code is not None and code < 0 else f"ended with exit code {code}"
        if at == NOWHERE:
            self.strays += 1
            if self.strays >= _STRAYS:
                raise InputError(f"{self.path}: the process that should write it {how}, {self.strays} times; "
                                 "is the disk or the memory full?")
        elif hasattr(signal, "SIGXCPU") and code == -signal.SIGXCPU:
            self.condemned[at] = f"took more than {limits.seconds} s of processor time"
        elif at in self.suspects:
            self.condemned[at] = f"the process that checked it {how}, twice"
        else:
            self.suspects.add(at)


class _Worker:
    """One process, and the task that it is at."""

    def __init__(self, make: Callable[[], Check], limits: Limits) -> None:
        context = multiprocessing.get_context("spawn")  # the same everywhere, and nothing of this process's threads comes along
        self._at: Any = context.RawValue("q", NOWHERE)
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._at, make, limits), daemon=True)
        self._process.start()
        theirs.close()
        self.task: Task | None = None

    def give(self, task: Task) -> None:
        """Hand it a task; if it is dead, reading its pipe will tell."""
        self.task = task
        with suppress(OSError):
            self.pipe.send(task)

    def stop(self) -> tuple[int, int | None]:
        """End it; which document it was at, and its exit code if it had ended by itself."""
        self._process.join(0 if self.pipe.closed else 5)
        code = self._process.exitcode
        self._process.kill()
        self._process.join()
        self.pipe.close()
        return self._at.value, code


Engine = Callable[[Iterable[Task], int, Callable[[], Check], Limits], Iterator[Counter[str]]]
"""Checks batches somewhere, as `work` does here."""


def work(tasks: Iterable[Task], jobs: int, make: Callable[[], Check], limits: Limits) -> Iterator[Counter[str]]:
    """Check batches in processes.

    Args:
        tasks: the batches; the next is taken when a worker is free, so that few are in memory.
        jobs: how many processes.
        make: makes what checks a document; runs once in each process, so it must be importable there.
        limits: what one document may take.

    Yields:
        For each batch that is done and written, in the order they end: how many documents, how many of them empty, findings of each
        verdict, and errors.
    """
    waiting = iter(tasks)
    workers = [_Worker(make, limits) for _ in range(jobs)]
    try:
        while True:
            for worker in workers:
                if worker.task is None and (task := next(waiting, None)) is not None:
                    worker.give(task)
            busy = {worker.pipe: place for place, worker in enumerate(workers) if worker.task is not None}
            if not busy:
                return
            for pipe in connection.wait(list(busy)):
                place = busy[pipe]  # type: ignore[index]
                worker = workers[place]
                try:
                    done: Counter[str] = worker.pipe.recv()
                except (EOFError, OSError):
                    task = worker.task
                    assert task is not None
                    task.blame(*worker.stop(), limits)
                    workers[place] = _Worker(make, limits)
                    workers[place].give(task)
                else:
                    worker.task = None
                    yield done
    finally:
        for worker in workers:
            worker.pipe.close()
            worker.stop()


def _serve(pipe: connection.Connection, at: Any, make: Callable[[], Check], limits: Limits) -> None:
    """The life of a worker: until nobody is at the other end of its pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it too, and ends the workers
    check = make()
    _bound_memory(limits.megabytes)
    while True:
        try:
            task: Task = pipe.recv()
        except EOFError:
            return
        pipe.send(do(task, check, at, limits))


def do(task: Task, check: Check, at: Any, limits: Limits) -> Counter[str]:
    """Check a batch in this process and write its part.

    Args:
        task: the batch.
        check: what checks a document.
        at: whose `value` is set to the number of the document that is being checked.
        limits: a document that takes more time ends the process.
    """
    rows: list[frame.Row] = []
    owners: list[int] = []
    counts = Counter({"documents": len(task.batch)})
    for index, cell in enumerate(task.batch.documents):
        document: Document | None = cell.as_py()
        if document is None or not document.strip():
            counts["empty"] += 1
            continue
        if index in task.condemned:
            found = [_error(task.condemned[index])]
        else:
            at.value = index
            _bound_time(limits.seconds)
            try:
                found = check(document)
            except Exception as error:  # noqa: BLE001 - whatever it is, the others go on
                found = [_error(f"{type(error).__name__}: {error}")]
        rows += found
        owners += [index] * len(found)
    at.value = NOWHERE
    _bound_time(None)
    counts.update(row["verdict"] or "errors" for row in rows)
    _write(task, rows, owners, counts)
    return counts


def _error(reason: str) -> frame.Row:
    """The row of a document that could not be checked."""
    return dict.fromkeys(frame.COLUMNS) | {"error": " ".join(reason.split()).encode("utf-8", "replace").decode()}


def schema(ids: pyarrow.DataType) -> pyarrow.Schema:
    """The columns of a part: the document's name, those of a finding, and the reason why there is none."""
    import pyarrow

    return pyarrow.schema([("id", ids), *((name, pyarrow.type_for_alias(kind)) for name, kind in frame.COLUMNS.items()),
                           ("error", pyarrow.string())])


def _write(task: Task, rows: list[frame.Row], owners: list[int], counts: Counter[str]) -> None:
    """Write a part whole or not at all."""
    import pyarrow
    from pyarrow import parquet

    named = schema(task.batch.ids.type)
    values = pyarrow.Table.from_pylist(rows, pyarrow.schema(list(named)[1:]))
    ids = task.batch.ids.take(pyarrow.array(owners, pyarrow.int64()))
    table = pyarrow.Table.from_arrays([ids, *values.columns], schema=named.with_metadata({"numcheck": json.dumps(counts)}))
    unfinished = task.path.with_name(f".{task.path.name}.{os.getpid()}")
    parquet.write_table(table, unfinished, compression="zstd")
    unfinished.replace(task.path)


def _bound_time(seconds: int | None) -> None:
    """Let this process end after so many more seconds of processor time."""
    if resource is not None:
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = hard if seconds is None else math.ceil(time.process_time()) + seconds
        resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))


def _bound_memory(megabytes: int) -> None:
    """Let this process have so much more memory than it has now."""
    size = Path("/proc/self/statm")
    if size.exists():
        now = int(size.read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (now + megabytes * 1_000_000, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
