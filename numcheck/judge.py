"""Judging: one stated number against every reading of what it should be, and the finding that explains the outcome.

Ambiguity is several readings, and the best verdict of any combination counts; which reading decides, and
how it is told, is settled here for all checks alike.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import partial

from numcheck import slips, units, wording
from numcheck.article import pure, pure_factor
from numcheck.checks import Check
from numcheck.claim import Alternative, Explanation, Finding, Fix, Other, Step
from numcheck.document import Document
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.printed import Printed
from numcheck.quantity import Quantity
from numcheck.reading.digits import CONVENTIONS

MAX_OTHERS = 3
"""No explanation lists more of the other readings than this."""
MAX_AGREE = 3
"""No explanation names more numbers that would agree than this."""
UNLIKELY = 100
"""A reading that expects so many times what the deciding one does is not offered."""
FOREIGN = 20
"""A number so many times what a table says, or so many times less, is of something else, unless its digits are the table's."""
SLIPPED = Fraction(11, 10)
"""How far the digits of a number may be from a table's if only its scale has slipped."""
MAX_QUOTED = 160
"""A longer span is quoted by its beginning and its end."""
DIRECTED = ("direction", "direction in points")
"""The styles of what only moves up or down."""
_AGREES = {Verdict.CONSISTENT: "agrees", Verdict.BORDERLINE: "agrees at a pinch", Verdict.INCONSISTENT: "does not agree"}


@dataclass(frozen=True, slots=True)
class Claim:
    """A stated number, bound to what it should be.

    Attributes:
        check: the check that looks at it.
        stated: the stated number.
        span: from where to where the text makes the claim.
        expected: every reading of what the number should be; at least one.
        stories: tells the slips that may explain a wrong number, each with what it would make of it; asked where it is wrong.
        covers: a larger quantity that is checked along with it, or None.
        style: how its numbers are printed, where not as the check says; see `numcheck.wording.STYLES`.
        parts: the numbers of the text that `expected` rests on, by their roles.
        again: what would be expected with other numbers in these roles; None where that cannot be told.
    """

    check: Check
    stated: Quantity
    span: tuple[int, int]
    expected: Sequence[Step]
    stories: Callable[[], Iterable[tuple[str, Step]]] = tuple
    covers: Quantity | None = None
    style: str = ""
    parts: Mapping[str, Quantity] = field(default_factory=dict)
    again: Callable[[Mapping[str, Quantity]], Sequence[Step]] | None = None


@dataclass(frozen=True, slots=True)
class Declined:
    """A number that a binder looked at and left alone.

    Attributes:
        stated: the number.
        reason: why.
        final: whether the reason replaces those of other binders and checks.
    """

    stated: Quantity
    reason: str
    final: bool = True


Bound = Claim | Declined


def judge(claim: Claim, document: Document) -> Finding | Declined:
    """Compare a stated number with what it should be; declined where that proves nothing."""
    alternatives: list[tuple[Interval, Alternative]] = []
    for reading in claim.stated.readings:
        stated = pure(claim.stated, reading)
        for step in claim.expected:
            verdict = stated.against(step.interval)
            if step.unusual:  # what was true in another year is a pinch already, and a second one is too much
                verdict = Verdict.BORDERLINE if verdict is Verdict.CONSISTENT else Verdict.INCONSISTENT
            alternatives.append((stated, Alternative(step, verdict)))
    firm = [pair for pair in alternatives if _tells(pair[1])]
    if not firm:
        return Declined(claim.stated, f"{claim.check.name}: the only sources cover too few to say")
    stated, best = min(firm, key=_preference) if len(firm) > 1 else firm[0]
    if best.verdict is Verdict.INCONSISTENT and all(_is_foreign(claim, other, one.expected) for other, one in firm):
        return Declined(claim.stated, f"{claim.check.name}: so far from it that it must be about something else")
    return _explained(claim, document, stated, best, [one for _, one in alternatives])


def _is_foreign(claim: Claim, stated: Interval, step: Step) -> bool:
    """Whether a number is so far from a table's, and by no slip of scale, that it tells of something else: "the Chinese population
    stands at 258,920" in an article about another country.
    """
    looked_up = len(step.sources) == 1 and bool(step.sources[0].table)
    beyond = step.interval.high == INFINITY  # of "two races, including 285,000 people" the part is no part
    due = (step.interval.low, step.interval.low if beyond else step.interval.high)
    if claim.check.style != "count" or not (looked_up or beyond) \
            or not all(isinstance(end, Fraction) and end > 0 for end in (stated.low, stated.high, *due)):
        return False
    ratio = Fraction(stated.low + stated.high) / Fraction(due[0] + due[1])
    ratio = max(ratio, 1 / ratio)
    if ratio <= FOREIGN:
        return False
    digits = ratio / Fraction(10 ** (len(str(int(ratio))) - 1))
    return SLIPPED < digits < 10 / SLIPPED


def _tells(one: Alternative) -> bool:
    """Whether a reading's verdict proves anything: what may be any number at all, a multiple of nothing, agrees with all of them."""
    step = one.expected
    if one.verdict is Verdict.INCONSISTENT:
        return not step.supports_only
    return not step.refutes_only and (step.interval.low, step.interval.high) != (-INFINITY, INFINITY)


def _preference(pair: tuple[Interval, Alternative]) -> tuple[object, ...]:
    """What makes a reading decide: its verdict, then how usual, how plain and how close it is.

    Of a table's figures that all say otherwise the newest does, which come first.
    """
    stated, one = pair
    step = one.expected
    wrong = one.verdict is Verdict.INCONSISTENT
    dated = wrong and len(step.sources) == 1 and bool(step.sources[0].table)
    # A mark that groups digits in a language explains before one that might stand before decimals; of definitions the nearest does.
    usual = step.order if wrong or step.note.endswith(CONVENTIONS) else 0
    return one.verdict, bool(step.unusual), step.refutes_only, usual, 0 if dated else _distance(stated, step.interval)


def _distance(one: Interval, other: Interval) -> Fraction:
    """How far apart the middles of two intervals are, for their size; unbounded ones are nowhere near."""
    ends = (one.low, one.high, other.low, other.high)
    if not all(isinstance(end, Fraction) for end in ends):
        return Fraction(10**30)
    first, second = Fraction(ends[0]) + Fraction(ends[1]), Fraction(ends[2]) + Fraction(ends[3])
    return abs(first - second) / ((abs(first) + abs(second)) or 1)


def _explained(claim: Claim, document: Document, stated: Interval, best: Alternative, every: Sequence[Alternative]) -> Finding:
    """The finding of the deciding reading, with its explanation."""
    style = _style(claim)
    text, (start, end) = document.text, claim.span
    if text[end:end + 1] == ")" and text.count("(", start, end) > text.count(")", start, end):
        end += 1  # a quotation closes the bracket that it opens
    step, wrong = best.expected, best.verdict is Verdict.INCONSISTENT
    unit = step.unit if style == "count" and step.unit not in (units.PERSON, units.ITEM) else ""
    said, due = wording.interval(stated, style, unit), _due(step, style, unit)
    reading = "; ".join(part for part in (step.note, step.unusual if not wrong else "") if part)
    relation = f"not {said}" if wrong else f"only at a pinch {said}" if best.verdict is Verdict.BORDERLINE else "as stated"
    why = f" ({reading})" if step.note else ""
    message = f"“{_on_one_line(text[start:end])}”: {due}{why}, {relation}"
    others = _others(every, best, style, unit)
    reprinted = _reprinted(claim, step) if best.verdict is not Verdict.CONSISTENT else ""
    explanation = Explanation(
        stated=f"“{_on_one_line(text[claim.stated.hedge_start:claim.stated.end])}” is {said}",
        expected=due,
        formula=step.formula,
        sources=step.sources,
        reading=reading,
        agree="" if best.verdict is Verdict.CONSISTENT else (
            reprinted or _agree(step, every, style, unit)) + (_remedies(claim, stated) if wrong else ""),
        others=others[:MAX_OTHERS],
        more=max(0, len(others) - MAX_OTHERS),
        story=_story(claim, stated, style) if wrong else "",
        style=style,
        unit=unit,
        fix=Fix(claim.stated.start, claim.stated.end, reprinted) if reprinted else None,
    )
    line, column = document.locate(start)
    return Finding(claim.check.name, best.verdict, start, end, document.quoted(start, end), line, column, stated, step.interval, message,
                   explanation, document.path)


def _style(claim: Claim) -> str:
    """How the numbers of a claim are printed: as its check has them, but points as points, and a sum of percents as percents."""
    if claim.stated.unit == units.PERCENTAGE_POINT:
        return "points"
    if claim.style:
        return claim.style
    return "share" if claim.check.style == "count" and (claim.stated.unit == units.PERCENT or claim.stated.share) else claim.check.style


def _on_one_line(text: str) -> str:
    """A span of the text as messages quote it: a long one by its two ends."""
    line = " ".join(text.split())
    if len(line) <= MAX_QUOTED:
        return line
    return f"{line[:MAX_QUOTED // 2].rsplit(' ', 1)[0]} … {line[-MAX_QUOTED // 2:].split(' ', 1)[-1]}"


_SIGNS = (" in ", "÷", "×", "+", "−")


def _due(step: Step, style: str, unit: str) -> str:
    """What a step expects, in words: a number that was only looked up as it stands, any other by its bounds."""
    if style == "count" and len(step.sources) == 1 and not any(sign in step.formula for sign in _SIGNS):
        return step.formula.removeprefix("(").removesuffix(")") + (f" {wording.unit_label(unit)}" if unit else "")
    return wording.interval(step.interval, style, unit)


def _agree(best: Step, every: Sequence[Alternative], style: str, unit: str) -> str:
    """What would agree, by the usual readings."""
    if style == "magnitude":
        return "two amounts of one magnitude"
    if style in DIRECTED:
        return "the opposite word, or the two amounts swapped"
    usual = [one.expected for one in every if not one.expected.unusual and not one.expected.refutes_only]
    usual = [step for step in usual if _likely(step, best)] or [best]
    shown: dict[str, str] = {}
    for step in _widest(usual):
        shown.setdefault(_due(step, style, unit), _definition(step))
    return " or ".join(due + definition for due, definition in itertools.islice(shown.items(), MAX_AGREE))


def _definition(step: Step) -> str:
    """How a definition other than the plain one is named: "3rd (active and paramilitary)", "50 °F (as a difference)"."""
    whose, _, definition = step.note.partition(", ")
    told = (definition or whose).partition(", ")[0]
    return f" ({told})" if step.order and told else ""


def _likely(step: Step, best: Step) -> bool:
    """Whether a reading may be meant, beside the one that decides: "from 30 to 22 millions" does not begin with thirty."""
    both = step.interval.is_finite and best.interval.is_finite
    return not both or abs(_middle(step.interval)) <= UNLIKELY * max(abs(_middle(best.interval)), Fraction(1))


def _widest(steps: Sequence[Step]) -> list[Step]:
    """The steps less those that lie within another of the same definition: whoever knows the wider bounds learns nothing from them."""
    def within(one: Interval, other: Interval) -> bool:
        return one.is_finite and other.is_finite and other.low <= one.low and one.high <= other.high and one.core != other.core

    return [one for one in steps if not any(one.order == other.order and within(one.interval, other.interval) for other in steps)]


def _others(every: Sequence[Alternative], best: Alternative, style: str, unit: str) -> tuple[Other, ...]:
    """The other readings; those that expect what another does come last."""
    found: dict[Other, None] = {}
    for one in every:
        if one is best or one.expected.note == best.expected.note:
            continue
        if best.verdict is Verdict.CONSISTENT and one.verdict is not Verdict.INCONSISTENT:
            continue  # of a claim that holds, only what speaks against it is worth a line
        held = one.verdict is not Verdict.INCONSISTENT
        relation = "covers too few to say" if one.expected.refutes_only and held else _AGREES[one.verdict]
        tail = f", {one.expected.unusual}" if one.expected.unusual and held else ""
        found.setdefault(Other(one.expected.note + tail, one.expected.interval, _due(one.expected, style, unit), relation))
    first = {other.words: other for other in reversed(found)}
    first.pop(_due(best.expected, style, unit), None)
    return tuple(sorted(found, key=lambda other: first.get(other.words) is not other))


def _story(claim: Claim, stated: Interval, style: str) -> str:
    """The first slip that would explain a wrong number; "" if none does."""
    for words, step in claim.stories():
        if stated.against(step.interval) is Verdict.CONSISTENT:
            # A change in percent is told in percent, though points were stated.
            return f"{words}: {_due(step, style if style != 'points' or step.unit == units.PERCENT else 'share', '')}"

    if style in DIRECTED:
        return ""  # any slip large enough would turn it round

    def shown(quantity: Quantity, value: Fraction) -> str:
        return wording.brief(value) + (" %" if quantity.unit == units.PERCENT else "")

    numbers: list[tuple[Quantity, slips.Holds]] = [(claim.stated, partial(_prints_as, _worked_out(claim, {})))]
    numbers += [(part, partial(_makes, claim, stated, role)) for role, part in claim.parts.items() if claim.again]
    return slips.explaining(numbers, shown)


def exactly(quantity: Quantity) -> Quantity:
    """A number as it is printed, with nothing either side: what somebody works with."""
    readings = tuple(replace(one, interval=Interval.exact(one.value)) for one in quantity.readings if one.value is not None)
    return replace(quantity, readings=readings or quantity.readings)


def _worked_out(claim: Claim, instead: Mapping[str, Quantity]) -> list[Fraction]:
    """What the parts of a claim make as they are printed, with others in some roles; the middles of what is expected if it has no parts."""
    if claim.again is None:
        steps: Sequence[Step] = claim.expected
    else:
        steps = claim.again({role: exactly(part) for role, part in {**claim.parts, **instead}.items()})
    return [_middle(step.interval) for step in steps if step.interval.is_finite and not step.refutes_only and not step.unusual]


def _prints_as(due: Sequence[Fraction], other: Quantity) -> bool:
    """Whether another stated number is how what the parts make would be printed."""
    said = pure(other, other.readings[0])
    return any(said.holds(value) for value in due)


def _makes(claim: Claim, stated: Interval, role: str, other: Quantity) -> bool:
    """Whether what the parts make with another one in a role would be printed, or told in words, as the stated number."""
    if Printed.of(claim.stated) is None and stated.is_finite:
        quarter = (Fraction(stated.high) - Fraction(stated.low)) / 4
        stated = Interval.of(stated.low + quarter, stated.high - quarter)
    return any(stated.holds(value) for value in _worked_out(claim, {role: other}))


def _agrees_instead(expected: Sequence[Step], other: Quantity) -> bool:
    """Whether another stated number would agree."""
    said = pure(other, other.readings[0])
    return any(said.against(step.interval) is Verdict.CONSISTENT for step in expected if not step.refutes_only and not step.unusual)


def _holds_with(claim: Claim, stated: Interval, role: str, other: Quantity) -> bool:
    """Whether the stated number would agree with another one in a role."""
    return any(stated.against(step.interval) is Verdict.CONSISTENT for step in _again(claim, role, other))


def _again(claim: Claim, role: str, other: Quantity) -> Sequence[Step]:
    return claim.again({**claim.parts, role: other}) if claim.again else ()


def _reprinted(claim: Claim, step: Step) -> str:
    """What the stated number would be if it were printed as finely as it is; "" where a table has a say, or no digits do."""
    if not step.interval.is_finite or any(source.table for source in step.sources):
        return ""

    def holds(other: Quantity) -> bool:
        return other.value != claim.stated.value and _agrees_instead([step], other)  # what stands there is no remedy, however it is rounded

    worked_out = _worked_out(claim, {}) if claim.again else ()
    value = next((value for value in worked_out if step.interval.holds(value)), _middle(step.interval))
    return _on_one_line(slips.nearest(claim.stated, value / pure_factor(claim.stated), holds))


def _remedies(claim: Claim, stated: Interval) -> str:
    """What other numbers than the stated one could be printed so that the claim holds: "; or 66.0 million instead of 64.9 million"."""
    if not stated.is_finite or not claim.again:
        return ""

    def middles(role: str, other: Quantity) -> list[Fraction]:
        return _worked_out(claim, {role: other})

    found = ((part, slips.remedy(part, partial(_holds_with, claim, stated, role), partial(middles, role), _middle(stated)))
             for role, part in claim.parts.items())
    return "".join(f"; or {_on_one_line(other)} instead of {_on_one_line(part.text)}" for part, other in found if other)


def _middle(interval: Interval) -> Fraction:
    return (Fraction(interval.low) + Fraction(interval.high)) / 2
