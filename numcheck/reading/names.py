"""Numbers that are no quantities: dates, years, times of day, scores, codes and labels.

Each is recognised as what it is, because checks need years and dates, and because reading
"article 80" as eighty articles is the commonest false alarm of all.
"""

from __future__ import annotations

import datetime
import re
from fractions import Fraction

from numcheck import units
from numcheck.quantity import Kind
from numcheck.reading.lexicon import Lexicon
from numcheck.reading.nouns import noun_in, plural_at
from numcheck.reading.phrases import HYPHENS, REACH, SPACE, WORD, span_before, word_before
from numcheck.reading.words import Number

_HOUR = re.compile(r"(?:2[0-4]|[01]?\d)(?:[.:][0-5]\d)?(?!\d|[.,:]\d)")
_MINUTES = re.compile(r"[ \u00a0]?[0-5]\d(?!\d|[.,]\d)")
# What digits are by themselves and what touches them, the first that fits; each group is named by a kind of `_KNOWN_KINDS`.
_KNOWN = re.compile(
    r"""
    (?P<decade>(?:(?:1[0-9]|20)\d0|\d0)['’]?(?:s\b|ern?\b))
  | (?P<model>(?:1[5-9]|20)\d\d['’]?s\b)
  | (?P<date>(?:\d{4}(?P<part>[-/.])\d{1,2}(?P=part)\d{1,2}|\d{1,2}(?P<mark>[-/.])\d{1,2}(?P=mark)(?:\d{4}|\d{2}))(?![\d]))
  | (?P<chain>(?!\d+[-‐]\d{1,2}/(?:[2-6]|8|10|12|16|32|64)(?!\d|[/.-]\d))  # no mixed fraction: "3-1/8"
      (?!\d+(?:[.,]\d+[-–/]\d+|[-–]\d+)[.,]\d+(?![\d.,]\d|[-–/:]))(?!\d{1,3}(?:\.\d{3})+(?!\.\d|[\d-]))\d+(?:[-./:]\d+){2,}(?!\d))
  | (?P<code>(?:\d[\da-f]|\d[\dA-F])(?::[\da-fA-F]{2}){2,}(?!\w))  # "36:fe:72", a fingerprint
  | (?P<clock>(?:[01]?\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?|[ \u00a0\u202f]?[hH][ \u00a0\u202f]?[0-5]\d)(?![\d:]))
  | (?P<form>\d{1,2}-[A-Z](?!\w)|\d{4,}/\d{2}(?!\d)|24/7(?!\d)|9/11(?!\d))
  | (?P<years>(?:1[0-9]|20)\d\d[ \u00a0]?[-–/][ \u00a0]?(?:(?:1[0-9]|20)\d\d|\d\d)(?!\d))
    """,
    re.VERBOSE,
)
# What stands behind digits that may be one of those, or a telephone number or a score; nothing that touches the others is looked at.
_GOES_ON = re.compile(
    r"['’]?[se]|-[A-Z]\b|[\da-fA-F]?:[\da-fA-F]{2}:|\.(?:\(|\d++(?:\)|[-./: \u00a0][(\d]))|[ \u00a0\u202f]?[-–/:hH]?[ \u00a0\u202f]?\(?\d")
_OPEN = frozenset({"", " ", "\u00a0", "\n", "$"})
"""What stands before most numbers, and makes a name of none."""
_KNOWN_KINDS = {"decade": Kind.YEAR, "model": Kind.YEAR, "date": Kind.DATE, "chain": Kind.IDENTIFIER, "code": Kind.IDENTIFIER,
                "clock": Kind.TIME, "form": Kind.IDENTIFIER, "years": Kind.YEAR}
_SCORE = re.compile(r"\d{1,3}[-–:]\d{1,3}(?![\d%‰]|[-–:/.,]\d)")
_CODE = re.compile(r"(?<!\w)(?:[A-Z]{2}|[a-f]\d|\d[a-f]|:[a-f]{2}):\Z")
"""What makes a code of the digits behind it: "HK:386", "c0:42"."""
_SLASHED = re.compile(r"\d{2,}[ \u00a0]?/[ \u00a0]?\d{3,}")
_YEAR = re.compile(r"(?:1[0-9]|2[01])\d\d(?![\d]|[.,]\d)(?:['’]?s\b|er\b|ern\b)?")
_DAYS = re.compile(r"[-–]\d{1,2}(?!\d)")
_MARK = re.compile(r"(?:[#§№@_]|[nN]\.?[°º])[ \u00a0]?\Z")
_PHONE = re.compile(r"\d{1,4}(?:[ \u00a0./-]\(?\d{1,8}\)?){1,6}(?![\d%€]|,\d)")
_LIST_MARK = re.compile(r"\d{1,3}[.)](?=\s)")
_THREAD = re.compile(r"\(\d{1,3}/\d{0,3}\)|\[\d{1,3}\]")
_PART = re.compile(r"(\d)/(?!\1)\d\d?\)")  # "(2/5)": part two of five
MAX_ABBREVIATION = 4


def name_at(lex: Lexicon, text: str, at: int, end: int, block: int, stop: int) -> tuple[int, int, Kind] | None:
    """The name that the digits at `at` are part of: its start, end and kind; None if they are an amount.

    Only what can be told from the digits (which end at `end`) and what touches them; `is_label` and `is_year` judge the rest.
    """
    before = text[at - 1:at]
    named = None if before in _OPEN else _behind_mark(lex, text, at, stop, block)
    if named is None and (before == "+" or text[at] == "0" or _GOES_ON.match(text, end, stop)):
        named = _going_on(lex, text, at, stop)
    if named is None and text[end:end + 1] in _LIST_ENDS and _starts_line(text, at, block):
        mark = _LIST_MARK.match(text, at, stop)
        if mark and not lex.ordinal_mark.match(text, mark.end() - 1, stop):
            return at, mark.end(), Kind.IDENTIFIER
    return named


_LIST_ENDS = frozenset(".)")


def _starts_line(text: str, at: int, block: int) -> bool:
    """Whether nothing but blanks and brackets stands before `at` on its line."""
    head = max(block, at - 8)
    before = text[head:at]
    return not before.rpartition("\n")[2].strip(" \t([") and (head == block or "\n" in before)


def _behind_mark(lex: Lexicon, text: str, at: int, stop: int, block: int) -> tuple[int, int, Kind] | None:
    """The name that what stands right before digits makes of them: a letter, a hyphen, a bracket."""
    before = text[at - 1]
    if before.isalpha() or before == "_":
        code = text[max(0, at - 3):at]
        money = units.money_code(code) and code not in units.WORDY and not text[at - 4:at - 3].isalpha()
        return None if money else (at, token_end(text, at, stop), Kind.IDENTIFIER)
    if before == ":" and _CODE.search(text, max(0, at - 4), at):
        return at, token_end(text, at, stop), Kind.IDENTIFIER
    if before in HYPHENS and at >= 2:
        if text[at - 2].isalpha():
            year = _YEAR.match(text, at, stop)
            if year:
                return at, year.end(), Kind.YEAR  # mid-1970s
            word = word_before(text, at)
            if word not in lex.before_hyphen and not lex.hedge_ending.before(text, at - 1):
                return at, token_end(text, at, stop), Kind.IDENTIFIER  # F-16, Covid-19
        if text[at - 2].isdecimal() and _is_model(text, at - 2):
            return at, token_end(text, at, stop), Kind.IDENTIFIER  # A350-900
    if before in "([":
        thread = _THREAD.match(text, at - 1, stop)
        if thread and (before == "[" or _starts_line(text, at, block) or _PART.match(text, at, stop)):
            return at, thread.end() - 1, Kind.IDENTIFIER
    return None


def _going_on(lex: Lexicon, text: str, at: int, stop: int) -> tuple[int, int, Kind] | None:
    """The name that digits are with what stands right behind them: a telephone number, a date, a decade, a score."""
    phone = _phone(text, at, stop)
    if phone is not None:
        return at, phone, Kind.IDENTIFIER
    known = _KNOWN.match(text, at, stop)
    if known and not (known.lastgroup == "chain" and _is_range(lex, text, at, known.end(), stop)):
        return at, known.end(), _KNOWN_KINDS[str(known.lastgroup)]
    slashed = _SLASHED.match(text, at, stop)
    if slashed and text[at] == "0":
        return at, slashed.end(), Kind.IDENTIFIER
    score = None if text[at - 1:at] in units.MONEY_SYMBOLS or lex.age_before.before(text, at) else _SCORE.match(text, at, stop)  # "€20-30m"
    if score and (_falls(score.group()) or not _counted(lex, text, score.end(), stop)):
        return at, score.end(), Kind.SCORE
    return None


def _is_range(lex: Lexicon, text: str, at: int, end: int, stop: int) -> bool:
    """Whether three runs of digits are a range of which one end has decimals: "1.5-2 million"."""
    ends = _DECIMAL_RANGE.match(text, at, stop)
    return ends is not None and ends.end("last") == end and ends["mark"] == lex.language.decimal


_DECIMAL_RANGE = re.compile(r"\d+(?P<mark>[.,])\d+[-–](?P<last>\d+)[ \u00a0]?(?:%|[^\W\d_])")


def _is_model(text: str, at: int) -> bool:
    """Whether the digits that end at `at` follow a letter directly ("A350")."""
    floor = max(0, at - REACH)
    while at > floor and text[at].isdecimal():
        at -= 1
    return text[at].isalpha()


_CLOSES = frozenset(".,;:)\n")
_QUOTES = frozenset("\"“”„«»‘’'")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def _falls(score: str) -> bool:
    """Whether "3-2" gives the larger number first, or twice the same, as no range does."""
    first, second = _GROUP.findall(score)
    return int(first) >= int(second)


def _phone(text: str, at: int, stop: int) -> int | None:
    """The end of a telephone number: groups behind "+" or a leading zero, or four and more short groups."""
    match = _PHONE.match(text, at, stop)
    if match is None:
        return None
    groups = _GROUP.findall(match.group())
    digits = sum(map(len, groups))
    foreign = text[at - 1:at] == "+" and digits >= 8
    local = groups[0][0] == "0" and len(groups[0]) > 1 and digits >= 7
    pairs = len(groups) >= 4 and all(2 <= len(group) <= 3 for group in groups) and any(len(group) == 2 for group in groups[1:])
    return match.end() if foreign or local or pairs else None


_GROUP = re.compile(r"\d+")


def _counted(lex: Lexicon, text: str, at: int, stop: int) -> bool:
    """Whether something countable stands right behind: "5-10 people" is a range, "won 3-2 in" a score."""
    gap = re.compile(SPACE).match(text, at, stop)
    word = WORD.match(text, gap.end() if gap else at, stop)
    symbol = units.SYMBOL.match(text, gap.end() if gap else at, stop)
    if symbol and symbol.group() not in lex.stops and (symbol.group() not in units.GLUED or symbol.start() == at):
        return True  # "220-240 V"
    if word is None:
        return text[at:at + 2].strip()[:1] in ("%", "€", "$", "£", "°")
    if lex.units.at(text, word.start(), word.end(), stop):
        return True
    return word.start() > at and word.group().lower() not in lex.stops and word.group().lower() not in lex.articles and (
        word.group()[0].islower() or word.group().lower() in lex.units or lex.language.code == "de")


def token_end(text: str, at: int, stop: int) -> int:
    """The end of the letters, digits and underscores from `at` on, groups of three digits included."""
    end = at
    while end < min(stop, at + REACH) and (text[end].isalnum() or text[end] == "_" or _GROUPED.match(text, end, stop)):
        end += 1
    return end


GAP = 200
"""So many characters before a number without a noun another may have one."""


def is_label(lex: Lexicon, text: str, at: int) -> bool:
    """Whether the number at `at` is the name of something: "article 80", "n° 5", "#12", "HIP 12961"."""
    if _MARK.search(text, max(0, at - 4), at):
        return True
    word = word_before(text, at)
    if not word:
        return False
    if word.lower() in lex.labels and text[at - 1:at] != "\n":
        dotted = "." in text[span_before(text, at)[1]:at]
        return not dotted or word.lower() in lex.short_labels  # "p. 5", but not "… took the bus. 40 people"
    if len(word) == 1:
        return word.isupper() and text[at - 1:at] in " \u00a0" and _is_road(lex, text, at)
    return len(word) >= 2 and word.isupper() and not units.money_code(word) and word not in units.SYMBOLS and _mixed_case(text, at)


def _is_road(lex: Lexicon, text: str, at: int) -> bool:
    """Whether a capital letter before the number at `at` makes a road of it: behind an article ("auf der A 7", "l'A 6")."""
    start, end = span_before(text, at)
    earlier = word_before(text, start).lower()
    return end == at - 1 and earlier in lex.definite


def is_won(lex: Lexicon, text: str, at: int, end: int, stop: int) -> bool:
    """Whether a number behind the short name of a party is what it won: "gewann die SPD 14 Sitze", "…, the CDU 12 and the FDP 7"."""
    behind = WORD.match(text, min(end + 1, stop), stop)
    if behind is not None and behind.group().lower() in lex.won:
        return True
    name = span_before(text, at)
    article = span_before(text, name[0])
    joined = text[max(0, article[0] - 2):article[0]].rstrip()[-1:] in (",", ";") \
        or word_before(text, article[0]).lower() in lex.language.cues["and"]
    if not joined or text[slice(*article)].lower() not in lex.articles or sum(map(str.isupper, text[slice(*name)])) < 2:
        return False
    joint = behind is not None and behind.group().lower() in lex.language.cues["and"]
    closed = joint or not text[end:min(end + 2, stop)].strip() or text[end] in ",;.)"
    sentence = re.split(r"[.!?]\s|\n", text[max(0, article[0] - GAP):article[0]])[-1]
    return closed and not lex.won.isdisjoint(WORD.findall(sentence.lower()))


def is_rank_label(lex: Lexicon, text: str, at: int, *, digits: bool) -> bool:
    """Whether what stands before a number makes it a place ("world No. 3", "the number one").

    A word that labels anything ("number", "Nummer") does so only before a spelled number.
    """
    match = lex.rank_label.before(text, at)
    if match is None:
        return False
    phrase = WORD.findall(match.group().lower())
    return len(phrase) > 1 or not digits or phrase[-1] not in lex.labels


def is_decade(lex: Lexicon, text: str, at: int, end: int, spelled: Fraction | None = None) -> bool:
    """Whether a two-digit number is a decade or a short year ("années 90", "'96", "anni Novanta")."""
    if spelled is None:
        if end - at != 2:
            return False
        if text[at - 1:at] in ("'", "’") and not text[at - 2:at - 1].isalnum():
            return True
    elif not 20 <= spelled <= 99 and spelled % 100:
        return False
    opening = lex.decade_before.before(text, at)
    if opening is None:
        return False
    earlier = word_before(text, opening.start()).lower()
    return not (text[opening.start() - 2:opening.start() - 1].isdecimal() or "numbers" in lex.roles(earlier) or earlier in lex.halves)


def is_address(lex: Lexicon, text: str, at: int, end: int, stop: int) -> bool:
    """Whether a number is that of a house ("24 rue des Archives") or a postcode before its town (", 88299 Leutkirch")."""
    word = WORD.match(text, min(end + 1, stop), stop)
    if word is None:
        return False
    if end - at <= 4 and _is_street(lex, text, word, stop):
        return True
    apart = text[max(0, at - 2):at - 1] in (",", "\n", "") and text[at - 1:at] in (" ", "\n", "")
    return end - at == 5 and word.group()[0].isupper() and apart


def _is_street(lex: Lexicon, text: str, word: re.Match[str], stop: int) -> bool:
    """Whether a street is named from `word` on ("rue des Archives"; "Elm Street", "New York Avenue")."""
    if word.group().lower() in lex.streets:
        return True
    for _ in range(2):
        behind = WORD.match(text, min(word.end() + 1, stop), stop)
        if behind is None or not (word.group()[0].isupper() and behind.group()[0].isupper()):
            return False
        if behind.group().lower() in lex.streets:
            return True
        word = behind
    return False


def is_proper(lex: Lexicon, text: str, at: int, end: int, start: int, stop: int) -> bool:
    """Whether a number belongs to the name before it ("Lyon 3", "Xbox 360", "Windows 11"): a name, then nothing counted."""
    word_start, word_end = span_before(text, at)
    word = text[word_start:word_end]
    coined = word[1:2].isupper() and word[:1].islower()  # "iPhone"
    if not word or not (word[0].isupper() or coined) or word_start == start or text[at - 1] == "\n":
        return False
    if "." in text[word_end:at] and len(word) > MAX_ABBREVIATION:
        return False  # "… in Heverlee. 16 of them": another sentence
    lower = word.lower()
    if lower in lex.months or lower in lex.stops or lower in lex.articles or lower in lex.weekdays or lower in lex.hedge_before \
            or lower in lex.persons or lex.language.code == "de":  # "Women 50+ take part"
        return False
    if end - at > 2 and _counted_name(lex, text, word_start):
        return True  # "40 Boeing 737 jets"
    ahead = text[max(start, word_start - 3):word_start].strip()
    if ahead[-1:] in _QUOTES and text[end:end + 1] in _QUOTES:
        return True  # the film "Halo 3"
    if ahead[-1:] in (".", "!", "?", ":", "\n", "", "«", "“", '"', "-", "–"):
        return False
    if text[end:end + 1] in ("'", "’"):
        return True  # "Radio 4's"
    behind = WORD.match(text, min(end + 1, stop), stop)
    if behind is None:
        return True
    if behind.group().lower() not in lex.stops:
        # "the Nikkei 225 index", "the iPhone 5 screen", "the Falcon 9 rocket"
        return lex.tells_plurals and word_start != start and not plural_at(lex, text, end, stop)
    joint = lex.range_joint.match(text, end, stop)
    return joint is None or not text[joint.end():joint.end() + 1].isdecimal()  # "and Qatar 20 to 30 pct"


def is_ordinal_name(lex: Lexicon, text: str, at: int, behind: re.Match[str], stop: int) -> bool:
    """Whether an ordinal at `at` is part of a name ("the 82nd Airborne Division", "the Eighth Circuit"): capitals behind a small word."""
    earlier = word_before(text, at)
    small = earlier.islower() or earlier.lower() in lex.articles
    if lex.language.capital_nouns or not small or not text[at - 1:at].isspace() or not behind.group()[0].isupper() \
            or behind.group().lower() in lex.superlatives or behind.group().lower() in lex.superlative_heads:
        return False
    word = WORD.match(text, min(behind.end() + 1, stop), stop)
    return text[at].isupper() or (text[at].isdecimal() and word is not None and word.group()[0].isupper())


def _counted_name(lex: Lexicon, text: str, at: int) -> bool:
    """Whether the name at `at` is itself counted: "40 Boeing 737 jets", "a Boeing 737 jet", but not "the French 300 ships"."""
    return word_before(text, at).lower() in lex.language.numbers or text[at - 2:at - 1].isdecimal()


def spelled_time_at(lex: Lexicon, text: str, at: int, number: Number, stop: int) -> int | None:
    """The end of the time of day that a spelled number begins ("a las tres de la tarde", "à quatre heures et demie"), or None."""
    if not 1 <= number.readings[0][0] <= 24 or number.readings[0][0].denominator != 1:
        return None
    word = _WORD_BEHIND.match(text, number.end, stop)
    clock = lex.clock.of(word[1].lower()).match(text, number.end, stop) if word and word[1].lower() in lex.clock else None
    marker = clock.group().strip().lower().replace("'", " ").replace("’", " ") if clock else ""
    if len(marker) < 2 or word is None or clock is None:
        return None  # "m" and "h" are units
    strict = " " in marker and lex.halves.first_at(text, word.start(1), stop) is None  # "tres y media" may be 3.5
    if not strict and lex.clock_opening.before(text, at) is None:
        return None  # "quatre heures du matin" is one anywhere
    half = WORD.search(text, clock.end(), min(stop, clock.end() + 2))
    behind = lex.halves.first_at(text, half.start(), stop) if half else None
    return behind.end if behind else clock.end()


def _mixed_case(text: str, at: int) -> bool:
    """Whether the line around is not all in capitals, where a capital word says nothing."""
    line = text[max(0, at - 80):at + 80]
    return any(char.islower() for char in line)


def is_year(lex: Lexicon, text: str, at: int, end: int, stop: int) -> bool:
    """Whether a plain four-digit number is a year: after "in" or a month, or with nothing that it counts.

    A year of our days stands before singular nouns too ("the 1986 loss").
    """
    match = _YEAR.match(text, at)
    if match is None or match.end() < end:
        return False
    opened, far = lex.year_opening.before(text, at) is not None, text[at:at + 2] == "21"  # "by 2100"
    if not far and (opened or word_before(text, at).lower() in lex.months):
        return True
    counted = noun_in(lex, text, end, stop, loose=False)
    if far:
        return opened and not counted
    if lex.language.decimal == "." and 1900 <= int(text[at:end]) <= 2050:
        before = word_before(text, at).lower()
        if counted and ((before in lex.hedge_before and before not in lex.range_to) or text[at + 1:end] == "000") \
                and before not in lex.articles \
                and lex.in_noun(WORD.findall(counted)[-1].lower()).plural:
            return False  # "nearly 1950 jobs", "2000 jobs", but "the 2000 elections"
        return counted.partition(" ")[0].lower() not in lex.persons  # a count of thousands has a comma
    by = lex.changed_by.before(text, at)
    if by and not (1990 <= int(text[at:end]) <= 2050 and word_before(text, by.start()).lower() not in lex.change_words):
        return False  # "steeg met 1316", but "vergeleken met 2020"
    if lex.tells_plurals and 1900 <= int(text[at:end]) <= 2050 and not any(
            word in lex.persons or lex.in_noun(word).plural for word in WORD.findall(counted.lower())):
        return True  # "le projet pour 2025 présenté hier"
    return not counted or (lex.language.capital_nouns and counted.islower())  # "die 2004 eröffnet wurde"


def date_at(lex: Lexicon, text: str, at: int, end: int, stop: int) -> tuple[int, int] | None:
    """The span of the date whose day stands at `at` ("3 March 2012", "1er janvier", "March 3, 2012"), or None."""
    if end - at > 2 or not 1 <= int(text[at:end]) <= 31:
        return None
    if text[at - 2:at] == " (" and text[end:end + 1] == ")" and word_before(text, at - 1).lower() in lex.weekdays:
        return at, end  # "Thursday (16)"
    if text[at - 2:at] == ", " and (text[end:end + 1] in _CLOSES or not text[end:end + 2].strip()) \
            and word_before(text, at - 2).lower() in lex.weekdays:
        return at, end  # "segunda-feira, 28."
    month = _month_behind.match(text, end, stop)
    if month and month.group(1).lower() in lex.months:
        year = YEAR_BEHIND.match(text, month.end(), stop)
        return at, year.end() if year else month.end()
    start, word_end = span_before(text, at)
    before = text[start:word_end].lower()
    mark = lex.ordinal_mark.match(text, end, stop) if before in lex.months and text[end:end + 1].isalpha() else None
    end = mark.end() if mark else end  # "May 5th"
    if before in lex.months and not text[end:end + 1].isalpha():
        days = _DAYS.match(text, end, stop)
        year = YEAR_BEHIND.match(text, days.end() if days else end, stop)
        return start, year.end() if year else days.end() if days else end
    if before in lex.weekdays and not (text[end:end + 1] in (".", ":") and text[end + 1:end + 3].isdecimal()):
        return at, end  # but "dinsdag 18.00 uur"
    return None


_month_behind = re.compile(
    rf"(?:er|st|nd|rd|th|[ \u00a0]?[º°ª]|\.|e|o)?{SPACE}(?:(?:de|of|di)\b{SPACE})?([^\W\d_]+)", re.IGNORECASE)
YEAR_BEHIND = re.compile(rf"\.?,?{SPACE}(?:(?:de|del|of|di)\b{SPACE})?(?:1[0-9]|20)\d\d(?![\d.,]\d|\d)")


def time_at(lex: Lexicon, text: str, at: int, stop: int) -> int | None:
    """The end of the time of day at `at` ("15 h", "à 8 heures", "17.45 Uhr", "5 p.m."), or None."""
    zone = _ZONE.match(text, at, stop)
    if zone and zone[1].lower() in lex.clock:
        return zone.end()  # "1300 GMT"
    hour = _HOUR.match(text, at, stop)
    if hour is None:
        return None
    word = _WORD_BEHIND.match(text, hour.end(), stop)
    clock = lex.clock.of(word[1].lower()).match(text, hour.end(), stop) if word and word[1].lower() in lex.clock else None
    if clock is None:
        exact = "." in hour.group() or ":" in hour.group()
        strict = exact and lex.language.decimal == "," and lex.clock_strict.before(text, at) and lex.clock_opening.before(text, at)
        return hour.end() if strict else None
    marker = clock.group().strip().lower().replace(".", "")
    printed = "." in hour.group() and lex.language.decimal == ","  # "dinsdag 18.00 uur"
    if marker in _DURATIONS and not printed and not lex.clock_opening.before(text, at):
        return None
    minutes = _MINUTES.match(text, clock.end(), stop) if marker in _HOURS and hour.group().isdecimal() else None  # not "1 p.m. 12 men"
    return minutes.end() if minutes else clock.end()


_ZONE = re.compile(r"(?:[01]\d|2[0-4])[0-5]\d[ \u00a0]([A-Z]{3,4})(?!\w)")
_WORD_BEHIND = re.compile(rf"{SPACE}([^\W\d_]+)")
_DURATIONS = frozenset({"h", "heure", "heures", "hours", "horas", "hora", "ore", "ora", "uur", "stunden", "uren"})
_HOURS = _DURATIONS | {"uhr", "hs", "hrs", "u"}
"""Behind these the minutes may stand: "8 h 30"."""


def parsed_date(lex: Lexicon, text: str) -> datetime.date | None:
    """The day that a date mention names in full ("3 March 2012", "August 6, 2022", "2022-08-06"), or None."""
    iso = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", text)
    if iso:
        return _date(*map(int, iso.groups()))
    names = [word for word in WORD.findall(text.lower()) if word in lex.months]
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    if len(names) != 1 or len(numbers) != 2:
        return None
    day, year = numbers
    full = lex.language.months[:12]
    month = next((i for i, name in enumerate(full, 1) if name.startswith(names[0][:3])), 0)
    return _date(year, month, day)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
