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
from dataclasses import dataclass
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
        shapes: what it looks for within a sentence, the most certain first.
        look_up: roles that tables can fill.
        expected: from roles to the expected number.
        roles: the roles that `expected` takes.
        repeats: whether it compares repeated mentions rather than shapes.
        moves: which movements it checks ("change", "difference", …); "" for none.
        options: what else `expected` wants to know: "up", "unit".
        lists: whether it adds up lists.
        ranges: whether it looks at ranges.
        parts: whether it looks at parts of a whole.
        named: the cues of a quotient, its dividend and its divisor; () for none.
        records: the labels of the rows it reads; () for none.
        finds: what it looks at, by the name of the function that finds it; "" for what the other attributes say.
        slips: the stories that may explain a wrong number, each with what it would make of it; or None.
    """

    name: str
    page: str
    style: str
    shapes: tuple[str, ...]
    look_up: Mapping[str, Amount]
    expected: Callable[..., Step | list[Step]]
    roles: tuple[str, ...]
    repeats: bool
    moves: str = ""
    slips: Callable[..., list[tuple[str, Step]]] | None = None
    options: tuple[str, ...] = ()
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
    expected = module.expected
    parameters = inspect.signature(expected).parameters.values()
    return Check(
        name, module.__doc__ or "", module.STYLE, tuple(getattr(module, "SHAPES", ())), getattr(module, "LOOK_UP", {}), expected,
        tuple(one.name for one in parameters if one.kind is not one.KEYWORD_ONLY), getattr(module, "REPEATS", False),
        getattr(module, "MOVES", ""), getattr(module, "slips", None), tuple(one.name for one in parameters if one.kind is one.KEYWORD_ONLY),
        getattr(module, "LISTS", False), getattr(module, "RANGES", False), getattr(module, "PARTS", False), getattr(module, "NAMED", ()),
        tuple(getattr(module, "RECORDS", ())), getattr(module, "FINDS", ""))
