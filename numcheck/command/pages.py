"""The commands that print what numcheck knows: `numcheck explain` and `numcheck tables check`."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Sequence

from numcheck.command import CLEAN, FAILED, failed, say


def explain(names: Sequence[str]) -> int:
    """Print the page of a check; without a name, a line of each."""
    from numcheck.checks import check_names
    from numcheck.editorial.settings import no_check

    if not names:
        width = max(map(len, check_names()))
        say("".join(f"{name:<{width}}  {_page(name).partition(chr(10))[0]}\n" for name in sorted(check_names())))
        return CLEAN
    if len(names) > 1:
        return failed("name one check: numcheck explain CHECK")
    problem = no_check(names[0])
    if problem:
        return failed(problem)
    say(_page(names[0]) + "\n")
    return CLEAN


def _page(name: str) -> str:
    return inspect.cleandoc(importlib.import_module(f"numcheck.checks.{name}").__doc__ or "It has no description.")


def review(paths: Sequence[str]) -> int:
    """Print every fault of a folder of tables, or how they were understood."""
    from numcheck.review import review as reviewed

    if len(paths) != 1:
        return failed("name one folder or file of tables: numcheck tables check PATH")
    found = reviewed(paths[0])
    say(f"{found}\n")
    return FAILED if found.faults else CLEAN
