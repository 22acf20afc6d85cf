"""Fuzz one target: `python -m fuzz check -max_total_time=1800`, with options of libFuzzer.

Without atheris, seeds are mangled at random for as many seconds as the option says; that finds less. A crash is printed with the bytes
that make it: `python -m fuzz check crash-…` runs these once. Make a test of it in `tests/test_robust.py`, then mend it.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import sys
import tempfile
import time
from pathlib import Path

try:
    import atheris
except ImportError:
    atheris = None

if atheris is not None:
    with atheris.instrument_imports(include=["numcheck"]):
        import numcheck
        from fuzz.targets import TARGETS

        for found in pkgutil.walk_packages(numcheck.__path__, "numcheck."):  # what is imported when it is first needed would not be seen
            if not found.name.endswith(("__main__", "lsp", "cluster", "pytest_plugin")):
                importlib.import_module(found.name)
else:
    from fuzz.targets import TARGETS

from fuzz import seeds


def main() -> None:
    """Run the target that the command line names."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"usage: python -m fuzz TARGET [-max_total_time=SECONDS] [FILE ...]; targets are {', '.join(TARGETS)}")
    name, *options = sys.argv[1:]
    target = TARGETS[name]
    files = [Path(option) for option in options if not option.startswith("-")]
    if files and all(file.is_file() for file in files):
        for file in files:
            target(file.read_bytes())
        return
    if atheris is None:
        limits = [float(option.partition("=")[2]) for option in options if option.startswith("-max_total_time=")]
        mangle(name, limits[0] if limits else 60)
        return
    folder = Path(tempfile.mkdtemp(prefix="numcheck-seeds-"))
    for number, seed in enumerate(seeds.of(name)):
        (folder / str(number)).write_bytes(seed)
    words = folder.with_suffix(".dict")
    words.write_text("".join('"' + "".join(f"\\x{byte:02x}" for byte in word) + '"\n' for word in seeds.words()), encoding="ascii")
    atheris.Setup([sys.argv[0], f"-dict={words}", "-timeout=60", "-rss_limit_mb=4000", *options, str(folder)], target)
    atheris.Fuzz()


def mangle(name: str, seconds: float) -> None:
    """The poor man's fuzzing: cut, repeat and join seeds and words."""
    chance = random.Random(0)  # noqa: S311
    known, words = [*seeds.of(name), b""], seeds.words()
    end = time.monotonic() + seconds
    runs = 0
    while time.monotonic() < end:
        data = bytearray(chance.choice(known))
        for _ in range(chance.randint(1, 8)):
            at, to = sorted(chance.randint(0, len(data)) for _ in range(2))
            other = chance.choice(known)
            data[at:to] = chance.choice((b"", chance.randbytes(3), chance.choice(words), bytes(data[at:to]) * 3, other[:40], other[-40:]))
        try:
            TARGETS[name](bytes(data))
        except BaseException:
            print(f"{name}: crash of {bytes(data)!r}", file=sys.stderr)
            raise
        runs += 1
    print(f"{name}: {runs} runs, no crash")


if __name__ == "__main__":
    main()
