"""Which numbers are bound into a claim, at the edges: how far apart, how finely printed, in which units. One sentence, its findings."""

from __future__ import annotations

from fractions import Fraction

import pytest

import numcheck
from numcheck.binding import roles
from numcheck.claim import Step
from numcheck.interval import Interval, Verdict
from numcheck.sentence import Token

MOVING = [
    # Amounts that differ by more than a factor of twenty are not before and after, unless it is by a thousand.
    ("Sales rose 20% to 390 million euros from 20 million euros.",
     "change inconsistent: 1,800 % to 1,903 % = 390 million ÷ 20 million − 1"),
    ("Sales rose 20% to 410 million euros from 20 million euros.", ""),
    ("Sales rose 2% to 11,100,700,800 euros from 10,900,650.",
     "change inconsistent: 101,735.2 % to 101,735.3 % = 11,100,700,800 ÷ 10,900,650 − 1"),
    ("Sales fell 2% to 10,900,650 euros from 11,100,700,800.",
     "change inconsistent: 99.9018021 % to 99.9018022 % = 1 − 10,900,650 ÷ 11,100,700,800"),
    ("Sales rose 2% to 11,100,700,800 euros from 12,614,650.", ""),
    ("Sales rose 2% to 11,100,700,800 euros from 9,652,750.", ""),
    ("The margin was 6.5% against 90% last year.", "comparison consistent: 0.0713 to 0.0732 times as large = 6.5 % ÷ 90 %"),
    ("The margin was 9.5% against 0.3% last year.", ""),
    ("Exports were 3.24 million tonnes against 3.36 billion a year earlier.",
     "comparison inconsistent: 1/1,040 to 1/1,034 as large = 3.24 million ÷ 3.36 billion"),
    ("Exports were 5.0 million tonnes against 3.36 billion a year earlier.",
     "comparison inconsistent: 1/680 to 1/664 as large = 5 million ÷ 3.36 billion"),
    ("Exports were 1.2 million tonnes against 3.36 billion a year earlier.", ""),
    # Nothing is a multiple of nothing.
    ("Exports were 0 tonnes against 5,000 tonnes a year earlier.", ""),
    ("Exports were 5,000 tonnes against 0 tonnes a year earlier.", ""),
    ("Exports rose 5% to 8,000 tonnes from 0 tonnes.", ""),
    # A scale word that only one of two amounts has.
    ("Sales rose 16% to 64.9 million euros from 55.8.", "change consistent: 16.1 % to 16.5 % = 64.9 million ÷ 55.8 million − 1"),
    ("Sales rose 16% to 64.9 trillion euros from 55.8.", "change consistent: 16.1 % to 16.5 % = 64.9 trillion ÷ 55.8 trillion − 1"),
    ("Sales rose 36% to 64.9 million euros from 55.8.", "change inconsistent: 16.1 % to 16.5 % = 64.9 million ÷ 55.8 million − 1"),
    ("Sales rose 16% to 11.1 billion euros from 9,600.", "change consistent: 14.5 % to 16.8 % = 11.1 billion ÷ 9.6 billion − 1"),
    ("Sales rose 16% to 1.02 billion euros from 9,990.", "change inconsistent: −89.8 % to −89.7 % = 1.02 billion ÷ 9.99 billion − 1"),
    ("Sales rose to 54.9 million euros from 500.",
     "comparison consistent: a move of 54,849,475 to 54,949,525 that way = 54.9 million − 500"),
    ("Sales rose 16% to 13.5 billion euros from 11,600.", ""),  # nobody leaves it out there
    ("Sales rose 16% to 64.9 million euros from €55.8.", ""),
    ("Sales fell 50% to 1 million euros from 2.", "change consistent: 0 % to 80 % = 1 − 1 million ÷ 2 million"),
    # Where nobody says that they belong together, they must fit closely.
    ("Like-for-like turnover was up 15% at 92 million euros, against 80 million.",
     "change consistent: 13.7 % to 16.4 % = 92 million ÷ 80 million − 1"),
    ("Like-for-like turnover was up 15% at 23 million euros, against 20 million.", ""),
    ("Like-for-like turnover was up 10% at 8.8 million euros, against 8 million.", ""),
    ("Like-for-like turnover was up 25% at 92 million euros, against 80 million.", ""),
    # A base that is not printed.
    ("Sales rose by 45 million euros, or 17%, to 312 million.",
     "change consistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("Sales rose by 45 million euros, or 593%, to 312 million.",
     "change inconsistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("Sales fell by 45 million euros, or 13%, to 312 million.",
     "change consistent: 12.2 % to 13 % = 1 − (312 million ÷ (312 million + 45 million))"),
    # One end of a range may be printed carelessly, not both.
    ("Crops of 3.3 to 3.6 million tonnes, 29.4 to 33.3 percent below the 5.1 million of last year.",
     ("change borderline: 33.7 % to 36.9 % = 1 − 3.3 million ÷ 5.1 million; "
      "change consistent: 27.7 % to 31.1 % = 1 − 3.6 million ÷ 5.1 million")),
    ("Crops of 3.3 to 3.6 million tonnes, 27.5 to 33.3 percent below the 5.1 million of last year.",
     ("change inconsistent: 33.7 % to 36.9 % = 1 − 3.3 million ÷ 5.1 million; "
      "change inconsistent: 27.7 % to 31.1 % = 1 − 3.6 million ÷ 5.1 million")),
    # Which amount a change is of.
    ("Sales rose by 45 million euros to 312 million in all regions, or 17%.",
     "change consistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("Sales rose by 45 million euros to 312 million, costs by 27%.", ""),
    ("It raised 1.5 trillion or 1.6 trillion, or 10 percent below that of 2015.", ""),
    ("It raised 1.5 trillion, or 1.6 trillion with fees, or 10 percent below that of 2015.", ""),
    ("The shares closed at $6.75, or 51 cents higher, or 8 percent.",
     "change consistent: 7.92 % to 8.43 % = 6.75 ÷ (6.75 − 51 ÷ 100) − 1"),
    ("The shares closed at $6.75, or 51 cents higher, or 18 percent.",
     "change inconsistent: 7.92 % to 8.43 % = 6.75 ÷ (6.75 − 51 ÷ 100) − 1"),
    # Of two amounts the last may be meant, or both: neither is wrong.
    ("It won 5 gold and 7 silver medals, up from 4 in 2016.", "comparison consistent: a move of 3 that way = 7 − 4"),
    ("It won 5 gold and 7 silver medals, up from 11 in 2016.", ""),
    ("It won 5 gold and 7 silver medals, or 3 more, up 33%.", ""),
    ("It won 12 medals, up from 5 gold and 6 silver medals in 2016.", "comparison consistent: a move of 7 that way = 12 − 5"),
    ("It won 4 medals, up 33% from 1 gold and 2 silver medals in 2016.", ""),
    ("They walked 10 miles and 10 miles, or 16 km each.", "conversion consistent: 15.29 to 16.9 km = 10 mi in km"),
    ("The hall is 20 feet wide and 30 feet (19 metres) long.", "conversion inconsistent: 8.992 to 9.296 m = 30 ft in m"),
    ("About 300 men and 200 women (two thirds of the 300 members) came.", "share consistent: 66.7 % = 200 ÷ 300"),
    ("Of the 1,200 workers, 300 men (25%) and 200 women (33%) went on strike.",
     "share consistent: 22.8 % to 27.4 % = 300 ÷ 1,200; sum consistent: at least 475 = at least 300 + 200"),
    ("It won 5 tonnes of gold and 7 medals, up from 11 medals in 2016.",
     "comparison inconsistent: a move of 4 the other way = 7 − 11"),
    ("It sold 36 tonnes in May and 12 tonnes in June, down 50% from 24 in April.", "change consistent: 46.8 % to 53.1 % = 1 − 12 ÷ 24"),
    ("Turnover reached 1.2 billion dollars, against 0.5 million a year earlier.", ""),
    ("Profit soared 2,900% to 3.0 million euros from 0.1.", "change consistent: 1,867 % to 6,000 % = 3 million ÷ 100,000 − 1"),
    ("It lost from 30,000 to 50,000 inhabitants.", ""),
    ("It lost from 50,000 to 30,000 inhabitants.", "comparison consistent: a move of 17,000 to 23,000 that way = 50,000 − 30,000"),
    ("The city declined from 30,000 to 50,000 inhabitants.",
     "comparison inconsistent: a move of 17,000 to 23,000 the other way = 30,000 − 50,000"),
    # Other words of movement, each with what is printed.
    ("Exports were 7,000 tonnes against 5,000 tonnes a year earlier.",
     "comparison consistent: 1.29 to 1.53 times as large = 7,000 ÷ 5,000"),
    ("Sales improved to 7.5 million euros from 8.5 million.",
     "comparison consistent: 0.871 to 0.893 times as large = 7.5 million ÷ 8.5 million"),
    ("Sales doubled to 260 million euros from 130 million.", "ratio consistent: 1.89 to 2.12 times = 260 million ÷ 130 million"),
    ("Sales fell to 260 million euros from 130 million.",
     "comparison inconsistent: a move of 120 million to 140 million the other way = 130 million − 260 million"),
    ("Exports rose 5 million tonnes to 25 from 20 million tonnes.",
     "difference consistent: 4 million to 6 million t = 25 million − 20 million"),
    # Told once, though a change that points back is also one near two amounts.
    ("It grew from 8.7 million to 9.1 million. This rise of 4.6 percent is the largest in years.",
     ("comparison consistent: a move of 300,000 to 500,000 that way = 9.1 million − 8.7 million; "
      "change consistent: 3.43 % to 5.78 % = 9.1 million ÷ 8.7 million − 1")),
    # A loss may be larger: then it has not fallen.
    ("The firm lost 11.3 million euros last year, compared with 9.8 million the year before, a loss 15 percent larger.",
     "change consistent: 14.2 % to 16.4 % = 11.3 million ÷ 9.8 million − 1"),
    ("Its loss of 11.3 million euros was 15 percent larger than the 9.8 million of the year before.",
     "change consistent: 14.2 % to 16.4 % = 11.3 million ÷ 9.8 million − 1"),
    ("Sales rose by 45 million euros to 312 million, while costs rose by 27%.", ""),
    ("Sales rose by 45 million euros to 312 million, up 17%.",
     "change consistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("Sales fell by 45 million euros to 312 million, down 13%.",
     "change consistent: 12.2 % to 13 % = 1 − (312 million ÷ (312 million + 45 million))"),
    ("Exports were 2.9 million tonnes against 5.4 billion a year earlier.",
     "comparison inconsistent: 1/1,912 to 1/1,814 as large = 2.9 million ÷ 5.4 billion"),
    ("Exports were 2.9 million tonnes against 7.4 billion a year earlier.", ""),
    ("The rate rose to 5% from 4%, up 1 percentage point.", "change consistent: 0 to 2 points = 5 % − 4 %"),
    # Amounts that are nothing, no number, or far apart; a base that follows; ranges from high to low.
    ("Sales rose to 11,000 euros from 10 million.",
     "comparison inconsistent: a move of 9,488,500 to 10,489,500 the other way = 11,000 − 10 million"),
    ("Sales rose to 10,000 million euros from 9,000.",
     "comparison consistent: a move of 549.5 million to 1,450.5 million that way = 10 billion − 9 billion"),
    ("Sales rose 11% to 10.0 billion euros from 9,000.", "change consistent: 5.29 % to 17.5 % = 10 billion ÷ 9 billion − 1"),
    ("Sales rose 10% to 11 billion euros from 10,000.", ""),
    ("Sales rose to 5 million euros from 5 million.",
     "comparison consistent: a move of −1 million to 1 million, which may be none = 5 million − 5 million"),
    ("Sales rose to 5.1 million euros from 5.1 million.",
     "comparison consistent: a move of −100,000 to 100,000, which may be none = 5.1 million − 5.1 million"),
    ("Sales rose by 45 million euros to 312 million; costs rose by 27%.", ""),
    ("Sales rose by 45 million euros to 312 million, an increase of 17%.",
     "change consistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("Sales rose 17%, or 45 million euros, to 312 million.",
     "change consistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("Sales rose 27%, or 45 million euros, to 312 million.",
     "change inconsistent: 16.2 % to 17.5 % = 312 million ÷ (312 million − 45 million) − 1"),
    ("The fund rose 51 cents, or 8%, to $6.75.", "change consistent: 7.92 % to 8.43 % = 6.75 ÷ (6.75 − 51 ÷ 100) − 1"),
    ("The fund rose 51 cents, or 18%, to $6.75.", "change inconsistent: 7.92 % to 8.43 % = 6.75 ÷ (6.75 − 51 ÷ 100) − 1"),
    ("The fund fell 51 cents, or 7%, to $6.75.", "change consistent: 6.83 % to 7.22 % = 1 − (6.75 ÷ (6.75 + 51 ÷ 100))"),
    ("Crops of 3.3 to 3.6 million tonnes, 35 to 29 percent below the 5.1 million of last year.",
     ("change consistent: 33.7 % to 36.9 % = 1 − 3.3 million ÷ 5.1 million; "
      "change consistent: 27.7 % to 31.1 % = 1 − 3.6 million ÷ 5.1 million")),
    ("Crops of 6.0 to 6.4 million tonnes, 20 to 25 percent above the 5.1 million of last year.",
     ("change consistent: 23.3 % to 27.7 % = 6.4 million ÷ 5.1 million − 1; "
      "change consistent: 15.5 % to 19.8 % = 6 million ÷ 5.1 million − 1")),
    ("Crops of 6.0 to 6.4 million tonnes, 30 to 45 percent above the 5.1 million of last year.",
     ("change inconsistent: 23.3 % to 27.7 % = 6.4 million ÷ 5.1 million − 1; "
      "change inconsistent: 15.5 % to 19.8 % = 6 million ÷ 5.1 million − 1")),
    ("Debt doubled to 8 billion from 4 billion.", "ratio consistent: 1.67 to 2.43 times = 8 billion ÷ 4 billion"),
    ("Debt doubled to 9 billion from 4 billion.", "ratio consistent: 1.89 to 2.71 times = 9 billion ÷ 4 billion"),
    ("Debt halved to 2 billion from 4 billion.", "ratio consistent: 0.333 to 0.714 times = 2 billion ÷ 4 billion"),
    ("Debt halved to 3 billion from 4 billion.", "ratio borderline: 0.556 to 1 times = 3 billion ÷ 4 billion"),
    ("Debt tripled to 12.0 billion from 5.0 billion.", "ratio borderline: 2.37 to 2.43 times = 12 billion ÷ 5 billion"),
    ("Crops of 3.3 to 3.6 million tonnes, 29.4 to 33.3 percent below the 5.1 billion of last year.",
     ("change inconsistent: 99.93 % to 99.94 % = 1 − 3.3 million ÷ 5.1 billion; "
      "change inconsistent: 99.928 % to 99.931 % = 1 − 3.6 million ÷ 5.1 billion")),
    ("Crops of 3.6 to 3.3 million tonnes, 29.4 to 35.3 percent below the 5.1 million of last year.",
     "change consistent: 33.7 % to 36.9 % = 1 − 3.3 million ÷ 5.1 million"),
    ("The rate rose to 5% from 6%.", "comparison borderline: a move of 0 to 2 points the other way = 5 % − 6 %"),
    ("The club has 18,200 members, 2,700 more than last year's 16,500.", "difference inconsistent: 1,600 to 1,800 = 18,200 − 16,500"),
    ("Sales fell 95% to 1 million euros from 20.", "change consistent: 92.3 % to 97.6 % = 1 − 1 million ÷ 20 million"),
    ("Exports rose 100% to two hundred tonnes from one hundred tonnes.", "change consistent: 81 % to 121 % = 200 ÷ 100 − 1"),
    ("Exports rose 50% to two hundred tonnes from one hundred tonnes.", "change inconsistent: 81 % to 121 % = 200 ÷ 100 − 1"),
    ("Exports fell 50% to 0 tonnes from 8,000 tonnes.", ""),
    ("Exports fell 50% to dozens of tonnes from 8,000 tonnes.", ""),
    ("Exports rose 50% to 8,000 tonnes from dozens of tonnes.", ""),
    ("Sales rose 2% to 10,355,700,000 euros from 10,900,650.",
     "change inconsistent: 94,900.7 % to 94,900.8 % = 10,355.7 million ÷ 10,900,650 − 1"),
    ("Sales rose 2% to 10,355,700,000 euros from 11,600,650.", ""),
    ("Exports were dozens of tonnes against 3.36 billion a year earlier.", ""),
    ("Exports were 3.36 billion tonnes against dozens a year earlier.", ""),
    ("Exports were 3.240 million tonnes against 3.36 billion a year earlier.",
     "comparison inconsistent: 1/1,040 to 1/1,034 as large = 3.24 million ÷ 3.36 billion"),
    ("Exports were 3.2400 million tonnes against 3.36 billion a year earlier.", ""),
    # Who adds or cuts so many may count them from what there was, or from what there is.
    ("The firm employs 3,305 people after adding 302 people, or 10.1 percent.",
     "change consistent: 10 % to 10.1 % = 3,305 ÷ (3,305 − 302) − 1"),
    ("The firm employs 3,305 people after adding 302 people, or 9.1 percent.",
     "change consistent: 9.09 % to 9.18 % = (3,305 + 302) ÷ 3,305 − 1"),
    ("The firm employs 3,305 people after adding 302 people, or 15.1 percent.",
     "change inconsistent: 10 % to 10.1 % = 3,305 ÷ (3,305 − 302) − 1"),
    ("Of its 3,305 workers it will cut 302 workers, or 9.1%.",
     ("change consistent: 9.09 % to 9.18 % = 1 − ((3,305 − 302) ÷ 3,305); "
      "share consistent: 9.14 % = 302 ÷ 3,305")),
    ("Exports were 7.72 million tonnes against 3.36 billion a year earlier.", ""),
    ("Exports were 1.58 million tonnes against 3.36 billion a year earlier.", ""),
]
ADDING = [
    ("The bank employs 4,850 people and runs 320 branches. It will cut 450 jobs, leaving 4,100.",
     "sum inconsistent: 4,390 to 4,410 = 4,850 − 450"),
    ("The museum owns 320 pictures. It will lose 45 of them, leaving 285.",
     "sum consistent: at least 45; sum inconsistent: 275 = 320 − 45"),
    ("The firm will cut 40 of its 50 jobs, leaving 20.", "sum consistent: at least 40; sum inconsistent: 10 = 50 − 40"),
    ("The firm will cut 40 of its 50 jobs, leaving 21.", "sum consistent: at least 40"),
    ("The zoo lost two of its 14 penguins, leaving 12.", "sum consistent: 14 = 2 + 12; sum consistent: 12 = 14 − 2"),
    ("The zoo lost two of its 14 penguins, leaving 13.", "sum consistent: at least 2; sum inconsistent: 12 = 14 − 2"),
    ("They laid 36 pipes of 2 feet each (61 cm).", "conversion consistent: 45.72 to 76.2 cm = 2 ft in cm"),
    ("Of the 210 people on board, 35 died, 170 survived and 25 are missing.", "sum inconsistent: 230 = 35 + 170 + 25"),
    # Counts below a thousand are not rounded where their parts are told.
    ("A total of 1,000 people came: 400 on Friday, 350 on Saturday and 251 on Sunday.", "sum borderline: 1,001 = 400 + 350 + 251"),
    ("A total of 990 people came: 390 on Friday, 350 on Saturday and 251 on Sunday.", "sum inconsistent: 991 = 390 + 350 + 251"),
    ("The fair drew 12,001 people: 4,000 adults, 4,000 students and 4,001 children.", "sum consistent: 12,001 = 4,000 + 4,000 + 4,001"),
    ("The fair drew 12,000 people: 4,000 adults, 4,000 students and 4,001 children.", "sum borderline: 12,001 = 4,000 + 4,000 + 4,001"),
    ("The fair drew 24,000 people: 4,000 adults, 4,000 students and 4,001 children.", "sum inconsistent: 12,001 = 4,000 + 4,000 + 4,001"),
    ("The fair drew 25,000 people: 4,000 adults, 4,000 students and 4,001 children.", ""),  # as if half of the list were missing
    ("The fair drew 12 million people: 4.1 million adults, 4.3 million students and 3.9 million children.",
     "sum consistent: 12.15 million to 12.45 million = 4.1 million + 4.3 million + 3.9 million"),
    ("The plant uses 4.5 tonnes of steel: 1.5 tonnes for rails, 2.0 tonnes for cars and 1.0 tonnes for tools.",
     "sum consistent: 4.35 to 4.65 t = 1.5 + 2 + 1"),
    ("The plant uses 4.5 tonnes of steel: 1.5 tonnes for rails, 2.0 tonnes for cars and 1.4 tonnes for tools.",
     "sum inconsistent: 4.75 to 5.05 t = 1.5 + 2 + 1.4"),
    ("740 migrants live in the camp, including 290 children.", "sum consistent: at least 290"),
    ("740 migrants live in the camp, including 741 children.", "sum inconsistent: at least 741"),
    # "Them" may be one amount, or all of them together, one that is smaller than the part too.
    ("The plant has 1,200 workers and 400 clerks. Of them, 400, or a quarter, went on strike.",
     "share consistent: 25 % = 400 ÷ (400 + 1,200)"),
    ("The plant has 1,200 workers and 400 clerks. Of them, 500, or 31%, went on strike.",
     "share consistent: 28.4 % to 34.3 % = 500 ÷ (400 + 1,200)"),
    ("The plant has 1,200 workers and 400 clerks. Of them, 500, or 51%, went on strike.", ""),
    # A share is one of amounts in one unit; a tonne is no worker.
    ("Of the 60 seats, 30 went to the Greens (half), 20 to Labour (a third) and 10 to the Liberals (a quarter).",
     ("share consistent: 50 % = 30 ÷ 60; share consistent: 33.3 % = 20 ÷ 60; sum consistent: 60 = 30 + 20 + 10; "
      "share inconsistent: 16.7 % = 10 ÷ 60")),
    # Shares of something else, as more than one shows, are no shares of what the parts make.
    ("It spent 16.1 million: 11.9 million on roads (54%), 2.6 million on schools (46%) and 1.6 million on parks (12%).",
     "sum consistent: 15.95 million to 16.25 million = 11.9 million + 2.6 million + 1.6 million"),
    ("Of the 1,200 workers, 300, or 60%, went on strike.", "share inconsistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
    ("Of 1,200 tonnes, 300, or a quarter, were lost.", "share consistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
    ("Of the 1,200, 300 tonnes, or 60%, were lost.", "share inconsistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
    ("Of the 1,200 workers, 300 tonnes, or 60%, were lost.", ""),
    ("Of the 1,200 tonnes, 300 litres, or a quarter, were lost.", ""),
    ("Of the 1,200 workers, 300 homes, or 60%, were empty.", "share inconsistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
    ("Of the 1,200 workers, 300 tonnes, a quarter of them, were lost.", ""),
    ("Of 1,200 workers and clerks, 300, or 25%, went on strike; 100, or 33% of them, were fired.",
     "share consistent: 30.2 % to 36.8 % = 100 ÷ 300"),
    ("The plant made 5.5 tonnes: 3 tonnes of nails, 2 kilos of bolts and 2 tonnes of tools.", ""),
    ("The fair drew 1,000 people: 500 adults and 501 children.", "sum borderline: 1,001 = 500 + 501"),
    ("The fair drew 1,001 people: 500 adults and 501 children.", "sum consistent: 1,001 = 500 + 501"),
    ("The fair drew 999 people: 500 adults and 501 children.", "sum inconsistent: 1,001 = 500 + 501"),
    ("The fair drew 500.5 people: 300 adults and 201 children.", "sum inconsistent: 501 = 300 + 201"),
    ("About 22 people were hurt: 15 men and 8 women.", ""),
    ("12 million people came: 7 million men and 4 million women.", "sum consistent: 10 million to 12 million = 7 million + 4 million"),
    ("13 million people came: 7 million men, 3 million women and 4 million children.",
     "sum consistent: 12.5 million to 15.5 million = 7 million + 3 million + 4 million"),
    ("13 million people came: 7 million men, 3 million women and 1 million children.",
     "sum borderline: 9.5 million to 12.5 million = 7 million + 3 million + 1 million"),
    # What is rounded, what is in another unit, what is not sure to be a share of that whole.
    ("The plant used 5 tonnes: 3 tonnes and 2 litres.", ""),
    ("The plant used 5 tonnes: 3 tonnes and 2 tonnes.", "sum consistent: 4 to 6 t = 3 + 2"),
    ("The plant used 5 tonnes: 3 tonnes and 1 tonne.", "sum consistent: 3 to 5 t = 3 + 1"),
    ("The fair drew 12,340 people: 4,111 adults, 4,112 students and 4,113 children.", "sum borderline: 12,336 = 4,111 + 4,112 + 4,113"),
    ("The fair drew 12,336 people: 4,111 adults, 4,112 students and 4,113 children.", "sum consistent: 12,336 = 4,111 + 4,112 + 4,113"),
    ("The fair drew 12,001 people: about 4,000 adults, 4,000 students and 4,001 children.", ""),
    ("The fair drew 12,401 people: 4 thousand adults, 4,200 students and 4,201 children.",
     "sum consistent: 12,201 to 12,601 = 4,000 + 4,200 + 4,201"),
    ("The fair drew 12,601 people: 4 thousand adults, 4,200 students and 4,201 children.",
     "sum borderline: 12,201 to 12,601 = 4,000 + 4,200 + 4,201"),
    ("The fair drew 990 people: about 390 adults, 350 students and 251 children.", ""),
    ("22 people were hurt: 15 men and 8 women.", "sum inconsistent: 23 = 15 + 8"),
    ("22 people were hurt: about 15 men and 8 women.", ""),
    ("22.5 tonnes were lost: 15 tonnes and 8 tonnes.", "sum consistent: 22 to 24 t = 15 + 8"),
    # "Another" is of the same whole, however wrong its share is; of what the sentence before tells, a part is only if that is near.
    ("Of the 1,200 workers, 300 are cooks. Another 150, or 80 percent, are drivers.",
     "sum consistent: at least 300; share inconsistent: 11.6 % to 13.5 % = 150 ÷ 1,200"),
    ("The fair drew 1.37 million people. The share rose 50 cents, or 8 percent.", ""),
    ("Of 22 people, 15 or more than 60% left.", ""),
    ("Of the 1,200 workers, 300, more than a quarter, went on strike.", "share consistent: 25 % = 300 ÷ 1,200"),
    ("Of the 1,200 workers, 300, fewer than a third, went on strike.", "share consistent: 25 % = 300 ÷ 1,200"),
    ("The firm has 1,200 workers. Some 300, or a third, went on strike.", ""),
    ("The firm has 1,200 workers. Some 300, or 25%, went on strike.", "share consistent: 21.6 % to 28.7 % = 300 ÷ 1,200"),
    ("The firm has 1,200 workers. Some 300, or 35%, went on strike.", ""),
    ("Profit was 3.2 billion on revenue of 18.4 billion, a margin of 17.4%.",
     "share consistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("Profit was 3.2 billion on revenue of 18.4 billion, a margin of more than 10%.",
     "share consistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("54% are for it and 51% against.", "sum inconsistent: at most 46.5 % = at most 100 % − 54 %"),
    ("54% are for it and 46% against.", "sum consistent: 45.5 % to 46.5 % = 100 % − 54 %"),
    ("Two thirds are for it and a third against.", "sum consistent: 26.7 % to 40 % = 100 % − Two thirds"),
    ("A third are for it, the other two thirds are against.", "sum consistent: 63.3 % to 70 % = 100 % − A third"),
    ("30% are for it, the other 60% are against.", "sum consistent: at most 70.5 % = at most 100 % − 30 %"),
    ("30% are for it, 20% are undecided and the rest, 50%, are against.", "sum consistent: 49 % to 51 % = 100 % − 30 % − 20 %"),
    ("30% are for it, 20% are undecided and the rest, 60%, are against.", ""),
    # A share beside another noun is of that one.
    ("Of the 1,200 workers, 300 went on strike; the rest, 75%, stayed.", ""),
    ("Of the 1,200 workers, 300 went on strike, while the others, 75%, stayed.", ""),
    ("Of the 1,200 workers, 300 went on strike, and the remainder (75%) stayed.", ""),
    ("Of the 1,200 workers, 300 went on strike; women, 75%, stayed.", ""),
    ("Of the 1,200 workers, 300 went on strike; women, 25%, stayed.", "share consistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
    ("Of the 1,200 workers, 300 went on strike in May, or 75%.", "share inconsistent: 22.8 % to 27.4 % = 300 ÷ 1,200"),
    ("Of the 1,200 workers, 300 went on strike; the other 900, 75%, stayed.",
     "sum consistent: 1,200 = 300 + 900; share consistent: 68.4 % to 82.2 % = 900 ÷ 1,200"),
    # An amount lends its unit to the one beside it; what counts homes is no part of workers, unless it is said to be.
    ("Of the 12 tonnes, 3.4, or 28%, were lost.", "share consistent: 26.8 % to 30 % = 3.4 ÷ 12"),
    ("Of the 12, 3.4 tonnes, or 38%, were lost.", "share inconsistent: 26.8 % to 30 % = 3.4 ÷ 12"),
    ("The firm has 1,200 homes. Some 300 workers, or 25.0%, moved.", ""),
    ("The firm has 1,200 workers. Some 400, or a third, went on strike.", ""),  # too coarse to show what it is a third of
]
COMPARING = [
    ("36 people came, 24 men and 12 women, three times the 12 of 2005.",
     "sum consistent: 36 = 24 + 12; ratio consistent: 2.84 to 3.17 times = 36 ÷ 12"),
    ("The council has 48 seats, twice as many as four years ago.", ""),
    ("The council has 48 seats, twice as many as the 24 seats of 2012.", "ratio consistent: 1.94 to 2.06 times = 48 ÷ 24"),
    ("The council has 48 seats, three times as many as the 24 seats of 2012.", "ratio inconsistent: 1.94 to 2.06 times = 48 ÷ 24"),
    ("The city spends 36 million, four times as much as Stoke, which spends 9 million.",
     "ratio consistent: 3.74 to 4.29 times = 36 million ÷ 9 million"),
    ("The city spends 36 million, three times as much as Stoke, which spends 9 million.",
     "ratio inconsistent: 3.74 to 4.29 times = 36 million ÷ 9 million"),
    # Who wins a vote has one vote more at least.
    ("The bill was adopted by 63 votes to 62.", "comparison consistent: more than 62"),
    ("The bill was adopted by 62 votes to 62.", "comparison inconsistent: more than 62"),
    ("The bill was rejected with 41 votes for and 62 against.", "comparison consistent: more than 41"),
    ("With 41 votes to 62 the bill was adopted.", "comparison inconsistent: more than 62"),
    ("Turnout exceeded 60% (61.3%).", "comparison consistent: 61.2 % to 61.4 % = 61.3 %"),
    ("Turnout exceeded 60% (58.3%).", "comparison inconsistent: 58.2 % to 58.4 % = 58.3 %"),
    ("The fair drew more than 1,200 guests (1,184).", "comparison consistent: 1,184"),
    ("She sold a majority stake (38%).", "share inconsistent: 50 % to 100 % = more than half"),
    ("She sold a majority stake (68%).", "share consistent: 50 % to 100 % = more than half"),
    ("She sold a minority stake (38%).", "words consistent: 0 % to 50 % = a minority; share consistent: 0 % to 50 % = less than half"),
    ("She sold a minority stake (68%).", "words borderline: 0 % to 50 % = a minority; share inconsistent: 0 % to 50 % = less than half"),
    ("Harwell (48,000 inhabitants) has twice as many inhabitants as Stoke (24,000).",
     "ratio consistent: 1.94 to 2.06 times = 48,000 ÷ 24,000"),
    ("Harwell (48,000 inhabitants) has three times as many inhabitants as Stoke (24,000).",
     "ratio inconsistent: 1.94 to 2.06 times = 48,000 ÷ 24,000"),
]
SPREADING = [
    # So much in all, over so much; hours are told to the half, and amounts are converted.
    ("She rode 120 kilometres in 4 hours, at an average speed of 30 km/h.", "average consistent: 27.06 to 33.33 km/h = 120 ÷ 4"),
    ("She rode 120 kilometres in 4 hours, at an average speed of 32 km/h.", "average consistent: 27.06 to 33.33 km/h = 120 ÷ 4"),
    ("She rode 120 kilometres in 4 hours, at an average speed of 36 km/h.", "average borderline: 27.06 to 33.33 km/h = 120 ÷ 4"),
    ("She rode 120 kilometres in about 4 hours, at an average speed of 36 km/h.", "average consistent: 25.56 to 35.71 km/h = 120 ÷ 4"),
    ("She rode 120 kilometres in 2.5 hours, at an average speed of 48 km/h.", "average consistent: 45.1 to 51.02 km/h = 120 ÷ 2.5"),
    ("She rode 120 kilometres in 2.5 hours, at an average speed of 58 km/h.", "average inconsistent: 45.1 to 51.02 km/h = 120 ÷ 2.5"),
    ("She rode 120,000 metres in 4 hours, at an average speed of 30 km/h.",
     "average consistent: 27.06 to 33.33 km/h = (120,000 m in km) ÷ 4"),
    ("She rode 120 kilometres in 4 hours, at an average speed of 8.3 m/s.",
     "average consistent: 7.516 to 9.259 m/s = (120 km in m) ÷ (4 h in s)"),
    ("She rode 120 kilometres in 240 minutes, at an average speed of 30 km/h.",
     "average consistent: 28.16 to 31.91 km/h = 120 ÷ (240 min in h)"),
    ("She rode 120 kilometres in 240 minutes, at an average speed of 40 km/h.",
     "average inconsistent: 28.16 to 31.91 km/h = 120 ÷ (240 min in h)"),
    ("The 75 hectares were sold for 1.5 million euros, or 2 euros per square metre.",
     "average consistent: 1.921 to 2.081 EUR/m² = 1.5 million ÷ (75 ha in m²)"),
    ("The 75 hectares were sold for 1.5 million euros, or 3 euros per square metre.",
     "average borderline: 1.921 to 2.081 EUR/m² = 1.5 million ÷ (75 ha in m²)"),
    ("The 750 litres were sold for 1,500 euros, or 200 cents a litre.", ""),
    ("The 75 pens were sold for 30 euros, or 40 cents each.", ""),
    ("The 75 pens were sold for 30 euros, or 60 cents each.", ""),
    ("The town of 54,000 inhabitants reported 540 cases, or 10 cases per 1,000 inhabitants.",
     "average consistent: 9.326 to 10.7 = 540 ÷ 54,000 × 1,000"),
    ("The town of 54,000 inhabitants reported 540 cases, or 20 cases per 1,000 inhabitants.",
     "average inconsistent: 9.326 to 10.7 = 540 ÷ 54,000 × 1,000"),
    ("The ferry carries 4,000 passengers a week, or 208,000 a year.", "rate consistent: 197,600 to 222,600 = 52 × 4,000"),
    ("The ferry carries 4,000 passengers a week, or 308,000 a year.", "rate inconsistent: 197,600 to 222,600 = 52 × 4,000"),
    ("The ferry carries 700 passengers a week, or 100 a day.", "average consistent: 95 to 105 = 700 ÷ 7"),
    ("The ferry carries 700 passengers a week, or 140 a day.", "average borderline: 95 to 105 = 700 ÷ 7"),
    ("The ferry carries 700 passengers a week, or 200 a day.", "average inconsistent: 95 to 105 = 700 ÷ 7"),
    ("Profit was 3.2 billion on revenue of 18.4 billion, a margin of 27.4%.",
     "share inconsistent: 17.1 % to 17.7 % = 3.2 billion ÷ 18.4 billion"),
    ("The company had a net profit of 3.2 million on revenue of 18.4 million euros, a margin of 17 percent.",
     "share consistent: 17.1 % to 17.7 % = 3.2 million ÷ 18.4 million"),
    ("The city paid 36 million euros for 120 buses, or 300,000 euros each.",
     "average consistent: 284,000 to 317,391 EUR = 36 million ÷ 120"),
    ("The city paid 36 million euros for 118 buses, or 300,000 euros each.",
     "average consistent: 300,847 to 309,322 EUR = 36 million ÷ 118"),
]
BESIDE = [
    # What sentences beside each other tell; of two purchases neither makes the difference.
    ("The load factor was 64.1 percent. Passenger miles were 1.75 billion and seat miles 2.73 billion.",
     "share consistent: 63.8 % to 64.4 % = 1.75 billion ÷ 2.73 billion"),
    ("The load factor was 74.1 percent. Passenger miles were 1.75 billion and seat miles 2.73 billion.",
     "share inconsistent: 63.8 % to 64.4 % = 1.75 billion ÷ 2.73 billion"),
    ("The load factor rose 74.1 percent. Passenger miles were 1.75 billion and seat miles 2.73 billion.", ""),
    ("The load factor was about 74.1 percent. Passenger miles were 1.75 billion and seat miles 2.73 billion.",
     "share borderline: 63.8 % to 64.4 % = 1.75 billion ÷ 2.73 billion"),
    ("Passenger miles were 1.75 billion. Seat miles were 2.73 billion. It was cold. The load factor was 74.1 percent.",
     "share inconsistent: 63.8 % to 64.4 % = 1.75 billion ÷ 2.73 billion"),
    ("It grew from 8.7 million to 9.1 million. That is an increase of 4.6 percent.",
     ("comparison consistent: a move of 300,000 to 500,000 that way = 9.1 million − 8.7 million; "
      "change consistent: 3.43 % to 5.78 % = 9.1 million ÷ 8.7 million − 1")),
    ("It grew from 8.7 million to 9.1 million. That is an increase of 14.6 percent.",
     ("comparison consistent: a move of 300,000 to 500,000 that way = 9.1 million − 8.7 million; "
      "change inconsistent: 3.43 % to 5.78 % = 9.1 million ÷ 8.7 million − 1")),
    ("It grew from 8.7 million to 9.1 million. That is an increase of 14.6 percent a year.",
     "comparison consistent: a move of 300,000 to 500,000 that way = 9.1 million − 8.7 million"),
    ("It grew from 8.7 million to 9.1 million. Exports had an increase of 14.6 percent.",
     "comparison consistent: a move of 300,000 to 500,000 that way = 9.1 million − 8.7 million"),
    ("It grew from 8.7 million to 9.1 million. An increase of 14.6 percent.",
     ("comparison consistent: a move of 300,000 to 500,000 that way = 9.1 million − 8.7 million; "
      "change inconsistent: 3.43 % to 5.78 % = 9.1 million ÷ 8.7 million − 1")),
    ("It grew from 8.7 million to 9.1 million. This rise of 14.6 percent surprised nobody.",
     "comparison consistent: a move of 300,000 to 500,000 that way = 9.1 million − 8.7 million"),
    ("It grew from 8.7 million to 9.1 million. That is an increase of 14.6 percent over 2019.",
     "comparison consistent: a move of 300,000 to 500,000 that way = 9.1 million − 8.7 million"),
    ("The fair drew 1,684 guests, 20% more than last year (1,400).", "change consistent: 20.2 % to 20.4 % = 1,684 ÷ 1,400 − 1"),
    ("The fair drew 1,684 guests, 40% more than last year (1,400).", "change inconsistent: 20.2 % to 20.4 % = 1,684 ÷ 1,400 − 1"),
    ("The fair drew 1,684 guests, 20% more than in 2023, when 1,400 came.", "change consistent: 20.2 % to 20.4 % = 1,684 ÷ 1,400 − 1"),
    ("The fair drew 1,684 guests, 40% more than in 2023, when 1,400 came.", "change inconsistent: 20.2 % to 20.4 % = 1,684 ÷ 1,400 − 1"),
    ("The fair drew 1,684 guests, 284 more than in 2023, when 1,400 came.", "difference consistent: 283 to 285 = 1,684 − 1,400"),
    ("The fair drew 1,684 guests, 384 more than in 2023, when 1,400 came.", "difference inconsistent: 283 to 285 = 1,684 − 1,400"),
    ("The fair drew 1,684 guests, more than in 2023, when 1,900 came.", ""),
    ("The city has 480,000 residents. One in eight residents, or 60,000 people, is old.", "share consistent: 12.5 % = 60,000 ÷ 480,000"),
    ("The city has 480,000 residents. One in eight residents, or 90,000 people, is old.", "share inconsistent: 18.8 % = 90,000 ÷ 480,000"),
    ("The plant made 900 cars. It rained. A third of the cars, 300, were red.", "share consistent: 33.3 % = 300 ÷ 900"),
    ("The plant made 900 cars. It rained. A third of the cars, 400, were red.", "share inconsistent: 44.4 % = 400 ÷ 900"),
    ("The plant made 900 cars and 600 vans. A third of the vans, 300, were red.", "share inconsistent: 50 % = 300 ÷ 600"),
    ("The board has 15 members: nine women and six men.", "sum consistent: 15 = 9 + 6"),
    ("The board has 15 members: nine women and seven men.", "sum inconsistent: 16 = 9 + 7"),
    ("The board has 15 members, nine women and seven children.", "sum inconsistent: at least 16 = at least 9 + 7"),
    ("12 people were hurt in the fire. All 14 people have left hospital.", "repetition inconsistent: 12"),
    ("12 people were hurt in the fire. All 12 people have left hospital.", "repetition consistent: 12"),
    ("12 people were hurt in the fire. The 4 people from Stoke have left hospital.", ""),
    ("The group raised its stake to 572,100 shares from 470,100 shares. It said it bought 102,000 shares in May.",
     ("comparison consistent: a move of 101,900 to 102,100 that way = 572,100 − 470,100; "
      "difference consistent: 101,900 to 102,100 = 572,100 − 470,100")),
    ("The group raised its stake to 572,100 shares from 470,100 shares. It said it bought 120,000 shares in May.",
     ("comparison consistent: a move of 101,900 to 102,100 that way = 572,100 − 470,100; "
      "difference inconsistent: 101,900 to 102,100 = 572,100 − 470,100")),
    ("The group raised its stake to 572,100 shares from 470,100 shares. It bought 120,000 shares, lifting its stake to 572,100 shares.",
     ("comparison consistent: a move of 101,900 to 102,100 that way = 572,100 − 470,100; "
      "difference inconsistent: 101,900 to 102,100 = 572,100 − 470,100; "
      "repetition consistent: 572,100")),
    ("The group cut its stake to 470,100 shares from 572,100 shares. It said it sold 102,000 shares in May.",
     ("comparison consistent: a move of 101,900 to 102,100 that way = 572,100 − 470,100; "
      "difference consistent: 101,900 to 102,100 = 572,100 − 470,100")),
    ("The group cut its stake to 470,100 shares from 572,100 shares. It said it sold 120,000 shares in May.",
     ("comparison consistent: a move of 101,900 to 102,100 that way = 572,100 − 470,100; "
      "difference inconsistent: 101,900 to 102,100 = 572,100 − 470,100")),
    ("The group raised its stake to 572,100 shares from 470,100 shares. It said it bought 93,000 shares in May and 9,000 shares in June.",
     "comparison consistent: a move of 101,900 to 102,100 that way = 572,100 − 470,100"),
    ("The group raised its stake to 572,100 shares from 470,100 shares. It said it bought 93,000 shares in May and 9,000 in June.",
     "comparison consistent: a move of 101,900 to 102,100 that way = 572,100 − 470,100"),
    ("The group raised its stake to 572,100 shares from 470,100 shares. It bought 93,000 shares in May. It bought 9,000 shares in June.",
     "comparison consistent: a move of 101,900 to 102,100 that way = 572,100 − 470,100"),
    ("The group raised its stake to 572,100 shares from 470,100 shares. It said it bought 120,000 tonnes in May.",
     "comparison consistent: a move of 101,900 to 102,100 that way = 572,100 − 470,100"),
]
CHECKS = [
    # What each check makes of its parts.
    ("Born in 1970, the painter was 44 in 2014.", "age consistent: 43 to 44 = 2014 − 1970"),
    ("Born in 1970, the painter was 43 in 2014.", "age consistent: 43 to 44 = 2014 − 1970"),
    ("Born in 1970, the painter was 42 in 2014.", "age inconsistent: 43 to 44 = 2014 − 1970"),
    ("Born in 1970, the painter was 45 in 2014.", "age borderline: 43 to 44 = 2014 − 1970"),
    ("Born in 1970, the painter was 46 in 2014.", "age inconsistent: 43 to 44 = 2014 − 1970"),
    ("The bridge opened in 1900 and closed 53 years later, in 1953.", "age consistent: 52 to 54 = 1953 − 1900"),
    ("The bridge opened in 1900 and closed 50 years later, in 1953.", "age borderline: 52 to 54 = 1953 − 1900"),
    ("The bridge opened in 1900 and closed 54 years later, in 1953.", "age consistent: 52 to 54 = 1953 − 1900"),
    ("The bridge opened in 1900 and closed 58 years later, in 1953.", "age borderline: 52 to 54 = 1953 − 1900"),
    ("The bridge opened in 1900 and closed 59 years later, in 1953.", "age inconsistent: 52 to 54 = 1953 − 1900"),
    ("The bridge opened in 1900 and closed 47 years later, in 1953.", "age inconsistent: 52 to 54 = 1953 − 1900"),
    ("The bridge opened in 1900 and closed 4 years later, in 1906.", "age inconsistent: 5 to 7 = 1906 − 1900"),
    ("The bridge opened in 1900 and closed 8 years later, in 1906.", "age inconsistent: 5 to 7 = 1906 − 1900"),
    ("They walked 180 km (95 miles).", "conversion inconsistent: 108.7 to 115 mi = 180 km in mi"),
    ("They walked 180 km (112 miles).", "conversion consistent: 108.7 to 115 mi = 180 km in mi"),
    ("They walked 180 km (180 km).", ""),
    # What each of several is, and all together.
    ("They gave 36 concerts of 80 minutes on average, or 48 hours of music.", ""),
    ("The three friends walked 10 miles, or 26 km.", "conversion inconsistent: 15.29 to 16.9 km = 10 mi in km"),
    ("They gave 36 concerts of 80 minutes each (48 hours).", ""),
    ("They gave 36 concerts of 80 minutes each (58 hours).", ""),
    ("They gave a concert of 80 minutes, or 48 hours of music.", "conversion inconsistent: 1.325 to 1.342 h = 80 min in h"),
    ("Each of the 36 men walked 180 km (95 miles).", "conversion inconsistent: 108.7 to 115 mi = 180 km in mi"),
    ("Each walked 180 km, or 95 miles.", "conversion inconsistent: 108.7 to 115 mi = 180 km in mi"),
    ("They walked 180 km (180 litres).", ""),
    ("They walked 180 km (110 miles).", "conversion consistent: 108.7 to 115 mi = 180 km in mi"),
    ("It was 40 °C (98 °F).", "conversion inconsistent: 103.1 to 104.9 °F = 40 °C in °F"),
    ("It was 40 °C (104 °F).", "conversion consistent: 103.1 to 104.9 °F = 40 °C in °F"),
    ("It rose by 40 °C (72 °F).", "conversion consistent: 71.1 to 72.9 °F = 40 °C in °F"),
    ("The city bought 120 buses at 400,000 euros each, for a total of 48 million euros.",
     "rate consistent: 43.7 million to 52.5 million EUR = 120 × 400,000"),
    ("The city bought 120 buses at 400,000 euros each, for a total of 36 million euros.",
     "rate inconsistent: 43.7 million to 52.5 million EUR = 120 × 400,000"),
    ("The school bought 120 pens at 40 cents each, for a total of 48 dollars.", "rate consistent: 45.42 to 50.62 USD = 120 × 40 ÷ 100"),
    ("The school bought 120 pens at 40 cents each, for a total of 58 dollars.", "rate inconsistent: 45.42 to 50.62 USD = 120 × 40 ÷ 100"),
    ("The school bought 120 pens at 40 cents each, for a total of 48 euros.", ""),
    ("The state owes 1.2 trillion dollars (120 billion dollars).", "scale inconsistent: 1.2 trillion USD = 1.2 trillion"),
    ("The state owes 1.2 trillion dollars (1,200 billion dollars).", "scale consistent: 1.2 trillion USD = 1.2 trillion"),
    ("The deal is worth 20 billion pounds ($25 billion). The fine is 4 million pounds ($5 billion).", ""),
    ("The deal is worth 20 billion pounds ($25 billion). The fine is 4 million pounds ($6 million).",
     ("scale consistent: 19,066,666,667 to 47,589,285,714 USD = 20 billion × 6 million ÷ 4 million; "
      "scale consistent: 3,346,341 to 7,355,769 USD = 4 million × 25 billion ÷ 20 billion")),
    ("The deal is worth 20 billion pounds ($25 billion). The fine is 4 million pounds ($6.25 million).", ""),
    ("The deal is worth 20 billion pounds ($25 billion). The fine is 4 million pounds ($6.9 million).", ""),
    ("The deal is worth 20 billion pounds ($25 billion). The fine is 4 million pounds ($3.4 million).", ""),
    ("Four ships waited outside: the Aurora, the Belle and the Carina.", "count inconsistent: 3 listed"),
    ("It cost between 3.20 and 1.80 dollars.", "range borderline: 3.2 USD = 3.2"),
    ("It cost between 1.80 and 3.20 dollars.", "range consistent: 1.8 USD = 1.8"),
    ("The margin rose from 5% to 6%, up 1 percentage point.", "change consistent: 0 to 2 points = 6 % − 5 %"),
    ("The margin rose from 5% to 6%, up 2 percentage points.", "change consistent: 0 to 2 points = 6 % − 5 %"),
    ("The margin rose from 5% to 6%, up 20 percent.", "change consistent: 0 % to 44.4 % = 6 % ÷ 5 % − 1"),
    ("The margin rose from 5% to 6%, up 40 percent.", "change consistent: 0 % to 44.4 % = 6 % ÷ 5 % − 1"),
    ("Sales fell 20% to 8 million from 10 million.", "change consistent: 10.5 % to 28.6 % = 1 − 8 million ÷ 10 million"),
    ("The club grew by 3,400 to 33,200 members from 31,100.", "difference inconsistent: 2,000 to 2,200 = 33,200 − 31,100"),
    ("The club shrank by 3,400 to 31,100 members from 33,200.", "difference inconsistent: 2,000 to 2,200 = 33,200 − 31,100"),
]


@pytest.mark.parametrize(("text", "told"), MOVING + ADDING + COMPARING + SPREADING + BESIDE + CHECKS)
def test_what_is_bound(text: str, told: str) -> None:
    findings = numcheck.check(text, language="en", tables=[]).findings
    lines = [dict(one.explanation.lines())["expected"] for one in findings]
    assert "; ".join(f"{one.check} {one.verdict.label}: {line}" for one, line in zip(findings, lines, strict=True)) == told


def test_what_is_more_than_all_says_so() -> None:
    texts = ("54% are for it and 51% against.", "54% are for it and 46% against.", "54% are for it and 40% against.",
             "30% are for it, the other 60% are against.", "30% are for it, 40% are undecided, the other 30% are against.")
    notes = [numcheck.check(text, language="en", tables=[]).findings[0].explanation.reading for text in texts]
    assert notes == ["together they make 105 %", "", "", "", ""]


@pytest.mark.parametrize(("language", "text", "verdict"), [
    # A dot that groups in one number stands before no decimals in the next.
    ("de", "Von den 4.480 Patienten wurden 1.120 stationär aufgenommen, also 25 Prozent.", "consistent"),
    ("de", "Von den 4.480 Patienten wurden 1.120 stationär aufgenommen, also 0,025 Prozent.", "inconsistent"),
    ("de", "Der Umsatz stieg um 15 Prozent auf 1.380 Euro nach 1.200 Euro.", "consistent"),
    ("de", "Der Umsatz stieg um 114.900 Prozent auf 1.380 Euro nach 1.200 Euro.", "inconsistent"),
])
def test_numbers_are_read_by_one_convention(language: str, text: str, verdict: str) -> None:
    assert [one.verdict.label for one in numcheck.check(text, language=language, tables=[]).findings] == [verdict]


def step(value: int = 1, unit: str = "", note: str = "") -> Step:
    return Step(Interval.exact(Fraction(value)), str(value), (), unit, note)


@pytest.mark.parametrize("text", [
    "The bill was [adopted by 41 votes to 62].", "With [41 votes to 62] the bill was adopted.", "Turnout [exceeded 60% (58.3%)].",
    "She sold a [majority stake (38%)].", "Sales [rose 2% to 12 million from 11.1 million].", "Of the [1,200 workers, 300, or 60%], left.",
    "We saw [740 people: 400 men and 360] women.",
])
def test_where_a_claim_stands(text: str) -> None:
    """From its first number or cue to its last one."""
    findings = numcheck.check(text.replace("[", "").replace("]", ""), language="en", tables=[]).findings
    assert [one.text for one in findings] == [text.partition("[")[2].partition("]")[0]]


@pytest.mark.parametrize(("units", "alike"), [
    ("kilometer kilometer", True), ("kilometer mile", False), ("kilometer  mile", False), (" kilometer", True), ("percent kilometer", True),
    ("percent ", True),
])
def test_amounts_of_one_unit(units: str, alike: bool) -> None:
    assert roles.one_unit([step(unit=unit) for unit in units.split(" ")]) == alike


@pytest.mark.parametrize(("notes", "alike"), [
    (["'.' groups digits", "'.' groups digits"], True), (["'.' groups digits", "'.' before decimals"], False),
    (["'.' groups digits", ""], True),
    (["active", "reserve"], True), (["active; '.' groups digits", "'.' before decimals; reserve"], False),
])
def test_numbers_of_one_convention(notes: list[str], alike: bool) -> None:
    assert roles.one_convention([step(note=note) for note in notes]) == alike


def test_a_span_and_the_best_verdict() -> None:
    assert roles.span_of([Token(5, 9, frozenset()), Token(1, 3, frozenset())]) == (1, 9)
    stated, *_ = numcheck.read("5 men", language="en")
    assert roles.verdict_of(stated, [step(9), step(5)]) is Verdict.CONSISTENT
    assert roles.verdict_of(stated, [step(9), step(10)]) is Verdict.INCONSISTENT
