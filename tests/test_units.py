"""Units: their canonical names, what is none, and exact factors between them."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import numcheck
from numcheck import units
from numcheck.language import known, language

UNITS = sorted({unit for code in known() for unit in language(code).units})
MONEY = sorted({code for name in known() for code in language(name).money})
SI = ("meter", "meter ** 2", "meter ** 3", "kilogram", "second", "meter / second", "joule", "watt", "volt", "pascal", "radian", "bit",
      "hertz", "ampere", "meter ** 3 / second", "percentage_point")
# A temperature's zero is not its scale's, and loudness grows by its logarithm.
NO_FACTOR = {"degree_Celsius", "degree_Fahrenheit", "decibel"}


@pytest.mark.parametrize("unit", UNITS)
def test_units_of_languages_are_units(unit: str) -> None:
    name = units.canonical(unit)
    assert units.canonical(name) == name
    assert name == unit or unit == "decade", "a language file writes the canonical name"
    assert units.factor(name, name) == 1
    factors = {target: factor for target in SI if (factor := units.factor(name, target)) is not None}
    assert bool(factors) == (name not in NO_FACTOR)
    for target, factor in factors.items():
        assert factor > 0
        assert units.factor(target, name) == 1 / factor


@pytest.mark.parametrize("code", MONEY)
def test_money_of_languages_is_money(code: str) -> None:
    assert units.canonical(code) == code
    assert units.is_money(code)
    assert units.factor(code, code) == 1


@pytest.mark.parametrize(("given", "name"), [
    ("", ""), ("km", "kilometer"), ("kilometers", "kilometer"), ("km²", "kilometer ** 2"), ("km^2", "kilometer ** 2"),
    ("kilometer ** 2", "kilometer ** 2"),
    ("km/h", "kilometer / hour"), ("miles/hour", "mile / hour"), ("people", "person"), ("people/km²", "person / kilometer ** 2"),
    ("item", "item"),
    ("%", "percent"), ("pp", "percentage_point"), ("€", "EUR"), ("US$", "USD"), ("EUR", "EUR"), ("EUR / 100", "EUR / 100"),
    ("USD/100", "USD / 100"),
    ("EUR / hour", "EUR / hour"), ("oil_bbl", "oil_bbl"), ("barrel", "oil_bbl"), ("decade", "decayear"), ("°C", "degree_Celsius"),
    ("t", "metric_ton"),
    ("  km  ", "kilometer"),
])
def test_canonical_names(given: str, name: str) -> None:
    assert units.canonical(given) == name


@pytest.mark.parametrize("given", [
    "9**9**9 m", "9**9**9", "m ** 99", "m ** -10", "2 m", "m 2", "km km", "furrlong", "a" * 42, "()", "m(", "lambda: 0",
    "__import__('os')", "m; n", "m\n\0",
    "EUR / 1000", "% / 100", "m / 100", "m" + " * m" * 9, "¤", "\ud800", "is", "1e9", "-m",
])
def test_what_is_no_unit(given: str) -> None:
    with pytest.raises(numcheck.UnitError, match=r"is no unit.*write"):
        units.canonical(given)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=30), st.text(st.sampled_from("kmEUR*/^ 0123456789()%²°"), max_size=20)))
def test_any_unit_is_named_or_refused(text: str) -> None:
    try:
        name = units.canonical(text)
    except numcheck.UnitError:
        return
    assert units.canonical(name) == name
    assert units.factor(name, name) == 1


@pytest.mark.parametrize(("source", "target", "factor"), [
    ("mile", "kilometer", "25146/15625"), ("kilometer ** 2", "hectare", "100"), ("mile / hour", "kilometer / hour", "25146/15625"),
    ("EUR / 100", "EUR", "1/100"),
    ("GBP", "GBP / 100", "100"), ("decayear", "year", "10"), ("percent", "permille", "10"), ("megametric_ton", "kilogram", "1000000000"),
    ("EUR", "USD", None), ("kilometer", "kilogram", None), ("degree_Celsius", "degree_Fahrenheit", None), ("person", "item", None),
    ("", "person", None),
    ("nonsense", "meter", None), ("USD / 100", "EUR", None),
])
def test_factors(source: str, target: str, factor: str | None) -> None:
    assert units.factor(source, target) == (None if factor is None else Fraction(factor))


def test_the_commonest_conversions_are_those_of_pint() -> None:
    """Which is not loaded for them, nor to see that money is no length."""
    every = [*units._sizes(), "USD", "USD / 100", "EUR"]
    registry = units.registry()
    for source in every:
        for target in every:
            one, other = (registry.Unit(units._pint_name(unit.removesuffix(units.HUNDREDTH))) for unit in (source, target))
            known = units.conversion(source, target)
            alike = one.dimensionality == other.dimensionality and (source == units.PERSON) == (target == units.PERSON)
            assert (known is not None) == alike, (source, target)  # for pint, people are numbers, as percents are
            if known is not None and units.HUNDREDTH not in source + target:
                assert known == (registry.Quantity(Fraction(1), one).to(other).magnitude, 0), (source, target)


@pytest.mark.parametrize("text", [
    "The race is 10 miles (16 km) long.", "Rents rose to $5 per square metre, 3% more, over 5 hectares.",
    "5,000 litres at $2 a litre cost $10,000.",
    "It flew 900 km/h over 500 km in 2 hours.",
])
def test_articles_do_without_pint(text: str) -> None:
    code = f"import sys, numcheck; numcheck.check({text!r}, language='en'); sys.exit('pint' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
