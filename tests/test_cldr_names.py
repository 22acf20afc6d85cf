"""Names of units and currencies from CLDR: what the files hold, and what is read with them."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

import numcheck
from numcheck import units
from numcheck.language import known, language

ROOT = Path(__file__).parent.parent
FOLDER = Path(numcheck.__file__).parent / "cldr"
SCRIPT = ROOT / "tools" / "cldr_names.py"


def held(code: str) -> dict:
    return json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("cldr_names", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_language_has_its_names() -> None:
    assert known() == tuple(sorted(path.stem for path in FOLDER.glob("*.json")))


@pytest.mark.parametrize("code", known())
def test_units_are_known(code: str) -> None:
    for unit in held(code)["units"]:
        assert units.canonical(unit)


@pytest.mark.parametrize("code", known())
def test_money_is_known(code: str) -> None:
    assert set(held(code)["money"]) <= units.ISO_MONEY
    assert len(held(code)["money"]) > 150


@pytest.mark.parametrize("code", known())
def test_names_are_phrases(code: str) -> None:
    names = [name for part in ("money", "units") for every in held(code)[part].values() for name in every]
    assert len(names) == len(set(names)), "a name has one meaning"
    for name in names:
        assert name == " ".join(name.lower().split())
        assert name.replace(" ", "").isalpha()
        assert len(name) > 2


@pytest.mark.parametrize("code", known())
def test_no_name_is_an_everyday_word(code: str) -> None:
    """Words that the language uses otherwise are no units, unless its own file says so."""
    words = language(code)
    own = {name for table in (words.units, words.money) for names in table.values() for name in names}
    everyday = {word for group in (
        words.stops, words.persons, words.numbers, words.scales, words.fractions, words.collectives, words.ordinals, words.articles,
        words.function_words, words.labels, words.months, words.weekdays, words.times, words.streets, words.size,
    ) for word in group}
    for part in ("money", "units"):
        for names in held(code)[part].values():
            assert not (set(names) & everyday) - own


@pytest.mark.parametrize("code", known())
def test_files_are_what_the_script_writes(code: str) -> None:
    pytest.importorskip("babel")
    if not SCRIPT.exists():
        pytest.skip("the script is no part of this distribution")
    module, recorded = script(), held(code)["generated_by"]
    if recorded != module.GENERATED_BY:
        pytest.skip(f"the files are {recorded}'s, and this is {module.GENERATED_BY}")
    assert (FOLDER / f"{code}.json").read_text(encoding="utf-8") == module.text(code), "run tools/cldr_names.py"


@pytest.mark.parametrize(("code", "text", "value", "unit"), [
    ("en", "40 kelvin", 40, "kelvin"),
    ("en", "3 bits", 3, "bit"),
    ("en", "40 celsius", 40, "degree_Celsius"),
    ("en", "90 degrees Fahrenheit", 90, "degree_Fahrenheit"),
    ("en", "2 teaspoons", 2, "teaspoon"),
    ("en", "three tablespoons of oil", 3, "tablespoon"),
    ("en", "rotate it 3 turns", 3, "turn"),
    ("en", "150 micrograms", 150, "microgram"),
    ("en", "five cubic decimetres", 5, "decimeter ** 3"),
    ("en", "20 knots", 20, "knot"),
    ("en", "12 bushels", 12, "bushel"),
    ("en", "18 karats", 18, "karat"),
    ("en", "five kilotons", 5, "kilometric_ton"),
    ("en", "30 miles per gallon", 30, "mile / gallon"),
    ("en", "125 Canadian dollars", 125, "CAD"),
    ("en", "10 Hong Kong dollars", 10, "HKD"),
    ("en", "400 baht", 400, "THB"),
    ("en", "6.65 billion pesetas", 6_650_000_000, "ESP"),
    ("en", "5 CFA francs", 5, "XOF"),
    ("en", "60 quid", 60, "GBP"),
    ("en", "120 bucks", 120, "USD"),
    ("en", "3 bitcoins", 3, "XBT"),
    ("en", "in excess of 30 MUSD", 30_000_000, "USD"),
    ("fr", "40 kelvins", 40, "kelvin"),
    ("fr", "16 bits", 16, "bit"),
    ("fr", "8 gigaoctets", 8, "gigabyte"),
    ("fr", "10 gallons", 10, "gallon"),
    ("fr", "3 décimètres cubes", 3, "decimeter ** 3"),
    ("fr", "50 metres", 50, "meter"),
    ("fr", "0,67 masses solaires", 0.67, "solar_mass"),
    ("fr", "25 nœuds", 25, "knot"),
    ("fr", "125 dollars canadiens", 125, "CAD"),
    ("fr", "12 couronnes danoises", 12, "DKK"),
    ("fr", "900 francs CFA", 900, "XOF"),
    ("fr", "14 millions de $", 14_000_000, "USD"),
    ("fr", "deux millions de dollars néo-zélandais", 2_000_000, "NZD"),
    ("de", "20 Umdrehungen", 20, "turn"),
    ("de", "3 Teelöffel Salz", 3, "teaspoon"),
    ("de", "mit 30 Dezilitern", 30, "deciliter"),
    ("de", "40 °Celsius", 40, "degree_Celsius"),
    ("de", "7 Kubikdezimeter", 7, "decimeter ** 3"),
    ("de", "125 kanadische Dollar", 125, "CAD"),
    ("de", "60 tschechischen Kronen", 60, "CZK"),
    ("de", "12 US-Dollar", 12, "USD"),
    ("es", "40 kelvin", 40, "kelvin"),
    ("es", "16 bits", 16, "bit"),
    ("es", "0.8rad", 0.8, "radian"),
    ("es", "125 dólares canadienses", 125, "CAD"),
    ("es", "90 dólares estadounidenses", 90, "USD"),
    ("es", "5 decímetros cúbicos", 5, "decimeter ** 3"),
    ("es", "30 coronas checas", 30, "CZK"),
    ("it", "5 decimetri cubi", 5, "decimeter ** 3"),
    ("it", "10 galloni", 10, "gallon"),
    ("it", "90 fahrenheit", 90, "degree_Fahrenheit"),
    ("it", "3 megabit", 3, "megabit"),
    ("it", "125 dollari canadesi", 125, "CAD"),
    ("it", "40 dollari neozelandesi", 40, "NZD"),
    ("pt", "100 kelvin", 100, "kelvin"),
    ("pt", "8 colheres de sopa", 8, "tablespoon"),
    ("pt", "30 reais", 30, "BRL"),
    ("pt", "125 dólares canadenses", 125, "CAD"),
    ("pt", "4 decímetros cúbicos", 4, "decimeter ** 3"),
    ("nl", "90 fahrenheit", 90, "degree_Fahrenheit"),
    ("nl", "acht megabit", 8, "megabit"),
    ("nl", "1 eetlepel", 1, "tablespoon"),
    ("nl", "5 kubieke decimeters", 5, "decimeter ** 3"),
    ("nl", "60 Canadese dollars", 60, "CAD"),
    ("nl", "75 Egyptische ponden", 75, "EGP"),
])
def test_reads(code: str, text: str, value: float, unit: str) -> None:
    found = numcheck.read(text, language=code)
    assert [(float(one.value), one.unit) for one in found] == [(value, unit)]


@pytest.mark.parametrize(("code", "text"), [
    ("en", "50,000 in"), ("en", "two a day"), ("en", "three at home"), ("en", "5 me"), ("en", "10 he"), ("en", "4 are"),
    ("en", "two cups"), ("en", "three points"), ("en", "five stones"), ("en", "two revolutions"), ("en", "the 3 won"), ("en", "12 Dec"),
    ("en", "two moles"), ("en", "four drops"), ("en", "six items"), ("en", "two nights"), ("en", "10 million of ALL the people"),
    ("fr", "deux points"), ("fr", "trois tasses"), ("fr", "deux bars"), ("fr", "cinq mille"), ("fr", "trois grains"), ("fr", "deux sols"),
    ("de", "zwei Tassen"), ("de", "drei Punkte"), ("de", "zwei Rad"), ("de", "drei Nächte"),
    ("es", "dos cuartos de baño"), ("es", "tres leones"), ("es", "dos candelas"), ("es", "15 julio"),
    ("it", "due braccia"), ("it", "tre leoni"), ("it", "due tazze"), ("it", "cinque lei"),
    ("pt", "dois quartos"), ("pt", "três sons"), ("pt", "dois guaranis"),
    ("nl", "twee kip"), ("nl", "drie punten"), ("nl", "twee kopjes"),
])
def test_everyday_words_are_no_units(code: str, text: str) -> None:
    assert {one.unit for one in numcheck.read(text, language=code)} <= {""}
