"""Questions: the opening question of a method as seen through the chosen value."""

from __future__ import annotations

from dataclasses import dataclass

from toolbox.languages.phrase import Phrase
from toolbox.library.library import Library
from toolbox.library.method import Method


@dataclass(frozen=True, slots=True)
class Question:
    """An opening question; `framing` is the value that it is asked from, none for the general one."""

    words: Phrase
    framing: str | None


def question(method: Method, library: Library, *, framing: str | None, code: str) -> Question:
    """The question of a method for a value, or its general question."""
    words = method.words_in(code)
    language = library.language(words.language)
    if framing is not None and framing in words.questions:
        return Question(Phrase(words.questions[framing], language), framing)
    return Question(Phrase(words.question, language), None)
