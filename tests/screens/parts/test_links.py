from typing import get_args

import pytest

from toolbox.screens.address import Address, ScreenName
from toolbox.screens.parts.links import in_language, to
from toolbox.values import changed


def test_a_link_keeps_the_choices() -> None:
    address = Address(screen="find", communities=("refugees",), language="en")

    assert to(address, "method", id="five-fingers") == {
        "s": "method",
        "id": "five-fingers",
        "met": "refugees",
        "taal": "en",
    }
    assert in_language(address, "nl") == {"s": "find", "met": "refugees", "taal": "nl"}


@pytest.mark.parametrize("screen", get_args(ScreenName))
def test_a_link_leads_where_the_address_would(screen: ScreenName) -> None:
    here = Address(
        screen="paper",
        id="x",
        themes=("safety",),
        picked=("world-cafe",),
        products=("run-sheet",),
        beside="ar",
        discreet="ja",
        shown=16,
        question=3,
        language="tr",
        plain=True,
    )

    for id_ in (None, "five-fingers"):
        assert to(here, screen, id=id_) == {"s": screen, **here.at(screen, id=id_).parameters()}
        assert to(changed(here, screen="ask"), screen)["s"] == screen
