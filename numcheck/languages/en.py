"""English."""

from numcheck.language import Language, groups, opposed, shares, spelled, words
from numcheck.quantity import Hedge

LANGUAGE = Language(
    code="en",
    name="English",
    decimal=".",
    groups=",\u00a0\u202f\u2009",
    numbers=spelled("""
        0: zero, nil, nought, naught
        1: one, a, an
        2: two
        3: three
        4: four
        5: five
        6: six
        7: seven
        8: eight
        9: nine
        10: ten
        11: eleven
        12: twelve
        13: thirteen
        14: fourteen
        15: fifteen
        16: sixteen
        17: seventeen
        18: eighteen
        19: nineteen
        20: twenty
        30: thirty
        40: forty, fourty
        50: fifty
        60: sixty
        70: seventy
        80: eighty
        90: ninety
    """),
    hundreds=words("hundred, hundreds"),
    scales=spelled("""
        1_000: thousand, thousands, k
        100_000: lakh, lakhs
        10_000_000: crore, crores
        1_000_000: million, millions, mln, mn, m, mio, MM
        1_000_000_000: billion, billions, bn, bln, b, G
        1_000_000_000_000: trillion, trillions, tn, trn, tln
        1_000_000_000_000_000: quadrillion, quadrillions
        1_000_000_000_000_000_000: quintillion, quintillions
        1_000_000_000_000_000_000_000: sextillion, sextillions
    """),
    joiners={"and": "hs"},
    hundreds_to=99,
    ordinals=spelled("""
        1: first, firsts
        2: second
        3: third, thirds
        4: fourth, fourths
        5: fifth, fifths
        6: sixth, sixths
        7: seventh, sevenths
        8: eighth, eighths
        9: ninth, ninths
        10: tenth, tenths
        11: eleventh, elevenths
        12: twelfth, twelfths
        13: thirteenth, thirteenths
        14: fourteenth, fourteenths
        15: fifteenth, fifteenths
        16: sixteenth, sixteenths
        17: seventeenth, seventeenths
        18: eighteenth, eighteenths
        19: nineteenth, nineteenths
        20: twentieth, twentieths
        30: thirtieth, thirtieths
        40: fortieth, fortieths
        50: fiftieth, fiftieths
        60: sixtieth, sixtieths
        70: seventieth, seventieths
        80: eightieth, eightieths
        90: ninetieth, ninetieths
        100: hundredth, hundredths
        1_000: thousandth, thousandths
        1_000_000: millionth, millionths
        1_000_000_000: billionth, billionths
        1_000_000_000_000: trillionth, trillionths
        1_000_000_000_000_000: quadrillionth, quadrillionths
    """),
    ordinal_marks=words("st, nd, rd, th"),
    rank_labels=words("""
        number, world no, world number, ranked no, ranked number, world s no
        world s number, at no, at number, the no, the number, number one, to number, to no
    """),
    part_nouns=words(""),
    idioms=words("""
        half past, no one, one another, one of, one day, at first, split second, one s, two way, world war one
        world war two, one and only, everyone, one by one, one after, each one
        first minister, first lady, first aid, first class, first hand, first name, at first, first of all, second hand
        second world war, first world war, second thoughts, split second, per second, every second
        first began, first appeared, first emerged, first came, first became, first took, first met, first went, first saw, first heard
        first arose, first wrote, first tried, first arrived
        second hand, second class, second rate, second nature, second fiddle, second wind, third party, third parties, third world
        fifth column, sixth sense, eleventh hour, first come, first ever, first responder, first responders, first principles
        five figure, six figure, seven figure, eight figure, five figures, six figures, seven figures, eight figures, double digit
        double digits, double figures, triple digit, triple digits, single digit, single digits, one off, one offs, one sided
        formula one, one size fits all, one on one, one to one, one liner, one liners, two faced, twenty twenty, zero sum, zero tolerance
        zero emission, zero emissions, zero carbon, zero day, group of seven, group of eight, group of twenty, square one, day one
        one way, one time, one hand, one thing, big three, cloud nine
        catch twenty two, ground zero, net zero, big four, big five, nine eleven
    """),
    halves=words("and a half, and one half"),
    half_of=words("half a, half an, half"),
    collectives=spelled("10: tens\n20: score, scores"),
    several=words("several, few"),
    dozens=spelled("12: dozen, dozens"),
    decimal_words=words("point"),
    decimal_zeros=words("o, oh"),
    minus=words("minus, negative"),
    periods=words("quarter, quarters"),
    fractions=spelled("""
        2: half, halves
        3: third, thirds
        4: quarter, quarters, fourth, fourths
        5: fifth, fifths
        6: sixth, sixths
        7: seventh, sevenths
        8: eighth, eighths
        9: ninth, ninths
        10: tenth, tenths
        100: hundredth, hundredths
        1_000: thousandth, thousandths
    """),
    multiples=spelled("2: twice, double\n3: triple, treble, thrice\n4: quadruple"),
    times=words("times"),
    folds=words("fold"),
    one_in=words("in, out of, in every, over"),
    vague=shares("""
        0 1: the absolute majority, an absolute majority
        1/10 1/2: the relative majority, a relative majority, a plurality
        1/2 1: most of, the majority of, a majority of, the bulk, the greater part, the lion s share
        0 1/2: a minority
        0 3/20: a tiny fraction, a small fraction, a mere fraction, a meagre fraction, a meager fraction, a tiny part,
        0 3/20: a tiny minority, a sliver, a handful, a minute fraction
        0 1/3: a fraction, a small part, a small minority, a small share
        2/5 1: a large part, a good part, much of
        2/3 1: the vast majority, a vast majority, almost all, nearly all, the overwhelming majority
    """),
    hedges={
        Hedge.ABOUT: words("""
            about, around, some, roughly, approximately, an estimated, estimated, or so, circa, in the region of, approx
            in the order of, of the order of, more or less, ca, c
        """),
        Hedge.NEARLY: words("""
            nearly, almost, close to, just under, just below, a little under
            a little less than, approaching, not quite, just short of
        """),
        Hedge.MORE_THAN: words("""
            more than, over, above, upwards of, in excess of, exceeding, just over
            a little over, a little more than, well over, beyond, greater than
        """),
        Hedge.AT_LEAST: words("at least, no fewer than, no less than, a minimum of, not less than, minimum"),
        Hedge.LESS_THAN: words("less than, fewer than, under, below, lower than, well under"),
        Hedge.AT_MOST: words("up to, as many as, as much as, at most, no more than, a maximum of, not more than, maximum"),
    },
    behind={
        Hedge.ABOUT: words("or so, approximately, give or take"),
        Hedge.AT_LEAST: words("or more, at least, or above, plus"),
        Hedge.AT_MOST: words("at most, or less, or fewer, at the most"),
    },
    percent=words("percent, per cent, pct, percents"),
    percentage_points=words("percentage point, percentage points, percent point, percent points, pct points, pct point"),
    points=words("point, points, pt, pts"),
    per_mille=words("per mille, per mil"),
    units={
        "meter": words("meter, meters, metre, metres"),
        "kilometer": words("kilometer, kilometers, kilometre, kilometres, kms"),
        "centimeter": words("centimeter, centimeters, centimetre, centimetres"),
        "millimeter": words("millimeter, millimeters, millimetre, millimetres"),
        "mile": words("mile, miles"),
        "nautical_mile": words("nautical mile, nautical miles"),
        "yard": words("yard, yards"),
        "foot": words("foot, feet"),
        "inch": words("inch, inches"),
        "light_year": words("light year, light years"),
        "kilometer ** 2": words("square kilometer, square kilometers, square kilometre, square kilometres, sq km, square km, sq kms"),
        "mile ** 2": words("square mile, square miles, sq miles, sq mi"),
        "meter ** 2": words("square meter, square meters, square metre, square metres, sq m"),
        "foot ** 2": words("square foot, square feet, sq ft"),
        "acre": words("acre, acres"),
        "hectare": words("hectare, hectares"),
        "liter": words("liter, liters, litre, litres"),
        "gallon": words("gallon, gallons"),
        "gram": words("gram, grams"),
        "kilogram": words("kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes"),
        "pound": words("lb, lbs"),
        "ounce": words("ounce, ounces"),
        "troy_ounce": words("troy ounce, troy ounces"),
        "metric_ton": words("tonne, tonnes, metric ton, metric tons, metric tonnes"),
        "ton": words("ton, tons, short ton, short tons"),
        "long_ton": words("long ton, long tons"),
        "second": words("second, seconds"),
        "minute": words("minute, minutes"),
        "hour": words("hour, hours"),
        "day": words("day, days"),
        "week": words("week, weeks"),
        "month": words("month, months"),
        "year": words("year, years, yrs"),
        "decayear": words("decade, decades"),
        "century": words("century, centuries"),
        "degree_Celsius": words("degree celsius, degrees celsius, degree centigrade, degrees centigrade, degree C, degrees C"),
        "degree_Fahrenheit": words("degree fahrenheit, degrees fahrenheit, degree F, degrees F"),
        "degree": words("degree, degrees"),
        "watt": words("watt, watts"),
        "kilowatt": words("kilowatt, kilowatts"),
        "megawatt": words("megawatt, megawatts"),
        "mile / hour": words("miles per hour, miles an hour"),
        "kilometer / hour": words("kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour"),
        "oil_bbl": words("barrel, barrels, bbl, bbls"),
        "oil_bbl / day": words("""
            barrels per day, barrel per day, barrels a day, barrel a day, barrels daily
            barrels of oil per day, barrels of oil a day
        """),
        "basis_point": words("basis point, basis points"),
        "foot ** 3": words("cu ft"),
        "decibel": words("decibel, decibels"),
        "fortnight": words("fortnight, fortnights"),
        "millennium": words("millennium, millennia, millenniums"),
        "ppb": words("parts per billion"),
        "turn": words("turns"),
    },
    weights={"pound": words("pound, pounds")},
    weighing=words("weigh, weighs, weighed, weighing, lifted, lifts"),
    money={
        "USD": words("dollar, dollars, dlr, dlrs, us dollar, us dollars, us dlr, us dlrs, buck, bucks"),
        "USD / 100": words("cent, cents, ct, cts, us cent, us cents"),
        "EUR": words("euro, euros"),
        "EUR / 100": words("euro cent, euro cents, eurocent, eurocents"),
        "GBP": words("pound sterling, pounds sterling, pound, pounds, stg, quid"),
        "GBP / 100": words("pence, penny, p"),
        "JPY": words("yen"),
        "CNY": words("yuan, renminbi, kuai"),
        "FRF": words("franc, francs, french franc, french francs"),
        "CHF": words("franc, francs, swiss franc, swiss francs"),
        "BEF": words("franc, francs, belgian franc, belgian francs"),
        "DEM": words("mark, marks, deutschmark, deutschmarks"),
        "RUB": words("rouble, roubles, ruble, rubles"),
        "INR": words("rupee, rupees"),
        "PKR": words("rupee, rupees"),
        "LKR": words("rupee, rupees"),
        "NLG": words("guilder, guilders"),
        "CAD": words("canadian dollar, canadian dollars, canadian dlr, canadian dlrs, loonie, loonies"),
        "AUD": words("australian dollar, australian dollars, australian dlr, australian dlrs"),
        "NZD": words("new zealand dollar, new zealand dollars, new zealand dlr, new zealand dlrs"),
        "HKD": words("hong kong dollar, hong kong dollars, hong kong dlr, hong kong dlrs, hk dollar, hk dollars, hk dlr, hk dlrs"),
        "SGD": words("singapore dollar, singapore dollars, singapore dlr, singapore dlrs"),
        "TWD": words("taiwan dollar, taiwan dollars, taiwan dlr, taiwan dlrs"),
        "ITL": words("lire, italian lire"),
        "TRY": words("lira, liras, turkish liras"),
        "SEK": words("kronor, krona, swedish crown, swedish crowns"),
        "DKK": words("danish crown, danish crowns"),
        "NOK": words("norwegian crown, norwegian crowns"),
        "CZK": words("koruna, korunas, czech crown, czech crowns"),
        "KRW": words("korean won"),
        "MXN": words("peso, pesos, mexican peso, mexican pesos"),
        "ARS": words("peso, pesos"),
        "CLP": words("peso, pesos"),
        "COP": words("peso, pesos"),
        "CUP": words("peso, pesos"),
        "DOP": words("peso, pesos"),
        "PHP": words("peso, pesos"),
        "UYU": words("peso, pesos"),
        "BRL": words("reais"),
        "ZAR": words("rand, rands"),
        "SAR": words("riyal, riyals, saudi riyals"),
        "AED": words("dirham, dirhams"),
        "IEP": words("punt, punts, irish punt, irish punts"),
        "XEU": words("ecu, ecus"),
    },
    opposites=opposed("""
        open | closed
        women, woman, female, females | men, man, male, males
        women, woman | men, man | children, child, kids
        girls, girl | boys, boy
        adults, adult | children, child, kids, minors, young people, teenagers
        dead, killed, deaths, died | injured, wounded, hurt, injuries | unhurt, unharmed, uninjured, missing
        passengers, passenger | crew, crew members, pilots
        civilians, civilian | soldiers, soldier, police officers, policemen, troops | …
        wins, win, victories, won | draws, draw, ties, drew | defeats, defeat, losses, loss, lost
        public | private
        full time | part time
        domestic | foreign, international
        pupils, students, children | teachers | …
        passed | failed
        urban | rural
        dead, killed, died, drowned | survived, survivors | missing, unaccounted for
        vaccinated | unvaccinated, not vaccinated
        convicted, found guilty | acquitted, cleared, found not guilty | …
        sold | unsold
    """),
    answers=opposed("""
        for, voted for, for it, in favour, in favor, approve, approved, approve of, support, supported, back, backed, welcomed |
            against, voted against, against it, opposed, oppose, disapprove, disapproved, disapprove of, rejected |
            abstained, abstentions, abstention, abstain, abstaining, undecided, no opinion, unsure, had no opinion, did not know, don t know
        yes, voted yes | no, voted no | undecided, no opinion, unsure, had no opinion, did not know, don t know
        agree, agreed | disagree, disagreed | undecided, no opinion, unsure, had no opinion, did not know
        satisfied, happy | dissatisfied, unhappy
        optimistic | pessimistic
    """),
    everyone=words("""
        people, persons, members, victims, candidates, participants, deputies, councillors, councilors, lawmakers, senators, jurors
        delegates, voters, employees, students, pupils, children, passengers, inhabitants, residents, casualties, patients, staff, workers
    """),
    so_many=words("many, much"),
    ballots=words("vote, votes, ballots"),
    seats=words("seat, seats, mandates"),
    carried=words("""
        adopted, approved, approves, passed, elected, re elected, reelected, voted through, carried, endorsed, ratified
    """),
    defeated=words("rejected, voted down, thrown out, defeated, turned down"),
    exceeds=words("exceeded, exceeds, exceed, exceeding, topped, tops, surpassed, surpasses, above, in excess of"),
    share_nouns=words("turnout, share, proportion"),
    majorities=groups("""
        majority stake, majority shareholder, majority shareholders, majority owner, majority shareholding, majority interest
        majority, absolute majority, outright majority
        minority stake, minority shareholder, minority shareholding, minority interest, minority owner
        relative majority, plurality, two thirds majority, qualified majority, three fifths majority
    """),
    staff=words("workforce, staff, employees, personnel, headcount, payroll, jobs, workers, posts"),
    persons=words("""
        inh, person, persons, people, man, men, woman, women, child, children, soldier, soldiers, troop, troops, volunteer
        volunteers, reservist, reservists, inhabitant, inhabitants, resident, residents, worker, workers, employee
        employees, student, students, pupil, pupils, visitor, visitors, spectator, spectators, voter, voters, refugee
        refugees, injured, dead, victim, victims, patient, patients, fighter, fighters, recruit, recruits, protester
        protesters, candidate, candidates, citizen, citizens, passenger, passengers, tourist, tourists, member, members
        personnel, staff, users, subscribers, customers, viewers, players, boys, girls, jobless, migrants, adults, seniors
        fans, fan, supporter, supporters, reader, readers
    """),
    of=words("of"),
    single=words("single"),
    others=words("other, others, such, more, further, additional, remaining"),
    meant=words("""
        planned, originally, initially, previously, projected, forecast, foreseen, estimated, budgeted, allocated, earmarked, pledged
        promised, required, requested, announced, registered, scheduled, envisaged
    """),
    number_nouns=words("number, total"),
    articles=words("the, a, an, this, that, these, those, its, his, her, their, our, my, your, all, such, each, every"),
    plural_endings=words("""
        s, people, men, women, children, police, aircraft, sheep, cattle, feet, teeth, mice, geese, data, media
        fish, personnel, staff, dead
    """),
    singular_endings=words("ss, us, is"),
    definite=words("the, this, that"),
    definite_plural=words("the, these, those"),
    these=words("this, these, those, that"),
    stops=words("""
        instead, a, an, the, about, above, across, after, against, all, along, also, am, among, amid, an, and, any, are, as, at
        be, became, because, been, before, behind, being, below, between, both, but, by, can, compared, could, despite
        did, do, does, down, due, during, each, either, even, every, expected, for, from, had, has, have, having, he
        her, here, him, his, how, however, i, if, in, into, is, it, its, just, last, less, like, may, me, might, more
        must, my, near, next, no, nor, not, now, of, off, on, once, only, onto, or, other, our, out, over, own, per
        said, says, she, should, since, so, still, such, than, that, their, them, then, there, these, they, this, those
        though, through, to, too, toward, towards, under, until, up, upon, us, versus, very, via, vs, was, we, were
        what, when, where, whether, which, while, who, whom, whose, why, will, with, within, without, would, yet, you
        your, ago, earlier, later, rose, fell, died, killed, took, made, came, went, goes, comes, according, including, excluding
        higher, lower, left, cast, away, apart, aboard, ahead, fled, escaped, got, gets, say, think, thought, believe, believed, want
        wanted, expect, arrived, began, begun, struck, survived, showed, shows, signed, joined, reached, spent, returned, returns, declared
        stopped, remained, backed, attended, gathered, marched, quit, resigned, opened, closed, received, reported, responded, surveyed
        needed, become, begin, won, met, meet, beat, hit, met, contained, released, gave, give, find, found, tested, moved, ended
        today, yesterday, tomorrow, annually, yearly, apiece, respectively, worldwide, live, lived, voted, work, worked
    """),
    sides=words("by"),
    places=words("in, at, from, near, inside, within, across, around, into, to, against, between, for, by, towards, via, over, outside"),
    between=words("between"),
    range_to=words("to, up to, through, till"),
    range_and=words("and"),
    range_or=words("or"),
    ratios=words("for"),
    range_from=words("from"),
    decades=words(""),
    months=words("""
        january, february, march, april, may, june, july, august, september, october, november, december
        jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
    """),
    weekdays=words("monday, tuesday, wednesday, thursday, friday, saturday, sunday"),
    age_before=words("aged, age of, ages of, aged between, aged from, age, ages"),
    year_before=words("""
        in, since, year, from, until, by, before, after, during, late
        early, mid, for, of, spring, summer, autumn, winter, fiscal
    """),
    clock_before=words("at, by, until, before, after, from, around"),
    clock=words("""
        a.m., p.m., a.m, p.m, am, pm, a m, p m, in the morning, in the afternoon, in the evening, at night, o clock
        gmt, bst, est, edt, pst, pdt, hours gmt
    """),
    century=words("""
        century, centuries, amendment, street, avenue, quarter, quarters, fiscal quarter, half of the year, half of this year
        half of last year, half of the century
    """),
    streets=words("street, avenue, road, lane, boulevard, st, ave, rd, drive"),
    labels=words("""
        p., pp., art., fig., vol., ch.
        article, page, pages, chapter, number, no., nos., room, route, highway, flight, section, volume, version, figure
        table, type, class, phase, category, level, line, platform, gate, channel, psalm, part, act, scene, season, episode, unit
        division, district, ward, world war, grade, form, item, lot, rule, resolution, title, exhibit, appendix, terminal
        junction, interstate, schedule, clause, paragraph, annex, amendment, courtroom, studio, apartment, suite, building
        block, tower, pier, berth, bay, hangar, lane, runway, reactor, sector, zone, tier, stage, step, group, pool, round
        lap, hole, verse, issue, bus, tram, bed, seat, row, cell, locker, extension, dial, telephone, tel., hotline, proposition
        area, region, precinct, local, squadron, regiment, brigade, camp, post, camera, frame, track, formula, band, windows
    """),
    universe=words("in the world, of the world, on earth, the world s, world s, worldwide, on the planet, globally, in the whole world"),
    most=words("largest, biggest, greatest, highest, strongest, most numerous"),
    least=words("smallest, lowest, weakest, tiniest"),
    before_verbs=words("to, would, will, can, could, may, might, should, must"),
    growth=spelled("""
        2: doubled, doubling, double
        3: tripled, trebled, tripling, trebling
        4: quadrupled, quadrupling
    """),
    halved=words("halved, cut in half, halving"),
    samples={"counted": "{name} has {value} {words}.", "holders": "The {words} of {name} is {value} {unit}."},
    plurals=words("s"),
    cues={
        "ago": words("ago, earlier"),
        "sample": words("survey, poll, sample, study, opinion poll"),
        "strength": words("strongest, weakest"),
        "apiece": words("each, apiece, per head, per person, per unit, per capita"),
        "general": words("""
            many, much, few, more, fewer, less, enough, several
            total, entire, whole, overall, current, present, estimated, huge, vast, large, small, tiny, enormous, massive
            colossal, mighty, powerful, modern, own, national, combined, nominal, annual, yearly, official, growing, ageing, aging
            shrinking, declining, average, mere, full, formidable, sizeable, actual, strong, big, great, little, poor, rich, proud
            entire, booming, sluggish, young, old, good, some, odd, plus
        """),
        "partial": words("""
            north, south, east, west, northern, southern, eastern, western, northeastern, northwestern, southeastern, southwestern
            northeast, northwest, southeast, southwest, central, rural, urban, mainland, metropolitan, coastal, occupied, inner
            non, sub saharan
        """),
        "it": words("it, this"),
        "mean": words("""
            average, averages, averaged, averaging, mean, density, yield, at a rate of, at the rate of, at a pace of
            on average
        """),
        "per": words("per, every, each"),
        "then": words("when"),
        "margin": words("margin, margins"),
        "profit": words("profit, profits, earnings, income, ebitda, ebit, net earnings, operating profit, operating income"),
        "revenue": words("revenue, revenues, turnover, sales"),
        "incoming": words("exports, export, revenue, revenues, income, receipts, takings"),
        "outgoing": words("imports, import, spending, expenditure, expenditures, expenses, outlays"),
        "surplus": words("surplus, surpluses"),
        "deficit": words("deficit, deficits, shortfall, trade gap, budget gap"),
        "employs": words("employs, employ, employed, employing, workforce of, staff of"),
        "expected": words("""
            expected, forecast, forecasts, estimate, estimates, expectation, expectations, consensus, projected
            projection, projections, predicted, prediction, predictions, target, targets, targeted, budgeted, anticipated
            guidance
        """),
        "recalls": words("the figure, that figure, this figure, the total, that total, this total, the number, that number, this number"),
        "it_is": words("that s, it s"),
        "its": words("its"),
        "whose": words("whose"),
        "outdone": words("""
            after, behind, trailing, following, only after, only behind, just behind, just after, right behind, surpassed only by
            exceeded only by, topped only by
        """),
        "outdoes": words("ahead of, before, followed by, just ahead of, right ahead of"),
        "tally": words("toll, death toll, tally, the number of casualties, the number of victims, the number of arrests"),
        "lead": words("lead, advantage, ahead, clear, adrift, in front"),
        "second_only": words("only to"),
        "since": words("since"),
        "every_year": words("every year, each year, year after year"),
        "most_of": words("most"),
        "least_of": words("fewest, least"),
        "running": words("running, consecutive, in a row, straight, successive"),
        "past": words("was, were, had, used to be, once was, counted, ranked, numbered, became"),
        "among": words("among, amongst, one of, in the top"),
        "ranked_by": words("by, in terms of, measured by, in, ranked by"),
        "up": words("""
            warmer, hotter, taller, longer, heavier, dearer, pricier, wider, deeper, brighter
            larger than, greater than
            up from, higher than, rose, rise, rises, risen, rising, increased, increase, increases, increasing, up, grew, grow
            grown, growing, jumped, jump, gained, gain, gains, climbed, climb, advanced, advance, surged, surge, soared, soaring
            higher, expanded, added, adding, raised, raise, boosted, boost, rebounded, picked up, edged up, accelerated, premium
            upturn, above, larger, bigger, more, climbing, climbs, jumping, jumps, surging, surges, gaining, soars, soar
            expanding, expand, expands, swelled, swells, swollen, rallied, heightened, lifted, lifts, hiked
            widened, widen, widens, widening, spiked, leapt, leaped, leaps, rocketed, skyrocketed, ballooned, mushroomed
            snowballed, shot up, went up, go up, goes up, going up, crept up, inched up, ticked up, bounced back, uptick, escalated
            hike, hikes, spike, spikes
            raises, raising, grows, boosts, boosting, lifting, hiking, swelling, spiking, skyrocket, skyrockets
            skyrocketing, ballooning, rebounds, rebounding, accelerates, accelerating, adds, leaping
        """),
        "down": words("""
            colder, cooler, shorter, lighter, cheaper, narrower, shallower
            smaller than
            down from, lower than, fell, fall, falls, fallen, falling, declined, decline, declines, declining, down, dropped, drop
            drops, decreased, decrease, decreases, decreasing, lower, cut, cuts, slipped, slid, slide, plunged, plunge, tumbled, shrank
            reduced, reduction, lost, off, sank, slumped, slump, eased, dipped, dip, contracted, contraction, halving, below
            smaller, discount, less, fewer, trimmed, lowered, slipping, slips, sliding, slides, plunges, plunging, tumbling
            tumbles, shrink, shrinking, shrunk, reduces, reducing, slashed, sinks, sinking, sunk, slumping, easing, dropping
            cutting, dwindled, diminished, trimming, lowers, narrowed, narrowing
            plummeted, plummets, plummeting, crashed, collapsed, dived, nosedived, went down, go down, goes down, going down
        came down, comes down, coming down
            retreated, receded, softened, subsided, tailed off, sagged, shed, sheds, shedding, scaled back, slowed, shrinks
            dwindling, ebbed, waned, pared, downturn
            tumble, reduce, lowering, trims, slashes, slashing, slumps, eases, dips, dipping, contracting, dwindle
            dwindles, diminishes, diminishing, plummet, narrows, recedes, slows
        """),
        "base": words("""
            below, above, higher than, lower than, larger than, smaller than, greater than, from, over, on, down from, up from
            from a revised
        """),
        "born": words("born, birth"),
        "died": words("died, dies, death, killed, passed away"),
        "aged": words("aged, at the age of, age, at age, years old, year old, old"),
        "later": words("later, afterwards"),
        "moved": words("went, goes, going, gone, moved, moves, moving, changed, changes, shifted, swung"),
        "better": words("improved, improve, improves, improving, improvement"),
        "earlier": words("""
            a year earlier, a year ago, the year before, last year, a month earlier, the previous year, a year before
            the year earlier, previous year, prior year, year earlier, a month ago, last month, the previous month, previous month
            a quarter earlier, last quarter, previous quarter, prior quarter, last week, the previous week, last season
            the previous season, previous season, the month before, the quarter before, the week before
        """),
        "versus": words("""
            compared with, compared to, compares with, compares to, compare with, compare to
            against, versus, vs, as against, as compared with, as compared to, comparing with, instead of
            in comparison with, in comparison to, by comparison with, relative to
        """),
        "or": words("or, that is to say"),
        "loss": words("loss, losses, deficit, shortfall"),
        "after": words("after, following"),
        "rising": words("growth"),
        "per_share": words("shr, oper shr, shr profit, shr loss, eps, per share"),
        "net": words("net, oper net, net profit, net loss, net income"),
        "shares": words("avg shrs, average shares, avg shares, average shrs"),
        "bought": words("bought, purchased, acquired"),
        "sold": words("sold, disposed of"),
        "level": words("to, at, reaching, totaling, totalling, totaled, totalled, stood at, reached, was, were, hit, hits, hitting"),
        "by": words("by, of, a"),
        "other_base": words("""
            real growth, real increase, real rise, real gain, real decline, real fall, real drop, real decrease
            comparable store, comparable stores, split shares, stock split, the split, same store
            like for like, comparable sales, comparable basis, adjusted, excluding, annualised
            annualized, constant currency, underlying, organic, identical stores, identical store, in local currency, pro forma
            adjusted for inflation, in real terms, in volume terms
        """),
        "clause": words("while, whereas, although, but, though, as, which, who, with, and, that"),
        "excludes": words("not including, not counting, excluding, without counting"),
        "severally": words("each, apiece"),
        "leaves": words("leaving, leaves, leave, left, remain, remains, remained, remaining"),
        "loses": words("lost, lose, loses, losing, shed, sheds, shedding"),
        "includes": words("including, of which, of whom, among them, among which, notably, such as"),
        "them": words("""
            of them, of it, of that total, of this total, among them, of that sum, of this sum, of which, of whom, out of them
            out of this, out of that
        """),
        "of_total": words("of the total, of the whole, of the grand total"),
        "further": words("another, a further, further, an additional, additional, an extra"),
        "rest": words("the rest, the remaining, the others, the other, the remainder, remaining"),
        "remaining": words("the remaining, remaining, left over"),
        "load_factor": words("load factor, load factors, passenger load factor"),
        "passenger_miles": words("""
            revenue passenger miles, passenger miles
            revenue passenger kilometres, passenger kilometres, revenue passenger kilometers
        """),
        "seat_miles": words("available seat miles, seat miles, available seat kilometres, seat kilometres, available seat kilometers"),
        "per_year": words("a year, per year, per annum, annually, yearly, annual, each year, every year"),
        "per_month": words("a month, per month, monthly, each month"),
        "per_week": words("a week, per week, weekly, each week"),
        "per_day": words("a day, per day, daily, each day"),
        "out_of": words("out of"),
        "comprises": words("""
            they comprise, comprising, consisting of, made up of, composed of, namely, split between, comprised, comprises
            consisted of, consists of, was made up of, is made up of, breaks down into
        """),
        "total": words("""
            a total of, the total, total, totaling, totalling, altogether, in all, in total, for a total of, combined total, combined
            all told
        """),
        "each": words("per, a, an, each, apiece, every"),
        "over": words("over, in, during, for"),
        "with": words("with"),
        "adverb": words("""
            now, today, currently, also, still, already, alone, reportedly
            officially, actually, in fact, in effect, only, itself, then, thus
        """),
        "tail": words("""
            according to, today, currently, as of, this year, last year, now, says, said, in all
            last fall, this fall, next fall, every fall, each fall, in fall, in the fall, fall semester, fall term, fall season
        """),
        "have": words("""
            has, have, had,  counts, count, boasts, boast, fields, field, numbering, possesses, possess, maintains
            commands, totals, numbers, is home to, home to, having, can count on, can draw on
        """),
        "be": words("""
            is, are, was, were, would be, remains, remain, constitutes, ranks as, ranks, stands at, stood at, reached
            amounts to, amounted to, numbers, totals, would in fact be, would actually be
        """),
        "makes": words("""
            amounting to, representing, making up, accounting for, equal to, equivalent to
            is, are, or, would be, would make up, makes up, make up, made up, represents, represent, would represent, amounts to
            would amount to, constitutes, constitute, would constitute, accounts for, account for, accounted for, that is
            would form, equals, were, was
            the equivalent of, corresponding to, corresponds to, correspond to
        """),
        "than": words("as, than"),
        "more": words("more"),
        "less": words("less, fewer"),
        "and": words("and, as well as, plus, along with"),
        "planned": words("""
            neither, nor
            wants, wanted, would, would like, plans, planned, aims, hopes, hoped, intends, target, will, could, might, may, if
            should, expected, forecast, projected, predicted, does not, do not, is not, has no, not, no longer, never, hardly, seeks
            pledged
        """),
        "defines": words("that, which, who"),
        "defines_set_off": (),
        "supposed": words("would be, would in fact be, would actually be, myth, wrongly, falsely, mistakenly, untrue"),
        "together": words("together, between them, combined, taken together, put together, jointly"),
    },
    traces=words("th, wh, ck, sh, ght, ing, ed, oo"),
    function_words=words("""
        the, of, and, to, in, a, is, that, for, it, as, was, with, be, by, on, not, he, his, but, at, are, this, have
        from, or, had, an, they, which, one, you, were, her, all, their, there, been, has, when, who, will, more, said
        its, would, after, than, into, about, s
    """),
    endings=words("""
        s, es, e, ed, d, ing, er, ers, ance, ances, ation, ations, ion, ions, ment, ments, y, ies, ied, ning, ned, ner, ners, ting, ted
        ter, ters, ly, or, ors, al, ses, ality, ive, led, ling, ler, lers, ped, ping
    """),
    synonyms=groups("""
        attendance, attendances, crowd, crowds, attended, spectators, audience, attendees, fans, watched
        points, pts, point
        goals, goal, gls
        win, wins, won, winning, victory, victories, victorious, w
        loss, losses, lost, lose, losing, defeat, defeats, defeated, l
        draw, draws, drew, drawn, tie, ties, tied, d
        year, years, season, seasons, yr
        date, day, days
        place, rank, position, ranked, placed, ranking, pos, standing, finished, finish, pl, spot
        location, city, place, town, venue, site, stadium, ground, arena, located, where
        venue, stadium, ground, arena, field
        player, name, athlete, players, golfer, golfers, competitor, skater, swimmer, wrestler, runner
        driver, rider, racer
        team, club, side, squad
        country, nation, nationality, nations, countries, nat
        nationality, from
        score, result, results, outcome, scores, final score
        opponent, opposing team, against, versus, visitor, faced, vs, rival
        party, affiliation
        incumbent, representative
        title, name, song, film, movie, episode, album, single
        written, writer, writers, author
        directed, director
        height, high, tall, taller, tallest, elevation
        weight, heavy, heavier, heaviest
        length, long, longer, longest
        depth, deep, deeper, deepest
        width, wide, wider, widest
        age, old, older, oldest
        area, size
        population, inhabitants, people, residents, populous, populated
        money, earnings, prize, earned, purse, winnings, income, paid
        price, cost, costs, expensive, cheap, cheaper, cheapest, value
        time, duration, minutes, seconds, run time
        type, kind, category, types, kinds
        picked, pick, drafted, draft, selected, selection
        college, school, university
        capacity, seats, seating
        manufacturer, constructor, make, builder, maker
        aired, air date, airdate, broadcast, original air date
        released, release, release date
        elected, first elected
        home, home team, host, hosted, hosting
        away, away team, visiting team, visitor, visiting, visitors, road
        rating, ratings
        viewers, viewership, viewed
        votes, vote
        speed, fast, faster
        enrollment, enrolled, students
        founded, established, opened, founding
        gp, games, played, matches, appearances, caps
        ast, assists
        reb, rebounds
        percentage, percent, pct
        county, counties
        channel, station
        number, no, num
        medals, medal
        english, english title
    """),
    table={
        "fill": words("""
            month, months, period, single, draft, summer, winter, olympics, olympic, series, cup, league, leagues, championships, football
            baseball, basketball, hockey, soccer, tennis, golf, election, elections, scored, score, completed, finished, picked, selected
            state, major, international, national, open, wide, watched, entered, debuted, raced, racing, numbered, wrote, region, campaign
            edition, a, an, the, and, at, by, for, from, in, into, of, on, onto, to, with, within, as, per, via, during, through
            throughout, is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, can, could, would, will, there, it
            its, they, them, their, he, she, his, her, him, who, whom, whose, which, that, this, these, those, what, when, where, while
            whereas, some, any, s, also, then, so, just, such, own, very, well, one, ones, being, both, either, upon, over, under, among
            amongst, between, up, out, off, back, along, around, about, across, toward, towards, inside, however, since, until, once
            again, together, respectively, or, but, if, himself, herself, itself, themselves, other, others, another, recorded, listed
            shown, given, showed, shows, show, has, used, use, uses, using, made, make, makes, making, got, get, gets, getting, took, take
            takes, taken, came, come, comes, went, go, goes, going, held, hold, holds, place, placed, took place, played, play, plays
            playing, occurred, occur, occurs, happened, happens, happen, featured, features, feature, featuring, included, includes
            include, including, participated, participate, participating, competed, compete, competing, appeared, appears, appear
            appearing, belongs, belong, belonged, represented, represents, represent, representing, received, receive, receives, receiving
            achieved, achieve, achieves, obtained, obtain, obtains, earned, gained, reached, came, performed, performs, perform
            performing, called, named, known, consists, consist, consisted, contains, contain, contained, containing, consisting, reported
            registered, posted, registering, indicates, indicated, observed, found, find, seen, see, noted, stated, based, associated
            corresponding, corresponds, became, become, becomes, stands, stand, stood, sits, went, served, serve, serves, serving, worked
            spent, put, set, sets, resulted, results in, resulting, ended, ending, ends, started, starting, start, starts, began, begins
            begin, total number, number, numbers, amount, value, values, table, data, list, row, column, entry, record, figure
            information, details, in the table, according, entitled, titled, scheduled, brought, bring, brings, saw, drew, allowed, allows
            gave, give, gives, different kinds, kind, type, types, fact, overall, official, officially, actually, considered, describes
            described, associated, part, member, members, group, set, side, case, level, way, thing, things, date, dates, event, events
            time, ever, available, currently, according to, exact, mark, said, says, new, full, name, year, years, season, seasons, entire
            whole, career, history, running, ran, runs, run, wearing, wore, wears, wear, leading, led, leads, lead, said, tournament
            competition, championship, joined, joins, join, joining, signed, attended, attending, attend, attends, situated, situate
            built, build, born, hailing, hails, hail, final, finishing, finishes, ranked, ranks, ranking, rank, listing, presented
            presents, operated, operates, operate, operating, sung, sang, sings, sing, singing, chosen, chose, choose, coming, throwing
            driven, drove, drives, drive, driving, rode, ride, ridden, riding, carried, carry, carries, facing, faced, faces, face, meet
            met, meets, meeting
            cost, costs, recorded, records, counted, counts, welcomed, welcomes
        """),
        "most": words("""
            most, highest, largest, biggest, greatest, maximum, max, longest, tallest, heaviest, widest, deepest, farthest, furthest
            strongest, larger number
            costliest
        """),
        "least": words("""
            least, fewest, lowest, smallest, minimum, min, shortest, lightest, narrowest, weakest, nearest, closest
            cheapest
        """),
        "best": words("best, top, leading"),
        "worst": words("worst, bottom"),
        "latest": words("latest, newest, most recent, most recently, last, youngest"),
        "earliest": words("earliest, oldest, first"),
        "fastest": words("fastest, quickest"),
        "slowest": words("slowest"),
        "more": words("more, higher, larger, greater, bigger, longer, taller, heavier, wider, deeper, farther, further, costlier"),
        "less": words("less, fewer, lower, smaller, shorter, lighter, narrower, cheaper"),
        "better": words("better"),
        "worse": words("worse"),
        "since": words("since"),
        "later": words("later, after, newer, younger, more recent, more recently, following"),
        "earlier": words("earlier, before, older, prior to, sooner, preceding"),
        "faster": words("faster, quicker"),
        "slower": words("slower"),
        "as": words("as"),
        "than": words("than, compared to, compared with"),
        "exactly": words("exactly, precisely, total of, a total of"),
        "only": words("only, solely, just, merely, only ever"),
        "same": words("same, same exact, exact same, identical, equal, equally"),
        "different": words("different, distinct, unique, separate, various, distinctive"),
        "sum": words("""
            total, combined, altogether, in total, sum, summed, cumulative, cumulatively, in all, in sum, totaled, totalled, aggregate
        """),
        "average": words("average, mean, averaged, on average, averages, averaging"),
        "difference": words("difference, differ, differs, gap, margin"),
        "count": words("there are, there were, there is, there was, there have been, number of, total number of, amount of"),
        "all": words("all, every, each, all of, everyone, always, each of, every one of, all the"),
        "none": words("no, none, none of, zero, nobody, neither, neither of"),
        "not": words("""
            not, never, n t, without, did not, does not, was not, were not, is not, are not, didn, doesn, wasn, weren, isn, nor, except
            excluding, other than
        """),
        "majority": words("majority, majority of, most of, more than half, over half, more than half of, over half of"),
        "half": words("half, half of"),
        "both": words("both"),
        "range": words("range, ranges, ranged, ranging, varies, varied, vary"),
        "and": words("and, as well as, along with, plus"),
        "or": words("or"),
        "clause": words("while, whereas, but, when, where, if, which, who, that, although, after which, then"),
        "be": words("is, are, was, were, be, been, had been, has been, equals, being"),
        "have": words("has, have, had, having, with, totaled, totalled"),
        "of": words("of, for, at, to"),
        "in": words("in, on, during, from, among, amongst, within, out of, between, since, by, against"),
        "beyond": words("""
            consecutive, consecutively, straight, streak, streaks, in a row, back to back, followed, increase, increased, increasing
            increases, decrease, decreased, decreasing, decreases, rose, fell, grew, improved, declined, gradually, steadily
            progressively, respectively, common, commonly, frequent, frequently, often, minority, few, several, many, multiple, almost all
            nearly all, likely, should, next, previous, prior, ahead, behind, until, instead, still, anymore, percent of, percentage of
            percent, percentage, per, rate, better than average, odd, even, negative, positive, undefeated, unbeaten, except for
        """),
        "many": words("many, much"),
        "places": words("place, rank, position, finish, grid, pick, standing, seed, pos, ranking"),
        "rows": words("""
            game, games, match, matches, time, times, occasion, occasions, entry, entries, record, records, row, rows, instance, instances
            meeting, meetings, player, players, team, teams, event, events, episode, episodes, song, songs, race, races, tournament
            tournaments, people, person, men, women, athlete, athletes, competitor, competitors, club, clubs, season, seasons, case, cases
            nation, nations, country, countries, driver, drivers, rider, riders, golfer, golfers, contestant, contestants, candidate
            candidates, film, films, movie, movies, album, albums, station, stations, school, schools, title, titles, show, shows
            competition, competitions, fight, fights, bout, bouts, contest, contests, item, items, member, members, city, cities, building
            buildings, year, years, party, parties, representative, representatives, incumbent, incumbents, district, districts, model
            models, location, locations, date, dates, week, weeks, day, days, place, places, venue, venues, round, rounds, individuals
            individual, cyclist, cyclists, winner, winners, champion, champions, opponents, opponent, role, roles, award, awards
            nomination, nominations, party, parties
        """),
        "win": words("won, win, wins, winning, victory, victories, victorious, winner, winners"),
        "lose": words("lost, loss, losses, lose, loses, losing, defeat, defeats, loser"),
        "draw": words("drew, draw, draws, drawn, tied, tie, ties"),
        "won": words("w, win, won, wins, winner, victory"),
        "lost": words("l, loss, lost, lose, loser, defeat"),
        "drawn": words("d, draw, drew, drawn, tie, tied, t"),
    },
)
