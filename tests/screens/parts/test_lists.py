from tests.screens.conftest import MakeVisit, propose
from toolbox.planning.run_sheet import work_out
from toolbox.screens.parts.lists import day_lists


def test_the_lists_of_a_proposal_stand_beside_it(visit: MakeVisit) -> None:
    found = visit(propose())

    body = day_lists(found, work_out(found.plan, found.library))

    assert body is not None
    assert len(body["lists"]) == 3
    assert all(one["items"] for one in body["lists"])


def test_an_empty_plan_has_no_lists(visit: MakeVisit) -> None:
    found = visit()

    assert day_lists(found, work_out(found.plan, found.library)) is None
