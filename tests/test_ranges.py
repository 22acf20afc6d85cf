"""Two numbers that stand together: where they bound one quantity, and where they are a score, two amounts, or days."""

from __future__ import annotations

import pytest

import numcheck
from numcheck.quantity import Quantity


def told(quantity: Quantity) -> str:
    """A kind, bounds (one if both are the same) and a unit; of a range, its two ends with their hedges too."""
    bounds = f"{float(quantity.low):g}..{float(quantity.high):g}".replace("e+0", "e")
    shown = f"{quantity.kind.value} {bounds} {quantity.unit}".strip()
    ends = "; ".join(f"{told(end)} {end.hedge.value}".strip() for end in quantity.ends or ())
    return f"{shown} <{ends}>" if ends else shown


@pytest.mark.parametrize(("language", "text", "read"), [
    ("en", "The fair is on 16 and 17 June.", ""),
    ("en", "The fair is on 1 and 2 May.", ""),
    ("en", "The fair drew 16 men and closed on 17 June.", "cardinal 15.5..16.5"),
    ("en", "They won 3 to 2.", ""),
    ("en", "They won 150 to 149.", ""),
    ("en", "They won 151 to 149.", "cardinal 150.5..151.5; cardinal 148.5..149.5"),
    ("en", "They won 5 to 3 men.", "cardinal 4.5..5.5; cardinal 2.5..3.5"),
    ("en", "They lost 2 to 2.", ""),
    ("en", "It was 7% to 7%.", "percent 6.5..7.5 percent; percent 6.5..7.5 percent"),
    ("en", "It was 5-5 people.", ""),
    ("en", "It was 4-5 people.", "range 4..5 <cardinal 3.5..4.5; cardinal 4.5..5.5>"),
    ("en", "It was 5%-10 people.", "percent 4.5..5.5 percent; cardinal 9.5..10.5"),
    ("en", "It was $5-10 then.", "range 5..10 USD <money 4.5..5.5 USD; cardinal 9.5..10.5>"),
    ("en", "There were 20 or 30 men.", "range 20..30 <cardinal 19.5..20.5; cardinal 29.5..30.5>"),
    ("en", "There were 20 or 31 men.", "cardinal 19.5..20.5; cardinal 30.5..31.5"),
    ("en", "There were 4 or 9 men.", "range 4..9 <cardinal 3.5..4.5; cardinal 8.5..9.5>"),
    ("en", "There were 4 or 10 men.", "cardinal 3.5..4.5; cardinal 9.5..10.5"),
    ("en", "There were 99 or 101, she said.", "range 99..101 <cardinal 98.5..99.5; cardinal 100.5..101.5>"),
    ("en", "There were 100 or 105, she said.", "cardinal 95..105; cardinal 104.5..105.5"),
    ("en", "There were 101 or 105 men, she said.", "range 101..105 <cardinal 100.5..101.5; cardinal 104.5..105.5>"),
    ("en", "There were 2 or 3 million, she said.", "range 2e6..3e6 <cardinal 1.5e6..2.5e6; cardinal 2.5e6..3.5e6>"),
    ("en", "A three-for-two split.", "ratio 1.25..1.75"),
    ("en", "It was 1.8 to one.", "ratio 1.75..1.85"),
    ("en", "It will take 1990 to 2100 men.", "range 1990..2100 <cardinal 1985..1995; cardinal 2050..2150>"),
    ("en", "It rose from 5,000 to 7,000.", "cardinal 4750..5250; cardinal 6650..7350"),
    ("en", "It declined 1.6 pct to 55.9 pct.", "percent 1.55..1.65 percent; percent 55.85..55.95 percent"),
    ("en", "Sales rose 100,000 to 790,000.", "cardinal 95000..105000; cardinal 785000..795000"),
    ("en", "Sales rose 100,000 to 290,000 tonnes.",
     "range 100000..290000 metric_ton <cardinal 95000..105000 metric_ton; measure 285000..295000 metric_ton>"),
    ("en", "Sales rose by 20 to 60 percent.", "range 20..60 percent <cardinal 19.5..20.5 percent; percent 59.5..60.5 percent>"),
    ("en", "Sales rose by 20 to 61 percent.", "cardinal 19.5..20.5; percent 60.5..61.5 percent"),
    ("en", "It rose last year by almost 5% to 7%.", "percent 4.05..5.5 percent; percent 6.5..7.5 percent"),
    ("en", "It is below its forecast of 71 cents to 78 cents.",
     "range 71..78 USD / 100 <money 70.5..71.5 USD / 100; money 77.5..78.5 USD / 100>"),
    ("en", "between about 5 and about 10 men", "range 5..10 <cardinal 4.5..5.5 about; cardinal 9..11 about>"),
    ("en", "between more than 5 and less than 10 men", "range 5..10 <cardinal 4.5..inf more_than; cardinal 0..10.5 less_than>"),
    ("en", "about 5 to 10 men", "range 5..10 <cardinal 4.5..5.5 about; cardinal 9.5..10.5>"),
    ("en", "from about 5 to up to 10 men", "range 5..10 <cardinal 4.5..5.5 about; cardinal 9.5..10.5>"),
    ("nl", "2,3 tot 2,6 miljoen mensen", "range 2.3e6..2.6e6 <cardinal 2.25e6..2.35e6; cardinal 2.55e6..2.65e6>"),
    ("nl", "2,3 tot 2,6 meter", "range 2.3..2.6 meter <cardinal 2.25..2.35 meter; measure 2.55..2.65 meter>"),
    ("nl", "tot 2,6 meter", "measure 0..2.65 meter"),
    ("nl", "tussen 2,3 en 2,6 meter", "range 2.3..2.6 meter <cardinal 2.25..2.35 meter; measure 2.55..2.65 meter>"),
    ("nl", "2,3 meter tot 2,6 meter", "range 2.3..2.6 meter <measure 2.25..2.35 meter; measure 2.55..2.65 meter>"),
    ("en", "300 to 311 million people", "range 3e8..3.11e8 <cardinal 2.85e8..3.15e8; cardinal 3.105e8..3.115e8>"),
    ("en", "300 to 301 people", "range 300..301 <cardinal 285..315; cardinal 300.5..301.5>"),
    ("en", "1 to 9 million people", "range 1e6..9e6 <cardinal 500000..1.5e6; cardinal 8.5e6..9.5e6>"),
    ("en", "1 to 10 million people", "range 1e6..1e7 <cardinal 500000..1.5e6; cardinal 9.5e6..1.05e7>"),
    ("en", "0 to 10 million people", "range 0..1e7 <cardinal -0.5..0.5; cardinal 9.5e6..1.05e7>"),
    ("en", "1.1 to 1.2 million people", "range 1.1e6..1.2e6 <cardinal 1.05e6..1.15e6; cardinal 1.15e6..1.25e6>"),
    ("en", "8 to 1.2 million people", "cardinal 7.5..8.5; cardinal 1.15e6..1.25e6"),
    ("de", "zehn- bis zwölftausend Menschen", "range 10000..12000 <cardinal 9500..10500; cardinal 11500..12500>"),
    ("de", "zehntausend bis zwölftausend Menschen", "range 10000..12000 <cardinal 9500..10500; cardinal 11500..12500>"),
    ("de", "5 bis 10 Kilometer", "range 5..10 kilometer <cardinal 4.5..5.5 kilometer; measure 9.5..10.5 kilometer>"),
    ("fr", "de 5 à 10 millions d'habitants", "range 5e6..1e7 <cardinal 4.5e6..5.5e6; cardinal 9.5e6..1.05e7>"),
    ("en", "two or three times as many", "range 2..3 <cardinal 1.5..2.5; cardinal 3..3>"),
    ("en", "two or three thousand people", "range 2000..3000 <cardinal 1500..2500; cardinal 2850..3150>"),
    ("en", "5 to 10 km", "range 5..10 kilometer <cardinal 4.5..5.5 kilometer; measure 9.5..10.5 kilometer>"),
    ("en", "5 km to 10 kg", "measure 4.5..5.5 kilometer; measure 9.5..10.5 kilogram"),
    ("en", "5 km to 10 km", "range 5..10 kilometer <measure 4.5..5.5 kilometer; measure 9.5..10.5 kilometer>"),
    ("en", "5 miles to 10", "measure 4.5..5.5 mile; cardinal 9.5..10.5"),
    ("en", "5 men or 6", "cardinal 4.5..5.5; cardinal 5.5..6.5"),
    ("en", "three hundred or four hundred men", "range 300..400 <cardinal 285..315; cardinal 380..420>"),
    ("en", "one to two thirds", "cardinal 0.5..1.5; ratio 0.6..0.733333"),
    ("nl", "tot 2,6 tot 2,8 meter", "range 2.6..2.8 meter <cardinal 0..2.65 meter at_most; measure 2.75..2.85 meter>"),
    ("nl", "hooguit 2,3 tot hooguit 2,6 meter", "range 2.3..2.6 meter <cardinal 0..2.35 meter at_most; measure 0..2.65 meter at_most>"),
    ("en", "at most 5 to at most 10 men", "range 5..10 <cardinal 0..5.5 at_most; cardinal 0..10.5 at_most>"),
    ("en", "between 2 and at most 10 men", "range 2..10 <cardinal 1.5..2.5; cardinal 0..10.5 at_most>"),
    ("en", "5 to 10.5 million men", "range 5e6..1.05e7 <cardinal 4.5e6..5.5e6; cardinal 1.045e7..1.055e7>"),
    ("en", "0.5 to 2 million men", "range 500000..2e6 <cardinal 450000..550000; cardinal 1.5e6..2.5e6>"),
    ("en", "five to 10 million men", "range 5e6..1e7 <cardinal 4.5e6..5.5e6; cardinal 9.5e6..1.05e7>"),
    ("en", "90 to 900 million men", "range 9e7..9e8 <cardinal 8.95e7..9.05e7; cardinal 8.55e8..9.45e8>"),
    ("en", "90 to 800 million men", "range 9e7..8e8 <cardinal 8.95e7..9.05e7; cardinal 7.6e8..8.4e8>"),
    ("en", "5 million to 10 million men", "range 5e6..1e7 <cardinal 4.5e6..5.5e6; cardinal 9.5e6..1.05e7>"),
    ("en", "5 billion to 10 million men", "cardinal 4.5e9..5.5e9; cardinal 9.5e6..1.05e7"),
    ("en", "dozens to 10 men", "vague 24..119; cardinal 9.5..10.5"),
    ("en", "5 to hundreds of men", "cardinal 4.5..5.5; vague 200..999"),
    ("de", "5- bis 10-mal so viele", "range 5..10 <cardinal 4.5..5.5; cardinal 10..10>"),
    ("en", "five or six times", "range 5..6 <cardinal 4.5..5.5; cardinal 6..6>"),
    ("en", "They won by 2 to 1 votes.", "cardinal 1.5..2.5; cardinal 0.5..1.5"),
    ("en", "between the 5 and 10 men", "range 5..10 <cardinal 4.5..5.5; cardinal 9.5..10.5>"),
    ("en", "between 5 and 4 men", "range 4..5 <cardinal 4.5..5.5; cardinal 3.5..4.5>"),
    ("en", "He gave 5 to 10.", "range 5..10 <cardinal 4.5..5.5; cardinal 9.5..10.5>"),
    ("en", "It fell 5 to 2 percent.", "cardinal 4.5..5.5; percent 1.5..2.5 percent"),
    ("en", "shares rose 3 to 45 dollars", "cardinal 2.5..3.5; money 44.5..45.5 USD"),
    ("en", "shares rose 3 dollars to 45 dollars", "money 2.5..3.5 USD; money 44.5..45.5 USD"),
    ("en", "shares rose by between 3 and 45 dollars", "range 3..45 USD <cardinal 2.5..3.5 USD; money 44.5..45.5 USD>"),
    ("en", "a rise of 20 to 30 percent", "range 20..30 percent <cardinal 19.5..20.5 percent; percent 29.5..30.5 percent>"),
    ("en", "a rise of 20 to 61 percent", "cardinal 19.5..20.5; percent 60.5..61.5 percent"),
    ("en", "a forecast rise of 71 cents to 78 cents", "range 71..78 USD / 100 <money 70.5..71.5 USD / 100; money 77.5..78.5 USD / 100>"),
])
def test_what_bounds_what(language: str, text: str, read: str) -> None:
    assert "; ".join(map(told, numcheck.read(text, language=language))) == read
