"""Text to quantities: the reading stage."""

from __future__ import annotations

from numcheck.document import Document
from numcheck.quantity import Quantity
from numcheck.reading.digits import conventions
from numcheck.reading.lexicon import lexicon
from numcheck.reading.scan import mentions


def read(text: str, language: str | None = None) -> list[Quantity]:
    """Find every quantity of a text.

    Args:
        text: any text.
        language: its ISO 639-1 code; None to find it for each paragraph.

    Returns:
        The quantities in the order of the text; offsets count its characters.

    Raises:
        LanguageError: `language` is one numcheck does not know.

    Example:
        >>> [quantity.text for quantity in read("It rose by 5% to $2.1bn.", language="en")]
        ['5%', '$2.1bn']
    """
    return [mention for block in read_blocks(Document(text), language) for mention in block[1] if mention.kind.is_quantity]


def read_blocks(document: Document, language: str | None) -> list[tuple[str, list[Quantity]]]:
    """For each block of a document, its language and all of its mentions, dates and names included."""
    from numcheck.reading.detect import detect

    text = document.text
    shown = conventions(text)
    known = language if language is not None else document.language
    blocks = document.blocks
    codes = [known] * len(blocks) if known is not None else detect([text[block.start:block.end] for block in blocks])
    return [(code, mentions(lexicon(code), text, block.start, block.end, shown)) for block, code in zip(blocks, codes, strict=True)]
