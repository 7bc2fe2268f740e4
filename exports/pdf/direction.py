"""In which direction words are read: the Unicode bidirectional algorithm (UAX 9).

python-bidi does the work. Added here is what it lacks: numbers that stay in one piece, and brackets that
belong together (rule N0).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from bidi import algorithm

from exports.pdf.numbers import as_digits
from toolbox.languages.language import Direction

_LETTERS = frozenset({"L", "R", "AL"})
_STRONG = {"L": "L", "R": "R", "AN": "R", "EN": "R"}
_OPENING = {"(": ")", "[": "]", "{": "}"}
_DEEPEST = 63  # brackets in brackets, as in rule BD16


def direction_of(text: str, usual: Direction) -> Direction:
    """Say how a text is read; in a Dutch plan a leader may type an Arabic note.

    A text in a language from the left goes by its first letter. One in a language from the right may well
    begin with a Dutch word, and then goes by most of its letters.
    """
    kinds = [kind for kind in map(unicodedata.bidirectional, text) if kind in _LETTERS]
    if usual == "ltr":
        return "ltr" if kinds[:1] in ([], ["L"]) else "rtl"
    return "ltr" if kinds[:1] == ["L"] and 2 * kinds.count("L") > len(kinds) else "rtl"


def levels_of(text: str, direction: Direction) -> list[int]:
    """Give each character its level: even is read from the left, odd from the right."""
    base = 1 if direction == "rtl" else 0
    if base == 0 and (text.isascii() or not any(map(_is_from_the_right, text))):
        return [0] * len(text)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "R" if base else "L"
    algorithm.get_embedding_levels(as_digits(text), storage)
    for index, character in enumerate(storage["chars"]):
        character["index"] = index
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], storage["base_dir"])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    return _filled({found["index"]: found["level"] for found in storage["chars"]}, len(text), base=base)


def _is_from_the_right(character: str) -> bool:
    return unicodedata.bidirectional(character) in ("R", "AL", "AN")


def in_sight(levels: Sequence[int]) -> list[int]:
    """Give the parts of one line, which have these levels, in the order in which they stand (rule L2)."""
    order = list(range(len(levels)))
    lowest_odd = min((level for level in levels if level % 2), default=1)
    for level in range(max(levels, default=0), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


def _resolve_brackets(characters: list[dict[str, Any]], base: str) -> None:
    """Give both brackets of a pair the direction of what they hold (rule N0)."""
    strong = [_STRONG.get(character["type"]) for character in characters]
    before, seen = base, 0
    for start, end in _pairs(characters):
        before = next((kind for kind in reversed(strong[seen:start]) if kind), before)
        seen = start
        inside = {kind for kind in strong[start + 1 : end] if kind}
        if inside:
            kind = base if base in inside else before
            for index in (start, end):
                characters[index]["type"] = strong[index] = kind


def _pairs(characters: list[dict[str, Any]]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    found = []
    for index, character in enumerate(characters):
        if character["ch"] in _OPENING and len(waiting) < _DEEPEST:
            waiting.append((_OPENING[character["ch"]], index))
        elif waiting and waiting[-1][0] == character["ch"]:
            found.append((waiting.pop()[1], index))
    return sorted(found)


def _filled(known: dict[int, int], length: int, *, base: int) -> list[int]:
    """Let characters that the algorithm takes out (rule X9), such as joiners, go with their neighbour."""
    levels = []
    last = base
    for index in range(length):
        last = known.get(index, last)
        levels.append(last)
    return levels
