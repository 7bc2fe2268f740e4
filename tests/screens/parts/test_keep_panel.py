from datetime import timedelta

from tests.screens.conftest import KEY, MakeVisit, add, name, visit_with
from toolbox.languages.dates import day
from toolbox.screens.desk import Desk
from toolbox.screens.parts.keep_panel import keep_panel, saved_line, warns
from toolbox.storage.codes import Key
from toolbox.storage.days import today_here

KEY_OF_PLAN = Key(bytes.fromhex(KEY))
TEA = add("tea-welcome")


def _move(do: str) -> dict[str, object]:
    return {"do": do, "id": name(9), "new": "f" * 32}


def test_a_draft_says_until_when_it_opens_and_shows_no_codes(visit: MakeVisit) -> None:
    found = visit(TEA)
    panel = keep_panel(found)

    assert panel is not None
    assert day(today_here() + timedelta(days=3), code="nl") in panel["text"]
    assert panel["codes"] is None
    assert panel["button"]["operation"] == {"do": "keep-plan"}
    assert (saved_line(found), warns(found)) == ("Bewaard", True)


def test_a_kept_plan_shows_both_codes_and_warns_no_more(visit: MakeVisit) -> None:
    found = visit(TEA, _move("keep-plan"), taal="ar")
    panel = keep_panel(found)

    assert panel is not None
    assert [one["code"] for one in panel["codes"]["codes"]] == [
        KEY_OF_PLAN.code(),
        KEY_OF_PLAN.for_reading().code(),
    ]
    assert panel["codes"]["home"] == {"taal": "ar"}
    assert day(today_here() + timedelta(days=90), code="ar") in panel["text"]
    assert panel["button"] is None
    assert not warns(found)
    later = keep_panel(visit())
    assert later is not None
    assert (panel["codes"]["open"], later["codes"]["open"]) == (True, False)


def test_what_is_not_kept_is_never_called_so(visit: MakeVisit) -> None:
    found = visit(TEA, _move("pass-plan"))
    panel = keep_panel(found)

    assert panel is not None
    assert panel["text"] == found.say.keep.passing
    assert panel["without"] is None
    assert panel["button"] is not None
    assert saved_line(found) == found.say.keep.passing_line
    assert warns(found)


def test_who_may_only_read_gets_no_codes(desk: Desk) -> None:
    visit_with(desk, KEY, TEA, _move("keep-plan"))

    found = visit_with(desk, KEY_OF_PLAN.for_reading().code())

    assert keep_panel(found) is None
    assert saved_line(found) == found.say.keep.reading_line
    assert not warns(found)


def test_without_a_plan_there_is_nothing_to_keep(visit: MakeVisit) -> None:
    assert keep_panel(visit()) is None
    assert not warns(visit())


def test_a_plan_that_is_gone_is_not_called_kept(desk: Desk) -> None:
    assert saved_line(visit_with(desk, KEY_OF_PLAN.code())) is None
