"""What a corpus is read from: Parquet files, or a folder of articles, in batches that need not fit into memory together."""

from __future__ import annotations

import hashlib
import itertools
import os
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from numcheck import formats
from numcheck.errors import InputError
from numcheck.reports.frame import inert

if TYPE_CHECKING:
    import pyarrow
    from pyarrow import parquet


@dataclass(frozen=True, slots=True)
class Batch:
    """Some documents in a row.

    Attributes:
        number: its place among the batches of the corpus; the first is 0.
        ids: what names each document.
        documents: each one's text as UTF-8 (null where there is none), or the path of its file, as an address has it:
            a name need not be UTF-8.
    """

    number: int
    ids: pyarrow.Array
    documents: pyarrow.Array

    def __len__(self) -> int:
        return len(self.documents)


class Corpus(Protocol):
    """A corpus at rest."""

    def fingerprint(self) -> str:
        """A hash that another state of the files does not have."""

    def count(self) -> int:
        """How many documents there are."""

    def batches(self, size: int) -> Iterator[Batch]:
        """All documents, at most so many at a time, always cut in the same places."""


def find(path: Path, text: str, id: str | None) -> Corpus:  # noqa: A002 - the public name
    """The corpus at a path: a Parquet file, a folder with Parquet files in it, or a folder of articles.

    Raises:
        InputError: there is nothing to read, or a file does not have the columns.
    """
    if path.is_dir():
        files = sorted(file for file in formats.walk(path) if file.suffix == ".parquet" and not file.name.startswith((".", "_")))
        if files:
            return Tables(path, files, text, id)
        if next(formats.articles(path), None) is None:
            raise InputError(f"{path}: holds neither Parquet files nor articles ({', '.join(formats.SUFFIXES)})")
        return Articles(path)
    if not path.exists():
        raise InputError(f"{path}: there is no such file or folder; check the path")
    if path.suffix.lower() not in (".parquet", ".pq"):
        raise InputError(f"{path}: is no Parquet file; give one, or a folder of Parquet files or articles")
    return Tables(path.parent, [path], text, id)


class Tables:
    """Documents in the rows of Parquet files.

    Args:
        folder: what the files' names count from.
        files: the files, in the order to read them.
        text: the column of texts.
        id: the column of names; None for each row's number in the corpus, from 0.
    """

    def __init__(self, folder: Path, files: list[Path], text: str, id: str | None) -> None:  # noqa: A002
        import pyarrow

        self._folder, self._files, self._text, self._id = folder, files, text, id
        self._count = 0
        types: dict[Path, pyarrow.DataType] = {}
        for file in files:
            with _open(file) as opened:
                schema = opened.schema_arrow
                for column in filter(None, (text, id)):
                    if column not in schema.names:
                        raise InputError(f"{file}: has no column {column!r}; its columns are {', '.join(schema.names)}")
                kind = schema.field(text).type
                if pyarrow.types.is_dictionary(kind):
                    kind = kind.value_type
                if str(kind) not in ("string", "large_string", "string_view"):
                    raise InputError(f"{file}: column {text!r} holds {kind}, not text; name the column of texts with --text")
                if id is not None:
                    types[file] = schema.field(id).type
                self._count += opened.metadata.num_rows
        for file, type_ in types.items():
            if type_ != types[files[0]]:
                raise InputError(f"{file}: column {id!r} holds {type_}, but {types[files[0]]} in {files[0].name}; give all files one type")

    def fingerprint(self) -> str:
        """See `Corpus`."""
        return _hash(self._files, self._folder)

    def count(self) -> int:
        """See `Corpus`."""
        return self._count

    def batches(self, size: int) -> Iterator[Batch]:
        """See `Corpus`."""
        import pyarrow

        columns = [self._text] if self._id in (None, self._text) else [self._text, self._id]
        numbers = itertools.count()
        at = 0
        for file in self._files:
            with _open(file) as opened:
                try:
                    for rows in opened.iter_batches(size, columns=columns):
                        ids = pyarrow.array(range(at, at + len(rows)), pyarrow.int64()) if self._id is None else rows.column(self._id)
                        # As bytes, so that a text that is not UTF-8 is that document's fault and not the batch's.
                        yield Batch(next(numbers), ids, rows.column(self._text).cast(pyarrow.string()).cast(pyarrow.binary()))
                        at += len(rows)
                except (OSError, pyarrow.ArrowException) as error:
                    raise _unreadable(file, error) from None


class Articles:
    """Documents in files of their own, each in the format that its suffix names; a path below the folder is a document's name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _paths(self) -> Iterator[Path]:
        return map(Path, formats.articles(self._folder))

    def fingerprint(self) -> str:
        """See `Corpus`."""
        return _hash(self._paths(), self._folder)

    def count(self) -> int:
        """See `Corpus`."""
        return sum(1 for _ in self._paths())

    def batches(self, size: int) -> Iterator[Batch]:
        """See `Corpus`."""
        import pyarrow

        paths = self._paths()
        for number in itertools.count():
            some = list(itertools.islice(paths, size))
            if not some:
                return
            names = [inert(path.relative_to(self._folder).as_posix(), "./").encode("utf-8", "replace").decode() for path in some]
            yield Batch(number, pyarrow.array(names), pyarrow.array([urllib.parse.quote(os.fsencode(path)) for path in some]))


def _open(file: Path) -> parquet.ParquetFile:
    import pyarrow
    from pyarrow import parquet

    if not file.is_file():  # a pipe would block
        raise InputError(f"{file}: is no file")
    try:
        return parquet.ParquetFile(file, pre_buffer=False)  # buffers are kept until the file is closed
    except (OSError, pyarrow.ArrowException) as error:
        raise _unreadable(file, error) from None


def _unreadable(file: Path, error: Exception) -> InputError:
    return InputError(f"{file}: cannot be read as Parquet: {' '.join(str(error).split())}")


def _hash(files: Iterator[Path] | list[Path], folder: Path) -> str:
    """A hash of the files' names, sizes and times: reading a whole archive for one would take as long as half of the work."""
    digest = hashlib.sha256()
    for file in files:
        state = file.stat()
        digest.update(f"{file.relative_to(folder).as_posix()}\0{state.st_size}\0{state.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()
