"""What checking an article gave, kept in pytest's cache folder for the next run and for other worker processes.

A file an article, which holds the key it was made under: a hash of the article's bytes, of everything that its checking rests
on (settings, tables, numcheck's own code) and of its known faults. Never a time of modification: a checkout sets these anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from numcheck.claim import Finding
from numcheck.editorial.settings import Settings
from numcheck.formats import walk
from numcheck.reports import json as plain_types

_TOLD = ("check", "verdict", "text", "start", "end", "line", "column")


def digest(parts: Iterable[bytes]) -> str:
    """A hash of some byte strings, each with its length, so that no two lists of them run together."""
    made = hashlib.blake2b(digest_size=20)
    for part in parts:
        made.update(len(part).to_bytes(8, "big"))
        made.update(part)
    return made.hexdigest()


def ground(settings: Settings, options: Iterable[str]) -> str:
    """A hash of all that a check rests on besides the article: numcheck's code and tables, the settings, options."""
    import numcheck
    from numcheck.tables.package import bundled_folder

    package = Path(numcheck.__file__).parent
    files = sorted(package.rglob("*.py"))
    places = [settings.path(name) for name in settings.tables] if settings.tables is not None else [bundled_folder()]
    for place in places:
        files += sorted(one for one in walk(place) if one.is_file()) if place.is_dir() else [place]
    return digest([repr(settings).encode(), *(option.encode() for option in options), *map(_bytes, files)])


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # loading the table will say so
        return b""


def packed(finding: Finding) -> dict[str, Any]:
    """What a test says of a finding, and the whole of it as text: of thousands, few are ever read again."""
    whole = plain_types.of_finding(finding)
    return {**{name: whole[name] for name in _TOLD}, "whole": json.dumps(whole)}


def unpacked(finding: Mapping[str, Any], path: str) -> Finding:
    """A finding as it was packed, under the path that messages name."""
    return plain_types.restored(json.loads(finding["whole"]), path)


class Cache:
    """The cache of one run; without a folder nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def get(self, name: str, key: str) -> dict[str, Any] | None:
        """What was kept of an article under a key, or None."""
        if self.folder is None:
            return None
        try:
            kept = json.loads(self._file(name).read_bytes())
        except (OSError, ValueError):
            return None
        return kept["value"] if isinstance(kept, dict) and kept.get("key") == key else None

    def set(self, name: str, key: str, value: dict[str, Any]) -> None:
        """Keep what was found of an article; a folder that cannot be written to is no fault."""
        if self.folder is None:
            return
        file = self._file(name)
        with contextlib.suppress(OSError):
            part = file.with_suffix(f".{os.getpid()}")
            part.write_text(json.dumps({"key": key, "value": value}), encoding="ascii")
            part.replace(file)  # other processes see the old one or the new one, never half of it

    def _file(self, name: str) -> Path:
        assert self.folder is not None
        return self.folder / f"{digest([name.encode('utf-8', 'surrogatepass')])}.json"
