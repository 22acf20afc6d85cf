"""A stated multiple agrees with the two amounts it compares.

What it does:
    Divides one amount by the other and compares the quotient with "twice", "three times as many",
    "half as many". "Three times more" is read as 3 and as 4. The two may stand in brackets behind their names.
    "Doubled" is compared with the amounts before and after.

Why:
    A ratio with its sides swapped reads just as well.

What it leaves alone:
    Multiples of something that neither the text nor a table gives.

Example:
    North Korea has twice as many active soldiers as South Korea.
    consistent: 1,150,000 ÷ 555,000 is 2.07

    South Korea has twice as many active soldiers as North Korea.
    inconsistent: 555,000 ÷ 1,150,000 is 0.48

    The tax is 2.7%, twice the 0.9% of last year.
    inconsistent: 2.7 % ÷ 0.9 % is 3

    Harwell (48,000 inhabitants) has twice as many inhabitants as Stoke (9,000).
    inconsistent: 48,000 ÷ 9,000 is 5.3

    The surplus doubled to 261 million from 180 million.
    inconsistent: 261 ÷ 180 is 1.45
"""

from __future__ import annotations

from numcheck.claim import Step
from numcheck.lookup import SUBJECTS, Amount

STYLE = "ratio"
_TIMES = "<stated:ratio>"
_AS = "( MORE|LESS|THAN ~ )?"
_OF = "THAN|OF? ~ ( PLANNED ~ )?"  # "twice the planned 42 million"
_THAN = "THAN ~ ( HOLDER OF? ~ )? OF? ~ <object:entity>"
SHAPES = (
    f"<amount:count|amount> ... BE|BREAK MAKES? ~ <stated:ratio> ~ {_AS} THAN? ~ <base:count|amount>",
    # "1.5%, twice the 0.5% of last year", "30 millions, le triple des 10 millions prévus"
    *(f"<amount:{kind}> ... BREAK MAKES? WORD? <stated:multiple> ~ {_AS} {_OF} <base:{kind}>" for kind in ("percent", "count|amount")),
    *(f"{subject} ADVERB? HAVE ~ {_TIMES} .. <measure:counted|people|holder> ~ {_THAN}" for subject in SUBJECTS),
    f"<subject:entity> ~ <measure:holder> ADVERB? BE|HAVE ~ {_TIMES} .. {_THAN}",
    f"<measure:holder> OF? ~ <subject:entity> ADVERB? BE|HAVE ~ {_TIMES} .. {_THAN}",
)
MOVES = "growth"
LOOK_UP = {"amount": Amount("subject", "measure"), "base": Amount("object", "measure")}


def expected(amount: Step, base: Step) -> Step:
    """How often the base goes into the amount."""
    return amount / base
