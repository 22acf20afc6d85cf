"""Dutch."""

from numcheck.language import Language, groups, opposed, shares, spelled, words
from numcheck.quantity import Hedge

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    decimal=",",
    groups=".\u00a0\u202f\u2009 '’",
    numbers=spelled("""
        0: nul
        1: een, één, eén, éen, eentje
        2: twee
        3: drie
        4: vier
        5: vijf
        6: zes
        7: zeven
        8: acht
        9: negen
        10: tien
        11: elf
        12: twaalf
        13: dertien
        14: veertien
        15: vijftien
        16: zestien
        17: zeventien
        18: achttien
        19: negentien
        20: twintig
        30: dertig
        40: veertig
        50: vijftig
        60: zestig
        70: zeventig
        80: tachtig
        90: negentig
    """),
    hundreds=words("honderd"),
    hundreds_to=99,
    scales=spelled("""
        100_000: lakh, lakhs
        10_000_000: crore, crores
        1_000: duizend, dzd, k
        1_000_000: miljoen, miljoenen, mln, Mln, mio, Mio, milj, M, MM
        1_000_000_000: miljard, miljarden, mld, Mld, mrd, Mrd, G
        1_000_000_000_000: biljoen, biljoenen, bln
        1_000_000_000_000_000: biljard, biljarden
        1_000_000_000_000_000_000: triljoen, triljoenen
    """),
    bare_scales=words("honderd, duizend"),
    joiners={"en": "hsu", "ën": "hsu"},
    glued=True,
    ordinals=spelled("""
        1: eerste, eersten
        2: tweede, tweeden, op één na, op een na, op eén na, op éen na
        3: derde, derden, op twee na
        4: vierde, vierden, op drie na
        5: vijfde, vijfden, op vier na
        6: zesde, zesden, op vijf na
        7: zevende, zevenden, op zes na
        8: achtste, achtsten, op zeven na
        9: negende, negenden, op acht na
        10: tiende, tienden, op negen na
        11: elfde, elfden, op tien na
        12: twaalfde, twaalfden
        13: dertiende, dertienden
        14: veertiende, veertienden
        15: vijftiende, vijftienden
        16: zestiende, zestienden
        17: zeventiende, zeventienden
        18: achttiende, achttienden
        19: negentiende, negentienden
        20: twintigste, twintigsten
        30: dertigste, dertigsten
        40: veertigste, veertigsten
        50: vijftigste, vijftigsten
        60: zestigste, zestigsten
        70: zeventigste, zeventigsten
        80: tachtigste, tachtigsten
        90: negentigste, negentigsten
        100: honderdste, honderdsten
        1_000: duizendste, duizendsten
        1_000_000: miljoenste, miljoensten
        1_000_000_000: miljardste, miljardsten
        1_000_000_000_000: biljoenste, biljoensten
    """),
    ordinal_endings=words("ste, sten"),
    ordinal_marks=words("ste, de, e"),
    rank_labels=words("nummer een, nummer één, nummer, plaats"),
    part_nouns=words(""),
    idioms=words("""
        dubbele cijfers, dubbel cijfer, een van de, één van de, een voor een, met z n tweeën
        eerste minister, eerste ministers, eerste dame, eerste hulp, eerste kamer, tweede kamer, eerste hand, tweede hand
        eerste wereldoorlog, tweede wereldoorlog, derde wereldoorlog, eerste klas, tweede klas, eerste keer, eerste maal
        eerste instantie, tweede instantie, eerste plan, eerste lijn, eerste viool, eerste gezicht, eerste persoon
        eerste kamerlid, tweede kamerlid, eerste kamerleden, tweede kamerleden, tweede kamerverkiezingen
        eerste kamerverkiezingen, tweede kamerfractie, eerste kerstdag, tweede kerstdag, eerste paasdag, tweede paasdag
        eerste pinksterdag, tweede pinksterdag
        derde wereld, derde rijk
        vierde macht, vijfde colonne, zesde zintuig, zevende hemel, zevende kunst, tweede natuur, tweede huis, tweede huisje
        derde leeftijd, eerste divisie, eerste levensbehoefte, eerste levensbehoeften, eerste steen, eerste minister president
        half een, half één, half twee, half drie, half vier, half vijf, half zes, half zeven, half acht, half negen
        half tien, half elf, half twaalf, eenvoudig, eenvoudige, eenvoudiger, eenvoudigste, eenvoud, eenmaal, eenmalig, eenmalige
    """),
    halves=words("""
        en een half, en een halve, en half, en halve, eneenhalf, eneenhalve, ëneenhalf, ëneenhalve, ënhalf, ënhalve, enhalf
        enhalve, anderhalf, anderhalve, en éen half, en één half
    """),
    half_of=words("half, halve, een half, een halve, het halve"),
    collectives=spelled("""
        5: vijftal
        6: zestal
        7: zevental
        8: achttal
        9: negental
        10: tiental, tientallen
        15: vijftiental
        20: twintigtal
        25: vijfentwintigtal
        30: dertigtal
        40: veertigtal
        50: vijftigtal
        60: zestigtal
        70: zeventigtal
        80: tachtigtal
        90: negentigtal
        100: honderdtal, honderdtallen, honderden
        1_000: duizendtal, duizendtallen, duizenden
        10_000: tienduizendtal, tienduizenden
        100_000: honderdduizendtal, honderdduizenden
    """),
    several=words("enkele, meerdere, verschillende, paar"),
    dozens=spelled("2: tweetal\n3: drietal\n4: viertal\n12: dozijn, dozijnen"),
    decimal_words=words("komma, punt"),
    minus=words("min, minus"),
    fractions=spelled("""
        2: helft, half, halve, halven
        3: derde, derden, derde deel
        4: kwart, kwarten, vierde, vierden, vierde deel
        5: vijfde, vijfden, vijfde deel
        6: zesde, zesden, zesde deel
        7: zevende, zevenden, zevende deel
        8: achtste, achtsten, achtste deel
        9: negende, negenden, negende deel
        10: tiende, tienden, tiende deel
        11: elfde, elfden
        12: twaalfde, twaalfden, twaalfde deel
        13: dertiende, dertienden
        14: veertiende, veertienden
        15: vijftiende, vijftienden
        16: zestiende, zestienden
        17: zeventiende, zeventienden
        18: achttiende, achttienden
        19: negentiende, negentienden
        20: twintigste, twintigsten, twintigste deel
        25: vijfentwintigste, vijfentwintigsten
        30: dertigste, dertigsten
        40: veertigste, veertigsten
        50: vijftigste, vijftigsten
        100: honderdste, honderdsten, honderdste deel
        1_000: duizendste, duizendsten, duizendste deel
        1_000_000: miljoenste, miljoensten
    """),
    multiples=spelled("""
        2: dubbel, dubbele, dubbelen, tweemaal, tweevoudig, tweevoudige, tweevoud, dubbelvoudig
        3: driedubbel, driedubbele, driemaal, drievoudig, drievoudige, drievoud, trippel
        4: vierdubbel, vierdubbele, viermaal, viervoudig, viervoudige, viervoud
        5: vijfdubbel, vijfdubbele, vijfmaal, vijfvoudig, vijfvoudige, vijfvoud
        6: zesmaal, zesvoudig, zesvoudige, zesvoud
        7: zevenmaal, zevenvoudig, zevenvoudige, zevenvoud
        8: achtmaal, achtvoudig, achtvoudige, achtvoud
        9: negenmaal, negenvoudig, negenvoudige, negenvoud
        10: tienmaal, tienvoudig, tienvoudige, tienvoud, tiendubbel
        12: twaalfmaal
        20: twintigmaal, twintigvoudig, twintigvoudige, twintigvoud
        100: honderdmaal, honderdvoudig, honderdvoudige, honderdvoud
        1_000: duizendmaal, duizendvoudig, duizendvoudige, duizendvoud
    """),
    times=words("keer, maal, malen, keren"),
    folds=words("voud, voudig, voudige"),
    one_in=words("op, op de, op elke, op iedere, op elk, per, uit"),
    every_nth=words("elke, elk, iedere, ieder"),
    vague=shares("""
        0 1: de absolute meerderheid, een absolute meerderheid
        1/10 1/2: de relatieve meerderheid, een relatieve meerderheid
        1/2 1: de meeste, het meeste, de meesten, de meerderheid, een meerderheid, ruim de helft
        1/2 1: het merendeel, merendeel, het grootste deel, het grootste gedeelte, het gros, het leeuwendeel, het overgrote deel
        0 1/2: een minderheid, de minderheid, nog niet de helft
        0 3/20: een kleine fractie, een heel kleine fractie, een heel klein deel, een fractie slechts
        0 3/20: een minieme fractie, een miniem deel, een minuscuul deel, een minuscule fractie, een uiterst klein deel
        0 3/20: een kleine minderheid slechts, een minieme minderheid, een handvol, een handjevol, een schijntje
        0 3/20: een heel klein deeltje, een klein deeltje, een piepklein deel, een zeer klein deel, een zeer kleine fractie
        0 3/20: een zeer kleine minderheid, een heel kleine minderheid, een verwaarloosbaar deel, een nietig deel
        0 1/3: een fractie, een klein deel, een kleine minderheid, een klein gedeelte, een gering deel, een beperkt deel
        0 1/3: een klein aandeel, een gering aandeel
        2/5 1: een groot deel, een aanzienlijk deel, een flink deel, een goed deel, een groot gedeelte, een fors deel
        2/5 1: een belangrijk deel, een groot aandeel, een aanmerkelijk deel
        2/3 1: de grote meerderheid, een grote meerderheid, de overgrote meerderheid, een overgrote meerderheid, bijna alle
        2/3 1: bijna allemaal, bijna iedereen, vrijwel alle, vrijwel allemaal, vrijwel iedereen, zo goed als alle, nagenoeg alle
        2/3 1: de overweldigende meerderheid, een overweldigende meerderheid, een ruime meerderheid, de ruime meerderheid
        2/3 1: veruit de meeste, verreweg de meeste, het overgrote merendeel, een verpletterende meerderheid, bijna al
    """),
    hedges={
        Hedge.ABOUT: words("""
            ongeveer, circa, zo n, zon, ca, rond, omstreeks, om en nabij, een slordige, pakweg
            plusminus, plus minus, om en bij, naar schatting, geschat, geschatte, grofweg, ruwweg, min of meer, in de orde van
            in de orde van grootte van, in de buurt van, een stuk of, zowat, iets van
            bij benadering, een goede, naar raming, een geschatte
        """),
        Hedge.NEARLY: words("""
            bijna, haast, nagenoeg, vrijwel, dichtbij, dicht bij, net geen, krap, net onder, iets minder dan
            een fractie minder dan, amper minder dan, net niet, een kleine, welhaast, bijkans, zo goed als, iets onder
            vlak onder, net iets minder dan
        """),
        Hedge.MORE_THAN: words("""
            meer dan, ruim, boven, hoger dan, groter dan, iets meer dan, een beetje meer dan
            net meer dan, net iets meer dan, veel meer dan, ver boven, iets boven, net boven
            dik, een dikke, een goeie, langer dan, ouder dan, zwaarder dan, aanzienlijk meer dan, een pak meer dan, verder dan
            meer dan zo n, ruim boven, een dik
        """),
        Hedge.AT_LEAST: words("""
            minstens, ten minste, tenminste, op zijn minst, op z n minst, minimaal, niet minder dan, geen minder dan, zeker, een minimum van
            minimum, vanaf, op zn minst
        """),
        Hedge.LESS_THAN: words("""
            minder dan, onder, beneden, lager dan, kleiner dan, korter dan, jonger dan, veel minder dan
            ver onder, ruim onder, aanzienlijk minder dan, nog geen, niet eens, nog niet
        """),
        Hedge.AT_MOST: words("""
            tot, tot wel, tot aan, hooguit, hoogstens, ten hoogste, maximaal, niet meer dan, op zijn hoogst, op z n hoogst, maximum
            een maximum van, op zijn meest, tot maximaal, tot zo n, op zn hoogst
        """),
    },
    behind={
        Hedge.ABOUT: words("ongeveer, of zo, bij benadering, circa, om en nabij, zo ongeveer, min of meer, of daaromtrent, grofweg"),
        Hedge.AT_LEAST: words("""
            of meer, minstens, ten minste, tenminste, op zijn minst, op z n minst, minimaal, en meer, en hoger, of hoger, plus
            of ouder, en ouder, of langer
        """),
        Hedge.AT_MOST: words("""
            hooguit, hoogstens, ten hoogste, maximaal, of minder, of lager, op zijn hoogst, op z n hoogst, en minder, of jonger
            of korter
        """),
    },
    percent=words("procent, percent, pct, proc"),
    percentage_points=words("""
        procentpunt, procentpunten, percentagepunt, percentagepunten, procent punt, procent punten, percentpunt, percentpunten
    """),
    points=words("punt, punten"),
    per_mille=words("promille, pro mille, per mille"),
    units={
        "basis_point": words("basispunt, basispunten"),
        "oil_bbl / day": words("vaten per dag, vaten olie per dag"),
        "meter": words("meter, meters, mtr"),
        "kilometer": words("kilometer, kilometers"),
        "centimeter": words("centimeter, centimeters"),
        "millimeter": words("millimeter, millimeters"),
        "mile": words("mijl, mijlen"),
        "nautical_mile": words("zeemijl, zeemijlen, nautische mijl, nautische mijlen"),
        "yard": words("yard, yards"),
        "foot": words("voet, voeten"),
        "inch": words("inch, inches, duim, duimen"),
        "light_year": words("lichtjaar, lichtjaren"),
        "kilometer ** 2": words("vierkante kilometer, vierkante kilometers, vierkante km"),
        "mile ** 2": words("vierkante mijl, vierkante mijlen"),
        "meter ** 2": words("vierkante meter, vierkante meters"),
        "foot ** 2": words("vierkante voet"),
        "acre": words("acre, acres"),
        "hectare": words("hectare, hectaren, hectares"),
        "meter ** 3": words("kubieke meter, kubieke meters, kuub"),
        "kilometer ** 3": words("kubieke kilometer, kubieke kilometers"),
        "liter": words("liter, liters"),
        "hectoliter": words("hectoliter, hectoliters"),
        "deciliter": words("deciliter, deciliters"),
        "centiliter": words("centiliter, centiliters"),
        "milliliter": words("milliliter, milliliters"),
        "gallon": words("gallon, gallons"),
        "gram": words("gram, grammen"),
        "milligram": words("milligram, milligrammen"),
        "kilogram": words("kilo, kilo s, kilos, kilogram, kilogrammen"),
        "ounce": words("ounce, ounces"),
        "troy_ounce": words("troy ounce, troy ounces"),
        "metric_ton": words("ton, tonnen, metrieke ton, metrische ton"),
        "carat": words("karaat, karaats"),
        "second": words("seconde, seconden, seconds, sec"),
        "minute": words("minuut, minuten"),
        "hour": words("uur, uren, uurtje, uurtjes"),
        "day": words("dag, dagen, etmaal, etmalen"),
        "week": words("week, weken"),
        "month": words("maand, maanden"),
        "year": words("jaar, jaren, jarig, jarige, jarigen"),
        "decayear": words("decennium, decennia"),
        "century": words("eeuw, eeuwen"),
        "millennium": words("millennium, millennia, millenniums"),
        "degree_Celsius": words("graad celsius, graden celsius"),
        "degree_Fahrenheit": words("graad fahrenheit, graden fahrenheit"),
        "degree": words("graad, graden"),
        "watt": words("watt, watts"),
        "kilowatt": words("kilowatt"),
        "megawatt": words("megawatt"),
        "gigawatt": words("gigawatt"),
        "kilowatt_hour": words("kilowattuur, kilowatturen"),
        "megawatt_hour": words("megawattuur"),
        "gigawatt_hour": words("gigawattuur"),
        "terawatt_hour": words("terawattuur"),
        "volt": words("volt"),
        "metric_horsepower": words("paardenkracht, pk"),
        "knot": words("knoop, knopen"),
        "kilometer / hour": words("km per uur, kilometer per uur, kilometers per uur, km per uur, kilometer in het uur"),
        "mile / hour": words("mijl per uur, mijlen per uur"),
        "meter / second": words("meter per seconde"),
        "oil_bbl": words("vat, vaten, vat olie, vaten olie"),
    },
    money={
        "EUR": words("euro, euros, euro s"),
        "EUR / 100": words("cent, centen, eurocent, eurocenten"),
        "NLG": words("gulden, guldens, nederlandse gulden, nederlandse guldens"),
        "USD": words("dollar, dollars, amerikaanse dollar, amerikaanse dollars, us dollar, us dollars"),
        "USD / 100": words("dollarcent, dollarcents, amerikaanse cent"),
        "GBP": words("pond, ponden, pond sterling, britse pond, britse ponden, engelse pond"),
        "GBP / 100": words("penny, pence"),
        "BEF": words("frank, franken, belgische frank, belgische franken"),
        "CHF": words("frank, franken, zwitserse frank, zwitserse franken, zwitserse franc, zwitserse francs"),
        "FRF": words("franc, francs, frank, franken, franse frank, franse franken, franse franc, franse francs"),
        "DEM": words("duitse mark, duitse marken, d mark, deutsche mark, mark"),
        "ESP": words("peseta, peseta s, pesetas"),
        "ITL": words("lire, italiaanse lire, italiaanse lires"),
        "JPY": words("yen, japanse yen"),
        "CNY": words("yuan, renminbi, chinese yuan, kuai"),
        "RUB": words("roebel, roebels, russische roebel, russische roebels"),
        "INR": words("roepie, roepies, indiase roepie, indiase roepies"),
        "PKR": words("roepie, roepies"),
        "LKR": words("roepie, roepies"),
        "IDR": words("roepia, roepia s, indonesische roepia"),
        "CAD": words("canadese dollar, canadese dollars"),
        "AUD": words("australische dollar, australische dollars"),
        "SRD": words("surinaamse dollar, surinaamse dollars"),
        "ZAR": words("rand, zuid afrikaanse rand"),
        "SEK": words("zweedse kroon, zweedse kronen"),
        "NOK": words("noorse kroon, noorse kronen"),
        "DKK": words("deense kroon, deense kronen"),
        "CZK": words("tsjechische kroon, tsjechische kronen"),
        "HUF": words("forint, forinten"),
        "PLN": words("zloty, zloty s, zlotys, poolse zloty"),
        "TRY": words("turkse lira, turkse lira s, lira"),
        "BRL": words("braziliaanse real, reais"),
        "UAH": words("hryvnia, hryvnia s"),
        "KRW": words("won, zuid koreaanse won"),
        "MXN": words("peso, pesos, peso s, mexicaanse peso, mexicaanse peso s"),
        "ARS": words("peso, pesos, peso s, argentijnse peso, argentijnse peso s"),
        "CLP": words("peso, pesos, peso s"),
        "COP": words("peso, pesos, peso s"),
        "UYU": words("peso, pesos, peso s"),
        "CUP": words("peso, pesos, peso s"),
        "DOP": words("peso, pesos, peso s"),
        "PHP": words("peso, pesos, peso s"),
    },
    opposites=opposed("""
        open | gesloten, dicht
        vrouwen, vrouw | mannen, man
        vrouwen, vrouw | mannen, man | kinderen, kind
        meisjes, meisje | jongens, jongen
        volwassenen, volwassene | kinderen, kind, minderjarigen, jongeren
        doden, dode, gedood | gewonden, gewonde, gewond | ongedeerd, vermisten
        passagiers, passagier | bemanningsleden, piloten
        burgers, burger | soldaten, militairen, agenten | …
        overwinningen, zeges, zege | gelijke spelen, gelijkspel, gelijkspelen | nederlagen, nederlaag
        openbare | particuliere
        voltijds | deeltijds
        binnenlandse | buitenlandse
        leerlingen, studenten | leraren, docenten | …
        geslaagd, slaagden | gezakt, zakten
        doden, dode, kwamen om, stierven, omgekomen, verdronken | overleefden, overlevenden, overleefd | vermist, vermisten
        gevaccineerd, gevaccineerden | ongevaccineerd, niet gevaccineerd
        veroordeeld | vrijgesproken | …
        verkocht | onverkocht
    """),
    answers=opposed("""
        voor, stemden voor, voorstander, steunen, steunt, keuren goed, vóór, stemde voor |
            tegen, stemden tegen, stemde tegen, tegenstander, wijzen af, verwerpen |
            onthielden zich, onthoudingen, onthouding, onthield zich, twijfelt, geen mening, heeft geen mening, weet het niet
        ja, stemde ja | nee, stemde nee | onthoudingen, geen mening, weet het niet
        eens | oneens
        tevreden | ontevreden
        optimistisch | pessimistisch
    """),
    everyone=words("""
        mensen, kinderen, personen, leden, slachtoffers, kandidaten, deelnemers, afgevaardigden, raadsleden, kamerleden, kiezers, werknemers
        medewerkers, studenten, leerlingen, passagiers, inwoners, bewoners, patiënten
    """),
    so_many=words("zoveel, veel"),
    ballots=words("stem, stemmen"),
    seats=words("zetel, zetels, raadszetels"),
    carried=words("aangenomen, goedgekeurd, verkozen, herkozen, gekozen, bekrachtigd, geratificeerd"),
    defeated=words("verworpen, afgewezen, weggestemd"),
    exceeds=words("overschreed, overschrijdt, overtrof, overtreft, oversteeg, overstijgt, overschreden, uitkwam boven, boven de"),
    share_nouns=words("opkomst, aandeel, deelname"),
    majorities=groups("""
        meerderheidsaandeelhouder, meerderheidsbelang, meerderheidsaandeel
        meerderheid, absolute meerderheid
        minderheidsbelang, minderheidsaandeelhouder
        relatieve meerderheid, gewone meerderheid, tweederdemeerderheid
    """),
    staff=words("personeel, personeelsbestand, werknemers, banen, arbeidsplaatsen"),
    persons=words("""
        inw, persoon, personen, mens, mensen, man, mannen, vrouw, vrouwen, kind, kinderen, jongen, jongens, meisje, meisjes, jongere
        jongeren, soldaat, soldaten, militair, militairen, vrijwilliger, vrijwilligers, reservist, reservisten, inwoner, inwoners
        bewoner, bewoners, ingezetene, ingezetenen, arbeider, arbeiders, werknemer, werknemers, werkneemster, werkneemsters
        medewerker, medewerkers, medewerkster, medewerksters, ambtenaar, ambtenaren, bediende, bedienden, personeelslid
        personeelsleden, student, studenten, studente, studentes, leerling, leerlingen, scholier, scholieren, leraar, leraren
        leerkracht, leerkrachten, docent, docenten, arts, artsen, dokter, dokters, verpleegkundige, verpleegkundigen, bezoeker
        bezoekers, toeschouwer, toeschouwers, supporter, supporters, kiezer, kiezers, stemgerechtigde, stemgerechtigden
        vluchteling, vluchtelingen, ontheemde, ontheemden, migrant, migranten, asielzoeker, asielzoekers, statushouder
        statushouders, gewonde, gewonden, dode, doden, slachtoffer, slachtoffers, vermiste, vermisten, gesneuvelde, gesneuvelden
        patiënt, patiënten, patient, patienten, zieke, zieken, besmette, besmetten, strijder, strijders, rekruut, rekruten
        betoger, betogers, demonstrant, demonstranten, kandidaat, kandidaten, burger, burgers, passagier, passagiers, reiziger
        reizigers, toerist, toeristen, werkloze, werklozen, werkzoekende, werkzoekenden, lid, leden, speler, spelers
        kamerlid, kamerleden, senator, senatoren, gijzelaar, gijzelaars, gevangene, gevangenen, agent, agenten, politieagent
        politieagenten, brandweerman, brandweerlieden, gepensioneerde, gepensioneerden, volwassene, volwassenen, oudere, ouderen
        deelnemer, deelnemers, gebruiker, gebruikers, klant, klanten, manschappen, troepen, nederlander, nederlanders, belg
        belgen, vlaming, vlamingen, duitser, duitsers, studerenden, gast, gasten
    """),
    of=words("van, van de, van het, van alle, van die, van deze, van den, der"),
    single=words("enkel, enkele"),
    others=words("andere, anderen, laatste, eerste, resterende, overige, extra, vorige, volgende, nieuwe"),
    meant=words("""
        gepland, geplande, oorspronkelijk, verwacht, verwachte, begroot, begrote, geraamd, geraamde, aangekondigde, beloofde, voorziene
    """),
    number_nouns=words("aantal, totaal"),
    articles=words("""
        de, het, een, t, n, den, dit, dat, deze, die, zijn, haar, hun, ons, onze, mijn, jouw, uw, jullie, elk, elke, ieder, iedere
        alle, al de, al het, zulke, dergelijke
    """),
    definite=words("het, de, dit, deze, dat, die"),
    definite_plural=words("de, deze, die, van de, van deze"),
    these=words("dit, dat, deze, die, diezelfde, dezelfde, hetzelfde, genoemde, voornoemde, zulke, dergelijke"),
    stops=words("""
        overblijven, overbleven, overblijft, resteren, resteert, resteerden, daarvan, hiervan
        aan, achter, af, al, als, alsof, alleen, alle, allemaal, alles, altijd, ander, andere, anderen, ben, bent, behalve, beide
        bij, bijna, binnen, boven, buiten, daar, daarbij, daardoor, daarna, daarom, daarop, dan, dankzij, dat, de, den, der, deze
        die, dit, doch, door, doordat, dus, echter, een, eén, één, eens, eerder, elk, elke, en, enkel, er, ergens, ervan, even
        geen, geleden, gedurende, haar, had, hadden, heb, hebben, hebt, heeft, heel, hem, hen, het, hier, hij, hoe, hoewel, hun
        iedereen, ieder, iedere, iemand, iets, ik, in, inclusief, indien, inmiddels, is, ja, je, jij, jou, jouw, jullie, kan
        kon, konden, kunnen, later, langs, maar, me, meer, mee, met, mij, mijn, min, minder, moet, moeten, moest, moesten, mogen
        mag, na, naar, naast, namelijk, net, niemand, niet, niets, nog, noch, nu, of, ofschoon, om, omdat, omtrent, onder, ondanks
        ongeveer, ons, onze, ook, op, over, per, reeds, rond, sedert, sinds, slechts, soms, tegen, tegenover, tenzij, terwijl, te
        ten, ter, terug, toch, toe, toen, tot, totdat, tussen, tijdens, u, uit, uw, van, vanaf, vandaag, vanuit, vanwege, veel
        verder, via, volgens, voor, voorbij, vooral, voordat, waar, waarin, waarbij, waardoor, waarvan, waarop, wanneer, want, was
        waren, wat, we, wegens, weinig, wel, welke, werd, werden, wie, wij, wil, willen, wilde, wilden, word, worden, wordt
        zal, zullen, zou, zouden, ze, zeer, zelf, zich, zij, zijn, zo, zoals, zodat, zonder, zowel, zei, zegt, zeggen, aldus
        doet, doen, deed, deden, gaat, gaan, ging, gingen, komt, komen, kwam, kwamen, blijft, blijven, bleef, bleven, krijgt
        krijgen, kreeg, kregen, maakt, maken, staat, staan, stond, stonden, ligt, liggen, leeft, leven, leefden, woont, wonen
        woonden, stierf, stierven, steeg, stegen, daalde, daalden, kost, kosten, kostte, telt, tellen, telde, werkt, werken
        werkten, stemde, stemden, vielen, viel, stijgt, daalt, geworden, geweest, gisteren, morgen, jaarlijks, respectievelijk
        wereldwijd, momenteel, intussen, onlangs, t, n, s, rondom, krachtens, mits, jegens, omstreeks, beneden
    """),
    sides=words("bij, op, maal"),
    places=words("in, uit, naar, bij, tussen, tegen, voor, van, aan, op, over, door, rond, nabij"),
    between=words("tussen"),
    range_to=words("tot, tot en met, t m, tot aan, à, a"),
    range_and=words("en, en de, en het"),
    range_or=words("of"),
    ratios=words("op"),
    range_from=words("van"),
    decades=words("jaren"),
    months=words("""
        januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
        jan, febr, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec
    """),
    weekdays=words("""
        maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandagen, dinsdagen, woensdagen, donderdagen
        vrijdagen, zaterdagen, zondagen
    """),
    age_before=words("leeftijd van, op de leeftijd van"),
    year_before=words("""
        in, sinds, sedert, jaar, jaren, anno, eind, begin, medio, midden, lente, voorjaar, zomer, herfst, najaar, winter
        seizoen, boekjaar, schooljaar, begroting, bouwjaar, lichting, oogst
    """),
    clock_before=words("""
        om, rond, omstreeks, vanaf, tot, voor, tegen, klokslag, half, kwart
    """),
    clock=words("""
        uur, u, h, uur s ochtends, uur s middags, uur s avonds, uur s nachts, s ochtends, s middags, s avonds, s nachts, gmt
        uur precies, uur plaatselijke tijd
    """),
    century=words("""
        eeuw, eeuwen, republiek, amendement, arrondissement, dynastie, rijk, legislatuur, kwartaal, kwartalen, halfjaar, trimester, semester
    """),
    labels=words("""
        artikel, artikelen, art., pagina, paginas, pag., blz., bladzijde, bladzijden, p., hoofdstuk, hoofdstukken, hfst.
        nummer, nummers, nr., nrs., no., straat, weg, snelweg, rijksweg, autoweg, autosnelweg, provinciale weg, route, lijn, tramlijn
        buslijn, metrolijn, vlucht, vluchtnummer, trein, kamer, kamernummer, zaal, lokaal, deel, boekdeel, volume, band, categorie
        cat., niveau, fase, type, klasse, klas, groep, versie, figuur, fig., tabel, grafiek, bijlage, appendix, sectie, lid
        alinea, paragraaf, par., psalm, gezang, kanaal, zender, wet, besluit, verordening, richtlijn, zaak, zaaknummer, dossier, lot
        kavel, bus, tram, perron, spoor, gate, uitgang, afrit, afslag, knooppunt, poort, rij, stoel, zitplaats, loket, vak, blok
        huisnummer, postbus, postcode, tel., telefoon, telefoonnummer, fax, mobiel, rekening, rekeningnummer, factuur, model
        reeks, seizoen, aflevering, akte, scène, editie, protocol, code, divisie, afdeling, regel, resolutie, titel, norm, zone
        wijk, district, studio, hal, terminal, pier, etappe, ronde, opus, symfonie nr, rugnummer, maat, formule, hectometerpaal, jaren
        stap, vraag, opgave, punt
    """),
    universe=words("""
        ter wereld, van de wereld, in de wereld, op de wereld, wereldwijd, op aarde, van de aarde, op de planeet, van de planeet
        s werelds, werelds, mondiaal, ter aarde, van de hele wereld, in de hele wereld, over de hele wereld, op wereldschaal
    """),
    most=words("""
        grootste, grootst, grootsten, hoogste, hoogst, sterkste, sterkst, talrijkste, talrijkst, omvangrijkste, omvangrijkst
        machtigste, machtigst, langste, langst, zwaarste, zwaarst, belangrijkste, belangrijkst, meeste, meest, meest talrijke
        meest bevolkte, meest omvangrijke, dichtstbevolkte, volkrijkste, uitgestrektste, breedste, ruimste, dikste, omvangrijksten
    """),
    least=words("""
        kleinste, kleinst, kleinsten, laagste, laagst, zwakste, zwakst, minst talrijke, kortste, kortst, geringste, geringst
        minste, minst, minst bevolkte, dunstbevolkte, lichtste, smalste
    """),
    size=words("""
        groot, grote, grootste, grootst, klein, kleine, kleinste, kleinst, hoog, hoge, hoogste, hoogst, laag, lage, laagste, laagst
        sterk, sterke, sterkste, sterkst, zwak, zwakke, zwakste, zwakst, talrijk, talrijke, talrijkste, belangrijk, belangrijke
        belangrijkste, omvangrijk, omvangrijke, omvangrijkste, meeste, meest, minste, minst, geringste
    """),
    growth=spelled("""
        2: verdubbelde, verdubbelden, verdubbeld, verdubbeling
        3: verdrievoudigde, verdrievoudigd
        4: verviervoudigde, verviervoudigd
    """),
    halved=words("gehalveerd, halveerde, halveerden"),
    samples={"counted": "{name} heeft {value} {words}.", "holders": "{name} heeft {words} van {value} {unit}."},
    plurals=words("en, s"),
    split={
        "up": words("""
            hoger dan, groter dan
            nam toe, namen toe, neemt toe, nemen toe, liep op, liepen op, loopt op, trok aan, ging omhoog
            gingen omhoog, gaat omhoog
        """),
        "down": words("""
            lager dan, kleiner dan
            nam af, namen af, neemt af, nemen af, liep terug, liepen terug, loopt terug, viel terug
            vielen terug, ging omlaag, gingen omlaag, ging achteruit, gingen achteruit, bracht terug
        """),
    },
    cues={
        "ago": words("geleden, eerder"),
        "sample": words("enquête, peiling, steekproef, onderzoek, opiniepeiling"),
        "strength": words("sterkste, sterkst, machtigste, machtigst, zwakste, zwakst"),
        "apiece": words("per stuk, elk, per persoon, ieder, per hoofd, per inwoner"),
        "mean": words("gemiddeld, gemiddelde, dichtheid, bevolkingsdichtheid, opbrengst, in een tempo van"),
        "per": words("per, op"),
        "then": words("toen"),
        "margin": words("marge, winstmarge, rendement"),
        "profit": words("winst, bedrijfsresultaat, resultaat, ebitda, ebit"),
        "revenue": words("omzet, opbrengsten, verkopen"),
        "incoming": words("uitvoer, export, inkomsten, ontvangsten, opbrengsten"),
        "outgoing": words("invoer, import, uitgaven"),
        "surplus": words("overschot, handelsoverschot, begrotingsoverschot"),
        "deficit": words("tekort, handelstekort, begrotingstekort"),
        "employs": words("in dienst, werk aan"),
        "expected": words("""
            verwacht, verwachte, verwachting, verwachtingen, voorspeld, voorspelde, voorspelling, voorspellingen, prognose
            prognoses, raming, ramingen, schattingen, consensus, doelstelling, begroot, begrote, gepland, geplande
        """),
        "recalls": words("dat, dit, het aantal, dat aantal, dit aantal, het cijfer, dat cijfer, het bedrag, dat bedrag"),
        "it_is": words("dat is, dit is, het gaat om"),
        "general": words("""
            veel, zoveel, evenveel, meer, minder
            totale, hele, gehele, volledige, huidige, geschatte, enorme, grote, kleine, immense, uitgestrekte, massieve, kolossale
            machtige, moderne, eigen, nationale, nominale, jaarlijkse, officiële, groeiende, vergrijzende, krimpende, gemiddelde
            geduchte, sterke, zwakke, jonge, oude, ruim, goed
        """),
        "partial": words("""
            noord, zuid, oost, west, noordelijk, noordelijke, zuidelijk, zuidelijke, oostelijk, oostelijke, westelijk, westelijke
            centraal, bezet, bezette, landelijk, sub saharisch
        """),
        "it": words("het, hij, zij, ze"),
        "its": words("zijn, haar"),
        "whose": words("wiens, waarvan"),
        "outdone": words("na, achter, net achter, vlak achter, alleen achter, alleen na"),
        "outdoes": words("voor, net voor, nog voor, gevolgd door"),
        "tally": words("dodental, het aantal slachtoffers, het aantal doden, het aantal arrestaties"),
        "lead": words("voorsprong, achterstand, voor op, achter op"),
        "second_only": words("alleen overtroffen door, slechts overtroffen door, enkel overtroffen door"),
        "since": words("sinds"),
        "every_year": words("elk jaar, ieder jaar, jaar na jaar"),
        "most_of": words("grootste aantal"),
        "least_of": words("kleinste aantal"),
        "running": words("op rij, achtereen, achter elkaar, opeenvolgende"),
        "past": words("was, waren, had, hadden, telde, telden, bedroeg, beschikte over, werd, bezat"),
        "among": words("onder, een van de, tot de, behoort tot de, één van de, hoort bij de"),
        "ranked_by": words("qua, naar, gemeten naar, in termen van, op basis van, in, gerekend naar"),
        "up": words("""
            warmer, heter, langer, zwaarder, duurder, breder, dieper
            steeg, stegen, stijgt, stijgen, gestegen, stijging, toegenomen, toename, groeide, groeiden, groeit, gegroeid, klom
            geklommen, hoger, meer, groter, verhoogd, verhoging, plus, sprong, won, omhoog, stijgend, groeien, groei van
            verhoogde, verhoogden, verhogen, sprongen, klimt, klimmen, klommen, toenam, toeneemt, opgelopen, opliep, omhooggegaan
            aangetrokken, vermeerderd
            gesprongen, vergrootte, vergroot, schoot, schoten, uitgebreid
            stijgingen, verhoogt, vergroten, uitbreiding, oploopt
        """),
        "down": words("""
            kouder, koeler, korter, lichter, goedkoper, smaller
            daalde, daalden, daalt, dalen, gedaald, daling, viel, vielen, gevallen, zakte, zakten, gezakt, afgenomen, afname
            kromp, gekrompen, krimp, lager, minder, kleiner, verlaagd, verlaging, verminderd, vermindering, verloor, verloren
            verlies, min, omlaag, dalend, zakt, zakken, krimpen, krompen, krimping, verlaagde, verlaagden, verlagen, verminderde
            verminderden, verliezen, verliest, teruggelopen, terugliep, teruggang, afnam, afneemt, kelderde, kelderden, gekelderd
            achteruitging, ingekrompen, teruggebracht, terugval
            slonk, slonken, geslonken, verkleinde, duikelde, tuimelde
            dalingen, krimpt, verlaagt, vermindert, inkrimping, keldert, slinkt, schrapt, schrapte, geschrapt
        """),
        "base": words("hoger dan, lager dan, groter dan, kleiner dan, van, vanaf"),
        "born": words("geboren, geboorte"),
        "died": words("overleed, overleden, stierf, sterft, gestorven"),
        "aged": words("op de leeftijd van, jarige, oud, op de leeftijd"),
        "later": words("later, daarna"),
        "moved": words("ging, gingen, gaat, gaan, gegaan, veranderde, verschoof"),
        "better": words("verbeterde, verbeterden, verbeterd, verbetert, verbetering"),
        "earlier": words("""
            jaar ervoor, jaar eerder, een jaar eerder, een jaar geleden, vorig jaar, het jaar ervoor, voorgaande jaar
            jaar daarvoor, vorig kwartaal, vorige maand, vorige week, vorig seizoen, maand eerder, kwartaal eerder
            een maand geleden
        """),
        "versus": words("tegen, tegenover, vergeleken met, in vergelijking met, in plaats van, ten opzichte van"),
        "or": words("of, ofwel, oftewel, dat wil zeggen, dus, d w z"),
        "loss": words("verlies, tekort"),
        "after": words("na"),
        "rising": words("groei"),
        "per_share": words("per aandeel, winst per aandeel"),
        "net": words("nettowinst"),
        "shares": words("gemiddeld aantal aandelen"),
        "bought": words("kocht, gekocht, verwierf"),
        "sold": words("verkocht, verkochten"),
        "level": words("naar, tot, op, bereikte, bedroeg"),
        "by": words("met, van"),
        "other_base": words("""
            reële
            gecorrigeerd, gecorrigeerde, vergelijkbaar, exclusief, zonder, op jaarbasis, organisch, organische
            tegen constante wisselkoersen, seizoensgecorrigeerd, seizoensgecorrigeerde, onderliggend, onderliggende, reëel
        """),
        "clause": words("terwijl, maar, hoewel, en, die, dat, waarbij"),
        "excludes": words("niet meegerekend, niet meegeteld, exclusief, uitgezonderd, zonder"),
        "severally": words("elk, elke, ieder, iedere"),
        "leaves": words("blijven, blijft, bleven, overblijven, overbleven, resteren, over, overhoudt, overhouden"),
        "loses": words("verloor, verloren, verliest, verliezen"),
        "includes": words("onder wie, waaronder, waarvan, inclusief, van wie"),
        "them": words("""
            daarvan, hiervan, van hen, van hun, ervan, van dat totaal, van dit totaal, van dat bedrag, onder hen, waarvan, van wie
        """),
        "of_total": words("van het totaal, van het geheel, van het totale bedrag"),
        "further": words("nog eens, nog"),
        "rest": words("de rest, de overige, de resterende, het resterende, de andere, de anderen, overige, resterende"),
        "remaining": words("de resterende, het resterende, de overige, resterende, overgebleven, overige"),
        "load_factor": words("bezettingsgraad"),
        "passenger_miles": words("passagierskilometers, passagierkilometers"),
        "seat_miles": words("stoelkilometers, zitplaatskilometers"),
        "per_year": words("per jaar, jaarlijks, jaarlijkse, elk jaar"),
        "per_month": words("per maand, maandelijks, maandelijkse"),
        "per_week": words("per week, wekelijks, wekelijkse"),
        "per_day": words("per dag, dagelijks, dagelijkse"),
        "out_of": words("van de in totaal, op de, op een totaal van, van de"),
        "comprises": words("""
            bestaande uit, namelijk, verdeeld over, te weten, bestaat uit, bestond uit, bestaan uit, bestonden uit
            is verdeeld in, zijn verdeeld in
        """),
        "total": words("in totaal, het totaal, in het totaal, samen, een totaal van"),
        "each": words("per, elk, ieder, elke"),
        "over": words("over, in, gedurende, tijdens"),
        "with": words("met"),
        "adverb": words("nu, vandaag, momenteel, ook, nog, al, alleen, officieel, inderdaad, feitelijk, dus, daarmee, inmiddels, thans"),
        "tail": words("volgens, vandaag, momenteel, op dit moment, nu, in totaal"),
        "have": words("""
            heeft, hebben, had, hadden, hebbe, zou hebben, zouden hebben, hebbende,  telt, tellen, telde, telden, zou tellen
            zouden tellen, tellend, beschikt over, beschikken over, beschikte over, beschikten over, zou beschikken over
            zouden beschikken over, beschikkend over, kan rekenen op, kunnen rekenen op, kon rekenen op, bezit, bezitten, bezat
            bezaten, zou bezitten, omvat, omvatten, omvatte, zou omvatten, huisvest, huisvesten, huisvestte, verzamelt, verenigt
            herbergt, herbergen, herbergde, kent, kende, kennen, stelt op, zet in, bestaat uit, bestaan uit, bestond uit, bestonden uit
            bestaande uit, goed voor, is goed voor, zijn goed voor, uitgerust met, voorzien van, waaronder, in dienst, heeft in dienst
            onderhoudt, onderhouden, biedt plaats aan, bedraagt
        """),
        "be": words("""
            is, zijn, was, waren, zou zijn, zouden zijn, blijft, blijven, bleef, bleven, wordt, worden, werd, werden, vormt, vormen
            vormde, vormden, bedraagt, bedragen, bedroeg, bedroegen, zou bedragen, zouden bedragen, beloopt, belopen, beliep, bereikt
            bereiken, bereikte, komt uit op, komen uit op, kwam uit op, ligt op, liggen op, lag op, staat op, staan op, stond op
            vertegenwoordigt, vertegenwoordigen, geldt als, gelden als, gold als, ligt rond, lag rond, komt neer op, is goed voor
        """),
        "makes": words("""
            oftewel, ofwel, dat is, dit is, dat zijn, dat wil zeggen, vormt, vormen, vormde, vormden, zou vormen, zouden vormen
            vertegenwoordigt, vertegenwoordigen, vertegenwoordigde, vertegenwoordigden, zou vertegenwoordigen
            zouden vertegenwoordigen, is, zijn, zou zijn, zouden zijn, was, waren, maakt, maken, maakt uit, maken uit, uitmaakt
            uitmaken, zou uitmaken, zouden uitmaken, komt neer op, komen neer op, kwam neer op, komt overeen met, komen overeen met
            kwam overeen met, staat gelijk aan, staan gelijk aan, gelijk aan, neemt voor zijn rekening, nemen voor hun rekening
            is goed voor, zijn goed voor, goed voor, beslaat, beslaan, wat neerkomt op, bedraagt, of
            het equivalent van, overeenkomend met, wat overeenkomt met
        """),
        "than": words("dan, als"),
        "more": words("meer"),
        "less": words("minder"),
        "and": words("en, alsmede, evenals, alsook, plus, samen met, net als, naast, en ook"),
        "planned": words("""
            noch
            wil, willen, wilde, wilden, wenst, wensen, zou willen, zouden willen, plant, plannen, gepland, geplande, voorziet
            voorzien, beoogt, beogen, overweegt, overwegen, streeft naar, streven naar, mikt op, mikken op, doel, doelstelling
            zal, zullen, heeft geen, hebben geen, heeft niet, hebben niet, is niet, is geen, zijn niet, zijn geen
            niet meer, niet langer, had geen, had niet, hadden geen, zou kunnen, zouden kunnen, kan, kunnen, als, indien, mocht
            zou moeten, zouden moeten, moet, moeten, hoopt, hopen, belooft, beloven, stelt voor, verwacht, verwachten, van plan
        """),
        "defines": words("die, dat"),
        "defines_set_off": (),
        "supposed": words("""
            zou, zouden, zou zijn, zouden zijn, zou bedragen, zouden bedragen, zou hebben, zouden hebben, zou tellen, zouden tellen
            zou beschikken over, zouden beschikken over, zou bezitten, zou omvatten
            ten onrechte, onterecht, mythe
        """),
        "together": words("samen, tezamen, gezamenlijk, bij elkaar"),
    },
    traces=words("ij, aa, oo, heid, uu, ee, oe, ui, ieuw, cht"),
    function_words=words("""
        de, het, een, en, van, in, is, dat, op, te, voor, met, zijn, die, aan, niet, er, om, ook, als, bij, of, uit, door, naar
        maar, dan, over, tot, zich, werd, hij, ze, wordt, heeft, hebben, worden, nog, wel, deze, dit, was, al, kan, meer, zo
        geen, hun, haar, ik, je, we, zij, tussen
    """),
    endings=words("""
        s, en, e, n, t, te, ten, de, den, er, ers, end, ende, ing, ingen, lijk, lijke, isch, ische, je
    """),
    synonyms=groups("""
        toeschouwers, publiek, bezoekers
        punten, ptn
        doelpunten, goals
        gewonnen, overwinningen, zeges
        verloren, nederlagen
        gelijk, gelijkspel
        jaar, jaren, seizoen
        datum, dag
        plaats, positie, rang
        plaats, stad, stadion, locatie
        speler, naam, atleet
        ploeg, team, club
        land, natie, nationaliteit
        uitslag, stand, resultaat
        tegenstander, tegen
        partij, partijen
        titel, naam, film, album, lied, aflevering
        hoogte, hoog, hoge, hoger, hoogste
        gewicht, zwaar
        lengte, lang, langer, langste
        diepte, diep, dieper, diepste
        breedte, breed, breder, breedste
        leeftijd, oud
        oppervlakte, gebied
        bevolking, inwoners
        prijs, kosten, waarde, duur, duurder, duurste, goedkoper, goedkoopste
        duur, tijd
        geopend, opening, opgericht
        beheerd, beheerder, uitgebaat
    """),
    table={
        "fill": words("""
            de, het, een, en, of, is, zijn, was, waren, heeft, hebben, had, hadden, in, op, aan, van, voor, met, bij, door, uit, naar, tot
            te, ten, ter, om, onder, wordt, worden, werd, werden, geworden, er, hij, zij, ze, hun, haar, deze, dit, die, dat, zich, ook
            zeer, daar, hier, als, telt, tellen, bezit, bezitten, ligt, liggen, tabel, lijst, gegevens, aantal, waarde, waarden, kreeg
            behaalde, speelde, speelden, gespeeld, genoemd, gelegen, tijdens, jaar, seizoen, bedroeg, bedraagt, men
            telde, telden, kende, kent, ontvangt, ontving, meldt, haalt, haalde
        """),
        "most": words("meeste, hoogste, grootste, langste, diepste, zwaarste, maximum, maximale, breedste, duurste"),
        "least": words("minste, laagste, kleinste, kortste, minimum, minimale, goedkoopste, lichtste, smalste"),
        "latest": words("laatste, nieuwste, meest recente, jongste"),
        "earliest": words("eerste, oudste, vroegste"),
        "more": words("meer, groter, grotere, hoger, hogere, langer, dieper, zwaarder, breder, duurder"),
        "less": words("minder, kleiner, kleinere, lager, lagere, korter, goedkoper, lichter, smaller"),
        "since": words("sinds, sedert"),
        "later": words("later, na"),
        "earlier": words("eerder, vroeger"),
        "than": words("dan"),
        "as": words("zo, even, als, evenveel"),
        "exactly": words("precies, exact, in totaal"),
        "only": words("alleen, enige, slechts, enkel"),
        "same": words("dezelfde, hetzelfde, zelfde, gelijke, identiek"),
        "different": words("verschillende, onderscheiden"),
        "sum": words("totaal, totale, som, samen, gezamenlijk"),
        "average": words("gemiddeld, gemiddelde"),
        "difference": words("verschil"),
        "count": words("er zijn, er waren, er is, het aantal, aantal"),
        "all": words("alle, elk, elke, ieder, iedere"),
        "none": words("geen, niemand"),
        "not": words("niet, nooit, zonder, behalve"),
        "majority": words("de meerderheid, meerderheid van, de meeste van, meer dan de helft"),
        "half": words("de helft, helft van, helft"),
        "both": words("beide"),
        "range": words("varieert, variëren, loopt, lopen"),
        "and": words("en, evenals"),
        "or": words("of"),
        "clause": words("terwijl, maar, wanneer, waar, als, die, dat, welke"),
        "be": words("is, zijn, was, waren, werd, werden, bedraagt, bedroeg, kost, kostte"),
        "have": words("heeft, hebben, had, hadden, met, telt, tellen, bezit"),
        "of": words("van, voor, aan, tot"),
        "in": words("in, op, tijdens, sinds, tussen, onder, tegen, uit, bij, door"),
        "beyond": words("""
            opeenvolgende, op rij, gevolgd, gestegen, steeg, gedaald, daalde, respectievelijk, vaak, meerdere, enkele, weinig, procent
            percentage, volgende, vorige
        """),
        "many": words("veel, vele"),
        "places": words("plaats, positie, rang"),
        "rows": words("""
            wedstrijd, wedstrijden, speler, spelers, ploeg, ploegen, keer, rij, rijen, regel, regels, aflevering, afleveringen, film
            films, lied, liederen, race, races, toernooi, toernooien, persoon, personen, mensen, club, clubs, seizoen, seizoenen, land
            landen, stad, steden, kandidaat, kandidaten, jaar, jaren, dag, dagen, week, weken
        """),
        "win": words("gewonnen, won, wint, overwinning, zege"),
        "lose": words("verloren, verloor, nederlaag"),
        "draw": words("gelijkgespeeld, gelijkspel"),
        "won": words("w, gewonnen, winst"),
        "lost": words("v, verloren, verlies"),
        "drawn": words("g, gelijk"),
    },
)
