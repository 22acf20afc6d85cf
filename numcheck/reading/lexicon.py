"""A language's words, compiled once for finding: every pattern is built from the word lists."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property
from importlib import resources
from typing import Generic, TypeVar

from numcheck import units
from numcheck.language import Language, language
from numcheck.quantity import Hedge

# Between two words of one phrase: blanks, one line end, a hyphen, an apostrophe.
GAP = r"[ \t\u00a0\u202f\u2009]*(?:\r?\n[ \t]*)?[-‐‑'’]?[ \t\u00a0\u202f\u2009]*"
# Between a number and the word that belongs to it.
SPACE = r"[ \t\u00a0\u202f\u2009]*(?:\r?\n[ \t]*)?"
WORD = re.compile(r"[^\W\d_]+")
MAX_BLANKS = 40
"""No phrase spans more blanks than this; it keeps every look-around local and the whole linear."""

T = TypeVar("T")


def any_of(phrases: Iterable[str]) -> str:
    """A pattern piece for any of some phrases, longest first; it never matches if there are none."""
    pieces = sorted({phrase.strip() for phrase in phrases if phrase.strip()}, key=len, reverse=True)
    if not pieces:
        return r"(?!)"
    return "(?:" + "|".join(GAP_BOUNDED.join(map(re.escape, piece.split())) for piece in pieces) + ")"


GAP_BOUNDED = r"(?:[ \t\u00a0\u202f\u2009]{0,8}(?:\r?\n[ \t]{0,40})?[-‐‑'’]?[ \t\u00a0\u202f\u2009]{0,8})"
SPACE_BOUNDED = r"(?:[ \t\u00a0\u202f\u2009]{0,8}(?:\r?\n[ \t]{0,40})?)"


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase found in a text: its span and what it stands for."""

    start: int
    end: int
    value: T


class Phrases(Generic[T]):
    """A map from phrases to values that finds the longest phrase at a word of a text.

    Phrases match case-insensitively, except that a capital in the phrase asks for one in the text:
    "US" is not "us", and "Mrd" is not "mrd". Names are strict the other way too: a lower-case form
    ("polish") asks for lower case.
    """

    def __init__(self, table: Iterable[tuple[str, T]], *, strict: bool = False) -> None:
        self._strict = strict
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in table:
            pieces = tuple(WORD.findall(phrase))
            if pieces:
                self._by_first.setdefault(pieces[0].lower(), []).append((pieces, value))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def __contains__(self, word: str) -> bool:
        return word.lower() in self._by_first

    @property
    def firsts(self) -> dict[str, list[tuple[tuple[str, ...], T]]]:
        """The phrases by their first word in lower case, longest first."""
        return self._by_first

    def at(self, text: str, start: int, end: int, stop: int) -> list[Found[T]]:
        """The values of the longest phrase whose first word is `text[start:end]`; none behind `stop`."""
        candidates = self._by_first.get(text[start:end].lower())
        if candidates is None:
            return []
        found: list[Found[T]] = []
        for pieces, value in candidates:
            if found and len(pieces) < longest:
                break
            at = end
            if not _same(pieces[0], text[start:end], self._strict):
                continue
            for piece in pieces[1:]:
                gap = _GAP.match(text, at, stop)
                at = gap.end() if gap else at
                word = WORD.match(text, at, stop)
                if word is None or not _same(piece, word.group(), self._strict):
                    break
                at = word.end()
            else:
                longest = len(pieces)
                found.append(Found(start, at, value))
        return found

    def first_at(self, text: str, at: int, stop: int) -> Found[T] | None:
        """The longest phrase that begins at `at`, or None."""
        word = WORD.match(text, at, stop)
        if word is None:
            return None
        found = self.at(text, word.start(), word.end(), stop)
        return found[0] if found else None


_GAP = re.compile(GAP_BOUNDED)


def _same(piece: str, word: str, strict: bool = False) -> bool:
    if piece.islower() or not piece[:1].isupper():
        return piece == word or (not strict and piece.lower() == word.lower())
    if len(piece) > 1 and piece.isupper():
        return piece == word
    return word[:1].isupper() and piece.lower() == word.lower()


# What a number word does in a larger number.
UNIT, TEEN, TEN, HUNDRED, FULL_HUNDRED, SCALE, JOIN, HALF = ["unit", "teen", "ten", "hundred", "full", "scale", "join", "half"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A number word, or the part of one that is written together.

    Attributes:
        role: what it does in a larger number.
        value: its value; for a joiner 0.
        ordinal: whether it makes an ordinal of the number, and so ends it.
        after: for a joiner, after which roles it may stand ("t", "h", "s", "u").
    """

    role: str
    value: int
    ordinal: bool = False
    after: str = ""


def _unaccented(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))


LONG = 4
"""Only longer words are read without their accents: "metres", but neither "ano" nor "nos"."""


def _cldr_names(code: str) -> list[tuple[str, str]]:
    """The names of units and currencies that `tools/cldr_names.py` took from CLDR; none for a language without them."""
    try:
        names = json.loads(resources.files("numcheck").joinpath("cldr", f"{code}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return [(word, name) for part in ("money", "units") for name, words in names[part].items() for word in words]


def _role(value: int) -> str:
    if value < 10:
        return UNIT
    if value < 100:
        return TEN if value % 10 == 0 and value >= 20 else TEEN
    if value < 1000:
        return HUNDRED if value == 100 else FULL_HUNDRED
    return SCALE


class Lexicon:
    """The compiled words of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    @cached_property
    def numbers(self) -> Phrases[Piece]:
        """Number words, scale words, ordinals and joiners."""
        known = self.language
        table: list[tuple[str, Piece]] = []
        table += [(word, Piece(_role(value), value)) for word, value in known.numbers.items()]
        table += [(word, Piece(HUNDRED, 100)) for word in known.hundreds]
        table += [(word, Piece(FULL_HUNDRED, value)) for word, value in known.full_hundreds.items()]
        table += [(word, Piece(SCALE, value)) for word, value in known.scales.items() if len(word) > 2]
        table += [(word, Piece(_role(value), value, ordinal=True)) for word, value in known.ordinals.items()]
        plain = [(bare, piece) for word, piece in table if (bare := _unaccented(word)) != word]
        known_words = {word for word, _ in table}
        table += [(bare, piece) for bare, piece in plain if bare not in known_words]  # as people type them
        table += [(word, Piece(JOIN, 0, after=after)) for word, after in known.joiners.items() if after != "u"]
        return Phrases(table)

    @cached_property
    def starts(self) -> frozenset[str]:
        """Every word at which a quantity may begin, in lower case: the look-up that scanning rests on."""
        known = self.language
        firsts = {word for word, entries in self.numbers.firsts.items() if any(piece.role != JOIN for _, piece in entries)}
        for group in (known.half_of, known.collectives, known.dozens, known.multiples, known.fractions, known.vague, known.idioms):
            firsts.update(WORD.findall(phrase)[0].lower() for phrase in group)
        firsts.update(self.halves_alone, self.plural_scales, self.glued_fractions)
        if not known.glued:
            firsts.update(word + fold for word in known.numbers for fold in known.folds)
        return frozenset(firsts)

    @cached_property
    def one(self) -> Phrases[bool]:
        """Words for one, as phrases."""
        return Phrases((word, True) for word in self.ones)

    @cached_property
    def ones(self) -> frozenset[str]:
        """Words for one that are articles too."""
        return frozenset({word for word, value in self.language.numbers.items() if value == 1})

    @cached_property
    def determiners(self) -> frozenset[str]:
        """Words before a collective that make it one: "une centaine", "cette centaine"."""
        return self.ones | self.articles

    @cached_property
    def plurals(self) -> frozenset[str]:
        """Collectives and scale words in the plural, which alone mean several: those that add to a shorter one of the same value."""
        known = self.language
        table = {**known.collectives, **known.dozens, **known.scales, **dict.fromkeys(known.hundreds, 100)}
        return frozenset(word for word, value in table.items() if len(word) > 4 and any(
            table[other] == value and word != other and (
                (0 < len(word) - len(other) <= 2 and word.startswith(other[:max(2, len(other) - 2)]))
                or (word[:-1] == other[:-1] and word[-1] in "ie" and other[-1] in "ae")) for other in table))

    @cached_property
    def plural_scales(self) -> dict[str, int]:
        """"hundreds", "thousands", "millions": scale words that alone mean several."""
        known = self.language
        table = {**known.scales, **dict.fromkeys(known.hundreds, 100)}
        return {word: value for word, value in table.items()
                if word in self.plurals and word not in known.bare_scales and word not in known.collectives}

    @cached_property
    def mixers(self) -> frozenset[str]:
        """Words between a whole number and a fraction."""
        return frozenset({*self.language.joiners, *self.language.cues.get("with", ())})

    @cached_property
    def streets(self) -> frozenset[str]:
        """Nouns behind a house number."""
        return self._set(self.language.streets)

    @cached_property
    def halves_alone(self) -> frozenset[str]:
        """"anderthalb": words of `halves` that begin with no number and mean one and a half by themselves."""
        return frozenset(word for word in self.language.halves if self.language.glued and word.startswith("ander"))

    @cached_property
    def glued_fractions(self) -> dict[str, Fraction]:
        """"tweederde", "driekwart": a numerator below ten and a denominator in one word."""
        known = self.language
        if not known.glued:
            return {}
        return {number + part: Fraction(value, below) for number, value in known.numbers.items() if 0 < value < 10
                for part, below in known.fractions.items() if below > 2 and value < below}

    @cached_property
    def every_nth(self) -> frozenset[str]:
        """"jeder", "every"."""
        return frozenset(phrase.split()[-1] for phrase in self.language.every_nth)

    @cached_property
    def part_nouns(self) -> frozenset[str]:
        """"parte"."""
        return frozenset(self.language.part_nouns)

    @cached_property
    def before_minus(self) -> frozenset[str]:
        """Number words: "eight minus four" is arithmetic, not a negative number."""
        return frozenset(self.language.numbers)

    @cached_property
    def one_in_strict(self) -> frozenset[str]:
        """Connectors of "one in five" that are everyday prepositions too, and so want small numbers."""
        return frozenset(phrase for phrase in self.language.one_in if " " not in phrase)

    @cached_property
    def hedge_ending(self) -> re.Pattern[str]:
        """Any hedge phrase of two words or more, anchored at its end: "at most" is no "most"."""
        phrases = [phrase for table in (self.language.hedges, self.language.behind) for group in table.values() for phrase in group]
        return re.compile(rf"(?<!\w){any_of(phrase for phrase in phrases if ' ' in phrase)}\Z", re.IGNORECASE)

    @cached_property
    def range_joint(self) -> re.Pattern[str]:
        """What stands between the ends of a range; the group that matched names how it joins them."""
        known = self.language
        kinds = (("to", known.range_to), ("and", known.range_and), ("or", known.range_or))
        article = rf"(?:{any_of(known.articles)}{GAP_BOUNDED})?"
        joined = "|".join(rf"(?P<{kind}>{any_of(phrases)}\b)" for kind, phrases in kinds)
        return re.compile(rf"[-‐]?,?{SPACE_BOUNDED}(?:{joined}){GAP_BOUNDED}{article}", re.IGNORECASE)

    @cached_property
    def change_words(self) -> frozenset[str]:
        """Verbs and nouns of change, where "5 pct to 8 pct" is no range."""
        cues = self.language.cues
        return frozenset(word for name in ("up", "down") for phrase in cues.get(name, ()) for word in phrase.split() if len(word) > 2)

    @cached_property
    def range_to_words(self) -> frozenset[str]:
        """Words that join a range by themselves."""
        return frozenset(self.language.range_to)

    @cached_property
    def range_from(self) -> frozenset[str]:
        """Words before the first end of a range that may also be a change."""
        return frozenset(self.language.range_from)

    @cached_property
    def list_joint(self) -> re.Pattern[str]:
        """What joins the last two of a list."""
        known = self.language
        return re.compile(rf",?{SPACE_BOUNDED}{any_of((*known.range_and, *known.range_or))}{GAP_BOUNDED}", re.IGNORECASE)

    @cached_property
    def of_joint(self) -> re.Pattern[str]:
        """"of the" between a part and its whole."""
        known = self.language
        return re.compile(rf"{SPACE_BOUNDED}{any_of(known.of)}{GAP_BOUNDED}(?:{any_of(known.articles)}{GAP_BOUNDED})?", re.IGNORECASE)

    @cached_property
    def out_of(self) -> re.Pattern[str]:
        """"out of", "sur", possibly in brackets, between a counted part and its whole."""
        known = self.language
        return re.compile(rf"{SPACE_BOUNDED}\(?{any_of(known.one_in)}{GAP_BOUNDED}(?:{any_of(known.articles)}{GAP_BOUNDED})?", re.IGNORECASE)

    @cached_property
    def rank_label_words(self) -> frozenset[str]:
        """The last words of rank labels: only behind one of them is a label looked for."""
        return frozenset(phrase.split()[-1] for phrase in self.language.rank_labels)

    @cached_property
    def rank_label(self) -> re.Pattern[str]:
        """A rank label before a number, anchored by its end."""
        return re.compile(rf"(?<!\w){any_of(self.language.rank_labels)}\.?{SPACE_BOUNDED}\Z", re.IGNORECASE)

    @cached_property
    def decade_before(self) -> re.Pattern[str]:
        """What stands before a decade ("années 90"), anchored by its end."""
        return re.compile(rf"(?<!\w){any_of(self.language.decades)}{SPACE_BOUNDED}['’]?\Z", re.IGNORECASE)

    @cached_property
    def clock_opening(self) -> re.Pattern[str]:
        """What stands before a time of day, anchored by its end."""
        return re.compile(rf"(?<!\w){any_of(self.language.clock_before)}{SPACE_BOUNDED}\Z", re.IGNORECASE)

    @cached_property
    def clock_strict(self) -> re.Pattern[str]:
        """Openings that only a time of day has ("alle", "a las"): those that are no preposition of years."""
        strict = [phrase for phrase in self.language.clock_before if phrase not in self.language.year_before]
        return re.compile(rf"(?<!\w){any_of(strict)}{SPACE_BOUNDED}\Z", re.IGNORECASE)

    @cached_property
    def year_opening(self) -> re.Pattern[str]:
        """What stands before a year, anchored by its end."""
        return re.compile(rf"(?<!\w){any_of(self.language.year_before)}{SPACE_BOUNDED}['’]?\Z", re.IGNORECASE)

    @cached_property
    def only_first(self) -> frozenset[str]:
        """Articles that are "one" only at the start of a number ("a hundred", never "twenty a day")."""
        ones = {word for word, value in self.language.numbers.items() if value == 1}
        return frozenset(ones & self.articles) if ones - self.articles else frozenset()

    @cached_property
    def after_article(self) -> frozenset[str]:
        """Words behind an article that may make a number of it: number words, units, and what continues a phrase that begins with it."""
        known = self.language
        phrases = (*known.idioms, *known.vague, *known.half_of, *known.multiples, *known.one_in, *known.times)
        later = {word.lower() for phrase in phrases for word in WORD.findall(phrase)}
        return frozenset({*self.starts, *self.units.firsts, *self.scale.firsts, *later})

    @cached_property
    def _glue(self) -> re.Pattern[str] | None:
        return re.compile(rf"(?:{'|'.join(sorted(map(re.escape, self._pieces), key=len, reverse=True))})+") \
            if self.language.glued else None

    @cached_property
    def _pieces(self) -> dict[str, Piece]:
        known = self.language
        table: dict[str, Piece] = {}
        for word, value in known.numbers.items():
            table[word] = Piece(_role(value), value)
        for word in known.hundreds:
            table[word] = Piece(HUNDRED, 100)
        for word, value in {**known.full_hundreds, **known.scales}.items():
            if len(word) > 3:
                table[word] = Piece(_role(value), value)
        for word, after in known.joiners.items():
            table[word] = Piece(JOIN, 0, after=after)
        for word, value in known.ordinals.items():
            table.setdefault(word, Piece(_role(value), value, ordinal=True))
        for word in known.halves:
            if " " not in word:
                table.setdefault(word, Piece(HALF, 0))
        return {word.replace(" ", ""): piece for word, piece in table.items()}

    @cached_property
    def _glued_cache(self) -> dict[str, tuple[tuple[Piece, ...], ...]]:
        return {}

    def split(self, word: str) -> tuple[tuple[Piece, ...], ...]:
        """Every way in which one written word is made of number pieces; () if it is none."""
        if not self.language.glued or len(word) > 120:
            return ()
        word = word.lower()
        cache = self._glued_cache
        if word not in cache:
            if len(cache) > 50_000:
                cache.clear()
            cache[word] = tuple(self._segment(word))
        return cache[word]

    def _segment(self, word: str) -> Iterator[tuple[Piece, ...]]:
        endings = self.language.ordinal_endings
        stems = [(word, False)] + [(word[: -len(e)], True) for e in endings if word.endswith(e) and len(word) > len(e) + 2]
        for stem, ordinal in stems:
            if self._glue is None or not self._glue.fullmatch(stem):
                continue
            for count, pieces in enumerate(_cuts(stem, self._pieces, self._longest)):
                if ordinal and pieces[-1].role not in (JOIN, HALF):
                    last = pieces[-1]
                    yield (*pieces[:-1], Piece(last.role, last.value, ordinal=True))
                elif not ordinal:
                    yield pieces
                if count > 50:
                    break

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._pieces))

    @cached_property
    def scale(self) -> Phrases[int]:
        """Scale words that may stand behind digits."""
        return Phrases((word, value) for word, value in self.language.scales.items())

    @cached_property
    def ordinal_before(self) -> frozenset[str]:
        """Words before digits whose dot makes an ordinal ("der 4. Platz", "im 6. Stock")."""
        return frozenset({*self.language.articles, *self.language.ordinal_before})

    @cached_property
    def ordinal_mark(self) -> re.Pattern[str]:
        """What makes an ordinal of the digits before it."""
        return re.compile(rf"(?:{'|'.join(self.language.ordinal_marks) or '(?!)'})(?!\w)")

    @cached_property
    def idioms(self) -> Phrases[str]:
        """Phrases with a number word that count nothing."""
        return Phrases((phrase, phrase) for phrase in self.language.idioms)

    def _phrases(self, table: Mapping[str, T]) -> Phrases[T]:
        return Phrases(table.items())

    @cached_property
    def halves(self) -> Phrases[bool]:
        """What adds a half."""
        return Phrases((phrase, True) for phrase in self.language.halves)

    @cached_property
    def half_of(self) -> Phrases[bool]:
        """What takes a half of the scale behind."""
        return Phrases((phrase, True) for phrase in self.language.half_of)

    @cached_property
    def collectives(self) -> Phrases[int]:
        """Nouns for about so many."""
        return self._phrases(self.language.collectives)

    @cached_property
    def dozens(self) -> Phrases[int]:
        """Nouns for exactly so many."""
        return self._phrases(self.language.dozens)

    @cached_property
    def fractions(self) -> Phrases[int]:
        """Denominators."""
        return self._phrases(self.language.fractions)

    @cached_property
    def multiples(self) -> Phrases[int]:
        """Factors."""
        return self._phrases(self.language.multiples)

    @cached_property
    def vague(self) -> Phrases[tuple[Fraction, Fraction]]:
        """Vague shares."""
        return Phrases(self.language.vague.items())

    @cached_property
    def hedge_before(self) -> re.Pattern[str]:
        """Hedges before a number: one named group a hedge, anchored at the number by its end."""
        return self._hedges(self.language.hedges, "{}['’]?" + SPACE_BOUNDED + r"\Z")

    @cached_property
    def hedge_behind(self) -> re.Pattern[str]:
        """Hedges behind a number."""
        return self._hedges(self.language.behind, SPACE_BOUNDED + r",?" + SPACE_BOUNDED + r"(?:{})\b")

    @staticmethod
    def _hedges(table: Mapping[Hedge, tuple[str, ...]], shape: str) -> re.Pattern[str]:
        named = "|".join(f"(?P<{hedge.value}>{any_of(phrases)})" for hedge, phrases in table.items() if phrases)
        return re.compile(shape.replace("{}", r"(?<!\w)(?:" + (named or "(?!)") + ")"), re.IGNORECASE)

    @cached_property
    def hedge_words(self) -> frozenset[str]:
        """The last words of hedges: only before one of them is a hedge looked for."""
        return frozenset(WORD.findall(phrase)[-1].lower() for phrases in self.language.hedges.values() for phrase in phrases)

    @cached_property
    def units(self) -> Phrases[str]:
        """Names of units, currencies and percent: the language's own, then those of CLDR that it says nothing of."""
        known = self.language
        table = [(word, name) for name, names in (*known.units.items(), *known.money.items()) for word in names]
        table += [(word, units.PERCENT) for word in known.percent]
        table += [(word, units.PERCENTAGE_POINT) for word in known.percentage_points]
        table += [(word, units.PER_MILLE) for word in known.per_mille]
        own = {word.lower() for word, _ in table}
        table += [(word, name) for word, name in _cldr_names(known.code) if word not in own]
        every = {word for word, _ in table}
        plain = [(bare, name) for word, name in table if not word.isascii() and len(bare := _unaccented(word)) > LONG and bare not in every]
        return Phrases(table + plain)  # "kilometros": as people type them

    @cached_property
    def of(self) -> Phrases[bool]:
        """Words between a number and what it counts."""
        return Phrases((word, True) for word in self.language.of)

    @cached_property
    def articles(self) -> frozenset[str]:
        """Determiners."""
        return frozenset(self.language.articles)

    @cached_property
    def stops(self) -> frozenset[str]:
        """Words that end a noun phrase."""
        known = self.language
        joints = {phrase.split()[0] for phrase in (*known.range_to, *known.range_or, *known.range_and)}
        return frozenset({*known.stops, *joints})

    @cached_property
    def between(self) -> frozenset[str]:
        """"between"."""
        return frozenset(self.language.between)

    def _set(self, phrases: Iterable[str]) -> frozenset[str]:
        return frozenset(phrase.lower() for phrase in phrases)

    @cached_property
    def months(self) -> frozenset[str]:
        """Names of months."""
        return self._set(self.language.months)

    @cached_property
    def weekdays(self) -> frozenset[str]:
        """Names of weekdays."""
        return self._set(self.language.weekdays)

    @cached_property
    def clock(self) -> re.Pattern[str]:
        """What stands behind a time of day."""
        return re.compile(rf"{SPACE_BOUNDED}{any_of(self.language.clock)}(?!\w)", re.IGNORECASE)

    @cached_property
    def century(self) -> Phrases[bool]:
        """Words behind an ordinal that name a time."""
        return Phrases((word, True) for word in self.language.century)

    @cached_property
    def labels(self) -> frozenset[str]:
        """Nouns before a number that is a name."""
        return self._set(phrase.split()[-1] for phrase in self.language.labels)

    @cached_property
    def times(self) -> Phrases[bool]:
        """Words behind a number that make it a factor."""
        return Phrases((word, True) for word in self.language.times)

    @cached_property
    def one_in(self) -> re.Pattern[str]:
        """The connector of "one in five", up to a number."""
        article = rf"(?:(?P<article>{any_of(self.language.articles)})\b{SPACE_BOUNDED})?"
        return re.compile(rf"{SPACE_BOUNDED}\b{any_of(self.language.one_in)}\b{SPACE_BOUNDED}{article}", re.IGNORECASE)

    @cached_property
    def decimal_word(self) -> re.Pattern[str]:
        """The spoken decimal mark between two number words."""
        return re.compile(rf"{SPACE_BOUNDED}\b{any_of(self.language.decimal_words)}\b{SPACE_BOUNDED}", re.IGNORECASE)

    @cached_property
    def minus(self) -> frozenset[str]:
        """Words for the minus sign."""
        return self._set(self.language.minus)

    @cached_property
    def superlatives(self) -> frozenset[str]:
        """One-word superlatives, for what is glued to an ordinal ("zweitgrößte")."""
        return frozenset(word for word in (*self.language.most, *self.language.least) if " " not in word)

    @cached_property
    def persons(self) -> frozenset[str]:
        """Nouns that count people."""
        return self._set(self.language.persons)


def _cuts(word: str, pieces: Mapping[str, Piece], longest: int) -> Iterator[tuple[Piece, ...]]:
    """Every way to cut a word into pieces, longest pieces first; positions that lead nowhere are tried once."""
    dead: set[int] = set()

    def walk(at: int) -> Iterator[tuple[Piece, ...]]:
        if at == len(word):
            yield ()
            return
        if at in dead:
            return
        lives = False
        for size in range(min(longest, len(word) - at), 0, -1):
            piece = pieces.get(word[at:at + size])
            if piece is None:
                continue
            for rest in walk(at + size):
                lives = True
                yield (piece, *rest)
        if not lives:
            dead.add(at)

    return walk(0)


@cache
def lexicon(code: str) -> Lexicon:
    """The compiled words of a language, built once a process."""
    return Lexicon(language(code))
