"""Movements of random numbers: the order of the clauses changes no verdict; ages follow from years, whatever the years."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import LANGUAGES

import numcheck

# One movement told in three orders.
ORDERS: dict[str, tuple[str, str, str]] = {
    "en": ("Sales rose {by}% to {new} million euros from {old} million.",
           "From {old} million euros a year earlier, sales were up {by}% at {new} million.",
           "The brewery sold {new} million hectolitres, against {old} million a year earlier, up {by}%."),
    "fr": ("Les ventes ont progressé de {by} % à {new} millions d'euros, contre {old} millions.",
           "Contre {old} millions d'euros l'année précédente, les ventes ont augmenté de {by} % à {new} millions.",
           "La brasserie a vendu {new} millions d'hectolitres, contre {old} millions l'année précédente, en hausse de {by} %."),
    "de": ("Der Umsatz stieg um {by} Prozent auf {new} Millionen Euro nach {old} Millionen.",
           "Gegenüber {old} Millionen Euro im Vorjahr stieg der Umsatz um {by} Prozent auf {new} Millionen.",
           "Die Brauerei verkaufte {new} Millionen Hektoliter, gegenüber {old} Millionen im Vorjahr, ein Plus von {by} Prozent."),
    "es": ("Las ventas subieron un {by} %, hasta los {new} millones de euros, desde los {old} millones.",
           "Desde los {old} millones de euros del ejercicio anterior, las ventas aumentaron un {by} %, hasta los {new} millones.",
           "La cervecera vendió {new} millones de hectolitros, frente a {old} millones en el ejercicio anterior, un {by} % más."),
    "it": ("Le vendite sono salite del {by}% a {new} milioni di euro da {old} milioni.",
           "Dai {old} milioni di euro dell'anno precedente le vendite sono salite del {by}% a {new} milioni.",
           "Il birrificio ha venduto {new} milioni di ettolitri, contro {old} milioni nell'anno precedente, in aumento del {by}%."),
    "pt": ("As vendas subiram {by}% para {new} milhões de euros, contra {old} milhões.",
           "Face a {old} milhões de euros no ano anterior, as vendas subiram {by}%, para {new} milhões.",
           "A cervejeira vendeu {new} milhões de hectolitros, contra {old} milhões no ano anterior, um aumento de {by}%."),
    "nl": ("De omzet steeg met {by} procent naar {new} miljoen euro, tegen {old} miljoen.",
           "Tegenover {old} miljoen euro het jaar ervoor steeg de omzet met {by} procent naar {new} miljoen.",
           "De brouwerij verkocht {new} miljoen hectoliter, tegen {old} miljoen het jaar ervoor, een stijging van {by} procent."),
}
AGES = {
    "en": "Born in {born}, the painter was {age} in {now}.", "fr": "Né en {born}, le peintre avait {age} ans en {now}.",
    "de": "Der Maler, geboren {born}, starb {now} im Alter von {age} Jahren.", "es": "Nacido en {born}, murió en {now} a los {age} años.",
    "it": "Nato nel {born}, il pittore aveva {age} anni nel {now}.", "pt": "Nascido em {born}, morreu em {now} aos {age} anos.",
    "nl": "De schilder, geboren in {born}, was {age} jaar oud in {now}.",
}
tenths = st.integers(200, 899).map(lambda number: Fraction(number, 10))


def printed(value: Fraction, language: str) -> str:
    text = f"{float(value):.1f}"
    return text if language == "en" else text.replace(".", ",")


def verdicts(text: str, language: str, check: str) -> set[str]:
    return {one.verdict.label for one in numcheck.check(text, language=language, tables=[]).findings if one.check == check}


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(LANGUAGES), tenths, tenths, st.integers(-200, 200))
def test_the_order_of_clauses_changes_no_verdict(language: str, old: Fraction, new: Fraction, off: int) -> None:
    assume(new > old * Fraction(21, 20))
    by = (new / old - 1) * 100 + Fraction(off, 10)
    assume(by > 1)
    numbers = {name: printed(value, language) for name, value in (("old", old), ("new", new), ("by", by))}
    told = [verdicts(order.format(**numbers), language, "change") for order in ORDERS[language]]
    assert len(told[0]) == 1
    assert told[0] == told[1] == told[2]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(LANGUAGES), st.integers(1880, 1990), st.integers(20, 95), st.integers(0, 1), st.integers(3, 9))
def test_an_age_follows_from_its_years(language: str, born: int, age: int, birthday: int, off: int) -> None:
    now = born + age + birthday
    assume(now < 2030)
    sentence = AGES[language]
    assert verdicts(sentence.format(born=born, age=age, now=now), language, "age") == {"consistent"}
    for wrong in (age - off, age + off):
        assert verdicts(sentence.format(born=born, age=wrong, now=now), language, "age") == {"inconsistent"}
