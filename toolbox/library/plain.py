"""Plain: YAML text turned into plain values, with the line of each and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from toolbox.library.problems import Problem

Path = tuple[str | int, ...]


@dataclass(slots=True)
class Plain:
    """What a YAML text holds. `value` is None when it cannot be read, which is told."""

    file: str
    value: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def plain_values(text: str, *, file: str) -> Plain:
    """Read YAML without any of its surprises: “no”, “on”, 012 and dates stay text."""
    found = Plain(file)
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        found.problems.append(Problem(file, line, "this cannot be read.", "Check quotes, colons and spaces."))
        return found
    found.value = "" if node is None else _value(found, node, path=())
    return found


def _value(found: Plain, node: yaml.Node, *, path: Path) -> Any:  # noqa: ANN401 - whatever YAML holds
    found.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        value: dict[str, Any] = {}
        for key, child in node.value:
            name, line = str(key.value), key.start_mark.line + 1
            found.lines[(*path, name)] = line
            if name in value:
                found.problems.append(Problem(found.file, line, f"“{name}” stands here twice.", "Keep one."))
            value[name] = _value(found, child, path=(*path, name))
        return value
    if isinstance(node, yaml.SequenceNode):
        return [_value(found, child, path=(*path, place)) for place, child in enumerate(node.value)]
    return _scalar(node)


def _scalar(node: yaml.Node) -> str | int | float | bool | None:
    """Numbers and true/false are what they seem; all else (no, on, 012, 1:30, dates) stays text."""
    text = str(node.value)
    if getattr(node, "style", None) or len(text) > 12:  # noqa: PLR2004 - longer than any number of ours
        return text
    if text in {"true", "false"}:
        return text == "true"
    try:
        return (
            int(text)
            if text.isdigit() and (text == "0" or text[0] != "0")
            else float(text)
            if "." in text
            else text
        )
    except ValueError:
        return text
