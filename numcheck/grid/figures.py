"""Numbers and dates of a sentence, with the rows that hold them, their hedges, and stretches of years."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from numcheck.grid.cells import Date, Value, clock, dated
from numcheck.grid.items import Item, Word, piece
from numcheck.grid.table import Column, Grid, mask
from numcheck.grid.vocabulary import Vocabulary
from numcheck.interval import INFINITY, Interval
from numcheck.quantity import Hedge, Quantity

MAX_CODE = 4
"""A letter and a number, "r3", is no longer."""
_SECONDS = {"minute": 60, "hour": 3600}
_SIDES = {"later": (1, False), "earlier": (-1, False), "since": (1, True)}
"""On which side of a date each operator is, and whether the date itself counts."""
_PAIR = re.compile(r"\s?\(\s?(\d+)\s?\)")


class Figures:
    """Reads the numbers of sentences against one table."""

    def __init__(self, grid: Grid, words: Vocabulary) -> None:
        self.grid = grid
        self.words = words

    def date(self, words: Sequence[Word], at: int) -> tuple[Item | None, int]:
        """The date that begins at a word, and how many words it takes."""
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
        item = piece("date", words, at, used)
        item.day = date
        for column in columns:
            has_year = any(one is not None and one.year for one in column.dates)
            has_day = any(one is not None and one.day for one in column.dates)
            wanted = Date(date.year if has_year else 0, date.month, date.day if has_day else 0)
            item.masks[column.index] = sum(1 << row for row, one in enumerate(column.dates) if one is not None and wanted.agrees(one))
        return (item, used) if columns else (None, 0)

    def number(self, text: str, words: Sequence[Word], at: int, spelled: Mapping[int, Quantity]) -> tuple[Item | None, int]:
        """The number that begins at a word, and how many words it takes.

        Args:
            text: the document.
            words: the words of the sentence.
            at: which of them.
            spelled: the quantities that were read, by where they start.
        """
        word = words[at]
        mention = spelled.get(word.start)
        item = piece("number", words, at, 1)
        used = 1
        seconds = clock(word.text) if ":" in word.text else None
        nth = self.words.spelling.ordinal.fullmatch(word.text) if word.text[0].isdigit() else None
        digits = nth["digits"] if nth else word.text if word.text[0].isdigit() else ""
        if seconds is not None:
            item.exact, item.stated = seconds, Interval.exact(seconds)
        elif digits and digits.replace(".", "", 1).isdigit():
            item.exact = Fraction(digits)
            before = text[max(0, word.start - 3):word.start]
            negative = before[-1:] in ("-", "−", "–") and not before[:-1].strip()[-1:].isalnum()
            item.ordinal = nth is not None
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
        item.year = item.exact.denominator == 1 and 1000 < item.exact < 2100 and text[word.start:word.end].isdigit()
        assert item.stated is not None
        for column in self.grid.columns:
            found = self._holds(column, item)
            if found:
                item.masks[column.index] = found
        return item, used

    def _figures(self, words: Sequence[Word], at: int, end: int) -> int:
        """How many words of a mention spell its number, with its unit where no column is called so."""
        used = 1
        while at + used < len(words) and words[at + used].end <= end and (
                words[at + used].text in self.words.figures or self._is_unit(words[at + used])):
            used += 1
        return used

    def _is_unit(self, word: Word) -> bool:
        """Whether a word of a mention can only be its unit: the table does not know it."""
        return word.stem not in self.grid.by_stem and word.text not in self.grid.index

    def _holds(self, column: Column, item: Item) -> int:
        """The rows of a column that hold a number: as their value, as their year, or among their words."""
        assert item.stated is not None
        found = 0
        for row, one in enumerate(column.values):
            date = column.dates[row] if column.kind == "date" else None
            if one.exact is not None:
                holds = item.exact in (one.exact, one.exact * column.scale) or _rounds(item, one)
            elif column.kind == "date":
                holds = item.year and date is not None and date.year == item.exact
            else:
                holds = (one.inner is not None and one.inner == item.exact) or item.text in one.words or str(item.exact) in one.words \
                    or _is_code(one.words, item.text)
            if holds:
                found |= 1 << row
        return found

    def ranges(self, items: list[Item]) -> list[Item]:
        """Two years with "to" or "and" between, behind a preposition, as one stretch of time."""
        at = 0
        while at + 3 < len(items):
            lead, first, joint, second = items[at:at + 4]
            if lead.kind == joint.kind == "mark" and lead.name == "in" and joint.name in ("of", "and") and first.year and second.year \
                    and first.exact is not None and second.exact is not None and first.exact < second.exact \
                    and (joint.name == "of" or lead.text in self.words.language.between):
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

    def sides(self, items: list[Item]) -> list[Item]:
        """A year or a date with "after", "before" or "since" before it, as a stretch of time."""
        for at, lead in enumerate(items):
            side = _SIDES.get(lead.name) if lead.kind == "op" else None
            if side is None:
                continue
            behind = at + 2 if items[at + 1:at + 2] and items[at + 1].kind == "mark" and items[at + 1].name in ("of", "in") else at + 1
            one = items[behind] if behind < len(items) else None
            day = one.day if one is not None else None
            if one is not None and one.kind == "number" and one.year and not one.hedge and one.exact is not None:
                day = Date(int(one.exact), 0, 0)
            if one is not None and day is not None:
                span = Item("date", lead.start, one.end, f"{lead.text} {one.text}", year=True, name="side")
                for column in self.grid.columns:
                    dates = column.dates if column.kind == "date" else \
                        tuple(None if exact is None else Date(int(exact), 0, 0) for exact in column.exacts) if column.is_year else ()
                    if dates:
                        span.masks[column.index] = mask(row for row, other in enumerate(dates)
                                                        if other is not None and _beside(other, day, *side))
                items[at:behind + 1] = [span]
            elif lead.name == "since":
                lead.kind, lead.name = "mark", "in"
        return items

    def hedge(self, items: list[Item]) -> None:
        """Join hedges with the numbers they stand beside."""
        at = 0
        while at < len(items):
            item = items[at]
            if item.name == "exactly" and not (at + 1 < len(items) and items[at + 1].kind == "number"):
                item.name = "sum"  # "the total of the berths", where "a total of 12 berths" is just 12
            told = items[at + 1:at + 3]
            if item.name in ("more", "less") and [one.name or one.kind for one in told] == ["than", "number"] and not told[1].hedge:
                item.name = f"hedge:{Hedge.MORE_THAN if item.name == 'more' else Hedge.LESS_THAN}"  # "smaller than 87"
                del items[at + 1]
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


def _beside(one: Date, other: Date, sign: int, level: bool) -> bool:
    """Whether one date is after another (or before it, by the sign), as far as both say; or level with it."""
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a and b]
    difference = next((a - b for a, b in pairs if a != b), 0)
    return bool(pairs) and (difference * sign > 0 or (level and not difference))


def _rounds(item: Item, one: Value) -> bool:
    """Whether a number with decimals is a rounding of a cell's."""
    if item.stated is None or item.ordinal or item.exact is None or item.exact.denominator == 1:
        return False
    number = one.number
    return number is not None and item.stated.low <= number.high and number.low <= item.stated.high


def _is_code(words: Sequence[str], number: str) -> bool:
    """Whether a cell is a letter with a number: "r3" for round 3."""
    return len(words) == 1 and 1 < len(words[0]) <= MAX_CODE and words[0][0].isalpha() and words[0][1:].lstrip("0") == number


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
        return Interval(exact - tenth, exact, exact - 2 * tenth, exact + tenth / 5)
    return Interval(exact - tenth, exact + tenth, exact - 2 * tenth, exact + 2 * tenth) if hedge == Hedge.ABOUT else stated
