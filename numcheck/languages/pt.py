"""Portuguese, European and Brazilian."""

from numcheck.language import Language, groups, opposed, shares, spelled, words
from numcheck.quantity import Hedge

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    decimal=",",
    groups=".\u00a0\u202f\u2009 '’",
    numbers=spelled("""
        0: zero
        1: um, uma
        2: dois, duas
        3: três, tres
        4: quatro
        5: cinco
        6: seis
        7: sete
        8: oito
        9: nove
        10: dez
        11: onze
        12: doze
        13: treze
        14: catorze, quatorze
        15: quinze
        16: dezasseis, dezesseis
        17: dezassete, dezessete
        18: dezoito
        19: dezanove, dezenove
        20: vinte
        30: trinta
        40: quarenta
        50: cinquenta, cinqüenta, cincoenta
        60: sessenta
        70: setenta
        80: oitenta
        90: noventa
    """),
    full_hundreds=spelled("""
        100: cem, cento
        200: duzentos, duzentas
        300: trezentos, trezentas
        400: quatrocentos, quatrocentas
        500: quinhentos, quinhentas
        600: seiscentos, seiscentas
        700: setecentos, setecentas
        800: oitocentos, oitocentas
        900: novecentos, novecentas
    """),
    scales=spelled("""
        100_000: lakh, lakhs
        10_000_000: crore, crores
        1_000: mil, k
        1_000_000: milhão, milhões, milhao, milhoes, mi, mln, Mi, Mio, M, MM
        1_000_000_000: bilhão, bilhões, bilhao, bilhoes, bi, Bi, mil milhões, mil milhoes, mrd, G
        1_000_000_000_000: bilião, biliões, biliao, bilioes, trilhão, trilhões, trilhao, trilhoes, tri, Tri
        1_000_000_000_000_000: quatrilhão, quatrilhões, quadrilhão, quadrilhões, mil biliões
        1_000_000_000_000_000_000: trilião, triliões, quintilhão, quintilhões
        1_000_000_000_000_000_000_000: sextilhão, sextilhões
    """),
    bare_scales=words("mil, mil milhões, mil milhoes, mil biliões"),
    joiners={"e": "ths"},
    ordinals=spelled("""
        1: primeiro, primeira, primeiros, primeiras
        2: segundo, segunda, segundos, segundas
        3: terceiro, terceira, terceiros, terceiras
        4: quarto, quarta, quartos, quartas
        5: quinto, quinta, quintos, quintas
        6: sexto, sexta, sextos, sextas
        7: sétimo, sétima, sétimos, sétimas, setimo, setima
        8: oitavo, oitava, oitavos, oitavas
        9: nono, nona, nonos, nonas
        10: décimo, décima, décimos, décimas, decimo, decima
        11: undécimo, undécima, undécimos, undécimas
        11: décimo primeiro, décima primeira, décimos primeiros, décimas primeiras, decimo primeiro, decima primeira
        12: duodécimo, duodécima, duodécimos, duodécimas
        12: décimo segundo, décima segunda, décimos segundos, décimas segundas, decimo segundo, decima segunda
        13: décimo terceiro, décima terceira, décimos terceiros, décimas terceiras, decimo terceiro, decima terceira
        14: décimo quarto, décima quarta, décimos quartos, décimas quartas, decimo quarto, decima quarta
        15: décimo quinto, décima quinta, décimos quintos, décimas quintas, decimo quinto, decima quinta
        16: décimo sexto, décima sexta, décimos sextos, décimas sextas, decimo sexto, decima sexta
        17: décimo sétimo, décima sétima, décimos sétimos, décimas sétimas, decimo setimo, decima setima
        18: décimo oitavo, décima oitava, décimos oitavos, décimas oitavas, decimo oitavo, decima oitava
        19: décimo nono, décima nona, décimos nonos, décimas nonas, decimo nono, decima nona
        20: vigésimo, vigésima, vigésimos, vigésimas, vigesimo, vigesima
        30: trigésimo, trigésima, trigésimos, trigésimas, trigesimo, trigesima
        40: quadragésimo, quadragésima, quadragésimos, quadragésimas, quadragesimo, quadragesima
        50: quinquagésimo, quinquagésima, quinquagésimos, quinquagésimas, quinquagesimo, quinquagesima
        60: sexagésimo, sexagésima, sexagésimos, sexagésimas, sexagesimo, sexagesima
        70: septuagésimo, septuagésima, septuagésimos, septuagésimas, setuagésimo, setuagésima, septuagesimo, septuagesima
        80: octogésimo, octogésima, octogésimos, octogésimas, octogesimo, octogesima
        90: nonagésimo, nonagésima, nonagésimos, nonagésimas, nonagesimo, nonagesima
        100: centésimo, centésima, centésimos, centésimas, centesimo, centesima
        200: ducentésimo, ducentésima, ducentésimos, ducentésimas
        300: trecentésimo, trecentésima, tricentésimo, tricentésima
        400: quadrigentésimo, quadringentésimo, quadringentésima
        500: quingentésimo, quingentésima
        600: sexcentésimo, sexcentésima, seiscentésimo, seiscentésima
        700: septigentésimo, septingentésimo, septingentésima, setingentésimo, setingentésima
        800: octigentésimo, octingentésimo, octingentésima
        900: noningentésimo, noningentésima, nongentésimo, nongentésima
        1_000: milésimo, milésima, milésimos, milésimas, milesimo, milesima
        1_000_000: milionésimo, milionésima, milionésimos, milionésimas
        1_000_000_000: bilionésimo, bilionésima, bilionésimos, bilionésimas
        1_000_000_000_000: trilionésimo, trilionésima, trilionésimos, trilionésimas
    """),
    part_endings=words("avo, avos"),
    inflected_ordinals=True,
    ordinal_marks=words("\\.?[ºª°]s?, \\.?[oa]s?"),
    rank_labels=words("número um, número, lugar"),
    part_nouns=words("parte, partes"),
    idioms=words("""
        um dos, uma das, duplo dígito, duplos dígitos, uma vez, um ao outro
        primeiro ministro, primeira ministra, primeiros ministros, primeiras ministras, primeira dama, primeiras damas
        primeiro plano, segundo plano, primeira vez, primeiras vezes, primeiros socorros, primeira mão, segunda mão
        primeira mao, segunda mao, primeira guerra mundial, segunda guerra mundial, terceira guerra mundial
        primeira grande guerra, segunda grande guerra, primeira vista, primeira página, primeira pessoa
        primeira necessidade, primeira linha, primeira classe, segunda classe, primeiro mundo, terceiro mundo, terceiro setor
        terceiro sector, terceira idade, terceira via, quarto poder, primeira instância, segunda instância, primeiro momento
        segundo momento, primeiro de tudo, primeiro que tudo, segunda feira, segundas feiras, quarta feira, quartas feiras
        quinta feira, quintas feiras, sexta feira, sextas feiras, sexta feira santa, quinta feira santa, segunda à noite
        quarta à noite, quinta à noite, sexta à noite, segunda à tarde, quarta à tarde, quinta à tarde, sexta à tarde
        segunda de manhã, quarta de manhã, quinta de manhã, sexta de manhã, segundas intenções, segunda intenção
        segundo o, segundo a, segundo os, segundo as, segundo um, segundo uma, segundo ele, segundo ela, segundo eles
        segundo elas, segundo disse, segundo informou, segundo informa, segundo fontes, segundo fonte, segundo dados
        segundo estimativas, segundo consta, segundo este, segundo esta, segundo esse, segundo essa, segundo aquele
        segundo especialistas, segundo alguns, segundo muitos, segundo apurou, segundo relatos, segundo testemunhas
        segundo analistas, segundo autoridades, segundo estudo, segundo pesquisa, segundo números, segundo cálculos
        um segundo, sexto sentido, sétimo céu, sétima arte, quartos de final, quartas de final, oitavos de final
        oitavas de final, quarto de hotel, quarto de hospital, quarto de dormir, quarto de banho, quarto dela, quarto dele
        quarto deles, quartos de hotel, quarto de casal, quartos de casal, quinta essência, quinta coluna, quinta categoria
    """),
    halves=words("e meio, e meia"),
    half_of=words("meio, meia, um meio, uma meia"),
    collectives=spelled("""
        10: dezena, dezenas
        15: quinzena
        20: vintena
        30: trintena
        50: cinquentena
        100: centena, centenas
        1_000: milhar, milhares
    """),
    several=words("várias, vários, algumas, alguns, umas, uns"),
    dozens=spelled("12: dúzia, dúzias, duzia, duzias"),
    decimal_words=words("vírgula, virgula, ponto"),
    minus=words("menos"),
    fractions=spelled("""
        2: metade, meio, meia, meios, meias
        3: terço, terços, terco, tercos, terça parte, terças partes
        4: quarto, quartos, quarta parte, quartas partes
        5: quinto, quintos, quinta parte, quintas partes
        6: sexto, sextos, sexta parte, sextas partes
        7: sétimo, sétimos, sétima parte, sétimas partes
        8: oitavo, oitavos, oitava parte, oitavas partes
        9: nono, nonos, nona parte, nonas partes
        10: décimo, décimos, décima parte, décimas partes
        11: undécimo, undécimos
        12: duodécimo, duodécimos
        20: vigésimo, vigésimos, vigésima parte
        100: centésimo, centésimos, centésima parte
        1_000: milésimo, milésimos, milésima parte
        1_000_000: milionésimo, milionésimos
    """),
    multiples=spelled("""
        2: dobro, duplo, dupla, duplos
        3: triplo, tripla, triplos
        4: quádruplo, quádrupla, quadruplo
        5: quíntuplo, quintuplo
        6: sêxtuplo, séxtuplo
        10: décuplo
        100: cêntuplo
    """),
    times=words("vezes"),
    one_in=words("sobre, em, em cada, a cada, de cada, por cada"),
    every_nth=words("cada, a cada"),
    vague=shares("""
        0 1: a maioria absoluta, uma maioria absoluta
        1/10 1/2: a maioria relativa, uma maioria relativa
        1/2 1: a maioria, uma maioria, a maior parte, mais do que metade, o grosso da, o grosso do
        1/2 1: o grosso das, o grosso dos, boa maioria
        0 1/2: uma minoria, a minoria
        0 3/20: uma pequena fração, uma pequena fracção, uma ínfima fração, uma fração ínfima, uma mínima fração
        0 3/20: uma fração mínima, uma minúscula fração, uma fração minúscula, uma reduzida fração, uma fração irrisória
        0 3/20: uma ínfima fracção, uma fracção ínfima, uma mínima fracção, uma fracção mínima, uma minúscula fracção
        0 3/20: uma pequeníssima fração, uma pequeníssima parte, uma ínfima parte, uma parte ínfima, uma mínima parte
        0 3/20: uma parte mínima, uma minúscula parte, uma ínfima minoria, uma minoria ínfima, uma pequeníssima minoria
        0 3/20: uma minúscula minoria, um punhado, uma mão cheia, uma parcela ínfima, uma ínfima parcela, uma parcela mínima
        0 3/20: uma parcela minúscula, uma parte irrisória
        0 1/3: uma fração, uma fracção, uma pequena parte, uma pequena parcela, uma pequena minoria, uma parte pequena
        0 1/3: uma parcela pequena, uma reduzida parte, uma fatia pequena, uma pequena fatia, uma fraca parcela
        2/5 1: uma boa parte, boa parte, uma grande parte, grande parte, uma parte considerável, uma larga parte
        2/5 1: uma grande parcela, uma boa parcela, uma grande fatia
        2/3 1: a grande maioria, uma grande maioria, a esmagadora maioria, uma esmagadora maioria, a imensa maioria
        2/3 1: a ampla maioria, uma ampla maioria, a larga maioria, a vasta maioria, uma vasta maioria, a quase totalidade
        2/3 1: quase todos, quase todas, quase todo, quase toda, a maioria esmagadora, praticamente todos, praticamente todas
        2/3 1: a maioria absoluta dos, uma larga maioria
    """),
    hedges={
        Hedge.ABOUT: words("""
            cerca de, cerca d, aproximadamente, por volta de, por volta dos, por volta das, em torno de, em torno dos
            em torno das, ao redor de, ao redor dos, ao redor das, à volta de, à volta dos, à volta das, à roda de, uns, umas
            na ordem de, na ordem dos, na ordem das, da ordem de, da ordem dos, da ordem das, mais ou menos, perto de uns
            qualquer coisa como, algo como, algo em torno de, aprox, ca, circa, grosso modo, estimados, estimadas, coisa de
            estimado em, estimada em, estimados em, estimadas em, um bom, uma boa, na casa dos, na casa das, na casa de, em volta de
            a rondar, rondando
        """),
        Hedge.NEARLY: words("""
            quase, perto de, perto dos, perto das, próximo de, próximo dos, próximo das, próximo a, próximos de, pouco menos de
            pouco menos do que, um pouco menos de, praticamente, não longe de, pouco abaixo de
            pouco abaixo dos, pouco abaixo das, ligeiramente menos de, à beira de, à beira dos, logo abaixo de
        """),
        Hedge.MORE_THAN: words("""
            mais de, mais do, mais da, mais do que, mais que, mais dos, mais d, pouco mais de, um pouco mais de, bem mais de, muito mais de
            bastante mais de, acima de, acima dos, acima das, acima do, acima da, além de, além dos, além das, para lá de
            para lá dos, para além de, para além dos, superior a, superior aos, superior às, superior ao, superiores a
            superiores aos, superiores às, passa de, passam de, ultrapassando, excedendo
            que ultrapassa, que ultrapassam, maior que, maior do que, um pouco acima de, ligeiramente acima de
            ligeiramente mais de, bem acima de, muito acima de
        """),
        Hedge.AT_LEAST: words("""
            pelo menos, ao menos, no mínimo, no minimo, não menos de, não menos que, não menos do que, nada menos que
            nada menos do que, um mínimo de, mínimo de, mínimo, a partir de, nunca menos de
        """),
        Hedge.LESS_THAN: words("""
            menos de, menos do que, menos que, menos d, abaixo de, abaixo dos, abaixo das, abaixo do, abaixo da, inferior a
            inferior aos, inferior às, inferior ao, inferiores a, inferiores aos, inferiores às, menor que, menor do que
            bem menos de, muito menos de, aquém de, aquém dos, aquém das
        """),
        Hedge.AT_MOST: words("""
            até, até aos, até às, no máximo, no maximo, quando muito, não mais de, não mais que
            não mais do que, um máximo de, máximo de, máximo, nunca mais de
        """),
    },
    behind={
        Hedge.ABOUT: words("aproximadamente, mais ou menos, mais coisa menos coisa, ou coisa assim, ou perto disso, por aí, aprox"),
        Hedge.AT_LEAST: words("""
            ou mais, pelo menos, ao menos, no mínimo, no minimo, e mais, para cima, ou acima, e tal, e tantos, e tantas, e poucos
            e poucas, e picos
        """),
        Hedge.AT_MOST: words("ou menos, no máximo, no maximo, quando muito, para baixo, ou abaixo"),
    },
    percent=words("por cento, porcento, pct"),
    percentage_points=words("""
        ponto percentual, pontos percentuais, ponto de percentagem, pontos de percentagem, ponto porcentual, pontos porcentuais
        ponto de porcentagem, pontos de porcentagem, pp, p p
    """),
    points=words("ponto, pontos"),
    per_mille=words("por mil, permilagem"),
    units={
        "basis_point": words("ponto base, pontos base, ponto de base, pontos de base"),
        "oil_bbl / day": words("barris por dia, barris diários, barris ao dia"),
        "meter": words("metro, metros"),
        "kilometer": words("quilómetro, quilómetros, quilômetro, quilômetros, quilometro, quilometros, kilómetro, kilómetros"),
        "centimeter": words("centímetro, centímetros, centimetro, centimetros"),
        "millimeter": words("milímetro, milímetros, milimetro, milimetros"),
        "mile": words("milha, milhas, milha terrestre, milhas terrestres"),
        "nautical_mile": words("milha náutica, milhas náuticas, milha marítima, milhas marítimas, milha nautica, milhas nauticas"),
        "yard": words("jarda, jardas"),
        "foot": words("pé, pés"),
        "inch": words("polegada, polegadas"),
        "light_year": words("ano luz, anos luz"),
        "kilometer ** 2": words("""
            quilómetro quadrado, quilómetros quadrados, quilômetro quadrado, quilômetros quadrados, quilometros quadrados
            km quadrados, kms quadrados
        """),
        "mile ** 2": words("milha quadrada, milhas quadradas"),
        "meter ** 2": words("metro quadrado, metros quadrados"),
        "foot ** 2": words("pé quadrado, pés quadrados"),
        "acre": words("acre, acres"),
        "hectare": words("hectare, hectares"),
        "meter ** 3": words("metro cúbico, metros cúbicos, metro cubico, metros cubicos"),
        "kilometer ** 3": words("quilómetro cúbico, quilómetros cúbicos, quilômetro cúbico, quilômetros cúbicos"),
        "liter": words("litro, litros"),
        "hectoliter": words("hectolitro, hectolitros"),
        "centiliter": words("centilitro, centilitros"),
        "milliliter": words("mililitro, mililitros"),
        "gallon": words("galão, galões"),
        "gram": words("grama, gramas"),
        "milligram": words("miligrama, miligramas"),
        "kilogram": words("quilo, quilos, quilograma, quilogramas, kilo, kilos, kilograma, kilogramas"),
        "pound": words("libra peso, libras peso"),
        "ounce": words("onça, onças"),
        "troy_ounce": words("onça troy, onças troy"),
        "metric_ton": words("tonelada, toneladas, tonelada métrica, toneladas métricas, ton, tons"),
        "carat": words("quilate, quilates"),
        "second": words("segundo, segundos"),
        "minute": words("minuto, minutos"),
        "hour": words("hora, horas"),
        "day": words("dia, dias, jornada, jornadas"),
        "week": words("semana, semanas"),
        "month": words("mês, meses, mes"),
        "year": words("ano, anos"),
        "decayear": words("década, décadas, decénio, decénios, decênio, decênios"),
        "century": words("século, séculos"),
        "millennium": words("milénio, milénios, milênio, milênios"),
        "degree_Celsius": words("grau celsius, graus celsius, grau centígrado, graus centígrados, grau centigrado, graus centigrados"),
        "degree_Fahrenheit": words("grau fahrenheit, graus fahrenheit"),
        "degree": words("grau, graus"),
        "watt": words("watt, watts"),
        "kilowatt": words("quilowatt, quilowatts, kilowatt, kilowatts"),
        "megawatt": words("megawatt, megawatts"),
        "gigawatt": words("gigawatt, gigawatts"),
        "kilowatt_hour": words("quilowatt hora, quilowatts hora, kilowatt hora, kilowatts hora"),
        "megawatt_hour": words("megawatt hora, megawatts hora"),
        "gigawatt_hour": words("gigawatt hora, gigawatts hora"),
        "volt": words("volt, volts"),
        "metric_horsepower": words("cavalo vapor, cavalos vapor, cv"),
        "knot": words("nó, nós"),
        "kilometer / hour": words("""
            quilómetro por hora, quilómetros por hora, quilômetro por hora, quilômetros por hora, quilómetros hora, quilômetros hora
            km por hora, quilometros por hora
        """),
        "mile / hour": words("milha por hora, milhas por hora"),
        "meter / second": words("metro por segundo, metros por segundo"),
        "oil_bbl": words("barril, barris"),
        "turn": words("voltas"),
    },
    weights={"pound": words("libra, libras")},
    weighing=words("pesa, pesam, pesou, pesava, pesavam, pesando"),
    money={
        "EUR": words("euro, euros"),
        "EUR / 100": words("cêntimo, cêntimos, centimo, centimos, cêntimo de euro, cêntimos de euro"),
        "BRL": words("real, reais"),
        "BRL / 100": words("centavo, centavos, centavo de real, centavos de real"),
        "USD": words("""
            dólar, dólares, dolar, dolares, dólar americano, dólares americanos, dólar norte americano, dólares norte americanos
            dólares dos estados unidos, dólares dos eua
        """),
        "USD / 100": words("centavo de dólar, centavos de dólar, cêntimo de dólar, cêntimos de dólar, centavos americanos"),
        "GBP": words("libra esterlina, libras esterlinas, libra, libras, libra britânica, libras britânicas"),
        "GBP / 100": words("penny, pence"),
        "FRF": words("franco francês, francos franceses, franco, francos"),
        "CHF": words("franco, francos, franco suíço, francos suíços, franco suiço, francos suiços"),
        "DEM": words("marco alemão, marcos alemães"),
        "ESP": words("peseta, pesetas"),
        "ITL": words("lira italiana, liras italianas, lira, liras"),
        "JPY": words("iene, ienes, yen, yens"),
        "CNY": words("yuan, yuans, iuane, iuanes, renminbi, renmimbi"),
        "RUB": words("rublo, rublos"),
        "INR": words("rupia, rupias, rupia indiana, rupias indianas"),
        "CAD": words("dólar canadiano, dólares canadianos, dólar canadense, dólares canadenses"),
        "AUD": words("dólar australiano, dólares australianos"),
        "AOA": words("kwanza, kwanzas"),
        "MZN": words("metical, meticais"),
        "CVE": words("escudo cabo verdiano, escudos cabo verdianos"),
        "MOP": words("pataca, patacas"),
        "ZAR": words("rand, rands"),
        "ARS": words("pesos, peso argentino, pesos argentinos"),
        "MXN": words("pesos, peso mexicano, pesos mexicanos"),
        "CLP": words("pesos, peso chileno, pesos chilenos"),
        "COP": words("pesos, peso colombiano, pesos colombianos"),
        "UYU": words("pesos, peso uruguaio, pesos uruguaios"),
        "PYG": words("guarani paraguaio, guaranis paraguaios"),
        "SEK": words("coroa sueca, coroas suecas"),
        "NOK": words("coroa norueguesa, coroas norueguesas"),
        "DKK": words("coroa dinamarquesa, coroas dinamarquesas"),
        "CZK": words("coroa checa, coroas checas, coroa tcheca, coroas tchecas"),
        "PLN": words("zloty, zlotys"),
        "TRY": words("lira turca, liras turcas"),
        "UAH": words("hryvnia, hryvnias, grívnia, grívnias"),
        "KRW": words("won, wons"),
    },
    opposites=opposed("""
        abertos, abertas | fechados, fechadas
        mulheres, mulher | homens, homem
        mulheres, mulher | homens, homem | crianças, criança
        meninas, raparigas | meninos, rapazes
        adultos, adulto | crianças, criança, menores, jovens
        mortos, morto | feridos, ferido | ilesos, ileso, desaparecidos
        passageiros, passageiro | tripulantes, membros da tripulação
        civis, civil | soldados, soldado, militares, polícias, policiais | …
        vitórias, vitória | empates, empate | derrotas, derrota
        públicos, públicas | privados, privadas
        a tempo inteiro, em tempo integral | a tempo parcial
        nacionais, portugueses | estrangeiros, estrangeiras
        alunos, estudantes | professores | …
        aprovados | reprovados
        mortos, morreram, afogaram se | sobreviveram, sobreviventes | desaparecidos, desaparecidas, desapareceram
        vacinados, vacinadas | não vacinados, não vacinadas
        condenados, condenadas | absolvidos, absolvidas | …
        vendidos, vendidas | por vender
    """),
    answers=opposed("""
        a favor, votaram a favor, favoráveis, aprovam, apoiam, é a favor |
            contra, votaram contra, é contra, contrários, desaprovam, rejeitam, opõem se |
            abstiveram se, abstenções, abstenção, abstêm se, indecisos, sem opinião, não sabe
        sim, votaram sim | não, votaram não | abstenções, indecisos, não sabe
        de acordo, concordam | em desacordo, discordam
        satisfeitos, satisfeito | insatisfeitos, insatisfeito
        otimistas | pessimistas
    """),
    everyone=words("""
        pessoas, crianças, membros, vítimas, candidatos, participantes, deputados, vereadores, conselheiros, senadores, jurados, delegados
        eleitores, trabalhadores, funcionários, estudantes, alunos, passageiros, habitantes, moradores, pacientes, feridos
    """),
    so_many=words("tantos, tantas, tanto, vezes"),
    ballots=words("voto, votos, sufrágios"),
    seats=words("mandato, mandatos, deputado, deputados, vereador, vereadores, lugar, lugares, assento, assentos"),
    carried=words("""
        aprovou, aprovado, aprovada, aprova, adotou, adotado, adotada, eleito, eleita, reeleito, reeleita, ratificou, ratificado
    """),
    defeated=words("rejeitou, rejeitado, rejeitada, chumbado, chumbada, chumbou"),
    exceeds=words("""
        superou, supera, superam, ultrapassou, ultrapassa, ultrapassam, ultrapassava, excedeu, excede, acima de, acima dos
        superior a
    """),
    share_nouns=words("participação, proporção, quota"),
    majorities=groups("""
        acionista maioritário, acionista maioritária, acionista majoritário, participação maioritária, participação majoritária
        maioria, maioria absoluta
        acionista minoritário, participação minoritária
        maioria relativa, maioria simples, maioria qualificada
    """),
    staff=words("efetivos, trabalhadores, pessoal, funcionários, quadro, postos, empregos"),
    persons=words("""
        hab, pessoa, pessoas, homem, homens, mulher, mulheres, criança, crianças, menino, meninos, menina, meninas, rapaz, rapazes
        rapariga, raparigas, garoto, garotos, garota, garotas, jovem, jovens, soldado, soldados, militar, militares, voluntário
        voluntários, voluntária, voluntárias, reservista, reservistas, habitante, habitantes, morador, moradores, residente
        residentes, trabalhador, trabalhadores, trabalhadora, trabalhadoras, funcionário, funcionários, funcionária
        funcionárias, empregado, empregados, empregada, empregadas, operário, operários, servidor, servidores, estudante
        estudantes, aluno, alunos, aluna, alunas, professor, professores, professora, professoras, médico, médicos, médica
        médicas, enfermeiro, enfermeiros, enfermeira, enfermeiras, visitante, visitantes, espectador, espectadores, espetador
        espetadores, torcedor, torcedores, adepto, adeptos, eleitor, eleitores, eleitora, eleitoras, votante, votantes
        refugiado, refugiados, refugiada, refugiadas, deslocado, deslocados, migrante, migrantes, imigrante, imigrantes
        ferido, feridos, ferida, feridas, morto, mortos, morta, mortas, vítima, vítimas, vitima, vitimas, desaparecido
        desaparecidos, óbito, óbitos, paciente, pacientes, doente, doentes, utente, utentes, infetado, infetados, infectado
        infectados, combatente, combatentes, recruta, recrutas, manifestante, manifestantes, candidato, candidatos, candidata
        candidatas, cidadão, cidadãos, cidadã, cidadãs, passageiro, passageiros, turista, turistas, desempregado, desempregados
        desempregada, desempregadas, sócio, sócios, membro, membros, associado, associados, jogador, jogadores, deputado
        deputados, deputada, deputadas, senador, senadores, refém, reféns, prisioneiro, prisioneiros, preso, presos, detido
        detidos, polícia, polícias, policial, policiais, agente, agentes, bombeiro, bombeiros, aposentado, aposentados
        reformado, reformados, pensionista, pensionistas, adulto, adultos, idoso, idosos, participante, participantes, usuário
        usuários, utilizador, utilizadores, cliente, clientes, efetivos, efectivos, brasileiro, brasileiros, português
        portugueses
    """),
    of=words("de, d, do, da, dos, das"),
    single=words("só, único, única, unico, unica"),
    others=words("""
        outros, outras, últimos, últimas, primeiros, primeiras, restantes, anteriores, adicionais, seguintes, novos, novas, principais
    """),
    meant=words("""
        previstos, previstas, inicialmente, esperados, esperadas, orçamentados, orçamentadas, anunciados, anunciadas, estimados, estimadas
        prometidos, prometidas, registados, registadas, planeados, planeadas, orçados, orçadas
    """),
    number_nouns=words("número, numero, total"),
    articles=words("""
        o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas
        seu, sua, seus, suas, nosso, nossa, nossos, nossas, vosso, vossa, vossos, vossas, meu, minha, meus, minhas, teu, tua
        teus, tuas, todos, todas, todos os, todas as, cada
    """),
    plural_endings=words("s"),
    singular_endings=words("mais, menos"),
    drops_subjects=True,
    definite=words("o, a, este, esta, esse, essa, do, da, deste, desta, no, na, ao, à"),
    definite_plural=words("os, as, dos, das, aos, às, estes, estas"),
    these=words("""
        este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, aqueles, aquelas, desses, dessas, destes, destas
        nesses, nessas, nestes, nestas, tais, referidos, referidas, ditos, ditas
    """),
    stops=words("""
        deles, delas
        a, à, ao, aos, às, ante, após, até, com, contra, de, d, do, da, dos, das, desde, em, no, na, nos, nas, num, numa, nuns
        numas, entre, para, pra, pro, perante, por, pelo, pela, pelos, pelas, sem, sob, sobre, trás, durante, mediante
        segundo, conforme, consoante, exceto, excepto, salvo, menos, fora, dentro, além, através, junto, perto, longe, e, ou
        nem, mas, porém, contudo, todavia, que, quem, qual, quais, cujo, cuja, cujos, cujas, onde, quando, como, porque
        porquanto, pois, se, caso, embora, enquanto, portanto, logo, assim, então, também, ainda, já, só, apenas, somente
        mesmo, mais, muito, muita, muitos, muitas, pouco, tão, tanto, quase, cerca, não, nunca, sempre, sequer, agora, hoje
        ontem, amanhã, aqui, ali, lá, aí, depois, antes, o, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa
        esses, essas, isto, isso, aquilo, aquele, aquela, aqueles, aquelas, deste, desta, destes, destas, desse, dessa
        desses, dessas, neste, nesta, nestes, nestas, nesse, nessa, eu, tu, ele, ela, eles, elas, nós, vós, você, vocês, me
        te, lhe, lhes, vos, si, consigo, seu, sua, seus, suas, cada, todo, toda, todos, todas, tudo, nada, ninguém, algum
        alguma, alguns, algumas, nenhum, nenhuma, outro, outra, outros, outras, é, são, era, eram, foi, foram, será, serão
        seria, seriam, seja, sejam, fosse, fossem, ser, sendo, sido, está, estão, estava, estavam, esteve, estiveram, estar
        tem, têm, tinha, tinham, teve, tiveram, terá, terão, teria, teriam, tenha, tenham, ter, tendo, há, havia, houve
        haverá, haja, pode, podem, podia, podiam, poderá, poderão, poderia, poderiam, deve, devem, devia, deverá, deverão
        deveria, deveriam, vai, vão, ia, iam, faz, fazem, fez, fizeram, diz, dizem, disse, disseram, afirma, afirmou, fica
        ficam, ficou, ficaram, vive, vivem, morre, morrem, morreu, morreram, subiu, subiram, caiu, caíram, custa, custam
        custou, vale, valem, chega, chegam, chegou, chegaram, participam, participaram, trabalham, votaram, atrás, acima
        abaixo, per capita, incluindo, respetivamente, respectivamente, anualmente, aproximadamente
    """),
    sides=words("por"),
    places=words("em, no, na, nos, nas, num, numa, desde, entre, contra, para, por, sobre, a, ao, à, até, perto de"),
    between=words("entre, entre os, entre as"),
    range_to=words("a, até, aos, às, ao"),
    range_and=words("e, e os, e as, e o, e a"),
    range_or=words("ou"),
    ratios=words("por"),
    range_from=words("de, dos, das, desde"),
    decades=words("anos, década de, décadas de"),
    months=words("""
        janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, marco
        jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez
    """),
    weekdays=words("""
        segunda feira, terça feira, quarta feira, quinta feira, sexta feira, sábado, domingo, sabado, terça, terca feira
        feira, sábados, domingos
    """),
    age_before=words("à idade de, com idade de"),
    year_before=words("""
        em, desde, ano, anos, verão, primavera, outono, inverno, temporada, época, safra, exercício, colheita, após, durante
    """),
    clock_before=words("""
        às, à, pelas, das
    """),
    clock=words("""
        h, hs, horas, hora, em ponto, da manhã, da tarde, da noite, da madrugada, da manha, horas locais, hora local, gmt
    """),
    century=words("""
        século, séculos, séc, seculo, república, legislatura, emenda, dinastia, arrondissement, avenida, trimestre, trimestres
        semestre, semestres, quadrimestre, bimestre, tri, feira
    """),
    labels=words("""
        artigo, artigos, art., arts., página, páginas, pagina, paginas, pág., págs., pag., p., capítulo, capítulos, cap., número
        números, numero, n., nº, n°, nr., num., rua, estrada, avenida, rodovia, autoestrada, auto estrada, nacional, km, quilómetro
        quilômetro, linha, voo, vôo, comboio, trem, quarto, sala, apartamento, apto., bloco, lote, tomo, volume, vol., categoria
        nível, fase, tipo, classe, grupo, versão, figura, fig., tabela, gráfico, quadro, anexo, apêndice, secção, seção, alínea
        inciso, parágrafo, item, salmo, canal, lei, decreto, decreto lei, portaria, resolução, processo, despacho, acórdão
        protocolo, autocarro, ônibus, elétrico, bonde, portão, saída, plataforma, gate, cais, fila, assento
        poltrona, mesa, camisa, camisola, episódio, temporada, ato, acto, cena, parte, edição, código, telefone, tel.
        telemóvel, celular, fax, cep, cpf, cnpj, nif, modelo, divisão, unidade, lição, século, séc., regra, norma, turma
        zona, região, distrito, pavilhão, estação, etapa, módulo, concurso, sinfonia, anos
    """),
    universe=words("""
        do mundo, no mundo, mundial, mundiais, do planeta, no planeta, da terra, na terra, à escala mundial, em escala mundial
        em todo o mundo, de todo o mundo, no mundo inteiro, do mundo inteiro, a nível mundial, em nível mundial, do globo
        à escala global, em escala global, a nível global, do universo
    """),
    most=words("""
        maior, maiores, mais importante, mais importantes, mais numeroso, mais numerosa, mais numerosos, mais numerosas
        mais alto, mais alta, mais altos, mais altas, mais forte, mais fortes, mais poderoso, mais poderosa, mais poderosos
        mais poderosas, mais populoso, mais populosa, mais populosos, mais populosas, mais extenso, mais extensa, mais extensos
        mais extensas, mais vasto, mais vasta, mais vastos, mais vastas, mais elevado, mais elevada, mais elevados
        mais elevadas, mais amplo, mais ampla, mais longo, mais longa, mais longos, mais longas, mais comprido, mais comprida
        mais pesado, mais pesada, mais volumoso, mais volumosa, mais grande
    """),
    least=words("""
        menor, menores, mais pequeno, mais pequena, mais pequenos, mais pequenas, mais baixo, mais baixa, mais baixos
        mais baixas, mais fraco, mais fraca, mais fracos, mais fracas, menos numeroso, menos numerosa, menos populoso
        menos populosa, mais curto, mais curta, mais curtos, mais curtas, mais reduzido, mais reduzida, mais exíguo
        menos extenso, menos extensa
    """),
    size=words("""
        maior, maiores, menor, menores, grande, grandes, pequeno, pequena, pequenos, pequenas, importante, importantes, alto
        alta, altos, altas, baixo, baixa, baixos, baixas, forte, fortes, fraco, fraca, fracos, fracas, numeroso, numerosa
        numerosos, numerosas, elevado, elevada, elevados, elevadas, amplo, ampla
    """),
    growth=spelled("""
        2: duplicou, duplicaram, dobrou, dobraram, duplicado
        3: triplicou, triplicaram
        4: quadruplicou, quadruplicaram
    """),
    halved=words("reduziu para metade, caiu para metade, reduzido a metade, caiu pela metade"),
    samples={"counted": "{name} tem {value} {words}.", "holders": "{name} tem {words} de {value} {unit}."},
    plurals=words("s"),
    cues={
        "ago": words("atrás, antes"),
        "sample": words("sondagem, pesquisa, inquérito, amostra, estudo"),
        "strength": words("""
            mais forte, mais fortes, mais poderoso, mais poderosa, mais poderosos, mais poderosas, mais fraco, mais fraca
            mais fracos, mais fracas
        """),
        "apiece": words("cada, cada um, cada uma, por unidade, por pessoa, por cabeça, por habitante"),
        "mean": words("média, médio, densidade, rendimento, produtividade, à razão de, a um ritmo de, ao ritmo de, em média"),
        "per": words("por, cada"),
        "then": words("quando"),
        "margin": words("margem"),
        "profit": words("lucro, lucros, resultado, ebitda, ebit"),
        "revenue": words("receitas, receita, vendas, faturação, faturamento, facturação, volume de negócios"),
        "incoming": words("exportações, receitas"),
        "outgoing": words("importações, despesas, gastos"),
        "surplus": words("excedente, superavit, superávit"),
        "deficit": words("défice, déficit"),
        "employs": words("emprega, empregam, empregava, dá trabalho a, quadro de"),
        "expected": words("""
            esperado, esperada, esperados, esperadas, previsto, prevista, previstos, previstas, previsão, previsões
            estimativas, consenso, expectativas, meta, objetivo, orçamentado, orçamentados
        """),
        "recalls": words("isto, isso, o número, este número, esse número, o valor, a cifra, o total"),
        "it_is": words("trata se de, trata se do, trata se da"),
        "general": words("""
            muitos, muitas, tantos, tantas, mais, menos
            total, inteira, inteiro, global, atual, actual, estimada, estimado, imensa, imenso, vasta, vasto, grande, pequena
            pequeno, enorme, massiva, colossal, poderosa, poderoso, moderna, moderno, própria, próprio, nacional, nominal, anual
            oficial, crescente, envelhecida, média, médio, temível, jovem, escassa, fraca
        """),
        "partial": words("""
            Norte, Sul, Leste, Oeste, norte, sul, leste, oeste, setentrional, meridional, oriental, ocidental, central, rural
            continental, ocupada, subsariana, subsaariana, austral, insular
        """),
        "it": words("ele, ela"),
        "its": words("seu, sua, seus, suas"),
        "whose": words("cujo, cuja, cujos, cujas"),
        "outdone": words("""
            após, depois de, depois do, depois da, depois dos, depois das, atrás de, atrás do, atrás da, atrás dos, atrás das
            logo atrás de, logo atrás do, logo atrás da, logo atrás dos, logo atrás das, superado de, superado do, superado da
            superado dos, superado das, superada de, superada do, superada da, superada dos, superada das, superado por
            superado pelo, superado pela, superado pelos, superado pelas, superada por, superada pelo, superada pela
            superada pelos, superada pelas
        """),
        "outdoes": words("""
            à frente de, à frente do, à frente da, à frente dos, à frente das, antes de, antes do, antes da, antes dos, antes das
            seguido de, seguido do, seguido da, seguido dos, seguido das, seguida de, seguida do, seguida da, seguida dos
            seguida das, seguido por, seguido pelo, seguido pela, seguido pelos, seguido pelas, seguida por, seguida pelo
            seguida pela, seguida pelos, seguida pelas
        """),
        "tally": words("o número de vítimas, o número de mortos, o número de mortes, o número de detidos, o balanço"),
        "lead": words("vantagem, de vantagem, à frente, atrás, de desvantagem, de diferença"),
        "second_only": words("""
            atrás apenas de, atrás apenas do, atrás apenas da, atrás apenas dos, atrás apenas das, atrás somente de
            atrás somente do, atrás somente da, atrás somente dos, atrás somente das, atrás só de, atrás só do, atrás só da
            atrás só dos, atrás só das, apenas atrás de, apenas atrás do, apenas atrás da, apenas atrás dos, apenas atrás das
            superado apenas por, superado apenas pelo, superado apenas pela, superado apenas pelos, superado apenas pelas
            superada apenas por, superada apenas pelo, superada apenas pela, superada apenas pelos, superada apenas pelas
            só perde para, perde apenas para, perdendo apenas para
        """),
        "since": words("desde"),
        "every_year": words("todos os anos, cada ano, ano após ano"),
        "most_of": words("maior número de"),
        "least_of": words("menor número de"),
        "running": words("consecutivo, consecutivos, seguido, seguidos"),
        "past": words("era, eram, tinha, tinham, foi, foram, contava com, contavam com, dispunha de, possuía"),
        "among": words("entre, um dos, uma das, está entre, figura entre"),
        "ranked_by": words("por, em termos de, em, segundo, quanto a"),
        "up": words("""
            ganhava, ganhavam, subia, subiam, avançava, avançavam
            mais quente, mais pesado, mais pesada, mais caro, mais cara
            superior a, a mais
            subiu, subiram, sobe, sobem, subido, subida, aumentou, aumentaram, aumenta, aumentado, aumento, cresceu, cresceram
            cresce, crescido, avançou, avanço, ganhou, ganharam, alta, mais, maior, superior, incremento, elevou, elevaram
            em alta, disparou, saltou, subir, subindo, aumentar, aumentando, aumentam, crescer, crescendo, crescem, avançar
            avança, avançaram, avançado, ganhar, ganha, ganham, elevado, elevada, disparar, dispararam, saltaram, saltar
            acréscimo, escalada
            salto, expandiu, ampliou, alargou, encareceu, valorizou
            subidas, subirá, aumentos, aumentará, crescerá, eleva, dispara, salta, incrementou, acelera, acelerou
            encarece, amplia, ampliado
            encareceram, agravou se, ascendeu
        """),
        "down": words("""
            perdia, perdiam, cedia, cediam, caía, caíam, baixava, baixavam, recuava, recuavam
            mais frio, mais fria, mais leve, mais barato, mais barata
            inferior a, a menos
            caiu, caíram, cai, caem, caído, queda, baixou, baixaram, baixa, desceu, desceram, descida, diminuiu, diminuíram
            diminuição, reduziu, reduziram, reduzido, redução, recuou, recuaram, recuo, perdeu, perderam, menos, menor, inferior
            em queda, encolheu, contração, despencou, cair, caindo, baixado, baixar, descer, desce, descem, descido, diminui
            diminuem, diminuir, diminuído, reduz, reduzem, reduzir, recuar, recua, recuam, recuado, perder, perde, perdem
            encolher, encolheram, despencaram, tombou, tombaram, quebra, corte, cortou, cortaram
            retrocedeu, desabou, afundou, cedeu, contraiu, decresceu, decréscimo, desvalorizou, mergulhou
            quedas, cairá, baixam, reduzida, encolhe, tomba, despenca, corta, cortes, contrai, retração, abranda
            descerá, diminuirá, baixará, reduziu se, reduziram se
        """),
        "base": words("superior a, inferior a, de, dos, das, desde, do, da"),
        "born": words("nascido, nascida, nasceu, nasce, nascimento"),
        "died": words("morreu, morre, faleceu, falecido, falecida, morto, morta"),
        "aged": words("aos, com a idade de, com, de idade"),
        "later": words("depois, mais tarde"),
        "moved": words("passou, passa, passam, passaram, passado, passar, passando, passava"),
        "better": words("melhorou, melhora, melhoraram, melhorado, melhoria"),
        "earlier": words("""
            ano anterior, exercício anterior, um ano antes, há um ano, no ano passado, no ano anterior, ano passado
            trimestre anterior, semestre anterior, mês anterior, semana anterior, época anterior, época passada
            temporada anterior, temporada passada, mês passado, um mês antes
        """),
        "versus": words("""
            contra, face a, face ao, face aos, face à, face às, em relação a, em relação ao, em relação aos, em relação à
            em relação às, em comparação com, comparado com, comparada com, comparados com, comparadas com, em vez de, ante
            frente a, contra os, contra as
        """),
        "or": words("ou, ou seja, isto é"),
        "loss": words("prejuízo, prejuízos, perda, perdas, défice, déficit"),
        "after": words("após, depois de"),
        "rising": words("crescimento"),
        "per_share": words("por ação, lucro por ação"),
        "net": words("lucro líquido"),
        "shares": words("número médio de ações"),
        "bought": words("comprou, compraram, adquiriu"),
        "sold": words("vendeu, venderam"),
        "level": words("""
            elevou se a, eleva se a, elevaram se a, para, para os, para as, a, até, em, atingindo, atingiu, aos, às, nos
            nas
        """),
        "by": words("em, de, por"),
        "other_base": words("""
            crescimento real, aumento real, subida real, queda real, orgânica
            ajustado, ajustada, ajustados, ajustadas, em termos comparáveis, excluindo, anualizado, anualizada
            a câmbio constante, em termos reais, dessazonalizado, dessazonalizada, dessazonalizados, dessazonalizadas, orgânico, subjacente
        """),
        "clause": words("enquanto, mas, embora, e, que, quando"),
        "excludes": words("sem contar, sem incluir, não incluindo, excluindo, excluídos, excluídas"),
        "severally": words("cada"),
        "leaves": words("""
            deixando, deixa, deixará, deixaria, resta, restariam, restam, restarão, restando, ficando, ficam, ficarão, sobram
        """),
        "loses": words("perdeu, perderam, perdido, perde, perdem"),
        "includes": words("incluindo, entre os quais, entre as quais, dos quais, das quais, entre eles, entre elas"),
        "them": words("""
            deles, delas, desse total, deste total, dessa soma, dos quais, das quais, entre eles, entre elas, entre os quais
            entre as quais
        """),
        "of_total": words("do total, do montante total"),
        "further": words("outros, outras, mais outros"),
        "rest": words("o resto, os restantes, as restantes, restantes, os outros, as outras, os demais, as demais"),
        "remaining": words("os restantes, as restantes, restantes, restante"),
        "load_factor": words("taxa de ocupação, coeficiente de ocupação"),
        "passenger_miles": words("passageiros quilómetro, passageiros quilómetros, passageiros quilômetro"),
        "seat_miles": words("lugares quilómetro, lugares quilómetros, assentos quilômetro"),
        "per_year": words("por ano, ao ano, anual, anuais, cada ano"),
        "per_month": words("por mês, ao mês, mensal, mensais"),
        "per_week": words("por semana, à semana, semanal, semanais"),
        "per_day": words("por dia, ao dia, diário, diários"),
        "out_of": words("de um total de, num total de, em"),
        "comprises": words("""
            trata se de, tratava se de, composto por, formado por, a saber, divididos entre, compõe se de, é composto por, é composta por
            divide se em, dividem se em, é constituído por, é constituída por
        """),
        "total": words("no total, o total, ao todo, um total de, num total de, total de"),
        "each": words("por, cada, cada um, cada uma, ao, à"),
        "over": words("em, durante, ao longo de, por"),
        "with": words("com"),
        "adverb": words("""
            hoje, atualmente, actualmente, também, ainda, já, oficialmente
            de facto, de fato, sozinha, sozinho, assim, portanto
        """),
        "tail": words("segundo, hoje, atualmente, actualmente, no total, de acordo com"),
        "have": words("""
            tem, têm, tinha, tinham, teve, tiveram, teria, teriam, tenha, tenham, tivesse, tivessem, tendo,  conta com
            contam com, contava com, contavam com, contaria com, contariam com, contou com, conte com, contando com, pode contar com
            dispõe de, dispõem de, dispunha de, dispunham de, disporia de, disporiam de, disponha de, dispor de, dispondo de
            possui, possuem, possuía, possuíam, possuiria, possuiriam, possua, possuindo, reúne, reúnem, reunia, congrega, totaliza
            totalizam, totalizava, soma, somam, abriga, abrigam, abrigava, agrupa, agrupam, engloba, englobam, inclui, incluem
            integra, integram, mantém, mantêm, mantinha, detém, detêm, detinha, emprega, empregam, empregava, dotado de, dotada de
            dotados de, dotadas de, composto por, composta por, compostos por, compostas por, formado por, formada por, alinha
            mobiliza, mobilizam, registra, registam, regista, pode mobilizar, tem à disposição
        """),
        "be": words("""
            está, estão
            é, são, era, eram, foi, foram, seria, seriam, seja, sejam, fosse, fossem, continua, continuam, permanece, permanecem
            segue sendo, torna se, tornou se, constitui, constituem, constituía, ascende a, ascendem a, ascendia a, eleva se a
            cifra se em, situa se em, situa se nos, atinge, atingem, atingia, alcança, alcançam, chega a, chegam a, chegava a
            é de, era de, são de, eram de, representa, representam, figura como, figura entre, fica em, ficou em, ronda os
            ronda as, é considerado, é considerada, é tido como, é tida como, resulta
        """),
        "makes": words("""
            representando
            ou seja, isto é, quer dizer, constitui, constituem, constituiria, constituiriam, constituía, representa, representam
            representaria, representariam, representava, representavam, é, são, seria, seriam, era, eram, forma, formam
            formaria, formariam, equivale a, equivalem a, equivaleria a, equivaleriam a, equivalente a, equivalentes a
            corresponde a, correspondem a, corresponderia a, correspondente a, perfaz, perfazem, faz, fazem, compõe, compõem
            não é mais que, não passa de, não passaria de, trata se de, responde por, respondem por, o que dá, soma
            o equivalente a, equivalente ao, equivalentes ao, equivalendo a, correspondendo a, representou, representaram
            significa, significam, absorve, absorvem, concentra, concentram
        """),
        "than": words("que, do que, de, do, da, dos, das, em relação a, em relação ao, em relação à, quanto"),
        "more": words("mais, a mais"),
        "less": words("menos, a menos"),
        "and": words("e, bem como, assim como, mais, além de, juntamente com, e ainda"),
        "planned": words("""
            nem
            quer, querem, queria, queriam, gostaria, gostariam, deseja, desejam, prevê, prevêem, preveem, previa, planeia, planeiam
            planeja, planejam, pretende, pretendem, pretendia, tenciona, tencionam, visa, visam, almeja, objetivo, objectivo, meta
            até ao, terá, terão, será, serão, vai ter, vão ter, não tem, não têm, não conta, não contam, não dispõe, não é, não são
            já não tem, já não é, não tinha, não tinham, poderia, poderiam, poderá, poderão, pode vir a, se, caso, deveria, deveriam
            deverá, deverão, espera, esperam, promete, prometem, propõe, propõem, previsto, previstos, prevista, previstas
        """),
        "defines": words("que"),
        "defines_set_off": (),
        "supposed": words("""
            seria, seriam, teria, teriam, contaria com, contariam com, disporia de, disporiam de
            possuiria, possuiriam, falsamente, erradamente, mito, falso
        """),
        "together": words("juntos, juntas, em conjunto, somados, somadas"),
    },
    traces=words("ã, õ, ç, lh, nh, ção, ões, eir, ou, ô, ê"),
    function_words=words("""
        o, a, os, as, um, uma, de, do, da, dos, das, em, no, na, nos, nas, que, e, é, para, com, por, pelo, pela, não, se, ao
        aos, à, às, mais, mas, como, foi, são, ser, tem, têm, sua, seu, seus, ou, já, também, muito, até, isso, ele, ela, eles
        está, entre, quando, sobre, num, numa
    """),
    endings=words("""
        s, es, a, as, o, os, ou, aram, eram, iram, ado, ados, ada, adas, ido, idos, ida, idas, ando, endo, ar, er, ir, ção, ções, dor
        dores, dora, mente, al, ais
    """),
    synonyms=groups("""
        público, espectadores, assistência
        pontos, pts
        gols, golos, gol, golo
        vitórias, vitória
        derrotas, derrota
        empates, empate
        ano, anos, temporada, época
        data, dia
        lugar, posição, posto, classificação
        local, cidade, estádio, sede
        jogador, nome, atleta
        equipa, equipe, clube, time
        país, nação, nacionalidade
        resultado, placar
        adversário, contra
        partido, partidos
        título, nome, filme, álbum, canção, episódio
        altura, alto, alta
        peso, pesado
        comprimento, longo, longa
        profundidade, profundo, profunda
        largura, largo, larga
        idade
        superfície, área
        população, habitantes
        preço, custo, valor, caro, cara
        duração, tempo
        inaugurado, aberto, abriu, abertura, fundado
        operador, operado, gerido
    """),
    table={
        "fill": words("""
            o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, ao, à, aos, às, com, por, pelo, pela, para
            sobre, e, ou, é, são, era, eram, foi, foram, tem, têm, tinha, teve, se, seu, sua, seus, suas, que, quem, onde, quando, este
            esta, estes, esse, essa, muito, também, há, havia, conta, contam, possui, tabela, lista, dados, número, valor, valores
            quantidade, registou, registrou, obteve, recebeu, jogou, fez, feito, houve, gerido, operado, operada, situado, situada
            localizado, chamado, durante, entre, como, sido, ser, está, ano, temporada
            regista, registra, contava, acolhe, recebeu, recebe, atinge
        """),
        "most": words("""
            o maior, a maior, maior, mais alto, mais alta, o mais alto, a mais alta, máximo, máxima, o maior número de, mais profundo
            o mais longo, a mais longa, o mais profundo, a mais profunda, o mais caro, a mais cara, o mais pesado
        """),
        "least": words("""
            o menor, a menor, menor, mais baixo, mais baixa, o mais baixo, a mais baixa, mínimo, mínima, o menor número de
            o mais curto, a mais curta, o mais barato, a mais barata
        """),
        "latest": words("último, última, mais recente, mais novo"),
        "earliest": words("primeiro, primeira, mais antigo, mais antiga"),
        "more": words("mais, maior, superior"),
        "less": words("menos, menor, inferior"),
        "since": words("desde"),
        "later": words("depois, mais tarde"),
        "earlier": words("antes"),
        "than": words("que, do que"),
        "as": words("tanto, tantos, quanto, quantos, como"),
        "exactly": words("exatamente, exactamente, um total de"),
        "only": words("só, somente, apenas, único, única, unicamente"),
        "same": words("mesmo, mesma, mesmos, mesmas, igual, iguais"),
        "different": words("diferente, diferentes, distinto, distintos, distintas"),
        "sum": words("total, soma, no total, conjunto"),
        "average": words("média, médio, em média"),
        "difference": words("diferença"),
        "count": words("há, havia, existem, o número de, número de"),
        "all": words("todos os, todas as, todos, todas, cada"),
        "none": words("nenhum, nenhuma, ninguém"),
        "not": words("não, nunca, sem, exceto, excepto, salvo"),
        "majority": words("a maioria, maioria de, mais da metade, mais de metade"),
        "half": words("a metade, metade"),
        "both": words("ambos, ambas, os dois, as duas"),
        "range": words("varia, variam, vai, vão, oscila, oscilam"),
        "and": words("e, bem como"),
        "or": words("ou"),
        "clause": words("enquanto, mas, quando, onde, se, que, quem"),
        "be": words("é, são, era, eram, foi, foram, tem sido, está, custa, custam, custava"),
        "have": words("tem, têm, tinha, teve, com, conta com, contam com, possui"),
        "of": words("de, do, da, dos, das, a, ao, para, até"),
        "in": words("em, no, na, nos, nas, durante, desde, entre, contra, por, pelo, pela"),
        "beyond": words("""
            consecutivo, consecutivos, consecutivas, seguidos, seguidas, seguido, aumentou, subiu, diminuiu, caiu, respectivamente
            respetivamente, vários, várias, alguns, poucos, por cento, percentagem, porcentagem, seguinte, anterior
        """),
        "many": words("muitos, muitas"),
        "places": words("lugar, posição, posto, classificação"),
        "rows": words("""
            jogo, jogos, partida, partidas, jogador, jogadores, equipa, equipas, equipe, equipes, vez, vezes, linha, linhas, entrada
            entradas, episódio, episódios, filme, filmes, canção, canções, corrida, corridas, torneio, torneios, pessoa, pessoas, clube
            clubes, temporada, temporadas, país, países, cidade, cidades, candidato, candidatos, ano, anos, dia, dias, semana, semanas
        """),
        "win": words("venceu, ganhou, vitória, vitórias, vencedor"),
        "lose": words("perdeu, perdido, derrota, derrotas"),
        "draw": words("empatou, empate, empates"),
        "won": words("v, vitória"),
        "lost": words("d, derrota"),
        "drawn": words("e, empate"),
    },
)
