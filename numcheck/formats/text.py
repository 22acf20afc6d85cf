"""Plain text: paragraphs parted by empty lines, headlines told by their looks."""

from __future__ import annotations

from numcheck.document import Block, Document, paragraphs

# A headline is one line, shorter than this, that does not end as a sentence does.
LONGEST_HEADING = 120
_FINAL = ".!?…:;,。！？؟।"
_BULLETS = ("-", "*", "•", "–", "+", ":", "|")
"""What opens the items of lists, which end without a mark as headlines do."""
_CLOSING = "\"'”’»)]}›"


def parse(source: str, path: str = "") -> Document:
    r"""Read plain text.

    Example:
        >>> [block.heading for block in parse("Army grows\n\nIt has 5,000 soldiers.").blocks]
        [True, False]
    """
    # Old line ends become "\n" without moving anything.
    text = source.replace("\r\n", " \n").replace("\r", "\n")
    blocks = paragraphs(text)
    last = len(blocks) - 1
    marked = (Block(block.start, block.end, number < last and is_heading(text, block)) for number, block in enumerate(blocks))
    return Document(text, source=source, path=path, blocks=tuple(marked))


def is_heading(text: str, block: Block) -> bool:
    """Whether a block looks like a headline."""
    if block.end - block.start > 4 * LONGEST_HEADING:
        return False
    line = text[block.start : block.end].strip()
    if line.startswith(_BULLETS) or line.rstrip(_CLOSING).endswith(tuple(_FINAL)):
        return False
    return 0 < len(line) < LONGEST_HEADING and "\n" not in line
