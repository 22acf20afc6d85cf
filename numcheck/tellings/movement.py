"""Movements: something rises or falls, by so much, from one amount to another, told in any order.

"Sales rose 2% to $11.1bn from $10.9bn", "from $10.9bn, sales were up 2% at $11.1bn" and "les ventes, à
11,1 milliards contre 10,9, progressent de 2 %" are one movement: roles are bound by the cue before each
number, not by their order (see `numcheck.tellings.mentions`). Where two numbers could play a role, the nearest does; where
that is not clear, there is no movement.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from numcheck import units
from numcheck.interval import Interval, Verdict
from numcheck.quantity import Kind, Quantity
from numcheck.sentence import Sentence, Token, once
from numcheck.tellings.differences import FLOWING, Movement, beside, closing, inserted, signed
from numcheck.tellings.mention import Mention, sign_of
from numcheck.tellings.mentions import amounts, behind_direction, closes, is_of_then, leads, windows
from numcheck.tellings.senses import AMOUNTS, NEAR, REACH, alike, direction_of, is_about, is_relative, of_one_magnitude, sense

APART = 16
"""How many tokens may stand between the two amounts."""
SHORT = 3
"""No noun is shorter than this; articles are."""
DECIMAL = 100
"""Larger numbers do not move by tenths of one."""
_DEGREES = frozenset({"more", "less"})
_WHEN = frozenset({"break", "place", "over"})
_SUBJECT = frozenset({"word", "have"})
_PACE = FLOWING | {"word", "general"}
_THAN = frozenset({"base", "than"})
NEARLY = 4
"""A difference that is wrongly told is off by no larger a factor."""


@once
def movements(sentence: Sentence) -> tuple[Movement, ...]:
    """Every movement of a sentence."""
    found: list[Movement] = []
    for window, mentions in windows(sentence):
        told = list(_told(window, mentions))
        found += told or (_continued(window, mentions, found[-1]) if found else [])
    return tuple(found)


def _continued(window: Sequence[Token], mentions: Sequence[Mention], before: Movement) -> Iterator[Movement]:
    """A second change of one amount: "5.2 million, up from 4.8 million in May and up 30% from the 4 million of last year"."""
    joined = len(window) > 1 and "and" in window[0].classes and direction_of(window[1]) and before.direction.start > before.new.start
    for change, old in pairwise(mentions) if joined and before.printed else ():
        based = old.role == "old" and old.index - change.index <= 1 + 2 * REACH and not any(
            "break" in token.classes or direction_of(token) for token in window[change.index:old.index])
        if change.index <= 2 + NEAR and is_relative(change.quantity) and based and before.new.quantity is not None \
                and alike(before.new.quantity, old.quantity):
            up = direction_of(window[1]) == "up"
            yield replace(before, up=up, direction=window[1], factor=Fraction(0), change=change.token, amount=None, old=old.token)
        return


def _told(window: Sequence[Token], mentions: Sequence[Mention]) -> Iterator[Movement]:
    if len(mentions) < 2:
        return
    same_base = not any("other_base" in token.classes for token in window)
    for movement in _movements(window, mentions):
        told = signed(movement)
        yield told if same_base and not _is_pace(window, told) else replace(told, certain=False)


def _is_pace(window: Sequence[Token], movement: Movement) -> bool:
    """Whether a change is one of each year or stretch: "grew by 2.1 percent a year from 480 to 590", "doubled every three days"."""
    start = (movement.change or movement.amount or movement.direction).start
    at = next((place for place, token in enumerate(window) if token.start == start), len(window))
    mean = next((token.classes for token in reversed(window[max(0, at - 2):at]) if "of" not in token.classes), frozenset())
    behind = list(itertools.takewhile(lambda token: token.classes <= _PACE, window[at + 1:at + 2 + NEAR]))
    told = list(itertools.takewhile(lambda token: "over" not in token.classes, window[at + 1:at + 2 + NEAR]))
    every = any(token.quantity is not None and token.quantity.unit in units.TIMES for token in told)
    every = every and not (movement.change or movement.amount)
    ahead = itertools.takewhile(lambda token: "break" not in token.classes, reversed(window[max(0, at - NEAR):at]))
    return every or "mean" in mean or any(token.classes & FLOWING for token in (*ahead, *behind))


def unbound(sentence: Sentence, bound: Collection[int]) -> Iterator[Movement]:
    """Every percent or part by which something moves, but for those at the given places: their amounts are yet to be found."""
    for window, mentions in windows(sentence):
        for at, mention in _changes(window, mentions):
            if is_relative(mention.quantity) and mention.token.start not in bound and mention.quantity.ends is None:
                up = sense(window[at]) == "up"
                yield Movement(up, window[at], Fraction(0), mention.token, None, mention.token, None, certain=False)


def _movements(window: Sequence[Token], mentions: Sequence[Mention]) -> Iterator[Movement]:
    if any(mention.quantity.unit == units.PERCENT and mention.role in ("new", "is", "old") for mention in mentions):
        mentions = list(_in_percent([mention.in_points for mention in mentions]))  # "4,2 points de moins, à 61,3 %"
    elif any(_in_decimals(mention.quantity) and mention.role in ("new", "is", "old") for mention in mentions):
        mentions = [mention.in_ones for mention in mentions]  # "bajó dos décimas, hasta los 36,4 grados"
    changes = _changes(window, mentions)
    taken: dict[int, Token | None] = {}  # what each amount moved from: it may be told twice by how much
    for number, (direction, anchor) in enumerate(changes):
        following = changes[number + 1][1] if number + 1 < len(changes) else None
        found = _bound(window, mentions, direction, anchor, following)
        if found is not None and taken.setdefault(found.new.start, found.old) == found.old:
            yield found
            yield from _shared(window, mentions, anchor, found)
    if not changes:
        yield from _reduced(window, mentions)
    others = amounts(mentions)
    if not taken and len(others) > 1:
        # "added 248,000 jobs, pushing the rate down to 5.9% from 6.1%": what has its own direction needs no change.
        spent = {at for at, _ in changes}
        for told in (index for index, token in enumerate(window) if direction_of(token) and index not in spent):
            pair = _told_pair(window, told, others)
            if pair is not None and pair[0].loss == pair[1].loss and pair[0].token.start not in taken:
                taken[pair[0].token.start] = pair[1].token
                verb = window[told]
                yield Movement(direction_of(verb) == "up", verb, _factor(verb), None, None, pair[0].token, pair[1].token)


def _in_decimals(quantity: Quantity) -> bool:
    """Whether what moves by some tenths moves by so much of its unit: degrees, or marks such as 6.4; a budget moves by a part of it."""
    value = quantity.value
    small = quantity.kind is Kind.CARDINAL and value is not None and value < DECIMAL and value.denominator > 1
    return quantity.kind is Kind.MEASURE or small


def _shared(window: Sequence[Token], mentions: Sequence[Mention], anchor: Mention, told: Movement) -> Iterator[Movement]:
    """A second change of the same amount: "rose 5% to 84 million from 80 million, and 12% from 75 million in 2020"."""
    place = mentions.index(anchor)
    for change, old in pairwise(mentions[place + 1:]):
        before = window[max(0, change.index - 1 - NEAR):change.index]
        joint = next((at for at in reversed(range(len(before))) if "and" in before[at].classes), None)
        # "… and costs 12% from 75 million" moves something else
        joined = joint is not None and not any("word" in one.classes and one.end - one.start > SHORT for one in before[joint + 1:])
        based = old.role == "old" and old.index - change.index <= 2 + NEAR and not any(
            "break" in token.classes or direction_of(token) for token in window[change.index:old.index])
        if told.change is None or told.new.quantity is None or not (joined and based and is_relative(change.quantity)) or change.bracketed:
            continue
        if told.printed and alike(told.new.quantity, old.quantity) and old.token != told.old and old.quantity.unit != units.PERCENT:
            yield replace(told, change=change.token, old=old.token)
            return


def _in_percent(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The numbers beside percents, with the percent that the second of two left out: "from 7.1% in February to 6.9"."""
    before: Mention | None = None
    for mention in mentions:
        cued = before is not None and {before.role, mention.role} == {"new", "old"} and (before.from_ or mention.from_)
        yield mention.in_percent if cued and before is not None and before.quantity.unit == units.PERCENT else mention
        before = mention if mention.role or mention.quantity.unit not in units.TIMES else before


def _reduced(window: Sequence[Token], mentions: Sequence[Mention]) -> Iterator[Movement]:
    """"caiu para metade, para 15 milhões, contra 30": the part is what is left."""
    for mention in mentions:
        at = next((at for at in (mention.index - 2, mention.index - 3) if at >= 0 and direction_of(window[at]) == "down"), None)
        if mention.role != "new" or "part" not in mention.token.classes or at is None or not mention.quantity.value:
            continue
        if mention.index + 1 < len(window) and "of" in window[mention.index + 1].classes:
            continue  # "ramenée à la moitié du chiffre d'affaires": half of something else
        pair = _pair(at, mention, [one for one in amounts(mentions) if one is not mention], strict=False)
        if pair is not None and pair[0].loss == pair[1].loss:
            told = window[at]._replace(end=mention.token.end)
            yield Movement(False, told, mention.quantity.value, None, None, pair[0].token, pair[1].token)


def _bound(
    window: Sequence[Token], mentions: Sequence[Mention], at: int, anchor: Mention, following: Mention | None
) -> Movement | None:
    """The movement of one change: with both amounts, or with the later amount and the difference."""
    direction = window[at]
    relative = is_relative(anchor.quantity)
    others = [mention for mention in amounts(mentions) if mention is not anchor and not _is_aside(window, mention)]
    if anchor.quantity.unit not in units.TIMES:  # "29 points in 13 days, six more than the second (23)"
        others = [mention for mention in others if not _lasts(window, mention.index)]
    if anchor.quantity.unit == units.PERCENTAGE_POINT:
        others = [mention for mention in others if mention.quantity.unit == units.PERCENT]
    if relative and anchor.role == "old" and not any(mention.role == "old" and not leads(window, mention.index) for mention in others) \
            and any(mention.role == "new" and mention.quantity.unit == anchor.quantity.unit for mention in others):
        pair = _told_pair(window, at, [*sorted([*others, anchor], key=lambda mention: mention.index)])
        if pair is None:
            return None  # "a baissé de 1,9 % à 0,6 %": a base, not a change
        return Movement(direction_of(direction) == "up", direction, _factor(direction), None, None, pair[0].token, pair[1].token)
    told = [mention for mention in mentions if mention is anchor or not _lasts(window, mention.index)]
    position = told.index(anchor)
    if relative and (closed := closing(window, told, at, position)) is not None:
        return closed
    chained = _chained(window, anchor, others, following) if relative else None
    exceeded = None if relative else exceeding(window, anchor)
    beyond = exceeded is not None and exceeded[0] == at  # "303, soit 33 de plus que les 270"
    if relative:  # "del 27,9%, quelle su ciclomotori del 33%, … -30,4%" are changes, no levels
        others = [mention for mention in others if mention.quantity.unit != units.PERCENT or _is_level(window, mention)]
    summed = not relative and not beyond and _summing(window, anchor) == at
    pair = chained or _pair(at, anchor, others, strict=not (relative or beyond or summed))
    if pair is not None and relative and not chained:
        pair = _fitting(direction, anchor, others, pair)
    if beyond and pair is not None and pair[1].then:
        pair = _meant(anchor, *pair, others)
    if summed and pair is not None and not (max(pair[0].index, pair[1].index) < anchor.index and _as_far(anchor, *pair)):
        return None
    if beyond and exceeded is not None and pair is not None and not (
            pair[0].index < anchor.index and _beyond(window, exceeded[1], pair[1]) and _as_far(anchor, *pair)):
        return None
    if pair is not None and pair[1].then and not (_about if relative else _as_far)(anchor, *pair):
        return None
    if pair is not None and _is_taken(window, at, *pair, others):
        return None
    named = relative or beyond or summed or (pair is not None and (pair[1].from_ or pair[0].loss != pair[1].loss))
    if pair is not None and not named and not _closely(window, pair, sense(direction)) \
            and not _compared(window, at, anchor, *pair, mentions):
        return None
    if relative and pair is not None and _may_be_moved(window, *pair):
        return Movement(sense(direction) == "up", direction, Fraction(0), anchor.token, pair[1].token, pair[0].token, pair[1].token)
    if pair is not None and (chained or _undisturbed(window, anchor, *pair, mentions, at)):
        new, old = pair
        # "a loss of 11 million, 15% larger than the 9.6 of last year": both are losses
        if new.loss == old.loss or (relative and new.loss and _compares(window, anchor.index)):
            led = next((one for one in others if one.index > anchor.index), None)
            if relative and led is not None and led.role == "new" and led.index - anchor.index <= 2 + NEAR \
                    and max(new.index, old.index) < min(at, anchor.index) and alike(led.quantity, new.quantity):
                # "fell from 510 to 340, then rose by a quarter to 425": if nothing else moved, from 340
                return Movement(sense(direction) == "up", direction, Fraction(0), anchor.token, None, led.token, new.token, certain=False)
            # "from 159,000 to 166,000, for a total net gain of 45,000" adds up several moves
            if any("total" in token.classes for token in window[max(new.index, old.index) + 1:anchor.index]):
                return None
            # "traffic fell by 2%, the rate was 677, compared to 709": what moved by it may have been told before
            apart = max(at, anchor.index) < new.index < old.index and new.role == "is" \
                and any("break" in token.classes for token in window[max(at, anchor.index):new.index])
            certain = not (apart or _may_be_rival(window, new, old, at, anchor) or _compares_anew(window, new, old, at, anchor))
            return Movement(sense(direction) == "up", direction, Fraction(0), anchor.token if relative else None,
                            None if relative else anchor.token, new.token, old.token, certain=certain)
        # "fell by 2.5 million to a loss of 1.7 from a profit of 0.8"
        if not relative and anchor.role in ("", "by") and _to_loss(window, min(at, anchor.index), new if new.loss else old):
            return Movement(sense(direction) == "up", direction, Fraction(0), None, anchor.token, new.signed, old.signed)
    return (inserted(window, told, at, position) or beside(window, told, at, position)) if relative else None


def _meant(by: Mention, new: Mention, old: Mention, others: Sequence[Mention]) -> tuple[Mention, Mention] | None:
    """The amount that is so much more: of "29 points from 13 games, six more than the second (23)" the one that fits; None if none does."""
    told = [one for one in others if one.index < by.index and one.role != "old" and alike(one.quantity, old.quantity)]
    fitting = [one for one in told if one.quantity.value is not None and old.quantity.value is not None
               and abs(one.quantity.value - old.quantity.value) == by.quantity.value]
    return (fitting[0], old) if len(fitting) == 1 else (new, old) if len(told) < 2 else None


def _is_taken(window: Sequence[Token], at: int, new: Mention, old: Mention, others: Sequence[Mention]) -> bool:
    """Whether the amount before is that of another, before its own verb: "12 pence, up from 10, taking the total to 20, up 11 percent"."""
    own = next((place for place in range(old.index - 1, max(-1, old.index - 2 - NEAR), -1) if direction_of(window[place])), at)
    return own != at and old.index < new.index < at and any(
        one.role != "old" and own - APART // 2 <= one.index < own and alike(one.quantity, old.quantity) for one in others)


def _compares_anew(window: Sequence[Token], new: Mention, old: Mention, at: int, change: Mention) -> bool:
    """Whether a change behind both amounts compares with something else: "to 4.2 billion from 3.75, 3% more than expected"."""
    last = max(at, change.index)
    if max(new.index, old.index) > min(at, change.index):
        return False
    behind = list(itertools.takewhile(lambda token: not token.classes & {"break", "mark"}, window[last + 1:]))
    compares = window[at].classes & {"than", "base"} or (behind and behind[0].classes & {"than", "base"})
    if compares and any("earlier" in token.classes for token in window[old.index + 1:min(at, change.index)]):
        return True  # "from 3.75 billion a year earlier, up 22 percent on the previous quarter"
    return bool(compares) and not any("earlier" in token.classes or (token.quantity is not None and (
        not token.quantity.kind.is_quantity or token.quantity.unit in units.TIMES)) for token in behind)


def _may_be_moved(window: Sequence[Token], new: Mention, old: Mention) -> bool:
    """Whether the amount before may be by how much it moved: "a augmenté nettement de 31 000 euros, à 467 000"."""
    parted = any("break" in token.classes for token in window[old.index:new.index])
    return parted and {"by", "base"} <= window[old.index - 1].classes and old.index > 0 and (
        (old.quantity.value or 0) < (new.quantity.value or 0)) and alike(old.quantity, new.quantity)


def _may_be_rival(window: Sequence[Token], new: Mention, old: Mention, at: int, change: Mention) -> bool:
    """Whether what contradicts a change may be of others: "31%, down 3.5 points, against 24% for the Greens"; "…, imports having risen"."""
    later, earlier = new.quantity.value, old.quantity.value
    if later is None or earlier is None or new.index > old.index or (later > earlier) == (sense(window[at]) == "up"):
        return False
    told = max(at, change.index)
    if old.index > told:
        apart = any("break" in one.classes and "versus" in other.classes for one, other in pairwise(window[told + 1:old.index]))
        return apart and not (old.from_ or old.then)
    between = window[old.index + 1:min(at, change.index)]
    paused = next((place for place, token in enumerate(between) if "break" in token.classes), len(between))
    return sum(token.classes <= _SUBJECT for token in between[paused + 1:]) > 1


def _is_level(window: Sequence[Token], mention: Mention) -> bool:
    """Whether a percent beside a change in percent may be what moved: unsigned, and if it is the one before, right behind its cue."""
    before = window[max(0, mention.index - NEAR):mention.index]
    near = mention.then or "old-end" in mention.token.classes or any("base" in token.classes for token in before)
    return mention.quantity.text[0] != "+" and (mention.role != "old" or near)


def _to_loss(window: Sequence[Token], start: int, lost: Mention) -> bool:
    """Whether an amount is itself called a loss, behind the verb: "the loss narrowed by 2 million to 5" has another subject."""
    return any("loss" in token.classes for token in window[max(start, lost.index - 1 - REACH):lost.index])


def exceeding(window: Sequence[Token], mention: Mention) -> tuple[int, int] | None:
    """The places of "more" and "than" beside a number: "33 (men) more than", "33 more men than", "mais 33 do que"."""
    end = mention.quantity.noun_end
    behind = [at for at in range(mention.index + 1, min(len(window), mention.index + 3 + REACH)) if window[at].end > end
              or direction_of(window[at])]
    if not behind:
        return None
    if mention.index and window[mention.index - 1].classes & _DEGREES and "than" in window[behind[0]].classes \
            and "base" in window[behind[0]].classes and direction_of(window[mention.index - 1]):
        return mention.index - 1, behind[0]
    at = behind[0]
    if not direction_of(window[at]):
        return None
    if window[at].classes >= _THAN:
        return at, at
    for than in range(at + 1, min(len(window), at + 2 + NEAR)):
        if "than" in window[than].classes and window[at].classes & _DEGREES:
            return at, than
        if window[than].quantity is not None or window[than].classes & {"break", "mark", "clause"}:
            break
    return None


def _summing(window: Sequence[Token], mention: Mention) -> int | None:
    """The place of the direction of a difference that sums up what stands before: ", a fall of 4,600", ", das sind 327 weniger"."""
    if mention.bracketed or mention.role in ("new", "is") or (mention.role == "old" and not behind_direction(window, mention)):
        return None
    end = mention.quantity.noun_end
    behind = next((at for at in range(mention.index + 1, min(len(window), mention.index + 2 + NEAR))
                   if window[at].end > end and ("of" not in window[at].classes or direction_of(window[at]))), None)  # "soit 12 de plus"
    if behind is not None and window[behind].classes & _DEGREES and direction_of(window[behind]):
        start, way = mention.index, behind
    elif behind_direction(window, mention):
        start = way = mention.index - 2
    else:
        return None
    before = start - 1
    while before > max(0, start - 1 - NEAR) and window[before].classes & {"word", "each"}:
        before -= 1
    if before > 0 and window[before].classes & {"makes", "or"}:
        before -= 1  # "…, soit une hausse de 12"; "est en hausse de 12" sums up nothing
    return way if before > 0 and "break" in window[before].classes else None


def _beyond(window: Sequence[Token], than: int, old: Mention) -> bool:
    """Whether an amount stands right behind "than", or behind "than last year's", or is told of what stands there."""
    # "als die 2018 geplanten 1,5 Milliarden"
    between = [token for token in window[than + 1:old.index] if token.classes.isdisjoint({"year", "planned"})]
    return old.then or len(between) <= NEAR or (
        len(between) <= 1 + NEAR and not old.quantity.noun and any("earlier" in one.classes for one in between))


def _as_far(amount: Mention, new: Mention, old: Mention) -> bool:
    """Whether two amounts of one unit lie about as far apart as is said: others happen to stand there."""
    by, later, earlier = amount.quantity, new.quantity, old.quantity
    if not alike(by, later) or not by.value or later.value is None or earlier.value is None:
        return False
    return Fraction(1, NEARLY) <= abs(later.value - earlier.value) / by.value <= NEARLY


def _about(change: Mention, new: Mention, old: Mention) -> bool:
    """Whether two amounts differ by about such a part: what stands behind "than …, with" may be something else."""
    later, earlier = new.quantity.value, old.quantity.value
    if later is None or earlier is None:
        return False
    return change.quantity.unit == units.PERCENTAGE_POINT or is_about(change.quantity, later - earlier, earlier, NEARLY)


def _closely(window: Sequence[Token], pair: tuple[Mention, Mention], direction: str) -> bool:
    """Whether what is no "from" still gives the amount before: nothing parts it from the new one, and it lies where the verb has it."""
    new, old = pair
    parted = any("break" in token.classes for token in window[new.index:old.index])
    later, earlier = new.quantity.value, old.quantity.value
    return not parted and later is not None and earlier is not None and (later > earlier) == (direction == "up")


def _compared(window: Sequence[Token], at: int, by: Mention, new: Mention, old: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether an amount behind "against" is what was before: "fell by 12,000 to 230,000, compared with 242,000 a year earlier".

    What fell in October by 12,000 to 230,000 may have been 262,000 a year earlier.
    """
    later, earlier, moved = new.quantity.value, old.quantity.value, by.quantity.value
    if later is None or earlier is None or moved is None or not _as_far(by, new, old):
        return False
    if abs(later - earlier) == moved or closes(window, old.index):
        return True
    between = window[by.index + 1:new.index]
    timed = any(token.classes & _WHEN for token in window[:at]) or any("word" in token.classes for token in between)
    return not timed and is_of_then(window, old.index, mentions)


def _chained(
    window: Sequence[Token], anchor: Mention, others: Sequence[Mention], following: Mention | None
) -> tuple[Mention, Mention] | None:
    """"fell 7.6 pct to 1,477,000 after falling 7.0 pct to 1,598,000": the amount before is where the earlier change led."""
    if following is None:
        return None
    new = next((mention for mention in others if mention.role == "new" and anchor.index < mention.index < following.index), None)
    old = next((mention for mention in others if mention.role == "new" and mention.index > following.index), None)
    if new is None or old is None or not alike(new.quantity, old.quantity):
        return None
    if any(mention.role == "old" and new.index < mention.index < following.index for mention in others):
        return None  # "sales, which rose 5% to 84 million from 80 million, fell 10% to 75.6 million"
    between = window[new.index:following.index]
    # "a pesar del incremento del 15,9 %" is no "from"
    follows = any("after" in token.classes or ("base" in token.classes and "by" not in token.classes) for token in between)
    return (new, old) if follows else None


def _factor(token: Token) -> Fraction:
    return Fraction(token.factor) or (Fraction(1, 2) if "halved" in token.classes else Fraction(0))


def _changes(window: Sequence[Token], mentions: Sequence[Mention]) -> list[tuple[int, Mention]]:
    """Every percent or amount by which something moves, with the place of its direction; in order."""
    found = []
    for mention in mentions:
        relative = is_relative(mention.quantity)
        bare = mention.role == "" and bool(mention.index and direction_of(window[mention.index - 1]))  # "rose 12 cents to 41 from 29"
        bare = bare and (mention.quantity.unit not in units.TIMES or any(
            one.quantity.unit == mention.quantity.unit for one in mentions if one is not mention))  # "rose three days in a row"
        by = (mention.role == "by" or bare) and mention.quantity.kind in AMOUNTS and not relative
        behind = window[mention.index + 1].classes if mention.index + 1 < len(window) else frozenset()
        of_whole = behind & {"of", "them"} and not (mention.role == "" and "base" in behind) \
            and not any(map(direction_of, window[mention.index + 2:mention.index + 3]))  # "soit 15 % de hausse"
        if of_whole and (mention.role in ("", "or") or mention.bracketed):
            continue  # "or 9.1 pct of the workforce", "made up a fifth of this": a share
        exceeded = exceeding(window, mention) if not relative and mention.quantity.kind in AMOUNTS else None
        if exceeded is not None:
            found.append((exceeded[0], mention))  # "33 de plus que les 270"
            continue
        summing = _summing(window, mention) if not relative and mention.quantity.kind in AMOUNTS else None
        if summing is not None:
            found.append((summing, mention))  # "…, a fall of 4,600"
            continue
        based = mention.role == "old" and "by" not in window[mention.index - 1].classes
        compared = relative and _compares(window, mention.index)
        if not (relative or by) or (mention.role in ("new", "is") and not compared) or based:
            continue
        at = _nearest_direction(window, mention)
        if at is None and relative and mention.bracketed and sign_of(mention.token):  # "à 54,5 millions contre 50 (+9 %)"
            at = next((place for place, token in enumerate(window[:mention.index]) if direction_of(token) == sign_of(mention.token)), None)
        if at is not None:
            found.append((at, mention))
    changes = [(at, mention) for at, mention in found if not (mention.role == "old" and _leads_alike(window, mentions, mention))]
    return changes or found


def _compares(window: Sequence[Token], index: int) -> bool:
    """Whether what stands right behind a number compares by it: "was 5 pct above", "6.2 points lower than"."""
    behind = itertools.dropwhile(lambda token: token.classes == {"word"}, window[index + 1:index + 2 + NEAR])
    token = next(behind, None)
    return token is not None and bool(direction_of(token)) and "base" in token.classes


def _compares_behind(window: Sequence[Token], index: int) -> bool:
    """Whether the word right behind a number tells the way: "a loss 15% larger"."""
    return index + 1 < len(window) and bool(direction_of(window[index + 1]))


def _leads_alike(window: Sequence[Token], mentions: Sequence[Mention], mention: Mention) -> bool:
    """Whether a percent is a base: "de 8,1 % à 7,2 %"."""
    following = next((one for one in mentions if one.index > mention.index), None)
    return following is not None and following.quantity.unit == mention.quantity.unit and leads(window, mention.index)


def _nearest_direction(window: Sequence[Token], mention: Mention) -> int | None:
    """The place of the direction next to a number: shortly before it (past "18 mln, or", "to 84 from 80, or"), or right behind."""
    index, passed = mention.index, 0
    ends = index + 1 >= len(window) or bool(window[index + 1].classes & {"break", "mark"})
    between = 0 if mention.role != "or" and not mention.bracketed else 2 if mention.role == "or" and ends else 1
    if mention.role == "by" and "by" in window[index - 1].classes \
            and any("and" in token.classes for token in window[max(0, index - 1 - NEAR):index - 1]):
        between = 2  # "stieg von 54,2 auf 57,9 Prozent und damit um 3,7 Punkte"
    for at in range(index - 1, max(-1, index - 2 - REACH * (between + 1)), -1):
        if passed < 2 and index - at > 1 + REACH * 2:
            break  # "a stake of 700 shares, or 9.5 pct, from 400" is told of the amount before it
        if "number" in window[at].classes:
            passed += not _lasts(window, at)  # "rose in ten years by 48 percent"
            if passed > between:
                break
        elif direction_of(window[at]) or (index - at <= 2 and ("rising" in window[at].classes or (
                "loss" in window[at].classes and is_relative(mention.quantity) and not _compares_behind(window, index)))):
            # "an increase of 5 pct" moves by it; "increased the price of 5 pct bonds" does not.
            # "réduit l'effectif d'un quart, de 12 000 à 9 000" does again: what follows is no noun.
            behind = window[index + 1].classes if index + 1 < len(window) else frozenset({"break"})
            # Nor is "well below the average of 17 pct" by so much.
            linked = "of" not in window[index - 1].classes or at == index - 2 or "by" not in window[index - 1].classes \
                or bool(behind & {"break", "mark"} and "base" not in window[at].classes)
            return at if linked else None
    closed = 1 if mention.bracketed and index + 1 < len(window) and "close" in window[index + 1].classes else 0  # "50 (5%) more"
    for at in range(index + 1 + closed, min(len(window), index + 4 + closed)):
        if "number" in window[at].classes or window[at].classes & {"break", "mark"}:
            break
        if direction_of(window[at]):
            return at
    if mention.role == "by" and "by" in window[index - 1].classes and "of" not in window[index - 1].classes:
        for at in range(index - 2, max(-1, index - 2 - REACH * 2), -1):  # "raises the price of natural gas by 8 percent"
            if window[at].classes & {"number", "break", "mark", "clause"}:
                break
            if direction_of(window[at]):
                return at
    if mention.role == "by" and is_relative(mention.quantity):  # "ist um 5 Prozent von 80 auf 84 Millionen gestiegen"
        for at in range(index + 1, min(len(window), index + 1 + 2 * REACH)):
            if window[at].classes & {"break", "mark"}:
                break
            if direction_of(window[at]):
                return at
    return None


def _lasts(window: Sequence[Token], at: int) -> bool:
    """Whether a number tells how long something took to move: "in ten years"."""
    quantity = window[at].quantity
    return quantity is not None and quantity.unit in units.TIMES and at > 0 and "over" in window[at - 1].classes


def _pair(direction: int, anchor: Mention, others: Sequence[Mention], *, strict: bool) -> tuple[Mention, Mention] | None:
    """The new and the old amount: by their cues, or the one before the verb and the one that it is compared with."""
    olds = [mention for mention in others if mention.role == "old"]
    # "5 % mehr als 50", but also "…, frente a 50, un 9 % más".
    olds = [mention for mention in olds if direction < anchor.index or mention.index > direction] or olds
    news = [mention for mention in others if mention.role in ("new", "is")]
    if not strict:
        before = [one for one in others if one.role in ("", "by") and one.index < min(direction, anchor.index)]
        news += [one for one in before
                 if one.quantity.unit or one.quantity.noun or not olds or of_one_magnitude(one.quantity, olds[0].quantity)][-1:]
    # "de" is "from" only beside its "à": alone it may as well be "of".
    pairs = [(new, old) for new in news for old in olds if _of_one_thing(new, old)
             and not (old.partitive and not (new.role == "new" and 0 < new.index - old.index <= APART // 2))
             and abs(new.index - old.index) <= (APART // 2 if strict else APART)
             and (not strict or old.from_ or new.loss != old.loss or _in_a_row(anchor, new, old))]
    if not pairs:
        return None
    new, old = min(pairs, key=lambda pair: (abs(pair[0].index - anchor.index) + abs(pair[0].index - pair[1].index), pair[0].role != "new"))
    # "profit was 2.6bn, against 2.1bn, on sales up 17% at 12.1bn": what stood before the verb has an amount of its own
    taken = old.index < direction < new.index and any(
        one.role != "old" and old.index - APART <= one.index < old.index and alike(one.quantity, old.quantity) for one in others)
    return None if taken else (new, old)


def _is_aside(window: Sequence[Token], mention: Mention) -> bool:
    """Whether an amount is no level, but a difference, a part or a pace: "1.1 million more than the 13.8", "300 of them", "120 a week"."""
    behind = window[mention.index + 1].classes if mention.index + 1 < len(window) else frozenset()
    return mention.role == "" and ("them" in behind or exceeding(window, mention) is not None)


def _fitting(direction: Token, change: Mention, others: Sequence[Mention], pair: tuple[Mention, Mention]) -> tuple[Mention, Mention]:
    """The pair of amounts that a change holds for, if it does not for the nearest: "sales of 900, a profit of 80, 50% more than the 600".

    Where it holds for none, one that at least moves the way it is told to, and about so far.
    """
    up = sense(direction) == "up"

    def moved(new: Mention, old: Mention) -> Interval | None:
        later, earlier = new.quantity.interval, old.quantity.interval
        if not (earlier.low > 0 and later.low > 0) or new.quantity.unit == units.PERCENT:
            return None
        return later / earlier - Interval.exact(1) if up else Interval.exact(1) - later / earlier

    def holds(new: Mention, old: Mention) -> bool:
        by, factor = moved(new, old), Fraction(1, 100) if change.quantity.unit == units.PERCENT else Fraction(1)
        return by is not None and change.quantity.interval.scaled(factor).against(by) is Verdict.CONSISTENT

    def wrong_way(new: Mention, old: Mention) -> bool:
        by = moved(new, old)
        return by is not None and by.high < 0

    if holds(*pair):
        return pair
    told = [(new, old) for new in reversed(others) for old in others if old.role == "old" and new.role in ("", "new", "is")
            and new.index < change.index and alike(new.quantity, old.quantity)]
    likely = [one for one in told if not wrong_way(*one) and _about(change, *one)] if wrong_way(*pair) else []
    return next(itertools.chain((one for one in told if holds(*one)), likely), pair)


def _of_one_thing(one: Mention, other: Mention) -> bool:
    """Whether two amounts can be of one thing by what they count: "12,000 euros from 400 people" are two things."""
    first, second = one.quantity, other.quantity
    for counted, told in ((one, second), (other, first)):
        beside = counted.quantity.kind is Kind.CARDINAL and counted.quantity.noun_start - counted.quantity.end == 1
        if counted.quantity.noun and beside and not counted.then and (
                told.unit or (any(map(str.isalpha, told.text)) and not of_one_magnitude(first, second))):
            return False
    return alike(first, second)


def _in_a_row(anchor: Mention, new: Mention, old: Mention) -> bool:
    """Whether a difference, the new amount and the old one follow each other closely."""
    return new.role == "new" and 0 < new.index - anchor.index <= 2 + NEAR and 0 < old.index - new.index <= 2 + NEAR


def _told_pair(window: Sequence[Token], direction: int, others: Sequence[Mention]) -> tuple[Mention, Mention] | None:
    """The amounts of a verb alone ("fell to 5 from 6", "191, up from 381"): right behind it, with nothing between."""
    for first, second in pairwise(one for one in others if one.role != "whole" and (one.role or one.quantity.unit not in units.TIMES)):
        old, new = (first, second) if first.role == "old" else (second, first)
        cued = new.role == "new" and (old is first or not old.partitive)
        apposed = new is first and first.index < direction < second.index and _apposed(window, first, direction, second)
        apart = APART if apposed or (cued and old.from_) else APART // 2
        if old.role != "old" or not _of_one_thing(first, second) or second.index - first.index > apart:
            continue
        if behind_direction(window, old) and old is first and new.quantity.value is not None and old.quantity.value is not None \
                and direction_of(window[direction]) == "down" and new.quantity.value > NEARLY * old.quantity.value:
            continue  # "a reculé de 300 à 4 200": by so many, perhaps
        if _is_of_rise(window, direction, first, new, old):
            continue
        if apposed and _may_be_by(window, first, direction, second):
            continue
        factored = bool(window[direction].factor) or "halved" in window[direction].classes
        between = window[direction + 1:first.index]
        # "declined year over year to 1.27 billion from 1.29"
        reach = APART if factored else 2 * REACH if cued and not any(map(_parts, between)) else 2 + NEAR
        behind = new.role == "new" and 0 < first.index - direction <= reach and not any(direction_of(token) for token in between)
        each = new.index + 1 < len(window) and "each" in window[new.index + 1].classes
        if not factored and new.quantity.kind is Kind.MONEY and each:
            continue  # "rose to 153 yen per dollar": a rate of exchange falls when the currency rises
        # "ist von 5.000 auf 11.300 gestiegen"
        closing = old is first and old.from_ and new.role == "new" and 0 < direction - second.index <= 2 \
            and not any(token.classes & {"break", "base"} for token in window[second.index:direction + 1])
        if behind or apposed or closing:
            return new, old
    return None


def _is_of_rise(window: Sequence[Token], direction: int, first: Mention, new: Mention, old: Mention) -> bool:
    """Whether a rise itself may be what moves: "la subida de los precios se moderó al 2,4 %, frente al 2,6 %"."""
    between = window[direction + 1:first.index]
    if len(between) < 2 or not ("of" in between[0].classes or any(token.classes & {"be", "have"} for token in between)):
        return False
    later, earlier = new.quantity.value, old.quantity.value
    right = later is not None and earlier is not None and (later > earlier) == (direction_of(window[direction]) == "up")
    return first.quantity.unit == units.PERCENT or not right


def _may_be_by(window: Sequence[Token], new: Mention, direction: int, old: Mention) -> bool:
    """Whether an amount much smaller than the one that it is said to be above may say by how much: "he was 40 above the limit of 100"."""
    later, earlier = new.quantity.value, old.quantity.value
    above = direction_of(window[direction]) == "up" and later is not None and earlier is not None and later * 2 <= earlier
    return above and not any("break" in token.classes for token in window[new.index:direction])


def _parts(token: Token) -> bool:
    """Whether a token parts a verb from the amounts behind it; an article that is a relative pronoun too ("der") does not."""
    return bool(token.classes & {"number", "break", "mark", "after"}) or ("clause" in token.classes and "word" not in token.classes)


def _apposed(window: Sequence[Token], new: Mention, direction: int, old: Mention) -> bool:
    """Whether a direction with its base is told of the amount before it: right behind, or behind what else is said of it and a comma."""
    # "up from", "a gain from", "un aumento frente a"; but "in calo di 508" falls by it
    following = (token.classes for token in window[direction + 1:direction + 2 + NEAR])
    behind = next((classes for classes in following if classes - {"word", "adverb"}), frozenset())
    if not ("base" in window[direction].classes or ("base" in behind and "by" not in behind)) \
            or any("break" in token.classes for token in window[direction:old.index]):
        return False
    between = window[new.index + 1:direction]
    # "increasing by £10, up from £22 to £32"
    moved = new.role == "by" and any(direction_of(token) for token in window[max(0, new.index - 1 - NEAR):new.index])
    # "$1.73 billion, or $1.06 a share, rising from"
    ended = any(token.classes & {"mark", "clause", "semicolon"} or direction_of(token)
                or (token.quantity is not None and token.quantity.kind.is_quantity and "or" not in last.classes)
                for last, token in pairwise(window[new.index:direction]))
    told = len(between) <= NEAR or (len(between) <= APART and any("break" in one.classes for one in between[-1 - NEAR:]) and not ended)
    return told and not moved and new.role != "old"


def _undisturbed(
    window: Sequence[Token], anchor: Mention, new: Mention, old: Mention, mentions: Sequence[Mention], at: int
) -> bool:
    """Whether no other change and no opposite direction stands between a change and its amounts."""
    ends = (anchor.index, new.index, old.index)
    if anchor.quantity.ends is not None and not is_relative(anchor.quantity) and new.index < anchor.index < old.index:
        return False  # "and profit by 2 million to 12 million from 10 million": no range
    between = range(min(ends) + 1, max(ends))
    if anchor.index == max(ends) and "break" not in window[at - 1].classes:
        # "fell from 510 to 340, then rose by 25 percent": the amounts have a verb of their own
        between = range(max(0, min(ends) - 1 - NEAR), max(ends))
    for mention in mentions:
        if mention.index in between and mention not in (anchor, new, old) and not mention.bracketed:
            if mention.quantity.kind is Kind.PERCENT and new.quantity.unit != units.PERCENT:
                return False
            another = mention.role in ("new", "by") and new.index < mention.index < old.index  # "… and profit at 12 million from 15"
            beside = mention.role in ("", "is") and of_one_magnitude(mention.quantity, new.quantity)
            if (beside or another) and mention.quantity.kind in AMOUNTS and alike(mention.quantity, new.quantity) \
                    and not _is_aside(window, mention):
                return False
    return not any(direction_of(window[place]) not in ("", sense(window[at])) for place in between)
