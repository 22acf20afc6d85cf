"""A language's words, compiled once for finding: every look-up and every pattern is built from the word lists."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import cache, cached_property, lru_cache
from importlib import resources
from typing import NamedTuple, TypeVar

from numcheck import units
from numcheck.language import Language, language
from numcheck.reading.phrases import GAP, KEPT, LETTER, SPACE, WORD, Endings, Patterns, Phrases, any_of, branches, unaccented
from numcheck.reading.pieces import JOIN, Piece, Segmenter, number_words

T = TypeVar("T")
_PHRASE_ROLES = ("collectives", "dozens", "fractions", "glued_fractions", "half_of", "halves", "halves_alone", "idioms", "multiples",
                 "numbers", "plural_scales", "scale", "times", "units", "vague")
"""Tables of a lexicon that are asked about a word, or about the word behind a number."""
_BEHIND_ROLES = ("clock", "hedge_behind", "mixers", "months", "of", "streets")
"""Tables that are asked about the word behind a number alone."""
_BEFORE_ROLES = ("age_before", "articles", "between", "changed_by", "clock_strict", "decade_before", "every_nth", "hedge_before", "labels",
                 "link_words", "minus", "months", "range_from", "range_to", "rank_label", "weekdays", "year_opening")
"""Tables that are asked about the word before a number."""
_WHOLE_TIMES = tuple(sorted(units.TIMES - {"second"}))
VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
          "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}
"""Signs of fractions: numerator and denominator."""
STEM = 4
"""By so many letters a word is recognised that may begin a mention; more would take longer to compile than they save."""
MIN_PLURAL = 3
"""No shorter word is taken for a plural."""
ISO = 3
"""So many letters has the code of a currency."""
LONG = 4
"""Only longer words are read without their accents: "metres", but neither "ano" nor "nos"."""


def _sources(known: Language) -> tuple[str, ...]:
    """What stands before the amount that something came from, and is a preposition of place too ("from", not "de")."""
    return tuple(word for word in known.range_from if word in known.places)


class NounWord(NamedTuple):
    """What a word may be in the phrase that says what a number counts.

    Attributes:
        begins: whether it may begin it.
        goes_on: whether it may go on with it.
        plural: whether it ends as plurals do; False in languages where no ending tells.
        passed: whether it may stand before the noun ("other", "more").
        number: whether it begins a number.
    """

    begins: bool
    goes_on: bool
    plural: bool
    passed: bool
    number: bool


def _words(pick: Callable[[Language], Iterable[str]]) -> cached_property[frozenset[str]]:
    """Single words of a language, in lower case."""
    return cached_property(lambda lex: frozenset(word.lower() for word in pick(lex.language)))


def _last_words(pick: Callable[[Language], Iterable[str]]) -> cached_property[frozenset[str]]:
    """The last words of some phrases, in lower case: what stands before a number tells whether to look for the phrase."""
    return cached_property(lambda lex: frozenset(
        word.lower() for phrase in pick(lex.language) for word in WORD.findall(phrase)[-1:]))


def _phrases(pick: Callable[[Language], Iterable[str]]) -> cached_property[Phrases[str]]:
    """Phrases of a language that say nothing but themselves."""
    return cached_property(lambda lex: Phrases((phrase, phrase) for phrase in pick(lex.language)))


def _values(pick: Callable[[Language], Mapping[str, T]]) -> cached_property[Phrases[T]]:
    """Phrases of a language that stand for a value."""
    return cached_property(lambda lex: Phrases(pick(lex.language).items()))


def _ending(pick: Callable[[Language], Iterable[str]], tail: str = SPACE) -> cached_property[Endings]:
    """What stands before a number."""
    return cached_property(lambda lex: Endings({"phrase": pick(lex.language)}, tail))


class Lexicon:
    """The compiled words of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._segmenter = Segmenter(language)
        self.roles = lru_cache(maxsize=KEPT)(self._roles)
        self.follows = lru_cache(maxsize=KEPT)(self._follows)
        self.leads = lru_cache(maxsize=KEPT)(self._leads)
        self.in_noun = lru_cache(maxsize=KEPT)(self._in_noun)

    def split(self, word: str) -> tuple[tuple[Piece, ...], ...]:
        """Every way in which one written word is made of number pieces; () if it is none."""
        return self._segmenter.split(word)

    def _roles(self, word: str) -> frozenset[str]:
        """What a word (in lower case) may begin; of most words nothing, which ends every look behind a number at once."""
        phrases = {role for role in _PHRASE_ROLES if word in getattr(self, role)}
        words = {role for role, firsts in self._first_words.items() if word in firsts}
        pieces = {"numbers"} if self.split(word) else set()
        factors = {"factors"} if word.endswith(self.factor_endings) else set()
        return frozenset(phrases | words | pieces | factors)

    def _follows(self, word: str) -> frozenset[str]:
        """What a word, as written, may begin behind a number.

        Its roles, what `_BEHIND_ROLES` names, the sign of a unit or a currency, and how it looks.
        """
        lower = word.lower()
        tables = {role for role in _BEHIND_ROLES if lower in getattr(self, role)}
        signs = {"signs"} if word in units.SIGNS or (len(word) == ISO and word.isupper()) else set()
        return self.roles(lower) | tables | signs | _looks(word)

    def _leads(self, word: str) -> frozenset[str]:
        """What a word, as written, may end before a number: what `_BEFORE_ROLES` names, a number, money, and how it looks."""
        lower = word.lower()
        tables = {role for role in _BEFORE_ROLES if lower in getattr(self, role)}
        numbers = {"numbers"} if lower in self.language.numbers else set()
        money = {"money"} if lower in self.units or units.money_code(word) else set()
        return frozenset(tables | numbers | money | _looks(word))

    def _in_noun(self, word: str) -> NounWord:
        known = self.language
        ends = word in self.stops or word in self.months or word in known.numbers or word == "x"  # "3 x 4 m"
        person = word in self.persons
        plural = len(word) >= MIN_PLURAL and word.endswith(known.plural_endings) and not word.endswith(known.singular_endings)
        return NounWord(
            begins=not ends and (person or word not in self.articles),
            goes_on=not ends and (person or word not in self.number_starts) and word not in self.weekdays,
            plural=plural,
            passed=word in self.others or word in self.meant,
            number=word in known.numbers or (word in self.number_starts and not person and word not in self.articles),
        )

    @cached_property
    def _first_words(self) -> dict[str, frozenset[str]]:
        known = self.language
        listed = {"decimal_words": known.decimal_words, "folds": known.folds,
                  "one_in": known.one_in}
        return {role: frozenset(WORD.findall(phrase)[0].lower() for phrase in phrases) for role, phrases in listed.items()}

    # --- words by themselves ---------------------------------------------------------------------------------------

    articles = _words(lambda known: known.articles)
    staff = _words(lambda known: known.staff)
    weighing = _words(lambda known: known.weighing)
    definite = _words(lambda known: known.definite)
    ago = _words(lambda known: known.cues["ago"])
    being = _words(lambda known: known.cues.get("be", ()))
    ballots = _words(lambda known: known.ballots)
    won = _words(lambda known: (*known.ballots, *known.seats))
    before_verbs = _words(lambda known: known.before_verbs)
    between = _words(lambda known: known.between)
    determiners = _words(lambda known: (*known.articles, *(word for word, value in known.numbers.items() if value == 1)))
    every_nth = _last_words(lambda known: known.every_nth)
    labels = _last_words(lambda known: known.labels)
    short_labels = _last_words(lambda known: (label for label in known.labels if label.endswith(".")))
    link_words = _last_words(lambda known: (
        *known.cues["includes"], *known.cues["versus"], *known.articles, *known.between, *_sources(known)))
    minus = _words(lambda known: known.minus)
    never_bare = _words(lambda known: () if known.glued else set(known.hundreds) - set(known.bare_scales))  # "hundred"
    mixers = _words(lambda known: (*known.joiners, *known.cues.get("with", ())))  # between a whole number and a fraction
    months = _words(lambda known: known.months)
    others = _words(lambda known: known.others)
    comparing = _words(lambda known: (*known.cues["more"], *known.cues["less"]))
    meant = _words(lambda known: known.meant)
    number_nouns = _words(lambda known: known.number_nouns)
    one_in_strict = _words(lambda known: (phrase for phrase in known.one_in if " " not in phrase))  # prepositions: want small numbers
    ones = _words(lambda known: (word for word, value in known.numbers.items() if value == 1))
    ordinal_before = _words(lambda known: (*known.articles, *known.ordinal_before))  # "der 4. Platz", "im 6. Stock"
    part_nouns = _words(lambda known: known.part_nouns)
    places = _words(lambda known: known.places)
    persons = _words(lambda known: known.persons)
    ratios = _words(lambda known: known.ratios)
    range_or = _words(lambda known: known.range_or)
    range_from = _words(lambda known: known.range_from)
    range_to = _words(lambda known: known.range_to)
    share_nouns = _words(lambda known: known.share_nouns)
    sides = _words(lambda known: known.sides)
    single = _words(lambda known: known.single)
    streets = _words(lambda known: known.streets)
    unit_joiners = _words(lambda known: (word for word, after in known.joiners.items() if "u" in after))  # "vier und dreißig"
    samples = _words(lambda known: known.cues["sample"])
    superlatives = _words(lambda known: (word for word in (*known.most, *known.least) if " " not in word))  # "zweitgrößte"
    superlative_heads = _words(lambda known: (phrase.split()[0] for phrase in (*known.most, *known.least) if " " in phrase))  # "most"
    weekdays = _words(lambda known: known.weekdays)

    def counts_persons(self, noun: str) -> bool:
        """Whether a noun phrase names people."""
        return any(word in self.persons for word in WORD.findall(noun.lower()))

    @cached_property
    def voted(self) -> frozenset[str]:
        """Words between the votes of two sides: "by 13 votes to 9", "mit 13 zu 9 Stimmen"."""
        return self.range_to | self.ratios

    @cached_property
    def openings(self) -> Phrases[str]:
        """Every word and phrase with which a quantity may begin: the look-up that scanning rests on."""
        known = self.language
        phrases = [phrase for entries in self.numbers.firsts.values() if any(piece.role != JOIN for _, piece in entries)
                   for phrase, _ in entries]
        for group in (known.half_of, known.collectives, known.dozens, known.multiples, known.fractions, known.vague, known.idioms,
                      self.halves_alone, self.plural_scales, self.glued_fractions):
            phrases.extend(group)
        if not known.glued:
            phrases += [word + fold for word in known.numbers for fold in known.folds]
        return Phrases((phrase, "") for phrase in phrases)

    @cached_property
    def number_starts(self) -> frozenset[str]:
        """The first words of those, but for such that only begin an idiom ("group of seven")."""
        known = self.language
        groups = (self.numbers.firsts, known.half_of, known.collectives, known.dozens, known.multiples, known.fractions, known.vague,
                  self.halves_alone, self.plural_scales, self.glued_fractions)
        return frozenset(self.openings.firsts) - ({WORD.findall(phrase)[0].lower() for phrase in known.idioms}
                              - {WORD.findall(phrase)[0].lower() for group in groups for phrase in group})

    @cached_property
    def alone(self) -> frozenset[str]:
        """Those of a single word, however it is written."""
        return frozenset(phrase for phrases in self.openings.firsts.values() for phrase, _ in phrases
                         if phrase.islower() and phrase.isalpha())

    @cached_property
    def starts(self) -> re.Pattern[str]:
        """Where a mention may begin in a text in lower case: at digits, at a sign, or at a word that begins as openings do.

        Anchored at what is no Latin letter, since `re` skips those fastest: the first of the digits, or what stands before the word.
        Its groups, which digits leave empty: the sign or the word, and the word behind that and one blank.
        """
        stems = {piece[:STEM]: "" for piece in self._segmenter.beginnings}
        for first, phrases in self.openings.firsts.items():
            seconds = {"" if phrase.isalpha() else "".join(WORD.findall(phrase.lower())[1:2])[:STEM] for phrase, _ in phrases}
            if "" not in seconds:  # one of them has to follow
                stems[first] = rf"(?!{LETTER})(?! (?!{branches(dict.fromkeys(seconds, ''))}))"
            elif len(first) > STEM:
                stems[first[:STEM]] = ""
            else:
                stems.setdefault(first, rf"(?!{LETTER})")
        stems.update(dict.fromkeys(VULGAR, f"(?!{LETTER})"))
        return re.compile(rf"[^a-z](?:(?<=\d)\d*+|({branches(stems)}{LETTER}*+)(?:(?= ({LETTER}++))|))")

    @cached_property
    def glued_endings(self) -> tuple[str, ...]:
        """What numbers written together end in, in languages that write few so."""
        return (*self.language.part_endings, *self.language.ordinal_endings)

    @cached_property
    def tells_plurals(self) -> bool:
        """Whether plural nouns have endings of their own."""
        return bool(self.language.plural_endings)

    @cached_property
    def factor_endings(self) -> tuple[str, ...]:
        """What makes a factor of a number word that it is written together with: "fivefold", "zweieinhalbmal"."""
        return (*self.language.folds, *(self.language.times if self.language.glued else ()))

    @cached_property
    def behind_one(self) -> frozenset[str]:
        """Words that go on with an article as with a number: scales, and what begins an alternative, a fraction or a share."""
        known = self.language
        phrases = (*known.one_in, *known.times, *self.mixers, *known.single, *known.range_or)  # "ein oder zwei"
        later = {word.lower() for phrase in phrases for word in WORD.findall(phrase)}
        return frozenset({*self.scale.firsts, *later})

    @cached_property
    def after_article(self) -> frozenset[str]:
        """Words behind an article that may make a number of it: those, number words, units, and what continues a phrase."""
        known = self.language
        phrases = (*known.idioms, *known.vague, *known.half_of, *known.multiples)
        later = {word.lower() for phrase in phrases for word in WORD.findall(phrase)}
        return frozenset({*self.behind_one, *self.openings.firsts, *self.units.firsts, *later})

    @cached_property
    def before_hyphen(self) -> frozenset[str]:
        """Words between which and digits a hyphen makes no name: "the-3", "10-to-15-year"."""
        return self.articles | self.range_to | self.ratios

    @cached_property
    def only_first(self) -> frozenset[str]:
        """Articles that are "one" only at the start of a number ("a hundred", never "twenty a day")."""
        return self.ones & self.articles if self.ones - self.articles else frozenset()

    @cached_property
    def stops(self) -> frozenset[str]:
        """Words that end a noun phrase."""
        known = self.language
        joints = {phrase.split()[0] for phrase in (*known.range_to, *known.range_or, *known.range_and)}
        return frozenset({*known.stops, *joints})

    @cached_property
    def before_noun(self) -> frozenset[str]:
        """What may stand between a number and what it counts."""
        return frozenset({*self.of.firsts, *self.articles})

    @cached_property
    def plurals(self) -> frozenset[str]:
        """Collectives and scale words in the plural, which alone mean several: those that add to a shorter one of the same value."""
        known = self.language
        table = {**known.collectives, **known.dozens, **known.scales, **dict.fromkeys(known.hundreds, 100)}
        return frozenset(word for word in _plurals(table, known.glued) if len(word) > 4)

    @cached_property
    def _plural_parts(self) -> tuple[str, ...]:
        """The last words of denominators in the plural ("firsts", "cinquièmes"), and glued endings of them ("esimi")."""
        known = self.language
        nouns = known.glued and bool(known.part_endings)  # German, where no ordinal is a denominator
        plurals = _plurals({**known.fractions, **({} if nouns else known.ordinals)}, known.glued)
        endings = _plurals(dict.fromkeys(known.part_endings if nouns else (*known.ordinal_endings, *known.part_endings), 0), known.glued)
        return tuple({unaccented(word) for word in (*plurals, *endings)})

    def is_plural_part(self, text: str) -> bool:
        """Whether a number in words ends in the plural of an ordinal or a denominator ("thirty-fifths")."""
        words = WORD.findall(unaccented(text.lower()))
        return bool(words) and words[-1].endswith(self._plural_parts)

    def is_part(self, word: str) -> bool:
        """Whether an ordinal by itself is a denominator rather than a place: "tenths"."""
        return word.lower() in self.language.fractions and self.is_plural_part(word)

    @cached_property
    def plural_scales(self) -> dict[str, int]:
        """"hundreds", "thousands", "millions": scale words that alone mean several."""
        known = self.language
        table = {**known.scales, **dict.fromkeys(known.hundreds, 100)}
        return {word: value for word, value in table.items()
                if word in self.plurals and word not in known.bare_scales and word not in known.collectives}

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
    def change_words(self) -> frozenset[str]:
        """Verbs and nouns of change, where "5 pct to 8 pct" is no range."""
        cues = self.language.cues
        told = [phrase for name in ("up", "down") for phrase in (*cues.get(name, ()), *self.language.split.get(name, ()))]
        return frozenset(word for phrase in told for word in phrase.split() if len(word) > 2) - {*self.language.places}

    @cached_property
    def plain_times(self) -> dict[str, str]:
        """The names of units of time as they stand behind a number: those without a plural, and the plurals."""
        names = {word: unit for unit in _WHOLE_TIMES for word in self.language.units.get(unit, ()) if " " not in word}
        numbered = {word: index for word, unit in names.items() for index, one in enumerate(_WHOLE_TIMES) if one == unit}
        plurals = _plurals(numbered, self.language.glued)
        having = {names[word] for word in plurals}
        return {word: unit for word, unit in names.items() if word in plurals or unit not in having}

    @cached_property
    def singular_times(self) -> dict[str, str]:
        """The names of units of time in the singular, where the plural is another word."""
        names = {word: unit for unit in _WHOLE_TIMES for word in self.language.units.get(unit, ()) if " " not in word}
        return {word: unit for word, unit in names.items() if word not in self.plain_times and len(word) >= MIN_PLURAL}

    # --- phrases ---------------------------------------------------------------------------------------------------

    century = _phrases(lambda known: known.century)
    collectives = _values(lambda known: known.collectives)
    dozens = _values(lambda known: known.dozens)
    fractions = _values(lambda known: known.fractions)
    half_of = _phrases(lambda known: known.half_of)
    halves = _phrases(lambda known: known.halves)
    idioms = _phrases(lambda known: known.idioms)
    multiples = _values(lambda known: known.multiples)
    of = _phrases(lambda known: known.of)
    one = _phrases(lambda known: (word for word, value in known.numbers.items() if value == 1))
    scale = _values(lambda known: known.scales)
    times = _phrases(lambda known: known.times)
    vague = _values(lambda known: known.vague)

    @cached_property
    def numbers(self) -> Phrases[Piece]:
        """Number words, scale words, ordinals and joiners."""
        return number_words(self.language)

    @cached_property
    def weights(self) -> Mapping[str, str]:
        """What names of currencies are as units of weight."""
        return {word: unit for unit, words in self.language.weights.items() for word in words}

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
        plain = [(bare, name) for word, name in table if not word.isascii() and len(bare := unaccented(word)) > LONG and bare not in every]
        return Phrases(table + plain)  # "kilometros": as people type them

    # --- patterns --------------------------------------------------------------------------------------------------

    rank_label = _ending(lambda known: known.rank_labels, r"\.?" + SPACE)
    decade_before = _ending(lambda known: known.decades, SPACE + "['’]?")
    age_before = _ending(lambda known: known.age_before)
    clock_opening = _ending(lambda known: known.clock_before)
    changed_by = _ending(lambda known: (word for word in known.cues["by"] if word not in (*known.of, *known.places)))
    clock_strict = _ending(lambda known: (phrase for phrase in known.clock_before if phrase not in known.year_before))  # "alle", "a las"
    year_opening = _ending(lambda known: known.year_before, SPACE + "['’]?")

    @cached_property
    def _article(self) -> str:
        return rf"(?:{any_of(self.language.articles)}{GAP})?"

    @cached_property
    def range_joint(self) -> re.Pattern[str]:
        """What stands between the ends of a range; the group that matched names how it joins them."""
        known = self.language
        kinds = (("to", known.range_to), ("and", known.range_and), ("or", known.range_or))
        joined = "|".join(rf"(?P<{kind}>{any_of(phrases)}\b)" for kind, phrases in kinds)
        return re.compile(rf"[-‐]?,?{SPACE}(?:{joined}){GAP}{self._article}", re.IGNORECASE)

    @cached_property
    def list_joint(self) -> re.Pattern[str]:
        """What joins the last two of a list."""
        known = self.language
        return re.compile(rf",?{SPACE}{any_of((*known.range_and, *known.range_or))}{GAP}", re.IGNORECASE)

    @cached_property
    def against(self) -> re.Pattern[str]:
        """"against" between two amounts of one thing."""
        known = self.language
        phrases = any_of(known.cues["versus"])
        return re.compile(rf",?{SPACE}(?<!\w){phrases}{GAP}{self._article}", re.IGNORECASE)

    @cached_property
    def level_joint(self) -> re.Pattern[str]:
        """"to" between an old and a new level."""
        return re.compile(rf"{SPACE}{any_of((*self.language.cues['level'], *self.language.range_to))}{GAP}{self._article}", re.IGNORECASE)

    @cached_property
    def listed(self) -> re.Pattern[str]:
        """What parts one of several in a row from the one before: "17 in 1609, 15 in 1495 and 11 today"."""
        known = self.language
        return re.compile(rf"(?:[,;]|(?<!\w){any_of((*known.range_and, *known.range_or))}){GAP}\Z", re.IGNORECASE)

    @cached_property
    def including(self) -> re.Pattern[str]:
        """What stands before a part of what was told before, anchored there by its end: "dont", "of whom", "(", "against"."""
        known = self.language
        includes, against = any_of(known.cues["includes"]), any_of(known.cues["versus"])
        told = rf"(?:(?P<part>{includes})|(?P<against>{against})|(?P<source>{any_of(_sources(known))}))"
        cues = rf"(?P<bracket>\()(?:{any_of(known.between)}{GAP})?|(?<!\w){told}{GAP}{self._article}"
        return re.compile(rf"(?:{cues})\Z", re.IGNORECASE)

    @cached_property
    def of_joint(self) -> re.Pattern[str]:
        """"of the" between a part and its whole."""
        return re.compile(rf"{SPACE}{any_of(self.language.of)}{GAP}{self._article}", re.IGNORECASE)

    @cached_property
    def out_of(self) -> re.Pattern[str]:
        """"out of", "sur", possibly in brackets, between a counted part and its whole."""
        return re.compile(rf"{SPACE}\(?{any_of(self.language.one_in)}{GAP}{self._article}", re.IGNORECASE)

    @cached_property
    def one_in(self) -> re.Pattern[str]:
        """The connector of "one in five", up to a number."""
        article = rf"(?:(?P<article>{any_of(self.language.articles)})\b{SPACE})?"
        return re.compile(rf"[-‐]?{SPACE}\b{any_of(self.language.one_in)}\b[-‐]?{SPACE}{article}", re.IGNORECASE)

    @cached_property
    def decimal_word(self) -> re.Pattern[str]:
        """The spoken decimal mark between two number words."""
        return re.compile(rf"{SPACE}\b{any_of(self.language.decimal_words)}\b{SPACE}", re.IGNORECASE)

    @cached_property
    def and_fraction(self) -> re.Pattern[str]:
        """"and 1/4" behind a whole number."""
        return re.compile(rf"{SPACE}\b{any_of(self.mixers)}\b{SPACE}(\d{{1,2}})/(\d{{1,2}})(?![\d/])", re.IGNORECASE)

    @cached_property
    def ordinal_mark(self) -> re.Pattern[str]:
        """What makes an ordinal of the digits before it."""
        return re.compile(rf"(?:{'|'.join(self.language.ordinal_marks) or '(?!)'})(?!\w)")

    @cached_property
    def clock(self) -> Patterns:
        """What stands behind a time of day."""
        return Patterns({"clock": self.language.clock}, before=SPACE, behind=r"(?!\w)")

    @cached_property
    def hedge_before(self) -> Endings:
        """Hedges before a number: one named group a hedge."""
        return Endings({hedge.value: phrases for hedge, phrases in self.language.hedges.items()}, rf"['’]?{SPACE}")

    @cached_property
    def hedge_behind(self) -> Patterns:
        """Hedges behind a number: one named group a hedge."""
        return Patterns({hedge.value: phrases for hedge, phrases in self.language.behind.items()},
                        before=rf"{SPACE},?{SPACE}(?<!\w)", behind=r"\b")

    @cached_property
    def hedge_ending(self) -> Endings:
        """Any hedge phrase of two words or more: "at most" is no "most"."""
        phrases = [phrase for table in (self.language.hedges, self.language.behind) for group in table.values() for phrase in group]
        return Endings({"phrase": [phrase for phrase in phrases if " " in phrase]}, "")


def _looks(word: str) -> set[str]:
    """The role of a word that looks like part of a name, and of a letter by itself."""
    if len(word) == 1:
        return {"letters"}
    return {"names"} if word[:1].isupper() or word[1:2].isupper() else set()  # "Halo", "iPhone"


def _plurals(table: Mapping[str, int], glued: bool) -> set[str]:
    """The words of a table that are the plural of another of the same value: "centaines", "millones", "quinti", "Tausende"."""
    by_value: dict[int, list[str]] = {}
    for word, value in table.items():
        by_value.setdefault(value, []).append(word)
    longer = ("s", "n", "e", "er") if glued else ("s",)
    return {word for words in by_value.values() for word in words for other in words if word != other and (
        (0 < len(word) - len(other) <= 2 and word.endswith(longer) and word.startswith(other[:max(2, len(other) - 2)]))
        or (word[:-1] == other[:-1] and word[-1] + other[-1] in ("io", "ia", "ie", "ea")))}


def _cldr_names(code: str) -> list[tuple[str, str]]:
    """The names of units and currencies that `tools/cldr_names.py` took from CLDR; none for a language without them."""
    try:
        names = json.loads(resources.files("numcheck").joinpath("cldr", f"{code}.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return [(word, name) for part in ("money", "units") for name, words in names[part].items() for word in words]


@cache
def lexicon(code: str) -> Lexicon:
    """The compiled words of a language, built once a process."""
    return Lexicon(language(code))
