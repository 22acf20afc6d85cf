"""Named quotients: names that say themselves what is divided by what, wherever the three are told.

"The load factor was 64.1 percent. Passenger miles were 1.75 billion and seat miles 2.73 billion."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck import units
from numcheck.quantity import Kind
from numcheck.sentence import Sentence, Token
from numcheck.tellings.lists import COUNTS
from numcheck.tellings.mentions import mentions_of
from numcheck.tellings.tallies import is_change

REACH = 20
"""How many tokens may stand between a name and its number."""
WITHIN = 9
"""In how many sentences that tell numbers the three are looked for."""
MOST = 3
"""With more numbers of one name, which goes with which is not clear."""


def quotients(sentences: Sequence[Sentence], names: Sequence[str]) -> Iterator[tuple[Token, ...]]:
    """The numbers of each name, as they stand in order: (quotient, dividend, divisor); none where they are not as many of each."""
    told: dict[str, list[Token]] = {name: [] for name in names}
    first = next((at for at, sentence in enumerate(sentences) if not sentence.classes.isdisjoint(names)), len(sentences))
    for sentence in sentences[first:first + WITHIN]:
        for name, token in _named(sentence, names):
            told[name].append(token)
    if len({len(tokens) for tokens in told.values()}) == 1 and len(told[names[0]]) <= MOST:
        yield from zip(*told.values(), strict=True)


def _named(sentence: Sentence, names: Sequence[str]) -> Iterator[tuple[str, Token]]:
    """The numbers of a sentence as they are now, each with the name before it."""
    if sentence.classes.isdisjoint(names):
        return
    tokens = sentence.tokens
    name, last = "", 0
    roles = {mention.index: mention.role for mention in mentions_of(tokens, sentence.classes)}
    for at, token in enumerate(tokens):
        found = next((one for one in names if one in token.classes), "")
        if found:
            name, last = found, at
        elif name and at - last <= REACH and roles.get(at, "old") != "old" and _fits(tokens, at, quotient=name == names[0]):
            last = at
            yield name, token


def _fits(tokens: Sequence[Token], at: int, *, quotient: bool) -> bool:
    """Whether a number can be the quotient (a percent, and no change) or one of its sides (an amount)."""
    quantity = tokens[at].quantity
    assert quantity is not None
    if not quotient:
        return quantity.kind in COUNTS and quantity.unit not in units.TIMES and not quantity.hedge
    return quantity.kind is Kind.PERCENT and quantity.unit == units.PERCENT and not is_change(tokens, at)
