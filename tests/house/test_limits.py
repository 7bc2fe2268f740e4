"""Files and functions stay small enough to read in one go."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import our_page_files, our_python, place, tree_of

LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def test_no_file_is_longer_than_the_limit() -> None:
    files = (*our_python(), *our_page_files())

    too_long = [
        f"{place(file)} has {lines_of(file)} lines" for file in files if lines_of(file) > LONGEST_FILE
    ]

    assert not too_long, "\n".join(too_long)


def test_no_function_is_longer_than_the_limit() -> None:
    too_long = [line for file in our_python() for line in long_functions(file)]

    assert not too_long, "\n".join(too_long)


def lines_of(file: Path) -> int:
    return len(file.read_text("utf-8").splitlines())


def long_functions(file: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield f"{place(file, node.lineno)} {node.name} has {length} lines"
