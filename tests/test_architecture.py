"""The floors: which module may import which, what language files hold, what importing numcheck loads."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import numcheck
from numcheck import wording
from numcheck.checks import all_checks

PACKAGE = Path(numcheck.__file__).parent
# A module stands on the floor of its own name or of its folder's; it may import its own floor and those below.
FLOORS = (
    {
        "document",
        "errors",
        "interval",
    },
    {
        "language",
        "printed",
        "quantity",
        "units",
    },
    {
        "formats",
        "languages",
        "picture",
        "tables",
        "wording",
    },
    {
        "reading",
    },
    {
        "article",
        "claim",
        "grid",
        "lookup",
        "sentence",
        "shapes",
        "tellings",
    },
    {
        "checks",
    },
    {
        "binding",
        "checker",
        "editorial",
        "judge",
        "report",
        "reports",
        "review",
        "slips",
    },
    {
        "__main__",
        "command",
        "corpus",
        "lsp",
        "pytest_plugin",
    },
)
FLOOR = {name: floor for floor, names in enumerate(FLOORS) for name in names}
STRANGERS = ("languages", "formats", "checks", "reports")
"""Folders whose files never import each other: each can be added or taken away alone."""
REGISTRIES = {("language", "languages")}
"""Finds files of a floor above by their names, and knows none of them."""
HEAVY = ("pandas", "pint", "markdown_it", "babel", "yaml", "numpy")

MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


def dotted(path: Path) -> tuple[str, ...]:
    """A module's name below the package: ("checks", "rank"); a folder's own file is the folder's name alone."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def running(node: ast.AST) -> Iterator[ast.AST]:
    """Every node that runs: inside functions too, but nothing that only type checkers see."""
    for child in ast.iter_child_nodes(node):
        if is_type_checking(child):
            assert isinstance(child, ast.If)
            for other in child.orelse:
                yield other
                yield from running(other)
        else:
            yield child
            yield from running(child)


def imported(source: str) -> Iterator[tuple[str, ...]]:
    """Each of our modules that a source imports: "from numcheck import units" is ("units",)."""
    for node in running(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            inside = PACKAGE.parent.joinpath(*(node.module or "").split("."))
            names = [f"{node.module}.{alias.name}" if inside.joinpath(f"{alias.name}.py").exists() or inside.joinpath(alias.name).is_dir()
                     else str(node.module) for alias in node.names]
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            name = node.args[0]
            first = name.values[0] if isinstance(name, ast.JoinedStr) else name
            names = [str(first.value).rstrip(".")] if isinstance(first, ast.Constant) else []
        else:
            continue
        for name in names:
            parts = tuple(name.split("."))
            if parts[0] == "numcheck" and len(parts) > 1:
                yield parts[1:]


@pytest.mark.parametrize(("source", "found"), [
    ("import numcheck.units", [("units",)]),
    ("from numcheck import units, Report", [("units",)]),
    ("from numcheck.languages import fr", [("languages", "fr")]),
    ("from numcheck.interval import Interval", [("interval",)]),
    ("def f():\n    from numcheck.tables import load_tables", [("tables",)]),
    ("class A:\n    if x:\n        import numcheck.checker", [("checker",)]),
    ("if TYPE_CHECKING:\n    from numcheck.checker import check\nelse:\n    import numcheck.units", [("units",)]),
    ("importlib.import_module(f'numcheck.formats.{name}')", [("formats",)]),
    ("import re, pandas", []),
])
def test_imports_are_seen(source: str, found: list[tuple[str, ...]]) -> None:
    assert list(imported(source)) == found


def test_every_module_has_a_floor() -> None:
    unknown = {dotted(path)[0] for path in MODULES} - set(FLOOR)
    assert not unknown, "new modules: give them a floor here and in docs/"
    assert len(MODULES) > 40


@pytest.mark.parametrize("path", MODULES, ids=lambda path: ".".join(dotted(path)))
def test_imports_point_down(path: Path) -> None:
    own = dotted(path)
    above = [".".join(other) for other in imported(path.read_text(encoding="utf-8"))
             if FLOOR[other[0]] > FLOOR[own[0]] and (own[0], *other) not in REGISTRIES]
    assert above == []


@pytest.mark.parametrize("path", [path for path in MODULES if dotted(path)[0] in STRANGERS and path.name != "__init__.py"],
                         ids=lambda path: ".".join(dotted(path)))
def test_siblings_are_strangers(path: Path) -> None:
    own = dotted(path)
    siblings = [".".join(other) for other in imported(path.read_text(encoding="utf-8"))
                if other[0] == own[0] and len(other) > 1 and other[1] != own[1]]
    assert siblings == []


def test_documents_and_numbers_know_nothing_of_each_other() -> None:
    for name in FLOORS[0]:
        assert list(imported((PACKAGE / f"{name}.py").read_text(encoding="utf-8"))) == []


# --- language files ------------------------------------------------------------------------------------------------

BUILDERS = {"Language", "groups", "opposed", "words", "spelled", "shares", "Fraction"}
DATA = (ast.Call, ast.Constant, ast.Dict, ast.Tuple, ast.List, ast.Set, ast.Name, ast.Attribute, ast.keyword, ast.Load, ast.UnaryOp,
        ast.USub,
        ast.BinOp, ast.Pow, ast.Mult, ast.Add, ast.JoinedStr)


def not_data(source: str) -> list[str]:
    """What in a language file is more than one value: its lines, with what is wrong."""
    body = ast.parse(source).body
    wrong = []
    if not (body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) and isinstance(body[0].value.value, str)):
        wrong.append("1: no docstring")
    rest = body[1:]
    for node in rest[:-1]:
        if not isinstance(node, ast.ImportFrom) or node.module not in ("numcheck.language", "numcheck.quantity", "fractions", "__future__"):
            wrong.append(f"{node.lineno}: {ast.unparse(node)[:60]}")
    value = rest[-1] if rest else None
    if not (isinstance(value, ast.Assign) and ast.unparse(value.targets[0]) == "LANGUAGE" and isinstance(value.value, ast.Call)
            and ast.unparse(value.value.func) == "Language" and not value.value.args):
        return [*wrong, "the last statement is no LANGUAGE = Language(...)"]
    for node in ast.walk(value.value):
        if not isinstance(node, DATA) or (isinstance(node, ast.Call) and ast.unparse(node.func) not in BUILDERS):
            wrong.append(f"{getattr(node, 'lineno', 0)}: {ast.unparse(node)[:60]}")
    return wrong


@pytest.mark.parametrize("path", sorted(path for path in (PACKAGE / "languages").glob("*.py") if path.name != "__init__.py"),
                         ids=lambda path: path.stem)
def test_a_language_is_data(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not_data(source) == []
    assert f'code="{path.stem}"' in source


@pytest.mark.parametrize("line", [
    "numbers={word: 1 for word in ()},", "numbers=dict(one=1),", "times=tuple(x for x in 'ab'),", "times=words('a' if True else 'b'),",
    "times=(lambda: ())(),", "times=words(open('x').read()),",
])
def test_code_in_a_language_file_is_seen(line: str) -> None:
    assert not_data(f'"""X."""\nfrom numcheck.language import Language\nLANGUAGE = Language(\n    {line}\n)') != []


@pytest.mark.parametrize("extra", ["import re", "from numcheck.languages.en import LANGUAGE", "def f():\n    pass", "x = 1",
                                   "if True:\n    pass"])
def test_more_than_a_value_in_a_language_file_is_seen(extra: str) -> None:
    assert not_data(f'"""X."""\n{extra}\nLANGUAGE = Language()') != []


def test_every_language_has_a_corpus() -> None:
    known = {path.stem for path in (PACKAGE / "languages").glob("*.py")} - {"__init__"}
    assert known == {path.stem for path in (Path(__file__).parent / "languages").glob("*.txt") if len(path.stem) == 2}


# --- what importing costs ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("module", ["numcheck", "numcheck.pytest_plugin"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    code = f"import sys, {module}; print(sorted({{name.partition('.')[0] for name in sys.modules}} & {set(HEAVY)!r}))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_reading_loads_no_tables() -> None:
    code = f"import sys, numcheck; numcheck.read('5 km', language='en'); print(sorted(set(sys.modules) & {set(HEAVY)!r}))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


# --- checks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.name)
def test_a_check_is_its_own_page(check: object) -> None:
    path = PACKAGE / "checks" / f"{check.name}.py"  # type: ignore[attr-defined]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    page = ast.get_docstring(tree) or ""
    first, _, rest = page.partition("\n")
    assert first.endswith("."), "the first line says in one sentence what agrees with what"
    assert re.search(r"^What it does:\n    \S", rest, re.MULTILINE)
    example = rest.partition("Example:\n")[2]
    verdicts = re.findall(r"^    (consistent|borderline|inconsistent): \S", example, re.MULTILINE)
    assert "consistent" in verdicts
    assert {"inconsistent", "borderline"} & set(verdicts), "a page shows what the check finds, not only what it lets pass"
    assert check.style in wording.STYLES  # type: ignore[attr-defined]
    functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert "expected" in functions
    assert ast.get_docstring(next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "expected"))


def examples() -> Iterator[object]:
    """Every example of every check's page: the check's name, the text, and the verdict that the page gives it."""
    for check in all_checks():
        page = check.page.partition("Example:\n")[2]
        for text, verdict in re.findall(r"((?:^    .+\n)+?)    (consistent|borderline|inconsistent): ", page, re.MULTILINE):
            yield pytest.param(check.name, " ".join(text.split()), verdict, id=f"{check.name}-{verdict}")


@pytest.mark.parametrize(("check", "text", "verdict"), list(examples()))
def test_the_examples_of_a_page_are_true(check: str, text: str, verdict: str) -> None:
    assert verdict in [one.verdict.label for one in numcheck.check(text, "en").findings if one.check == check]


def test_the_checks_are_those_of_the_folder() -> None:
    files = {path.stem for path in (PACKAGE / "checks").glob("*.py")} - {"__init__"}
    assert [check.name for check in all_checks()] == sorted(files)
