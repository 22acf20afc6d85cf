"""A `datapackage.yaml` as mappings that know their lines, and typed access to them.

Whatever stands in such a file, all that ever comes of it is a value of the wanted type or a `TableError`
that names the line, the key, the value and what would be accepted.
"""

from __future__ import annotations

import difflib
import reprlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

from numcheck.errors import TableError

METADATA = "datapackage.yaml"
_MISSING = object()
_SHOWN = 60


class _Located(dict[Any, Any]):
    """A mapping with the 1-based line of each key."""

    lines: dict[Any, int]


@lru_cache(maxsize=1)
def _loader() -> Any:
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

    class Loader(base):  # type: ignore[misc]  # which of the two it is only shows when it runs
        pass

    def mapping(loader: Any, node: Any) -> _Located:
        loader.flatten_mapping(node)
        found = _Located()
        found.lines = {}
        for key_node, value_node in node.value:
            key = loader.construct_object(key_node, deep=True)
            if isinstance(key, (list, dict)):
                raise yaml.constructor.ConstructorError(None, None, "a key must be a word", key_node.start_mark)
            if key in found:
                problem = f"the key {key!r} stands here twice; keep one of them"
                raise yaml.constructor.ConstructorError(None, None, problem, key_node.start_mark)
            found[key] = loader.construct_object(value_node, deep=True)
            found.lines[key] = key_node.start_mark.line + 1
        return found

    Loader.add_constructor("tag:yaml.org,2002:map", mapping)
    return Loader


def _short(value: object) -> str:
    """A value as messages show it: whole where it is short, never all of a long one."""
    shown = value if isinstance(value, str) else reprlib.repr(value)
    return shown if len(shown) <= _SHOWN else shown[:_SHOWN - 1] + "…"


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of the metadata, with where it stands.

    Attributes:
        value: as YAML gives it.
        key: the key it stands under.
        line: 1-based line of that key; None for the file as a whole.
        table: the table it is about; "" before one is known.
    """

    value: Any
    key: str = ""
    line: int | None = None
    table: str = ""

    def error(self, problem: str, value: object = _MISSING) -> TableError:
        """An error about this value, or about a part of it."""
        about = f"table {self.table!r}: " if self.table else ""
        shown = self.value if value is _MISSING else value
        return TableError(METADATA, about + problem, row=self.line, column=self.key or None, value=_short(shown))

    def of(self, table: str) -> Entry:
        """The same value, known to be about a table."""
        return Entry(self.value, self.key, self.line, table)

    @property
    def given(self) -> bool:
        """Whether there is a value at all."""
        return self.value is not None

    def get(self, key: str) -> Entry:
        """The value under a key; an empty one if there is none."""
        mapping = self.mapping()
        return Entry(mapping.get(key), key, mapping.lines.get(key, self.line) if isinstance(mapping, _Located) else self.line, self.table)

    def mapping(self) -> dict[Any, Any]:
        """The value as a mapping; an empty one if none is given."""
        if not self.given:
            return {}
        if not isinstance(self.value, dict):
            raise self.error(f"{self.key or 'the file'!r} must be a mapping: lines of “key: value”")
        return self.value

    def known(self, keys: Iterable[str]) -> Entry:
        """The same mapping, once it holds no keys but these."""
        allowed = tuple(keys)
        for key in self.mapping():
            if key not in allowed:
                near = difflib.get_close_matches(str(key), allowed, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(allowed)}"
                raise Entry(key, str(key), self._line(key), self.table).error(f"{self.key!r} has no such key; {hint}")
        return self

    def items(self) -> Iterator[tuple[str, Entry]]:
        """Every key with its value; keys must be words."""
        for key, value in self.mapping().items():
            if isinstance(key, bool):
                raise Entry(key, self.key, self._line(key),
                            self.table).error("YAML reads this key as true or false; write it in quotation marks: 'no'")
            if not isinstance(key, (str, int)):
                raise Entry(key, self.key, self._line(key), self.table).error("a key must be a word")
            yield str(key), Entry(value, str(key), self._line(key), self.table)

    def _line(self, key: object) -> int | None:
        return self.value.lines.get(key, self.line) if isinstance(self.value, _Located) else self.line

    def list(self) -> list[Entry]:
        """The value as a list of values; an empty one if none is given."""
        if not self.given:
            return []
        if not isinstance(self.value, list):
            raise self.error(f"{self.key!r} must be a list: [one, another]")
        return [Entry(value, self.key, self.line, self.table) for value in self.value]

    def text(self) -> str:
        """The value as a word; YAML's whole numbers are words too, its booleans are not."""
        if not self.given:
            raise self.error(f"{self.key!r} is missing")
        if isinstance(self.value, bool):
            raise self.error("YAML reads this as true or false; write it in quotation marks: 'no'")
        if not isinstance(self.value, (str, int)) or not str(self.value).strip():
            raise self.error(f"{self.key!r} must be a word, or words in quotation marks")
        return str(self.value).strip()

    def texts(self) -> tuple[str, ...]:
        """The value as a list of words."""
        return tuple(entry.text() for entry in self.list())

    def flag(self, default: bool) -> bool:
        """The value as true or false."""
        if not self.given:
            return default
        if not isinstance(self.value, bool):
            raise self.error(f"{self.key!r} must be true or false")
        return self.value

    def share(self) -> Fraction:
        """The value as a share from 0 to below 1, read as it is printed."""
        if isinstance(self.value, (int, float)) and not isinstance(self.value, bool) and 0 <= self.value < 1:
            return Fraction(str(self.value))
        raise self.error("must be a share from 0 to below 1, such as 0.02")


def load(folder: Path) -> Entry:
    """The metadata of a folder.

    Raises:
        TableError: it is no UTF-8, no YAML, or no mapping.
    """
    import yaml

    try:
        data = (folder / METADATA).read_bytes()
        loaded = yaml.load(data.decode("utf-8-sig"), Loader=_loader())  # noqa: S506 - a safe loader of our own
    except UnicodeDecodeError as error:
        raise TableError(METADATA, "no UTF-8; save the file as UTF-8", row=data.count(b"\n", 0, error.start) + 1,
                         value=f"byte 0x{data[error.start]:02x}") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        raise TableError(METADATA, f"not YAML: {problem}", row=mark.line + 1 if mark else None) from error
    except (OSError, ValueError, OverflowError, RecursionError, TypeError, AttributeError) as error:  # a 13th month, a thousand brackets
        raise TableError(METADATA, f"not YAML that can be read: {error}") from error
    entry = Entry(loaded)
    if not isinstance(loaded, dict):
        raise TableError(METADATA, "must hold a mapping with 'resources', the list of tables", value=_short(loaded))
    return entry
