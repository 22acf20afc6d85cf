"""Numbers that leave what they count to another: the noun or unit that each takes, in every language."""

from __future__ import annotations

import pytest

import numcheck

CASES = """
en | 1,400 migrants live there, of whom 900 in a camp. | migrants, migrants
en | It has 400,000 jobs, against 300,000 in May. | jobs, jobs
en | Six banks fell by four notches, 10 others by three. | banks, notches, banks,
en | Bombs killed 15 people, 3 in Baghdad and 2 in Mosul. | people, people, people
en | The first, second and third dose | dose, dose, dose
en | He was hit by three bullets (two in the head). | bullets, bullets
en | three men aged 28, of whom two are free | men, year, men
en | Women 50+ take part, men 100+ take part. | year, take
en | Women aged 50+ take part. | year
en | People over 65 get it free, and children under five do. | year, year
en | He displaced people over 12 provinces, and people over 100 vote. | provinces, vote
fr | 1 400 migrants y vivent, dont 900 dans un camp. | migrants, migrants
fr | Il compte 400 000 emplois, contre 300 000 en mai. | emplois, emplois
fr | 6 banques ont chuté, 10 autres ont tenu. | banques, banques
fr | Sur place, 300 élus sont venus, dont un tiers à pied. | élus, élus
de | 1.400 Flüchtlinge leben dort, davon 900 in einem Lager. | Flüchtlinge, Flüchtlinge
de | Es sind 400.000 Stellen, gegenüber 300.000 im Mai. | Stellen, Stellen
de | Menschen über 65 sterben öfter. | year
de | Das Kapital steigt von 40 Millionen auf 70 Millionen Euro. | EUR, EUR
es | Allí viven 1.400 migrantes, de los cuales 900 en un campamento. | migrantes, migrantes
es | Tiene 360.000 clientes, frente a los 100.000 con los que contaba. | clientes, clientes
es | Ganó por 54 frente a 37 por ciento. | percent, percent
it | Ci vivono 1.400 migranti, di cui 900 in un campo. | migranti, migranti
it | Conta 400.000 posti, contro i 300.000 di maggio. | posti, posti
pt | Vivem ali 1.400 migrantes, dos quais 900 num campo. | migrantes, migrantes
pt | Tem 400.000 empregos, contra os 300.000 de maio. | empregos, empregos
nl | Vrouwen 50+ stemmen vaker. | year
nl | Er wonen 1.400 migranten, van wie 900 in een kamp. | migranten, migranten
nl | Het zijn 400.000 banen, tegenover 300.000 in mei. | banen, banen
en | half (51.8%) of the women | women, percent
es | la mitad (51,8 %) de las mujeres | mujeres, percent
en | 7.5 links per 100 people, compared to 6.7 in Germany | links, people,
fr | 6 banques ont perdu 4 crans, 10 autres 3 crans et les 12 dernières un peu moins. | banques, crans, banques, crans, banques
en | It was hit by 96 storms (12/15). | storms,
en | Prices rose 5 percent, up from 300 in May. | percent,
"""


@pytest.mark.parametrize("case", [line for line in CASES.splitlines() if line])
def test_taken_over(case: str) -> None:
    language, text, expected = (part.strip() for part in case.split("|"))
    found = [(one.unit or one.noun).partition(" ")[0] for one in numcheck.read(text, language=language)]
    assert found == [part.strip() for part in expected.split(",")]
