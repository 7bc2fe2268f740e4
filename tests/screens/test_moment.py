import json
from dataclasses import replace
from types import MappingProxyType

import pytest

from tests.screens.conftest import MakeVisit
from toolbox.library.library import Library
from toolbox.screens.moment import show
from toolbox.values import changed


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_moment_has_a_page_that_can_be_sent(visit: MakeVisit, library: Library, language: str) -> None:
    for moment in library.moments.values():
        body = show(visit(s="moment", id=moment.id, taal=language))

        assert json.dumps(body)
        assert body["heading"] == moment.words[language].title


def test_the_first_minute_comes_first_and_then_what_to_say(visit: MakeVisit, library: Library) -> None:
    for moment in library.moments.values():
        first, second, *_ = show(visit(s="moment", id=moment.id))["parts"]

        assert [step["text"] for step in first["steps"]] == list(moment.words["nl"].first_minute)
        assert first["heading"] == "In de eerste minuut"
        assert second["items"] == list(moment.words["nl"].say)


@pytest.mark.parametrize(
    ("name", "language", "beside"),
    [("threat", "tr", {"nl"}), ("threat", "ar", {"nl"}), ("threat", "en", set()), ("insult", "tr", set())],
)
def test_what_nobody_checked_has_the_dutch_beside_it_where_safety_is_at_stake(
    visit: MakeVisit, name: str, language: str, beside: set[str]
) -> None:
    first, second, third, *_ = show(visit(s="moment", id=name, taal=language))["parts"]
    shown = [*(step["source"] for step in first["steps"]), *second["beside"], *third["beside"]]

    assert {one["lang"] for one in shown if one} == beside
    assert all(shown) is bool(beside)


def test_a_reviewed_moment_needs_no_dutch(visit: MakeVisit) -> None:
    found = visit(s="moment", id="threat", taal="tr")
    said = dict(found.library.statuses["tr"])
    reviewed = {path: "reviewed" if path.startswith("moments.threat.") else one for path, one in said.items()}
    library = replace(found.library, statuses={"tr": reviewed})
    found.desk = replace(found.desk, library=library)

    assert show(found)["parts"][1]["beside"] == []


def test_only_numbers_that_were_checked_and_are_for_everyone_are_shown(visit: MakeVisit) -> None:
    found = visit(s="moment", id="insult")
    moment = found.library.moments["insult"]
    names = ("lec-egg", "secret-garden", "police-emergency", "coming-in", "child-helpline")
    planted = changed(moment, facts=changed(moment.facts, help=names))
    library = replace(found.library, moments=MappingProxyType({"insult": planted}))
    found.desk = replace(found.desk, library=library)

    calls = next(part for part in show(found)["parts"] if part["kind"] == "calls")["calls"]

    assert [call["number"] for call in calls] == ["112", "0800-0432"]


def test_the_numbers_of_a_moment_stand_in_the_order_of_the_moment(visit: MakeVisit) -> None:
    body = show(visit(s="moment", id="thinks-of-suicide"))

    calls = next(part for part in body["parts"] if part["kind"] == "calls")["calls"]

    assert [call["number"] for call in calls][:2] == ["112", "113"]


def test_a_moment_without_numbers_leaves_the_heading_out(visit: MakeVisit) -> None:
    body = show(visit(s="moment", id="insult"))

    assert "calls" not in [part["kind"] for part in body["parts"]]


def test_a_moment_leads_to_why_it_works_and_names_its_sources(visit: MakeVisit, library: Library) -> None:
    facts = library.moments["tears"].facts

    parts = show(visit(s="moment", id="tears"))["parts"]

    links = next(part for part in parts if part["kind"] == "links")
    assert [item["query"]["id"] for item in links["items"]] == list(facts.mechanisms)
    assert [one["t"] for one in parts[-1]["items"]] == [library.sources[one].text for one in facts.sources]


def test_whoever_sees_a_mistake_in_a_moment_can_tell(visit: MakeVisit, reporting: MakeVisit) -> None:
    assert show(visit(s="moment", id="insult"))["report"] is None
    assert "moments/insult" in show(reporting(s="moment", id="insult"))["report"]["href"]


def test_a_moment_that_is_gone_says_so_and_shows_the_way_to_help(visit: MakeVisit) -> None:
    found = visit(s="moment", id="never-heard-of")

    body = show(found)

    assert body["heading"] == found.say.moment.missing
    assert body["back"]["query"]["s"] == "safety"
