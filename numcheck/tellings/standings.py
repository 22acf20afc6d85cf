"""Standings: who is said to hold which place, among whom, by what.

"Germany is the EU's most populous country": a place (the first, since no number is said), a universe, a
measure and a subject. Languages put these in any order, so the phrase is read as a set: a run of tokens
around a place or a superlative that holds nothing but such parts and plain words between them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from numcheck import shapes
from numcheck.quantity import Hedge, Kind
from numcheck.sentence import MeasureMention, Sentence, Token
from numcheck.tables.groups import GROUP
from numcheck.tables.model import Tables
from numcheck.tellings.heads import by_measure, head, possessed, several
from numcheck.tellings.rivals import Rivals, events_of, rivals_before, rivals_behind

MAX_TOP = 50
"""Nobody is among the fifty-one largest."""
_GAP = 3
"""How many plain words may stand between two parts of a phrase."""
_AMOUNT = 6
"""How many tokens may stand between "has" and the comma behind the amount."""
_SHORT = 3
"""No noun or adjective is shorter than this; articles are."""
_SUPERLATIVE = frozenset({"most", "least", "highest", "lowest"})
_MOST_OF = {"most_of": "most", "least_of": "least"}
_PLACES = _SUPERLATIVE | {"rank", "most_of", "least_of"}
_NOUN = frozenset({"holder", "ranked", "counted"})
_ENDS = frozenset({"break", "mark", "and", "tail", "have", "be", "clause", "with", "when"})


@dataclass(frozen=True, slots=True)
class Standing:
    """A place that somebody is said to hold.

    Attributes:
        stated: the number, or the superlative that is a first place by itself.
        top: the last place that counts, for "among the five largest"; 0 for an exact place.
        subject: who holds it.
        measures: the measures that it may be by, the likeliest first.
        descending: whether the largest is first.
        universe: the group or country among whose; None for the world.
        first: index of the phrase's first token.
        last: index behind its last one.
        counted: the number of "the five largest", or None.
        rivals: who is said to stand before the subject, or behind it.
        above: how many of them stand before it, where they alone say which place it is ("the largest after Russia"); else 0.
    """

    stated: Token
    top: int
    subject: Token
    measures: tuple[MeasureMention, ...]
    descending: bool
    universe: Token | None
    first: int
    last: int
    counted: Token | None = None
    rivals: Rivals = field(default_factory=Rivals)
    above: int = 0


@dataclass(slots=True)
class _Phrase:
    """A run of tokens around a place or superlative."""

    anchor: int
    first: int
    last: int
    top: int = 0
    counted: Token | None = None
    universe: Token | None = None
    world: bool = False

    @property
    def placed(self) -> bool:
        return self.world or self.universe is not None


def standings(text: str, sentence: Sentence, tables: Tables) -> Iterator[Standing]:
    """Every standing of a sentence."""
    tokens = _counting(sentence.tokens) if sentence.classes & _MOST_OF.keys() else sentence.tokens
    if sentence.classes.isdisjoint(_PLACES | {"second_only"}):
        return
    events = events_of(text, sentence)
    if "second_only" in sentence.classes:
        found = (_second_only(tokens, index, tables, events) for index, token in enumerate(tokens) if "second_only" in token.classes)
        yield from filter(None, found)
    at = 0
    told: Standing | None = None
    while at < len(tokens):
        ranked = "rank" in tokens[at].classes
        if not ranked and not tokens[at].classes & _SUPERLATIVE:
            at += 1
            continue
        phrase = _phrase(tokens, at, tables)
        if phrase is not None:
            standing = _standing(tokens, phrase, tables, told, events)
            if standing is not None:
                yield standing
                told = standing
        # Behind a number, the superlative is part of what it counts, found or not: "the third, and largest, …".
        at = max(phrase.last if phrase else 0, at + (1 + _GAP if ranked else 1))


def _counting(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, "most" as a superlative where it counts something: "the most inhabitants", never "the most powerful"."""
    found = list(tokens)
    for at, (token, behind) in enumerate(itertools.pairwise(tokens)):
        name = next((name for cue, name in _MOST_OF.items() if cue in token.classes), "")
        if name:
            found[at] = token._replace(classes=frozenset({name}) if behind.classes & {"counted", "people"} else frozenset({shapes.WORD}))
    return found


def _phrase(tokens: Sequence[Token], anchor: int, tables: Tables) -> _Phrase | None:
    """The phrase around an anchor; None where it names no universe, or its number is vague ("one of the largest")."""
    phrase = _Phrase(anchor, anchor, anchor + 1)
    _rightwards(tokens, phrase, tables)
    if not _leftwards(tokens, phrase, tables):
        return None
    if not phrase.placed:
        phrase.universe = _opening(tokens, phrase.first)
    closed = any(tables.tables[one.table].closed for token in tokens[phrase.first:phrase.last] for one in token.measures)
    return phrase if phrase.placed or closed else None


def _rightwards(tokens: Sequence[Token], phrase: _Phrase, tables: Tables) -> None:
    """Take in what belongs to a phrase behind its anchor."""
    at, gap = phrase.last, 0
    while at < len(tokens) and gap <= _GAP:
        token = tokens[at]
        if token.classes & (_SUPERLATIVE | _NOUN):
            gap, phrase.last = 0, at + 1
        elif "universe" in token.classes:
            gap, phrase.last, phrase.world = 0, at + 1, True
        elif token.entities:
            if phrase.placed or not _spans(token, tables) or _partial(tokens, at):
                return
            gap, phrase.last, phrase.universe = 0, at + 1, token
        elif token.classes & {"of", "place"}:
            inner = at + 1
            while inner < len(tokens) and inner < at + 3 and shapes.WORD in tokens[inner].classes and not tokens[inner].entities:
                inner += 1
            if phrase.placed or inner >= len(tokens) or not (_spans(tokens[inner], tables) or "universe" in tokens[inner].classes):
                if not (inner < len(tokens) and tokens[inner].classes & _NOUN and not _nouns(tokens, phrase)):
                    return
                gap, phrase.last = 0, inner + 1  # "the largest of the European economies"
            elif _partial(tokens, inner):
                return
            elif tokens[inner].entities:
                gap, phrase.last, phrase.universe = 0, inner + 1, tokens[inner]
            else:
                gap, phrase.last, phrase.world = 0, inner + 1, True
            at = inner
        elif shapes.WORD in token.classes:
            gap += 1
        else:
            return
        at += 1


def _leftwards(tokens: Sequence[Token], phrase: _Phrase, tables: Tables) -> bool:
    """Take in what belongs to a phrase before its anchor; whether it is a phrase of one place."""
    at, gap = phrase.anchor - 1, 0
    ranked = "rank" in tokens[phrase.anchor].classes
    while at >= 0 and gap <= _GAP:
        token = tokens[at]
        if token.entities and at and tokens[at - 1].classes & {"outdone", "outdoes"}:
            break  # "ist nach Deutschland die zweitgrößte"
        if token.classes & {"among"} or (token.quantity is not None and token.quantity.kind is Kind.IDENTIFIER):
            phrase.first = at
            return phrase.top > 0
        if "cardinal" in token.classes and not ranked and not phrase.top:
            value = token.quantity.value if token.quantity else None
            if value is None or value.denominator != 1 or not 1 < value <= MAX_TOP:
                return False
            gap, phrase.first, phrase.top, phrase.counted = 0, at, int(value), token
            if token.quantity is not None and token.quantity.hedge is Hedge.LESS_THAN:
                return True  # German "unter": among, not below
        elif "universe" in token.classes and not phrase.placed:
            gap, phrase.first, phrase.world = 0, at, True
        elif token.entities and not phrase.placed and _spans(token, tables) and "place" not in token.classes and not _partial(tokens, at):
            gap, phrase.first, phrase.universe = 0, at, token
        elif token.classes & _NOUN and not ranked and not token.entities:
            gap, phrase.first = 0, at
        elif (shapes.WORD in token.classes and not token.entities) or token.classes == {"of"}:
            gap += 1
        else:
            break
        at -= 1
    return not phrase.top


def _partial(tokens: Sequence[Token], at: int) -> bool:
    """Whether only a part of what a token names is meant: "East Africa", "southern European"."""
    return at > 0 and _says_more(tokens[at - 1])


def _says_more(token: Token) -> bool:
    """Whether a word narrows down what stands beside it: no article, and nothing that is known; or counts nothing ("strongest")."""
    return bool(token.classes & {"partial", "strength"}) or (token.classes == {shapes.WORD} and token.end - token.start > _SHORT)


def _spans(token: Token, tables: Tables) -> bool:
    """Whether somebody can be ranked among what a token names: a group, or a country that has rivers and towns."""
    return any(entity.kind == GROUP or entity.kind in _containers(tables) for entity in token.entities)


def _containers(tables: Tables) -> frozenset[str]:
    """The kinds of entities that others lie in."""
    return frozenset(group.kind for group in tables.groups.values())


def _opening(tokens: Sequence[Token], stop: int) -> Token | None:
    """The group at the very beginning of a sentence: "In Europe, …"."""
    for index, token in enumerate(tokens[:min(4, stop)]):
        if "group" in token.classes and "place" in token.classes:
            return token if tokens[index + 1].classes & {"break", "be", "have"} else None
    return None


def _nouns(tokens: Sequence[Token], phrase: _Phrase) -> list[MeasureMention]:
    """The measures that a phrase's nouns name: those behind the anchor, or else those before it."""
    for part in (tokens[phrase.anchor:phrase.last], tokens[phrase.first:phrase.anchor]):
        found = [mention for token in part for mention in token.measures if mention.role in ("holders", "ranked", "counted")]
        if found:
            return found
    return []


def _standing(
    tokens: Sequence[Token], phrase: _Phrase, tables: Tables, told: Standing | None, events: frozenset[int]
) -> Standing | None:
    """The standing of a phrase, once its measure and its subject are known; `told` is the one before it in the sentence."""
    inside = tokens[phrase.first:phrase.last]
    if any(map(_says_more, inside)):
        return None  # "the largest exporter of salmon", "the largest landlocked country": of whom no table is
    if _restricted(tokens, phrase.last):
        return None
    nouns = _nouns(tokens, phrase)
    last, named = by_measure(tokens, phrase.last)
    last, rivals = rivals_behind(tokens, last, events)
    if not named:
        last, named = by_measure(tokens, last)
    first, inserted = rivals_before(tokens, phrase.first, events)
    rivals = rivals + inserted
    subject, own = _subject(tokens, replace(phrase, first=first), last)
    if subject is None and told is not None and _joined(tokens, told.last, phrase.first, last):
        subject = told.subject
    if subject is None:
        return None
    kinds = {entity.kind for entity in subject.entities}
    measures = _measures(inside, nouns or own, named, kinds, tables)
    universe = phrase.universe
    if not phrase.placed:
        measures = tuple(one for one in measures if tables.tables[one.table].closed)
    if not measures or (universe is not None and not phrase.world and not _among(universe, measures, tables)):
        return None
    superlatives = [token for token in inside if token.classes & _SUPERLATIVE]
    descending = not any(token.classes & {"least", "lowest"} and not token.classes & {"most", "highest"} for token in superlatives)
    if not superlatives and all(mention.role == "ranked" for mention in measures):
        return None  # "the second country in Europe to do so"
    above = len(rivals.above) if "rank" not in tokens[phrase.anchor].classes and not phrase.top else 0
    return Standing(tokens[phrase.anchor], phrase.top, subject, measures, descending, None if phrase.world else universe,
                    phrase.first, phrase.last, phrase.counted, rivals, above)


def _joined(tokens: Sequence[Token], start: int, stop: int, last: int) -> bool:
    """Whether a place is told of whoever holds the one before it: "the most populous country in Europe and its largest economy"."""
    between = tokens[start:stop]
    return len(between) <= _GAP and any("and" in token.classes for token in between) and all(
        token.classes & {"and", "break", shapes.WORD} and not token.entities for token in between) and (
        last >= len(tokens) or bool(tokens[last].classes & _ENDS))


def _restricted(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands behind a phrase says which of many are ranked: "the largest economy with the lowest unemployment", "that …"."""
    defines = at < len(tokens) and ("defines" in tokens[at].classes or (
        at + 1 < len(tokens) and "break" in tokens[at].classes and "defines_set_off" in tokens[at + 1].classes))
    return defines or (at < len(tokens) and "with" in tokens[at].classes and any(
        token.classes & _SUPERLATIVE for token in tokens[at + 1:at + 3]))


def _second_only(tokens: Sequence[Token], at: int, tables: Tables, events: frozenset[int]) -> Standing | None:
    """"Second only to the United States": the place behind those who are named."""
    last, rivals = rivals_behind(tokens, at, events)
    first = at - 1 if at and "rank" in tokens[at - 1].classes else at
    verb = next((index for index in range(first - 1, max(-1, first - 2 - _GAP), -1) if tokens[index].classes & {"have", "be"}), -1)
    if not rivals.above or verb < 1 or any(tokens[index].entities for index in range(verb, first)):
        return None
    last, named = by_measure(tokens, last)
    subject, own = head(tokens, verb)
    if subject is None or not (last >= len(tokens) or tokens[last].classes & _ENDS):
        return None
    measures = _measures((), own, named, {entity.kind for entity in subject.entities}, tables)
    universe = _opening(tokens, first)
    if not measures or not (universe or any("universe" in token.classes for token in tokens)):
        return None  # among whom, another sentence has said
    return Standing(tokens[first], 0, subject, measures, True, universe, first, last, rivals=rivals, above=len(rivals.above))


def _among(universe: Token, measures: Sequence[MeasureMention], tables: Tables) -> bool:
    """Whether what a measure is about can lie in a universe: a river in a country, but no country in another."""
    kind = tables.tables[measures[0].table].kind
    return any(entity.kind == GROUP or entity.kind != kind for entity in universe.entities)


def _measures(
    inside: Sequence[Token], nouns: Sequence[MeasureMention], named: Sequence[MeasureMention], kinds: set[str],
    tables: Tables
) -> tuple[MeasureMention, ...]:
    """The measures that a phrase ranks by: "by population", "most populous", "army", or the size of a "country"."""
    def about(mentions: Sequence[MeasureMention]) -> list[MeasureMention]:
        return [mention for mention in mentions if tables.tables[mention.table].kind in kinds]

    if named:
        return tuple(about(named))
    adjectives = about([mention for token in inside for mention in token.measures if mention.role in ("highest", "lowest")])
    holders = about([mention for mention in nouns if mention.role != "ranked"])
    if holders:
        return tuple(holders)
    if any(mention.role == "ranked" for mention in nouns):
        return tuple(adjectives) if about(nouns) else ()
    return tuple(adjectives) if len({mention.table for mention in adjectives}) == 1 else ()  # by itself, only "most populous" says enough


def _subject(tokens: Sequence[Token], phrase: _Phrase, last: int) -> tuple[Token | None, list[MeasureMention]]:
    """Who is said to hold the place, and the measure that the subject itself names ("the North Korean army is …")."""
    left = phrase.first
    while left > 0 and shapes.WORD in tokens[left - 1].classes and not tokens[left - 1].entities and phrase.first - left < _GAP:
        left -= 1
    before = tokens[left - 1].classes if left else frozenset()
    behind = tokens[last].classes if last < len(tokens) else frozenset({"mark"})
    if "among" in tokens[phrase.first].classes and behind & _ENDS:  # "está entre"
        found = head(tokens, phrase.first)
        if found[0] is not None:
            return found
    if before & {"be", "have"} and behind & _ENDS:
        found = head(tokens, left - 1)
        if found[0] is not None:
            return found
    if left >= 2 and tokens[left - 1].classes & {"name", "capital"} and tokens[left - 2].classes & {"be", "have"} and behind & _ENDS:
        return tokens[left - 1], []  # "hat Nordkorea die viertgrößte Armee"
    if before & {"break"} and left >= 2 and behind & (_ENDS - {"with"}):  # "Germany, Europe's largest economy,"
        name = tokens[left - 2]
        if name.entities and name is not phrase.universe and name.classes & {"name", "capital", "of", "place"} \
                and not several(tokens, left - 2) and not _inserted(tokens, left - 2):
            return name, []
        held = _held(tokens, left - 1)
        if held is not None:
            return held, []
    if "be" in behind or (behind & {"break"} and "mark" not in behind):  # "the largest is China"; "Europe's largest economy, Germany,"
        index = last + 1
        while index < len(tokens) and index <= last + 2 and shapes.WORD in tokens[index].classes and not tokens[index].entities:
            index += 1
        if index < len(tokens) and tokens[index].classes & {"name", "capital"} and tokens[index].entities:
            end = possessed(tokens, index)  # "the fourth largest is North Korea's"
            after = tokens[end].classes if end < len(tokens) else frozenset({"mark"})
            closed = after & (_ENDS - {"and", "be", "have"}) or (not before and after & {"be", "have"} and "be" not in behind)
            if closed:
                return tokens[index], []
    return None, []


def _inserted(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name stands between a verb and its object, set off by commas: "France is, after the departure of Italy, the …"."""
    opening = next((index for index in range(at - 1, 0, -1) if "break" in tokens[index].classes), 0)
    return opening > 0 and bool(tokens[opening - 1].classes & {"be", "have"})


def _held(tokens: Sequence[Token], stop: int) -> Token | None:
    """Who has the amount right before a comma, which a place may sum up: "North Korea has 1.28 million soldiers, the fourth army"."""
    clause = range(stop - 1, max(-1, stop - 2 - _AMOUNT), -1)
    verb = next((at for at in clause if tokens[at].entities or tokens[at].classes & {"have", "break", "mark"}), None)
    if verb is None or "have" not in tokens[verb].classes or not any(token.quantity for token in tokens[verb + 1:stop]):
        return None
    return head(tokens, verb)[0] if any(token.measures for token in tokens[verb + 1:stop]) else None
