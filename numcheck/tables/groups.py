"""Groups of entities: continents, alliances, with the years in which each member belongs to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

WORLD = "World"
"""The group of all, for those that have territories of which not everybody counts all."""
GROUP = "group"
"""The kind of entity that is made of others: a continent, an alliance."""


class Member(NamedTuple):
    """One member of a group, with the years in which it is one; `sure` unless usage differs."""

    entity: str
    since: int | None
    until: int | None
    sure: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Entities that are ranked among themselves and can be summed.

    Attributes:
        kind: the kind of its members.
        members: all it ever had.
    """

    kind: str
    members: tuple[Member, ...]

    def at(self, year: int | None) -> tuple[frozenset[str], frozenset[str]]:
        """Its members in a year (None for all times since), and those that only some count as members."""
        then = [one for one in self.members
                if (year is None or (one.since or 0) <= year) and (one.until is None or (year is not None and year < one.until))]
        return frozenset(one.entity for one in then if one.sure), frozenset(one.entity for one in then if not one.sure)
