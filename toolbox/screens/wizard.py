"""Wizard: five questions, one a screen; an answer is the next button, and the last one makes the plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from toolbox.screens.parts.facets import label
from toolbox.screens.parts.halted import reading_only
from toolbox.screens.parts.links import to
from toolbox.screens.visit import Text, Visit
from toolbox.values import changed

LAST = 5
LENGTHS = (45, 60, 90, 120)  # minutes
MAIN_THEMES = 7  # shown first; the rest stands behind “Meer thema's”

Answer = dict[str, Any]


def show(visit: Visit) -> dict[str, Any]:
    """One question, with what was answered so far."""
    number = visit.address.question
    say = visit.say.wizard
    back = number - 1
    query = to(changed(visit.address, question=max(back, 1)), "start" if back == 1 else "ask")
    return {
        **question(visit, number),
        "halted": reading_only(visit),
        "back": {"label": say.back, "query": query} if back else None,
        "soFar": {"label": say.so_far, "answers": _so_far(visit, number), "change": _change(visit, number)},
    }


def question(visit: Visit, number: int) -> dict[str, Any]:
    """One question and its answers, as the start and the wizard show it."""
    say = visit.say.wizard
    heading, answers = _QUESTIONS[number](visit)
    return {
        "heading": heading,
        "step": say.step.format(number=number),
        "number": number,
        "of": LAST,
        "answers": [one for one in answers if not one["more"]],
        "more": {"label": _more_label(visit, number), "answers": more}
        if (more := [one for one in answers if one["more"]])
        else None,
    }


def _more_label(visit: Visit, number: int) -> str:
    return visit.say.wizard.more_framings if number == len(_QUESTIONS) - 1 else visit.say.wizard.more_themes


def _communities(visit: Visit) -> tuple[str, list[Answer]]:
    terms = visit.library.vocabulary.communities.values()
    answers = [_answer("met", one.id, label(visit, one.label)) for one in terms if one.alliance]
    return visit.say.wizard.communities, [*answers, _unknown(visit, "met")]


def _settings(visit: Visit) -> tuple[str, list[Answer]]:
    terms = visit.library.vocabulary.settings.values()
    answers = [_answer("waar", one.id, label(visit, one.label)) for one in terms]
    return visit.say.wizard.setting, [*answers, _unknown(visit, "waar")]


def _themes(visit: Visit) -> tuple[str, list[Answer]]:
    """The themes that are not of high sensitivity first; at most seven before “Meer thema's”."""
    terms = sorted(visit.library.vocabulary.themes.values(), key=lambda one: one.sensitivity == "high")
    answers = [
        _answer("over", one.id, label(visit, one.label), more=place >= MAIN_THEMES)
        for place, one in enumerate(terms)
    ]
    return visit.say.wizard.theme, [*answers, _unknown(visit, "over")]


def _framings(visit: Visit) -> tuple[str, list[Answer]]:
    """Each value with an example question, so that people choose by meaning; never chosen for them."""
    say = visit.say.lens
    answers = [
        _answer("waarde", one.id, label(visit, one.label), example=visit.term(one.example), more=not one.main)
        for one in visit.library.vocabulary.framings.values()
    ]
    nothing = _answer("waarde", None, say.no_value)
    main = [one for one in answers if not one["more"]]
    return visit.say.wizard.framing, [*main, nothing, *(one for one in answers if one["more"])]


def _lengths(visit: Visit) -> tuple[str, list[Answer]]:
    """The last answer makes the plan."""
    address = visit.address
    wanted = {
        "do": "propose-plan",
        "communities": list(address.communities[:1]),
        "setting": next(iter(address.settings), None),
        "themes": list(address.themes[:1]),
        "framing": address.framing,
    }
    answers = [
        {
            "label": visit.say.plan.minutes.of(minutes, code=visit.code),
            "example": None,
            "more": False,
            "operation": {**wanted, "minutes": minutes},
        }
        for minutes in LENGTHS
    ]
    return visit.say.wizard.minutes, answers


_QUESTIONS: Mapping[int, Callable[[Visit], tuple[str, list[Answer]]]] = {
    1: _communities,
    2: _settings,
    3: _themes,
    4: _framings,
    LAST: _lengths,
}


def _answer(
    name: str, option: str | None, text: str, *, example: Text | None = None, more: bool = False
) -> Answer:
    return {"label": text, "example": example, "more": more, "wish": {"answer": [name, option]}}


def _unknown(visit: Visit, name: str) -> Answer:
    return _answer(name, None, visit.say.wizard.unknown)


def _so_far(visit: Visit, number: int) -> list[str]:
    """What was answered, in the order of the questions; without the answers that say nothing."""
    address, terms = visit.address, visit.library.vocabulary
    unknown = visit.say.wizard.unknown
    given = (
        [label(visit, terms.communities[one].label) for one in address.communities[:1]],
        [label(visit, terms.settings[one].label) for one in address.settings[:1]],
        [label(visit, terms.themes[one].label) for one in address.themes[:1]],
        [label(visit, terms.framings[address.framing].label)]
        if address.framing
        else [visit.say.lens.no_value],
    )
    known = [one[0] for one in given[: number - 1] if one]
    return known or [unknown] * min(1, number - 1)


def _change(visit: Visit, number: int) -> dict[str, Any] | None:
    if number == 1:
        return None
    return {"label": visit.say.wizard.change, "query": to(changed(visit.address, question=1), "start")}
