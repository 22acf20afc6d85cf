"""The checks: one file each, found by its name.

A check module holds

    its docstring     the documentation page: what, why, what it leaves alone, examples
    STYLE             how its numbers are printed: see `numcheck.wording.STYLES`
    SHAPES            the shapes it looks for: see `numcheck.shapes`
    MOVES             or the movements it checks: see `numcheck.tellings.movement`
    PARTS             or parts of a whole with the share that they are: see `numcheck.tellings.parted`
    NAMED             the cues of a quotient that has a name, and of its two sides: see `numcheck.tellings.quotients`
    LISTS, RECORDS    or totals with their parts, rows of a table in words: see `numcheck.tellings.lists`
    RANGES            or the two ends of every range
    FINDS             or what a module finds that has this name: "spans", "listings", "scales", "standings"
    LOOK_UP           roles that tables can fill where the text does not
    expected(…)       from roles to the number that the stated one should be, or its readings
    slips(…)          the stories that may explain a wrong number
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache

from numcheck.claim import Step
from numcheck.lookup import Amount


@dataclass(frozen=True, slots=True)
class Check:
    """One check, as its module declares it.

    Attributes:
        name: the module's name.
        page: its docstring.
        style: how its numbers are printed.
        expected: from roles to the expected number.
        roles: the roles that `expected` takes.
        options: what else `expected` wants to know: "up", "unit".
        shapes: what it looks for within a sentence, the most certain first.
        look_up: roles that tables can fill.
        repeats: whether it compares repeated mentions rather than shapes.
        moves: which movements it checks ("change", "difference", …); "" for none.
        slips: the stories that may explain a wrong number, each with what it would make of it; or None.
        lists: whether it adds up lists.
        ranges: whether it looks at ranges.
        parts: whether it looks at parts of a whole.
        named: the cues of a quotient, its dividend and its divisor; () for none.
        records: the labels of the rows it reads; () for none.
        finds: what it looks at, by the name of the function that finds it; "" for what the other attributes say.
    """

    name: str
    page: str
    style: str
    expected: Callable[..., Step | list[Step]]
    roles: tuple[str, ...]
    options: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    look_up: Mapping[str, Amount] = field(default_factory=dict)
    repeats: bool = False
    moves: str = ""
    slips: Callable[..., list[tuple[str, Step]]] | None = None
    lists: bool = False
    ranges: bool = False
    parts: bool = False
    named: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    finds: str = ""

    def expect(self, *parts: Step, **told: object) -> list[Step]:
        """Every reading of what the stated number should be."""
        expected = self.expected(*parts, **told)
        return expected if isinstance(expected, list) else [expected]


@lru_cache(maxsize=1)
def check_names() -> tuple[str, ...]:
    """The names of all checks, sorted; imports none of them."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


@lru_cache(maxsize=1)
def all_checks() -> tuple[Check, ...]:
    """Every check, by name."""
    return tuple(map(_load, check_names()))


@lru_cache(maxsize=64)
def declaring(attribute: str, value: object = True) -> Check:
    """The check that declares something of itself, by the name of the attribute: `declaring("finds", "rates")`, `declaring("lists")`."""
    return next(check for check in all_checks() if getattr(check, attribute) == value)


def _load(name: str) -> Check:
    module = importlib.import_module(f"{__name__}.{name}")
    parameters = inspect.signature(module.expected).parameters.values()
    roles, options = (tuple(one.name for one in parameters if (one.kind is one.KEYWORD_ONLY) == told) for told in (False, True))
    declared = {one.name: getattr(module, one.name.upper()) for one in fields(Check) if hasattr(module, one.name.upper())}
    return Check(name=name, page=module.__doc__ or "", expected=module.expected, roles=roles, options=options,
                 slips=getattr(module, "slips", None), **declared)
