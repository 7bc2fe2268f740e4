"""Telling: a remark in words of one language, with the names of methods, themes and values in it."""

from __future__ import annotations

from dataclasses import dataclass

from toolbox.languages.advice_texts import AdviceTexts
from toolbox.library.library import Library
from toolbox.planning.advice.remark import Remark


@dataclass(frozen=True, slots=True)
class Told:
    """A remark as people read it; `button` is the label of its repair, when there is one."""

    name: str
    reason: str
    button: str | None
    source: str


def told(remark: Remark, library: Library, texts: AdviceTexts, *, code: str) -> Told:
    """Say a remark in a language."""
    words = texts.rules[remark.rule]
    places = {place: _said(place, value, library, code) for place, value in remark.places.items()}
    if remark.repair and remark.repair.instead:
        names = (_said("instead", method, library, code) for method in remark.repair.instead)
        places["instead"] = " · ".join(names)
    button = words.repair[remark.case].format(**places) if remark.repair else None
    return Told(words.name, words.reason[remark.case].format(**places), button, words.source)


def _said(place: str, value: str | int, library: Library, code: str) -> str:
    """A number as it is; the name for an id, or the id itself when the library no longer has it."""
    if isinstance(value, int):
        return str(value)
    terms = library.vocabulary
    if place == "theme" and value in terms.themes:
        return library.say(terms.themes[value].short, code).inside(code)
    if place == "framing" and value in terms.framings:
        return library.say(terms.framings[value].inline, code).inside(code)
    method = library.methods.get(value)
    return library.title(method, code) if method else value
