"""Subjects: whom "it", "its army", "whose population" and "the country" point back to.

Journalists name somebody once and then go on about them. What points back becomes a name itself, so that everything that
reads names reads it too. It does so only where one reading is left: the nearest sentence before that names anybody
begins with its subject and names no other of that kind; or, in the sentence itself, the same holds of what stands before.
"Germany invited Poland's president. It has 38 million inhabitants." is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from numcheck import shapes
from numcheck.reading.lexicon import Lexicon
from numcheck.sentence import Entity, Token
from numcheck.tables.groups import GROUP
from numcheck.tables.model import Tables
from numcheck.tables.phrases import ADJECTIVE, CAPITAL, NAME

POINTING = frozenset({"it", "its", "it_is", "whose", "itself"})
"""Classes of tokens that may point back."""
BACK = 3
"""How many sentences back a name may stand."""
_VERBS = frozenset({"have", "be", "says", "spends"})
_GOES_ON = _VERBS | {"adverb", "break", "makes", "up", "down", "mark"}
_OTHERWISE = frozenset({"with", "clause", "of", "place", "entity"})


class Pointer(NamedTuple):
    """A token that points back.

    Attributes:
        at: its index in the sentence.
        kind: the kind of what it points to; "" for any.
        owner: whether it stands for "of it" ("its", "whose").
        relative: whether what it points to stands right before it ("whose").
    """

    at: int
    kind: str
    owner: bool
    relative: bool


def pointers(text: str, tokens: Sequence[Token], lex: Lexicon, tables: Tables) -> Iterator[Pointer]:
    """Every token of a sentence that points back."""
    for index, token in enumerate(tokens):
        classes = token.classes
        if classes.isdisjoint(POINTING):
            continue
        behind = tokens[index + 1] if index + 1 < len(tokens) else None
        if "whose" in classes:
            yield Pointer(index, "", owner=True, relative=True)
        elif "its" in classes and behind is not None and ("be" not in classes or behind.measures):
            yield Pointer(index, "", owner=True, relative=False)
        elif "it" in classes and not token.entities and (_verb(behind) or (index > 0 and _verb(tokens[index - 1]))):
            yield Pointer(index, "", owner=False, relative=False)
        else:
            kind = next((tables.tables[mention.table].kind for mention in token.measures if mention.role == "itself"), "")
            if kind and index and _last_word(text, tokens[index - 1]) in lex.definite:
                owner = behind is not None and _is_possessive(behind)
                if owner or behind is None or _closes(text, tokens, index):
                    yield Pointer(index, kind, owner, relative=False)


def _last_word(text: str, token: Token) -> str:
    """The last word of a token in lower case: Dutch "van het" is one."""
    return text[token.start:token.end].rpartition(" ")[2].lower()


def _closes(text: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether nothing behind a noun says which one is meant: not "the country of", "the river Thames", "the country with the most"."""
    behind = tokens[index + 1]
    if behind.entities or text[behind.start].isupper():
        return False
    if tokens[index - 1].classes & {"of", "place"} and shapes.WORD not in tokens[index - 1].classes:
        return not behind.classes & _OTHERWISE
    return bool(behind.classes & _GOES_ON) or {"and", "clause"} <= behind.classes


def _verb(token: Token | None) -> bool:
    return token is not None and bool(token.classes & _VERBS)


def _is_possessive(token: Token) -> bool:
    return shapes.WORD in token.classes and token.end - token.start == 1


def pointed(text: str, tokens: tuple[Token, ...], lex: Lexicon, tables: Tables, before: Callable[[int], Sequence[Token] | None]) -> \
        tuple[Token, ...]:
    """The tokens of a sentence, with what points back as the name that it stands for.

    Args:
        text: the document.
        tokens: the sentence's.
        lex: its language.
        tables: what can be named.
        before: the tokens of the sentence that stands so many before it; None if there is none.
    """
    tokens = _spelled_out(tokens, lex)
    found = list(tokens)
    for pointer in (every := list(pointers(text, tokens, lex, tables))):
        name = _named(text, found, pointer, lex, before)
        if name is not None:
            own = tokens[pointer.at]
            kept = own.classes & {shapes.WORD} if pointer.owner else set()  # may be stepped over: "spends 4 % of its GDP"
            classes = {"entity", _role(tokens, pointer)} | (name.classes & {"group"}) | kept
            found[pointer.at] = Token(own.start, own.end, frozenset(classes), entities=_of_kind(name, pointer.kind),
                                         doubtful=name.doubtful, pointing=True)
    return tuple(found) if every else tokens


def _spelled_out(tokens: tuple[Token, ...], lex: Lexicon) -> tuple[Token, ...]:
    """The tokens, with an empty one for a subject that no word of its own stands for: "C'est le pays", "Tiene 47 millones"."""
    if not tokens or tokens[0].entities:
        return tokens
    first = tokens[0]
    missing = Token(first.start, first.start, frozenset({"it", shapes.WORD}))
    if "it_is" in first.classes:
        return missing, first._replace(classes=frozenset({"be", "makes", "it_is"})), *tokens[1:]
    return (missing, *tokens) if lex.language.drops_subjects and _verb(first) else tokens


def _role(tokens: Sequence[Token], pointer: Pointer) -> str:
    """What a name would be in its place."""
    if pointer.owner:
        return ADJECTIVE
    for index in range(pointer.at - 1, max(-1, pointer.at - 3), -1) if pointer.kind else ():
        classes = tokens[index].classes
        if classes & {"of", "place"} and (shapes.WORD not in classes or index < pointer.at - 1):
            return "of" if "of" in classes else "place"
        if shapes.WORD not in classes:
            break
    return NAME


def _named(
    text: str, tokens: Sequence[Token], pointer: Pointer, lex: Lexicon, before: Callable[[int], Sequence[Token] | None]
) -> Token | None:
    """The name that a token points back to; None where it may be several, or none."""
    here = tokens[:pointer.at]
    if pointer.relative:
        return next((token for token in here[-1:-4:-1] if token.entities), None)
    names = _names(here, pointer.kind)
    if names:
        return _subject(text, here, names, pointer, lex)
    for back in range(1, BACK + 1):
        earlier = before(back)
        if earlier is None:
            return None
        names = _names(earlier, pointer.kind)
        if names:
            return _subject(text, earlier, names, pointer, lex)
        opening = earlier[0] if earlier else None
        word = text[opening.start:opening.end].lower() if opening else ""
        if not (word in lex.definite or word in lex.articles or (opening and opening.classes & {"it", "its", "it_is"})) \
                or (not pointer.kind and not (opening and opening.classes & {"it", "its", "it_is"})):
            return None  # the sentence between is about somebody else
    return None


def _names(tokens: Sequence[Token], kind: str) -> list[Token]:
    """The names of a kind in a sentence; of any kind, a group that is only a place or an owner is none that "it" could mean."""
    return [token for token in tokens if token.entities and _of_kind(token, kind) and (
        kind or not all(one.kind == GROUP for one in token.entities) or NAME in token.classes)]


def _of_kind(token: Token, kind: str) -> tuple[Entity, ...]:
    return tuple(entity for entity in token.entities if not kind or entity.kind == kind)


def _subject(text: str, tokens: Sequence[Token], names: Sequence[Token], pointer: Pointer, lex: Lexicon) -> Token | None:
    """The one that a sentence is about: named first, and no other of its kind."""
    first = names[0]
    if any(token.entities != first.entities for token in names[1:]):
        return None
    at = tokens.index(first)
    if first.pointing:
        return first
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind is not None and "and" in behind.classes and "break" not in behind.classes and not _verb(behind):
        return None
    articles = all(text[token.start:token.end].lower() in lex.articles for token in tokens[:at])
    if pointer.kind:
        led = all(token.classes & {"of", "place"} or text[token.start:token.end].lower() in lex.articles for token in tokens[:at])
        return first if led and CAPITAL not in first.classes else None
    if not articles or NAME not in first.classes or (behind is not None and (_is_possessive(behind) or text[behind.start].isupper())):
        return None
    return first
