"""An article as the checks see it: its sentences, what its names stand for, and its amounts as steps of a formula.

Binding, judging and reporting all ask the same things of a document; they are found out once, here.
"""

from __future__ import annotations

import bisect
import datetime
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

from numcheck import units, wording
from numcheck.claim import Source, Step
from numcheck.document import Document
from numcheck.interval import Interval
from numcheck.lookup import Context, years_in
from numcheck.quantity import Kind, Quantity, Reading
from numcheck.reading import names, read_blocks
from numcheck.reading.lexicon import lexicon
from numcheck.reading.nouns import could_be_noun
from numcheck.sentence import Entity, Sentence, Token, Vocabulary, bounds, classes_of, tokens_of, vocabulary
from numcheck.tables import Tables
from numcheck.tellings.narrowed import NARROWING, narrowed
from numcheck.tellings.subjects import BACK, POINTING, pointed

_ONE = Fraction(1)
_PURE = {units.PERCENT: Fraction(1, 100), units.PERCENTAGE_POINT: Fraction(1, 100), units.PER_MILLE: Fraction(1, 1000)}


class Article:
    """A document, read.

    Attributes:
        document: the document.
        quantities: every quantity of it, in order.
        sentences: those that hold a quantity, in order.
        claims: those, and the ones that may claim something of a table without a number ("the longest river of Asia").
        context: the tables, the day from which to look at them, and the entities that are named.
        kept: what has been found out about it, see `numcheck.sentence.once`.
    """

    def __init__(self, document: Document, language: str | None, date: datetime.date | None, tables: Tables) -> None:
        self.document = document
        self._blocks = read_blocks(document, language)
        self.kept: dict[Callable[..., Any], Any] = {}
        self._steps: dict[int, tuple[Quantity, list[Step]]] = {}
        self._block_starts = [block.start for block in document.blocks]
        self.quantities = [mention for _, mentions in self._blocks for mention in mentions if mention.kind.is_quantity]
        self.claims = list(self._sentences(tables))
        self.sentences = [one for one in self.claims if any(quantity.kind.is_quantity for _, quantity in one.numbers)]
        self._sentence_starts = [one.start for one in self.sentences]
        known = date or document.date or self._latest_date()
        self.context = Context(tables, known, self._settled(), newest=self._newest_year() if known is None and tables.tables else None)

    def _sentences(self, tables: Tables) -> Iterator[Sentence]:
        text = self.document.text
        passage: _Passage | None = None
        for index, (block, (code, mentions)) in enumerate(zip(self.document.blocks, self._blocks, strict=True)):
            words = vocabulary(code, tables)
            if not mentions and not tables.tables:
                continue
            if passage is None or block.heading or code != passage.words.lex.language.code:
                passage = _Passage(text, words, tables)  # nothing points back past a heading
            at = 0
            for start, end in bounds(text, block.start, block.end, mentions):
                first = at
                while at < len(mentions) and mentions[at].start < end:
                    at += 1
                inside = mentions[first:at]
                passage.spans.append((start, end, inside))
                told = any(mention.kind.is_quantity for mention in inside)
                said = words.claiming(text, start, end) if not told else None
                if told or (said and words.may_claim(said)):
                    yield Sentence.of(start, end, code, *passage.meant(len(passage.spans) - 1), index, block.heading)
                elif said:
                    passage.left.add(len(passage.spans) - 1)
            if block.heading:
                passage = None

    def spans(self) -> Iterator[tuple[str, int, int, list[Quantity]]]:
        """The language, start, end and mentions of every sentence, those without a number too."""
        text = self.document.text
        for block, (code, mentions) in zip(self.document.blocks, self._blocks, strict=True):
            at = 0
            for start, end in bounds(text, block.start, block.end, mentions):
                first = at
                while at < len(mentions) and mentions[at].start < end:
                    at += 1
                if text[start:end].strip():
                    yield code, start, end, list(mentions[first:at])

    def _latest_date(self) -> datetime.date | None:
        """The latest day that the text names in full: an article is not older than what it quotes."""
        days = [names.parsed_date(lexicon(code), mention.text)
                for code, mentions in self._blocks for mention in mentions if mention.kind is Kind.DATE]
        return max((day for day in days if day is not None), default=None)

    def _newest_year(self) -> int | None:
        """The newest year that the text names."""
        return max((int(year) for _, mentions in self._blocks for mention in mentions if mention.kind in (Kind.YEAR, Kind.DATE)
                    for year in years_in(mention.text)), default=None)

    def _settled(self) -> frozenset[Entity]:
        """The entities that some unambiguous name in the document names."""
        return frozenset(token.entities[0] for one in self.sentences if "entity" in one.classes for token in one.tokens
                         if len(token.entities) == 1 and not token.doubtful)

    def sentence_of(self, quantity: Quantity) -> Sentence | None:
        """The sentence that a quantity stands in."""
        index = bisect.bisect_right(self._sentence_starts, quantity.start) - 1
        return self.sentences[index] if index >= 0 and quantity.start < self.sentences[index].end else None

    def steps(self, quantity: Quantity) -> list[Step]:
        """Every reading of a quantity, as the step that a formula begins with; kept, since several binders ask for the same."""
        kept = self._steps.get(id(quantity))
        if kept is None:
            kept = self._steps[id(quantity)] = (quantity, self._stepped(quantity))
        return kept[1]

    def _stepped(self, quantity: Quantity) -> list[Step]:
        sources = (Source(quantity.text, "", quantity.start, quantity.end),)
        several = len(quantity.readings) > 1
        # The first reading is the usual one.
        return [Step(pure(quantity, reading), _formula(quantity, reading), sources, self.unit(quantity), reading.note if several else "",
                     order=order) for order, reading in enumerate(quantity.readings)]

    def unit(self, quantity: Quantity) -> str:
        """A quantity's unit for comparing: people are not other things; "" goes with anything."""
        if quantity.unit or quantity.share or not quantity.noun:
            return quantity.unit
        if quantity.noun_start < quantity.hedge_start and self.document.text[quantity.hedge_start - 1] == "(":
            return ""  # "the village (30,000)" tells how many, but not of what
        lex = lexicon(self._blocks[bisect.bisect_right(self._block_starts, quantity.start) - 1][0])
        if lex.language.capital_nouns and not could_be_noun(lex, quantity.noun):
            return ""  # "von denen das Land 1,8 Millionen zahlt"
        return units.PERSON if lex.counts_persons(quantity.noun) else units.ITEM


class _Passage:
    """Sentences of one language under one heading, which may point back to each other.

    Attributes:
        spans: where each starts and ends, with what is mentioned in it.
        left: the indices of those that may name somebody by pointing back and were not asked yet.
    """

    def __init__(self, text: str, words: Vocabulary, tables: Tables) -> None:
        self.words = words
        self.spans: list[tuple[int, int, Sequence[Quantity]]] = []
        self.left: set[int] = set()
        self._text, self._tables = text, tables
        self._known: dict[int, tuple[Token, ...]] = {}

    def meant(self, here: int) -> tuple[tuple[Token, ...], frozenset[str]]:
        """The tokens of a sentence, what points back as the name that it stands for, and without names of which only a part is meant.

        With all classes that they have.
        """
        said, lex = tokens_of(self._text, *self.spans[here], self.words), self.words.lex
        classes = classes_of(said)
        if not self._tables.tables:
            return said, classes
        tokens = narrowed(self._text, said, lex) if classes & NARROWING else said
        if classes & POINTING or lex.language.drops_subjects:
            tokens = pointed(self._text, tokens, lex, self._tables, partial(self._before, here))
        self._known[here] = tokens
        return tokens, classes if tokens is said else classes_of(tokens)

    def _before(self, here: int, back: int) -> Sequence[Token] | None:
        """The tokens of the sentence that stands so many before another; None if there is none.

        Of those in a row that were left, each of which may point back to the one before, the first are made first.
        """
        at = here - back
        if at < 0:
            return None
        row, place, least = [], at, at
        while place >= least:
            if place in self.left:
                row.append(place)
                least = place - BACK
            place -= 1
        for place in reversed(row):
            self.left.remove(place)
            self.meant(place)
        if at not in self._known:
            self._known[at] = tokens_of(self._text, *self.spans[at], self.words)
        return self._known[at]


def pure(quantity: Quantity, reading: Reading) -> Interval:
    """The interval of a reading as a pure number: percents over a hundred."""
    return reading.interval.scaled(pure_factor(quantity))


def pure_factor(quantity: Quantity) -> Fraction:
    """What turns a quantity into a pure number: a hundredth for percents, one for most."""
    return _PURE.get(quantity.unit, _ONE)


def _formula(quantity: Quantity, reading: Reading) -> str:
    """A quantity as formulas print it: its digits, grouped, whatever the convention of the text."""
    if reading.value is None or quantity.kind is Kind.RANGE:
        return f"({wording.interval(reading.interval.core)})"
    return wording.brief(reading.value) + (" %" if quantity.unit == units.PERCENT else "")
