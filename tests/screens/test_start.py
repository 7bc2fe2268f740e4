from tests.screens.conftest import MakeVisit, add
from toolbox.screens.start import show


def test_the_first_screen_has_three_doors_and_an_example(visit: MakeVisit) -> None:
    body = show(visit())

    assert [door["query"]["s"] for door in body["doors"]] == ["find", "tips", "safety"]
    assert body["continue"] is None
    assert [row["time"] for row in body["sample"]["rows"]] == sorted(
        row["time"] for row in body["sample"]["rows"]
    )


def test_who_has_a_plan_can_go_on_with_it(visit: MakeVisit) -> None:
    body = show(visit(add("tea-welcome")))

    assert body["continue"]["text"] == "1 onderdeel"
    assert body["continue"]["query"]["s"] == "plan"
