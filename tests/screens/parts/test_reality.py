from typing import Any

import pytest

from tests.screens.conftest import MakeVisit, add, name, propose
from toolbox.planning.plan import Plan
from toolbox.planning.run_sheet import RunSheet, work_out
from toolbox.screens.parts.reality import meeting, reality
from toolbox.screens.receiving import step_title
from toolbox.screens.visit import Visit

FULL = (add("text-and-life", 1), {"do": "set-length", "minutes": 30, "id": name(2)})


def sheet_of(found: Visit) -> RunSheet:
    return work_out(found.plan, found.library)


def ways_of(found: Visit) -> list[dict[str, Any]]:
    """What can be done about time, as the page gets it."""
    body = reality(found, sheet_of(found))
    assert body is not None
    return list(body["ways"])


def done(found: Visit, before: Plan) -> list[str]:
    """What became of every step, in the words of the preview."""
    lines = []
    for step in before.steps:
        title, now = step_title(found, step), found.plan.step(step.id)
        if now is None:
            lines.append(f"{title}: vervalt")
        elif now.minutes != step.minutes:
            lines.append(f"{title}: {step.minutes - now.minutes} minuten korter")
    return lines


def option_of(body: dict[str, Any], label: str) -> dict[str, Any]:
    """The choice with a label."""
    return next(one for choice in body["choices"] for one in choice["options"] if one["label"] == label)


def test_what_is_known_of_the_meeting_stands_in_one_line(visit: MakeVisit) -> None:
    line = meeting(visit(propose()))["line"]

    assert line == "Bijeenkomst 1 · 12 mensen · 2 leiders · Zonder lezen en schrijven · Geen tolk"


@pytest.mark.parametrize(
    ("label", "now"),
    [
        ("30", "30 mensen"),
        ("1 leider", "1 leider"),
        ("Met lezen en schrijven", "Met lezen en schrijven"),
        ("Een tolk die dit vaker doet", "Een tolk die dit vaker doet"),
        ("2e keer", "Bijeenkomst 2"),
    ],
)
def test_every_choice_about_the_meeting_can_be_told(visit: MakeVisit, label: str, now: str) -> None:
    option = option_of(meeting(visit(propose())), label)

    told = meeting(visit({**option["operation"], "id": name(2)}))

    assert not option["checked"]
    assert option_of(told, label)["checked"]
    assert now in told["line"]


def test_of_every_choice_one_holds(visit: MakeVisit) -> None:
    choices = meeting(visit(propose()))["choices"]

    assert [sum(one["checked"] for one in choice["options"]) for choice in choices] == [1] * len(choices)


def test_a_number_of_people_that_is_not_on_the_list_stands_between_the_others(visit: MakeVisit) -> None:
    visit(propose())
    body = meeting(visit({"do": "tell-meeting", "people": 14, "id": name(2)}))

    people = [one["label"] for one in body["choices"][0]["options"]]
    assert people == ["6", "8", "10", "12", "14", "16", "20", "30", "40"]


def test_an_interpreter_stretches_the_talking(visit: MakeVisit) -> None:
    before = visit(propose())
    full = option_of(meeting(before), "Een tolk, zin voor zin")

    after = visit({**full["operation"], "id": name(2)})

    assert after.plan.meeting.interpreter == 200
    assert sheet_of(after).used > sheet_of(before).used
    pauses = [[step.minutes for step in one.plan.steps if step.is_pause] for one in (before, after)]
    assert pauses[0] == pauses[1]


def test_a_new_plan_can_be_asked_for_what_is_told_now(visit: MakeVisit) -> None:
    visit(propose())
    told = visit({"do": "tell-meeting", "people": 30, "id": name(2)})

    after = visit({**meeting(told)["again"]["operation"], "id": name(3)})

    assert after.plan.meeting.people == 30
    assert after.plan.steps != told.plan.steps
    assert after.notice is not None
    assert after.notice.can_undo


@pytest.mark.parametrize("minutes", [45, 60, 90, 120])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_late_start_does_what_its_preview_says_and_keeps_the_end(
    visit: MakeVisit, minutes: int, place: int
) -> None:
    before = visit(propose(minutes=minutes, setting=None))
    way = ways_of(before)[place]

    after = visit({**way["operation"], "id": name(2)})

    assert way["label"] == f"{(place + 1) * 10} minuten later"
    assert [line for line in way["changes"] if "te veel" not in line] == done(after, before.plan)
    assert after.plan.start == before.plan.start + (place + 1) * 10
    assert sheet_of(after).end == sheet_of(before).end + sheet_of(after).over
    assert after.notice is not None
    assert after.notice.can_undo


def test_a_late_start_shortens_nothing_that_takes_no_meeting_time(visit: MakeVisit) -> None:
    found = visit(propose())
    outside = {step_title(found, part.step) for part in (*sheet_of(found).before, *sheet_of(found).after)}

    changes = " ".join(ways_of(found)[2]["changes"])

    assert changes
    assert not [title for title in outside if title in changes]


def test_ending_on_time_is_offered_when_there_is_too_much_and_does_what_it_says(visit: MakeVisit) -> None:
    before = visit(*FULL)
    way, *others = ways_of(before)

    after = visit({**way["operation"], "id": name(3)})

    assert way["label"] == "Op tijd eindigen"
    assert way["changes"] == done(after, before.plan)
    assert sheet_of(after).over == 0
    assert [one["label"] for one in others] == ["10 minuten later"]
    assert ways_of(after)[0]["label"] == "10 minuten later"


def test_what_cannot_be_found_is_said_before_it_is_done(visit: MakeVisit) -> None:
    pause = {"do": "add-own", "title": "Iftar", "id": name(1)}
    longer = [{"do": "change-minutes", "step": name(1), "by": 5, "id": name(n)} for n in range(10, 20)]
    fixed = {"do": "fix-time", "step": name(1), "at": "19:30", "id": name(2)}
    short = {"do": "set-length", "minutes": 15, "id": name(3)}

    way = ways_of(visit(pause, *longer, fixed, short))[0]

    assert way["changes"][-1] == "Er blijven 20 minuten te veel."


@pytest.mark.parametrize(("minutes", "offered"), [(15, 0), (25, 1), (30, 1), (45, 3)])
def test_a_later_start_is_offered_while_the_end_can_stay(
    visit: MakeVisit, minutes: int, offered: int
) -> None:
    ways = ways_of(visit(propose(), {"do": "set-length", "minutes": minutes, "id": name(2)}))

    later = [way for way in ways if way["operation"]["do"] == "start-later"]
    assert len(later) == offered
    assert [way.get("heading") for way in later] == [*["Ik begin later"][:offered], *[None] * (offered - 1)]


def test_without_a_programme_there_is_nothing_to_shorten(visit: MakeVisit) -> None:
    found = visit(add("team-briefing"))

    assert reality(found, sheet_of(found)) is None


def test_with_no_time_left_for_the_talk_it_can_wait_for_a_next_meeting(visit: MakeVisit) -> None:
    before = visit(propose(), {"do": "set-length", "minutes": 45, "id": name(2)})
    way = ways_of(before)[-1]

    assert way["label"] == "30 minuten later"
    assert way["wait"]["text"].startswith("Er is geen tijd meer")
    assert ways_of(visit({"do": "set-length", "minutes": 90, "id": name(3)}))[0]["wait"] is None

    visit({"do": "set-length", "minutes": 45, "id": name(4)})
    after = visit({**way["wait"]["operation"], "id": name(5)})

    assert len(after.plan.sessions) == 2
    assert after.notice is not None
    assert after.notice.can_undo
    assert [line for line in way["wait"]["changes"] if line.endswith("naar bijeenkomst 2")]
