import pytest

from tests.screens.conftest import MakeVisit
from toolbox.screens.information import show


@pytest.mark.parametrize("page", ["help", "about", "privacy", "accessibility"])
def test_a_page_has_a_heading_for_what_follows(visit: MakeVisit, page: str) -> None:
    body = show(visit(s="page", id=page))

    assert body["heading"]
    assert any(part["heading"] for part in body["parts"])


def test_a_page_that_is_not_there_is_the_explanation(visit: MakeVisit) -> None:
    assert show(visit(s="page", id="five-fingers"))["heading"] == visit().say.frame.help
    assert show(visit(s="page"))["heading"] == show(visit(s="page", id="help"))["heading"]
