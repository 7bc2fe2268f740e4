import json

import pytest

from tests.screens.conftest import MakeVisit
from toolbox.library.library import Library
from toolbox.screens.tip import show


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_tip_has_a_page_that_can_be_sent(visit: MakeVisit, library: Library, language: str) -> None:
    for tip in library.tips.values():
        body = show(visit(s="tip", id=tip.id, taal=language))

        assert json.dumps(body)
        assert body["heading"] == tip.words[language].title
        assert body["lead"] == tip.words[language].summary


def test_a_tip_says_why_then_how_then_when_not(visit: MakeVisit) -> None:
    found = visit(s="tip", id="begin-in-pairs")
    heads = found.say.headings

    headings = [part.get("heading") for part in show(found)["parts"]]

    assert headings[:5] == [heads.tip_why, heads.tip_how, heads.tip_care, heads.tip_when_not, heads.tip_sure]


def test_how_sure_a_tip_is_stands_in_words_and_in_steps(visit: MakeVisit) -> None:
    found = visit(s="tip", id="begin-in-pairs")

    sure = next(part for part in show(found)["parts"] if part.get("strength"))

    assert sure["strength"] == {"label": "Redelijk", "level": 3}
    assert sure["paragraphs"] == [found.library.tips["begin-in-pairs"].words["nl"].sure]


def test_every_tip_leads_to_the_mechanisms_behind_it_and_names_its_sources(
    visit: MakeVisit, library: Library
) -> None:
    for tip in library.tips.values():
        parts = show(visit(s="tip", id=tip.id))["parts"]

        links = next(part for part in parts if part["kind"] == "links")
        assert [one["query"]["id"] for one in links["items"]] == list(tip.facts.mechanisms)
        assert [one["t"] for one in parts[-1]["items"]] == [
            library.sources[one].text for one in tip.facts.sources
        ]


def test_the_note_for_the_chosen_group_comes_first(visit: MakeVisit) -> None:
    body = show(visit(s="tip", id="begin-in-pairs", met="christian"))

    notes = next(part for part in body["parts"] if part["kind"] == "notes")["notes"]

    assert [note["first"] for note in notes] == [True, *([False] * (len(notes) - 1))]
    assert notes[0]["label"] == "Christelijke gemeenschap"


def test_a_tip_can_be_picked_and_let_go(visit: MakeVisit) -> None:
    free = show(visit(s="tip", id="begin-in-pairs"))["pick"]
    picked = show(visit(s="tip", id="begin-in-pairs", kies="begin-in-pairs"))["pick"]

    assert (free["on"], picked["on"]) == (False, True)
    assert free["wish"] == picked["wish"] == {"toggle": ["kies", "begin-in-pairs"]}


def test_whoever_sees_a_mistake_in_a_tip_can_tell(visit: MakeVisit, reporting: MakeVisit) -> None:
    assert show(visit(s="tip", id="begin-in-pairs"))["report"] is None
    assert "tips/begin-in-pairs" in show(reporting(s="tip", id="begin-in-pairs"))["report"]["href"]


def test_a_tip_that_is_gone_says_so_and_shows_the_way_back(visit: MakeVisit) -> None:
    found = visit(s="tip", id="never-heard-of", met="refugees")

    body = show(found)

    assert body["heading"] == found.say.tips.missing
    assert body["back"]["query"] == {"s": "tips", "met": "refugees"}
    assert body["parts"] == []
