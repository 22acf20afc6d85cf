"""Sentences as tokens: quantities, names of entities and measures, cue words, breaks, plain words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, wraps
from typing import Any, NamedTuple, Protocol, TypeVar

from numcheck import shapes, units
from numcheck.quantity import Kind, Quantity
from numcheck.reading.lexicon import Lexicon, lexicon
from numcheck.reading.phrases import HYPHENS, KEPT, WORD, Found, Phrases, behind_gap, words_in
from numcheck.tables.groups import GROUP
from numcheck.tables.model import Tables
from numcheck.tables.phrases import CAPITAL, DOUBTFUL, NAME, ROLES

T = TypeVar("T")
K = TypeVar("K", bound="Keeping")
# The end of a sentence: its mark, closing quotes, and something that can begin another.
# Both begin with what `re` skips to fastest: a mark, of which none stands before it, or the end of a line.
_END = re.compile(
    r"[.!?…\n](?:(?<!\n)(?<![.!?…].)[.!?…]*[\"»”’)\]]*(?=\s+[\"«»„“‘¿¡(\[]*\s*[A-ZÀ-ÖØ-Þ\d])"
    r"|(?<=\n)(?:[ \t]*\n| {2,}(?=\S)|[ \t]*(?=[-*+•][ \t]+\S|\d)))")
_SHORT = re.compile(
    r"(?<!-)\b(?:[^\W\d_]|[A-ZÀ-ÖØ-Þ][^\W\d_]|vs|cf|ca|nr|pp|Mme|Mlle|Mrs|Sgt|Gen|Col|Corp|Inc|Ltd|Bros|etc|env|approx|bzw|usw|Str|vgl|Sra|Dra"
    r"|art|Rep|Sen|Gov|Prof)\.\Z")
"""Abbreviations, whose dot ends no sentence; two small letters are one only before a number ("no. 5"): "un anno fa. Il porto …"."""
_SHORT_LABEL = re.compile(r"(?<!-)\b[^\W\d_]{2}\.\s+\d")
_TOKEN = re.compile(r"[^\W\d_]+|[,;:()–—]|(?<=\s)--?(?=\s)|[.!?…]")
_DIGIT = re.compile(r"\d")
_MARKS = {",": frozenset({"break"}), ";": frozenset({"break", "semicolon"})} | {mark: frozenset({"break", "dash"}) for mark in "–—-"} | {
    ":": frozenset({"break", "colon"}), "(": frozenset({"break", "open"}), ")": frozenset({"break", "close"})}
_MARK = frozenset({"mark"})
_ATTRIBUTE = frozenset({"attribute"})
"""What a number is that stands before a noun with a hyphen: "the 30-stock index"."""
_LINKS = frozenset({".", "-"})
"""Marks that may stand between two words of a phrase: "St. Lucia"."""
_TIMES = frozenset({Kind.YEAR, Kind.DATE})
_NEW = tuple.__new__
"""Makes a token of a tuple: the text has one for each of its words."""
_PLAIN = frozenset({shapes.WORD})
_OPENERS = frozenset((*_MARKS, "--", *".!?…"))
_SKIPPABLE = frozenset({
    "adverb", "tail", "further", "partial", "general", "it", "its", "mean", "recalls", "then", "margin", "profit", "revenue",
    "ranging", "together", "employs", "incoming", "outgoing", "surplus", "deficit", "lead", "tally", "expected"})
_OF_THE = frozenset({"of", shapes.WORD})
_RIVAL = frozenset({"outdone", "outdoes"})
"""Prepositions behind which a name is beside the point: "the second largest after Germany, with 68 million people"."""
_SOFT = frozenset({"ranked", "highest", "lowest", "greater", "smaller", "says", "dimension", "itself"})
"""Roles of words that are everyday words too: "country", "longest", "reaches"."""
SPREAD = 24
"""The parts of a verb lie no more tokens apart."""
ITEM = 50
"""A line of no more characters that begins with a number, before another that does, is an item: "775 rooms / 78 bathrooms"."""
MAX_TOKENS = 400
"""A longer "sentence" is a table or a list; its first tokens are looked at."""


class Entity(NamedTuple):
    """Something that tables have rows of: its kind and its id there."""

    kind: str
    id: str


class MeasureMention(NamedTuple):
    """A word that names a measure: which, and in what role; see `numcheck.tables.phrases.MeasureWords`."""

    table: str
    name: str
    role: str


class Token(NamedTuple):
    """One token of a sentence; a tuple, since a text has as many as it has words.

    Attributes:
        start: offset in the text.
        end: offset behind it.
        classes: what it can be, for shapes.
        quantity: the quantity it is, or None.
        entities: the entities it can name; several for an ambiguous name.
        measures: the measures it can name.
        capitals: those of its entities that it names only by their capital.
        factor: what "doubled" multiplies by; 0 for any other token.
        doubtful: whether it names an entity only if the rest of the article does.
        pointing: whether it is no name itself, but points back to one.
    """

    start: int
    end: int
    classes: frozenset[str]
    quantity: Quantity | None = None
    entities: tuple[Entity, ...] = ()
    measures: tuple[MeasureMention, ...] = ()
    capitals: frozenset[Entity] = frozenset()
    factor: int = 0
    doubtful: bool = False
    pointing: bool = False

    @property
    def noun_end(self) -> int:
        """The offset behind a number and what it counts; behind any other token."""
        return self.quantity.noun_end if self.quantity is not None else self.end


_WORD = Token(0, 0, _PLAIN)[2:]
"""A plain word but for its offsets."""


def classes_of(tokens: Iterable[Token]) -> frozenset[str]:
    """Every class that some token has."""
    return frozenset().union(*{token.classes for token in tokens})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's tokens.

    Attributes:
        start: offset of the sentence in the text.
        end: offset behind it.
        language: its language's code.
        tokens: in order.
        classes: every class that some token of it has.
        numbers: the quantities among them, each with its place.
        block: index of its block in the document.
        kept: what has been found out about it, by the function that did; see `once`.
    """

    start: int
    end: int
    language: str
    tokens: tuple[Token, ...]
    classes: frozenset[str]
    numbers: tuple[tuple[int, Quantity], ...]
    block: int = 0
    heading: bool = False
    kept: dict[Callable[..., Any], Any] = field(default_factory=dict, compare=False, repr=False)

    def behind(self, at: int) -> frozenset[str]:
        """What the token behind a place is: nothing at the end of the sentence, which needs no closing mark."""
        return self.tokens[at + 1].classes if at + 1 < len(self.tokens) else frozenset()

    @classmethod
    def of(
        cls, start: int, end: int, language: str, tokens: tuple[Token, ...], classes: frozenset[str], block: int, heading: bool
    ) -> Sentence:
        """The sentence of some tokens, and of the classes that they have."""
        numbers = tuple([(at, token.quantity) for at, token in enumerate(tokens) if token.quantity is not None])
        return cls(start, end, language, tokens, classes, numbers, block, heading)

    def follows(self, before: Sentence | None) -> bool:
        """Whether it stands right behind another sentence, with nothing between, and that is no headline."""
        return before is not None and before.end == self.start and not before.heading

    def replaced(self, tokens: tuple[Token, ...]) -> Sentence:
        """The same with other tokens."""
        return Sentence.of(self.start, self.end, self.language, tokens, classes_of(tokens), self.block, self.heading)


class Keeping(Protocol):
    """What keeps what has been found out about it, by the function that did."""

    @property
    def kept(self) -> dict[Callable[..., Any], Any]:
        """What it keeps."""


def once(find: Callable[[K], T]) -> Callable[[K], T]:
    """Keeps with each sentence or article what a function finds out about it: several binders ask the same."""

    @wraps(find)
    def kept(about: K) -> T:
        if find not in about.kept:
            about.kept[find] = find(about)
        found: T = about.kept[find]
        return found

    return kept


@once
def spelled(sentence: Sentence) -> str:
    """The string that shapes match: one character a token."""
    return "".join([shapes.letter(token.classes) for token in sentence.tokens])


def bounds(text: str, start: int, stop: int, mentions: Sequence[Quantity]) -> Iterator[tuple[int, int]]:
    """The spans of the sentences between two offsets; a mark inside a mention ends none."""
    # The dot of an ordinal is its own ("im 13. Jahr"), that of another number may end the sentence too.
    inside = sorted((mention.start, mention.end if mention.kind is not Kind.RANK else mention.end + 1) for mention in mentions)
    at, index = start, 0
    for match in _END.finditer(text, start, stop):
        mark = match.start()
        while index < len(inside) and inside[index][1] <= mark:
            index += 1
        if index < len(inside) and inside[index][0] <= mark < inside[index][1] - 1:
            continue
        if text[mark] == "\n" and text[match.end():match.end() + 1].isdecimal():
            line = max(start, text.rfind("\n", start, mark) + 1)
            if mark - line > ITEM or not text[line:line + ITEM].lstrip()[:1].isdecimal():
                continue  # a wrapped line, and none of a list
        # A unit is no abbreviation: "30 km/h. The motion".
        if text[mark] == "." and (not index or inside[index - 1][1] != mark) and (
                _SHORT.search(text, max(at, mark - 8), mark + 1) or _SHORT_LABEL.match(text, max(at, mark - 2))):
            continue
        yield at, match.end()
        at = match.end()
    if at < stop:
        yield at, stop


@lru_cache(maxsize=KEPT)
def _cues(code: str) -> Phrases[str]:
    """The cue words of a language, which are the same whatever the tables."""
    known = lexicon(code).language
    cues: list[tuple[str, str]] = [(phrase, name) for name, phrases in known.cues.items() for phrase in phrases]
    for name, phrases in (("of", known.of), ("universe", known.universe), ("most", known.most), ("least", known.least),
                          ("these", known.these), ("place", known.places), ("growth", tuple(known.growth)),
                          ("halved", known.halved), ("from", known.range_from), ("ranging", known.table.get("range", ()))):
        cues += [(phrase, name) for phrase in phrases]
    cues += [(phrase, "base") for phrase in known.cues.get("versus", ())]  # what compares gives a base, too
    cues += [(phrase, "them") for phrase in known.cues.get("of_total", ())]  # "half of the total" is half of what was told
    cues += [(phrase, "up") for phrase in known.cues.get("better", ())]  # what improves by so much rises by it
    return Phrases(cues)


class _Known(NamedTuple):
    """What a mark, a word or the words of a phrase are.

    Attributes:
        tokens: where each of its tokens ends, counted from where the first word begins, and the token but for its offsets.
        length: where the last of them ends.
        behind: what the words behind it are.
        followers: the words, in lower case, by which phrases go on that begin with it.
    """

    tokens: tuple[tuple[int, tuple[Any, ...]], ...]
    length: int
    behind: _Alone
    followers: frozenset[str] = frozenset()


class _Alone(dict[str, _Known]):
    """What marks, words that begin a phrase, and words parted by blanks are behind a role, see `_word`; found out when first met."""

    def __init__(self, role: str, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.role = role
        self._vocabulary = vocabulary

    def __missing__(self, words: str) -> _Known:
        if len(self) >= KEPT:
            self.clear()
        found = self[words] = self._found(words)
        return found

    def _found(self, words: str) -> _Known:
        if not words[0].isalpha():
            return _Known(((len(words), Token(0, 0, _MARKS.get(words[0], _MARK))[2:]),), len(words), self)
        pieces = words.split(" ")
        every = self._vocabulary
        followers = frozenset().union(*(phrases.followers(*pieces) for phrases in (every.cues, every.entities, every.measures)))
        return every.known(words, 0, len(pieces[0]), len(words), self.role)._replace(followers=followers)


class Vocabulary:
    """Everything that tokens of one language can be, beyond numbers: cues and the names in the tables."""

    def __init__(self, lex: Lexicon, tables: Tables) -> None:
        self.lex = lex
        known = lex.language
        self.split: dict[str, dict[str, str]] = {}
        for name, phrases in known.split.items():
            for first, last in (phrase.split() for phrase in phrases):
                self.split.setdefault(first, {})[last] = name
        self.cues = _cues(known.code)
        named = [(form.words, (Entity(kind, form.entity), form.sort))
                 for kind, forms in tables.forms.items() for form in forms.of(known.code)]
        self.entities = Phrases(((phrase, value) for phrase, value in named if not _DIGIT.search(phrase)), strict=True)
        self.numbered: dict[str, list[tuple[Entity, str]]] = {}
        for phrase, value in named:
            if _DIGIT.search(phrase):  # "G7": a word and a number to everybody else
                self.numbered.setdefault(phrase, []).append(value)
        self.measures = Phrases(
            (phrase, MeasureMention(table.name, measure.name, role))
            for table in tables.tables.values() for measure in table.measures.values()
            for role in ROLES for phrase in measure.words.of(role, known.code))
        self._growth = known.growth
        measures = [measure for table in tables.tables.values() for measure in table.measures.values()]
        claiming = (*known.most, *known.least, *known.growth, *known.halved,
                    *(phrase for name in ("most_of", "least_of", "more", "less", "every_year", "running", "second_only")
                      for phrase in known.cues.get(name, ())),
                    *(phrase for measure in measures for role in ("highest", "lowest", "greater", "smaller")
                      for phrase in measure.words.of(role, known.code)))
        self._claiming = Phrases((phrase, 0) for phrase in (claiming if tables.tables else ()))
        self._pointing = Phrases((phrase, 0) for phrase in (
            *(phrase for name in ("it", "its", "it_is", "whose") for phrase in known.cues.get(name, ())),
            *(phrase for measure in measures for phrase in measure.words.of("itself", known.code))))
        self._owners = frozenset({*self.entities.firsts, *self._pointing.firsts})
        self.alone = {role: _Alone(role, self) for role in ("", "of", "place")}
        self.telling = frozenset({*self.cues.firsts, *self.entities.firsts, *self.measures.firsts, *lex.articles, *_OPENERS})
        """Marks and words, in lower case, that may be more than a plain word."""

    def known(self, text: str, start: int, end: int, limit: int, role: str) -> _Known:
        """What the longest phrase at a word of a text is; `role` as of `_word`."""
        tokens = tuple(_word(text, start, end, limit, self, role))
        behind = self.alone[self.role_behind(text[start:end], tokens[-1], role)]
        return _Known(tuple((token.end - start, token[2:]) for token in tokens), max(token.end for token in tokens) - start, behind)

    def role_behind(self, word: str, token: Token, role: str) -> str:
        """The role of what follows a token that begins with a word: an article passes on that of the preposition before it."""
        if word.lower() in self.lex.articles and shapes.WORD in token.classes:
            return role
        if token.classes & _RIVAL:
            return "of"
        return next((name for name in ("of", "place") if name in token.classes), "")

    def claiming(self, text: str, start: int, end: int) -> frozenset[str]:
        """The words of a text, if by the first words of phrases it ranks or compares somebody that it names or points to; else none."""
        claiming = self._claiming.firsts
        found = words_in(text[start:end].lower()) if claiming else []
        return frozenset() if claiming.keys().isdisjoint(found) or self._owners.isdisjoint(found) else frozenset(found)

    def may_claim(self, words: frozenset[str]) -> bool:
        """Whether a text of some words may claim something of a table without a number: all words of such phrases are among them."""
        return self._claiming.among(words) and (self.entities.among(words) or self._pointing.among(words))

    def growth(self, phrase: str) -> int:
        """What "doubled" multiplies by; 0 for any other phrase."""
        return self._growth.get(phrase.lower(), 0)


_vocabularies: dict[tuple[str, int], tuple[Tables, Vocabulary]] = {}


def vocabulary(code: str, tables: Tables) -> Vocabulary:
    """The vocabulary of a language and tables, kept for the next document."""
    key = (code, id(tables))
    found = _vocabularies.get(key)
    if found is None or found[0] is not tables:
        if len(_vocabularies) > 64:
            _vocabularies.clear()
        found = _vocabularies[key] = (tables, Vocabulary(lexicon(code), tables))
    return found[1]


def tokenize(text: str, start: int, end: int, mentions: Sequence[Quantity], words: Vocabulary) -> list[Token]:
    """The tokens of a sentence."""
    tokens: list[Token] = []
    at, count, telling, plain = start, 0, words.telling, words.alone[""]
    alone = plain
    for mention in (*mentions, None):
        limit = end if mention is None else mention.hedge_start
        numbered = words.numbered if mention is not None and mention.kind is Kind.IDENTIFIER else {}
        ahead = list(itertools.islice(_TOKEN.finditer(text, at, max(limit, at)), MAX_TOKENS - count))
        lower = [match[0].lower() for match in ahead]
        for index, match in enumerate(ahead):
            span = begin, stop = match.span()
            if begin < at:
                continue  # a word of the phrase before
            count += 1
            if numbered and mention is not None and text[begin].isalpha() and (named := numbered.get(text[begin:mention.end])):
                tokens.append(_entity(begin, mention.end, named, alone.role))
                at, alone = mention.end, plain
                break
            if lower[index] not in telling:  # as most are
                tokens.append(_NEW(Token, span + _WORD))
                alone = plain
                continue
            found, length, behind, followers = alone[match[0]]
            while followers:
                index += 1  # noqa: PLW2901
                word = lower[index] if index < len(ahead) else "."
                if word not in followers and word not in _LINKS:
                    break  # as it mostly does
                if word in followers and ahead[index].start() == stop + 1 and text[stop] == " ":
                    stop = ahead[index].end()
                    found, length, behind, followers = alone[text[begin:stop]]
                    continue
                second = WORD.match(text, behind_gap(text, stop, limit), limit)
                if second is not None and second[0].lower() in followers:
                    found, length, behind, _ = words.known(text, begin, match.end(), limit, alone.role)
                break
            at, alone = begin + length, behind
            for ends, token in found:
                tokens.append(_NEW(Token, (begin, begin + ends, *token)))
        else:
            count += 1
            if mention is None or count > MAX_TOKENS:
                return tokens
            helping = mention.kind is Kind.RATIO and mention.share and _helps(text, mention, words.lex)
            classes = _quantity_classes(mention.kind, mention.unit, share=mention.share, helping=helping)
            if text[mention.end:mention.end + 1] in HYPHENS and mention.noun_start == mention.end + 1 and mention.noun:
                classes |= _ATTRIBUTE
            tokens.append(Token(mention.start, mention.end, classes, mention))
            at = mention.end
    return tokens


def _word(text: str, start: int, end: int, limit: int, words: Vocabulary, role: str) -> Iterator[Token]:
    """The tokens at a word; `role` is "of" or "place" right behind such a preposition (and an article)."""
    entities: list[Found[tuple[Entity, str]]] = words.entities.at(text, start, end, limit)
    measures: list[Found[MeasureMention]] = words.measures.at(text, start, end, limit)
    cues = words.cues.at(text, start, end, limit)
    longest = max((cue.end for cue in cues), default=start)
    names = frozenset(cue.value for cue in cues if cue.end == longest)
    if names and (names <= _SKIPPABLE or text[start:end].lower() in words.lex.articles):
        names |= _PLAIN
    mentions = tuple(measure.value for measure in measures)
    if measures:
        roles = frozenset("holder" if measure.value.role == "holders" else measure.value.role for measure in measures)
        if not roles <= _SOFT:
            yield Token(start, measures[0].end, roles | {"measure"}, measures=mentions)
        elif longest <= measures[0].end and not entities:  # these are everyday words too, and stay what they are besides
            everyday = names if longest == measures[0].end else _PLAIN
            yield Token(start, measures[0].end, roles | everyday, measures=mentions, factor=words.growth(text[start:longest]))
            return
    if entities and not entities[0].value[0].id:
        yield Token(start, entities[0].end, _PLAIN)
        return
    if entities:
        yield _entity(start, entities[0].end, [entity.value for entity in entities], role)
    if entities or (measures and not roles <= _SOFT):
        return
    if cues:  # "larger than" is also "larger"
        yield Token(start, longest, names, measures=mentions, factor=words.growth(text[start:longest]))
        return
    yield Token(start, end, _PLAIN)


def _entity(start: int, end: int, named: Sequence[tuple[Entity, str]], role: str) -> Token:
    """The token of a name."""
    sorts = {NAME if sort == DOUBTFUL else sort for _, sort in named}
    # Behind "in" it is a place, behind "of" somebody else's: neither is a subject by itself.
    classes = {"entity", *(sorts if not role or not sorts & {NAME, CAPITAL} else {role})}
    found = tuple(dict.fromkeys(entity for entity, _ in named))
    if any(entity.kind == GROUP for entity in found):
        classes.add("group")
    own = {entity for entity, sort in named if sort != CAPITAL}
    return Token(start, end, frozenset(classes), entities=found, capitals=frozenset(found) - own,
                 doubtful=all(sort == DOUBTFUL for _, sort in named))


def _helps(text: str, fraction: Quantity, lex: Lexicon) -> bool:
    """Whether a fraction is of one thing, "half a cup", "1/2 cup", and so compares nothing."""
    between = text[fraction.end:fraction.noun_start].strip().lower()
    return bool(fraction.noun) and (lex.language.numbers.get(between) == 1 if between else "/" in fraction.text)


@lru_cache(maxsize=KEPT)
def _quantity_classes(kind: Kind, unit: str, *, share: bool, helping: bool) -> frozenset[str]:
    names = {shapes.NUMBER, "helping" if helping else kind.value}
    if kind in (Kind.CARDINAL, Kind.VAGUE) and not share:
        names.add("count")
    if kind in (Kind.MEASURE, Kind.MONEY):
        names.add("amount")
    if kind is Kind.MEASURE:
        names.add("measure_")
        if unit in units.TIMES:
            names.add(f"{unit}s")
    if share and kind in (Kind.RATIO, Kind.VAGUE):
        names.add("part")
    if share or (kind is Kind.PERCENT and unit == units.PERCENT):
        names.add("share")
    if kind is Kind.RATIO and not share:
        names.add("multiple")
    return frozenset(names)


def _timed(text: str, tokens: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """The tokens, with "in" before a year marked as a time, "im Jahr" too: a claim may end there."""
    found = list(tokens)
    years = lex.language.units.get("year", ())
    for at, token in enumerate(tokens):
        if token.quantity is None or token.quantity.kind not in _TIMES:
            continue
        lead = at - 1
        if lead > 0 and text[tokens[lead].start:tokens[lead].end].lower().rpartition("'")[2] in years:
            lead -= 1
            if lead > 0 and text[tokens[lead].start:tokens[lead].end].lower() in lex.articles:
                lead -= 1
        if lead >= 0 and tokens[lead].classes & {"place", "over", "of", "base"}:
            found[lead] = tokens[lead]._replace(classes=tokens[lead].classes | {"when"})
    return tuple(found)


def tokens_of(text: str, start: int, end: int, mentions: Sequence[Quantity], words: Vocabulary) -> tuple[Token, ...]:
    """The tokens of a sentence from its span and the mentions in it, its verbs in two parts joined and its times marked."""
    tokens = tuple(tokenize(text, start, end, mentions, words))
    if words.lex.language.capital_nouns:
        tokens = tuple(_owning(text, tokens))
    if any(mention.kind in _TIMES for mention in mentions):
        tokens = _timed(text, tokens, words.lex)
    return tuple(_joined(text, tokens, words)) if words.split else tokens


def _owning(text: str, tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens of a sentence, a name somebody else's whose article behind a noun is a genitive: "das größte Land der EU"."""
    for at, token in enumerate(tokens):
        genitive = token.entities and at > 2 and tokens[at - 1].classes >= _OF_THE and text[tokens[at - 2].start].isupper()
        yield token._replace(classes=token.classes - {NAME, CAPITAL} | {"of"}) if genitive else token


def _joined(text: str, tokens: Sequence[Token], words: Vocabulary) -> Iterator[Token]:
    """The tokens of a sentence, its verbs in two parts made one where the first stands: "ging um 5 Prozent zurück" goes down."""
    beside = -1  # the place of a last part right behind its verb, which is no preposition: "liep op van 340 naar 420"
    for index, token in enumerate(tokens):
        if index == beside:
            yield token._replace(classes=_PLAIN)
            continue
        lasts = words.split.get(text[token.start:token.end].lower()) if token.quantity is None else None
        if lasts is None:
            yield token
            continue
        behind = itertools.takewhile(lambda other: not other.classes & {"mark", "clause"}, tokens[index + 1:index + 1 + SPREAD])
        names = [lasts.get(text[other.start:other.end].lower()) for other in behind]
        name = next(filter(None, names), None)
        if name is not None and names[0] and index + 2 < len(tokens) and tokens[index + 2].quantity is None:
            beside = index + 1
        yield Token(token.start, token.end, frozenset({name})) if name is not None else token
