"""Lists: a total and its parts, and the rows of a table in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from numcheck import units
from numcheck.quantity import Kind, Quantity
from numcheck.sentence import Sentence, Token

INTRODUCED = 8
"""How many tokens may stand between a total and what introduces its parts."""
BETWEEN = 14
"""How many tokens may stand between two parts."""
COUNTS = frozenset({Kind.CARDINAL, Kind.MONEY, Kind.MEASURE})
_LISTED = COUNTS | {Kind.PERCENT}


@dataclass(frozen=True, slots=True)
class Total:
    """A total with its parts.

    Attributes:
        whole: the token of the total.
        parts: the tokens of its parts, at least two.
        complete: whether the parts are all there are.
        certain: whether the text says so; if not, only agreement tells anything.
    """

    whole: Token
    parts: tuple[Token, ...]
    complete: bool
    certain: bool = True


def totals(sentence: Sentence, before: Sentence | None) -> Iterator[Total]:
    """The total of a sentence whose parts are listed behind it, or of the sentence before it: "the balance comprised …"."""
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        if token.quantity is None or not _countable(token.quantity):
            continue
        opening = _opening(tokens, index)
        if opening is None:
            continue
        at, complete = opening
        listed = "open" not in tokens[at].classes
        parts = _parts(tokens, at, token.quantity, complete=complete)
        if len(parts) >= (2 if complete else 1):
            # Some of those that are included may be two things: "45 people, including 30 women and 20 minors".
            certain = listed and token.quantity.unit != units.PERCENT and (complete or len(parts) == 1)
            yield Total(token, tuple(parts), complete, certain)
            return
    if before is not None and "comprises" in sentence.classes:
        yield from _composed(tokens, before)


def _composed(tokens: Sequence[Token], before: Sentence) -> Iterator[Total]:
    """The total that a sentence without one lists the parts of: the amount before it, if there is just one or one that fits."""
    opening = next(at for at, token in enumerate(tokens) if "comprises" in token.classes)
    if any(token.quantity is not None for token in tokens[:opening]):
        return
    found = [(token, parts) for token in before.tokens if token.quantity is not None and _countable(token.quantity)
             and len(parts := _parts(tokens, opening, token.quantity, complete=True)) > 1]
    for token, parts in found:
        yield Total(token, tuple(parts), complete=True, certain=len(found) == 1 and len(parts) > 1)


def _countable(quantity: Quantity) -> bool:
    plain = quantity.kind in _LISTED and not quantity.hedge and quantity.unit not in units.TIMES
    return plain and quantity.value is not None and quantity.value > 1


def _opening(tokens: Sequence[Token], index: int) -> tuple[int, bool] | None:
    """Where the list behind a total begins, and whether it tells all parts."""
    for at in range(index + 1, min(len(tokens), index + 1 + INTRODUCED)):
        classes = tokens[at].classes
        if "number" in classes or ("clause" in classes and "and" not in classes):
            return None
        if "includes" in classes:
            return at, False
        if "comprises" in classes or "colon" in classes or "dash" in classes or "open" in classes:
            return at, True
    return None


def _parts(tokens: Sequence[Token], opening: int, whole: Quantity, *, complete: bool) -> list[Token]:
    """The numbers behind an opening that count the same as the total; none if another sort of number stands among them."""
    parts: list[Token] = []
    last = opening
    joined = whole_list = False
    bracketed = "open" in tokens[opening].classes
    for at in range(opening + 1, len(tokens)):
        token = tokens[at]
        if bracketed and "close" in token.classes:
            break
        if parts and not complete and token.classes & {"includes", "them"}:
            return parts[:1]  # "2,300 passengers, of whom 1,100 were British, and 900 crew, of whom …"
        joined = joined or "and" in token.classes
        quantity = token.quantity
        if quantity is None:
            continue
        if at - last > BETWEEN or not quantity.kind.is_quantity or quantity.kind not in _LISTED or quantity.hedge:
            return []
        if quantity.unit != whole.unit and quantity.unit and whole.unit:
            return []
        if quantity.value is None or whole.value is None or quantity.value >= whole.value or quantity.value <= 0:
            return []
        if not _one_sort(quantity, whole):
            return []
        parts.append(token)
        last, whole_list = at, joined  # "120 in surgery, 80 in maternity and others" is none
    if complete:
        return parts if whole_list else []
    return parts[:1] if len(parts) < 2 or not joined else parts


def _one_sort(part: Quantity, whole: Quantity) -> bool:
    """Whether a part may count what the whole counts: a money amount is no person, a percent no amount."""
    return part.kind == whole.kind or (Kind.PERCENT not in (part.kind, whole.kind) and (not part.unit or not whole.unit))


@dataclass(frozen=True, slots=True)
class Record:
    """One column of a table in words: the numbers of its rows by label."""

    cells: dict[str, Quantity]


def records(sentences: Sequence[Sentence], labels: Sequence[str]) -> Iterator[Record]:
    """Each column of each run of rows that begin with the given labels, in any order after the first.

    "Shr 61 cts vs 58 cts / Net 4,469,000 vs 4,039,000 / Avg shrs 7,326,000 vs 6,964,000" has two columns.
    """
    rows: dict[str, list[Quantity]] = {}
    for sentence in sentences:
        label = _label(sentence, labels)
        if label is None:
            continue
        if label == labels[0]:
            rows = {}
        elif label in rows or labels[0] not in rows:
            continue
        amounts = [token.quantity for token in sentence.tokens if token.quantity is not None and token.quantity.kind in COUNTS]
        rows[label] = [amount for amount in amounts if amount.value and not _is_time(amount)]
        if len(rows) == len(labels):
            for cells in zip(*(rows[name] for name in labels), strict=False):
                yield Record(dict(zip(labels, cells, strict=True)))
            rows = {}


def _label(sentence: Sentence, labels: Sequence[str]) -> str | None:
    for token in sentence.tokens[:3]:
        for label in labels:
            if label in token.classes:
                return label
        if token.quantity is not None:
            return None
    return None


def _is_time(quantity: Quantity) -> bool:
    return quantity.unit in units.TIMES or quantity.unit == units.PERCENT
