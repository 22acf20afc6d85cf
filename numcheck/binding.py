"""Binding: from what an article says to claims, each a stated number with the steps of what it should be.

One function a binder. Each goes through the article in its own way (shapes, movements, totals, rows of a table
in words, ranges, repeated mentions), and all hand on the same thing, so the checker is one loop over `BINDERS`.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial

from numcheck import shapes
from numcheck.adding import by_part
from numcheck.article import Article, pure
from numcheck.checks import Check, all_checks
from numcheck.claim import Step
from numcheck.flows import flows
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.judge import Bound, Claim, Declined
from numcheck.lists import records
from numcheck.movement import Movement, movements
from numcheck.quantity import Kind, Quantity, Reading
from numcheck.reading.finish import multiple as factor_at
from numcheck.reading.lexicon import lexicon
from numcheck.repeats import repeated
from numcheck.roles import MAX_READINGS, one_convention, one_unit, quantity_of, span_of
from numcheck.sentence import Sentence, Token

MAX_SUBJECTS = 2
"""With more candidates for a role than this, nothing is checked."""
FAR = 20
"""Amounts that differ by more than this factor are not before and after."""
_SCALES = (10**12, 10**9, 10**6)
_AS_PRINTED: Mapping[str, Quantity] = {}


# --- shapes --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Match:
    """A shape found in a sentence."""

    check: Check
    sentence: Sentence
    roles: Mapping[str, Token]
    first: int

    @property
    def stated(self) -> Token:
        return self.roles["stated"]


def by_shape(article: Article) -> Iterator[Bound]:
    """What the shapes of the checks find within sentences."""
    for sentence in article.sentences:
        for check in all_checks():
            for matches in _matches(check, sentence):
                bound = _shaped(article, matches)
                if bound is not None:
                    yield bound


def _matches(check: Check, sentence: Sentence) -> Iterator[list[_Match]]:
    """For each number that a check's shapes find, its bindings: those of the first shape that finds any."""
    bound: dict[int, list[_Match]] = {}
    for shape in shapes.possible(check.shapes, sentence.classes):
        here: dict[int, list[_Match]] = defaultdict(list)
        for match in shapes.find(shape, sentence.string):
            stated = match.roles["stated"]
            if stated not in bound:
                roles = {role: sentence.tokens[index] for role, index in match.roles.items()}
                here[stated].append(_Match(check, sentence, roles, match.first))
        bound.update(here)
    yield from bound.values()


def _shaped(article: Article, matches: Sequence[_Match]) -> Bound | None:
    """The claim of all the bindings of one number."""
    check, stated = matches[0].check, quantity_of(matches[0].stated)
    planned = _planned(article, matches[0])
    if planned:
        return Declined(stated, f"“{planned}”: planned, wished or denied, not stated as a fact")
    matches = matches[::-1]  # the nearest subject last in the text comes first
    context = article.context
    subjects = list(dict.fromkeys(
        entity for match in matches if "subject" in match.roles for entity in context.entities(match.roles["subject"])))
    if len(subjects) > MAX_SUBJECTS:
        return Declined(stated, "several subjects are possible: " + ", ".join(map(context.name, subjects)))
    expected: list[Step] = []
    for match in matches:
        expected += _expected(article, match)
        if len(expected) > MAX_READINGS:
            break
    if expected:
        # The span goes from the first to the last token that is no name.
        span = span_of(token for token in matches[0].roles.values() if not token.entities or token.measures)
        parts = {role: token.quantity for role, token in matches[0].roles.items() if role in check.roles and token.quantity is not None}
        return Claim(check, stated, span, expected, parts=parts, again=partial(_expected, article, matches[0]))
    return Declined(stated, f"{check.name}: no row of a table answers it", final=False) if check.look_up else None


def _planned(article: Article, match: _Match) -> str:
    """The words that make a claim a plan, a wish or a denial: between its clause's start and its number."""
    tokens = match.sentence.tokens
    for index in range(tokens.index(match.stated) - 1, -1, -1):
        token = tokens[index]
        if "planned" in token.classes:
            return article.document.text[token.start:token.end]
        if "break" in token.classes and index < match.first:
            break
    return ""


def _expected(article: Article, match: _Match, instead: Mapping[str, Quantity] = _AS_PRINTED) -> list[Step]:
    """What a check expects of a number, by every combination of what its roles can be; with other numbers in some of them if told so."""
    check = match.check
    choices: list[list[Step]] = []
    for role in check.roles:
        token = match.roles.get(role)
        if token is not None and token.quantity is not None:
            choices.append(article.steps(instead.get(role, token.quantity)))
        elif role in check.look_up and all(need in match.roles for need in check.look_up[role].needs()):
            choices.append(check.look_up[role].steps(match.roles, article.context))
        else:
            return []
    told = {"unit": quantity_of(match.stated).unit} if "unit" in check.options else {}
    combined = []
    for parts in itertools.islice(itertools.product(*choices), MAX_READINGS):
        if (told or one_unit(parts)) and _one_vintage(parts) and one_convention(parts):
            combined += check.expect(*parts, **told)
    return combined


def _one_vintage(parts: Sequence[Step]) -> bool:
    """Whether the table's readings belong together: a ratio takes both its sides from one source and definition."""
    return len({part.note.partition(", ")[2] for part in parts if part.sources and part.sources[0].table}) <= 1


# --- movements -----------------------------------------------------------------------------------------------------


def by_movement(article: Article) -> Iterator[Bound]:
    """What rises or falls, by so much, from one amount to another."""
    checks = {check.moves: check for check in all_checks() if check.moves}
    for sentence in article.sentences:
        for movement in movements(sentence):
            claim = _implied(article, checks["change"], movement) if movement.old is None else \
                _moved(article, checks, movement, movement.old, sentence)
            if claim is not None:
                yield claim
    for sentence, movement in flows(article.sentences):
        claim = _moved(article, checks, movement, movement.old, sentence) if movement.old else None
        if claim is not None:
            yield claim


def _moved(article: Article, checks: Mapping[str, Check], movement: Movement, before: Token, sentence: Sentence) -> Claim | None:
    """The claim of a movement between two amounts."""
    kind = "change" if movement.change else "difference" if movement.amount else "growth" if movement.factor else "comparison"
    check, stated = checks[kind], movement.change or movement.amount
    quantity = quantity_of(stated) if stated else _told(article, movement, sentence)
    new, old = quantity_of(movement.new), quantity_of(before)
    if stated and quantity.ends and new.ends:  # "34.1 to 41.5 pct lower, at 2.3 to 2.6 million": crosswise in a fall
        quantity, new = quantity.ends[1], new.ends[1 if movement.up else 0]
    told = {option: value for option, value in (("up", movement.up), ("unit", quantity.unit)) if option in check.options}

    def pairs(later: Quantity, earlier: Quantity) -> Iterator[tuple[Step, ...]]:
        return filter(one_convention, itertools.product(_amounts(article, later, earlier), _amounts(article, earlier, later)))

    def expected(parts: Mapping[str, Quantity]) -> list[Step]:
        return [step for pair in pairs(parts["new"], parts["old"]) for step in check.expect(*pair, **told)]

    due = expected({"new": new, "old": old})
    if not due or not _plausible(new, old, pure(quantity, quantity.readings[0]), due):
        return None
    stories = [story for pair in pairs(new, old) for story in check.slips(*pair, **told)] if check.slips else []
    span = span_of(token for token in (stated, movement.direction, movement.new, before) if token)
    return Claim(check, quantity, span, due, stories, parts={"new": new, "old": old}, again=expected)


def _implied(article: Article, check: Check, movement: Movement) -> Claim:
    """A change whose base is not printed: the new amount less what it moved by."""
    assert movement.change is not None
    assert movement.amount is not None
    expected: list[Step] = []
    for later, by in itertools.product(article.steps(quantity_of(movement.new)), article.steps(quantity_of(movement.amount))):
        earlier = later - by if movement.up else later + by
        expected += check.expect(replace(later, unit=""), replace(earlier, unit=""), up=movement.up)
    return Claim(check, quantity_of(movement.change), span_of([movement.direction, movement.change, movement.new]), expected)


def _told(article: Article, movement: Movement, sentence: Sentence) -> Quantity:
    """What a verb states by itself: "doubled" a factor, "fell" that it is not more."""
    start, end, text = movement.direction.start, movement.direction.end, article.document.text
    if not movement.factor:
        beyond = Interval.of(Fraction(0), INFINITY)
        return Quantity(start, end, text[start:end], Kind.VAGUE, (Reading(None, beyond),), hedge_start=start, noun_start=end)
    return factor_at(lexicon(sentence.language), text, start, end, Fraction(movement.factor), sentence.start, sentence.end)


def _amounts(article: Article, quantity: Quantity, other: Quantity) -> list[Step]:
    """The steps of an amount; with the scale word of its partner too where it may have been left out ("to 64.9 mln from 55.8")."""
    steps = [replace(step, unit=quantity.unit or other.unit) for step in article.steps(quantity)]
    value, partner = quantity.value, other.value
    if value and partner and not quantity.unit and not any(char.isalpha() for char in quantity.text):
        scale = next((scale for scale in _SCALES if value * scale <= partner * FAR and partner >= scale), 1)
        if scale > 1:
            steps += [replace(step, interval=step.interval.scaled(scale), formula=f"{step.formula} × {scale:,}") for step in steps]
    return steps


def _plausible(new: Quantity, old: Quantity, stated: Interval, expected: Sequence[Step]) -> bool:
    """Whether two amounts are near enough to be before and after; thousandfold ones are only if a scale slipped."""
    if any(stated.against(step.interval) is not Verdict.INCONSISTENT for step in expected):
        return True
    if not new.value or not old.value or new.value < 0 or old.value < 0:
        return False
    ratio = new.value / old.value
    return Fraction(1, FAR) <= ratio <= FAR or Fraction(9, 10) <= max(ratio, 1 / ratio) / 1000 <= Fraction(11, 10)


# --- tables in words, ranges, repetitions ------------------------------------------------------------------


def by_record(article: Article) -> Iterator[Bound]:
    """The rows of a table in words."""
    for check in all_checks():
        for record in records(article.sentences, check.records) if check.records else ():
            stated, *parts = (record.cells[label] for label in check.records)
            expected = check.expect(*(article.steps(part)[0] for part in parts), unit=stated.unit)
            yield Claim(check, stated, (stated.start, stated.end), expected)


def by_range(article: Article) -> Iterator[Bound]:
    """The two ends of every range."""
    check = next(one for one in all_checks() if one.ranges)
    for quantity in article.quantities:
        if quantity.kind is Kind.RANGE and quantity.ends is not None and quantity.opened:
            first, second = quantity.ends
            yield Claim(check, second, (quantity.start, quantity.end), check.expect(article.steps(first)[0]), covers=quantity)


def by_repetition(article: Article) -> Iterator[Bound]:
    """Numbers that restate an earlier one; those that only may do so are claims where they agree."""
    check = next(one for one in all_checks() if one.repeats)
    for later, earlier, certain in repeated(article.document, article.sentences):
        note = f"line {article.document.locate(earlier.start)[0]}"
        steps = [replace(step, note=note) for step in article.steps(earlier)]
        verdict = min(pure(later, reading).against(step.interval) for reading in later.readings for step in steps)
        if verdict is Verdict.CONSISTENT or certain:
            noun_end = later.noun_start + len(later.noun) if later.noun else later.end
            yield Claim(check, later, (later.start, max(later.end, noun_end)), steps)


BINDERS: tuple[Callable[[Article], Iterator[Bound]], ...] = (by_shape, by_movement, by_part, by_record, by_range, by_repetition)
