"""The same fact has the same number wherever an article states it.

What it does:
    Compares a number with an earlier one that states the same fact: one that a demonstrative
    points back to ("these 100,000 men"), or that stands in the same words about the same thing
    (headline and body, text and caption).

Why:
    A number that is changed in one place and forgotten in the other is the typical slip of a late
    edit.

What it leaves alone:
    Two numbers that only happen to count the same noun. Where the link is not certain, agreement
    is noted and disagreement is not.

Example:
    North Korea offered 100,000 volunteers. These 100,000 men are well trained.
    consistent: 100,000 as before

    North Korea offered 100,000 volunteers. These 10,000 volunteers are well trained.
    inconsistent: 100,000 before
"""

from __future__ import annotations

from numcheck.claim import Step

STYLE = "count"
REPEATS = True


def expected(earlier: Step) -> Step:
    """What was said before."""
    return earlier
