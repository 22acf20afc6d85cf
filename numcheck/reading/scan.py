"""Text to mentions: one pass over the words of a block, looking closer only where a number may begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from numcheck import units
from numcheck.interval import Interval
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.reading import fractions, names, parts, ranges
from numcheck.reading.around import After, after, before, word_behind
from numcheck.reading.compounds import feet_at, goes_on, joined
from numcheck.reading.currencies import settled
from numcheck.reading.digits import Conventions, code_end
from numcheck.reading.ellipsis import shared_nouns
from numcheck.reading.finish import FACTORS, finish, money_before, unhedged, unit_at
from numcheck.reading.lexicon import VULGAR, Lexicon
from numcheck.reading.nouns import noun_at, noun_in, plural_at
from numcheck.reading.phrases import HYPHENS, WORD, span_before, word_before
from numcheck.reading.words import GOING_ON, Number, number_at

_CLUB = re.compile(r"\.[ \u00a0][A-Z]{2,4}(?![\w-])")
"""What makes a club of a number: "1. FC", but not "2. EU-Gipfel"."""
_FRACTION = re.compile(r"(?:[-‐ \u00a0]{1,2})(\d{1,2})/(\d{1,2})(?![\d/])")
_SLASH = re.compile(r"[ \u00a0]?/[ \u00a0]?(\d[\d.,\u00a0]*)(?![\d/])")
MIN_GLUED = 3
"""No number words written together have so few letters."""
MAX_PLACE = 30
"""A higher number with "°" behind is degrees rather than a place."""
_AGAIN = re.compile(r"[ \u00a0]\((\d[\d.,\u00a0 ]{0,20})\)")
_DIGITS = re.compile(r"\d+")
_LABELLED = re.compile(r"[ \u00a0]\d+")
_NONE = Reading(None, Interval.of(0, 0))
_DENOMINATORS = frozenset({"fractions", "numbers"})
_NUMBER_ALONE = frozenset({"numbers"})
"""What words may begin that are numbers and nothing else."""
_GROUPS = frozenset({"collectives", "dozens", "plural_scales"})
LAST_DAY = 31
YEAR = 4
"""So many digits has a year."""
# What has to stand around digits before it is asked what they are but an amount.
_DATED, _DATING = frozenset({"clock_strict", "months", "weekdays"}), frozenset({"clock", "letters", "months", "of"})
_NUMBERS, _CLOCK = frozenset({"numbers"}), frozenset({"clock"})
_COMPARING = frozenset({Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.AT_MOST})
_DECADES, _HEDGED = frozenset({"decade_before"}), frozenset({"hedge_before"})
_UNIT_ALONE, _MULTIPLES = frozenset({"units"}), frozenset({"factors", "multiples"})
_RANKING, _LABELLING = frozenset({"rank_label"}), frozenset({"labels", "letters", "names"})
_NAMING, _NAMED = frozenset({"decade_before", "letters", "names"}), frozenset({"letters", "mixers", "names", "streets"})


def mentions(lex: Lexicon, text: str, start: int, stop: int, shown: Conventions) -> list[Quantity]:
    """Every mention of a number between two offsets, in order: quantities, and dates, years and names too."""
    found = list(ranges.merged(lex, text, joined(lex, text, _singles(lex, text, start, stop, stop, shown))))
    for at, (one, other) in enumerate(pairwise(found)):
        if one.kind is Kind.RATIO and other.hedge in _COMPARING and other.hedge_start <= one.end + 1 and other.kind is not Kind.RANGE \
                and (not one.share or other.hedge is Hedge.AT_MOST):
            # "twice as many as 24", "three times more than 16": what looks like a hedge compares.
            found[at + 1] = next(_singles(lex, text, other.start, other.end, stop, shown), other)
    return settled(lex, text, shared_nouns(lex, text, found))


def _singles(lex: Lexicon, text: str, start: int, end: int, stop: int, shown: Conventions) -> Iterator[Quantity]:
    """The mentions that begin between `start` and `end`, of which none reaches beyond `stop`."""
    done = start
    for at, word_end, word in _starts(lex, text, start, end):
        mention: Quantity | None
        if at < done:
            continue
        if not word:
            mention = _at_digits(lex, text, at, word_end, start, done, stop, shown)
        elif word in VULGAR:
            mention = fractions.ratio(lex, text, at, word_end, Fraction(*VULGAR[word]), done, stop)
        elif word in lex.alone or lex.openings.at(text, at, word_end, stop):
            mention = _at_word(lex, text, at, word_end, done, stop, shown)
        elif len(word) > MIN_GLUED and (lex.language.glued or word.endswith(lex.glued_endings)):
            mention = _glued(lex, text, at, word_end, done, stop, shown)
        else:
            continue
        if mention is not None and mention.start >= done:
            done = mention.end
            yield mention


def _starts(lex: Lexicon, text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The spans of digits, and of signs and words that may begin a mention, with each of these in lower case, and "" for digits."""
    lower, shift = "\n" + text[start:end].replace("İ", "ı").lower(), start - 1  # the one letter that grows in lower case
    articles, after_article, part_endings = lex.only_first, lex.after_article, lex.language.part_endings
    for found in lex.starts.finditer(lower):
        word, following = found.groups()
        if word is None:
            yield found.start() + shift, found.end() + shift, ""
        elif not (lower[found.start()].isalnum() or (  # within a word
                following and word in articles and following not in after_article and not following.endswith(part_endings))):
            yield found.start(1) + shift, found.end(1) + shift, word  # no mere article, as most are


def _glued(lex: Lexicon, text: str, at: int, end: int, start: int, stop: int, shown: Conventions) -> Quantity | None:
    word = text[at:end]
    if lex.split(word) or parts.glued_fold(lex, word) is not None:
        return _at_word(lex, text, at, end, start, stop, shown)
    prefix = parts.glued_rank(lex, word)
    return _rank(lex, text, at, at + prefix[0], prefix[1], stop) if prefix else None


# --- what begins with digits ---------------------------------------------------------------------------------------


def _at_digits(
    lex: Lexicon, text: str, at: int, end: int, block: int, start: int, stop: int, shown: Conventions
) -> Quantity | None:
    """The mention that digits begin, from `at` to `end`; it reaches back no further than `start`, where the one before ended."""
    number = number_at(lex, text, at, stop, shown)
    ahead = before(lex, text, at)
    behind = after(lex, text, end if number is None else number.end, stop)
    if text[at] == "0" or ahead.may_end(_DATED) or not ((number and number.scaled) or _apart(behind)):
        alone = number is None or number.end == end or names.YEAR_BEHIND.match(text, end, stop) is not None
        named = _named(lex, text, at, end, block, stop, alone=alone)
        if named is not None:
            return named
    if number is None:
        return _name(text, at, code_end(text, at, stop), Kind.IDENTIFIER)
    feet = None if behind.plain else feet_at(text, at, end, stop)
    if feet is not None:
        return feet
    if not ahead.plain and number.plain and at > start and text[at - 1] in ".," and not text[max(0, at - 2):at - 1].isalnum():
        number = _leading_decimals(text, at, number)
    if ahead.may_end(_RANKING) and names.is_rank_label(lex, text, at, digits=True):
        return _rank(lex, text, at, number.end, number.readings[0][0], stop)
    if not number.scaled and ahead.may_end(_LABELLING) and names.is_label(lex, text, at) \
            and not names.is_won(lex, text, at, number.end, stop) \
            and not unit_at(lex, text, number.end, stop, scaled=False) and not money_before(text, at, start):
        return _name(text, at, number.end, Kind.IDENTIFIER)
    if not number.plain and text[number.end:number.end + 1].isalpha() and not number.scaled:
        mark = lex.ordinal_mark.match(text, number.end, stop)
        if mark and number.readings[0][0].denominator == 1:
            return _rank(lex, text, at, mark.end(), number.readings[0][0], stop)  # "1,323rd"
    if number.plain and (end - at == YEAR or text[at] == "0" or ahead.may_end(_NAMING) or behind.may_begin(_NAMED)):
        special = _plain_digits(lex, text, number, start, stop)
        if special is not None:
            return special
    return _counted(lex, text, number, start, stop)


def _apart(behind: After) -> bool:
    """Whether what stands behind digits makes neither a date nor a time nor another name of them."""
    return behind.plain and behind.roles.isdisjoint(_DATING)


def _named(lex: Lexicon, text: str, at: int, end: int, block: int, stop: int, *, alone: bool) -> Quantity | None:
    """The name, the date or the time that digits from `at` to `end` are part of; a number that goes on behind them is no day."""
    name = names.name_at(lex, text, at, end, block, stop)
    if name is not None:
        return _name(text, *name)
    if end - at > 2:
        time = names.time_at(lex, text, at, stop) if end - at == YEAR else None
        return _name(text, at, time, Kind.TIME) if time is not None else None
    date = names.date_at(lex, text, at, end, stop) if alone else None  # "in May 1,200 workers", "en mai 1 200 personnes"
    if date is not None:
        return _name(text, *date, Kind.DATE)
    time = names.time_at(lex, text, at, stop)
    return _name(text, at, time, Kind.TIME) if time is not None else None


def _counted(lex: Lexicon, text: str, number: Number, start: int, stop: int) -> Quantity:
    """A number that may be the numerator of a fraction, the count of dozens, the first of "one in five"."""
    word, _, roles, _ = after(lex, text, number.end, stop)
    if word is not None:
        mixed = fractions.mixed(lex, text, number, word, stop) if number.spelled or "mixers" in roles else None
        if mixed is not None:
            return finish(lex, text, mixed, start, stop)
        fraction = fractions.fraction_of(lex, text, number, stop) if number.ordinal or not roles.isdisjoint(_DENOMINATORS) else None
        unit = unit_at(lex, text, number.end, stop, scaled=False) if fraction else None
        money = unit is not None and units.is_money(unit[1])  # "70 centesimi"
        if fraction is not None and not (unit and (unit[0] > fraction[0] or money)):
            return fractions.ratio(lex, text, number.start, fraction[0], fraction[1], start, stop)
        group = None if number.ordinal or roles.isdisjoint(_GROUPS) else parts.more_dozens(lex, text, number, word, start, stop) \
            or parts.collective(lex, text, word.start(), word.end(), start, stop, number.readings[0][0], number.start)
        if group is not None:
            return group
    return fractions.one_in(lex, text, number, start, stop) or finish(lex, text, number, start, stop)


def _leading_decimals(text: str, at: int, number: Number) -> Number:
    digits = text[at:number.end]
    unit = Fraction(1, 10 ** len(digits))
    return number._replace(start=at - 1, readings=((int(digits) * unit, unit, ""),), plain=False)


def _plain_digits(lex: Lexicon, text: str, number: Number, start: int, stop: int) -> Quantity | None:
    """What only a bare run of digits can be: an ordinal, a fraction, a year, a code."""
    at, end = number.start, number.end
    value = number.readings[0][0]
    mark = lex.ordinal_mark.match(text, end, stop)
    if mark and (text[end] != " " or not text[mark.end() - 1].isalpha()) and _is_ordinal(lex, text, at, mark, stop):
        club = _CLUB.match(text, end, stop)
        if club:
            return _name(text, at, club.end(), Kind.IDENTIFIER)
        if fractions.every_nth(lex, text, at):
            return fractions.ratio(lex, text, at, mark.end(), 1 / value, start, stop) if value else None
        return _rank(lex, text, at, mark.end(), value, stop)
    slashed = "/" in text[end:end + 12]
    fraction = (_FRACTION.match(text, end, stop) or lex.and_fraction.match(text, end, stop)) if slashed else None
    if fraction and int(fraction[2]) > int(fraction[1]) > 0:
        return finish(lex, text, number._replace(end=fraction.end(), plain=False, readings=(
            (value + Fraction(int(fraction[1]), int(fraction[2])), Fraction(1, 8), ""),)), start, stop)
    if text[end:end + 1] in VULGAR:
        return finish(lex, text, number._replace(end=end + 1, plain=False, readings=(
            (value + Fraction(*VULGAR[text[end]]), Fraction(1, 8), ""),)), start, stop)
    slash = _SLASH.match(text, end, stop) if slashed else None
    if slash:
        whole = _DIGITS.match(text, slash.start(1), stop)
        unit = unit_at(lex, text, whole.end(), stop, scaled=False) if whole else None
        if whole and unit and unit[1] == units.PERCENT and int(whole.group()):  # "5/8 pct"
            part = Number(at, whole.end(), ((value / int(whole.group()), Fraction(1, 16), ""),))
            return finish(lex, text, part, start, stop)
        if whole and len(whole.group()) <= 9 and int(whole.group()):
            return fractions.ratio(lex, text, at, whole.end(), value / int(whole.group()), start, stop, exact=True)
    unit = unit_at(lex, text, end, stop, scaled=False)
    if text[end:end + 1].isalpha() and not unit:
        word = WORD.match(text, end, stop)
        code = word is not None and (len(word.group()) == 1 or word.group().lower() not in lex.stops
                                     or text[word.end():word.end() + 1].isdecimal())
        if word and code and lex.roles(word.group().lower()).isdisjoint(FACTORS):  # "das 3fache"
            return _name(text, at, names.token_end(text, at, stop), Kind.IDENTIFIER)
    if len(text[at:end]) > 1 and text[at] == "0" and value:
        return _name(text, at, end, Kind.IDENTIFIER)
    if names.is_decade(lex, text, at, end):
        return _name(text, at, end, Kind.YEAR)
    if end - at == 4 and not money_before(text, at, start) and not unit \
            and names.is_year(lex, text, at, end, stop):
        return _name(text, at, end, Kind.YEAR)
    if names.is_address(lex, text, at, end, stop) or (text[at - 1:at] == "/" and unit):
        return _name(text, at, end, Kind.IDENTIFIER)
    if not unit and not money_before(text, at, start) and names.is_proper(lex, text, at, end, start, stop) \
            and not names.is_won(lex, text, at, end, stop):
        return _name(text, at, end, Kind.IDENTIFIER)
    return None


def _is_ordinal(lex: Lexicon, text: str, at: int, mark: re.Match[str], stop: int) -> bool:
    """Whether a mark behind digits makes an ordinal: a dot does so only where a noun and no sentence follows."""
    if mark.group() == "°" and int(text[at:mark.start()]) > MAX_PLACE and not noun_in(lex, text, mark.end(), stop):
        return False  # "85°"
    if mark.group().strip() != ".":
        return True
    word = word_behind(text, mark.end(), stop)
    if word_before(text, at).lower() not in lex.ordinal_before:
        return False
    return word is not None and word.start() > mark.end() and word.group().lower() not in lex.stops \
        and word.group().lower() not in lex.articles


# --- what begins with a word ---------------------------------------------------------------------------------------


def _at_word(lex: Lexicon, text: str, at: int, end: int, start: int, stop: int, shown: Conventions) -> Quantity | None:
    word = text[at:end].lower()
    if word in lex.only_first and _is_article(lex, text, at, end, stop):
        return None  # as it mostly is
    roles = lex.roles(word)
    if roles != _NUMBER_ALONE:
        special = _special(lex, text, at, end, start, stop, roles)
        if special is not None:
            return special
    if word in lex.never_bare and _several(lex, text, at):
        return None
    number = number_at(lex, text, at, stop, shown)
    if number is None or (number.ordinal and number.end == end and lex.is_part(text[at:end])):
        return parts.lone_scale(lex, text, at, end, start, stop) or fractions.lone_fraction(lex, text, at, end, start, stop)
    if number.ordinal:
        return _ordinal(lex, text, number, end, start, stop)
    if after(lex, text, number.end, stop).may_begin(_NUMBERS):
        number = parts.spoken_digits(lex, text, number, stop)
    number = _repeated(text, number, stop)
    ahead, behind = before(lex, text, at), after(lex, text, number.end, stop)
    if ahead.may_end(_DECADES) and names.is_decade(lex, text, at, number.end, spelled=number.readings[0][0]):
        return _name(text, at, number.end, Kind.YEAR)
    if ahead.may_end(_RANKING) and names.is_rank_label(lex, text, at, digits=False):
        return _rank(lex, text, at, number.end, number.readings[0][0], stop)
    time = names.spelled_time_at(lex, text, at, number, stop) if behind.may_begin(_CLOCK) else None
    if time is not None:
        return _name(text, at, time, Kind.TIME)
    if (ahead.lower in lex.labels or (ahead.lower in lex.singular_times and not noun_in(lex, text, number.end, stop))) \
            and not _counts(lex, text, number, stop):
        return _name(text, at, number.end, Kind.IDENTIFIER)  # "phase two", "year two"
    if ahead.lower in lex.months and not number.scaled and number.readings[0][0] <= LAST_DAY and _ends_phrase(text, number.end, stop):
        return _name(text, at, number.end, Kind.DATE)  # "due June nine."
    quantity = _counted(lex, text, number, start, stop)
    if number.end == end and word in lex.determiners:
        if quantity.value == 1 and _is_pronoun(lex, text, quantity, stop):
            return None
        if word in lex.articles and not _more_than_article(lex, quantity) \
                and not goes_on(lex, text, quantity, stop) and not _alternative(lex, text, number, stop) \
                and not _single(lex, text, quantity, stop):
            return None
    return quantity


def _several(lex: Lexicon, text: str, at: int) -> bool:
    """Whether a word before "hundred" counts it: "several hundred thousand"."""
    word = before(lex, text, at).lower
    return bool(word) and word not in lex.stops and word not in lex.articles and word not in lex.language.hundreds


def _ends_phrase(text: str, at: int, stop: int) -> bool:
    """Whether no word stands behind."""
    return text[at:min(stop, at + 1)] in "\n,.;:)"


def _is_article(lex: Lexicon, text: str, at: int, end: int, stop: int) -> bool:
    """Whether "a", where it may be one, stands before no word that makes a number of it."""
    behind = after(lex, text, end, stop)
    if behind.word is None:
        return True
    if behind.lower not in lex.after_article:
        return not (behind.lower.endswith(lex.language.part_endings) and lex.split(behind.lower))
    if behind.lower in lex.behind_one or before(lex, text, at).may_end(_HEDGED):
        return False
    opened = lex.openings.at(text, at, end, stop)
    if (opened and opened[0].end > end) or lex.openings.at(text, *behind.word.span(), stop):
        return False  # "a large part", "a third"
    unit = lex.units.at(text, *behind.word.span(), stop)
    if not unit:
        return True  # "a new car", which is no new Taiwan dollar
    alone = behind.roles == _UNIT_ALONE and unit[0].value in _NEVER_ONE  # "a day" is each, but "a day and a half" is not
    return alone and not after(lex, text, unit[0].end, stop).may_begin(GOING_ON)


def _special(lex: Lexicon, text: str, at: int, end: int, start: int, stop: int, roles: frozenset[str]) -> Quantity | None:
    """What a word, which may begin so much, begins that is more, or less, than a number."""
    vague = parts.vague_share(lex, text, at, end, stop) if "vague" in roles else None
    if vague is not None:
        return vague
    idiom = lex.idioms.at(text, at, end, stop) if "idioms" in roles else None
    if idiom and not _hyphened(text, idiom[0].end):
        return _name(text, at, idiom[0].end, Kind.IDENTIFIER)
    fraction = fractions.glued_fraction(lex, text[at:end]) if "glued_fractions" in roles else None
    if fraction is not None:
        return fractions.ratio(lex, text, at, end, fraction, start, stop)
    found = parts.factor(lex, text, at, end, start, stop) if not roles.isdisjoint(_MULTIPLES) else None
    if found is None and "half_of" in roles:
        found = parts.half_of(lex, text, at, end, start, stop)
    if found is None and "halves_alone" in roles:
        found = parts.one_and_a_half(lex, text, at, end, start, stop)
    if found is None and not roles.isdisjoint(_GROUPS):
        found = parts.collective(lex, text, at, end, start, stop)
    return found


def _hyphened(text: str, end: int) -> bool:
    """Whether a hyphen joins a noun to a phrase that ends there: "seinen ersten Bundesliga-Elfmeter"."""
    return text[end:end + 1] in HYPHENS and text[end + 1:end + 2].isupper()


def _repeated(text: str, number: Number, stop: int) -> Number:
    """"eight (8) soldiers": a spelled number with its digits in brackets."""
    again = _AGAIN.match(text, number.end, stop)
    if again is None or re.sub(r"\D", "", again[1]) != str(number.readings[0][0]):
        return number
    return number._replace(end=again.end())


def _counts(lex: Lexicon, text: str, number: Number, stop: int) -> bool:
    """Whether a spelled number behind a word that labels has a unit, a scale or a plural noun of its own."""
    return number.scaled or unit_at(lex, text, number.end, stop, scaled=False) is not None or plural_at(lex, text, number.end, stop)


def _is_pronoun(lex: Lexicon, text: str, quantity: Quantity, stop: int) -> bool:
    """Whether "one" stands for a noun ("the new one", "to any one who asks"): bare, and behind a determiner or a preposition."""
    if quantity.kind is not Kind.CARDINAL or quantity.noun or quantity.hedge or lex.range_joint.match(text, quantity.end, stop):
        return False
    start, end = span_before(text, quantity.start)
    before = text[start:end].lower()
    if not before or (before in lex.range_to and _ends_number(lex, text, start)):
        return False  # "1.8 to one"
    return before in lex.articles or before in lex.places or (
        before not in lex.stops and word_before(text, start).lower() in lex.articles)


def _ends_number(lex: Lexicon, text: str, at: int) -> bool:
    """Whether a number, in digits or words, ends before the blank at `at`."""
    return text[at - 2:at - 1].isdecimal() or word_before(text, at).lower() in lex.language.numbers


def _more_than_article(lex: Lexicon, quantity: Quantity) -> bool:
    """Whether "un", "a", "ein" is a number here: of a fraction, a half, or a unit that is no time ("a day" means each)."""
    if quantity.kind in (Kind.RATIO, Kind.PERCENT, Kind.VAGUE) or (quantity.value is not None and quantity.value != 1):
        return True
    if WORD.match(quantity.text) and quantity.text.partition(" ")[0].lower() in lex.only_first:
        return False  # "a barrel" means each
    return quantity.kind in (Kind.MONEY, Kind.MEASURE) and quantity.unit not in _NEVER_ONE


def _alternative(lex: Lexicon, text: str, number: Number, stop: int) -> bool:
    """Whether an article counts because another number follows: "una o due", "ein oder zwei"."""
    joint = lex.range_joint.match(text, number.end, stop)
    return joint is not None and joint.lastgroup == "or" and "numbers" in after(lex, text, joint.end() - 1, stop).roles


def _single(lex: Lexicon, text: str, quantity: Quantity, stop: int) -> bool:
    """Whether an article counts all the same: "un seul soldat", "a single vote", "au moins un mort"."""
    word = word_behind(text, quantity.end, stop)
    if word is not None and word.group().lower() in lex.single:
        return not lex.idioms.at(text, word.start(), word.end(), stop)  # "a single digit"
    if quantity.hedge is Hedge.AT_LEAST and (quantity.noun or quantity.unit):
        return True
    return quantity.hedge is not Hedge.NONE and quantity.unit not in {"", *_NEVER_ONE}  # "more than a ton"


_NEVER_ONE = units.TIMES | {"millennium", "gram", "degree"}


def _ordinal(lex: Lexicon, text: str, number: Number, first_end: int, start: int, stop: int) -> Quantity | None:
    value = number.readings[0][0]
    word = word_behind(text, number.end, stop)
    mixed = fractions.mixed(lex, text, number, word, stop) if word and number.end > first_end else None
    if mixed is not None:
        return finish(lex, text, mixed, start, stop)
    if value == 1 and _is_adverb(lex, text, number, stop):
        return None
    labelled = _LABELLED.match(text, number.end, stop)
    if labelled and text[number.start:number.end].lower() in lex.labels:
        return _name(text, number.start, labelled.end(), Kind.IDENTIFIER)  # "o quarto 312"
    fraction = fractions.fraction_of(lex, text, number, stop)
    if fraction is not None:
        return fractions.ratio(lex, text, number.start, fraction[0], fraction[1], start, stop)
    if number.end == first_end and text[number.start:first_end] in lex.units \
            and word_before(text, number.start).lower() in lex.ones and not noun_in(lex, text, first_end, stop):
        return None  # "un segundo, por favor": a stretch of time
    part = fractions.part_noun(lex, text, number.end, stop)
    if part is not None and value > 2:
        return fractions.ratio(lex, text, number.start, part, 1 / value, start, stop)
    if number.part:
        return fractions.lone_fraction(lex, text, number.start, first_end, start, stop)
    if value and fractions.every_nth(lex, text, number.start):
        return fractions.ratio(lex, text, number.start, number.end, 1 / value, start, stop)
    return _rank(lex, text, number.start, number.end, value, stop)


def _is_adverb(lex: Lexicon, text: str, number: Number, stop: int) -> bool:
    """Whether "first" says when ("when it first met"), or is part of an adjective ("first-time buyers")."""
    if text[number.end:number.end + 1] in HYPHENS and text[number.end + 1:number.end + 2].isalpha():
        return True
    before = word_before(text, number.start).lower()
    if text[number.start:number.end].lower() in lex.ago and any(unit in units.TIMES for _, unit in lex.units.firsts.get(before, ())):
        return True  # "l'anno prima"
    return before in lex.stops and before not in lex.articles and before not in lex.places and before not in lex.being \
        and noun_at(lex, text, number.end, stop, loose=False) is None


def _rank(lex: Lexicon, text: str, begin: int, end: int, value: Fraction, stop: int) -> Quantity:
    behind = word_behind(text, end, stop)
    named = lex.century.at(text, behind.start(), behind.end(), stop) if behind else []
    if behind and ((named and not _hyphened(text, named[0].end)) or behind.group().lower() in lex.months):
        year = names.YEAR_BEHIND.match(text, behind.end(), stop)
        return _name(text, begin, year.end() if year else behind.end(), Kind.DATE)
    if behind and names.is_ordinal_name(lex, text, begin, behind, stop):
        return _name(text, begin, end, Kind.IDENTIFIER)
    rank = unhedged(lex, text, begin, end, Kind.RANK, Reading(value, Interval.exact(value)), stop)
    if not rank.noun and behind and behind.group().lower() in lex.superlative_heads:  # "the third most populous country"
        adjective = word_behind(text, behind.end(), stop)
        span = noun_at(lex, text, adjective.end(), stop) if adjective else None
        rank = replace(rank, noun=text[span[0]:span[1]], noun_start=span[0]) if span else rank
    return rank


def _name(text: str, start: int, end: int, kind: Kind) -> Quantity:
    return Quantity(start, end, text[start:end], kind, (_NONE,), noun_start=end, hedge_start=start)
