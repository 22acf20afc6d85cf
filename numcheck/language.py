"""What a language file holds: every word of one language that numcheck knows, and nothing else.

A language is one `Language(...)` value in `numcheck/languages/<code>.py`: data only. Words are
written in lower case, as they stand in running text; German nouns too. A phrase is words parted
by single spaces, and matches the same words parted by spaces, hyphens or apostrophes:
"quatre vingt" finds "quatre-vingt", "d un" finds "d'un".
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, lru_cache

from numcheck.errors import LanguageError
from numcheck.quantity import Hedge

Words = tuple[str, ...]
Range = tuple[Fraction, Fraction]


def words(text: str) -> Words:
    """Phrases parted by commas or line ends, as a tuple: the short way to write a word list."""
    return tuple([phrase for part in " ".join(text.replace("\n", ",").split()).split(",") if (phrase := part.strip())])


def groups(text: str) -> tuple[Words, ...]:
    """Lines of words as a tuple of word lists, one a line."""
    return tuple(words(line) for line in text.splitlines() if line.strip())


def opposed(text: str) -> tuple[tuple[Words, ...], ...]:
    r"""Lines of word lists parted by bars, each a set of alternatives; a line that ends in a bar goes on, and "…" stands for others.

    Example:
        >>> opposed("women, woman | men, man\npupils | teachers | …")
        ((('women', 'woman'), ('men', 'man')), (('pupils',), ('teachers',), ('…',)))
    """
    return tuple(tuple(map(words, line.split("|"))) for line in text.replace("|\n", "| ").splitlines() if line.strip())


def spelled(text: str) -> dict[str, int]:
    """Lines of "value: phrase, phrase" as a map from phrase to value."""
    table: dict[str, int] = {}
    for line in text.splitlines():
        value, _, phrases = line.partition(":")
        for phrase in words(phrases):
            table[phrase] = int(value.replace("_", ""))
    return table


def shares(text: str) -> dict[str, Range]:
    """Lines of "low high: phrase, phrase" (as fractions) as a map from phrase to bounds."""
    table: dict[str, Range] = {}
    for line in text.splitlines():
        bounds, _, phrases = line.partition(":")
        for phrase in words(phrases):
            low, high = bounds.split()
            table[phrase] = (Fraction(low), Fraction(high))
    return table


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Every word of one language.

    Attributes:
        code: ISO 639-1.
        name: its English name, for messages.
        decimal: the mark before decimals.
        groups: the marks that may group digits, the usual ones of this language.
        numbers: number words below 100, whole or as parts of larger ones.
        hundreds: words for 100 that a number before them multiplies ("hundred", "cents").
        full_hundreds: words for 100 to 900 that nothing multiplies ("doscientos").
        scales: words for 1,000 and more; written short forms ("bn", "Mrd") too.
        bare_scales: words of `scales` and `hundreds` that mean one of it when they stand alone ("mille", "cent").
        joiners: words inside a number: the word, then after what it may stand:
            t(en), h(undred), s(cale), or u for unit-before-ten, glued ("dreiundvierzig").
        hundreds_to: the largest number that multiplies a hundred ("twenty-five hundred").
        teens_after: tens that take 10 to 19 behind them (French 60 and 80).
        glued: whether number words are written together.
        ordinals: words for first, second, …; glued endings stand in `ordinal_endings`.
        ordinal_endings: endings that make a number word an ordinal ("ste").
        inflected_ordinals: whether no ordinal begins with a cardinal in a word of its own ("vigésimo quinto"): "veinte quintos" is 20/5.
        part_endings: what makes a denominator of a number word, glued or as a word behind it ("Zwanzigstel", "doce avos").
        ordinal_marks: what makes digits an ordinal ("4th", "4e", "4."), as regular expression pieces.
        ordinal_before: words before digits whose dot makes an ordinal, besides articles ("im 6. Stock").
        idioms: phrases with a number word that count nothing ("premier ministre", "no one").
        rank_labels: what stands before a number that is a place ("world no", "the number").
        part_nouns: what makes a fraction of an ordinal before it ("la tercera parte").
        halves: what adds a half to the number before ("et demi").
        half_of: what takes half of the scale behind ("half a", "demi").
        collectives: nouns for about so many ("centaine"), which may stand for several in the plural.
        several: words before a collective that make several of it ("several dozen").
        dozens: nouns for exactly so many ("dozen").
        decimal_words: words for the decimal mark ("point", "virgule").
        decimal_zeros: words for a zero only behind the decimal mark ("point oh five").
        minus: words for the minus sign.
        periods: words of `fractions` that name stretches of time too ("quarter").
        fractions: words for a part: "half", "third" (numerator stands before), as a denominator.
        multiples: "twice", "double", as the factor.
        times: words behind a number that make it a factor ("times", "fois", "mal").
        folds: endings that make a number word a factor ("fold", "fach").
        one_in: connectors of "one in five".
        every_nth: what stands before an ordinal in "jeder fünfte".
        vague: vague shares of a whole, each with bounds.
        about … nearly: hedge phrases that stand before a number.
        behind: hedge phrases that stand behind a number ("at least", "or more").
        percent, percentage_points, per_mille: their names and signs.
        points: what percentage points are called beside percents, and index points anywhere else.
        units: names of units: pint's name, then the words.
        money: names of currencies: ISO 4217 code, then the words; several codes may share a word.
        weights: those that name a unit of weight too: pint's name, then the words ("pounds").
        weighing: words before a weight ("weighs").
        persons: nouns that count people.
        staff: what all who work for somebody are called ("workforce"), and their jobs.
        everyone: those that count people of every kind: "members".
        opposites: kinds of people and things of which each is just one ("women | men"), a set of alternatives a line; see `opposed`.
        answers: what everybody who is asked or votes gives just one of ("for | against").
        of: words between a number and what it counts, or a share and its whole.
        ballots: what is counted in a vote.
        seats: what parties win by it.
        carried, defeated: verbs of what more votes were given for, or against.
        exceeds: verbs and prepositions that make a number the least that is meant ("exceeded").
        share_nouns: nouns that name a share told behind them: "a turnout of 60 percent".
        majorities: what is more than half of something whatever it is of; what is so beside a share in brackets, if it was reached;
            what is less than half; and what is none of these ("relative majority").
        so_many: words for an amount behind a multiple ("twice as many").
        number_nouns: nouns that only say that something is counted ("the number of …").
        single: adjectives that make a number of an article ("a single").
        others: adjectives that stand for a noun told before ("10 others", "les 12 dernières").
        meant: participles and adverbs behind a number that are no noun of their own ("twice the 42 million originally planned").
        capital_nouns: whether nouns are written with a capital.
        articles: determiners.
        plural_endings: endings of plural nouns, or whole words, where they tell nouns from the verbs behind them.
        singular_endings: endings of words that only look like plurals.
        drops_subjects: whether a sentence may begin with its verb where it is clear who is meant ("Tiene 47 millones de habitantes").
        these: determiners that point back to something already named.
        definite: articles and determiners before what is known already ("the", "this"), with the prepositions they melt with ("du").
        definite_plural: those before a known number of things ("les"), with the prepositions they melt with ("aux").
        stops: words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries.
        sides: words between the sides of something ("three by four metres").
        places: prepositions of place: a name behind one is no subject.
        between: the word before a range of two ends joined by "and".
        range_to: words that join a range by themselves ("5 to 10").
        range_and: words that join one only behind `between`.
        range_or: words that join neighbouring values ("two or three").
        ratios: words between two numbers of which the first is so many times the second ("a three-for-two split").
        range_from: words before the first end, where "to" may also be a change ("from 5 to 7").
        decades: words before a two-digit decade ("années 90").
        months: names of months. weekdays: of days.
        age_before: words before an age that prints no unit ("aged 34").
        year_before: words before a year. clock_before, clock: words before and behind a time of day.
        century: words behind an ordinal that name a time ("century").
        labels: nouns before a number that is a name ("page", "article", "room"), short ones with their dot ("p.").
        streets: nouns behind a house number ("24 rue des Archives").
        universe: phrases that name the whole world ("of the world", "world s").
        most, least: superlatives of size, and of smallness.
        size: adjectives of a superlative that say nothing of what is measured.
        before_verbs: words before a verb that is written as one of `multiples` is ("to double").
        growth: verbs and nouns for a multiplication ("doubled"), as the factor.
        halved: verbs and nouns for a division by two.
        samples: for a word's role to a measure, a plain sentence that states an amount of it: see `numcheck.review`.
        plurals: endings of nouns in the plural, for choosing between these sentences where nothing is declared.
        split: verbs in two parts with words between ("ging … zurück"), by the cue that they are together.
        cues: role cues of the checks: the cue's name, then its phrases. See `numcheck.claim`.
        traces: letters and groups of letters by which a word of the language may be known, where its words tell nothing.
        function_words: frequent short words by which the language is known.
        endings: endings of inflected and derived words, taken off to compare a text's words with those of a table.
        synonyms: words that name the same column of a table, a group each.
        table: words of claims about a table that nobody prepared: the operator's name, then its phrases. See `numcheck.grid`.
    """

    code: str
    name: str
    decimal: str
    groups: str
    numbers: Mapping[str, int]
    hundreds: Words = ()
    full_hundreds: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    bare_scales: Words = ()
    joiners: Mapping[str, str] = field(default_factory=dict)
    teens_after: tuple[int, ...] = ()
    hundreds_to: int = 19
    glued: bool = False
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_endings: Words = ()
    inflected_ordinals: bool = False
    part_endings: Words = ()
    ordinal_marks: Words = ()
    ordinal_before: Words = ()
    idioms: Words = ()
    rank_labels: Words = ()
    part_nouns: Words = ()
    halves: Words = ()
    half_of: Words = ()
    collectives: Mapping[str, int] = field(default_factory=dict)
    several: Words = ()
    dozens: Mapping[str, int] = field(default_factory=dict)
    decimal_words: Words = ()
    decimal_zeros: Words = ()
    minus: Words = ()
    periods: Words = ()
    fractions: Mapping[str, int] = field(default_factory=dict)
    multiples: Mapping[str, int] = field(default_factory=dict)
    times: Words = ()
    folds: Words = ()
    one_in: Words = ()
    every_nth: Words = ()
    vague: Mapping[str, Range] = field(default_factory=dict)
    hedges: Mapping[Hedge, Words] = field(default_factory=dict)
    behind: Mapping[Hedge, Words] = field(default_factory=dict)
    percent: Words = ()
    percentage_points: Words = ()
    points: Words = ()
    per_mille: Words = ()
    units: Mapping[str, Words] = field(default_factory=dict)
    money: Mapping[str, Words] = field(default_factory=dict)
    staff: Words = ()
    weights: Mapping[str, Words] = field(default_factory=dict)
    weighing: Words = ()
    persons: Words = ()
    everyone: Words = ()
    opposites: tuple[tuple[Words, ...], ...] = ()
    answers: tuple[tuple[Words, ...], ...] = ()
    ballots: Words = ()
    seats: Words = ()
    carried: Words = ()
    defeated: Words = ()
    exceeds: Words = ()
    share_nouns: Words = ()
    majorities: tuple[Words, ...] = ()
    of: Words = ()
    so_many: Words = ()
    number_nouns: Words = ()
    single: Words = ()
    others: Words = ()
    meant: Words = ()
    capital_nouns: bool = False
    articles: Words = ()
    plural_endings: Words = ()
    singular_endings: Words = ()
    these: Words = ()
    definite: Words = ()
    definite_plural: Words = ()
    drops_subjects: bool = False
    stops: Words = ()
    sides: Words = ()
    places: Words = ()
    between: Words = ()
    range_to: Words = ()
    range_and: Words = ()
    range_or: Words = ()
    ratios: Words = ()
    range_from: Words = ()
    decades: Words = ()
    months: Words = ()
    weekdays: Words = ()
    age_before: Words = ()
    year_before: Words = ()
    clock_before: Words = ()
    clock: Words = ()
    century: Words = ()
    labels: Words = ()
    streets: Words = ()
    universe: Words = ()
    most: Words = ()
    least: Words = ()
    size: Words = ()
    before_verbs: Words = ()
    growth: Mapping[str, int] = field(default_factory=dict)
    halved: Words = ()
    samples: Mapping[str, str] = field(default_factory=dict)
    plurals: Words = ()
    split: Mapping[str, Words] = field(default_factory=dict)
    cues: Mapping[str, Words] = field(default_factory=dict)
    traces: Words = ()
    function_words: Words = ()
    endings: Words = ()
    synonyms: tuple[Words, ...] = ()
    table: Mapping[str, Words] = field(default_factory=dict)


@lru_cache(maxsize=1)
def known() -> tuple[str, ...]:
    """The codes of all languages, sorted."""
    import numcheck.languages

    return tuple(sorted(module.name for module in pkgutil.iter_modules(numcheck.languages.__path__)))


@cache
def language(code: str) -> Language:
    """The language of a code ("fr", also "fr-CH" or "fr_FR").

    Raises:
        LanguageError: no such language; the message lists those that exist.
    """
    short = code.replace("_", "-").partition("-")[0].lower()
    if short not in known():
        raise LanguageError(f"unknown language {code!r}; numcheck knows {', '.join(known())}")
    found = importlib.import_module(f"numcheck.languages.{short}").LANGUAGE
    assert isinstance(found, Language)
    return found
