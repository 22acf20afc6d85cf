"""As many things are listed as were announced.

What it does:
    Counts the items of a list behind a colon ("four priorities: jobs, schools and housing"), or the lines with bullets that
    follow one, and compares their number with the one that announces them.

Why:
    An item is cut or added in the last edit, and the number in front of the list stays.

What it leaves alone:
    Lists that may be incomplete, or whose items are so long that a comma may belong to one of them.

Example:
    The plan has three priorities: jobs, schools and housing.
    consistent: 3 are listed

    The plan has four priorities: jobs, schools and housing.
    inconsistent: 3 are listed
"""

from __future__ import annotations

from numcheck.claim import Step

STYLE = "count"
FINDS = "listings"


def expected(listed: Step) -> Step:
    """The number of items, by each way to part the list."""
    return listed
