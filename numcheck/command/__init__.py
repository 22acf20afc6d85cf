"""What the commands of the command line share: their exit status, and how they speak."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self, TextIO

from numcheck.errors import InputError

CLEAN, FOUND, FAILED = 0, 1, 2
"""The exit status: nothing contradicts anything; a claim is inconsistent; something could not be read."""


def say(text: str, stream: TextIO | None = None) -> None:
    """Print a text, in whatever encoding the stream has."""
    stream = stream or sys.stdout
    encoding = getattr(stream, "encoding", None) or "utf-8"
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding))
        stream.flush()
    except BrokenPipeError:  # the reader ("head") has seen enough; the verdict stands
        drop_stdout()


def write(text: str, output: str | None) -> None:
    """Write a report to a file, or print it.

    Raises:
        InputError: the file cannot be written.
    """
    text = text if text.endswith("\n") else text + "\n"
    if output is None:
        say(text)
        return
    try:
        Path(output).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise InputError(f"{output}: cannot be written: {error.strerror or error}") from None


def note(text: str) -> None:
    """Say something on the side."""
    from numcheck.reports import plain

    print("numcheck: " + " ".join(plain(text).split()), file=sys.stderr)


def failed(problem: object) -> int:
    """Say what is wrong; the exit status of that."""
    note(str(problem))
    return FAILED


def drop_stdout() -> None:
    """Print nothing more: the interpreter flushes once when it ends, and would complain of a closed pipe."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(devnull, sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = io.StringIO()
    finally:
        os.close(devnull)


class Progress:
    """A counter on a terminal's last line while many articles are checked; nothing elsewhere, or for a few."""

    MANY = 20

    def __init__(self) -> None:
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def over(self, paths: Sequence[str]) -> Iterator[str]:
        """Each path, while the counter counts."""
        visible = len(paths) >= self.MANY and sys.stderr.isatty()
        for number, path in enumerate(paths, 1):
            if visible:
                sys.stderr.write(f"\r\x1b[2Kchecking {number:,} of {len(paths):,}")
                sys.stderr.flush()
                self._shown = True
            yield path

    def clear(self) -> None:
        """Leave the line empty."""
        if self._shown:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()
            self._shown = False
