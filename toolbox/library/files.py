"""Files: what content files hold, as things; what is wrong with one is told, and reading goes on."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from toolbox.library.folders import Folders
from toolbox.library.plain import plain_values
from toolbox.library.problems import Problem
from toolbox.library.refusals import explain

M = TypeVar("M", bound=BaseModel)
Place = tuple[str | int, ...]


class Files:
    """The files of the content, the problems found in them so far, and the line of each part."""

    def __init__(self, folders: Folders) -> None:
        """Begin with the problems of the files as such."""
        self.folders = folders
        self.problems = folders.problems
        self.lines: dict[str, dict[Place, int]] = {}

    def one(self, file: str, model: type[M]) -> M | None:
        """Read a file that holds one thing."""
        text = self.text(file)
        return None if text is None else self.validated(model, self.plain(file, text), file=file)

    def listed(self, file: str, model: type[M]) -> list[M]:
        """Read a file that holds a list of things, each with its own id."""
        plain = self.plain(file, self.text(file) or "")
        if not isinstance(plain, list):
            if plain:
                self.tell(file, 1, "this must be a list.", "Begin each part with “- ”.")
            return []
        found, seen = [], set()
        for place, one in enumerate(plain):
            valid = self.validated(model, one, at=(place,), file=file)
            if valid:
                found.append(valid)
            name = one.get("id") if isinstance(one, dict) else None
            if name in seen:
                line = self.lines[file][(place, "id")]
                self.tell(file, line, f"“{name}” stands here twice.", "Give each its own id.")
            seen.add(name)
        return found

    def named(self, file: str, model: type[M]) -> dict[str, M]:
        """Read a file that holds things under their names."""
        plain = self.plain(file, self.text(file) or "")
        if not isinstance(plain, dict):
            if plain:
                self.tell(file, 1, "this must be names with values.", "Begin each part with “name:”.")
            return {}
        found = {name: self.validated(model, one, at=(name,), file=file) for name, one in plain.items()}
        return {name: valid for name, valid in found.items() if valid}

    def text(self, file: str) -> str | None:
        """Open a file; None when it cannot be read, which is told."""
        return self.folders.text(file)

    def plain(self, file: str, text: str) -> Any:  # noqa: ANN401 - whatever YAML holds
        """Turn YAML into plain values and note their lines; None when it cannot be read, which is told."""
        found = plain_values(text, file=file)
        self.lines[file] = found.lines
        self.problems.extend(found.problems)
        return found.value

    def validated(
        self, model: type[M], plain: object, *, at: Place = (), file: str, told: Collection[str] = ()
    ) -> M | None:
        """Make a thing of plain values; None when they are refused, which is told."""
        if plain is None:
            return None
        try:
            # Strict JSON mode: a list is a tuple, but “12” is not 12 and 12.0 is not 12.
            return model.model_validate_json(json.dumps(plain))
        except ValidationError as error:
            deep = len(at)
            lines = {path[deep:]: line for path, line in self.lines[file].items() if path[:deep] == at}
            self.problems.extend(explain(error, lines, file=file, told=told))
            return None

    def tell(self, file: str, line: int, what: str, remedy: str) -> None:
        """Note what is wrong on a line, and how to mend it."""
        self.problems.append(Problem(file, line, what, remedy))
