"""From a document to its report: every claim that a binder finds is judged, every other number gets its reason."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from numcheck.article import Article
from numcheck.binding import BINDERS
from numcheck.claim import Finding, Unchecked
from numcheck.document import Document
from numcheck.errors import InputError, LanguageError
from numcheck.interval import Verdict
from numcheck.judge import Bound, Declined, judge
from numcheck.language import language as language_of
from numcheck.quantity import Quantity
from numcheck.report import Report
from numcheck.tables import TableSource, load_tables


def check(
    text: str, language: str | None = None, date: datetime.date | str | None = None, tables: TableSource | None = None
) -> Report:
    """Check every numeric claim of a text.

    Args:
        text: any text.
        language: ISO 639-1 code; None to find it for each paragraph.
        date: the day the text was written (a date, or "2022-08-06"), which picks the rows of tables;
            None to take the latest full date in the text.
        tables: reference tables, see `load_tables`; None for the bundled ones, [] for none.

    Returns:
        The findings, and the quantities that nothing could check.

    Raises:
        LanguageError: unknown language.
        TableError: a table cannot be trusted.
        InputError: `date` is no date.

    Example:
        >>> report = check("North Korea has 3.1 million active soldiers.", language="en")
        >>> [(finding.check, finding.verdict.label) for finding in report.findings]
        [('value', 'inconsistent')]
    """
    from numcheck import formats

    return check_document(formats.parse(text, ".txt", ""), language, date, tables)


def check_file(
    path: str | Path, language: str | None = None, date: datetime.date | str | None = None, tables: TableSource | None = None
) -> Report:
    """Check an article in a file; see `check`.

    Args:
        path: a `.txt`, `.md`, `.html` or other known file.
        language: ISO 639-1 code; None for what the file declares, or else found for each paragraph.
        date: the day the text was written; None for what the file declares.
        tables: reference tables.

    Raises:
        InputError: the file cannot be read, or `date` is no date; the message says why.
        LanguageError: unknown language. One that only the file declares is passed over.
        TableError: a table cannot be trusted.
    """
    from numcheck import formats

    return check_document(formats.load(path), language, date, tables)


def check_document(
    document: Document, language: str | None = None, date: datetime.date | str | None = None, tables: TableSource | None = None
) -> Report:
    """Check a document; see `check`."""
    if language is not None:
        language_of(language)
    elif document.language is not None:
        try:
            language_of(document.language)
        except LanguageError:  # a page may be marked with a language numcheck lacks; its paragraphs may still be others
            document = replace(document, language=None)
    return _Checking(Article(document, language, day(date), load_tables(tables))).report()


def day(date: datetime.date | str | None) -> datetime.date | None:
    """The day that somebody gives as a date or in writing.

    Raises:
        InputError: it is no date.
    """
    if isinstance(date, str):
        try:
            return datetime.date.fromisoformat(date)
        except ValueError as error:
            raise InputError(f"{date!r} is no date; write it as 2022-08-06") from error
    return date


class _Checking:
    """The checking of one article: its findings, which numbers they rest on, and why the others are left."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self._used: set[tuple[int, int]] = set()
        self._reasons: dict[tuple[int, int], str] = {}
        self._named: dict[int, tuple[bool, bool]] = {}

    def report(self) -> Report:
        """Judge everything that the binders find."""
        found = [self._judged(bound) for binder in BINDERS for bound in binder(self.article)]
        about: list[Finding] = []
        if self.article.context.tables.plain:
            from numcheck import grid  # few articles come with a table that declares nothing

            about = list(grid.findings(self.article))
            if grid.is_about_tables(self.article):
                found = [one for one in found if one is not None and not _confirms_nothing(one)]
        findings = sorted((*about, *(one for one in found if one is not None and not _told(one, about))),
                          key=lambda one: (one.start, one.end, one.check))
        document = self.article.document
        unchecked = tuple(Unchecked(quantity, self._reason(quantity), *document.locate(quantity.start))
                          for quantity in self.article.quantities if not self._is_used(quantity)
                          and not (about and any(one.start <= quantity.start < one.end for one in about)))
        return Report(document, tuple(findings), unchecked)

    def _judged(self, bound: Bound) -> Finding | None:
        """The finding of what a binder found; None where nothing can be said."""
        key = _key(bound.stated)
        if isinstance(bound, Declined):
            if bound.final or key not in self._reasons:
                self._reasons[key] = bound.reason
            return None
        if bound.covers is not None:
            self._used.add(_key(bound.covers))
        finding = judge(bound, self.article.document)
        if isinstance(finding, Declined):
            self._reasons[key] = finding.reason
            return None
        self._used.add(key)
        self._used.update((source.start, source.end) for source in finding.explanation.sources if source.start >= 0)
        return finding

    def _is_used(self, quantity: Quantity) -> bool:
        """Whether a finding rests on a quantity, or on both ends of a range."""
        return _key(quantity) in self._used or (quantity.ends is not None and all(_key(end) in self._used for end in quantity.ends))

    def _reason(self, quantity: Quantity) -> str:
        """Why nothing checked a quantity."""
        known = self._reasons.get(_key(quantity))
        if known:
            return known
        if not self.article.context.tables.tables:
            return "no other number of the text says the same or follows from it"
        entities, measures = self._names_beside(quantity)
        if not entities:
            return "no other number of the text goes with it, and the sentence names nothing that a table is about"
        if not measures:
            return "no other number of the text goes with it, and no table counts this"
        return "no claim: nothing states it as a holding, a place or a part"

    def _names_beside(self, quantity: Quantity) -> tuple[bool, bool]:
        """Whether the sentence of a quantity names an entity, and a measure with it."""
        sentence = self.article.sentence_of(quantity)
        if sentence is None:
            return False, False
        known = self._named.get(sentence.start)
        if known is None:
            named = "entity" in sentence.classes and any(token.entities for token in sentence.tokens)
            known = self._named[sentence.start] = named, named and any(token.measures for token in sentence.tokens)
        return known


def _told(finding: Finding, about: Sequence[Finding]) -> bool:
    """Whether a sentence that a table explains as a whole says the same already."""
    return any(source.table for source in finding.explanation.sources) and any(
        one.start <= finding.start and finding.end <= one.end for one in about)


def _confirms_nothing(finding: Finding) -> bool:
    """Whether a finding only says that a sentence agrees with itself."""
    return finding.verdict is Verdict.CONSISTENT and not any(source.table for source in finding.explanation.sources)


def _key(quantity: Quantity) -> tuple[int, int]:
    return quantity.start, quantity.end
