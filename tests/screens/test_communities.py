import json
from typing import Any

import pytest

from tests.screens.conftest import MakeVisit
from toolbox.library.library import Library
from toolbox.screens.communities import METHODS, show, show_one


def _items(body: dict[str, Any], heading: str | None) -> list[Any]:
    """What stands under a heading; nothing when the heading is not there."""
    return [
        item
        for part in body["parts"]
        if part["heading"] == heading and "items" in part
        for item in part["items"]
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_community_has_a_page_that_can_be_sent(
    visit: MakeVisit, library: Library, language: str
) -> None:
    for community in library.vocabulary.communities.values():
        body = show_one(visit(s="community", id=community.id, taal=language))

        assert json.dumps(body)
        assert body["heading"] == community.label[language]
        assert body["lead"] == community.reminder[language]


def test_all_communities_organisations_and_places_can_be_seen(visit: MakeVisit, library: Library) -> None:
    found = visit(s="communities")
    say, body = found.say.community, show(found)

    assert [item["query"]["id"] for item in _items(body, None)] == list(library.vocabulary.communities)
    named = [*_items(body, say.organisations), *_items(body, say.other_organisations)]
    assert {item["label"] for item in named} == {one.name for one in library.organisations.values()}
    assert len(_items(body, say.settings)) == len(library.vocabulary.settings)


@pytest.mark.parametrize("screen", ["communities", "community"])
def test_nobody_is_called_a_partner_of_the_alliance_who_is_not(
    visit: MakeVisit, library: Library, screen: str
) -> None:
    partners = {one.name for one in library.organisations.values() if one.alliance}

    for name in library.vocabulary.communities:
        found = visit(s=screen, id=name)
        body = show(found) if screen == "communities" else show_one(found)
        say = found.say.community
        assert {one["label"] for one in _items(body, say.organisations)} <= partners
        assert {one["label"] for one in _items(body, say.partners)} <= partners


def test_a_community_names_everyone_who_works_with_it(visit: MakeVisit, library: Library) -> None:
    found = visit(s="community", id="refugees")
    say, body = found.say.community, show_one(found)

    named = [*_items(body, say.partners), *_items(body, say.other_organisations)]

    theirs = {one.name for one in library.organisations.values() if "refugees" in one.communities}
    assert {item["label"] for item in named} == theirs


def test_a_site_is_a_secure_link_and_a_name_without_a_site_is_no_link(visit: MakeVisit) -> None:
    found = visit(s="communities")

    sites = {item["href"] for item in _items(show(found), found.say.community.organisations)}

    assert None in sites
    assert all(site is None or site.startswith("https://") for site in sites)


def test_the_methods_of_a_community_have_a_note_for_it(visit: MakeVisit, library: Library) -> None:
    found = visit(s="community", id="somali-dutch")

    methods = _items(show_one(found), found.say.community.methods)

    assert len(methods) == METHODS
    assert all(library.methods[item["query"]["id"]].has_note_for("somali-dutch") for item in methods)


def test_what_nobody_reviewed_about_languages_says_so(visit: MakeVisit) -> None:
    found = visit(s="community", id="refugees")

    languages = _items(show_one(found), found.say.community.languages)

    assert languages[-1] == found.say.community.languages_note


def test_a_community_that_is_gone_says_so_and_shows_the_way_back(visit: MakeVisit) -> None:
    found = visit(s="community", id="never-heard-of")

    body = show_one(found)

    assert body["heading"] == found.say.community.missing
    assert body["back"]["query"]["s"] == "communities"
