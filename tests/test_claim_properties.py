"""Claims made of random numbers: rounded as people round they are never wrong; one number moved far off always is, and alone."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import LANGUAGES

import numcheck
from numcheck.checks import all_checks

SHAPES: dict[str, dict[str, str]] = {
    "change": {
        "en": "Sales rose {by}% to {new} million euros from {old} million.",
        "fr": "Les ventes ont progressé de {by} % à {new} millions d'euros contre {old} millions.",
        "de": "Der Umsatz stieg um {by} Prozent auf {new} Millionen Euro nach {old} Millionen.",
        "es": "Las ventas subieron un {by} %, a {new} millones de euros desde {old} millones.",
        "it": "Le vendite sono salite del {by}% a {new} milioni di euro da {old} milioni.",
        "pt": "As vendas subiram {by}% para {new} milhões de euros, contra {old} milhões.",
        "nl": "De omzet steeg met {by} procent naar {new} miljoen euro, tegen {old} miljoen.",
    },
    "fall": {
        "en": "Orders worth {new} million dollars came in, down {by}% from {old} million.",
        "fr": "Les commandes ont reculé à {new} millions de dollars, contre {old} millions, soit une baisse de {by} %.",
        "de": "Die Aufträge sanken auf {new} Millionen Dollar nach {old} Millionen, ein Rückgang um {by} Prozent.",
        "es": "Los pedidos bajaron a {new} millones de dólares, frente a {old} millones, un descenso del {by} %.",
        "it": "Gli ordini sono scesi a {new} milioni di dollari, contro {old} milioni, con un calo del {by}%.",
        "pt": "As encomendas caíram para {new} milhões de dólares, contra {old} milhões, uma queda de {by}%.",
        "nl": "De orders daalden naar {new} miljoen dollar, tegen {old} miljoen, een daling van {by} procent.",
    },
    "points": {
        "en": "The rate rose by {by} percentage points to {new}% from {old}%.",
        "fr": "Le taux a augmenté de {by} points de pourcentage à {new} % contre {old} %.",
        "de": "Die Quote stieg um {by} Prozentpunkte auf {new} Prozent nach {old} Prozent.",
        "es": "La tasa subió {by} puntos porcentuales, al {new} % desde el {old} %.",
        "it": "Il tasso è salito di {by} punti percentuali al {new}% dal {old}%.",
        "pt": "A taxa subiu {by} pontos percentuais para {new}%, contra {old}%.",
        "nl": "Het percentage steeg met {by} procentpunt naar {new} procent, tegen {old} procent.",
    },
    "sum": {
        "en": "The plan costs {new} million euros: {old} million for roads and {by} million for schools.",
        "fr": "Le plan coûte {new} millions d'euros : {old} millions pour les routes et {by} millions pour les écoles.",
        "de": "Der Plan kostet {new} Millionen Euro: {old} Millionen für Straßen und {by} Millionen für Schulen.",
        "es": "El plan cuesta {new} millones de euros: {old} millones para carreteras y {by} millones para escuelas.",
        "it": "Il piano costa {new} milioni di euro: {old} milioni per le strade e {by} milioni per le scuole.",
        "pt": "O plano custa {new} milhões de euros: {old} milhões para estradas e {by} milhões para escolas.",
        "nl": "Het plan kost {new} miljoen euro: {old} miljoen voor wegen en {by} miljoen voor scholen.",
    },
    "conversion": {
        "en": "The road is {old} miles ({new} km) long.",
        "fr": "La route est longue de {old} miles ({new} km).",
        "de": "Die Straße ist {old} Meilen ({new} km) lang.",
        "es": "La carretera mide {old} millas ({new} km).",
        "it": "La strada è lunga {old} miglia ({new} km).",
        "pt": "A estrada tem {old} milhas ({new} km).",
        "nl": "De weg is {old} mijl ({new} km) lang.",
    },
    "words": {
        "en": "The rate was {by}% ({new}/{old}).",
        "fr": "Le taux était de {by} % ({new}/{old}).",
        "de": "Die Quote lag bei {by} % ({new}/{old}).",
        "es": "La tasa fue del {by} % ({new}/{old}).",
        "it": "Il tasso era del {by}% ({new}/{old}).",
        "pt": "A taxa foi de {by}% ({new}/{old}).",
        "nl": "Het percentage was {by}% ({new}/{old}).",
    },
    "share": {
        "en": "The plant employs {old} people. {by}% of them, {new}, are on strike.",
        "fr": "L'usine emploie {old} personnes. {by} % d'entre elles, soit {new}, sont en grève.",
        "de": "Das Werk beschäftigt {old} Menschen. {by} Prozent davon, {new}, streiken.",
        "es": "La fábrica emplea a {old} personas. El {by} % de ellas, {new}, está en huelga.",
        "it": "La fabbrica impiega {old} persone. Il {by}% di loro, {new}, è in sciopero.",
        "pt": "A fábrica emprega {old} pessoas. {by}% delas, {new}, estão em greve.",
        "nl": "De fabriek heeft {old} mensen in dienst. {by} procent van hen, {new}, staakt.",
    },
    "rest": {
        "en": "Of the {old} workers, {by} walked out. The remaining {new} workers stayed.",
        "fr": "Des {old} salariés, {by} ont débrayé. Les {new} salariés restants sont restés.",
        "de": "Von den {old} Arbeitern legten {by} die Arbeit nieder. Die übrigen {new} Arbeiter blieben.",
        "es": "De los {old} trabajadores, {by} pararon. Los {new} trabajadores restantes siguieron.",
        "it": "Dei {old} lavoratori, {by} hanno scioperato. I restanti {new} lavoratori sono rimasti.",
        "pt": "Dos {old} trabalhadores, {by} pararam. Os restantes {new} trabalhadores ficaram.",
        "nl": "Van de {old} werknemers legden er {by} het werk neer. De overige {new} werknemers bleven.",
    },
}
CHECKED = {"change": "change", "fall": "change", "points": "change", "sum": "sum", "conversion": "conversion", "words": "words",
           "share": "share", "rest": "sum"}
UNRELATED = {
    "en": ("The mayor has three sons.", "Nobody answered the 12 letters."),
    "fr": ("Le maire a trois fils.", "Personne n'a répondu aux 12 lettres."),
    "de": ("Der Bürgermeister hat drei Söhne.", "Niemand beantwortete die 12 Briefe."),
    "es": ("El alcalde tiene tres hijos.", "Nadie contestó a las 12 cartas."),
    "it": ("Il sindaco ha tre figli.", "Nessuno ha risposto alle 12 lettere."),
    "pt": ("O autarca tem três filhos.", "Ninguém respondeu às 12 cartas."),
    "nl": ("De burgemeester heeft drie zonen.", "Niemand beantwoordde de 12 brieven."),
}


@dataclass(frozen=True)
class Claim:
    """A claim with its exact numbers, and how finely each is printed."""

    shape: str
    language: str
    exact: dict[str, Decimal]
    digits: dict[str, int]

    def text(self, **instead: Decimal) -> str:
        return SHAPES[self.shape][self.language].format(**{
            role: printed(instead.get(role, value), self.digits[role], self.language) for role, value in self.exact.items()})

    def printed(self, role: str) -> Decimal:
        return rounded(self.exact[role], self.digits[role])


def rounded(value: Decimal, digits: int) -> Decimal:
    """A number to so many significant digits."""
    return value.quantize(Decimal(1).scaleb(value.adjusted() - digits + 1))


def printed(value: Decimal, digits: int, language: str) -> str:
    """A number as print has it: "11.1", "11,1", "340". Numbers with a thousand have no place here: their dots can be read in two ways."""
    text = f"{rounded(value, digits):f}"
    return text if language == "en" else text.replace(".", ",")


def hundredths(low: int, high: int) -> st.SearchStrategy[Decimal]:
    return st.integers(low * 100, high * 100).map(lambda number: Decimal(number) / 100)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    shape, language = draw(st.sampled_from(sorted(SHAPES))), draw(st.sampled_from(LANGUAGES))
    fine = st.integers(2, 4)
    if shape in ("words", "share", "rest"):  # counts are exact; "3/20" may be a day, "5/40" a month
        whole = draw(st.integers(100, 900))
        part = draw(st.integers(whole // 10 + 1, whole - 1))
        if shape == "rest":
            exact = {"new": Decimal(whole - part), "old": Decimal(whole), "by": Decimal(part)}
            return Claim(shape, language, exact, {role: len(str(number)) for role, number in exact.items()})
        exact = {"new": Decimal(part), "old": Decimal(whole), "by": Decimal(part) / whole * 100}
        return Claim(shape, language, exact, {"new": len(str(part)), "old": len(str(whole)), "by": draw(fine)})
    if shape == "conversion":
        miles = draw(hundredths(2, 500))
        return Claim(shape, language, {"old": miles, "new": miles * Decimal("1.609344")}, {"old": draw(fine), "new": draw(fine)})
    if shape == "points":
        old = draw(hundredths(2, 60))
        by = draw(hundredths(1, 30))
        exact = {"old": old, "by": by, "new": old + by}
    elif shape == "sum":
        old, by = draw(hundredths(20, 400)), draw(hundredths(20, 400))
        exact = {"old": old, "by": by, "new": old + by}
    else:
        old, by = draw(hundredths(20, 500)), draw(hundredths(3, 80))
        exact = {"old": old, "by": by, "new": old * (1 + by / 100 if shape == "change" else 1 - by / 100)}
    return Claim(shape, language, exact, {role: draw(fine) for role in exact})


def wrong(text: str, language: str) -> list[tuple[str, str]]:
    findings = numcheck.check(text, language=language, tables=[]).findings
    return [(finding.check, finding.message) for finding in findings if finding.verdict is numcheck.Verdict.INCONSISTENT]


def test_every_shape_is_told_in_every_language() -> None:
    assert {frozenset(told) for told in SHAPES.values()} == {frozenset(LANGUAGES)}
    assert set(CHECKED.values()) <= {check.name for check in all_checks()}


@settings(max_examples=300, deadline=None)
@given(claims())
def test_rounded_as_people_round_it_holds(claim: Claim) -> None:
    if claim.shape in ("change", "fall"):  # printed alike, the amounts tell no movement
        assume(claim.printed("new") != claim.printed("old"))
    assert wrong(claim.text(), claim.language) == []


@settings(max_examples=300, deadline=None)
@given(claims(), st.booleans())
def test_moved_far_off_it_is_wrong_and_alone(claim: Claim, up: bool) -> None:
    stated = claim.exact["by" if claim.shape in ("change", "fall", "points") else "new"]
    if claim.shape in ("change", "fall", "points"):
        claim = Claim(claim.shape, claim.language, claim.exact, dict.fromkeys(claim.exact, 4))
        off = {"by": stated + 30 if up else stated / 4}
        assume(abs(off["by"] - stated) > 5 and off["by"] < 99)
        if claim.shape == "points":  # two percentages may be compared by their quotient too
            assume(abs(off["by"] / 100 - (claim.exact["new"] / claim.exact["old"] - 1)) > Decimal("0.1"))
    elif claim.shape in ("words", "share"):
        off = {"by": claim.exact["by"] * Decimal("0.6")}
    elif claim.shape == "rest":
        assume(claim.exact["new"] * 3 > claim.exact["old"])
        off = {"new": claim.exact["new"] // 2}
    else:
        claim = Claim(claim.shape, claim.language, claim.exact, dict.fromkeys(claim.exact, 4))
        off = {"new": stated * Decimal("1.4") if up else stated * Decimal("0.7")}
        assume(off["new"] < 999)
        if claim.shape == "sum":  # a part that is no less than the whole is none
            assume(off["new"] > max(claim.exact["old"], claim.exact["by"]) * Decimal("1.01"))
    assert [check for check, _ in wrong(claim.text(**off), claim.language)] == [CHECKED[claim.shape]]


@settings(max_examples=150, deadline=None)
@given(claims(), st.sampled_from([(0, None), (None, 1), (0, 1)]))
def test_an_unrelated_sentence_changes_nothing(claim: Claim, around: tuple[int | None, int | None]) -> None:
    before, after = (UNRELATED[claim.language][index] if index is not None else "" for index in around)
    text = claim.text()
    alone = numcheck.check(text, language=claim.language, tables=[]).findings
    among = numcheck.check(" ".join(part for part in (before, text, after) if part), language=claim.language, tables=[]).findings
    assert [(one.check, one.verdict, one.text) for one in among] == [(one.check, one.verdict, one.text) for one in alone]
