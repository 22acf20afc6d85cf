"""What CI systems read: the pre-commit hook, the GitHub action, the snippets of the page on CI."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from numcheck.editorial import settings

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
WRONG = "Sales rose 21% to 84,000 from 80,000.\n"
RIGHT = "Sales rose 5% to 84,000 from 80,000.\n"


def bash(script: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(["bash", "-e", "-c", script], cwd=folder, env=os.environ | {"PATH": path} | environment,
                          capture_output=True, text=True, check=False)


def snippets(kind: str) -> list[str]:
    return re.findall(rf"```{kind}\n(.*?)```", PAGE, re.DOTALL)


def test_the_settings_shown_are_settings() -> None:
    table = tomllib.loads(snippets("toml")[0])["tool"]["numcheck"]
    assert settings.parse(table, ROOT).per_file_ignores == {"archive/*": ("value", "rank")}
    assert set(table) == set(settings._KEYS), "each is shown"


def test_the_hook_calls_the_command_line(tmp_path: Path) -> None:
    hook = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]
    (tmp_path / "a.md").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "b.md").write_text(WRONG, encoding="utf-8")
    (tmp_path / "c.md").write_text("Nothing to check.\n", encoding="utf-8")
    assert bash(f"{hook['entry']} a.md c.md", tmp_path).returncode == 0
    assert bash(f"{hook['entry']} a.md b.md c.md", tmp_path).returncode == 1


def test_the_hook_leaves_alone_what_is_no_article(tmp_path: Path) -> None:
    hook = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]
    named = ["a.md", "b.html", "sub/c.docx", "d.ipynb", "requirements.txt", "drafts/e.md", ".github/f.md"]
    assert [name for name in [*named, "LICENSE", "README", "g.py", "a.md.bak"] if re.search(hook["files"], name)] == named
    (tmp_path / "pyproject.toml").write_text('[tool.numcheck]\nfiles = ["[!d]*.md", "*.txt"]\n', encoding="utf-8")
    for name in ("requirements.txt", "drafts.md", ".github/f.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(WRONG, encoding="utf-8")
    done = bash(f"{hook['entry']} requirements.txt drafts.md .github/f.md", tmp_path)
    assert (done.returncode, done.stdout) == (0, "0 articles, no claims; 0 quantities unchecked\n")
    assert bash("numcheck drafts.md", tmp_path).returncode == 1, "who names a file by hand means it"


@pytest.mark.parametrize(("base", "lines"), [("", 2), ("main", 1)])
def test_the_action_annotates(tmp_path: Path, base: str, lines: int) -> None:
    action = yaml.safe_load((ROOT / "docs" / "github-action" / "action.yml").read_text(encoding="utf-8"))
    script = action["runs"]["steps"][1]["run"]
    origin, clone = tmp_path / "origin", tmp_path / "clone"
    origin.mkdir()
    (origin / "old.md").write_text(WRONG, encoding="utf-8")
    identity = "-c user.name=n -c user.email=e@e"
    made = bash(f"git init -q -b main && git add . && git {identity} commit -qm one && git clone -q . ../clone", origin)
    assert made.returncode == 0, made.stderr
    (clone / "new.md").write_text(WRONG, encoding="utf-8")
    done = bash(script, clone, GITHUB_BASE_REF=base, NUMCHECK_PATHS=".", NUMCHECK_ARGUMENTS="--no-tables")
    assert done.returncode == 1, done.stderr
    assert [line[:13] for line in done.stdout.splitlines()] == ["::error file="] * lines
    assert "new.md" in done.stdout


def test_the_gitlab_job_writes_its_report(tmp_path: Path) -> None:
    job = yaml.safe_load(snippets("yaml")[-1])["numcheck"]
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.md").write_text(WRONG, encoding="utf-8")
    assert bash(job["script"][1], tmp_path).returncode == 1
    report = json.loads((tmp_path / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert [issue["location"]["path"] for issue in report] == ["content/a.md"]
