"""From a document to its report: sentences, claims, verdicts, explanations."""

from __future__ import annotations

import bisect
import datetime
import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

from numcheck import shapes, units, wording
from numcheck.checks import Check, all_checks
from numcheck.claim import Alternative, Explanation, Finding, Source, Step, Unchecked
from numcheck.document import Document
from numcheck.errors import InputError, LanguageError
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.language import language as language_of
from numcheck.lists import records, totals
from numcheck.lookup import Context
from numcheck.movement import Movement, movements
from numcheck.quantity import Kind, Quantity, Reading
from numcheck.reading import names, read_blocks
from numcheck.reading.finish import multiple as factor_at
from numcheck.reading.lexicon import WORD, lexicon
from numcheck.repeats import repeated
from numcheck.report import Report
from numcheck.sentence import Entity, Sentence, Token, bounds, sentence, vocabulary
from numcheck.tables import Tables, TableSource, load_tables

MAX_READINGS = 400
"""No claim is compared with more combinations of readings than this."""
MAX_SUBJECTS = 2
"""With more candidates for a role than this, nothing is checked."""
FAR = 20
"""Amounts that differ by more than this factor are not before and after."""
MAX_OTHERS = 8


def check(
    text: str, language: str | None = None, date: datetime.date | str | None = None, tables: TableSource | None = None
) -> Report:
    """Check every numeric claim of a text.

    Args:
        text: any text.
        language: ISO 639-1 code; None to find it for each paragraph.
        date: the day the text was written (a date, or "2022-08-06"), which picks the rows of tables;
            None to take the latest full date in the text.
        tables: reference tables, see `load_tables`; None for the bundled ones, [] for none.

    Returns:
        The findings, and the quantities that nothing could check.

    Raises:
        LanguageError: unknown language.
        TableError: a table cannot be trusted.
        InputError: `date` is no date.

    Example:
        >>> report = check("North Korea has 3.1 million active soldiers.", language="en")
        >>> [(finding.check, finding.verdict.label) for finding in report.findings]
        [('value', 'inconsistent')]
    """
    return check_document(Document(text), language, date, tables)


def check_file(
    path: str | Path, language: str | None = None, date: datetime.date | str | None = None, tables: TableSource | None = None
) -> Report:
    """Check an article in a file; see `check`.

    Args:
        path: a `.txt`, `.md`, `.html` or other known file.
        language: ISO 639-1 code; None for what the file declares, or else found for each paragraph.
        date: the day the text was written; None for what the file declares.
        tables: reference tables.

    Raises:
        InputError: the file cannot be read; the message says why.
    """
    from numcheck import formats

    return check_document(formats.load(path), language, date, tables)


def check_document(
    document: Document, language: str | None = None, date: datetime.date | str | None = None, tables: TableSource | None = None
) -> Report:
    """Check a document; see `check`."""
    if language is not None:
        language_of(language)
    elif document.language is not None:
        try:
            language_of(document.language)
        except LanguageError:  # a page may be marked with a language numcheck lacks; its paragraphs may still be others
            document = replace(document, language=None)
    return _Checking(document, language, _date(date), load_tables(tables)).report()


def _date(date: datetime.date | str | None) -> datetime.date | None:
    if isinstance(date, str):
        try:
            return datetime.date.fromisoformat(date)
        except ValueError as error:
            raise InputError(f"{date!r} is no date; write it as 2022-08-06") from error
    return date


@dataclass(frozen=True, slots=True)
class _Bound:
    """A claim before it is checked: a shape found in a sentence."""

    check: Check
    sentence: Sentence
    stated: Token
    roles: Mapping[str, Token]
    first: int
    last: int


class _Checking:
    """The checking of one document."""

    def __init__(self, document: Document, language: str | None, date: datetime.date | None, tables: Tables) -> None:
        self.document = document
        text = document.text
        self.blocks = read_blocks(document, language)
        self.quantities = [mention for _, mentions in self.blocks for mention in mentions if mention.kind.is_quantity]
        self.sentences = list(self._sentences(tables))
        self.context = Context(tables, date or document.date or self._latest_date(text), self._settled())
        self._starts = [sentence_.start for sentence_ in self.sentences]
        self._names: dict[int, tuple[bool, bool]] = {}
        self._block_starts = [block.start for block in document.blocks]
        self.used: set[tuple[int, int]] = set()
        self.reasons: dict[tuple[int, int], str] = {}

    def _sentences(self, tables: Tables) -> Iterator[Sentence]:
        text = self.document.text
        for index, (block, (code, mentions)) in enumerate(zip(self.document.blocks, self.blocks, strict=True)):
            if not mentions:
                continue
            words = vocabulary(code, tables)
            at = 0
            for start, end in bounds(text, block.start, block.end, mentions):
                first = at
                while at < len(mentions) and mentions[at].start < end:
                    at += 1
                inside = mentions[first:at]
                if any(mention.kind.is_quantity for mention in inside):
                    yield sentence(text, start, end, inside, words, index, block.heading)

    def _latest_date(self, text: str) -> datetime.date | None:
        """The latest day that the text names in full: an article is not older than what it quotes."""
        days = [names.parsed_date(lexicon(code), mention.text)
                for code, mentions in self.blocks for mention in mentions if mention.kind is Kind.DATE]
        return max((day for day in days if day is not None), default=None)

    def _settled(self) -> frozenset[Entity]:
        """The entities that some unambiguous name in the document names."""
        return frozenset(token.entities[0] for sentence_ in self.sentences for token in sentence_.tokens if len(token.entities) == 1)

    # --- claims ------------------------------------------------------------------------------------------------

    def report(self) -> Report:
        findings = [*self._shaped(), *self._moved(), *self._listed(), *self._recorded(), *self._ranged(), *self._repeated()]
        findings.sort(key=lambda finding: (finding.start, finding.end, finding.check))
        unchecked = tuple(
            Unchecked(quantity, self.reasons.get((quantity.start, quantity.end)) or self._reason(quantity),
                      *self.document.locate(quantity.start))
            for quantity in self.quantities if (quantity.start, quantity.end) not in self.used)
        return Report(self.document, tuple(findings), unchecked)

    def _shaped(self) -> Iterator[Finding]:
        for sentence_ in self.sentences:
            for check_ in all_checks():
                for claims in self._bound(check_, sentence_):
                    finding = self._judge(claims)
                    if finding is not None:
                        yield finding

    def _bound(self, check_: Check, sentence_: Sentence) -> Iterator[list[_Bound]]:
        """For each number that a check's shapes find, its bindings: those of the first shape that finds any."""
        bound: dict[int, list[_Bound]] = {}
        for shape in _possible(check_, sentence_.classes):
            here: dict[int, list[_Bound]] = defaultdict(list)
            for match in shapes.find(shape, sentence_.string):
                stated = match.roles["stated"]
                if stated not in bound:
                    roles = {role: sentence_.tokens[index] for role, index in match.roles.items()}
                    here[stated].append(_Bound(check_, sentence_, roles["stated"], roles, match.first, match.last))
            bound.update(here)
        yield from bound.values()

    def _judge(self, claims: list[_Bound]) -> Finding | None:
        """Compare a stated number with every reading of what it should be; None where nothing can be said."""
        check_, stated = claims[0].check, claims[0].stated
        quantity = stated.quantity
        assert quantity is not None
        key = (quantity.start, quantity.end)
        planned = self._planned(claims[0])
        if planned:
            self.reasons[key] = f"“{planned}”: planned, wished or denied, not stated as a fact"
            return None
        claims = claims[::-1]  # the nearest subject last in the text comes first
        subjects = list(dict.fromkeys(
            entity for claim in claims if "subject" in claim.roles for entity in self.context.entities(claim.roles["subject"])))
        if len(subjects) > MAX_SUBJECTS:
            self.reasons[key] = "several subjects are possible: " + ", ".join(map(self.context.name, subjects))
            return None
        expected: list[Step] = []
        for claim in claims:
            expected += self._expected(claim)
            if len(expected) > MAX_READINGS:
                break
        if not expected:
            if check_.look_up:
                self.reasons.setdefault(key, f"{check_.name}: no row of a table answers it")
            return None
        return self._finding(check_, quantity, self._span(claims), expected)

    def _planned(self, claim: _Bound) -> str:
        """The words that make a claim a plan, a wish or a denial: between its clause's start and its number."""
        stated = claim.sentence.tokens.index(claim.stated)
        for index in range(stated - 1, -1, -1):
            token = claim.sentence.tokens[index]
            if "planned" in token.classes:
                return self.document.text[token.start:token.end]
            if "break" in token.classes and index < claim.first:
                break
        return ""

    def _expected(self, claim: _Bound) -> list[Step]:
        choices: list[list[Step]] = []
        for role in claim.check.roles:
            token = claim.roles.get(role)
            if token is not None and token.quantity is not None:
                choices.append(self._steps(token.quantity))
            elif role in claim.check.look_up and all(need in claim.roles for need in claim.check.look_up[role].needs()):
                choices.append(claim.check.look_up[role].steps(claim.roles, self.context))
            else:
                return []
        stated = claim.stated.quantity
        told = {"unit": stated.unit} if stated is not None and "unit" in claim.check.options else {}
        combined = []
        for parts in itertools.islice(itertools.product(*choices), MAX_READINGS):
            if (told or _one_unit(parts)) and _one_vintage(parts):
                combined += _listed(claim.check.expected(*parts, **told))
        return combined

    def _steps(self, quantity: Quantity) -> list[Step]:
        return [Step(_pure(quantity, reading), _formula(quantity, reading), (Source(quantity.text, "", quantity.start, quantity.end),),
                     self._unit(quantity), reading.note if len(quantity.readings) > 1 else "") for reading in quantity.readings]

    def _unit(self, quantity: Quantity) -> str:
        """A quantity's unit for comparing: people are not other things; "" goes with anything."""
        if quantity.unit or quantity.share or not quantity.noun:
            return quantity.unit
        persons = lexicon(self.blocks[bisect.bisect_right(self._block_starts, quantity.start) - 1][0]).persons
        return units.PERSON if any(word in persons for word in WORD.findall(quantity.noun.lower())) else units.ITEM

    def _span(self, claims: list[_Bound]) -> tuple[int, int]:
        """The span of a claim: from its first to its last token that is no name."""
        claim = claims[0]
        inside = [token for role, token in claim.roles.items() if not token.entities or token.measures]
        return min(token.start for token in inside), max(token.end for token in inside)

    # --- verdicts ----------------------------------------------------------------------------------------------

    def _finding(
        self, check_: Check, quantity: Quantity, span: tuple[int, int], expected: Sequence[Step], stories: Sequence[tuple[str, Step]] = ()
    ) -> Finding | None:
        alternatives: list[tuple[Interval, Alternative]] = []
        for reading in quantity.readings:
            stated = _pure(quantity, reading)
            for step in expected:
                verdict = stated.against(step.interval)
                if step.unusual and verdict is Verdict.CONSISTENT:
                    verdict = Verdict.BORDERLINE
                alternatives.append((stated, Alternative(step, verdict)))
        firm = [pair for pair in alternatives if not pair[1].expected.refutes_only or pair[1].verdict is Verdict.INCONSISTENT]
        if not firm:
            self.reasons[(quantity.start, quantity.end)] = f"{check_.name}: the only sources cover too few to say"
            return None
        stated, best = min(firm, key=_preference)
        self.used.add((quantity.start, quantity.end))
        for source in best.expected.sources:
            if source.start >= 0:
                self.used.add((source.start, source.end))
        story = next((f"{words}: {_due(step, check_.style, '')}" for words, step in stories
                      if stated.against(step.interval) is Verdict.CONSISTENT), "") if best.verdict is Verdict.INCONSISTENT else ""
        return self._explained(check_, quantity, span, stated, best, [pair[1] for pair in alternatives], story)

    def _explained(
        self, check_: Check, quantity: Quantity, span: tuple[int, int], stated: Interval, best: Alternative,
        every: Sequence[Alternative], story: str
    ) -> Finding:
        style, text = check_.style, self.document.text
        unit = best.expected.unit if style == "count" and best.expected.unit not in (units.PERSON, units.ITEM) else ""
        said, due = wording.interval(stated, style, unit), _due(best.expected, style, unit)
        words = " ".join(text[span[0]:span[1]].split())
        wrong = best.verdict is Verdict.INCONSISTENT
        relation = "not" if wrong else "only at a pinch" if best.verdict is Verdict.BORDERLINE else "as"
        note = best.expected.note
        unusual = best.expected.unusual if not wrong else ""
        why = f" ({'; '.join(part for part in (note, unusual) if part)})" if note else ""
        message = f"“{words}”: {due}{why}, {relation} {said}" if wrong else f"“{words}”: {due}{why}, {relation} stated"
        explanation = Explanation(
            stated=f"“{' '.join(text[quantity.hedge_start:quantity.end].split())}” is {said}",
            expected=due,
            formula=best.expected.formula,
            sources=best.expected.sources,
            reading="; ".join(part for part in (note, unusual) if part),
            agree=self._agree(best, every, style, unit) if best.verdict is not Verdict.CONSISTENT else "",
            others=_others(every, best, style, unit),
            story=story,
        )
        line, column = self.document.locate(span[0])
        return Finding(check_.name, best.verdict, span[0], span[1], text[span[0]:span[1]], line, column, stated,
                       best.expected.interval, message, explanation, self.document.path)

    def _agree(self, best: Alternative, every: Sequence[Alternative], style: str, unit: str) -> str:
        usual = [one.expected for one in every if not one.expected.unusual and not one.expected.refutes_only] or [best.expected]
        shown: dict[str, str] = {}
        for step in usual:  # a definition other than the plain one is named: "3rd (active and paramilitary)"
            shown.setdefault(_due(step, style, unit), f" ({step.note.split(', ')[1]})" if step.order else "")
        return " or ".join(due + definition for due, definition in itertools.islice(shown.items(), 3))

    def _reason(self, quantity: Quantity) -> str:
        """Why nothing checked a quantity."""
        holder = self._sentence_of(quantity)
        entities, measured = self._named(holder) if holder else (False, False)
        if not self.context.tables.tables:
            return "no other number of the text says the same or follows from it"
        if not entities:
            return "no subject: the sentence names nothing that a table is about"
        if not measured:
            return "no measure: no table counts this"
        return "no claim: nothing states it as a holding, a place or a part"

    def _sentence_of(self, quantity: Quantity) -> Sentence | None:
        """The sentence that a quantity stands in."""
        index = bisect.bisect_right(self._starts, quantity.start) - 1
        return self.sentences[index] if index >= 0 and quantity.start < self.sentences[index].end else None

    def _named(self, sentence_: Sentence) -> tuple[bool, bool]:
        """Whether a sentence names an entity, and a measure."""
        known = self._names.get(sentence_.start)
        if known is None:
            known = self._names[sentence_.start] = (any(token.entities for token in sentence_.tokens),
                                                    any(token.measures for token in sentence_.tokens))
        return known

    # --- movements -------------------------------------------------------------------------------------------

    def _moved(self) -> Iterator[Finding]:
        by_kind = {check_.moves: check_ for check_ in all_checks() if check_.moves}
        for sentence_ in self.sentences:
            for movement in movements(sentence_):
                finding = self._movement(by_kind, movement, sentence_)
                if finding is not None:
                    yield finding

    def _movement(self, by_kind: Mapping[str, Check], movement: Movement, sentence_: Sentence) -> Finding | None:
        stated = movement.change or movement.amount
        if movement.change and movement.amount and movement.old is None:
            return self._implied(by_kind["change"], movement)
        assert movement.old is not None
        kind = "change" if movement.change else "difference" if movement.amount else "growth" if movement.factor else "comparison"
        quantity = stated.quantity if stated else self._told(movement, sentence_)
        assert quantity is not None
        assert movement.new.quantity is not None
        assert movement.old.quantity is not None
        check_ = by_kind[kind]
        expected: list[Step] = []
        stories: list[tuple[str, Step]] = []
        told = {"up": movement.up} if "up" in check_.options else {}
        ranged = stated is not None and quantity.ends is not None and movement.new.quantity.ends is not None
        if ranged:  # "34.1 to 41.5 pct lower, at 2.3 to 2.6 million": the ends belong together, crosswise in a fall
            low, high = movement.new.quantity.ends
            quantity, new_end = quantity.ends[1], low if not movement.up else high
            movement = replace(movement, new=replace(movement.new, quantity=new_end))
        assert movement.new.quantity is not None
        assert movement.old is not None
        assert movement.old.quantity is not None
        for new, old in itertools.product(self._amounts(movement.new.quantity, movement.old.quantity),
                                          self._amounts(movement.old.quantity, movement.new.quantity)):
            expected += _listed(check_.expected(new, old, **told))
            stories += check_.slips(new, old, **told) if check_.slips else []
        if not expected or not _plausible(movement.new.quantity, movement.old.quantity, stated_interval(quantity), expected):
            return None
        tokens = [token for token in (stated, movement.direction, movement.new, movement.old) if token is not None]
        span = min(token.start for token in tokens), max(token.end for token in tokens)
        return self._finding(check_, quantity, span, expected, stories)

    def _implied(self, check_: Check, movement: Movement) -> Finding | None:
        """A change whose base is not printed: the new amount less what it moved by."""
        assert movement.change is not None
        assert movement.amount is not None
        quantity, amount, new = movement.change.quantity, movement.amount.quantity, movement.new.quantity
        assert quantity is not None
        assert amount is not None
        assert new is not None
        expected = [step for later, by in itertools.product(self._steps(new), self._steps(amount)) for step in
                    _listed(check_.expected(replace(later, unit=""), replace(later - by if movement.up else later + by, unit=""), up=movement.up))]
        return self._finding(check_, quantity, (movement.direction.start, movement.new.end), expected)

    def _told(self, movement: Movement, sentence_: Sentence) -> Quantity:
        """What a verb states by itself: "doubled" a factor, "fell" that it is not more."""
        start, end = movement.direction.start, movement.direction.end
        text = self.document.text
        if not movement.factor:
            beyond = Interval.of(Fraction(0), INFINITY)
            return Quantity(start, end, text[start:end], Kind.VAGUE, (Reading(None, beyond),), hedge_start=start, noun_start=end)
        return factor_at(lexicon(sentence_.language), text, start, end, Fraction(movement.factor), sentence_.start, sentence_.end)

    def _amounts(self, quantity: Quantity, other: Quantity) -> list[Step]:
        """The steps of an amount; with the scale word of its partner too where it may have been left out ("to 64.9 mln from 55.8")."""
        steps = [replace(step, unit=quantity.unit or other.unit) for step in self._steps(quantity)]
        value, partner = quantity.value, other.value
        if value and partner and not quantity.unit and not any(char.isalpha() for char in quantity.text):
            scale = next((scale for scale in (10**12, 10**9, 10**6) if value * scale <= partner * 20 and partner >= scale), 1)
            steps += [replace(step, interval=step.interval.scaled(scale), formula=f"{step.formula} × {scale:,}") for step in steps if scale > 1]
        return steps

    # --- totals and tables in words -----------------------------------------------------------------------------

    def _listed(self) -> Iterator[Finding]:
        check_ = next(one for one in all_checks() if one.lists)
        for sentence_ in self.sentences:
            for total in totals(sentence_):
                whole = total.whole.quantity
                assert whole is not None
                parts = [self._steps(part.quantity)[0] for part in total.parts if part.quantity is not None]
                if len({part.unit for part in parts} - {"", units.ITEM, units.PERSON}) > 1:
                    continue
                # What is counted comes in ones, unless it is printed round.
                parts = [replace(part, interval=_counted(part.interval)) if part.unit in _COUNTS else part for part in parts]
                whole_sum = check_.expected(*parts)
                assert isinstance(whole_sum, Step)
                stated = whole.interval if whole.unit else _counted(whole.interval)
                agrees = stated.against(whole_sum.interval) is Verdict.CONSISTENT
                above = whole_sum.interval.outer_low > stated.outer_high
                if not total.complete and not above:  # the parts need not be all
                    whole_sum = replace(whole_sum, interval=Interval.of(whole_sum.interval.low, INFINITY, whole_sum.interval.outer_low, INFINITY))
                    agrees = True
                near = above or (total.complete and whole_sum.interval.outer_high * 2 > stated.outer_low)
                if agrees or near:
                    quantity = replace(whole, readings=(replace(whole.readings[0], interval=stated),))
                    finding = self._finding(check_, quantity, (total.whole.start, total.parts[-1].end), [whole_sum])
                    if finding is not None:
                        yield finding

    def _recorded(self) -> Iterator[Finding]:
        for check_ in all_checks():
            if not check_.records:
                continue
            for record in records(self.sentences, check_.records):
                stated, *parts = (record.cells[label] for label in check_.records)
                steps = [self._steps(part)[0] for part in parts]
                expected = _listed(check_.expected(*steps, unit=stated.unit))
                finding = self._finding(check_, stated, (stated.start, stated.end), expected)
                if finding is not None:
                    yield finding

    def _ranged(self) -> Iterator[Finding]:
        check_ = next(one for one in all_checks() if one.ranges)
        for quantity in self.quantities:
            if quantity.kind is Kind.RANGE and quantity.ends is not None and quantity.opened:
                first, second = quantity.ends
                finding = self._finding(check_, second, (quantity.start, quantity.end), _listed(check_.expected(self._steps(first)[0])))
                self.used.add((quantity.start, quantity.end))
                if finding is not None:
                    yield finding

    # --- repeated mentions -------------------------------------------------------------------------------------

    def _repeated(self) -> Iterator[Finding]:
        check_ = next((one for one in all_checks() if one.repeats), None)
        if check_ is None:
            return
        for later, earlier, certain in repeated(self.document, self.sentences):
            steps = [replace(step, note=f"line {self.document.locate(earlier.start)[0]}") for step in self._steps(earlier)]
            verdict = min(_pure(later, reading).against(step.interval) for reading in later.readings for step in steps)
            if verdict is Verdict.CONSISTENT or certain:
                noun_end = later.noun_start + len(later.noun) if later.noun else later.end
                finding = self._finding(check_, later, (later.start, max(later.end, noun_end)), steps)
                if finding is not None:
                    yield finding


def _possible(check_: Check, classes: frozenset[str]) -> Iterator[str]:
    """The shapes of a check for which a sentence has all that they need."""
    common, needs = _needs(check_.shapes)
    if any(group.isdisjoint(classes) for group in common):
        return
    for shape, groups in needs:
        if not any(group.isdisjoint(classes) for group in groups):
            yield shape


@lru_cache(maxsize=64)
def _needs(every: tuple[str, ...]) -> tuple[tuple[frozenset[str], ...], tuple[tuple[str, tuple[frozenset[str], ...]], ...]]:
    """What all of some shapes need, and what each needs."""
    needs = tuple((shape, shapes.required(shape)) for shape in every)
    common = set(needs[0][1]).intersection(*(groups for _, groups in needs)) if needs else set()
    return tuple(common), needs


def _preference(pair: tuple[Interval, Alternative]) -> tuple[object, ...]:
    """What makes a reading decide: its verdict, then how usual, how plain and how close it is."""
    stated, one = pair
    step = one.expected
    plainness = step.order if one.verdict is Verdict.INCONSISTENT else 0
    return one.verdict, bool(step.unusual), step.refutes_only, plainness, _distance(stated, step.interval)


def _distance(one: Interval, other: Interval) -> Fraction:
    """How far apart the middles of two intervals are; unbounded ones are nowhere near."""
    ends = (one.low, one.high, other.low, other.high)
    if not all(isinstance(end, Fraction) for end in ends):
        return Fraction(10**30)
    return abs(Fraction(ends[0]) + Fraction(ends[1]) - Fraction(ends[2]) - Fraction(ends[3]))


_COUNTS = frozenset({"", units.ITEM, units.PERSON})


def _counted(interval: Interval) -> Interval:
    """The whole numbers of an interval: what is counted comes in ones, and only a round number can be another."""
    exact = interval.high - interval.low <= 1
    return interval.core.whole() if exact else interval.whole()


def _formula(quantity: Quantity, reading: Reading) -> str:
    """A quantity as formulas print it: its digits, grouped, whatever the convention of the text."""
    if reading.value is None or quantity.kind is Kind.RANGE:
        return f"({wording.interval(reading.interval.core)})"
    return wording.plain(reading.value) + (" %" if quantity.unit == units.PERCENT else "")


def _pure(quantity: Quantity, reading: Reading) -> Interval:
    """The interval of a reading as a pure number: percents over a hundred."""
    return reading.interval.scaled(_PURE.get(quantity.unit, 1))


_PURE = {units.PERCENT: Fraction(1, 100), units.PERCENTAGE_POINT: Fraction(1, 100), units.PER_MILLE: Fraction(1, 1000)}


def stated_interval(quantity: Quantity) -> Interval:
    """The likeliest interval of a quantity, as a pure number."""
    return _pure(quantity, quantity.readings[0])


def _plausible(new: Quantity, old: Quantity, stated: Interval, expected: Sequence[Step]) -> bool:
    """Whether two amounts are near enough to be before and after; thousandfold ones are only if a scale slipped."""
    if any(stated.against(step.interval) is not Verdict.INCONSISTENT for step in expected):
        return True
    if not new.value or not old.value or new.value < 0 or old.value < 0:
        return False
    ratio = new.value / old.value
    return Fraction(1, FAR) <= ratio <= FAR or Fraction(9, 10) <= max(ratio, 1 / ratio) / 1000 <= Fraction(11, 10)


def _listed(expected: Step | list[Step]) -> list[Step]:
    return expected if isinstance(expected, list) else [expected]


def _one_unit(parts: Sequence[Step]) -> bool:
    """Whether amounts can be compared: one unit, or none said."""
    return len({part.unit for part in parts} - {"", units.PERCENT}) <= 1


def _one_vintage(parts: Sequence[Step]) -> bool:
    """Whether the table's readings belong together: a ratio takes both its sides from one source and definition."""
    kinds = [part.note.partition(", ")[2] for part in parts if part.sources and part.sources[0].table]
    return len(set(kinds)) <= 1


def _due(step: Step, style: str, unit: str) -> str:
    """What a step expects, in words: a number that was only looked up as it stands, any other by its bounds."""
    if style == "count" and len(step.sources) == 1:
        return step.formula.removeprefix("(").removesuffix(")") + (f" {unit}" if unit else "")
    return wording.interval(step.interval, style, unit)


def _others(every: Sequence[Alternative], best: Alternative, style: str, unit: str) -> tuple[str, ...]:
    lines: Counter[str] = Counter()
    for one in every:
        if one is best or one.expected.note == best.expected.note:
            continue
        verb = {Verdict.CONSISTENT: "agrees", Verdict.BORDERLINE: "agrees at a pinch", Verdict.INCONSISTENT: "does not agree"}[one.verdict]
        if one.expected.refutes_only and one.verdict is not Verdict.INCONSISTENT:
            verb = "covers too few to say"
        tail = f", {one.expected.unusual}" if one.expected.unusual and one.verdict is not Verdict.INCONSISTENT else ""
        lines[f"{one.expected.note}{tail}: {_due(one.expected, style, unit)}, {verb}"] += 1
    return tuple(itertools.islice(lines, MAX_OTHERS))
