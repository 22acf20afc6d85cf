"""The pytest plugin: which tests it makes, how they end, and what they print."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest

from numcheck.pytest_plugin import articles as pytest_plugin_articles
from numcheck.pytest_plugin import items
from numcheck.tables import load_tables

ARTICLE = """\
# Head

It is RIGHT, and **WRONG<12 ships>**, and MAYBE.

WRONG<12 ships> again, and 40.
"""

# With two processes, where pytest-xdist is installed.
TWO = ["-n2"] if importlib.util.find_spec("xdist") else []
distributed = pytest.mark.parametrize("distribution", [[], pytest.param(TWO, marks=pytest.mark.skipif(not TWO, reason="no pytest-xdist"))])


def run(articles: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    # The suite's own filters would reach into runs in its process.
    return articles.runpytest("--numcheck", "-p", "no:cacheprovider", "-W", "default", *arguments)


def write(articles: pytest.Pytester, name: str, text: str) -> None:
    path = articles.path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def settings(articles: pytest.Pytester, *lines: str) -> None:
    write(articles, "pyproject.toml", "\n".join(["[tool.numcheck]", *lines]))


def installed() -> bool:
    return any(entry.name == "numcheck" for entry in importlib.metadata.entry_points(group="pytest11"))


def collected(result: pytest.RunResult) -> list[str]:
    return [line for line in result.outlines if "::" in line]


def test_one_test_for_each_claim(articles: pytest.Pytester) -> None:
    write(articles, "a.md", ARTICLE)
    assert collected(run(articles, "--collect-only", "-q")) == [
        "a.md::value: RIGHT", "a.md::value: WRONG<12 ships>", "a.md::value: MAYBE", "a.md::value: WRONG<12 ships> #2",
    ]
    result = run(articles)
    result.assert_outcomes(passed=2, failed=2, warnings=1)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines([
        "*numcheck: 1 article, 4 claims: 1 consistent, 1 borderline, 2 inconsistent; 3 quantities unchecked",
        "FAILED a.md::value: WRONG<12 ships> - a.md:3:20: inconsistent [[]value]*",
    ])


def test_a_failure_reads_as_on_the_command_line(articles: pytest.Pytester) -> None:
    write(articles, "sub/a.md", ARTICLE)
    text = run(articles).stdout.str()
    assert (
        "sub/a.md:3:20: inconsistent [value] “WRONG<12 ships>” is wrong\n"
        "  It is RIGHT, and WRONG<12 ships>, and MAYBE.\n"
        "                   ^^^^^^^^^^^^^^^\n"
        f"  stated    (language None, date None, {len(load_tables().tables)} tables)\n"
        "  expected  8 = 4 + 4\n"
        "  agrees    8\n"
    ) in text
    assert "Traceback" not in text
    assert "pytest_plugin.py" not in text


@distributed
def test_a_failure_has_one_line(articles: pytest.Pytester, distribution: list[str]) -> None:
    write(articles, "a.md", ARTICLE)
    result = run(articles, "--tb=line", *distribution)
    result.assert_outcomes(passed=2, failed=2, warnings=1)
    places = [line for line in result.outlines if line.startswith("a.md:") and "Warning" not in line and "::" not in line]
    assert sorted(places) == [f"a.md:{line}: inconsistent [value] “WRONG<12 ships>” is wrong" for line in (3, 5)]
    assert "agrees" not in result.stdout.str()


def test_borderline_claims_warn_or_fail(articles: pytest.Pytester) -> None:
    write(articles, "a.txt", "One\n\nis MAYBE so.\n")
    result = run(articles)
    result.assert_outcomes(passed=1, warnings=1)
    result.stdout.fnmatch_lines(["*a.txt:3: BorderlineWarning: borderline [[]value] “MAYBE” is maybe"])
    assert result.ret == 0
    for extra in (["--numcheck-strict"], ["-W", "error"]):
        result = run(articles, *extra)
        result.assert_outcomes(failed=1)
        result.stdout.fnmatch_lines(["a.txt:3:4: borderline [[]value]*"])


@distributed
def test_articles_without_a_claim_are_no_reason_for_red(articles: pytest.Pytester, distribution: list[str]) -> None:
    write(articles, "a.md", "Nothing to see.\n")
    assert run(articles, *distribution).ret == pytest.ExitCode.OK
    write(articles, "a.md", ARTICLE)
    assert run(articles, "-k", "nothing", *distribution).ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_no_articles_are(articles: pytest.Pytester) -> None:
    assert run(articles).ret == pytest.ExitCode.NO_TESTS_COLLECTED
    write(articles, "a.md", "Nothing to see.\n")
    assert run(articles, "--collect-only").ret == pytest.ExitCode.OK


def test_nothing_happens_unless_asked_for(articles: pytest.Pytester) -> None:
    write(articles, "a.md", ARTICLE)
    assert articles.runpytest().ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_which_files_are_articles(articles: pytest.Pytester) -> None:
    others = ["requirements-dev.txt", "LICENSE.txt", "CMakeLists.txt", "lib/site-packages/e.md", "f.csv"]
    for name in ["a.txt", "b.md", "c.html", "d.rst", *others]:
        write(articles, name, "It is RIGHT.")
    assert [line.partition("::")[0] for line in collected(run(articles, "--collect-only", "-q"))] == ["a.txt", "b.md", "c.html", "d.rst"]
    named = run(articles, "--collect-only", "-q", "LICENSE.txt", "lib/site-packages/e.md")
    assert [line.partition("::")[0] for line in collected(named)] == ["LICENSE.txt", "lib/site-packages/e.md"]
    articles.makeini("[pytest]\nnumcheck_files = b.* lib2/*.txt\n")
    write(articles, "lib2/g.txt", "It is RIGHT.")
    assert [line.partition("::")[0] for line in collected(run(articles, "--collect-only", "-q"))] == ["b.md", "lib2/g.txt"]


def test_names_can_be_selected_whatever_the_claim_holds(articles: pytest.Pytester) -> None:
    write(articles, "a.txt", "WRONG<[1] a::b\tc\nd \\ \u202e\u200b e" + " long" * 40 + ">")
    names = collected(run(articles, "--collect-only", "-q"))
    assert len(names) == 1
    assert not re.search(r"[\[\]\t\\\u202e]|::.*::", names[0])
    assert len(names[0]) < 120
    run(articles, names[0]).assert_outcomes(failed=1)
    articles.runpytest("--numcheck").assert_outcomes(failed=1)
    result = articles.runpytest("--numcheck", "--lf")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["run-last-failure: rerun previous 1 failure"])


def test_articles_that_cannot_be_read(articles: pytest.Pytester) -> None:
    (articles.path / "a.md").write_bytes(b"\xff")
    write(articles, "b.md", "It is RIGHT.")
    result = run(articles)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*a.md: is not UTF-8: byte 0xff at offset 0; save the file as UTF-8"])
    assert "Traceback" not in result.stdout.str()


def test_settings(articles: pytest.Pytester) -> None:
    write(articles, "t.csv", "country,ships\nLakeland,12\n")
    write(articles, "a.md", "It is WRONG.")
    settings(articles, 'tables = ["t.csv"]', 'language = "fr"', 'date = "2026-05-04"')
    run(articles).stdout.fnmatch_lines(["*(language fr, date 2026-05-04, 1 table)"])
    settings(articles, "strict = true", 'files = ["*.text"]', 'ignore = ["rank"]')
    assert run(articles).ret == pytest.ExitCode.NO_TESTS_COLLECTED
    write(articles, "a.text", "It is MAYBE.")
    run(articles).assert_outcomes(failed=1)


def test_a_wrong_setting_is_a_usage_error(articles: pytest.Pytester) -> None:
    settings(articles, 'langauge = "fr"')
    result = run(articles)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: *pyproject.toml: there is no setting 'langauge'; did you mean 'language'?"])


def test_ignored_claims_are_skipped_and_unused_ignores_warn(articles: pytest.Pytester) -> None:
    write(articles, "a.md", "<!-- numcheck: ignore[value] as the ministry says -->\n\nIt is WRONG.\n\nIt is WRONG<2>.\n\n"
                            "It is RIGHT. <!-- numcheck: ignore -->\n")
    result = run(articles, "-rs")
    result.assert_outcomes(passed=1, failed=1, skipped=1, warnings=1)
    result.stdout.fnmatch_lines([
        "*a.md:7: UnusedIgnoreWarning: “ignore” silences nothing; take it out", "SKIPPED*ignored: as the ministry says"])
    result.stdout.fnmatch_lines(["numcheck: *; 1 ignored"])
    settings(articles, "[tool.numcheck.per-file-ignores]", '"old/*" = ["value"]')
    write(articles, "old/b.md", "It is WRONG.")
    run(articles, "old").assert_outcomes(skipped=1)


def test_an_unused_ignore_as_an_error_names_its_line(articles: pytest.Pytester) -> None:
    write(articles, "a.md", "It is RIGHT.\n\n<!-- numcheck: ignore -->\n\nIt is RIGHT.\n")
    result = run(articles, "-W", "error")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["a.md:3: “ignore” silences nothing; take it out"])
    assert "items.py" not in result.stdout.str()


def test_the_baseline_only_shrinks(articles: pytest.Pytester) -> None:
    write(articles, "a.md", "It is WRONG<1>, WRONG<2> and MAYBE.")
    result = run(articles, "--numcheck-update-baseline")
    result.assert_outcomes(skipped=2, passed=1, warnings=1)
    result.stdout.fnmatch_lines(["numcheck: numcheck-baseline.json: 2 known faults in 1 article"])
    run(articles).assert_outcomes(xfailed=2, passed=1, warnings=1)
    settings(articles, "strict = true")
    run(articles).assert_outcomes(xfailed=2, failed=1)
    (articles.path / "numcheck-baseline.json").unlink()
    run(articles, "--numcheck-update-baseline")
    run(articles).assert_outcomes(xfailed=3)
    write(articles, "a.md", "A new line.\n\nIt is WRONG<1> and MAYBE. New: WRONG<3>.")
    result = run(articles)
    result.assert_outcomes(xfailed=2, failed=2)
    result.stdout.fnmatch_lines(["a.md: [[]value] “wrong<2>” is mended or gone: take it out of the baseline *",
                                 "FAILED a.md::baseline: value: wrong<2> - *"])
    run(articles, *TWO).assert_outcomes(xfailed=2, failed=2)
    result = run(articles, "--numcheck-update-baseline")
    result.assert_outcomes(xfailed=2, failed=1)  # what is new is not let in
    result.stdout.fnmatch_lines(["numcheck: numcheck-baseline.json: 2 known faults in 1 article; 1 new fault is not let in*"])
    run(articles).assert_outcomes(xfailed=2, failed=1)
    assert "wrong<2>" not in (articles.path / "numcheck-baseline.json").read_text(encoding="utf-8")


def test_only_changed_lines(articles: pytest.Pytester) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", "-c", "user.name=n", "-c", "user.email=e@e", *arguments], cwd=articles.path, check=True, capture_output=True)

    git("init", "-q")
    write(articles, "a b.md", "It is WRONG<1>.\n\nIt is WRONG<2>.\n")
    git("add", "."), git("commit", "-qm", "one")
    assert run(articles, "--numcheck-diff", "HEAD").ret == pytest.ExitCode.OK
    write(articles, "a b.md", "It is WRONG<1>.\n\nNow it is WRONG<2>.\n")
    write(articles, "new.md", "It is WRONG<3>.")
    assert collected(run(articles, "--numcheck-diff", "HEAD", "--collect-only", "-q")) == [
        "a b.md::value: WRONG<2>", "new.md::value: WRONG<3>"]
    result = run(articles, "--numcheck-diff", "nowhere")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: --diff nowhere: git says: no such revision"])


def test_articles_without_a_changed_line_are_not_read(articles: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    write(articles, "a.md", "It is WRONG.")
    for arguments in (["init", "-q"], ["add", "."], ["-c", "user.name=n", "-c", "user.email=e@e", "commit", "-qm", "one"]):
        subprocess.run(["git", *arguments], cwd=articles.path, check=True, capture_output=True)
    monkeypatch.setattr(pytest_plugin_articles.editorial, "check_under", lambda *_, **__: 1 / 0)
    result = run(articles, "--numcheck-diff", "HEAD")
    assert result.ret == pytest.ExitCode.OK
    result.stdout.fnmatch_lines(["numcheck: 0 articles, no claims; 0 quantities unchecked"])


def test_one_test_an_article(articles: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    write(articles, "a.md", ARTICLE)
    write(articles, "b.md", "It is RIGHT.")
    write(articles, "c.md", "Nothing.")
    settings(articles, 'granularity = "file"')
    result = run(articles)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["a.md:3:20: inconsistent*", "a.md:5:1: inconsistent*", "*5 claims*",
                                 "FAILED a.md::numbers - a.md:3:20: inconsistent [[]value]*(and 1*"])


def test_what_has_not_changed_is_not_checked_again(articles: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    write(articles, "a.md", "It is WRONG.")
    write(articles, "b.md", "It is RIGHT.")

    def cached(*arguments: str) -> pytest.RunResult:
        return articles.runpytest("--numcheck", "-W", "default", *arguments)

    cached().assert_outcomes(passed=1, failed=1)
    with monkeypatch.context() as patch:
        patch.setattr(pytest_plugin_articles.editorial, "check_under", lambda *_, **__: 1 / 0)
        cached().assert_outcomes(passed=1, failed=1)
        cached("--numcheck-report", "json:-").stdout.fnmatch_lines(["*inconsistent*"])
    write(articles, "a.md", "It is RIGHT.")
    cached().assert_outcomes(passed=2)
    settings(articles, 'language = "fr"')
    write(articles, "a.md", "It is WRONG.")
    cached().stdout.fnmatch_lines(["*(language fr, date None, * tables)"])


def test_markers_select_claims(articles: pytest.Pytester) -> None:
    write(articles, "a.md", ARTICLE)
    articles.makepyfile("def test_one(): pass")
    run(articles, "-m", "numcheck", "--strict-markers").assert_outcomes(passed=2, failed=2, deselected=1, warnings=1)
    run(articles, "-m", "not numcheck").assert_outcomes(passed=1, deselected=4)


def test_the_fixture_checks_texts_of_programs(articles: pytest.Pytester) -> None:
    articles.makeconftest('pytest_plugins = ["numcheck.pytest_plugin"]\n' if not installed() else "")
    articles.makepyfile("""
        def test_right(numcheck):
            assert numcheck("Sales rose 5% to 84,000 from 80,000.", tables=[]).must_be_consistent().findings

        def test_wrong(numcheck):
            numcheck("Sales rose 21% to 84,000 from 80,000.", tables=[]).must_be_consistent()
    """)
    result = articles.runpytest("-p", "no:cacheprovider", "-W", "default")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*inconsistent [[]change]*"])


def test_junit(articles: pytest.Pytester) -> None:
    write(articles, "a.md", ARTICLE)
    run(articles, "--junitxml=junit.xml")
    cases = list(ET.parse(articles.path / "junit.xml").iter("testcase"))
    assert [case.get("name") for case in cases] == ["value: RIGHT", "value: WRONG<12 ships>", "value: MAYBE", "value: WRONG<12 ships> #2"]
    failure = cases[1].find("failure")
    assert failure is not None
    assert failure.get("message") == "a.md:3:20: inconsistent [value] “WRONG<12 ships>” is wrong"
    assert (failure.text or "").startswith("a.md:3:20: inconsistent")


EVIL = "\x1b]0;x\x07##vso[y]"


@pytest.mark.parametrize("style", ["long", "line"])
@pytest.mark.parametrize("granularity", ["claim", "file"])
def test_what_an_article_or_a_setting_holds_is_harmless_on_a_terminal(articles: pytest.Pytester, style: str, granularity: str) -> None:
    settings(articles, f'granularity = "{granularity}"')
    write(articles, "a.md", f"WRONG<12 {EVIL}ships>\n\nMAYBE<{EVIL}>\n\n<!-- numcheck: ignore {EVIL} -->\n\nWRONG<13 ships>\n")
    gone = [{"check": EVIL, "claim": EVIL, "twin": 0}]
    write(articles, "numcheck-baseline.json", json.dumps({"version": 1, "articles": {"a.md": gone}}))
    for extra in ([], ["--numcheck-strict"], ["--numcheck-update-baseline"]):
        said = run(articles, "-rA", f"--tb={style}", "--numcheck-report=terminal:-", *extra).stdout.str()
        assert "12 " in said
        assert not re.search("[\x1b\x07]|##vso", said)


@pytest.mark.parametrize("line", ['tables = ["t\\u001b##vso[y].csv"]', 'baseline = "b\\u001b##vso[y].json"'])
def test_what_a_setting_names_is_harmless_on_a_terminal(articles: pytest.Pytester, line: str) -> None:
    settings(articles, line)
    write(articles, "a.md", ARTICLE)
    write(articles, "b\x1b##vso[y].json", "[]")
    articles.makepyfile("def test_one(numcheck): numcheck('5')")
    result = run(articles)
    said = result.stdout.str() + result.stderr.str()
    assert "# #vso" in said
    assert not re.search("\x1b|##vso", said)


@pytest.mark.parametrize("line", ['baseline = "n\\u001b##vso[y].json"', 'baseline = "gone\\u001b##vso[y]/n.json"'])
def test_where_a_baseline_is_written_to_is_harmless_on_a_terminal(articles: pytest.Pytester, line: str) -> None:
    settings(articles, line)
    write(articles, "a.md", "It is WRONG.")
    said = run(articles, "--numcheck-update-baseline").stdout.str()
    assert "# #vso" in said
    assert not re.search("\x1b|##vso", said)


@pytest.mark.parametrize("style", ["long", "line"])
def test_the_name_of_an_article_is_harmless_in_lines_of_ours(articles: pytest.Pytester, style: str) -> None:
    name = "a\x1b##vso[y].md"
    write(articles, name, "It is WRONG.")
    write(articles, f"b{name}", "It is RIGHT.\n\n<!-- numcheck: ignore -->\n\nIt is RIGHT.\n")
    (articles.path / f"c{name}").write_bytes(b"\xff")
    gone = [{"check": "sum", "claim": "5", "twin": 0}]
    write(articles, "numcheck-baseline.json", json.dumps({"version": 1, "articles": {name: gone}}))
    result = run(articles, f"--tb={style}", "-W", "error", "--continue-on-collection-errors")
    result.assert_outcomes(failed=2, errors=2)
    said = {part: [line for line in result.outlines if part in line and not line.startswith(("FAILED ", "ERROR "))]
            for part in ("inconsistent [", "is mended", "silences nothing", "is not UTF-8")}
    assert all(said.values())
    assert not [line for lines in said.values() for line in lines if re.search("\x1b|##vso", line)]


def test_reports_are_the_same_in_one_process_and_in_several(articles: pytest.Pytester) -> None:
    write(articles, "a.md", ARTICLE)
    write(articles, "b.md", "---\nlang: fr\n---\n\nNothing but 12.\n")
    write(articles, "sub/c.html", "<p>It is MAYBE&nbsp;so.")
    for name in (".one", ".two"):
        reports = [f"--numcheck-report={kind}:{name}/report.{kind}" for kind in ("json", "sarif", "html", "github", "terminal")]
        run(articles, *reports, *(TWO if name == ".two" else [])).assert_outcomes(passed=3, failed=2, warnings=2)
    for kind in ("json", "sarif", "html", "github", "terminal"):
        one, two = ((articles.path / name / f"report.{kind}").read_text(encoding="utf-8") for name in (".one", ".two"))
        assert one == two
        assert "WRONG" in one
    whole = json.loads((articles.path / ".one" / "report.json").read_text(encoding="utf-8"))
    assert whole["summary"] == {"articles": 3, "claims": 5, "consistent": 1, "borderline": 2, "inconsistent": 2, "unchecked": 4}
    assert [article["path"] for article in whole["articles"]] == ["a.md", "b.md", "sub/c.html"]
    assert whole["articles"][1]["language"] == "fr"


def test_a_report_can_be_printed_and_switches_the_plugin_on(articles: pytest.Pytester) -> None:
    write(articles, "a.md", "It is WRONG.")
    result = articles.runpytest("--numcheck-report", "github:-")
    result.stdout.fnmatch_lines(["::error file=a.md,line=1,*"])
    (articles.path / "folder").mkdir()
    result = run(articles, "--numcheck-report", "json:folder")
    result.stdout.fnmatch_lines(["*numcheck: folder: cannot be written: *"])


@pytest.mark.parametrize("option", ["pdf:x", "json", "json:"])
def test_wrong_report_options(articles: pytest.Pytester, option: str) -> None:
    result = run(articles, "--numcheck-report", option)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: --numcheck-report {option}: give FORMAT:PATH,*"])


def test_tests_beside_articles_run_as_ever(articles: pytest.Pytester) -> None:
    write(articles, "a.md", "It is RIGHT.")
    articles.makepyfile("def test_one(): pass\ndef test_two(): assert False")
    run(articles).assert_outcomes(passed=2, failed=1)


def test_a_failure_has_a_plain_form(monkeypatch: pytest.MonkeyPatch) -> None:
    import _pytest._code.code

    monkeypatch.delattr(_pytest._code.code, "ReprEntryNative")
    assert items._failure("the body", "a.md", 1, "message") == "the body"


def test_loading_the_plugin_imports_nothing_heavy() -> None:
    code = (
        "import sys, pytest, numcheck.pytest_plugin\n"
        "print(sorted({'pandas', 'pint', 'numpy', 'markdown_it', 'yaml', 'numcheck.checker', 'numcheck.reports'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
