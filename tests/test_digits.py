"""Numbers in digits: which mark groups and which stands before decimals, by the language and by what the text itself shows."""

from __future__ import annotations

import pytest

import numcheck


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
    ("de", "600,000 Menschen", "600 or 600000"),
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
])
def test_digits(language: str, text: str, values: str) -> None:
    every = numcheck.read(text, language=language)
    read = [[str(float(reading.value or 0)).removesuffix(".0") for reading in one.readings] for one in every]
    assert ", ".join(map(" or ".join, read)) == values
