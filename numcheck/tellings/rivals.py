"""Rivals: those who are named beside a place, before it or behind it: "behind India and China", "ahead of France", "after Russia"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from numcheck import shapes
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Sentence, Token
from numcheck.tellings.heads import before_of, possessed

_CUES = frozenset({"outdone", "outdoes", "second_only"})
_PASSED = frozenset({shapes.WORD, "of", "holder"})
_JOINTS = frozenset({"break", "and", "adverb"})
_PLAIN = 3
"""How many plain words may stand before a rival's name: "that of the"."""


@dataclass(frozen=True, slots=True)
class Rivals:
    """Who else is named.

    Attributes:
        above: those who are said to stand before the subject.
        below: those who are said to stand behind it.
    """

    above: tuple[Token, ...] = ()
    below: tuple[Token, ...] = ()

    def __add__(self, other: Rivals) -> Rivals:
        return Rivals(self.above + other.above, self.below + other.below)


def events_of(text: str, sentence: Sentence) -> frozenset[int]:
    """Where nouns start that are of somebody, and none of his measures: "after the departure of Italy" means no rival."""
    lex, tokens = lexicon(sentence.language), sentence.tokens
    plain = [(at, text[token.start:token.end]) for at, token in enumerate(tokens) if shapes.WORD in token.classes]
    return frozenset(tokens[at].start for at, word in plain if word.lower() not in lex.stops and (
        word[:1].isupper() if lex.language.capital_nouns else before_of(sentence, at)))


def rivals_behind(tokens: Sequence[Token], at: int, events: frozenset[int]) -> tuple[int, Rivals]:
    """The rivals that are named from a place on, and where they end."""
    found = Rivals()
    while True:
        joints = itertools.takewhile(lambda token: token.classes & _JOINTS and not token.classes & _CUES, tokens[at:])
        cue = at + sum(1 for _ in joints)
        if "rank" in _classes(tokens, cue) and "second_only" in _classes(tokens, cue + 1):
            cue += 1  # "second only to the United States"
        if not _classes(tokens, cue) & _CUES:
            return at, found
        end, names = _list(tokens, cue + 1, events)
        if not names or (any("and" in token.classes for token in tokens[at:cue]) and _ranked(tokens, end)):
            return at, found  # "the largest, and behind the US and Japan the third richest": they stand before the next place
        found = found + (Rivals(below=names) if "outdoes" in tokens[cue].classes else Rivals(above=names))
        at = end


def _classes(tokens: Sequence[Token], at: int) -> frozenset[str]:
    return tokens[at].classes if at < len(tokens) else frozenset()


def _ranked(tokens: Sequence[Token], at: int) -> bool:
    """Whether another place is told right behind."""
    return any(token.classes & {"rank", "most", "highest", "least", "lowest"} for token in tokens[at:at + _PLAIN])


def rivals_before(tokens: Sequence[Token], stop: int, events: frozenset[int]) -> tuple[int, Rivals]:
    """The rivals between a verb and what stands at a place, and where the verb ends: "ist nach Deutschland die zweitgrößte"."""
    for verb in reversed(range(stop)):
        if tokens[verb].classes & {"have", "be"}:
            end, found = rivals_behind(tokens[:stop], verb + 1, events)
            while end < stop and (shapes.WORD in tokens[end].classes or "break" in tokens[end].classes) and not tokens[end].entities:
                end += 1
            return (verb + 1, found) if end == stop and (found.above or found.below) else (stop, Rivals())
        if tokens[verb].quantity is not None or "mark" in tokens[verb].classes:
            break
    return stop, Rivals()


def _list(tokens: Sequence[Token], at: int, events: frozenset[int]) -> tuple[int, tuple[Token, ...]]:
    """The names that stand in a list from a place on, and where it ends."""
    names: list[Token] = []
    end = at
    plain = 0
    while at < len(tokens):
        token = tokens[at]
        begins = not names or plain or tokens[at - 1].classes & {"break", "and"}
        if token.entities and token.classes & {"name", "of", "place"}:
            names.append(token)
            at = end = possessed(tokens, at)
            plain = 0
        elif begins and plain < _PLAIN and token.classes & _PASSED and not token.entities and token.start not in events:
            plain += 1
            at += 1
        elif names and token.classes & {"break", "and"} and "open" not in token.classes and not plain:
            at += 1
        else:
            break
    return end, tuple(names)
