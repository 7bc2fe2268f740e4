import json

import pytest

from tests.screens.conftest import KEY, MakeVisit, add, name, propose, visit_with
from toolbox.screens.desk import Desk
from toolbox.screens.find import show as show_find
from toolbox.screens.method import show as show_method
from toolbox.screens.parts.halted import PATH, halted
from toolbox.screens.plan import show
from toolbox.screens.ready import show_one as ready
from toolbox.screens.series import show as series
from toolbox.screens.start import show as start
from toolbox.screens.visit import Trouble
from toolbox.screens.wizard import show as ask
from toolbox.storage.codes import Key

READ = Key(bytes.fromhex(KEY)).for_reading().code()
NOTE = {"do": "write-note", "id": name(2), "step": name(1), "text": "Zet thee"}


def _ways(found: dict[str, object] | None) -> list[object]:
    assert found is not None
    ways = found["actions"]
    assert isinstance(ways, list)
    return [way.get("operation", way.get("query")) for way in ways]


def test_a_plan_that_can_be_changed_is_not_halted(visit: MakeVisit) -> None:
    assert halted(visit(add("tea-welcome"))) is None


def test_a_plan_for_reading_has_no_way_to_change_it_and_can_be_printed(desk: Desk) -> None:
    visit_with(desk, KEY, add("tea-welcome"), NOTE)

    body = show(visit_with(desk, READ, s="plan"))

    sent = json.dumps({**body, "halted": None, "lens": None, "print": None})
    assert '"operation' not in sent
    assert body["steps"][0]["said"] == "Zet thee"
    assert body["print"]
    assert body["hall"]
    assert _ways(body["halted"]) == [{"do": "copy-plan"}, {"do": "close-plan"}]


def test_who_only_reads_is_offered_a_copy_where_others_change_the_plan(desk: Desk) -> None:
    visit_with(desk, KEY, propose())
    visit_with(desk, KEY, {"do": "begin-series", "count": 3, "id": name(2)})

    for screen, show_it in {"start": start, "ask": ask, "ready-plan": ready, "series": series}.items():
        body = show_it(visit_with(desk, READ, s=screen, id="mosque-evening"))
        assert _ways(body["halted"]) == [{"do": "copy-plan"}, {"do": "close-plan"}]
        sent = json.dumps({**body, "halted": None, "question": None, "answers": None, "more": None})
        assert '"operation' not in sent, screen
        assert show_it(visit_with(desk, KEY, s=screen, id="mosque-evening"))["halted"] is None


def test_who_only_reads_a_series_sees_all_its_meetings(desk: Desk) -> None:
    visit_with(desk, KEY, propose())
    visit_with(desk, KEY, {"do": "begin-series", "count": 3, "id": name(2)})

    line = show(visit_with(desk, READ, s="plan"))["series"]

    assert (line["line"], line["ways"]) == ("Bijeenkomst 1 van 3", [])
    meetings = series(visit_with(desk, READ, s="series"))["meetings"]
    assert len(meetings) == 3
    assert all(one["methods"] and not one["open"] for one in meetings)


def test_what_blocks_printing_blocks_the_reader_too_but_offers_no_repair(desk: Desk) -> None:
    visit_with(desk, KEY, propose(themes=["lgbtiq-acceptance"]))
    plan = visit_with(desk, KEY)
    for step in plan.plan.steps:
        if step.method in {"open-quarter", "group-agreements"}:
            visit_with(
                desk, KEY, {"do": "remove-step", "id": name(int(step.id, 16) % 2**60), "step": step.id}
            )

    blocks = show(visit_with(desk, READ, s="plan"))["advice"]["blocks"]

    assert blocks
    assert {one["repair"] for one in blocks} == {None}


def test_nothing_can_be_added_to_a_plan_for_reading(desk: Desk) -> None:
    visit_with(desk, KEY, add("tea-welcome"))

    assert {card["add"]["off"] for card in show_find(visit_with(desk, READ, s="find"))["cards"]} == {True}
    assert show_method(visit_with(desk, READ, s="method", id="five-fingers"))["add"]["off"]
    assert show_find(visit_with(desk, READ, s="find"))["lens"]["change"] is None


def test_a_plan_that_is_gone_leads_on(desk: Desk) -> None:
    body = show(visit_with(desk, READ, s="plan"))

    assert "steps" not in body
    assert _ways(body["halted"]) == [{"do": "close-plan"}, {"s": "code"}]


@pytest.mark.parametrize(
    ("trouble", "ways", "path"),
    [
        ("damaged", [{"do": "undo"}, {"do": "close-plan"}], None),
        ("unreadable", [{"do": "close-plan"}], PATH),
    ],
)
def test_a_plan_that_does_not_open_says_why_and_offers_a_way(
    visit: MakeVisit, trouble: Trouble, ways: list[object], path: str | None
) -> None:
    found = visit(s="plan")
    found.stored, found.trouble = None, trouble

    halt = show(found)["halted"]

    assert _ways(halt) == ways
    assert (halt["download"] and halt["download"]["path"]) == path
