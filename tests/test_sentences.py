"""Where sentences end: "|" stands behind each end that is found within a text."""

from __future__ import annotations

import pytest

from numcheck.article import Article
from numcheck.formats import parse
from numcheck.tables.model import no_tables

SENTENCES = [
    # A mark and what can begin another sentence; none within a number.
    ("en", "Sales rose 2.5%.| Profit fell 4%.| “Up 3%?”| Nobody knows."),
    ("en", "Sales rose 2% vs. 3% in May.| Profit fell 4%."),
    ("en", "Sales rose 2%. profit fell 4%."),
    ("en", "It costs 3.50.| Ten more cost 30."),
    ("en", "It ran 30 km/h.| The motion passed by 20 votes."),
    ("en", "It opens at 5 p.m. and shuts at 9."),
    # Abbreviations, unless they are words.
    ("en", "The 40 men of Prof. Smith left.| The 30 of Gen. Lee stayed."),
    ("en", "The 40 men of J. Smith left.| The 30 of Mr. Lee stayed."),
    ("en", "He was no. 5 of 40.| She won 3."),
    ("en", "They asked 40, 12 said no.| The others said yes."),
    ("it", "Erano 40 un anno fa.| Il porto ne ha 30."),
    ("de", "Im 13. Jahr waren es 40.| Im 14. kamen 30."),
    ("de", "Es kostet 3 Mio.| Dann kamen 30."),
    ("de", "Es waren 40.| Dann kamen 30."),
    ("fr", "Les 40 hommes de M. Dupont sont partis.| Les 30 autres restent."),
    # Lines: those of a list and paragraphs end, a line that is only wrapped does not.
    ("en", "775 rooms\n|78 bathrooms\n|12 lifts\n|4 halls"),
    ("en", "The hotel of the town has 775 rooms and\n78 bathrooms."),
    ("en", "775 rooms are in the hotel, which is the largest of the coast, and\n78 have baths."),
    ("en", "It has:\n|- 775 rooms\n|- 78 bathrooms"),
]


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_where_sentences_end(language: str, text: str) -> None:
    plain = text.replace("|", "")
    article = Article(parse(plain, ".txt", ""), language, None, no_tables())
    ends = {end for _, _, end, _ in article.spans()} - {len(plain)}
    assert "".join(char if at not in ends else f"|{char}" for at, char in enumerate(plain)) == text
