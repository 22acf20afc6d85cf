"""Changed lines: which lines of a file are new since a revision, by git's own count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from numcheck.editorial.settings import real
from numcheck.errors import SettingsError

_HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_FILE = re.compile(r'^\+\+\+ (?:b/(.*)|"b/(.*)"\t?|/dev/null)$', re.MULTILINE)
_ESCAPE = re.compile(rb"\\([0-7]{3}|.)")
_ESCAPES = {b"a": b"\a", b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}
# As it is without anybody's configuration or attributes: an article called binary has lines too.
_DIFF = ("diff", "--no-color", "--no-ext-diff", "--no-textconv", "--text", "--submodule=short",
         "--ignore-submodules=none", "--dst-prefix=b/", "-U0")

_ALL = range(1, 1 << 60)


@dataclass(frozen=True)
class Changes:
    """What has changed since a revision in the repository that a folder belongs to.

    Attributes:
        ref: the revision, as git names it: "origin/main".
        folder: a folder of the repository.
    """

    ref: str
    folder: Path

    @cached_property
    def lines(self) -> dict[Path, list[range]]:
        """The changed lines of each changed file, 1-based; all lines of a file that git does not track.

        Raises:
            SettingsError: no git, no repository, or no such revision.
        """
        top = Path(self._git("rev-parse", "--show-toplevel").removesuffix("\n"))
        diff = self._git("-C", str(top), *_DIFF, self._base(), "--")
        found: dict[Path, list[range]] = {}
        parts = re.split(r"^diff --git ", diff, flags=re.MULTILINE)[1:]
        for part in parts:
            name = _FILE.search(part)
            written = name and (name[1] or _unquoted(name[2] or ""))
            if not written:
                continue
            hunks = (range(int(start), int(start) + int(count or "1")) for start, count in _HUNK.findall(part))
            found[real(top / written.removesuffix("\t"))] = [hunk for hunk in hunks if hunk]
        for untracked in self._git("-C", str(top), "ls-files", "--others", "--exclude-standard", "-z").split("\0"):
            if untracked:
                found[real(top / untracked)] = [_ALL]
        return found

    def reach(self, path: Path) -> bool:
        """Whether any line of a file is new."""
        return bool(self._of(path))

    def touch(self, path: Path, first: int, last: int) -> bool:
        """Whether any of some lines of a file is new."""
        return any(first < lines.stop and lines.start <= last for lines in self._of(path))

    def _of(self, path: Path) -> list[range]:
        """The changed lines of a file; all of one in another repository within this one, of which git says no more than that it changed."""
        found = real(path)
        return [_ALL] if any(folder in self.lines for folder in found.parents) else self.lines.get(found, [])

    def _base(self) -> str:
        """Where this branch left the revision; the revision itself where a shallow clone does not know."""
        self._git("rev-parse", "--verify", "--quiet", f"{self.ref}^{{commit}}")
        try:
            return self._git("merge-base", self.ref, "HEAD").strip()
        except SettingsError:
            return self.ref

    def _git(self, *arguments: str) -> str:
        import subprocess  # most runs ask nothing of git

        try:
            done = subprocess.run(  # noqa: S603  # a fixed program, no shell
                ["git", *arguments],  # noqa: S607
                cwd=self.folder, capture_output=True, check=False)
        except OSError as error:
            raise SettingsError(f"--diff {self.ref}: git cannot be run: {error.strerror or error}") from None
        if done.returncode:
            said = " ".join(done.stderr.decode("utf-8", "replace").split())
            raise SettingsError(f"--diff {self.ref}: git says: {said[:300] or 'no such revision'}")
        return done.stdout.decode("utf-8", "surrogateescape")  # with its line ends as they are: a lone one is part of an article


def _unquoted(name: str) -> str:
    """The name of a file that git has quoted, as it does where it holds quotes, backslashes or control characters."""
    def meant(match: re.Match[bytes]) -> bytes:
        given = match[1]
        return bytes([int(given, 8) & 255]) if given.isdigit() else _ESCAPES.get(given, given)

    return _ESCAPE.sub(meant, name.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")
