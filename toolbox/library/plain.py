"""Plain: YAML text turned into plain values, with the line of each and what is wrong with it.

Only the events of the parser are used, with limits while they come: the loaders of PyYAML make objects,
follow references and die of a hundred thousand brackets. What comes out is mappings, lists, texts, short
numbers, true and false; “no”, “on”, 012, 1:30 and dates stay text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from toolbox.languages.signs import is_refused, without_overrides
from toolbox.library.problems import Problem

Path = tuple[str | int, ...]

DEEPEST = 12
MOST_NODES = 20_000
LONGEST_TEXT = 20_000  # characters
LONGEST_NAME = 40  # of a name, when it is said
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,8})")
_BROKEN = re.compile(r"-?(0|[1-9][0-9]{0,5})\.[0-9]{1,5}")
_CANNOT = ("this cannot be read.", "Check quotes, colons and spaces.")


@dataclass(slots=True)
class Plain:
    """What a YAML text holds. `value` is None when it cannot be read, which is told."""

    file: str
    value: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def plain_values(text: str, *, file: str) -> Plain:
    """Read YAML without any of its surprises."""
    found = Plain(file, value="")
    reading = _Reading(found)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            reading.take(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        found.problems.append(Problem(file, mark.line + 1 if mark else 1, *_CANNOT))
        found.value = None
    except _RefusedError as refused:
        found.problems.append(refused.problem)
        found.value = None
    return found


class _RefusedError(Exception):
    """Something that our content never has; what comes after it is not looked at."""

    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem


@dataclass(slots=True)
class _Open:
    """A list or mapping that is being read; `name` is what the next value is called."""

    value: Any
    path: Path
    name: str | None = None

    @property
    def wants_name(self) -> bool:
        return isinstance(self.value, dict) and self.name is None


class _Reading:
    """Builds values from events."""

    def __init__(self, found: Plain) -> None:
        self.found = found
        self.open: list[_Open] = []
        self.nodes = 0
        self.documents = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            self._refuse_if(self.documents > 1, line, "a second text begins here.", "Keep one “---” part.")
            self._refuse_if(bool(event.tags), line, "“%TAG” is not allowed.", "Remove it.")
        elif isinstance(event, yaml.NodeEvent):
            self._take_node(event, line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.open.pop()

    def _take_node(self, event: yaml.NodeEvent, line: int) -> None:
        self.nodes += 1
        self._refuse_if(self.nodes > MOST_NODES, line, "there are too many parts.", "Split the file.")
        named = isinstance(event, yaml.AliasEvent) or bool(event.anchor)
        self._refuse_if(named, line, "“&” and “*” are not allowed here.", "Put the text between quotes.")
        tagged = bool(getattr(event, "tag", None))
        self._refuse_if(tagged, line, "“!” is not allowed here.", "Put the text between quotes.")
        if isinstance(event, yaml.ScalarEvent):
            self._take_text(event, line)
        else:
            self._take_whole([] if isinstance(event, yaml.SequenceStartEvent) else {}, line)

    def _take_text(self, event: yaml.ScalarEvent, line: int) -> None:
        self._refuse_if(len(event.value) > LONGEST_TEXT, line, "the text is too long.", "Split it.")
        self._refuse_if(is_refused(event.value), line, "there is a hidden sign here.", "Type it anew.")
        text = without_overrides(event.value)
        if self.open and self.open[-1].wants_name:
            merged = text == "<<" and not event.style
            self._refuse_if(merged, line, "“<<” is not allowed here.", "Write everything out.")
            self._name(text, line)
        else:
            self._put(text if event.style else _scalar(text), line)

    def _take_whole(self, value: Any, line: int) -> None:  # noqa: ANN401 - a list or a mapping
        nameless = bool(self.open) and self.open[-1].wants_name
        self._refuse_if(nameless, line, "a name must be text.", "Write one word before the colon.")
        self._refuse_if(len(self.open) >= DEEPEST, line, "this is too deep.", "Use fewer levels.")
        self.open.append(_Open(value, self._put(value, line)))

    def _name(self, name: str, line: int) -> None:
        top = self.open[-1]
        top.name = name
        self.found.lines[(*top.path, name)] = line
        if name in top.value:
            what = f"“{name[:LONGEST_NAME]}” stands here twice."
            self.found.problems.append(Problem(self.found.file, line, what, "Keep one."))

    def _put(self, value: Any, line: int) -> Path:  # noqa: ANN401 - whatever YAML holds
        """Put a value where it belongs; a list or mapping is filled afterwards."""
        path: Path = ()
        if not self.open:
            self.found.value = value
        elif (top := self.open[-1]).name is None:
            path = (*top.path, len(top.value))
            top.value.append(value)
        else:
            path = (*top.path, top.name)
            top.value[top.name] = value
            top.name = None
        self.found.lines.setdefault(path, line)
        return path

    def _refuse_if(self, condition: bool, line: int, what: str, remedy: str) -> None:  # noqa: FBT001 - reads as said
        if condition:
            raise _RefusedError(Problem(self.found.file, line, what, remedy))


def _scalar(text: str) -> str | int | float | bool:
    """Numbers and true/false are what they seem; all else stays text."""
    if text in {"true", "false"}:
        return text == "true"
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _BROKEN.fullmatch(text) else text
