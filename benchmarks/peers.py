"""Other public readers of quantities, each behind one function from text to what it finds; None where it is not installed."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence

Parser = Callable[[str], Sequence[object]]


def quantulum() -> Parser | None:
    """quantulum3, without its classifier, which would only choose between units of the same name, more slowly."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from quantulum3 import classifier, parser
        except ImportError:
            return None
    classifier.USE_CLF = False
    parse: Parser = parser.parse
    return parse


def recognizers() -> Parser | None:
    """Microsoft's Recognizers-Text, its numbers alone: each sort of unit would be another pass over the text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            from recognizers_number import recognize_number
        except ImportError:
            return None

    def parse(text: str) -> Sequence[object]:
        found: Sequence[object] = recognize_number(text, "en-us")
        return found

    return parse


PEERS: tuple[tuple[str, Callable[[], Parser | None]], ...] = (("quantulum3", quantulum), ("recognizers-text, numbers only", recognizers))
