"""What moves from what to what, and by how much: one sentence, its findings."""

from __future__ import annotations

import pytest

import numcheck

MOVING = [
    # A second change, or a second base, of one amount.
    ("Sales were 5.2 million, up from 4.8 million in May and up 30% from the 4 million of last year.",
     ("comparison consistent: a move of 300,000 to 500,000 that way = 5.2 million − 4.8 million; "
      "change consistent: 14.4 % to 50 % = 5.2 million ÷ 4 million − 1")),
    ("Sales were 84 million, up from 80 million in May and up 22% from the 75 million of last year.",
     ("comparison consistent: a move of 3 million to 5 million that way = 84 million − 80 million; "
      "change inconsistent: 10.6 % to 13.4 % = 84 million ÷ 75 million − 1")),
    ("Sales were 84 million, up from 80 million in May and up 12% from the 75 million of last year.",
     ("comparison consistent: a move of 3 million to 5 million that way = 84 million − 80 million; "
      "change consistent: 10.6 % to 13.4 % = 84 million ÷ 75 million − 1")),
    ("Sales were 84 million, up from 80 million in May, and costs were up 22% from the 75 million of last year.",
     "comparison consistent: a move of 3 million to 5 million that way = 84 million − 80 million"),
    ("Sales were 84 million, up 5% from 80 million in May and up 22% from the 75 million of last year.",
     ("change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1; "
      "change inconsistent: 10.6 % to 13.4 % = 84 million ÷ 75 million − 1")),
    ("Sales rose 5% to 84 million from 80 million, and 12% from 75 million in 2020.",
     ("change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1; "
      "change consistent: 10.6 % to 13.4 % = 84 million ÷ 75 million − 1")),
    ("Sales rose 5% to 84 million from 80 million, and 22% from 75 million in 2020.",
     ("change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1; "
      "change inconsistent: 10.6 % to 13.4 % = 84 million ÷ 75 million − 1")),
    ("Sales rose 5% in May to 84 million from 80 million and by 22% from 75 million a year before.",
     ("change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1; "
      "change inconsistent: 10.6 % to 13.4 % = 84 million ÷ 75 million − 1")),
    ("Sales rose 5% to 84 million from 80 million, and profit rose 22% from 75 million in 2020.",
     "change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1"),
    ("Sales rose 5% to 84 million from 80 million, and costs 22% from 75 million in 2020.",
     "change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1"),
    ("Sales rose 5% to 84 million from 80 million and exports 22% from 27 million to 30 million.",
     "change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1"),
    ("Sales rose 5% to 84 million from 80 million, and margins rose to 12% from 10%.",
     ("change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1; "
      "comparison consistent: a move of 1 to 3 points that way = 12 % − 10 %")),
    # By so much a year.
    ("Sales grew by 2.1 percent a year from 480 to 590.", ""),
    ("Sales grew by an average of 2.1 percent from 480 to 590.", ""),
    ("Cases doubled every three days, from 480 to 590.", ""),
    ("Cases doubled from 480 to 590.", "ratio inconsistent: 1.21 to 1.25 times = 590 ÷ 480"),
    ("Cases doubled from 480 to 960.", "ratio consistent: 1.97 to 2.03 times = 960 ÷ 480"),
    ("Cases doubled in three days, from 480 to 590.", "ratio inconsistent: 1.21 to 1.25 times = 590 ÷ 480"),
    ("Sales grew 22.9 percent over five years from 480 to 590.", "change consistent: 20.6 % to 25.3 % = 590 ÷ 480 − 1"),
    ("Sales grew 32.9 percent over five years from 480 to 590.", "change inconsistent: 20.6 % to 25.3 % = 590 ÷ 480 − 1"),
    ("Sales grew 32.9 percent in five years, from 480 to 590.", "change inconsistent: 20.6 % to 25.3 % = 590 ÷ 480 − 1"),
    # Percents and points.
    ("Turnout fell 4.2 points to 61.3 percent from 65.5 percent.", "change consistent: 4.1 to 4.3 points = 65.5 % − 61.3 %"),
    ("Turnout fell 4.2 points to 61.3 percent from 67.5 percent.", "change inconsistent: 6.1 to 6.3 points = 67.5 % − 61.3 %"),
    ("Turnout fell by 4.2 percent to 61.3 percent from 64 percent.", "change consistent: 3.39 % to 5.04 % = 1 − 61.3 % ÷ 64 %"),
    ("Turnout fell from 7.1% in February to 6.9.", "comparison consistent: a move of 0.1 to 0.3 points that way = 7.1 % − 6.9 %"),
    ("Turnout rose from 7.1% in February to 6.9.", "comparison inconsistent: a move of 0.1 to 0.3 points the other way = 6.9 % − 7.1 %"),
    ("The party won 31%, down 3.5 points, against 24% for the Greens.", ""),
    ("The party won 31%, down 3.5 points, against 34.5% in 2019.", "change consistent: 2.95 to 4.05 points = 34.5 % − 31 %"),
    ("The party won 31%, down 3.5 points, from 38.5% in 2019.", "change inconsistent: 6.95 to 8.05 points = 38.5 % − 31 %"),
    ("Exports rose 12% to 84 million, against 75 million.", "change consistent: 10.6 % to 13.4 % = 84 million ÷ 75 million − 1"),
    ("Exports fell 12% to 84 million, against 75 million for imports.", ""),
    ("Exports were 84 million, down 12%, imports having risen from 75 million.", ""),
    # Only a direction.
    ("It added 248,000 jobs, pushing the rate down to 5.9% from 6.1%.",
     "comparison consistent: a move of 0.1 to 0.3 points that way = 6.1 % − 5.9 %"),
    ("It added 248,000 jobs in May, down from 192,000 in April, and the rate rose to 5.9% from 6.1%.",
     ("comparison inconsistent: a move of 55,000 to 57,000 the other way = 192,000 − 248,000; "
      "comparison inconsistent: a move of 0.1 to 0.3 points the other way = 5.9 % − 6.1 %")),
    ("The loss narrowed to 5 million from 8 million.",
     "comparison consistent: a move of 2 million to 4 million that way = 8 million − 5 million"),
    ("The loss narrowed to 8 million from 5 million.",
     "comparison inconsistent: a move of 2 million to 4 million the other way = 5 million − 8 million"),
    ("It swung to a loss of 5 million from a profit of 8 million.", ""),
    ("Profit fell by 2.5 million to a loss of 1.7 million from a profit of 0.8 million.",
     "difference consistent: 2.4 million to 2.6 million = 800,000 − (−1.7 million)"),
    ("Profit fell by 3.5 million to a loss of 1.7 million from a profit of 0.8 million.",
     "difference inconsistent: 2.4 million to 2.6 million = 800,000 − (−1.7 million)"),
    ("The loss was 11 million, 15% larger than the 9.6 million of last year.",
     "change consistent: 8.81 % to 20.4 % = 11 million ÷ 9.6 million − 1"),
    ("The loss was 11 million, 35% larger than the 9.6 million of last year.",
     "change inconsistent: 8.81 % to 20.4 % = 11 million ÷ 9.6 million − 1"),
    ("Staff fell to 191, down from 381.", "comparison consistent: a move of 189 to 191 that way = 381 − 191"),
    ("Staff fell to 381, down from 191.", "comparison inconsistent: a move of 189 to 191 the other way = 191 − 381"),
    ("Staff at the plant was 381 at the end of May, the lowest in years, down from 191.",
     "comparison inconsistent: a move of 189 to 191 the other way = 191 − 381"),
    ("Staff at the plant was 381 at the end of May, after 12 job cuts, down from 191.", ""),
    ("Output declined year over year to 1.29 billion from 1.27 billion.",
     "comparison inconsistent: a move of 10 million to 30 million the other way = 1.27 billion − 1.29 billion"),
    ("The number of members has grown from 11,300 to 5,000.",
     "comparison inconsistent: a move of 6,200 to 6,400 the other way = 5,000 − 11,300"),
    ("The number of members has more than doubled from 5,000 to 9,300.", "ratio inconsistent: 1.83 to 1.89 times = 9,300 ÷ 5,000"),
    ("The number of members has halved from 11,300 to 5,650.", "ratio consistent: 0.499 to 0.501 times = 5,650 ÷ 11,300"),
    ("The number of members has halved from 11,300 to 7,650.", "ratio inconsistent: 0.676 to 0.678 times = 7,650 ÷ 11,300"),
    ("The club tripled its membership in ten years, from 5,000 to 11,300.", "ratio inconsistent: 2.23 to 2.29 times = 11,300 ÷ 5,000"),
    ("He was 40 above the limit of 100.", ""),
    ("Rates are well below the average of 17 percent, down from 20 percent.", ""),
    # One movement, then another.
    ("Sales fell from 510 to 340, then rose by a third to 425.", "comparison consistent: a move of 160 to 180 that way = 510 − 340"),
    ("Sales fell from 510 to 340, then rose by 25 percent.", "comparison consistent: a move of 160 to 180 that way = 510 − 340"),
    ("Staff went from 159,000 to 166,000, for a total net gain of 45,000.",
     "comparison consistent: 1.04 to 1.05 times as large = 166,000 ÷ 159,000"),
    ("Staff went from 159,000 to 166,000, a net gain of 7,000.", "difference consistent: 6,000 to 8,000 = 166,000 − 159,000"),
    ("Staff went from 159,000 to 166,000, a net gain of 9,000.", "difference inconsistent: 6,000 to 8,000 = 166,000 − 159,000"),
    ("Traffic fell by 2%, the rate was 677, compared to 709.", ""),
    ("Output fell 7.6 percent to 1,477,000 after falling 7.0 percent to 1,598,000.",
     "change consistent: 7.51 % to 7.63 % = 1 − 1.477 million ÷ 1.598 million"),
    ("Output fell 8.6 percent to 1,477,000 after falling 7.0 percent to 1,598,000.",
     "change inconsistent: 7.51 % to 7.63 % = 1 − 1.477 million ÷ 1.598 million"),
    ("Output rose 8.6 percent to 1,477,000 despite falling 7.0 percent to 1,598,000 in May.", ""),
    ("It earned 12 pence, up from 10, taking the total to 20, up 21 percent from 18.",
     "comparison consistent: a move of 1 to 3 that way = 12 − 10"),
    ("Profit was 2.6 billion, against 2.1 billion, on sales up 17% at 12.1 billion.",
     "comparison consistent: 1.19 to 1.29 times as large = 2.6 billion ÷ 2.1 billion"),
    # By so many more; and all in all.
    ("The school has 303 pupils, 33 more than the 270 of last year.", "difference consistent: 32.5 to 33.5 = 303 − 270"),
    ("The school has 303 pupils, 43 more than the 270 of last year.", "difference inconsistent: 32.5 to 33.5 = 303 − 270"),
    ("The school has 303 pupils, 43 more than planned.", ""),
    ("The school has 303 pupils, 53 fewer than the 346 of last year.", "difference inconsistent: 43 = 346 − 303"),
    ("The school has 303 pupils, 22 percent more than the 270 of last year.", "change inconsistent: 12 % to 12.4 % = 303 ÷ 270 − 1"),
    ("The school has 303 pupils, 22 percent fewer than the 270 of last year.", "change inconsistent: −12.4 % to −12 % = 1 − 303 ÷ 270"),
    ("Staff fell from 346 to 303, a fall of 43.", "difference consistent: 42 to 44 = 346 − 303"),
    ("Staff fell from 346 to 303, a fall of 53.", "difference inconsistent: 42 to 44 = 346 − 303"),
    ("There were 303 pupils, against 346 last year, 53 fewer.", "comparison consistent: 0.876 times as large = 303 ÷ 346"),
    ("There were 303 pupils, against 346 last year, a fall of 53 in one year.", "difference inconsistent: 43 = 346 − 303"),
    # By a part, to a part.
    ("Sales rose by a quarter, from 40 to 60 million euros.", "change inconsistent: 46.9 % to 53.2 % = 60 million ÷ 40 million − 1"),
    ("Sales rose by a half, from 40 to 60 million euros.", "change consistent: 46.9 % to 53.2 % = 60 million ÷ 40 million − 1"),
    ("Sales were cut to half, to 15 million, from 30 million.", "ratio consistent: 0.475 to 0.525 times = 15 million ÷ 30 million"),
    ("Sales were cut to half, to 25 million, from 30 million.", "ratio inconsistent: 0.803 to 0.864 times = 25 million ÷ 30 million"),
    ("Sales fell by half to 15 million from 30 million.", "change consistent: 47.5 % to 52.5 % = 1 − 15 million ÷ 30 million"),
    ("Sales fell to half of the target, 15 million, from 40 million.", ""),
    ("Sales were 54.5 million against 50 million (+9%).", "change consistent: 7.82 % to 10.2 % = 54.5 million ÷ 50 million − 1"),
    ("Sales were 54.5 million against 50 million (+19%).", "change inconsistent: 7.82 % to 10.2 % = 54.5 million ÷ 50 million − 1"),
    ("Sales were 54.5 million against 50 million (-9%).", "change inconsistent: −10.2 % to −7.82 % = 1 − 54.5 million ÷ 50 million"),
    ("Sales were 50 (5%) more than the 48 of May.", "change consistent: 2.06 % to 6.32 % = 50 ÷ 48 − 1"),
    ("The firm increased the price of 5 pct bonds from 80 to 90.", ""),
    ("The firm cut staff by 5%, from 12,000 to 9,000.", "change inconsistent: 18.2 % to 31.3 % = 1 − 9,000 ÷ 12,000"),
    # For one dollar more of them are paid when they fall.
    ("The yen fell to 153 per dollar from 151.", ""),
    ("The yen fell to 153 yen per dollar from 151 yen.", ""),
    ("The yen fell from 151 to 153 per dollar.", ""),
    ("The rouble fell 2.6 percent to 92.4 to the dollar from 90.1.", ""),
    ("The lira slid to 32.5 against the US dollar, from 31.9 on Monday.", ""),
    ("The euro fell to 1.07 dollars from 1.09.", "comparison consistent: a move of 0.01 to 0.03 that way = 1.09 − 1.07"),
    ("The euro fell to 1.09 dollars from 1.07.", "comparison inconsistent: a move of 0.01 to 0.03 the other way = 1.07 − 1.09"),
    # What is compared with: none that was only expected, of another thing, or of another movement.
    ("Profit rose 20% to 12.4 million, against 9.1 million expected by analysts.",
     "comparison consistent: 1.35 to 1.38 times as large = 12.4 million ÷ 9.1 million"),
    ("Profit rose 20% to 12.4 million, against 9.1 million last year.",
     "change inconsistent: 35 % to 37.6 % = 12.4 million ÷ 9.1 million − 1"),
    ("Profit rose 20% to 12.4 million, compared with analysts' forecasts of 9.1 million.",
     "comparison consistent: 1.35 to 1.38 times as large = 12.4 million ÷ 9.1 million"),
    ("Profit rose to 12.4 million, against the 19.1 million expected.",
     "comparison consistent: 0.645 to 0.654 times as large = 12.4 million ÷ 19.1 million"),
    ("The forecast was raised 20% to 12.4 million from 9.1 million expected in May.",
     "change inconsistent: 35 % to 37.6 % = 12.4 million ÷ 9.1 million − 1"),
    ("Profit rose 20 percent to 12 million from operations in 40 countries.", ""),
    ("Profit rose 20 percent to 12 million euros from 40 million cars.", ""),
    ("Donations fell to 12,000 euros from 4,000 people.", ""),
    ("Sales rose 20 percent to 12 million cars from 40 plants.", ""),
    ("Sales rose 20 percent to 12 million cars from 8 million cars.", "change inconsistent: 35.3 % to 66.7 % = 12 million ÷ 8 million − 1"),
    ("Sales were up 5% at 84 million, and profit at 12 million from 15 million.", ""),
    ("Sales rose by 4 million to 84 million, and profit by 2 million to 12 million from 10 million.", ""),
    ("Sales, which rose 5% to 84 million last year from 80 million, fell 10% this year to 75.6 million.",
     ("change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1; "
      "change consistent: 9.4 % to 10.6 % = 1 − 75.6 million ÷ 84 million")),
    ("Sales rose 15% to 84 million after a fall of 10% to 80 million.",
     "change inconsistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1"),
    ("Sales rose 5% to 84 million after a fall of 10% to 80 million.", "change consistent: 3.73 % to 6.29 % = 84 million ÷ 80 million − 1"),
    ("Sales rose from 80 million in 2010 to 84 million in 2011 and 92.4 million in 2012, up 15.5% in two years.",
     ("comparison consistent: a move of 3 million to 5 million that way = 84 million − 80 million; "
      "change consistent: 14.7 % to 16.3 % = 92.4 million ÷ 80 million − 1")),
    ("Shares fell to 76 euros, 5% below Monday's 80 and 37% below May's 120.", "change consistent: 36 % to 37.3 % = 1 − 76 ÷ 120"),
    ("Shares are at 76 euros, down 5% on the day, 37% below May's high of 120 euros.", "change consistent: 36 % to 37.3 % = 1 − 76 ÷ 120"),
    ("The club has 303 members, 33 more than a year ago, when it had 270, and 53 more than in 2010.",
     "difference consistent: 32.5 to 33.5 = 303 − 270"),
    ("The index rose 1% to 1,212 points from 1,200 and the other fell 2% to 980 from 1,000.",
     "change consistent: 0.916 % to 1.08 % = 1,212 ÷ 1,200 − 1; change consistent: 1.01 % to 2.99 % = 1 − 980 ÷ 1,000"),
]


@pytest.mark.parametrize(("text", "told"), MOVING)
def test_what_moves(text: str, told: str) -> None:
    findings = numcheck.check(text, language="en", tables=[]).findings
    lines = [dict(one.explanation.lines())["expected"] for one in findings]
    assert "; ".join(f"{one.check} {one.verdict.label}: {line}" for one, line in zip(findings, lines, strict=True)) == told
