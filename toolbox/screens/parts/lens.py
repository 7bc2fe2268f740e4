"""Lens: the bar that says from which value questions are asked, and the question of a method."""

from __future__ import annotations

from typing import Any

from toolbox.library.method import Method
from toolbox.planning.questions import question
from toolbox.screens.visit import Visit


def lens(visit: Visit) -> dict[str, Any]:
    """The bar with all values; each shows an example question, so that people choose by meaning."""
    words = visit.say.lens
    chosen = visit.plan.framing
    framings = visit.library.vocabulary.framings
    value = visit.term(framings[chosen].inline) if chosen else None
    options = [
        {
            "label": visit.term(framing.label),
            "example": visit.term(framing.example),
            "checked": framing.id == chosen,
            "more": not framing.main,
            **_choice(visit, framing.id),
        }
        for framing in framings.values()
    ]
    nothing = {
        "label": words.no_value,
        "example": words.no_value_example,
        "checked": chosen is None,
        "more": False,
        **_choice(visit, None),
    }
    main = [option for option in options if not option["more"]]
    return {
        "icon": chosen or "none",
        "before": words.before if chosen else words.none,
        "value": value,
        "help": words.help if chosen else words.help_none,
        "change": words.change if visit.can_edit else None,
        "close": words.close,
        "legend": words.legend,
        "moreLabel": words.more,
        "options": [*main, nothing, *(option for option in options if option["more"])],
    }


def _choice(visit: Visit, framing: str | None) -> dict[str, Any]:
    """Choosing a value changes the plan, once there is one: there it is printed and can be undone."""
    if visit.stored is None:
        return {"wish": {"set": ["waarde", framing]}}
    return {"operation": {"do": "choose-framing", "framing": framing}}


def asked(visit: Visit, method: Method) -> dict[str, Any]:
    """The opening question of a method, with the value that it is asked from."""
    found = question(method, visit.library, framing=visit.plan.framing, code=visit.code)
    return {
        "questionLabel": question_label(visit, found.framing),
        "questionKnown": found.framing == visit.plan.framing,
        "question": visit.words(found.words),
    }


def question_label(visit: Visit, framing: str | None) -> str:
    """Say from which value a question is asked."""
    if framing is None:
        return visit.say.lens.general
    inline = visit.library.say(visit.library.vocabulary.framings[framing].inline, visit.code).text
    return visit.say.lens.question.format(value=inline)
