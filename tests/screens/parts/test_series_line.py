from tests.screens.conftest import MakeVisit, name, propose
from toolbox.screens.parts.series_line import goal, previous, series_line


def test_the_last_meeting_has_only_a_way_back(visit: MakeVisit) -> None:
    visit(propose())
    visit({"do": "begin-series", "count": 2, "id": name(2)})
    line = series_line(visit({"do": "open-meeting", "place": 1, "id": name(3)}))

    assert line["line"] == "Bijeenkomst 2 van 2"
    assert [one["operation"]["place"] for one in line["ways"]] == [0]
    assert line["to"] == {"label": "Bekijk de serie", "query": {"s": "series", "waarde": "neighbourly-love"}}


def test_a_first_meeting_has_nothing_to_come_back_to(visit: MakeVisit) -> None:
    assert previous(visit(propose())) is None


def test_the_goal_is_kept_in_one_line(visit: MakeVisit) -> None:
    told = visit({"do": "set-goal", "text": "Iedereen weet\n waar hulp is.", "id": name(1)})

    assert goal(told)["value"] == "Iedereen weet waar hulp is."
