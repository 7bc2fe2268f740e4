"""The application as a server loads it, each time in a process of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from toolbox.storage.sqlite import SqliteStore

ROOT = Path(__file__).parents[1]


def _loaded(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_application_has_content_a_store_and_an_exporter(tmp_path: Path) -> None:
    code = "import app; print(len(app.desk.library.methods) > 0, [one.name for one in app.EXPORTERS][:1])"

    done = _loaded(code, TOOLBOX_PLANS=str(tmp_path / "plans.sqlite3"))

    assert done.stdout.splitlines()[-1] == "True ['pdf']", done.stderr
    assert (tmp_path / "plans.sqlite3").exists()


def test_with_a_mistake_in_the_content_it_does_not_start_and_says_where(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "content", tmp_path / "content")
    page = tmp_path / "content" / "methods" / "five-fingers.md"
    page.write_text(page.read_text(encoding="utf-8").replace("## Doel", "## Doelen"), encoding="utf-8")

    content, plans = str(tmp_path / "content"), str(tmp_path / "plans.sqlite3")
    done = _loaded("import app", TOOLBOX_CONTENT=content, TOOLBOX_PLANS=plans)

    assert done.returncode == 1
    assert "De toolbox kan niet starten" in done.stderr
    assert "methods/five-fingers.md" in done.stderr
    assert "Did you mean “Doel”?" in done.stderr
    assert "Traceback" not in done.stderr


def test_fault_14_without_the_pepper_of_its_plans_it_does_not_start_and_says_so(tmp_path: Path) -> None:
    plans, pepper = tmp_path / "plans.sqlite3", tmp_path / "pepper"
    SqliteStore(plans, pepper=pepper).close()
    pepper.unlink()

    done = _loaded("import app", TOOLBOX_PLANS=str(plans))

    assert done.returncode == 1
    assert "De toolbox kan niet starten" in done.stderr
    assert str(pepper) in done.stderr
    assert "Traceback" not in done.stderr
    assert not pepper.exists()
