"""The files that the tests of the house look at: what we wrote, not what we took over."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("toolbox", "exports")


def python_files(*folders: str) -> Iterator[Path]:
    """Give every Python file in these folders, in a fixed order."""
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def our_python() -> tuple[Path, ...]:
    """Return all Python we wrote: the app, its rooms and its tests."""
    return (ROOT / "app.py", *python_files(*ROOMS, "tests"))


def our_page_files() -> tuple[Path, ...]:
    """Return the scripts and style sheets we wrote for the page."""
    found = (path for kind in ("*.js", "*.css") for path in sorted((ROOT / "toolbox").rglob(kind)))
    return tuple(path for path in found if "vendor" not in path.parts)


def tree_of(path: Path) -> ast.Module:
    """Read a Python file as a syntax tree."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def place(path: Path, line: int = 1) -> str:
    """Say where something stands, so that an editor can jump to it."""
    return f"{path.relative_to(ROOT).as_posix()}:{line}"
