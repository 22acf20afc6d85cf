"""The language server, through a client: what an editor shows, says on hover, and offers to write."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

URI = "file:///desk/harbour.md"
WRONG = "# Harbour 🚢\n\nThe 🚢 line carried 84,000 people, up 21% from 80,000. It has 7 dogs.\n"
RIGHT = WRONG.replace("21%", "5%")


Work = Callable[[LanguageClient, asyncio.Queue[Any]], Awaitable[None]]


def session(work: Work, encoding: types.PositionEncodingKind | None = None, **options: Any) -> None:
    """Start the server as an editor does, run some work against it, and shut it down."""

    async def run() -> None:
        client = LanguageClient("test", "1")
        told: asyncio.Queue[Any] = asyncio.Queue()

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def published(params: types.PublishDiagnosticsParams) -> None:
            told.put_nowait(params)

        @client.feature(types.WINDOW_SHOW_MESSAGE)
        def shown(params: types.ShowMessageParams) -> None:
            told.put_nowait(params)

        await client.start_io(sys.executable, "-m", "numcheck.lsp")
        try:
            started = await client.initialize_async(types.InitializeParams(
                capabilities=types.ClientCapabilities(
                    general=types.GeneralClientCapabilities(position_encodings=[encoding] if encoding else None)),
                initialization_options={"tables": [], "language": "en"} | options))
            assert started.server_info is not None
            assert started.server_info.name == "numcheck"
            client.initialized(types.InitializedParams())
            await asyncio.wait_for(work(client, told), 60)
        finally:
            await client.shutdown_async(None)
            client.exit(None)
            await client.stop()

    asyncio.run(run())


def opened(client: LanguageClient, text: str, uri: str = URI, kind: str = "markdown") -> None:
    client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, kind, 1, text)))


def test_claims_are_underlined_in_the_editors_units() -> None:
    async def work(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        opened(client, WRONG)
        diagnostics = (await told.get()).diagnostics
        assert [(one.code, one.source, one.severity) for one in diagnostics] == [("change", "numcheck", types.DiagnosticSeverity.Error)]
        place = diagnostics[0].range
        line = WRONG.splitlines()[2].encode("utf-16-le")  # the ship takes two units
        assert line[2 * place.start.character : 2 * place.end.character].decode("utf-16-le") == "84,000 people, up 21% from 80,000"
        assert (place.start.line, place.end.line) == (2, 2)
        assert "Agrees: 5%" in diagnostics[0].message

    session(work)


def test_it_is_checked_again_when_the_writer_pauses() -> None:
    async def work(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        opened(client, WRONG)
        assert (await told.get()).diagnostics
        for version, text in ((2, WRONG + "So"), (3, RIGHT)):
            client.text_document_did_change(types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(version, URI), [types.TextDocumentContentChangeWholeDocument(text)]))
        last = await told.get()
        assert (last.version, last.diagnostics) == (3, ())
        assert told.empty(), "one check for both changes"
        client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(URI)))
        assert (await told.get()).diagnostics == ()

    session(work)


def test_hover_explains_claims_and_says_why_others_are_unchecked() -> None:
    async def work(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        opened(client, RIGHT)
        await told.get()

        async def at(words: str) -> str:
            column = len(RIGHT.splitlines()[2].partition(words)[0].encode("utf-16-le")) // 2
            found = await client.text_document_hover_async(types.HoverParams(types.TextDocumentIdentifier(URI), types.Position(2, column)))
            return found.contents.value if found else ""

        assert (await at("5%")).startswith("consistent [change]")
        assert "expected: " in await at("5%")
        assert (await at("7 dogs")).startswith("unchecked 7: ")
        assert await at("line carried") == ""

    session(work)


def test_a_quick_fix_writes_the_number_that_agrees() -> None:
    async def work(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        opened(client, WRONG)
        place = (await told.get()).diagnostics[0].range
        actions = await client.text_document_code_action_async(types.CodeActionParams(
            types.TextDocumentIdentifier(URI), place, types.CodeActionContext([])))
        assert [action.title for action in actions] == ["Write “5%” instead of “21%”"]
        edit = actions[0].edit.changes[URI][0]
        line = WRONG.splitlines()[2].encode("utf-16-le")
        mended = line[: 2 * edit.range.start.character] + edit.new_text.encode("utf-16-le") + line[2 * edit.range.end.character :]
        assert mended.decode("utf-16-le") == RIGHT.splitlines()[2]

    session(work)


def test_settings_and_ignores_count_as_everywhere_else(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.numcheck.per-file-ignores]\n"old*" = ["change"]\n', encoding="utf-8")

    async def work(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        ignoring = f"<!-- numcheck: ignore[change] agreed -->\n\n{WRONG.splitlines()[2]}\n"
        for name, text, count in (("new.md", WRONG, 1), ("old.md", WRONG, 0), ("b.md", ignoring, 0)):
            opened(client, text, (tmp_path / name).as_uri())
            assert len((await told.get()).diagnostics) == count, name

    session(work)


def test_an_ignore_that_silences_nothing_is_told() -> None:
    async def work(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        opened(client, "🚢 <!-- numcheck: ignore[rank] -->\n\n" + WRONG.replace("<!--", ""))
        shown = (await told.get()).diagnostics
        assert [(one.severity, one.message) for one in shown[1:]] == [
            (types.DiagnosticSeverity.Information, "“ignore[rank]” silences nothing; take it out")]
        assert (shown[1].range.start, shown[1].range.end) == (types.Position(0, 3), types.Position(0, 34))

    session(work)


@pytest.mark.parametrize("encoding", list(types.PositionEncodingKind))
def test_places_are_in_the_units_that_an_editor_asks_for(encoding: types.PositionEncodingKind) -> None:
    async def work(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        opened(client, WRONG)
        place = (await told.get()).diagnostics[0].range
        codec, width = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "utf-32": ("utf-32-le", 4)}[encoding.value]
        line = WRONG.splitlines()[2].encode(codec)
        assert line[width * place.start.character : width * place.end.character].decode(codec) == "84,000 people, up 21% from 80,000"
        # The editor writes the fix, a change of a stretch.
        actions = await client.text_document_code_action_async(types.CodeActionParams(
            types.TextDocumentIdentifier(URI), place, types.CodeActionContext([])))
        edit = actions[0].edit.changes[URI][0]
        client.text_document_did_change(types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(2, URI), [types.TextDocumentContentChangePartial(edit.range, edit.new_text)]))
        assert (await told.get()).diagnostics == ()

    session(work, encoding)


def test_bad_options_are_told_and_a_hostile_text_is_harmless() -> None:
    async def work(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        opened(client, WRONG)
        message = await told.get()
        assert "unknown language 'xx'" in message.message
        assert (await told.get()).diagnostics == ()
        opened(client, "\x00\u202e <b>1 million" * 200 + "\n\n\r\r\x85 9" * 50, "untitled:Untitled-1", "brainfuck")
        await told.get()
        opened(client, WRONG, f"file:///{'a' * 5000}/b.md")
        await told.get()

    session(work, language="xx")


def test_what_a_text_or_a_setting_holds_is_harmless_in_an_editor(tmp_path: Path) -> None:
    evil = "\x1b\u202e##vso[y]"
    text = f"The line carried 84,000 people, up 21% {evil} from 80,000. It has 7{evil} dogs.\n\n"
    text += f"<!-- numcheck: ignore[##vso[y] {evil} -->\n\nThe mayor of Birch is Ames.\n"
    table = tmp_path / "towns.csv"
    table.write_text(f"town,mayor,homes\nAlder,{evil}Ames,50\nBirch,{evil}Bell,70\nCedar,{evil}Cole,90\n", encoding="utf-8")
    said: list[str] = []

    async def work(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        opened(client, text)
        said.extend(one.message for one in (await told.get()).diagnostics)
        document = types.TextDocumentIdentifier(URI)
        for words in ("21%", "7\x1b"):
            at = types.Position(0, text.index(words))
            hover = await client.text_document_hover_async(types.HoverParams(document, at))
            assert hover is not None
            assert isinstance(hover.contents, types.MarkupContent)
            assert hover.contents.kind is types.MarkupKind.PlainText
            said.append(hover.contents.value)
        at = types.Position(0, text.index("21%"))
        actions = await client.text_document_code_action_async(
            types.CodeActionParams(document, types.Range(at, at), types.CodeActionContext([])))
        said.extend(one.title for one in actions or ())

    async def told_off(client: LanguageClient, told: asyncio.Queue[Any]) -> None:
        opened(client, text)
        said.append((await told.get()).message)

    session(work, tables=[str(table)])
    session(told_off, tables=[f"{evil}.csv"])
    assert len(said) == 7
    assert any("# #vso[y]Bell" in one.partition("Agrees: ")[2] for one in said)
    assert sum("# #vso" in one for one in said) >= 3
    assert not [one for one in said if "\x1b" in one or "\u202e" in one or "##vso" in one]
