"""Refusals: what validation found, in words that help an author; keyed on the kind of error."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from toolbox.library.problems import Finding, Problem

Lines = Mapping[tuple[str | int, ...], int]  # the line of each part, by its path: ("minutes", "max")

_KINDS: Mapping[str, tuple[str, str]] = {
    "missing": ("{field} is missing.", "Add it."),
    "extra_forbidden": ("{field} is not known here.", "Remove it or correct the name."),
    "literal_error": ("{field} has a value that is not allowed.", "Use one of: {expected}."),
    "int_type": ("{field} must be a whole number.", "Write digits without quotes."),
    "float_type": ("{field} must be a number.", "Write digits without quotes."),
    "float_parsing": ("{field} must be a number.", "Write digits without quotes."),
    "string_type": ("{field} must be text.", "Put it between quotes."),
    "bool_type": ("{field} must be true or false.", "Write true or false."),
    "tuple_type": ("{field} must be a list.", "Write [one, two], or [] when there is none."),
    "dict_type": ("{field} must have names and values.", "Write {{name: text}}, as {{nl: …, en: …}}."),
    "greater_than_equal": ("{field} is too small.", "The smallest is {ge}."),
    "less_than_equal": ("{field} is too large.", "The largest is {le}."),
    "multiple_of": ("{field} is not in steps of five.", "Round it to a multiple of {multiple_of}."),
    "too_short": ("{field} has too few lines.", "Write at least {min_length}."),
    "too_long": ("{field} has too many lines.", "Write at most {max_length}."),
    "string_too_short": ("{field} is empty.", "Write the text."),
    "string_pattern_mismatch": ("{field} has the wrong form.", "Use small letters, digits and hyphens."),
    "string_too_long": ("{field} is too long.", "Use at most {max_length} letters."),
    "date_parsing": ("{field} is not a date.", "Write it as 2026-11-22."),
    "date_type": ("{field} is not a date.", "Write it as 2026-11-22."),
    "one_kind": ("{field} is not one of method, pause or own.", "Keep one of the three."),
    "page": ("{field} is not the kind and id of a page.", "Write it as moment/late-start."),
    "no_dutch": ("{field} has no Dutch words.", "Add nl: with the words."),
    "model_type": ("{field} is empty or not of the right form.", "Look at an example beside it."),
}


def explain(
    error: ValidationError, lines: Lines, *, file: str, told: Collection[str] = ()
) -> Iterator[Problem]:
    """Tell each error as a problem on its line; that a field is missing may have been told already."""
    for one in error.errors(include_url=False, include_input=False):
        path = tuple(part for part in one["loc"] if not _is_branch(part))
        if one["type"] == "missing" and one["loc"][0] in told:
            continue
        what, remedy = _KINDS.get(one["type"], ("{field} is not right.", "Compare it with another file."))
        known: dict[str, Any] = {"field": _name(path), **one.get("ctx", {})}
        yield Problem(file, line_of(path, lines), what.format(**known), remedy.format(**known))


def told(findings: Iterable[Finding], lines: Mapping[str, Lines]) -> Iterator[Problem]:
    """Turn findings into problems with a line; `lines` are those of the parts of each file."""
    for one in findings:
        line = line_of(one.path, lines.get(one.file, {})) if one.path else 1  # the file as a whole
        yield Problem(one.file, line, one.what, one.remedy)


def line_of(path: tuple[str | int, ...], lines: Lines) -> int:
    """Find the line of a part, or of the smallest whole around it that has one."""
    for length in range(len(path), -1, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return 1


def _is_branch(part: str | int) -> bool:
    """Say whether pydantic put the name of a branch of a union into the path."""
    return isinstance(part, str) and (part.startswith(("literal[", "tuple[")) or "function-" in part)


def _name(path: tuple[str | int, ...]) -> str:
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in path) or "this"
