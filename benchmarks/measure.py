"""Measuring and printing: processor time on one core, the least of several runs; tables in Markdown."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
LEAST_TOTAL = 0.1
"""Seconds: what takes less is run more often."""


def one_core() -> None:
    """Keep this process, and those that it starts, on one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def least(readers: Sequence[Callable[[], int]], runs: int) -> list[tuple[float, int]]:
    """For each reader, the least processor time of several runs, turn by turn, after one to warm up; and what it returned."""
    best = [(float("inf"), reader()) for reader in readers]
    for _ in range(runs):
        for index, reader in enumerate(readers):
            total = 0.0
            while total < LEAST_TOTAL:
                gc.collect()
                taken, found = once(reader)
                total += taken
                best[index] = min(best[index], (taken, found))
    return best


def once(reader: Callable[[], int]) -> tuple[float, int]:
    """The processor time of one run, and what it returned."""
    begin = time.process_time()
    found = reader()
    return max(time.process_time() - begin, 1e-6), found


def python(*arguments: str) -> tuple[float, str]:
    """How long a new Python takes by the clock, its modules compiled before, and what it printed.

    numcheck's own exit status 1 means that it found something.
    """
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "numcheck-benchmarks")
    begin = time.perf_counter()
    ran = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, cwd=ROOT, check=False, env=environment)
    taken = time.perf_counter() - begin
    if ran.returncode not in (0, 1) or "Traceback" in ran.stderr:
        raise RuntimeError(ran.stderr)
    return taken, ran.stdout


# --- printing ------------------------------------------------------------------------------------------------------


def header(*names: str) -> Iterator[str]:
    """The head of a table."""
    yield row(*names)
    yield row(*("---" if number == 0 else "---:" for number in range(len(names))))


def row(*cells: str) -> str:
    """A row of a table."""
    return "| " + " | ".join(cells) + " |"


def size(characters: int) -> str:
    """A length as tables print it."""
    return f"{round(characters / 1e6)} MB" if characters >= 999_000 else f"{round(characters / 1e3)} KB"


def rounded(value: float) -> int:
    """Two significant digits: more would be noise."""
    return int(float(f"{value:.2g}"))
