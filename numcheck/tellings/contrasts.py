"""Contrasts: who is said to have more of something than somebody else, with no number told.

"France is larger than Germany", "Belgium has fewer inhabitants than Spain". What is compared is named by the
comparative ("richer"), or by what "more" counts; where a comparative may mean several measures ("larger": land or
people), all of them are readings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from numcheck import shapes
from numcheck.sentence import MeasureMention, Sentence, Token
from numcheck.tables.model import Tables
from numcheck.tellings.heads import by_measure, head

_GAP = 2
"""How many plain words may stand between two parts of a contrast."""
_DEGREES = frozenset({"greater", "smaller", "more", "less"})
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


def contrasts(sentence: Sentence, tables: Tables) -> Iterator[Contrast]:
    """Every contrast of a sentence."""
    tokens = sentence.tokens
    if not sentence.classes & _DEGREES or "entity" not in sentence.classes:
        return
    for at, token in enumerate(tokens):
        if token.classes & _DEGREES:
            found = _contrast(tokens, at, tables)
            if found is not None:
                yield found


def _contrast(tokens: Sequence[Token], at: int, tables: Tables) -> Contrast | None:
    """The contrast of a comparative; None where it is none, or does not end with the one it names."""
    degree = tokens[at]
    nouns, behind = _counted(tokens, at + 1)
    last = _object(tokens, behind)
    if last < 0:
        return None
    stop, by = by_measure(tokens, last + 1)
    if stop < len(tokens) and not tokens[stop].classes & _ENDS:
        return None
    verb = at - 1
    while verb >= 0 and at - verb <= _GAP and shapes.WORD in tokens[verb].classes and not tokens[verb].entities:
        verb -= 1
    if verb < 1 or not tokens[verb].classes & {"have", "be"}:
        return None
    subject, own = head(tokens, verb)
    if subject is None or subject.entities == tokens[last].entities:
        return None
    kinds = {entity.kind for entity in subject.entities} & {entity.kind for entity in tokens[last].entities}
    named = by or nouns or own
    if not named and degree.classes & {"greater", "smaller"}:
        named = [mention for mention in degree.measures if mention.role in ("greater", "smaller")]
    measures = tuple(mention for mention in named if tables.tables[mention.table].kind in kinds)
    if not measures:
        return None
    return Contrast(subject, tokens[last], degree, measures, not degree.classes & {"smaller", "less"}, verb - 1, last + 1)


def _counted(tokens: Sequence[Token], at: int) -> tuple[list[MeasureMention], int]:
    """What "more" counts or "larger" is said of, and where the "than" may stand."""
    for index in range(at, min(at + _GAP, len(tokens))):
        found = [mention for mention in tokens[index].measures if mention.role in ("counted", "people", "holders")]
        if found:
            return found, index + 1
        if "of" not in tokens[index].classes:
            break  # "more young inhabitants" are no inhabitants
    return [], at


def _object(tokens: Sequence[Token], at: int) -> int:
    """The index of the name behind a "than"; -1 if there is none."""
    compared = False
    for index in range(at, min(at + 2 * _GAP, len(tokens))):
        token = tokens[index]
        if token.entities:
            return index if compared and token.classes & {"name", "capital", "of", "place"} else -1
        if token.classes & {"than", "of"}:
            compared = True
        elif not compared or shapes.WORD not in token.classes:
            return -1  # "more inhabitants abroad than"
    return -1
