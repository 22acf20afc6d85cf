"""Documents: what is prose in each format, and where it stands in the source."""

from __future__ import annotations

import datetime
import io
import os
import re
import time
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from numcheck import formats
from numcheck.document import Document, Spliced
from numcheck.errors import InputError

SUFFIXES = sorted(set(formats.SUFFIXES) - {".docx"})
# Text with a taste for markup.
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *"*_~`[](){}<>!&;#-+=|\\/:.\"'\n\r\t \0^@0123456789",
                "\n\n", "\r\n", "    ", "```", "**", "~~", "](", "![", "[^1]", "<!--", "-->", "<b>", "</b>", "<p>", "<sup>", "<br>",
                "<script>", "</script>", "<pre>", "&nbsp;", "&#160;", "&bogus;", "&T", "---\n", "| a | 12 |\n|---|---|\n", "> ", "1. ",
                "- ", ".. note::",
                "::\n\n  ", "=====\n", "1.3 million", "100 000", "soldats", "\ud800", "\u202e", "漢字", "e\u0301", "<![CDATA[",
            ]
        ),
        st.text(max_size=4),
    ),
    max_size=30,
).map("".join)


def blocks(document: Document) -> list[str]:
    """The text of each block, white space folded."""
    return [" ".join(document.text[block.start : block.end].split()) for block in document.blocks]


def headings(document: Document) -> list[str]:
    return [" ".join(document.text[block.start : block.end].split()) for block in document.blocks if block.heading]


def misplaced(document: Document) -> list[str]:
    """The words whose first letter is not where the document says it is."""
    lines = re.split(r"\r\n?|\n", document.source)
    wrong = []
    for match in re.finditer(r"\w+", document.text):
        line, column = document.locate(match.start())
        if not lines[line - 1][column - 1 :].startswith(match.group()[0]):
            wrong.append(match.group())
    return wrong


# --- splicing ----------------------------------------------------------------------------------------------


def test_an_edited_source_keeps_its_places() -> None:
    source = "ab&amp;cd<i>ef"
    spliced = Spliced.of(source, [(2, 7, "&"), (9, 12, "")])
    assert spliced.text == "ab&cdef"
    document = Document(spliced.text, source=source, offsets=spliced.offsets)
    assert [document.locate(offset)[1] for offset in range(8)] == [1, 2, 3, 8, 9, 13, 14, 15]
    assert [spliced.place(offset) for offset in (0, 2, 7, 9, 10, 12, 14)] == [0, 2, 3, 5, 5, 5, 7]


# --- plain text --------------------------------------------------------------------------------------------


def test_text_paragraphs_and_headings() -> None:
    document = formats.parse("The fleet in figures\n\nIt has 12 ships.\nAll sail.\n\n“Why 12?”\n\nThe end", ".txt")
    assert blocks(document) == ["The fleet in figures", "It has 12 ships. All sail.", "“Why 12?”", "The end"]
    assert headings(document) == ["The fleet in figures"]  # the last block heads nothing


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_text_line_ends(end: str) -> None:
    document = formats.parse(f"One ship{end}{end}Two{end}ships.", ".txt")
    assert blocks(document) == ["One ship", "Two ships."]
    assert [document.locate(block.start) for block in document.blocks] == [(1, 1), (3, 1)]


# --- Markdown ----------------------------------------------------------------------------------------------

MARKDOWN = [
    ("**1.3 million** soldiers", ["1.3 million soldiers"]),
    ("# The 12 *ships* ##", ["The 12 ships"]),
    ("The 12 ships\n============", ["The 12 ships"]),
    ("a `12` b ``1`3`` c", ["a b c"]),
    ("[12 ships](http://x.example/13 \"14\"), [more][a]\n\n[a]: http://x.example/15 '16'", ["12 ships , more"]),
    ("see <http://x.example/12> or https://x.example/13?a=14 or <!-- 15 --> 16", ["see or or 16"]),
    ("![12 ships](13.png)", ["12 ships"]),
    ("> 12 ships\n> and 13 boats\n\n- 14 men\n  - *15* women\n\n1. 16", ["12 ships and 13 boats", "14 men", "15 women", "16"]),
    ("| a | b |\n|---|:-:|\n| 1 | 1 \\| 2 |\n| | 3 |", ["a", "b", "1", "1 | 2", "3"]),
    ("1. | 1 | 1. |\n   |---|---|\n   | 2 | 1. |", ["1", "1.", "2", "1."]),
    ("```\n12\n```\n\n    13\n\n14", ["14"]),
    ("12 ships[^1].\n\n[^1]: Of 13 in all.", ["12 ships.", "Of 13 in all."]),
    ("It was ~~12~~ 13 ~ 14 at 3 * 4 and snake_case_5", ["It was 13 ~ 14 at 3 * 4 and snake_case_5"]),
    ("100&nbsp;000 &eacute;t&eacute; &bogus; 5 &lt; 6", ["100 000 été &bogus; 5 < 6"]),
    ("l'**armée** du 1<sup>er</sup> rang, 10<sup>9</sup>", ["l'armée du 1er rang, 10 9"]),
    ("1\\. and 1\\.5 \\* 2 \\q", ["1. and 1.5 * 2 \\q"]),
    ('<div id="1">12 ships<!-- 13 --></div>\n\n<script>\n14\n</script>', ["12 ships"]),
    ("12\tships\r\nsail", ["12 ships sail"]),
    ("* * *\n\n12", ["12"]),
    ("> - > deep 12\n>   > more 13", ["deep 12 more 13"]),
    ("- a\n\n      code 12\n- b", ["a", "b"]),
]


@pytest.mark.parametrize(("source", "expected"), MARKDOWN)
def test_markdown_prose(source: str, expected: list[str]) -> None:
    document = formats.parse(source, ".md")
    assert blocks(document) == expected
    assert not [word for word in misplaced(document) if word != "été"]


def test_markdown_is_as_long_as_its_source() -> None:
    source = "# **1.3 million** soldiers\n\n- [100,000](http://x.example) men and `12`\n"
    document = formats.parse(source, ".md")
    assert document.text.startswith("    1.3 million   soldiers\n\n   100,000     ")
    assert len(document.text) == len(source)
    assert document.offsets == ()
    assert headings(document) == ["1.3 million soldiers"]


@pytest.mark.parametrize(
    ("front", "language", "date"),
    [
        ("---\ntitle: 12 ships\nlang: fr-CA\ndate: 2022-08-06\n---\n", "fr", datetime.date(2022, 8, 6)),
        ("---\nlanguage: \"de\"\ndate: '2022-08-06T10:00:00Z'\n...\n", "de", datetime.date(2022, 8, 6)),
        ('+++\nlang = "es"\ndate = 2022-13-06\n+++\n', "es", None),
        ("---\n---\n", None, None),
        ("\n---\nlang: fr\n---\n", None, None),
    ],
)
def test_front_matter(front: str, language: str | None, date: datetime.date | None) -> None:
    document = formats.parse(front + "It has 12 ships.\n", ".md")
    assert (document.language, document.date) == (language, date)
    assert blocks(document)[-1] == "It has 12 ships."
    assert document.locate(document.blocks[-1].start) == (front.count("\n") + 1, 1)


@pytest.mark.parametrize(
    ("line", "title"),
    [("title: The 12 ships # of 13", "The 12 ships"), ("title: 'The 12 ships'", "The 12 ships"), ('title = "12 # 13"', "12 # 13"),
     ('title: "12 \\"ships\\""', ""), ("title: >", ""), ("title: {{ name }}", ""), ("title:", ""), (" title: 12", "")])
def test_the_title_of_the_front_matter_is_a_headline(line: str, title: str) -> None:
    document = formats.parse(f"---\nlang: en\n{line}\n---\n\ntitle: 13\n", ".md")
    assert headings(document) == [title] * bool(title)
    assert blocks(document)[-1] == "title: 13"
    assert not misplaced(document)


def test_markdown_places_in_a_long_article() -> None:
    part = "## Part *{0}*\n\nThe **{0}th** fleet has [{0} ships](x{0}) of {0}&nbsp;000 tons,\nand `{0}` boats.\n\n"
    source = "".join(part.format(n) for n in range(200))
    document = formats.parse(source, ".md")
    assert len(document.blocks) == 400
    assert not misplaced(document)


# --- HTML --------------------------------------------------------------------------------------------------

HTML = [
    ("<p>The <b>1.3&nbsp;million</b> men", ["The 1.3 million men"]),
    ("<p>12 ships<p>13 boats<ul><li>14<li>15</ul>16", ["12 ships", "13 boats", "14", "15", "16"]),
    ("<head><title>12</title><style>p{1}</style><body><h1>13</h1><script>14 < 15</script>16", ["13", "16"]),
    ("a <code>12</code> b <pre>13\n<b>14</b></pre> c <del>15</del> 16", ["a b", "c 16"]),
    ("<table><tr><th>a<td>12<td>13</table>", ["a", "12", "13"]),
    ("AT&T has 12&euro; &amp; 5 < 6 &#49;&#x32; &bogus; 7", ["AT&T has 12€ & 5 < 6 12 &bogus; 7"]),
    ("1<sup>er</sup> rang de 5 m<sup>2</sup>, 10<sup>9</sup>, 7 men<sup>2</sup>", ["1er rang de 5 m2, 10 9, 7 men 2"]),
    ("12 men<sup><a href='#13'>14</a></sup>, 15<br>16", ["12 men , 15 16"]),
    ("<p title='12 > 11'>13<!-- 14 > 13 --> 15 <img alt=16> 17", ["13 15 17"]),
    ("<p>1<span>2</span>", ["1 2"]),
    ("<p>an open <code>12<p>13", ["an open", "13"]),
    ("12 <!-- 13", ["12"]),
    ("12 <p id='13", ["12"]),
    ("<![if IE]>12<![endif]> <?php 13 ?> 14", ["12 14"]),
    ("<p>no<br/>12<br />13</p >14<hr/>15", ["no 12 13", "14", "15"]),
    ('<a href=x?a=">12 <b title = \'"13>\'>14</b> <TEXTAREA>15<p>16</TEXTAREA\n>17', ["12 14 17"]),
    ("<!-->12<!--->13<!-- 14 --!>15 </ 16> 17 <!doctype 18> </>19", ["12 13 15 17 19"]),
]


@pytest.mark.parametrize(("source", "expected"), HTML)
def test_html_prose(source: str, expected: list[str]) -> None:
    document = formats.parse(source, ".html")
    assert blocks(document) == expected
    assert set(misplaced(document)) <= {"12", "12€"}


def test_html_headings_language_and_date() -> None:
    source = (
        '<!DOCTYPE html><html lang="de-AT"><meta property="article:published_time" content="2022-08-06T10:00">'
        "<h2>Die <i>Flotte</i></h2><div>Sie hat <time datetime=2020-01-01>12</time> Schiffe.</div>"
    )
    document = formats.parse(source, ".htm")
    assert (document.language, document.date) == ("de", datetime.date(2022, 8, 6))
    assert headings(document) == ["Die Flotte"]
    assert blocks(document) == ["Die Flotte", "Sie hat 12 Schiffe."]
    assert formats.parse("<time datetime=2020-01-01>12</time>", ".html").date == datetime.date(2020, 1, 1)


def test_html_places_behind_references() -> None:
    source = "".join(f"<p class=a{n}>The {n}&nbsp;000&thinsp;men &amp; <em>{n}</em> w&ouml;men\n" for n in range(300))
    document = formats.parse(source, ".html")
    assert len(document.blocks) == 300
    assert not misplaced(document)


# --- reStructuredText --------------------------------------------------------------------------------------


def test_rst_prose() -> None:
    source = """\
The 12 ships
============

.. code-block:: python

   x = 13

It has **14** ships of ``15`` and `16 boats <http://x.example/17>`_ for example::

    18

.. note:: 19 men
   and 20 women

.. comment
   21

- :ref:`22 more <a23>`
- 24\\ th

===  ===
25   26
===  ===
27   28
===  ===

29
"""
    document = formats.parse(source, ".rst")
    assert len(document.text) == len(source)
    assert blocks(document) == [
        "The 12 ships", "It has 14 ships of and 16 boats for example::", "19 men and 20 women", "22 more", "24 th", "29",
    ]
    assert headings(document) == ["The 12 ships"]
    assert not misplaced(document)


def test_keys_and_samples_in_markdown_blocks_are_no_prose() -> None:
    assert blocks(formats.parse("<div>\n\nPress <kbd>6</kbd> for 12 ships.\n\n</div>\n\n<p>Press <kbd>6</kbd> for 13</p>\n", ".md")) == [
        "Press for 12 ships.", "Press for 13"]
    assert blocks(formats.parse("a <code>1 *2*</code> `<kbd>` 3 <DEL>4</DEL> \\<code>5</code>", ".md")) == ["a 3 <code>5"]


# --- any text ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", SUFFIXES)
@given(source=MARKUP)
@example(source="<head>12<body>13")
@example(source="a ![*b* &amp; `c`](d) **e**f")
@settings(max_examples=250, deadline=None)
def test_any_text_is_read(suffix: str, source: str) -> None:
    document = formats.parse(source, suffix)
    lines = re.split(r"\r\n?|\n", source)
    places = [document.locate(offset) for offset in range(len(document.text) + 1)]
    assert places == sorted(places)
    assert all(1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 2 for line, column in places)
    if not document.offsets:
        assert len(document.text) == len(source)
    at = 0
    for block in document.blocks:
        assert at <= block.start < block.end <= len(document.text)
        at = block.end
    if "&" not in source:  # nothing is made up, and nothing is misplaced
        kept = [(offset, c) for offset, c in enumerate(document.text) if not c.isspace() and c != "\ufffd"]
        assert all(lines[places[offset][0] - 1][places[offset][1] - 1] == c for offset, c in kept)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    "piece", ["<a ", "<!--", "&", "[", "*a ", "`a", "> ", ":a", "_a", "1", "|", "a.a@", "\r", "```\n", "<sup>", "<code>",
              '<a b="', "<a =", "<script>", "&a", "<a b='\""])
def test_long_texts_are_read_in_linear_time(suffix: str, piece: str) -> None:
    source = piece * 20_000
    start = time.process_time()
    formats.parse(source, suffix)
    assert time.process_time() - start < 5


# --- files -------------------------------------------------------------------------------------------------


def test_load_skips_a_byte_order_mark(tmp_path) -> None:
    path = tmp_path / "Fleet.MD"
    path.write_bytes(b"\xef\xbb\xbf**12** ships\r\n")
    document = formats.load(path)
    assert document.path == str(path)
    assert document.locate(document.text.index("12")) == (1, 3)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"caf\xe9 12", "is not UTF-8: byte 0xe9 at offset 3; save the file as UTF-8"),
        ("a.txt", b"\xef\xbb\xbfcaf\xe9 12", "offset 6"),
        ("a.pdf", b"", "unknown suffix '.pdf'; known are .txt, .text, .md"),
        ("README", b"", "has no suffix"),
        ("gone.txt", None, "there is no such file"),
    ],
)
def test_load_says_what_is_wrong(tmp_path, name: str, content: bytes | None, message: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=re.escape(message)) as caught:
        formats.load(path)
    assert str(path) in str(caught.value)


def test_load_refuses_folders_and_impossible_names(tmp_path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(InputError, match="is a folder"):
        formats.load(tmp_path / "a.md")
    with pytest.raises(InputError, match="cannot be read"):
        formats.load("a\0b.md")


def test_articles_are_found_and_project_files_are_not(tmp_path) -> None:
    others = ["requirements-dev.txt", "CMakeLists.txt", "LICENSE.txt", ".git/d.md", "x/site-packages/e.md", "f.py"]
    for name in ["b.md", "a.txt", "sub/c.html", *others]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert [path.removeprefix(str(tmp_path)) for path in formats.articles(tmp_path)] == ["/a.txt", "/b.md", "/sub/c.html"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_what_leads_out_of_a_folder_is_no_article_of_it(tmp_path) -> None:
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    (tmp_path / "secret.md").write_text("12 ships")
    (folder / "a.md").write_text("13 ships")
    for name, target in {"out.md": tmp_path / "secret.md", "device.md": "/dev/zero", "loop.md": "loop.md", "gone.md": "nowhere.md",
                         "sub/up.md": "../a.md", "parent": tmp_path}.items():
        (folder / name).symlink_to(target)
    os.mkfifo(folder / "pipe.md")
    assert [path.removeprefix(str(folder)) for path in formats.articles(folder)] == ["/a.md", "/sub/up.md"]


# --- notebooks -----------------------------------------------------------------------------------------------------


def test_notebooks() -> None:
    source = """{
 "cells": [
  {"cell_type": "code", "source": ["x = 12"], "outputs": [{"cell_type": "markdown", "source": ["13 boats"]}]},
  {
   "cell_type": "markdown",
   "metadata": {"cell_type": "code", "source": "14"},
   "source": [
    "# The *fleet*\\n",
    "\\n",
    "It has **\\"15\\"** \\u00e9t\\u00e9s, \\ud83d\\ude00 `16` and 17.\\n"
   ]
  },
  {"source": "18\\tships", "cell_type": "markdown"},
  {"cell_type": "raw", "source": "19"}
 ],
 "metadata": {}
}
"""
    document = formats.parse(source, ".ipynb")
    assert blocks(document) == ["The fleet", 'It has "15" étés, 😀 and 17.', "18 ships"]
    assert headings(document) == ["The fleet"]
    lines = source.splitlines()
    for word in ("fleet", "It", "15", "17", "18", "ships"):
        line, column = document.locate(document.text.index(word))
        assert lines[line - 1][column - 1 :].startswith(word)


@pytest.mark.parametrize("source", ["", "[]", "{", '{"cells": [{"cell_type": "markdown", "source": ["12', '{"cells": "x"}', "12 ships",
                                    '"' + "x" * 100_000, '"' + r'\"' * 100_000, '"\\'])
def test_what_is_no_notebook_has_no_prose(source: str) -> None:
    assert blocks(formats.parse(source, ".ipynb")) in ([], [""])


# --- Word ----------------------------------------------------------------------------------------------------------

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(body: str, **parts: str) -> bytes:
    """A Word file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return buffer.getvalue()


def test_word_files() -> None:
    body = (
        '<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>The fleet</w:t></w:r></w:p><w:p/>'
        "<w:p><w:r><w:t>It has 1</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>2</w:t></w:r><w:r><w:tab/><w:t>ships</w:t></w:r>"
        "<w:del><w:r><w:delText>13</w:delText></w:r></w:del><w:r><w:rPr><w:strike/></w:rPr><w:t>14</w:t></w:r>"
        '<w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>.</w:t></w:r><w:r><w:instrText>PAGE 15</w:instrText></w:r>'
        "</w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell 16</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        '<w:p><w:pPr><w:pStyle w:val="SourceCode"/></w:pPr><w:r><w:t>x = 17</w:t></w:r></w:p>')
    document = formats.parse_bytes(word(
        body,
        styles=f'<w:styles {W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
               '<w:style w:styleId="SourceCode"><w:name w:val="Source Code"/></w:style></w:styles>',
        footnotes=f"<w:footnotes {W}><w:footnote><w:p><w:r><w:t>Of 18.</w:t></w:r></w:p></w:footnote></w:footnotes>"), ".docx", "a.docx")
    assert blocks(document) == ["The fleet", "It has 12 ships.", "Cell 16", "Of 18."]
    assert headings(document) == ["The fleet"]
    assert document.locate(document.text.index("12")) == (2, 8)
    assert document.locate(document.text.index("18")) == (5, 4)


def test_word_files_of_another_writer(tmp_path) -> None:
    docx = pytest.importorskip("docx")
    written = docx.Document()
    written.add_heading("The fleet", 1)
    written.add_paragraph("It has ").add_run("12 ships").bold = True
    written.add_table(1, 1).cell(0, 0).text = "13"
    written.save(tmp_path / "a.docx")
    document = formats.load(tmp_path / "a.docx")
    assert blocks(document) == ["The fleet", "It has 12 ships", "13"]
    assert headings(document) == ["The fleet"]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w:document {W}>&b;</w:document>'


@pytest.mark.parametrize(("data", "message"), [
    (b"12 ships", "is no Word file"),
    (word("<w:p>"), "is no Word file"),
    (b"", "is no Word file"),
    (word("", styles=BOMB.format(W=W)), "declares a document type"),
    (word("", footnotes=" " * (65 << 20)), "unpacks to more than 64 MB"),
    (word("")[:-30], "is no Word file"),
])
def test_word_files_that_are_none(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        formats.parse_bytes(data, ".docx", "a.docx")


def test_a_word_file_is_no_text() -> None:
    with pytest.raises(InputError, match="read it by its path"):
        formats.parse("x", ".docx")


def test_a_word_file_is_never_unpacked_beyond_what_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    read = zipfile.ZipExtFile.read

    def noted(self: zipfile.ZipExtFile, n: int | None = -1) -> bytes:
        asked.append(-1 if n is None else n)
        return read(self, n)

    monkeypatch.setattr(zipfile.ZipExtFile, "read", noted)
    assert formats.parse_bytes(word("<w:p><w:r><w:t>12 ships</w:t></w:r></w:p>"), ".docx", "a.docx").text == "12 ships"
    assert asked
    assert all(0 < size <= 65 << 20 for size in asked)
