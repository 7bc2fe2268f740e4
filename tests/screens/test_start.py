from tests.screens.conftest import MakeVisit, add
from toolbox.screens.start import show


def test_the_first_screen_asks_the_first_question(visit: MakeVisit) -> None:
    body = show(visit())

    assert body["heading"] == "Maak een plan voor je bijeenkomst"
    assert body["question"]["step"] == "Vraag 1 van 5"
    assert body["question"]["answers"][0]["wish"]["answer"][0] == "met"


def test_there_are_five_other_ways_to_begin_and_an_example(visit: MakeVisit) -> None:
    found = visit()

    body = show(found)

    assert [door["query"]["s"] for door in body["doors"]] == ["ready", "find", "tips", "code", "picked"]
    assert body["doors"][0]["text"].startswith(f"{len(found.library.plans)} voorbeelden")
    assert body["continue"] is None
    assert [row["time"] for row in body["sample"]["rows"]] == sorted(
        row["time"] for row in body["sample"]["rows"]
    )


def test_who_has_a_plan_can_go_on_with_it(visit: MakeVisit) -> None:
    body = show(visit(add("tea-welcome")))

    assert body["continue"]["text"] == "1 onderdeel"
    assert body["continue"]["query"]["s"] == "plan"
