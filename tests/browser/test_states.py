"""Every screen in every state: nothing cut off, nothing too small, nothing in a language that is not told."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visitor
from tests.browser.fitting import unfit
from tests.browser.measuring import findings_by_look, look_for
from tests.browser.serving import Server
from tests.browser.states import STAGES, walk

pytestmark = pytest.mark.matrix
LANGUAGES = ("nl", "ar")
stages = pytest.mark.parametrize("stage", STAGES)
languages = pytest.mark.parametrize("language", LANGUAGES)


@stages
@languages
def test_axe_finds_nothing_in_any_state(
    server: Server, visit: Callable[..., Visitor], language: str, stage: str
) -> None:
    page = visit(width=390, height=844).page
    found = {}

    for state in walk(page, server.url, language, stage):
        for look, broken in findings_by_look(page).items():
            found[f"{state.screen}, {state.name}, {look}"] = broken

    assert {name: one for name, one in found.items() if one} == {}


@stages
@languages
def test_every_state_is_whole_for_everyone(
    server: Server, visit: Callable[..., Visitor], language: str, stage: str
) -> None:
    page = visit(width=390, height=844).page
    found = []

    for state in walk(page, server.url, language, stage):
        found += [f"{state.screen}, {state.name}: {one}" for one in unfit(page)]

    assert found == []


@stages
@pytest.mark.parametrize("language", ["en", "tr"])
def test_words_that_stay_dutch_tell_so(
    server: Server, visit: Callable[..., Visitor], language: str, stage: str
) -> None:
    page, other = (visit(width=390, height=844).page for _ in range(2))
    found = []
    dutch = walk(other, server.url, "nl", stage)

    for state in walk(page, server.url, language, stage):
        next(dutch)
        same = set(look_for(page, "said")) & set(look_for(other, "said"))
        found += [f"{state.screen}, {state.name}: {one}" for one in sorted(same)]

    assert found == []
