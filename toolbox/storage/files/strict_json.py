"""Strict JSON: plain values from a file that a stranger may have made, or the reason why not."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, NoReturn

from toolbox.languages.signs import is_refused, without_overrides
from toolbox.storage.files.refused import FileRefusedError

LARGEST = 256 * 1024  # bytes
DEEPEST = 12
LONGEST_NUMBER = 12  # digits
LONGEST_NAME = 40  # of a field, when it is said


def plain_json(content: bytes) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Read JSON: UTF-8, no name twice, no NaN, not too deep, no signs that hide. Raises FileRefusedError."""
    if len(content) > LARGEST:
        raise FileRefusedError("too_big", limit=LARGEST // 1024)
    plain = _parsed(_text(content))
    if _is_deep(plain):
        raise FileRefusedError("deep")
    return _without_signs(plain, path=())


def where(path: tuple[str | int, ...]) -> str:
    """Say where something stands; people count from one."""
    return ".".join(str(part + 1) if isinstance(part, int) else _named(part) for part in path)


def _named(name: str) -> str:
    """A name that came from the file itself may hold anything."""
    shown = "".join(letter for letter in without_overrides(name) if letter.isprintable())
    return shown if len(shown) <= LONGEST_NAME else f"{shown[:LONGEST_NAME]}…"


def _text(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefusedError("not_text") from error
    if "\0" in text:  # UTF-16 without its mark reads as Latin letters with NUL between them
        raise FileRefusedError("not_text")
    if not text.strip():
        raise FileRefusedError("empty")
    return text


def _parsed(text: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    try:
        return json.loads(
            text,
            object_pairs_hook=_once,
            parse_constant=_no_number,
            parse_int=_whole,
            parse_float=_finite,
        )
    except RecursionError as error:
        raise FileRefusedError("deep") from error
    except json.JSONDecodeError as error:
        raise FileRefusedError("broken", line=error.lineno) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
    raise FileRefusedError("twice", field=_named(twice))


def _no_number(_: str) -> NoReturn:
    raise FileRefusedError("number")


def _whole(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise FileRefusedError("number")
    return int(digits)


def _finite(digits: str) -> float:
    if len(digits) > 2 * LONGEST_NUMBER or not math.isfinite(number := float(digits)):
        raise FileRefusedError("number")
    return number


def _is_deep(plain: object) -> bool:
    """Look level by level: a thousand levels must not become a thousand calls."""
    level = [plain]
    for _ in range(DEEPEST):
        level = [inner for one in level for inner in _inside(one)]
    return bool(level)


def _inside(plain: object) -> Iterator[object]:
    if isinstance(plain, dict):
        yield from plain.values()
    elif isinstance(plain, list):
        yield from plain


def _without_signs(plain: Any, *, path: tuple[str | int, ...]) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Texts as NFC without overrides; a sign that no plan can have is refused, with where it stands."""
    if isinstance(plain, str):
        if is_refused(plain):
            raise FileRefusedError("sign", field=where(path))
        return without_overrides(plain)
    if isinstance(plain, list):
        return [_without_signs(one, path=(*path, place)) for place, one in enumerate(plain)]
    if isinstance(plain, dict):
        # A name stays as it is: two that differ by a hidden sign must not become one.
        return {name: _without_signs(one, path=(*path, name)) for name, one in plain.items()}
    return plain
