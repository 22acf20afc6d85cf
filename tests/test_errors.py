"""Every error that a public function raises is documented, one of ours, and says what to do."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas
import pytest

import numcheck
from numcheck import errors
from numcheck.errors import InputError, LanguageError, NumcheckError, TableError

FRAME = pandas.DataFrame({"text": ["5 men"]})
BROKEN = pandas.DataFrame({"people": [1, 2]})
NOWHERE = Path("nowhere", "at", "all")

# What is called, with which arguments, what it raises, and what the message names.
RAISED: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], type[NumcheckError], str]] = [
    (numcheck.read, ("5",), {"language": "xx"}, LanguageError, "'xx'; numcheck knows de, en, "),
    (numcheck.check, ("5",), {"language": "xx"}, LanguageError, "'xx'; numcheck knows de, en, "),
    (numcheck.check, ("5",), {"date": "soon"}, InputError, "'soon' is no date; write it as 2022-08-06"),
    (numcheck.check, ("5",), {"tables": NOWHERE}, TableError, "no such file or folder"),
    (numcheck.check, ("5",), {"tables": BROKEN}, TableError, "DataFrame"),
    (numcheck.check_file, (NOWHERE.with_suffix(".md"),), {}, InputError, "there is no such file; check the path"),
    (numcheck.check_file, (__file__,), {}, InputError, "unknown suffix '.py'; known are .txt, "),
    (numcheck.check_file, ("article.md",), {"date": "2022-13-01"}, InputError, "'2022-13-01' is no date"),
    (numcheck.check_file, ("article.md",), {"language": "xx"}, LanguageError, "'xx'; numcheck knows"),
    (numcheck.check_file, ("article.md",), {"tables": [BROKEN]}, TableError, "DataFrame"),
    (numcheck.check_frame, (FRAME,), {"text": "body"}, InputError, "no column 'body'; its columns are text"),
    (numcheck.check_frame, (FRAME,), {"id": "url"}, InputError, "no column 'url'; its columns are text"),
    (numcheck.check_frame, (FRAME,), {"date": "soon"}, InputError, "'soon' is no date"),
    (numcheck.check_frame, (FRAME,), {"language": "xx"}, LanguageError, "'xx'; numcheck knows"),
    (numcheck.check_frame, (FRAME,), {"tables": NOWHERE}, TableError, "no such file or folder"),
    (numcheck.load_tables, (NOWHERE,), {}, TableError, "no such file or folder"),
    (numcheck.load_tables, (BROKEN,), {}, TableError, "DataFrame"),
    (numcheck.load_tables, (3,), {}, TableError, "give a folder, a CSV file"),
]


@pytest.mark.parametrize(("function", "arguments", "named", "error", "message"), RAISED)
def test_what_is_raised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    function: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any], error: type[NumcheckError], message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("article.md").write_text("5 men", encoding="utf-8")
    with pytest.raises(error, match=re.escape(message)) as caught:
        function(*arguments, **named)
    assert type(caught.value) is error


@pytest.mark.parametrize("name", [name for name in numcheck.__all__ if inspect.isfunction(getattr(numcheck, name))])
def test_what_is_raised_is_what_is_documented(name: str) -> None:
    function = getattr(numcheck, name)
    _, _, raises = inspect.getdoc(function).partition("Raises:\n")
    documented = set(re.findall(r"^    (\w+): ", raises.partition("\n\n")[0], re.MULTILINE))
    assert documented == {error.__name__ for called, _, _, error, _ in RAISED if called is function}


def test_the_tree_of_errors_is_as_drawn() -> None:
    drawn = re.findall(r"^    (?:[├└]── )?(\w+)", errors.__doc__ or "", re.MULTILINE)
    defined = [name for name, value in vars(errors).items() if inspect.isclass(value) and issubclass(value, Exception)]
    assert sorted(drawn) == sorted(defined)
    assert drawn[0] == "NumcheckError"
    assert all(getattr(errors, name).__base__ is NumcheckError for name in drawn[1:])
    assert set(defined) <= set(numcheck.__all__)


def test_every_error_of_ours_stands_in_the_tree() -> None:
    for path in (Path(numcheck.__file__).parent).rglob("*.py"):
        made = re.findall(r"^class (\w+)\(\w*(?:Error|Exception)\)", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert not made or path.name == "errors.py" or path.parent.name == "pytest_plugin", f"{path.name} defines {made}"
