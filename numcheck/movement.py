"""Movements: something rises or falls, by so much, from one amount to another, told in any order.

"Sales rose 2% to $11.1bn from $10.9bn", "from $10.9bn, sales were up 2% at $11.1bn" and "les ventes, à
11,1 milliards contre 10,9, progressent de 2 %" are one movement: roles are bound by the cue before each
number, not by their order. Where two numbers could play a role, the nearest does; where that is not
clear, there is no movement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from numcheck import units
from numcheck.language import language as language_of
from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.reading import read
from numcheck.sentence import Sentence, Token

NEAR = 2
"""How many plain tokens may stand between "to" and its number, or between a verb and "to"."""
REACH = 4
"""How many plain tokens may stand between a cue and its number."""
MAGNITUDE = 20
"""Amounts that differ by a larger factor are not of one magnitude."""
APART = 16
"""How many tokens may stand between the two amounts."""
_COMPARING = frozenset({Hedge.MORE_THAN, Hedge.LESS_THAN})
_AMOUNTS = frozenset({Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.RANGE})
_SKIPPED = frozenset({"word", "of", "adverb", "these", "and", "includes", "each", "tail", "entity", "measure", "name"})


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement, its roles bound.

    Attributes:
        up: whether it rises.
        direction: the token that says so.
        factor: what "doubled" or "halved" multiplies by; 0 for other words.
        change: the percent or part by which it moves, or None.
        amount: the absolute amount by which it moves, or None.
        new: the amount after.
        old: the amount before; None where it is the new one less `amount`.
    """

    up: bool
    direction: Token
    factor: Fraction
    change: Token | None
    amount: Token | None
    new: Token
    old: Token | None


@dataclass(slots=True)
class _Mention:
    """A number of the window: where it stands, and the role that the cue before it gives."""

    index: int
    token: Token
    role: str  # "new", "is", "old", "by", "" or "or"
    bracketed: bool
    loss: bool
    from_: bool = False
    partitive: bool = False

    @property
    def quantity(self) -> Quantity:
        assert self.token.quantity is not None
        return self.token.quantity


def movements(sentence: Sentence) -> Iterator[Movement]:
    """Every movement of a sentence."""
    tokens = _expanded(sentence.tokens, sentence.language)
    for start, stop in _windows(tokens):
        window = tokens[start:stop]
        if any("other_base" in token.classes for token in window):
            continue
        yield from _movements(window)


def _expanded(tokens: Sequence[Token], language: str) -> list[Token]:
    """The tokens with what reading put together taken apart again: beside a verb of change, words and numbers mean something else."""
    expanded: list[Token] = []
    for index, token in enumerate(tokens):
        quantity = token.quantity
        before = expanded[-1].classes if expanded else frozenset()
        if quantity is None:
            expanded.append(token)
        elif quantity.kind is Kind.RANGE and quantity.ends is not None and (ends := _ends(tokens, index, before)):
            first, second = quantity.ends
            expanded.append(Token(first.start, first.end, frozenset({"number", ends}), replace(first, unit=first.unit or quantity.unit)))
            expanded.append(Token(second.start, second.end, frozenset({"number", "new-end"}), second))
        else:
            expanded += _unhedged(token, quantity, expanded, language)
    return expanded


def _ends(tokens: Sequence[Token], index: int, before: frozenset[str]) -> str:
    """What the first end of a range is beside a verb: "old-end" in "from 5 to 7", "by-end" in "by 2 to 7 from 5"; "" if it is a range."""
    if "by" in before and index > 1 and _direction(tokens[index - 2]):
        for at in range(index + 1, min(len(tokens) - 1, index + 2 + REACH)):
            if "base" in tokens[at].classes and tokens[at + 1].quantity is not None and not _direction(tokens[at - 1]):
                return "by-end"
    return "old-end" if "from" in before else ""


def _unhedged(token: Token, quantity: Quantity, before: Sequence[Token], language: str) -> list[Token]:
    """"hasta los 84 millones" behind a verb leads to a level, "20 % more than 50" compares: the hedge becomes a cue again."""
    cue: frozenset[str] = frozenset()
    last = before[-1] if before else None
    if quantity.hedge is Hedge.AT_MOST and _until_leads(language) and last is not None:
        if (last.quantity is not None or "break" in last.classes or _direction(last)) and any(_told(one) for one in before):
            cue = frozenset({"level"})
    elif quantity.hedge in _COMPARING and last is not None and last.quantity is not None and _relative(last.quantity):
        cue = frozenset({"up" if quantity.hedge is Hedge.MORE_THAN else "down", "base", "than"})
    plain = read(quantity.text, language) if cue else []
    if len(plain) != 1 or plain[0].value != quantity.value:
        return [token]
    bare = replace(quantity, readings=plain[0].readings, hedge=Hedge.NONE, hedge_start=quantity.start)
    return [Token(quantity.hedge_start, quantity.start, cue), replace(token, quantity=bare)]


@lru_cache
def _until_leads(language: str) -> bool:
    """Whether a language's word for "up to" is also its word for where a movement leads."""
    known = language_of(language)
    return not set(known.hedges[Hedge.AT_MOST]).isdisjoint(known.cues["level"])


def _windows(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence that tell one movement each: parted where a new clause brings its own direction."""
    directions = [index for index, token in enumerate(tokens) if _direction(token)]
    if not directions:
        return
    cuts = [0]
    for index, token in enumerate(tokens):
        if token.classes & {"clause", "break"} and "number" not in token.classes and index > cuts[-1]:
            told = any(cuts[-1] <= direction < index for direction in directions)
            ahead = next((direction for direction in directions if direction > index), None)
            if not told or ahead is None:
                continue
            # A comma parts two movements only if the next has its own subject; a conjunction does so always.
            whole = _has_amount(tokens[cuts[-1]:index], or_part=True) and _has_amount(tokens[ahead:])
            if "clause" in token.classes and whole and ahead - index <= 12:
                cuts.append(index)
    cuts.append(len(tokens))
    yield from pairwise(cuts)


def _has_amount(tokens: Sequence[Token], *, or_part: bool = False) -> bool:
    quantities = [token.quantity for token in tokens if token.quantity is not None]
    return any(quantity.kind in _AMOUNTS or (or_part and _relative(quantity)) for quantity in quantities)


def _told(token: Token) -> str:
    """The direction of a token that may be "growth"."""
    return _direction(token) or ("up" if "rising" in token.classes else "")


def _direction(token: Token) -> str:
    """"up" or "down", where a token says just one of them."""
    if token.quantity is not None:
        return ""
    up, down = bool(token.classes & {"up", "growth"}), bool(token.classes & {"down", "halved"})
    return "" if up == down else "up" if up else "down"


def _factor(token: Token) -> Fraction:
    return Fraction(token.factor) or (Fraction(1, 2) if "halved" in token.classes else Fraction(0))


def _movements(window: Sequence[Token]) -> Iterator[Movement]:
    mentions = _mentions(window)
    changes = _changes(window, mentions)
    taken: set[int] = set()
    for number, (direction, anchor) in enumerate(changes):
        following = changes[number + 1][1] if number + 1 < len(changes) else None
        found = _bound(window, mentions, direction, anchor, following)
        if found is not None and found.new.start not in taken:
            taken.add(found.new.start)
            yield found
    if not changes:
        yield from _reduced(window, mentions)
        directions = [index for index, token in enumerate(window) if _direction(token)]
        for told in directions:
            pair = _told_pair(window, told, _amounts(mentions))
            if pair is not None and pair[0].loss == pair[1].loss and pair[0].token.start not in taken:
                taken.add(pair[0].token.start)
                verb = window[told]
                yield Movement(_direction(verb) == "up", verb, _factor(verb), None, None, pair[0].token, pair[1].token)


def _reduced(window: Sequence[Token], mentions: Sequence[_Mention]) -> Iterator[Movement]:
    """"caiu para metade, para 15 milhões, contra 30": the part is what is left."""
    for mention in mentions:
        at = next((at for at in (mention.index - 2, mention.index - 3) if at >= 0 and _direction(window[at]) == "down"), None)
        if mention.role != "new" or "part" not in mention.token.classes or at is None or not mention.quantity.value:
            continue
        if mention.index + 1 < len(window) and "of" in window[mention.index + 1].classes:
            continue  # "ramenée à la moitié du chiffre d'affaires": half of something else
        pair = _pair(at, mention, [one for one in _amounts(mentions) if one is not mention], strict=False)
        if pair is not None and pair[0].loss == pair[1].loss:
            told = replace(window[at], end=mention.token.end)
            yield Movement(False, told, mention.quantity.value, None, None, pair[0].token, pair[1].token)


def _amounts(mentions: Sequence[_Mention]) -> list[_Mention]:
    return [mention for mention in mentions if not mention.bracketed and mention.role != "or"
            and mention.quantity.kind in _AMOUNTS and mention.quantity.unit != units.PERCENTAGE_POINT]


def _bound(
    window: Sequence[Token], mentions: Sequence[_Mention], at: int, anchor: _Mention, following: _Mention | None
) -> Movement | None:
    """The movement of one change: with both amounts, or with the later amount and the difference."""
    direction = window[at]
    relative = _relative(anchor.quantity)
    others = [mention for mention in _amounts(mentions) if mention is not anchor]
    if relative and anchor.role == "old" and not any(mention.role == "old" for mention in others) \
            and any(mention.role == "new" and mention.quantity.unit == anchor.quantity.unit for mention in others):
        pair = _told_pair(window, at, [*sorted([*others, anchor], key=lambda mention: mention.index)])
        if pair is None:
            return None  # "a baissé de 1,9 % à 0,6 %": a base, not a change
        return Movement(_direction(direction) == "up", direction, _factor(direction), None, None, pair[0].token, pair[1].token)
    chained = _chained(window, anchor, others, following) if relative else None
    beyond = not relative and at == anchor.index + 1  # "303, soit 33 de plus que les 270"
    pair = chained or _pair(at, anchor, others, strict=not (relative or beyond))
    if beyond and pair is not None and not (pair[0].index < anchor.index and pair[1].index <= at + 1 + NEAR):
        return None
    if pair is not None and not (relative or beyond or pair[1].from_) and not _closely(window, pair, _told(direction)):
        return None
    if pair is not None and pair[0].loss == pair[1].loss and (
            chained or _undisturbed(window, anchor, *pair, mentions, _told(window[at]))):
        return Movement(_told(direction) == "up", direction, Fraction(0), anchor.token if relative else None,
                        None if relative else anchor.token, pair[0].token, pair[1].token)
    if relative:
        return _implied(window, mentions, at, anchor)
    return None


def _closely(window: Sequence[Token], pair: tuple[_Mention, _Mention], direction: str) -> bool:
    """Whether what is no "from" still gives the amount before: nothing parts it from the new one, and it lies where the verb has it."""
    new, old = pair
    parted = any("break" in token.classes for token in window[new.index:old.index])
    later, earlier = new.quantity.value, old.quantity.value
    return not parted and later is not None and earlier is not None and (later > earlier) == (direction == "up")


def _implied(window: Sequence[Token], mentions: Sequence[_Mention], at: int, anchor: _Mention) -> Movement | None:
    """"fell 508 points, or 22.5 pct, to 1,738": the amount before is the later one and the difference."""
    position = mentions.index(anchor)
    if position == 0 or position + 1 >= len(mentions):
        return None
    amount, new = mentions[position - 1], mentions[position + 1]
    near = anchor.index - amount.index <= 1 + REACH and new.index - anchor.index <= 1 + REACH * 2
    if not near or new.role not in ("new", "is") or new.bracketed or amount.quantity.kind not in _AMOUNTS or _relative(amount.quantity):
        return None
    if not at < amount.index <= at + 1 + NEAR or new.quantity.kind not in _AMOUNTS or (anchor.role != "or" and not anchor.bracketed):
        return None
    if new.quantity.unit and amount.quantity.unit and new.quantity.unit != amount.quantity.unit:
        return None
    return Movement(_told(window[at]) == "up", window[at], Fraction(0), anchor.token, amount.token, new.token, None)


def _chained(
    window: Sequence[Token], anchor: _Mention, others: Sequence[_Mention], following: _Mention | None
) -> tuple[_Mention, _Mention] | None:
    """"fell 7.6 pct to 1,477,000 after falling 7.0 pct to 1,598,000": the amount before is where the earlier change led."""
    if following is None:
        return None
    new = next((mention for mention in others if mention.role == "new" and anchor.index < mention.index < following.index), None)
    old = next((mention for mention in others if mention.role == "new" and mention.index > following.index), None)
    if new is None or old is None or not _alike(new.quantity, old.quantity):
        return None
    between = window[new.index:following.index]
    return (new, old) if any(token.classes & {"after", "base"} for token in between) else None


def _relative(quantity: Quantity) -> bool:
    percent = quantity.kind is Kind.PERCENT or (quantity.kind is Kind.RANGE and quantity.unit in (units.PERCENT, units.PERCENTAGE_POINT))
    return percent or (quantity.kind is Kind.RATIO and quantity.share)


def _mentions(window: Sequence[Token]) -> list[_Mention]:
    mentions = []
    depth = 0
    for index, token in enumerate(window):
        if "open" in token.classes:
            depth += 1
        elif "close" in token.classes:
            depth = max(0, depth - 1)
        if token.quantity is not None and token.quantity.kind.is_quantity:
            loss = any("loss" in before.classes for before in window[max(0, index - REACH):index])
            close = any("from" in before.classes for before in window[max(0, index - 1 - NEAR):index]) or "old-end" in token.classes
            before = [one.classes for one in window[max(0, index - 1 - NEAR):index] if "base" in one.classes]
            partitive = bool(before) and "of" in before[-1] and "old-end" not in token.classes
            mentions.append(_Mention(index, token, _role(window, index), depth > 0, loss, close, partitive))
    for mention in mentions:
        if mention.role == "old" and _behind_direction(window, mention):
            # "baissé de 3 millions, de 20 à 17", "calato di 3 a 17 da 20": by so much, if the amount before is told elsewhere.
            others = [one for one in mentions if one is not mention and one.role == "old" and one.quantity.kind in _AMOUNTS]
            if _leads(window, mention.index):
                others = [one for one in others if one.index > mention.index and not _behind_direction(window, one)]
            if others and any(one.role == "new" for one in mentions):
                mention.role = "by"
    return mentions


def _behind_direction(window: Sequence[Token], mention: _Mention) -> bool:
    """Whether a number stands right behind a verb or noun of change and its "de"."""
    return mention.index > 1 and "by" in window[mention.index - 1].classes and bool(_direction(window[mention.index - 2]))


def _role(window: Sequence[Token], index: int) -> str:
    """The role that the nearest cue before a number gives it."""
    if "old-end" in window[index].classes:
        return "old"
    if "new-end" in window[index].classes:
        return "new"
    if "by-end" in window[index].classes:
        return "by"
    otherwise, moved = "", False
    for at in range(index - 1, max(-1, index - 1 - REACH * 2), -1):
        classes = window[at].classes
        if "number" in classes:
            quantity = window[at].quantity
            if quantity is not None and not quantity.kind.is_quantity:
                continue  # "from March 1986's 238.8"
            return otherwise
        if "of" in classes and not (at and _direction(window[at - 1])) and at == index - 1 and "level" not in classes:
            # "from sales of 74.6": what counts is "from"; but "von 4.800 auf 3.600".
            otherwise = "old" if {"base", "from"} <= classes and _leads(window, index) else ""
            continue
        if "base" in classes and not ("of" in classes and at != index - 1 and "level" not in classes):
            return "old" if "by" not in classes or at == index - 1 else ""
        if {"by", "level"} <= classes and at == index - 1 and ((at and _direction(window[at - 1])) or "part" in window[index].classes):
            return "by"  # "cayó en 3 millones", "redujo la plantilla en un cuarto"
        if "level" in classes:
            if index - at > 1 + NEAR or moved:  # "were down 5 pct"
                return otherwise
            return "is" if "be" in classes else "new"
        if "or" in classes and at == index - 1:
            return "or"
        if "by" in classes:
            return "by"
        moved = moved or bool(_direction(window[at]))
        if classes & {"break", "mark", "clause"} and not classes & _SKIPPED:
            return otherwise
    return otherwise


def _leads(window: Sequence[Token], index: int) -> bool:
    """Whether the next number is where a movement leads: "von 4.800 auf 3.600"."""
    following = next((at for at in range(index + 1, min(len(window), index + 3 + NEAR)) if "number" in window[at].classes), None)
    return following is not None and ("level" in window[following - 1].classes or "new-end" in window[following].classes)


def _changes(window: Sequence[Token], mentions: Sequence[_Mention]) -> list[tuple[int, _Mention]]:
    """Every percent or amount by which something moves, with the place of its direction; in order."""
    found = []
    for mention in mentions:
        relative = _relative(mention.quantity)
        by = mention.role == "by" and mention.quantity.kind in _AMOUNTS and not relative
        behind = window[mention.index + 1].classes if mention.index + 1 < len(window) else frozenset()
        if (mention.role == "or" or mention.bracketed) and "of" in behind:
            continue  # "or 9.1 pct of the workforce" is a share
        if not relative and mention.quantity.kind in _AMOUNTS and _direction(window[mention.index + 1] if behind else mention.token) \
                and behind >= {"base", "than"}:
            found.append((mention.index + 1, mention))  # "33 de plus que les 270"
            continue
        based = mention.role == "old" and "by" not in window[mention.index - 1].classes
        if not (relative or by) or mention.role in ("new", "is") or based:
            continue
        at = _nearest_direction(window, mention)
        if at is None and relative and mention.bracketed and mention.quantity.text[0] in "+-−":  # "à 54,5 millions contre 50 (+9 %)"
            signed = "up" if mention.quantity.text[0] == "+" else "down"
            at = next((place for place, token in enumerate(window[:mention.index]) if _direction(token) == signed), None)
        if at is not None:
            found.append((at, mention))
    changes = [(at, mention) for at, mention in found if not (mention.role == "old" and _leads_alike(window, mentions, mention))]
    return changes or found


def _leads_alike(window: Sequence[Token], mentions: Sequence[_Mention], mention: _Mention) -> bool:
    """Whether a percent is a base: "de 8,1 % à 7,2 %"."""
    following = next((one for one in mentions if one.index > mention.index), None)
    return following is not None and following.quantity.unit == mention.quantity.unit and _leads(window, mention.index)


def _nearest_direction(window: Sequence[Token], mention: _Mention) -> int | None:
    """The place of the direction next to a number: shortly before it (past "18 mln, or"), or right behind."""
    index, passed = mention.index, 0
    for at in range(index - 1, max(-1, index - 2 - REACH * (2 if mention.role == "or" or mention.bracketed else 1)), -1):
        if "number" in window[at].classes:
            passed += 1
            if passed > (mention.role == "or" or mention.bracketed):
                break
        elif _direction(window[at]) or ("rising" in window[at].classes and index - at <= 2):
            # "an increase of 5 pct" moves by it; "increased the price of 5 pct bonds" does not.
            # "réduit l'effectif d'un quart, de 12 000 à 9 000" does again: what follows is no noun.
            behind = window[index + 1].classes if index + 1 < len(window) else frozenset({"break"})
            linked = "of" not in window[index - 1].classes or at == index - 2 or "by" not in window[index - 1].classes \
                or bool(behind & {"break", "mark"})
            return at if linked else None
    for at in range(index + 1, min(len(window), index + 4)):
        if "number" in window[at].classes or window[at].classes & {"break", "mark"}:
            break
        if _direction(window[at]):
            return at
    if mention.role == "by" and _relative(mention.quantity):  # "ist um 5 Prozent von 80 auf 84 Millionen gestiegen"
        for at in range(index + 1, min(len(window), index + 1 + 2 * REACH)):
            if window[at].classes & {"break", "mark"}:
                break
            if _direction(window[at]):
                return at
    return None


def _pair(direction: int, anchor: _Mention, others: Sequence[_Mention], *, strict: bool) -> tuple[_Mention, _Mention] | None:
    """The new and the old amount: by their cues, or the one before the verb and the one that it is compared with."""
    olds = [mention for mention in others if mention.role == "old"]
    # "5 % mehr als 50", but also "…, frente a 50, un 9 % más".
    olds = [mention for mention in olds if direction < anchor.index or mention.index > direction] or olds
    news = [mention for mention in others if mention.role in ("new", "is")]
    if not strict:
        news += [mention for mention in others if mention.role in ("", "by") and mention.index < min(direction, anchor.index)
                 and (mention.quantity.unit or mention.quantity.noun or not olds or _near(mention.quantity, olds[0].quantity))][-1:]
    # "de" is "from" only beside its "à": alone it may as well be "of".
    pairs = [(new, old) for new in news for old in olds if _alike(new.quantity, old.quantity)
             and not (old.partitive and not (new.role == "new" and 0 < new.index - old.index <= APART // 2))
             and abs(new.index - old.index) <= (APART // 2 if strict else APART)
             and (not strict or old.from_ or _in_a_row(anchor, new, old))]
    if not pairs:
        return None
    return min(pairs, key=lambda pair: (abs(pair[0].index - anchor.index) + abs(pair[0].index - pair[1].index), pair[0].role != "new"))


def _in_a_row(anchor: _Mention, new: _Mention, old: _Mention) -> bool:
    """Whether a difference, the new amount and the old one follow each other closely."""
    return new.role == "new" and 0 < new.index - anchor.index <= 2 + NEAR and 0 < old.index - new.index <= 2 + NEAR


def _told_pair(window: Sequence[Token], direction: int, others: Sequence[_Mention]) -> tuple[_Mention, _Mention] | None:
    """The amounts of a verb alone ("fell to 5 from 6", "191, up from 381"): right behind it, with nothing between."""
    for first, second in pairwise(others):
        if not _alike(first.quantity, second.quantity) or second.index - first.index > APART // 2:
            continue
        old, new = (first, second) if first.role == "old" else (second, first)
        if old.role != "old":
            continue
        reach = APART // 2 if window[direction].factor or "halved" in window[direction].classes else 2 + NEAR
        behind = new.role == "new" and 0 < min(first.index, second.index) - direction <= reach \
            and not any(_direction(token) for token in window[direction + 1:min(first.index, second.index)])
        each = new.index + 1 < len(window) and "each" in window[new.index + 1].classes
        if reach < APART // 2 and new.quantity.kind is Kind.MONEY and each:
            continue  # "rose to 153 yen per dollar": a rate of exchange falls when the currency rises
        # "ist von 5.000 auf 11.300 gestiegen"
        closing = old is first and old.from_ and new.role == "new" and 0 < direction - second.index <= 2 \
            and not any(token.classes & {"break", "base"} for token in window[second.index:direction + 1])
        apposed = new is first and new.role != "old" and "base" in window[direction].classes and first.index < direction < second.index \
            and direction - first.index <= 1 + NEAR
        if behind or apposed or closing:
            return new, old
    return None


def _undisturbed(
    window: Sequence[Token], anchor: _Mention, new: _Mention, old: _Mention, mentions: Sequence[_Mention], direction: str
) -> bool:
    """Whether no other change and no opposite direction stands between a change and its amounts."""
    ends = (anchor.index, new.index, old.index)
    between = range(min(ends) + 1, max(ends))
    for mention in mentions:
        if mention.index in between and mention not in (anchor, new, old) and not mention.bracketed:
            if mention.quantity.kind is Kind.PERCENT and new.quantity.unit != units.PERCENT:
                return False
            if mention.role in ("", "is") and mention.quantity.kind in _AMOUNTS and _alike(mention.quantity, new.quantity) \
                    and _near(mention.quantity, new.quantity):
                return False
    return not any(_direction(window[at]) not in ("", direction) for at in between)


def _near(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are of one magnitude."""
    if not one.value or not other.value or one.value < 0 or other.value < 0:
        return False
    return max(one.value / other.value, other.value / one.value) <= MAGNITUDE


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts can be of one thing: the same unit, or one of them left it out."""
    if one.unit == other.unit:
        return True
    bare = one if not one.unit else other if not other.unit else None
    return bare is not None and units.PERCENT not in (one.unit, other.unit)
