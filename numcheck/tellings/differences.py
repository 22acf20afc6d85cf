"""Movements told by their difference: an amount, by how much it moved, and by which part; what it was before is not printed.

"Fell 508 points, or 22.5 pct, to 1,738", "by 45 million to 312 million, a rise of 17 pct", "closed at 1,738, down 508 points, or
22.6 pct": the amount before is the later one and the difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from numcheck.sentence import Token
from numcheck.tellings.mention import Mention, negated, sign_of
from numcheck.tellings.mentions import behind_direction
from numcheck.tellings.senses import AMOUNTS, NEAR, REACH, alike, is_about, is_relative, one_currency, part_of, sense

FAR = 6
"""A difference in brackets that is so many times what the change makes of the amount, or such a part of it, is none."""
_COMPARED = frozenset({"than", "base", "versus"})
FLOWING = frozenset({"per_year", "per_month", "per_week", "per_day"})


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement, its roles bound.

    Attributes:
        up: whether it rises; None where two amounts are only compared.
        direction: the token that says so.
        factor: what "doubled" or "halved" multiplies by; 0 for other words.
        change: the percent or part by which it moves, or None.
        amount: the absolute amount by which it moves, or None.
        new: the amount after.
        old: the amount before; None where it is the new one less `amount`. Where it may be another, that one: `amount` itself, or
            `new`, from which it then moved.
        certain: whether it is said that these belong together; else it is only taken where it fits.
    """

    up: bool | None
    direction: Token
    factor: Fraction
    change: Token | None
    amount: Token | None
    new: Token
    old: Token | None
    certain: bool = True

    @property
    def printed(self) -> bool:
        """Whether the amount before is printed."""
        return self.old not in (None, self.amount, self.new)


def signed(movement: Movement) -> Movement:
    """A movement by a signed percent, which says by itself whether it rises: "à 45,5 millions contre 50 (-9 %)" falls by nine."""
    sign = sign_of(movement.change) if movement.change is not None else ""
    if movement.change is None or not sign:
        return movement
    value = movement.change.quantity.value if movement.change.quantity is not None else None
    change = negated(movement.change) if value is not None and value < 0 else movement.change
    return replace(movement, up=sign == "up", change=change)


def inserted(window: Sequence[Token], mentions: Sequence[Mention], at: int, position: int) -> Movement | None:
    """A change between the difference and the new amount: "fell 508 points, or 22.5 pct, to 1,738"."""
    anchor = mentions[position]
    for other in (position - 1, position + 1):
        if other < 0 or max(position, other) + 1 >= len(mentions):
            continue
        amount, new = mentions[other], mentions[max(position, other) + 1]
        first, second = (amount, anchor) if other < position else (anchor, amount)
        near = at < first.index <= at + 1 + NEAR and second.index - first.index <= 1 + REACH and new.index - second.index <= 1 + REACH * 2
        told = (second.role == "or" or second.bracketed) and new.role in ("new", "is") and not new.bracketed
        if near and told:
            return _moved(window, at, anchor, amount, new, _from(amount))
    return None


def closing(window: Sequence[Token], mentions: Sequence[Mention], at: int, position: int) -> Movement | None:
    """A change with which the clause ends, behind both: "by 45 million to 312 million, a rise of 17 pct"."""
    if position < 2:
        return None
    amount, new, anchor = mentions[position - 2:position + 1]
    behind = window[max(anchor.index, at) + 1:max(anchor.index, at) + 2]
    closed = not behind or bool(behind[0].classes & {"break", "mark"})
    near = new.index - amount.index <= 2 + REACH and anchor.index - new.index <= 4 + REACH
    parted = any("break" in token.classes for token in window[new.index:anchor.index])
    paused = any("break" in token.classes for token in window[amount.index:new.index])
    # "rose by 6 euros to 66, or 10 pct" has the one verb.
    restated = anchor.role == "or" and 0 < amount.index - at <= 1 + NEAR
    moved = amount.role == "" and amount.index > 0 and bool(sense(window[amount.index - 1]))  # "rose $1.20 to $82.40, a gain of 2%"
    by = moved or amount.role == "by" or (amount.role == "old" and behind_direction(window, amount) and (paused or not amount.from_)) \
        or (restated and amount.role == "" and at == amount.index - 1)
    if not by or new.role != "new" or new.bracketed or not (closed and near and parted):
        return None
    told = {sense(token) for place, token in enumerate(window[:anchor.index]) if place != at and amount.index - place <= 2 * REACH} - {""}
    return _moved(window, at, anchor, amount, new, _from(amount)) if told == {sense(window[at])} or (restated and not told) else None


def beside(window: Sequence[Token], mentions: Sequence[Mention], at: int, position: int) -> Movement | None:
    """A change beside the difference, both behind the new amount: "closed at 1,738, down 508 points, or 22.6 pct".

    Where nothing says that it is the new one, it may be the one before: "of the 3,300 workers it will cut 300, or 9 pct".
    """
    found = [_beside(window, mentions, at, position, other) for other in (position - 1, position + 1) if 0 < other < len(mentions)]
    return next((one for one in found if one is not None), None)


def _beside(window: Sequence[Token], mentions: Sequence[Mention], at: int, position: int, other: int) -> Movement | None:
    """The same, with the place of the difference: right before the change or right behind it."""
    anchor, amount = mentions[position], mentions[other]
    first, second = sorted((anchor, amount), key=lambda mention: mention.index)
    behind = window[anchor.index + 1].classes if anchor.index + 1 < len(window) else frozenset()
    compared = any(token.classes & _COMPARED for token in window[first.index + 1:second.index])  # "22% fewer than last year (1,684 in all)"
    told = (second.role == "or" or (second.bracketed and not compared)) and second.index - first.index <= 1 + REACH \
        and not behind & {"of", "them"}
    near = first.index < at < second.index or 0 < at - second.index <= 2 + NEAR or at < first.index <= at + 1 + NEAR
    new = mentions[min(position, other) - 1] if min(position, other) > 0 else None
    if new is None or not (told and near):
        return None
    start = min(at, first.index)
    parted = any(token.classes & {"mark", "clause", "semicolon"} for token in window[new.index:start])
    if new.index > start or start - new.index > 1 + REACH or parted or new.bracketed or new.role in ("old", "or"):
        return None
    if (amount.role not in ("", "by", "or") and not behind_direction(window, amount)) or not (
            alike(amount.quantity, new.quantity) or one_currency(amount.quantity, new.quantity)):
        return None
    return _moved(window, at, anchor, amount, new, None if new.role in ("new", "is") else new.token)


def _moved(
    window: Sequence[Token], at: int, anchor: Mention, amount: Mention, new: Mention, either: Token | None
) -> Movement | None:
    """The movement of a change with its difference."""
    if {amount.quantity.kind, new.quantity.kind} - AMOUNTS or is_relative(amount.quantity):
        return None
    behind = window[amount.index:amount.index + 2 + NEAR]
    if any(token.classes & FLOWING and "over" not in before.classes for before, token in pairwise(behind)):
        return None  # "83 million, up 5.9% on the year before, or 230,000 a day": the same for another time; but "fell by 320 in a year"
    if amount.bracketed and not _is_difference(anchor, amount, new, up=sense(window[at]) == "up"):
        return None
    if new.quantity.unit and (amount.quantity.unit or amount.quantity.noun) and not one_currency(new.quantity, amount.quantity):
        return None
    return Movement(sense(window[at]) == "up", window[at], Fraction(0), anchor.token, amount.token, new.token, either)


def _is_difference(change: Mention, amount: Mention, new: Mention, *, up: bool) -> bool:
    """Whether an amount in brackets is by how much another moved, rather than what that was: "2,091 euros, up 4.3% (2,005 euros)"."""
    moved, level, part = amount.quantity.value, new.quantity.value, part_of(change.quantity)
    part = part if up else -part
    if moved is None or level is None or part <= -1 or not is_about(change.quantity, moved, level, FAR):
        return False
    before = level / (1 + part)
    return abs(moved - abs(level - before)) < abs(moved - before)


def _from(amount: Mention) -> Token | None:
    """A difference that may be the amount before: "augmente de 45 millions, à 312" rises by 45, but some mean that it rises from 45."""
    return amount.token if amount.role == "old" and amount.from_ else None
