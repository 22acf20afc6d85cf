"""A sentence as what a table makes of it: cells, columns, numbers, dates, operators, and words that nothing explains."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from numcheck.grid.cells import fold, words_of
from numcheck.grid.figures import Figures
from numcheck.grid.items import COMPARATIVES, DEGREES, MARKS, Item, Word, piece
from numcheck.grid.table import Grid
from numcheck.grid.vocabulary import Vocabulary
from numcheck.quantity import Kind, Quantity

MAX_WORDS = 60
"""A longer sentence is no single claim."""


class Linker:
    """Reads sentences of one language against one table."""

    def __init__(self, grid: Grid, words: Vocabulary) -> None:
        self.grid = grid
        self.words = words
        self.figures = Figures(grid, words)
        self._headers = frozenset(word for column in grid.columns for word in fold(column.header))
        self._by_group: dict[int, set[int]] = {}
        for stem, columns in grid.by_stem.items():
            for group in words.groups(stem):
                self._by_group.setdefault(group, set()).update(columns)

    def items(self, text: str, start: int, end: int, mentions: Sequence[Quantity]) -> list[Item] | None:
        """The pieces of a sentence, in order; None if it is too long to be one claim."""
        found = [Word(word, start + at, start + stop, self.words.stem(word)) for word, at, stop in words_of(text[start:end])]
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
        self.figures.hedge(items)
        for place, item in enumerate(items):
            if item.name == "than" and item.text in self.words.language.of and not any(
                    one.name in COMPARATIVES or one.name.startswith("hedge:") for one in items[:place]):
                item.name = "of"  # Italian "di" is both
        return self.figures.sides(self.figures.ranges(items))

    # --- what stands at a word -------------------------------------------------------------------------------------

    def _longest(self, text: str, words: list[Word], at: int, spelled: Mapping[int, Quantity]) -> tuple[Item | None, int]:
        """The piece that begins at a word, and how many words it takes; no piece for a word that says nothing."""
        word = words[at]
        number, number_used = self.figures.number(text, words, at, spelled)
        date, date_used = self.figures.date(words, at)
        whole, whole_used = self._cell(words, at, partial=False)
        part, part_used = self._cell(words, at, partial=True)
        operator, operator_used = self._operator(words, at)
        degree = operator in DEGREES | COMPARATIVES and self._headers.isdisjoint(one.text for one in words[at:at + operator_used])
        columns, column_used = (frozenset[int](), 0) if degree else self._column(words, at)
        quoted = whole is not None and (whole_used > 1 or self._may_stand_alone(word))
        choices: list[tuple[int, int, Item]] = []
        if quoted and whole is not None:
            choices.append((whole_used, 3 if whole_used > 1 else 1, whole))
            if part is not None and part_used == whole_used:
                whole.wide = part.masks
        if part is not None and (part_used > 1 or self._may_stand_alone(word)):
            choices.append((part_used, 0, part))
        if columns:
            named = piece("column", words, at, column_used, columns=columns)
            named.also = operator == "rows" and operator_used == column_used
            named.partial = all(one.text in self.words.fill for one in words[at:at + column_used])
            named.whole = any(len(set(self.grid.columns[column].core)) <= column_used for column in columns)
            choices.append((column_used, 2 if named.whole or operator not in DEGREES | {"rows"} else -1, named))
        if number is not None:
            own = frozenset(column for column in columns if word.text in self.grid.columns[column].header.split())
            choices.append((number_used, 1 if own and not number.masks else 4, number))
        if date is not None:
            choices.append((date_used, 4, date))
        if operator:
            kind = "mark" if operator in MARKS else "op"
            item = piece(kind, words, at, operator_used, name=operator)
            item.columns = self._degree_of(words, at, operator_used) if degree else frozenset()
            item.also = operator == "of" and item.text in self.words.language.of
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
        return piece("word", words, at, 1), 1

    def _may_stand_alone(self, word: Word) -> bool:
        """Whether one word is enough to name a cell: no article or preposition that a cell begins with."""
        return (word.text not in self.words.fill and not word.text.isdigit()) or len(word.text) > 3

    def _cell(self, words: list[Word], at: int, *, partial: bool) -> tuple[Item | None, int]:
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
        item = piece("cell", words, at, used)
        for column, row in best:
            item.masks[column] = item.masks.get(column, 0) | 1 << row
        item.partial = partial
        if partial and used == 1 and len(item.masks) == 1 and item.rows.bit_count() * 2 > self.grid.size > 2:
            return None, 0  # a word of most cells tells none of them: "college"
        return item, used

    def _idle(self, word: Word) -> bool:
        """Whether a word says nothing by itself: no cell is known by it."""
        return word.text in self.words.fill or any(len(phrase) == 1 and name in MARKS for phrase, name in
                                                   self.words.operators.get(word.text, ()))

    def _only_number(self, column: int, row: int) -> bool:
        """Whether a cell is a plain number, which numbers find by value."""
        one = self.grid.columns[column].values[row]
        return one.exact is not None and len(one.words) == 1 and self.grid.columns[column].kind == "number"

    def _column(self, words: list[Word], at: int) -> tuple[frozenset[int], int]:
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
        literal = self.grid.by_stem.get(stem) or self.grid.by_stem.get(self.words.stem(stem))
        if literal:
            return literal
        found: set[int] = set()
        for group in self.words.groups(stem):
            found |= self._by_group.get(group, set())
        return frozenset(found)

    def _operator(self, words: list[Word], at: int) -> tuple[str, int]:
        for phrase, name in self.words.operators.get(words[at].text, ()):
            if tuple(word.text for word in words[at:at + len(phrase)]) == phrase:
                return name, len(phrase)
        return "", 0

    def _degree_of(self, words: list[Word], at: int, used: int) -> frozenset[int]:
        """The columns whose measure a degree says itself: that of heights for "taller", of lengths for "die längste"."""
        return frozenset(column for word in words[at:at + used] for column in self._named(word.stem))

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

    def _near(self, word: Word) -> Item | None:
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

    # --- hedges ----------------------------------------------------------------------------------------------------


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
