"""The language server: claims are underlined while one writes, with the explanation on hover and a fix where one number would do.

Run as `numcheck-lsp`, which speaks the Language Server Protocol on its standard input and output; needs the extra
`numcheck[lsp]`. Settings and ignore comments count as they do on the command line; initialization options, named like the settings
`language`, `date` and `tables`, win over them.
"""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

from numcheck import __version__, formats
from numcheck.claim import Finding
from numcheck.document import Document
from numcheck.editorial import Checked, check_under, settings, tables_of
from numcheck.editorial.directives import Directive
from numcheck.errors import NumcheckError
from numcheck.interval import Verdict
from numcheck.report import Report
from numcheck.reports import plain
from numcheck.tables import Tables

PAUSE = 0.3
"""Seconds without a keystroke before a text is checked again."""
SOURCE = "numcheck"
_SEVERITIES = {Verdict.INCONSISTENT: types.DiagnosticSeverity.Error, Verdict.BORDERLINE: types.DiagnosticSeverity.Warning}
_SUFFIXES = {"markdown": ".md", "html": ".html", "restructuredtext": ".rst", "plaintext": ".txt"}


@dataclass
class _Open:
    """What is known of an open document: its report, for one version of its text, and the check under way."""

    report: Report | None = None
    version: int | None = None
    waiting: asyncio.Task[None] | None = None


class Server(LanguageServer):
    """A language server that checks numbers."""

    def __init__(self) -> None:
        super().__init__("numcheck", __version__)
        self.options: dict[str, Any] = {}
        self.opened: dict[str, _Open] = {}
        self.tables: dict[tuple[Path, tuple[str, ...] | None], Tables] = {}

    def check(self, uri: str) -> None:
        """Check a document as it stands now, and tell the editor."""
        document = self.workspace.get_text_document(uri)
        known = self.opened.setdefault(uri, _Open())
        complaints: tuple[Directive, ...] = ()
        try:
            checked = self._checked(document)
            known.report, complaints = checked.report, checked.unused
        except NumcheckError as error:  # a wrong setting or a broken table: said once, not drawn under the text
            known.report = None
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"numcheck: {plain(str(error))}"))
        known.version = document.version
        findings = known.report.findings if known.report else ()
        shown = [self.diagnostic(document, finding) for finding in findings if finding.verdict in _SEVERITIES]
        shown += [_complaint(document, directive) for directive in complaints]
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, shown, document.version))

    def _checked(self, document: TextDocument) -> Checked:
        path = Path(unquote(urlsplit(document.uri).path))
        suffix = path.suffix.lower()
        if suffix not in formats.SUFFIXES:
            suffix = _SUFFIXES.get(document.language_id or "", ".txt")
        given = settings.parse(self.options, Path.cwd(), "initialization options")
        found = settings.find(path.parent if os.path.isdir(path.parent) else None)  # noqa: PTH112  # a name too long is no folder
        if given.tables is not None:
            found = replace(found, tables=given.tables, folder=given.folder)
        at = found.folder, found.tables
        if at not in self.tables:
            self.tables[at] = tables_of(found)
        parsed = formats.parse(document.source, suffix, str(path))
        return check_under(parsed, found, self.tables[at], language=given.language, date=given.date)

    def soon(self, uri: str) -> None:
        """Check a document once its writer pauses."""
        known = self.opened.setdefault(uri, _Open())
        if known.waiting is not None:
            known.waiting.cancel()

        async def wait() -> None:
            await asyncio.sleep(PAUSE)
            self.check(uri)

        known.waiting = asyncio.ensure_future(wait())

    def current(self, uri: str) -> Report | None:
        """The report of the text as it stands now; checked at once if it has changed."""
        document = self.workspace.get_text_document(uri)
        known = self.opened.setdefault(uri, _Open())
        if known.version != document.version:
            self.check(uri)
        return known.report

    def diagnostic(self, document: TextDocument, finding: Finding) -> types.Diagnostic:
        """A claim that does not hold, as the editor shows it."""
        agree = f"\nAgrees: {plain(finding.explanation.agree)}" if finding.explanation.agree else ""
        report = self.opened[document.uri].report
        assert report is not None
        return types.Diagnostic(
            span(document, report.document, finding.start, finding.end), plain(finding.message) + agree,
            severity=_SEVERITIES[finding.verdict], code=finding.check, source=SOURCE)


def _complaint(editor: TextDocument, directive: Directive) -> types.Diagnostic:
    """An ignore that silences nothing, up to the end of its line."""
    line = directive.line - 1
    ends = (directive.column - 1, len(editor.lines[line].rstrip()) if line < len(editor.lines) else directive.column)
    where = (editor.position_codec.position_to_client_units(editor.lines, types.Position(line, end)) for end in ends)
    return types.Diagnostic(types.Range(*where), plain(directive.complaint), severity=types.DiagnosticSeverity.Information, source=SOURCE)


def span(editor: TextDocument, document: Document, start: int, end: int) -> types.Range:
    """A span of a document's text as a range in the editor's units (UTF-16, unless it asked for others)."""
    ends = []
    for offset, behind in ((start, 0), (max(end - 1, start), 1 if end > start else 0)):
        line, column = document.locate(offset)
        position = types.Position(line - 1, column - 1 + behind)
        ends.append(editor.position_codec.position_to_client_units(editor.lines, position))
    return types.Range(*ends)


def server() -> Server:
    """A server with all its features."""
    found = Server()

    @found.feature(types.INITIALIZE)
    def initialize(ls: Server, params: types.InitializeParams) -> None:
        given = params.initialization_options if isinstance(params.initialization_options, dict) else {}
        ls.options = {name: given[name] for name in ("language", "date", "tables") if given.get(name) is not None}

    @found.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
        ls.tables.clear()  # they may have been mended since; while somebody writes they stay as they are
        ls.check(params.text_document.uri)

    @found.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
        ls.soon(params.text_document.uri)

    @found.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
        known = ls.opened.pop(params.text_document.uri, None)
        if known is not None and known.waiting is not None:
            known.waiting.cancel()
        ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(params.text_document.uri, []))

    @found.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
        return _hover(ls, params.text_document.uri, params.position)

    @found.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix]))
    def actions(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
        return _fixes(ls, params.text_document.uri, params.range)

    return found


def _hover(ls: Server, uri: str, position: types.Position) -> types.Hover | None:
    """The explanation of every claim at a position; of a number that entered none, the reason."""
    report = ls.current(uri)
    if report is None:
        return None
    editor = ls.workspace.get_text_document(uri)
    at = types.Range(position, position)
    said: list[str] = []
    where: types.Range | None = None
    for finding in report.findings:
        here = span(editor, report.document, finding.start, finding.end)
        if _meet(here, at):
            where = where or here
            lines = [f"{label}: {plain(text)}" for label, text in finding.explanation.lines()]
            said.append("\n".join([f"{finding.verdict.label} [{finding.check}] {plain(finding.message)}", *lines]))
    if not said:
        for item in report.unchecked:
            here = span(editor, report.document, item.quantity.start, item.quantity.end)
            if _meet(here, at):
                where = here
                said.append(f"unchecked {plain(item.quantity.text)}: {plain(item.reason)}")
    return types.Hover(types.MarkupContent(types.MarkupKind.PlainText, "\n\n".join(said)), where) if said else None


def _fixes(ls: Server, uri: str, asked: types.Range) -> list[types.CodeAction]:
    """For each claim in a range that one number would put right, the edit that writes it."""
    report = ls.current(uri)
    if report is None:
        return []
    editor = ls.workspace.get_text_document(uri)
    actions = []
    for finding in report.findings:
        fix = finding.explanation.fix
        if fix is None or not _meet(span(editor, report.document, finding.start, finding.end), asked):
            continue
        where = span(editor, report.document, fix.start, fix.end)
        written = plain(report.document.text[fix.start:fix.end])
        actions.append(types.CodeAction(
            f"Write “{plain(fix.text)}” instead of “{written}”", kind=types.CodeActionKind.QuickFix,
            diagnostics=[ls.diagnostic(editor, finding)],
            edit=types.WorkspaceEdit({uri: [types.TextEdit(where, fix.text)]})))
    return actions


def _meet(one: types.Range, other: types.Range) -> bool:
    def before(a: types.Position, b: types.Position) -> bool:
        return (a.line, a.character) <= (b.line, b.character)

    return before(one.start, other.end) and before(other.start, one.end)


def main() -> None:
    """Serve on standard input and output."""
    server().start_io()


if __name__ == "__main__":
    main()
