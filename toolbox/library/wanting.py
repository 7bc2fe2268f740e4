"""Wanting: which kind of page somebody asks for: who asks for a game or an exercise, wants a method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

HASTE = 1.2  # a difficult moment is looked up in a hurry: it may pass others
WANTED = 1.25  # a method is asked for by name

_DUTCH = "werkvorm werkvormen oefening oefeningen spel spelletje spelletjes energizer activiteit opdracht"
_ENGLISH = "method methods exercise exercises game games activity activities energiser"
_METHOD = frozenset(f"{_DUTCH} {_ENGLISH}".split())
_NAMED = MappingProxyType({"moment": HASTE, "method": WANTED})
_TOLD = MappingProxyType({"moment": HASTE})


def names_a_method(word: str) -> bool:
    """Say whether a word asks for a method of any sort."""
    return word in _METHOD


def weights(typed: Sequence[str]) -> Mapping[str, float]:
    """What each kind of page weighs for what was typed; the others weigh one."""
    return _NAMED if any(map(names_a_method, typed)) else _TOLD
