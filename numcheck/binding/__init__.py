"""Binding: from what an article says to claims, each a stated number with the steps of what it should be.

One function a binder. Each goes through the article in its own way (shapes, movements, totals, rows of a table
in words, ranges, repeated mentions), and all hand on the same thing, so the checker is one loop over `BINDERS`.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from numcheck import shapes, units, wording
from numcheck.article import Article
from numcheck.binding.adding import by_part
from numcheck.binding.comparing import by_limit, by_multiple
from numcheck.binding.moving import by_movement
from numcheck.binding.roles import (
    MAX_READINGS,
    in_ones,
    listed_with,
    of_several,
    one_convention,
    one_unit,
    quantity_of,
    side_by_side,
    span_of,
    verdict_of,
)
from numcheck.binding.spreading import by_conversion, by_lead, by_margin, by_pace, by_rate, by_surplus
from numcheck.binding.tables import PLANNED, UNSTATED, by_contrast, by_growth, by_owner, by_series, by_standing, planned_at
from numcheck.checks import Check, all_checks, declaring
from numcheck.claim import Source, Step
from numcheck.interval import Interval, Verdict
from numcheck.judge import Bound, Claim, Declined
from numcheck.quantity import Kind, Quantity
from numcheck.sentence import Sentence, Token, spelled
from numcheck.tellings.ages import spans
from numcheck.tellings.gathered import gathered
from numcheck.tellings.headed import headed
from numcheck.tellings.heads import listed
from numcheck.tellings.listings import listings
from numcheck.tellings.lists import records
from numcheck.tellings.repeats import repeated
from numcheck.tellings.resumed import resumed
from numcheck.tellings.scales import scales

MAX_SUBJECTS = 2
"""With more candidates for a role than this, nothing is checked."""
CLOSE = 5
"""Numbers with so many characters between are quoted together."""
ARTICLE = 2
"""How many tokens before a name the word that leads it may stand: "with the Netherlands"."""
_AS_PRINTED: Mapping[str, Quantity] = {}


# --- shapes --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Match:
    """A shape found in a sentence."""

    check: Check
    sentence: Sentence
    roles: Mapping[str, Token]
    first: int
    last: int

    @property
    def stated(self) -> Token:
        return self.roles["stated"]


def by_shape(article: Article) -> Iterator[Bound]:
    """What the shapes of the checks find within sentences."""
    shaped = [(check, shapes.needs(check.shapes)) for check in all_checks() if check.shapes]
    for sentence in article.sentences:
        have = shapes.mask(sentence.classes)
        for check, needs in shaped:
            possible = shapes.possible(needs, have)
            for matches in _matches(check, sentence, possible) if possible else ():
                bound = _shaped(article, matches)
                if bound is not None:
                    yield bound


def _matches(check: Check, sentence: Sentence, possible: Sequence[str]) -> Iterable[list[_Match]]:
    """For each number that those of a check's shapes find which are possible, its bindings: those of the first shape that finds any."""
    bound: dict[int, list[_Match]] = {}
    for shape in possible:
        here: dict[int, list[_Match]] = defaultdict(list)
        for match in shapes.find(shape, spelled(sentence)):
            stated = match.roles["stated"]
            if stated not in bound:
                roles = {role: sentence.tokens[index] for role, index in match.roles.items()}
                here[stated].append(_Match(check, sentence, roles, match.first, match.last))
        bound.update(here)
    return bound.values()


def _shaped(article: Article, matches: Sequence[_Match]) -> Bound | None:
    """The claim of all the bindings of one number."""
    check, stated = matches[0].check, quantity_of(matches[0].stated)
    planned = _planned(article, matches[0]) if check.look_up else ""  # numbers of one plan still agree with each other
    if planned:
        return Declined(stated, f"“{planned}”: planned, wished, denied, supposed or asked, not stated as a fact")
    if "original" in matches[0].roles and _is_of_each(article, matches[0]):
        return Declined(stated, f"{check.name}: an average and perhaps the total")
    if check.look_up and any(map(_is_joint, matches)):
        return Declined(stated, f"{check.name}: told of several together")
    if any(map(_has_other_total, matches)):
        return Declined(stated, f"{check.name}: a mean of another amount, perhaps")
    matches = matches[::-1]  # the nearest subject last in the text comes first
    context = article.context
    subjects = list(dict.fromkeys(
        entity for match in matches if "subject" in match.roles for entity in context.subjects(match.roles)))
    if len(subjects) > MAX_SUBJECTS:
        return Declined(stated, "several subjects are possible: " + ", ".join(map(context.name, subjects)))
    expected: list[Step] = []
    for match in matches:
        expected += _expected(article, match)
        if len(expected) > MAX_READINGS:
            break
    if check.moves and "other_base" in matches[0].sentence.classes and verdict_of(stated, expected) is Verdict.INCONSISTENT:
        return Declined(stated, f"{check.name}: adjusted, or on another base")
    if expected:
        if any(map(_is_others, matches)) and verdict_of(stated, expected) is not Verdict.CONSISTENT:
            return Declined(stated, f"{check.name}: perhaps told of somebody else who is named")
        if _is_of_all(article, matches[0]) and verdict_of(stated, expected) is not Verdict.CONSISTENT:
            return Declined(stated, f"{check.name}: one of several amounts, or all of them")
        # The span goes from the first to the last token that is no name.
        span = span_of(token for token in matches[0].roles.values() if not token.entities or token.measures)
        parts = {role: token.quantity for role, token in matches[0].roles.items() if role in check.roles and token.quantity is not None}
        return Claim(check, stated, span, expected, parts=parts, again=partial(_expected, article, matches[0]))
    return Declined(stated, f"{check.name}: no row of a table answers it", final=False) if check.look_up else None


def _is_of_all(article: Article, match: _Match) -> bool:
    """Whether a number may be told of several amounts: "8 men and 4 women, twice the 6 of 2005", "10 miles and 10 miles, or 32 km"."""
    tokens, check = match.sentence.tokens, match.check
    bracketed = "open" in tokens[tokens.index(match.stated) - 1].classes  # "20 feet wide and 30 feet (9 metres) long" is of one
    amounts = [token for role, token in match.roles.items() if role in check.roles and token.quantity is not None]
    return bool(check.moves or ("original" in match.roles and not bracketed)) and of_several(article, amounts, [match.stated])


def _is_of_each(article: Article, match: _Match) -> bool:
    """Whether an amount is that of each of several: "36 concerts of 80 minutes on average, or 48 hours of music".

    Behind "or" it need only say so; in brackets, where another unit stands, the other amount must be nearer to what they make together.
    """
    tokens = match.sentence.tokens
    first = tokens.index(match.roles["original"])
    last = tokens.index(match.stated)
    counts = [token.quantity for token in tokens[:first] if token.quantity is not None and "count" in token.classes]
    if not any(token.classes & {"mean", "severally", "apiece"} for token in tokens[:last]):
        return False
    if "open" not in tokens[last - 1].classes:
        return bool(counts)
    said, ones = quantity_of(match.stated).value or 0, [one.interval.low for one in _expected(article, match)]
    return any(said * said > one * one * (count.value or 0) > one * one for one in ones for count in counts)


def _has_other_total(match: _Match) -> bool:
    """Whether a mean may be that of another count: it passes this one, or one stands before the time that this one is told behind.

    "3,600 patients in 12 weeks, 60 of them children, or 300 a week", "36 cases in a week among 24,000 residents, or 5 a day".
    """
    total, time = match.roles.get("total"), match.roles.get("count")
    if total is None or time is None or "count" not in total.classes:
        return False
    value = quantity_of(match.stated).value or 0
    passed = (quantity_of(total).value or 0) < value
    before = [token.quantity for token in match.sentence.tokens if token.start < time.start and "count" in token.classes]
    return passed or (total.start > time.start and any(one is not None and (one.value or 0) > value for one in before))


def _is_joint(match: _Match) -> bool:
    """Whether an amount is that of several together: "together with Germany, France has 152 million people"; "with" alone says it too."""
    subject, tokens = match.roles.get("subject"), match.sentence.tokens
    if subject is None or not subject.entities:
        return False
    before = tokens[:tokens.index(match.stated)]
    others = [at for at, token in enumerate(before) if token.entities and token.entities != subject.entities]
    together = any("together" in token.classes for token in before) or any(
        "with" in one.classes for at in others for one in before[max(0, at - ARTICLE):at]) or (
        "and" in before[0].classes and any(at <= ARTICLE for at in others))  # "along with Germany, France has"
    return (together and bool(others)) or any(token is subject and listed(tokens, at) for at, token in enumerate(before))


def _is_others(match: _Match) -> bool:
    """Whether an amount behind "with" may be that of another who is named: "Poland is poorer than Germany, with 38 million people",
    "unlike Germany, with 84 million people, Austria is small".
    """
    subject, tokens = match.roles.get("subject"), match.sentence.tokens
    with_at = next((at for at in range(tokens.index(match.stated) - 1, 0, -1) if "with" in tokens[at].classes), 0)
    if subject is None or not with_at:
        return False
    at = tokens.index(subject)
    others = [index for index in range(min(at, with_at)) if tokens[index].entities and tokens[index].entities != subject.entities]
    if with_at < at:
        return with_at - ARTICLE in others or with_at - 1 in others
    return bool(others) and any(token.classes & {"than", "base"} for token in tokens[max(0, at - ARTICLE):at]) and not any(
        "with" in token.classes for token in tokens[others[-1]:at])


def _planned(article: Article, match: _Match) -> str:
    """The words that make a claim a plan, a wish, a denial, a supposition or a question."""
    told = any(role in match.check.roles and token.quantity is not None for role, token in match.roles.items())
    unstated = PLANNED if told else UNSTATED
    token = planned_at(article, match.sentence, match.sentence.tokens.index(match.stated), match.first, unstated)
    return article.document.text[token.start:token.end] if token else ""


def _expected(article: Article, match: _Match, instead: Mapping[str, Quantity] = _AS_PRINTED) -> list[Step]:
    """What a check expects of a number, by every combination of what its roles can be; with other numbers in some of them if told so."""
    check = match.check
    choices: list[list[Step]] = []
    context = article.context.at(match.sentence.tokens, match.first, match.last)
    for role in check.roles:
        token = match.roles.get(role)
        if token is not None and token.quantity is not None:
            quantity = instead.get(role, token.quantity)
            other = next((one.quantity for name, one in match.roles.items() if name in check.roles and name != role), None)
            # "48 seats, twice as many as four years ago" has no base
            paired = check.moves and other is not None and {quantity.unit, other.unit}.isdisjoint(units.TIMES)
            steps = side_by_side(article, quantity, other) if paired and other is not None else article.steps(quantity)
            if paired and role == "amount":
                # "36 people, 24 men and 12 women, three times the 12 of 2005" may be told of them all
                steps = steps + [step for one in listed_with(match.sentence, token) for step in article.steps(quantity_of(one))]
            choices.append(steps)
        elif role in check.look_up and all(need in match.roles for need in check.look_up[role].needs()):
            choices.append(check.look_up[role].steps(match.roles, context))
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
    check = declaring("ranges")
    for quantity in article.quantities:
        if quantity.kind is Kind.RANGE and quantity.ends is not None and quantity.opened:
            first, second = quantity.ends
            yield Claim(check, second, (quantity.start, quantity.end), check.expect(article.steps(first)[0]), covers=quantity)


def by_repetition(article: Article) -> Iterator[Bound]:
    """Numbers that restate an earlier one; those that only may do so are claims where they agree."""
    check = declaring("repeats")
    restated = list(repeated(article.document, article.sentences))
    told = {later.start for later, _, certain in restated if certain}
    restated += [(later, earlier, True) for later, earlier in (*resumed(article), *headed(article)) if later.start not in told]
    summed = {(part.start, total.whole.start) for total in gathered(article) for part in total.parts} if restated else set()
    restated = [one for one in restated if (one[0].start, one[1].start) not in summed]  # a headline may tell what two amounts make
    for later, earlier, certain in restated:
        sentence, line = article.sentence_of(earlier), article.document.locate(earlier.start)[0]
        note = f"headline, line {line}" if sentence is not None and sentence.heading else f"line {line}"
        steps = [replace(step, note=note) for step in article.steps(earlier)]
        if certain or verdict_of(later, steps) is Verdict.CONSISTENT:
            yield Claim(check, later, (later.start, later.noun_end), steps)


def by_span(article: Article) -> Iterator[Bound]:
    """Ages and durations between two years."""
    check = declaring("finds", "spans")
    for found in spans(article.document.text, article.sentences):
        first, last = (_year(token, year) for token, year in (found.first, found.last))
        span = span_of((found.stated, found.first[0], found.last[0]))
        yield Claim(check, in_ones(quantity_of(found.stated)), span, check.expect(last, first, age=found.age))


def _year(token: Token, year: int) -> Step:
    return Step(Interval.exact(year), str(year), (Source(str(year), "", token.start, token.end),))


def by_listing(article: Article) -> Iterator[Bound]:
    """Things that are announced by their number, and listed."""
    check = declaring("finds", "listings")
    for found in listings(article.document, article.sentences):
        bounds = Interval.of(found.fewest, found.most)
        listed = Step(bounds, f"({wording.interval(bounds)} listed)", (Source("the list", "", found.start, found.end),))
        yield Claim(check, in_ones(quantity_of(found.stated)), (found.stated.start, found.end), check.expect(listed))


def by_scale(article: Article) -> Iterator[Bound]:
    """Amounts told twice."""
    check = declaring("finds", "scales")
    for found in scales(article.sentences):
        parts = (found.told, *(reversed(found.rate) if found.rate else ()))
        expected = [step for one in itertools.product(*map(article.steps, parts)) for step in check.expect(*one, unit=found.stated.unit)]
        start, end = (found.told.start, found.stated.end) if 0 <= found.stated.start - found.told.end <= CLOSE else \
            (found.stated.start, found.stated.end)
        yield Claim(check, found.stated, (start, end), expected)


BINDERS: tuple[Callable[[Article], Iterator[Bound]], ...] = (
    by_shape, by_movement, by_rate, by_pace, by_margin, by_surplus, by_lead, by_conversion, by_part, by_record, by_range, by_repetition,
    by_standing, by_contrast, by_owner, by_series, by_growth, by_span, by_listing, by_scale, by_limit, by_multiple,
)
