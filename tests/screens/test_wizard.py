import json
from dataclasses import replace
from typing import Any

import pytest

from tests.screens.conftest import KEY, MakeVisit, add, name, propose
from toolbox.library.library import Library
from toolbox.screens.address import Address, read_address
from toolbox.screens.desk import Desk
from toolbox.screens.parcel import read_parcel
from toolbox.screens.parts.links import to
from toolbox.screens.plan import show as show_plan
from toolbox.screens.receiving import receive
from toolbox.screens.start import show as show_start
from toolbox.screens.visit import Visit
from toolbox.screens.wizard import LENGTHS, MAIN_THEMES, show
from toolbox.storage.memory import MemoryStore

ANSWERS = {"met": "turkish-dutch", "waar": "mosque", "over": "upbringing", "waarde": "human-rights"}


def pressed(found: Visit, answer: dict[str, Any]) -> Visit:
    """Press an answer, as the page does."""
    sent = {"wishes": [{"n": 1, **answer["wish"]}], "from": found.address.parameters()}
    return sent_from(found, sent)


def ended(found: Visit, answer: dict[str, Any]) -> Visit:
    """Press the last answer, as the page does."""
    return sent_from(found, {"operations": [{**answer["operation"], "id": name(50)}]})


def sent_from(found: Visit, sent: dict[str, Any]) -> Visit:
    after = Visit(found.desk, found.address, key=KEY)
    receive(after, read_parcel(json.loads(json.dumps(sent))))
    return after


def answer_of(body: dict[str, Any], option: str | None) -> dict[str, Any]:
    """The answer with an option, also when it stands behind “Meer”."""
    answers = [*body["answers"], *(body["more"]["answers"] if body["more"] else [])]
    return next(one for one in answers if one["wish"]["answer"][1] == option)


def test_five_questions_are_asked_one_behind_the_other(visit: MakeVisit) -> None:
    found = visit()
    asked = [show_start(found)["question"]]

    for option in ANSWERS.values():
        found = pressed(found, answer_of(asked[-1], option))
        asked.append(show(found))

    assert [one["heading"] for one in asked] == [
        "Met wie ga je praten?",
        "Waar praten jullie?",
        "Waarover gaat het?",
        "Bij welke waarde sluit je aan?",
        "Hoeveel tijd heb je?",
    ]
    assert [one["step"] for one in asked] == [f"Vraag {number} van 5" for number in range(1, 6)]


def test_answers_are_remembered_in_the_address_as_short_codes(visit: MakeVisit) -> None:
    found = visit()

    for option in ANSWERS.values():
        body = show_start(found)["question"] if found.address.screen == "start" else show(found)
        found = pressed(found, answer_of(body, option))

    assert found.address.parameters() == {"s": "ask", **ANSWERS, "vraag": "5"}


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_what_is_not_known_yet_is_left_out(visit: MakeVisit, number: int) -> None:
    found = visit(s="ask", vraag=str(number), **ANSWERS)

    after = pressed(found, answer_of(show(found), None))

    left = [code for place, code in enumerate(ANSWERS, start=1) if place != number]
    assert after.address.parameters() == {
        "s": "ask",
        "vraag": str(number + 1),
        **{code: ANSWERS[code] for code in left},
    }


def test_another_answer_takes_the_place_of_the_first(visit: MakeVisit) -> None:
    found = visit(s="ask", vraag="2", met="turkish-dutch", waar="mosque")

    after = pressed(found, answer_of(show(found), "church"))

    assert after.address.settings == ("church",)


def test_every_answer_of_the_library_can_be_given(visit: MakeVisit, library: Library) -> None:
    terms = library.vocabulary
    bodies = [show(visit(s="ask", vraag=str(number))) for number in range(1, 5)]

    given = [
        {
            one["wish"]["answer"][1]
            for one in (*body["answers"], *(body["more"] or {"answers": []})["answers"])
        }
        for body in bodies
    ]

    assert given == [
        {*(one.id for one in terms.communities.values() if one.alliance), None},
        {*terms.settings, None},
        {*terms.themes, None},
        {*terms.framings, None},
    ]


def test_at_most_seven_themes_stand_first_and_the_heaviest_come_last(
    visit: MakeVisit, library: Library
) -> None:
    body = show(visit(s="ask", vraag="3"))

    first = [one["wish"]["answer"][1] for one in body["answers"]]
    assert len(first) == MAIN_THEMES + 1
    assert first[-1] is None
    themes = library.vocabulary.themes
    assert not [one for one in first if one and themes[one].sensitivity == "high"]
    assert body["more"]["label"] == "Meer thema’s"


def test_each_value_is_chosen_by_an_example_question(visit: MakeVisit) -> None:
    body = show(visit(s="ask", vraag="4"))

    assert all(one["example"] for one in (*body["answers"][:-1], *body["more"]["answers"]))
    assert body["answers"][-1]["label"] == "Geen waarde kiezen"
    assert body["more"]["label"] == "Meer waarden"


def test_the_last_answer_is_one_operation_that_makes_the_plan(visit: MakeVisit) -> None:
    found = visit(s="ask", vraag="5", **ANSWERS)
    answer = show(found)["answers"][LENGTHS.index(90)]

    after = ended(found, answer)

    assert answer["label"] == "90 minuten"
    assert after.address.screen == "plan"
    assert (after.plan.minutes, after.plan.framing) == (90, "human-rights")
    assert after.plan.meeting.communities == ("turkish-dutch",)
    assert (after.plan.meeting.setting, after.plan.meeting.themes) == ("mosque", ("upbringing",))
    assert show_plan(after)["steps"]


def test_without_any_answer_there_is_a_plan_as_well(visit: MakeVisit) -> None:
    found = visit(s="ask", vraag="5")

    after = ended(found, show(found)["answers"][0])

    assert after.plan.minutes == 45
    assert after.plan.meeting.communities == ()
    assert show_plan(after)["steps"]


def test_the_same_answers_give_the_same_plan(desk: Desk) -> None:
    plans = []

    for language in ("nl", "en"):
        address, _ = read_address({"s": "ask", "vraag": "5", "taal": language, **ANSWERS}, desk.library)
        found = Visit(replace(desk, store=MemoryStore()), address, key=KEY)
        plans.append(ended(found, show(found)["answers"][2]).plan)

    assert plans[0] == plans[1]


def test_undo_brings_the_old_plan_back(visit: MakeVisit) -> None:
    before = visit(add("tea-welcome"))

    made = visit(propose(2))
    undone = visit({"do": "undo", "id": name(3)})

    assert made.notice is not None
    assert made.notice.can_undo
    assert made.plan != before.plan
    assert undone.plan == before.plan


def test_a_first_plan_has_nothing_to_go_back_to_and_says_nothing(visit: MakeVisit) -> None:
    assert visit(propose()).notice is None


def test_what_was_told_of_people_and_interpreter_stays_for_the_next_plan(visit: MakeVisit) -> None:
    visit(propose())
    visit({"do": "tell-meeting", "people": 16, "id": name(2)})

    made = visit(propose(3, setting="church"))

    assert (made.plan.meeting.people, made.plan.meeting.setting) == (16, "church")


def test_one_can_go_back_to_the_question_before(visit: MakeVisit) -> None:
    second, third = (show(visit(s="ask", vraag=number, met="refugees")) for number in ("2", "3"))

    assert second["back"]["query"] == {"s": "start", "met": "refugees"}
    assert third["back"] == {
        "label": "Vorige vraag",
        "query": {"s": "ask", "met": "refugees", "vraag": "2"},
    }


def test_the_start_always_asks_the_first_question(visit: MakeVisit) -> None:
    found = visit(s="ask", vraag="4", met="refugees")
    start = visit(**to(found.address, "start"))
    damaged = visit(s="start", vraag="4", met="refugees")

    after = [pressed(one, answer_of(show_start(one)["question"], "christian")) for one in (start, damaged)]

    assert [one.address for one in after] == [
        Address(screen="ask", communities=("christian",), question=2),
    ] * 2


def test_what_was_answered_stands_below_with_a_way_to_change_it(visit: MakeVisit) -> None:
    body = show(visit(s="ask", vraag="5", met="refugees", over="upbringing"))

    assert body["soFar"]["answers"] == [
        "Vluchtelingen",
        "Opvoeden en doorgeven",
        "Geen waarde kiezen",
    ]
    assert body["soFar"]["change"]["label"] == "Verander"
    assert body["soFar"]["change"]["query"] == {"s": "start", "met": "refugees", "over": "upbringing"}


def test_at_the_first_question_there_is_nothing_to_change(visit: MakeVisit) -> None:
    body = show(visit(s="ask", vraag="1"))

    assert body["back"] is None
    assert body["soFar"]["answers"] == []
    assert body["soFar"]["change"] is None


def test_who_has_a_plan_can_still_answer_another_value(visit: MakeVisit) -> None:
    visit(propose(framing="neighbourly-love"))

    asked = visit(s="ask", vraag="5", waarde="safety")

    assert show(asked)["answers"][0]["operation"]["framing"] == "safety"
