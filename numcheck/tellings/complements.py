"""Complements: shares of one whole that make it up: "37.5% of the takings, with foreign films taking the remaining 62.5%".

Nobody says of what they are shares, so only two things are certain: that shares which make exactly 100 % were meant to, and
that a share and "the rest" do not make more.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from numcheck import units
from numcheck.quantity import Hedge, Kind
from numcheck.reading.lexicon import lexicon
from numcheck.sentence import Sentence, Token
from numcheck.tellings.mentions import olds
from numcheck.tellings.opposites import exclusive
from numcheck.tellings.senses import direction_of

MOVED = 3
"""How many tokens before a percent a verb of change makes it a change."""
NEAR = 3
"""How many tokens may stand between a number and what says that it is the rest."""
MAX_RUNS = 40
"""No more runs of the shares of a sentence are tried."""
MOST_OF_IT = Fraction(3, 4)
"""Shares of one noun that make less of it need not be of one whole."""
_BESIDE = frozenset({"with", "level", "open", "break"})
_MOVED = frozenset({"than", "up", "down", "base", "versus"})
_RESTS = frozenset({"rest", "remaining"})
_LEADING = frozenset({"word", "break", "of", "be", "have", "makes", "or"})
_WORD = frozenset({"word"})
_LOOSE = frozenset({Hedge.ABOUT, Hedge.NEARLY})


@dataclass(frozen=True, slots=True)
class Complement:
    """A share and the others that it completes.

    Attributes:
        share: the token of the last share.
        others: the tokens of the others.
        all: whether they are all that there are; if not, they only make no more than the whole.
    """

    share: Token
    others: tuple[Token, ...]
    all: bool = True


def complements(text: str, sentences: Sequence[Sentence]) -> Iterator[Complement]:
    """The shares of each sentence that make up a whole, that make more than one with "the rest", or that exclude each other."""
    for sentence in sentences:
        if "share" not in sentence.classes:
            continue
        shares = list(_shares(sentence))
        rest = next((place for place in range(1, len(shares)) if is_rest(text, sentence, shares[place])), None)
        found = _made_up(sentence, shares, rest)
        every = found is not None
        found = found or _answered(text, sentence)
        if found is not None:
            if not every:  # they are too many where they first pass the whole
                found = next((found[:stop] for stop in range(2, len(found)) if _sum(sentence.tokens, found[:stop]) > 1), found)
            yield Complement(sentence.tokens[found[-1]], tuple(sentence.tokens[at] for at in found[:-1]), every)


def _shares(sentence: Sentence) -> Iterator[int]:
    """The places of a sentence's shares of something: no changes, and no amounts that others are compared with."""
    old = olds(sentence) if "base" in sentence.classes else ()
    before: int | None = None
    for at, quantity in sentence.numbers:
        token, last, before = sentence.tokens[at], before, at
        if "share" not in token.classes or quantity.kind is Kind.VAGUE or at in old:
            continue
        pointing = any(one.classes & {"includes", "them"} for one in sentence.tokens[max(0, at - 2):at])
        if pointing and last is not None and "share" in sentence.tokens[last].classes:
            continue  # "three people out of five, of whom 40% are women": a share of a share
        if 0 < share_of(token) < 1 and not any(direction_of(one) for one in sentence.tokens[max(0, at - MOVED):at]):
            yield at


def _made_up(sentence: Sentence, shares: Sequence[int], rest: int | None) -> Sequence[int] | None:
    """Those shares that make up a whole: the run that ends in "the rest", all of a sentence, or three in a row."""
    tokens = sentence.tokens
    if rest is not None:
        runs = [shares[first:rest + 1] for first in range(rest)]
        fitting = next((run for run in runs if _whole(tokens, run)), None)
        above = len(shares) == 2 and _sum(tokens, shares) > 1 + _grain(tokens, shares)
        sure = above and not any(_loose(tokens[at]) for at in shares) and not _of_others(tokens, shares)
        return fitting or (shares if sure else None)
    if len(shares) == 2:
        return shares if _whole(tokens, shares) and not _of_others(tokens, shares) else None
    longest = (shares[first:stop] for first in range(len(shares)) for stop in range(len(shares), first + 2, -1))
    return next((run for run in itertools.islice(longest, MAX_RUNS) if _whole(tokens, run)), None)


def _answered(text: str, sentence: Sentence) -> Sequence[int] | None:
    """The longest run of shares that exclude each other: "54% are for it, 41% against"; unless a sentence tells of several times."""
    of_rest = any(token.classes & _RESTS and _is_of(sentence.tokens, at) for at, token in enumerate(sentence.tokens))
    if len(sentence.numbers) < 2 or is_dated(sentence) or of_rest:
        return None  # "60% voted yes; of the rest, 45% voted no"
    shares = [at for at, _ in sentence.numbers if "percent" in sentence.tokens[at].classes and 0 < share_of(sentence.tokens[at]) < 1]
    runs = (shares[first:stop] for first in range(len(shares)) for stop in range(len(shares), first + 1, -1))
    told = next((run for run in itertools.islice(runs, MAX_RUNS) if exclusive(text, sentence, run, shares=True) is not None), None)
    return told or (shares if _of_one_noun(text, sentence, shares) else None)


def _of_one_noun(text: str, sentence: Sentence, shares: Sequence[int]) -> bool:
    """Whether shares make up most of one thing: "98.8% of the population was orthodox and 0.9% baptist".

    More than all of it they make by mistake only of votes, of which everybody has one: "Smith won 52% of the vote and Jones 49%".
    """
    tokens = sentence.tokens
    if len(shares) < 2 or _sum(tokens, shares) < MOST_OF_IT or any(
            token.classes & _MOVED and "of" not in token.classes for token in tokens):
        return False
    first, *others = ((quantity.noun, "of" in sentence.behind(at)) for at in shares if (quantity := tokens[at].quantity) is not None)
    one = bool(first[0]) and first[1] and all(noun == first[0] if of else not noun for noun, of in others)
    if not one or _sum(tokens, shares) <= 1:
        return one
    # "The coalition won 62% of the vote, Reds 40% and Blues 20%": its parts, or some of them
    listed = len(shares) > 2 and _sum(tokens, shares[1:]) - share_of(tokens[shares[0]]) <= _grain(tokens, shares)
    return not listed and "together" not in sentence.classes and _are_votes(sentence, first[0]) \
        and _each_named(text, sentence, shares)


def _are_votes(sentence: Sentence, noun: str) -> bool:
    return any(word in lexicon(sentence.language).language.ballots for word in noun.lower().split())


def _each_named(text: str, sentence: Sentence, shares: Sequence[int]) -> bool:
    """Whether shares behind a first one are a list, a name and a share each: "Jones 36.5%", "López, con el 12,1 %"."""
    tokens, lex = sentence.tokens, lexicon(sentence.language)
    for at in shares[1:]:
        name = at - 1
        while tokens[name].classes & _BESIDE or text[tokens[name].start:tokens[name].end].lower() in lex.articles:
            name -= 1
        phrase = list(itertools.takewhile(lambda token: token.classes.isdisjoint({"break", "and"}), reversed(tokens[:name + 1])))
        words = [text[token.start:token.end] for token in phrase]
        listed = words and all(word[0].isupper() or word.lower() in lex.articles for word in words)
        closed = not sentence.behind(at) or sentence.behind(at) & {"break", "mark", "and"}
        if not listed or not closed or words[0].lower() in lex.share_nouns:
            return False
    return True


def _whole(tokens: Sequence[Token], run: Sequence[int]) -> bool:
    """Whether shares make exactly one; three and more that are printed alike may miss it by their rounding."""
    off = abs(_sum(tokens, run) - 1)
    return off == 0 or (len(run) > 2 and off <= _grain(tokens, run) and len({_printed(tokens[at]) for at in run}) == 1)


def _sum(tokens: Sequence[Token], run: Sequence[int]) -> Fraction:
    return sum((share_of(tokens[at]) for at in run), Fraction(0))


def _of_others(tokens: Sequence[Token], run: Sequence[int]) -> bool:
    """Whether shares are each of another thing: "60% of the men and 40% of the women"."""
    nouns = {quantity.noun for at in run if (quantity := tokens[at].quantity) is not None and at + 1 < len(tokens)
             and "of" in tokens[at + 1].classes}
    return len(nouns) > 1


def is_rest(text: str, sentence: Sentence, at: int) -> bool:
    """Whether a number is said to be the rest: "the other 900", "the rest, 900", "les 900 salariés restants", "les huit autres"."""
    tokens = sentence.tokens
    if _are_others(text, sentence, at):
        return True
    if sentence.classes.isdisjoint(_RESTS):
        return False
    for before in range(at - 1, max(-1, at - 1 - NEAR), -1):
        if tokens[before].classes & _RESTS:
            return not _is_of(tokens, before)  # "half of the rest"
        if not tokens[before].classes & _LEADING:
            break
    known = at > 0 and _is_definite(text, sentence, at - 1)
    behind = itertools.dropwhile(lambda token: token.classes >= _WORD and "remaining" not in token.classes, tokens[at + 1:at + 1 + NEAR])
    return known and any("remaining" in token.classes for token in itertools.islice(behind, 1))


def _is_definite(text: str, sentence: Sentence, at: int) -> bool:
    lex, word = lexicon(sentence.language), text[sentence.tokens[at].start:sentence.tokens[at].end].lower()
    return word in lex.definite or word in lex.language.definite_plural


def _is_of(tokens: Sequence[Token], rest: int) -> bool:
    """Whether something is of the rest, and it is not told how many these are: "of the rest", but not "of the remaining 900"."""
    counted = "remaining" in tokens[rest].classes and rest + 1 < len(tokens) and "number" in tokens[rest + 1].classes
    return rest > 0 and "of" in tokens[rest - 1].classes and not counted


def _are_others(text: str, sentence: Sentence, at: int) -> bool:
    """Whether a number of others is one that is known: "the eight others", "les huit autres", but not "huit autres"."""
    tokens, lex = sentence.tokens, lexicon(sentence.language)
    if not 0 < at < len(tokens) - 1:
        return False
    before, behind = tokens[at - 1], tokens[at + 1]
    return text[behind.start:behind.end].lower() in lex.others and text[before.start:before.end].lower() in lex.language.definite_plural


def _loose(token: Token) -> bool:
    return token.quantity is not None and token.quantity.hedge in _LOOSE


def is_dated(sentence: Sentence) -> bool:
    """Whether a sentence names a year or a day."""
    return any(quantity.kind in (Kind.YEAR, Kind.DATE) for _, quantity in sentence.numbers)


def share_of(token: Token) -> Fraction:
    """The share that a token prints, as a pure number; nothing for any other token."""
    quantity = token.quantity
    if quantity is None or quantity.value is None:
        return Fraction(0)
    return quantity.value / 100 if quantity.unit == units.PERCENT else quantity.value


def _printed(token: Token) -> Fraction:
    """What one in the last printed place of a percent is worth; nothing for a fraction in words."""
    value = share_of(token)
    return Fraction(0) if token.quantity is None or token.quantity.unit != units.PERCENT else Fraction(
        1, 100 if (value * 100).denominator == 1 else 1000 if (value * 1000).denominator == 1 else 10000)


def _grain(tokens: Sequence[Token], run: Sequence[int]) -> Fraction:
    """By how much the rounding of some shares may move their sum."""
    return sum((_printed(tokens[at]) for at in run), Fraction(0)) / 2
