"""Words on a page: escaped, and without what HTML cannot hold."""

from __future__ import annotations

import html
import re

from numcheck.reports import plain

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def safe(text: str) -> str:
    """A text escaped, without what HTML cannot hold; what a build server would take for a command is spelt in references."""
    return html.escape(printable(text)).replace("::", ":&#58;").replace("##", "#&#35;")


def told(text: str) -> str:
    """Words of ours, escaped, whose numbers keep their percent signs at the end of a line.

    What they quote may not turn their direction around: "8 to 9, not 12" would read "21 ton, 9 ot 8".
    """
    return glued(html.escape(plain(text)))


def glued(text: str) -> str:
    """A text whose percent signs stay with their numbers."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")


def printable(text: str) -> str:
    """A text without what HTML cannot hold."""
    return _CONTROLS.sub(" ", text.encode("utf-8", "replace").decode("utf-8"))
