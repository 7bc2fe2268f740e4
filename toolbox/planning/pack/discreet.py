"""Discreet: which plans ask for it, and which question then stands on a paper for participants."""

from __future__ import annotations

from toolbox.languages.phrase import Phrase
from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.plan import Plan
from toolbox.planning.questions import question


def is_discreet(plan: Plan, library: Library, *, wanted: bool | None = None) -> bool:
    """What the leader wants; otherwise discreet for every theme that touches people more than most."""
    if wanted is not None:
        return wanted
    known = library.vocabulary.themes
    return any(known[theme].sensitivity != "normal" for theme in plan.meeting.themes if theme in known)


def discreet_question(
    method: Method, library: Library, *, framing: str | None, codes: tuple[str, ...]
) -> tuple[Phrase, ...]:
    """The question from the value, or the general one, or one for any group: what gives nobody away.

    All languages ask the same question, and the Dutch one is weighed too: a translation follows it.
    """
    for value in (framing, None):
        phrases = tuple(question(method, library, framing=value, code=code).words for code in (*codes, "nl"))
        if not any(map(library.discretion.gives_away, phrases)):
            return phrases[:-1]
    return tuple(library.say(library.discretion.question, code) for code in codes)
