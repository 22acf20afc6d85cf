"""Names of countries and groups in running text: every name of the libraries, and those that are hard."""

from __future__ import annotations

import csv

import pytest
from babel import Locale

from numcheck.language import known
from numcheck.reading.phrases import WORD
from numcheck.sentence import vocabulary
from numcheck.tables import load_tables
from numcheck.tables.package import bundled_folder

with (bundled_folder() / "countries_meta.csv").open(encoding="utf-8", newline="") as _file:
    ISO2 = {row["iso3"]: row["iso2"] for row in csv.DictReader(_file)}
CODES = sorted({row.entity for row in load_tables().tables["population"].rows})
# What CLDR calls somebody as no article does: with a bracket, a hyphen, or the name of what it belongs to.
OTHERWISE = frozenset({"COD", "COG", "HKG", "MAC", "MMR", "PSE", "PRK", "KOR", "FSM", "VGB", "VIR", "SXM", "MAF"})
# First names, towns, everyday words: given in a longer form only, or not at all.
UNSAFE = {
    "es": {"GRD", "MUS"}, "fr": {"DMA", "GRD", "MUS", "SLV"}, "it": {"MCO", "MUS"}, "pt": {"GRD", "MUS"},
}


def named(code: str, text: str) -> set[str]:
    """The ids of the entities that the words at the start of a text name."""
    words = vocabulary(code, load_tables())
    if text in words.numbered:
        return {entity.id for entity, _ in words.numbered[text]}
    entities, word = words.entities, WORD.match(text)
    found = entities.at(text, word.start(), word.end(), len(text)) if word else []
    return {one.value[0].id for one in found if one.end == len(text.rstrip("."))}


@pytest.mark.parametrize("code", known())
def test_every_country_by_the_name_of_the_library(code: str) -> None:
    territories = Locale(code).territories
    names = {iso3: territories[ISO2[iso3]].replace("’", "'") for iso3 in CODES if iso3 not in OTHERWISE | UNSAFE.get(code, set())}
    assert {iso3: name for iso3, name in names.items()
            if "&" not in name and iso3 not in named(code, name) | named(code, name[0].lower() + name[1:])} == {}


@pytest.mark.parametrize("code", known())
def test_every_form_of_every_sort_is_found(code: str) -> None:
    for kind in ("country", "group", "city", "river", "mountain"):
        for form in load_tables().forms[kind].of(code):
            if form.entity and not {"&", "(", ","} & set(form.words):
                assert form.entity in named(code, form.words), (kind, form)


@pytest.mark.parametrize("code", known())
def test_every_country_has_every_sort_of_form(code: str) -> None:
    forms = load_tables().forms["country"].of(code)
    for sort, missing in (("name", 0), ("adjective", 25), ("capital", 25)):
        have = {form.entity for form in forms if form.sort == sort or (sort == "name" and form.sort == "doubtful")}
        assert len(set(CODES) - have) <= missing, (sort, sorted(set(CODES) - have))


# Text, and whom it names: several where only the rest of an article can tell, nobody where it is another word.
HARD = [
    ("en", "US", {"USA"}),
    ("en", "us", set()),
    ("en", "U.S.", {"USA"}),
    ("en", "North Korean", {"PRK"}),
    ("en", "Pyongyang", {"PRK"}),
    ("en", "Korea", {"KOR", "PRK"}),
    ("en", "Congo", {"COG", "COD"}),
    ("en", "Niger", {"NER"}),
    ("en", "Nigeria", {"NGA"}),
    ("en", "Guinea", {"GIN"}),
    ("en", "Guinea-Bissau", {"GNB"}),
    ("en", "Papua New Guinea", {"PNG"}),
    ("en", "Equatorial Guinea", {"GNQ"}),
    ("en", "Dominican", {"DOM", "DMA"}),
    ("en", "Swiss", {"CHE"}),
    ("en", "Dutch", {"NLD"}),
    ("en", "polish", set()),
    ("en", "turkey", set()),
    ("en", "Northern Ireland", {""}),
    ("en", "New Mexico", {""}),
    ("en", "South Africa", {"ZAF"}),
    ("en", "South America", {"South America"}),
    ("en", "EU", {"European Union"}),
    ("en", "NATO", {"NATO"}),
    ("en", "nato", set()),
    ("en", "Ivory Coast", {"CIV"}),
    ("en", "Burma", {"MMR"}),
    ("en", "Czech Republic", {"CZE"}),
    ("en", "Czechia", {"CZE"}),
    ("en", "Holland", set()), ("en", "G7", {"G7"}),
    ("fr", "nord-coréenne", {"PRK"}),
    ("fr", "États-Unis", {"USA"}),
    ("fr", "Etats-Unis", {"USA"}),
    ("fr", "Côte d'Ivoire", {"CIV"}),
    ("fr", "Pays-Bas", {"NLD"}),
    ("fr", "Corée", {"KOR", "PRK"}),
    ("fr", "britannique", {"GBR"}),
    ("fr", "OTAN", {"NATO"}),
    ("fr", "UE", {"European Union"}),
    ("fr", "zone euro", {"euro area"}),
    ("fr", "Guinée équatoriale", {"GNQ"}),
    ("de", "nordkoreanischen", {"PRK"}),
    ("de", "Vereinigten Staaten", {"USA"}),
    ("de", "Niederlande", {"NLD"}),
    ("de", "Schweizer", {"CHE"}),
    ("de", "Elfenbeinküste", {"CIV"}),
    ("de", "Südamerika", {"South America"}),
    ("de", "Großbritannien", {"GBR"}),
    ("de", "Kongo", {"COG", "COD"}),
    ("es", "norcoreano", {"PRK"}),
    ("es", "Estados Unidos", {"USA"}),
    ("es", "Países Bajos", {"NLD"}),
    ("es", "Costa de Marfil", {"CIV"}),
    ("es", "Unión Europea", {"European Union"}),
    ("es", "América Latina", {"Latin America"}),
    ("it", "nordcoreano", {"PRK"}),
    ("it", "Stati Uniti", {"USA"}),
    ("it", "Paesi Bassi", {"NLD"}),
    ("it", "Costa d'Avorio", {"CIV"}),
    ("pt", "norte-coreano", {"PRK"}),
    ("pt", "Estados Unidos", {"USA"}),
    ("pt", "Países Baixos", {"NLD"}),
    ("pt", "Costa do Marfim", {"CIV"}),
    ("nl", "Noord-Koreaanse", {"PRK"}),
    ("nl", "Verenigde Staten", {"USA"}),
    ("nl", "Nederland", {"NLD"}),
    ("nl", "Ivoorkust", {"CIV"}),
    ("nl", "NAVO", {"NATO"}),
    ("nl", "Zuid-Amerika", {"South America"}),
]


@pytest.mark.parametrize(("code", "text", "ids"), HARD)
def test_a_hard_name(code: str, text: str, ids: set[str]) -> None:
    assert named(code, text) == ids
