"""Questions: the opening question of a method as seen through the chosen value."""

from __future__ import annotations

from dataclasses import dataclass

from toolbox.languages.phrase import Phrase
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.method import Method


@dataclass(frozen=True, slots=True)
class Question:
    """An opening question; `framing` is the value that it is asked from, none for the general one."""

    words: Phrase
    framing: str | None


def question(method: Method, library: Library, *, framing: str | None, code: str) -> Question:
    """The question of a method for a value, or its general question; in Dutch when the language has none."""
    words = method.words_in(code)
    asked_from = framing if framing in method.words[SOURCE_LANGUAGE].questions else None
    asked = library.asked.get(code, {}).get(method.id)
    translated = asked.of(asked_from) if asked and code not in method.words else None
    if translated:
        return Question(Phrase(translated, library.language(code)), asked_from)
    language = library.language(words.language)
    if asked_from is not None and asked_from in words.questions:
        return Question(Phrase(words.questions[asked_from], language), asked_from)
    return Question(Phrase(words.question, language), None)
