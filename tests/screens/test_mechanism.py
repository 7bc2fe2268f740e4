import json
from typing import Any

import pytest

from tests.screens.conftest import MakeVisit
from toolbox.library.library import Library
from toolbox.screens.mechanism import show
from toolbox.screens.method import show as show_method
from toolbox.screens.moment import show as show_moment
from toolbox.screens.tip import show as show_tip

PAGES = {"tip": show_tip, "method": show_method, "moment": show_moment}


def _links(body: dict[str, Any], screen: str) -> list[str]:
    """The ids to which the links of a page lead, on one kind of screen."""
    parts = [part for part in body["parts"] if part["kind"] == "links"]
    queries = [item["query"] for part in parts for item in part["items"]]
    return [query["id"] for query in queries if query["s"] == screen]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_mechanism_has_a_page_that_can_be_sent(
    visit: MakeVisit, library: Library, language: str
) -> None:
    for mechanism in library.vocabulary.mechanisms.values():
        body = show(visit(s="mechanism", id=mechanism.id, taal=language))

        assert json.dumps(body)
        assert body["heading"] == mechanism.label[language]
        assert body["lead"] == mechanism.what[language]


@pytest.mark.parametrize("screen", PAGES)
def test_what_uses_a_mechanism_and_the_mechanism_lead_to_each_other(
    visit: MakeVisit, library: Library, screen: str
) -> None:
    contents = {"tip": library.tips, "method": library.methods, "moment": library.moments}[screen]
    there = {
        (name, one)
        for name in library.vocabulary.mechanisms
        for one in _links(show(visit(s="mechanism", id=name)), screen)
    }

    back = {
        (name, one)
        for one in contents
        for name in _links(PAGES[screen](visit(s=screen, id=one)), "mechanism")
    }

    assert there == back
    assert len(there) > 10


def test_every_mechanism_is_used_by_something(visit: MakeVisit, library: Library) -> None:
    for name in library.vocabulary.mechanisms:
        body = show(visit(s="mechanism", id=name))

        assert _links(body, "tip") or _links(body, "method"), name


def test_a_mechanism_says_what_was_studied_and_how_sure_it_is_before_how_to_do_it(visit: MakeVisit) -> None:
    found = visit(s="mechanism", id="larger-we")
    say = found.say.mechanism

    parts = show(found)["parts"]

    assert [part["heading"] for part in parts[:4]] == [say.found, say.sure, say.how, say.pitfalls]
    assert parts[1]["strength"] == {"label": "Wisselend", "level": 1}
    assert parts[-1]["heading"] == found.say.tips.sources


def test_the_links_keep_the_choices(visit: MakeVisit) -> None:
    body = show(visit(s="mechanism", id="larger-we", met="refugees", kies="our-children"))

    tips = next(part for part in body["parts"] if part["heading"] == "Tips die dit gebruiken")

    assert tips["items"][0]["query"]["met"] == "refugees"
    assert tips["items"][0]["query"]["kies"] == "our-children"


def test_whoever_sees_a_mistake_in_a_mechanism_can_tell(reporting: MakeVisit) -> None:
    assert "mechanisms/larger-we" in show(reporting(s="mechanism", id="larger-we"))["report"]["href"]


def test_a_mechanism_that_is_gone_says_so_and_shows_the_way_back(visit: MakeVisit) -> None:
    found = visit(s="mechanism", id="never-heard-of")

    body = show(found)

    assert body["heading"] == found.say.mechanism.missing
    assert body["back"]["query"]["s"] == "tips"
