"""Comparisons without a verb, and changes whose amounts stand elsewhere.

"A margin of 9.5% against 8.5% last year" sets two amounts beside each other and says no more of them. "Profit jumped 60%. Net
income was 4.3bn rupees, against 2.7bn a year earlier" tells the change first and its amounts in the next sentence: nobody says
that they belong together, so such a pair is only ever taken where it fits.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from numcheck.quantity import Kind
from numcheck.sentence import Sentence, Token, once
from numcheck.tellings.differences import Movement, signed
from numcheck.tellings.expanded import expanded
from numcheck.tellings.mention import Mention, sign_of
from numcheck.tellings.mentions import amounts, mentions_in
from numcheck.tellings.movement import APART, movements, unbound
from numcheck.tellings.senses import AMOUNTS, REACH, alike, is_relative, of_one_magnitude

AHEAD = 2
"""How many sentences behind a change its amounts are looked for."""
POINTING = frozenset({"these", "it", "it_is"})
"""What a sentence must have for a change to be about the amounts of the one before."""
_FAR = 9
"""How many tokens before a number the word may stand that compares it."""
_BEGINS = frozenset({"break", "mark"})
MAX_PAIRS = 4
"""With more pairs of amounts in a sentence than this, one of them fits too easily."""


@once
def compared(sentence: Sentence) -> Sequence[Movement]:
    """Every two amounts of a sentence that a word like "against" or "went" sets beside each other, whatever else is said of them."""
    return list(_compared(sentence))


def _compared(sentence: Sentence) -> Iterator[Movement]:
    if not sentence.classes & {"versus", "moved"}:
        return
    tokens, mentions = expanded(sentence), mentions_in(sentence)
    yield from _moved(tokens, amounts(mentions))
    for old in mentions:
        cue = _cue(tokens, old)
        if cue is None or old.quantity.kind not in AMOUNTS:
            continue
        # "compared with 40, the 45 of …" begins a clause; "that compares with 2.9% in April and 2.7% in March" has its amount before
        leads = cue == 0 or not tokens[cue - 1].classes.isdisjoint(_BEGINS)
        new = _partner(mentions, old, cue, leads=leads)
        if new is not None and new.loss == old.loss:
            change = _signed(tokens, mentions, max(new, old, key=lambda mention: mention.index))
            same_base = "other_base" not in sentence.classes
            yield signed(Movement(None, tokens[cue], Fraction(0), change, None, new.token, old.token, certain=change is None or same_base))


def _moved(tokens: Sequence[Token], mentions: Sequence[Mention]) -> Iterator[Movement]:
    """"Went from 5 to 7", which does not say whether that is more: the amounts before and after, next to each other behind the verb."""
    for first, second in pairwise(mentions):
        old, new = (first, second) if first.role == "old" else (second, first)
        verb = next((token for token in reversed(tokens[max(0, first.index - 1 - REACH):first.index]) if "moved" in token.classes), None)
        if verb is not None and old.from_ and new.role == "new" and alike(new.quantity, old.quantity) and new.loss == old.loss \
                and second.index - first.index <= APART // 2:
            yield Movement(None, verb, Fraction(0), None, None, new.token, old.token)


def _cue(tokens: Sequence[Token], mention: Mention) -> int | None:
    """The place of the comparing word that a number stands behind, with neither a number nor a break between."""
    for at in reversed(range(max(0, mention.index - _FAR), mention.index)):
        if "versus" in tokens[at].classes:
            return at if tokens[at + 1].classes.isdisjoint({"and", "it"}) else None  # "41 were against it and 11 abstained"
        if tokens[at].quantity is not None or tokens[at].classes & {"break", "mark"}:
            return None
    return None


def _signed(tokens: Sequence[Token], mentions: Sequence[Mention], last: Mention) -> Token | None:
    """The signed percent in a bracket of its own behind two amounts: "5,660 cases compared to 7,461 last week (-24.1%)"."""
    found = next((one for one in mentions if one.index > last.index and one.quantity.kind is not Kind.RANK), None)  # "un anno prima"
    if found is None or not (found.bracketed and is_relative(found.quantity) and sign_of(found.token)) or last.bracketed:
        return None
    alone = "open" in tokens[found.index - 1].classes and any("close" in token.classes for token in tokens[found.index + 1:found.index + 2])
    parted = any(token.classes & {"break", "mark", "clause"} for token in tokens[last.index:found.index - 1])
    return found.token if alone and not parted and found.index - last.index <= 2 + REACH else None


def _partner(mentions: Sequence[Mention], old: Mention, cue: int, *, leads: bool) -> Mention | None:
    """The amount that another is compared with: the last one of its kind before, or else the next one behind."""
    alikes = [one for one in mentions if one is not old and one.quantity.kind in AMOUNTS and alike(one.quantity, old.quantity)
              and one.bracketed <= old.bracketed]
    before = [one for one in alikes if one.index < cue and cue - one.index <= APART and one.role != "old"]
    if before:
        return before[-1]
    behind = [one for one in alikes if leads and 0 < one.index - old.index <= APART // 2 and one.role in ("new", "is", "")]
    return behind[0] if behind and not any(one.index < cue for one in alikes) else None


def spread(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Movement]]:
    """Every percent by which something moves, with each pair of amounts near it that it may be about: of this sentence or a next one.

    "That is a decrease of 43%" may be about those of the sentence before.
    """
    for index, sentence in enumerate(sentences):
        if not sentence.classes & {"percent", "part"}:
            continue
        free = unfound(sentence)
        if not free:
            continue
        pairs = list(_pairs(sentence))
        if len(pairs) > MAX_PAIRS:
            pairs = []
        back = sentences[index - 1:index] if sentence.classes & POINTING and not sentence.heading else ()
        for other in (*back, *sentences[index + 1:index + 1 + AHEAD]):
            pairs += _untold(other)
        for change in free:
            for new, old in pairs:
                if change.change not in (new, old):
                    yield sentence, replace(change, new=new, old=old)


@once
def unfound(sentence: Sentence) -> Sequence[Movement]:
    """Every percent by which something moves whose amounts its sentence does not tell with it."""
    return list(unbound(sentence, {movement.change.start for movement in movements(sentence) if movement.change is not None}))


@once
def _untold(sentence: Sentence) -> Sequence[tuple[Token, Token]]:
    """The pairs of amounts of a sentence, before and after, that no change is told of."""
    if unfound(sentence):
        return ()  # "rents rose from 1,000 to 1,150 euros, a rise of 15%" has its own
    found = movements(sentence)
    taken = {movement.new.start for movement in found if movement.change is not None}
    pairs = [(one.new, one.old) for one in itertools.chain(compared(sentence), found) if one.old is not None and one.printed]
    pairs += _pairs(sentence)
    if len({new.start for new, _ in pairs}) <= MAX_PAIRS:
        return [pair for pair in dict.fromkeys(pairs) if pair[0].start not in taken]
    return []


def _pairs(sentence: Sentence) -> Iterator[tuple[Token, Token]]:
    """Any two amounts of a sentence of which one is told as that of before."""
    mentions = amounts(mentions_in(sentence))
    for old in mentions:
        for new in mentions if old.role == "old" else ():
            if new.role != "old" and alike(new.quantity, old.quantity) and of_one_magnitude(new.quantity, old.quantity) \
                    and new.loss == old.loss:
                yield new.token, old.token


def settled(found: Collection[Movement]) -> set[int]:
    """Where the amounts of some movements start."""
    return {token.start for movement in found for token in (movement.new, movement.old) if token is not None}
