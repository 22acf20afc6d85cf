"""The command line: what it prints and how it ends."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from numcheck.__main__ import main


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stub_checker: None) -> Path:  # noqa: ARG001
    """A folder of articles for the checker of `stub_checker`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.txt").write_text("It is RIGHT: 12.\n", encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "bad.md").write_text("# Head\n\nIt is **WRONG**.\n", encoding="utf-8")
    (tmp_path / "maybe.html").write_text("<p>It is MAYBE so.", encoding="utf-8")
    (tmp_path / "requirements.txt").write_text("WRONG==1\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["good.txt"], 0),
        (["good.txt", "maybe.html"], 0),
        (["maybe.html", "--strict"], 1),
        (["sub/bad.md"], 1),
        (["."], 1),
        (["good.txt", "gone.txt"], 2),
        (["gone.txt", "sub/bad.md"], 2),
        ([], 2),
        (["good.txt", "--format", "pdf"], 2),
        (["good.txt", "--date", "yesterday"], 2),
        (["good.txt", "--tables", "gone"], 2),
        (["good.txt", "-o", "gone/report.txt"], 2),
        (["explain"], 0),
        (["explain", "nonsense"], 2),
        (["explain", "rank", "share"], 2),
        (["explain", "rank"], 0),
        (["--version"], 0),
        (["--help"], 0),
    ],
)
@pytest.mark.usefixtures("folder")
def test_exit_status(capsys: pytest.CaptureFixture[str], arguments: list[str], status: int) -> None:
    assert main(arguments) == status
    captured = capsys.readouterr()
    assert ("numcheck:" in captured.err) == (status == 2)
    assert "Traceback" not in captured.err


def test_the_others_are_checked_when_one_cannot_be_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "sub" / "a.txt").write_bytes(b"\xff")
    assert main(["sub"]) == 2
    captured = capsys.readouterr()
    assert captured.err == "numcheck: sub/a.txt: is not UTF-8: byte 0xff at offset 0; save the file as UTF-8\n"
    assert captured.out.startswith("sub/bad.md:3:9: inconsistent [value] “WRONG” is wrong\n")


@pytest.mark.usefixtures("folder")
def test_folders_are_walked_once_and_project_files_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    main([".", "./good.txt", "--format", "json"])
    paths = [article["path"] for article in json.loads(capsys.readouterr().out)["articles"]]
    assert paths == ["good.txt", "maybe.html", "sub/bad.md"]


@pytest.mark.usefixtures("folder")
def test_a_named_file_is_read_whatever_its_name() -> None:
    assert main(["requirements.txt"]) == 1


@pytest.mark.usefixtures("folder")
def test_verbose(capsys: pytest.CaptureFixture[str]) -> None:
    main(["good.txt"])
    assert capsys.readouterr().out == "1 article, 1 claim: 1 consistent, 0 borderline, 0 inconsistent; 1 quantity unchecked\n"
    main(["good.txt", "-v"])
    out = capsys.readouterr().out
    assert "good.txt:1:7: consistent [value]" in out
    assert "good.txt:1:14: unchecked 12: no reason" in out


@pytest.mark.usefixtures("folder")
def test_colour(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    main(["sub/bad.md"])
    assert "\x1b" not in capsys.readouterr().out
    main(["sub/bad.md", "--color", "always"])
    assert "\x1b[1;31m" in capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    main(["sub/bad.md"])
    assert "\x1b[1;31m" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    main(["sub/bad.md"])
    assert "\x1b" not in capsys.readouterr().out


def test_options_reach_the_checker(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "t.csv").write_text("country,ships\nLakeland,12\n", encoding="utf-8")
    main(["good.txt", "--language", "fr", "--date", "2022-08-06", "--tables", "t.csv", "-v"])
    assert "(language fr, date 2022-08-06, 1 table)" in capsys.readouterr().out
    main(["good.txt", "--no-tables", "-v"])
    assert "(language None, date None, 0 tables)" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["terminal", "json", "sarif", "html", "github"])
def test_reports_to_files(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["sub/bad.md", "--format", name, "-o", "report"]) == 1
    written = (folder / "report").read_text(encoding="utf-8")
    assert "WRONG" in written
    assert capsys.readouterr().out == ""
    main(["sub/bad.md", "--format", name])
    assert capsys.readouterr().out == written


@pytest.mark.usefixtures("folder")
def test_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbfIt is WRONG."), encoding="ascii"))
    assert main(["-"]) == 1
    assert capsys.readouterr().out.startswith("<stdin>:1:7: inconsistent")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="ascii"))
    assert main(["-"]) == 2
    assert "<stdin>: is not UTF-8" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", io.StringIO("It is WRONG: \ud800."))
    assert main(["-"]) == 2
    assert "<stdin>: is not UTF-8" in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
def test_output_that_cannot_hold_every_character(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    assert main(["sub/bad.md"]) == 1
    assert b"?WRONG? is wrong" in raw.getvalue()


@pytest.mark.usefixtures("folder")
def test_output_that_nobody_reads_changes_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed(io.StringIO):
        """A pipe whose reader has gone; it has neither an encoding nor a number."""

        def write(self, _: str) -> int:
            raise BrokenPipeError

    for arguments, status in ((["sub/bad.md"], 1), (["good.txt"], 0), (["--help"], 0)):
        monkeypatch.setattr(sys, "stdout", Closed())
        assert main(arguments) == status


@pytest.mark.usefixtures("folder")
def test_a_run_that_is_interrupted_says_so_by_its_status(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("numcheck.editorial.check_under", interrupted)
    assert main(["good.txt"]) == 130


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("arguments", "said"), [
    (["-o", "gone/report.txt"], "gone/report.txt: cannot be written: "),
    (["-o", "good.txt/report/", "--format", "html"], "good.txt/report/: cannot be made: "),
    (["--baseline", "gone/b.json", "--update-baseline"], "gone/b.json: cannot be written: "),
])
def test_what_cannot_be_written_is_said(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sub/bad.md", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_explain_prints_the_page_of_a_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "rank"]) == 0
    assert capsys.readouterr().out.startswith("A stated place agrees with the ranking of a reference table.\n")
    assert main(["explain", "nonsense"]) == 2
    assert "there is no check 'nonsense'; there are age, average, " in capsys.readouterr().err
    assert main(["explain", "rnak"]) == 2
    assert "there is no check 'rnak'; did you mean 'rank'?" in capsys.readouterr().err
    assert main(["explain"]) == 0
    assert "rank        A stated place agrees with the ranking of a reference table.\n" in capsys.readouterr().out


def test_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("\n\n".join(f"It has {n} ships and {n + 1} boats." for n in range(3000)), encoding="utf-8")
    code = "import sys; from numcheck.__main__ import main; sys.exit(main(sys.argv[1:]))"
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(article), "-v", "--no-tables"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr:
        assert process.stderr.read() == b""
    assert process.wait() == 0


def test_end_to_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text("North Korea has **3.1 million** active soldiers.\n", encoding="utf-8")
    assert main([str(tmp_path / "a.md"), "--language", "en"]) == 1
    assert "a.md:1:19: inconsistent [value]" in capsys.readouterr().out
