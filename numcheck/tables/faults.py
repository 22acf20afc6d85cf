"""Faults of tables: the first one stops the reading, or all of them are collected."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from numcheck.errors import TableError


class Faults:
    """What to do with a fault: `with faults:` around each part that can be read by itself.

    Attributes:
        every: whether to collect faults and go on; otherwise the first is raised.
        found: the faults collected so far.
    """

    def __init__(self, *, every: bool = False) -> None:
        self.every = every
        self.found: list[TableError] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> bool:
        if not self.every or not isinstance(error, TableError):
            return False
        self.found.append(error)
        return True
