import json
from dataclasses import replace
from types import MappingProxyType

import pytest

from tests.screens.conftest import MakeVisit, add, name
from toolbox.library.library import Library
from toolbox.screens.plan import show as show_plan
from toolbox.screens.ready import show, show_one
from toolbox.values import changed


def test_every_ready_plan_is_listed_once_and_those_of_a_series_under_it(
    visit: MakeVisit, library: Library
) -> None:
    single, *series = show(visit(s="ready"))["parts"]

    listed = [one["query"]["id"] for part in (single, *series) for one in part["items"]]
    assert sorted(listed) == sorted(library.plans)
    assert len(series) == len(library.series)
    for part, known in zip(series, library.series.values(), strict=True):
        assert part["heading"] == known.title["nl"]
        assert [one["query"]["id"] for one in part["items"]] == [one.plan for one in known.meetings]
        assert [one["label"][:3] for one in part["items"]] == ["1. ", "2. ", "3. "]


def test_a_ready_plan_in_the_list_says_how_long_and_for_how_many(visit: MakeVisit) -> None:
    items = show(visit(s="ready"))["parts"][0]["items"]

    evening = next(one for one in items if one["query"]["id"] == "mosque-evening")
    assert evening["tag"] == "120 minuten · 20 mensen · 2 leiders"


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_every_ready_plan_has_a_page_with_all_its_rows(
    visit: MakeVisit, library: Library, language: str
) -> None:
    for plan in library.plans.values():
        body = show_one(visit(s="ready-plan", id=plan.id, taal=language))

        programme = next(part for part in body["parts"] if part["kind"] == "pairs")
        assert json.dumps(body)
        assert len(programme["pairs"]) == len(plan.rows)
        for pair, row in zip(programme["pairs"], plan.rows, strict=True):
            assert str(row.minutes) in pair["what"]
            assert pair["do"]


def test_the_page_names_methods_pauses_and_own_parts(visit: MakeVisit) -> None:
    body = show_one(visit(s="ready-plan", id="mosque-evening"))

    programme = next(part for part in body["parts"] if part["kind"] == "pairs")
    named = [pair["what"] for pair in programme["pairs"]]
    assert "Afspraken van de groep · 10 minuten" in named
    assert any(one.startswith("Pauze · ") for one in named)


def test_the_page_says_what_is_reached_what_to_mind_and_from_where(
    visit: MakeVisit, library: Library
) -> None:
    plan = library.plans["mosque-evening"]

    body = show_one(visit(s="ready-plan", id="mosque-evening"))

    assert body["parts"][0]["paragraphs"] == [plan.goal["nl"]]
    assert body["parts"][2]["items"] == list(plan.notes["nl"])
    assert [one["t"] for one in body["parts"][-1]["items"]] == [
        library.sources[one].text for one in plan.sources
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_ready_plan_opens_with_all_its_rows(visit: MakeVisit, library: Library, language: str) -> None:
    for number, plan in enumerate(library.plans.values(), start=1):
        page = show_one(visit(s="ready-plan", id=plan.id, taal=language))

        opened = visit({**page["open"]["operation"], "id": name(number)}, s="ready-plan", taal=language)

        assert opened.address.screen == "plan"
        rows = [(row.method, row.own[language] if row.own else "", row.minutes) for row in plan.rows]
        assert [(step.method, step.title, step.minutes) for step in opened.plan.steps] == rows
        shown = show_plan(opened)
        steps = [*shown["before"]["items"], *shown["steps"], *shown["after"]["items"]]
        assert sorted(step["why"] for step in steps) == sorted(row.why[language] for row in plan.rows)


def test_opening_a_ready_plan_can_be_undone(visit: MakeVisit) -> None:
    before = visit(add("tea-welcome"))
    page = show_one(visit(s="ready-plan", id="mosque-evening"))

    opened = visit({**page["open"]["operation"], "id": name(2)})
    undone = visit({"do": "undo", "id": name(3)})

    assert opened.notice is not None
    assert opened.notice.can_undo
    assert undone.plan == before.plan


def test_a_plan_that_was_looked_at_does_not_warn(visit: MakeVisit) -> None:
    found = visit(s="ready-plan", id="mosque-evening")
    plans = found.library.plans
    seen = changed(plans["mosque-evening"], review="reviewed")
    library = replace(found.library, plans=MappingProxyType({**plans, "mosque-evening": seen}))

    first = show_one(found)["status"]
    found.desk = replace(found.desk, library=library)

    assert first == "Dit plan is nog niet nagekeken."
    assert show_one(found)["status"] == "Nagekeken"


def test_a_ready_plan_that_is_gone_says_so_and_shows_the_way_back(visit: MakeVisit) -> None:
    body = show_one(visit(s="ready-plan", id="never-heard-of"))

    assert body["parts"] == []
    assert body["back"]["query"] == {"s": "ready"}
    assert body["heading"] == "Deze pagina is niet meer beschikbaar."
