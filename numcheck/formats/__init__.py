"""Document formats: what turns a file into a `Document`.

A format is one module here with `parse(source, path) -> Document` (or `unpack(data, path)`, if it is no text), and one
row of `SUFFIXES`. It leaves
prose where it stands and blanks out the rest, so that whatever is found has its line and column.
"""

from __future__ import annotations

import importlib
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from numcheck.document import Document
from numcheck.errors import InputError

SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".rst": "rst",
    ".docx": "docx",
    ".ipynb": "notebook",
}
"""The module that reads each file suffix."""

# Text files that lie about in projects and are nobody's article.
_NO_ARTICLE = re.compile(
    r"(?:.*requirements.*|.*constraints.*|cmakelists|robots|humans|ads|security|licen[cs]e.*|notice.*|copying.*|authors.*"
    r"|top_level|entry_points|sources|dependency_links|installed-files|vendor|manifest)\.txt",
    re.IGNORECASE,
)
_NO_FOLDER = frozenset({"site-packages", "dist-packages", "node_modules", "__pycache__"})


def load(path: str | os.PathLike[str]) -> Document:
    """Read a file, in the format that its suffix names.

    Lines and columns count from behind a byte order mark, if there is one.

    Raises:
        InputError: the file is missing, a folder or a device, not UTF-8, or of an unknown suffix.
    """
    name = os.fspath(path)
    suffix = _known(Path(name).suffix, name)
    try:
        mode = os.stat(name).st_mode  # noqa: PTH116  # what it says of a name that is none is told below
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # which would block, or never end
            raise InputError(f"{name}: is a pipe or a device; give a file, or - for standard input")
        data = Path(name).read_bytes()
    except FileNotFoundError:
        raise InputError(f"{name}: there is no such file; check the path") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a folder; name the files in it, or give the folder to the command line") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    return parse_bytes(data, suffix, name)


def parse_bytes(data: bytes, suffix: str, path: str) -> Document:
    """Read a file's content.

    Raises:
        InputError: the suffix is unknown, or the content is not UTF-8 or not what the suffix says.
    """
    module = importlib.import_module(f"numcheck.formats.{SUFFIXES[_known(suffix, path)]}")
    if hasattr(module, "unpack"):
        document: Document = module.unpack(data, path)
        return document
    try:
        source = data.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = data[error.start]
        raise InputError(f"{path}: is not UTF-8: byte 0x{byte:02x} at offset {error.start}; save the file as UTF-8") from None
    return parse(source.removeprefix("\ufeff"), suffix, path)


def parse(source: str, suffix: str = ".txt", path: str = "") -> Document:
    """Read a text that is at hand already.

    Args:
        source: the text, in any of the formats; no text is refused.
        suffix: the file suffix that names its format: ".md".
        path: the name for messages.

    Raises:
        InputError: the suffix is unknown.
    """
    module = importlib.import_module(f"numcheck.formats.{SUFFIXES[_known(suffix, path)]}")
    if not hasattr(module, "parse"):
        raise InputError(f"{path + ': ' if path else ''}a {suffix} file is no text; read it by its path")
    document: Document = module.parse(source, path)
    return document


def has_lines(path: str) -> bool:
    """Whether the lines of a file are those of its text: a Word file's are not."""
    module = SUFFIXES.get(Path(path).suffix.lower())
    return module is None or not hasattr(importlib.import_module(f"numcheck.formats.{module}"), "unpack")


def _known(suffix: str, path: str) -> str:
    lower = suffix.lower()
    if lower in SUFFIXES:
        return lower
    name = f"{path}: " if path else ""
    problem = f"unknown suffix {suffix!r}" if suffix else "has no suffix to tell its format by"
    raise InputError(f"{name}{problem}; known are {', '.join(SUFFIXES)}")


def is_article(path: str | os.PathLike[str]) -> bool:
    """Whether a file that nobody named is worth reading: no `requirements.txt`, nothing hidden or installed.

    Args:
        path: relative to the folder that was given.
    """
    path = Path(path)
    hidden = any(part in _NO_FOLDER or (part.startswith(".") and part.strip(".")) for part in path.parts)
    return not hidden and path.suffix.lower() in SUFFIXES and not _NO_ARTICLE.fullmatch(path.name)


def articles(folder: str | os.PathLike[str]) -> Iterator[str]:
    """The paths of all articles in a folder and the folders below it, in order of name.

    Pipes and devices, and links that lead out of the folder, are passed over: a report would show what nobody put there.
    """
    inside = Path(folder).resolve()
    for path in walk(folder):
        if is_article(path.name) and path.is_file() and (not path.is_symlink() or path.resolve().is_relative_to(inside)):
            yield str(path)


def walk(folder: str | os.PathLike[str]) -> Iterator[Path]:
    """Everything in a folder and those below it that is no folder, in order of name; however deep they are.

    Folders that are hidden or hold what somebody installed are passed over, and no link to a folder is followed.
    """
    waiting = [Path(folder)]
    while waiting:
        root = waiting.pop()
        try:
            found = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in os.scandir(root))
        except OSError:  # a folder that may not be read, or whose path is too long for the system
            continue
        yield from (root / name for name, is_folder in found if not is_folder)
        waiting += [root / name for name, is_folder in reversed(found)
                    if is_folder and name not in _NO_FOLDER and not name.startswith(".")]
