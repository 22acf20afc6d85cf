"""Binding: from what an article says to claims, each a stated number with the steps of what it should be.

One function a binder. Each goes through the article in its own way (shapes, movements, totals, rows of a table
in words, ranges, repeated mentions), and all hand on the same thing, so the checker is one loop over `BINDERS`.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial, reduce
from operator import add

from numcheck import shapes, units
from numcheck.article import Article, pure
from numcheck.checks import Check, all_checks
from numcheck.claim import Step
from numcheck.flows import flows
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.judge import Bound, Claim, Declined
from numcheck.lists import Total, records, totals
from numcheck.movement import Movement, movements
from numcheck.quantity import Kind, Quantity, Reading
from numcheck.reading.digits import CONVENTIONS
from numcheck.reading.finish import multiple as factor_at
from numcheck.reading.lexicon import lexicon
from numcheck.repeats import repeated
from numcheck.sentence import Sentence, Token
from numcheck.tallies import tallies
from numcheck.wholes import Parted, parted

MAX_READINGS = 400
"""No claim is compared with more combinations of readings than this."""
MAX_SUBJECTS = 2
"""With more candidates for a role than this, nothing is checked."""
FINE = Fraction(1, 20)
"""A share told no more finely than this agrees with too much to show what it is a share of."""
FAR = 20
"""Amounts that differ by more than this factor are not before and after."""
_SCALES = (10**12, 10**9, 10**6)
_COUNTED = frozenset({"", units.ITEM, units.PERSON})
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
    check, stated = matches[0].check, _quantity(matches[0].stated)
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
        span = _span(token for token in matches[0].roles.values() if not token.entities or token.measures)
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
    told = {"unit": _quantity(match.stated).unit} if "unit" in check.options else {}
    combined = []
    for parts in itertools.islice(itertools.product(*choices), MAX_READINGS):
        if (told or _one_unit(parts)) and _one_vintage(parts) and _one_convention(parts):
            combined += check.expect(*parts, **told)
    return combined


def _one_unit(parts: Sequence[Step]) -> bool:
    """Whether amounts can be compared: one unit, or none said."""
    return len({part.unit for part in parts} - {"", units.PERCENT}) <= 1


def _one_convention(parts: Sequence[Step]) -> bool:
    """Whether numbers are read by one convention: a dot does not group in one and stand before decimals in the next."""
    return len({note for part in parts for note in part.note.split("; ") if note.endswith(CONVENTIONS)}) <= 1


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
    quantity = _quantity(stated) if stated else _told(article, movement, sentence)
    new, old = _quantity(movement.new), _quantity(before)
    if stated and quantity.ends and new.ends:  # "34.1 to 41.5 pct lower, at 2.3 to 2.6 million": crosswise in a fall
        quantity, new = quantity.ends[1], new.ends[1 if movement.up else 0]
    told = {option: value for option, value in (("up", movement.up), ("unit", quantity.unit)) if option in check.options}

    def pairs(later: Quantity, earlier: Quantity) -> Iterator[tuple[Step, ...]]:
        return filter(_one_convention, itertools.product(_amounts(article, later, earlier), _amounts(article, earlier, later)))

    def expected(parts: Mapping[str, Quantity]) -> list[Step]:
        return [step for pair in pairs(parts["new"], parts["old"]) for step in check.expect(*pair, **told)]

    due = expected({"new": new, "old": old})
    if not due or not _plausible(new, old, pure(quantity, quantity.readings[0]), due):
        return None
    stories = [story for pair in pairs(new, old) for story in check.slips(*pair, **told)] if check.slips else []
    span = _span(token for token in (stated, movement.direction, movement.new, before) if token)
    return Claim(check, quantity, span, due, stories, parts={"new": new, "old": old}, again=expected)


def _implied(article: Article, check: Check, movement: Movement) -> Claim:
    """A change whose base is not printed: the new amount less what it moved by."""
    assert movement.change is not None
    assert movement.amount is not None
    expected: list[Step] = []
    for later, by in itertools.product(article.steps(_quantity(movement.new)), article.steps(_quantity(movement.amount))):
        earlier = later - by if movement.up else later + by
        expected += check.expect(replace(later, unit=""), replace(earlier, unit=""), up=movement.up)
    return Claim(check, _quantity(movement.change), _span([movement.direction, movement.change, movement.new]), expected)


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


# --- totals, tables in words, ranges, repetitions ------------------------------------------------------------------


def by_part(article: Article) -> Iterator[Bound]:
    """Parts of a whole: the share that they are said to be; and that none is larger than its whole."""
    checks = {check.name: check for check in all_checks() if check.parts or check.lists}
    share, total = (next(check for check in checks.values() if check.parts), next(check for check in checks.values() if check.lists))
    told: set[int] = set()
    parts = list(parted(article))
    for one in parts:
        claim = _shared(article, share, one) if one.share is not None else None
        if claim is not None:
            yield claim
    inclusions = (Total(one.wholes[0], (one.part,), complete=False) for one in parts if one.share is None and one.certain)
    for sum_ in itertools.chain.from_iterable((*map(totals, article.sentences), tallies(article.sentences), inclusions)):
        claim = _totalled(article, total, sum_) if sum_.whole.start not in told else None
        if claim is not None:
            told.add(sum_.whole.start)
            yield claim


def _shared(article: Article, check: Check, parted: Parted) -> Claim | None:
    """The claim that a part is a share of its whole; of all that may be the whole together too."""
    assert parted.share is not None
    stated, part = _quantity(parted.share), _quantity(parted.part)
    wholes = [[_counted(replace(step, unit=step.unit or part.unit)) for step in article.steps(_quantity(whole))] for whole in parted.wholes]
    choices = [step for steps in wholes for step in steps]
    if len(wholes) > 1:
        choices += [reduce(add, together) for together in itertools.islice(itertools.product(*wholes), MAX_READINGS)]
    expected: list[Step] = []
    for step, whole in itertools.product(article.steps(part), choices):
        amount = _counted(replace(step, unit=step.unit or whole.unit))
        if _one_unit((amount, whole)) and _one_convention((amount, whole)):
            expected += check.expect(amount, whole)
    if not expected or not (parted.certain or _clearly(stated, expected)):
        return None
    return Claim(check, stated, _span([parted.share, parted.part, *parted.wholes[:1]]), expected)


def _clearly(stated: Quantity, expected: Sequence[Step]) -> bool:
    """Whether a share fits what it is not sure to be of, and is told so finely that it would seldom do so by chance."""
    for reading in stated.readings:
        share = pure(stated, reading)
        fine = isinstance(share.low, Fraction) and isinstance(share.high, Fraction) and share.high - share.low <= FINE
        if fine and any(share.against(step.interval) is Verdict.CONSISTENT for step in expected):
            return True
    return False


def _totalled(article: Article, check: Check, total: Total) -> Claim | None:
    whole = _quantity(total.whole)
    parts = [article.steps(part.quantity)[0] for part in total.parts if part.quantity is not None]
    if len({part.unit for part in parts} - _COUNTED) > 1:
        return None
    parts = list(map(_counted, parts))
    added = check.expected(*parts)
    assert isinstance(added, Step)
    stated = whole.interval if whole.unit else _in_ones(whole.interval)
    agrees = stated.against(added.interval) is Verdict.CONSISTENT
    above = added.interval.outer_low > stated.outer_high
    if not total.complete and not above:  # the parts need not be all
        added = replace(added, interval=Interval.of(added.interval.low, INFINITY, added.interval.outer_low, INFINITY))
        agrees = True
    near = above or (total.complete and added.interval.outer_high * 2 > stated.outer_low)
    if not agrees and not (near and total.certain):
        return None
    quantity = replace(whole, readings=(replace(whole.readings[0], interval=stated),))
    return Claim(check, quantity, _span([total.whole, *total.parts]), [added])


def _counted(step: Step) -> Step:
    """An amount that comes in ones, unless it is printed round, if it is a count."""
    return replace(step, interval=_in_ones(step.interval)) if step.unit in _COUNTED else step


def _in_ones(interval: Interval) -> Interval:
    """The whole numbers of an interval: what is counted comes in ones, and only a round number can be another."""
    exact = interval.high - interval.low <= 1
    return interval.core.whole() if exact else interval.whole()


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


def _quantity(token: Token) -> Quantity:
    assert token.quantity is not None
    return token.quantity


def _span(tokens: Iterable[Token]) -> tuple[int, int]:
    spans = [(token.start, token.end) for token in tokens]
    return min(start for start, _ in spans), max(end for _, end in spans)
