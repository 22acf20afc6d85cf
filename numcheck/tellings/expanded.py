"""Sentences with what reading put together taken apart again: beside a verb of change, ranges and hedges mean something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from numcheck import units
from numcheck.language import language as language_of
from numcheck.quantity import Hedge, Kind, Quantity
from numcheck.reading import read
from numcheck.reading.fractions import denominator_at
from numcheck.reading.lexicon import lexicon
from numcheck.reading.phrases import WORD
from numcheck.sentence import Sentence, Token, once
from numcheck.tellings.senses import AMOUNTS, NEAR, REACH, direction_of, is_amount, is_percent, is_relative, is_scaled, sense

_COMPARING = frozenset({Hedge.MORE_THAN, Hedge.LESS_THAN})
_CUES = _COMPARING | {Hedge.AT_MOST}
_LESS = frozenset({"down", "less"})
_POINTS = frozenset({"number", "cardinal", "count", "points"})
_MAY_BE_POINTS = frozenset({"percent", "part"})
_COMPARED = frozenset({"than", "versus", "range"})
_DECIMAL = frozenset({10, 100, 1000})


@once
def expanded(sentence: Sentence) -> Sequence[Token]:
    """A sentence's tokens with what reading put together taken apart again: beside a verb of change it means something else."""
    tokens: Sequence[Token] = sentence.tokens
    language = sentence.language
    if not sentence.classes.isdisjoint(_MAY_BE_POINTS):
        changed = {at: pointed for at, _ in sentence.numbers if (pointed := _pointed(tokens[at], language)) is not tokens[at]}
        tokens = [changed.get(at, token) for at, token in enumerate(tokens)] if changed else tokens
    if sentence.classes.isdisjoint(_COMPARED) and not any(
            quantity.hedge in _CUES or _is_negative(quantity) for _, quantity in sentence.numbers):
        return tokens  # as it mostly is
    expanded: list[Token] = []
    for index, token in enumerate(tokens):
        quantity = token.quantity
        before = expanded[-1].classes if expanded else frozenset()
        if quantity is None:
            if len(expanded) > 1 and token.classes & {"than", "versus"}:
                earlier, last = expanded[-2:]
                if direction_of(last) and _counting(expanded[:-1]) is not None:  # "1,700 (visitors) more than last year's 16,500"
                    expanded[-1] = last._replace(classes=last.classes | {"base", "than"})
                elif last.quantity is not None and direction_of(earlier) and earlier.classes & {"more", "less"} and "than" in token.classes:
                    token = token._replace(classes=token.classes | {"base"})  # noqa: PLW2901 - "mais 8,9 % do que os 18 milhões"
            expanded.append(token)
        elif quantity.kind is Kind.RANGE and quantity.ends is not None and (ends := _ends(tokens, index, before)):
            first, second = quantity.ends
            expanded.append(Token(first.start, first.end, frozenset({"number", ends}), replace(first, unit=first.unit or quantity.unit)))
            if "," in quantity.text[first.end - quantity.start:second.start - quantity.start]:
                expanded.append(Token(first.end, first.end + 1, frozenset({"break"})))  # "augmenté de 1 200, à 8 400"
            expanded.append(Token(second.start, second.end, frozenset({"number", "new-end"}), second))
        elif _is_negative(quantity):
            expanded += _fewer(tokens, index, quantity, language)
        else:
            expanded += _unhedged(token, quantity, expanded, language)
    return expanded


def _is_negative(quantity: Quantity) -> bool:
    """Whether a word makes a number negative: "menos 12"."""
    return quantity.text[:1].isalpha() and quantity.value is not None and quantity.value < 0


def _fewer(tokens: Sequence[Token], index: int, quantity: Quantity, language: str) -> list[Token]:
    """"menos 1.130 do que" is no negative number: the word compares."""
    token, end = tokens[index], quantity.noun_end
    behind = next((one for one in tokens[index + 1:] if one.start >= end), None)
    word = quantity.text.split(maxsplit=1)[0]
    compares = behind is not None and "than" in behind.classes
    # "recuou para 6,4%, menos 0,7 pontos"
    apposed = index > 0 and "break" in tokens[index - 1].classes and quantity.kind in (Kind.PERCENT, Kind.CARDINAL) \
        and word.lower() in language_of(language).cues["less"]
    plain = read(quantity.text[len(word):], language) if compares or apposed else []
    if len(plain) != 1 or plain[0].value is None or plain[0].value < 0:
        return [token]
    start = quantity.start + plain[0].start + len(word)
    bare = replace(quantity, start=start, text=quantity.text[start - quantity.start:], readings=plain[0].readings, hedge_start=start)
    return [Token(quantity.start, quantity.start + len(word), _LESS), token._replace(start=start, quantity=bare)]


def _pointed(token: Token, language: str) -> Token:
    """A number of points, basis points or tenths ("bajó dos décimas"), marked as one that may be of percentage points."""
    quantity = token.quantity
    if quantity is None:
        return token
    of_points = quantity.noun.lower().partition(" ")[0] in language_of(language).points
    if quantity.share and of_points:  # "a quarter of a point"
        return token._replace(classes=_POINTS, quantity=replace(quantity, kind=Kind.CARDINAL, share=False))
    bare = quantity.kind is Kind.CARDINAL and of_points
    pointed = bare or quantity.unit == units.BASIS_POINT or (quantity.share and _is_decimal(quantity, language))
    return token._replace(classes=token.classes | {"points"}) if pointed else token


def _is_decimal(quantity: Quantity, language: str) -> bool:
    """Whether a part is told in tenths, hundredths or thousandths, of which a rate moves by some ("from 6.6 to 6.4, two tenths less")."""
    words = list(WORD.finditer(quantity.text))
    below = denominator_at(lexicon(language), quantity.text, words[-1], len(quantity.text)) if words else None
    return below is not None and below[1] in _DECIMAL and below[0] == len(quantity.text)


def _ends(tokens: Sequence[Token], index: int, before: frozenset[str]) -> str:
    """What the first end of a range is beside a verb: "old-end" in "from 5 to 7", "by-end" in "by 2 to 7 from 5"; "" if it is a range."""
    if "by" in before and index > 1 and direction_of(tokens[index - 2]):
        for at in range(index + 1, min(len(tokens) - 1, index + 2 + REACH)):
            base = tokens[at + 1].quantity if "base" in tokens[at].classes else None
            if base is not None and not direction_of(tokens[at - 1]) and is_percent(base) == is_percent(tokens[index].quantity):
                return "by-end"
    if "from" not in before or (index > 1 and "ranging" in tokens[index - 2].classes) or _leads_on(tokens, index):
        return ""
    return "old-end"


def _leads_on(tokens: Sequence[Token], index: int) -> bool:
    """Whether the range of a "from" is one all the same, since what it moves to is told: "cut from 5 to 7 percent to 3 to 4 percent"."""
    moved = tokens[index].quantity
    beside = [(at - 1, at) for at in (*range(index + 2, min(len(tokens), index + 3 + REACH)), index - 2) if at > 0]
    told = (tokens[at].quantity for cue, at in beside if "level" in tokens[cue].classes)
    return any(one is not None and moved is not None and one.kind in AMOUNTS
               and (one.unit == moved.unit or is_scaled(one) or not (moved.unit or moved.noun)) for one in told)


def _unhedged(token: Token, quantity: Quantity, before: Sequence[Token], language: str) -> list[Token]:
    """"hasta los 84 millones" behind a verb leads to a level, "20 % more than 50" compares: the hedge becomes a cue again."""
    cue: frozenset[str] = frozenset()
    last = before[-1] if before else None
    if last is not None and "close" in last.classes and len(before) > 1:
        last = before[-2]  # "390 cases (1.5%) over the 26,283"
    if quantity.hedge in _COMPARING:
        last = _counting(before) or last  # "6.2 points below 67.5%"
        if last is not None and "place" in last.classes and "level" not in last.classes and len(before) > 1:
            last = before[-2]  # "il 5% in meno dei 671.000", but "from $12 billion to more than $20 billion"
    if quantity.hedge is Hedge.AT_MOST and _until_leads(language) and last is not None:
        if (last.quantity is not None or "break" in last.classes or direction_of(last)) and any(sense(one) for one in before):
            cue = frozenset({"level"})
    elif quantity.hedge in _COMPARING and quantity.unit not in units.TIMES and last is not None and last.quantity is not None \
            and (is_relative(last.quantity) or "points" in last.classes
                 or (is_amount(last) and (last.quantity.unit == quantity.unit or is_scaled(quantity) or is_scaled(last.quantity)))):
        cue = frozenset({"up" if quantity.hedge is Hedge.MORE_THAN else "down", "base", "than"})
    plain = read(quantity.text, language) if cue else []
    if len(plain) != 1 or plain[0].value != quantity.value:
        return [token]
    bare = replace(quantity, readings=plain[0].readings, hedge=Hedge.NONE, hedge_start=quantity.start)
    return [Token(quantity.hedge_start, quantity.start, cue), token._replace(quantity=bare)]


def _counting(before: Sequence[Token]) -> Token | None:
    """The number that stands last, past the words of what it counts."""
    token = next((one for one in reversed(before[-2 - NEAR:]) if one.quantity is not None), None)
    if token is None or token.quantity is None or "break" in before[-1].classes:
        return None  # "climbed to 74, more than 300 people were hurt"
    return token if before[-1].end <= token.quantity.noun_end else None


@lru_cache
def _until_leads(language: str) -> bool:
    """Whether a language's word for "up to" is also its word for where a movement leads."""
    known = language_of(language)
    return not set(known.hedges[Hedge.AT_MOST]).isdisjoint(known.cues["level"])
