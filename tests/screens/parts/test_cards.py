from dataclasses import replace
from types import MappingProxyType

from tests.screens.conftest import MakeVisit
from toolbox.screens.parts.cards import card, meta, minutes
from toolbox.values import changed


def test_a_card_shows_minutes_people_and_how_intense(visit: MakeVisit) -> None:
    found = visit()

    texts = [one["text"] for one in meta(found, found.library.methods["five-fingers"])]

    assert texts == ["10 tot 15 minuten", "6 tot 40 mensen", "Rustig"]


def test_one_length_is_said_once(visit: MakeVisit) -> None:
    found = visit()
    method = found.library.methods["five-fingers"]
    same = changed(method.facts.minutes, min=10, normal=10, max=10)

    assert minutes(found, changed(method, facts=changed(method.facts, minutes=same))) == "10 minuten"


def test_a_note_is_shown_for_the_first_chosen_group_that_has_one(visit: MakeVisit) -> None:
    found = visit(met="mixed,refugees")
    method = found.library.methods["five-fingers"]
    assert "mixed" not in method.words["nl"].communities

    assert card(found, method)["note"]["label"] == "Tip voor deze groep: Vluchtelingen"
    assert card(visit(), method)["note"] is None


def test_a_card_without_a_translation_is_in_dutch_and_says_so(visit: MakeVisit) -> None:
    found = visit(taal="en")
    method = found.library.methods["five-fingers"]
    dutch = changed(method, words={"nl": method.words["nl"]})
    library = replace(found.library, methods=MappingProxyType({"five-fingers": dutch}))
    found.desk = replace(found.desk, library=library)

    assert card(found, dutch)["title"] == {"t": "Vijf vingers gemeen", "lang": "nl", "dir": "ltr"}
