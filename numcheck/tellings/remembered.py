"""Amounts before a movement that no "from" tells: of the time compared with, or of what moves, told before the verb.

"Less than last year (1,684)", "more than in 2023, when 900,000 came"; "the wage, currently 12.41 euros, will rise 3.3% to 12.82".
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence

from numcheck import units
from numcheck.quantity import Kind, Quantity
from numcheck.sentence import Token
from numcheck.tellings.mention import Mention
from numcheck.tellings.senses import AMOUNTS, NEAR, REACH, alike, direction_of, is_relative

STEM = 4
"""Nouns that begin with so many of the same letters may be forms of one."""
_VERB = frozenset({"have", "be", "planned", "adverb", "by"})
_SOME = frozenset({"includes", "with"})
_COMPARING = frozenset({"versus", "than"})
REMEMBERING = _COMPARING | {"base"}
"""Classes of the cues that a time may stand behind: without one, nothing is told of it."""


def remembered(window: Sequence[Token], mentions: Sequence[Mention]) -> Mention | None:
    """The amount before that is told of a time; None without one."""
    points = any("points" in mention.token.classes or mention.quantity.unit == units.PERCENTAGE_POINT for mention in mentions)
    places = {mention.index: mention for mention in mentions
              if not is_relative(mention.quantity) or (points and mention.quantity.unit == units.PERCENT)}
    for cue, token in enumerate(window) if places else ():
        if token.classes.isdisjoint(REMEMBERING):
            continue
        before = window[max(0, cue - 2):cue]  # "menos 12 % do que no ano anterior", "12 percent fewer than the year before"
        if any(map(_moves_by, before)):
            before = window[max(0, cue - 2 - REACH):cue]
        elif token.classes.isdisjoint(_COMPARING):
            continue  # "on the year before" says nothing by itself, "an increase of 6.4% on the year before" does
        if "versus" in token.classes or direction_of(token) or any(map(direction_of, before)):
            stop = next((at for at in range(cue + 1, len(window)) if not _passes(window[at])), len(window))
            found = _behind(window, cue, stop, places) if 1 < stop - cue <= 1 + REACH * 2 else None
            if found is not None:
                return found
    return None


def dated(window: Sequence[Token], mentions: Sequence[Mention]) -> Mention | None:
    """The amount of another time in a bracket behind a change: "up 4.3% in a year (2,005 euros in 2021)"; None without one."""
    changed = False
    for mention in mentions:
        if mention.bracketed and changed and not is_relative(mention.quantity) and _tells_when(window, mention):
            return mention
        changed = changed or is_relative(mention.quantity)
    return None


def _tells_when(window: Sequence[Token], mention: Mention) -> bool:
    """Whether nothing but a time stands beside a number in its bracket, and what it counts: "(2,005 euros in 2021)", "(2021: 2,005)"."""
    end = mention.quantity.noun_end
    behind = [token for token in window[mention.index + 1:mention.index + 2 + 2 * REACH] if token.start >= end]
    close = next((at for at, token in enumerate(behind) if "close" in token.classes), None)
    before = reversed(window[max(0, mention.index - REACH):mention.index])
    ahead = list(itertools.takewhile(lambda token: "open" not in token.classes, before))
    if close is None or len(ahead) >= min(REACH, mention.index):
        return False
    time = [token for token in (*ahead, *behind[:close]) if "colon" not in token.classes]
    told = [token for token in time if token.quantity is not None or "earlier" in token.classes]
    return bool(told) and all(map(_passes, time)) and not any(
        token.quantity is not None and token.quantity.kind.is_quantity for token in told)


def apposed(window: Sequence[Token], mentions: Sequence[Mention]) -> Mention | None:
    """The amount between commas right before the verb by which it moves to another; None without one."""
    for first, change, new in zip(mentions, mentions[1:], mentions[2:], strict=False):
        if first.role in ("", "is", "new") and new.role == "new" and is_relative(change.quantity) and not change.bracketed \
                and first.quantity.kind in AMOUNTS and alike(first.quantity, new.quantity) and _stands_apart(window, first, change.index) \
                and not any(token.classes & {"break", "clause"} for token in window[change.index:new.index]):
            return first
    return None


def _moves_by(token: Token) -> bool:
    """Whether a number may be by how much something moves: a percent, a part or points."""
    told = token.quantity
    return told is not None and (is_relative(told) or told.unit == units.PERCENTAGE_POINT or "points" in token.classes)


def _stands_apart(window: Sequence[Token], mention: Mention, change: int) -> bool:
    """Whether commas stand before and behind an amount, and then the verb of a change: of its subject, which nothing else names."""
    before = range(mention.index - 1, max(-1, mention.index - 2 - REACH), -1)
    opened = next((at for at in before if "break" in window[at].classes or not _passes(window[at], clause=True)), 0)
    if any(token.classes & _SOME for token in window[opened:mention.index]):
        return False
    closed = next((at for at in range(mention.index + 1, change) if not _passes(window[at])), change)
    if not opened or "break" not in window[opened].classes or "break" not in window[closed].classes or change - closed > 2 * (1 + NEAR):
        return False
    verb = window[closed + 1:change]
    if not verb or not (verb[0].classes & _VERB or direction_of(verb[0])):
        return False
    if verb[0].classes & {"be", "planned"}:  # "is expected to rise", but "will raise sales", "has sales up 5%"
        verb = list(itertools.dropwhile(lambda token: not direction_of(token), verb))
    return all(direction_of(token) or token.classes & _VERB for token in verb)


def _behind(window: Sequence[Token], cue: int, stop: int, places: Mapping[int, Mention]) -> Mention | None:
    """The amount behind a time: in a bracket of its own, or in a clause that tells what was then."""
    if stop < len(window) and "open" in window[stop].classes:
        found = places.get(stop + 1)
        return found if found is not None and _fills_bracket(window, found) else None
    then = next((at for at in range(stop, min(len(window), stop + 2)) if "then" in window[at].classes), None)
    if then is None:
        return _of_rival(window, cue + 2, places)
    if stop - cue > 1 + NEAR + 1:
        return None  # "at the same stage of 2019, when 21,000 had been sold" in all
    found = next((places[at] for at in range(then + 1, then + 2 + REACH) if at in places), None)
    if found is None or any(direction_of(one) for one in window[then:found.index + 2]):
        return None
    end = max(found.token.end, found.quantity.noun_start)  # "où 45 millions de personnes"
    return None if any(one.classes & {"of", "them"} for one in window[found.index + 1:found.index + 2] if one.start >= end) else found


def _of_rival(window: Sequence[Token], start: int, places: Mapping[int, Mention]) -> Mention | None:
    """The amount of somebody else: "310 more than the next largest, Fenwick, with 530", "than Fenwick, which has 530"."""
    for at in range(start, min(len(window) - 1, start + 2 * REACH)):
        classes = window[at].classes
        has = next((one for one in (at + 1, at + 2) if "have" in window[min(one, len(window) - 1)].classes), None)
        last = places.get(at + 1) if "clause" in classes and "break" in window[at - 1].classes else None
        if "with" in classes or ("clause" in classes and has is not None) or last is not None:  # "…, das 45.000 Plätze hatte"
            found = last or places.get(at + 1 if "with" in classes or has is None else has + 1)
            return found if found is not None and _ends_clause(window, found) and counts_one(
                found.quantity, (one.quantity for one in places.values() if one is not found)) else None
        if window[at].quantity is not None or "mark" in classes or "open" in classes or direction_of(window[at]):
            break
    return None


def counts_one(found: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether an amount counts what others do: not "410 members more than Fenwick, a town with 530 inhabitants"."""
    told = list(others)
    words = _beginnings(found.noun) if found.noun_start >= found.end else frozenset()
    return not words or any(words & _beginnings(one.noun) for one in told) or not any(one.noun or one.unit for one in told)


def _beginnings(noun: str) -> frozenset[str]:
    """How the words of what is counted begin, whatever their endings."""
    return frozenset(word[:STEM] for word in noun.lower().split())


def _ends_clause(window: Sequence[Token], mention: Mention) -> bool:
    """Whether a number, with what it counts, is the last of its clause."""
    end = mention.quantity.noun_end
    behind = next((token for token in window[mention.index + 1:] if token.start >= end and "have" not in token.classes), None)
    return behind is None or bool(behind.classes & {"mark", "semicolon"}) or ("break" in behind.classes and "open" not in behind.classes)


def _passes(token: Token, *, clause: bool = False) -> bool:
    """Whether a token may be part of a time that is compared with: "in 2023", "the year before", "im Vorjahr"."""
    if token.quantity is not None:
        # "als vor zwei Jahren, als es 4.200 waren", "par rapport au premier tour (58,3 %)"
        return not token.quantity.kind.is_quantity or token.quantity.kind is Kind.RANK or token.quantity.unit in units.TIMES
    relates = "clause" in token.classes and "word" not in token.classes and not clause  # "die" is an article too
    return not (relates or token.classes & {"break", "mark", "then"} or direction_of(token))


def _fills_bracket(window: Sequence[Token], mention: Mention) -> bool:
    """Whether the bracket of a number tells nothing else of it than what is counted: "(1,684 thefts)", "(1,684, a record)"."""
    end = mention.quantity.noun_end
    behind = next((token for token in window[mention.index + 1:] if token.start >= end), None)
    return behind is not None and not behind.classes.isdisjoint({"close", "break"}) and "open" not in behind.classes
