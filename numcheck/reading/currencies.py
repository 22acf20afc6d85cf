"""Which currency a name means that several share: "pesos", "francs", "rupees", settled by the countries that the text names.

"Pounds" are a weight beside one ("3.5 tonnes (7,700 pounds)") and behind "weighs".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from numcheck import units
from numcheck.quantity import Kind, Quantity
from numcheck.reading.lexicon import Lexicon, lexicon
from numcheck.reading.phrases import WORD, unaccented, word_before

_JOINTS = ("(", "/", "–", "—", "-")
MIN_STEM = 5
"""So many letters at least of a currency's adjective find its country: "Chile" for "Chilean pesos"."""


def settled(lex: Lexicon, text: str, mentions: Sequence[Quantity]) -> list[Quantity]:
    """The mentions, with the currency that the text points to where a name is that of several.

    The text does so where it names just one of their countries, or qualifies the name elsewhere ("Swiss francs … francs").
    """
    return [_settled(lex, text, one, mentions[max(0, at - 1):at + 2]) if units.is_money(one.unit) else one
            for at, one in enumerate(mentions)]


def _settled(lex: Lexicon, text: str, one: Quantity, around: Sequence[Quantity]) -> Quantity:
    words = WORD.findall(one.text)
    weight = lex.weights.get(words[-1].lower(), "") if words and lex.weights else ""
    if weight and (word_before(text, one.hedge_start).lower() in lex.weighing or any(_restates(lex, text, one, other) for other in around)):
        ends = (_weighed(one.ends[0], weight), _weighed(one.ends[1], weight)) if one.ends else None
        return replace(_weighed(one, weight), ends=ends)
    codes = _codes(lex, words[-1].lower()) if words else ()
    if len(codes) < 2 or one.unit != codes[0] or _qualified(lex, words, one.unit):
        return one
    hinted = _hinted(lex.language.code, words[-1].lower(), text)
    if len(hinted) != 1 or hinted[0] == one.unit:
        return one
    ends = (replace(one.ends[0], unit=hinted[0]), replace(one.ends[1], unit=hinted[0])) if one.ends else None
    return replace(one, unit=hinted[0], ends=ends)


def _weighed(one: Quantity, unit: str) -> Quantity:
    """An amount as one of weight."""
    return replace(one, kind=Kind.MEASURE if one.kind is Kind.MONEY else one.kind, unit=unit)


def _restates(lex: Lexicon, text: str, one: Quantity, other: Quantity) -> bool:
    """Whether two amounts, of which the other is a weight, are told as one: "3.5 tonnes (7,700 pounds)", "110 pounds, or 50 kg"."""
    first, second = (one, other) if one.start < other.start else (other, one)
    between = text[first.end:second.hedge_start].strip().lower()
    joint = between.strip(", \n")
    told = bool(between) and (not joint or joint in _JOINTS or joint in lex.language.cues["or"])
    return told and units.factor(other.unit, "kilogram") is not None


def _codes(lex: Lexicon, word: str) -> tuple[str, ...]:
    """The codes of the currencies that a word by itself may name; the likeliest first."""
    return tuple(dict.fromkeys(code for phrase, code in lex.units.firsts.get(word, ()) if phrase == word and units.is_money(code)))


def _qualified(lex: Lexicon, words: Sequence[str], code: str) -> bool:
    """Whether the last two words of an amount are a currency's full name ("Mexican pesos")."""
    name = " ".join(words[-2:]).lower()
    return len(words) > 1 and (name, code) in lex.units.firsts.get(words[-2].lower(), ())


@lru_cache(maxsize=16)
def _hinted(language: str, word: str, text: str) -> tuple[str, ...]:
    """The codes, of those that share a name, whose countries or full names a text mentions."""
    lex = lexicon(language)
    plain = unaccented(text)
    return tuple(code for code, stems in _stems(lex, word).items() if stems and re.search(stems, plain))


def _stems(lex: Lexicon, word: str) -> dict[str, str]:
    """For each currency that a word may name, a pattern of its adjective and its country."""
    found: dict[str, list[str]] = {code: [] for code in _codes(lex, word)}
    for entries in lex.units.firsts.values():
        for phrase, code in entries:
            named = phrase.lower().split()
            if code in found and len(named) > 1 and word in (named[0], named[-1]):
                other = unaccented(" ".join(named[1:] if named[0] == word else named[:-1]))
                stem = other[:max(MIN_STEM, len(other) - 3)]
                found[code] += [rf"\b(?i:{re.escape(other[:-1])})\w{{0,2}}\b", rf"\b{re.escape(stem.title())}\w*"]
    return {code: "|".join(dict.fromkeys(pieces)) for code, pieces in found.items()}
