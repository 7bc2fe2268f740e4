from collections.abc import Iterator

import pytest

from tests.screens.conftest import MakeVisit
from toolbox.screens.address import SCREENS as NAMES
from toolbox.screens.address import ScreenName
from toolbox.screens.find import show as show_find
from toolbox.screens.parcel import Wish
from toolbox.screens.parts.frame import framed
from toolbox.screens.parts.searching import ALSO, SCREEN_OF, also, box, hits, ids
from toolbox.screens.running import SCREENS
from toolbox.screens.safety import show as show_safety
from toolbox.screens.visit import Visit

SLIP = "vijf vingrs"  # a letter is missing


@pytest.fixture
def seeking(visit: MakeVisit) -> Visit:
    found = visit(s="find")
    found.search = SLIP
    return found


def test_words_with_a_slip_find_the_method(seeking: Visit) -> None:
    assert (ids(seeking, hits(seeking), "method") or ())[0] == "five-fingers"


@pytest.mark.parametrize("words", ["", "   "])
def test_without_words_nothing_is_narrowed(visit: MakeVisit, words: str) -> None:
    found = visit(s="find")
    found.search = words

    assert hits(found) == ()
    assert ids(found, hits(found), "method") is None
    assert also(found, hits(found), without=()) is None
    assert box(found)["value"] == words


@pytest.mark.parametrize("screen", NAMES)
def test_what_was_typed_is_in_no_address(visit: MakeVisit, screen: ScreenName) -> None:
    found = visit(s=screen)
    found.search = SLIP

    body = framed(found, SCREENS[screen](found), heard=1)

    addresses = [value for query in _queries(body) for value in query.values()]
    assert len(addresses) > 10
    assert not any("ving" in value for value in addresses)


def test_looking_for_words_leaves_the_choices_as_they_are(visit: MakeVisit) -> None:
    found = visit(s="find", met="refugees", meer="24")

    there = Wish(n=1, search=SLIP).obey(found.address, found.library)

    assert there.parameters() == {"s": "find", "met": "refugees"}


def test_words_and_choices_narrow_together_and_the_best_stays_first(visit: MakeVisit) -> None:
    found = visit(s="find", met="refugees", alleen="community")
    found.search = SLIP

    body = show_find(found)

    assert body["cards"][0]["id"] == "five-fingers"
    assert all(card["note"] for card in body["cards"])


def test_beside_the_list_a_few_other_things_are_found_each_with_its_kind(seeking: Visit) -> None:
    found = also(seeking, hits(seeking), without={"method"})

    assert found is not None
    assert 0 < len(found["items"]) <= ALSO
    for item in found["items"]:
        assert item["tag"] in seeking.say.search.kinds.values()
        assert item["query"]["s"] in set(SCREEN_OF.values()) - {"method"}


@pytest.mark.parametrize(
    ("words", "screen", "name"),
    [
        ("gespreksleider", "words", None),
        ("0800-2000", "safety", None),
        ("wij worden zelf ook gediscrimineerd", "moment", "we-are-discriminated-too"),
        ("groter wij", "mechanism", "larger-we"),
    ],
)
def test_what_is_no_method_is_one_tap_away(
    visit: MakeVisit, words: str, screen: str, name: str | None
) -> None:
    found = visit(s="find")
    found.search = words

    first = (also(found, hits(found), without={"method", "tip"}) or {})["items"][0]

    assert (first["query"]["s"], first["query"].get("id")) == (screen, name)


@pytest.mark.parametrize("words", ["lkha", "088-9648550", "coming in", "secret garden"])
def test_lines_for_professionals_and_unchecked_ones_are_not_found(visit: MakeVisit, words: str) -> None:
    found = visit(s="find")
    found.search = words

    hidden = {
        one.id for one in found.library.referral if not one.on_screen or one.audience == "professionals"
    }
    assert len(hidden) >= 4
    assert not hidden & {hit.id for hit in hits(found) if hit.kind == "help"}


def test_words_that_nothing_answers_say_so_and_can_be_wiped(visit: MakeVisit) -> None:
    found = visit(s="find")
    found.search = "qqqqxxxxzzzz"

    body = show_find(found)

    assert body["cards"] == []
    assert body["empty"]["text"] == found.say.search.nothing
    assert body["empty"]["actions"] == [{"label": found.say.search.clear, "wish": {"search": ""}}]


def test_a_moment_is_found_on_the_page_of_help(visit: MakeVisit) -> None:
    found = visit(s="safety")
    found.search = "iemand huilt"

    body = show_safety(found)

    moments = next(part for part in body["parts"] if part.get("heading") == found.say.moment.heading)
    assert moments["items"][0]["query"]["id"] == "tears"


def test_words_without_a_moment_say_so_on_the_page_of_help(visit: MakeVisit) -> None:
    found = visit(s="safety")
    found.search = "qqqqxxxxzzzz"

    body = show_safety(found)

    moments = next(part for part in body["parts"] if part.get("heading") == found.say.moment.heading)
    assert moments["paragraphs"] == [found.say.search.nothing]


def _queries(value: object) -> Iterator[dict[str, str]]:
    """Every address in what the page gets."""
    if isinstance(value, dict):
        if "s" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list | tuple):
        for one in value:
            yield from _queries(one)
