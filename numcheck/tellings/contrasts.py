"""Contrasts: who is said to have more of something than somebody else, with no number told.

"France is larger than Germany", "Belgium has fewer inhabitants than Spain". What is compared is named by the
comparative ("richer"), or by what "more" counts; where a comparative may mean several measures ("larger": land or
people), all of them are readings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from numcheck import shapes
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import MeasureMention, Sentence, Token
from numcheck.tellings.heads import before_of, by_measure, head, possessed

_GAP = 2
"""How many plain words may stand between two parts of a contrast."""
_FAR = 4
"""How many tokens behind what is compared, or "than", the name may stand."""
_DEGREES = frozenset({"greater", "smaller", "more", "less", "base"})
_BY_ITSELF = frozenset({"greater", "smaller"})
_ENDS = frozenset({"break", "mark", "and", "tail", "clause", "when"})


@dataclass(frozen=True, slots=True)
class Contrast:
    """Somebody who is said to have more, or less, than somebody else.

    Attributes:
        subject: who has.
        object: than whom.
        degree: the comparative.
        measures: of what; several where the comparative may mean several.
        up: whether it is more.
        first: index of the first token.
        last: index behind the last one.
    """

    subject: Token
    object: Token
    degree: Token
    measures: tuple[MeasureMention, ...]
    up: bool
    first: int
    last: int


def contrasts(text: str, sentence: Sentence) -> Iterator[Contrast]:
    """Every contrast of a sentence."""
    if "entity" not in sentence.classes:
        return
    for at, token in enumerate(sentence.tokens):
        if token.classes & _DEGREES:
            found = _contrast(text, sentence, at)
            if found is not None:
                yield found


def _contrast(text: str, sentence: Sentence, at: int) -> Contrast | None:
    """The contrast of a comparative; None where it is none, or does not end with the one it names."""
    tokens = sentence.tokens
    degree = tokens[at]
    compares = [mention for mention in degree.measures if mention.role in _BY_ITSELF]
    if "base" in degree.classes and not compares:
        return None  # "below", "from": only "larger than", which may be one phrase, is a comparative
    nouns, behind = _counted(tokens, at + 1)
    last = _object(text, sentence, behind, compared="base" in degree.classes)
    if last is None:
        return None
    stop, by = by_measure(tokens, possessed(tokens, last))
    ended = sentence.behind(stop - 1)
    if (ended and not ended & _ENDS) or any("together" in token.classes for token in tokens[stop:]):
        return None  # "fewer inhabitants than Germany and France together"
    verb = at - 1
    while at - verb <= _GAP and shapes.WORD in tokens[verb].classes and not tokens[verb].entities:
        verb -= 1
    if not tokens[verb].classes & {"have", "be"}:
        return None
    subject, own = head(tokens, verb)
    if subject is None or subject.entities == tokens[last].entities:
        return None
    up = "less" not in degree.classes and not any(mention.role == "smaller" for mention in compares)
    return Contrast(subject, tokens[last], degree, tuple(by or nouns or own or compares), up, verb, last + 1)


def _counted(tokens: Sequence[Token], at: int) -> tuple[list[MeasureMention], int]:
    """What "more" counts or "larger" is said of, and where the "than" may stand."""
    for index, token in enumerate(tokens[at:at + _GAP], at + 1):
        found = [mention for mention in token.measures if mention.role in ("counted", "people", "holders")]
        if found:
            return found, index
        if "of" not in token.classes:
            break  # "more young inhabitants" are no inhabitants
    return [], at


def _object(text: str, sentence: Sentence, at: int, *, compared: bool) -> int | None:
    """The index of the name behind a "than"; None if there is none, or only of parts of it."""
    tokens, stops = sentence.tokens, lexicon(sentence.language).stops
    for index, token in enumerate(tokens[at:at + _FAR], at):
        if token.entities:
            return index if compared else None
        if token.classes & {"than", "of"}:
            compared = True
        elif not compared or shapes.WORD not in token.classes:
            return None  # "more inhabitants abroad than"
        elif before_of(sentence, index) and text[token.start:token.end].lower() not in stops:
            return None  # "more inhabitants than parts of India", but "than that of India"
    return None
