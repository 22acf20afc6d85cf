"""Write the figures of `reference_tables/` from sheets as their publishers give them.

    python tools/world_tables.py FOLDER    # FOLDER holds gdp_nominal_usd.csv, area_km2.csv, …

What is measured directly keeps its source; what is worked out here (density, GDP by purchasing power)
says so in its row. Sums, names and words of measures are not made here: see `datapackage.yaml` and `words.csv`.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path

TABLES = Path(__file__).parent.parent / "reference_tables"
CIA = "CIA World Factbook"
BANK = "World Bank NY.GDP.MKTP.CD"
DENSITY_FROM = 2010
HEADS_FROM = 1990
LEAST_CITY = 1_000_000
LEAST_RIVER = 1000

RIVERS = {
    "Nile": "Nile", "Amazon": "Amazon river mouth", "Yangtze": "Yangtze", "Yenisei": "Yenisey-Angara", "Yellow River": "Huang He",
    "Ob": "Ob-Irtysh", "Paraná": "Rio de la Plata/Parana river mouth", "Congo River": "Congo river source", "Amur": "Amur", "Lena": "Lena",
    "Mekong": "Mekong", "Niger River": "Niger", "Brahmaputra": "Brahmaputra", "Missouri River": "Missouri", "Tocantins": "Tocantins",
    "Volga": "Volga", "Indus": "Indus", "Euphrates": "Euphrates", "Mississippi River": "Mississippi", "Yukon River": "Yukon river mouth",
    "Syr Darya": "Syr Darya", "Salween": "Salween", "Saint Lawrence": "Saint Lawrence", "Rio Grande": "Rio Grande river mouth",
    "Danube": "Donau", "Irrawaddy": "Irrawaddy river mouth", "Zambezi": "Zambezi", "Ganges": "Ganges river mouth",
    "Amu Darya": "Amu Darya", "Paraguay River": "Paraguay", "Murray": "River Murray", "Ural River": "Ural river source",
    "Colorado River": "Colorado river source", "Dnieper": "Dnipro", "Orinoco": "Orinoco", "Orange River": "Orange", "Tigris": "Tigris",
    "Don": "Don", "Limpopo": "Limpopo", "Uruguay River": "Uruguay", "Dniester": "Dnister", "Elbe": "Elbe river mouth",
    "Rhine": "Rhein", "Vistula": "Wisla", "Loire": "Loire",
}
"""Rivers by the name they have here, each with a name that the sheet gives it; a river stands there once for each country."""

MOUNTAINS = {
    "Mount Everest": "NPL CHN", "K2": "PAK", "Kangchenjunga": "IND", "Gangkhar Puensum": "BTN", "Aconcagua": "ARG", "Huascarán": "PER",
    "Chimborazo": "ECU", "Mount Logan": "CAN", "Kilimanjaro": "TZA", "Elbrus": "RUS", "Pico de Orizaba": "MEX", "Damavand": "IRN",
    "Mount Kenya": "KEN", "Mount Ararat": "TUR", "Vinson": "ATA", "Puncak Jaya": "IDN", "Mont Blanc": "FRA",
    "Dufourspitze": "CHE", "Ras Dashen": "ETH", "Mount Wilhelm": "PNG", "Toubkal": "MAR", "Kinabalu": "MYS", "Aragats": "ARM",
    "Mount Cameroon": "CMR", "Yushan": "TWN", "Grossglockner": "AUT", "Mount Fuji": "JPN", "Aoraki": "NZL", "Teide": "ESP",
    "Fansipan": "VNM", "Zugspitze": "DEU", "Musala": "BGR", "Mount Olympus": "GRC", "Triglav": "SVN", "Gerlach": "SVK",
    "Ojos del Salado": "CHL", "Denali": "USA", "Jengish Chokusu": "KGZ", "Galdhøpiggen": "NOR", "Ben Nevis": "GBR",
    "Mount Kosciuszko": "AUS",
}
"""The highest points of countries that have a name of their own in the news: the name, and whose highest point it is."""
UNKNOWN = {"UNK": "XKX"}
"""Kosovo has no code of ISO; the sheets write one of their own."""
ON_BORDER = {"Mont Blanc": "FRA ITA", "Aconcagua": "ARG", "Elbrus": "RUS", "Ojos del Salado": "ARG CHL"}


NEW_SINCE = {"DEU": 1990, "ETH": 1993, "PAK": 1972, "SDN": 2012, "SRB": 2008, "YEM": 1990}
"""The first full year in which a country is the one of today: a figure of its parts before is not what texts of that time mean."""


# Members of groups, as "code" or "code since" or "code since-until" (the first year in which it is none). A question mark: some count it.
GROUPS = {
    "European Union": """
        AUT 1995, BEL 1958, BGR 2007, HRV 2013, CYP 2004, CZE 2004, DNK 1973, EST 2004, FIN 1995, FRA 1958, DEU 1958, GRC 1981, HUN 2004
        IRL 1973, ITA 1958, LVA 2004, LTU 2004, LUX 1958, MLT 2004, NLD 1958, POL 2004, PRT 1986, ROU 2007, SVK 2004, SVN 2004, ESP 1986
        SWE 1995, GBR 1973-2020""",
    "euro area": """
        AUT 1999, BEL 1999, FIN 1999, FRA 1999, DEU 1999, IRL 1999, ITA 1999, LUX 1999, NLD 1999, PRT 1999, ESP 1999, GRC 2001, SVN 2007
        CYP 2008, MLT 2008, SVK 2009, EST 2011, LVA 2014, LTU 2015, HRV 2023, BGR 2026""",
    "NATO": """
        BEL 1949, CAN 1949, DNK 1949, FRA 1949, ISL 1949, ITA 1949, LUX 1949, NLD 1949, NOR 1949, PRT 1949, GBR 1949, USA 1949, GRC 1952
        TUR 1952, DEU 1955, ESP 1982, CZE 1999, HUN 1999, POL 1999, BGR 2004, EST 2004, LVA 2004, LTU 2004, ROU 2004, SVK 2004, SVN 2004
        ALB 2009, HRV 2009, MNE 2017, MKD 2020, FIN 2023, SWE 2024""",
    "G7": "CAN, FRA, DEU, ITA, JPN, GBR, USA",
    "G20": """
        ARG, AUS, BRA, CAN, CHN, FRA, DEU, IND, IDN, ITA, JPN, MEX, RUS, SAU, ZAF, KOR, TUR, GBR, USA""",
    "OECD": """
        AUS 1971, AUT 1961, BEL 1961, CAN 1961, CHL 2010, COL 2020, CRI 2021, CZE 1995, DNK 1961, EST 2010, FIN 1969, FRA 1961, DEU 1961
        GRC 1961, HUN 1996, ISL 1961, IRL 1961, ISR 2010, ITA 1962, JPN 1964, KOR 1996, LVA 2016, LTU 2018, LUX 1961, MEX 1994, NLD 1961
        NZL 1973, NOR 1961, POL 1996, PRT 1961, SVK 2000, SVN 2010, ESP 1961, SWE 1961, CHE 1961, TUR 1961, GBR 1961, USA 1961""",
    "BRICS": "BRA, RUS, IND, CHN, ZAF 2010, EGY 2024, ETH 2024, IRN 2024, ARE 2024, IDN 2025, SAU? 2024",
    "ASEAN": "BRN 1984, KHM 1999, IDN 1967, LAO 1997, MYS 1967, MMR 1997, PHL 1967, SGP 1967, THA 1967, VNM 1995, TLS 2025",
    "African Union": """
        DZA, AGO, BEN, BWA, BFA, BDI, CMR, CPV, CAF, TCD, COM, COG, COD, CIV, DJI, EGY, GNQ, ERI, SWZ, ETH, GAB, GMB, GHA, GIN, GNB, KEN
        LSO, LBR, LBY, MDG, MWI, MLI, MRT, MUS, MAR 2017, MOZ, NAM, NER, NGA, RWA, STP, SEN, SYC, SLE, SOM, ZAF, SSD 2011, SDN, TZA, TGO
        TUN, UGA, ZMB, ZWE, ESH?""",
    "Arab League": """
        DZA, BHR, COM, DJI, EGY, IRQ, JOR, KWT, LBN, LBY, MRT, MAR, OMN, PSE, QAT, SAU, SOM, SDN, SYR, TUN, ARE, YEM""",
    "Latin America": """
        ARG, BOL, BRA, CHL, COL, CRI, CUB, DOM, ECU, SLV, GTM, HND, MEX, NIC, PAN, PRY, PER, URY, VEN, HTI?, PRI?, GUY?, SUR?, BLZ?""",
    "Central America": "BLZ, CRI, SLV, GTM, HND, NIC, PAN",
    "Caribbean": "ATG, BHS, BRB, CUB, DMA, DOM, GRD, HTI, JAM, KNA, LCA, VCT, TTO, PRI?",
    "Southeast Asia": "BRN, KHM, IDN, LAO, MYS, MMR, PHL, SGP, THA, VNM, TLS",
    "Scandinavia": "DNK, NOR, SWE, FIN?, ISL?",
}
ON_TWO_CONTINENTS = {"Europe": "TUR GEO AZE ARM KAZ", "Asia": "RUS CYP EGY", "Africa": "", "North America": "", "South America": "",
                     "Oceania": "IDN", "America": ""}
"""Countries that some count as part of a continent besides their own."""
OPTIONAL = {"Europe": "RUS CYP", "Asia": "TUR GEO ARM AZE", "North America": "PAN"}
"""Countries that some do not count as part of theirs."""


MICROSTATES = frozenset(["AND", "LIE", "MCO", "SMR", "VAT", "NRU", "TUV", "PLW", "MHL", "KNA", "DMA", "ATG"])
"""States that few rankings per head count."""


def sovereign(row: Mapping[str, str]) -> bool:
    """Whether every ranking of countries counts one: a member of the United Nations that is no microstate."""
    return row["un_member"] == "true" and row["iso3"] not in MICROSTATES


def members() -> list[tuple[str, str, str, str, str, str]]:
    """The members of every group, and of the continents."""
    found = []
    for group, listed in GROUPS.items():
        for one in listed.replace("\n", ",").split(","):
            if one.strip():
                code, _, years = one.strip().partition(" ")
                since, _, until = years.partition("-")
                sure = str(not code.endswith("?")).lower()
                found.append((group, code.rstrip("?"), since, until, sure, f"{group}, list of members"))
    with (TABLES / "countries_meta.csv").open(encoding="utf-8", newline="") as file:
        countries = list(csv.DictReader(file))
    found += [("World", row["iso3"], "", "", str(sovereign(row)).lower(), "United Nations, Member States") for row in countries]
    for continent, also in ON_TWO_CONTINENTS.items():
        for row in countries:
            inside = row["continent"] == continent or (continent == "America" and row["continent"].endswith(" America"))
            if inside or row["iso3"] in also.split():
                sure = inside and sovereign(row) and row["iso3"] not in OPTIONAL.get(continent, "").split()
                found.append((continent, row["iso3"], "", "", str(sure).lower(), "UN M49, with newsroom usage"))
    return [row for row in found if row[1] in named()]


def sheet(folder: Path, name: str) -> list[dict[str, str]]:
    """The rows of one sheet."""
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    known = named()
    for row in rows:
        row["iso3"] = " ".join(UNKNOWN.get(code, code) for code in row["iso3"].split())
    return [row for row in rows if not {code for code in row["iso3"].split() if code not in known}
            and int(row.get("year") or 9999) >= NEW_SINCE.get(row["iso3"], 0)]


@cache
def named() -> frozenset[str]:
    """The codes of the countries and territories that have names in running text; the others are left out."""
    with (TABLES / "countries.csv").open(encoding="utf-8", newline="") as file:
        return frozenset(row["iso3"] for row in csv.DictReader(file))


def write(name: str, header: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    """Write a table, sorted."""
    with (TABLES / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(sorted([str(cell) for cell in row] for row in rows))


def plain(text: str) -> str:
    """A float's digits without the ".0" that only its type has put there."""
    return text.removesuffix(".0")


def whole(text: str) -> str:
    """A number to the unit."""
    return str(Decimal(text).quantize(Decimal(1)))


def digits(value: Decimal, count: int) -> str:
    """A number to so many digits."""
    return f"{Decimal(f'{value:.{count}g}'):f}"


def edition(source: str) -> str:
    """The year of a Factbook's edition."""
    return source.removeprefix(f"{CIA} ").removesuffix(" edition")


def series(folder: Path, name: str, column: str, measure: str) -> None:
    """A sheet of one figure a country and year from the Factbook."""
    write(name, ("iso3", "year", measure, "source", "edition"),
          ((row["iso3"], row["year"], plain(row[column]), CIA, edition(row["source"])) for row in sheet(folder, name)))


def spending(folder: Path) -> None:
    """Military expenditure: as a share of GDP, and worked out in dollars."""
    rows = [(row["iso3"], row["year"], plain(row["milex_pct_gdp"]), "", CIA, edition(row["source"]))
            for row in sheet(folder, "military_expenditure")]
    gdp = {(row["iso3"], row["year"]): Decimal(row["gdp_current_usd"]) for row in sheet(folder, "gdp_nominal_usd")}
    write("military_expenditure", ("iso3", "year", "share_of_gdp", "spending", "source", "edition"), [
        *rows, *((code, year, "", digits(Decimal(share) / 100 * gdp[code, year], 3), "CIA share × World Bank GDP", "")
                 for code, year, share, *_ in rows if (code, year) in gdp and Decimal(share))])


def economies(folder: Path, people: Mapping[tuple[str, str], str]) -> None:
    """GDP, whole and per head, nominal and by purchasing power."""
    nominal, ppp = sheet(folder, "gdp_nominal_usd"), sheet(folder, "gdp_per_capita_ppp")
    column = "gdp_per_capita_ppp_2021_intl_usd"
    known = [(row, people[key]) for row in ppp if (key := (row["iso3"], row["year"])) in people]
    write("gdp", ("iso3", "year", "gdp", "gdp_ppp", "source"), [
        *((row["iso3"], row["year"], whole(row["gdp_current_usd"]), "", BANK) for row in nominal),
        *((row["iso3"], row["year"], "", digits(Decimal(row[column]) * Decimal(number), 3), "CIA per head × World Bank population")
          for row, number in known)])
    write("gdp_per_head", ("iso3", "year", "gdp_per_head", "gdp_per_head_ppp", "source"), [
        *((row["iso3"], row["year"], digits(Decimal(row["gdp_current_usd"]) / Decimal(people[row["iso3"], row["year"]]), 4), "",
           "World Bank GDP ÷ population") for row in nominal if (row["iso3"], row["year"]) in people and int(row["year"]) >= HEADS_FROM),
        *((row["iso3"], row["year"], "", plain(row[column]), CIA) for row in ppp)])


def land(folder: Path, people: Mapping[tuple[str, str], str]) -> None:
    """Area, and people for each square kilometre of it."""
    areas = [row for row in sheet(folder, "area_km2") if row["total_km2"]]
    for row in areas:
        row["total_km2"] = row["total_km2"] if Decimal(row["total_km2"]) else row["land_km2"]  # the Vatican's total is given as 0
    write("area", ("iso3", "year", "total", "land", "source"),
          ((row["iso3"], "2024", plain(row["total_km2"]), plain(row["land_km2"]), CIA) for row in areas))
    by_country = {row["iso3"]: row for row in areas}
    rows = []
    for (iso3, year), number in people.items():
        row = by_country.get(iso3)
        if row is None or int(year) < DENSITY_FROM:
            continue
        total, dry = (Decimal(row[column] or 0) for column in ("total_km2", "land_km2"))
        rows.append((iso3, year, digits(Decimal(number) / total, 3) if total else "", digits(Decimal(number) / dry, 3) if dry else "",
                     "World Bank population ÷ CIA area"))
    write("density", ("iso3", "year", "density", "land_density", "source"), rows)


def places(folder: Path, iso3_of: Mapping[str, str]) -> None:
    """Cities, mountains and rivers."""
    rivers = {row["river"]: row for row in sheet(folder, "rivers")}
    lengths = {name: rivers[theirs]["length_km"] for name, theirs in RIVERS.items()}
    through = {name: sorted({code for row in rivers.values() if row["length_km"] == length and _same(rivers, RIVERS[name], row)
                             for code in row["iso3"].split()}) for name, length in lengths.items()}
    write("rivers", ("river", "year", "length", "countries", "source"),
          ((name, "2024", plain(length), " ".join(through[name]), CIA) for name, length in lengths.items()))
    heights = {row["iso3"]: row for row in sheet(folder, "highest_points")}
    named = {codes.split()[0]: (name, codes) for name, codes in MOUNTAINS.items()}
    taken = {code for codes in MOUNTAINS.values() for code in codes.split()}
    rows = []
    for code, row in heights.items():
        if code in taken and code not in named:
            continue
        name, codes = named.get(code, (f"highest point of {iso3_of.get(code, code)}", code))
        # Where the sheet runs two points together, the higher one stands in the words: "Denali 6,190 m … lowest point: Death Valley".
        told = re.search(r"([0-9],[0-9]{3}) m\b", row["highest_point"])
        height = told[1].replace(",", "") if told else plain(row["elevation_m"])
        rows.append((name, "2024", height, ON_BORDER.get(name, codes), CIA))
    write("mountains", ("mountain", "year", "elevation", "countries", "source"), rows)
    write("cities", ("city", "year", "population", "countries", "capital", "source"),
          ((_city(row["city"]), row["year"], row["population"], row["iso3"], row["capital"].lower(), f"{CIA} (UN agglomerations)")
           for row in sheet(folder, "city_populations") if int(row["population"]) >= LEAST_CITY or row["capital"] == "True"))


def _same(rivers: Mapping[str, Mapping[str, str]], name: str, row: Mapping[str, str]) -> bool:
    """Whether a row of the sheet is of the same river: rivers of one length stand there one behind the other."""
    order = list(rivers)
    first, last = sorted((order.index(name), order.index(row["river"])))
    return all(rivers[between]["length_km"] == row["length_km"] for between in order[first:last + 1])


def _city(name: str) -> str:
    """A city's name in running text: the sheet writes capitals in capitals, and agglomerations with all their towns."""
    first = name.partition("-")[0] if name not in ("PORT-AU-PRINCE", "Mbuji-Mayi", "PORTO-NOVO") else name
    return first.title() if first.isupper() else first


def names(folder: Path) -> None:
    """Capitals and currencies."""
    rows = sheet(folder, "capitals_currencies")
    source = f"{CIA}, ISO 4217"
    write("capitals", ("iso3", "year", "capital", "source"), ((row["iso3"], "2024", row["capital"], CIA) for row in rows if row["capital"]))
    write("currencies", ("iso3", "year", "currency", "source"),
          ((row["iso3"], "2024", row["currency"], source) for row in rows if row["currency"]))


def main(folder: Path) -> None:
    """Write every table."""
    people = {(row["iso3"], row["year"]): row["population"] for row in sheet(folder, "population")}
    with (TABLES / "countries_meta.csv").open(encoding="utf-8", newline="") as file:
        meta = {row["iso3"]: row["name"] for row in csv.DictReader(file)}
    write("population", ("iso3", "year", "population", "source"),
          ((iso3, year, number, "World Bank SP.POP.TOTL") for (iso3, year), number in people.items()))
    for name, column, measure in (("life_expectancy", "life_expectancy_years", "life_expectancy"),
                                  ("unemployment", "unemployment_pct", "unemployment"), ("inflation", "inflation_pct", "inflation")):
        series(folder, name, column, measure)
    write("group_members", ("group", "iso3", "since", "until", "sure", "source"), members())
    spending(folder)
    economies(folder, people)
    land(folder, people)
    places(folder, meta)
    names(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
