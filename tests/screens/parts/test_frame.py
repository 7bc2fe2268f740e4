from tests.screens.conftest import MakeVisit, add, name
from toolbox.screens.parts.frame import framed
from toolbox.screens.visit import Notice


def test_the_menu_is_the_same_everywhere_and_says_where_you_are(visit: MakeVisit) -> None:
    for screen, current in (
        ("start", 0),
        ("find", 1),
        ("method", 1),
        ("tips", 2),
        ("plan", 3),
        ("safety", None),
    ):
        nav = framed(visit(s=screen), {}, heard=None)["frame"]["nav"]
        assert [one["current"] for one in nav] == [place == current for place in range(4)]


def test_links_keep_choices_value_and_language(visit: MakeVisit) -> None:
    frame = framed(visit(s="find", met="refugees", waarde="safety", taal="en"), {}, heard=None)["frame"]

    assert frame["nav"][3]["query"] == {"s": "plan", "met": "refugees", "waarde": "safety", "taal": "en"}
    assert frame["help"]["query"]["met"] == "refugees"


def test_the_title_of_the_tab_names_no_subject(visit: MakeVisit) -> None:
    assert framed(visit(s="method", id="five-fingers"), {}, heard=None)["title"] == "Toolbox dialoogleiders"


def test_what_is_in_the_store_need_not_be_sent_again(visit: MakeVisit) -> None:
    visit(add("tea-welcome", 1))

    state = framed(visit(s="plan"), {}, heard=7)["state"]

    assert state["done"] == [name(1)]
    assert state["heard"] == 7


def test_a_notice_shows_the_way_to_the_plan_or_back(visit: MakeVisit) -> None:
    found = visit(s="find")

    found.notice = Notice("in je plan", to_plan=True)
    assert framed(found, {}, heard=None)["notice"]["action"]["query"]["s"] == "plan"
    found.notice = Notice("weg", can_undo=True)
    assert framed(found, {}, heard=None)["notice"]["action"]["operation"] == {"do": "undo"}
    found.notice = Notice("teruggezet")
    assert framed(found, {}, heard=None)["notice"]["action"] is None


def test_only_a_translation_that_nobody_checked_says_so(visit: MakeVisit) -> None:
    def note(language: str) -> str | None:
        found = visit(taal=language)
        told: str | None = framed(found, {}, heard=None)["frame"]["translation"]
        return told

    assert note("nl") is None
    assert note("en") is None
    assert note("tr")
