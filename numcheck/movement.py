"""Movements: something rises or falls, by so much, from one amount to another, told in any order.

"Sales rose 2% to $11.1bn from $10.9bn", "from $10.9bn, sales were up 2% at $11.1bn" and "les ventes, à
11,1 milliards contre 10,9, progressent de 2 %" are one movement: roles are bound by the cue before each
number, not by their order. Where two numbers could play a role, the nearest does; where that is not
clear, there is no movement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from numcheck import units
from numcheck.quantity import Kind, Quantity
from numcheck.sentence import Sentence, Token

NEAR = 2
"""How many plain tokens may stand between "to" and its number, or between a verb and "to"."""
REACH = 4
"""How many plain tokens may stand between a cue and its number."""
APART = 16
"""How many tokens may stand between the two amounts."""
_AMOUNTS = frozenset({Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.PERCENT})
_SKIPPED = frozenset({"word", "of", "adverb", "these", "and", "includes", "each", "tail", "entity", "measure", "name"})


@dataclass(frozen=True, slots=True)
class Movement:
    """One movement, its roles bound.

    Attributes:
        up: whether it rises.
        direction: the token that says so.
        factor: what "doubled" multiplies by; 0 for other words.
        change: the percent or part by which it moves, or None.
        amount: the absolute amount by which it moves, or None.
        new: the amount after.
        old: the amount before.
    """

    up: bool
    direction: Token
    factor: int
    change: Token | None
    amount: Token | None
    new: Token
    old: Token


@dataclass(slots=True)
class _Mention:
    """A number of the window: where it stands, and the role that the cue before it gives."""

    index: int
    token: Token
    role: str  # "new", "is", "old", "by", "" or "or"
    bracketed: bool
    loss: bool

    @property
    def quantity(self) -> Quantity:
        assert self.token.quantity is not None
        return self.token.quantity


def movements(sentence: Sentence) -> Iterator[Movement]:
    """Every movement of a sentence, one at most a window."""
    tokens = _expanded(sentence.tokens)
    for start, stop in _windows(tokens):
        window = tokens[start:stop]
        if any("other_base" in token.classes for token in window):
            continue
        found = _movement(window)
        if found is not None:
            yield found


def _expanded(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "from 5 to 7" taken apart again: beside a verb of change it is no range."""
    expanded: list[Token] = []
    for token in tokens:
        quantity = token.quantity
        before = expanded[-1].classes if expanded else frozenset()
        if quantity is not None and quantity.kind is Kind.RANGE and quantity.ends is not None and before & {"base", "of"}:
            first, second = quantity.ends
            unit = quantity.unit
            expanded.append(Token(first.start, first.end, frozenset({"number", "old-end"}), replace(first, unit=first.unit or unit)))
            expanded.append(Token(second.start, second.end, frozenset({"number", "new-end"}), second))
        else:
            expanded.append(token)
    return expanded


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
            if "clause" in token.classes and _has_amount(tokens[cuts[-1]:index]) and ahead - index <= 12 and _has_amount(tokens[ahead:]):
                cuts.append(index)
    cuts.append(len(tokens))
    yield from zip(cuts, cuts[1:], strict=False)


def _has_amount(tokens: Sequence[Token]) -> bool:
    return any(token.quantity is not None and token.quantity.kind in _AMOUNTS for token in tokens)


def _direction(token: Token) -> str:
    """"up" or "down", where a token says just one of them."""
    if token.quantity is not None:
        return ""
    up, down = bool(token.classes & {"up", "growth"}), bool(token.classes & {"down", "halved"})
    return "" if up == down else "up" if up else "down"


def _movement(window: Sequence[Token]) -> Movement | None:
    mentions = _mentions(window)
    bound = _change(window, mentions)
    if bound is None:
        return None
    direction, change, amount = bound
    others = [mention for mention in mentions if mention is not change and mention is not amount and not mention.bracketed
              and mention.role != "or" and mention.quantity.kind in _AMOUNTS and mention.quantity.unit != units.PERCENTAGE_POINT]
    if change is not None and change.role == "old" and not any(mention.role == "old" for mention in others) \
            and any(mention.role == "new" and mention.quantity.unit == change.quantity.unit for mention in others):
        others, change = [*others, change], None  # "a baissé de 1,9 % à 0,6 %": a base, not a change
    at = window.index(direction)
    anchor = change or amount
    if anchor is None:
        pair = _told_pair(window, at, others)
    else:
        pair = _pair(at, anchor, others, strict=amount is not None)
    if pair is None or pair[0].loss != pair[1].loss:
        return None
    new, old = pair
    if anchor is not None and not _undisturbed(window, anchor, new, old, mentions, _direction(direction)):
        return None
    return Movement(_direction(direction) == "up", direction, direction.factor if amount is None else 0, change.token if change else None,
                    amount.token if amount else None, new.token, old.token)


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
            mentions.append(_Mention(index, token, _role(window, index), depth > 0, loss))
    return mentions


def _role(window: Sequence[Token], index: int) -> str:
    """The role that the nearest cue before a number gives it."""
    if "old-end" in window[index].classes:
        return "old"
    if "new-end" in window[index].classes:
        return "new"
    for at in range(index - 1, max(-1, index - 1 - REACH * 2), -1):
        classes = window[at].classes
        if "number" in classes:
            return ""
        if "base" in classes and not ("of" in classes and at != index - 1 and "level" not in classes):
            return "old" if "by" not in classes or at == index - 1 else ""
        if "level" in classes:
            if index - at > 1 + NEAR:
                return ""
            return "is" if "be" in classes else "new"
        if "or" in classes and at == index - 1:
            return "or"
        if "by" in classes:
            return "by"
        if not classes & _SKIPPED and not _direction(window[at]):
            return ""
    return ""


def _change(window: Sequence[Token], mentions: Sequence[_Mention]) -> tuple[Token, _Mention | None, _Mention | None] | None:
    """The direction, with the percent or the amount by which it moves; None where nothing moves, or too much does."""
    best: tuple[int, Token, _Mention] | None = None
    for mention in mentions:
        quantity = mention.quantity
        relative = quantity.kind is Kind.PERCENT or (quantity.kind is Kind.RATIO and quantity.share)
        by = mention.role == "by" and quantity.kind in _AMOUNTS and not relative
        if not (relative or by) or mention.role in ("new", "is") or (mention.role == "old" and "by" not in window[mention.index - 1].classes):
            continue
        near = _nearest_direction(window, mention.index)
        if near is not None and (best is None or near[0] < best[0]):
            best = (near[0], near[1], mention)
    if best is not None:
        _, direction, mention = best
        relative = mention.quantity.kind in (Kind.PERCENT, Kind.RATIO)
        return direction, mention if relative else None, None if relative else mention
    directions = [token for token in window if _direction(token)]
    return (directions[0], None, None) if len(directions) == 1 else None


def _nearest_direction(window: Sequence[Token], index: int) -> tuple[int, Token] | None:
    """The distance and token of the direction next to a number: shortly before it, or right behind."""
    for at in range(index - 1, max(-1, index - 2 - REACH), -1):
        if "number" in window[at].classes:
            break
        if _direction(window[at]):
            # "an increase of 5 pct" moves by it; "increased the price of 5 pct bonds" does not.
            linked = "of" not in window[index - 1].classes or at == index - 2 or "by" not in window[index - 1].classes
            return (index - at, window[at]) if linked else None
    for at in range(index + 1, min(len(window), index + 4)):
        if "number" in window[at].classes or window[at].classes & {"break", "mark"}:
            break
        if _direction(window[at]):
            return at - index, window[at]
    return None


def _pair(direction: int, anchor: _Mention, others: Sequence[_Mention], *, strict: bool) -> tuple[_Mention, _Mention] | None:
    """The new and the old amount: by their cues, or the one before the verb and the one that it is compared with."""
    olds = [mention for mention in others if mention.role == "old" and (direction < anchor.index or mention.index > direction)]
    news = [mention for mention in others if mention.role in ("new", "is")]
    if not strict:
        news += [mention for mention in others if mention.role == "" and mention.index < min(direction, anchor.index)][-1:]
    pairs = [(new, old) for new in news for old in olds if _alike(new.quantity, old.quantity)
             and abs(new.index - old.index) <= (APART // 2 if strict else APART)]
    if not pairs:
        return None
    return min(pairs, key=lambda pair: (abs(pair[0].index - anchor.index) + abs(pair[0].index - pair[1].index), pair[0].role != "new"))


def _told_pair(window: Sequence[Token], direction: int, others: Sequence[_Mention]) -> tuple[_Mention, _Mention] | None:
    """The amounts of a verb alone ("fell to 5 from 6", "191, up from 381"): right behind it, with nothing between."""
    for first, second in zip(others, others[1:], strict=False):
        if not _alike(first.quantity, second.quantity) or second.index - first.index > APART // 2:
            continue
        old, new = (first, second) if first.role == "old" else (second, first)
        if old.role != "old":
            continue
        behind = new.role == "new" and 0 < min(first.index, second.index) - direction <= 2 + NEAR
        apposed = new is first and new.role != "old" and "base" in window[direction].classes and first.index < direction < second.index \
            and direction - first.index <= 1 + NEAR
        if behind or apposed:
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
    return not any(_direction(window[at]) not in ("", direction) for at in between)


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts can be of one thing: the same unit, or one of them left it out."""
    if one.unit == other.unit:
        return True
    bare = one if not one.unit else other if not other.unit else None
    return bare is not None and units.PERCENT not in (one.unit, other.unit)
