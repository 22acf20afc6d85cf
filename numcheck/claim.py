"""Claims: what a check works on, and what it hands back.

A check combines *steps*: numbers that know where they came from. Arithmetic on steps builds the
formula along with the interval, so that no explanation is ever written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from numcheck.interval import Interval, Verdict
from numcheck.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Source:
    """What a number rests on: a span of the text, or cells of a table.

    Attributes:
        label: what a person looks up: the words of the text, or "armed_forces.csv, row 812, active, CIA 2022".
        value: the number as it stands there.
        start: offset in the text; -1 for a table.
        end: offset behind it; -1 for a table.
        table: file name of the table; "" for the text.
        row: 1-based line of the file; 0 for the text.
        column: header of the column; "" for the text.
    """

    label: str
    value: str
    start: int = -1
    end: int = -1
    table: str = ""
    row: int = 0
    column: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A number with its derivation.

    Attributes:
        interval: what it may be.
        formula: how it comes about, in the numbers as written: "100,000 ÷ 1,280,000".
        sources: the spans and cells it rests on.
        unit: canonical unit name; "" for a count or a pure number.
        note: what tells this reading from its rivals ("active, CIA World Factbook 2022").
        unusual: why this reading is admitted only at a pinch ("true in 2016"); "" for a usual one.
        refutes_only: whether agreement with it proves nothing, for want of complete data.
        order: how far it is from what the words plainly mean: 0 for the plain meaning.
        supports_only: whether disagreement with it proves nothing, for want of a fixed meaning.
    """

    interval: Interval
    formula: str
    sources: tuple[Source, ...]
    unit: str = ""
    note: str = ""
    unusual: str = ""
    refutes_only: bool = False
    order: int = 0
    supports_only: bool = False

    @staticmethod
    def one() -> Step:
        """The number one, which rests on nothing."""
        return _ONE

    def _combine(self, sign: str, other: Step, interval: Interval, unit: str) -> Step:
        formula = f"{_wrapped(self.formula, sign)} {sign} {_wrapped(other.formula, sign, behind=True)}"
        return Step(
            interval, formula, self.sources + other.sources, unit,
            _joined(self.note, other.note), _joined(self.unusual, other.unusual), self.refutes_only or other.refutes_only,
            max(self.order, other.order), self.supports_only or other.supports_only)

    def __add__(self, other: Step) -> Step:
        return self._combine("+", other, self.interval + other.interval, self.unit)

    def __sub__(self, other: Step) -> Step:
        return self._combine("−", other, self.interval - other.interval, self.unit)

    def __mul__(self, other: Step) -> Step:
        return self._combine("×", other, self.interval * other.interval, self.unit or other.unit)

    def __truediv__(self, other: Step) -> Step:
        return self._combine("÷", other, self.interval / other.interval, "" if self.unit == other.unit else self.unit)


_ONE = Step(Interval.exact(1), "1", ())


def _wrapped(formula: str, sign: str, *, behind: bool = False) -> str:
    """A formula as an operand: in brackets where its own signs bind less, or behind "−" and "÷" no more."""
    if behind and formula.startswith("−"):
        return f"({formula})"  # "0.8 − (−1.7)"
    if " " not in formula:
        return formula  # one number
    looser = "+−" if sign in "×÷" or (behind and sign == "−") else ""
    looser += "×÷" if behind and sign == "÷" else ""
    return f"({formula})" if any(f" {weak} " in formula for weak in looser) else formula


def _joined(first: str, second: str) -> str:
    """Two notes as one: "South Korea and North Korea, active, CIA 2022" where only the first word differs."""
    if not (first or second):
        return ""  # as nearly always
    (head, _, tail), (other, _, same) = first.partition(", "), second.partition(", ")
    if tail and tail == same and head != other:
        return f"{head} and {other}, {tail}"
    return "; ".join(dict.fromkeys(note for note in (first, second) if note))


@dataclass(frozen=True, slots=True)
class Alternative:
    """One reading of a claim, with what comparing it gave."""

    expected: Step
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Other:
    """A reading that did not decide.

    Attributes:
        note: what tells it from the deciding one.
        expected: what it expects.
        words: the same, as messages print it.
        relation: how the stated number stands to it: "agrees", "does not agree".
    """

    note: str
    expected: Interval
    words: str
    relation: str

    def __str__(self) -> str:
        return f"{self.note}: {self.words}, {self.relation}"


@dataclass(frozen=True, slots=True)
class Fix:
    """The stated number, printed so that the claim holds: what an editor can put in its place.

    Attributes:
        start: offset in the text of what is replaced.
        end: offset behind it.
        text: what to write there.
    """

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a claim got its verdict: everything a person needs to check it in ten seconds.

    Attributes:
        stated: the stated number in words and bounds: "“deuxième” = 2".
        expected: the expected bounds of the deciding reading: "4".
        formula: how the expected number comes about.
        sources: the spans and cells it rests on.
        reading: the note of the deciding reading; "" where there was only one.
        agree: what would agree: "4th"; "" for a consistent claim.
        others: the other readings, those that expect something else first.
        more: how many further readings are left out.
        story: the simplest slip that would explain a wrong number; "" if none does.
        style: how the numbers print, one of `numcheck.wording.STYLES`.
        unit: the unit that they print with; "" for none.
        fix: what to write instead of the stated number; None where no one number can be told.
    """

    stated: str
    expected: str
    formula: str
    sources: tuple[Source, ...]
    reading: str = ""
    agree: str = ""
    others: tuple[Other, ...] = ()
    more: int = 0
    story: str = ""
    style: str = "count"
    unit: str = ""
    fix: Fix | None = None

    def lines(self) -> list[tuple[str, str]]:
        """The explanation as (label, text) rows, in the order in which a person reads them."""
        derived = f"{self.expected} = {self.formula}" if self.formula.strip("()") != self.expected else self.expected
        rows = [("stated", self.stated), ("expected", derived)]
        rows += [("source", f"{source.label}: {source.value}" if source.value else source.label) for source in self.sources if source.table]
        if self.reading:
            rows.append(("reading", self.reading))
        rows += [("also", str(other)) for other in self.others]
        if self.more:
            rows.append(("also", f"and {self.more} more"))
        if self.story:
            rows.append(("perhaps", self.story))
        if self.agree:
            rows.append(("agrees", self.agree))
        return rows

    def __str__(self) -> str:
        return "\n".join(f"{label}: {text}" for label, text in self.lines())


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim, checked.

    Attributes:
        check: name of the check, which is that of its file in `numcheck/checks/`.
        verdict: see `Verdict`.
        start: offset of the claim in the text.
        end: offset behind it.
        text: that slice.
        line: 1-based line in the source file.
        column: 1-based column, in characters.
        stated: what the text says.
        expected: what the deciding reading expects.
        message: one line for a person.
        explanation: the derivation.
        path: the file; "" for a text given as a string.
    """

    check: str
    verdict: Verdict
    start: int
    end: int
    text: str
    line: int
    column: int
    stated: Interval
    expected: Interval
    message: str
    explanation: Explanation
    path: str = ""


@dataclass(frozen=True, slots=True)
class Unchecked:
    """A quantity that entered no claim, with the reason.

    Attributes:
        quantity: the quantity.
        reason: why nothing was checked: "no subject: no country is named in the sentence".
        line: 1-based line in the source file.
        column: 1-based column, in characters.
    """

    quantity: Quantity
    reason: str
    line: int
    column: int
