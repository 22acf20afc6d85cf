"""Spanish."""

from numcheck.language import Language, groups, opposed, shares, spelled, words
from numcheck.quantity import Hedge

LANGUAGE = Language(
    code="es",
    name="Spanish",
    decimal=",",
    groups=" .\u00a0\u202f\u2009'’",
    numbers=spelled("""
        0: cero
        1: un, uno, una
        2: dos
        3: tres
        4: cuatro
        5: cinco
        6: seis
        7: siete
        8: ocho
        9: nueve
        10: diez
        11: once
        12: doce
        13: trece
        14: catorce
        15: quince
        16: dieciséis, dieciseis, diez y seis
        17: diecisiete, diez y siete
        18: dieciocho, diez y ocho
        19: diecinueve, diez y nueve
        20: veinte
        21: veintiuno, veintiún, veintiun, veintiuna
        22: veintidós, veintidos
        23: veintitrés, veintitres
        24: veinticuatro
        25: veinticinco
        26: veintiséis, veintiseis
        27: veintisiete
        28: veintiocho
        29: veintinueve
        30: treinta
        31: treintaiuno, treintaiún, treintaiuna
        32: treintaidós
        33: treintaitrés
        34: treintaicuatro
        35: treintaicinco
        36: treintaiséis
        37: treintaisiete
        38: treintaiocho
        39: treintainueve
        40: cuarenta
        50: cincuenta
        60: sesenta
        70: setenta
        80: ochenta
        90: noventa
    """),
    full_hundreds=spelled("""
        100: cien, ciento
        200: doscientos, doscientas
        300: trescientos, trescientas
        400: cuatrocientos, cuatrocientas
        500: quinientos, quinientas
        600: seiscientos, seiscientas
        700: setecientos, setecientas
        800: ochocientos, ochocientas
        900: novecientos, novecientas
    """),
    scales=spelled("""
        100_000: lakh, lakhs
        10_000_000: crore, crores
        1_000: mil, k
        1_000_000: millón, millon, millones, M, MM, mill, mills, mln
        1_000_000_000: millardo, millardos, G
        1_000_000_000_000: billón, billon, billones
        1_000_000_000_000_000_000: trillón, trillon, trillones
        1_000_000_000_000_000_000_000_000: cuatrillón, cuatrillon, cuatrillones
    """),
    bare_scales=words("mil"),
    joiners={"y": "ts"},
    ordinals=spelled("""
        1: primer, primero, primera, primeros, primeras
        2: segundo, segunda, segundas
        3: tercer, tercero, tercera, terceros, terceras
        4: cuarto, cuarta, cuartas
        5: quinto, quinta, quintas
        6: sexto, sexta, sextos, sextas
        7: séptimo, séptima, séptimos, séptimas, septimo, septima, septimos, septimas, sétimo, sétima
        8: octavo, octava, octavas
        9: noveno, novena, novenos, novenas
        10: décimo, décima, décimos, décimas, decimo, decima, decimos, decimas
        11: décimoprimero, undécimo, undécima, undécimos, undécimas, undecimo, undecima
        11: decimoprimer, decimoprimero, decimoprimera, decimoprimeros, decimoprimeras
        11: décimo primero, décima primera, décimo primer, décimos primeros, décimas primeras
        12: décimosegundo, duodécimo, duodécima, duodécimos, duodécimas, duodecimo, duodecima
        12: decimosegundo, decimosegunda, decimosegundos, decimosegundas
        12: décimo segundo, décima segunda, décimos segundos, décimas segundas
        13: décimotercero, decimotercer, decimotercero, decimotercera, decimoterceros, decimoterceras
        13: décimo tercero, décima tercera, décimo tercer, décimos terceros, décimas terceras
        14: decimocuarto, decimocuarta, decimocuartos, decimocuartas
        14: décimo cuarto, décima cuarta, décimos cuartos, décimas cuartas
        15: decimoquinto, decimoquinta, decimoquintos, decimoquintas
        15: décimo quinto, décima quinta, décimos quintos, décimas quintas
        16: decimosexto, decimosexta, decimosextos, decimosextas
        16: décimo sexto, décima sexta, décimos sextos, décimas sextas
        17: decimoséptimo, decimoséptima, decimoséptimos, decimoséptimas, decimoseptimo, decimoseptima
        17: décimo séptimo, décima séptima, décimos séptimos, décimas séptimas
        18: decimoctavo, decimoctava, decimoctavos, decimoctavas, decimooctavo, decimooctava
        18: décimo octavo, décima octava, décimos octavos, décimas octavas
        19: decimonoveno, decimonovena, decimonovenos, decimonovenas, decimonono, decimonona
        19: décimo noveno, décima novena, décimos novenos, décimas novenas
        20: vigésimo, vigésima, vigésimos, vigésimas, vigesimo, vigesima
        21: vigesimoprimer, vigesimoprimero, vigesimoprimera
        22: vigesimosegundo, vigesimosegunda
        23: vigesimotercer, vigesimotercero, vigesimotercera
        24: vigesimocuarto, vigesimocuarta
        25: vigesimoquinto, vigesimoquinta
        26: vigesimosexto, vigesimosexta
        27: vigesimoséptimo, vigesimoséptima, vigesimoseptimo, vigesimoseptima
        28: vigesimoctavo, vigesimoctava, vigesimooctavo, vigesimooctava
        29: vigesimonoveno, vigesimonovena
        30: trigésimo, trigésima, trigésimos, trigésimas, trigesimo, trigesima
        40: quadragésimo, quadragésima, cuadragésimo, cuadragésima, cuadragésimos, cuadragésimas, cuadragesimo, cuadragesima
        50: quincuagésimo, quincuagésima, quincuagésimos, quincuagésimas, quincuagesimo, quincuagesima
        60: sexagésimo, sexagésima, sexagésimos, sexagésimas, sexagesimo, sexagesima
        70: septuagésimo, septuagésima, septuagésimos, septuagésimas, septuagesimo, septuagesima
        80: octogésimo, octogésima, octogésimos, octogésimas, octogesimo, octogesima
        90: nonagésimo, nonagésima, nonagésimos, nonagésimas, nonagesimo, nonagesima
        100: centésimo, centésima, centésimos, centésimas, centesimo, centesima
        200: ducentésimo, ducentésima
        300: tricentésimo, tricentésima
        400: cuadrigentésimo, cuadrigentésima, quadringentésimo, cuadringentésimo, cuadringentésima
        500: quingentésimo, quingentésima
        600: sexgentésimo, sexcentésimo, sexcentésima
        700: septigentésimo, septingentésimo, septingentésima
        800: octigentésimo, octingentésimo, octingentésima
        900: nongentésimo, noningentésimo, noningentésima
        1_000: milésimo, milésima, milésimos, milésimas, milesimo, milesima
        1_000_000: millonésimo, millonésima, millonésimos, millonésimas
        1_000_000_000_000: billonésimo, billonésima, billonésimos, billonésimas, billonesimo, billonesima, billonesimos, billonesimas
        1_000_000_000_000_000_000: trillonésimo, trillonésima, trillonésimos, trillonésimas
    """),
    ordinal_endings=words("ésimo, ésima, ésimos, ésimas, esimo, esima, esimos, esimas"),
    part_endings=words("avo, avos, ava, avas"),
    inflected_ordinals=True,
    ordinal_marks=(r"\.?[º°](?!\s?[CF]\b)", r"\.?ª", r"\.?(?<=[\d.])(?:er|ero|era|r[oa]|d[oa]|t[oa]|m[oa]|v[oa]|n[oa]|[oa]s?)"),
    rank_labels=words("número uno, número, puesto"),
    part_nouns=words("parte, partes"),
    idioms=words("""
        uno de los, una de las, doble dígito, dobles dígitos, una vez, unos y otros, uno a uno, a la una, en primer lugar
        primer ministro, primera ministra, primeros ministros, primeras ministras, primera dama, primeras damas, primer mandatario
        primera vez, primer plano, segundo plano, primeros planos, primer lugar, segundo lugar, primera línea
        primera división, segunda división, tercera división, segunda mano, primera mano, segunda guerra mundial
        primera guerra mundial, tercera guerra mundial, tercera edad, primeros auxilios, cuarto de baño, cuartos de baño
        cuarto de estar, cuarto de hora, cuartos de final, octavos de final, dieciseisavos de final, tercer mundo, primer mundo
        primera plana, quinta avenida, primero de mayo, primero de enero, sexto sentido, primera instancia, segunda instancia
        segundas intenciones, quinta columna, tercera vía, segunda vuelta, primera vuelta, segunda oportunidad, primer término
        segundo término, primer momento, primera hora, primeras horas, segunda residencia, segundas residencias, segunda lengua
        primera necesidad, primer paso, primera piedra, primera clase, segunda clase, primera persona, tercera persona
        terceras personas, terceros países, primera comunión
        primer teniente, segundo teniente, primera impresión, primera infancia
        primera mitad, segunda mitad, tercera república, cuarto oscuro, primero que nada, primero que todo
        medio ambiente, medio oriente, medio plazo, medio tiempo, media naranja, medio campo, medio de comunicación
    """),
    halves=words("y medio, y media"),
    half_of=words("medio, media, un medio"),
    collectives=spelled("""
        10: decena, decenas
        15: quincena
        20: veintena, veintenas
        30: treintena
        50: cincuentena, medio centenar
        500: medio millar
        100: centenar, centenares, centena, centenas, cientos
        1_000: millar, millares, miles
    """),
    several=words("varias, varios, algunas, algunos, unas, unos"),
    dozens=spelled("12: docena, docenas"),
    decimal_words=words("coma, punto, con"),
    minus=words("menos"),
    fractions=spelled("""
        2: mitad, mitades
        3: tercio, tercios, tercera parte, terceras partes
        4: cuarto, cuartos, cuarta parte, cuartas partes
        5: quinto, quintos, quinta parte, quintas partes
        6: sexto, sextos, sexta parte, sextas partes
        7: séptimo, séptimos, séptima parte, séptimas partes, septimo, septimos
        8: octavo, octavos, octava parte, octavas partes
        9: noveno, novenos, novena parte, novenas partes
        10: décimo, décimos, décima, décimas, décima parte, décimas partes, decimo, decimos
        11: undécima parte
        12: dozavo, dozavos, duodécima parte
        13: trezavo, trezavos
        14: catorzavo, catorzavos
        15: quinzavo, quinzavos
        18: dieciochavo, dieciochavos
        20: vigésima parte
        100: centésimo, centésimos, centésima, centésimas, centésima parte, centésimas partes
        1_000: milésimo, milésimos, milésima, milésimas, milésima parte, milésimas partes
        1_000_000: millonésima parte, millonésima, millonésimas, millonésimo
    """),
    multiples=spelled("""
        2: doble, dobles, duplo
        3: triple, triples, triplo
        4: cuádruple, cuádruples, cuadruple, cuádruplo
        5: quíntuple, quíntuples, quintuple, quíntuplo
        6: séxtuple, sextuple, séxtuplo
        7: séptuple
        8: óctuple
        10: décuple, décuplo
        100: céntuple, céntuplo
    """),
    times=words("veces"),
    one_in=words("de cada, sobre, por cada"),
    every_nth=words("cada"),
    vague=shares("""
        0 1: la mayoría absoluta, una mayoría absoluta
        1/10 1/2: la mayoría relativa, una mayoría relativa
        1/2 1: la mayoría, la mayoria, una mayoría, la mayor parte, mas de la mitad, el grueso, la parte mayor
        1/2 1: la parte del león, mayoritariamente, más que la mitad
        0 1/2: una minoría, la minoría, una minoria, la menor parte
        0 3/20: una ínfima parte, una infima parte, una parte ínfima, una mínima parte, una parte mínima, una minúscula parte
        0 3/20: una ínfima fracción, una fracción ínfima, una pequeña fracción, una fracción mínima, una mínima fracción
        0 3/20: una fracción minúscula, una minúscula fracción, una fracción muy pequeña, una fracción pequeña, una exigua fracción
        0 3/20: una ínfima minoría, una minoría ínfima, una exigua minoría, una minúscula minoría, una parte insignificante
        0 3/20: un puñado, un puñadito, una fracción insignificante, una parte muy pequeña, una muy pequeña parte
        0 1/3: una fracción, una fraccion, una pequeña parte, una parte pequeña, una pequeña minoría, una minoría pequeña
        0 1/3: una escasa proporción, una pequeña proporción, una parte reducida, una reducida parte, un pequeño porcentaje
        2/5 1: gran parte, una gran parte, buena parte, una buena parte, la buena parte, una parte importante, una parte considerable
        2/5 1: una importante parte, una considerable parte
        2/3 1: la gran mayoría, una gran mayoría, la inmensa mayoría, una inmensa mayoría, la abrumadora mayoría
        2/3 1: una abrumadora mayoría, una mayoría abrumadora, una amplia mayoría, la amplia mayoría, la aplastante mayoría
        2/3 1: casi todos, casi todas, casi todo, casi toda, casi la totalidad, la práctica totalidad, la casi totalidad
        2/3 1: prácticamente todos, prácticamente todas, la vasta mayoría
    """),
    hedges={
        Hedge.ABOUT: words("""
            aproximadamente, alrededor de, alrededor de los, alrededor de las, alrededor del, unos, unas, cerca de, cerca de los
            cerca de las, cerca del, cerca de unos, en torno a, en torno a los, en torno a las, en torno al, entorno a, del orden de
            del orden de los, más o menos, mas o menos, poco más o menos, cosa de, aprox, aprox., algo así como, hacia los, sobre los
            sobre las
            a eso de, como unos, como unas, ronda, rondan, rondaba, rondaban, ronda los, rondan los, ronda las, rondan las, rondaba los
            rondando los, ronda el, rondan el, circa, estimado en, estimada en, estimados en, estimadas en, se estima en, estimamos en
            unos aproximadamente, unas aproximadamente, ca, ca.
        """),
        Hedge.NEARLY: words("""
            casi, casi los, casi las, casi el, casi unos, prácticamente, practicamente, prácticamente los, poco menos de, algo menos de
            un poco menos de, apenas menos de, poco menos que, roza los, rozan los, roza las, rozan las, rozaba los, roza el, rozan el
            rozando los, no llega a, no llegan a, no llegaba a, no llegaban a, a punto de llegar a, cuasi
        """),
        Hedge.MORE_THAN: words("""
            más de, mas de, más de los, más de las, más del, más de unos, más que, por encima de, por encima de los, por encima de las
            por encima del, superior a, superiores a, superior al, superior a los, superiores a los, mayor a, mayor que, mayores a
            mayores de, mayor de, poco más de, un poco más de, algo más de, algo más del, mucho más de, bastante más de, muy por encima de
            muy por encima de los, supera, superan, superó, superaron, superaba, superaban, supera los, superan los, supera las, superan las
            superó los, superaron los, supera el, superan el, superó el, superando los, sobrepasa los, sobrepasan los, rebasa los
            rebasan los, excede de, exceden de, más allá de, más allá de los
        """),
        Hedge.AT_LEAST: words("""
            al menos, por lo menos, como mínimo, como minimo, un mínimo de, mínimo, mínimo de, no menos de, cuando menos, a lo menos
            a partir de, al menos unos, al menos unas, al menos a, por lo menos a, como mínimo a, al menos a unos, al menos a unas
        """),
        Hedge.LESS_THAN: words("""
            menos de, menos de los, menos de las, menos del, menos que, por debajo de, por debajo de los, por debajo de las
            por debajo del, inferior a, inferiores a, inferior al, inferior a los, inferiores a los, menor a, menor que, menores de
            menor de, debajo de, muy por debajo de, mucho menos de, bastante menos de, ni siquiera
        """),
        Hedge.AT_MOST: words("""
            hasta, hasta los, hasta las, hasta unos, a lo sumo, como máximo, como maximo, como mucho, cuando mucho
            un máximo de, máximo, máximo de, no más de, a lo más, tope de, un tope de, no mayor a, no superior a, no superiores a
        """),
    },
    behind={
        Hedge.ABOUT: words("aproximadamente, más o menos, o así, o por ahí, aprox, aprox., poco más o menos, arriba o abajo"),
        Hedge.MORE_THAN: words("y pico, y tantos, y tantas, largos, largas, y algo"),
        Hedge.AT_LEAST: words("como mínimo, al menos, por lo menos, o más, y más, en adelante, cuando menos, o mas"),
        Hedge.AT_MOST: words("como máximo, como mucho, a lo sumo, o menos, a lo más, cuando mucho"),
    },
    percent=words("por ciento, por cien, porciento, por cientos, pct"),
    percentage_points=words("punto porcentual, puntos porcentuales, punto de porcentaje, puntos de porcentaje, pp"),
    points=words("punto, puntos"),
    per_mille=words("por mil"),
    units={
        "basis_point": words("punto básico, puntos básicos, punto base, puntos base"),
        "oil_bbl / day": words("barriles por día, barriles al día, barriles diarios"),
        "meter": words("metro, metros"),
        "kilometer": words("kilómetro, kilómetros, kilometro, kilometros, kms"),
        "centimeter": words("centímetro, centímetros, centimetro, centimetros"),
        "decimeter": words("decímetro, decímetros"),
        "millimeter": words("milímetro, milímetros, milimetro, milimetros"),
        "micrometer": words("micra, micras, micrómetro, micrómetros"),
        "nanometer": words("nanómetro, nanómetros"),
        "mile": words("milla, millas"),
        "nautical_mile": words("milla náutica, millas náuticas, milla marina, millas marinas, millas nauticas"),
        "yard": words("yarda, yardas"),
        "foot": words("pie, pies"),
        "inch": words("pulgada, pulgadas"),
        "light_year": words("año luz, años luz"),
        "kilometer ** 2": words("kilómetro cuadrado, kilómetros cuadrados, kilometro cuadrado, kilometros cuadrados"),
        "meter ** 2": words("metro cuadrado, metros cuadrados"),
        "centimeter ** 2": words("centímetro cuadrado, centímetros cuadrados"),
        "mile ** 2": words("milla cuadrada, millas cuadradas"),
        "foot ** 2": words("pie cuadrado, pies cuadrados"),
        "hectare": words("hectárea, hectáreas, hectarea, hectareas"),
        "acre": words("acre, acres"),
        "kilometer ** 3": words("kilómetro cúbico, kilómetros cúbicos"),
        "meter ** 3": words("metro cúbico, metros cúbicos, metro cubico, metros cubicos"),
        "centimeter ** 3": words("centímetro cúbico, centímetros cúbicos"),
        "hectometer ** 3": words("hectómetro cúbico, hectómetros cúbicos"),
        "liter": words("litro, litros"),
        "milliliter": words("mililitro, mililitros"),
        "hectoliter": words("hectolitro, hectolitros"),
        "gallon": words("galón, galones, galon"),
        "milligram": words("miligramo, miligramos"),
        "gram": words("gramo, gramos"),
        "kilogram": words("kilo, kilos, kilogramo, kilogramos"),
        "pound": words("libra de peso, libras de peso, lb, lbs"),
        "ounce": words("onza, onzas"),
        "troy_ounce": words("onza troy, onzas troy"),
        "metric_ton": words("tonelada, toneladas, tonelada métrica, toneladas métricas"),
        "kilometric_ton": words("kilotón, kilotones, kilotonelada, kilotoneladas"),
        "megametric_ton": words("megatón, megatones"),
        "second": words("segundo, segundos"),
        "millisecond": words("milisegundo, milisegundos"),
        "minute": words("minuto, minutos"),
        "hour": words("hora, horas"),
        "day": words("día, días, dia, dias, jornada, jornadas"),
        "week": words("semana, semanas"),
        "month": words("mes, meses"),
        "year": words("año, años"),
        "decayear": words("década, décadas, decenio, decenios"),
        "century": words("siglo, siglos"),
        "millennium": words("milenio, milenios"),
        "degree_Celsius": words("grado celsius, grados celsius, grado centígrado, grados centígrados, grados centigrados"),
        "degree_Fahrenheit": words("grado fahrenheit, grados fahrenheit"),
        "degree": words("grado, grados"),
        "watt": words("vatio, vatios, watt, watts"),
        "kilowatt": words("kilovatio, kilovatios, kilowatt, kilowatts"),
        "megawatt": words("megavatio, megavatios, megawatt, megawatts"),
        "gigawatt": words("gigavatio, gigavatios, gigawatt, gigawatts"),
        "kilowatt_hour": words("kilovatio hora, kilovatios hora"),
        "megawatt_hour": words("megavatio hora, megavatios hora"),
        "gigawatt_hour": words("gigavatio hora, gigavatios hora"),
        "terawatt_hour": words("teravatio hora, teravatios hora"),
        "metric_horsepower": words("caballo de vapor, caballos de vapor, caballos de fuerza, CV"),
        "volt": words("voltio, voltios"),
        "hertz": words("hercio, hercios, hertz"),
        "kilometer / hour": words("kilómetro por hora, kilómetros por hora, kilometros por hora, kilómetros hora"),
        "mile / hour": words("milla por hora, millas por hora"),
        "knot": words("nudo, nudos"),
        "oil_bbl": words("barril, barriles"),
        "byte": words("byte, bytes"),
        "megabyte": words("megabyte, megabytes"),
        "gigabyte": words("gigabyte, gigabytes, giga, gigas"),
        "terabyte": words("terabyte, terabytes"),
    },
    weights={"pound": words("libra, libras")},
    weighing=words("pesa, pesan, pesó, pesaba, pesaban, pesando"),
    money={
        "EUR": words("euro, euros"),
        "EUR / 100": words("céntimo, céntimos, centimo, centimos, céntimo de euro, céntimos de euro"),
        "USD": words("""
            dólar, dólares, dolar, dolares, dólar estadounidense, dólares estadounidenses, dólar americano
            dólares americanos
        """),
        "USD / 100": words("centavo, centavos, centavo de dólar, centavos de dólar"),
        "GBP": words("libra esterlina, libras esterlinas, libra, libras, libras británicas"),
        "GBP / 100": words("penique, peniques"),
        "FRF": words("francos, franco francés, francos franceses"),
        "CHF": words("francos, franco suizo, francos suizos"),
        "BEF": words("francos"),
        "ESP": words("peseta, pesetas, pts, ptas, pta"),
        "DEM": words("marcos, marco alemán, marcos alemanes"),
        "ITL": words("lira italiana, liras italianas, lira, liras"),
        "NLG": words("florín, florines, florín holandés, florines holandeses"),
        "MXN": words("peso mexicano, pesos mexicanos, pesos"),
        "ARS": words("peso argentino, pesos argentinos, pesos"),
        "COP": words("peso colombiano, pesos colombianos, pesos"),
        "CLP": words("peso chileno, pesos chilenos, pesos"),
        "UYU": words("peso uruguayo, pesos uruguayos, pesos"),
        "DOP": words("peso dominicano, pesos dominicanos, pesos"),
        "CUP": words("peso cubano, pesos cubanos, pesos"),
        "PEN": words("nuevos soles, soles"),
        "BOB": words("bolivianos, pesos bolivianos"),
        "VES": words("bolívar, bolívares, bolivares"),
        "PYG": words("guaraníes, guaranies"),
        "GTQ": words("quetzal, quetzales"),
        "HNL": words("lempira, lempiras"),
        "NIO": words("córdobas"),
        "CRC": words("colón costarricense, colones costarricenses, colones"),
        "BRL": words("real brasileño, reales brasileños"),
        "JPY": words("yen, yenes"),
        "CNY": words("yuan, yuanes, renminbi"),
        "RUB": words("rublo, rublos"),
        "INR": words("rupia, rupias"),
        "PKR": words("rupia, rupias"),
        "LKR": words("rupia, rupias"),
        "IDR": words("rupia, rupias"),
        "TRY": words("lira turca, liras turcas"),
        "SEK": words("corona sueca, coronas suecas"),
        "NOK": words("corona noruega, coronas noruegas"),
        "DKK": words("corona danesa, coronas danesas"),
        "CAD": words("dólar canadiense, dólares canadienses"),
        "AUD": words("dólar australiano, dólares australianos"),
    },
    opposites=opposed("""
        abiertos, abiertas | cerrados, cerradas
        mujeres, mujer | hombres, hombre, varones
        mujeres, mujer | hombres, hombre, varones | niños, niño
        niñas, niña, chicas | niños, niño, chicos
        adultos, adulto | niños, niño, menores, jóvenes
        muertos, muerto, fallecidos, fallecido | heridos, herido | ilesos, ileso, desaparecidos
        pasajeros, pasajero | tripulantes, miembros de la tripulación
        civiles, civil | soldados, soldado, militares, policías | …
        victorias, victoria | empates, empate | derrotas, derrota
        públicos, públicas, públicas | privados, privadas
        a tiempo completo | a tiempo parcial
        nacionales, españoles | extranjeros, extranjeras
        alumnos, estudiantes | profesores | …
        aprobaron, aprobados | suspendieron, suspensos
        muertos, murieron, fallecieron, fallecidos | sobrevivieron, supervivientes, sobrevivientes |
            desaparecidos, desaparecidas, desaparecieron
        vacunados, vacunadas | no vacunados, sin vacunar
        condenados, condenadas | absueltos, absueltas | …
        vendidos, vendidas | sin vender
    """),
    answers=opposed("""
        a favor, votaron a favor, favorables, aprueban, apoyan, está a favor |
            en contra, votaron en contra, está en contra, contrarios, desaprueban, rechazan, se oponen |
            se abstuvieron, abstenciones, abstención, se abstienen, indecisos, sin opinión, no opina, no opinan, no sabe
        sí, votaron sí | no, votaron no | abstenciones, indecisos, no opina, no sabe
        de acuerdo | en desacuerdo
        satisfechos, satisfecho | insatisfechos, insatisfecho, descontentos
        optimistas | pesimistas
    """),
    everyone=words("""
        personas, niños, miembros, víctimas, candidatos, participantes, diputados, concejales, senadores, jurados, delegados, votantes
        empleados, trabajadores, estudiantes, alumnos, pasajeros, habitantes, vecinos, pacientes
    """),
    so_many=words("tantos, tantas, tanto, veces"),
    ballots=words("voto, votos, sufragios"),
    seats=words("escaño, escaños, concejales, diputados, actas, ediles, procuradores"),
    carried=words("""
        aprobó, aprobado, aprobada, aprueba, adoptó, adoptado, adoptada, elegido, elegida, reelegido, reelegida, ratificó
        ratificado
    """),
    defeated=words("rechazó, rechazado, rechazada, rechaza, tumbó"),
    exceeds=words("""
        superó, supera, superan, superaba, superado, sobrepasó, sobrepasa, rebasó, rebasa, excede, excedió, por encima de
        superior a
    """),
    share_nouns=words("participación, proporción, cuota"),
    majorities=groups("""
        accionista mayoritario, accionista mayoritaria, socio mayoritario, participación mayoritaria, propietario mayoritario
        mayoría, mayoría absoluta
        accionista minoritario, participación minoritaria, socio minoritario
        mayoría relativa, mayoría simple, mayoría cualificada
    """),
    staff=words("plantilla, empleados, trabajadores, personal, puestos, empleos"),
    persons=words("""
        hab, persona, personas, hombre, hombres, mujer, mujeres, niño, niños, niña, niñas, menor, menores, adulto, adultos, joven, jóvenes
        gente, soldado, soldados, militar, militares, efectivo, efectivos, uniformado, uniformados, voluntario, voluntarios, voluntaria
        voluntarias, reservista, reservistas, oficial, oficiales, agente, agentes, policía, policías, bombero, bomberos, habitante
        habitantes, vecino, vecinos, vecina, vecinas, residente, residentes, poblador, pobladores, ciudadano, ciudadanos, ciudadana
        ciudadanas, trabajador, trabajadores, trabajadora, trabajadoras, empleado, empleados, empleada, empleadas, obrero, obreros
        funcionario, funcionarios, funcionaria, funcionarias, asalariado, asalariados, estudiante, estudiantes, alumno, alumnos, alumna
        alumnas, profesor, profesores, profesora, profesoras, maestro, maestros, docente, docentes, visitante, visitantes, espectador
        espectadores, asistente, asistentes, aficionado, aficionados, televidente, televidentes, oyente, oyentes, elector, electores
        votante, votantes, refugiado, refugiados, refugiada, refugiadas, migrante, migrantes, inmigrante, inmigrantes, desplazado
        desplazados, herido, heridos, herida, heridas, muerto, muertos, muerta, muertas, fallecido, fallecidos, víctima, víctimas
        victima, victimas, desaparecido, desaparecidos, superviviente, supervivientes, sobreviviente, sobrevivientes, paciente, pacientes
        enfermo, enfermos, contagiado, contagiados, infectado, infectados, combatiente, combatientes, guerrillero, guerrilleros, recluta
        reclutas, manifestante, manifestantes, candidato, candidatos, candidata, candidatas, diputado, diputados, diputada, diputadas
        senador, senadores, pasajero, pasajeros, pasajera, pasajeras, viajero, viajeros, viajera, viajeras, turista, turistas, tripulante
        tripulantes, desempleado, desempleados, parado, parados, jubilado, jubilados, pensionista, pensionistas, miembro, miembros, socio
        socios, socia, socias, afiliado, afiliados, militante, militantes, jugador, jugadores, jugadora, jugadoras, participante
        participantes, detenido, detenidos, preso, presos, rehén, rehenes, recluso, reclusos, cliente, clientes, usuario, usuarios
        usuaria, usuarias, abonado, abonados, suscriptor, suscriptores, seguidor, seguidores, encuestado, encuestados, encuestada
        encuestadas, médico, médicos, médica, médicas, enfermero, enfermeros, enfermera, enfermeras, campesino, campesinos, indígena
        indígenas, católico, católicos, español, españoles, española, españolas, mexicano, mexicanos, mexicana, mexicanas, argentino
        argentinos, extranjero, extranjeros, bebé, bebés, chico, chicos, chica, chicas, huérfano, huérfanos, familiar, familiares
        madre, madres, padre, padres, hijo, hijos, hija, hijas, civil, civiles, almas, damnificado, damnificados, beneficiario
        beneficiarios
    """),
    of=words("de, del, de la, de los, de las, de un, de una, de entre"),
    single=words("solo, sola, único, única, unico, unica"),
    others=words("""
        otros, otras, últimos, últimas, primeros, primeras, restantes, anteriores, adicionales, siguientes, nuevos, nuevas, principales
    """),
    meant=words("""
        previstos, previstas, inicialmente, esperados, esperadas, presupuestados, presupuestadas, anunciados, anunciadas, estimados
        estimadas, prometidos, prometidas, registrados, registradas, planeados, planeadas
    """),
    number_nouns=words("número, numero, total, cifra"),
    articles=words("""
        el, la, los, las, lo, al, del, un, uno, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos
        aquellas, su, sus, mi, mis, tu, tus, nuestro, nuestra, nuestros, nuestras, vuestro, vuestra, todo, toda, todos, todas, cada
        dicho, dicha, dichos, dichas, tal, tales, sendos, sendas, ambos, ambas, otro, otra, otros, otras
    """),
    plural_endings=words("s"),
    singular_endings=words("más, tras, menos"),
    drops_subjects=True,
    definite=words("el, la, este, esta, ese, esa, dicho, dicha, del, al"),
    definite_plural=words("los, las, de los, de las, estos, estas"),
    these=words("este, esta, estos, estas, ese, esa, esos, esas, aquellos, aquellas, dicho, dicha, dichos, dichas, tales, tal, citados"),
    stops=words("""
        a, abrió, además, adonde, ahí, ahora, al, algo, algún, alguna, algunas, algunos, allá, allí, ambos, ante, antes, apenas, aquel
        aquella, aquellas, aquello, aquellos, aquí, así, atrás, aun, aún, aunque, ayer, bajo, bastante, bien, cabe, cada, casi, cayó
        cerca, como, cómo, con, conforme, conmigo, consigo, contra, cual, cuales, cuál, cualquier, cuando, cuándo, cuanto, cuanta
        cuantas, cuantos, cuya, cuyas, cuyo, cuyos, cuenta, cuentan, da, dan, de, debajo, debe, deben, debido, decidió, decir, deja
        dejó, dejaron, del, delante, dentro, desde, despacio, después, detrás, dice, dicen, dicha, dicho, dieron, dijeron, dijo, dio
        don, donde, dónde, durante, e, el, él, ella, ellas, ello, ellos, en, encima, entonces, entre, era, eran, eres, es, esa, esas
        ese, eso, esos, esta, está, estaba, estaban, estamos, están, estar, estará, estas, este, esto, estos, estoy, estuvo, excepto
        existe, existen, fue, fueron, fuera, fuese, ganó, gracias, ha, haber, había, habían, habrá, habría, hace, hacen, hacer, hacia
        haciendo, hay, haya, hayan, he, hemos, hicieron, hizo, hasta, hoy, hubo, iba, iban, igual, incluido, incluida, incluidos, incluidas
        incluso, ir, junto, jamás, la, las, le, les, llegó, llegaron, lo, los, luego, mañana, más, mas, me, mediante, menos, mi, mientras
        mis, mucho, mucha, muchas, muchos, murió, murieron, muy, nada, nadie, ni, no, nos, nosotros, nuestra, nuestras, nuestro, nuestros
        nunca, o, os, otra, otras, otro, otros, para, parece, pasado, pero, perdió, perdieron, poca, pocas, poco, pocos, podrá, podría
        podrían, por, porque, pudo, puede, pueden, pues, que, qué, queda, quedan, quedó, querer, quien, quién, quienes, quiere, quieren
        resultó, resultaron, sabe, salvo, se, sea, sean, según, ser, será, serán, sería, serían, si, sí, sido, siempre, siendo, sigue
        siguen, sin, sino, sobre, solo, sólo, solamente, somos, son, soy, su, subió, sus, suya, suyo, tal, también, tampoco, tan, tanto
        tantos, tarde, te, tendrá, tendría, tener, tenía, tenían, tiene, tienen, todavía, todo, toda, todos, todas, tomó, tras, través
        tu, tú, tuvieron, tuvo, u, un, una, unas, uno, unos, usted, va, van, varias, varios, vez, vía, viajó, vino, viene, vienen, viven
        vive, vivían, votaron, votó, y, ya, yo, aproximadamente, respectivamente, anualmente, diariamente, mensualmente, anuales, mensuales
        fallecieron, falleció, trabajan, trabaja, esperan, espera, considera, consideran, cree, creen, alcanzó, recibió, recibieron, situado
        situada, frente, respecto, mediados, finales, versus, vs
    """),
    sides=words("por"),
    places=words("en, desde, hacia, entre, contra, para, por, sobre, a, al, hasta, cerca de, dentro de"),
    between=words("entre"),
    range_to=words("a, hasta, al, a los, a las"),
    range_and=words("y, e, y el, y los, y las, y de, y un, y una"),
    range_or=words("o, u, ó"),
    ratios=words("por"),
    range_from=words("de, desde, del"),
    decades=words("años, década de los, década de, años de"),
    months=words("""
        enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
        setiembre, ene, feb, abr, jun, jul, ago, sept, sep, oct, nov, dic
    """),
    weekdays=words("lunes, martes, miércoles, miercoles, jueves, viernes, sábado, sabado, domingo, sábados, domingos"),
    age_before=words("a la edad de, edad de, con edad de"),
    year_before=words("""
        en, desde, año, años, hacia, del, durante, circa, primavera, verano, otoño, invierno, temporada, ejercicio, curso, campaña
        mediados de, finales de, fines de, principios de, comienzos de, inicios de
        promoción, zafra, fines, finales, principios, comienzos, mediados, inicios
    """),
    clock_before=words(
        "a las, a la, son las, eran las, hacia las, desde las, hasta las, antes de las, después de las, sobre las, a eso de las"
    ),
    clock=words("""
        h, hs, hrs, horas, hora, am, pm, a m, p m, a.m., p.m., a. m., p. m., de la mañana, de la tarde, de la noche, de la madrugada
        del mediodía, en punto
        y media, y cuarto, menos cuarto
    """),
    century=words("""
        siglo, siglos, trimestre, trimestres, semestre, semestres, cuatrimestre, bimestre, república, enmienda, avenida, distrito, milenio
        legislatura, temporada, planta, piso
    """),
    labels=words("""
        fila, filas,
        artículo, artículos, articulo, articulos, art., arts., página, páginas, pagina, paginas, pág., págs., pag., pags., p., pp., capítulo
        capítulos, capitulo, cap., número, números, numero, núm., num, nº, nro., n., habitación, sala, aula, vuelo, vuelos, autopista
        autovía, carretera, ruta, línea, líneas, linea, apartado, párrafo, inciso, canal, volumen, vol., tomo, versión
        version, figura, figuras, fig., tabla, tablas, cuadro, anexo, sección, seccion, salmo, versículo, ley, decreto
        lote, bus, autobús, autobus, tipo, categoría, nivel, fase, puerta, andén, vía, calle, resolución, expediente, dni
        nif, cif, teléfono, telefono, tel., tfno., fax, código postal, codigo postal, cp., fórmula, formula, grupo, episodio, acto, escena
        siglo, siglos, apolo, apollo, soyuz, boeing, airbus, covid, agenda, windows, sub, matrícula, pasaporte, folio, lámina
        lección, unidad, módulo, bloque, portal, casilla, apéndice, nota, regla, norma
        gráfico, opus, op., sonata, sinfonía, disposición, cláusula, sentencia, letra, modelo, clase, dorsal, butaca, asiento
        mesa, terminal, muelle, hoyo, isbn, iso, celda, años
    """),
    universe=words("""
        del mundo, en el mundo, de todo el mundo, en todo el mundo, mundial, mundiales, del planeta, en el planeta, de la tierra
        en la tierra, a nivel mundial, a escala mundial, a nivel global, del globo, del orbe, global, mundialmente, del mundo entero
    """),
    most=words("""
        más grande, más grandes, mas grande, mas grandes, mayor, mayores, más importante, más importantes, mas importante
        más numeroso, más numerosa, más numerosos, más numerosas, más poderoso, más poderosa, más poderosos, más poderosas
        más potente, más potentes, más fuerte, más fuertes, más poblado, más poblada, más poblados, más pobladas, más populoso
        más populosa, más alto, más alta, más altos, más altas, más elevado, más elevada, más extenso, más extensa, más extensos
        más extensas, más largo, más larga, más rico, más rica, más ricos, más caro, más cara, más cuantioso, más cuantiosa
        más voluminoso, más voluminosa
    """),
    least=words("""
        más pequeño, más pequeña, más pequeños, más pequeñas, mas pequeño, mas pequeña, menor, menores, más bajo, más baja, más bajos
        más bajas, más débil, más débiles, menos numeroso, menos numerosa, menos poblado, menos poblada, más corto, más corta, más pobre
        más pobres, más reducido, más reducida, menos importante
    """),
    size=words("grande, grandes, mayor, mayores, importante, importantes, pequeño, pequeña, pequeños, pequeñas, menor, menores"),
    growth=spelled("""
        2: duplicó, duplicaron, duplicado, se duplicó, dobló
        3: triplicó, triplicaron, triplicado
        4: cuadruplicó, cuadruplicaron
    """),
    halved=words("redujo a la mitad, reducido a la mitad, redujeron a la mitad, cayó a la mitad"),
    samples={"counted": "{name} tiene {value} {words}.", "holders": "{name} tiene {words} de {value} {unit}."},
    plurals=words("s"),
    cues={
        "ago": words("antes, atrás"),
        "sample": words("encuesta, sondeo, muestra, estudio"),
        "strength": words("""
            más poderoso, más poderosa, más poderosos, más poderosas, más potente, más potentes, más fuerte, más fuertes
            más débil, más débiles
        """),
        "apiece": words("cada uno, cada una, por unidad, por persona, por cabeza, por habitante"),
        "mean": words("""
            media, medio, promedio, densidad, rendimiento, a razón de, a un ritmo de, de media, en promedio, de promedio
            por término medio
        """),
        "per": words("por, cada"),
        "then": words("cuando"),
        "margin": words("margen, márgenes"),
        "profit": words("beneficio, beneficios, resultado, ganancia, ganancias, ebitda, ebit"),
        "revenue": words("ingresos, ventas, facturación, cifra de negocio, cifra de negocios"),
        "incoming": words("exportaciones, ingresos"),
        "outgoing": words("importaciones, gastos"),
        "surplus": words("superávit, excedente"),
        "deficit": words("déficit"),
        "employs": words("emplea, emplean, empleaba, plantilla de, da trabajo a"),
        "expected": words("""
            esperado, esperada, esperados, esperadas, previsto, prevista, previstos, previstas, previsión, previsiones
            pronóstico, pronósticos, pronosticado, pronosticados, estimaciones, consenso, expectativas, objetivo
            presupuestado, presupuestados
        """),
        "recalls": words("esto, eso, ello, la cifra, esta cifra, esa cifra, el dato, el número"),
        "it_is": words("se trata de, se trata del"),
        "general": words("""
            muchos, muchas, tantos, tantas, más, menos
            total, entera, global, actual, estimada, estimado, inmensa, inmenso, vasta, vasto, gran, grande, pequeña, pequeño
            enorme, masiva, colosal, poderosa, poderoso, moderna, moderno, propia, propio, nacional, nominal, anual, oficial
            creciente, envejecida, media, medio, temible, joven, escasa, débil
        """),
        "partial": words("""
            norte, sur, oeste, Norte, Sur, Este, Oeste, septentrional, meridional, oriental, occidental, central, rural, urbana
            peninsular, continental, ocupada, subsahariana, austral, insular
        """),
        "it": words("él, ella"),
        "its": words("su, sus"),
        "whose": words("cuyo, cuya, cuyos, cuyas"),
        "outdone": words("""
            tras, después de, después del, detrás de, detrás del, por detrás de, por detrás del, solo por detrás de
            solo por detrás del, sólo por detrás de, sólo por detrás del, solo detrás de, solo detrás del, justo detrás de
            justo detrás del, superado por, superada por
        """),
        "outdoes": words("""
            delante de, delante del, por delante de, por delante del, antes de, antes del, justo por delante de
            justo por delante del, seguido de, seguido del, seguida de, seguida del, seguido por, seguida por
        """),
        "tally": words("el número de víctimas, el número de muertos, el número de fallecidos, el número de detenidos, el balance"),
        "lead": words("ventaja, de ventaja, por delante, por detrás, de diferencia, de desventaja"),
        "second_only": words("""
            solo superado por, solo superada por, sólo superado por, sólo superada por, superado solo por, superada solo por
            superado únicamente por, superada únicamente por
        """),
        "since": words("desde"),
        "every_year": words("cada año, todos los años, año tras año"),
        "most_of": words("mayor número de, mayor cantidad de"),
        "least_of": words("menor número de, menor cantidad de"),
        "running": words("consecutivo, consecutivos, seguido, seguidos"),
        "past": words("era, eran, tenía, tenían, fue, fueron, contaba con, contaban con, disponía de, ascendía a, poseía"),
        "among": words("entre, uno de, una de, uno de los, una de las, figura entre, está entre"),
        "ranked_by": words("por, en términos de, en, según, en cuanto a"),
        "up": words("""
            ganaba, ganaban, subía, subían, avanzaba, avanzaban
            más caliente, más cálido, más cálida, más pesado, más pesada, más caro, más cara
            superior a
            subió, subieron, sube, suben, subido, subida, aumentó, aumentaron, aumenta, aumentan, aumentado, aumento, creció
            crecieron, crece, crecido, incrementó, incrementaron, incrementado, incremento, avanzó, avance, ganó, ganaron, repuntó
            alza, más, mayor, superior, se disparó, se dispararon, elevó, elevado, subir, subiendo, aumentar, aumentando, crecer
            creciendo, crecen, crecimiento del, incrementa, incrementan, incrementar, avanzar, avanza, avanzaron, avanzado
            repunta, repunte, ganar, gana, ganan, se dispara, disparado, elevaron, elevar, escaló, escalaron, trepó
            repuntaron, saltó, ampliado, amplió, encareció, encarecieron, remontó, rebotó, repuntado
            subidas, subirá, aumentos, aumentará, crecerá, eleva, elevan, alzas, encarece, encarecido, amplía
            subirán, aumentarán, crecerán, repuntan, se incrementará, encarecerá, ascenderá
        """),
        "down": words("""
            perdía, perdían, cedía, cedían, bajaba, bajaban, caía, caían, retrocedía, retrocedían
            más frío, más fría, más ligero, más ligera, más barato, más barata
            inferior a
            bajó, bajaron, baja, bajan, bajado, bajada, cayó, cayeron, cae, caen, caído, caída, descendió, descendieron, desciende
            descendido, descenso, disminuyó, disminuyeron, disminuido, disminución, redujo, redujeron, reducido, reducción
            retrocedió, retroceso, perdió, perdieron, pérdida, recortó, recorte, menos, menor, inferior, se desplomó, se hundió
            bajar, bajando, caer, cayendo, descender, descienden, disminuye, disminuyen, disminuir, reduce, reducen, reducir
            reduciendo, retrocede, retrocedieron, retrocedido, perder, pierde, pierden, recortaron, recortado, recortar
            se desploma, desplome, desplomado, se hundieron, contracción, rebajó, rebaja, rebajado
            desplomó, desplomaron, hundió, hundieron, hundimiento, mermó, cedió, rebajaron, abarató, abarataron, decreció
            contrajo
            bajadas, bajará, caídas, caerá, reducirá, recorta, abarata, contrae, merma, hunde, perdido
            bajarán, caerán, descenderá, disminuirá
        """),
        "base": words("superior a, inferior a, desde, de, contra, sobre, del"),
        "born": words("nacido, nacida, nació, nace, nacimiento"),
        "died": words("murió, muere, falleció, fallecido, fallecida, muerto, muerta"),
        "aged": words("a los, a la edad de, con"),
        "later": words("después, más tarde"),
        "moved": words("pasó, pasa, pasan, pasaron, pasado, pasar, pasando, pasaba"),
        "better": words("mejoró, mejora, mejoran, mejoraron, mejorado, mejorar"),
        "earlier": words("""
            un año antes, hace un año, año anterior, ejercicio anterior, el año pasado, el año anterior, un año atrás
            el mes anterior, mes anterior, trimestre anterior, semestre anterior, semana anterior, temporada anterior
            temporada pasada, curso anterior, mes pasado, doce meses antes, un mes antes
        """),
        "versus": words("""
            frente a, respecto a, respecto al, respecto de, respecto del
            en comparación con, comparado con, comparada con, comparados con, comparadas con
            en lugar de, frente a los, frente a las, frente al
        """),
        "or": words("o, o sea, es decir, esto es"),
        "loss": words("pérdida, pérdidas, déficit"),
        "after": words("tras, después de"),
        "rising": words("crecimiento"),
        "per_share": words("por acción, beneficio por acción"),
        "net": words("beneficio neto, resultado neto"),
        "shares": words("número medio de acciones"),
        "bought": words("compró, compraron, adquirió, comprado"),
        "sold": words("vendió, vendieron, vendido"),
        "level": words("""
            se elevó a, se eleva a, se elevaron a, se elevan a
            a, hasta, al, a los, a las, hasta los, hasta las, alcanzando, alcanzó, en, a la
        """),
        "by": words("un, en un, en, de, del"),
        "other_base": words("""
            crecimiento real, aumento real, incremento real, subida real, alza real, caída real, descenso real, orgánica
            ajustado, ajustada, ajustados, ajustadas, en términos comparables, a tipos de cambio constantes, a perímetro constante
            excluyendo, sin contar, anualizado, anualizada, subyacente, en términos reales, desestacionalizado
            desestacionalizada, desestacionalizados, desestacionalizadas, orgánico
            comparable
        """),
        "clause": words("mientras que, mientras, pero, aunque, que, y, cuando"),
        "excludes": words("sin contar, sin incluir, excluidos, excluidas, excluyendo"),
        "severally": words("cada"),
        "leaves": words("dejando, deja, dejará, dejó, queda, quedan, quedará, quedarán, quedarían, quedaron, dejaría, quedando, restan"),
        "loses": words("perdió, perdieron, perdido, pierde, pierden"),
        "includes": words("""
            incluidos, incluidas, incluyendo, entre ellos, entre ellas, de los cuales, de las cuales, entre otros
            de los que, de las que
        """),
        "them": words("""
            de ellos, de ellas, de ese total, de este total, de esa suma, de los cuales, de las cuales, entre ellos, entre ellas
            de los que, de las que
        """),
        "of_total": words("del total, del importe total"),
        "further": words("otros, otras, otro, otra"),
        "rest": words("el resto, los demás, las demás, los otros, las otras, los restantes, las restantes, restantes, restante"),
        "remaining": words("los restantes, las restantes, restantes, restante"),
        "load_factor": words("coeficiente de ocupación, factor de ocupación"),
        "passenger_miles": words("pasajeros kilómetro, pasajeros kilómetros, pasajeros por kilómetro"),
        "seat_miles": words("asientos kilómetro, asientos kilómetros, asientos por kilómetro"),
        "per_year": words("al año, por año, anual, anuales, cada año"),
        "per_month": words("al mes, por mes, mensual, mensuales, cada mes"),
        "per_week": words("a la semana, por semana, semanal, semanales"),
        "per_day": words("al día, por día, diario, diarios, diarias"),
        "out_of": words("de un total de, sobre un total de, sobre"),
        "comprises": words("""
            se trata de, se trataba de, compuesto por, compuesta por, formado por, a saber, repartidos entre, repartidos en, se compone de
            se componen de, se reparte en, se divide en, se dividen en, consta de, constaba de
        """),
        "total": words("en total, el total, un total de, total de"),
        "each": words("por, cada, cada uno, cada una, al, a la"),
        "over": words("en, durante, a lo largo de"),
        "with": words("con"),
        "adverb": words("""
            se
            hoy, actualmente, también, todavía, aún, ya, oficialmente
            en efecto, de hecho, además, ahora, así, por sí sola, por sí solo
        """),
        "tail": words("según, hoy, actualmente, en la actualidad, de acuerdo con, en total"),
        "have": words("""
            ha, han, había, habían, hay, habría, hubo, haya,  cuenta con, cuentan con, contaba con, contaban con, contó con
            contaría con, contarían con, cuente con, contando con, que cuenta con, tiene, tienen, tenía, tenían, tuvo, tuvieron, tendría
            tendrían, tenga
            tengan, tuviera, teniendo, dispone de, disponen de, disponía de, disponían de, dispondría de, dispondrían de, disponga de
            disponiendo de, posee, poseen, poseía, poseían, poseería, posea, suma, suman, sumaba, sumaban, totaliza, totalizan, totalizaba
            alberga, albergan, albergaba, reúne, reúnen, reunía, agrupa, agrupan, agrupaba, emplea, emplean, empleaba, mantiene, mantienen
            mantenía, alinea, despliega, aglutina, acoge, acogen, acogía, dotado de, dotada de, compuesto por, compuesta por, formado por
            formada por, integrado por, integrada por, comprende, comprenden, comprendía, registra, registran, registraba, viven, vivían
        """),
        "be": words("""
            es, son, era, eran, fue, fueron, sería, serían, sea, sean, será, serán, sigue siendo, siguen siendo, seguía siendo
            continúa siendo, constituye, constituyen, constituía, constituiría, asciende a, ascienden a, ascendía a, ascendían a
            ascendió a, ascendería a
            se eleva a, se elevan a, se elevaba a, alcanza, alcanzan, alcanzaba, alcanzó, alcanzaría, se sitúa en, se sitúan en
            se situaba en, se situó en, se cifra en, se cifran en, se cifraba en, figura como, representa, permanece, es de, son de, era de
            eran de, fue de, ocupa, ocupaba, está en, estaba en, resulta, resulta ser
        """),
        "makes": words("""
            representando
            representa, representan, representaba, representaban, representaría, representarían, representó, constituye, constituyen
            constituía, constituiría, constituirían, equivale a, equivalen a, equivalía a, equivaldría a, equivaldrían a, equivalente a
            equivalentes a, supone, suponen, suponía, suponían, supondría, supondrían, supuso, es, son, era, eran, fue, sería, serían
            es decir, esto es, o sea, lo que supone, lo que representa, lo que equivale a, forma, forman, formaba, formarían, compone
            componen, conforma, conforman, significa, significan, suma, suman, o
            representaron, el equivalente a, el equivalente al, equivalente al, equivalentes al, equivale al, equivalen al
            equivaliendo a, corresponde a, corresponden a, aporta, aportan, aportó, aportaron, absorbe, absorben, concentra
            concentran, acapara, acaparan
        """),
        "than": words("que"),
        "more": words("más, mas"),
        "less": words("menos"),
        "and": words("y, e, así como, más, junto con, además de, y de, como también, más otros"),
        "planned": words("""
            ni
            quiere, quieren, quería, querría, querrían, quisiera, desea, desean, prevé, preven, prevén, preveía, previsto, prevista
            previstos, pretende, pretenden, pretendía, planea, planean, planeaba, espera, esperan, aspira, aspiran, busca, buscan
            objetivo, meta
            de aquí a, tendrá, tendrán, será, serán, contará con, contarán con, habrá, podría, podrían, podrá, si, debería
            deberían
            no tiene, no tienen, no es, no son, no cuenta con, no cuentan con, no dispone de, no posee, ya no, no, nunca, jamás
            ni, tampoco, va a, van a
        """),
        "defines": words("que"),
        "defines_set_off": (),
        "supposed": words("""
            sería, serían, constituiría, ascendería a, alcanzaría, habría, contaría con, contarían con, tendría, tendrían, dispondría de
            dispondrían de, poseería
            falsamente, erróneamente, mito, falso
        """),
        "together": words("juntos, juntas, entre ambos, entre ambas, en conjunto, sumados, sumadas"),
    },
    traces=words("ñ, ción, á, í, ó, ú, ll, ie, ue, dad"),
    function_words=words("""
        de, la, que, el, en, y, a, los, se, del, las, un, por, con, no, una, su, para, es, al, lo, como, más, o, pero, sus, le, ha
        me, si, sin, sobre, este, ya, entre, cuando, todo, esta, ser, son, dos, también, fue, había, era, muy, años, hasta, desde
        está, mi, porque, qué, han, hay, donde
    """),
    endings=words("""
        s, es, a, as, o, os, ó, aron, ieron, ado, ados, ada, adas, ido, idos, ida, idas, ando, iendo, ar, er, ir, ción, ciones, dor, dores
        dora, mente, al, ales
    """),
    synonyms=groups("""
        asistencia, espectadores, público
        puntos, pts
        goles, gol, tantos
        victorias, victoria, ganados
        derrotas, derrota, perdidos
        empates, empate
        año, años, temporada
        fecha, día
        puesto, posición, lugar, rango
        lugar, ciudad, estadio, sede
        jugador, nombre, atleta
        equipo, club
        país, nación, nacionalidad
        resultado, marcador
        rival, adversario, contra
        partido, partidos
        título, nombre, película, álbum, canción, episodio
        altura, alto, alta
        peso, pesado
        longitud, largo, larga
        profundidad, profundo, profunda
        anchura, ancho, ancha
        edad
        superficie, área
        población, habitantes
        precio, costo, coste, valor, caro, cara
        duración, tiempo
        inaugurado, abierto, abrió, apertura, fundado
        operador, operado, gestionado
    """),
    table={
        "fill": words("""
            el, la, los, las, un, una, unos, unas, de, del, a, al, en, con, por, para, sobre, y, o, es, son, era, eran, fue, fueron, ha
            han, había, tiene, tienen, tenía, tuvo, se, su, sus, que, quien, cual, donde, cuando, lo, le, este, esta, estos, estas, ese
            esa, muy, también, hay, había, cuenta, cuentan, posee, tabla, lista, datos, número, valor, valores, cantidad, registró, obtuvo
            recibió, jugó, hizo, hecho, hubo, gestionado, operado, operada, situado, situada, ubicado, ubicada, llamado, llamada, durante
            entre, como, sido, ser, estar, está, están, año, temporada
            registra, registran, contaba, acoge, acogió, alcanza, alcanzó, suma, sumó
        """),
        "most": words("""
            el mayor, la mayor, mayor, más alto, más alta, el más alto, la más alta, máximo, máxima, más grande, el más grande
            la más grande, el mayor número de, más, la mayor cantidad de
            el más largo, la más larga, el más profundo, la más profunda, el más caro, la más cara, el más pesado, el más ancho
        """),
        "least": words("""
            el menor, la menor, menor, más bajo, más baja, el más bajo, la más baja, mínimo, mínima, más pequeño, más pequeña
            el menor número de
            el más corto, la más corta, el más barato, la más barata
        """),
        "latest": words("último, última, más reciente, más nuevo, más nueva"),
        "earliest": words("primer, primero, primera, más antiguo, más antigua"),
        "more": words("""
            más, mayor, superior, más alto, más alta
            más largo, más larga, más profundo, más profunda, más caro, más cara, más pesado, más ancho, más ancha
        """),
        "less": words("menos, menor, inferior, más bajo, más baja, más corto, más corta, más barato, más barata"),
        "since": words("desde"),
        "later": words("después, más tarde"),
        "earlier": words("antes"),
        "than": words("que, de lo que"),
        "as": words("tan, tanto, tantos, como"),
        "exactly": words("exactamente, un total de"),
        "only": words("solo, sólo, único, única, únicos, solamente, únicamente"),
        "same": words("mismo, misma, mismos, mismas, igual, iguales"),
        "different": words("diferente, diferentes, distinto, distintos, distintas"),
        "sum": words("total, suma, en total, conjunto"),
        "average": words("promedio, media, medio, en promedio"),
        "difference": words("diferencia"),
        "count": words("hay, había, el número de, número de, existen"),
        "all": words("todos los, todas las, todos, todas, cada"),
        "none": words("ningún, ninguno, ninguna, nadie"),
        "not": words("no, nunca, sin, excepto, salvo"),
        "majority": words("la mayoría, mayoría de, más de la mitad"),
        "half": words("la mitad, mitad"),
        "both": words("ambos, ambas, los dos, las dos"),
        "range": words("oscila, oscilan, varía, varían, va, van"),
        "and": words("y, e, así como"),
        "or": words("o, u"),
        "clause": words("mientras, pero, cuando, donde, si, que, quien"),
        "be": words("es, son, era, eran, fue, fueron, ha sido, está, cuesta, cuestan, costaba"),
        "have": words("tiene, tienen, tenía, tuvo, con, cuenta con, cuentan con, posee"),
        "of": words("de, del, a, al, para, hasta"),
        "in": words("en, durante, desde, entre, contra, por"),
        "beyond": words("""
            consecutivo, consecutivos, consecutivas, seguidos, seguidas, seguido, aumentó, subió, disminuyó, bajó, respectivamente, varios
            varias, algunos, pocos, por ciento, porcentaje, siguiente, anterior
        """),
        "many": words("muchos, muchas"),
        "places": words("puesto, posición, rango"),
        "rows": words("""
            partido, partidos, jugador, jugadores, equipo, equipos, vez, veces, fila, filas, entrada, entradas, episodio, episodios
            película, películas, canción, canciones, carrera, carreras, torneo, torneos, persona, personas, club, clubes, temporada
            temporadas, país, países, ciudad, ciudades, candidato, candidatos, año, años, día, días, semana, semanas
        """),
        "win": words("ganó, ganado, victoria, victorias, ganador"),
        "lose": words("perdió, perdido, derrota, derrotas"),
        "draw": words("empató, empate, empates"),
        "won": words("g, v, victoria, ganado"),
        "lost": words("p, d, derrota, perdido"),
        "drawn": words("e, empate"),
    },
)
