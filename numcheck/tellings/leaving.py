"""What is left: "cut 450 of its 4,850 jobs, leaving 4,400", "a fleet of 320 will lose 45 buses; 275 will be left".

What there was, less what goes, is what remains. Only a part that is said to be of the whole, or to go, leaves no doubt; what stands
behind the remainder may narrow it ("leaving 70 in the north").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from numcheck.quantity import Kind
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Sentence, Token, classes_of
from numcheck.tellings.counted import akin, words_of
from numcheck.tellings.lists import is_exact
from numcheck.tellings.mentions import olds
from numcheck.tellings.senses import alike
from numcheck.tellings.wholes import value_of

REACH = 6
"""How many tokens may stand between a number and the word that says that it goes, remains or is of another."""
NEAR = 5
"""A remainder that is off by more than this part of the whole is of something else: "leaving 12 dead"."""
_TAKES = frozenset({"down", "loses"})
_OF = frozenset({"of", "out_of", "them"})
_ENDS = frozenset({"break", "mark", "close", "adverb", "tail"})


class Remainder(NamedTuple):
    """What is left.

    Attributes:
        stated: the token of what is left.
        whole: the token of what there was.
        part: the token of what goes.
        certain: whether the words leave no doubt; if not, only agreement tells anything.
    """

    stated: Token
    whole: Token
    part: Token
    certain: bool


def leaving(sentences: Sequence[Sentence]) -> Iterator[Remainder]:
    """Every amount that is left, with what goes, and with what there was in the same sentence or in the one before."""
    before: Sentence | None = None
    for sentence in sentences:
        if "leaves" in sentence.classes:
            found = _left(sentence, before if sentence.follows(before) else None)
            if found is not None:
                yield found
        before = sentence


def _left(sentence: Sentence, before: Sentence | None) -> Remainder | None:
    tokens = sentence.tokens
    at = next(place for place, token in enumerate(tokens) if "leaves" in token.classes)
    rest = _rest(tokens, at)
    if rest is None:
        return None
    told = [place for place in _amounts(sentence, min(at, rest)) if _of_one(tokens[place], tokens[rest], sentence.language)]
    if len(told) == 1 and before is not None:
        whole = [before.tokens[place] for place in _amounts(before, len(before.tokens))
                 if place not in olds(before) and _of_one(before.tokens[place], tokens[told[0]], sentence.language)]
        return _made(sentence, whole[0], told[0], rest, surely=_goes(tokens, told[0])) if len(whole) == 1 else None
    if len(told) != 2:
        return None
    first, second = told
    if value_of(tokens[first]) < value_of(tokens[second]):  # "450 of its 4,850 jobs"
        return _made(sentence, tokens[second], first, rest, surely=_is_of(tokens, first, second))
    surely = _goes(tokens, second) or bool(_OF & classes_of(tokens[second + 1:second + 2]))  # "450 of them"
    return _made(sentence, tokens[first], second, rest, surely=surely)


def _rest(tokens: Sequence[Token], at: int) -> int | None:
    """The place of the number that is said to be left: behind the word, or right before it, where verbs come last."""
    for place in range(at + 1, min(len(tokens), at + 2 + REACH)):
        if tokens[place].quantity is not None:
            return place if is_exact(tokens[place].quantity) else None
        if tokens[place].classes & {"break", "mark"}:
            break
    ahead = next((place for place in range(at - 1, max(-1, at - 1 - REACH), -1) if tokens[place].quantity is not None), None)
    return ahead if ahead is not None and is_exact(tokens[ahead].quantity) and tokens[at - 1].end <= tokens[ahead].noun_end else None


def _made(sentence: Sentence, whole: Token, part: int, rest: int, *, surely: bool) -> Remainder | None:
    """The remainder; certain only if the words leave no doubt, and the remainder may be no other number."""
    tokens = sentence.tokens
    left = value_of(whole) - value_of(tokens[part])
    said = value_of(tokens[rest])
    # "270 bleiben in England" may be some of those that are left
    ends = next((token for token in tokens[rest + 1:] if token.start >= tokens[rest].noun_end and "leaves" not in token.classes), None)
    closed = ends is None or bool(ends.classes & _ENDS)
    certain = surely and closed and abs(said - left) * NEAR <= value_of(whole)
    told_again = said == value_of(whole)  # "has 4,850 staff. It cut 450 jobs, leaving 4,850"
    return Remainder(tokens[rest], whole, tokens[part], certain) if left > 0 and not told_again else None


def _is_of(tokens: Sequence[Token], part: int, whole: int) -> bool:
    """Whether a number is said to be part of the next: "450 of its 4,850 jobs"."""
    between = tokens[part + 1:whole]
    return 0 < len(between) <= 1 + REACH and bool(_OF & classes_of(between)) and not classes_of(between) & {"break", "mark", "and"}


def _goes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is said to go: "will lose 45 buses"."""
    behind = next((place for place in range(at - 1, max(-1, at - 1 - REACH), -1) if tokens[place].classes & (_TAKES | _ENDS)), None)
    return behind is not None and not tokens[behind].classes.isdisjoint(_TAKES)


def _amounts(sentence: Sentence, stop: int) -> list[int]:
    return [at for at, quantity in sentence.numbers if at < stop and is_exact(quantity)]


def _of_one(one: Token, other: Token, language: str) -> bool:
    """Whether two numbers may count the same: of one noun, none said, or jobs and those who have them."""
    first, second = one.quantity, other.quantity
    assert first is not None
    assert second is not None
    if not alike(first, second) or Kind.PERCENT in (first.kind, second.kind):
        return False
    lex = lexicon(language)
    nouns, others = (words_of(quantity, language) for quantity in (first, second))
    if first.unit or second.unit or not nouns or not others:
        return True
    employed = all(words & (lex.staff | lex.persons) for words in (nouns, others)) and bool((nouns | others) & lex.staff)
    return employed or any(akin(word, same) for word in nouns for same in others)
