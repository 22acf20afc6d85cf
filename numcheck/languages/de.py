"""German."""

from numcheck.language import Language, groups, opposed, shares, spelled, words
from numcheck.quantity import Hedge

LANGUAGE = Language(
    code="de",
    name="German",
    decimal=",",
    groups=" .\u00a0\u202f\u2009'’",
    numbers=spelled("""
        0: null
        1: ein, eins, eine, einen, einem, einer, eines
        2: zwei, zwo, zweier, zweien
        3: drei, dreier, dreien
        4: vier
        5: fünf, fuenf
        6: sechs
        7: sieben
        8: acht
        9: neun
        10: zehn
        11: elf
        12: zwölf, zwoelf
        13: dreizehn
        14: vierzehn
        15: fünfzehn, fuenfzehn
        16: sechzehn
        17: siebzehn, siebenzehn
        18: achtzehn
        19: neunzehn
        20: zwanzig
        30: dreißig, dreissig
        40: vierzig
        50: fünfzig, fuenfzig
        60: sechzig
        70: siebzig
        80: achtzig
        90: neunzig
    """),
    hundreds=words("hundert"),
    hundreds_to=99,
    scales=spelled("""
        100_000: lakh, lakhs
        10_000_000: crore, crores
        1_000: tausend, Tsd, tsd, k
        250_000: viertelmillion, viertelmillionen
        750_000: dreiviertelmillion, dreiviertelmillionen
        1_000_000: million, millionen, Mio, mio, Mill, mill, MM
        1_000_000_000: milliarde, milliarden, Mrd, mrd, Mrden, Md, G
        1_000_000_000_000: billion, billionen, Bio
        1_000_000_000_000_000: billiarde, billiarden
        1_000_000_000_000_000_000: trillion, trillionen
    """),
    bare_scales=words("hundert, tausend"),
    joiners={"und": "hsu"},
    glued=True,
    ordinals=spelled("""
        1: erste, ersten, erster, erstes, erstem
        2: zweite, zweiten, zweiter, zweites, zweitem, zweit
        3: dritte, dritten, dritter, drittes, drittem, dritt
        4: vierte, vierten, vierter, viertes, viertem, viert
        5: fünfte, fünften, fünfter, fünftes, fünftem, fünft, fuenfte, fuenften, fuenfter, fuenftes, fuenftem, fuenft
        6: sechste, sechsten, sechster, sechstes, sechstem, sechst
        7: siebte, siebten, siebter, siebtes, siebtem, siebt, siebente, siebenten, siebenter, siebentes, siebentem, siebent
        8: achte, achten, achter, achtes, achtem
        8: achtgrößte, achtgrößten, achtgrößter, achtgrößtes, achtgrößtem, achtgrösste, achtgrössten, achtgrösster
        8: achtstärkste, achtstärksten, achtstärkster, achtstärkstes, achthöchste, achthöchsten, achthöchster
        9: neunte, neunten, neunter, neuntes, neuntem, neunt
        10: zehnte, zehnten, zehnter, zehntes, zehntem, zehnt
        11: elfte, elften, elfter, elftes, elftem, elft
        12: zwölfte, zwölften, zwölfter, zwölftes, zwölftem, zwölft, zwoelfte, zwoelften, zwoelfter, zwoelftes, zwoelft
        13: dreizehnte, dreizehnten, dreizehnter, dreizehntes, dreizehntem, dreizehnt
        14: vierzehnte, vierzehnten, vierzehnter, vierzehntes, vierzehntem, vierzehnt
        15: fünfzehnte, fünfzehnten, fünfzehnter, fünfzehntes, fünfzehntem, fünfzehnt, fuenfzehnte, fuenfzehnten, fuenfzehnter
        16: sechzehnte, sechzehnten, sechzehnter, sechzehntes, sechzehntem, sechzehnt
        17: siebzehnte, siebzehnten, siebzehnter, siebzehntes, siebzehntem, siebzehnt
        18: achtzehnte, achtzehnten, achtzehnter, achtzehntes, achtzehntem, achtzehnt
        19: neunzehnte, neunzehnten, neunzehnter, neunzehntes, neunzehntem, neunzehnt
        20: zwanzigste, zwanzigsten, zwanzigster, zwanzigstes, zwanzigstem, zwanzigst
        30: dreißigste, dreißigsten, dreißigster, dreißigstes, dreißigstem, dreißigst, dreissigste, dreissigsten, dreissigster
        40: vierzigste, vierzigsten, vierzigster, vierzigstes, vierzigstem, vierzigst
        50: fünfzigste, fünfzigsten, fünfzigster, fünfzigstes, fünfzigstem, fünfzigst, fuenfzigste, fuenfzigsten, fuenfzigster
        60: sechzigste, sechzigsten, sechzigster, sechzigstes, sechzigstem, sechzigst
        70: siebzigste, siebzigsten, siebzigster, siebzigstes, siebzigstem, siebzigst
        80: achtzigste, achtzigsten, achtzigster, achtzigstes, achtzigstem, achtzigst
        90: neunzigste, neunzigsten, neunzigster, neunzigstes, neunzigstem, neunzigst
        100: hundertste, hundertsten, hundertster, hundertstes, hundertstem, hundertst
        1_000: tausendste, tausendsten, tausendster, tausendstes, tausendstem, tausendst
        1_000_000: millionste, millionsten, millionster, millionstes, millionstem
        1_000_000_000: milliardste, milliardsten, milliardster, milliardstes, milliardstem
        1_000_000_000_000: billionste, billionsten, billionster, billionstes, billionstem
    """),
    inflected_ordinals=True,
    ordinal_endings=words("ste, sten, ster, stes, stem"),
    part_endings=words("tel, teln, tels, stel, steln, stels"),
    ordinal_marks=(r"\.(?!\d)", "te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes", "stem"),
    rank_labels=words("nummer eins, nummer, rang, platz"),
    part_nouns=words(""),
    ordinal_before=words("am, im, zum, zur, vom, beim, ins, jeder, jedes, jede, jeden, jedem"),
    idioms=words("""
        noch einmal, nicht einmal, auf einmal, einmal, ein paar, einer der, eine der, eines der, zu zweit, zu dritt, zu viert, auf einmal
        erste hilfe, ersten hilfe, erster hilfe, erster weltkrieg, erste weltkrieg, ersten weltkrieg, ersten weltkriegs
        ersten weltkrieges, zweiter weltkrieg, zweite weltkrieg, zweiten weltkrieg, zweiten weltkriegs, zweiten weltkrieges
        dritter weltkrieg, dritten weltkrieg, dritte weltkrieg, erste mal, ersten mal, erstes mal, erster linie, erster stelle
        ersten blick, erster hand, zweiter hand, erster klasse, zweiter klasse, erste klasse, zweite klasse, erster minister
        ersten minister, erste ministerin, ersten ministerin, erster bürgermeister, erste bürgermeister, ersten bürgermeister
        erste dame, dritte welt, dritten welt, dritter welt, drittes reich, dritte reich, dritten reich, dritten reichs
        dritten reiches, zweite geige, erste geige, zweiter bildungsweg, zweiten bildungsweg, siebter himmel, siebten himmel
        erstes deutsches fernsehen, zweites deutsches fernsehen, zweiten deutschen fernsehen, dritten programm, erste bundesliga
        zweite bundesliga, dritte liga, zweite liga, ersten bundesliga, zweiten bundesliga, dritten liga, zweiten liga
        zweit, dritt, viert, fünft, fuenft, sechst, siebt, siebent, neunt, zehnt, elft, zwölft, zweites gesicht, zweites standbein
        zweiten standbein, zweites ich, dritte zähne, dritten zähne, dritte personen, erster stock, ersten stock, zweiter stock
        zweiten stock, dritter stock, dritten stock, vierten stock, fünften stock, erste obergeschoss, achten sie, achten auf
        achten darauf, achte auf, achten wir, fünfte rad, fünftes rad, dreiste, dreisten, dreister, dreistes, dreistem
        vier augen, null und nichtig
        halb eins, halb zwei, halb drei, halb vier, halb fünf, halb sechs, halb sieben, halb acht, halb neun, halb zehn, halb elf
        halb zwölf, siebensachen, sieben sachen, eins zu eins
    """),
    halves=words("""
        einhalb, undeinhalb, und ein halb, und ein halbes, und eine halbe, und einen halben, und einem halben, und einer halben
        und ein halber, und eines halben, anderthalb, anderthalbe, anderthalben, anderthalbes, anderthalber
    """),
    half_of=words("""
        halb, halbe, halben, halber, halbes, halbem, eine halbe, einer halben, ein halbes, einem halben, einen halben
        ein halber, eines halben, die halbe, der halben, das halbe
    """),
    collectives=spelled("""
        12: dutzende, dutzenden
        100: hunderte, hunderten, hunderter, aberhunderte, aberhunderten
        1_000: tausende, tausenden, tausender, abertausende, abertausenden
        10_000: zehntausende, zehntausenden, zehntausender
        100_000: hunderttausende, hunderttausenden, hunderttausender
    """),
    several=words("mehrere, mehreren, mehrerer, einige, einigen, einiger, paar"),
    dozens=spelled("12: dutzend, dutzends"),
    decimal_words=words("punkt, komma"),
    minus=words("minus"),
    fractions=spelled("""
        2: hälfte, hälften, haelfte, halb, halbe, halben, halber, halbes, halbem
        3: drittel, dritteln, drittels
        4: viertel, vierteln, viertels
        5: fünftel, fünfteln, fünftels, fuenftel, fuenfteln
        6: sechstel, sechsteln, sechstels
        7: siebtel, siebteln, siebtels, siebentel, siebenteln
        8: achtel, achteln, achtels
        9: neuntel, neunteln, neuntels
        10: zehntel, zehnteln, zehntels
    """),
    multiples=spelled("""
        2: doppelt, doppelte, doppelten, doppelter, doppeltes, doppeltem, zweimal
        3: dreimal
        4: viermal
        5: fünfmal, fuenfmal
        6: sechsmal
        7: siebenmal
        8: achtmal
        9: neunmal
        10: zehnmal
        11: elfmal
        12: zwölfmal
        15: fünfzehnmal
        20: zwanzigmal
        30: dreißigmal, dreissigmal
        40: vierzigmal
        50: fünfzigmal
        100: hundertmal
        1_000: tausendmal
    """),
    times=words("mal, male, malen"),
    folds=words("fach, fache, fachen, facher, faches, fachem"),
    one_in=words("von"),
    every_nth=words("jeder, jede, jedes, jeden, jedem"),
    vague=shares("""
        0 1: die absolute mehrheit, eine absolute mehrheit
        1/10 1/2: die relative mehrheit, eine relative mehrheit
        1/2 1: die meisten, der meisten, den meisten, das meiste, die mehrheit, der mehrheit, eine mehrheit, einer mehrheit, das gros
        1/2 1: mehr als der hälfte, über die hälfte, der großteil, den großteil, dem großteil, des großteils
        1/2 1: ein großteil, einen großteil, einem großteil, eines großteils, der grossteil, den grossteil, dem grossteil, ein grossteil
        1/2 1: der größte teil, den größten teil, dem größten teil, des größten teils, der größere teil, den größeren teil
        1/2 1: der überwiegende teil, den überwiegenden teil, dem überwiegenden teil, ein überwiegender teil, das meiste davon
        1/2 1: mehrheitlich, größtenteils, zum größten teil, der löwenanteil, den löwenanteil, dem löwenanteil
        0 1/2: eine minderheit, einer minderheit, die minderheit, der minderheit, weniger als der hälfte
        0 1/2: nicht einmal die hälfte, knapp die hälfte nicht
        0 3/20: ein winziger bruchteil, einen winzigen bruchteil, einem winzigen bruchteil, eines winzigen bruchteils
        0 3/20: ein kleiner bruchteil, einen kleinen bruchteil, einem kleinen bruchteil, eines kleinen bruchteils
        0 3/20: ein verschwindend kleiner bruchteil, einen verschwindend kleinen bruchteil, einem verschwindend kleinen bruchteil
        0 3/20: ein verschwindend geringer teil, einen verschwindend geringen teil, einem verschwindend geringen teil
        0 3/20: ein winziger teil, einen winzigen teil, einem winzigen teil, eines winzigen teils
        0 3/20: ein verschwindend kleiner teil, einen verschwindend kleinen teil, einem verschwindend kleinen teil
        0 3/20: eine winzige minderheit, einer winzigen minderheit, eine verschwindende minderheit, einer verschwindenden minderheit
        0 3/20: eine verschwindend kleine minderheit, einer verschwindend kleinen minderheit, eine handvoll, einer handvoll
        0 3/20: eine hand voll, einer hand voll
        0 1/3: ein bruchteil, einen bruchteil, einem bruchteil, eines bruchteils
        0 1/3: ein kleiner teil, einen kleinen teil, einem kleinen teil, eines kleinen teils, der kleinere teil, den kleineren teil
        0 1/3: ein geringer teil, einen geringen teil, einem geringen teil, eine kleine minderheit, einer kleinen minderheit
        0 1/3: ein kleiner anteil, einen kleinen anteil, einem kleinen anteil, ein geringer anteil, einen geringen anteil
        2/5 1: ein großer teil, einen großen teil, einem großen teil, eines großen teils, große teile, großen teilen, großer teile
        2/5 1: ein grosser teil, einen grossen teil, einem grossen teil, ein guter teil, einen guten teil, einem guten teil
        2/5 1: ein beträchtlicher teil, einen beträchtlichen teil, einem beträchtlichen teil, weite teile, weiten teilen
        2/3 1: die große mehrheit, der großen mehrheit, eine große mehrheit, einer großen mehrheit, die grosse mehrheit
        2/3 1: die überwältigende mehrheit, der überwältigenden mehrheit, eine überwältigende mehrheit, einer überwältigenden mehrheit
        2/3 1: die überwiegende mehrheit, der überwiegenden mehrheit, die breite mehrheit, der breiten mehrheit, eine breite mehrheit
        2/3 1: die allermeisten, der allermeisten, den allermeisten, fast alle, fast allen, fast aller, nahezu alle, nahezu allen
        2/3 1: nahezu aller, beinahe alle, beinahe allen, die weitaus meisten, der weitaus größte teil, den weitaus größten teil
    """),
    hedges={
        Hedge.ABOUT: words("""
            rund, etwa, ca, ca., circa, zirka, cirka, ungefähr, ungefaehr, in etwa, schätzungsweise, geschätzt, geschätzte, geschätzten
            geschätzt etwa, so etwa, so ungefähr, grob, grob geschätzt, gegen die, um die, an die, mehr oder weniger
            plus minus, in der größenordnung von, in der gegend von, runde, vielleicht, überschlägig, näherungsweise, wohl
            etwas um, rund um die, eine größenordnung von, um etwa, um rund
        """),
        Hedge.NEARLY: words("""
            knapp, fast, beinahe, beinah, annähernd, nahezu, kaum, nicht ganz, knapp unter, etwas weniger als, etwas unter
            kaum weniger als, wenig unter, ein wenig unter, ein wenig weniger als, knappe, knappen, knapper, schier, nah an
            um knapp, mit knapp, geringfügig unter
        """),
        Hedge.MORE_THAN: words("""
            mehr als, über, gut, gute, guten, etwas mehr als, etwas über, weit über, weit mehr als, deutlich mehr als, deutlich über
            knapp über, gut über, wenig mehr als, kaum mehr als, ein wenig mehr als, ein wenig über, oberhalb von, größer als, höher als
            ueber, jenseits von, jenseits der, weitaus mehr als, viel mehr als, noch mehr als, um mehr als, um gut
        """),
        Hedge.AT_LEAST: words("""
            mindestens, wenigstens, zumindest, minimum, minimal, nicht weniger als, nicht unter, ein minimum von, ab, um mindestens
            keine geringere zahl als, nicht minder als
        """),
        Hedge.LESS_THAN: words("""
            weniger als, unter, unterhalb von, deutlich weniger als, deutlich unter, weit weniger als, weit unter, kleiner als
            geringer als, niedriger als, viel weniger als, um weniger als, keine, nicht einmal, nicht mal
        """),
        Hedge.AT_MOST: words("""
            bis zu, höchstens, hoechstens, maximal, nicht mehr als, allenfalls, bestenfalls, nicht über, ein maximum von, maximum
            längstens, äußerstenfalls, um bis zu, bis maximal, im höchstfall
        """),
    },
    behind={
        Hedge.ABOUT: words("ungefähr, in etwa, oder so, circa, ca, ca., etwa, mehr oder weniger, plus minus, schätzungsweise"),
        Hedge.AT_LEAST: words("oder mehr, und mehr, mindestens, wenigstens, aufwärts, und darüber, oder darüber, plus"),
        Hedge.AT_MOST: words("oder weniger, höchstens, maximal, oder darunter, und weniger, und darunter"),
    },
    percent=words("prozent, prozents, prozente, prozenten, proz, vom hundert, v h, vh"),
    percentage_points=words("prozentpunkt, prozentpunkte, prozentpunkten, prozentpunktes, prozentpunkts"),
    points=words("punkt, punkte, punkten"),
    per_mille=words("promille, vom tausend"),
    units={
        "basis_point": words("basispunkt, basispunkte, basispunkten"),
        "oil_bbl / day": words("barrel pro tag, barrel am tag, barrel täglich, fass pro tag, fass am tag"),
        "meter": words("meter, metern, meters"),
        "kilometer": words("kilometer, kilometern, kilometers"),
        "centimeter": words("zentimeter, zentimetern, zentimeters, centimeter, centimetern"),
        "decimeter": words("dezimeter, dezimetern"),
        "millimeter": words("millimeter, millimetern, millimeters"),
        "micrometer": words("mikrometer, mikrometern"),
        "nanometer": words("nanometer, nanometern"),
        "mile": words("meile, meilen"),
        "nautical_mile": words("seemeile, seemeilen, nautische meile, nautische meilen, nautischen meilen"),
        "yard": words("yard, yards"),
        "foot": words("fuß, fuss"),
        "inch": words("zoll"),
        "light_year": words("lichtjahr, lichtjahre, lichtjahren, lichtjahres"),
        "kilometer ** 2": words("quadratkilometer, quadratkilometern, quadratkilometers, qkm"),
        "meter ** 2": words("quadratmeter, quadratmetern, quadratmeters, qm"),
        "centimeter ** 2": words("quadratzentimeter, quadratzentimetern, qcm"),
        "mile ** 2": words("quadratmeile, quadratmeilen"),
        "foot ** 2": words("quadratfuß, quadratfuss"),
        "hectare": words("hektar, hektare, hektaren, hektars"),
        "acre": words("acre, acres"),
        "kilometer ** 3": words("kubikkilometer, kubikkilometern"),
        "meter ** 3": words("kubikmeter, kubikmetern, kubikmeters, cbm, festmeter, raummeter"),
        "centimeter ** 3": words("kubikzentimeter, kubikzentimetern, ccm"),
        "liter": words("liter, litern, liters"),
        "milliliter": words("milliliter, millilitern"),
        "hectoliter": words("hektoliter, hektolitern"),
        "gallon": words("gallone, gallonen"),
        "milligram": words("milligramm"),
        "gram": words("gramm, gramms"),
        "kilogram": words("kilo, kilos, kilogramm, kilogramms"),
        "pound": words("us pfund, amerikanische pfund, lb, lbs"),
        "ounce": words("unze, unzen"),
        "troy_ounce": words("feinunze, feinunzen, troy unze, troy unzen"),
        "metric_ton": words("tonne, tonnen"),
        "kilometric_ton": words("kilotonne, kilotonnen"),
        "megametric_ton": words("megatonne, megatonnen"),
        "second": words("sekunde, sekunden, sek"),
        "millisecond": words("millisekunde, millisekunden"),
        "minute": words("minute, minuten, min"),
        "hour": words("stunde, stunden, std"),
        "day": words("tag, tage, tagen, tages"),
        "week": words("woche, wochen"),
        "month": words("monat, monate, monaten, monats, monates"),
        "year": words("jährig, jährige, jährigen, jähriger, jähriges, jährigem, jahr, jahre, jahren, jahres, jahrs"),
        "decayear": words("jahrzehnt, jahrzehnte, jahrzehnten, jahrzehnts, dekade, dekaden"),
        "century": words("jahrhundert, jahrhunderte, jahrhunderten, jahrhunderts"),
        "millennium": words("jahrtausend, jahrtausende, jahrtausenden, jahrtausends"),
        "degree_Celsius": words("grad celsius"),
        "degree_Fahrenheit": words("grad fahrenheit"),
        "degree": words("grad, grade, graden"),
        "watt": words("watt"),
        "kilowatt": words("kilowatt"),
        "megawatt": words("megawatt"),
        "gigawatt": words("gigawatt"),
        "kilowatt_hour": words("kilowattstunde, kilowattstunden"),
        "megawatt_hour": words("megawattstunde, megawattstunden"),
        "gigawatt_hour": words("gigawattstunde, gigawattstunden"),
        "terawatt_hour": words("terawattstunde, terawattstunden"),
        "metric_horsepower": words("PS, pferdestärke, pferdestärken"),
        "volt": words("volt"),
        "hertz": words("hertz"),
        "kilometer / hour": words("kilometer pro stunde, kilometern pro stunde, stundenkilometer, stundenkilometern, kilometer je stunde"),
        "mile / hour": words("meilen pro stunde, meile pro stunde"),
        "knot": words("knoten"),
        "oil_bbl": words("barrel, barrels"),
        "byte": words("byte, bytes"),
        "megabyte": words("megabyte, megabytes"),
        "gigabyte": words("gigabyte, gigabytes"),
        "terabyte": words("terabyte, terabytes"),
    },
    money={
        "EUR": words("euro, euros"),
        "EUR / 100": words("cent, cents, eurocent, eurocents, euro cent"),
        "USD": words("us dollar, us dollars, us dollarn, dollar, dollars, dollarn"),
        "GBP": words("pfund sterling, britische pfund, britischen pfund, pfund"),
        "GBP / 100": words("pence, penny"),
        "CHF": words("schweizer franken, schweizerfranken, franken, sfr"),
        "CHF / 100": words("rappen"),
        "DEM": words("d mark, deutsche mark, deutschen mark, mark, DM"),
        "DEM / 100": words("pfennig, pfennige, pfennigen"),
        "FRF": words("französische francs, französischen francs, franc, francs"),
        "BEF": words("belgische francs, belgischen francs, franc, francs"),
        "ITL": words("italienische lire, italienischen lire, lire"),
        "ESP": words("peseta, peseten, pesetas"),
        "NLG": words("gulden, holländische gulden, niederländische gulden"),
        "JPY": words("yen, japanische yen"),
        "CNY": words("yuan, renminbi, kuai"),
        "RUB": words("rubel, rubeln, rubels"),
        "UAH": words("hrywnja, hrywna, griwna, griwnja"),
        "INR": words("rupie, rupien, indische rupien"),
        "PKR": words("rupie, rupien"),
        "LKR": words("rupie, rupien"),
        "TRY": words("türkische lira, türkischen lira, lira"),
        "PLN": words("zloty, złoty, zlotys"),
        "CZK": words("tschechische kronen, tschechischen kronen"),
        "SEK": words("schwedische kronen, schwedischen kronen"),
        "NOK": words("norwegische kronen, norwegischen kronen"),
        "DKK": words("dänische kronen, dänischen kronen"),
        "HUF": words("forint, forints"),
        "MXN": words("peso, pesos"),
        "ARS": words("peso, pesos"),
        "CLP": words("peso, pesos"),
        "COP": words("peso, pesos"),
        "UYU": words("peso, pesos"),
        "CUP": words("peso, pesos"),
        "DOP": words("peso, pesos"),
        "PHP": words("peso, pesos"),
        "CAD": words("kanadische dollar, kanadischen dollar, kanadische dollars"),
        "AUD": words("australische dollar, australischen dollar, australische dollars"),
    },
    opposites=opposed("""
        offen, geöffnet | geschlossen
        frauen, frau, weiblich, weibliche | männer, männern, mann, männlich, männliche
        frauen, frau | männer, männern, mann | kinder, kindern, kind
        mädchen | jungen, jungs, buben
        erwachsene, erwachsenen, erwachsener | kinder, kindern, kind, minderjährige, minderjährigen, jugendliche, jugendlichen
        tote, toten, getötet, todesopfer | verletzte, verletzten, verletzt | unverletzt, unverletzte, unverletzten, vermisste, vermissten
        passagiere, passagieren, passagier, fahrgäste, fahrgästen | besatzungsmitglieder, besatzungsmitgliedern, crewmitglieder, piloten
        zivilisten | soldaten, polizisten | …
        siege, sieg, siegen | unentschieden, remis | niederlagen, niederlage
        öffentliche, staatliche | private
        in vollzeit | in teilzeit
        inländische | ausländische
        schüler, schülern, studenten, studierende, studierenden | lehrer, lehrern, lehrkräfte, lehrkräften | …
        bestanden | durchgefallen, fielen durch
        tote, toten, starben, gestorben, getötet, ertranken | überlebten, überlebt, überlebende, überlebenden |
            vermisst, vermisste, vermissten, verschollen
        geimpft, geimpfte | ungeimpft, ungeimpfte
        verurteilt, schuldig gesprochen | freigesprochen | …
        verkauft | unverkauft
    """),
    answers=opposed("""
        dafür, dafür gestimmt, stimmten dafür, stimmten zu, für, befürworten, befürworteten, mit ja, für den antrag, unterstützen |
            dagegen, dagegen gestimmt, stimmten dagegen, gegen, lehnen, lehnten, ablehnen, mit nein, gegen den antrag |
            enthielten sich, enthaltungen, enthaltung, enthielt sich, unentschieden, unentschlossen, keine meinung
        ja, ja stimmen | nein, nein stimmen | enthaltungen, enthaltung, enthielten sich, unentschlossen, keine meinung
        zufrieden | unzufrieden
        optimistisch | pessimistisch
    """),
    everyone=words("""
        menschen, personen, kinder, mitglieder, mitgliedern, opfer, kandidaten, teilnehmer, abgeordnete, abgeordneten, stadträte, delegierte
        wähler, beschäftigte, studenten, schüler, passagiere, einwohner, patienten, mitarbeiter, leute
        kindern, teilnehmern, stadträten, delegierten, wählern, beschäftigten, schülern, passagieren, einwohnern, mitarbeitern, leuten
        opfern
    """),
    so_many=words("viele, viel, vielen"),
    ballots=words("stimme, stimmen, ja stimmen"),
    seats=words("sitz, sitze, sitzen, mandat, mandate, mandaten, abgeordnete"),
    carried=words("""
        angenommen, beschlossen, beschloss, verabschiedet, verabschiedete, gewählt, wiedergewählt, gebilligt, billigte
        ratifiziert, ratifizierte
    """),
    defeated=words("abgelehnt, verworfen, zurückgewiesen"),
    exceeds=words("""
        überstieg, übersteigt, überschritt, überschreitet, übertraf, übertrifft, überstiegen, übertroffen, überschritten
        oberhalb von
    """),
    share_nouns=words("beteiligung, wahlbeteiligung, anteil"),
    majorities=groups("""
        mehrheitsaktionär, mehrheitseigner, mehrheitsbeteiligung, mehrheitsanteil, mehrheitseigentümer, mehrheitsgesellschafter
        mehrheit, absolute mehrheit, absoluten mehrheit, aktienmehrheit
        minderheitsbeteiligung, minderheitsaktionär, minderheitsanteil
        relative mehrheit, relativen mehrheit, zweidrittelmehrheit, einfache mehrheit
    """),
    staff=words("belegschaft, beschäftigten, mitarbeiter, personals, stellen, arbeitsplätze"),
    persons=words("""
        einw, ew, person, personen, mensch, menschen, mann, männer, männern, mannes, frau, frauen, kind, kinder, kindern, leute, leuten
        soldat, soldaten, soldatin, soldatinnen, freiwillige, freiwilligen, freiwilliger, reservist, reservisten, reservistin
        reservistinnen, militärangehörige, militärangehörigen, offizier, offiziere, offizieren, einwohner, einwohnern, einwohners
        einwohnerin, einwohnerinnen, bewohner, bewohnern, bewohnerin, bewohnerinnen, bürger, bürgern, bürgerin, bürgerinnen
        staatsbürger, staatsbürgern, beschäftigte, beschäftigten, beschäftigter, mitarbeiter, mitarbeitern, mitarbeiterin
        mitarbeiterinnen, mitarbeitende, mitarbeitenden, angestellte, angestellten, angestellter, arbeiter, arbeitern, arbeiterin
        arbeiterinnen, arbeitnehmer, arbeitnehmern, arbeitnehmerin, arbeitnehmerinnen, beamte, beamten, beamter, beamtin, beamtinnen
        student, studenten, studentin, studentinnen, studierende, studierenden, studierender, schüler, schülern, schülerin
        schülerinnen, lehrer, lehrern, lehrerin, lehrerinnen, lehrkraft, lehrkräfte, lehrkräften, besucher, besuchern, besucherin
        besucherinnen, gast, gäste, gästen, zuschauer, zuschauern, zuschauerin, zuschauerinnen, zuhörer, zuhörern, wähler, wählern
        wählerin, wählerinnen, wahlberechtigte, wahlberechtigten, wahlberechtigter, stimmberechtigte, stimmberechtigten, flüchtling
        flüchtlinge, flüchtlingen, geflüchtete, geflüchteten, geflüchteter, migrant, migranten, migrantin, migrantinnen, asylbewerber
        asylbewerbern, verletzte, verletzten, verletzter, verwundete, verwundeten, tote, toten, toter, todesopfer, todesopfern, opfer
        opfern, vermisste, vermissten, patient, patienten, patientin, patientinnen, infizierte, infizierten, infizierter, kranke
        kranken, genesene, genesenen, kämpfer, kämpfern, kämpferin, kämpferinnen, rekrut, rekruten, rekrutin, rekrutinnen, polizist
        polizisten, polizistin, polizistinnen, demonstrant, demonstranten, demonstrantin, demonstrantinnen, demonstrierende
        demonstrierenden, teilnehmer, teilnehmern, teilnehmerin, teilnehmerinnen, kandidat, kandidaten, kandidatin, kandidatinnen
        bewerber, bewerbern, bewerberin, bewerberinnen, abgeordnete, abgeordneten, abgeordneter, passagier, passagiere, passagieren
        fahrgast, fahrgäste, fahrgästen, insasse, insassen, reisende, reisenden, reisender, tourist, touristen, touristin
        touristinnen, urlauber, urlaubern, arbeitslose, arbeitslosen, arbeitsloser, rentner, rentnern, rentnerin, rentnerinnen
        ehrenamtliche, ehrenamtlichen, helfer, helfern, helferin, helferinnen, mitglied, mitglieder, mitgliedern, anhänger, anhängern
        fan, fans, spieler, spielern, spielerin, spielerinnen, gläubige, gläubigen, katholiken, protestanten, muslime, muslimen
        christen, juden, deutsche, deutschen, deutscher, ausländer, ausländern, ausländerin, ausländerinnen, häftling, häftlinge
        häftlingen, gefangene, gefangenen, gefangener, geisel, geiseln, kunde, kunden, kundin, kundinnen, nutzer, nutzern, nutzerin
        nutzerinnen, abonnent, abonnenten, befragte, befragten, befragter, jugendliche, jugendlichen, jugendlicher, erwachsene
        erwachsenen, erwachsener, mädchen, jungen, baby, babys, säugling, säuglinge, säuglingen, ärzte, ärzten, arzt, ärztin, ärztinnen
        pflegekräfte, pflegekräften, einsatzkräfte, einsatzkräften, anwesende, anwesenden, überlebende, überlebenden, überlebender
        zivilist, zivilisten, zivilistin, zivilistinnen, seelen
    """),
    of=words("von, vom, der, des, von den, von der, von dem, aller, dieser, dieses, ihrer, ihres, seiner, seines, unserer, unseres"),
    single=words("einziger, einzige, einziges, einzigen, einzigem"),
    others=words("""
        andere, anderen, anderer, weitere, weiteren, weiterer, übrige, übrigen, restliche, restlichen, letzte, letzten, zusätzliche
        zusätzlichen, vorige, vorigen, neue, neuen
    """),
    meant=words("""
        geplanten, ursprünglich, erwarteten, veranschlagten, vorgesehenen, geschätzten, angekündigten, zugesagten, geplante, erwartete
        veranschlagte, vorgesehene, geschätzte
    """),
    number_nouns=words("zahl, anzahl, gesamtzahl"),
    capital_nouns=True,
    articles=words("""
        der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, jener, jene
        jenes, jenen, jenem, sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres, unser, unsere
        unseren, unserem, unserer, unseres, mein, meine, meinen, meinem, meiner, dein, deine, deinen, euer, eure, alle, allen
        aller, sämtliche, sämtlichen, sämtlicher, deren, dessen, jeder, jede, jedes, jeden, jedem
    """),
    definite=words("das, der, die, den, dem, des, dieses, dieser, diese, diesem, diesen, im, vom, zum"),
    definite_plural=words("die, der, den, diese, diesen"),
    these=words("""
        dieser, diese, dieses, diesen, diesem, jener, jene, jenes, jenen, jenem, solche, solchen, solcher, besagte, besagten
        genannte, genannten, erwähnte, erwähnten, ebendiese, ebendiesen
    """),
    stops=words("""
        jeweils, beziehungsweise, bzw
        vorjahr, vorjahres, vorjahrs, vormonat, vormonats, vorquartal, vorquartals, vorwoche, vortag, vortages, vortags
        ab, aber, alle, allein, allem, allen, aller, allerdings, als, also, am, an, andererseits, angesichts, anhand, ans, anstatt
        anstelle, auch, auf, aufgrund, aufs, aus, außer, außerdem, außerhalb, befand, befanden, befinden, befindet, beginnt, bei
        beim, bereits, bevor, bis, bisher, bleibt, bleiben, blieb, brachte, bringt, bzw, da, dabei, dadurch, dafür, dagegen, daher
        damals, damit, danach, daneben, dann, daran, darauf, daraus, darf, dürfen, darin, darüber, darum, darunter, das, dass, davon
        davor, dazu, dein, dem, demnach, den, denen, denn, dennoch, der, deren, derzeit, des, deshalb, dessen, desto, die, dies
        diese, diesem, diesen, dieser, dieses, doch, dort, du, durch, ebenfalls, ebenso, eben, ehe, eher, ein, eine, einem, einen
        einer, eines, einschließlich, einst, entlang, er, erhielt, erhielten, erklärte, erreichte, erst, es, etwa, euch, falls, fast
        folgt, für, fürs, gab, gebe, gegen, gegenüber, gehen, geht, gemäß, genau, genug, gestern, gewesen, geworden, gibt, ging
        gingen, gut, habe, haben, hat, hatte, hatten, hätte, hätten, heute, hier, hierzu, hin, hingegen, hinter, ich, ihm, ihn
        ihnen, ihr, ihre, ihrem, ihren, ihrer, im, immer, in, indem, infolge, inklusive, innerhalb, ins, insgesamt, ist, ja, je
        jede, jedem, jeden, jeder, jedes, jedoch, jene, jenen, jener, jetzt, kam, kamen, kann, kaum, kein, keine, keinen, keiner
        knapp, kommen, kommt, konnte, konnten, könnte, könnten, können, kurz, lag, lagen, laut, lebt, leben, lebte, lebten, leider
        lediglich, liegen, liegt, machen, macht, man, manche, mehr, mein, meist, mich, mindestens, mir, mit, mithilfe, mittels
        mitten, morgen, muss, musste, mussten, müssen, nach, nachdem, nahe, nahm, nahmen, nämlich, neben, nicht, nichts, nie, noch
        nun, nur, ob, oberhalb, obgleich, obwohl, oder, ohne, per, pro, rund, sagt, sagte, samt, schließlich, schon, sehr, sei
        seien, sein, seine, seinem, seinen, seiner, seit, seitdem, seitens, selbst, sich, sie, siehe, sind, so, sobald, sodass
        sofern, sogar, solange, solche, soll, sollen, sollte, sollten, somit, sondern, sonst, soweit, sowie, sowohl, stand, standen
        starb, starben, statt, steht, stieg, stiegen, teilte, trotz, trotzdem, über, überhaupt, übrigens, um, und, uns, unser
        unsere, unten, unter, unterhalb, unweit, verlor, verloren, via, viel, viele, vielleicht, vom, von, vor, voraussichtlich
        vorbei, vorher, während, wandte, war, wäre, waren, wären, warum, was, weder, wegen, weil, weiter, weiterhin, weltweit, wenn
        wenig, weniger, wer, werde, werden, weshalb, wessen, wie, wieder, will, wir, wird, wo, wobei, wodurch, wofür, wohl, wollen
        wollte, wollten, worden, wovon, wozu, wurde, wurden, würde, würden, z, zählt, zeigt, zu, zudem, zufolge, zuletzt, zum, zumal
        zunächst, zur, zusammen, zusätzlich, zuvor, zwar, zwecks, zwischen, jährlich, täglich, monatlich, getötet, verletzt
        gestorben, entfernt, lang, hoch, breit, groß, alt, schwer, später, früher, zurück, umfasst, beträgt, betrug, gilt, sank, fiel
    """),
    sides=words("mal, auf"),
    places=words("in, im, aus, nach, bei, zwischen, gegen, für, von, an, auf, über, durch, um, nahe"),
    between=words("zwischen"),
    range_to=words("bis, bis zu"),
    range_and=words("und"),
    range_or=words("oder"),
    ratios=words("zu"),
    range_from=words("von"),
    decades=words("jahre, jahren"),
    months=words("""
        januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember
        jänner, feber, maerz, juno, julei, jan, jän, feb, febr, mär, mrz, apr, jun, jul, aug, sep, sept, okt, nov, dez
    """),
    weekdays=words("""
        montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, montags, dienstags, mittwochs, donnerstags
        freitags, samstags, sonntags
    """),
    age_before=words("im alter von, alter von, im alter zwischen"),
    year_before=words("""
        wurde, wird, seit, jahr, jahre, jahres, jahrs, anfang, ende, mitte, bis, ab, nach, anno, frühjahr, frühling, sommer, herbst, winter
        jahrgang, baujahr, saison, geschäftsjahr, stand, spätsommer, spätherbst, kriegsjahr, haushaltsjahr, wahljahr, schuljahr
        wintersemester, sommersemester, quartal, halbjahr, jahreswechsel, jahresende, bilanzjahr
    """),
    clock_before=words("um, gegen, ab, bis, vor, nach, seit, von, zwischen, kurz vor, kurz nach, halb, viertel vor, viertel nach, punkt"),
    clock=words("uhr, h"),
    century=words("""
        jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten, jh, jhd, jahrtausend, jahrtausends, jahrtausende, quartal, quartals
        quartale, halbjahr, halbjahres, halbjahrs, trimester, semester, lebensjahr, lebensjahres, bezirk, bezirks, republik
        arrondissement, bundesliga, liga, stock, obergeschoss, weltkrieg, weltkriegs, weltkrieges
    """),
    labels=words("""
        str., straße, strasse, weg, platz, allee,
        artikel, art., seite, seiten, s., kapitel, kap., nummer, nummern, nr., zimmer, raum, saal, hörsaal, flug, flugnummer, autobahn
        bundesstraße, bundesstrasse, landstraße, landesstraße, staatsstraße, kreisstraße, absatz, abs., paragraph, paragraphen
        paragraf, paragrafen, kanal, sender, linie, linien, gleis, bahnsteig, band, bd., version, abbildung, abb., tabelle, tab., anhang
        anlage, abschnitt, stufe, kategorie, typ, phase, block, halle, hausnummer, postfach, tor, gate, formel, apollo, sojus, bus
        tram, straßenbahn, ice, re, boeing, airbus, kontonummer, telefon, telefonnummer, tel., fax, plz
        postleitzahl, psalm, vers, level, lektion, folge, staffel, episode, windows, agenda, resolution, drucksache, aktenzeichen, az.
        teil, bild, ziffer, fußnote, anmerkung, covid, sars cov, kalenderwoche, kw., verordnung, richtlinie
        startnummer, rückennummer, losnummer, akte, modell, baureihe, klasse, gruppe, steuerklasse, pflegestufe
        pflegegrad, generation, zeile, spalte, blatt, heft, ausgabe, route, ausfahrt, anschlussstelle, bundesautobahn
        anschluss, etage, regel, kennziffer, isbn, hartz, sonate, opus, op., kv, bwv, sinfonie, symphonie
        sektor, zone, staatsstrasse, paragrafs
    """),
    universe=words("""
        der welt, auf der welt, weltweit, weltweiten, auf erden, der erde, auf der erde, des planeten, auf dem planeten, global
        in der welt, in der ganzen welt, der ganzen welt, des globus, rund um den globus
    """),
    most=words("""
        größte, größten, größter, größtes, größtem, grösste, grössten, grösster, grösstes, grösstem, groesste, groessten, groesster
        stärkste, stärksten, stärkster, stärkstes, stärkstem, mächtigste, mächtigsten, mächtigster, mächtigstes, höchste, höchsten
        höchster, höchstes, höchstem, wichtigste, wichtigsten, wichtigster, wichtigstes, bedeutendste, bedeutendsten, bedeutendster
        bedeutendstes, zahlreichste, zahlreichsten, zahlreichster, umfangreichste, umfangreichsten, bevölkerungsreichste
        bevölkerungsreichsten, bevölkerungsreichster, bevölkerungsreichstes, bevölkerungsstärkste, bevölkerungsstärksten
        einwohnerreichste, einwohnerreichsten, einwohnerstärkste, einwohnerstärksten, mitgliederstärkste, mitgliederstärksten, längste
        längsten, längster, längstes, reichste, reichsten, reichster, reichstes, teuerste, teuersten, teuerster, teuerstes
        schwerste, schwersten, schwerster, meiste, meisten, ausgedehnteste, ausgedehntesten, massivste, massivsten
    """),
    least=words("""
        kleinste, kleinsten, kleinster, kleinstes, kleinstem, niedrigste, niedrigsten, niedrigster, niedrigstes, geringste
        geringsten, geringster, geringstes, schwächste, schwächsten, schwächster, schwächstes, winzigste, winzigsten, wenigste
        wenigsten, kürzeste, kürzesten, kürzester, ärmste, ärmsten, ärmster, ärmstes, billigste, billigsten
    """),
    size=words("""
        größte, größten, größter, größtes, größtem, grösste, grössten, grösster, grösstes, grösstem, groesste, groessten, groesster
        kleinste, kleinsten, kleinster, kleinstes, kleinstem, wichtigste, wichtigsten, wichtigster, wichtigstes, bedeutendste
        bedeutendsten, bedeutendster, bedeutendstes
    """),
    growth=spelled("""
        2: verdoppelt, verdoppelte, verdoppelten, verdopplung, verdoppelung
        3: verdreifacht, verdreifachte, verdreifachten
        4: vervierfacht, vervierfachte, vervierfachten
    """),
    halved=words("halbiert, halbierte, halbierten, halbierung"),
    samples={"counted": "{name} hat {value} {words}.", "holders": "{name} hat {words} von {value} {unit}."},
    plurals=words("en, er"),
    split={
        "up": words("nahm zu, nahmen zu, nimmt zu, nehmen zu, legte zu, legten zu, legt zu, zog an, zogen an, hob an, hoben an"),
        "down": words("""
            niedriger als, kleiner als
            ging zurück, gingen zurück, geht zurück, gehen zurück, nahm ab, nahmen ab, nimmt ab, nehmen ab
            brach ein, brachen ein, bricht ein, gab nach, gaben nach, sackte ab, sackten ab
        """),
    },
    cues={
        "ago": words("zuvor, früher"),
        "sample": words("Umfrage, Befragung, Stichprobe, Studie, Erhebung"),
        "strength": words("""
            stärkste, stärksten, stärkster, stärkstes, stärkstem, mächtigste, mächtigsten, mächtigster, mächtigstes, schwächste
            schwächsten, schwächster, schwächstes
        """),
        "apiece": words("je stück, pro stück, pro kopf, pro person, pro einheit, jeweils"),
        "mean": words("""
            durchschnittlich, durchschnittliche, durchschnittlichen, durchschnittlicher, durchschnittliches, durchschnitt
            schnitt, mittel, dichte, bevölkerungsdichte, einwohnerdichte, hektarertrag, durchschnittsgeschwindigkeit, im tempo von
            im schnitt, im durchschnitt, im mittel
        """),
        "per": words("je, pro, auf"),
        "then": words("als, damals, da"),
        "margin": words("marge, rendite, umsatzrendite, gewinnmarge, ebitda marge, ebit marge"),
        "profit": words("gewinn, ergebnis, betriebsergebnis, betriebsgewinn, ebitda, ebit, überschuss, jahresüberschuss"),
        "revenue": words("umsatz, umsatzes, umsätze, umsätzen, erlöse, erlösen, umsatzerlöse, umsatzerlösen"),
        "incoming": words("exporte, exporten, ausfuhren, einnahmen"),
        "outgoing": words("importe, importen, einfuhren, ausgaben"),
        "surplus": words("überschuss, überschusses, handelsüberschuss, haushaltsüberschuss"),
        "deficit": words("defizit, defizits, fehlbetrag, handelsdefizit, haushaltsdefizit"),
        "employs": words("beschäftigt, beschäftigte, beschäftigen, belegschaft von"),
        "expected": words("""
            erwartet, erwartete, erwarteten, erwarteter, erwartetes, prognostiziert, prognostizierte, prognostizierten
            prognose, prognosen, erwartung, erwartungen, schätzung, schätzungen, analystenschätzungen, markterwartung
            markterwartungen, konsens, geplant, geplante, geplanten, veranschlagt, veranschlagte, veranschlagten
            angepeilt, angepeilten, vorhergesagt, vorhergesagten
        """),
        "recalls": words("das, dies, die zahl, diese zahl, der wert, dieser wert, die summe, diese summe"),
        "it_is": words("das ist, dies ist, es handelt sich um"),
        "general": words("""
            viele, vielen, viel, mehr, weniger, einige
            gesamte, gesamten, gesamter, gesamtes, ganze, ganzen, heutige, heutigen, derzeitige, derzeitigen, aktuelle, aktuellen
            geschätzte, geschätzten, riesige, riesigen, große, großen, kleine, kleinen, enorme, enormen, mächtige, mächtigen
            moderne, modernen, eigene, eigenen, nationale, nationalen, nominale, nominalen, nominales, jährliche, jährlichen
            offizielle, offiziellen, wachsende, wachsenden, alternde, alternden, schrumpfende, schrumpfenden, durchschnittliche
            durchschnittlichen, stehende, stehenden, gewaltige, gewaltigen, gut, knapp, ganz, kolossale, kolossalen
        """),
        "partial": words("""
            Nord, Süd, Ost, West, nördliche, nördlichen, nördliches, südliche, südlichen, südliches, östliche, östlichen
            östliches, westliche, westlichen, westliches, ländliche, ländlichen, ländliches, besetzte, besetzten, zentrale
            zentralen, subsaharische, subsaharischen, Nicht
        """),
        "it": words("es, sie, er"),
        "its": words("sein, seine, seiner, seinen, seinem, seines, ihr, ihre, ihrer, ihren, ihrem, ihres"),
        "whose": words("deren, dessen"),
        "outdone": words("nach, hinter, knapp hinter, direkt hinter, gleich hinter, nur hinter"),
        "outdoes": words("vor, knapp vor, noch vor, gefolgt von"),
        "tally": words("opferzahl, die zahl der opfer, die zahl der toten, die zahl der todesopfer, die zahl der festnahmen"),
        "lead": words("vorsprung, rückstand"),
        "second_only": words("nur übertroffen von, nur noch übertroffen von, lediglich übertroffen von"),
        "since": words("seit"),
        "every_year": words("jedes jahr, jahr für jahr, in jedem jahr"),
        "most_of": words("größte Zahl an, größte Anzahl an, meisten"),
        "least_of": words("kleinste Zahl an, wenigsten"),
        "running": words("in folge, hintereinander, nacheinander"),
        "past": words("war, waren, hatte, hatten, zählte, zählten, betrug, verfügte über, wurde, besaß"),
        "among": words("unter, eines der, einer der, eine der, einem der, einen der, gehört zu, zählt zu, gehört zu den, zählt zu den"),
        "ranked_by": words("nach, gemessen an, gemessen am, an, bei, in bezug auf"),
        "up": words("""
            wärmer, heißer, länger, schwerer, teurer, breiter, tiefer
            höher als, größer als
            stieg, stiegen, steigt, steigen, gestiegen, anstieg, anstiegs, zunahme, zugenommen, wuchs, wuchsen, wächst, gewachsen
            plus, erhöhte, erhöhten, erhöht, erhöhung, kletterte, kletterten, geklettert, zulegte, zugelegt, verteuert, verteuerte
            höher, mehr, größer, zuwachs, sprang, ansteigen, anstiegen, angestiegen, zunahm, zunehmen, wachsen, erhöhen
            erhöhte sich, erhöht sich, klettert, klettern, anzog, angezogen, aufgestockt, hochgeschnellt, steigend, sprangen
            gesprungen, anhob, angehoben, gesteigert, steigerte, steigerung, übertraf
            schnellte, schnellten, vergrößerte, vergrößert, ausgeweitet, steigerten, steigert, hob, emporgeschnellt
            ansteigt, erhöhungen, zunimmt, zulegen, anhebt, anheben, anhebung, hebt, heben
            hoben, schnellt, verteuern, verteuerten, verteuerung, aufstockt, aufstocken, aufstockung, steigern
            vergrößern
        """),
        "down": words("""
            kälter, kühler, kürzer, leichter, billiger, schmaler, günstiger
            fiel, fielen, fällt, fallen, gefallen, sank, sanken, sinkt, gesunken, rückgang, rückgangs, zurückgegangen, minus
            verringerte, verringerten, verringert, schrumpfte, schrumpften, geschrumpft, eingebrochen, weniger, niedriger, kleiner
            abnahme, reduzierte, reduziert, reduzierung, gesenkt, senkte, verlor, verloren, sinken, zurückging, zurückgehen
            abnahm, abgenommen, abnehmen, verringern, schrumpft, schrumpfen, einbrach, einbruch, senken, senkt, senkung, gekürzt
            kürzte, kürzung, verlieren, verliert, nachgegeben, gab nach, rutschte, rutschten, gerutscht, stürzte, stürzten
            gestürzt, abgesackt, gedrückt, rückläufig
            reduzierten, senkten, reduktion, verringerung, verkleinerte, verkleinert
            abnimmt, reduzieren, kürzt, kürzen, kürzten, kürzungen, vermindert, verminderte, drosselt, drosselte
            gedrosselt, sackt, sackte, streicht, gestrichen
            verbilligt, geringer
        """),
        "base": words("höher als, niedriger als, größer als, kleiner als, von, nach, im vorjahr, vorher, zuvor"),
        "born": words("geboren, geborene, geborener, geborenen, geburt"),
        "died": words("starb, stirbt, gestorben, verstorben, verstarb, tod"),
        "aged": words("im alter von, alt, jährig"),
        "later": words("später, danach"),
        "moved": words("ging, gingen, geht, gehen, entwickelte sich, veränderte sich, änderte sich, wechselte"),
        "better": words("verbesserte, verbesserten, verbessert, verbesserung, verbessern"),
        "earlier": words("""
            im vorjahr, vorjahr, vorjahreszeitraum, vorjahresquartal, ein jahr zuvor, vor einem jahr, ein jahr früher
            im jahr zuvor, vorjahresmonat, vorjahreswert, vorquartal, vormonat, vorwoche, vorsaison, im vorquartal, im vormonat
            vergangene saison, vorige saison, letztes jahr, im letzten jahr, vor jahresfrist, vor einem monat
        """),
        "versus": words("gegenüber, verglichen mit, im vergleich zu, im vergleich zum, im vergleich zur, statt, gegen"),
        "or": words("oder, also, sprich, das heißt, mithin, somit, bzw, beziehungsweise"),
        "loss": words("verlust, verluste, verlusts, defizit, fehlbetrag"),
        "after": words("nach"),
        "rising": words("wachstum"),
        "per_share": words("je aktie, gewinn je aktie"),
        "net": words("reingewinn, nettogewinn, konzerngewinn"),
        "shares": words("durchschnittliche aktienzahl"),
        "bought": words("gekauft, kaufte, erworben, erwarb"),
        "sold": words("verkauft, verkaufte, veräußert"),
        "level": words("auf, bei, erreichte, zu, betrug, betrugen"),
        "by": words("um, von"),
        "other_base": words("""
            reale, realen, realer, reales, organisches, organischen, organische, organischer
            preisbereinigte, preisbereinigten, preisbereinigter, preisbereinigtes
            inflationsbereinigte, inflationsbereinigten, inflationsbereinigter, inflationsbereinigtes, flächenbereinigte, flächenbereinigten
            währungsbereinigte, währungsbereinigten, währungsbereinigter, währungsbereinigtes
            bereinigt, bereinigte, bereinigten, flächenbereinigt, währungsbereinigt, ohne, inflationsbereinigt
            saisonbereinigt, saisonbereinigte, saisonbereinigten, bereinigter, bereinigtes
            organisch, real, preisbereinigt, hochgerechnet
        """),
        "clause": words("während, wohingegen, aber, obwohl, und, jedoch, wobei, die, der, das"),
        "excludes": words("nicht eingerechnet, nicht mitgerechnet, nicht mitgezählt, ausgenommen, ohne"),
        "severally": words("je, jeweils, jeder, jede, jedes, jedem, jeden"),
        "leaves": words("bleiben, bleibt, blieben, verbleiben, verblieben, übrig, übrigbleiben, übrig bleiben"),
        "loses": words("verlor, verloren, verliert, verlieren"),
        "includes": words("darunter, davon, einschließlich, unter anderem, inklusive, wovon, worunter"),
        "them": words("davon, hiervon, von ihnen, von denen, unter ihnen, dieser summe, darunter, wovon, worunter"),
        "of_total": words("der gesamtsumme, der gesamtzahl, des gesamten betrags, des gesamtbetrags, der gesamtmenge, der gesamten summe"),
        "further": words("weitere, weiteren, noch einmal"),
        "rest": words("""
            die übrigen, die restlichen, den übrigen, den restlichen, der rest, die anderen, die restliche, restliche
            restlichen, übrigen
        """),
        "remaining": words("""
            den restlichen, die restlichen, den übrigen, die übrigen, die restliche, restlichen, restliche, verbleibenden
            verbleibende, übrigen
        """),
        "load_factor": words("sitzladefaktor, auslastung der flugzeuge"),
        "passenger_miles": words("passagierkilometer, verkaufte sitzkilometer, verkauften sitzkilometer"),
        "seat_miles": words("angebotene sitzkilometer, angebotenen sitzkilometer"),
        "per_year": words("pro jahr, je jahr, jährlich, jährliche, jährlichen, jedes jahr"),
        "per_month": words("pro monat, im monat, monatlich, monatliche, monatlichen"),
        "per_week": words("pro woche, wöchentlich, wöchentliche"),
        "per_day": words("pro tag, am tag, täglich, tägliche"),
        "out_of": words("von, von insgesamt, aus"),
        "comprises": words("""
            es handelt sich um
            bestehend aus, nämlich, aufgeteilt in, und zwar, setzt sich zusammen aus, setzen sich zusammen aus
            besteht aus, bestand aus, bestehen aus, bestanden aus, teilt sich auf in
        """),
        "total": words("insgesamt, zusammen, gesamtzahl, gesamtsumme, gesamtbetrag, in summe, alles in allem"),
        "each": words("pro, je, jeweils"),
        "over": words("über, in, während, binnen"),
        "with": words("mit"),
        "adverb": words("""
            heute, derzeit, aktuell, zurzeit, auch, noch, bereits, schon, allein
            offiziell, tatsächlich, damit, somit, demnach, also, inzwischen, mittlerweile
        """),
        "tail": words("laut, nach angaben, heute, derzeit, aktuell, zurzeit, insgesamt, unter waffen"),
        "have": words("""
            hat, haben, hatte, hatten, habe, hätte, hätten,  zählt, zählen, zählte, zählten, zähle, verfügt über, verfügen über
            verfügte über, verfügten über, verfüge über, verfügt, verfügen, verfügte, verfügten, verfüge, besitzt, besitzen, besaß
            besaßen, besitze, besäße, umfasst, umfassen, umfasste, umfassten, umfasse, beschäftigt, beschäftigen, beschäftigte
            beschäftigten, beschäftige, unterhält, unterhalten, unterhielt, unterhielten, beherbergt, beherbergen, beherbergte, kommt auf
            kommen auf, kam auf, kamen auf, komme auf, bringt es auf, bringen es auf, brachte es auf, stellt, stellen, stellte, stellten
            vereint, vereinen, vereinigt, kann auf, zählend, gibt es, gab es, gebe es, leben, lebten, hält, hielt, halten, weist, weisen
        """),
        "be": words("""
            ist, sind, war, waren, wäre, wären, sei, seien, bleibt, bleiben, blieb, blieben, bleibe, beträgt, betragen, betrug, betrugen
            betrage, beläuft sich auf, belaufen sich auf, belief sich auf, beliefen sich auf, belaufe sich auf, erreicht, erreichen
            erreichte, erreichten, liegt bei, liegen bei, lag bei, lagen bei, liege bei, gilt als, gelten als, galt als, galten als
            gelte als, bildet, bilden, bildete, bildeten, bilde, rangiert, rangieren, rangierte, steht bei, stand bei, stehe bei, wird
            wurde, wurden, belegt, belegte, in wirklichkeit
        """),
        "makes": words("""
            entspricht, entsprechen, entsprach, entsprachen, entspräche, entsprächen, entspreche, macht, machen, machte, machten, mache
            ausmacht, ausmachen, ausmachte, ausmachten, ausmachen würde, ausmachen würden, das sind, das ist, dies ist, das wären, das wäre
            das waren, das war, ist, sind, war, waren, wäre, wären, sei, seien, stellt, stellen, stellte, stellten, bildet, bilden
            bildete, bildeten, bilde, d h, das heißt, also, repräsentiert, repräsentieren, repräsentierte, repräsentierten
            ergibt, ergeben, ergäbe, ergab, umfasst, umfassen, umfasste, beträgt, würde, würden, oder
            mithin, somit, bedeutet, bedeuten, bedeutete, beläuft sich auf, belaufen sich auf
        """),
        "than": words("als, wie"),
        "more": words("mehr"),
        "less": words("weniger"),
        "and": words("und, sowie, plus, und von, samt, nebst, zuzüglich, ebenso wie"),
        "planned": words("""
            weder
            will, wollen, wollte, wollten, möchte, möchten, wünscht, plant, planen, plante, geplant, geplante, geplanten
            vorgesehen, sieht vor, strebt, streben, angestrebt, ziel, soll, sollen, sollte, sollten, solle, wird, werden, werde, würde
            würden, könnte
            könnten, dürfte, dürften, hofft, hoffen, beabsichtigt, beabsichtigen, bis zum jahr, wenn, falls, sofern, hat nicht
            ist nicht
            sind nicht, hat kein, hat keine, hat keinen, nicht, nicht mehr, nie, niemals, kein, keine, keinen, keiner, keines, keinem
        """),
        "defines": (),
        "defines_set_off": words("das, die, der, dessen, deren"),
        "supposed": words("wäre, wären, hätte, hätten, besäße, fälschlich, fälschlicherweise, zu unrecht, mythos, irrtümlich"),
        "together": words("zusammen, zusammengenommen, gemeinsam, zusammengerechnet"),
    },
    traces=words("sch, ß, ä, ö, ü, ung, ei, tz, cht, keit"),
    function_words=words("""
        der, die, das, und, in, zu, den, ist, mit, von, nicht, des, sich, auf, für, eine, ein, im, dem, auch, es, an, als, aus, er
        hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie, einem, über, einen, so, zum, war, haben, nur, oder, aber
        vor, zur, bis, mehr, durch, man, sein, wurde, sei, ich, wir
    """),
    endings=words("""
        s, es, e, en, er, ern, em, n, t, te, ten, et, ete, eten, ung, ungen, er, erin, innen, lich, liche, isch, ische
    """),
    synonyms=groups("""
        zuschauer, besucher, publikum, zuschauerzahl
        punkte, punkt, pkt
        tore, tor, treffer
        siege, sieg, gewonnen
        niederlagen, niederlage, verloren
        unentschieden, remis
        jahr, jahre, saison
        datum, tag
        rang, platz, position
        ort, stadt, stadion, spielort
        spieler, name, sportler
        mannschaft, team, verein, klub
        land, nation, nationalität
        ergebnis, resultat, stand
        gegner, gegen
        partei, parteien
        titel, name, film, album, lied, folge
        höhe, hoch, hohe, höher, höchste, höchsten, höchster
        gewicht, schwer, schwerer, schwerste, schwersten
        länge, lang, länger, längste, längsten, kürzer, kürzeste, kürzesten
        tiefe, tief, tiefer, tiefste, tiefsten
        breite, breit, breiter, breiteste, breitesten
        alter, alt, älter, älteste, ältesten
        fläche, größe
        bevölkerung, einwohner
        preis, kosten, wert, teuer, teurer, teuerste, teuersten, billiger, billigste, billigsten
        dauer, zeit
        eröffnet, eröffnung, gegründet, gründung
        betrieben, betreiber, betreibt
    """),
    table={
        "fill": words("""
            der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, ist, sind, war, waren, hat, haben, hatte
            hatten, im, in, am, an, auf, von, vom, zu, zum, zur, mit, bei, für, aus, nach, durch, unter, wird, werden, wurde, wurden
            worden, es, er, sie, sein, seine, ihr, ihre, ihren, dieser, diese, dieses, sich, auch, sehr, dort, hier, als, wie, man, zählt
            zählen, verfügt, verfügen, über, besitzt, besitzen, liegt, liegen, tabelle, liste, daten, zahl, anzahl, wert, werte
            verzeichnet, erzielte, erzielt, spielte, spielten, gespielt, bekam, erhielt, erreichte, genannt, gelegen, während, jahr
            saison, zeit, lag, lagen, betrug, beträgt
            gab, gibt, meldete, meldet, melden, zählte, zählten, gezählt, kam, kamen, kommt, kommen
        """),
        "most": words("""
            meisten, höchste, höchsten, höchster, größte, größten, größter, längste, längsten, maximum, maximal, maximale, stärkste
            tiefste, tiefsten, tiefster
            schwerste, schwersten, breiteste, breitesten, teuerste, teuersten
        """),
        "least": words("""
            wenigsten, niedrigste, niedrigsten, niedrigster, kleinste, kleinsten, kleinster, kürzeste, kürzesten, geringste, geringsten
            minimum, minimale
            billigste, billigsten, leichteste, leichtesten, schmalste
        """),
        "latest": words("letzte, letzten, letzter, letztes, neueste, neuesten, neuester, späteste, jüngste, jüngsten"),
        "earliest": words("erste, ersten, erster, erstes, älteste, ältesten, ältester, früheste"),
        "more": words("mehr, größer, größere, höher, höhere, länger, längere, tiefer, schwerer, breiter, teurer"),
        "less": words("weniger, kleiner, kleinere, niedriger, niedrigere, geringer, geringere, kürzer, billiger, leichter, schmaler"),
        "since": words("seit"),
        "later": words("später, nach, neuer"),
        "earlier": words("früher, vor, älter"),
        "than": words("als"),
        "as": words("so, wie, ebenso"),
        "exactly": words("genau, insgesamt"),
        "only": words("nur, einzige, einziger, einziges, einzigen, lediglich, bloß"),
        "same": words("gleiche, gleichen, gleich, derselbe, dieselbe, dasselbe, selbe, selben, identisch"),
        "different": words("verschiedene, verschiedenen, unterschiedliche, unterschiedlichen"),
        "sum": words("gesamt, summe, zusammen, gesamte, gesamten, gesamtzahl, insgesamt"),
        "average": words("durchschnitt, durchschnittlich, durchschnittliche, im schnitt, mittel, mittelwert"),
        "difference": words("unterschied, differenz, abstand"),
        "count": words("es gibt, es gab, es sind, es waren, die zahl der, die anzahl der, anzahl der, zahl der, gibt es"),
        "all": words("alle, allen, aller, jeder, jede, jedes, sämtliche"),
        "none": words("kein, keine, keiner, keinen, keinem"),
        "not": words("nicht, nie, niemals, ohne, außer"),
        "majority": words("die mehrheit, mehrheit der, die meisten der, mehr als die hälfte"),
        "half": words("die hälfte, hälfte der, hälfte"),
        "both": words("beide, beiden"),
        "range": words("reicht, reichen, schwankt, schwanken, liegt zwischen, liegen zwischen"),
        "and": words("und, sowie"),
        "or": words("oder"),
        "clause": words("während, aber, sondern, wenn, wo, falls, der, die, das, welche, welcher"),
        "be": words("ist, sind, war, waren, wurde, wurden, beträgt, betrug, lag, liegt, kostet, kostete"),
        "have": words("hat, haben, hatte, hatten, mit, zählt, zählen, verfügt über, verfügen über, besitzt"),
        "of": words("von, der, des, für, zu, bis"),
        "in": words("in, im, am, an, auf, während, seit, zwischen, unter, gegen, aus, bei"),
        "beyond": words("""
            hintereinander, in folge, aufeinanderfolgende, gefolgt, gestiegen, stieg, gesunken, sank, jeweils, oft, mehrere, einige
            wenige, prozent, prozentsatz, nächste, nächsten, vorherige
        """),
        "many": words("viele, viel"),
        "places": words("platz, rang, position"),
        "rows": words("""
            spiel, spiele, spielen, spieler, mannschaft, mannschaften, mal, zeile, zeilen, eintrag, einträge, folge, folgen, film, filme
            lied, lieder, rennen, turnier, turniere, person, personen, menschen, verein, vereine, saison, länder, land, stadt, städte
            kandidat, kandidaten, jahr, jahre, tag, tage, woche, wochen
        """),
        "win": words("gewonnen, gewann, sieg, siege, sieger"),
        "lose": words("verloren, verlor, niederlage, niederlagen"),
        "draw": words("unentschieden, remis"),
        "won": words("s, sieg, gewonnen"),
        "lost": words("n, niederlage, verloren"),
        "drawn": words("u, unentschieden, remis"),
    },
)
