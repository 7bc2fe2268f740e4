from typing import Any

import pytest

from tests.screens.conftest import KEY, MakeVisit, name, propose, step_of
from toolbox.planning.advice.rules import advise
from toolbox.planning.run_sheet import work_out
from toolbox.screens.parcel import read_parcel
from toolbox.screens.plan import show
from toolbox.screens.receiving import receive, title
from toolbox.screens.visit import Visit


def more_of(found: Visit, step: str) -> dict[str, Any]:
    """What stands behind “Meer” of a step, as the page gets it."""
    body = show(found)
    shown = [*body["before"]["items"], *body["steps"], *body["after"]["items"]]
    more: dict[str, Any] = next(one["more"] for one in shown if one["id"] == step)
    return more


def swappable(found: Visit) -> str:
    """The first step for which there is another method."""
    steps = [step.id for step in found.plan.steps]
    return next(
        step for step in steps if (more_of(asking(found, step), step)["swap"] or {"options": []})["options"]
    )


def asking(found: Visit, step: str) -> Visit:
    """Press “Vervang” at a step, as the page does."""
    after = Visit(found.desk, found.address, key=KEY)
    receive(after, read_parcel({"wishes": [{"n": 1, "look": step}], "from": {"s": "plan"}}))
    return after


@pytest.mark.parametrize("minutes", [60, 90, 120])
def test_at_most_three_others_are_shown_and_only_for_the_step_that_was_asked(
    visit: MakeVisit, minutes: int
) -> None:
    found = visit(propose(minutes=minutes), s="plan")

    for part in work_out(found.plan, found.library).parts:
        shown = [step for step in show(asking(found, part.step.id))["steps"] if step["more"]["swap"]]

        options = {step["id"]: step["more"]["swap"]["options"] for step in shown}
        asked = options.pop(part.step.id, [])
        assert len(asked) <= 3
        assert set(options.values()) <= {None}


def test_nothing_is_worked_out_before_somebody_asks(visit: MakeVisit) -> None:
    steps = show(visit(propose(), s="plan"))["steps"]

    assert {step["more"]["swap"]["options"] for step in steps if step["more"]["swap"]} == {None}


def test_each_of_the_others_keeps_the_rules_that_block(visit: MakeVisit) -> None:
    number = 100
    for minutes in (60, 90, 120):
        number += 1
        found = visit(propose(number, minutes=minutes), s="plan")
        for step in [one.id for one in found.plan.steps]:
            for option in (more_of(asking(found, step), step)["swap"] or {}).get("options") or []:
                number += 2
                swapped = visit({**option["operation"], "id": name(number)})
                remarks = advise(work_out(swapped.plan, swapped.library), swapped.library)

                assert not [one for one in remarks if one.level == "block"], option["title"]
                visit({"do": "undo", "id": name(number + 1)})

    assert number > 110


def test_another_method_says_how_long_it_takes_and_how_tense_it_is(visit: MakeVisit) -> None:
    found = visit(propose(), s="plan")
    step = swappable(found)

    swap = more_of(asking(found, step), step)["swap"]

    assert swap["options"]
    for option in swap["options"]:
        assert [fact["icon"] for fact in option["meta"][:2]] == ["time", "people"]
        assert option["meta"][2]["text"] in {"Rustig", "Een beetje spannend", "Spannend"}


def test_choosing_another_method_can_be_put_back_and_closes_the_choice(visit: MakeVisit) -> None:
    found = visit(propose(), s="plan")
    step = swappable(found)
    asked, old = asking(found, step), title(found, (found.plan.step(step) or found.plan.steps[0]).method)
    option = more_of(asked, step)["swap"]["options"][0]

    receive(asked, read_parcel({"operations": [{**option["operation"], "id": name(2)}]}))
    undone = visit({"do": "undo", "id": name(3)})

    assert asked.plan.has(option["id"])
    assert asked.notice is not None
    assert (asked.notice.text, asked.notice.can_undo) == (f"‘{old}’ is vervangen.", True)
    assert more_of(asked, step)["swap"]["options"] is None
    assert undone.plan == found.plan


def test_agreements_and_the_help_card_always_stay(visit: MakeVisit) -> None:
    found = visit(propose(), s="plan")

    for method in ("group-agreements", "referral-card"):
        step = step_of(found, method)
        swap = more_of(asking(found, step), step)["swap"]

        assert swap["options"] == []
        assert swap["none"] == "Hier past geen andere werkvorm bij de regels."


def test_a_pause_and_what_is_outside_the_meeting_cannot_be_swapped_or_timed(visit: MakeVisit) -> None:
    found = visit(propose(), s="plan")
    pause = next(step.id for step in found.plan.steps if step.is_pause)
    outside = step_of(found, "open-quarter")

    assert more_of(found, pause)["swap"] is None
    assert more_of(found, pause)["fix"]
    assert (more_of(found, outside)["swap"], more_of(found, outside)["fix"]) == (None, None)


def test_a_step_can_be_done_once_more(visit: MakeVisit) -> None:
    found = visit(propose(), s="plan")
    again = more_of(found, step_of(found, "group-agreements"))["again"]

    after = visit({**again["operation"], "id": name(2)})

    methods = [step.method for step in after.plan.steps]
    place = [step.id for step in found.plan.steps].index(step_of(found, "group-agreements"))
    assert methods[place] == methods[place + 1]


def test_who_leads_a_step_is_told_and_shown(visit: MakeVisit) -> None:
    found = visit(propose(), s="plan")
    leader = more_of(found, step_of(found, "group-agreements"))["leader"]
    guest = next(one for one in leader["options"] if one["label"] == "Een gast")

    told = more_of(visit({**guest["operation"], "id": name(2)}), step_of(found, "group-agreements"))["leader"]

    assert [one["label"] for one in leader["options"] if one["checked"]] == ["Niet gekozen"]
    assert [one["label"] for one in told["options"] if one["checked"]] == ["Een gast"]


def test_a_fixed_time_is_told_shown_and_let_go(visit: MakeVisit) -> None:
    found = visit(propose(), s="plan")
    step = step_of(found, "group-agreements")
    fix = more_of(found, step)["fix"]

    fixed = more_of(visit({**fix["operation"], "at": "20:15", "id": name(2)}), step)
    free = more_of(visit({**fixed["fix"]["operation"], "at": None, "id": name(3)}), step)

    assert (fix["value"], more_of(found, step)["fixed"]) == ("", None)
    assert (fixed["fix"]["value"], fixed["fixed"]) == ("20:15", "Vaste tijd: 20.15")
    assert (free["fix"]["value"], free["fixed"]) == ("", None)
