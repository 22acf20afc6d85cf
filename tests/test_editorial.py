"""What sets findings aside: settings, directives, baselines and changed lines, as the command line shows them."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck import editorial, formats
from numcheck.__main__ import main
from numcheck.document import Document
from numcheck.editorial import baseline, directives, settings
from numcheck.errors import SettingsError
from numcheck.tables import load_tables

WRONG = "Sales rose 21% to 84,000 from 80,000."
RIGHT = "Sales rose 5% to 84,000 from 80,000."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


# --- settings ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("lines", "message"), [
    ('langauge = "fr"', "there is no setting 'langauge'; did you mean 'language'?"),
    ("per_file_ignores = {}", "there is no setting 'per_file_ignores'; did you mean 'per-file-ignores'?"),
    ('colour = "red"', "there is no setting 'colour'; there are language, date,"),
    ('language = "xx"', "language = 'xx': unknown language 'xx'; numcheck knows"),
    ("language = 3", "language = 3: must be a text"),
    ('date = "yesterday"', "date = 'yesterday': is no date; write it as 2022-08-06"),
    ('ignore = ["rnak"]', "ignore = ['rnak']: there is no check 'rnak'; did you mean 'rank'?"),
    ('ignore = "rank"', "ignore = 'rank': must be a list of texts"),
    ('strict = "yes"', "strict = 'yes': must be true or false"),
    ('granularity = "word"', "granularity = 'word': must be \"claim\" or \"file\""),
    ('per-file-ignores = ["rank"]', "per-file-ignores = ['rank']: must be a table of globs"),
    ("strict = ", "cannot be read: "),
])
def test_a_wrong_setting_names_key_value_and_remedy(folder: Path, lines: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "pyproject.toml", f"[tool.numcheck]\n{lines}\n")
    write(folder, "a.txt", RIGHT)
    assert main(["a.txt"]) == 2
    assert f"pyproject.toml: {message}" in capsys.readouterr().err


def test_settings_of_the_nearest_file_count_and_options_win(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder, "pyproject.toml", '[tool.numcheck]\ntables = []\nlanguage = "en"\nfiles = ["*.md"]\nignore = ["change"]\n')
    write(folder, "site/pyproject.toml", '[tool.other]\nname = "x"\n')
    write(folder, "site/a.md", WRONG)
    write(folder, "site/b.txt", WRONG)
    monkeypatch.chdir(folder / "site")
    found = settings.find()
    assert (found.tables, found.language, found.folder, found.ignore) == ((), "en", folder, ("change",))
    assert main(["."]) == 0
    write(folder, "pyproject.toml", '[tool.numcheck]\ntables = []\n[tool.numcheck.per-file-ignores]\n"site/*.md" = ["change"]\n')
    assert main(["a.md"]) == 0
    assert main(["b.txt"]) == 1
    assert main(["b.txt", "--ignore", "change"]) == 0
    assert main(["b.txt", "--ignore", "chnage"]) == 2


def test_tables_and_baseline_stand_relative_to_the_settings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder, "pyproject.toml", '[tool.numcheck]\ntables = ["t.csv"]\nbaseline = "known.json"\n')
    write(folder, "t.csv", "city,inhabitants\nNorthport,83000\n")
    write(folder, "site/a.txt", "Northport has 38,000 inhabitants.")
    monkeypatch.chdir(folder / "site")
    assert main(["a.txt"]) == 1
    assert main(["a.txt", "--update-baseline"]) == 0
    assert "site/a.txt" in json.loads((folder / "known.json").read_text(encoding="utf-8"))["articles"]
    assert main(["a.txt"]) == 0


# --- directives --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("suffix", "text", "status", "unused"), [
    (".md", f"<!-- numcheck: ignore[change] so they say -->\n{WRONG}\n", 0, 0),
    (".md", f"<!-- numcheck: ignore[change] so they say -->\n\n{WRONG}\n", 0, 0),
    (".md", f"{WRONG} <!-- numcheck: ignore -->\n", 0, 0),
    (".md", f"<!-- numcheck: ignore[rank] -->\n\n{WRONG}\n", 1, 1),
    (".md", f"<!-- numcheck: ignore[rank, change] -->\n\n{WRONG}\n", 0, 0),
    (".md", f"<!-- numcheck: ignore -->\n\n{RIGHT}\n\n{WRONG}\n", 1, 1),
    (".md", f"<!-- numcheck: off -->\n\n{RIGHT}\n\n{WRONG}\n\n<!-- numcheck: on -->\n", 0, 0),
    (".md", f"<!-- numcheck: off[change] -->\n\n{WRONG}\n\n<!-- numcheck: on -->\n\n{WRONG}\n", 1, 0),
    (".md", f"<!-- numcheck: off -->\n\n{WRONG}\n", 0, 0),
    (".md", f"---\nnumcheck: {{ignore: [change]}}\n---\n{WRONG}\n", 0, 0),
    (".md", f"---\nnumcheck: {{ignore: change}}\ntitle: a\n---\n{WRONG}\n", 0, 0),
    (".md", f"---\nnumcheck: [\n---\n{WRONG}\n", 1, 0),
    (".md", f"```\n<!-- numcheck: off -->\n```\n\n{WRONG}\n", 1, 0),
    (".md", f"Write `<!-- numcheck: off -->` here.\n\n{WRONG}\n", 1, 0),
    (".md", f"```\nx\n```\n\n<!-- numcheck: off -->\n\n{WRONG}\n", 0, 0),
    (".md", f"---\nurl: {{{{ page }}}}: x\nnumcheck:\n  ignore:\n  - change\nimage: {{% y %}}\n---\n{WRONG}\n", 0, 0),
    (".md", f"<!-- numcheck: ignore -->\n\n| {RIGHT} | {WRONG} |\n|---|---|\n| 1 | {WRONG} |\n", 0, 0),
    (".md", f"<!-- numcheck: ignore -->\n\n| {WRONG} | b |\n|---|---|\n| 1 | 2 |\n\n{WRONG}\n", 1, 0),
    (".html", f"<!-- numcheck: ignore --><table><tr><td>{RIGHT}<td>{WRONG}</table>", 0, 0),
    (".html", f"<!-- numcheck: ignore --><TABLE><tr><td>{WRONG}<td>{RIGHT}</TABLE><p>{WRONG}", 1, 0),
    (".html", f"<p>{RIGHT}</p><!-- numcheck: ignore --><p>{WRONG}</p>", 0, 0),
    (".rst", f".. numcheck: ignore[change] as agreed\n\n{WRONG}\n", 0, 0),
    (".txt", f"<!-- numcheck: ignore -->\n{RIGHT}\n\n{WRONG}\n", 1, 1),
])
def test_directives(folder: Path, suffix: str, text: str, status: int, unused: int, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, f"a{suffix}", text)
    assert main([f"a{suffix}", "--no-tables", "--language", "en"]) == status
    assert capsys.readouterr().err.count("silences nothing") == unused


@pytest.mark.parametrize(("text", "complaint"), [
    ("<!-- numcheck: ingore[rank] -->", "there is no directive 'ingore'; did you mean 'ignore'?"),
    ("<!-- numcheck: silence -->", "there is no directive 'silence'; there are ignore, off, on"),
    ("<!-- numcheck: off[ranks] -->", "there is no check 'ranks'; did you mean 'rank'?"),
    ("---\nnumcheck: {ignore: [ranks]}\n---\n", "there is no check 'ranks'; did you mean 'rank'?"),
    ("---\nnumcheck: {ingore: [rank]}\n---\n", "“numcheck” in the front matter says nothing; write it as numcheck: {ignore: [rank]}"),
    ("---\nnumcheck: [\n---\n", "what stands below “numcheck” in the front matter is no YAML"),
])
def test_a_misspelt_directive_silences_nothing_and_says_what_is_right(
    folder: Path, text: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, "a.md", f"{text}\n\n{WRONG}\n")
    assert main(["a.md", "--no-tables", "--language", "en"]) == 1
    place = "a.md:2:1: " if text.startswith("---") else "a.md:1:1: "
    assert capsys.readouterr().err.splitlines() == [f"numcheck: {place}{complaint}"]


def test_a_directive_gives_its_reason_and_place() -> None:
    found = directives.directives_of(formats.parse("Head\n====\n\n  <!-- numcheck: ignore[share,rank]  the reason  -->\n\nText.", ".md"))
    assert [(one.line, one.column, one.reason, str(one)) for one in found] == [(4, 3, "the reason", "ignore[rank, share]")]


@given(st.text(st.sampled_from(list("<!-> numcheck:ignoreof[]\n.-"))), st.sampled_from(sorted(set(formats.SUFFIXES) - {".docx"})))
def test_directives_of_any_text(text: str, suffix: str) -> None:
    document = formats.parse("numcheck " + text, suffix)
    for one in directives.directives_of(document):
        assert 0 <= one.start <= one.end <= len(document.source) + 1


@pytest.mark.parametrize("source", ["\udcff", "[tool.numcheck", f"a = {'9' * 5000}", f"a = {'[' * 100_000}", "a = " + "{a = " * 5000])
def test_settings_that_cannot_be_read_say_so(tmp_path: Path, source: str) -> None:
    (tmp_path / "pyproject.toml").write_text(source, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(SettingsError, match=r"pyproject\.toml: cannot be read: "):
        settings.find(tmp_path)


@pytest.mark.parametrize(("suffix", "text"), [
    (".md", "<!-- numcheck: ignore x{spaces}y\n"),
    (".md", "numcheck\n{ticks}"),
    (".md", "{ignores}"),
    (".txt", "{ignores}"),
    (".html", "{ignores}"),
    (".html", "{tables}"),
    (".md", "{rows}"),
    (".txt", "{line}\n"),
])
def test_directives_take_no_longer_than_their_text(suffix: str, text: str) -> None:
    some = {"spaces": " " * 50_000, "ticks": "`" * 100_000, "ignores": "<!-- numcheck: ignore --> 5 men\n\n" * 5000,
            "tables": "<!-- numcheck: ignore -->\n<table><tr><td>5" * 5000, "rows": "<!-- numcheck: ignore -->\n|a|\n|-|\n" * 5000,
            "line": "<!-- numcheck: ignore -->" * 5000}
    document = formats.parse(text.format(**some), suffix, f"a{suffix}")
    start = time.process_time()
    directives.directives_of(document)
    assert time.process_time() - start < 1


def test_many_directives_and_many_findings() -> None:
    text = "".join(f"<!-- numcheck: ignore[change] {number} -->\n\n{WRONG}\n\n" for number in range(60))
    checked = editorial.check_under(formats.parse(text, ".md", "a.md"), settings.Settings(language="en"), load_tables([]))
    assert [reason for _, reason in checked.ignored] == [str(number) for number in range(60)]
    assert checked.unused == ()


# --- baselines ---------------------------------------------------------------------------------------------


def test_a_baseline_knows_claims_by_their_words(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "a.txt", f"{WRONG}\n\n{WRONG}\n")
    arguments = ["a.txt", "--no-tables", "--language", "en"]
    assert main([*arguments, "--update-baseline"]) == 0
    assert main(arguments) == 0
    write(folder, "a.txt", f"New.\n\n{WRONG.replace(' ', '  ')}\n\n{WRONG}\n\n{WRONG}\n")
    assert main(arguments) == 1, "a third one is new"
    write(folder, "a.txt", f"{WRONG}\n\n{RIGHT}\n")
    capsys.readouterr()
    assert main(arguments) == 1, "the second is mended"
    assert "is mended or gone: take it out of the baseline with --update-baseline" in capsys.readouterr().err
    assert main([*arguments, "--update-baseline"]) == 0
    assert main(arguments) == 0


@pytest.mark.parametrize("text", [
    "", "[]", "{}", '{"version": 2, "articles": {}}', '{"version": 1, "articles": {"a": [1]}}', "[" * 100_000, "9" * 5000,
    '{"version": 1, "articles": {"a": [{"check": 1, "claim": "", "twin": 0}]}}',
    '{"version": 1, "articles": {"a": [{"check": "sum", "claim": 1, "twin": 0}]}}',
    '{"version": 1, "articles": {"a": [{"check": "sum"}]}}', '{"version": 1, "articles": []}',
    '{"version": 1, "articles": {"a": [{"check": "sum", "claim": "", "twin": "0"}]}}'])
def test_what_is_no_baseline_is_refused(folder: Path, text: str) -> None:
    write(folder, "known.json", text)
    with pytest.raises(SettingsError, match=r"known\.json: .*--update-baseline"):
        baseline.load(folder / "known.json")


@given(st.dictionaries(st.text(min_size=1), st.frozensets(
    st.builds(baseline.Entry, st.text(), st.text(), st.integers(0, 3)), min_size=1, max_size=3), max_size=3))
def test_what_is_written_is_read_back(articles: dict[str, frozenset[baseline.Entry]]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "known.json")
        baseline.Baseline(articles).write(path)
        assert baseline.load(path).articles == articles


def test_a_file_whose_name_has_no_utf8_form_keeps_its_faults(tmp_path: Path) -> None:
    known = baseline.Baseline({"\udcff.md": frozenset([baseline.Entry("sum", "5")])})
    known.write(tmp_path / "known.json")
    assert baseline.load(tmp_path / "known.json") == known


def test_an_update_lets_no_new_fault_in_and_drops_articles_that_are_gone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "a.txt", WRONG)
    write(folder, "b.txt", WRONG)
    arguments = [".", "--no-tables", "--language", "en", "--update-baseline"]
    assert main(arguments) == 0
    assert capsys.readouterr().out.endswith("numcheck-baseline.json: 2 known faults in 2 articles\n")
    (folder / "b.txt").unlink()
    write(folder, "c.txt", WRONG)
    assert main(arguments) == 1
    assert capsys.readouterr().out.endswith(
        "numcheck-baseline.json: 1 known fault in 1 article; 1 new fault is not let in: mend, or ignore with a reason\n")
    assert list(baseline.load(folder / "numcheck-baseline.json").articles) == ["a.txt"]
    assert main(["a.txt", *arguments[1:], "--diff", "HEAD"]) == 2
    assert "--update-baseline needs whole articles: leave --diff out" in capsys.readouterr().err


# --- changed lines -----------------------------------------------------------------------------------------


def test_only_changed_lines_count(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def git(*arguments: str) -> str:
        return subprocess.run(["git", "-c", "user.name=n", "-c", "user.email=e@e", *arguments], cwd=folder, check=True,
                              capture_output=True, text=True).stdout.strip()

    git("init", "-q")
    write(folder, "a.txt", f"{WRONG}\n\n{RIGHT}\n")
    git("add", ".")
    git("commit", "-qm", "one")
    arguments = ["a.txt", "--no-tables", "--language", "en", "--diff", "HEAD"]
    assert main(arguments) == 0
    write(folder, "a.txt", f"{WRONG}\n\n{WRONG}\n")
    assert main(arguments) == 1
    assert "1 inconsistent" in capsys.readouterr().out
    write(folder, "a.txt", f"{RIGHT}\n\n{RIGHT.replace('80,000', '79,000')}\n")
    assert main(arguments) == 0
    git("commit", "-qam", "two")
    write(folder, "a.txt", f"{WRONG}\n\n{RIGHT}\n")
    git("commit", "-qam", "three")
    write(folder, "a.txt", f"{WRONG}\n\n{RIGHT}\n\n@@ -0,0 +1,9 @@\n")
    write(folder, git("rev-parse", "HEAD"), "An article may write what looks like git's own lines, and be called like a revision.")
    assert main(arguments) == 0
    git("reset", "-q", "--hard", "HEAD~1")
    git("switch", "-qc", "branch", "HEAD~1")
    write(folder, "b.txt", RIGHT)
    assert main([*arguments[:-1], "master" if (folder / ".git/refs/heads/master").exists() else "main"]) == 0, "its own lines only"
    for wrong in ("nowhere", "--output=x"):
        assert main([*arguments[:-1], wrong] if not wrong.startswith("-") else [*arguments[:-2], f"--diff={wrong}"]) == 2
    assert not (folder / "x").exists()


@pytest.mark.parametrize(("name", "text", "also"), [
    ('a "b" c.txt', f"{WRONG}\n\n{WRONG}\n", {}),  # git quotes such names
    ("a\tb\\ü.txt", f"{WRONG}\n\n{WRONG}\n", {}),
    ("a.txt", f"{WRONG}\n\n{WRONG}\n", {".gitattributes": "*.txt binary"}),
    ("a.txt", f"{WRONG}\n\n{WRONG}\n\rdiff --git a/a.txt b/a.txt\r+++ b/a.txt\r@@ -0,0 +1,0 @@\r", {}),
    ("a.txt", f"{WRONG}\r\r\r\r\r\n\n{WRONG}\n", {}),  # git counts other lines
    ("a.txt", f"{WRONG}\n\n{RIGHT}\n\n{'x' + chr(13) * 9}\n\n{WRONG}\n", {}),
    ("a.txt", f"{WRONG}\n\n++ b/c.txt\n\n{WRONG}\n", {}),
    ("a.txt", f"{WRONG}\n\n{WRONG}\n", {".git/config": "[diff]\nmnemonicPrefix = true\n"}),
    ("a.txt", f"{WRONG}\n\n{WRONG}\n", {".git/config": "[diff]\nnoprefix = true\n"}),
    ("a.txt", f"{WRONG}\n\n{WRONG}\n", {".git/config": "[diff]\nexternal = true\n"}),
    ("a.txt", f"{WRONG}\n\n{WRONG}\n", {".git/config": "[color]\nui = always\n"}),
    ("a.txt", f"{WRONG}\n\n{WRONG}\n", {".gitattributes": "*.txt diff=x", ".git/config": '[diff "x"]\ntextconv = true\n'}),
    ("\udcff.txt", f"{WRONG}\n\n{WRONG}\n", {}),
    ("a.txt", f"diff --git a/c.txt b/c.txt\n{WRONG}\n\n{WRONG}\n", {}),
    ("b ü\udcff.txt", f"{WRONG}\n\n{WRONG}\n", {}),
])
def test_no_article_hides_its_changed_lines(folder: Path, name: str, text: str, also: dict[str, str]) -> None:
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    (folder / name).write_bytes(f"{WRONG}\n\n{RIGHT}\n".encode())
    for arguments in (["add", "."], ["-c", "user.name=n", "-c", "user.email=e@e", "commit", "-qm", "one"]):
        subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)
    for path, added in also.items():
        with (folder / path).open("a", encoding="utf-8") as file:
            file.write(added)
    arguments = [".", "--no-tables", "--language", "en", "--diff", "HEAD"]
    assert main(arguments) == 0
    (folder / name).write_bytes(text.encode())
    assert main(arguments) == 1


@pytest.mark.parametrize("tracked", [False, True])
def test_no_article_hides_in_a_repository_within_the_repository(folder: Path, tracked: bool) -> None:
    def git(at: str, *arguments: str) -> None:
        subprocess.run(["git", "-c", "user.name=n", "-c", "user.email=e@e", *arguments], cwd=folder / at, check=True, capture_output=True)

    def committed(at: str) -> None:
        git(at, "add", ".")
        git(at, "commit", "-qm", "one")

    write(folder, "sub/a.txt", f"{WRONG if tracked else RIGHT}\n")
    write(folder, ".gitmodules", '[submodule "sub"]\npath = sub\nurl = ./sub\nignore = all\n')
    arguments = [".", "--no-tables", "--language", "en", "--diff", "HEAD"]
    for at in ("sub", "") if tracked else ("",):
        git(at, "init", "-q")
        committed(at)
    assert main(arguments) == 0
    if not tracked:
        git("", "rm", "-rq", "--cached", "sub")
        git("", "commit", "-qm", "two")
        git("sub", "init", "-q")
    write(folder, "sub/a.txt", f"{WRONG}\n\n{RIGHT}\n")
    committed("sub")
    assert main(arguments) == 1


def test_a_word_file_that_has_changed_counts_whole(folder: Path) -> None:
    docx = pytest.importorskip("docx")
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    for text, status in ((RIGHT, 0), (WRONG, 1)):
        document = docx.Document()
        for paragraph in ("", *("Nothing.",) * 50, text):
            document.add_paragraph(paragraph)
        document.save(folder / "a.docx")
        assert main([".", "--no-tables", "--language", "en", "--diff", "HEAD"][: 4 + 2 * status]) == status
        for arguments in (["add", "."], ["-c", "user.name=n", "-c", "user.email=e@e", "commit", "-qm", "one"]):
            subprocess.run(["git", *arguments], cwd=folder, check=not status, capture_output=True)


def test_links_in_circles_and_names_too_long_are_no_reason_to_fall(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    write(folder, "a.txt", RIGHT)
    (folder / "loop.txt").symlink_to("loop.txt")
    subprocess.run(["git", "add", "a.txt"], cwd=folder, check=True)
    subprocess.run(["git", "-c", "user.name=n", "-c", "user.email=e@e", "commit", "-qm", "one"], cwd=folder, check=True)
    assert main([".", "--no-tables", "--diff", "HEAD"]) == 0
    assert main(["loop.txt", "--no-tables", "--diff", "HEAD", "--force-exclude"]) == 2
    assert "loop.txt: cannot be read: " in capsys.readouterr().err
    entry = {"check": "rank", "claim": "x", "twin": 0}
    write(folder, "b.json", json.dumps({"version": 1, "articles": {"n" * 5000: [entry], "n\0": [entry]}}))
    assert main(["a.txt", "--no-tables", "--baseline", "b.json", "--update-baseline"]) == 0
    assert json.loads((folder / "b.json").read_text(encoding="utf-8"))["articles"] == {}
    for arguments in (["a" * 5000], ["a" * 300 + ".md"], ["corpus", "a" * 5000, "-o", "x"], ["tables", "check", "a" * 5000],
                      ["a.txt", "--baseline", "b" * 5000]):
        assert main(arguments) == 2
        assert re.match(r"numcheck: [/\w.-]*(a{300}|b{300})\S*: .*", capsys.readouterr().err)


@pytest.mark.parametrize(("arguments", "said"), [
    (["pipe.md"], "pipe.md: is a pipe or a device"),
    (["device.md", "--force-exclude"], "device.md: is a pipe or a device"),
    (["a.txt", "--baseline", "pipe.md"], "pipe.md: is no baseline"),
    (["a.txt", "--baseline", "device.md"], "device.md: is no baseline"),
    (["a.txt", "--tables", "tables"], "pipe.csv: cannot be read: is no file"),
    (["tables", "check", "tables"], ""),
    (["corpus", "pipe.parquet", "-o", "out"], "pipe.parquet: is no file"),
    (["corpus", "corpus", "-o", "out"], "pipe.parquet: is no file"),
])
def test_nothing_waits_for_a_pipe_or_reads_a_device(
    folder: Path, arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def late(*_: object) -> None:
        raise AssertionError("somebody waits")

    write(folder, "a.txt", RIGHT)
    for name in ("pipe.md", "pipe.parquet", "tables/pipe.csv", "corpus/pipe.parquet"):
        (folder / name).parent.mkdir(exist_ok=True)
        os.mkfifo(folder / name)
    (folder / "device.md").symlink_to("/dev/tty")
    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(20)
    try:
        assert main(arguments) == 2
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
    assert said in capsys.readouterr().err


def test_a_folder_is_walked_however_deep_it_is(folder: Path) -> None:
    at = os.open(folder, os.O_RDONLY)
    for _ in range(1200):
        os.mkdir("d", dir_fd=at)
        at, above = os.open("d", os.O_RDONLY, dir_fd=at), at
        os.close(above)
    file = os.open("a.txt", os.O_WRONLY | os.O_CREAT, dir_fd=at)
    os.write(file, WRONG.encode())
    os.close(file)
    os.close(at)
    assert main([".", "--no-tables"]) == 1
    subprocess.run(["rm", "-rf", "d"], cwd=folder, check=True)  # pytest's own clearing up need not be able to


def test_twins_are_counted_in_the_whole_article(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", "-c", "user.name=n", "-c", "user.email=e@e", *arguments], cwd=folder, check=True, capture_output=True)

    git("init", "-q")
    write(folder, "a.txt", f"{WRONG}\n")
    arguments = ["a.txt", "--no-tables", "--language", "en"]
    assert main([*arguments, "--update-baseline"]) == 0
    git("add", ".")
    git("commit", "-qm", "one")
    write(folder, "a.txt", f"{WRONG}\n\n{WRONG}\n")
    assert main([*arguments, "--diff", "HEAD"]) == 1, "the second is not the one that is known"
    assert "a.txt:3:" in capsys.readouterr().out


def test_articles_without_a_changed_line_are_not_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    (folder / "old.txt").write_bytes(b"\xff")
    write(folder, "new.txt", WRONG)
    for arguments in (["add", "old.txt"], ["-c", "user.name=n", "-c", "user.email=e@e", "commit", "-qm", "one"]):
        subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)
    assert main([".", "--no-tables", "--diff", "HEAD"]) == 1
    assert "1 article, " in capsys.readouterr().out


def test_a_folder_that_is_no_repository(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "a.txt", RIGHT)
    assert main(["a.txt", "--diff", "HEAD"]) == 2
    assert "--diff HEAD: git says: " in capsys.readouterr().err


@pytest.mark.parametrize("name", ["a\x1b]0;x\x07.md", "##vso[task.x].md", "a\u202e.md"])
def test_what_is_noted_on_the_side_is_harmless(folder: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ([], ["corpus", "x", "-o", "y"]):
        assert main([*command, f"--{name}", "a.txt"]) == 2
    (folder / name).write_bytes(b"\xff")
    assert main([name]) == 2
    write(folder, name, f"{RIGHT}\n\n<!-- numcheck: ignore[rank] -->\n\n<!-- numcheck: ignore[\x1b[1m] -->\n")
    assert main([name, "--no-tables"]) == 0
    assert main([name, "--no-tables", "--baseline", f"{name}.json", "--update-baseline"]) == 0
    write(folder, "t.csv", f"town,{name}\nA,1\n,2\n")
    assert main(["tables", "check", "t.csv"]) == 0
    said = capsys.readouterr()
    assert "is not UTF-8" in said.err
    assert "silences nothing" in said.err
    assert not re.search("[\x1b\x07\u202e]|##vso", said.err + said.out)


# --- the command line around them --------------------------------------------------------------------------


def test_html_for_a_folder_is_a_page_an_article_and_an_index(folder: Path) -> None:
    write(folder, "text/a.md", WRONG)
    write(folder, "text/b & c.md", RIGHT)
    write(folder, "text/b-c.md", RIGHT)
    assert main(["text", "--no-tables", "--format", "html", "-o", "out/"]) == 1
    assert sorted(path.name for path in (folder / "out").iterdir()) == [
        "index.html", "text-a.md.html", "text-b-c.md-2.html", "text-b-c.md.html"]
    index = (folder / "out" / "index.html").read_text(encoding="utf-8")
    assert index.index("text-a.md.html") < index.index("text-b-c.md.html"), "the worst first"
    assert "text/b &amp; c.md" in index


def test_check_is_a_word_that_may_stand_first(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "a.txt", WRONG)
    assert main(["check", "a.txt", "--no-tables"]) == 1
    write(folder, "check", "")
    assert main(["check", "a.txt", "--no-tables"]) == 2  # a file of that name is meant
    capsys.readouterr()


def test_documents_find_their_source_again() -> None:
    document = formats.parse("1&nbsp;000 <b>x</b> 2", ".html")
    assert [document.source[document.in_source(document.text.index(one))] for one in "1x2"] == ["1", "x", "2"]
    assert Document("a\nb").locate_source(2) == (2, 1)
