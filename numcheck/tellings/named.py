"""Named amounts: what an amount is called, by the nearest name before it or else right behind it: "exports rose to 12 billion"."""

from __future__ import annotations

from collections.abc import Sequence

from numcheck.quantity import Kind
from numcheck.sentence import Sentence, Token
from numcheck.tellings.mentions import mentions_in
from numcheck.tellings.senses import REACH, is_relative

ENDS = frozenset({"mark", "clause", "semicolon"})


def named(
    sentence: Sentence, names: frozenset[str], known: frozenset[str], stop: int | None = None, *, loosely: bool = False
) -> list[Token]:
    """The amounts of a sentence that are told of something with one of some names, as they are now.

    Args:
        sentence: the sentence.
        names: the classes of the names.
        known: those of all names that an amount may have instead.
        stop: the place of the token before which they stand; None for the whole sentence.
        loosely: whether a name may stand further before its amount, which a bracket may hold: "exports (4.8 billion)".
    """
    found, tokens = [], sentence.tokens
    for mention in mentions_in(sentence):
        token = mention.token
        if stop is not None and token.start >= tokens[stop].start:
            break
        if (mention.role == "old" and mention.from_) or mention.quantity.kind not in (Kind.MONEY, Kind.CARDINAL):
            continue
        at = next((place for place, one in enumerate(tokens) if one.start == token.start), None)
        if at is None:
            continue
        if mention.bracketed:
            holds = loosely and at > 1 and "open" in tokens[at - 1].classes and tokens[at - 2].classes & names
        else:
            holds = _name(tokens, at, known, REACH * (1 + loosely)) & names
        if holds:
            found.append(token)
    return found


def _name(tokens: Sequence[Token], at: int, known: frozenset[str], reach: int) -> frozenset[str]:
    """What is named nearest before an amount, past no other number and no break; or else right behind it."""
    for place in range(at - 1, max(-1, at - 2 - reach), -1):
        quantity = tokens[place].quantity  # "imports rose 8.9 percent to 14.6 billion"
        if (quantity is not None and not is_relative(quantity)) or tokens[place].classes & (ENDS | {"break"}):
            break
        if tokens[place].classes & known:
            return tokens[place].classes
    for token in tokens[at + 1:at + 3]:
        if token.quantity is not None or "break" in token.classes:
            break
        if token.classes & known:
            return token.classes
    return frozenset()
