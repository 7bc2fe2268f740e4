import pytest

from tests.screens.conftest import MakeVisit
from toolbox.library.article import PICTURES
from toolbox.screens.information import show
from toolbox.screens.parts.frame import deeper
from toolbox.screens.shell import STATIC


@pytest.mark.parametrize("page", ["help", "about", "privacy", "accessibility"])
def test_a_page_has_a_heading_for_what_follows(visit: MakeVisit, page: str) -> None:
    body = show(visit(s="page", id=page))

    assert body["heading"]
    assert any(part["heading"] for part in body["parts"])


def test_a_page_that_is_not_there_is_the_explanation(visit: MakeVisit) -> None:
    assert show(visit(s="page", id="five-fingers"))["heading"] == visit().say.frame.help
    assert show(visit(s="page"))["heading"] == show(visit(s="page", id="help"))["heading"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_picture_of_the_explanation_is_there_with_words_for_who_does_not_see_it(
    visit: MakeVisit, language: str
) -> None:
    parts = show(visit(s="page", id="help", taal=language))["parts"]

    pictures = [part for part in parts if part["kind"] == "picture"]

    assert len(pictures) == len(PICTURES)
    assert all(one["alt"] for one in pictures)
    assert all((STATIC.parent / one["source"].removeprefix("/toolbox/")).is_file() for one in pictures)


def test_what_the_footer_of_a_phone_leaves_out_is_found_in_the_explanation(visit: MakeVisit) -> None:
    found = visit(s="page", id="help")

    last = show(found)["parts"][-1]

    assert [one["label"] for one in last["items"]] == [one["label"] for one in deeper(found)]
