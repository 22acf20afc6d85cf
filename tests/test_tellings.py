"""What each telling finds, and what it leaves alone: one sentence or two, their findings. A table a telling."""

from __future__ import annotations

import pytest

import numcheck

MARGINS = [
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a margin of 17 percent.",
     "share consistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a margin of 21 percent.",
     "share inconsistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a gross margin of 21 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a 21% margin.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a 17% margin.",
     "share consistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, up from $17bn, a margin of 21 percent.",
     "comparison consistent: a move of 850 million to 1.95 billion that way = 18.4 billion − 17 billion"),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, up from $17bn, a margin of 17 percent.",
     ("share consistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion; comparison consistent: a move of 850 million to "
      "1.95 billion that way = 18.4 billion − 17 billion")),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a margin of 57 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a margin of 5 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn. That is a margin of 21 percent.",
     "share inconsistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn. That is a margin of 17 percent.",
     "share consistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn. The margin was 21 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn. The margin was 17 percent.",
     "share consistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("The firm made a profit of $3.2bn on revenue of €18.4bn, a margin of 17 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of €18.4bn, a margin of 21 percent.", ""),
    ("The firm made a profit of $3.2bn in May and a profit of $3.4bn in June on revenue of $18.4bn, a margin of 17 percent.",
     "share consistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("The firm made a profit of $3.2bn in May and a profit of $3.4bn in June on revenue of $18.4bn, a margin of 21 percent.", ""),
    ("At a margin of 21 percent, the firm made a profit of $3.2bn on revenue of $18.4bn.", ""),
    ("The margin was 21 percent, on a profit of $3.2bn and revenue of $18.4bn.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn; a margin of 21 percent is usual.", ""),
    ("The firm made $3.2bn in profit on $18.4bn in revenue, a margin of 21 percent.", ""),
    ("The firm made $3.2bn in profit on $18.4bn in revenue, a margin of 17 percent.", ""),
    ("The firm made a loss of $3.2bn on revenue of $18.4bn, a margin of 21 percent.", ""),
    ("The firm made a profit of $3.2bn ($18.4bn) on revenue of $20.4bn, a margin of 17 percent.",
     "share inconsistent: 15.4 % to 16 % = 3.2 billion ÷ 20.4 billion"),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, and its margin rose to 21 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, and its margin rose to 17 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, and the margin rose by 21 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a margin of 21 percentage points.", ""),
    ("The firm made a profit of 3.2 tonnes on revenue of $18.4bn, a margin of 21 percent.", ""),
    ("The firm made a profit of $0 on revenue of $18.4bn, a margin of 0 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a margin of about 21 percent.",
     "share borderline: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, a margin of 17.9 percent.",
     "share borderline: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    # What it was made on is no amount before.
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, which rose by 21 percent.", ""),
    ("The firm made a profit of $3.2bn on revenue of $18.4bn, up 21 percent.", ""),
    ("The firm made a pretax profit of $3.2bn on sales of $18.4bn, up 21 percent.", ""),
    ("The firm made a pretax profit of $3.2bn on sales of $18.4bn. That is a rise of 21 percent.", ""),
    ("Profit rose 21 percent to $3.2bn on revenue of $18.4bn.", ""),
    ("Profit rose to $3.2bn on revenue of $18.4bn.", ""),
    ("Profit fell 21 percent to $3.2bn on revenue of $18.4bn.", ""),
    ("Profit of $3.2bn on turnover of $18.4bn rose 21 percent.", ""),
    ("The firm made $3.2bn on a turnover of $18.4bn, a rise of 21 percent.", ""),
    ("The firm made $3.2bn on 18.4bn of sales, a rise of 21 percent.", ""),
    ("The firm made $3.2bn on $18.4bn of revenue, an increase of 21 percent.", ""),
    ("Revenue rose 8 percent to $18.4bn on sales of $17bn.", "change consistent: 4.86 % to 11.8 % = 18.4 billion ÷ 17 billion − 1"),
    ("An increase of 8 percent on revenue of $17bn in 2019 brought it to $18.4bn.", ""),
    ("Revenue was up 8 percent at $18.4bn, from sales of $17bn.", "change consistent: 4.86 % to 11.8 % = 18.4 billion ÷ 17 billion − 1"),
    ("The firm made a profit of $3.2bn from revenue of $18.4bn, up 21 percent.", ""),
    ("Profit rose to $3.2bn on revenue that was up from $18bn.", ""),
]
ENGLISH = [
    *MARGINS,
]


@pytest.mark.parametrize(("text", "told"), ENGLISH)
def test_what_is_told(text: str, told: str) -> None:
    findings = numcheck.check(text, language="en", tables=[]).findings
    lines = [dict(one.explanation.lines())["expected"] for one in findings]
    assert "; ".join(f"{one.check} {one.verdict.label}: {line}" for one, line in zip(findings, lines, strict=True)) == told
