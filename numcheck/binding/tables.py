"""Claims that only a table can check: places, comparisons and series, many of which print no number at all."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from numcheck import units
from numcheck.article import Article, pure
from numcheck.binding.roles import quantity_of
from numcheck.checks import Check, all_checks, declaring
from numcheck.claim import Step
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.judge import Bound, Claim, Declined
from numcheck.lookup import Amount, Context, amounts, definitions, places, years_apart, years_running, years_since
from numcheck.quantity import Kind, Quantity, Reading
from numcheck.reading.finish import multiple
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Entity, Sentence, Token
from numcheck.tables import Reading as Reading_
from numcheck.tables.groups import GROUP, WORLD
from numcheck.tables.table import Universe
from numcheck.tellings.contrasts import Contrast, contrasts
from numcheck.tellings.growths import growths
from numcheck.tellings.owned import owned
from numcheck.tellings.series import series
from numcheck.tellings.standings import Standing, standings

UNSTATED = frozenset({"planned", "supposed"})
"""What makes a number no fact."""
PLANNED = frozenset({"planned"})
"""The same where a text tells the other side: "these 100,000 would be a quarter of the army" is a matter of arithmetic."""
VERB = 3
"""How many tokens before a phrase its verb may stand."""


def by_standing(article: Article) -> Iterator[Bound]:
    """Places that somebody is said to hold: "the fourth largest", "the EU's most populous", "among the five richest"."""
    check = declaring("finds", "standings")
    tables = article.context.tables
    for sentence in article.claims:
        for standing in standings(article.document.text, sentence, tables):
            stated = _place(article, standing)
            planned = planned_at(article, sentence, standing.first, standing.first)
            if planned is not None:
                said = article.document.text[planned.start:planned.end]
                yield Declined(stated, f"“{said}”: planned, wished, denied, supposed or asked, not stated as a fact")
                continue
            context = article.context.at(sentence.tokens, max(0, standing.first - VERB), standing.last + 1)
            expected, placed = _places(standing, context)
            span = sentence.tokens[standing.first:standing.last]
            if not expected:
                yield Declined(stated, "rank: no row of a table answers it", final=False)
                continue
            agreed = not placed and any(_agrees(stated, step) for step in expected)
            misplaced = list(_misplaced(article, standing, context)) if agreed else []
            covers = standing.counted.quantity if standing.counted else None
            yield misplaced[0] if misplaced else Claim(check, stated, (span[0].start, span[-1].end), expected, covers=covers)


def _agrees(stated: Quantity, step: Step) -> bool:
    """Whether a stated number may be what it should be."""
    return pure(stated, stated.readings[0]).against(step.interval) is not Verdict.INCONSISTENT


def _misplaced(article: Article, standing: Standing, context: Context) -> Iterator[Claim]:
    """Those of a standing's rivals that stand on its other side, whichever measure is meant: "the second largest, behind Bulgaria"."""
    for rival, before in (*((one, True) for one in standing.rivals.above), *((one, False) for one in standing.rivals.below)):
        contrast = Contrast(standing.subject, rival, rival, standing.measures, before != standing.descending, standing.first, standing.last)
        claim = _contrasted(article, contrast, context)
        if claim is not None and not any(_agrees(claim.stated, step) for step in claim.expected):
            yield claim


def by_contrast(article: Article) -> Iterator[Bound]:
    """Who is said to have more than somebody else: "France is larger than Germany"."""
    for sentence in article.claims:
        for contrast in contrasts(article.document.text, sentence):
            if planned_at(article, sentence, contrast.last, contrast.first) is not None:
                continue
            context = article.context.at(sentence.tokens, contrast.first, contrast.last)
            claim = _contrasted(article, contrast, context)
            if claim is not None:
                yield claim


def _contrasted(article: Article, contrast: Contrast, context: Context) -> Claim | None:
    """The claim of a contrast."""
    check = declaring("moves", "comparison")
    expected = _gaps(contrast, check, context)
    if not expected:
        return None
    token = contrast.degree
    text = article.document.text[token.start:token.end]
    some = Reading(None, Interval.of(Fraction(0), INFINITY))
    stated = Quantity(token.start, token.end, text, Kind.VAGUE, (some,), hedge_start=token.start, noun_start=token.end)
    percents = any(step.unit == units.PERCENT for step in expected)
    return Claim(check, stated, (contrast.subject.start, contrast.object.end), expected, style="direction in points" if percents else "")


def _gaps(contrast: Contrast, check: Check, context: Context) -> list[Step]:
    """By how much the subject has more, by every measure and from one source and year each."""
    found: list[Step] = []
    pairs = itertools.product(context.entities(contrast.subject), context.entities(contrast.object))
    for order, (one, other) in enumerate(pairs):
        if one.kind != other.kind or (one in contrast.subject.capitals) != (other in contrast.object.capitals):
            continue  # "Norway has more inhabitants than Berlin"
        for keys in definitions(contrast.measures, context.tables, one, one in contrast.subject.capitals):
            mine, theirs = amounts(one, keys, context, as_=Reading_.ranked), amounts(other, keys, context, as_=Reading_.ranked)
            found += [replace(step, unusual=step.unusual, order=step.order + order)
                      for new, old in itertools.product(mine, theirs) if new.note.partition(", ")[2] == old.note.partition(", ")[2]
                      for step in check.expect(new, old, up=contrast.up)]
    found.sort(key=lambda step: bool(step.unusual))
    return found


def by_owner(article: Article) -> Iterator[Bound]:
    """Amounts beside whose they are: "the EU's 450 million people"; what may be some of them can only be too large."""
    check = next(one for one in all_checks() if one.look_up and "amount" in one.look_up and one.roles == ("amount",))
    for sentence in article.sentences:
        for found in owned(article.document.text, sentence):
            context = article.context.at(sentence.tokens, found.first, found.last)
            stated = quantity_of(found.stated)
            amount = Amount("subject", "measure")
            roles = {"subject": found.subject, "measure": Token(0, 0, frozenset(), measures=found.measures)}
            expected = [one for step in amount.steps(roles, context) for one in check.expect(step, unit=stated.unit)]
            if not expected or planned_at(article, sentence, found.first, found.first) is not None:
                continue
            if found.partial and not any(_agrees(stated, step) for step in expected) and not all(
                    _exceeds(stated, step) for step in expected):
                continue
            span = sentence.tokens[found.first:found.last]
            yield Claim(check, stated, (span[0].start, span[-1].end), expected)


def _exceeds(stated: Quantity, step: Step) -> bool:
    """Whether a stated number is larger than it should be."""
    return all(pure(stated, reading).outer_low > step.interval.outer_high for reading in stated.readings)


def by_series(article: Article) -> Iterator[Bound]:
    """What is said of the years since one: the highest or lowest, or a move in every year."""
    for sentence in article.claims:
        for found in series(article.document.text, sentence):
            check = declaring("finds", found.finds)
            context = article.context.at(sentence.tokens, 0, 0)
            told = [one for entity in context.entities(found.subject)
                    for (key, *_) in definitions(found.measures, context.tables, entity, entity in found.subject.capitals)
                    for one in (years_running(entity, key, found.years, found.up, context) if found.years else
                                years_since(entity, key, found.since, found.up, found.finds == "trends", context))]
            if not told or planned_at(article, sentence, found.first, found.first) is not None:
                continue
            count = told[0][0]
            token = found.stated
            reading = Reading(Fraction(count), Interval.exact(count))
            stated = Quantity(token.start, token.end, article.document.text[token.start:token.end], Kind.RANK, (reading,),
                              hedge_start=token.start, noun_start=token.end)
            span = sentence.tokens[found.first].start, sentence.tokens[found.last - 1].end
            yield Claim(check, stated, span, [step for years, step in told if years == count])


def by_growth(article: Article) -> Iterator[Bound]:
    """By how much something moved between two years: "grew by 3 million between 2010 and 2022"."""
    checks = {check.moves: check for check in all_checks() if check.moves}
    for sentence in article.claims:
        for found in growths(sentence):
            text, token = article.document.text, found.stated
            quantity = token.quantity
            kind = "growth" if quantity is None else "change" if quantity.kind is Kind.PERCENT else "difference"
            if quantity is None:
                factor = Fraction(token.factor) or Fraction(1, 2)
                quantity = multiple(lexicon(sentence.language), text, token.start, token.end, factor, sentence.start, sentence.end)
            check = checks[kind]
            told = {option: value for option, value in (("up", found.up), ("unit", quantity.unit)) if option in check.options}
            pairs = [pair for entity in article.context.entities(found.subject)
                     for (key, *_) in definitions(found.measures, article.context.tables, entity, entity in found.subject.capitals)
                     for pair in years_apart(entity, key, found.since, found.until, article.context)]
            expected = [step for old, new in pairs for step in check.expect(replace(new, unit=""), replace(old, unit=""), **told)]
            if expected and planned_at(article, sentence, sentence.tokens.index(found.verb), 0) is None:
                start, end = min(token.start, found.verb.start), max(token.end, found.verb.end)
                yield Claim(check, quantity, (start, end), expected)


def planned_at(article: Article, sentence: Sentence, before: int, clause: int, unstated: frozenset[str] = UNSTATED) -> Token | None:
    """The word that makes a claim a plan, a wish, a denial or a supposition, or the mark that makes it a question.

    It stands between its clause's start and its number.
    """
    if article.document.text.endswith("?", sentence.start, sentence.end):
        return sentence.tokens[-1]
    for index in range(before - 1, -1, -1):
        token = sentence.tokens[index]
        if token.classes & unstated:
            return token
        if "break" in token.classes and index < clause:
            break
    return None


def _place(article: Article, standing: Standing) -> Quantity:
    """The place that is stated; a superlative is a first place, and "among the five largest" any of five."""
    token = standing.stated
    if token.quantity is not None and not standing.top and not standing.above:
        return token.quantity
    place = Interval.of(1 + standing.above, standing.top or 1 + standing.above)
    text = article.document.text[token.start:token.end]
    return Quantity(token.start, token.end, text, Kind.RANK, (Reading(None, place),), hedge_start=token.start, noun_start=token.end)


def _universes(standing: Standing, subject: Entity, context: Context) -> list[Universe | None]:
    """Among whom a subject may be ranked; the world's countries are a group too, since not everybody counts its territories."""
    tables = context.tables
    if standing.universe is not None:
        return [tables.universe(entity.kind, entity.id) for entity in context.entities(standing.universe)]
    world = tables.groups.get(WORLD)
    return [tables.universe(GROUP, WORLD)] if world is not None and world.kind == subject.kind else [None]


def _places(standing: Standing, context: Context) -> tuple[list[Step], bool]:
    """Every reading of the place in which the subject stands, and whether they have its rivals where they are said to be, as some do."""
    tables = context.tables
    above, below = (frozenset(entity.id for token in side for entity in context.entities(token))
                    for side in (standing.rivals.above, standing.rivals.below))
    found: list[tuple[Step, bool]] = []
    for entity in context.entities(standing.subject):
        capital = entity in standing.subject.capitals
        for order, keys in enumerate(definitions(standing.measures, tables, entity, capital)):
            for universe in _universes(standing, entity, context):
                found += [(replace(step, order=step.order + order), fits) for step, fits in places(
                    entity, keys, context, descending=standing.descending, universe=universe, above=above, below=below)]
    placed = any(fits for _, fits in found)
    steps = [step for step, fits in found if fits or not placed]
    blind = {step.order for step in steps} - {step.order for step in steps if not step.supports_only}
    if blind:  # one of the measures that the word may mean was not as the table has it: who knows
        steps = [replace(step, supports_only=True) for step in steps]
    steps.sort(key=lambda step: bool(step.unusual))
    return steps, placed
