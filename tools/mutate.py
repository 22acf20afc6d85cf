"""Mutation testing: change one thing in a module at a time, and see whether its tests notice.

    python tools/mutate.py numcheck/interval.py tests/test_interval.py
    python tools/mutate.py --most 80 numcheck/binding/moving.py tests/test_claims.py -k movement

A copy of the project is changed, never the project. Each change is tested in a process of its own, with nothing loaded but libraries;
it counts as noticed if a test fails or takes ten times as long. What no test notices is printed: a test is missing, or the change means
nothing. Needs an operating system that forks.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import resource
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot,
    ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add,
    ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}


def mutants(source: str) -> Iterator[tuple[int, str, str]]:
    """Every change of a module: its line, what it is, and the changed source."""
    tree = ast.parse(source)
    quiet = set(_quiet(tree))
    for number, node in enumerate(ast.walk(tree)):
        for key, value in [] if node in quiet else _changes(node):
            changed = copy.deepcopy(tree)
            twin = next(other for index, other in enumerate(ast.walk(changed)) if index == number)
            before = ast.unparse(node)
            setattr(twin, key, value)
            ast.fix_missing_locations(changed)
            yield getattr(node, "lineno", 0), f"{before}  →  {ast.unparse(twin)}", ast.unparse(changed)


def _quiet(tree: ast.AST) -> Iterator[ast.AST]:
    """What is not run, or only says something: annotations, decorators, assertions, messages of errors."""
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            parts += node.decorator_list
        if isinstance(node, ast.FunctionDef):
            parts += [node.returns]
        if isinstance(node, (ast.arg, ast.AnnAssign)):
            parts += [node.annotation]
        if isinstance(node, (ast.Assert, ast.Raise)):
            parts += [node]
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            parts += [node]
        for part in parts:
            yield from ast.walk(part) if part is not None else ()


def _changes(node: ast.AST) -> Iterator[tuple[str, object]]:
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in SWAPS:
        yield "ops", [SWAPS[type(node.ops[0])]()]
    elif isinstance(node, (ast.BoolOp, ast.BinOp)) and type(node.op) in SWAPS:
        yield "op", SWAPS[type(node.op)]()
    elif isinstance(node, ast.Constant) and isinstance(node.value, (bool, int)):
        yield "value", not node.value if isinstance(node.value, bool) else node.value + 1
    elif isinstance(node, ast.Name) and node.id in NAMES:
        yield "id", NAMES[node.id]
    if isinstance(node, (ast.If, ast.IfExp, ast.While)) and not isinstance(node.test, ast.Compare):
        yield "test", ast.UnaryOp(ast.Not(), node.test)
    if isinstance(node, ast.comprehension) and node.ifs:
        yield "ifs", node.ifs[1:]


def passes(folder: Path, arguments: list[str], seconds: int, *, first: bool = False) -> bool:
    """Whether the tests pass in a copy of the project, in so much processor time; the first time, modules are compiled for the others."""
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.chdir(folder)
        sys.path.insert(0, str(folder))
        sys.dont_write_bytecode = not first
        import pytest
        from hypothesis import Phase, settings

        settings.register_profile("mutate", phases=(Phase.explicit, Phase.generate), database=None, derandomize=True)
        settings.load_profile("mutate")

        os._exit(int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "-W", "ignore", *arguments])))
    return os.waitpid(child, 0)[1] == 0


def main() -> int:
    """Make the changes of a module, and print those that no test notices."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("module")
    parser.add_argument("tests", nargs=argparse.REMAINDER, help="what pytest is given")
    parser.add_argument("--most", type=int, default=10**6, help="so many changes at most, drawn at random")
    options = parser.parse_args()
    import hypothesis  # noqa: F401 - loaded once for all
    import markdown_it  # noqa: F401
    import pandas  # noqa: F401
    import pytest  # noqa: F401

    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary, "numcheck")
        shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(".git", ".venv", "__pycache__", ".*_cache", ".hypothesis"))
        path = folder / options.module
        source = path.read_text(encoding="utf-8")
        path.write_text(ast.unparse(ast.parse(source)), encoding="utf-8")
        begin = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        if not passes(folder, options.tests, 600, first=True):
            sys.exit("the tests fail as it is")
        seconds = 10 + 10 * int(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - begin)
        for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
            compiled.unlink()
        every = list(mutants(source))
        chosen = sorted(random.Random(0).sample(every, min(options.most, len(every))))  # noqa: S311
        survived = 0
        for line, what, changed in chosen:
            path.write_text(changed, encoding="utf-8")
            if passes(folder, options.tests, seconds):
                survived += 1
                print(f"{options.module}:{line}: {what}", flush=True)
    print(f"{options.module}: {len(chosen) - survived} of {len(chosen)} noticed ({1 - survived / max(len(chosen), 1):.0%}), "
          f"of {len(every)} possible")
    return 0


if __name__ == "__main__":
    sys.exit(main())
