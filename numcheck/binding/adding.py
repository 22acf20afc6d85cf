"""Adding: parts of a whole, with the shares that they are, and what they make together."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import reduce
from operator import add

from numcheck import units, wording
from numcheck.article import Article, pure
from numcheck.binding.roles import (
    COUNTED,
    FEW,
    MAX_READINGS,
    few_in_ones,
    left_out,
    of_several,
    one_convention,
    one_unit,
    quantity_of,
    span_of,
    told,
    verdict_of,
)
from numcheck.checks import Check, declaring
from numcheck.claim import Step
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.judge import Bound, Claim
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.sentence import Token
from numcheck.tellings.complements import Complement, complements, share_of
from numcheck.tellings.gathered import gathered
from numcheck.tellings.itemized import itemized
from numcheck.tellings.leaving import Remainder, leaving
from numcheck.tellings.lists import Total, totals
from numcheck.tellings.parted import Parted, parted
from numcheck.tellings.quotients import quotients
from numcheck.tellings.summed import summed
from numcheck.tellings.tallies import Balance, Columns, balances, columns_of, proportions, tallies
from numcheck.tellings.wholes import value_of

FINE = Fraction(1, 20)
"""A share told no more finely than this agrees with too much to show what it is a share of."""
BEYOND = Fraction(1, 10)
"""Nobody says "more than" of a share that is more by a larger part of it."""


def by_part(article: Article) -> Iterator[Bound]:
    """Parts of a whole: the share that they are said to be, what they make, and that none is larger than its whole."""
    share = declaring("parts")
    total = declaring("lists")
    parts, columns = list(parted(article)), columns_of(article.sentences)
    parts += [Parted(part, (whole,), named, certain=True) for named, part, whole in quotients(article.sentences, share.named)]
    shares = {one.share.start for one in parts if isinstance(one, Parted) and one.share is not None and one.wholes}
    parts += [Parted(part, (whole,), share, certain=False)
              for share, part, whole in proportions(article.sentences, columns) if share.start not in shares]
    sums: dict[int, tuple[Total, Claim]] = {}
    # "3.6 million, of whom 2.7 million …; the other 900,000": all parts tell more than one.
    for sum_ in sorted(_totals(article, parts, columns), key=lambda one: not (one.complete and one.certain)):
        claim = _totalled(article, total, sum_) if sum_.whole.start not in sums else None
        if claim is not None:
            sums[sum_.whole.start] = sum_, claim
    for one in _proved(parts, sums.values()):
        claim = _shared(article, share, one) if one.share is not None and one.wholes else None
        if claim is not None:
            yield claim
    for _, claim in sums.values():
        yield claim
    for balance in balances(columns):
        yield _balanced(article, total, balance)
    for left in leaving(article.sentences):
        claim = _remaining(article, total, left)
        if claim is not None:
            yield claim
    for made in complements(article.document.text, article.sentences):
        yield _completed(article, total, made)


def _proved(parts: Sequence[Parted | Total], sums: Iterable[tuple[Total, Claim]]) -> Iterator[Parted]:
    """Every part with its whole; where it was not sure, that which all parts make, if all shares beside them fit it but one at most.

    "It spent 16.1 million: 11.9 million on roads (74%), 2.6 million on schools (16%) and 1.6 million on parks (12%)".
    """
    beside = {one.part.start: one for one in parts if isinstance(one, Parted) and one.share is not None}
    for total, claim in sums:
        row = [beside[part.start] for part in total.parts if part.start in beside]
        fits = [_is_share(one, total.whole) for one in row]
        if total.complete and fits.count(True) > fits.count(False) <= 1 and verdict_of(claim.stated, claim.expected) is Verdict.CONSISTENT:
            beside |= {one.part.start: replace(one, wholes=(total.whole,), certain=True, likely=False) for one in row if not one.certain}
    for one in parts:
        if isinstance(one, Parted):
            yield beside.get(one.part.start, one) if not one.certain else one


def _is_share(told: Parted, whole: Token) -> bool:
    """Whether a part is the share of a whole that is told beside it, to the last digit."""
    if told.share is None or told.share.quantity is None or not value_of(whole):
        return False
    share, true = told.share.quantity, value_of(told.part) / value_of(whole)
    return share.low <= true * (100 if share.unit == units.PERCENT else 1) <= share.high


def _totals(article: Article, parts: Sequence[Parted | Total], columns: Columns) -> Iterator[Total]:
    """Every total with its parts, the surest first: as listed, as they fit each other, as one part of it is told."""
    before = None
    for sentence in article.sentences:
        adjacent = before is not None and before.end == sentence.start and not before.heading
        yield from totals(article.document.text, sentence, before if adjacent else None)
        before = sentence
    yield from tallies(columns)
    yield from itemized(article)
    yield from summed(article)
    yield from gathered(article)
    yield from (one for one in parts if isinstance(one, Total))
    for one in parts:
        if isinstance(one, Parted) and one.share is None and one.certain:
            yield Total(one.wholes[0], (one.part,), complete=False)


def _shared(article: Article, check: Check, parted: Parted) -> Claim | None:
    """The claim that a part is a share of its whole; of all that may be the whole together too."""
    assert parted.share is not None
    stated, part, wholes = quantity_of(parted.share), quantity_of(parted.part), list(map(quantity_of, parted.wholes))

    def expected(parts: Mapping[str, Quantity]) -> list[Step]:
        part, every = parts["part"], [parts["whole"], *wholes[1:]]
        counts = (part, *every)
        # "A fifth" is as wide as nobody is who says it: the two counts are not rounded too.
        in_full = not any(one.unit for one in counts) and (stated.kind is Kind.RATIO or (parted.certain and _are_exact(counts)))
        stepped = in_ones if in_full else article.steps
        steps = [[_counted(replace(step, unit=step.unit or part.unit)) for step in stepped(whole)] for whole in every]
        choices = [step for readings in steps for step in readings]
        if len(steps) > 1:
            choices += [reduce(add, together) for together in itertools.islice(itertools.product(*steps), MAX_READINGS)]
        pairs = ((_counted(replace(step, unit=step.unit or whole.unit)), whole)
                 for step, whole in itertools.product(stepped(part), choices))
        due = [step for pair in pairs if (one_unit(pair) or (parted.certain and {one.unit for one in pair} <= COUNTED))
               and one_convention(pair) for step in check.expect(*pair)]
        return [Step.one() - step for step in due] if parted.rest else due

    def in_ones(quantity: Quantity) -> list[Step]:
        return [replace(step, interval=_to_the_one(step.interval, quantity, reading, few=0))
                for step, reading in zip(article.steps(quantity), quantity.readings, strict=True)]

    roles = {"part": part, "whole": wholes[0]}
    due = expected(roles)
    if not due or not (parted.certain or _clearly(stated, due, FINE if not parted.likely else Fraction(1))):
        return None
    if of_several(article, [parted.part]) and verdict_of(stated, due) is not Verdict.CONSISTENT:
        return None  # "300 men and 200 women (two thirds of the 750 members)"
    span = span_of([parted.share, parted.part, *(() if parted.likely else parted.wholes[:1])])  # a noun may point far back
    return Claim(check, stated, span, due, parts=roles, again=expected if len(wholes) == 1 else None)


def _clearly(stated: Quantity, expected: Sequence[Step], fine: Fraction) -> bool:
    """Whether a share fits what it is not sure to be of, and is told so finely that it would seldom do so by chance."""
    for reading in stated.readings:
        share = _bounded(pure(stated, reading))
        if _is_close(share, fine) and any(
                share.against(step.interval) is Verdict.CONSISTENT and _is_close(step.interval, 2 * fine) for step in expected):
            return True
    return False


def _bounded(share: Interval) -> Interval:
    """A share that is told from below, as it is meant: "gut 13 Prozent" are not 20."""
    open_ended = isinstance(share.low, Fraction) and not isinstance(share.high, Fraction)
    return Interval.of(share.low, share.low * (1 + BEYOND)) if open_ended else share


def _is_close(interval: Interval, fine: Fraction) -> bool:
    """Whether an interval is no wider than so much: "a quarter of more than 50" is anything up to it."""
    return isinstance(interval.low, Fraction) and isinstance(interval.high, Fraction) and interval.high - interval.low <= fine


def _totalled(article: Article, check: Check, total: Total) -> Claim | None:
    """The claim that parts make a total, or that it is at least what those make that are told."""
    whole = quantity_of(total.whole)
    parts = [article.steps(quantity_of(part))[0] for part in total.parts]
    if len({part.unit for part in parts} - COUNTED) > 1:
        return None
    told = list(map(quantity_of, total.parts))
    fits = sum((one.value or Fraction(0) for one in told), Fraction(0)) == whole.value
    bare = [one for one in told if not fits and left_out(one, whole) != 1]
    if any(one.noun and (one.noun_start <= one.end + 1 or len(bare) == len(told)) for one in bare):
        return None  # "210 million euros: 120 teachers and 70 nurses are hired"
    parts = [_in_scale(part, one, whole) if one in bare else part for part, one in zip(parts, told, strict=True)]
    counted = [_counted(part) for part in parts]
    in_full = not bare and _are_exact(told) and (total.complete or _are_few([whole, *told]))
    if in_full:
        counted = [replace(part, interval=_to_the_one(part.interval, quantity, quantity.readings[0]))
                   for part, quantity in zip(counted, told, strict=True)]
    added = check.expected(*counted)
    assert isinstance(added, Step)
    if not total.complete:  # the parts need not be all
        beyond = Interval.of(added.interval.low, INFINITY, added.interval.outer_low, INFINITY)
        added = replace(added, interval=beyond, formula=f"at least {added.formula}")
    stated = pure(whole, whole.readings[0])
    stated = stated if whole.unit else _in_ones(stated)
    if in_full:
        stated = _to_the_one(stated, whole, whole.readings[0])
    near = added.interval.outer_high * 2 > stated.outer_low
    certain = total.certain and not of_several(article, [total.whole], total.parts)  # "40 of the 24 men and 30 women"
    if stated.against(added.interval) is not Verdict.CONSISTENT and not (near and certain):
        return None
    if whole.unit != units.PERCENT:
        whole = replace(whole, readings=(replace(whole.readings[0], interval=stated),))
    if total.complete and _grazes(stated, added.interval):
        added = replace(added, unusual="if every number is rounded the same way")
    return Claim(check, whole, span_of([total.whole, *total.parts]), [added])


def _in_scale(part: Step, told: Quantity, whole: Quantity) -> Step:
    """A part with the scale word that it leaves out: "210 million: 120 for schools, 70 for roads and 20 for debt"."""
    scale = left_out(told, whole)
    return replace(part, interval=part.interval.scaled(scale), formula=wording.brief((told.value or Fraction(0)) * scale))


def _grazes(stated: Interval, added: Interval) -> bool:
    """Whether two numbers have no more than an end in common: "12 million: 7, 3 and 4 million"."""
    return added.low < added.high and (stated.high == added.low or added.high == stated.low)


def _are_exact(counts: Sequence[Quantity]) -> bool:
    """Whether counts that are told together are printed to the one: one of them is no round number, or nobody rounds such small ones."""
    plain = all(one.kind is Kind.CARDINAL and not one.unit and one.hedge is Hedge.NONE and one.value is not None
                and one.value.denominator == 1 for one in counts)
    return plain and (_are_few(counts) or any(one.value is not None and one.value % 10 for one in counts))


def _are_few(counts: Sequence[Quantity]) -> bool:
    return all(one.value is not None and one.value < FEW for one in counts)


def _balanced(article: Article, check: Check, balance: Balance) -> Claim:
    """The claim that what there was, and what came less what went, make what there is."""
    before, came, went = (article.steps(quantity_of(token))[0] for token in (balance.before, balance.came, balance.went))
    span = span_of([balance.now, balance.before, balance.came, balance.went])
    return Claim(check, quantity_of(balance.now), span, [before + came - went])


def _remaining(article: Article, check: Check, left: Remainder) -> Claim | None:
    """The claim that what there was, less what goes, is what is left."""
    whole, part, rest = (quantity_of(token) for token in (left.whole, left.part, left.stated))
    exact = _are_exact((whole, part, rest))

    def expected(parts: Mapping[str, Quantity]) -> list[Step]:
        pairs = itertools.product(*(article.steps(_in_full(parts[role]) if exact else parts[role]) for role in ("whole", "part")))
        return [one - other for one, other in pairs if one_convention((one, other))]

    tokens = (left.stated._replace(quantity=_in_full(rest) if exact else rest), left.whole, left.part)
    return told(article, check, tokens, {"whole": whole, "part": part}, expected, certain=left.certain)


def _in_full(count: Quantity) -> Quantity:
    """A count that is printed to the one, or of few, as that."""
    count = few_in_ones(count)
    return replace(count, readings=tuple(replace(one, interval=_to_the_one(one.interval, count, one)) for one in count.readings))


def _completed(article: Article, check: Check, complement: Complement) -> Claim:
    """The claim that a share is what others leave of the whole."""
    left = Step(Interval.exact(1), "100 %", ())
    for other in map(quantity_of, complement.others):
        step = article.steps(other)[0]
        left = left - (replace(step, formula=step.sources[0].label) if other.share else step)  # "100 % − a third"
    if not complement.all:
        most = left.interval
        every = sum((share_of(token) for token in (*complement.others, complement.share)), Fraction(0))
        left = replace(left, interval=Interval.of(-INFINITY, most.high, -INFINITY, most.outer_high), formula=f"at most {left.formula}",
                       note=f"together they make {wording.percent(every, 4)}" if every > 1 else "")
    return Claim(check, quantity_of(complement.share), span_of([complement.share, *complement.others]), [left])


def _counted(step: Step) -> Step:
    """An amount that comes in ones, unless it is printed round, if it is a count."""
    return replace(step, interval=_in_ones(step.interval)) if step.unit in COUNTED else step


def _to_the_one(interval: Interval, quantity: Quantity, reading: Reading, few: int = FEW) -> Interval:
    """A count printed in full where nothing else about it is rounded: it is exact, and only one that is not few may be round at a pinch."""
    if reading.value is None or quantity.hedge is not Hedge.NONE or any(map(str.isalpha, quantity.text)):
        return interval
    return Interval.exact(reading.value) if reading.value < few else Interval.of(reading.value, reading.value, interval.low, interval.high)


def _in_ones(interval: Interval) -> Interval:
    """The whole numbers of an interval: what is counted comes in ones, and only a round number can be another."""
    exact = interval.high - interval.low <= 1
    return interval.core.whole() if exact else interval.whole()
