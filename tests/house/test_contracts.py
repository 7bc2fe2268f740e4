"""The contracts of pyproject.toml bite: each one fails when its rule is broken in a copy of the tree."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOMS, ROOT

LAYERS = "A room knows only the rooms below it"
LINTER = Path(sys.executable).parent / "lint-imports"

# For each contract a file that breaks it. `lookahead` is a module that exists nowhere else in the tree.
VIOLATIONS = {
    "a lower room looks up": (LAYERS, {"toolbox/library/lookahead.py": "import toolbox.planning\n"}),
    "a room nobody decided on": (LAYERS, {"toolbox/lookahead.py": ""}),
    "the toolbox knows an exporter": (
        "The toolbox does not know the exporters",
        {"toolbox/planning/lookahead.py": "import exports\n"},
    ),
    "an exporter knows a store": (
        "Exporters see paper only",
        {"exports/lookahead.py": "import toolbox.storage\n"},
    ),
    "an exporter draws a screen": (
        "Exporters see paper only",
        {"exports/lookahead.py": "import streamlit\n"},
    ),
    "an exporter leans on another": (
        "Exporters do not lean on each other",
        {"exports/lookahead.py": "import exports.elsewhere\n", "exports/elsewhere.py": ""},
    ),
    "the library draws a screen": (
        "Streamlit stays in the screens",
        {"toolbox/library/lookahead.py": "import streamlit\n"},
    ),
    "planning opens a database": (
        "Databases stay in storage",
        {"toolbox/planning/lookahead.py": "import sqlite3\n"},
    ),
    "the toolbox makes a PDF": (
        "Paper libraries stay in exports",
        {"toolbox/screens/lookahead.py": "import reportlab\n"},
    ),
    "planning reads content": (
        "Only the reader opens content",
        {"toolbox/planning/lookahead.py": "import yaml\n"},
    ),
    "two modules need each other": (
        "No two modules need each other",
        {
            "toolbox/planning/lookahead.py": "import toolbox.planning.lookback\n",
            "toolbox/planning/lookback.py": "import toolbox.planning.lookahead\n",
        },
    ),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__", "fonts"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_tree_as_it_is_keeps_every_contract(copy: Path) -> None:
    outcome = lint(copy)

    assert outcome.returncode == 0, outcome.stdout


@pytest.mark.parametrize("violation", VIOLATIONS)
def test_a_planted_violation_breaks_its_contract(copy: Path, violation: str) -> None:
    contract, files = VIOLATIONS[violation]
    for name, text in files.items():
        (copy / name).write_text(text, "utf-8")

    outcome = lint(copy)

    assert outcome.returncode != 0
    assert f"{contract} BROKEN" in outcome.stdout


def lint(tree: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([LINTER, "--no-cache"], cwd=tree, capture_output=True, text=True, check=False)
