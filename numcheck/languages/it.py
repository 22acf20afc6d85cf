"""Italian."""

from numcheck.language import Language, groups, opposed, shares, spelled, words
from numcheck.quantity import Hedge

LANGUAGE = Language(
    code="it",
    name="Italian",
    decimal=",",
    groups=".\u00a0\u202f\u2009 '’",
    numbers=spelled("""
        0: zero
        1: un, uno, una
        2: due
        3: tre, tré, trè
        4: quattro
        5: cinque
        6: sei
        7: sette
        8: otto
        9: nove
        10: dieci
        11: undici
        12: dodici
        13: tredici
        14: quattordici
        15: quindici
        16: sedici
        17: diciassette
        18: diciotto
        19: diciannove
        20: venti, vent
        30: trenta, trent
        40: quaranta, quarant
        50: cinquanta, cinquant
        60: sessanta, sessant
        70: settanta, settant
        80: ottanta, ottant
        90: novanta, novant
    """),
    hundreds=words("cento, cent"),
    scales=spelled("""
        100_000: lakh, lakhs
        10_000_000: crore, crores
        1_000: mille, mila, k
        1_000_000: milione, milioni, mln, Mln, Mio, mio, M, MM
        1_000_000_000: miliardo, miliardi, mld, Mld, mrd, Mrd, mlrd, G
        1_000_000_000_000: bilione, bilioni
        1_000_000_000_000_000: biliardo, biliardi
        1_000_000_000_000_000_000: trilione, trilioni
    """),
    bare_scales=words("cento, cent, mille"),
    joiners={"e": "hs"},
    glued=True,
    ordinals=spelled("""
        1: primo, prima, primi, prime, unesimo, unesima, unesimi, unesime
        2: secondo, seconda, secondi, seconde, duesimo, duesima, duesimi, duesime
        3: terzo, terza, terzi, terze, treesimo, treesima, treesimi, treesime
        4: quarto, quarta, quarti, quarte, quattresimo, quattresima, quattresimi, quattresime
        5: quinto, quinta, quinti, quinte, cinquesimo, cinquesima, cinquesimi, cinquesime
        6: sesto, sesta, sesti, seste, seiesimo, seiesima, seiesimi, seiesime
        7: settimo, settima, settimi, settime, settesimo, settesima, settesimi, settesime
        8: ottavo, ottava, ottavi, ottave, ottesimo, ottesima, ottesimi, ottesime
        9: nono, nona, noni, none, novesimo, novesima, novesimi, novesime
        10: decimo, decima, decimi, decime, diecesimo, diecesima
        11: undicesimo, undicesima, undicesimi, undicesime, undecimo, undecima
        12: dodicesimo, dodicesima, dodicesimi, dodicesime, duodecimo, duodecima
        13: tredicesimo, tredicesima, tredicesimi, tredicesime
        14: quattordicesimo, quattordicesima, quattordicesimi, quattordicesime
        15: quindicesimo, quindicesima, quindicesimi, quindicesime
        16: sedicesimo, sedicesima, sedicesimi, sedicesime
        17: diciassettesimo, diciassettesima, diciassettesimi, diciassettesime
        18: diciottesimo, diciottesima, diciottesimi, diciottesime
        19: diciannovesimo, diciannovesima, diciannovesimi, diciannovesime
        20: ventesimo, ventesima, ventesimi, ventesime
        30: trentesimo, trentesima, trentesimi, trentesime
        40: quarantesimo, quarantesima, quarantesimi, quarantesime
        50: cinquantesimo, cinquantesima, cinquantesimi, cinquantesime
        60: sessantesimo, sessantesima, sessantesimi, sessantesime
        70: settantesimo, settantesima, settantesimi, settantesime
        80: ottantesimo, ottantesima, ottantesimi, ottantesime
        90: novantesimo, novantesima, novantesimi, novantesime
        100: centesimo, centesima, centesimi, centesime
        1_000: millesimo, millesima, millesimi, millesime
        1_000_000: milionesimo, milionesima, milionesimi, milionesime
        1_000_000_000: miliardesimo, miliardesima, miliardesimi, miliardesime
        1_000_000_000_000: bilionesimo, bilionesima, bilionesimi, bilionesime
        1_000_000_000_000_000_000: trilionesimo, trilionesima, trilionesimi, trilionesime
    """),
    ordinal_endings=words("esimo, esima, esimi, esime"),
    inflected_ordinals=True,
    ordinal_marks=words("º, ª, °, esimo, esima, esimi, esime, mo, ma, [oa]"),
    rank_labels=words("numero uno, numero, posto"),
    part_nouns=words("parte, parti"),
    idioms=words("""
        nel novecento, nel settecento, nell ottocento, nel seicento, nel cinquecento
        nel quattrocento, nel trecento, uno dei, una delle, uno di, una volta, l un l altro
        primo ministro, prima ministra, primi ministri, prime ministre, primo cittadino, prima cittadina, prima donna
        doppia cifra, doppie cifre
        prima guerra mondiale, seconda guerra mondiale, terza guerra mondiale, prima volta, prime volte, primi piani
        primo soccorso, primo luogo, secondo luogo, terzo luogo, primo acchito, primo impatto, primo momento, secondo momento
        prima persona, prima linea, prima mano, seconda mano, prima pagina, prime pagine, prima serata, prima visione
        prima dell, prima dello, prima della, prima delle, prima del, prima dei, prima degli, prima di, prima d, prima che
        prima ancora, prima o poi, prima possibile, prima classe, seconda classe, prima scelta, prima necessità, prima vista
        secondo me, secondo te, secondo noi, secondo voi, secondo lui, secondo lei, secondo loro, secondo il, secondo lo
        secondo la, secondo i, secondo gli, secondo le, secondo l, secondo un, secondo uno, secondo una, secondo quanto
        secondo quello, secondo cui, secondo quali, secondo alcuni, secondo alcune, secondo molti, secondo molte
        secondo fonti, secondo dati, secondo stime, secondo questo, secondo questa, secondo questi, secondo queste
        secondo diversi, secondo diverse, secondo varie, secondo vari, secondo esperti, secondo testimoni, secondo natura
        seconda che, seconda del, seconda della, seconda dei, seconda delle, seconda degli, seconda dell, seconda di
        un secondo, seconda casa, seconde case, terza età, terzo mondo, terzo settore, terzo reich, quarto potere
        quarta di copertina, quinta colonna, quarti di finale, ottavi di finale, sedicesimi di finale, trentaduesimi di finale
        sesto senso, settimo cielo, settima arte, prime time, prime minister, tredicesima mensilità, quattordicesima mensilità
    """),
    halves=words("e mezzo, e mezza"),
    half_of=words("mezzo, mezza, mezz, un mezzo, una mezza, una mezz"),
    collectives=spelled("""
        10: decina, decine
        15: quindicina
        20: ventina
        30: trentina
        40: quarantina
        50: cinquantina
        60: sessantina
        70: settantina
        80: ottantina
        90: novantina
        100: centinaio, centinaia
        1_000: migliaio, migliaia
    """),
    several=words("diverse, diversi, alcune, alcuni, parecchie, parecchi, qualche"),
    dozens=spelled("12: dozzina, dozzine"),
    decimal_words=words("virgola, punto"),
    minus=words("meno"),
    fractions=spelled("""
        2: metà, mezzo, mezza, mezz, mezzi, mezze
        3: terzo, terzi, terza parte
        4: quarto, quarti, quarta parte
        5: quinto, quinti, quinta parte
        6: sesto, sesti, sesta parte
        7: settimo, settimi, settima parte
        8: ottavo, ottavi, ottava parte
        9: nono, noni, nona parte
        10: decimo, decimi, decima parte
        11: undicesimo, undicesimi
        12: dodicesimo, dodicesimi
        13: tredicesimo, tredicesimi
        14: quattordicesimo, quattordicesimi
        15: quindicesimo, quindicesimi
        16: sedicesimo, sedicesimi
        17: diciassettesimo, diciassettesimi
        18: diciottesimo, diciottesimi
        19: diciannovesimo, diciannovesimi
        20: ventesimo, ventesimi, ventesima parte
        25: venticinquesimo, venticinquesimi
        30: trentesimo, trentesimi
        40: quarantesimo, quarantesimi
        50: cinquantesimo, cinquantesimi
        100: centesimo, centesima parte
        1_000: millesimo, millesimi, millesima parte
        1_000_000: milionesimo, milionesimi
    """),
    multiples=spelled("""
        2: doppio, doppia, doppi, doppie
        3: triplo, tripla, tripli, triple
        4: quadruplo, quadrupla, quadrupli, quadruple
        5: quintuplo, quintupla
        6: sestuplo, sestupla
        10: decuplo, decupla
        100: centuplo
    """),
    times=words("volte"),
    one_in=words("su, ogni"),
    every_nth=words("ogni"),
    vague=shares("""
        0 1: la maggioranza assoluta, una maggioranza assoluta
        1/10 1/2: la maggioranza relativa, una maggioranza relativa
        1/2 1: la maggioranza, una maggioranza, la maggior parte, la maggiore parte, la gran parte
        1/2 1: più di metà, oltre la metà, oltre metà, il grosso dei, il grosso degli, il grosso delle
        0 1/2: una minoranza, la minoranza, meno di metà
        0 3/20: una minima frazione, una piccola frazione, una piccolissima frazione, una frazione minima
        0 3/20: una frazione infinitesimale, una infima frazione, un infima frazione, una frazione irrisoria, una manciata
        0 3/20: una minima parte, una piccolissima parte, una parte infinitesimale, un infima parte, una infima parte
        0 3/20: una sparuta minoranza, una esigua minoranza, un esigua minoranza, un infima minoranza
        0 3/20: una minuscola frazione, una minuscola parte, una minuscola minoranza, una parte irrisoria, una parte minima
        0 1/3: una frazione, una piccola parte, una piccola minoranza, una piccola quota, una parte esigua, una parte ridotta
        2/5 1: una buona parte, una grande parte, buona parte, una larga parte, larga parte, una parte cospicua
        2/5 1: una gran parte, gran parte, una bella fetta
        2/3 1: la grande maggioranza, la stragrande maggioranza, una stragrande maggioranza, la schiacciante maggioranza
        2/3 1: una schiacciante maggioranza, la quasi totalità, quasi tutti, quasi tutte, quasi tutto, quasi tutta
        2/3 1: l immensa maggioranza, un ampia maggioranza, una larga maggioranza, la larga maggioranza, pressoché tutti
        2/3 1: pressoché tutte, pressoché la totalità, la gran maggioranza
    """),
    hedges={
        Hedge.ABOUT: words("""
            circa, all incirca, intorno a, intorno ai, intorno alle, intorno al, attorno a, attorno ai, attorno alle
            attorno al, approssimativamente, più o meno, grosso modo, suppergiù, pressapoco, pressappoco, qualcosa come
            nell ordine di, nell ordine dei, nell ordine delle, dell ordine di, dell ordine dei, dell ordine delle
            sull ordine di, un buon, una buona, ca, indicativamente, stimati, stimate
            una stima di, intorno agli, attorno agli, grossomodo
        """),
        Hedge.NEARLY: words("""
            quasi, pressoché, poco meno di, poco meno del, poco meno della, poco meno dei, poco meno delle, vicino a
            vicino ai, vicino alle, prossimo a, prossimi a, poco sotto, appena sotto
            appena meno di, non lontano da, a un passo da, un po meno di
        """),
        Hedge.MORE_THAN: words("""
            più di, più d, più del, più dell, più della, più dei, più degli, più delle, oltre
            poco più di, poco più del, poco più della, ben più di, molto più di, sopra
            al di sopra di, al di sopra dei, al di sopra delle, al di sopra del
            superiore a, superiore ai, superiore alle, superiore al, superiori a, superiori ai, superiori alle, superando, superato
            superati, superate, che supera, che superano, un po più di, in eccesso di, appena sopra, appena più di
            poco oltre, ben oltre, appena oltre, abbondantemente sopra, maggiore di, piu di, poco piu di
        """),
        Hedge.AT_LEAST: words("""
            almeno, come minimo, non meno di, minimo, un minimo di, quantomeno, quanto meno, perlomeno, per lo meno
            a partire da
        """),
        Hedge.LESS_THAN: words("""
            meno di, meno d, meno del, meno dell, meno della, meno dei, meno degli, meno delle, sotto
            al di sotto di, al di sotto dei, al di sotto delle, al di sotto del, inferiore a
            inferiore ai, inferiore alle, inferiore al, inferiori a, inferiori ai, inferiori alle, minore di, molto meno di
            ben meno di
        """),
        Hedge.AT_MOST: words("""
            fino a, fino ad, fino ai, fino agli, fino alle, fino al, sino a, sino ai, sino alle, al massimo, al più, tutt al più
            non più di, un massimo di, massimo, solo fino a, non oltre
            non più del, non piu di
        """),
    },
    behind={
        Hedge.ABOUT: words("circa, all incirca, più o meno, pressapoco, pressappoco, suppergiù, o giù di lì, ca, approssimativamente"),
        Hedge.AT_LEAST: words("almeno, o più, e più, come minimo, in su, e oltre, o oltre, ed oltre, quantomeno, e passa, o piu, e piu"),
        Hedge.AT_MOST: words("al massimo, al più, o meno, tutt al più, in giù, massimo"),
    },
    percent=words("per cento, percento, pct"),
    percentage_points=words("""
        punto percentuale, punti percentuali, punto di percentuale, punti di percentuale, punti per cento, pp, p p
    """),
    points=words("punto, punti"),
    per_mille=words("per mille, permille, pro mille"),
    units={
        "basis_point": words("punto base, punti base"),
        "oil_bbl / day": words("barili al giorno, barili giornalieri"),
        "meter": words("metro, metri, mt"),
        "kilometer": words("chilometro, chilometri, kilometro, kilometri"),
        "centimeter": words("centimetro, centimetri"),
        "millimeter": words("millimetro, millimetri"),
        "mile": words("miglio, miglia"),
        "nautical_mile": words("miglio marino, miglia marine, miglio nautico, miglia nautiche"),
        "yard": words("iarda, iarde"),
        "foot": words("piede, piedi"),
        "inch": words("pollice, pollici"),
        "light_year": words("anno luce, anni luce"),
        "kilometer ** 2": words("chilometro quadrato, chilometri quadrati, chilometri quadri, km quadrati, kmq, km quadri"),
        "mile ** 2": words("miglio quadrato, miglia quadrate"),
        "meter ** 2": words("metro quadrato, metri quadrati, metro quadro, metri quadri, mq"),
        "foot ** 2": words("piede quadrato, piedi quadrati"),
        "acre": words("acro, acri"),
        "hectare": words("ettaro, ettari"),
        "meter ** 3": words("metro cubo, metri cubi, mc"),
        "kilometer ** 3": words("chilometro cubo, chilometri cubi"),
        "liter": words("litro, litri"),
        "hectoliter": words("ettolitro, ettolitri"),
        "centiliter": words("centilitro, centilitri"),
        "milliliter": words("millilitro, millilitri"),
        "gallon": words("gallone, galloni"),
        "gram": words("grammo, grammi"),
        "milligram": words("milligrammo, milligrammi"),
        "hectogram": words("etto, etti, ettogrammo, ettogrammi"),
        "kilogram": words("chilo, chili, chilogrammo, chilogrammi, kilo, kili, kilogrammo, kilogrammi"),
        "pound": words("libbra, libbre"),
        "ounce": words("oncia, once"),
        "troy_ounce": words("oncia troy, once troy"),
        "metric_ton": words("tonnellata, tonnellate, tonnellata metrica, tonnellate metriche, tonn"),
        "carat": words("carato, carati"),
        "second": words("secondo, secondi"),
        "minute": words("minuto, minuti"),
        "hour": words("ora, ore"),
        "day": words("giorno, giorni, giornata, giornate, dì"),
        "week": words("settimana, settimane"),
        "month": words("mese, mesi"),
        "year": words("anno, anni, annata, annate"),
        "decayear": words("decennio, decenni"),
        "century": words("secolo, secoli"),
        "millennium": words("millennio, millenni"),
        "degree_Celsius": words("grado celsius, gradi celsius, grado centigrado, gradi centigradi"),
        "degree_Fahrenheit": words("grado fahrenheit, gradi fahrenheit"),
        "degree": words("grado, gradi"),
        "watt": words("watt"),
        "kilowatt": words("kilowatt, chilowatt"),
        "megawatt": words("megawatt"),
        "gigawatt": words("gigawatt"),
        "kilowatt_hour": words("kilowattora, chilowattora, kilowatt ora, chilowatt ora"),
        "megawatt_hour": words("megawattora, megawatt ora"),
        "gigawatt_hour": words("gigawattora, gigawatt ora"),
        "volt": words("volt"),
        "metric_horsepower": words("cavallo vapore, cavalli vapore, cv"),
        "knot": words("nodo, nodi"),
        "kilometer / hour": words("""
            chilometri orari, chilometro orario, chilometri all ora, chilometri l ora, chilometri ora, km orari, km all ora
            km l ora
        """),
        "mile / hour": words("miglia orarie, miglia all ora, miglia l ora"),
        "meter / second": words("metri al secondo, metro al secondo"),
        "oil_bbl": words("barile, barili"),
        "turn": words("giri"),
    },
    money={
        "EUR": words("euro"),
        "EUR / 100": words("eurocent, centesimo di euro, centesimi di euro, centesimi"),
        "ITL": words("lira, lire, lira italiana, lire italiane, vecchie lire"),
        "USD": words("""
            dollaro, dollari, dollaro americano, dollari americani, dollaro statunitense, dollari statunitensi, dollari usa
            dollari us
        """),
        "USD / 100": words("centesimo di dollaro, centesimi di dollaro"),
        "GBP": words("sterlina, sterline, lira sterlina, lire sterline, sterlina britannica, sterline britanniche, sterline inglesi"),
        "GBP / 100": words("penny, pence"),
        "CHF": words("franco svizzero, franchi svizzeri, franco, franchi"),
        "FRF": words("franco francese, franchi francesi, franco, franchi"),
        "DEM": words("marco tedesco, marchi tedeschi, deutsche mark"),
        "ESP": words("peseta, pesete, pesetas"),
        "NLG": words("fiorino olandese, fiorini olandesi"),
        "JPY": words("yen"),
        "CNY": words("yuan, renminbi"),
        "RUB": words("rublo, rubli"),
        "INR": words("rupia, rupie, rupia indiana, rupie indiane"),
        "PKR": words("rupia, rupie"),
        "LKR": words("rupia, rupie"),
        "IDR": words("rupia, rupie"),
        "CAD": words("dollaro canadese, dollari canadesi"),
        "AUD": words("dollaro australiano, dollari australiani"),
        "SEK": words("corona svedese, corone svedesi"),
        "NOK": words("corona norvegese, corone norvegesi"),
        "DKK": words("corona danese, corone danesi"),
        "CZK": words("corona ceca, corone ceche"),
        "HUF": words("fiorino ungherese, fiorini ungheresi"),
        "PLN": words("zloty"),
        "TRY": words("lira turca, lire turche"),
        "BRL": words("real brasiliano, real brasiliani, reais"),
        "UAH": words("grivnia, grivnie, hryvnia"),
        "KRW": words("won sudcoreano, won sudcoreani, won"),
        "MXN": words("pesos, peso messicano, pesos messicani"),
        "ARS": words("pesos, peso argentino, pesos argentini"),
        "CLP": words("pesos"),
        "COP": words("pesos"),
        "UYU": words("pesos"),
        "CUP": words("pesos"),
        "DOP": words("pesos"),
        "PHP": words("pesos"),
    },
    opposites=opposed("""
        aperti, aperte | chiusi, chiuse
        donne, donna, femmine | uomini, uomo, maschi
        donne, donna | uomini, uomo | bambini, bambino
        ragazze, ragazza, bambine | ragazzi, ragazzo, bambini
        adulti, adulto | bambini, bambino, minori, minorenni, ragazzi
        morti, morto, vittime, deceduti | feriti, ferito | illesi, illeso, dispersi
        passeggeri, passeggero | membri dell equipaggio, piloti
        civili, civile | soldati, soldato, militari, poliziotti | …
        vittorie, vittoria | pareggi, pareggio | sconfitte, sconfitta
        pubblici, pubbliche | privati, private
        a tempo pieno | a tempo parziale, part time
        italiani, italiane | stranieri, straniere
        alunni, studenti | insegnanti, docenti | …
        promossi | bocciati
        morti, morte, sono morti, sono morte, deceduti, decedute, annegati | sopravvissuti, sopravvissute, superstiti |
            dispersi, disperse, scomparsi
        vaccinati, vaccinate | non vaccinati, non vaccinate
        condannati, condannate | assolti, assolte | …
        venduti, vendute | invenduti, invendute
    """),
    answers=opposed("""
        a favore, voti a favore, votato a favore, favorevoli, favorevole, è favorevole, approvano, sostengono |
            contro, contrari, contrario, è contrario, votato contro, disapprovano, respingono, si oppongono |
            astenuti, si sono astenuti, astensioni, astensione, indecisi, senza opinione, non sa
        sì, votato sì | no, votato no | astenuti, indecisi, non sa
        d accordo | in disaccordo
        soddisfatti, soddisfatto | insoddisfatti, insoddisfatto
        ottimisti | pessimisti
    """),
    everyone=words("""
        persone, bambini, membri, vittime, candidati, partecipanti, deputati, consiglieri, senatori, giurati, delegati, elettori, dipendenti
        lavoratori, studenti, alunni, passeggeri, abitanti, residenti, pazienti, feriti, morti
    """),
    so_many=words("tanti, tante, tanto, volte"),
    ballots=words("voto, voti, suffragi, preferenze"),
    seats=words("seggio, seggi, consiglieri, deputati, senatori"),
    carried=words("""
        approvato, approvata, approva, adottato, adottata, eletto, eletta, rieletto, rieletta, ratificato, ratificata
    """),
    defeated=words("respinto, respinta, bocciato, bocciata, respinge"),
    exceeds=words("superato, supera, superano, superava, superò, oltrepassato, eccede, al di sopra di, superiore a, superiore al"),
    share_nouns=words("affluenza, partecipazione, quota, percentuale"),
    majorities=groups("""
        azionista di maggioranza, socio di maggioranza, quota di maggioranza, partecipazione di maggioranza
        maggioranza, maggioranza assoluta
        azionista di minoranza, quota di minoranza, partecipazione di minoranza
        maggioranza relativa, maggioranza semplice, maggioranza qualificata
    """),
    staff=words("organico, dipendenti, personale, forza lavoro, posti, addetti"),
    persons=words("""
        ab, persona, persone, uomo, uomini, donna, donne, bambino, bambini, bambina, bambine, ragazzo, ragazzi, ragazza, ragazze
        soldato, soldati, militare, militari, volontario, volontari, volontaria, volontarie, riservista, riservisti
        abitante, abitanti, residente, residenti, lavoratore, lavoratori, lavoratrice, lavoratrici, dipendente, dipendenti
        impiegato, impiegati, impiegata, impiegate, operaio, operai, operaia, operaie, studente, studenti, studentessa
        studentesse, alunno, alunni, alunna, alunne, allievo, allievi, allieva, allieve, scolaro, scolari, insegnante
        insegnanti, docente, docenti, medico, medici, infermiere, infermieri, infermiera, visitatore, visitatori
        visitatrice, visitatrici, spettatore, spettatori, spettatrice, spettatrici, tifoso, tifosi, elettore, elettori
        elettrice, elettrici, votante, votanti, profugo, profughi, rifugiato, rifugiati, rifugiata, rifugiate, sfollato
        sfollati, migrante, migranti, immigrato, immigrati, ferito, feriti, ferita, feriti gravi, morto, morti
        vittima, vittime, disperso, dispersi, paziente, pazienti, malato, malati, combattente, combattenti, recluta, reclute
        manifestante, manifestanti, candidato, candidati, candidata, candidate, cittadino, cittadini, cittadina, cittadine
        passeggero, passeggeri, viaggiatore, viaggiatori, turista, turisti, turiste, disoccupato, disoccupati, disoccupata
        disoccupate, socio, soci, membro, membri, iscritto, iscritti, giocatore, giocatori, deputato, deputati, senatore
        senatori, ostaggio, ostaggi, prigioniero, prigionieri, detenuto, detenuti, poliziotto, poliziotti, agente, agenti
        carabiniere, carabinieri, pensionato, pensionati, pensionata, pensionate, minore, minori, adulto, adulti, anziano
        anziani, giovane, giovani, partecipante, partecipanti, utente, utenti, cliente, clienti, addetto, addetti, effettivi
        contagiato, contagiati, italiano, italiani, italiana, italiane
    """),
    of=words("di, d, del, dello, della, dell, dei, degli, delle"),
    single=words("solo, sola, unico, unica, singolo, singola"),
    others=words("altri, altre, ultimi, ultime, primi, prime, restanti, rimanenti, precedenti, successivi, nuovi, nuove, principali"),
    meant=words("""
        previsti, previste, inizialmente, attesi, attese, preventivati, preventivate, annunciati, annunciate, stimati, stimate, promessi
        promesse, registrati, registrate, richiesti, richieste
    """),
    number_nouns=words("numero, totale"),
    articles=words("""
        il, lo, la, i, gli, le, l, un, uno, una, questo, questa, quest, questi, queste, quel, quello, quella, quell, quei
        quegli, quelle, suo, sua, suoi, sue, loro, nostro, nostra, nostri, nostre, vostro, vostra, vostri, vostre, mio, mia
        miei, mie, tuo, tua, tuoi, tue, tutti, tutte, tutti i, tutte le, tutti gli, ogni, ciascun, ciascuna
    """),
    drops_subjects=True,
    definite=words("il, lo, la, l, questo, questa, quest, quel, quella, del, dello, della, dell, nel, nella, al, alla"),
    definite_plural=words("gli, le, i, degli, delle, dei, agli, alle, ai"),
    these=words("questo, questa, quest, questi, queste, quei, quegli, quelle, quel, quella, quell, tali, suddetti, suddette, codesti"),
    stops=words("""
        a, ad, al, allo, alla, all, ai, agli, alle, da, dal, dallo, dalla, dall, dai, dagli, dalle, in, nel, nello, nella, nell
        nei, negli, nelle, su, sul, sullo, sulla, sull, sui, sugli, sulle, con, col, coi, per, tra, fra, di, d, del, dello
        della, dell, dei, degli, delle, e, ed, o, od, oppure, ovvero, ossia, cioè, ma, però, anzi, né, che, chi, cui, quale
        quali, quando, dove, come, perché, poiché, mentre, se, sebbene, benché, affinché, dopo, prima, durante, contro
        verso, oltre, presso, senza, sotto, sopra, dentro, fuori, entro, lungo, attraverso, circa, quasi, almeno, nonostante
        malgrado, tranne, eccetto, salvo, secondo, invece, insieme, anche, pure, inoltre, ancora, già, ormai, poi, allora
        quindi, dunque, così, più, meno, molto, troppo, tanto, solo, soltanto, soprattutto, persino, perfino, rispetto
        il, lo, la, i, gli, le, l, un, uno, una, questo, questa, questi, queste, quello, quella, quelli, quelle, quei, quegli
        ciò, io, tu, egli, ella, lui, lei, noi, voi, essi, esse, loro, mi, ti, ci, vi, si, ne, me, te, sé, non, mai
        suo, sua, suoi, sue, ogni, ciascuno, ciascuna, tutti, tutte, tutto, tutta, nessuno, alcuni, alcune, altri, altre
        è, sono, era, erano, fu, furono, sarà, saranno, sarebbe, sarebbero, sia, siano, essere, essendo, stata
        ha, hanno, aveva, avevano, ebbe, ebbero, avrà, avranno, avrebbe, avrebbero, abbia, abbiano, avere, avendo, avuto
        può, possono, poteva, potevano, potrà, potrebbe, potrebbero, deve, devono, doveva, dovevano, dovrà, dovrebbe
        dovrebbero, vuole, vogliono, va, vanno, viene, vengono, venne, vennero, veniva, venivano, fa, fanno, fece, fecero
        dice, dicono, disse, afferma, ha detto, spiega, annuncia, resta, restano, rimane, rimangono, diventa, diventano
        vive, vivono, lavora, lavorano, muore, muoiono, sale, salgono, scende, scendono, costa, costano, vale, valgono
        arriva, arrivano, partecipa, partecipano, c, s, n, m, t, v, oggi, ieri, domani, qui, qua, lì, là, adesso, ora
        via, vicino, lontano, davanti, dietro, pro capite, mediamente, annui, annue, complessivamente, mondiale
    """),
    sides=words("per"),
    places=words("in, nel, nella, negli, nelle, da, dal, dalla, a, al, alla, verso, tra, fra, contro, per, su, presso"),
    between=words("tra, fra"),
    range_to=words("a, ad, ai, agli, alle, al, all, fino a"),
    range_and=words("e, ed, e i, e le, e gli, e il, e l"),
    range_or=words("o"),
    ratios=words("per"),
    range_from=words("da, dai, dalle, dal, dall"),
    decades=words("anni"),
    months=words("""
        gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
        gen, genn, feb, febb, mar, apr, mag, magg, giu, lug, ago, set, sett, ott, nov, dic
    """),
    weekdays=words("""
        lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lunedi, martedi, mercoledi, giovedi, venerdi
    """),
    age_before=words("all età di, età di"),
    year_before=words("""
        nel, dal, del, al, sul, il, nell, dall, dell, anno, anni, inizio, fine, metà, primavera, estate, autunno, inverno, stagione
        esercizio, annata, vendemmia, biennio, triennio, quadriennio
    """),
    clock_before=words("""
        alle, dalle, ore, le, all, dall
    """),
    clock=words("""
        h, in punto, del mattino, di mattina, della mattina, del pomeriggio, di pomeriggio, di sera, della sera, di notte
        della notte, ora locale, ore locali, gmt, utc, ora italiana
    """),
    century=words("""
        secolo, secoli, sec, repubblica, legislatura, emendamento, arrondissement, dinastia, reich, municipio, circoscrizione
        trimestre, trimestri, semestre, semestri, quadrimestre, bimestre
    """),
    streets=words("via"),
    labels=words("""
        articolo, articoli, art., artt., pagina, pagine, pag., pagg., pp., capitolo, capitoli, cap., numero, numeri, n., nn., nr., num.
        strada, strada statale, statale, strada provinciale, provinciale, autostrada, raccordo, via, viale, piazza, corso
        linea, volo, treno, binario, camera, stanza, sala, aula, appartamento, scala, tomo, volume, vol., categoria
        livello, fase, tipo, classe, gruppo, versione, figura, fig., tabella, tab., grafico, allegato, appendice, sezione, comma
        commi, paragrafo, lettera, salmo, canale, rete, legge, decreto, dpr, dlgs, lotto, autobus, bus, tram, gate, uscita
        casello, chilometro, corsia, padiglione, fila, posto, settore, zona, turno, episodio, puntata, stagione, atto
        scena, parte, edizione, protocollo, delibera, sentenza, ordinanza, fattura, codice, telefono, tel., fax
        cellulare, partita iva, modello, mod., divisione, unità, reparto, girone, formula, secolo, sec., regola, norma, maglia
        opera, sinfonia n, vettura, carrozza, canto, ore, anni
    """),
    universe=words("""
        del mondo, al mondo, nel mondo, mondiale, mondiali, del pianeta, sul pianeta, sulla terra, della terra, a livello mondiale
        su scala mondiale, in tutto il mondo, di tutto il mondo, dell intero pianeta, a livello globale, su scala globale
        del globo
    """),
    most=words("""
        più grande, più grandi, piu grande, piu grandi, più grosso, più grossa, più grossi, più grosse, maggiore, maggiori
        più importante, più importanti, più numeroso, più numerosa, più numerosi, più numerose, più alto, più alta, più alti
        più alte, più forte, più forti, più potente, più potenti, più popoloso, più popolosa, più popolosi, più popolose
        più ampio, più ampia, più ampi, più ampie, più esteso, più estesa, più estesi, più estese, più vasto, più vasta
        più vasti, più vaste, più elevato, più elevata, più elevati, più elevate, più consistente, più consistenti, più lungo
        più lunga, più lunghi, più lunghe, più nutrito, più nutrita, più pesante, più pesanti
    """),
    least=words("""
        più piccolo, più piccola, più piccoli, più piccole, piu piccolo, piu piccola, minore, minori, più basso, più bassa
        più bassi, più basse, più debole, più deboli, meno numeroso, meno numerosa, meno numerosi, meno numerose
        meno popoloso, meno popolosa, più esiguo, più esigua, più corto, più corta, più breve, più brevi, più ridotto
        più ridotta
    """),
    size=words("""
        grande, grandi, grosso, grossa, grossi, grosse, maggiore, maggiori, importante, importanti, piccolo, piccola, piccoli
        piccole, minore, minori, alto, alta, alti, alte, basso, bassa, bassi, basse, forte, forti, debole, deboli
        numeroso, numerosa, numerosi, numerose, ampio, ampia, elevato, elevata, consistente, consistenti
    """),
    growth=spelled("""
        2: raddoppiato, raddoppiata, raddoppiati, raddoppiate, raddoppia
        3: triplicato, triplicata, triplicati, triplicate
        4: quadruplicato, quadruplicata
    """),
    halved=words("dimezzato, dimezzata, dimezzati, dimezzate"),
    samples={"counted": "{name} ha {value} {words}.", "holders": "{name} ha {words} di {value} {unit}."},
    plurals=words("i, e"),
    cues={
        "ago": words("fa, prima"),
        "sample": words("sondaggio, indagine, campione, studio"),
        "strength": words("più forte, più forti, più potente, più potenti, più debole, più deboli"),
        "apiece": words("ciascuno, ciascuna, l uno, l una, a testa, a persona, cadauno, per abitante"),
        "mean": words("media, medio, medie, medi, densità, resa, in ragione di, a un ritmo di, al ritmo di, in media, mediamente"),
        "per": words("per, ogni, su"),
        "then": words("quando"),
        "margin": words("margine"),
        "profit": words("utile, utili, profitto, profitti, risultato operativo, ebitda, ebit"),
        "revenue": words("ricavi, fatturato, vendite"),
        "incoming": words("esportazioni, entrate, ricavi"),
        "outgoing": words("importazioni, uscite, spese"),
        "surplus": words("avanzo, surplus, saldo positivo"),
        "deficit": words("disavanzo, deficit"),
        "employs": words("impiega, impiegano, occupa, organico di, dà lavoro a"),
        "expected": words("""
            atteso, attesa, attesi, attese, previsto, prevista, previsti, previste, previsione, previsioni, stime
            consenso, aspettative, obiettivo, preventivato, preventivati
        """),
        "recalls": words("ciò, questo, la cifra, questa cifra, il dato, il numero, il totale"),
        "it_is": words("si tratta di, si tratta del, si tratta della"),
        "general": words("""
            tanti, tante, molti, molte, più, meno
            totale, intera, intero, complessiva, complessivo, attuale, stimata, stimato, immensa, immenso, vasta, vasto, grande
            piccola, piccolo, enorme, massiccia, colossale, potente, moderna, moderno, propria, proprio, nazionale, nominale
            annuo, annua, annuale, ufficiale, crescente, anziana, media, medio, temibile, giovane, scarsa, debole
        """),
        "partial": words("""
            Nord, Sud, Est, Ovest, nord, sud, ovest, settentrionale, meridionale, orientale, occidentale, centrale, rurale
            continentale, peninsulare, occupata, subsahariana, insulare
        """),
        "it": words("esso, essa"),
        "its": words("suo, sua, suoi, sue"),
        "whose": words("cui"),
        "outdone": words("""
            dopo, dietro, dietro a, dietro al, dietro alla, dietro all, dietro allo, dietro ai, dietro agli, dietro alle
            subito dietro a, subito dietro al, subito dietro alla, subito dietro all, subito dietro allo, subito dietro ai
            subito dietro agli, subito dietro alle, preceduta da, preceduta dal, preceduta dalla, preceduta dall, preceduta dallo
            preceduta dai, preceduta dagli, preceduta dalle, preceduto da, preceduto dal, preceduto dalla, preceduto dall
            preceduto dallo, preceduto dai, preceduto dagli, preceduto dalle, superata da, superata dal, superata dalla
            superata dall, superata dallo, superata dai, superata dagli, superata dalle, superato da, superato dal, superato dalla
            superato dall, superato dallo, superato dai, superato dagli, superato dalle, alle spalle di, alle spalle della
            alle spalle del
        """),
        "outdoes": words("""
            davanti a, davanti al, davanti alla, davanti all, davanti allo, davanti ai, davanti agli, davanti alle, prima di
            prima della, prima del, seguita da, seguita dal, seguita dalla, seguita dall, seguita dallo, seguita dai
            seguita dagli, seguita dalle, seguito da, seguito dal, seguito dalla, seguito dall, seguito dallo, seguito dai
            seguito dagli, seguito dalle
        """),
        "tally": words("bilancio, il numero delle vittime, il numero dei morti, il numero di vittime, il numero degli arresti"),
        "lead": words("vantaggio, di vantaggio, di distacco, di ritardo, avanti, distacco"),
        "second_only": words("""
            solo a, solo al, solo alla, solo all, solo allo, solo ai, solo agli, solo alle, soltanto a, soltanto al, soltanto alla
            soltanto all, soltanto allo, soltanto ai, soltanto agli, soltanto alle
        """),
        "since": words("dal, da"),
        "every_year": words("ogni anno, tutti gli anni"),
        "most_of": words("maggior numero di, maggior numero d"),
        "least_of": words("minor numero di, minor numero d"),
        "running": words("consecutivo, consecutivi, di fila, di seguito"),
        "past": words("era, erano, aveva, avevano, fu, furono, contava, contavano, disponeva di, ammontava a, possedeva"),
        "among": words("tra, fra, uno dei, una delle, uno degli, una dei, è tra, figura tra"),
        "ranked_by": words("per, in termini di, in, secondo, quanto a"),
        "up": words("""
            guadagnava, guadagnavano, salivano, cresceva, crescevano
            più caldo, più calda, più pesante, più caro, più cara
            superiore a
            salito, salita, saliti, salite, sale, salgono, aumentato, aumentata, aumentati, aumentate, aumenta, aumento, cresciuto
            cresciuta, cresciuti, cresciute, cresce, incremento, rialzo, balzo, guadagnato, guadagna, più, in più, superiore
            in crescita, in aumento, in rialzo, sono saliti, avanzato, salire, salì, salirono, saliva, aumentano, aumentò
            aumentarono, aumentare, crescono, crebbe, crescere, guadagnano, guadagnò, rialzato, balzato, balzata, balzati, balza
            sale del, lievitato, lievitata, impennata, avanza, avanzata, avanzati
            incrementato, incrementata, rimbalzato, rimbalzata, rimbalzo, impennato, schizzato, schizzata, ampliato, allargato
            allargata, rincarato, rincaro
            salirà, aumenti, aumenterà, crescerà, incrementa, impenna, rialzi, alza, alzato, alzata, eleva, innalza
            innalzato, rincara, rincari, lievita, schizza
            aumenteranno, saliranno, cresceranno, rincarata, rincarano, risalito, risalita
        """),
        "down": words("""
            perdeva, perdevano, cedeva, cedevano, scendeva, scendevano, calava, calavano
            più freddo, più fredda, più leggero, più leggera
            inferiore a
            sceso, scesa, scesi, scese, scende, scendono, calato, calata, calati, calate, cala, calo, diminuito, diminuita
            diminuiti, diminuite, diminuzione, ridotto, ridotta, ridotti, ridotte, riduzione, caduto, caduta, perso, perde
            perdita, ribasso, flessione, meno, in meno, inferiore, in calo, contrazione, crollato, crollo, scendere, scendendo
            calano, calò, calarono, calare, diminuisce, diminuiscono, diminuì, diminuire, riduce, riducono, ridusse, ridurre, cade
            cadono, cadde, cadere, persa, persi, perse, perdono, crolla, crollata, crollati, tagliato, tagliata, tagliati, taglio
            arretrato, arretra
            discesa, precipitato, precipitata, scivolato, scivolata, arretrata
            scesero, scenderà, cali, calerà, diminuirà, ridurrà, crollano, flette, taglia, tagli, abbassa, abbassato
            ribassi, precipita
            scenderanno, caleranno, diminuiranno, contratto, contratta, accorciate, accorciato, accorciata
        """),
        "base": words("superiore a, inferiore a, da, dai, dalle, dal, dall, dalla, dagli, sui, su, di"),
        "born": words("nato, nata, nacque, nasce, nascita"),
        "died": words("morto, morta, morì, muore, deceduto, deceduta, scomparso, scomparsa"),
        "aged": words("all età di, a, età di"),
        "later": words("dopo, più tardi"),
        "moved": words("passato, passata, passati, passate, passa, passano, passò, passarono, passare, passando"),
        "better": words("migliorato, migliorata, migliora, migliorano, miglioramento, migliorò"),
        "earlier": words("""
            un anno prima, anno precedente, esercizio precedente, un anno fa, l anno scorso, l anno precedente
            dell anno precedente, scorso anno, anno scorso, trimestre precedente, semestre precedente, mese precedente
            settimana precedente, stagione precedente, scorsa stagione, stagione scorsa, scorso mese, mese scorso, un mese prima
            dodici mesi prima
        """),
        "versus": words("""
            contro, rispetto a, rispetto all, rispetto allo, rispetto agli, rispetto ai, rispetto alle, rispetto al, rispetto alla
            a fronte di, invece di, a confronto con
            contro i, contro le, contro gli
        """),
        "or": words("o, ossia, cioè, ovvero, vale a dire"),
        "loss": words("perdita, perdite, deficit"),
        "after": words("dopo"),
        "rising": words("crescita"),
        "per_share": words("per azione, utile per azione"),
        "net": words("utile netto"),
        "shares": words("numero medio di azioni"),
        "bought": words("comprato, acquistato, comprate, acquistate"),
        "sold": words("venduto, vendute, ceduto"),
        "level": words("a, ai, alle, al, all, alla, agli, allo, fino a, raggiungendo, raggiunto, pari a"),
        "by": words("del, di, dell, dello, della"),
        "other_base": words("""
            reale, reali, sottostanti
            a parità di perimetro, a cambi costanti, rettificato, rettificata, rettificati, rettificate, esclusi, escluse
            escluso, esclusa, annualizzato, annualizzata
            destagionalizzato, destagionalizzata, destagionalizzati, destagionalizzate, a perimetro costante
            in termini reali, organica, sottostante
        """),
        "clause": words("mentre, ma, sebbene, e, che, quando"),
        "excludes": words("senza contare, esclusi, escluse, escludendo, non inclusi, non incluse"),
        "severally": words("ciascuno, ciascuna, ciascun, ogni"),
        "leaves": words("""
            lasciando, lasciandone, lascia, lascerà, lascerebbe, resterebbero, resta, restano, resterà, resteranno, rimangono, rimarranno
        """),
        "loses": words("perso, perse, perde, perdono"),
        "includes": words("di cui, tra cui, compresi, comprese, inclusi, incluse, tra i quali"),
        "them": words("""
            di essi, di esse, di loro, di questo totale, di quel totale, di questa somma, di cui, tra loro, fra loro, dei quali
            delle quali, tra cui
        """),
        "of_total": words("del totale, dell importo totale"),
        "further": words("altri, altre, ulteriori"),
        "rest": words("""
            il resto, i restanti, le restanti, il restante, restanti, restante, gli altri, le altre, i rimanenti
            le rimanenti, rimanenti
        """),
        "remaining": words("i restanti, le restanti, il restante, i rimanenti, le rimanenti, restanti, restante, rimanenti"),
        "load_factor": words("coefficiente di riempimento, fattore di carico"),
        "passenger_miles": words("passeggeri chilometro, passeggeri chilometri"),
        "seat_miles": words("posti chilometro, posti chilometri"),
        "per_year": words("all anno, l anno, per anno, annuo, annui, annua, annuale, annuali"),
        "per_month": words("al mese, mensile, mensili"),
        "per_week": words("alla settimana, settimanale, settimanali"),
        "per_day": words("al giorno, giornaliero, giornalieri"),
        "out_of": words("su, su un totale di, su un complesso di"),
        "comprises": words("""
            si tratta di, composto da, formato da, cioè, suddivisi tra, ossia, si compone di, si compongono di, è composto da
            è composta da, si divide in, si dividono in, consta di
        """),
        "total": words("in totale, il totale, in tutto, un totale di, per un totale di, totale di"),
        "each": words("per, a, al, all, alla, ciascuno, ciascuna, ogni, l"),
        "over": words("in, su, per, durante, nell arco di"),
        "with": words("con"),
        "adverb": words("si, oggi, attualmente, anche, ancora, già, ormai, infatti, ufficialmente, da sola, da solo, quindi, inoltre"),
        "tail": words("secondo, oggi, attualmente, in totale, stando a"),
        "have": words("""
            ha, hanno, aveva, avevano, ebbe, ebbero, avrebbe, avrebbero, abbia, abbiano, avesse, avessero, avendo,  conta
            contano, contava, contavano, conterebbe, conterebbero, contando, dispone di, dispongono di, disponeva di
            disponevano di, disporrebbe di, disporrebbero di, disponga di, dispone d, disponendo di, può contare su
            possono contare su, poteva contare su, potrebbe contare su, possiede, possiedono, possedeva, possedevano
            possiederebbe, schiera, schierano, schierava, schiererebbe, totalizza, totalizzano, raccoglie, riunisce, riuniscono
            raggruppa, raggruppano, ospita, ospitano, ospitava, annovera, annoverano, vanta, vantano, vantava, comprende
            comprendono, comprendeva, dotato di, dotata di, dotati di, dotate di, forte di, forti di, può schierare, composto da
            composta da, composti da, composte da, formato da, formata da, detiene, detengono, impiega, impiegano, ha a disposizione
            può disporre di
        """),
        "be": words("""
            è, sono, era, erano, fu, furono, sarebbe, sarebbero, sia, siano, fosse, fossero, resta, restano, rimane, rimangono
            diventa, diventano, costituisce, costituiscono, costituiva, ammonta a, ammontano a, ammontava a, ammontavano a
            ammonterebbe a, raggiunge, raggiungono, raggiungeva, è di, era di, è pari a, era pari a, sono pari a, si attesta a
            si attesta su, si attestava a, rappresenta, rappresentano, figura come, risulta, risultano, si colloca a, si aggira su
            si aggira intorno a, viene considerato, viene considerata, è considerato, è considerata
        """),
        "makes": words("""
            ovvero, ossia, cioè, vale a dire, pari a, pari al, pari all, costituisce, costituiscono, costituirebbe, costituirebbero
            costituiva, rappresenta, rappresentano, rappresenterebbe, rappresenterebbero, rappresentava, rappresentavano, è, sono
            sarebbe, sarebbero, era, erano, forma, formano, formerebbe, formerebbero, equivale a, equivalgono a, equivarrebbe a
            equivale al, corrisponde a, corrispondono a, corrisponderebbe a, corrisponde al, fa, fanno, farebbe, ammonta a
            non è che, non sarebbe che, si tratta di, compone, compongono
            equivalente a, equivalenti a, equivalente al, l equivalente di, corrispondente a, corrispondenti a, pari alla
            pari allo, pari ai, pari agli, pari alle, ha rappresentato, hanno rappresentato, assorbe, assorbono, concentra
            concentrano
        """),
        "than": words("""
            che, di, del, della, dello, dell, dei, degli, delle, di quanto
            rispetto a, rispetto al, rispetto alla, rispetto ai, rispetto agli, rispetto alle, rispetto allo
        """),
        "more": words("più, piu, in più, di più"),
        "less": words("meno, in meno, di meno"),
        "and": words("e, ed, nonché, così come, oltre a, insieme a, più, come pure"),
        "planned": words("""
            né
            vorrebbe, vorrebbero, vuole, vogliono, desidera, desiderano, prevede, prevedono, prevedeva, pianifica, pianificano
            progetta, progettano, intende, intendono, mira a, mirano a, punta a, puntano a, obiettivo, traguardo, entro il, avrà
            avranno, sarà, saranno, non ha, non hanno, non conta, non contano, non dispone, non è, non sono, non ha più
            non hanno più, non aveva, non avevano, non è più, potrebbe, potrebbero, se, qualora, dovrebbe, dovrebbero, spera
            sperano, auspica, promette, promettono, propone, propongono, previsto, previsti, prevista, previste
        """),
        "defines": words("che"),
        "defines_set_off": (),
        "supposed": words("""
            sarebbe, sarebbero, ammonterebbe a, avrebbe, avrebbero, conterebbe, conterebbero, disporrebbe di, disporrebbero di
            potrebbe contare su, possiederebbe, schiererebbe
            falsamente, erroneamente, mito, falso
        """),
        "together": words("insieme, messi insieme, messe insieme, sommati, sommate"),
    },
    traces=words("gli, zz, cch, tt, zione, ò, ì, chi, gio, cc, oro"),
    function_words=words("""
        il, lo, la, i, gli, le, l, un, una, di, del, della, dei, delle, dell, degli, e, è, che, non, per, con, in, nel, nella
        nell, da, dal, dalla, su, sul, sulla, al, alla, alle, ai, si, sono, ha, hanno, come, più, anche, ma, o, se, ci, questo
        questa, cui, tra, suo, sua, loro, essere, stato, chi, dove, perché, molto, c, ed, ad
    """),
    endings=words("""
        i, e, a, o, ò, ato, ati, ata, ate, ito, iti, uto, uti, uta, ute, ando, endo, are, ere, ire, zione, zioni, tore, tori, trice, mente
        ale, ali
    """),
    synonyms=groups("""
        spettatori, pubblico, affluenza
        punti, pt
        gol, reti
        vittorie, vittoria, vinte
        sconfitte, sconfitta, perse
        pareggi, pareggio
        anno, anni, stagione
        data, giorno
        posto, posizione, rango
        luogo, città, stadio, sede
        giocatore, nome, atleta
        squadra, club
        paese, nazione, nazionalità
        risultato, punteggio
        avversario, contro
        partito, partiti
        titolo, nome, film, album, canzone, episodio
        altezza, alto, alta
        peso, pesante
        lunghezza, lungo, lunga
        profondità, profondo, profonda
        larghezza, largo, larga
        età
        superficie, area
        popolazione, abitanti
        prezzo, costo, valore, caro, cara
        durata, tempo
        aperto, aperta, apertura, inaugurato, fondato
        gestore, gestito, gestita, operatore
    """),
    table={
        "fill": words("""
            il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dei, degli, delle, d, a, al, allo, alla, ai, in, nel, nello
            nella, nei, con, da, dal, dalla, per, su, sul, sulla, e, o, è, sono, era, erano, fu, furono, ha, hanno, aveva, avevano, si
            suo, sua, suoi, che, chi, dove, quando, questo, questa, questi, anche, molto, ci, c, vi, conta, contano, possiede, tabella
            elenco, lista, dati, numero, valore, valori, ottenuto, ricevuto, giocato, fatto, stato, stata, stati, state, situato, situata
            chiamato, durante, tra, fra, come, anno, stagione
            avuto, avuta, avuti, registra, registrato, contava, ospita, accoglie, raggiunge
        """),
        "most": words("""
            il maggior, la maggior, maggiore, più alto, più alta, il più alto, la più alta, massimo, massima, più grande
            il maggior numero di, più profondo
            il più lungo, la più lunga, il più profondo, la più profonda, il più caro, la più cara, il più pesante
        """),
        "least": words("""
            il minor, la minor, minore, più basso, più bassa, il più basso, la più bassa, minimo, minima, più piccolo, più piccola
            il minor numero di
            il più corto, la più corta, il meno caro, la meno cara
        """),
        "latest": words("ultimo, ultima, più recente, più nuovo"),
        "earliest": words("primo, prima, più antico, più antica, più vecchio"),
        "more": words("più, maggiore, superiore"),
        "less": words("meno, minore, inferiore"),
        "since": words("dal, dall"),
        "later": words("dopo, più tardi"),
        "earlier": words("prima di"),
        "than": words("di, che"),
        "as": words("tanto, tanti, quanto, quanti, come"),
        "exactly": words("esattamente, un totale di"),
        "only": words("solo, sola, soli, unico, unica, soltanto, solamente"),
        "same": words("stesso, stessa, stessi, stesse, uguale, uguali"),
        "different": words("diverso, diversa, diversi, diverse, differenti, distinti"),
        "sum": words("totale, somma, in totale, complessivo"),
        "average": words("media, medio, in media"),
        "difference": words("differenza"),
        "count": words("ci sono, c erano, vi sono, il numero di, numero di, c è"),
        "all": words("tutti i, tutte le, tutti gli, tutti, tutte, ogni"),
        "none": words("nessun, nessuno, nessuna"),
        "not": words("non, mai, senza, tranne, eccetto"),
        "majority": words("la maggioranza, la maggior parte, più della metà"),
        "half": words("la metà, metà"),
        "both": words("entrambi, entrambe"),
        "range": words("varia, variano, va, vanno, oscilla"),
        "and": words("e, ed, nonché"),
        "or": words("o, oppure"),
        "clause": words("mentre, ma, quando, dove, se, che, cui"),
        "be": words("è, sono, era, erano, fu, furono, è stato, è stata, costa, costano, costava"),
        "have": words("ha, hanno, aveva, avevano, con, conta, contano, possiede"),
        "of": words("di, del, dello, della, dei, degli, delle, a, al, per"),
        "in": words("in, nel, nello, nella, nei, durante, dal, tra, fra, contro, da, su"),
        "beyond": words("""
            consecutivo, consecutivi, consecutive, di fila, seguito, aumentato, diminuito, rispettivamente, spesso, diversi, alcuni, pochi
            per cento, percentuale, successivo, precedente
        """),
        "many": words("molti, molte"),
        "places": words("posto, posizione, rango"),
        "rows": words("""
            partita, partite, giocatore, giocatori, squadra, squadre, volta, volte, riga, righe, voce, voci, episodio, episodi, film
            canzone, canzoni, gara, gare, torneo, tornei, persona, persone, club, stagione, stagioni, paese, paesi, città, candidato
            candidati, anno, anni, giorno, giorni, settimana, settimane
        """),
        "win": words("vinto, vince, vittoria, vittorie, vincitore"),
        "lose": words("perso, perde, sconfitta, sconfitte"),
        "draw": words("pareggiato, pareggio, pareggi"),
        "won": words("v, vittoria, vinto"),
        "lost": words("s, p, sconfitta, perso"),
        "drawn": words("n, pareggio"),
    },
)
