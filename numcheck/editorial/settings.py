"""Settings: `[tool.numcheck]` in `pyproject.toml`, the one home of what a newsroom sets.

The command line, the pytest plugin and the language server share them; an option given to one of these wins.

    [tool.numcheck]
    language = "fr"                      # of all articles; found for each paragraph if not set
    date = "2026-11-24"                  # the day they were written, where the article does not say it
    tables = ["tables/"]                 # instead of the bundled ones; [] for none; relative to this file
    ignore = ["repetition"]              # checks that are switched off
    strict = true                        # borderline claims fail too
    files = ["*.md", "*.html"]           # which files of a folder are articles
    granularity = "file"                 # pytest: one test an article instead of one a claim
    baseline = "numcheck-baseline.json"  # known faults, see `numcheck.editorial.baseline`

    [tool.numcheck.per-file-ignores]
    "archive/*" = ["value", "rank"]
"""

from __future__ import annotations

import datetime
import difflib
import fnmatch
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

from numcheck.errors import LanguageError, SettingsError
from numcheck.interval import Verdict

FILE = "pyproject.toml"
FILES = ("*.txt", "*.md", "*.markdown", "*.html", "*.htm", "*.rst", "*.docx", "*.ipynb")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a newsroom sets; see the module's page.

    Attributes:
        language: ISO 639-1 code, or None.
        date: the day all articles were written, or None.
        tables: paths of reference tables; None for the bundled ones, () for none.
        ignore: names of checks that are switched off.
        per_file_ignores: globs of paths below `folder`, each with names of checks.
        strict: whether borderline claims fail too.
        files: globs of the files that are articles.
        granularity: "claim" or "file": what one pytest test is.
        baseline: path of the baseline, or None.
        folder: where the settings stand; relative paths and globs count from there.
    """

    language: str | None = None
    date: datetime.date | None = None
    tables: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    strict: bool = False
    files: tuple[str, ...] = FILES
    granularity: str = "claim"
    baseline: str | None = None
    folder: Path = field(default_factory=Path)

    @property
    def limit(self) -> Verdict:
        """The mildest verdict that fails."""
        return Verdict.BORDERLINE if self.strict else Verdict.INCONSISTENT

    def path(self, name: str) -> Path:
        """A path as it stands in the settings, from where the process runs."""
        return self.folder / name

    def is_article(self, path: PurePath) -> bool:
        """Whether a file that nobody named is an article, by `files`."""
        return matches(path.name, self.files) or matches(self.relative(path), self.files)

    def ignored(self, path: PurePath) -> frozenset[str]:
        """The checks that are switched off for a file."""
        shown = self.relative(path) if self.per_file_ignores else ""
        return frozenset(self.ignore).union(*(names for glob, names in self.per_file_ignores.items()
                                              if matches(shown, [glob]) or matches(path.name, [glob])))

    def relative(self, path: PurePath) -> str:
        """A path as seen from the settings' folder, with slashes."""
        try:
            return real(path).relative_to(real(self.folder)).as_posix()
        except ValueError:
            return path.as_posix()


def real(path: PurePath) -> Path:
    """Where a file is, past all links; unlike `Path.resolve`, also where these go in circles."""
    return Path(os.path.realpath(path))


def matches(name: str, globs: Iterable[str]) -> bool:
    """Whether a name or path is as one of the globs says."""
    return any(fnmatch.fnmatch(name, glob) for glob in globs)


def find(start: Path | None = None) -> Settings:
    """The settings of the nearest `pyproject.toml` above a folder that has `[tool.numcheck]`; the defaults if none has.

    Raises:
        SettingsError: a key that does not exist, or a value that does not fit.
    """
    folder = (start or Path.cwd()).resolve()
    for parent in (folder, *folder.parents):
        path = parent / FILE
        if path.is_file():
            table = _table(path)
            if table is not None:
                return parse(table, parent, str(path))
    return Settings()


def _table(path: Path) -> dict[str, Any] | None:
    import tomllib  # few folders have settings

    try:
        whole = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:  # no UTF-8, no TOML, a number of 5,000 digits
        raise SettingsError(f"{path}: cannot be read: {error}") from error
    tool = whole.get("tool")
    table = tool.get("numcheck") if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{path}: tool.numcheck is {table!r}; it must be a table, [tool.numcheck]")
    return table


def parse(table: Mapping[str, Any], folder: Path, where: str = "[tool.numcheck]") -> Settings:
    """Settings from the keys of `[tool.numcheck]`.

    Args:
        table: the keys and values.
        folder: where relative paths count from.
        where: what messages call the place.

    Raises:
        SettingsError: a key that does not exist (the message names the nearest that does), or a value that does not fit.

    Example:
        >>> parse({"langauge": "fr"}, Path("."))
        Traceback (most recent call last):
        ...
        numcheck.errors.SettingsError: [tool.numcheck]: there is no setting 'langauge'; did you mean 'language'?
    """
    given: dict[str, Any] = {}
    for key, value in table.items():
        read = _KEYS.get(key)
        if read is None:
            near = difflib.get_close_matches(key.replace("_", "-"), _KEYS, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(_KEYS)}"
            raise SettingsError(f"{where}: there is no setting {key!r}; {hint}")
        try:
            given[key.replace("-", "_")] = read(value)
        except (TypeError, ValueError, LanguageError) as problem:
            raise SettingsError(f"{where}: {key} = {value!r}: {problem}") from None
    return Settings(**given, folder=folder)


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("must be a text")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
        raise ValueError('must be a list of texts, such as ["*.md"]')
    return tuple(value)


def _tables(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) and value else _texts(value)


def _language(value: Any) -> str:
    from numcheck.language import language as language_of

    return language_of(_text(value)).code


def _date(value: Any) -> datetime.date:
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError("is no date; write it as 2022-08-06") from None


def checks(value: Any) -> tuple[str, ...]:
    """Names of checks, each of which exists.

    Raises:
        ValueError: one does not; the message names the nearest that does.
    """
    names = _texts(value)
    for name in names:
        problem = no_check(name)
        if problem:
            raise ValueError(problem)
    return names


def no_check(name: str) -> str:
    """What is wrong with the name of a check, and which is the nearest that exists; "" for one that does.

    Example:
        >>> no_check("ranks")
        "there is no check 'ranks'; did you mean 'rank'?"
    """
    from numcheck.checks import check_names

    if name in check_names():
        return ""
    near = difflib.get_close_matches(name, check_names(), 1)
    return f"there is no check {name!r}; " + (f"did you mean {near[0]!r}?" if near else f"there are {', '.join(check_names())}")


def _per_file(value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise TypeError('must be a table of globs, such as "archive/*" = ["rank"]')
    return {glob: checks(names) for glob, names in value.items()}


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError("must be true or false")
    return value


def _granularity(value: Any) -> str:
    if value not in ("claim", "file"):
        raise ValueError('must be "claim" or "file"')
    return str(value)


_KEYS: dict[str, Callable[[Any], Any]] = {
    "language": _language,
    "date": _date,
    "tables": _tables,
    "ignore": checks,
    "per-file-ignores": _per_file,
    "strict": _flag,
    "files": _texts,
    "granularity": _granularity,
    "baseline": _text,
}
