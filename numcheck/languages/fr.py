"""French."""

from numcheck.language import Language, groups, opposed, shares, spelled, words
from numcheck.quantity import Hedge

LANGUAGE = Language(
    code="fr",
    name="French",
    decimal=",",
    groups=" .\u00a0\u202f\u2009'’",
    numbers=spelled("""
        0: zéro
        1: un, une
        2: deux
        3: trois
        4: quatre
        5: cinq
        6: six
        7: sept
        8: huit
        9: neuf
        10: dix
        11: onze
        12: douze
        13: treize
        14: quatorze
        15: quinze
        16: seize
        17: dix sept
        18: dix huit
        19: dix neuf
        20: vingt
        30: trente
        40: quarante
        50: cinquante
        60: soixante
        70: septante
        80: quatre vingt, quatre vingts, huitante, octante
        90: nonante
    """),
    hundreds=words("cent, cents"),
    scales=spelled("""
        100_000: lakh, lakhs
        10_000_000: crore, crores
        1_000: mille, mil, k
        1_000_000: million, millions, Mio, M, MM
        1_000_000_000: milliard, milliards, Md, Mds, Mrd, Mrds, G
        1_000_000_000_000: billion, billions
        1_000_000_000_000_000: billiard, billiards
        1_000_000_000_000_000_000: trillion, trillions
    """),
    bare_scales=words("cent, mille, mil"),
    joiners={"et": "t"},
    teens_after=(60, 80),
    ordinals=spelled("""
        1: premier, première, premiers, premières, unième, unièmes
        2: second, seconde, seconds, secondes, deuxième, deuxièmes
        3: troisième, troisièmes
        4: quatrième, quatrièmes
        5: cinquième, cinquièmes
        6: sixième, sixièmes
        7: septième, septièmes
        8: huitième, huitièmes
        9: neuvième, neuvièmes
        10: dixième, dixièmes
        11: onzième, onzièmes
        12: douzième, douzièmes
        13: treizième, treizièmes
        14: quatorzième, quatorzièmes
        15: quinzième, quinzièmes
        16: seizième, seizièmes
        17: dix septième, dix septièmes
        18: dix huitième, dix huitièmes
        19: dix neuvième, dix neuvièmes
        20: vingtième, vingtièmes
        30: trentième, trentièmes
        40: quarantième, quarantièmes
        50: cinquantième, cinquantièmes
        60: soixantième, soixantièmes
        70: septantième, septantièmes
        80: quatre vingtième, quatre vingtièmes
        80: huitantième, octantième, quatre vingtsième
        90: nonantième, nonantièmes
        100: centième, centièmes, centsième
        1_000: millième, millièmes
        1_000_000: millionième, millionièmes
        1_000_000_000: milliardième, milliardièmes
        1_000_000_000_000: billionième, billionièmes
        1_000_000_000_000_000_000: trillionième, trillionièmes
    """),
    ordinal_marks=words("er, ers, re, res, ère, ères, e, es, ème, èmes, eme, emes, ième, ièmes, nd, nde"),
    rank_labels=words("numéro un, numéro, n° mondial"),
    part_nouns=words(""),
    idioms=words("""
        double chiffre, doubles chiffres, l un, l une, les uns, les unes, un à un, demi tour, demi finale
        demi finales, demi heure sup, une fois, à la une, des deux côtés, mi temps
        premier ministre, première ministre, premiers ministres, première dame, premier plan, premier abord
        première fois, premiers secours, second plan, seconde main, seconde guerre mondiale, première guerre mondiale
        premier lieu, premier ordre, tout premier, en premier
    """),
    halves=words("et demi, et demie"),
    half_of=words("demi, un demi, une demi"),
    collectives=spelled("""
        10: dizaine, dizaines
        15: quinzaine
        20: vingtaine
        30: trentaine
        40: quarantaine
        50: cinquantaine
        60: soixantaine
        100: centaine, centaines
        1_000: millier, milliers
    """),
    several=words("quelques, plusieurs"),
    dozens=spelled("12: douzaine, douzaines"),
    decimal_words=words("virgule"),
    minus=words("moins, négatif, négative"),
    fractions=spelled("""
        2: moitié, demi, demie
        3: tiers
        4: quart, quarts
        5: cinquième, cinquièmes
        6: sixième, sixièmes
        7: septième, septièmes
        8: huitième, huitièmes
        9: neuvième, neuvièmes
        10: dixième, dixièmes
        100: centième, centièmes
        1_000: millième, millièmes
    """),
    multiples=spelled("2: double\n3: triple\n4: quadruple"),
    times=words("fois"),
    one_in=words("sur"),
    vague=shares("""
        0 1: la majorité absolue, une majorité absolue
        1/10 1/2: la majorité relative, une majorité relative
        1/2 1: la plupart, la majorité, une majorité, la majeure partie
        0 1/2: une minorité
        0 3/20: une maigre fraction, une infime fraction, une petite fraction, une toute petite fraction,
        0 3/20: une infime partie, une infime minorité, une fraction infime, une poignée
        0 1/3: une fraction, une petite partie, une faible part, une petite minorité
        2/5 1: une bonne partie, une grande partie
        2/3 1: la grande majorité, l immense majorité, une écrasante majorité, la quasi totalité, presque tous
    """),
    hedges={
        Hedge.ABOUT: words("""
            environ, quelque, près ou loin de, autour de, à peu près, approximativement, aux alentours de, de l ordre de
            grosso modo, plus ou moins, vers, dans les, une bonne, un bon, circa, env, autour des, aux alentours des
            aux environs de, aux environs des, de l ordre des, avoisinant, avoisinant les
        """),
        Hedge.NEARLY: words("""
            près de, près du, près des, pas loin des, un peu moins des, à peine moins des, proche de, proches de, frôlant les
            une petite, presque, pas loin de, pas loin du, quasi, quasiment, un peu moins de, un peu moins du, à peine moins de
        """),
        Hedge.MORE_THAN: words("""
            plus de, plus d, plus du, plus des, un peu plus de, un peu plus du, un peu plus des, bien plus de, bien plus des, au delà de
            au dessus de, au dessus des, passé, dépassant, dépassant les, supérieur à, supérieure à, supérieurs à
            supérieures à, à peine plus de, à peine plus des, largement plus de, nettement plus de, guère plus de
        """),
        Hedge.AT_LEAST: words("""
            au moins, au minimum, pas moins de, pas moins des, un minimum de, minimum, a minima, au bas mot, à tout le moins
        """),
        Hedge.LESS_THAN: words("""
            moins de, moins d, moins du, moins des, en dessous de, en dessous des, en deçà de, inférieur à, inférieure à, inférieurs à
            inférieures à, bien moins de, nettement moins de, sous les
        """),
        Hedge.AT_MOST: words("jusqu à, au plus, au maximum, tout au plus, un maximum de, maximum"),
    },
    behind={
        Hedge.ABOUT: words("environ, à peu près"),
        Hedge.AT_LEAST: words("au moins, ou plus, au minimum, et plus"),
        Hedge.AT_MOST: words("au plus, au maximum, ou moins"),
    },
    percent=words("pour cent, pourcent, pour cents, pc"),
    percentage_points=words("point de pourcentage, points de pourcentage, point de pour cent, points de pour cent"),
    points=words("point, points, pt, pts"),
    per_mille=words("pour mille"),
    units={
        "basis_point": words("point de base, points de base"),
        "oil_bbl / day": words("barils par jour, barils jour, barils quotidiens"),
        "meter": words("mètre, mètres"),
        "kilometer": words("kilomètre, kilomètres"),
        "centimeter": words("centimètre, centimètres"),
        "millimeter": words("millimètre, millimètres"),
        "mile": words("mile, miles"),
        "nautical_mile": words("mille marin, milles marins, mille nautique, milles nautiques"),
        "foot": words("pied, pieds"),
        "inch": words("pouce, pouces"),
        "light_year": words("année lumière, années lumière"),
        "kilometer ** 2": words("kilomètre carré, kilomètres carrés"),
        "meter ** 2": words("mètre carré, mètres carrés"),
        "hectare": words("hectare, hectares"),
        "acre": words("acre, acres"),
        "meter ** 3": words("mètre cube, mètres cubes"),
        "liter": words("litre, litres"),
        "gram": words("gramme, grammes"),
        "kilogram": words("kilo, kilos, kilogramme, kilogrammes"),
        "metric_ton": words("tonne, tonnes"),
        "second": words("seconde, secondes"),
        "minute": words("minute, minutes"),
        "hour": words("heure, heures"),
        "day": words("jour, jours, journée, journées"),
        "week": words("semaine, semaines"),
        "month": words("mois"),
        "year": words("an, ans, année, années"),
        "century": words("siècle, siècles"),
        "millennium": words("millénaire, millénaires"),
        "degree_Celsius": words("degré celsius, degrés celsius"),
        "degree": words("degré, degrés"),
        "watt": words("watt, watts"),
        "kilometer / hour": words("kilomètre heure, kilomètres heure, kilomètres à l heure"),
        "oil_bbl": words("baril, barils"),
    },
    weights={"pound": words("livre, livres")},
    weighing=words("pèse, pèsent, pesait, pesaient, pesant, pesé"),
    money={
        "EUR": words("euro, euros"),
        "USD": words("dollar, dollars, dollar américain, dollars américains"),
        "GBP": words("livre sterling, livres sterling, livre, livres"),
        "USD / 100": words("cents"),
        "GBP / 100": words("pence, penny"),
        "EUR / 100": words("centime, centimes, centime d euro, centimes d euro"),
        "INR": words("roupie, roupies"),
        "PKR": words("roupie, roupies"),
        "LKR": words("roupie, roupies"),
        "NLG": words("florins hollandais, florin hollandais"),
        "FRF": words("F, FF, franc, francs, franc français, francs français"),
        "CHF": words("franc, francs, franc suisse, francs suisses"),
        "BEF": words("franc, francs"),
        "MXN": words("peso, pesos"),
        "ARS": words("peso, pesos"),
        "CLP": words("peso, pesos"),
        "COP": words("peso, pesos"),
        "UYU": words("peso, pesos"),
        "CUP": words("peso, pesos"),
        "DOP": words("peso, pesos"),
        "PHP": words("peso, pesos"),
        "JPY": words("yen, yens"),
        "CNY": words("yuan, yuans"),
        "RUB": words("rouble, roubles"),
        "CAD": words("dollar canadien, dollars canadiens"),
    },
    opposites=opposed("""
        ouvertes, ouverts, ouvert | fermées, fermés, fermé
        femmes, femme | hommes, homme
        femmes, femme | hommes, homme | enfants, enfant
        filles, fille | garçons, garçon
        adultes, adulte | enfants, enfant, mineurs, adolescents, jeunes
        morts, mort, tués, décès, décédées, décédés | blessés, blessé, blessées | indemnes, indemne, disparus
        passagers, passager | membres d équipage, membre d équipage, pilotes
        civils, civil | soldats, soldat, militaires, policiers, gendarmes | …
        victoires, victoire | nuls, nul, matchs nuls, match nul | défaites, défaite
        publics, publiques, public | privés, privées, privé
        à temps plein | à temps partiel
        français, françaises | étrangers, étrangères
        élèves, étudiants | enseignants, professeurs | …
        reçus, réussi | échoué, recalés
        urbaines, urbains | rurales, ruraux
        morts, mort, mortes, tués, tuées, décédés, décédées, sont morts, sont mortes, péri, noyés | survécu, survivants, rescapés |
            disparus, disparues, portés disparus, portées disparues
        vaccinés, vaccinées | non vaccinés, non vaccinées
        condamnés, condamnées | acquittés, relaxés, acquittées | …
        vendus, vendues | invendus, invendues
    """),
    answers=opposed("""
        pour, voté pour, pour l adoption, favorables, favorable, approuvent, approuve, soutiennent |
            contre, voté contre, opposés, opposées, opposé, opposée, s opposent, défavorables, désapprouvent, désapprouve, rejettent |
            abstenus, abstenues, abstenu, abstentions, abstention, s abstiennent, sans opinion, ne se prononcent pas, indécis, indécises
        oui, voté oui | non, voté non | indécis, sans opinion, ne se prononcent pas
        d accord | pas d accord, désaccord | indécis, sans opinion, ne se prononcent pas
        satisfaits, satisfaites, satisfait | insatisfaits, insatisfaites, mécontents, mécontentes
        optimistes | pessimistes
        bonne chose | mauvaise chose
    """),
    everyone=words("""
        personnes, membres, victimes, candidats, participants, députés, conseillers, élus, sénateurs, jurés, délégués, électeurs
        salariés, étudiants, élèves, passagers, habitants, enfants, patients, blessés, morts, employés
    """),
    so_many=words("autant, tant"),
    ballots=words("voix, votes, suffrages, bulletins"),
    seats=words("siège, sièges, élus, conseillers, députés, mandats"),
    carried=words("""
        adopté, adoptée, adoptés, adoptées, adopte, approuvé, approuvée, approuve, a été votée, été voté, est votée, élu, élue, réélu
        réélue, l a emporté, ratifié, ratifiée, validé
    """),
    defeated=words("rejeté, rejetée, rejette, repoussé, repoussée, battu, battue"),
    exceeds=words("""
        dépassait, dépasse, dépassé, dépassent, dépassaient, dépassant, excède, excédait, franchi, franchit, supérieur à
        supérieure à, au dessus de
    """),
    share_nouns=words("participation, part, proportion"),
    majorities=groups("""
        actionnaire majoritaire, actionnaires majoritaires, majoritaire, participation majoritaire, part majoritaire
        majorité, majorité absolue
        actionnaire minoritaire, participation minoritaire, part minoritaire
        majorité relative, majorité qualifiée, majorité des deux tiers
    """),
    staff=words("effectif, effectifs, personnel, salariés, postes, emplois"),
    persons=words("""
        hab, personne, personnes, homme, hommes, femme, femmes, enfant, enfants, soldat, soldats, volontaire, volontaires
        réserviste, réservistes, militaire, militaires, habitant, habitants, salarié, salariés, employé, employés
        travailleur, travailleurs, étudiant, étudiants, élève, élèves, visiteur, visiteurs, spectateur, spectateurs
        électeur, électeurs, réfugié, réfugiés, blessé, blessés, mort, morts, victime, victimes, patient, patients
        combattant, combattants, recrue, recrues, manifestant, manifestants, candidat, candidats, citoyen, citoyens
        passager, passagers, touriste, touristes, chômeur, chômeurs, bénévole, bénévoles, membre, membres, migrant, migrants
        migrante, migrantes, gréviste, grévistes, agent, agents, cadre, cadres, technicien, techniciens, jeune, jeunes
    """),
    of=words("de, d, du, des, de la, de l"),
    single=words("seul, seule"),
    others=words("""
        autres, dernières, derniers, premiers, premières, restants, restantes, supplémentaires, précédents, précédentes, suivants, suivantes
        nouveaux, nouvelles, principaux, principales
    """),
    meant=words("""
        prévus, prévues, initialement, attendus, attendues, budgétés, budgétées, annoncés, annoncées, estimés, estimées, promis, promises
        requis, requises, enregistrés, enregistrées, demandés, demandées, espérés, espérées
    """),
    number_nouns=words("nombre, total"),
    articles=words("le, la, les, l, un, une, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, mon, ma, mes, tous, toutes"),
    plural_endings=words("s, x"),
    definite=words("le, la, l, ce, cet, cette, du, au"),
    definite_plural=words("les, des, aux, ces"),
    these=words("ce, cet, cette, ces, lesdits, lesdites"),
    stops=words("""
        à, au, aux, chacun, chacune, après, avant, avec, car, ce, cela, celle, celui, ces, cette, chez, comme, contre, dans, depuis, dès
        dont, donc, elle, elles, en, entre, est, sont, était, étaient, et, eu, furent, fut, il, ils, je, jusqu, lors
        lorsque, mais, ne, ni, nous, on, or, ou, où, par, parce, parmi, pendant, pour, près, qu, quand, que, qui, quoi
        sans, sauf, se, selon, ses, si, soit, son, sous, sur, tandis, tout, tu, vers, vous, y, a, ont, avait, avaient
        ayant, étant, été, sera, seront, serait, seraient, le, la, les, l, un, une, c, s, n, m, t, j, ça, aussi, ainsi
        plus, moins, très, déjà, encore, alors, puis, ici, là, environ, peuvent, peut, doit, doivent, font, fait, au
        de, d, du, des, contre, via, hors, outre, malgré, devant, derrière, chaque, seulement, tous, toutes
    """),
    sides=words("sur"),
    places=words("en, au, aux, dans, à, depuis, vers, chez, près de, contre, entre, pour, par, sur, hors de, via"),
    between=words("entre"),
    range_to=words("à, jusqu à, jusqu à la, aux, au"),
    range_and=words("et, et de, et d, et les, et le"),
    range_or=words("ou"),
    ratios=words("pour"),
    range_from=words("de, d, du, des"),
    decades=words("années"),
    months=words("janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"),
    weekdays=words("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche"),
    age_before=words("âgé de, âgée de, âgés de, âgées de, à l âge de"),
    year_before=words("""
        en, depuis, année, an, dès, avant, après, vers, fin, début, courant
        millésime, jusqu en, l an, printemps, été, automne, hiver
    """),
    clock_before=words("à, vers, dès, jusqu à, avant, après, depuis, entre"),
    clock=words("""
        h, heures, heure, heures du matin, heure du matin, heures du soir, heures de l après midi, heure de l après midi
        heures et demie du matin, heures et demie du soir, h du matin, h du soir
    """),
    century=words("siècle, siècles, arrondissement, république, trimestre, trimestres, semestre, semestres, quadrimestre"),
    streets=words("rue, avenue, boulevard, bd, place, quai, impasse, allée, chemin"),
    labels=words("""
        art., p., pp., fig., vol., chap.
        article, articles, page, pages, chapitre, chapitres, numéro, n., no., route, route départementale, route nationale
        départementale, nationale, autoroute, ligne, vol, chambre, salle, tome, volume, catégorie, niveau, phase, type
        version, figure, tableau, annexe, section, alinéa, paragraphe, psaume, canal, chaîne, loi, décret, lot, bus, tram
    """),
    universe=words("du monde, au monde, mondiale, mondial, mondiales, mondiaux, de la planète, dans le monde, à l échelle mondiale"),
    most=words("""
        plus grande, plus grand, plus grandes, plus grands, plus importante
        plus important, plus grosse, plus gros, plus nombreuse, plus puissante
    """),
    least=words("plus petite, plus petit, plus petites, plus petits, plus faible, plus faibles, moins nombreuse"),
    growth=spelled("""
        2: doublé, double, doublent, doublement
        3: triplé, triple, triplent
        4: quadruplé, quadruple
    """),
    halved=words("divisé par deux, divisée par deux, divisés par deux, réduit de moitié, réduite de moitié"),
    samples={"counted": "{name} compte {value} {words}.", "holders": "{name} a {words} de {value} {unit}."},
    plurals=words("s, x"),
    cues={
        "ago": words("auparavant, plus tôt"),
        "sample": words("sondage, enquête, échantillon, étude"),
        "strength": words("plus puissante, plus puissant, plus puissantes, plus puissants, plus forte, plus fort"),
        "apiece": words("chacun, chacune, pièce, l unité, par tête, par personne, par habitant, par unité"),
        "mean": words("moyenne, moyen, moyennes, moyens, densité, rendement, à raison de, au rythme de, en moyenne"),
        "per": words("pour, par"),
        "then": words("quand, lorsque, où"),
        "margin": words("marge, marges"),
        "profit": words("bénéfice, bénéfices, résultat, profit, profits, ebitda, ebit, excédent brut d exploitation"),
        "revenue": words("chiffre d affaires, ventes, revenus, recettes"),
        "incoming": words("exportations, recettes, revenus"),
        "outgoing": words("importations, dépenses"),
        "surplus": words("excédent, surplus"),
        "deficit": words("déficit"),
        "employs": words("emploie, emploient, employait, employant, effectif de, effectifs de"),
        "expected": words("""
            attendu, attendue, attendus, attendues, prévu, prévue, prévus, prévues, prévision, prévisions, consensus
            estimations, attentes, anticipé, anticipée, anticipés, anticipées, escompté, escomptée, escomptés, escomptées
            espéré, espérée, espérés, espérées, objectif, objectifs, budgété, budgétés
        """),
        "recalls": words("cela, ceci, ça, ce chiffre, ce nombre, ce total, ce montant, le chiffre"),
        "it_is": words("c est, c était, il s agit de, il s agit du"),
        "general": words("""
            nombreux, nombreuses, autant
            totale, total, entière, globale, actuelle, actuel, estimée, immense, vaste, grande, grand, petite, petit, énorme
            massive, colossale, colossal, puissante, moderne, propre, nationale, national, nominal, annuel, annuelle, officielle
            officiel, croissante, vieillissante, moyenne, moyen, redoutable, jeune, vieille, forte, faible, seule, maigre
        """),
        "partial": words("""
            Nord, Sud, Est, Ouest, nord, sud, ouest, central, centrale, oriental, orientale, occidental, occidentale
            septentrional, septentrionale, méridional, méridionale, rural, rurale, métropolitaine, continental, continentale
            occupée, subsaharienne, australe, insulaire
        """),
        "it": words("il, elle, c"),
        "its": words("son, sa, ses"),
        "whose": words("dont"),
        "outdone": words("""
            après, derrière, juste derrière, juste après, seulement derrière, devancé par, devancée par, dépassé par, dépassée par
        """),
        "outdoes": words("devant, juste devant, suivi de, suivie de, suivi par, suivie par, suivi du, suivie du"),
        "tally": words("bilan, nombre de victimes, nombre de morts, nombre de décès, nombre d arrestations, nombre d interpellations"),
        "lead": words("avance, d avance, d avantage, de retard, longueurs d avance, longueurs devant, longueurs de retard"),
        "second_only": words("""
            devancé seulement par, devancée seulement par, dépassé seulement par, dépassée seulement par, devancé que par
            devancée que par, dépassé que par, dépassée que par, surpassé que par, surpassée que par
        """),
        "since": words("depuis"),
        "every_year": words("chaque année, tous les ans, d année en année"),
        "most_of": words("le plus d, le plus de, plus grand nombre de, plus grand nombre d"),
        "least_of": words("le moins d, le moins de, plus petit nombre de"),
        "running": words("consécutive, consécutives, d affilée, de suite, consécutifs"),
        "past": words("""
            était, étaient, avait, avaient, fut, furent, comptait, comptaient, possédait, disposait de
            disposait d, s élevait à, atteignait, alignait
        """),
        "among": words("parmi, l un des, l une des, un des, une des, fait partie des, font partie des, figure parmi"),
        "ranked_by": words("par, en termes de, en terme de, en, selon, pour"),
        "up": words("""
            gagnait, gagnaient, bondissait, bondissaient, progressaient, grimpaient, avançait, avançaient
            remontait, remontaient, s envolait, s envolaient
            plus chaud, plus chaude, plus long, plus longue, plus lourd, plus lourde, plus cher, plus chère, plus haut, plus haute
            supérieur à, supérieure à
            augmente, augmenté, augmentent, augmentation, augmenter, augmentait, progresse, progressé, progressent, progression
            progresser, hausse, hausses, en hausse, croît, crû, bondit, bondi, bond, grimpe, grimpé, s envole, envolé, gagne
            gagné, gain, gagnent, monte, monté, accroît, accru, accroissement, relevé, plus, de plus que, de plus qu, supérieur, supérieure
            rebond, augmentée, augmentés, augmentées, augmentaient, augmentant, augmentera, progressait, progressant, croissent
            croître, s accroît, accrue, accrus, accrues, grimpent, grimper, grimpait, bondissent, bondir, bonds, gagner, gagnant
            monter, montent, remonte, remonté, remontée, remonter, relevée, relevés, relève, rehaussé, rehaussée, gonflé, gonflée
            s envolent, envolée, flambée, flambé
            élargi, élargie, creusé, creusée, relèvement, majoré, majorée, montée, rebondi, rebondit, explosé, explose
            augmenterait, augmentations, progressera, grimpera, accroissent, accroître, montait, relèvent, relever
            gonfle, gonflent, envoler, flambe, flambent, majoration, majore, renchérit, renchéri
            augmenteront, progresseront, grimperont, montera, monteront, bondira, bondiront, croîtra, gagnera, gagneront
            s envolera, haussera, remontent
        """),
        "down": words("""
            perdait, perdaient, cédait, cédaient, lâche, lâchait, lâché, lâchent, reculaient, chutaient, plongeait, plongeaient
            fléchissait, dévissait, se repliait
            moins cher, moins chère, moins chaud, moins chaude, plus froid, plus froide, plus court, plus courte, plus léger, plus légère
            inférieur à, inférieure à
            baisse, baissé, baissent, baisser, en baisse, recule, reculé, reculent, recul, chute, chuté, chutent, diminue, diminué
            diminuent, diminution, perd, perdu, perdent, perte, tombe, tombé, tombent, réduit, réduite, réduction, plonge, plongé
            décline, déclin, repli, se replie, cède, cédé, moins, de moins que, de moins qu, inférieur, inférieure, ramené, ramenée, ramenés
            contraction, baissée, baissait, baissaient, baissant, baissera, diminuée, diminués, diminuées, diminuer, diminuait
            diminuant, chuter, chutait, chutant, reculer, reculait, reculant, tomber, tombée, tombés, tombées, tombant, tombait
            réduits, réduites, réduire, réduisant, réduisent, abaissé, abaissée, abaisse, abaisser, ramener, ramène, ramenées
            descendu, descendue, descendus, descend, descendent, descendre, régressé, régresse, s effondre, effondré, effondrée
            effondrement, dégringole, dégringolé, fléchi, fléchit, décroît, perdant, perdre, cèdent, plongent
            effondre, replié, repliée, fléchissement, tassé, tassement, rétréci, rétrécie, dévissé, dévisse, décrue, amputé
            baisses, diminuera, réduisait, plonger, décru, effondre, effondrent, abaissement, contracte, contracté
            contractent, ralentit, ampute, rabote, raboté, allège
            chutera, chuteront, reculera, reculeront, baisseront, diminueront, tombera, tomberont, perdra, perdront, cédera
            replient, se replient, déclinent, plongera, s effondrera, dégringolent, fléchissent, refluer, reflué, reflue
            en retrait
            fond, fondent, fondu, fondue, fondus, fondues
        """),
        "base": words("""
            supérieur à, supérieure à, inférieur à, inférieure à, de, d, de plus que, de plus qu, de moins que, de moins qu, depuis, sur
        """),
        "born": words("né, née, nés, nées, naît, naquit, naissance"),
        "died": words("mort, morte, décédé, décédée, meurt, mourut, décès"),
        "aged": words("âgé de, âgée de, à l âge de, âgés de, âgées de"),
        "later": words("plus tard, après"),
        "moved": words("""
            passé, passée, passés, passées, passe, passent, passait, passer, passant, passera, porté, portée, portés
            portées, porter, porte, évolué, évoluer
        """),
        "better": words("amélioration, amélioré, améliorée, améliorés, améliore, s améliore"),
        "earlier": words("""
            un an plus tôt, un an auparavant, l an dernier, l année précédente, l année passée, l année dernière, un an avant
            année précédente, exercice précédent, l an passé, an dernier, trimestre précédent, semestre précédent, mois précédent
            semaine précédente, saison précédente, saison dernière, saison passée, mois dernier, semaine dernière, il y a un an
            un mois plus tôt, la veille
        """),
        "versus": words("""
            contre, par rapport à, par rapport au, par rapport aux, comparé à, comparée à, comparés à, comparées à, comparé au
            comparée au, comparé aux, au lieu de, face à, comparativement à, en comparaison de, contre environ
        """),
        "or": words("soit, ou, c est à dire, autrement dit"),
        "loss": words("perte, pertes, déficit"),
        "after": words("après, suivant"),
        "rising": words("croissance"),
        "per_share": words("par action, bpa"),
        "net": words("résultat net, bénéfice net"),
        "shares": words("nombre moyen d actions"),
        "bought": words("acheté, acquis, achetées, achetés"),
        "sold": words("vendu, cédé, vendus, vendues"),
        "level": words("à, atteignant, pour atteindre, s établit à, s élève à, atteint, totalise, au, jusqu à, aux"),
        "by": words("de, d"),
        "other_base": words("""
            réel, réelle, réels, réelles, organiques
            à périmètre constant, à magasins comparables, à taux de change constant, à taux de change constants
            à changes constants, corrigé, corrigée, corrigés, corrigées, désaisonnalisé, désaisonnalisée, désaisonnalisés
            désaisonnalisées, données corrigées, hors, en données comparables, à périmètre comparable
            en volume, en rythme annuel, organique, sous jacent, sous jacente, en termes réels
        """),
        "clause": words("tandis que, alors que, mais, bien que, quand, qui, dont, et, pendant que, avec"),
        "excludes": words("sans compter, non compris, non comprises, non inclus, non incluses, hormis, à l exclusion de"),
        "severally": words("chacun, chacune, chaque"),
        "leaves": words("""
            laissant, laisse, laissent, laissera, laisserait, reste, restent, restera, resteront, restait, subsistent, subsisteront
        """),
        "loses": words("perd, perdu, perdent, perdait, supprimé, supprime"),
        "includes": words("dont, parmi lesquels, parmi lesquelles, y compris, notamment, entre autres"),
        "them": words("""
            d entre eux, d entre elles, parmi eux, parmi elles, parmi ceux ci, parmi celles ci, de ce total, de cette somme
            de ce montant, dont, sur ce total, parmi lesquels, parmi lesquelles, de ces derniers, de ces dernières
        """),
        "of_total": words("du total, du montant total, du nombre total"),
        "further": words("d autres, autres, encore, supplémentaires"),
        "rest": words("le reste, les autres, l autre, les restants, restants, restantes, restant"),
        "remaining": words("les restants, restants, restantes, restant, restante"),
        "load_factor": words("coefficient de remplissage, taux de remplissage, coefficient d occupation"),
        "passenger_miles": words("passagers kilomètres, passagers kilomètres transportés, passager kilomètre"),
        "seat_miles": words("sièges kilomètres, sièges kilomètres offerts, siège kilomètre"),
        "per_year": words("par an, par année, annuel, annuelle, annuels, annuelles, chaque année, l an"),
        "per_month": words("par mois, mensuel, mensuelle, mensuels, mensuelles, chaque mois"),
        "per_week": words("par semaine, hebdomadaire, hebdomadaires, chaque semaine"),
        "per_day": words("par jour, quotidien, quotidienne, quotidiens, chaque jour"),
        "out_of": words("sur"),
        "comprises": words("""
            il s agit de, il s agit d, soit, composé de, composée de, composés de, réparti en, répartis en, répartis entre, à savoir
            se compose de, se composait de, se composent de, se répartit en, se répartissent en, se décompose en
        """),
        "total": words("au total, le total, en tout, un total de, total de"),
        "each": words("par, chacun, chacune, chaque, l, pièce, le, la"),
        "over": words("sur, en, pendant, durant"),
        "with": words("avec"),
        "adverb": words("""
            n, ne
            aujourd hui, actuellement, aussi, encore, déjà, désormais, à elle seule
            à lui seul, en effet, officiellement, également, donc, ainsi, toujours
        """),
        "tail": words("selon, d après, aujourd hui, actuellement, à ce jour, cette année, au total, dit, estime"),
        "have": words("""
            a, ont, avait, avaient,  compte, comptent, comptait, dispose de, disposent de, dispose d, disposant de
            possède, possèdent, possédait, aligne, alignent, compterait, disposerait de, aurait, totalise, rassemble
            abrite, regroupe, dotée de, doté de, forte de, fort de, comptant, disposent d, peut compter sur
        """),
        "be": words("""
            est, sont, était, étaient, serait, seraient, reste, restent, demeure, devient, constitue, constituent
            s élève à, s élevait à, s élèvent à, atteint, atteignait, est de, était de, représente, figure comme
        """),
        "makes": words("""
            représentant
            soit, constitue, constituent, constituerait, constitueraient, représente, représentent, représenterait
            représenteraient, représentait, est, sont, serait, seraient, ne constituerait qu, forme, équivaut à, c est, c était
            représentaient, représentera, représenteront, équivalent à, équivalant à, équivalait à, équivaudrait à, correspond à
            correspondent à, correspondant à, l équivalent de, l équivalent d, pèse, pèsent, pesait, pesaient, compte pour
            comptent pour, constituait, constituaient, forment, concentre, concentrent, absorbe, absorbent
        """),
        "than": words("que, qu, de plus que, de plus qu, de moins que, de moins qu"),
        "more": words("plus"),
        "less": words("moins"),
        "and": words("et, ainsi que, plus, et de"),
        "planned": words("""
            ni, n ont pas, ne sont pas
            voudrait, souhaite, souhaitent, prévoit, prévoient, envisage, objectif, d ici, aura, auront, n a pas
            ne compte pas, n est pas, n est plus, ne sont plus, n a plus, n avait pas, pourrait, pourraient, si, devrait, devraient
        """),
        "defines": words("qui, dont"),
        "defines_set_off": (),
        "supposed": words("""
            serait, seraient, compterait, compteraient, disposerait de, aurait, auraient
            constituerait, représenterait, à tort, faussement, mythe, faux
        """),
        "together": words("ensemble, à eux, à elles, réunis, réunies, cumulés, cumulées, additionnés, additionnées"),
    },
    traces=words("é, è, ê, œ, eux, eau, ç, ô, oi, qu, aux, ou"),
    function_words=words("""
        le, la, les, des, du, une, un, et, est, dans, que, qui, pour, par, sur, au, aux, avec, pas, ce, cette, son, ses
        il, elle, ils, nous, vous, se, ne, ont, été, sont, mais, plus, ou, où, leur, selon, entre, d, l, qu, c, s, de, à
    """),
    endings=words("""
        s, es, e, ent, er, ers, ée, ées, é, és, ait, aient, ant, eur, eurs, euse, euses, ement, ements, age, ages, ation, ations, ion
        ions, x, aux, al, ale, ales, ique, iques, a, ont
    """),
    synonyms=groups("""
        affluence, spectateurs, public, assistance
        points, pts
        buts, but
        victoires, victoire, gagnés, gagné
        défaites, défaite, perdus, perdu
        nuls, nul, match nul
        année, années, saison, saisons, an
        date, jour
        rang, place, position, classement
        lieu, ville, stade, site
        joueur, joueurs, nom, athlète
        équipe, équipes, club, clubs
        pays, nation, nationalité
        score, résultat
        adversaire, contre
        parti, partis
        titre, nom, film, album, chanson, épisode
        hauteur, haut, haute, altitude
        poids, lourd, lourde
        longueur, long, longue
        profondeur, profond, profonde
        largeur, large
        âge, âgé, âgée
        superficie, surface, aire
        population, habitants
        prix, coût, valeur, cher, chère
        durée, temps
        ouverture, ouvert, ouverte, inauguré, fondé, créé
    """),
    table={
        "fill": words("""
            le, la, les, un, une, des, du, de, l, d, à, au, aux, en, dans, sur, sous, par, pour, avec, sans doute, et, ou, est, sont
            était, étaient, a, ont, avait, avaient, il, elle, ils, elles, on, y, ce, cette, ces, son, sa, ses, leur, leurs, qui, que, dont
            où, quand, lorsque, se, s, n, qu, c, été, être, avoir, plus, très, aussi, tableau, liste, données, valeur, nombre, total
            compte, comptent, possède, possèdent, enregistre, affiche, obtenu, reçu, joué, fait, faite, eu, lieu, géré, gérée, exploité
            exploitée, situé, située, inscrit, marqué, donné, indiqué, appelé, nommé, période, pendant, durant, lors, entre, chez, comme
            ans, année, saison
            accueille, accueillent, comptait, comptaient, totalise, totalisent, recense, recensait
        """),
        "most": words("""
            le plus, la plus, les plus, le plus grand, la plus grande, le plus haut, la plus haute, le plus élevé, la plus élevée
            le plus de, maximum, maximal, maximale, le plus grand nombre de
            le plus long, la plus longue, le plus profond, la plus profonde, le plus cher
            la plus chère, le plus lourd, la plus lourde, le plus large
        """),
        "least": words("""
            le moins, la moins, les moins, le plus petit, la plus petite, le plus bas, la plus basse, le plus faible, la plus faible
            le moins de, minimum, minimal, minimale
            le moins cher, la moins chère, le plus court, la plus courte
        """),
        "latest": words("dernier, dernière, plus récent, plus récente, le plus récent, la plus récente"),
        "earliest": words("premier, première, plus ancien, plus ancienne, le plus ancien, la plus ancienne"),
        "more": words("""
            plus, plus de, davantage, supérieur, supérieure, plus grand, plus grande, plus élevé, plus élevée
            plus haut, plus haute, plus long, plus longue, plus profond, plus profonde, plus cher, plus chère
            plus lourd, plus lourde, plus large
        """),
        "less": words("""
            moins, moins de, inférieur, inférieure, plus petit, plus petite, plus faible
            moins haut, moins haute, moins long, moins longue, moins cher, moins chère, plus bas, plus basse, plus court, plus courte
        """),
        "since": words("depuis"),
        "later": words("après, plus tard"),
        "earlier": words("avant, plus tôt"),
        "than": words("que, qu"),
        "as": words("aussi, autant"),
        "exactly": words("exactement, précisément, un total de"),
        "only": words("seul, seule, seuls, seules, seulement, uniquement, que seulement"),
        "same": words("même, mêmes, identique, identiques, égal, égale"),
        "different": words("différent, différente, différents, différentes, distinct, distincts, distinctes"),
        "sum": words("total, totale, somme, ensemble, au total, en tout"),
        "average": words("moyenne, moyen, en moyenne"),
        "difference": words("différence, écart"),
        "count": words("il y a, il y avait, le nombre de, nombre de, on compte"),
        "all": words("tous les, toutes les, tous, toutes, chaque, tout"),
        "none": words("aucun, aucune, nul, nulle"),
        "not": words("ne, pas, jamais, sans, sauf, excepté"),
        "majority": words("la majorité, la plupart, plus de la moitié"),
        "half": words("la moitié, moitié"),
        "both": words("tous deux, toutes deux, les deux"),
        "range": words("varie, varient, variait, va, vont, allait, s étend"),
        "and": words("et, ainsi que"),
        "or": words("ou"),
        "clause": words("tandis que, alors que, mais, quand, lorsque, où, si, qui, dont"),
        "be": words("est, sont, était, étaient, fut, furent, a été, ont été, c est, coûte, coûtent, coûtait"),
        "have": words("a, ont, avait, avaient, avec, compte, comptent, possède, possèdent, ayant"),
        "of": words("de, du, des, d, à, au, aux, pour"),
        "in": words("en, dans, pendant, durant, depuis, entre, parmi, sur, contre, par, chez"),
        "beyond": words("""
            consécutif, consécutifs, consécutives, de suite, suivi, augmenté, augmente, diminué, diminue, respectivement, souvent
            plusieurs, quelques, peu, pour cent, pourcentage, suivant, suivante, précédent, précédente, sauf
        """),
        "places": words("place, rang, position, classement"),
        "rows": words("""
            match, matchs, matches, joueur, joueurs, équipe, équipes, fois, ligne, lignes, entrée, entrées, épisode, épisodes, film, films
            chanson, chansons, course, courses, tournoi, tournois, personne, personnes, club, clubs, saison, saisons, pays, ville, villes
            candidat, candidats, année, années, jour, jours, semaine, semaines
        """),
        "win": words("gagné, gagne, victoire, victoires, remporté, vainqueur"),
        "lose": words("perdu, perd, défaite, défaites, battu"),
        "draw": words("match nul, nul"),
        "won": words("g, v, victoire, gagné"),
        "lost": words("p, d, défaite, perdu"),
        "drawn": words("n, nul"),
    },
)
