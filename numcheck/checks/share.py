"""A share agrees with its part and its whole.

What it does:
    Divides the part by the whole and compares the quotient with the stated percent, fraction or
    vague share. Part, whole and share may stand in any order, and in two sentences: "of them", "that is". A whole
    that the text does not give is looked up.

    A share with a name, the load factor of an airline, is divided wherever its two sides are told. A majority is more than half.

Why:
    "A quarter of the army" is easier to write than to divide.

What it leaves alone:
    Percents of something else than the whole that stands beside them, shares without a part, "of those who answered".
    Where "them" may point back to several amounts, each and all together are tried, and only agreement is told.

Example:
    300 of the 1,200 workers, a quarter, walked out.
    consistent: 300 ÷ 1,200 is 25 %

    These 100,000 volunteers would be a quarter of the North Korean army.
    inconsistent: 100,000 ÷ 1,280,000 is about 7.8 %

    The state keeps a majority stake (38%).
    inconsistent: 38 % is less than half

    Germany accounts for half of the EU's population.
    inconsistent: 83.5 million ÷ 450 million is about 18.6 %

    The plant employs 1,240 people. Half of them, 310, are on strike.
    inconsistent: 310 ÷ 1,240 is 25 %
"""

from __future__ import annotations

from numcheck.claim import Step
from numcheck.lookup import Amount

STYLE = "share"
_SAYS = "MAKES ~ THAN? ~ <stated:share> OF"
PARTS = True
NAMED = ("load_factor", "passenger_miles", "seat_miles")
SHAPES = (
    f"<part:count> .. {_SAYS} ~ <measure:holder|counted> OF? ~ <owner:entity>",
    f"<part:count> .. {_SAYS} ~ <owner:entity> ~ <measure:holder|counted>",
    # "Germany accounts for a fifth of the EU's population": the part is looked up too
    *(f"<member:name> ADVERB? {verb} ~ <stated:share> {whole} END"
      for verb in ("MAKES", "HAVE")
      for whole in ("OF ~ <measure:holder> OF? ~ <owner:entity|universe>", "OF ~ <owner:entity> ~ <measure:holder>",
                    "<owner:universe> ~ <measure:holder>")),
)
LOOK_UP = {"part": Amount("member", "measure"), "whole": Amount("owner", "measure")}


def expected(part: Step, whole: Step) -> Step:
    """The part over the whole."""
    return part / whole
