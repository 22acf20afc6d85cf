"""What reading finds: quantities, each with every value that it may legitimately stand for."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from numcheck.interval import Bound, Interval


class Kind(enum.StrEnum):
    """What sort of quantity (or of number that is none) a mention is."""

    CARDINAL = "cardinal"
    MEASURE = "measure"
    MONEY = "money"
    PERCENT = "percent"
    RATIO = "ratio"
    RANK = "rank"
    RANGE = "range"
    VAGUE = "vague"
    # Numbers that are no quantities: known to the checks, never returned by `read`.
    DATE = "date"
    YEAR = "year"
    TIME = "time"
    SCORE = "score"
    IDENTIFIER = "identifier"

    @property
    def is_quantity(self) -> bool:
        """Whether it is an amount at all, rather than a date or a name."""
        return self not in _NAMES


_NAMES = frozenset({Kind.DATE, Kind.YEAR, Kind.TIME, Kind.SCORE, Kind.IDENTIFIER})


class Hedge(enum.StrEnum):
    """How a text qualifies a number."""

    NONE = ""
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    NEARLY = "nearly"


@dataclass(frozen=True, slots=True)
class Reading:
    """One legitimate way to understand a mention.

    Attributes:
        value: the number as printed, scale words applied; None for a vague mention.
        interval: every value the print (and its hedge) admits, in the unit as written.
        note: what tells this reading from its rivals ("'.' groups digits", "long scale"); "" if it has none.
    """

    value: Fraction | None
    interval: Interval
    note: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity mentioned in a text.

    Attributes:
        start: offset of its first character in the text given to `read` or `check`.
        end: offset behind its last character: number, scale words and unit, without hedge and noun.
        text: that slice of the text.
        kind: see `Kind`.
        readings: all legitimate readings, the likeliest first; never empty.
        unit: canonical pint name, "percent", "percentage_point", an ISO 4217 code, or "" for a count.
        noun: what is counted, as written; "" if nothing is.
        noun_start: offset of the noun; equals `end` if there is none.
        hedge: see `Hedge`.
        hedge_start: offset of the hedge's first character; equals `start` if there is none.
        share: whether a ratio or vague quantity is a part of a whole ("a third", "a tiny fraction"),
            rather than a multiple ("twice").
        ends: the two ends of a range; None for all else.
        opened: whether "between" announces the range.

    Example:
        >>> import numcheck
        >>> quantity = numcheck.read("1,3 million d'habitants", language="fr")[0]
        >>> quantity.text, quantity.value, quantity.noun
        ('1,3 million', Fraction(1300000, 1), 'habitants')
    """

    start: int
    end: int
    text: str
    kind: Kind
    readings: tuple[Reading, ...]
    unit: str = ""
    noun: str = ""
    noun_start: int = -1
    hedge: Hedge = Hedge.NONE
    hedge_start: int = -1
    share: bool = False
    ends: tuple[Quantity, Quantity] | None = None
    opened: bool = False

    @property
    def value(self) -> Fraction | None:
        """The number as printed, after scale words; None for a vague quantity."""
        return self.readings[0].value

    @property
    def noun_end(self) -> int:
        """The offset behind the number and what it counts, whichever ends later."""
        return max(self.end, self.noun_start + len(self.noun))

    @property
    def interval(self) -> Interval:
        """The interval of the likeliest reading."""
        return self.readings[0].interval

    @property
    def low(self) -> Bound:
        """The least admissible value, in the unit as written; of a range, its lower end as printed."""
        return self._end(min, self.interval.low)

    @property
    def high(self) -> Bound:
        """The greatest admissible value, in the unit as written; of a range, its upper end as printed."""
        return self._end(max, self.interval.high)

    def _end(self, pick: Callable[[Fraction, Fraction], Fraction], bound: Bound) -> Bound:
        """One end of a range: "5 to 20 million" has no more than 20 million, although each end is rounded."""
        one, other = (end.value for end in self.ends) if self.ends else (None, None)
        return bound if one is None or other is None or not self.interval.is_finite else pick(one, other)
