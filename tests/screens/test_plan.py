from tests.screens.conftest import MakeVisit, add, name, propose
from toolbox.languages.dates import clock_value
from toolbox.screens.plan import show
from toolbox.screens.visit import Visit

PLAN = (
    add("tea-welcome", 1),
    add("five-fingers", 2),
    add("one-word-round", 3),
    add("team-briefing", 4),
    add("team-debrief", 5),
)


def test_steps_have_rising_times_without_gaps(visit: MakeVisit) -> None:
    body = show(visit(*PLAN, s="plan"))

    assert [(step["time"], step["minutes"]) for step in body["steps"]] == [
        ("19.00", "10 minuten"),
        ("19.10", "10 minuten"),
        ("19.20", "5 minuten"),
    ]
    assert body["time"]["total"] == "25 minuten en 65 extra"
    assert body["time"]["range"] == "19.00 tot 20.30 uur"
    assert sum(part["share"] for part in body["time"]["bar"]) == 90


def test_preparation_and_aftercare_take_no_meeting_time(visit: MakeVisit) -> None:
    body = show(visit(*PLAN, s="plan"))

    assert [step["id"] for step in body["before"]["items"]] == [name(4)]
    assert [step["id"] for step in body["after"]["items"]] == [name(5)]
    assert body["before"]["items"][0]["time"] is None


def test_every_move_can_be_done_and_arrives_where_it_says(visit: MakeVisit) -> None:
    found = visit(*PLAN, s="plan")
    down = show(found)["steps"][0]["down"]["operation"]

    moved = show(visit({**down, "id": name(20)}, s="plan"))

    assert [step["id"] for step in moved["steps"]] == [name(2), name(1), name(3)]
    up = moved["steps"][1]["up"]["operation"]
    back = show(visit({**up, "id": name(21)}, s="plan"))
    assert [step["id"] for step in back["steps"]] == [name(1), name(2), name(3)]


def test_the_last_step_moves_down_no_further_and_the_first_not_up(visit: MakeVisit) -> None:
    steps = show(visit(*PLAN, s="plan"))["steps"]

    assert steps[0]["up"] is None
    assert steps[-1]["down"] is None


def test_down_over_the_last_step_stays_before_the_aftercare(visit: MakeVisit) -> None:
    steps = show(visit(*PLAN, s="plan"))["steps"]

    moved = show(visit({**steps[1]["down"]["operation"], "id": name(20)}, s="plan"))

    assert [step["id"] for step in moved["steps"]] == [name(1), name(3), name(2)]
    assert [step["id"] for step in moved["after"]["items"]] == [name(5)]


def test_a_plan_that_is_too_long_says_by_how_much(visit: MakeVisit) -> None:
    body = show(visit(add("text-and-life", 1), {"do": "set-length", "minutes": 15, "id": name(2)}, s="plan"))

    assert (
        body["time"]["warning"]
        == "Je plan duurt 20 minuten te lang. Maak een onderdeel korter of haal er één weg."
    )
    assert body["extra"] is None


def test_an_empty_plan_shows_the_way(visit: MakeVisit) -> None:
    body = show(visit(s="plan"))

    assert body["empty"]["text"] == "Je plan is nog leeg."
    assert body["history"] == {"undo": None, "redo": None}


def test_a_plan_that_was_not_read_yet_is_not_called_empty(visit: MakeVisit) -> None:
    found = visit(s="plan")

    body = show(Visit(found.desk, found.address))

    assert body["empty"] is None
    assert body["lead"] == "Je plan wordt geopend."


def test_a_pause_is_a_step_of_its_own(visit: MakeVisit) -> None:
    body = show(visit(*PLAN, {"do": "add-pause", "id": name(9)}, s="plan"))

    pause = next(step for step in body["steps"] if step["free"])
    assert (pause["title"], pause["minutes"], pause["view"]) == ("Pauze", "10 minuten", None)


def test_what_was_undone_can_be_done_again(visit: MakeVisit) -> None:
    body = show(visit(*PLAN, {"do": "undo", "id": name(9)}, s="plan"))

    assert body["history"]["undo"]
    assert body["history"]["redo"]


def test_a_time_field_gets_two_digits() -> None:
    assert clock_value(9 * 60 + 5) == "09:05"


def test_a_plan_without_steps_has_nothing_to_advise_or_to_shorten(visit: MakeVisit) -> None:
    body = show(visit(s="plan"))

    assert (body["advice"], body["meeting"], body["reality"], body["hall"]) == (None, None, None, None)
    assert [way["query"]["s"] for way in body["empty"]["actions"]] == ["start", "ready", "find", "code"]


def test_a_proposed_plan_has_its_times_its_ticks_and_free_minutes(visit: MakeVisit) -> None:
    body = show(visit(propose()))

    assert body["steps"][0]["time"] == "19.00"
    assert body["time"]["range"] == "19.00 tot 20.30 uur"
    assert len(body["advice"]["ticks"]) == 4
    assert int(body["extra"]["minutes"].split()[0]) >= 9
    assert body["hall"]["query"]["s"] == "hall"


def test_something_of_the_group_itself_is_a_step(visit: MakeVisit) -> None:
    found = visit(*PLAN, s="plan")

    body = show(visit({**show(found)["own"]["operation"], "title": " Thee ", "id": name(9)}))

    assert [(step["title"], step["time"], step["minutes"]) for step in body["steps"]][:2] == [
        ("Thee", "19.00", "10 minuten"),
        ("Ontvangst met thee", "19.10", "10 minuten"),
    ]


def test_a_fixed_time_moves_what_would_be_cut_and_says_so(visit: MakeVisit) -> None:
    fixed = {"do": "fix-time", "step": name(3), "at": "19:15", "id": name(9)}

    first, prayer, moved = show(visit(*PLAN, fixed, s="plan"))["steps"]

    assert [one["time"] for one in (first, prayer, moved)] == ["19.00", "19.15", "19.20"]
    assert (prayer["id"], prayer["waits"], prayer["more"]["fixed"]) == (
        name(3),
        "5 minuten ruimte",
        "Vaste tijd: 19.15",
    )
    assert moved["id"] == name(2)
    assert moved["warning"] == "Dit schuift naar achteren door een vaste tijd."
    assert (first["warning"], prayer["warning"]) == (None, None)


def test_with_a_fixed_time_every_step_keeps_its_minutes_and_none_overlaps(visit: MakeVisit) -> None:
    found = visit(propose())
    pause = next(step.id for step in found.plan.steps if step.is_pause)

    body = show(visit({"do": "fix-time", "step": pause, "at": "20:15", "id": name(2)}))

    clocks = [int(one["time"][:2]) * 60 + int(one["time"][3:]) for one in body["steps"]]
    minutes = [int(one["minutes"].split()[0]) for one in body["steps"]]
    assert all(now + long <= after for now, long, after in zip(clocks, minutes, clocks[1:], strict=False))
    assert sorted(minutes) == sorted(int(one["minutes"].split()[0]) for one in show(found)["steps"])
