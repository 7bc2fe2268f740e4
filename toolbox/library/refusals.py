"""Refusals: what validation found, in words that help an author; keyed on the kind of error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from toolbox.library.problems import Problem

_KINDS: Mapping[str, tuple[str, str]] = {
    "missing": ("{field} is missing.", "Add it."),
    "extra_forbidden": ("{field} is not known here.", "Remove it or correct the name."),
    "literal_error": ("{field} has a value that is not allowed.", "Use one of: {expected}."),
    "int_type": ("{field} must be a whole number.", "Write digits without quotes."),
    "int_from_float": ("{field} must be a whole number.", "Write it without a point."),
    "float_type": ("{field} must be a number.", "Write digits without quotes."),
    "string_type": ("{field} must be text.", "Put it between quotes."),
    "bool_type": ("{field} must be true or false.", "Write true or false."),
    "tuple_type": ("{field} must be a list.", "Write [one, two], or [] when there is none."),
    "dict_type": ("{field} must have names and values.", "Write name: value."),
    "mapping_type": ("{field} must have a text per language.", "Write {{nl: …, en: …}}."),
    "greater_than_equal": ("{field} is too small.", "The smallest is {ge}."),
    "less_than_equal": ("{field} is too large.", "The largest is {le}."),
    "multiple_of": ("{field} is not in steps of five.", "Round it to a multiple of {multiple_of}."),
    "too_short": ("{field} has too few lines.", "Write at least {min_length}."),
    "too_long": ("{field} has too many lines.", "Write at most {max_length}."),
    "string_too_short": ("{field} is empty.", "Write the text."),
    "string_pattern_mismatch": ("{field} has the wrong form.", "Use small letters, digits and hyphens."),
    "date_from_datetime_parsing": ("{field} is not a date.", "Write it as 2026-11-22."),
    "model_type": ("{field} is empty or not of the right form.", "Look at an example beside it."),
}


def explain(
    error: ValidationError, lines: Mapping[tuple[str | int, ...], int], *, file: str
) -> Iterator[Problem]:
    """Tell each error as a problem on its line."""
    for one in error.errors(include_url=False, include_input=False):
        path = tuple(part for part in one["loc"] if not _is_branch(part))
        what, remedy = _KINDS.get(one["type"], ("{field} is not right.", "Compare it with another file."))
        known: dict[str, Any] = {"field": _name(path), **one.get("ctx", {})}
        yield Problem(file, _line(path, lines), what.format(**known), _filled(remedy, known))


def _is_branch(part: str | int) -> bool:
    """Say whether pydantic put the name of a branch of a union into the path."""
    return isinstance(part, str) and (part.startswith(("literal[", "tuple[")) or "function-" in part)


def _name(path: tuple[str | int, ...]) -> str:
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in path) or "this"


def _line(path: tuple[str | int, ...], lines: Mapping[tuple[str | int, ...], int]) -> int:
    for length in range(len(path), -1, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return 1


def _filled(remedy: str, known: Mapping[str, Any]) -> str:
    try:
        return remedy.format(**known)
    except KeyError:
        return "Compare it with another file."
