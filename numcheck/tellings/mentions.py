"""Mentions: the numbers of one movement's stretch of a sentence, each with the role that the cue before it gives.

"From $10.9bn, sales were up 2% at $11.1bn" has an old amount ("from"), a change ("up") and a new amount ("at"). What
goes with what is settled in `numcheck.tellings.movement`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from numcheck import units
from numcheck.language import language as language_of
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading import read
from numcheck.sentence import Sentence, Token, once

NEAR = 2
"""How many plain tokens may stand between "to" and its number, or between a verb and "to"."""
REACH = 4
"""How many plain tokens may stand between a cue and its number."""
MAGNITUDE = 20
"""Amounts that differ by a larger factor are not of one magnitude."""
AMOUNTS = frozenset({Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.RANGE})
_COMPARING = frozenset({Hedge.MORE_THAN, Hedge.LESS_THAN})
_CUES = _COMPARING | {Hedge.AT_MOST}
_COMPARED = frozenset({"than", "versus", "range"})
_DIRECTED = frozenset({"up", "growth", "down", "halved"})
_PARTING = frozenset({"clause", "break"})
_ENDING = frozenset({"break", "mark", "clause"})
_FROM = frozenset({"base", "from"})
_PLAIN = frozenset({"word"})
_SKIPPED = frozenset({"word", "of", "adverb", "these", "and", "includes", "each", "tail", "entity", "measure", "name"})


@dataclass(slots=True)
class Mention:
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
        """The number itself."""
        assert self.token.quantity is not None
        return self.token.quantity

    @property
    def signed(self) -> Token:
        """The number's token; that of a loss below zero."""
        quantity = self.quantity
        readings = tuple(Reading(-one.value if one.value is not None else None, -one.interval, one.note) for one in quantity.readings)
        return self.token._replace(quantity=replace(quantity, readings=readings)) if self.loss else self.token

    @property
    def in_points(self) -> Mention:
        """A number of points as that of percentage points; any other as it is."""
        if "points" not in self.token.classes:
            return self
        quantity = self.quantity
        factor = Fraction(1, 100) if quantity.unit == units.BASIS_POINT else Fraction(1)
        readings = tuple(Reading(one.value * factor if one.value is not None else None, one.interval.scaled(factor))
                         for one in quantity.readings)
        return replace(self, token=self.token._replace(
            quantity=replace(quantity, kind=Kind.PERCENT, unit=units.PERCENTAGE_POINT, noun="", readings=readings)))

    @property
    def in_percent(self) -> Mention:
        """A bare number below a hundred as that of percents; any other as it is."""
        quantity = self.quantity
        if quantity.kind is not Kind.CARDINAL or quantity.noun or quantity.value is None or not 0 <= quantity.value <= 100:
            return self
        return replace(self, token=self.token._replace(quantity=replace(quantity, kind=Kind.PERCENT, unit=units.PERCENT)))


@once
def expanded(sentence: Sentence) -> Sequence[Token]:
    """A sentence's tokens with what reading put together taken apart again: beside a verb of change it means something else."""
    tokens: Sequence[Token] = sentence.tokens
    language = sentence.language
    if "percent" in sentence.classes:
        tokens = [_pointed(token, language_of(language).points) for token in tokens]
    if sentence.classes.isdisjoint(_COMPARED) and not any(token.quantity is not None and token.quantity.hedge in _CUES for token in tokens):
        return tokens  # as it mostly is
    expanded: list[Token] = []
    for index, token in enumerate(tokens):
        quantity = token.quantity
        before = expanded[-1].classes if expanded else frozenset()
        if quantity is None:
            if token.classes & {"than", "versus"} and len(expanded) > 1 and direction_of(expanded[-1]) and _is_amount(expanded[-2]):
                # "1,700 more than last year's 16,500"
                expanded[-1] = expanded[-1]._replace(classes=expanded[-1].classes | {"base", "than"})
            expanded.append(token)
        elif quantity.kind is Kind.RANGE and quantity.ends is not None and (ends := _ends(tokens, index, before)):
            first, second = quantity.ends
            expanded.append(Token(first.start, first.end, frozenset({"number", ends}), replace(first, unit=first.unit or quantity.unit)))
            expanded.append(Token(second.start, second.end, frozenset({"number", "new-end"}), second))
        else:
            expanded += _unhedged(token, quantity, expanded, language)
    return expanded


def _pointed(token: Token, points: Sequence[str]) -> Token:
    """A number of points or basis points, marked as one that may be of percentage points."""
    quantity = token.quantity
    if quantity is None:
        return token
    bare = quantity.kind is Kind.CARDINAL and quantity.noun.lower().partition(" ")[0] in points
    return token._replace(classes=token.classes | {"points"}) if bare or quantity.unit == units.BASIS_POINT else token


def _ends(tokens: Sequence[Token], index: int, before: frozenset[str]) -> str:
    """What the first end of a range is beside a verb: "old-end" in "from 5 to 7", "by-end" in "by 2 to 7 from 5"; "" if it is a range."""
    if "by" in before and index > 1 and direction_of(tokens[index - 2]):
        for at in range(index + 1, min(len(tokens) - 1, index + 2 + REACH)):
            base = tokens[at + 1].quantity if "base" in tokens[at].classes else None
            if base is not None and not direction_of(tokens[at - 1]) and _is_percent(base) == _is_percent(tokens[index].quantity):
                return "by-end"
    ranging = index > 1 and "range" in tokens[index - 2].classes
    return "old-end" if "from" in before and not ranging else ""


def _is_percent(quantity: Quantity | None) -> bool:
    return quantity is not None and quantity.unit in (units.PERCENT, units.PERCENTAGE_POINT)


def _unhedged(token: Token, quantity: Quantity, before: Sequence[Token], language: str) -> list[Token]:
    """"hasta los 84 millones" behind a verb leads to a level, "20 % more than 50" compares: the hedge becomes a cue again."""
    cue: frozenset[str] = frozenset()
    last = before[-1] if before else None
    if last is not None and "close" in last.classes and len(before) > 1:
        last = before[-2]  # "390 cases (1.5%) over the 26,283"
    if quantity.hedge in _COMPARING:
        last = _counting(before) or last  # "6.2 points below 67.5%"
    if quantity.hedge is Hedge.AT_MOST and _until_leads(language) and last is not None:
        if (last.quantity is not None or "break" in last.classes or direction_of(last)) and any(sense(one) for one in before):
            cue = frozenset({"level"})
    elif quantity.hedge in _COMPARING and quantity.unit not in units.TIMES and last is not None and last.quantity is not None \
            and (is_relative(last.quantity) or "points" in last.classes
                 or (_is_amount(last) and last.quantity.unit == quantity.unit)):  # no "5 % over two years"
        cue = frozenset({"up" if quantity.hedge is Hedge.MORE_THAN else "down", "base", "than"})
    plain = read(quantity.text, language) if cue else []
    if len(plain) != 1 or plain[0].value != quantity.value:
        return [token]
    bare = replace(quantity, readings=plain[0].readings, hedge=Hedge.NONE, hedge_start=quantity.start)
    return [Token(quantity.hedge_start, quantity.start, cue), token._replace(quantity=bare)]


def _counting(before: Sequence[Token]) -> Token | None:
    """The number that stands last, past the words of what it counts."""
    for token in reversed(before[-2 - NEAR:]):
        if token.quantity is not None:
            behind = before[before.index(token) + 1:]
            return token if all(one.end <= token.quantity.noun_start + len(token.quantity.noun) for one in behind) else None
        if token.classes != {"word"}:
            return None
    return None


def _is_amount(token: Token) -> bool:
    return token.quantity is not None and token.quantity.kind in AMOUNTS and not is_relative(token.quantity)


@lru_cache
def _until_leads(language: str) -> bool:
    """Whether a language's word for "up to" is also its word for where a movement leads."""
    known = language_of(language)
    return not set(known.hedges[Hedge.AT_MOST]).isdisjoint(known.cues["level"])


@once
def windows(sentence: Sentence) -> Sequence[tuple[Sequence[Token], Sequence[Mention]]]:
    """The stretches of a sentence that tell one movement each, with their numbers: parted where a new clause brings its own direction."""
    tokens = expanded(sentence)
    if tokens is sentence.tokens and sentence.classes.isdisjoint(_DIRECTED):
        return []
    stretches = list(_stretches(tokens))
    if len(stretches) == 1:
        return [(tokens, mentions_in(sentence))]
    return [(window, mentions_of(window)) for window in (tokens[start:stop] for start, stop in stretches)]


def _stretches(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    directions = [index for index, token in enumerate(tokens) if direction_of(token)]
    if not directions:
        return
    cuts = [0]
    for index, token in enumerate(tokens):
        if "semicolon" in token.classes and _has_amount(tokens[cuts[-1]:index], or_part=True) and _has_amount(tokens[index:]):
            cuts.append(index)
        if not token.classes.isdisjoint(_PARTING) and "number" not in token.classes and index > cuts[-1]:
            told = any(cuts[-1] <= direction < index for direction in directions)
            ahead = next((direction for direction in directions if direction > index), None)
            if not told or ahead is None:
                continue
            # A comma parts two movements only if the next has its own subject; a conjunction and a semicolon do so always.
            whole = _has_amount(tokens[cuts[-1]:index], or_part=True) and _has_amount(tokens[index:])
            if "clause" in token.classes and whole and ahead - index <= 12:
                cuts.append(index)
    cuts.append(len(tokens))
    yield from pairwise(cuts)


def _has_amount(tokens: Sequence[Token], *, or_part: bool = False) -> bool:
    quantities = [token.quantity for token in tokens if token.quantity is not None]
    return any(quantity.kind in AMOUNTS or (or_part and is_relative(quantity)) for quantity in quantities)


def sense(token: Token) -> str:
    """The direction of a token that may be "growth"."""
    return direction_of(token) or ("up" if "rising" in token.classes else "")


def direction_of(token: Token) -> str:
    """"up" or "down", where a token says just one of them."""
    if token.quantity is not None:
        return ""
    return _direction(token.classes)


@lru_cache(maxsize=1024)
def _direction(classes: frozenset[str]) -> str:
    up, down = bool(classes & {"up", "growth"}), bool(classes & {"down", "halved"})
    return "" if up == down else "up" if up else "down"


def is_relative(quantity: Quantity) -> bool:
    """Whether a number says by which part something moves: a percent, percents from so to so, "a third"."""
    percent = quantity.kind is Kind.PERCENT or (quantity.kind is Kind.RANGE and quantity.unit in (units.PERCENT, units.PERCENTAGE_POINT))
    # "Off 3/4" is an amount, "cut by three quarters" a part.
    return percent or (quantity.kind is Kind.RATIO and quantity.share and not quantity.text[0].isdigit())


@once
def mentions_in(sentence: Sentence) -> Sequence[Mention]:
    """Every number of a sentence, with its role."""
    return mentions_of(expanded(sentence))


def mentions_of(window: Sequence[Token]) -> list[Mention]:
    """Every number of a window, with its role."""
    mentions = []
    depth = 0
    losing = any("loss" in token.classes for token in window)
    for index, token in enumerate(window):
        if token.quantity is None:
            if "open" in token.classes:
                depth += 1
            elif "close" in token.classes:
                depth = max(0, depth - 1)
        elif token.quantity.kind.is_quantity:
            behind = [one.classes for one in window[max(0, index - REACH):index] if one.classes != _PLAIN]
            loss = any("loss" in classes for classes in behind)
            near = [one.classes for one in window[max(0, index - 1 - NEAR):index]]
            close = any("from" in classes for classes in near) or "old-end" in token.classes
            before = [classes for classes in near if "base" in classes]
            partitive = bool(before) and "of" in before[-1] and "old-end" not in token.classes
            result = _result_role(window, index) if losing else ""
            mentions.append(Mention(index, token, result or _role(window, index), depth > 0, loss, close, partitive and not result))
    for mention in mentions:
        if mention.role == "old" and behind_direction(window, mention):
            # "baissé de 3 millions, de 20 à 17", "calato di 3 a 17 da 20": by so much, if the amount before is told elsewhere.
            others = [one for one in mentions if one is not mention and one.role == "old" and one.quantity.kind in AMOUNTS]
            if leads(window, mention.index):
                others = [one for one in others if one.index > mention.index and not behind_direction(window, one)]
            if others and any(one.role == "new" for one in mentions):
                mention.role = "by"
    return mentions


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
    if index > 1 and window[index - 1].classes & {"break", "word"} and "or" in window[index - 2].classes:
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
        if classes >= _FROM and at and "range" in window[at - 1].classes:
            return "is"  # "ranged from 2 to 3 million"
        if "base" in classes and not ("of" in classes and at != index - 1 and "level" not in classes):
            return "old" if "by" not in classes or at == index - 1 else ""
        if {"by", "level"} <= classes and at == index - 1 and ((at and direction_of(window[at - 1])) or "part" in window[index].classes):
            return "by"  # "cayó en 3 millones", "redujo la plantilla en un cuarto"
        if "level" in classes:
            if index - at > 1 + NEAR or moved:  # "were down 5 pct"
                return otherwise
            return "is" if "be" in classes else "new"
        if "or" in classes and at == index - 1:
            return "or"
        if "by" in classes and not otherwise and (index - at <= 1 + NEAR or "each" not in classes):
            return "by"
        moved = moved or bool(direction_of(window[at]))
        if not classes.isdisjoint(_ENDING) and classes.isdisjoint(_SKIPPED):
            return otherwise
    return otherwise


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
    """Whether a number stands right behind a verb or noun of change and its "de"."""
    return mention.index > 1 and "by" in window[mention.index - 1].classes and bool(direction_of(window[mention.index - 2]))


def leads(window: Sequence[Token], index: int) -> bool:
    """Whether the next number is where a movement leads: "von 4.800 auf 3.600"."""
    following = next((at for at in range(index + 1, min(len(window), index + 3 + NEAR)) if "number" in window[at].classes), None)
    return following is not None and ("level" in window[following - 1].classes or "new-end" in window[following].classes)


def amounts(mentions: Sequence[Mention]) -> list[Mention]:
    """Those mentions that may be what something moved from or to."""
    return [mention for mention in mentions if not mention.bracketed and mention.role != "or"
            and mention.quantity.kind in AMOUNTS and mention.quantity.unit != units.PERCENTAGE_POINT]


def of_one_magnitude(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts are of one magnitude."""
    if not one.value or not other.value or one.value < 0 or other.value < 0:
        return False
    return max(one.value, other.value) <= MAGNITUDE * min(one.value, other.value)


def alike(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts can be of one thing: the same unit, or one of them left it out."""
    if one.unit == other.unit:
        return True
    bare = one if not one.unit else other if not other.unit else None
    return bare is not None and units.PERCENT not in (one.unit, other.unit)
