from itertools import product
from typing import Any

import pytest

from tests.screens.conftest import MakeVisit, add, name, propose, step_of
from toolbox.library.library import Library
from toolbox.planning.run_sheet import work_out
from toolbox.screens.parts.advice import advice
from toolbox.screens.visit import Visit


def shown(found: Visit) -> dict[str, Any]:
    """The advice about a plan that is not empty."""
    body = advice(found, work_out(found.plan, found.library))
    assert body is not None
    return body


def remark_of(found: Visit, name: str) -> dict[str, Any]:
    """The remark with an id."""
    body = shown(found)
    return next(one for one in (*body["remarks"], *body["questions"]) if one["id"] == name)


def mended(visit: MakeVisit, remark: dict[str, Any]) -> Visit:
    """Press the button of a remark, as the page does."""
    return visit(remark["repair"]["operation"])


def without(visit: MakeVisit, *methods: str) -> Visit:
    """A proposed plan from which somebody took some methods."""
    found = visit(propose())
    for number, method in enumerate(methods, start=2):
        found = visit({"do": "remove-step", "step": step_of(found, method), "id": name(number)})
    return found


def without_agreements(visit: MakeVisit) -> Visit:
    """A proposed plan without agreements."""
    return without(visit, "group-agreements")


def test_an_empty_plan_has_no_advice(visit: MakeVisit) -> None:
    found = visit()

    assert advice(found, work_out(found.plan, found.library)) is None


@pytest.mark.parametrize("minutes", [45, 60, 90, 120])
def test_a_proposed_plan_keeps_all_four_ticks(visit: MakeVisit, library: Library, minutes: int) -> None:
    themes = ("upbringing", "lgbtiq-acceptance", "discrimination")

    for number, (setting, theme) in enumerate(product(library.vocabulary.settings, themes), start=1):
        body = shown(visit(propose(number, setting=setting, themes=[theme], minutes=minutes)))

        assert [tick["kept"] for tick in body["ticks"]] == [True] * 4, (setting, theme)
        assert body["blocks"] == []


def test_ticks_say_in_words_whether_they_are_kept(visit: MakeVisit) -> None:
    first, *rest = shown(without_agreements(visit))["ticks"]

    assert first == {"kept": False, "text": "Begin met afspraken, en begin rustig.", "state": "Let op"}
    assert [tick["state"] for tick in rest] == ["In orde"] * 3


def test_a_broken_rule_says_why_and_where_that_comes_from(visit: MakeVisit) -> None:
    found = without_agreements(visit)

    body, remark = shown(found), remark_of(found, "R01 missing")

    assert body["count"] == "1 opmerking"
    assert remark["text"].startswith("‘Afspraken van de groep’ staat nog niet in je plan.")
    assert "Essential Partners" in remark["source"]
    assert remark["repair"]["label"] == "Zet afspraken aan het begin"


def test_the_repair_mends_what_it_says(visit: MakeVisit) -> None:
    found = without_agreements(visit)

    after = mended(visit, remark_of(found, "R01 missing"))

    body = shown(after)
    assert body["ticks"][0]["kept"]
    assert "R01 missing" not in [one["id"] for one in body["remarks"]]
    assert body["blocks"] == []
    inside = [part.step.method for part in work_out(after.plan, after.library).parts]
    assert "group-agreements" in inside[:2]


def test_pressing_repair_after_repair_ends_without_remarks(visit: MakeVisit) -> None:
    found = without(visit, "group-agreements", "referral-card", "open-quarter")
    pressed = 0

    while remarks := shown(found)["remarks"]:
        found = mended(visit, remarks[0])
        pressed += 1

    assert 3 <= pressed < 10
    assert [tick["kept"] for tick in shown(found)["ticks"]] == [True] * 4
    assert (shown(found)["blocks"], shown(found)["count"]) == ([], None)


def test_pressing_a_repair_twice_is_pressing_it_once(visit: MakeVisit) -> None:
    remark = remark_of(without_agreements(visit), "R01 missing")

    once = mended(visit, remark)
    twice = mended(visit, remark)

    assert twice.plan == once.plan


def test_a_repair_that_was_undone_can_be_pressed_again(visit: MakeVisit) -> None:
    first = remark_of(without_agreements(visit), "R01 missing")
    found, number = mended(visit, first), 10
    while found.plan.has("group-agreements"):
        found, number = visit({"do": "undo", "id": name(number)}), number + 1

    again = mended(visit, remark_of(visit(), "R01 missing"))

    assert again.plan.has("group-agreements")


def test_what_can_hurt_people_stands_with_the_print_button(visit: MakeVisit) -> None:
    body = shown(without(visit, "open-quarter"))

    assert [one["id"] for one in body["blocks"]] == ["R07 quarter"]
    assert body["blocks"][0]["repair"]
    assert body["anyway"] == "Ik weet het. Ik wil toch afdrukken."


def test_a_warning_does_not_hold_the_print_button(visit: MakeVisit) -> None:
    visit(propose())
    body = shown(visit({"do": "start-later", "by": 20, "id": name(2)}))

    assert [(one["id"], one["level"]) for one in body["remarks"]] == [("R09 short", "warn")]
    assert body["blocks"] == []


def test_a_question_to_the_leader_is_no_remark_and_asks_for_no_reason(visit: MakeVisit) -> None:
    body = shown(visit(propose()))

    assert body["count"] is None
    assert body["questions"]
    assert [one["reason"] for one in body["questions"]] == [None] * len(body["questions"])


def test_a_reason_is_kept_and_shown_at_its_remark(visit: MakeVisit) -> None:
    reason = remark_of(without_agreements(visit), "R01 missing")["reason"]

    told = visit({**reason["operation"], "text": " Wij maken ze vooraf. ", "id": name(9)})

    assert reason["value"] == ""
    assert remark_of(told, "R01 missing")["reason"]["value"] == "Wij maken ze vooraf."


def test_a_reason_without_words_goes_away(visit: MakeVisit) -> None:
    reason = remark_of(without_agreements(visit), "R01 missing")["reason"]
    visit({**reason["operation"], "text": "Straks.", "id": name(8)})

    emptied = visit({**reason["operation"], "text": " ", "id": name(9)})

    assert emptied.plan.reasons == ()


def test_a_remark_that_only_the_leader_can_mend_has_no_button(visit: MakeVisit) -> None:
    visit(propose())
    found = visit({"do": "tell-meeting", "people": 30, "leaders": 1, "id": name(2)})

    assert remark_of(found, "R11 people")["repair"] is None


def test_what_does_not_fit_the_group_is_swapped_by_one_press(visit: MakeVisit) -> None:
    visit(propose())
    found = visit({"do": "tell-meeting", "people": 30, "id": name(2)})

    after = visit(remark_of(found, "R12 many")["repair"]["operation"])

    assert all(one["id"] != "R12 many" for one in shown(after)["remarks"])


def test_advice_speaks_the_language_of_the_page(visit: MakeVisit) -> None:
    visit(add("tea-welcome"))

    body = shown(visit(taal="en"))

    assert body["heading"] == visit(taal="en").say.check.heading
    assert "Group agreements" in " ".join(one["text"] for one in body["remarks"])
