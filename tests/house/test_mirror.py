"""Every module that does something has its test beside it in the mirror."""

import ast
from pathlib import Path

from tests.house.sources import ROOMS, ROOT, place, python_files, tree_of

# Modules that need no test of their own, each with its reason.
TESTED_ELSEWHERE = {
    "exports/__init__.py": "a tuple of exporters; the tests of the screens go through them",
}


def test_every_module_with_code_has_its_test() -> None:
    modules = [ROOT / "app.py", *python_files(*ROOMS)]

    missing = [
        f"{place(module)} has no {mirror_of(module)}"
        for module in modules
        if does_something(module) and not (ROOT / mirror_of(module)).exists()
    ]

    assert not missing, "\n".join(missing)


def test_every_exception_to_the_rule_still_exists() -> None:
    gone = [name for name in TESTED_ELSEWHERE if not (ROOT / name).exists()]

    assert not gone


def does_something(module: Path) -> bool:
    """Say whether a module has a function or method; fields alone are held by the type check."""
    if module.relative_to(ROOT).as_posix() in TESTED_ELSEWHERE:
        return False
    functions = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    return any(isinstance(node, functions) for node in ast.walk(tree_of(module))) or module.name == "app.py"


def mirror_of(module: Path) -> str:
    """Name the test: toolbox/planning/editing.py has tests/planning/test_editing.py."""
    path = module.relative_to(ROOT)
    folder = path.parent.relative_to("toolbox") if path.parts[0] == "toolbox" else path.parent
    return (Path("tests") / folder / f"test_{path.stem.strip('_')}.py").as_posix()
