"""Numbers as other libraries print them (num2words in words, Babel in digits), and what stands farther away changes nothing."""

from __future__ import annotations

import random
import re
from decimal import Decimal
from fractions import Fraction

import pytest
from babel.numbers import format_decimal, get_decimal_symbol, get_group_symbol
from corpora import LANGUAGES, phrases
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from num2words import num2words

import numcheck

SPELLED = ("de", "en", "es", "fr", "fr_BE", "fr_CH", "it", "nl", "pt", "pt_BR")
"""num2words' names of the languages and of their countries' own words ("septante", "milhão")."""

# What num2words spells and numcheck rightly does not read as that number: a pattern, a number spelled so, and the reason.
NOT_READ = {
    ("fr", "cardinal"): [("un", 1, "alone it is the article")],
    ("fr_BE", "cardinal"): [("un", 1, "alone it is the article")],
    ("fr_CH", "cardinal"): [("un", 1, "alone it is the article")],
    ("es", "cardinal"): [("uno", 1, "alone it is the pronoun")],
    ("it", "cardinal"): [
        ("uno", 1, "alone it is the article"),
        (".*centodicotto.*", 118, "num2words drops a letter: 118 is centodiciotto"),
        (".*, un milione.*", 1_001_001_000, "num2words puts a comma inside a number; before an article it parts two amounts"),
    ],
    ("pt", "cardinal"): [("um", 1, "alone it is the article")],
    ("pt_BR", "cardinal"): [("um", 1, "alone it is the article")],
    ("en", "ordinal"): [
        ("one hundredth", 100, "a fraction rather than a place"),
        ("one thousandth", 1000, "a fraction rather than a place"),
    ],
    ("it", "ordinal"): [(".*centodicottesimo.*", 118, "num2words drops a letter: 118th is centodiciottesimo")],
}


def misread(name: str, to: str, number: int) -> str:
    """What is wrong with the reading of a number in words; "" if nothing is."""
    spelled = num2words(number, lang=name, to=to)
    if any(re.fullmatch(pattern, spelled) for pattern, _, _ in NOT_READ.get((name, to), ())):
        return ""
    found = numcheck.read(spelled, language=name[:2])
    kind = "rank" if to == "ordinal" else "cardinal"
    if len(found) == 1 and found[0].text == spelled and found[0].value == number and found[0].kind.value == kind \
            and not found[0].unit and not found[0].noun:
        return ""
    return f"{name}: {number} is {spelled!r}, read {[(one.text, one.kind.value, str(one.value)) for one in found]}"


@pytest.mark.parametrize("name", SPELLED)
def test_every_small_cardinal(name: str) -> None:
    assert [problem for number in range(1201) if (problem := misread(name, "cardinal", number))] == []


@pytest.mark.parametrize("name", SPELLED)
def test_ordinals(name: str) -> None:
    numbers = [*range(1, 1101), *range(1101, 10**4, 7), 10**4]
    assert [problem for number in numbers if (problem := misread(name, "ordinal", number))] == []


sizes = st.integers(4, 12).flatmap(lambda digits: st.integers(10 ** (digits - 1), 10**digits - 1))
"""As many numbers of four digits as of twelve."""
zeros = st.builds(lambda head, power: head * 10**power, st.integers(1, 9999), st.integers(1, 8))


@pytest.mark.parametrize("name", SPELLED)
@given(number=st.one_of(sizes, zeros, st.integers(0, 10**12 - 1)))
@example(number=1_001_001_001)
@example(number=80_080_080_080)
@example(number=21_000_021_000)
@example(number=999_999_999_999)
@settings(max_examples=150, deadline=None)
def test_every_large_cardinal(name: str, number: int) -> None:
    assert misread(name, "cardinal", number) == ""


@pytest.mark.parametrize(("name", "to"), sorted(NOT_READ))
def test_the_exceptions_are_needed(name: str, to: str) -> None:
    """An exception that num2words has mended, or that numcheck reads after all, is to be struck out."""
    kind = "rank" if to == "ordinal" else "cardinal"
    for pattern, number, _ in NOT_READ[name, to]:
        spelled = num2words(number, lang=name, to=to)
        assert re.fullmatch(pattern, spelled), f"num2words now says {spelled!r}"
        assert not any(one.text == spelled and one.kind.value == kind for one in numcheck.read(spelled, language=name[:2])), spelled


# --- digits --------------------------------------------------------------------------------------------------------

LOCALES = ("en_US", "en_GB", "en_IN", "fr_FR", "fr_CH", "de_DE", "de_CH", "de_AT", "es_ES", "es_MX", "it_IT", "pt_PT", "pt_BR", "nl_NL")
HOUSES = {"de": "Häuser", "en": "houses", "es": "casas", "fr": "maisons", "it": "case", "nl": "huizen", "pt": "casas"}
"""Behind a noun, four digits are no year."""
_ONE_MARK = re.compile(r"\d{1,3}[.,]\d{3}")
"""What may be grouped or a decimal number: "1.234", "12,345"."""


def formatted(number: Decimal, decimals: int, locale: str) -> str:
    """A number as Babel prints it in a locale, with exactly so many decimals."""
    pattern = ("#,##,##0" if locale == "en_IN" else "#,##0") + ("." + "0" * decimals if decimals else "")
    group, decimal = get_group_symbol(locale), get_decimal_symbol(locale)
    if group == "'":  # which Babel 2.19 takes for a quotation mark, and strikes out in pairs
        return format_decimal(number, format=pattern, locale="en_US").translate({ord(","): group, ord("."): decimal})
    return format_decimal(number, format=pattern, locale=locale)


@pytest.mark.parametrize("locale", LOCALES)
@given(digits=st.one_of(st.integers(0, 10**5), st.integers(0, 10**12)), decimals=st.integers(0, 3))
@example(digits=1234, decimals=0)
@example(digits=1234, decimals=3)
@example(digits=1234567, decimals=0)
@example(digits=123456789, decimals=2)
@example(digits=125, decimals=3)
@example(digits=1986, decimals=0)
@settings(max_examples=200, deadline=None)
def test_every_formatted_number(locale: str, digits: int, decimals: int) -> None:
    assume(decimals < 3 or digits % 1000)  # "12.000" for twelve: nobody prints a count of thousandths
    number = Decimal(digits).scaleb(-decimals)
    printed = formatted(number, decimals, locale)
    found = numcheck.read(f"{printed} {HOUSES[locale[:2]]}", language=locale[:2])
    assert [one.text for one in found] == [printed]
    values = [reading.value for reading in found[0].readings]
    due = Fraction(number)
    if _ONE_MARK.fullmatch(printed) and not printed.startswith("0"):
        assert due in values
        assert len(values) <= 2
    else:
        assert values == [due]


# --- context -------------------------------------------------------------------------------------------------------

NEUTRAL = {
    "de": ["Bürgermeister", "Hafen", "gestern", "leise", "Garten", "Brief", "freundlich", "Brücke"],
    "en": ["mayor", "harbour", "gently", "garden", "candle", "friendly", "bridge", "kitchen"],
    "es": ["alcalde", "puerto", "ayer", "jardín", "libro", "amable", "puente", "cocina"],
    "fr": ["maire", "port", "hier", "jardin", "bougie", "aimable", "pont", "cuisine"],
    "it": ["sindaco", "porto", "ieri", "giardino", "libro", "gentile", "ponte", "cucina"],
    "nl": ["burgemeester", "haven", "gisteren", "tuin", "brief", "vriendelijk", "brug", "keuken"],
    "pt": ["prefeito", "porto", "ontem", "jardim", "livro", "amável", "ponte", "cozinha"],
}
"""Words that are no number, unit, hedge, preposition or article."""
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?]\Z")


def surrounded(text: str, found: list[numcheck.Quantity], words: list[str], draw: random.Random) -> tuple[str, int]:
    """A phrase among neutral words, none of them nearer than two words to a number; and how far its start moved.

    Where the phrase has no two words of its own there, a semicolon parts the neutral ones from it.
    """
    before, behind = (" ".join(draw.choices(words, k=draw.randrange(1, 7))) for _ in range(2))
    first = min((one.hedge_start for one in found), default=0)
    last = max((max(one.end, one.noun_start + len(one.noun)) for one in found), default=len(text))
    head = before + (" " if len(_WORD.findall(text[:first])) >= 2 else "; ")
    if _SENTENCE_END.search(text):
        return f"{head}{text} {behind.capitalize()}", len(head)
    hedged = any(one.hedge and one.hedge_start == one.start for one in found)  # a noun may stand behind "or so"
    far = len(_WORD.findall(text[last:])) >= 2 and text[-1].isalpha() and not hedged
    return f"{head}{text}{'' if far else ';'} {behind}", len(head)


def shown(found: list[numcheck.Quantity], moved: int = 0) -> list[tuple[object, ...]]:
    """What a reading says, apart from where it stands."""
    return [(one.start - moved, one.text, one.kind, one.readings, one.unit, one.noun, one.hedge, one.share) for one in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_two_words_away_changes_nothing(language: str) -> None:
    draw = random.Random(language)
    wrong = []
    for phrase in phrases(language):
        alone = numcheck.read(phrase.text, language=language)
        text, moved = surrounded(phrase.text, alone, NEUTRAL[language], draw)
        among = numcheck.read(text, language=language)
        if shown(among, moved) != shown(alone):
            wrong.append(f"line {phrase.line}: {phrase.text!r} in {text!r}: {shown(alone)} becomes {shown(among, moved)}")
    assert wrong == []
