"""Facts: what is known of a method beside its words: form, difficulty, why it could work, sources."""

from __future__ import annotations

from typing import Any

from toolbox.library.method import Method
from toolbox.screens.parts.related import as_called
from toolbox.screens.visit import Text, Visit


def facts_part(visit: Visit, method: Method) -> dict[str, Any]:
    """A list of labels and values."""
    say, facts = visit.say.method, method.facts
    rows: list[tuple[str, Text]] = [
        (say.form, say.forms[facts.form]),
        (say.intensity, say.intensities[facts.intensity - 1]),
        (say.leaders_label, str(facts.leaders)),
        (say.reading, say.literacies[facts.literacy]),
        (say.with_interpreter, say.interpretations[facts.interpretation]),
        (say.hard_leader, say.difficulties[facts.difficulty.leader - 1]),
        (say.hard_people, say.difficulties[facts.difficulty.participants - 1]),
        (say.themes, _themes(visit, method)),
        (say.settings, _settings(visit, method)),
        (say.evidence, say.evidences[facts.evidence]),
        *_sources(visit, method),
        (say.review, say.reviewed if facts.review == "reviewed" else say.not_reviewed),
    ]
    return {
        "kind": "facts",
        "heading": say.about,
        "facts": [{"label": one, "value": two} for one, two in rows],
    }


def _themes(visit: Visit, method: Method) -> str:
    if method.facts.themes == "all":
        return visit.say.method.all_themes
    terms = visit.library.vocabulary.themes
    return _listed([visit.library.say(terms[one].label, visit.code).text for one in method.facts.themes])


def _settings(visit: Visit, method: Method) -> str:
    if method.facts.settings == "all":
        return visit.say.method.all_settings
    terms = visit.library.vocabulary.settings
    return _listed([visit.library.say(terms[one].short, visit.code).text for one in method.facts.settings])


def _sources(visit: Visit, method: Method) -> list[tuple[str, Text]]:
    return [(visit.say.method.sources, as_called(visit, one)) for one in method.facts.sources]


def _listed(names: list[str]) -> str:
    return " · ".join(names)
