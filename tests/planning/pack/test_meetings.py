import pytest

from tests.making import a_library, a_step
from tests.planning.pack.meeting import PLAN
from toolbox.planning.pack.choice import PRODUCTS, PackChoice
from toolbox.planning.pack.meetings import series_paper
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.paper import Paper, TimeTable
from toolbox.planning.plan import Plan, plan_of
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

FIRST = PLAN.sessions[0]
SECOND = changed(FIRST, minutes=60, steps=(a_step(9, method="name-story"), *FIRST.steps[3:]))
SERIES = plan_of((FIRST, SECOND, FIRST), place=1)


def paper(plan: Plan, *products: str, code: str = "nl", **choices: object) -> Paper:
    library = a_library()
    choice = PackChoice.model_validate({"products": products, **choices})
    return series_paper(plan, library, library.texts[code], choice)


def titles(found: Paper) -> list[str]:
    return [one.title.text for one in found.all]


def test_the_overview_comes_first_and_then_each_meeting_in_order_with_its_own_papers() -> None:
    found = paper(SERIES, "guide", "run-sheet", "overview", meetings=frozenset({2, 0, 1}))

    say = a_library().texts["nl"].products.titles
    run_sheet, guide = say["run-sheet"], say["guide"]
    assert found.name == "bladen"
    assert titles(found) == [
        say["overview"],
        *(f"Bijeenkomst {number}: {title}" for number in (1, 2, 3) for title in (run_sheet, guide)),
    ]
    tables = [block for one in found.all for block in one.blocks if isinstance(block, TimeTable)]
    assert [len(table.rows) for table in tables] == [5, 3, 5]


def test_only_the_meetings_that_are_ticked_are_printed_and_each_page_says_which() -> None:
    found = paper(SERIES, "run-sheet", "poster", meetings=frozenset({1}), copies={"run-sheet": 2})

    assert [one.page_count.text for one in found.all] == ["Bijeenkomst 2 · Blad {page} van {pages}"] * 2
    assert [one.copies for one in found.all] == [2, 1]
    assert "Bijeenkomst" not in titles(found)[1]


def test_the_overview_alone_is_there_once() -> None:
    assert len(paper(SERIES, "overview", meetings=frozenset({0, 1, 2})).all) == 1


@pytest.mark.parametrize("code", ["nl", "en"])
def test_every_product_of_every_meeting_can_be_printed(code: str) -> None:
    found = paper(SERIES, *PRODUCTS, code=code, meetings=frozenset({0, 1, 2}))

    without_cards = 1  # the second meeting asks no question
    assert len(found.all) == 1 + 3 * (len(PRODUCTS) - 1) - without_cards
    assert all(one.blocks for one in found.all)


@pytest.mark.parametrize("meetings", [frozenset(), frozenset({4, 5})])
def test_without_a_meeting_that_is_there_the_open_one_is_printed(meetings: frozenset[int]) -> None:
    library = a_library()
    choice = PackChoice(products=("run-sheet",), meetings=meetings)

    found = series_paper(SERIES, library, library.texts["nl"], choice)

    assert found == pack_paper(work_out(SERIES, library), library, library.texts["nl"], choice)
    assert paper(PLAN, "run-sheet", meetings=frozenset({0})).name == "draaiboek"


def test_when_no_meeting_has_what_was_ticked_the_open_one_is_printed() -> None:
    assert titles(paper(SERIES, "cards", meetings=frozenset({1}))) == [
        a_library().texts["nl"].products.titles["cards"]
    ]
