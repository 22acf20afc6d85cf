"""What single tokens and numbers say of a movement: a direction, a part, an amount."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from numcheck import units
from numcheck.quantity import Kind, Quantity
from numcheck.reading.phrases import KEPT
from numcheck.sentence import Token

NEAR = 2
"""How many plain tokens may stand between "to" and its number, or between a verb and "to"."""
MANY_YEARS = 1000
"""No bare number from here on leaves out a unit of time."""
REACH = 4
"""How many plain tokens may stand between a cue and its number."""
MAGNITUDE = 20
"""Amounts that differ by a larger factor are not of one magnitude."""
_LEADING = frozenset({"level", "of", "be", "have", "makes", "by"})
_IN_PERCENT = frozenset({"percent", "share"})
AMOUNTS = frozenset({Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.RANGE})


def is_scaled(quantity: Quantity) -> bool:
    """Whether an amount leaves out its unit but not its scale word: "36 million pounds, … 12 million"."""
    return quantity.kind is Kind.CARDINAL and not quantity.noun and any(map(str.isalpha, quantity.text))


def closely(between: Sequence[Token]) -> bool:
    """Whether hardly anything stands between a name and its amount: "the total reached", not "the total since May reached"."""
    return sum(token.classes.isdisjoint(_LEADING) for token in between) <= 1


def sense(token: Token) -> str:
    """The direction of a token that may be "growth", or "a loss of 77 percent"."""
    return direction_of(token) or ("up" if "rising" in token.classes else "down" if "loss" in token.classes else "")


def direction_of(token: Token) -> str:
    """"up" or "down", where a token says just one of them."""
    return _direction(token.classes) if token.quantity is None else ""


@lru_cache(maxsize=KEPT)
def _direction(classes: frozenset[str]) -> str:
    """The direction of a set of classes; there are a few hundred sets."""
    up, down = bool(classes & {"up", "growth"}), bool(classes & {"down", "halved"})
    return "" if up == down else "up" if up else "down"


def is_relative(quantity: Quantity) -> bool:
    """Whether a number says by which part something moves: a percent, percents from so to so, "a third"."""
    percent = quantity.kind is Kind.PERCENT or (quantity.kind is Kind.RANGE and quantity.unit in (units.PERCENT, units.PERCENTAGE_POINT))
    # "Off 3/4" is an amount, "cut by three quarters" a part.
    return percent or (quantity.kind is Kind.RATIO and quantity.share and not quantity.text[0].isdigit())


def is_amount(token: Token) -> bool:
    """Whether a token is an amount, and not by which part something moves."""
    return token.quantity is not None and token.quantity.kind in AMOUNTS and not is_relative(token.quantity)


def is_percent(quantity: Quantity | None) -> bool:
    """Whether a number is one of percents or percentage points."""
    return quantity is not None and quantity.unit in (units.PERCENT, units.PERCENTAGE_POINT)


def in_percent(token: Token) -> bool:
    """Whether a token is a share that is told in percent; no points, and no range of percents."""
    return token.classes >= _IN_PERCENT


def of_one_magnitude(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are of one magnitude."""
    less, more = sorted((one.value or 0, other.value or 0))
    return 0 < more <= MAGNITUDE * less


def one_currency(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are of one unit, or one of a currency and the other of its hundredths: "51 cents to $6.75"."""
    return one.unit.removesuffix(units.HUNDREDTH) == other.unit.removesuffix(units.HUNDREDTH)


def alike(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts can be of one thing: the same unit, or one of them left it out."""
    if one.unit == other.unit:
        return True
    bare = one if not one.unit else other if not other.unit else None
    if bare is None or units.PERCENT in (one.unit, other.unit):
        return False
    # "The number of children under five fell to 6 million": nothing takes a million years.
    return (one.unit or other.unit) not in units.TIMES or not (bare.noun or (bare.value or 0) >= MANY_YEARS)


def is_about(change: Quantity, moved: Fraction, level: Fraction, most: int) -> bool:
    """Whether a part that something moves by is about that which an amount is of a level: at most so many times that, or such a part."""
    part = part_of(change)
    return bool(part and moved and level) and Fraction(1, most) <= abs(moved / level / part) <= most


def part_of(change: Quantity) -> Fraction:
    """The part that a percent or a fraction is; 0 for one without a value."""
    value = change.value or Fraction(0)
    return value / 100 if change.unit == units.PERCENT else value
