"""Units: their symbols, canonical names and exact conversion, with pint behind this one module.

A unit's name is pint's canonical one ("kilometer", "mile / hour"), "percent", "percentage_point",
"permille", an ISO 4217 code, or "" for a count. Raw words from a text never reach pint: language
files and `SYMBOLS` map them to names first, and names from tables are checked by `canonical`.
"""

from __future__ import annotations

import re
import threading
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from numcheck.errors import UnitError

if TYPE_CHECKING:
    import pint

PERCENT = "percent"
PERCENTAGE_POINT = "percentage_point"
BASIS_POINT = "basis_point"
TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decayear", "century"})
"""The units of time that prose counts in; a decade's canonical name is pint's "decayear"."""
PER_MILLE = "permille"
PERSON = "person"
ITEM = "item"
"""What is counted but is no person."""
HUNDREDTH = " / 100"
"""Behind an ISO code: the currency's hundredth ("USD / 100" is a cent)."""

# Symbols are written alike in all our languages; case matters.
SYMBOLS: dict[str, str] = {
    "%": PERCENT, "‰": PER_MILLE, "pp": PERCENTAGE_POINT, "p.p.": PERCENTAGE_POINT,
    "km": "kilometer", "m": "meter", "cm": "centimeter", "mm": "millimeter", "µm": "micrometer", "μm": "micrometer",
    "nm": "nanometer", "AU": "astronomical_unit", "mi": "mile", "ft": "foot", "yd": "yard",
    "km²": "kilometer ** 2", "km2": "kilometer ** 2", "m²": "meter ** 2", "m2": "meter ** 2", "cm²": "centimeter ** 2",
    "m³": "meter ** 3", "m3": "meter ** 3", "cm³": "centimeter ** 3", "ha": "hectare", "hm³": "hectometer ** 3", "Hm³": "hectometer ** 3",
    "kg": "kilogram", "g": "gram", "mg": "milligram", "µg": "microgram", "t": "metric_ton", "Mt": "megametric_ton",
    "lb": "pound", "lbs": "pound", "oz": "ounce",
    "l": "liter", "L": "liter", "ml": "milliliter", "mL": "milliliter", "cl": "centiliter", "hl": "hectoliter",
    "min": "minute", "mn": "minute", "s": "second", "ms": "millisecond", "h": "hour",
    "km/h": "kilometer / hour", "kmh": "kilometer / hour", "kph": "kilometer / hour", "kmph": "kilometer / hour",
    "km/u": "kilometer / hour",
    "mph": "mile / hour", "m/s": "meter / second",
    "°C": "degree_Celsius", "ºC": "degree_Celsius", "°F": "degree_Fahrenheit", "ºF": "degree_Fahrenheit", "°": "degree", "º": "degree",
    "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt",
    "Wh": "watt_hour", "kWh": "kilowatt_hour", "MWh": "megawatt_hour", "GWh": "gigawatt_hour", "TWh": "terawatt_hour",
    "V": "volt", "kV": "kilovolt", "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz",
    "kB": "kilobyte", "KB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "Mbit/s": "megabit / second",
    "mg/l": "milligram / liter", "hPa": "hectopascal", "bar": "bar", "kcal": "kilocalorie",
    "dm": "decimeter", "dm²": "decimeter ** 2", "dm³": "decimeter ** 3", "dm3": "decimeter ** 3", "cc": "centimeter ** 3",
    "cm3": "centimeter ** 3",
    "mm²": "millimeter ** 2", "mm2": "millimeter ** 2", "km³": "kilometer ** 3", "km3": "kilometer ** 3", "mi²": "mile ** 2",
    "ft²": "foot ** 2",
    "μg": "microgram", "ug": "microgram", "dl": "deciliter", "dL": "deciliter", "µl": "microliter", "μl": "microliter",
    "Gt": "gigametric_ton",
    "°Celsius": "degree_Celsius", "°Fahrenheit": "degree_Fahrenheit", "°c": "degree_Celsius", "°f": "degree_Fahrenheit",
    "ºc": "degree_Celsius", "ºf": "degree_Fahrenheit", "° C": "degree_Celsius", "° F": "degree_Fahrenheit",
    "bp": BASIS_POINT, "bps": BASIS_POINT, "C": "degree_Celsius", "F": "degree_Fahrenheit", "in": "inch", "ppb": "ppb",
    "sqm": "meter ** 2", "sqft": "foot ** 2", "bpd": "oil_bbl / day", "b/d": "oil_bbl / day",
    "kPa": "kilopascal", "MPa": "megapascal", "mbar": "millibar", "mmHg": "millimeter_Hg", "kJ": "kilojoule", "MJ": "megajoule",
    "GJ": "gigajoule",
    "keV": "kiloelectron_volt", "MeV": "megaelectron_volt", "GeV": "gigaelectron_volt", "TeV": "teraelectron_volt", "kN": "kilonewton",
    "mW": "milliwatt", "mA": "milliampere", "mV": "millivolt", "THz": "terahertz", "hp": "horsepower", "bhp": "horsepower",
    "PB": "petabyte",
    "kbit/s": "kilobit / second", "Mbps": "megabit / second", "Gbit/s": "gigabit / second", "Gbps": "gigabit / second",
    "MB/s": "megabyte / second", "GB/s": "gigabyte / second", "m³/s": "meter ** 3 / second", "m3/s": "meter ** 3 / second",
    "m/s²": "meter / second ** 2", "m/s2": "meter / second ** 2",
    "in²": "inch ** 2", "yd²": "yard ** 2", "ns": "nanosecond", "µs": "microsecond", "μs": "microsecond", "ng": "nanogram",
    "qt": "quart", "fl oz": "fluid_ounce", "fl. oz.": "fluid_ounce",
    "tCO2": "metric_ton", "tCO₂": "metric_ton", "tCO2e": "metric_ton", "tCO₂e": "metric_ton",
    "MtCO2": "megametric_ton", "MtCO₂": "megametric_ton", "MtCO2e": "megametric_ton", "MtCO₂e": "megametric_ton",
    "dB": "decibel", "rpm": "revolutions_per_minute", "lm": "lumen", "lx": "lux", "cd/m²": "candela / meter ** 2",
    "Nm": "meter * newton", "N·m": "meter * newton", "Pa": "pascal", "GPa": "gigapascal",
    "cal": "calorie", "TJ": "terajoule", "PJ": "petajoule", "EJ": "exajoule", "PWh": "petawatt_hour", "µW": "microwatt",
    "kWp": "kilowatt", "MWp": "megawatt", "GWp": "gigawatt", "VA": "volt_ampere", "kVA": "kilovolt_ampere", "MVA": "megavolt_ampere",
    "Ah": "ampere_hour", "mAh": "milliampere_hour", "µA": "microampere", "µV": "microvolt", "Ω": "ohm", "kΩ": "kiloohm", "MΩ": "megaohm",
    "MP": "megapixel", "Mpx": "megapixel", "kb": "kilobyte", "gb": "gigabyte", "tb": "terabyte", "GiB": "gibibyte", "MiB": "mebibyte",
    "mol": "mole", "mmol": "millimole", "µmol": "micromole", "Sv": "sievert", "mSv": "millisievert", "µSv": "microsievert",
    "μSv": "microsievert", "Bq": "becquerel", "kBq": "kilobecquerel", "MBq": "megabecquerel",
}
GLUED = frozenset({"C", "F", "in"})
"""Symbols that are ordinary words or letters too: a unit only right behind the digits ("35C", "a 10in pizza")."""
# A letter alone is a unit only where nothing else explains it: see `numcheck.reading`.
MONEY_SYMBOLS: dict[str, str] = {
    "US$": "USD", "USD$": "USD", "CAD$": "CAD", "AUD$": "AUD", "NZD$": "NZD", "HKD$": "HKD", "SGD$": "SGD",
    "¢": "USD / 100", "U.S.$": "USD", "U$S": "USD", "U$D": "USD", "$US": "USD", "$CAD": "CAD", "$CA": "CAD", "$AU": "AUD", "C$": "CAD",
    "CA$": "CAD", "A$": "AUD", "AU$": "AUD",
    "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY",
    "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₦": "NGN", "₫": "VND", "₭": "LAK", "₱": "PHP", "฿": "THB",
    "₾": "GEL", "₡": "CRC", "₿": "XBT", "BTC": "XBT", "元": "CNY", "円": "JPY",
    "zł": "PLN", "Kč": "CZK", "kr": "SEK", "Fr.": "CHF", "Rs": "INR", "DM": "DEM",
}
ISO_MONEY = frozenset("""
    XEU ATS BEF FIM GRD IEP PTE XBT XCG ZWG
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
    CRC CUP CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB EUR FJD FKP FRF GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR
    ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
    MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
    SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD
    XOF XPF YER ZAR ZMW ZWL
""".split())  # noqa: SIM905 - codes read better as text

WORDY = frozenset({"ALL", "COP", "CUP", "MAD", "PEN", "TOP", "TRY"})
"""Codes that are words and names too, and money only where a blank parts them from the number: "COP28" is a summit."""

DEFINED = {"dunam": "1000 * meter ** 2", "karat": "1 / 24", "solar_mass": "1.98841e30 * kilogram", "earth_mass": "5.9722e24 * kilogram",
           "ppb": "1e-9", "basis_point": "0.01 * percentage_point"}
"""Units that pint has not, as pint reads them."""

_SIZES: tuple[dict[str, str], ...] = (
    {"meter": "1", "kilometer": "1000", "decimeter": "0.1", "centimeter": "0.01", "millimeter": "0.001",
     "mile": "1609.344", "nautical_mile": "1852", "yard": "0.9144", "foot": "0.3048", "inch": "0.0254"},
    {"meter ** 2": "1", "kilometer ** 2": "1000000", "centimeter ** 2": "0.0001", "hectare": "10000", "foot ** 2": "0.09290304",
     "mile ** 2": "2589988.110336"},
    {"liter": "1", "hectoliter": "100", "deciliter": "0.1", "centiliter": "0.01", "milliliter": "0.001", "meter ** 3": "1000",
     "centimeter ** 3": "0.001", "gallon": "3.785411784", "oil_bbl": "158.987294928", "pint": "0.473176473"},
    {"kilogram": "1", "metric_ton": "1000", "gram": "0.001", "milligram": "0.000001", "pound": "0.45359237", "ounce": "0.028349523125"},
    {"second": "1", "minute": "60", "hour": "3600", "day": "86400", "week": "604800", "month": "2629800", "year": "31557600",
     "decayear": "315576000", "century": "3155760000"},
    {"meter / second": "1", "kilometer / hour": "5/18", "mile / hour": "0.44704"},
    {"watt": "1", "kilowatt": "1000", "megawatt": "1000000", "gigawatt": "1000000000", "terawatt": "1000000000000"},
    {"watt_hour": "1", "kilowatt_hour": "1000", "megawatt_hour": "1000000", "gigawatt_hour": "1000000000",
     "terawatt_hour": "1000000000000"},
    {"percent": "1", "permille": "0.1"}, {PERCENTAGE_POINT: "1"}, {PERSON: "1"},
)
"""The commonest units by what they measure, each beside the first: pint, which takes half a second to load, is asked for others."""

# One name of a unit with its power; a plain unit is up to five of them, multiplied or divided.
_NAME = r"[A-Za-zµμ°%‰€$£¥][A-Za-z_µμ°]{0,40}[²³]?"
_PART = re.compile(rf"(?P<sign>[*/]?) ?(?P<name>{_NAME})(?: ?(?:\*\*|\^) ?(?P<power>-?[1-9]))? ?")
_PLAIN_UNIT = re.compile(rf"{_NAME}(?: ?(?:\*\*|\^) ?-?[1-9])?(?: ?[*/] ?{_NAME}(?: ?(?:\*\*|\^) ?-?[1-9])?){{0,4}}")
_PEOPLE = frozenset({"people", "persons", PERSON})
# Where pint's own name would not do: its decade is one of logarithms, its barrel is dry, and the press counts barrels of oil.
_ALIASES = {"decade": "decayear", "barrel": "oil_bbl", "bbl": "oil_bbl", "oil_barrel": "oil_bbl", ITEM: ITEM}
_CANONICAL = frozenset({*SYMBOLS.values(), *TIMES})
"""Names of units that are known to be canonical, without asking pint."""


def _alternatives(symbols: dict[str, str]) -> str:
    return "|".join(map(re.escape, sorted(symbols, key=len, reverse=True)))


SYMBOL = re.compile(rf"(?:{_alternatives(SYMBOLS)})(?![\w²³])")
_PER = re.compile(rf"/(?P<unit>{_alternatives(SYMBOLS)})(?![\w²³/])")
MONEY = re.compile(rf"(?:{_alternatives(MONEY_SYMBOLS)}|(?<![^\W\d_])[A-Z]{{3}}(?![^\W_]))")
MONEY_SCALES = {"k": 10**3, "K": 10**3, "T": 10**3, "M": 10**6, "Mio": 10**6, "Md": 10**9, "Mds": 10**9, "Mrd": 10**9, "G": 10**9}
"""Scales that only the currency behind them tells from units: "18,5 M€", "30 MUSD"."""
_LETTERS = re.compile(r"[^\W\d_]+")
SIGNS = frozenset({
    *(word.group() for symbol in (*SYMBOLS, *MONEY_SYMBOLS) if (word := _LETTERS.match(symbol))),
    *(scale + money for scale in MONEY_SCALES for money in ("", "E", "EUR", "USD", "GBP", "CHF"))})
"""The words, as written, that the symbols of units and currencies and those scales begin with."""


@lru_cache(maxsize=1024)
def short(unit: str) -> str:
    """A unit's symbol, for messages; its name where it has none.

    Example:
        >>> short("kilometer"), short("person / kilometer ** 2")
        ('km', 'people/km²')
    """
    found = next((symbol for symbol, name in SYMBOLS.items() if name == unit), "")
    top, per, bottom = unit.partition(" / ")
    if found or not per or bottom.isdecimal():
        return found or unit
    return f"{'people' if top == PERSON else short(top)}/{short(bottom)}"


def symbol_at(text: str, symbol: re.Match[str], stop: int) -> tuple[int, str]:
    """The end and name of the unit that begins with a symbol: "m", and "l/min", which no list has."""
    name = SYMBOLS[symbol.group()]
    per = _PER.match(text, symbol.end(), stop) if text[symbol.end():symbol.end() + 1] == "/" else None
    return (per.end(), f"{name} / {SYMBOLS[per['unit']]}") if per else (symbol.end(), name)


def money_code(symbol: str) -> str:
    """The ISO 4217 code of a currency symbol or code; "" if it is none."""
    return MONEY_SYMBOLS.get(symbol) or (symbol if symbol in ISO_MONEY else "")


def is_money(unit: str) -> bool:
    """Whether a unit's name is a currency, or a hundredth of one."""
    return unit.removesuffix(HUNDREDTH) in ISO_MONEY


_asking = threading.RLock()
"""Held by whoever asks pint, whose registry writes down what it has found out."""


@lru_cache(maxsize=1)
def registry() -> pint.UnitRegistry[Any]:
    """The pint registry: exact on `Fraction`, with persons, percent, points and currencies defined."""
    import pint

    units: pint.UnitRegistry[Any] = pint.UnitRegistry(non_int_type=Fraction, cache_folder=None)
    units.define(f"{PERSON} = []")
    if PERCENT not in units:
        units.define(f"{PERCENT} = 0.01")
    units.define(f"{PERCENTAGE_POINT} = [{PERCENTAGE_POINT}]")
    if PER_MILLE not in units:
        units.define(f"{PER_MILLE} = 0.001")
    for unit, value in DEFINED.items():
        units.define(f"{unit} = {value}")
    for code in ISO_MONEY:
        units.define(f"{code}_ = [currency_{code}]")
    return units


def _pint_name(unit: str) -> str:
    return re.sub(r"\b[A-Z]{3}\b", lambda code: f"{code[0]}_" if code[0] in ISO_MONEY else code[0], unit)


@lru_cache(maxsize=4096)
def canonical(unit: str) -> str:
    """The canonical name of a unit that a table names ("km", "people", "US$" or "kilometers").

    Raises:
        UnitError: it is no plain unit; expressions are never evaluated.

    Example:
        >>> canonical("km")
        'kilometer'
    """
    unit = " ".join(unit.split())
    if unit in ("", "1", "count", "number"):
        return ""
    whole, slash, hundred = unit.rpartition("/")
    if slash and hundred.strip() == "100" and money_code(whole.strip()):
        return money_code(whole.strip()) + HUNDREDTH
    simple = _simple(unit)
    if simple is not None:
        return simple
    if not _PLAIN_UNIT.fullmatch(unit):
        raise UnitError(f"{_short(unit)} is no unit; write a name such as 'kilometer', 'person', 'percent', 'EUR' or 'mile / hour'")
    named = ""
    for part in _PART.finditer(unit):
        named += f" {part['sign']} " if part["sign"] else ""
        named += _named(part["name"]) + (f" ** {part['power']}" if part["power"] else "")
    return SYMBOLS.get(named, named)


def _simple(unit: str) -> str | None:
    """The canonical name of what needs no pint: people, symbols, money."""
    if unit in _PEOPLE:
        return PERSON
    return _ALIASES.get(unit) or SYMBOLS.get(unit) or money_code(unit) or (unit if unit in _CANONICAL else None)


def _named(name: str) -> str:
    """The canonical name of a unit's name, by pint."""
    simple = _simple(name)
    if simple is not None:
        return simple
    try:
        with _asking:
            found = str(registry().Unit(name))
    except Exception as error:  # pint raises many kinds of its own; each means: not a unit
        raise UnitError(f"{_short(name)} is no unit that pint knows; write for example 'kilometer' or 'person'") from error
    return _ALIASES.get(found, found)


def _short(unit: str) -> str:
    return repr(unit if len(unit) <= 60 else unit[:59] + "…")


@lru_cache(maxsize=1)
def _sizes() -> dict[str, tuple[int, Fraction]]:
    """The commonest units: what each measures, and how large it is."""
    return {unit: (measure, Fraction(size)) for measure, sizes in enumerate(_SIZES) for unit, size in sizes.items()}


def factor(source: str, target: str) -> Fraction | None:
    """What an amount in `source` is multiplied by to be in `target`; None where no fixed factor exists.

    Example:
        >>> factor("mile", "kilometer")
        Fraction(25146, 15625)
        >>> factor("degree_Celsius", "degree_Fahrenheit")  # another zero: see `conversion`
    """
    found = conversion(source, target)
    return found[0] if found is not None and not found[1] else None


@lru_cache(maxsize=4096)
def conversion(source: str, target: str) -> tuple[Fraction, Fraction] | None:
    """What an amount in `source` is multiplied by, and what is then added, to be in `target`; None where nothing fixed does it.

    Example:
        >>> conversion("degree_Celsius", "degree_Fahrenheit")
        (Fraction(9, 5), Fraction(32, 1))
    """
    if source == target:
        return Fraction(1), Fraction(0)
    if not source or not target:
        return None
    sizes = _sizes()
    if source in sizes and target in sizes:
        (measure, size), (other_measure, other_size) = sizes[source], sizes[target]
        return (size / other_size, Fraction(0)) if measure == other_measure else None
    if (is_money(source) or source in sizes) and (is_money(target) or target in sizes) \
            and source.removesuffix(HUNDREDTH) != target.removesuffix(HUNDREDTH):
        return None  # no rate of exchange is fixed
    if source.endswith(HUNDREDTH) or target.endswith(HUNDREDTH):
        cents = Fraction(1, 100 if source.endswith(HUNDREDTH) else 1) * (100 if target.endswith(HUNDREDTH) else 1)
        whole = factor(source.removesuffix(HUNDREDTH), target.removesuffix(HUNDREDTH))
        return None if whole is None else (whole * cents, Fraction(0))
    try:
        with _asking:
            units = registry()
            one, other = units.Unit(_pint_name(source)), units.Unit(_pint_name(target))
            if one.dimensionality != other.dimensionality:
                return None
            zero = Fraction(units.Quantity(Fraction(0), one).to(other).magnitude)
            return Fraction(units.Quantity(Fraction(1), one).to(other).magnitude) - zero, zero
    except Exception:  # noqa: BLE001 - names that pint does not know, and temperatures in products, have no conversion
        return None
