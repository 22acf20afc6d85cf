"""Phrases: how words of a language are found in a text, as look-ups by their first word or as pieces of patterns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

# Every repetition has a bound, which keeps look-arounds local and matching linear.
HYPHENS = frozenset("-‐‑")
"""What joins the parts of a word, in any print."""
SPACE = r"(?:[ \t\u00a0\u202f\u2009]{0,8}(?:\r?\n[ \t]{0,40})?)"
"""The pattern of what stands between a number and the word that belongs to it: blanks, one line end."""
GAP = r"(?:[ \t\u00a0\u202f\u2009]{0,8}(?:\r?\n[ \t]{0,40})?[-‐‑'’]?[ \t\u00a0\u202f\u2009]{0,8})"
"""The pattern of what stands between two words of one phrase: blanks, one line end, a hyphen, an apostrophe."""
LETTER = r"[^\W\d_]"
WORD = re.compile(f"{LETTER}+")
_ASCII_LETTERS = "".join(char if char.isalpha() else " " for char in map(chr, range(128)))
KEPT = 10_000
"""How many numbers or words are remembered, each where it pays: texts repeat themselves."""
REACH = 48
"""How many characters before a number are looked at for what opens it."""
_GAP = re.compile(rf"(?:(?<=\b[^\W\d_])\.|(?<=\b[^\W\d_][^\W\d_])\.)?{GAP}")  # an abbreviation keeps its dot: "U.S.", "St. Lucia"
_BLANKS = frozenset(" \t\u00a0\u202f\u2009\r\n")
_LINKS = frozenset("-‐‑'’")


def any_of(phrases: Iterable[str]) -> str:
    """A pattern piece for any of some phrases, longest first; it never matches if there are none."""
    pieces = sorted({phrase.strip() for phrase in phrases if phrase.strip()}, key=len, reverse=True)
    if not pieces:
        return r"(?!)"
    return "(?:" + "|".join(GAP.join(map(re.escape, piece.split())) for piece in pieces) + ")"


def branches(tails: Mapping[str, str]) -> str:
    """A pattern piece for the strings of a table, each followed by its own piece, that `re` walks letter by letter."""
    by_first: dict[str, dict[str, str]] = {}
    for string, tail in tails.items():
        by_first.setdefault(string[:1], {})[string[1:]] = tail
    if by_first.get("") == {"": ""}:
        return ""  # any longer string begins with this one
    pieces = [re.escape(first) + branches(rest) if first else rest[""] for first, rest in by_first.items()]
    return pieces[0] if len(pieces) == 1 else f"(?:{'|'.join(pieces)})"


def words_in(text: str) -> list[str]:
    """The words of a text, as `WORD` finds them; those of plain ASCII several times as fast."""
    return text.translate(_ASCII_LETTERS).split() if text.isascii() else WORD.findall(text)


def behind_gap(text: str, at: int, stop: int) -> int:
    """Where the next word of a phrase would begin."""
    if at + 1 < stop and text[at] == " " and text[at + 1].isalpha():
        return at + 1  # as it nearly always is
    gap = _GAP.match(text, at, stop)
    return gap.end() if gap else at


def unaccented(word: str) -> str:
    """A word as people type it who have no accents on their keyboard."""
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))


def word_before(text: str, at: int) -> str:
    """The word right before `at`, as written; "" if something else stands there."""
    span = span_before(text, at)
    return text[span[0]:span[1]]


@lru_cache(maxsize=8)
def span_before(text: str, at: int) -> tuple[int, int]:
    """The span of the word right before `at`, past blanks or a hyphen, and a dot; an empty one if something else stands there.

    Remembered for the last places, since many ask for what stands before one number.
    """
    floor = max(0, at - REACH)
    last = text[floor:at - 1].rpartition(" ")[2] if text[at - 1:at] == " " else ""
    if last.isalpha():
        return at - 1 - len(last), at - 1  # one blank, and letters only, as it nearly always is
    end = at
    while end > floor and text[end - 1] in _BLANKS:
        end -= 1
    if end == at and end > floor and text[end - 1] in _LINKS:
        end -= 1
    if end > floor and text[end - 1] == ".":
        end -= 1
    start = end
    while start > floor and text[start - 1].isalpha():
        start -= 1
    return (start, end) if start < end else (at, at)


class Found(NamedTuple, Generic[T]):
    """A phrase found in a text: its span and what it stands for."""

    start: int
    end: int
    value: T


class _Node(Generic[T]):
    """A place in the tree of phrases that begin with one word: what ends here, and which words go on.

    What ends here has its pieces beside it where their case matters.
    """

    __slots__ = ("onward", "values")

    def __init__(self) -> None:
        self.values: list[tuple[tuple[str, ...], T]] = []
        self.onward: dict[str, _Node[T]] = {}


class Phrases(Generic[T]):
    """A map from phrases to values that finds the longest phrase at a word of a text.

    Phrases match case-insensitively, except that a capital in the phrase asks for one in the text:
    "US" is not "us", and "Mrd" is not "mrd". Names are strict the other way too: a lower-case form
    ("polish") asks for lower case.

    A look-up costs one word of the text, and another for each that goes on a phrase, however many phrases there are;
    a phrase is taken apart when its first word is first met.
    """

    def __init__(self, table: Iterable[tuple[str, T]], *, strict: bool = False) -> None:
        self._strict = strict
        self._by_first: dict[str, list[tuple[str, T]]] = {}
        self._trees: dict[str, _Node[T]] = {}
        for phrase, value in table:
            first = WORD.search(phrase)
            if first:
                self._by_first.setdefault(first.group().lower(), []).append((phrase, value))

    def __contains__(self, word: str) -> bool:
        return word.lower() in self._by_first

    @property
    def firsts(self) -> dict[str, list[tuple[str, T]]]:
        """The phrases, with their values, by their first word in lower case."""
        return self._by_first

    def followers(self, first: str, *others: str) -> frozenset[str]:
        """The words, in lower case, by which the phrases go on that begin with some words."""
        lower = first.lower()
        if lower not in self._by_first:
            return frozenset()
        node: _Node[T] | None = self._trees.get(lower) or self._tree(lower)
        for word in others:
            node = node.onward.get(word.lower()) if node is not None else None
        return frozenset(node.onward) if node is not None else frozenset()

    def _tree(self, first: str) -> _Node[T]:
        """The tree of the phrases with a first word, grown when it is first met."""
        tree: _Node[T] = _Node()
        for phrase, value in self._by_first[first]:
            pieces = tuple(WORD.findall(phrase))
            node = tree
            for piece in pieces[1:]:
                node = node.onward.setdefault(piece.lower(), _Node())
            cased = self._strict or any(piece[:1].isupper() for piece in pieces)
            node.values.append((pieces if cased else (), value))
        self._trees[first] = tree  # now that it is whole: another thread may look
        return tree

    def among(self, words: frozenset[str]) -> bool:
        """Whether all the words of some phrase are among some words, in lower case and whatever their order."""
        nodes = [self._trees.get(word) or self._tree(word) for word in words if word in self._by_first]
        while nodes:
            node = nodes.pop()
            if node.values:
                return True
            nodes += [onward for word, onward in node.onward.items() if word in words]
        return False

    def at(self, text: str, start: int, end: int, stop: int) -> list[Found[T]]:
        """The values of the longest phrase whose first word is `text[start:end]`; none behind `stop`."""
        lower = text[start:end].lower()
        if lower not in self._by_first:
            return []
        node = self._trees.get(lower) or self._tree(lower)
        longest: list[Found[T]] = []
        while True:
            found = [Found(start, end, value) for pieces, value in node.values if not pieces or self._fit(pieces, text, start, end)]
            longest = found or longest
            word = WORD.match(text, behind_gap(text, end, stop), stop) if node.onward else None
            following = node.onward.get(word.group().lower()) if word else None
            if word is None or following is None:
                return longest
            node, end = following, word.end()

    def _fit(self, pieces: tuple[str, ...], text: str, start: int, end: int) -> bool:
        """Whether the words of a span are written as the pieces of a phrase are."""
        return all(_same(piece, word, self._strict) for piece, word in zip(pieces, WORD.findall(text, start, end), strict=True))

    def first_at(self, text: str, at: int, stop: int) -> Found[T] | None:
        """The longest phrase that begins at `at`, or None."""
        word = WORD.match(text, at, stop)
        if word is None:
            return None
        found = self.at(text, word.start(), word.end(), stop)
        return found[0] if found else None


def _same(piece: str, word: str, strict: bool) -> bool:
    """Whether a word, the same but for its case, is written as a piece of a phrase is."""
    if piece.islower() or not piece[:1].isupper():
        return not strict or piece == word
    if len(piece) > 1 and piece.isupper():
        return piece == word
    return word[:1].isupper()


class Patterns:
    """Patterns of phrases with a word in common; each is compiled when a text first has that word."""

    def __init__(self, table: Mapping[str, Iterable[str]], *, before: str = "", behind: str = "", key: slice = slice(0, 1)) -> None:
        """Any phrase of a table between two pieces of a pattern; the group that matches has the name of the phrase in the table.

        Args:
            table: the phrases, by the names of their groups.
            before: the pattern before them.
            behind: the pattern behind them.
            key: by which of their words they go; the first if nothing is said.
        """
        self._before, self._behind, self._names = before, behind, tuple(table)
        self._by_words: dict[str, dict[str, list[str]]] = {}
        self._compiled: dict[tuple[str, ...], re.Pattern[str]] = {}
        for name, phrases in table.items():
            for phrase in phrases:
                words = WORD.findall(phrase.lower())
                if words:
                    self._by_words.setdefault(" ".join(words[key]), {}).setdefault(name, []).append(phrase)

    def __contains__(self, words: str) -> bool:
        """Whether some phrase goes by a word in lower case, or by several."""
        return words in self._by_words

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_words)

    def of(self, *keys: str) -> re.Pattern[str]:
        """The pattern of the phrases that go by any of some words."""
        found = self._compiled.get(keys)
        if found is None:
            groups = {name: [phrase for key in keys for phrase in self._by_words[key].get(name, ())] for name in self._names}
            named = "|".join(f"(?P<{name}>{any_of(phrases)})" for name, phrases in groups.items() if phrases)
            found = self._compiled[keys] = re.compile(f"{self._before}(?:{named}){self._behind}", re.IGNORECASE)
        return found


class Endings:
    """Phrases that stand before a number, found by their last two words.

    Most numbers have other words before them, which a look-up tells; a pattern is searched only behind the end of a phrase.
    """

    def __init__(self, table: Mapping[str, Iterable[str]], tail: str) -> None:
        """Find the phrases of a table (by the names of their groups) before `tail`, the pattern of what may part them from a number."""
        self._patterns = Patterns(table, before=r"(?<!\w)", behind=rf"{tail}\Z", key=slice(-2, None))
        self._by_last: dict[str, dict[str, str]] = {}  # the last word, and the word before it: what the phrase goes by
        for key in self._patterns:
            earlier, _, last = key.rpartition(" ")
            self._by_last.setdefault(last, {})[earlier] = key

    def __contains__(self, word: str) -> bool:
        """Whether a word, in lower case, ends some phrase."""
        return word in self._by_last

    def before(self, text: str, at: int, reach: int = REACH) -> re.Match[str] | None:
        """The phrase that ends at `at`, no more than `reach` characters long; None if there is none."""
        if not self._by_last:
            return None
        start, end = span_before(text, at)
        earlier = self._by_last.get(text[start:end].lower())
        if earlier is None:
            return None
        keys = tuple(filter(None, dict.fromkeys((earlier.get(word_before(text, start).lower()), earlier.get("")))))
        return self._patterns.of(*keys).search(text, max(0, at - reach), at) if keys else None
