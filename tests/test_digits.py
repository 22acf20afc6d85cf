"""Numbers in digits: which mark groups and which stands before decimals, by the language and by what the text itself shows."""

from __future__ import annotations

from fractions import Fraction

import pytest

import numcheck
from numcheck.reading.digits import NOTHING_SHOWN, Conventions, numeral


@pytest.mark.parametrize(("language", "text", "values"), [
    # A number that can only be read in one way settles the others of its text.
    ("en", "It cost 1.234,50 then and 2.345 now.", "1234.5, 2345"),
    ("de", "It cost 1,234.50 then and 2,345 now.", "1234.5, 2345"),
    ("en", "It was 3.5 and 2.345 now", "3.5, 2.345"),
    ("fr", "Il y a 3.5 et 2.345 ici", "3.5, 2.345"),
    ("fr", "Il y a 3,5 et 2.345 ici", "3.5, 2345"),
    ("it", "1'234 franchi e 2'345", "1234, 2345"),
    ("en", "1'234'567 francs", "1234567"),
    ("en", "12,34,567", "1234567"),
    ("en", "600,000 people", "600000"),
    ("de", "600,000 Menschen", "600000 or 600"),
    ("en", "2,50 euros", "2.5"),
    # One mark cannot both group and not group, nor part a list.
    ("en", "1.234.56", ""),
    ("en", "the lots 2.4.6", ""),
    ("en", "pages 22,24,26", "24, 26"),
    # Blanks group where a language says so, where there are two, and before zeros.
    ("en", "12 345 678 people", "12345678"),
    ("en", "In 40 000 homes", "40000"),
    ("en", "In 41 300 homes", "41, 300"),
    ("fr", "Dans 41 300 foyers", "41300"),
    # Powers.
    ("en", "3e2 cells", "300"), ("en", "1.5e3 cells", "1500"), ("en", "1.3x10^6 cells", "1300000"), ("en", "2^8 cells", "256"),
    ("en", "0.1e400 cells", "0.1"),  # no longer than numbers are
    # "m" is a million where amounts are written so, and no metres are named.
    ("en", "It cost £1.5m, and 2m people came", "1500000, 2000000"),
    ("en", "It cost £1.5m, is 300 metres long, and 2m high", "1500000, 300, 2"),
    ("en", "It is 300 metres long, and 2m high", "300, 2"),
    # Codes are no amounts.
    ("en", "9" * 30, "1e+30"), ("en", "9" * 31, ""), ("en", f"0.{'3' * 29} grams", "0.3333333333333333"), ("en", f"0.{'3' * 30} grams", ""),
    ("en", f"{'9' * 31}.5 grams, and 5", "5"), ("fr", " ".join(["345"] * 11) + " habitants", ""),
])
def test_digits(language: str, text: str, values: str) -> None:
    every = numcheck.read(text, language=language)
    read = [[str(float(reading.value or 0)).removesuffix(".0") for reading in one.readings] for one in every]
    assert ", ".join(map(" or ".join, read)) == values


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("3e2", 300, 100), ("1.3x10^6", 1_300_000, 100_000), ("15e-1", Fraction(3, 2), Fraction(1, 10)), ("2^8", 256, 128),
    ("1.5^2", Fraction(9, 4), Fraction(3, 20)), ("2^-1", Fraction(1, 2), Fraction(1, 4)), ("0^5", 0, 1), ("0^-5", 0, 1),
])
def test_powers_are_as_exact_as_what_is_printed(text: str, value: Fraction, unit: Fraction) -> None:
    read = numeral(text, 0, len(text), ".", ",", NOTHING_SHOWN)
    assert read is not None
    assert (read.readings, read.plain) == (((value, unit, ""),), False)


@pytest.mark.parametrize(("marks", "shown", "readings"), [
    # Decimal mark and groups of a language; marks that the document has before decimals, between groups; what each number may mean.
    (".,", " ", "1,234 groups; 1.234 decimals; 1.000 decimals, groups; 12.000 groups; 0,123 decimals"),
    (",.", " ", "1.234 groups, decimals; 1.000 groups; 1,234 decimals, groups; 12,000 groups, decimals"),
    (", ", " ", "1.234 decimals; 1.000 groups; 1,234 decimals, groups"),
    (".,", ". ", "1.234 decimals; 1.000 decimals; 12.000 decimals; 1,234 groups"),
    (",.", ". ", "1.234 decimals; 1.000 groups; 12.000 groups; 1,234 groups; 0,123 decimals"),
    (".,", " .", "1.234 groups; 1.000 groups; 1,234 groups"),
    (",.", " .", "1.234 groups; 1,234 decimals"),
    # A document that contradicts itself.
    (".,", "., ", "1.234 decimals, groups; 1,234 groups, decimals; 1,000 groups, decimals; 12,000 groups; 12.000 groups"),
    (".,", ". .", "1.234 decimals, groups; 12.000 groups"),
])
def test_what_a_mark_means(marks: str, shown: str, readings: str) -> None:
    decimal, _, group = shown.partition(" ")
    for line in readings.split("; "):
        text, _, meanings = line.partition(" ")
        read = numeral(text, 0, len(text), marks[0], marks[1], Conventions(frozenset(decimal), frozenset(group)))
        assert read is not None
        value, parts = Fraction(text.replace(",", ".")), {"decimals": "before decimals", "groups": "groups digits"}
        mark = "," if "," in text else "."
        due = {"decimals": (value, Fraction(1, 1000)), "groups": (value * 1000, Fraction(1))}
        assert read.readings == tuple((*due[name], f"{mark!r} {parts[name]}") for name in meanings.split(", ")), line
