from collections.abc import Iterator
from typing import Any

from tests.screens.conftest import MakeVisit, add, name
from toolbox.screens.paper import show
from toolbox.screens.parcel import Wish
from toolbox.screens.visit import Visit

PLAN = (add("tea-welcome", 1), add("five-fingers", 2))


def texts(found: object) -> Iterator[str]:
    if isinstance(found, dict):
        yield from (found["t"],) if "t" in found else texts(list(found.values()))
    elif isinstance(found, list):
        for one in found:
            yield from texts(one)
    elif isinstance(found, str):
        yield found


def kinds(body: dict[str, Any]) -> list[str]:
    return [part["kind"] for part in body["parts"]]


def test_the_run_sheet_is_read_as_it_is_printed(visit: MakeVisit) -> None:
    body = show(visit(*PLAN, s="paper"))

    assert body["heading"] == "Draaiboek"
    assert kinds(body).count("table") == 1
    found = list(texts(body["parts"]))
    assert [
        one for one in ("19.00", "19.10", "0800-2000", "Vijf vingers gemeen") if one not in " ".join(found)
    ] == []


def test_the_chosen_papers_are_there_and_no_others(visit: MakeVisit) -> None:
    body = show(visit(*PLAN, s="paper", bladen="evaluation,safety"))

    titles = [part["text"] for part in body["parts"] if part["kind"] == "title" and part["newPage"]]
    assert [body["heading"], *titles] == ["Veilig en hulp", "Vragen na afloop"]
    assert "Draaiboek" not in list(texts(body))


def test_participants_read_the_language_that_the_panel_asks_for(visit: MakeVisit) -> None:
    asked = {"s": "paper", "bladen": "participants"}

    dutch = list(texts(show(visit(*PLAN, **asked))))
    english = list(texts(show(visit(*PLAN, **asked, naast="en"))))

    assert "Onze afspraken" in dutch
    assert "Our agreements" not in dutch
    assert {"Onze afspraken", "Our agreements"} <= set(english)


def test_the_tick_for_neutral_papers_reaches_this_screen(visit: MakeVisit) -> None:
    plan = ({"do": "choose-framing", "framing": "human-rights", "id": name(9)}, add("role-reversal", 1))
    asked = {"s": "paper", "bladen": "participants"}

    open_, neutral = (list(texts(show(visit(*plan, **asked, neutraal=one)))) for one in ("nee", "ja"))

    assert open_ != neutral


def test_the_choice_of_papers_stays_with_this_screen(visit: MakeVisit) -> None:
    found = visit(*PLAN, s="paper", bladen="evaluation")

    assert found.address.parameters()["bladen"] == "evaluation"
    assert "bladen" not in show(found)["back"]["query"]


def test_the_link_of_the_panel_brings_the_chosen_papers(visit: MakeVisit) -> None:
    found = visit(*PLAN, s="plan")

    there = Wish(n=1, go={"s": "paper", "bladen": "run-sheet,safety"}).obey(found.address, found.library)

    assert (there.screen, there.products) == ("paper", ("run-sheet", "safety"))


def test_a_plan_without_steps_has_no_paper(visit: MakeVisit) -> None:
    found = visit(s="paper")

    assert show(found)["parts"] == []
    assert show(found)["empty"] == "Je plan is nog leeg."
    assert show(Visit(found.desk, found.address))["empty"] is None
