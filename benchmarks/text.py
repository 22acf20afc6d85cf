"""News-like English text from a seeded generator: about one number per 60 characters.

The same seed and length give the same text on every machine. Paragraphs of two to five sentences are parted by empty lines;
about a third of the sentences hold no number, as in an agency report.
"""

from __future__ import annotations

import random
from collections.abc import Callable

_TOWNS = ("Northport", "Southport", "Eastbourne", "Lindow", "Marwick", "Highfield", "Ashby", "Kelbrook", "Stanmere", "Oldham")
_LANDS = ("France", "Japan", "Brazil", "South Korea", "Poland", "Egypt", "Canada", "Norway", "Turkey", "Mexico")
_BODIES = ("The ministry", "The city council", "The company", "A spokesman", "The statistics office", "The union", "The central bank")
_NOUNS = ("workers", "soldiers", "residents", "visitors", "students", "homes", "hospital beds", "shops", "volunteers", "passengers")
_THINGS = ("unemployment", "inflation", "turnout", "the budget deficit", "industrial output", "the price of bread", "air traffic")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "March", "May", "June", "August", "September", "November")
_WORDS = ("two", "three", "five", "seven", "eleven", "a dozen", "twenty-five", "forty", "a hundred", "two hundred and fifty")
_HEDGES = ("about ", "more than ", "nearly ", "at least ", "up to ", "some ", "", "", "", "")
_RANKS = ("second", "third", "fourth", "fifth", "10th", "largest", "second-largest", "third-largest")
_SHARES = ("a third", "a quarter", "half", "two thirds", "one in five", "three in ten", "the vast majority", "a tiny fraction")
_UNITS = ("km", "kilometres", "tonnes", "hectares", "miles", "square kilometres", "litres", "megawatts", "degrees Celsius", "kg")


class _Writer:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.sentences: tuple[Callable[[], str], ...] = (
            self.hired, self.rose, self.cost, self.built, self.shared, self.ranked, self.ranged, self.doubled, self.dated, self.spelled,
            self.said, self.quiet, self.weather,
        )

    def one(self, words: tuple[str, ...]) -> str:
        return self.random.choice(words)

    def count(self) -> str:
        drawn = self.random.random()
        if drawn < 0.4:
            return f"{self.random.randrange(2, 999)}"
        if drawn < 0.75:
            return f"{self.random.randrange(1, 900)},{self.random.randrange(1000):03}"
        return f"{self.random.randrange(1, 99)}.{self.random.randrange(1, 10)} {self.one(('million', 'million', 'billion', 'thousand'))}"

    def percent(self) -> str:
        return f"{self.random.randrange(1, 60)}.{self.random.randrange(10)}{self.one(('%', ' percent', ' per cent', '%'))}"

    def hedged(self) -> str:
        return self.one(_HEDGES) + self.count()

    def hired(self) -> str:
        return (f"{self.one(_BODIES)} in {self.one(_TOWNS)} counted {self.hedged()} {self.one(_NOUNS)}, "
                f"{self.hedged()} of them from {self.one(_LANDS)}.")

    def rose(self) -> str:
        return (f"In {self.one(_LANDS)}, {self.one(_THINGS)} rose by {self.percent()} in {self.one(_MONTHS)}, after {self.percent()} "
                "a year earlier, official figures showed.")

    def cost(self) -> str:
        amount = f"{self.random.randrange(1, 99)}.{self.random.randrange(10)}"
        scaled = (f"${amount}bn", f"€{amount} million", f"{amount} million dollars", f"£{amount}m", f"{amount} billion yen")
        money = self.one(scaled)
        return (f"{self.one(_BODIES)} put the cost at {self.one(_HEDGES)}{money}, or ${self.random.randrange(20, 900)} "
                f"for each of the {self.one(_NOUNS)}.")

    def built(self) -> str:
        return (f"The new line will run {self.one(_HEDGES)}{self.random.randrange(3, 900)} {self.one(_UNITS)} from {self.one(_TOWNS)} "
                f"to {self.one(_TOWNS)} and carry {self.count()} {self.one(_NOUNS)} a day.")

    def shared(self) -> str:
        return f"That is {self.one(_SHARES)} of the {self.count()} {self.one(_NOUNS)} who live between {self.one(_TOWNS)} and the coast."

    def ranked(self) -> str:
        return f"{self.one(_TOWNS)}, the {self.one(_RANKS)} port in the country, handled {self.hedged()} containers last year."

    def ranged(self) -> str:
        low = self.random.randrange(2, 60)
        return (f"Between {low} and {low + self.random.randrange(3, 40)} {self.one(_NOUNS)} were expected, "
                f"down from {self.count()} before the strike.")

    def doubled(self) -> str:
        return (f"{self.one(_LANDS)} has {self.one(('twice', 'three times', 'four times'))} as many {self.one(_NOUNS)} "
                f"as {self.one(_LANDS)}, with {self.hedged()}.")

    def dated(self) -> str:
        return (f"On {self.one(_DAYS)}, {self.random.randrange(1, 29)} {self.one(_MONTHS)} {self.random.randrange(1990, 2025)}, "
                f"the court heard {self.one(_WORDS)} witnesses in room {self.random.randrange(1, 40)}.")

    def spelled(self) -> str:
        return f"{self.one(_BODIES)} said {self.one(_WORDS)} {self.one(_NOUNS)} had left within {self.one(_WORDS)} days."

    def said(self) -> str:
        return f"“We were told nothing of it until {self.one(_DAYS)},” a resident of {self.one(_TOWNS)} said."

    def quiet(self) -> str:
        return f"{self.one(_BODIES)} declined to comment, and the mayor of {self.one(_TOWNS)} could not be reached."

    def weather(self) -> str:
        return f"Rain and strong winds slowed the search along the coast near {self.one(_TOWNS)} for most of the day."

    def paragraph(self) -> str:
        return " ".join(self.one_sentence() for _ in range(self.random.randrange(2, 6)))

    def one_sentence(self) -> str:
        return self.random.choice(self.sentences)()


def news(length: int, seed: int = 1) -> str:
    """A text of at least `length` characters, whole paragraphs; a longer one of the same seed begins with it."""
    writer = _Writer(seed)
    paragraphs: list[str] = []
    size = 0
    while size < length:
        paragraphs.append(writer.paragraph())
        size += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs) + "\n"
