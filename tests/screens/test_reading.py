import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from tests.making_reference import an_entry
from tests.screens.conftest import MakeVisit
from toolbox.library.library import Library
from toolbox.library.reading import read_library
from toolbox.library.review import Status
from toolbox.screens.communities import show as show_communities
from toolbox.screens.parts.frame import framed
from toolbox.screens.parts.related import as_it_is
from toolbox.screens.reading import show, show_words
from toolbox.screens.visit import Visit
from toolbox.settings import Settings


@pytest.fixture(scope="module")
def ours() -> Library:
    """The content with its own Arabic."""
    return read_library(Settings().content)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_work_is_named_once_under_the_first_people_that_it_is_for(
    visit: MakeVisit, library: Library, language: str
) -> None:
    found = visit(s="reading", taal=language)

    body = show(found)

    assert json.dumps(body)
    titles = {
        part["heading"]: [item["label"] for item in part["items"]]
        for part in body["parts"]
        if part["heading"]
    }
    for work in library.works.values():
        assert as_it_is(work.title) in titles[found.say.facets.audiences[work.audience[0]]]
    assert sum(len(some) for some in titles.values()) == len(library.works)


def test_further_reading_leads_to_the_words(visit: MakeVisit) -> None:
    body = show(visit(s="reading"))

    assert body["parts"][-1]["items"][0]["query"]["s"] == "words"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_words_stand_in_the_order_of_the_alphabet(
    visit: MakeVisit, library: Library, language: str
) -> None:
    body = show_words(visit(s="words", taal=language))

    names = [pair["what"].casefold() for pair in body["parts"][0]["pairs"]]
    assert names == sorted(names)
    assert len(names) == len(library.glossary)
    assert json.dumps(body)


def test_a_word_says_what_it_means_and_which_word_we_avoid_and_why(visit: MakeVisit) -> None:
    body = show_words(visit(s="words"))

    (lines,) = [pair["do"] for pair in body["parts"][0]["pairs"] if pair["what"] == "acceptatie"]

    assert lines[0].startswith("Iemand hoort erbij")
    assert lines[1].startswith("Ook: ")
    assert lines[2] == "Liever niet: tolereren, gedogen."
    assert lines[3] == "Tolereren klinkt alsof je op iemand neerkijkt."


def test_a_word_without_a_translation_is_in_dutch_and_says_so(visit: MakeVisit) -> None:
    found = visit(s="words", taal="en")
    library = replace(found.library, glossary=MappingProxyType({"word": an_entry("word")}))
    found.desk = replace(found.desk, library=library)

    (pair,) = show_words(found)["parts"][0]["pairs"]

    assert pair["what"] == {"t": "dialoogleider", "lang": "nl", "dir": "ltr"}
    assert pair["do"][0]["lang"] == "nl"


@pytest.mark.parametrize("language", ["tr", "ar"])
@pytest.mark.parametrize(
    "screen", [show, show_words, show_communities], ids=["reading", "words", "communities"]
)
def test_what_people_look_up_is_in_their_language_and_the_foot_says_that_nobody_checked_it(
    visit: MakeVisit, ours: Library, screen: Callable[[Visit], dict[str, Any]], language: str
) -> None:
    found = visit(taal=language)
    found.desk = replace(found.desk, library=ours)

    body = screen(found)

    assert body["status"] is None
    assert framed(found, body, heard=None)["frame"]["translation"] == found.say.frame.not_reviewed
    told = found.library.participants[language].status.only_dutch
    assert told not in json.dumps(body, ensure_ascii=False)
    assert {text["t"] for text in _dutch(body)} <= {one.name for one in found.library.organisations.values()}


def test_words_that_are_worse_or_better_than_the_screens_say_so_themselves(
    visit: MakeVisit, ours: Library
) -> None:
    found = visit(taal="tr")
    statuses: dict[str, dict[str, Status]] = {
        "tr": {"languages.find.heading": "reviewed", "words.glossary.plan.label": "outdated"}
    }
    found.desk = replace(found.desk, library=replace(ours, statuses=statuses))

    assert show_words(found)["status"] == ours.participants["tr"].status.outdated
    assert show(found)["status"] is None


def _dutch(part: Any) -> Iterator[dict[str, str]]:  # noqa: ANN401 - whatever a page is made of
    """Every text that a reader of another language gets in Dutch."""
    if isinstance(part, dict) and part.get("lang") == "nl":
        yield part
    elif isinstance(part, dict | list):
        for one in part.values() if isinstance(part, dict) else part:
            yield from _dutch(one)
