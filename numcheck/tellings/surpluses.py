"""Surpluses and deficits: what comes in, what goes out, and what that leaves.

"Exports rose to 12.4 billion and imports to 14.6 billion, for a trade deficit of 2.2 billion". The three are known by their names. Where a
sentence, or the one right before it and it, has one of each, they belong together, unless they are far from it: then one of them is of
something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from numcheck.sentence import Sentence, Token
from numcheck.tellings.named import named
from numcheck.tellings.recalled import adjoins, opening
from numcheck.tellings.senses import alike, closely

FAR = 3
"""What is left is no more than so many times what it should be, nor less than such a part of it."""
_IN, _OUT, _DEFICIT = frozenset({"incoming"}), frozenset({"outgoing"}), frozenset({"deficit"})
_LEFT = _DEFICIT | {"surplus"}
_KNOWN = _IN | _OUT | _LEFT


class Surplus(NamedTuple):
    """What is left, with what comes in and what goes out.

    Attributes:
        stated: the token of what is left.
        incoming: that of what comes in.
        outgoing: that of what goes out.
        deficit: whether more goes out.
        certain: whether there is no doubt that it is left of these.
    """

    stated: Token
    incoming: Token
    outgoing: Token
    deficit: bool
    certain: bool


def surpluses(text: str, sentences: Sequence[Sentence]) -> Iterator[Surplus]:
    """Every surplus and deficit that is told with both its amounts."""
    before: Sentence | None = None
    for sentence in sentences:
        if not sentence.classes.isdisjoint(_LEFT):
            near = before is not None and adjoins(before, sentence) and opening(sentence.tokens) > 0
            found = _surplus(text, sentence, sentence) or (_surplus(text, sentence, before) if near and before is not None else None)
            if found is not None:
                yield found
        before = sentence


def _surplus(text: str, sentence: Sentence, flows: Sentence) -> Surplus | None:
    """What a sentence says is left, of what one tells that comes in and goes out."""
    if flows.classes.isdisjoint(_IN) or flows.classes.isdisjoint(_OUT):
        return None
    left = named(sentence, _LEFT, _KNOWN)
    incoming, outgoing = (named(flows, names, _KNOWN, loosely=True) for names in (_IN, _OUT))
    if not len(incoming) == len(outgoing) == 1:
        return None
    behind = [token for token in left if token.start > max(incoming[0].start, outgoing[0].start)]
    if not behind and len(left) != 1:
        return None
    stated = (behind or left)[0]  # others behind are compared with it
    deficit = stated in named(sentence, _DEFICIT, _KNOWN)
    alike = _of_what(text, flows.tokens, incoming[0], _IN) == _of_what(text, flows.tokens, outgoing[0], _OUT)
    found = Surplus(stated, incoming[0], outgoing[0], deficit, alike and _closely(sentence.tokens, stated))
    return found if _is_near(found) else None


def _closely(tokens: Sequence[Token], left: Token) -> bool:
    """Whether hardly anything stands between the name of what is left and its amount: "the deficit since January to 5 billion"."""
    at = next(place for place, token in enumerate(tokens) if token.start == left.start)
    name = next((place for place in reversed(range(at)) if tokens[place].classes & _LEFT), at)
    return closely(tokens[name + 1:at])


def _of_what(text: str, tokens: Sequence[Token], amount: Token, names: frozenset[str]) -> str:
    """What an amount is said to be of, right behind its name: "exports of cars were 4.6 billion"; "" for all there is."""
    at = next(place for place, token in enumerate(tokens) if token.start == amount.start)
    name = next((place for place in reversed(range(at)) if tokens[place].classes & names), at)
    if name + 2 >= at or "of" not in tokens[name + 1].classes:
        return ""
    return text[tokens[name + 2].start:tokens[name + 2].end].lower()


def _is_near(found: Surplus) -> bool:
    """Whether three amounts are of one currency, and what is left about what it should be."""
    stated, came, went = (token.quantity for token in (found.stated, found.incoming, found.outgoing))
    if stated is None or came is None or went is None or not (stated.value and came.value and went.value):
        return False
    left = abs(came.value - went.value)
    return alike(came, went) and alike(stated, came) and Fraction(1, FAR) <= left / stated.value <= FAR
