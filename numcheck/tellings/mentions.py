"""Mentions: the numbers of one movement's stretch of a sentence, each with the role that the cue before it gives.

"From $10.9bn, sales were up 2% at $11.1bn" has an old amount ("from"), a change ("up") and a new amount ("at"). What
goes with what is settled in `numcheck.tellings.movement`.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from itertools import pairwise

from numcheck import units
from numcheck.sentence import Sentence, Token, classes_of, once
from numcheck.tellings.expanded import expanded
from numcheck.tellings.mention import Mention
from numcheck.tellings.remembered import REMEMBERING, apposed, counts_one, dated, remembered
from numcheck.tellings.senses import AMOUNTS, NEAR, REACH, direction_of, is_percent, is_relative

ARTICLE = 3
"""Articles have no more letters."""
_DIRECTED = frozenset({"up", "growth", "down", "halved"})
_PARTING = frozenset({"clause", "break"})
_ENDING = frozenset({"break", "mark", "clause"})
_INSIDE = frozenset({"word", "these", "entity", "name", "measure", "universe"})
_FROM = frozenset({"base", "from"})
_COMPARING = frozenset({"from", "versus", "than"})
_WHEN = frozenset({"over", "place"})
_EARNED = frozenset({"profit", "net", "loss"})
_PLAIN = frozenset({"word"})
_SKIPPED = frozenset({"word", "of", "adverb", "these", "and", "includes", "each", "tail", "entity", "measure", "name"})


@once
def windows(sentence: Sentence) -> Sequence[tuple[Sequence[Token], Sequence[Mention]]]:
    """The stretches of a sentence that tell one movement each, with their numbers: parted where a new clause brings its own direction."""
    tokens = expanded(sentence)
    if tokens is sentence.tokens and sentence.classes.isdisjoint(_DIRECTED):
        return []
    if tokens is sentence.tokens and len(sentence.numbers) == 1 and not is_relative(sentence.numbers[0][1]):
        return []  # one amount moves nowhere, and by nothing
    stretches = list(_stretches(tokens))
    if len(stretches) == 1:
        return [(tokens, mentions_in(sentence))]
    return [(window, mentions_of(window, classes_of(window))) for window in (tokens[start:stop] for start, stop in stretches)]


def _stretches(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    directions = [index for index, token in enumerate(tokens) if direction_of(token)]
    if not directions:
        return
    cuts = [0]
    for index, token in enumerate(tokens):
        if token.classes.isdisjoint(_PARTING):
            continue
        if "semicolon" in token.classes and _has_amount(tokens[cuts[-1]:index], or_part=True) and _has_amount(tokens[index:]):
            cuts.append(index)
        if "number" not in token.classes and index > cuts[-1]:
            told = any(cuts[-1] <= direction < index for direction in directions)
            ahead = next((direction for direction in directions if direction > index), None)
            if not told or ahead is None or _is_article(tokens, index):
                continue
            # A comma parts two movements only if the next has its own subject; a conjunction and a semicolon do so always.
            whole = _has_amount(tokens[cuts[-1]:index], or_part=True) and _has_amount(tokens[index:])
            if "clause" in token.classes and whole and ahead - index <= 12:
                cuts.append(index)
    cuts.append(len(tokens))
    yield from pairwise(cuts)


def _is_article(tokens: Sequence[Token], at: int) -> bool:
    """Whether what may begin a relative clause is an article: "13,8 Millionen in der Vorsaison, ein Zuwachs"."""
    return {"clause", "word"} <= tokens[at].classes and "these" not in tokens[at].classes and "break" not in tokens[at - 1].classes


def _has_amount(tokens: Sequence[Token], *, or_part: bool = False) -> bool:
    quantities = [token.quantity for token in tokens if token.quantity is not None]
    return any(quantity.kind in AMOUNTS or (or_part and is_relative(quantity)) for quantity in quantities)


@once
def mentions_in(sentence: Sentence) -> Sequence[Mention]:
    """Every number of a sentence, with its role."""
    tokens = expanded(sentence)
    return mentions_of(tokens, sentence.classes if tokens is sentence.tokens else classes_of(tokens))


def mentions_of(window: Sequence[Token], have: frozenset[str]) -> list[Mention]:
    """Every number of a window, with its role; `have` are all classes of its tokens."""
    mentions: list[Mention] = []
    bracketed = _bracketed(window) if "open" in have else frozenset()
    for index, token in enumerate(window):
        if token.quantity is None or not token.quantity.kind.is_quantity or "attribute" in token.classes:
            continue
        lost = "loss" in have and _is_loss(window, index)
        near = [one.classes for one in window[max(0, index - 1 - NEAR):index]]
        close = any("from" in classes for classes in near) or "old-end" in token.classes
        before = [classes for classes in near if "base" in classes]
        partitive = bool(before) and "of" in before[-1] and "old-end" not in token.classes
        result = _result_role(window, index) if "loss" in have else ""
        role = result or ("whole" if mentions and _is_whole(window, mentions[-1], index) else _role(window, index))
        if role == "old" and not close and "expected" in have and _is_expected(window, index) \
                and not _is_base_of(window, index, mentions):
            role = "expected"
        then = not role and "after" in have and _comes_after(window, index, mentions)
        mentions.append(Mention(index, token, "old" if then else role, index in bracketed, lost and not is_percent(token.quantity), close,
                                partitive and not result, then))
    earlier = remembered(window, mentions) if not have.isdisjoint(REMEMBERING) else None
    if earlier is None and "open" in have:
        earlier = dated(window, mentions)
    if earlier is None and "level" in have and not any(mention.role == "old" and not is_relative(mention.quantity) for mention in mentions):
        earlier = apposed(window, mentions)
    if earlier is not None:
        earlier.role, earlier.bracketed, earlier.then, earlier.partitive = "old", False, True, False
    for mention in mentions:
        if mention.role == "old" and behind_direction(window, mention):
            # "baissé de 3 millions, de 20 à 17", "calato di 3 a 17 da 20": by so much, if the amount before is told elsewhere.
            others = [one for one in mentions if one is not mention and one.role == "old" and one.quantity.kind in AMOUNTS
                      and is_relative(one.quantity) <= is_relative(mention.quantity)]
            if leads(window, mention.index):
                others = [one for one in others if one.index > mention.index and not behind_direction(window, one)
                          and not leads(window, one.index)]  # "von 6,1 auf 5,8 zurück, die andere von 5,5 auf 5,3"
            if others and any(one.role == "new" for one in mentions):
                mention.role = "by"
    return mentions


def _comes_after(window: Sequence[Token], index: int, told: Sequence[Mention]) -> bool:
    """Whether an amount is what was before: "à 4,2 millions, après 4,35 millions en 2024"; what is of something else says so behind it."""
    quantity, cue = window[index].quantity, index - 1
    if cue > 0 and window[cue].classes == _PLAIN and window[cue].end - window[cue].start <= ARTICLE:
        cue -= 1  # "tras los 15 millones"
    if quantity is None or quantity.unit in units.TIMES or cue < 1 or "after" not in window[cue].classes \
            or "break" not in window[cue - 1].classes:
        return False  # "after touching 85.10"
    behind = window[index + 1].classes if index + 1 < len(window) else frozenset()
    placed = is_percent(quantity) and bool(behind & {"place", "over"})  # "après 7,4 % en mai"
    return placed or closes(window, index) or is_of_then(window, index, told)


def closes(window: Sequence[Token], index: int) -> bool:
    """Whether a number ends its clause, and counts nothing that the text names behind it."""
    quantity = window[index].quantity
    behind = window[index + 1].classes if index + 1 < len(window) else frozenset({"mark"})
    return quantity is not None and not quantity.noun and bool(behind & {"break", "mark"})


def is_of_then(window: Sequence[Token], index: int, told: Sequence[Mention]) -> bool:
    """Whether a number that is compared with tells what was at another time: "contre 34 millions en 2024"."""
    quantity = window[index].quantity
    behind = [token for token in window[index + 1:index + 3 + NEAR] if quantity is not None and token.start >= quantity.noun_end]
    dated = any("earlier" in token.classes or (token.quantity is not None and not token.quantity.kind.is_quantity) for token in behind)
    return dated and quantity is not None and counts_one(quantity, (one.quantity for one in told if one.quantity is not quantity))


def _is_base_of(window: Sequence[Token], index: int, before: Sequence[Mention]) -> bool:
    """Whether the only part by which something moves stands behind an amount: "18.6 million, against an estimate of 12.4, half more"."""
    behind = any(token.quantity is not None and is_relative(token.quantity) for token in window[index + 1:])
    return behind and not any(is_relative(mention.quantity) for mention in before)


def _is_whole(window: Sequence[Token], part: Mention, index: int) -> bool:
    """Whether a count is what the one before it is of: "won 33 of the 150 seats"."""
    between = window[part.index + 1:index]
    return "count" in window[index].classes and "count" in part.token.classes and 0 < len(between) <= 1 + NEAR \
        and between[0].classes >= {"of"} and between[0].classes.isdisjoint({"from", "level"}) \
        and all(token.classes <= _INSIDE for token in between[1:])


@once
def olds(sentence: Sentence) -> frozenset[int]:
    """The places of the numbers that others are compared with, by the words of a sentence as they stand."""
    mentions = mentions_in(sentence) if expanded(sentence) is sentence.tokens else mentions_of(sentence.tokens, sentence.classes)
    return frozenset(mention.index for mention in mentions if mention.role == "old")


def _bracketed(window: Sequence[Token]) -> frozenset[int]:
    """The places of the numbers that stand in brackets."""
    places, depth = [], 0
    for index, token in enumerate(window):
        if token.quantity is not None:
            places += [index] if depth else []
        elif "open" in token.classes:
            depth += 1
        elif "close" in token.classes:
            depth = max(0, depth - 1)
    return frozenset(places)


def _is_loss(window: Sequence[Token], index: int) -> bool:
    """Whether a number is itself called a loss: in "the deficit narrowed to 12 from 20" both are how large it was."""
    for token in reversed(window[max(0, index - REACH):index]):
        if "loss" in token.classes or direction_of(token):
            return "loss" in token.classes
    return False


def _role(window: Sequence[Token], index: int) -> str:
    """The role that the nearest cue before a number gives it."""
    if "old-end" in window[index].classes:
        return "old"
    if "new-end" in window[index].classes:
        return "new"
    if "by-end" in window[index].classes:
        return "by"
    if index + 1 < len(window) and "earlier" in window[index + 1].classes and is_relative_at(window, index - 1):
        return "old"  # "were 19.5 million, up 19.9 pct, 14.1 million a year earlier"
    if index > 1 and window[index - 1].classes & {"break", "word", "by"} and "or" in window[index - 2].classes:
        return "or"  # "es decir, 1,3 puntos", "ossia il 22,6%"
    otherwise, moved = "", False
    for at in range(index - 1, max(-1, index - 1 - REACH * 2), -1):
        classes = window[at].classes
        if classes == _PLAIN:
            continue
        if "number" in classes:
            quantity = window[at].quantity
            if quantity is not None and not quantity.kind.is_quantity:
                continue  # "from March 1986's 238.8"
            return otherwise
        if "of" in classes and not (at and direction_of(window[at - 1])) and at == index - 1 and "level" not in classes:
            # "from sales of 74.6": what counts is "from"; but "von 4.800 auf 3.600".
            otherwise = "old" if classes >= _FROM and leads(window, index) else ""
            continue
        if classes >= _FROM and at and "ranging" in window[at - 1].classes:
            return "is"  # "ranged from 2 to 3 million"
        if "base" in classes and not ("of" in classes and at != index - 1 and "level" not in classes):
            if moved:
                return otherwise  # "said on Tuesday that turnover rose 18 percent"
            if _is_revenue(window, at, index):
                return ""
            return "old" if "by" not in classes or at == index - 1 else ""
        if {"by", "level"} <= classes and at == index - 1 and (_directed(window, at) or "part" in window[index].classes
                                                               or ("percent" in window[index].classes and _moves(window[:at]))):
            return "by"  # "cayó en 3 millones", "redujo la plantilla en un cuarto", "aumenta os preços em 8%"
        if "level" in classes:
            if index - at > 1 + NEAR or moved:  # "were down 5 pct"
                return otherwise
            return "is" if "be" in classes else "new"
        if "or" in classes and at == index - 1:
            return "or"
        passed = moved and "of" in classes and "base" not in classes  # "the number of cases doubled every three days"
        if "by" in classes and not otherwise and not passed and (index - at <= 1 + NEAR or "each" not in classes):
            return "by"
        moved = moved or bool(direction_of(window[at]))
        if not classes.isdisjoint(_ENDING) and classes.isdisjoint(_SKIPPED):
            return otherwise
    return otherwise


def _is_expected(window: Sequence[Token], index: int) -> bool:
    """Whether what a number is compared with was only expected: "against 9.1 million expected", "compared with forecasts of 9.1"."""
    before = list(itertools.takewhile(lambda token: token.classes.isdisjoint({"number", "break"}),
                                      reversed(window[max(0, index - 2 * REACH):index])))
    behind = itertools.takewhile(lambda token: token.classes.isdisjoint({"number", "break", "mark"}), window[index + 1:index + 2 + REACH])
    compared = any("versus" in token.classes for token in before)
    return compared and any("expected" in token.classes for token in (*before, *behind))


def _is_revenue(window: Sequence[Token], cue: int, index: int) -> bool:
    """Whether a number is called the revenue that something else was made on: "profit rose 2 percent to 3.2 billion on sales of 18.4"."""
    named = (*window[cue + 1:index], *window[index + 1:index + 3])
    before = classes_of(window[:cue])
    other = window[cue].classes.isdisjoint(_COMPARING) or not before.isdisjoint(_EARNED)
    return other and "revenue" not in before and any("revenue" in token.classes for token in named)


def _moves(before: Sequence[Token]) -> bool:
    """Whether a verb of change stands shortly before, with only its object behind it."""
    for token in reversed(before[-1 - NEAR:]):
        if direction_of(token):
            return True
        if token.classes & {"number", "break", "mark", "clause"}:
            return False
    return False


def _result_role(window: Sequence[Token], index: int) -> str:
    """The role of what a result is told to be: "to a net loss of 5 million", "from earnings of 3"; "" for anything else."""
    if "of" not in window[index - 1].classes:
        return ""
    for token in reversed(window[max(0, index - 2 - REACH):index - 1]):
        if "level" in token.classes and "of" not in token.classes:
            return "new"
        if "base" in token.classes and "of" not in token.classes:
            return "old"
        dated = token.quantity is not None and not token.quantity.kind.is_quantity  # "to a 1986 loss of"
        if not (dated or token.classes & {"word", "each", "loss", "net"}):
            break
    return ""


def is_relative_at(window: Sequence[Token], at: int) -> bool:
    """Whether the token at a place, or before a break there, says by which part something moves."""
    token = window[at - 1 if at > 0 and "break" in window[at].classes else at] if at >= 0 else None
    return token is not None and token.quantity is not None and is_relative(token.quantity)


def behind_direction(window: Sequence[Token], mention: Mention) -> bool:
    """Whether a number stands right behind a verb or noun of change and its "de", or a time or place between: "augmenté en un an de 31"."""
    return mention.index > 1 and "by" in window[mention.index - 1].classes and _directed(window, mention.index - 1)


def _directed(window: Sequence[Token], at: int) -> bool:
    """Whether a verb or noun of change stands right before a place, or only a time or place between: "bajó en octubre"."""
    if at and direction_of(window[at - 1]):
        return True
    opened = next((place for place in range(at - 1, max(0, at - 2 - NEAR), -1) if window[place].classes & _WHEN), 0)
    return opened > 0 and opened < at - 1 and bool(direction_of(window[opened - 1])) and all(map(_is_time, window[opened + 1:at]))


def _is_time(token: Token) -> bool:
    """Whether a token may be part of a time or a place: a plain word, a year, a stretch of time."""
    quantity = token.quantity
    return token.classes == _PLAIN if quantity is None else not quantity.kind.is_quantity or quantity.unit in units.TIMES


def leads(window: Sequence[Token], index: int) -> bool:
    """Whether the next number is where a movement leads: "von 4.800 auf 3.600"."""
    ahead = range(index + 1, min(len(window), index + 3 + 2 * NEAR))
    following = next((at for at in ahead if (quantity := window[at].quantity) is not None and quantity.kind.is_quantity), None)
    return following is not None and ("level" in window[following - 1].classes or "new-end" in window[following].classes)


def amounts(mentions: Sequence[Mention]) -> list[Mention]:
    """Those mentions that may be what something moved from or to."""
    return [mention for mention in mentions if not mention.bracketed and mention.role not in ("or", "expected")
            and mention.quantity.kind in AMOUNTS and mention.quantity.unit != units.PERCENTAGE_POINT]
