"""One word per thing, and the few ways of working that we banned."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import ROOMS, ROOT, our_python, place, python_files, tree_of

NOT_USED = {
    *("activity", "activities", "exercise", "exercises", "tag", "tags", "category", "categories"),
    *("item", "items", "entity", "entities", "manager", "managers", "helper", "helpers"),
    *("util", "utils", "service", "services", "data"),
}
SESSION = ROOT / "toolbox/screens/session.py"


def test_modules_classes_and_functions_use_our_words() -> None:
    found = [
        f"{place(file, line)} {name}: another word is agreed for this"
        for file in (ROOT / "app.py", *python_files(*ROOMS))
        for name, line in names_in(file)
        if NOT_USED & set(words_of(name))
    ]

    assert not found, "\n".join(found)


def test_nothing_unsafe_is_allowed() -> None:
    banned = "unsafe" + "_allow"

    assert not places_of(banned, *our_python())


def test_only_one_module_touches_the_session() -> None:
    others = [file for file in python_files(*ROOMS) if file != SESSION]

    assert not places_of("session_state", *others)


def test_no_exception_is_caught_blindly() -> None:
    blind = [
        f"{place(file, node.lineno)} catches everything"
        for file in our_python()
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ExceptHandler) and catches_everything(node)
    ]

    assert not blind, "\n".join(blind)


def test_a_model_is_never_changed_without_checking() -> None:
    unchecked = [
        f"{place(file, node.lineno)} model_copy(update=…) checks nothing; use changed()"
        for file in our_python()
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Call) and copies_unchecked(node)
    ]

    assert not unchecked, "\n".join(unchecked)


def names_in(file: Path) -> Iterator[tuple[str, int]]:
    """Give the name of the module and of each class and function in it, with its line."""
    yield file.stem, 1
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno


def words_of(name: str) -> list[str]:
    """Split `PlanItem` and `plan_item` into words."""
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)]


def places_of(text: str, *files: Path) -> list[str]:
    return [
        place(file, number)
        for file in files
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1)
        if text in line
    ]


def catches_everything(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    names = {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
    return bool(names & {"Exception", "BaseException"})


def copies_unchecked(call: ast.Call) -> bool:
    is_copy = isinstance(call.func, ast.Attribute) and call.func.attr == "model_copy"
    return is_copy and any(keyword.arg == "update" for keyword in call.keywords)
