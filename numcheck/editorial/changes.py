"""Changed lines: which lines of a file are new since a revision, by git's own count."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from numcheck.errors import SettingsError

_HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
_FILE = re.compile(r"^\+\+\+ (?:b/(.*)|/dev/null)$", re.MULTILINE)


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
        if self.ref.startswith("-"):  # git would take it for an option
            raise SettingsError(f"--diff {self.ref}: is no revision")
        top = Path(self._git("rev-parse", "--show-toplevel").strip())
        diff = self._git("-C", str(top), "-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "-U0", self._base(), "--")
        found: dict[Path, list[range]] = {}
        parts = re.split(r"^diff --git ", diff, flags=re.MULTILINE)[1:]
        for part in parts:
            name = _FILE.search(part)
            if name is None or name[1] is None:
                continue
            hunks = (range(int(start), int(start) + int(count or "1")) for start, count in _HUNK.findall(part))
            found[(top / name[1].removesuffix("\t")).resolve()] = [hunk for hunk in hunks if hunk]
        for untracked in self._git("-C", str(top), "ls-files", "--others", "--exclude-standard", "-z").split("\0"):
            if untracked:
                found[(top / untracked).resolve()] = [range(1, 1 << 60)]
        return found

    def reach(self, path: Path) -> bool:
        """Whether any line of a file is new."""
        return bool(self.lines.get(path.resolve()))

    def touch(self, path: Path, first: int, last: int) -> bool:
        """Whether any of some lines of a file is new."""
        return any(first < lines.stop and lines.start <= last for lines in self.lines.get(path.resolve(), ()))

    def _base(self) -> str:
        """Where this branch left the revision; the revision itself where a shallow clone does not know."""
        self._git("rev-parse", "--verify", "--quiet", f"{self.ref}^{{commit}}")
        try:
            return self._git("merge-base", self.ref, "HEAD").strip()
        except SettingsError:
            return self.ref

    def _git(self, *arguments: str) -> str:
        try:
            done = subprocess.run(  # noqa: S603  # a fixed program, no shell
                ["git", *arguments],  # noqa: S607
                cwd=self.folder, capture_output=True, text=True, encoding="utf-8", errors="surrogateescape", check=False)
        except OSError as error:
            raise SettingsError(f"--diff {self.ref}: git cannot be run: {error.strerror or error}") from None
        if done.returncode:
            raise SettingsError(f"--diff {self.ref}: git says: {' '.join(done.stderr.split())[:300] or 'no such revision'}")
        return done.stdout
