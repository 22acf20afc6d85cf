"""Movements and comparisons as claims: by so much, twofold, upwards, or merely set beside each other."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from numcheck import units
from numcheck.article import Article, pure
from numcheck.binding.roles import FAR, few_in_ones, left_out, of_several, one_convention, quantity_of, side_by_side, span_of, verdict_of
from numcheck.checks import Check, all_checks
from numcheck.claim import Step
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.judge import Bound, Claim, exactly
from numcheck.printed import Printed
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading.finish import multiple as factor_at
from numcheck.reading.hedges import hedged
from numcheck.reading.lexicon import lexicon
from numcheck.reading.phrases import WORD
from numcheck.sentence import Sentence, Token
from numcheck.tellings.bases import has_another_base
from numcheck.tellings.compared import compared, settled, spread
from numcheck.tellings.dated import dated
from numcheck.tellings.differences import FLOWING, Movement
from numcheck.tellings.echoed import echoed
from numcheck.tellings.flows import flows
from numcheck.tellings.movement import movements
from numcheck.tellings.recalled import recalled
from numcheck.tellings.senses import alike, of_one_magnitude

LOOSE = Fraction(1, 10)
"""Where nobody says that a change and two amounts belong together, it proves nothing if they fit with more play than this."""
EXCHANGED = 4
"""So many words behind a rate of exchange hold the name of the currency."""
BEYOND_WORDS = re.compile(r"[^\w\s]|\d")
LEAST = Fraction(1, 10**15)
"""No move is smaller: amounts that are printed unlike and only touch do not move the way they are told to."""
_RATED = FLOWING | {"each", "per", "apiece"}


def by_movement(article: Article) -> Iterator[Bound]:
    """What rises or falls, by so much, from one amount to another."""
    checks = {check.moves: check for check in all_checks() if check.moves}
    told: dict[int, set[int]] = {}
    twice: set[tuple[int, ...]] = set()  # several tellings may find one movement
    for sentence in article.sentences:
        found = list(movements(sentence))
        told[sentence.start] = settled(found)
        for movement in found:
            yield from _claims(article, checks, movement, sentence)
    for sentence, movement in itertools.chain(
            echoed(article.document.text, article.sentences), flows(article.sentences), recalled(article.sentences),
            dated(article.document.text, article.sentences), spread(article.sentences)):
        places = tuple(token.start for token in (movement.change, movement.amount, movement.new, movement.old) if token is not None)
        claims = _claims(article, checks, movement, sentence) if places not in twice else ()
        if claims:
            twice.add(places)
            told[sentence.start] |= settled([movement])
        yield from claims
    for sentence in article.sentences:
        for movement in compared(sentence):
            if movement.old is not None and movement.old.start not in told[sentence.start]:
                yield from _moved(article, checks, movement, movement.old, sentence)


def _claims(article: Article, checks: Mapping[str, Check], movement: Movement, sentence: Sentence) -> Sequence[Claim]:
    """The claims of a movement, whether the amount before is printed or follows from the difference."""
    if movement.printed and movement.old is not None:
        certain = movement.certain and not has_another_base(article.document.text, sentence, movement)
        return _moved(article, checks, replace(movement, certain=certain), movement.old, sentence)
    claim = _implied(article, checks["change"], movement, sentence)
    return [claim] if claim is not None else []


def _moved(article: Article, checks: Mapping[str, Check], movement: Movement, before: Token, sentence: Sentence) -> Sequence[Claim]:
    """The claim of a movement between two amounts; two of one that is told from so much to so much.

    One end may be printed carelessly: if both hold only at a pinch, neither holds.
    """
    stated, later = movement.change or movement.amount, quantity_of(movement.new)
    if stated is None or not quantity_of(stated).ends or not later.ends:
        claim = _between(article, checks, movement, before, sentence)
        return [claim] if claim is not None else []
    # "20 to 25 pct lower, at 6 to 6.4 million": crosswise in a fall
    least, most = _ordered(quantity_of(stated))
    low, high = _ordered(later)
    pairs = ((most, high), (least, low)) if movement.up else ((most, low), (least, high))
    claims = [_between(article, checks, movement, before, sentence, pair) for pair in pairs]
    found = [claim for claim in claims if claim is not None]
    pinched = all(verdict_of(claim.stated, claim.expected) is Verdict.BORDERLINE for claim in found)
    return list(map(_without_skirts, found)) if pinched else found


def _ordered(quantity: Quantity) -> tuple[Quantity, Quantity]:
    """The lower and the upper end of a range."""
    assert quantity.ends is not None
    first, second = quantity.ends
    return (first, second) if first.low <= second.low else (second, first)


def _without_skirts(claim: Claim) -> Claim:
    readings = tuple(replace(reading, interval=reading.interval.core) for reading in claim.stated.readings)
    return replace(claim, stated=replace(claim.stated, readings=readings),
                   expected=[replace(step, interval=step.interval.core) for step in claim.expected])


def _between(article: Article, checks: Mapping[str, Check], movement: Movement, before: Token, sentence: Sentence,
             ends: tuple[Quantity, Quantity] | None = None) -> Claim | None:
    """The claim of a movement between two amounts, or of one end of a range with that of another."""
    new, old = quantity_of(movement.new), quantity_of(before)
    kind = "change" if movement.change else "difference" if movement.amount else "growth" if movement.factor else "comparison"
    if kind == "comparison" and ("better" in movement.direction.classes or _scale_slipped(new, old)):
        movement = replace(movement, up=None)
    if kind == "comparison" and "loses" in movement.direction.classes and not movement.up and (new.value or 0) > (old.value or 0):
        return None  # "lost from 30,000 to 50,000 inhabitants": the range of what was lost
    if movement.up is not None and movement.up != ((new.value or 0) > (old.value or 0)) and any(
            _is_exchanged(article, quantity, sentence) for quantity in (new, old)):
        return None  # "the rouble fell to 92.4 to the dollar from 90.1": for one dollar more of them are paid
    if kind == "difference" and "than" in movement.direction.classes and not _compares(article, movement.direction.start, before, sentence):
        return None
    check, stated = checks[kind], movement.change or movement.amount
    quantity = quantity_of(stated) if stated else _told(article, movement, sentence)
    if kind == "difference" and not alike(quantity, new):
        return None  # "cut the number of children under five … to six million"
    if kind == "difference" and (scale := left_out(quantity, new)) != 1:  # "by 2 to 7 million from 5 million"
        larger = (Reading(one.value and one.value * scale, one.interval.scaled(scale), one.note) for one in quantity.readings)
        quantity = replace(quantity, readings=(*larger, *quantity.readings))
    if ends is not None:
        quantity, new = ends
    things = _are_things(new, old, sentence) and not any(_is_rounded(sentence, token) for token in (movement.new, before))
    if things and kind == "difference":
        quantity = few_in_ones(quantity)
    told = {option: value for option, value in (("up", movement.up), ("unit", quantity.unit)) if option in check.options}

    def pairs(later: Quantity, earlier: Quantity) -> Iterator[tuple[Step, ...]]:
        if things:
            later, earlier = few_in_ones(later), few_in_ones(earlier)
        return filter(one_convention, itertools.product(side_by_side(article, later, earlier), side_by_side(article, earlier, later)))

    said = pure(quantity, quantity.readings[0])
    # "More than doubled to 9.1 million from 8.7" would hold of 8.7 itself too; but who has decimals left out a scale.
    scaled = kind != "comparison" and not said.is_finite and any(
        left_out(one, other) != 1 and Fraction(one.value or 0).denominator > 1 for one, other in ((new, old), (old, new)))

    def expected(parts: Mapping[str, Quantity]) -> list[Step]:
        return [step for pair in pairs(parts["new"], parts["old"]) if not (scaled and any(part.order for part in pair))
                for step in check.expect(*pair, **told)]

    if movement.up is None and not (of_one_magnitude(new, old) or _scale_slipped(new, old)):
        return None
    due = expected({"new": new, "old": old})
    if not due or not (_plausible(new, old, said, due) if movement.certain else _fits(said, due)):
        return None

    def stories() -> Iterator[tuple[str, Step]]:
        """The slips that would explain the stated number to its last digit, from what is printed."""
        if check.slips is not None:
            for rounded, printed in zip(pairs(new, old), pairs(exactly(new), exactly(old)), strict=True):
                for story, (_, exact) in zip(check.slips(*rounded, **told), check.slips(*printed, **told), strict=True):
                    if said.against(exact.interval) is Verdict.CONSISTENT:
                        yield story

    percents = units.PERCENT in (new.unit, old.unit)
    span = span_of(token for token in (stated, movement.direction, movement.new, before) if token)
    several = of_several(article, (movement.new, before), (movement.change, movement.amount))
    if several and verdict_of(quantity, due) is not Verdict.CONSISTENT:
        return None
    return Claim(check, quantity, span, due, stories, parts={"new": new, "old": old}, again=expected,
                 style="magnitude" if movement.up is None else "direction in points" if kind == "comparison" and percents else "")


def _are_things(new: Quantity, old: Quantity, sentence: Sentence) -> bool:
    """Whether two amounts count things, which come in ones; those of an index are rounded."""
    nouns = {one.noun.lower() for one in (new, old) if one.noun}
    return bool(nouns) and not new.unit and not old.unit and nouns.isdisjoint(lexicon(sentence.language).language.points)


def _is_rounded(sentence: Sentence, token: Token) -> bool:
    """Whether a number is a mean or a rate, which seldom comes in ones: "12 calls a day"."""
    if token not in sentence.tokens:
        return False
    behind = next((one.classes for one in sentence.tokens if one.start >= token.noun_end), frozenset())
    return bool(behind & _RATED) or "mean" in sentence.classes


def _is_exchanged(article: Article, quantity: Quantity, sentence: Sentence) -> bool:
    """Whether a number is so much for one of a currency, which a word or three behind it names: "92.4 to the US dollar"."""
    lex, behind = lexicon(sentence.language), article.document.text[quantity.end:sentence.end]
    words = WORD.findall(BEYOND_WORDS.split(behind.lower(), maxsplit=1)[0])[1:EXCHANGED]
    return any(phrase == word and units.is_money(code) and word not in lex.weights
               for word in words for phrase, code in lex.units.firsts.get(word, ()))


def _compares(article: Article, start: int, before: Token, sentence: Sentence) -> bool:
    """Whether two amounts are compared: "120 more than the 100 of last year", but not "300 people, 120 over 60"."""
    said = " ".join(WORD.findall(article.document.text[start:before.start].lower()))
    return any(f" {phrase} " in f" {said} " for phrase in lexicon(sentence.language).language.cues["than"])


def _implied(article: Article, check: Check, movement: Movement, sentence: Sentence) -> Claim | None:
    """A change whose base is not printed: the new amount less what it moved by."""
    assert movement.change is not None
    assert movement.amount is not None
    if movement.change.start > movement.new.start and _of_another(article, movement, sentence):
        return None
    between = [token for token in sentence.tokens if movement.new.end <= token.start and token.end <= movement.amount.start]
    moved = movement.amount.end <= movement.direction.start < movement.change.start  # "6.75 dollars, or 51 cents higher, or 8 percent"
    if between and "or" in between[-1].classes and not moved and not any("number" in token.classes for token in between):
        return None  # "1.5 trillion, or 1.6 trillion, or 10 percent below that of 2015"
    hundredth = units.factor(quantity_of(movement.amount).unit, quantity_of(movement.new).unit) or Fraction(1)

    def expected(parts: Mapping[str, Quantity]) -> list[Step]:
        steps: list[Step] = []
        for later, told in itertools.product(article.steps(parts["new"]), article.steps(parts["amount"])):
            by = told
            if hundredth != 1:  # "rose 51 cents, or 8 pct, to $6.75"
                by = replace(told, interval=told.interval.scaled(hundredth), formula=f"{told.formula} ÷ {1 / hundredth}")
            earlier, further = (later - by, later + by) if movement.up else (later + by, later - by)
            readings = [(later, earlier)]
            readings += [(later, by)] if movement.old == movement.amount else [(further, later)] if movement.old == movement.new else []
            for after, before in readings:
                steps += check.expect(replace(after, unit=""), replace(before, unit=""), up=movement.up)
        return steps

    parts = {"new": quantity_of(movement.new), "amount": quantity_of(movement.amount)}
    stated, due = quantity_of(movement.change), expected(parts)
    if not (movement.certain or _fits(pure(stated, stated.readings[0]), due)):
        return None
    if of_several(article, (movement.new,), (movement.change, movement.amount)) and verdict_of(stated, due) is not Verdict.CONSISTENT:
        return None
    span = span_of([movement.amount, movement.direction, movement.change, movement.new])
    return Claim(check, stated, span, due, parts=parts, again=expected)


def _of_another(article: Article, movement: Movement, sentence: Sentence) -> bool:
    """Whether a change behind both amounts has a subject of its own: "by 45 million to 312 million, costs rose by 27 pct"."""
    assert movement.change is not None
    assert movement.amount is not None
    start, text, articles = min(movement.direction.start, movement.change.start), article.document.text, lexicon(sentence.language).articles
    told = max(movement.new.end, movement.amount.end)
    between = [token for token in sentence.tokens if told <= token.start and token.end <= start]
    paused = next((at for at, token in enumerate(between) if "break" in token.classes), len(between))
    return any(not token.classes & {"makes", "or", "adverb", "break"} and text[token.start:token.end].lower() not in articles
               for token in between[paused:])


def _told(article: Article, movement: Movement, sentence: Sentence) -> Quantity:
    """What a word states by itself: "doubled" a factor, "fell" that it is not more, "against" that both are of one magnitude."""
    start, end, text = movement.direction.start, movement.direction.end, article.document.text
    if not movement.factor:
        beyond = Interval.of(LEAST, INFINITY) if movement.up is not None else Interval.of(Fraction(1, FAR), Fraction(FAR))
        return Quantity(start, end, text[start:end], Kind.VAGUE, (Reading(None, beyond),), hedge_start=start, noun_start=end)
    lex, factor = lexicon(sentence.language), Fraction(movement.factor)
    part = next((quantity for _, quantity in sentence.numbers if start < quantity.start and quantity.end == end), None)
    # "Fell to less than half": what is left is told with its hedge; "se redujo a más de la mitad" may mean what is gone.
    if part is not None and part.hedge in (Hedge.LESS_THAN, Hedge.NEARLY):
        told = replace(part, start=start, text=text[start:end], noun="", noun_start=end)
        return _left(told, factor, [one.interval for one in part.readings])
    told = factor_at(lex, text, start, end, max(factor, 1 / factor), sentence.start, sentence.end)
    before = [token.classes for token in sentence.tokens if token.end <= start][-2:]
    if told.hedge is Hedge.NONE and len(before) > 1 and "more" in before[0] and "than" in before[1]:  # "a plus que doublé"
        told = replace(told, hedge=Hedge.MORE_THAN, readings=tuple(
            replace(one, interval=hedged(Interval.exact(one.value or factor), Hedge.MORE_THAN)) for one in told.readings))
    if factor >= 1:
        return told
    if told.hedge is Hedge.NONE:
        return factor_at(lex, text, start, end, factor, sentence.start, sentence.end)
    return _left(told, factor, [Interval.exact(1) / one.interval for one in told.readings])  # "more than halved": by more than two


def _left(told: Quantity, factor: Fraction, bounds: Sequence[Interval]) -> Quantity:
    """What is left of something by a hedged word: less than half of it, but no hundredth."""
    least = factor / FAR
    return replace(told, readings=tuple(Reading(factor, Interval.of(
        max(one.low, least), one.high, max(one.outer_low, least), one.outer_high)) for one in bounds))


def _plausible(new: Quantity, old: Quantity, stated: Interval, expected: Sequence[Step]) -> bool:
    """Whether two amounts are near enough to be before and after; thousandfold ones are only if a scale slipped."""
    if any(stated.against(step.interval) is Verdict.CONSISTENT for step in expected):
        return True  # at a pinch "1 million" may be nothing, which is any part of anything
    if not new.value or not old.value:
        return False
    ratio = abs(new.value * left_out(new, old) / (old.value * left_out(old, new)))
    slipped = Fraction(9, 10) <= max(ratio, 1 / ratio) / 1000 <= Fraction(11, 10) or _scale_slipped(new, old)
    return Fraction(1, FAR) <= ratio <= FAR or slipped


def _fits(stated: Interval, expected: Sequence[Step]) -> bool:
    """Whether a number is so close to what it should be that this is no chance."""
    return any(stated.against(step.interval) is Verdict.CONSISTENT and stated.is_finite and step.interval.is_finite
               and stated.high - stated.low + step.interval.high - step.interval.low <= LOOSE for step in expected)


def _scale_slipped(new: Quantity, old: Quantity) -> bool:
    """Whether one of two amounts has another scale word than the other, and would be near it with the same: "3.24 mln from 3.36 bln"."""
    if not new.value or not old.value:
        return False
    ratio = max(new.value / old.value, old.value / new.value)
    if not Fraction(1, 2) <= ratio / 1000 <= 2:
        return False
    prints = [Printed.of(quantity) for quantity in (new, old)]
    return all(printed is not None and printed.unit >= 1000 for printed in prints)
