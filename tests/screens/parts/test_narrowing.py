from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.screens.conftest import MakeVisit
from toolbox.library.shelf import Shelf
from toolbox.screens.find import show as show_find
from toolbox.screens.parts import narrowing as module
from toolbox.screens.parts.facets import Facets
from toolbox.screens.parts.narrowing import narrowing
from toolbox.screens.tips import show as show_tips
from toolbox.screens.visit import Visit

SHOWS = {"find": (show_find, "cards"), "tips": (show_tips, "tips")}


def _left(body: dict[str, Any]) -> int:
    """What narrowing.js makes of a screen on which the boxes are ticked as in its data."""
    bits = int(body["narrowing"]["within"], 16)
    for facet in body["facets"]:
        fits = body["narrowing"]["fits"][facet["id"]]
        chosen = [one["id"] for one in facet["options"] if one["checked"] and one["id"] != "any"]
        some = 0
        for option in chosen:
            some |= int(fits[option], 16)
        bits &= some if chosen else bits
    return bits


def _chosen(visit: Visit, show: str) -> st.SearchStrategy[dict[str, str]]:
    """Any choices on a list, as an address has them."""
    wishes: dict[str, set[str]] = {}
    for facet in SHOWS[show][0](visit)["facets"]:
        for option in facet["options"]:
            ((kind, value),) = option["wish"].items()
            if kind in {"toggle", "set"} and value[1]:
                wishes.setdefault(value[0], set()).add(value[1])
    return st.fixed_dictionaries(
        {}, optional={name: st.sampled_from(sorted(of)) for name, of in wishes.items()}
    )


@pytest.mark.parametrize("screen", SHOWS)
@pytest.mark.parametrize("search", ["", "ouders"])
def test_the_page_counts_as_the_server_does(visit: MakeVisit, screen: str, search: str) -> None:
    show, cards = SHOWS[screen]

    @settings(max_examples=30)
    @given(_chosen(visit(s=screen), screen))
    def check(chosen: dict[str, str]) -> None:
        there = visit(s=screen, **chosen)
        there.search = search
        body = show(there)
        left = _left(body)
        words = getattr(there.say, screen).count
        total = body["narrowing"]["total"]
        assert body["count"] == words.of(left.bit_count(), code="nl", total=total)
        assert all(left >> place & 1 for place in body["narrowing"]["places"])
        assert len(body["narrowing"]["places"]) == len(body[cards])

    check()


def test_what_is_made_for_a_group_only_the_server_knows(visit: MakeVisit) -> None:
    assert show_find(visit(s="find", met="refugees"))["narrowing"] is not None
    assert show_find(visit(s="find", met="refugees", alleen="community"))["narrowing"] is None


def test_a_library_of_thousands_sends_no_bits(visit: MakeVisit) -> None:
    there = visit(s="find")
    query = there.address.query(words=None)
    facets = Facets(there, lambda _facet, _option: 0, there.say.find.option_count)

    for size, sent in ((module.MOST, True), (module.MOST + 1, False)):
        shelf = Shelf(range(size), key=str)
        found = narrowing(shelf, query, facets, count=there.say.find.count, shown=())
        assert (found is not None) is sent
