"""Mutation testing: change one thing in a module at a time, and see whether its tests notice.

    python tools/mutate.py numcheck/interval.py -- tests/test_interval.py
    python tools/mutate.py --most 60 numcheck/checks/*.py -- tests/test_claims.py tests/test_binding.py

The tests run once as they are, and it is written down which of them run through which line. Then each change is made in a process of its
own, in memory, never on disk, and the tests that run through its line are run, those first that run through most of the module. A change
counts as noticed if one of them fails or does not come to an end. What no test notices is printed: a test is missing, or the change means
nothing. What is only computed once for a process (the words of a language, tables) is kept, except for changes of the lines that computed
it. Needs an operating system that forks.
"""

from __future__ import annotations

import argparse
import ast
import copy
import functools
import gc
import importlib
import importlib.machinery
import os
import random
import resource
import sys
import tempfile
import time
import types
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from _pytest.runner import runtestprotocol
from hypothesis import Phase, settings

ROOT = Path(__file__).parent.parent
SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot,
    ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And, ast.Add: ast.Sub, ast.Sub: ast.Add,
    ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}
SECONDS = 15
"""So much processor time the tests of one change may take, if they come to an end, unless told otherwise."""


REMEMBERED = 99
"""A cache of more entries is one of what texts hold, and is emptied before each test."""
ANEW = "--anew"


class Mutant(NamedTuple):
    """A change of a module: the lines it is on, what it is, the changed source, and whether it stands in a function."""

    first: int
    last: int
    what: str
    source: str
    inside: bool


# --- changes -------------------------------------------------------------------------------------------------------


def mutants(source: str) -> Iterator[Mutant]:
    """Every change of a module."""
    tree = ast.parse(source)
    quiet = set(_quiet(tree))
    inside = {part for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.Lambda)) for body in _body(node)
              for part in ast.walk(body)}
    for number, node in enumerate(ast.walk(tree)):
        for key, value in [] if node in quiet else _changes(node):
            changed = copy.deepcopy(tree)
            twin = next(other for index, other in enumerate(ast.walk(changed)) if index == number)
            before = ast.unparse(node)
            setattr(twin, key, value)
            ast.fix_missing_locations(changed)
            place = getattr(node, "test", node.target if isinstance(node, ast.comprehension) else node)
            last = node.ifs[-1].end_lineno if isinstance(node, ast.comprehension) else place.end_lineno
            yield Mutant(place.lineno, last, f"{before.splitlines()[0]}  →  {ast.unparse(twin).splitlines()[0]}", ast.unparse(changed),
                         node in inside)


def _body(node: ast.FunctionDef | ast.Lambda) -> list[ast.AST]:
    return [node.body] if isinstance(node, ast.Lambda) else [*node.body]


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


def apply(module: types.ModuleType, source: str) -> None:
    """Make the functions of a module do what those of a changed source do."""
    made = {"__name__": module.__name__, "__file__": module.__file__, "__package__": module.__package__}
    exec(compile(source, str(module.__file__), "exec"), made)  # noqa: S102
    for name, new in made.items():
        old = module.__dict__.get(name)
        if getattr(old, "__module__", "") == module.__name__:
            _graft(old, new)


def closures(file: str) -> list[types.FunctionType]:
    """The functions that other functions of a file made while it was loaded: no name leads to them."""
    return [one for one in gc.get_objects() if isinstance(one, types.FunctionType) and one.__code__.co_filename == file
            and "<locals>" in one.__code__.co_qualname]


def renew(made: list[types.FunctionType], file: str, before: str, after: str) -> None:
    """Make such functions do what a changed source says."""
    old, new = ([*_codes(compile(source, file, "exec"))] for source in (before, after))
    if len(old) == len(new):
        place = {(code.co_qualname, code.co_firstlineno): at for at, code in enumerate(old)}
        for one in made:
            one.__code__ = new[place[one.__code__.co_qualname, one.__code__.co_firstlineno]]


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    for inner in code.co_consts:
        if isinstance(inner, types.CodeType):
            yield inner
            yield from _codes(inner)


def _graft(old: object, new: object) -> None:
    """Make a function, or the methods of a class, do what another does; whoever has it already calls the new one."""
    for inner in ("__wrapped__", "fget", "func", "__func__"):
        if hasattr(old, inner) and not isinstance(old, type):
            old, new = getattr(old, inner), getattr(new, inner)
    if isinstance(old, types.FunctionType) and isinstance(new, types.FunctionType):
        old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__
    elif isinstance(old, type):
        for name, value in vars(new).items():
            if name in vars(old) and not isinstance(value, type):
                _graft(vars(old)[name], value)


def anew(file: str, source: str, arguments: list[str]) -> int:
    """Run tests in a process in which a module has another source from the beginning."""
    get_code = importlib.machinery.SourceFileLoader.get_code

    def changed(self: importlib.machinery.SourceFileLoader, name: str) -> types.CodeType | None:
        return compile(source, file, "exec") if self.path == file else get_code(self, name)

    importlib.machinery.SourceFileLoader.get_code = changed  # type: ignore[method-assign]
    return int(pytest.main(arguments, plugins=[Shuffled()]))


class Shuffled:
    """A plugin that runs some tests of every kind, as many as there is time for."""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Mix the tests."""
        random.Random(0).shuffle(items)  # noqa: S311

    def pytest_runtest_logfinish(self) -> None:
        """Call it a day: what no test noticed so far is not noticed."""
        if time.process_time() > 2 * SECONDS:
            pytest.exit("", returncode=0)


# --- tests ---------------------------------------------------------------------------------------------------------


LOADING, LOADED = -1, -2
"""The first and the second run of a test of each file, instead of its number: what only the first runs through, a process does once."""


class Hits:
    """Which tests run through which lines of some files."""

    def __init__(self, files: list[str]) -> None:
        self.at: dict[str, dict[int, set[int]]] = {file: defaultdict(set) for file in files}
        self.test = -1

    def __call__(self, frame: types.FrameType, event: str, _: object) -> object:
        """Trace the frames of these files, and no others."""
        lines = self.at.get(frame.f_code.co_filename)
        if lines is None:
            return None

        def line(inner: types.FrameType, *_: object) -> object:
            lines[inner.f_lineno].add(self.test)
            return line

        return line(frame, event, None)

    def settle(self) -> None:
        """Leave `LOADING` at the lines that only the first run went through."""
        for lines in self.at.values():
            for tests in lines.values():
                if LOADED in tests:
                    tests.difference_update((LOADING, LOADED))

    def of(self, file: str, mutant: Mutant) -> set[int]:
        """The tests of a change: of one outside functions, all that run through the module."""
        lines = self.at[file]
        wanted = range(mutant.first, mutant.last + 1) if mutant.inside else list(lines)
        return set().union(*(lines[line] for line in wanted))


class Mutation:
    """A plugin that runs the chosen tests as they are, and then for each change those that it may touch."""

    def __init__(self, options: argparse.Namespace, arguments: list[str]) -> None:
        self.options, self.arguments = options, arguments

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests as they are, then with each change."""
        items, files = session.items, [str(ROOT / module) for module in self.options.modules]
        modules = [importlib.import_module(module.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
                   for module in self.options.modules]
        sources = [Path(file).read_text(encoding="utf-8") for file in files]  # as they are loaded, whatever happens to them meanwhile
        hits, took = Hits(files), [0.0] * len(items)
        for hits.test in (LOADING, LOADED):
            for item in {item.path: item for item in items}.values():
                sys.settrace(hits)
                runtestprotocol(item, log=False, nextitem=None)
            sys.settrace(None)
        hits.settle()
        caches = [one.cache_clear for one in gc.get_objects() if isinstance(one, functools._lru_cache_wrapper)
                  and (one.cache_parameters()["maxsize"] or 0) > REMEMBERED]
        for hits.test, item in enumerate(items):
            for clear in caches:
                clear()
            before = time.process_time()
            sys.settrace(hits)
            reports = runtestprotocol(item, log=False, nextitem=items[hits.test + 1] if hits.test + 1 < len(items) else None)
            sys.settrace(None)
            took[hits.test] = time.process_time() - before
            if any(report.failed for report in reports):
                pytest.exit(f"{item.nodeid} fails as it is")
        print(f"{len(items)} tests", flush=True)
        for module, file, source in zip(modules, files, sources, strict=True):
            self._measured(module, file, source, hits, items, took, caches)
        return True

    def _measured(self, module: types.ModuleType, file: str, source: str, hits: Hits, items: list[pytest.Item], took: list[float],
                  caches: list[Callable[[], None]]) -> None:
        possible = [mutant for mutant in mutants(source) if mutant.inside or not self.options.inside]
        chosen = sorted(random.Random(0).sample(possible, min(self.options.most, len(possible))))  # noqa: S311
        name, left, running = str(Path(file).relative_to(ROOT)), 0, {}
        deep = Counter(test for tests in hits.at[file].values() for test in tests)  # who runs through more of a module notices more
        killers: list[int] = []
        made = closures(file)
        for mutant in [*chosen, *[None] * self.options.jobs]:
            if len(running) == self.options.jobs or (mutant is None and running):
                child, status = os.wait()
                done, read, count = running.pop(child)
                told = os.read(read, 16)
                os.close(read)
                if told:
                    killers[:0] = [int(told)]
                if status == 0:
                    left += 1
                    print(f"{name}:{done.first}: {done.what}  ({count} tests)", flush=True)
            if mutant is not None:
                tests = hits.of(file, mutant)
                recent = {test: -rank for rank, test in enumerate(reversed(killers[:20]))}
                order = sorted(tests - {LOADING}, key=lambda test: (recent.get(test, 1), -deep[test], took[test]))
                read, write = os.pipe()
                if not (child := os.fork()):
                    os.close(read)
                    _bounded()
                    if not self.options.inside and (LOADING in tests or not mutant.inside):
                        _start_anew(file, mutant.source, self.arguments)
                    _child(module, lambda done=mutant: renew(made, file, source, done.source), mutant, items, order, write, caches,
                           self.options.seconds)
                os.close(write)
                running[child] = (mutant, read, len(order))
        killed = len(chosen) - left
        print(f"{name}: {killed} of {len(chosen)} noticed ({killed / max(len(chosen), 1):.0%}), of {len(possible)} possible", flush=True)


def _bounded() -> None:
    """Allow this process no more time and memory than tests need, and let it say nothing."""
    resource.setrlimit(resource.RLIMIT_CPU, (4 * SECONDS, 4 * SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.dup2(nothing, 2)


def _start_anew(file: str, source: str, arguments: list[str]) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".py", delete=False, encoding="utf-8") as changed:
        changed.write(source)
    os.execv(sys.executable, [sys.executable, __file__, ANEW, file, changed.name, *arguments])  # noqa: S606


def _child(module: types.ModuleType, more: Callable[[], None], mutant: Mutant, items: list[pytest.Item], order: list[int], write: int,
           caches: list[Callable[[], None]], seconds: int) -> None:
    try:
        for clear in caches:
            clear()
        apply(module, mutant.source)
        more()
        begin = time.process_time()
        for number in order:
            if any(report.failed for report in runtestprotocol(items[number], log=False, nextitem=None)):
                os.write(write, str(number).encode())
                os._exit(1)
            if time.process_time() - begin > seconds:
                break
    except BaseException:  # noqa: BLE001 - a change that cannot even be made is noticed
        os._exit(2)
    os._exit(0)


def main() -> int:
    """Make the changes of some modules, and print those that no test notices."""
    settings.register_profile("mutate", phases=(Phase.explicit, Phase.generate), database=None, derandomize=True)
    settings.load_profile("mutate")
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    if sys.argv[1] == ANEW:
        changed = Path(sys.argv[3])
        source = changed.read_text(encoding="utf-8")
        changed.unlink()
        return anew(sys.argv[2], source, ["-x", *sys.argv[4:]])
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="+")
    parser.add_argument("--most", type=int, default=10**6, help="so many changes of a module at most, drawn at random")
    parser.add_argument("--inside", action="store_true", help="only changes inside functions, which are quicker: no process starts anew")
    parser.add_argument("--seconds", type=int, default=SECONDS, help="so much processor time for the tests of one change")
    parser.add_argument("--jobs", type=int, default=2, help="so many at a time")
    at = sys.argv.index("--")
    arguments = ["-o", "addopts=", "-s", "-p", "no:cacheprovider", "-p", "no:randomly", "-p", "no:terminal", "-W", "ignore",
                 "--assert=plain", *sys.argv[at + 1:]]
    return int(pytest.main(arguments, plugins=[Mutation(parser.parse_args(sys.argv[1:at]), arguments)]))


if __name__ == "__main__":
    sys.exit(main())
