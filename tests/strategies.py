"""Hypothesis strategies that several test modules share: intervals, printed numbers, quantities as text, hostile text."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from numcheck.interval import INFINITY, Interval

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")

# --- numbers -------------------------------------------------------------------------------------------------------

fractions = st.builds(Fraction, st.integers(-10**15, 10**15), st.integers(1, 10**6))
positive = st.builds(Fraction, st.integers(1, 10**15), st.integers(1, 10**6))
factors = st.one_of(positive, positive.map(lambda value: -value))
"""Exact factors other than zero."""
counts = st.integers(0, 10**12)

ends = st.one_of(fractions, st.sampled_from([INFINITY, -INFINITY, Fraction(0)]))


@st.composite
def intervals(draw: st.DrawFn, bounds: st.SearchStrategy[Fraction | float] = ends) -> Interval:
    """An interval whose core and skirt have any ends, infinite ones too: never an empty one."""
    outer_low, low, high, outer_high = sorted(draw(st.lists(bounds, min_size=4, max_size=4)))
    if low == INFINITY:
        low = outer_low = draw(fractions)
    if high == -INFINITY:
        high = outer_high = max(low, draw(fractions))
    return Interval.of(low, high, outer_low, outer_high)


finite_intervals = intervals(fractions)


@st.composite
def printed(draw: st.DrawFn, most_decimals: int = 4) -> str:
    """A plain decimal number as print has it: "0.50", "1300", "12.7"."""
    whole = draw(st.one_of(st.integers(0, 999), st.integers(0, 10**9), st.integers(1, 999).map(lambda n: n * 1000)))
    decimals = draw(st.integers(0, most_decimals))
    rest = "".join(draw(st.lists(st.sampled_from("0123456789"), min_size=decimals, max_size=decimals)))
    return f"{whole}.{rest}" if rest else str(whole)


# --- quantities as text --------------------------------------------------------------------------------------------

# Grouping mark, decimal mark: each as print in that language has it.
CONVENTIONS = {
    "de": (".", ","), "en": (",", "."), "es": (".", ","), "fr": ("\u202f", ","), "it": (".", ","), "nl": (".", ","), "pt": (".", ","),
}
SCALES = {
    "de": {"Millionen": 10**6, "Milliarden": 10**9},
    "en": {"million": 10**6, "billion": 10**9},
    "es": {"millones": 10**6},
    "fr": {"millions": 10**6, "milliards": 10**9},
    "it": {"milioni": 10**6, "miliardi": 10**9},
    "nl": {"miljoen": 10**6, "miljard": 10**9},
    "pt": {"milhões": 10**6},
}


def grouped(number: int, mark: str) -> str:
    """A whole number with its digits in groups of three, from five digits on: four may be a year."""
    return f"{number:,}".replace(",", mark)


@st.composite
def quantities(draw: st.DrawFn) -> tuple[str, str, Fraction]:
    """(language, text, value): a number as a newspaper of that language prints it."""
    language = draw(st.sampled_from(LANGUAGES))
    group, decimal = CONVENTIONS[language]
    if draw(st.booleans()):
        number = draw(st.integers(10_000, 10**12))
        return language, grouped(number, group), Fraction(number)
    word, scale = draw(st.sampled_from(sorted(SCALES[language].items())))
    whole, tenth = draw(st.integers(2, 999)), draw(st.integers(0, 9))
    return language, f"{whole}{decimal}{tenth} {word}", Fraction(10 * whole + tenth, 10) * scale


# --- text that nobody meant to write -------------------------------------------------------------------------------

# Lone surrogates too: they come from files decoded with "surrogateescape".
any_text = st.text(st.characters(exclude_categories=()), max_size=200)

_PIECES = (
    *"0123456789", *".,'’ -–—−/:;()[]«»\"“”%‰€$£°+±½²③٣Ⅷªº#§_*&<>=~^|\\", "\n", "\n\n", "\r", "\t", "\0", "\ud800", "\udfff", "\u200f",
    "\u202e",
    "\u200b", "\ufeff", "\u00a0", "\u202f", "\u2009", "\u2028", "\x85", "ß", "İ", "ﬁ", "e\u0301", "日本", "🪖", "1,234", "1.234", "600,000",
    "1 000", "1/8", "12:30", "3-2", "5-10", "2022", "1e9", "0.5", ".5", "4th", "1er", "4.", "km", "m²", "kg", "°C", "USD", "EUR", "US$",
    "kr", "pp",
    "million", "billion", "hundred", "thousand", "dozen", "half", "third", "one", "two", "in", "of", "the", "a", "an", "about", "more than",
    "between", "and", "to", "times", "twice", "as many", "percent", "percentage points", "August", "p.m.", "page", "army", "soldiers",
    "North Korea",
    "France", "these", "is", "has", "largest", "deux", "quatre", "vingt", "cent", "mille", "virgule", "sur", "de", "un", "une", "centaine",
    "milliers", "moitié", "quart", "plus de", "jusqu'à", "armée", "zwei", "hundert", "tausend", "Millionen", "ein", "Viertel", "der",
    "jeder",
    "fünfte", "viertgrößte", "anderthalb", "dreifach", "dos", "mil", "millones", "la mitad", "duemila", "cinquecento", "tweeëntwintig",
    "procent",
    "http://a.b/1", "a@1.com", "#12",
)
mixtures = st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(["", " ", " "])), max_size=24).map(
    lambda parts: "".join(piece + gap for piece, gap in parts))
"""Digits, separators, words and signs of several languages in any order: what looks most like a number and is none."""

hostile_text = st.one_of(any_text, mixtures, st.text(st.sampled_from("0123456789.,'’ -–/:%€$()\n½²"), max_size=80))
