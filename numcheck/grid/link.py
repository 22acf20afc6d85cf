"""A sentence as what a table makes of it: cells, columns, numbers, dates, operators, and words that nothing explains."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from numcheck.grid.cells import Date, clock, dated, words_of
from numcheck.grid.table import Column, Grid
from numcheck.grid.vocabulary import Vocabulary
from numcheck.interval import INFINITY, Interval
from numcheck.quantity import Hedge, Kind, Quantity

MAX_CODE = 4
"""A letter and a number, "r3", is no longer."""
_SECONDS = {"minute": 60, "hour": 3600}
_PAIR = re.compile(r"\s?\(\s?(\d+)\s?\)")
MAX_WORDS = 60
"""A longer sentence is no single claim."""
DEGREES = frozenset({"most", "least", "best", "worst", "latest", "earliest", "fastest", "slowest"})
"""Superlatives: a header that only begins with one ("largest city") is not named by it."""
MARKS = frozenset({"and", "or", "clause", "be", "have", "of", "in", "than"})
"""Operators that only give a sentence its structure."""


@dataclass(slots=True)
class Item:
    """One piece of a sentence.

    Attributes:
        kind: "cell", "column", "number", "date", "op", "mark" or "word" (which nothing explains).
        start: offset in the text.
        end: offset behind it.
        text: that slice, folded.
        masks: for a cell, number or date: the rows of each column where it stands.
        columns: for a column: those that it may name.
        exact: for a number: what is printed; for an ordinal its rank.
        stated: for a number: its interval, hedge included.
        hedge: for a number: its hedge, as the name of `Hedge`.
        name: for an operator: its name.
        ordinal: whether a number is an ordinal.
        partial: whether a cell is matched by a part of its words.
        also: whether a column's name is a word for rows too: "game", "player".
        whole: whether a column's name is said in full.
        seconds: what a number's unit of time is worth, in seconds; 1 for none.
        year: whether a number may be a year.
        wide: for a cell: the rows of each column where it is only a part of what stands there.
    """

    kind: str
    start: int
    end: int
    text: str
    masks: dict[int, int] = field(default_factory=dict)
    columns: frozenset[int] = frozenset()
    exact: Fraction | None = None
    stated: Interval | None = None
    hedge: str = ""
    name: str = ""
    ordinal: bool = False
    partial: bool = False
    also: bool = False
    whole: bool = False
    seconds: int = 1
    year: bool = False
    wide: dict[int, int] = field(default_factory=dict)

    @property
    def is_value(self) -> bool:
        """Whether it can be what a row holds."""
        return self.kind in ("cell", "number", "date")

    @property
    def rows(self) -> int:
        """Every row that it may be in."""
        found = 0
        for mask in self.masks.values():
            found |= mask
        return found


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int
    stem: str


class Linker:
    """Reads sentences of one language against one table."""

    def __init__(self, grid: Grid, words: Vocabulary) -> None:
        self.grid = grid
        self.words = words
        self._by_group: dict[int, set[int]] = {}
        for stem, columns in grid.by_stem.items():
            for group in words.groups(stem):
                self._by_group.setdefault(group, set()).update(columns)

    def items(self, text: str, start: int, end: int, mentions: Sequence[Quantity]) -> list[Item] | None:
        """The pieces of a sentence, in order; None if it is too long to be one claim."""
        found = [_Word(word, start + at, start + stop, self.words.stem(word)) for word, at, stop in words_of(text[start:end])]
        if not found or len(found) > MAX_WORDS:
            return None
        spelled = {mention.start: mention for mention in mentions
                   if mention.kind in (Kind.CARDINAL, Kind.MEASURE, Kind.MONEY, Kind.PERCENT) and mention.value is not None}
        items: list[Item] = []
        at = 0
        while at < len(found):
            item, used = self._longest(text, found, at, spelled)
            if item is not None:
                items.append(item)
            at += used
        self._hedge(items)
        return self._ranges(items)

    # --- what stands at a word -------------------------------------------------------------------------------------

    def _longest(self, text: str, words: list[_Word], at: int, spelled: dict[int, Quantity]) -> tuple[Item | None, int]:
        """The piece that begins at a word, and how many words it takes; no piece for a word that says nothing."""
        word = words[at]
        number, number_used = self._number(text, words, at, spelled)
        date, date_used = self._date(words, at)
        whole, whole_used = self._cell(words, at, partial=False)
        part, part_used = self._cell(words, at, partial=True)
        columns, column_used = self._column(words, at)
        operator, operator_used = self._operator(words, at)
        quoted = whole is not None and (whole_used > 1 or self._may_stand_alone(word))
        choices: list[tuple[int, int, Item]] = []
        if quoted and whole is not None:
            choices.append((whole_used, 3 if whole_used > 1 else 1, whole))
            if part is not None and part_used == whole_used:
                whole.wide = part.masks
        if part is not None and (part_used > 1 or self._may_stand_alone(word)):
            choices.append((part_used, 0, part))
        if columns:
            named = self._item("column", words, at, column_used, columns=columns)
            named.also = operator == "rows" and operator_used == column_used
            named.whole = any(len(set(self.grid.columns[column].core)) <= column_used for column in columns)
            choices.append((column_used, 2 if named.whole or operator not in DEGREES | {"rows"} else -1, named))
        if number is not None:
            own = frozenset(column for column in columns if word.text in self.grid.columns[column].header.split())
            choices.append((number_used, 1 if own and not number.masks else 4, number))
        if date is not None:
            choices.append((date_used, 4, date))
        if operator:
            kind = "mark" if operator in MARKS else "op"
            item = self._item(kind, words, at, operator_used, name=operator)
            outcome = operator in ("win", "lose", "draw") and self._outcomes(operator)
            # "wins" is the column of that name where there is one, unless cells hold outcomes
            rank = 5 if outcome or not columns else 1
            if operator == "rows" or (operator in ("win", "lose", "draw") and not outcome) or (quoted and kind == "op" and not outcome):
                rank = 0
            if outcome:
                item = outcome
                item.start, item.end, item.text = word.start, words[at + operator_used - 1].end, word.text
            elif operator == "rows" and columns and at and words[at - 1].text in self.words.figures | self.words.numbers.keys() \
                    and not any(self.grid.columns[column].kind == "text" for column in columns):
                rank = 3  # "four times" are no times of day
            choices.append((operator_used, rank, item))
        if choices:
            used, _, item = max(choices, key=lambda choice: choice[:2])
            return item, used
        if word.text in self.words.fill or word.stem in self.grid.title or (len(word.text) == 1 and not word.text.isdigit()):
            return None, 1
        near = self._near(word)
        if near is not None:
            return near, 1
        return self._item("word", words, at, 1), 1

    def _item(self, kind: str, words: list[_Word], at: int, used: int, *, columns: frozenset[int] = frozenset(), name: str = "") -> Item:
        return Item(kind, words[at].start, words[at + used - 1].end, " ".join(word.text for word in words[at:at + used]), columns=columns,
                    name=name)

    def _may_stand_alone(self, word: _Word) -> bool:
        """Whether one word is enough to name a cell: no article or preposition that a cell begins with."""
        return (word.text not in self.words.fill and not word.text.isdigit()) or len(word.text) > 3

    def _cell(self, words: list[_Word], at: int, *, partial: bool) -> tuple[Item | None, int]:
        """The cells that words spell out, whole or a part of each."""
        alive = [(place, 1) for place in self.grid.index.get(words[at].text, ()) if partial or place.at == 0]
        best: list[tuple[int, int]] = []
        used = 0
        length = 1
        while alive:
            done = [(place.column, place.row) for place, _ in alive
                    if partial or len(self.grid.columns[place.column].values[place.row].words) == length]
            done = [(column, row) for column, row in done if not self._only_number(column, row)]
            if done and not (partial and self._idle(words[at + length - 1])):
                best, used = done, length
            if at + length >= len(words):
                break
            nxt = words[at + length].text
            following = []
            for place, _ in alive:
                cell = self.grid.columns[place.column].values[place.row].words
                if place.at + length < len(cell) and cell[place.at + length] == nxt:
                    following.append((place, length + 1))
            alive = following
            length += 1
        if not best or (partial and self._idle(words[at])):
            return None, 0
        item = self._item("cell", words, at, used)
        for column, row in best:
            item.masks[column] = item.masks.get(column, 0) | 1 << row
        item.partial = partial
        if partial and used == 1 and len(item.masks) == 1 and item.rows.bit_count() * 2 > self.grid.size > 2:
            return None, 0  # a word of most cells tells none of them: "college"
        return item, used

    def _idle(self, word: _Word) -> bool:
        """Whether a word says nothing by itself: no cell is known by it."""
        return word.text in self.words.fill or any(len(phrase) == 1 and name in MARKS for phrase, name in
                                                   self.words.operators.get(word.text, ()))

    def _only_number(self, column: int, row: int) -> bool:
        """Whether a cell is a plain number, which numbers find by value."""
        one = self.grid.columns[column].values[row]
        return one.exact is not None and len(one.words) == 1 and self.grid.columns[column].kind == "number"

    def _column(self, words: list[_Word], at: int) -> tuple[frozenset[int], int]:
        """The columns that words name, and how many words that takes: all that fit, the fullest name first."""
        alive: frozenset[int] | None = None
        used = 0
        stems: list[str] = []
        for offset, word in enumerate(words[at:at + 8]):
            if offset and word.text in self.words.fill and word.stem not in self.grid.by_stem:
                continue
            found = self._named(word.stem)
            if not found or (offset == 0 and word.text in self.words.fill and word.stem not in self.grid.by_stem):
                break
            narrowed = found if alive is None else alive & found
            if not narrowed:
                break
            alive, used = narrowed, offset + 1
            stems.append(word.stem)
        if alive is None:
            return frozenset(), 0
        literal = [column for column in alive if all(stem in self.grid.columns[column].stems for stem in stems)]
        alive = frozenset(literal or alive)
        whole = frozenset(column for column in alive if len(set(self.grid.columns[column].core)) <= len(set(stems)))
        return whole or alive, used

    def _named(self, stem: str) -> frozenset[int]:
        """The columns with a word in their header that a stem says, literally or by a synonym."""
        literal = self.grid.by_stem.get(stem)
        if literal:
            return literal
        found: set[int] = set()
        for group in self.words.groups(stem):
            found |= self._by_group.get(group, set())
        return frozenset(found)

    def _operator(self, words: list[_Word], at: int) -> tuple[str, int]:
        for phrase, name in self.words.operators.get(words[at].text, ()):
            if tuple(word.text for word in words[at:at + len(phrase)]) == phrase:
                return name, len(phrase)
        return "", 0

    def _outcomes(self, operator: str) -> Item | None:
        """The rows that were won, lost or drawn, where a column says so in words or by a letter."""
        spelled = {word: name for name, ending in (("win", "won"), ("lose", "lost"), ("draw", "drawn"))
                   for word in self.words.language.table.get(ending, ())}
        masks: dict[int, int] = {}
        for column in self.grid.columns:
            if column.kind == "number":
                continue
            firsts = [one.words[0] if one.words else "" for one in column.values]
            told = [spelled.get(word, "") for word in firsts]
            if sum(bool(word) for word in told) * 10 >= 7 * sum(one.known for one in column.values) and any(told):
                masks[column.index] = sum(1 << row for row, name in enumerate(told) if name == operator)
        return Item("cell", 0, 0, "", masks=masks, name="outcome") if masks else None

    def _date(self, words: list[_Word], at: int) -> tuple[Item | None, int]:
        ahead = words[at:at + 5]
        found = dated(tuple(word.text for word in ahead[:4]), self.words.months)
        if found is None and len(ahead) > 2 and ahead[1].text in self.words.language.of:  # "the 10th of May 1947"
            found = dated(tuple(word.text for word in (ahead[0], *ahead[2:])), self.words.months)
            found = (found[0], found[1] + 1) if found is not None else None
        if found is None and words[at].text in self.words.months and len(words[at].text) > 3:
            found = Date(0, self.words.months[words[at].text], 0), 1
        if found is None:
            return None, 0
        date, used = found
        columns = [column for column in self.grid.columns if column.kind == "date"]
        item = self._item("date", words, at, used)
        for column in columns:
            has_year = any(one is not None and one.year for one in column.dates)
            has_day = any(one is not None and one.day for one in column.dates)
            wanted = Date(date.year if has_year else 0, date.month, date.day if has_day else 0)
            item.masks[column.index] = sum(1 << row for row, one in enumerate(column.dates) if one is not None and wanted.agrees(one))
        return (item, used) if columns else (None, 0)

    def _number(self, text: str, words: list[_Word], at: int, spelled: dict[int, Quantity]) -> tuple[Item | None, int]:
        word = words[at]
        mention = spelled.get(word.start)
        item = self._item("number", words, at, 1)
        used = 1
        seconds = clock(word.text) if ":" in word.text else None
        digits = word.text.rstrip("stndrh") if word.text[0].isdigit() else ""
        if seconds is not None:
            item.exact, item.stated = seconds, Interval.exact(seconds)
        elif digits and digits.replace(".", "", 1).isdigit():
            item.exact = Fraction(digits)
            before = text[max(0, word.start - 3):word.start]
            negative = before[-1:] in ("-", "−", "–") and not before[:-1].strip()[-1:].isalnum()
            item.ordinal = digits != word.text
            item.stated = Interval.exact(item.exact) if item.ordinal else Interval.printed(digits)
            if negative:
                item.exact, item.stated = -item.exact, -item.stated
            if mention is not None and mention.value is not None:
                item.seconds = _SECONDS.get(mention.unit, 1)
                used = self._figures(words, at, mention.end)
                if mention.value != item.exact and mention.value > 0:
                    item.exact, item.stated = mention.value, mention.readings[0].interval
                item.end = words[at + used - 1].end
        elif word.text in self.words.numbers and (mention is not None or self.words.numbers[word.text] != 1):
            item.exact = Fraction(self.words.numbers[word.text])
            if mention is not None and mention.value is not None:
                item.exact = mention.value
                item.seconds = _SECONDS.get(mention.unit, 1)
                used = self._figures(words, at, mention.end)
            item.stated = Interval.exact(item.exact)
        elif word.text in self.words.multiples and (at + 1 == len(words) or words[at + 1].text not in self.words.ordinals):
            item.exact = Fraction(self.words.multiples[word.text])
            item.stated, item.name = Interval.exact(item.exact), "times"
            return item, 1
        elif word.text in self.words.ordinals and self.words.ordinals[word.text] > 1:
            item.exact = Fraction(self.words.ordinals[word.text])
            item.ordinal, item.stated = True, Interval.exact(item.exact)
        else:
            return None, 0
        pair = _PAIR.match(text, words[at + used - 1].end) if "." in word.text else None
        if pair and at + used < len(words) and words[at + used].text == pair[1]:  # "14.12 (90)"
            item.end = pair.end()
            item.text = f"{word.text} {pair[1]}"
            for column in self.grid.columns:
                rows = sum(1 << row for row, one in enumerate(column.values) if one.words == (word.text, pair[1]))
                if rows:
                    item.masks[column.index] = rows
            return item, used + 1
        item.text = " ".join(one.text for one in words[at:at + used])
        item.year = item.exact.denominator == 1 and 1000 < item.exact < 2100 and word.text.isdigit()
        assert item.stated is not None
        for column in self.grid.columns:
            found = self._holds(column, item)
            if found:
                item.masks[column.index] = found
        return item, used

    def _figures(self, words: list[_Word], at: int, end: int) -> int:
        """How many words of a mention spell its number, without its unit."""
        used = 1
        while at + used < len(words) and words[at + used].end <= end and words[at + used].text in self.words.figures:
            used += 1
        return used

    def _holds(self, column: Column, item: Item) -> int:
        """The rows of a column that hold a number: as their value, as their year, or among their words."""
        assert item.stated is not None
        found = 0
        word = item.text
        for row, one in enumerate(column.values):
            if one.number is not None:
                meets = item.stated.low <= one.number.high and one.number.low <= item.stated.high
                if item.exact in (one.exact, (one.exact or 0) * column.scale) or (meets and not item.ordinal and item.exact is not None and item.exact.denominator != 1):
                    found |= 1 << row
            elif column.kind == "date":
                date = column.dates[row]
                if item.year and date is not None and date.year == item.exact:
                    found |= 1 << row
            elif (one.inner is not None and one.inner == item.exact) or word in one.words or str(item.exact) in one.words \
                    or (len(one.words) == 1 and len(one.text) <= MAX_CODE and one.text[:1].isalpha() and one.text.lstrip(one.text[0]) == word):
                found |= 1 << row  # the last for "r3", which is round 3
        return found

    def _near(self, word: _Word) -> Item | None:
        """The cells that hold a word one letter away, where there is just one such word; or words of which it is an inflection."""
        if len(word.text) < 4:
            return None
        found = [other for other in self.grid.index
                 if len(other) > 2 and other[:1] == word.text[:1] and abs(len(other) - len(word.text)) <= 2
                 and (self.words.stem(other) == word.stem or (len(word.text) > 5 and _one_off(other, word.text)))]
        if not found or len(found) > 2:
            return None
        item = Item("cell", word.start, word.end, word.text, partial=True)
        inflected = any(self.words.stem(other) == word.stem for other in found)
        for other in found:
            for place in self.grid.index[other]:
                item.masks[place.column] = item.masks.get(place.column, 0) | 1 << place.row
        if inflected and item.rows.bit_count() > 1:
            return None
        return item if len(item.masks) > 1 or item.rows.bit_count() * 2 <= self.grid.size or self.grid.size < 3 else None

    # --- ranges ----------------------------------------------------------------------------------------------------

    def _ranges(self, items: list[Item]) -> list[Item]:
        """Two years with "to" or "and" between, behind a preposition, as one stretch of time."""
        at = 0
        while at + 3 < len(items):
            lead, first, joint, second = items[at:at + 4]
            if lead.kind == joint.kind == "mark" and lead.name == "in" and joint.name in ("of", "and") and first.year and second.year \
                    and first.exact is not None and second.exact is not None and first.exact < second.exact \
                    and (joint.name == "of" or lead.text == "between"):
                span = Item("date", first.start, second.end, f"{first.text} – {second.text}", year=True)
                for column in self.grid.columns:
                    if column.kind == "date":
                        years = [date.year if date is not None else 0 for date in column.dates]
                    elif column.is_year:
                        years = [int(one) if one is not None else 0 for one in column.exacts]
                    else:
                        continue
                    span.masks[column.index] = sum(1 << row for row, year in enumerate(years) if first.exact <= year <= second.exact)
                items[at + 1:at + 4] = [span]
            at += 1
        return items

    # --- hedges ----------------------------------------------------------------------------------------------------

    def _hedge(self, items: list[Item]) -> None:
        """Join hedges with the numbers they stand beside."""
        at = 0
        while at < len(items):
            item = items[at]
            if item.name == "exactly" and not (at + 1 < len(items) and items[at + 1].kind == "number"):
                item.name = "sum"  # "the total of the berths", where "a total of 12 berths" is just 12
            if item.kind == "op" and item.name.startswith(("hedge:", "behind:")):
                hedge = item.name.partition(":")[2]
                before = item.name.startswith("hedge")
                other = items[at + 1] if before and at + 1 < len(items) else items[at - 1] if not before and at else None
                if other is not None and other.kind == "number" and other.stated is not None and other.exact is not None:
                    other.hedge = hedge
                    other.stated = _hedged(other.exact, other.stated, hedge)
                    if before:
                        other.start = item.start
                    else:
                        other.end = item.end
                    del items[at]
                    continue
                if before and hedge in (Hedge.MORE_THAN, Hedge.LESS_THAN) and item.text.endswith(tuple(self._than())):
                    item.name = "more" if hedge == Hedge.MORE_THAN else "less"
                    items.insert(at + 1, Item("mark", item.end, item.end, "", name="than"))
                    at += 1
                elif hedge == Hedge.ABOUT or (hedge in (Hedge.MORE_THAN, Hedge.LESS_THAN) and " " not in item.text):
                    del items[at]  # "over", "under", "some" without a number are prepositions and pronouns
                    continue
            at += 1

    def _than(self) -> list[str]:
        return [phrase for phrase in self.words.language.table.get("than", ()) if " " not in phrase]


def _hedged(exact: Fraction, stated: Interval, hedge: str) -> Interval:
    """What a hedged number may be."""
    tenth = abs(exact) / 10
    if hedge == Hedge.MORE_THAN:
        return Interval.of(exact + Fraction(1, 10**6), INFINITY)
    if hedge == Hedge.AT_LEAST:
        return Interval.of(exact, INFINITY)
    if hedge == Hedge.LESS_THAN:
        return Interval.of(-INFINITY, exact - Fraction(1, 10**6))
    if hedge == Hedge.AT_MOST:
        return Interval.of(-INFINITY, exact)
    if hedge == Hedge.NEARLY:
        return Interval.of(exact - tenth, exact)
    return Interval.of(exact - tenth, exact + tenth) if hedge == Hedge.ABOUT else stated


def _one_off(one: str, other: str) -> bool:
    """Whether two words differ by one letter: left out, put in, changed or swapped with its neighbour."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) == len(other):
        return one[at + 1:] == other[at + 1:] or (one[at:at + 2] == other[at:at + 2][::-1] and one[at + 2:] == other[at + 2:])
    return one[at:] == other[at + 1:]
