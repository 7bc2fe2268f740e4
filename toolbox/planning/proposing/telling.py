"""Telling: a reason or a compromise in words of one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from toolbox.library.library import Library
from toolbox.planning.proposing.proposal import Places

Naming = Callable[[Library, str, str], str]


def told(sentence: str, places: Places, library: Library, *, code: str) -> str:
    """Fill in the places of a sentence: ids become words, numbers stay numbers."""
    named = {
        place: _NAMINGS[place](library, value, code) if isinstance(value, str) else value
        for place, value in places.items()
    }
    return sentence.format(**named)


def _method(library: Library, name: str, code: str) -> str:
    return library.title(library.methods[name], code)


def _theme(library: Library, name: str, code: str) -> str:
    return library.say(library.vocabulary.themes[name].short, code).inside(code)


def _community(library: Library, name: str, code: str) -> str:
    return library.say(library.vocabulary.communities[name].label, code).inside(code)


def _setting(library: Library, name: str, code: str) -> str:
    return library.say(library.vocabulary.settings[name].short, code).inside(code)


def _value(library: Library, name: str, code: str) -> str:
    return library.say(library.vocabulary.framings[name].inline, code).inside(code)


_NAMINGS: Mapping[str, Naming] = MappingProxyType(
    {"method": _method, "theme": _theme, "community": _community, "setting": _setting, "value": _value}
)
