"""Write `numcheck/cldr/<code>.json`: what each language calls currencies and units, taken from CLDR through Babel.

    python tools/cldr_names.py            # write the files again, after a change here or a newer Babel
    python tools/cldr_names.py --print fr # show one language's names by unit

CLDR knows the forms that a unit's name has behind a number; what is added here is mechanical: prefixes that
CLDR leaves out ("decimetri cubi"), German cases, Dutch plurals, and a currency's noun alone where only one
currency has it ("40 baht"). What is taken away stands in `ORDINARY`: words that are everyday ones too.
A language file's own names win over these, whatever stands here.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Literal

import babel
from babel.core import Locale, get_global
from babel.numbers import get_currency_name
from babel.units import UnknownUnitError, format_unit

from numcheck.language import known, words

FOLDER = Path(__file__).parent.parent / "numcheck" / "cldr"
GENERATED_BY = "Babel " + ".".join(babel.__version__.split(".")[:2])

VARIANTS = {"en": ("en_GB",), "fr": ("fr_CH",), "de": ("de_AT", "de_CH"), "es": ("es_MX",), "pt": ("pt_PT",)}
"""Other locales of a language whose names count too. Not fr_CA, where "mille" is a mile and a pint a quart."""
HISTORIC = ("DEM", "FRF", "ITL", "ESP", "NLG", "ATS", "BEF", "PTE", "GRD", "IEP", "FIM", "ANG", "HRK", "SVC")

# --- which units ---------------------------------------------------------------------------------------------------

PINT = {
    "angle-arc-minute": "arcminute", "angle-arc-second": "arcsecond", "angle-revolution": "turn",
    "concentr-milligram-ofglucose-per-deciliter": "milligram / deciliter", "concentr-permillion": "ppm",
    "consumption-mile-per-gallon-imperial": "mile / imperial_gallon", "energy-electronvolt": "electron_volt",
    "energy-kilowatt-hour": "kilowatt_hour", "force-pound-force": "force_pound", "graphics-dot-per-inch": "pixels_per_inch",
    "graphics-pixel-per-centimeter": "pixels_per_centimeter", "graphics-pixel-per-inch": "pixels_per_inch",
    "mass-ounce-troy": "troy_ounce", "mass-tonne": "metric_ton", "pressure-atmosphere": "standard_atmosphere",
    "pressure-inch-ofhg": "inch_Hg", "pressure-millimeter-ofhg": "millimeter_Hg",
    "pressure-pound-force-per-square-inch": "pound_force_per_square_inch",
    "temperature-celsius": "degree_Celsius", "temperature-fahrenheit": "degree_Fahrenheit",
    "torque-newton-meter": "meter * newton", "volume-barrel": "oil_bbl", "volume-fluid-ounce-imperial": "imperial_fluid_ounce",
    "volume-gallon-imperial": "imperial_gallon", "volume-quart-imperial": "imperial_quart",
}
"""pint's names of CLDR's units, where they are not CLDR's own with underscores."""

SKIP = frozenset(words("""
    acceleration-g-force, acceleration-meter-per-square-second, concentr-item, concentr-percent, concentr-permille
    concentr-permyriad, concentr-portion, concentr-portion-per-1e9, consumption-liter-per-100-kilometer, duration-day-person
    duration-month-person, duration-night, duration-quarter, duration-week-person, duration-year-person, energy-foodcalorie
    energy-therm-us, force-kilowatt-hour-per-100-kilometer, graphics-dot, graphics-dot-per-centimeter, graphics-em, graphics-pixel
    length-earth-radius, length-mile-scandinavian, length-point, length-solar-radius, light-solar-luminosity, mass-dalton
    mass-grain, mass-stone, pressure-bar, pressure-gasoline-energy-density, speed-beaufort, speed-light-speed, temperature-generic
    torque-pound-force-foot, volume-cup, volume-cup-metric, volume-dessert-spoon, volume-dessert-spoon-imperial, volume-dram
    volume-drop, volume-jigger, volume-pinch, volume-pint-metric
"""))
"""Units that pint has not, and those whose names are everyday words in most languages ("cup", "drop", "point", "bar")."""

MORE = {
    "temperature-celsius": ("celsius", "centigrade", "deg c", "deg celsius", "deg centigrade"),
    "temperature-fahrenheit": ("fahrenheit", "deg f", "deg fahrenheit"),
}
"""What people write in any language and CLDR has not."""

MORE_MONEY = {"XBT": ("bitcoin", "bitcoins")}

SUBMULTIPLES, MULTIPLES = ("pico", "nano", "micro", "milli"), ("kilo", "mega", "giga", "tera")
PREFIXED = {
    "length-meter": (*SUBMULTIPLES, "centi", "deci", "hecto", "kilo"), "volume-liter": ("micro", "milli", "centi", "deci", "hecto", "mega"),
    "mass-gram": ("nano", "micro", "milli", "centi", "hecto", "kilo"), "mass-tonne": ("kilo", "mega", "giga"),
    "power-watt": ("micro", "milli", *MULTIPLES), "electric-volt": ("micro", "milli", "kilo", "mega"),
    "electric-ampere": ("micro", "milli", "kilo"),
    "electric-ohm": ("milli", "kilo", "mega"), "energy-joule": ("milli", *MULTIPLES), "energy-calorie": ("kilo",),
    "energy-electronvolt": ("kilo", "mega", "giga", "tera"), "frequency-hertz": MULTIPLES, "digital-bit": (*MULTIPLES, "peta"),
    "digital-byte": (*MULTIPLES, "peta"),
    "pressure-pascal": ("hecto", "kilo", "mega", "giga"), "force-newton": ("milli", "kilo", "mega"), "length-parsec": ("kilo", "mega"),
    "duration-second": SUBMULTIPLES,
}
"""Prefixes of a unit that are in use."""
WITHIN = {
    "area-square-centimeter": ("length-centimeter", "meter ** 2", ("milli", "deci", "hecto", "micro")),
    "volume-cubic-centimeter": ("length-centimeter", "meter ** 3", ("milli", "deci", "hecto", "kilo", "micro")),
    "energy-kilowatt-hour": ("power-kilowatt", "watt_hour", ("mega", "giga", "tera")),
}
"""Names that hold the name of a prefixed unit: that unit, what the whole is without prefix, and its other prefixes."""
SHOWN_BY = {
    "pico": "length-picometer", "nano": "length-nanometer", "micro": "length-micrometer", "milli": "length-millimeter",
    "centi": "length-centimeter", "deci": "length-decimeter", "kilo": "length-kilometer", "hecto": "volume-hectoliter",
    "mega": "digital-megabyte", "giga": "digital-gigabyte", "tera": "digital-terabyte", "peta": "digital-petabyte",
}
"""The units whose names show a language's word for a prefix."""
BASE_OF = {"length": "length-meter", "volume": "volume-liter", "digital": "digital-byte"}

# --- what is taken away --------------------------------------------------------------------------------------------

EVERYWHERE = words("""
    cal, fur, dec, rev, revs, ppp, sol, sols, soles, som, soms, sum, sums
    gold, real, riyal, riyals, riyales, rial, rials, lei, leu, leus, lira
    liras, florin, florins, manat, manats, colón, colóns, colon, colones, leone, leones
""")
"""Words of no single meaning in any language, and those that several currencies share in its other forms."""
ORDINARY = {
    "en": words("""
        second, revolution, revolutions, mole, moles, won, dong, afghani, afghanis, turn
    """),
    "fr": words("""
        mole, moles, quart, quarts, gourde, gourdes, sec, lire, brasse, brasses, rotation, rotations, afghani, afghanis
        tour, tours
    """),
    "de": words("""
        rad, faden, millionstel, herzegowina, escudos, dinaren, dinar, jot, quart, quarts
    """),
    "es": words("""
        julio, cuarto, cuartos, candela, candelas, leona, leonas, revolución, revoluciones, vuelta, riel, rieles, bat, bats
        tala, talas, braza, brazas
    """),
    "it": words("""
        mole, moli, quarto, quarti, candela, candele, leoni, rivoluzione, rivoluzioni, giro, nodo, riv, braccio, braccia, mcup
        ozt, afghani, boliviani, lek
    """),
    "pt": words("""
        quarto, quartos, candela, candelas, revolução, revoluções, volta, rieles, riel, tala, talas, dobra, dobras, pula, pulas
        marca, boliviano, bolivianos, guarani, guaranis, sdirham, sdirham dos emirados árabes unidos, colom, sóis, sons, impqt
        qts, xícm, chám
    """),
    "nl": words("""
        min, rad, kip, goud, lire, mol, bceao
    """),
}

NEW = frozenset(words("new, nouveau, nouveaux, neuer, neue, nuevo, nuevos, nuovo, nuovi, novo, novos, nieuwe, nieuw"))
NOUN_FIRST = ("fr", "es", "it", "pt")

PLURALS = {
    "de": (
        ("bit", "bits"), ("byte", "bytes"), ("er", "ern"), ("er", "ers"), ("gramm", "gramms"), ("hektar", "hektars"),
        ("jahre", "jahren"), ("joule", "joules"), ("dollar", "dollars"),
    ),
    "it": (
        ("bit", "bits"), ("byte", "bytes"), ("peso", "pesos"), ("zloty", "zlotys"),
    ),
    "nl": (
        ("bit", "bits"), ("byte", "bytes"), ("meter", "meters"), ("liter", "liters"), ("gram", "grammen"), ("mijl", "mijlen"),
        ("gallon", "gallons"), ("barrel", "barrels"), ("karaat", "karaten"), (" ton", " tonnen"), ("loton", "lotonnen"),
        ("gaton", "gatonnen"), ("atmosfeer", "atmosferen"), ("pint", "pinten"), ("dollar", "dollars"), ("frank", "franken"),
        ("pond", "ponden"), ("isch pond", "ische pond"), ("isch pond", "ische ponden"), ("ees pond", "ese pond"),
        ("ees pond", "ese ponden"), ("roepie", "roepies"), ("roebel", "roebels"), ("gulden", "guldens"), ("kroon", "kronen"),
        ("dinar", "dinars"), ("dirham", "dirhams"), ("shilling", "shillings"), ("peso", "peso s"), ("peso", "pesos"),
        ("lira", "lira s"), ("escudo", "escudo s"), ("rial", "rials"), ("shekel", "shekels"), ("mark", "marken"),
        ("forint", "forinten"),
    ),
}
"""Endings that CLDR's forms lack in a language: German cases, Dutch plurals of measures."""

# --- reading CLDR --------------------------------------------------------------------------------------------------

_NAME = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")
_BRACKETS = re.compile(r"\s*\([^)]*\)")


def plain(name: str) -> str:
    """A name in lower case without brackets and soft hyphens; "" where letters do not tell it all."""
    name = _BRACKETS.sub("", name).replace("\u00ad", "").replace("\u00a0", " ").replace("\u202f", " ").replace("ʻ", "’")
    name = " ".join(name.replace("‑", "-").split()).lower()
    return name if _NAME.fullmatch(name) and len(name) > 2 else ""


def unit_forms(unit: str, locale: str, length: Literal["long", "short"] = "long") -> list[str]:
    """The names that a unit has behind one, two and a million."""
    try:
        shown = [format_unit(count, unit, length=length, locale=locale) for count in (1, 2, 1_000_000)]
    except UnknownUnitError:
        return []
    forms = [re.sub(r"^[\d.,\s\u00a0\u202f'’]+", "", text) for text in shown]
    if length == "short":
        forms = [form for form in forms if form.isalpha() and form.islower() and len(form) > 2]
    else:
        forms[2] = re.sub(r"^(?:de |d['’]|di )", "", forms[2])
    names = distinct(name for form in forms if (name := plain(form)) and unit not in name)
    return names if names or length == "short" else unit_forms(unit, locale, "short")


def distinct(names: Iterable[str]) -> list[str]:
    """The names without repetitions, in their order; "nœud" is written "noeud" too."""
    return list(dict.fromkeys(spelling for name in names if name for spelling in (name, name.replace("œ", "oe"))))


def pint_name(unit: str) -> str:
    """Give pint's name of a CLDR unit."""
    if unit in PINT:
        return PINT[unit]
    name = unit.partition("-")[2]
    for power, word in ((2, "square-"), (3, "cubic-")):
        if name.startswith(word):
            return f"{name.removeprefix(word).replace('-', '_')} ** {power}"
    return " / ".join(part.replace("-", "_") for part in name.split("-per-"))


def prefix_words(locale: str) -> dict[str, str]:
    """A locale's words for prefixes as they stand in lengths: "kilo", "kiló", "chilo"."""
    found: dict[str, str] = {}
    for prefix, unit in SHOWN_BY.items():
        base = unit_forms(BASE_OF[unit.partition("-")[0]], locale)[0]
        name = unit_forms(unit, locale)[0]
        if name.endswith(base):
            found[prefix] = name.removesuffix(base)
    return found


def bare(word: str) -> str:
    """A prefix without the accent on its end: "kiló" is "kilo" before anything but a meter."""
    return word[:-1] + "".join(char for char in unicodedata.normalize("NFKD", word[-1:]) if not unicodedata.combining(char))


def declined(code: str, names: Iterable[str]) -> Iterator[str]:
    """The names with the endings that CLDR leaves out."""
    for name in names:
        yield name
        for ending, other in PLURALS.get(code, ()):
            if name.endswith(ending) and not re.search(r" p(?:er|ro) ", name):
                yield name.removesuffix(ending) + other


def german(names: Iterable[str]) -> Iterator[str]:
    """German currencies with their adjectives declined: "kanadische(n) Dollar"."""
    for name in names:
        yield name
        *adjectives, noun = name.split(" ")
        if adjectives and all(word.endswith("e") for word in adjectives):
            for ending in ("n", "r"):
                yield " ".join([*(word + ending for word in adjectives), noun])


def units(code: str) -> dict[str, list[str]]:
    """The names of every unit in one language, by pint's names."""
    found: list[tuple[str, str]] = []
    for locale in (code, *VARIANTS.get(code, ())):
        every = {key.partition(":")[0] for key in Locale.parse(locale)._data["unit_patterns"]} - SKIP
        for unit in sorted(every, key=lambda unit: (unit == "concentr-karat", unit)):  # a carat rather than a karat
            shown = (*unit_forms(unit, locale), *unit_forms(unit, locale, "short"), *MORE.get(unit, ()))
            found += [(pint_name(unit), name) for name in shown]
        found += with_prefixes(code, locale)
    return owned(code, found)


def with_prefixes(code: str, locale: str) -> Iterator[tuple[str, str]]:
    """The units that CLDR has not, made from those it has and the words for prefixes."""
    known_prefixes = prefix_words(locale)
    for unit, prefixes in PREFIXED.items():
        for name in distinct(name.split(" ")[0 if code in NOUN_FIRST else -1] for name in unit_forms(unit, locale)):
            for prefix in prefixes:
                word = known_prefixes.get(prefix, "")
                forms = (word,) if unit == "length-meter" else (bare(word), "kilo" if prefix == "kilo" else "")
                for form in dict.fromkeys(forms):
                    if form:
                        yield prefix + pint_name(unit), form + name
    for unit, (within, whole, prefixes) in WITHIN.items():
        length = within.startswith("length-")
        own = known_prefixes["centi" if length else "kilo"]
        starts = (own, bare(own), "kilo")
        ends = sorted({inner.removeprefix(start) for inner in unit_forms(within, locale) for start in starts if inner.startswith(start)})
        for name, start, end in product(unit_forms(unit, locale), starts, ends):
            for prefix in prefixes:
                if start + end in name and prefix in known_prefixes:
                    word = known_prefixes[prefix]
                    yield prefix + whole, name.replace(start + end, (word if length else bare(word)) + end)


def owned(code: str, found: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The names by what they name, without ordinary words; a name that several share is the first one's."""
    owners: dict[str, str] = {}
    for key, name in found:
        for form in distinct(declined(code, [name])):
            owners.setdefault(re.sub(r"['’-]", " ", form), key)  # as phrases are written
    table: dict[str, list[str]] = {}
    for name, key in owners.items():
        if name not in EVERYWHERE and name not in ORDINARY[code]:
            table.setdefault(key, []).append(name)
    return dict(sorted(table.items()))


def codes() -> list[str]:
    """The currencies in use somewhere, and those that old texts still name."""
    current = {code for uses in get_global("territory_currencies").values() for code, _, until, tender in uses if until is None and tender}
    return sorted({*current, *HISTORIC})


def noun(code: str, name: str) -> str:
    """The noun of a currency's name: "dollar" of "nouveaux dollars taïwanais"."""
    parts = [word for word in re.split(r"[ -]", name) if word not in NEW]
    return (parts[0] if code in NOUN_FIRST else parts[-1]) if parts else ""


def money(code: str) -> dict[str, list[str]]:
    """The names of every currency in one language, by ISO codes."""
    found: list[tuple[str, str]] = []
    for locale in (code, *VARIANTS.get(code, ())):
        for currency in codes():
            shown = [get_currency_name(currency, count=count, locale=locale) for count in (None, 1, 2)]
            names = distinct(plain(name) for name in shown if name != currency)
            found += [(currency, name) for name in (german(names) if code == "de" else names)]
    nouns = [(currency, noun(code, form)) for currency, name in found for form in declined(code, [name])]
    owners: dict[str, set[str]] = {}
    for currency, word in nouns:
        owners.setdefault(stem(word), set()).add(currency)
    francs = [("XOF", short.group()) for _, name in found if (short := re.search(r"fran[a-z]+ cfa|cfa.fran[a-z]+", name))]
    found = [*francs, *found]  # XAF is worth as much
    found += [(currency, name) for currency, names in MORE_MONEY.items() for name in names]
    return owned(code, [*found, *((currency, word) for currency, word in nouns if len(word) > 2 and len(owners[stem(word)]) == 1)])


def stem(word: str) -> str:
    """What a noun's forms have in common: its first four letters, without accents."""
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))[:4]


def names(code: str) -> dict[str, object]:
    """What a language's file holds."""
    return {"generated_by": GENERATED_BY, "money": money(code), "units": units(code)}


def text(code: str) -> str:
    """A language's file as it is written: one unit a line."""
    content = names(code)
    blocks = []
    for part in ("money", "units"):
        table = content[part]
        assert isinstance(table, dict)
        lines = ",\n".join(f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in table.items())
        blocks.append(f'"{part}": {{\n{lines}\n}}')
    return f'{{\n"generated_by": {json.dumps(GENERATED_BY)},\n' + ",\n".join(blocks) + "\n}\n"


def main() -> int:
    """Write every file, or print one language's names."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--print", dest="shown", metavar="CODE", choices=known(), help="show a language's names instead of writing files")
    shown = parser.parse_args().shown
    if shown:
        sys.stdout.write(text(shown))
        return 0
    FOLDER.mkdir(exist_ok=True)
    for code in known():
        (FOLDER / f"{code}.json").write_text(text(code), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
