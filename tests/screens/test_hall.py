from tests.screens.conftest import MakeVisit, add, name, propose, untranslate
from toolbox.screens.hall import show
from toolbox.screens.plan import show as show_plan
from toolbox.screens.visit import Visit

PLAN = (add("tea-welcome", 1), add("five-fingers", 2), add("one-word-round", 3))


def test_every_part_has_its_clock_and_its_minutes(visit: MakeVisit) -> None:
    parts = show(visit(*PLAN, s="hall"))["parts"]

    assert [(part["clock"], part["start"], part["minutes"]) for part in parts] == [
        ("19.00", 19 * 60, 10),
        ("19.10", 19 * 60 + 10, 10),
        ("19.20", 19 * 60 + 20, 5),
    ]


def test_the_hall_has_the_programme_of_the_plan_and_not_what_is_done_before_or_after(
    visit: MakeVisit,
) -> None:
    found = visit(propose())

    parts, steps = show(found)["parts"], show_plan(found)["steps"]

    assert [(part["id"], part["title"], part["clock"]) for part in parts] == [
        (step["id"], step["title"], step["time"]) for step in steps
    ]
    assert len(parts) < len(found.plan.steps)


def test_a_part_has_its_lines_its_question_and_the_note(visit: MakeVisit) -> None:
    note = {"do": "write-note", "step": name(2), "text": "Zet de stoelen klaar.", "id": name(9)}

    part = show(visit(*PLAN, note, s="hall"))["parts"][1]

    method = visit().library.methods["five-fingers"].words["nl"]
    assert part["lines"] == list(method.in_short)
    assert part["question"] == method.question
    assert part["note"] == "Zet de stoelen klaar."


def test_the_question_is_asked_from_the_chosen_value(visit: MakeVisit) -> None:
    found = visit(*PLAN, {"do": "choose-framing", "framing": "upbringing", "id": name(9)}, s="hall")

    part = show(found)["parts"][1]

    method = found.library.methods["five-fingers"].words["nl"]
    assert part["question"] == method.questions["upbringing"]


def test_the_help_numbers_are_in_the_page_itself(visit: MakeVisit) -> None:
    calls, tense = show(visit(*PLAN, s="hall"))["near"]

    assert [one["number"] for one in calls["calls"]] == ["112", "0800-2000", "113"]
    assert len(tense["steps"]) > 2
    assert show(visit(s="hall"))["near"] == [calls, tense]


def test_a_pause_and_an_own_part_have_a_name_and_no_lines(visit: MakeVisit) -> None:
    own = {"do": "add-own", "title": "Welkom door de imam", "id": name(8)}

    parts = show(visit(*PLAN, {"do": "add-pause", "id": name(7)}, own, s="hall"))["parts"]

    empty = [part for part in parts if not part["lines"]]
    assert [part["title"] for part in empty] == ["Welkom door de imam", "Pauze"]
    assert [part["question"] for part in empty] == [None, None]


def test_a_fixed_time_holds_in_the_hall_as_well(visit: MakeVisit) -> None:
    fix = {"do": "fix-time", "step": name(2), "at": "19:30", "id": name(9)}

    parts = show(visit(*PLAN, fix, s="hall"))["parts"]

    assert [part["clock"] for part in parts] == ["19.00", "19.10", "19.30"]
    assert parts[-1]["id"] == name(2)


def test_help_and_the_plan_are_one_tap_away(visit: MakeVisit) -> None:
    body = show(visit(*PLAN, s="hall"))

    assert body["help"]["query"]["s"] == "safety"
    assert body["close"]["query"]["s"] == "plan"


def test_an_empty_plan_says_so_and_one_that_was_not_read_yet_does_not(visit: MakeVisit) -> None:
    found = visit(s="hall")

    empty, unread = show(found), show(Visit(found.desk, found.address))

    assert (empty["parts"], empty["empty"]) == ([], "Je plan is nog leeg.")
    assert (unread["parts"], unread["empty"]) == ([], None)


def test_content_in_another_language_says_which(visit: MakeVisit) -> None:
    found = visit(propose(), s="hall", taal="ar")
    methods = {one.id: one.method for one in found.plan.steps if one.method}
    step = next(one["id"] for one in show(found)["parts"] if one["id"] in methods)
    method = methods[step]
    untranslate(found, method)

    part = next(one for one in show(found)["parts"] if one["id"] == step)

    title = found.library.methods[method].words["nl"].title
    assert part["title"] == {"t": title, "lang": "nl", "dir": "ltr"}
    assert part["lines"][0]["lang"] == "nl"
