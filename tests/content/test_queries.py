"""Our search answers what people really type: the list of queries.py."""

import pytest

from tests.content.queries import IN_OTHER_LANGUAGES, QUERIES, Asked, found_first, hits, misses, our_library
from toolbox.library.findable import findables

ENOUGH = 36  # of forty


def test_the_first_hit_helps_in_nine_of_ten_queries() -> None:
    missed = "\n".join(misses(QUERIES))
    print(missed)  # noqa: T201 - what to look at next, also when the test passes

    assert len(QUERIES) == 40
    assert len(hits(QUERIES)) >= ENOUGH, missed


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("wij worden zelf ook gediscrimineerd", "moment/we-are-discriminated-too"),
        ("gespreksleider", "word/dialogue-leader"),
        ("iemand vertelt over geweld", "moment/tells-about-violence"),
        ("113", "help/suicide-prevention-113"),
    ],
)
def test_what_must_never_fail_stands_first(text: str, hit: str) -> None:
    assert found_first(Asked(text, (hit,))) == (hit,)


@pytest.mark.parametrize("asked", IN_OTHER_LANGUAGES, ids=str)
def test_who_reads_another_language_finds_things_in_that_language(asked: Asked) -> None:
    assert found_first(asked) == asked.first


def test_every_hit_that_we_expect_exists() -> None:
    there = {f"{one.kind}/{one.id}" for one in findables(our_library(), "nl")}

    assert not {name for asked in QUERIES for name in asked.first} - there


def test_nearly_every_page_stands_first_for_its_own_title() -> None:
    library = our_library()
    titles = [
        Asked(one.title, (f"{one.kind}/{one.id}",), code=code)
        for code in ("nl", "en")
        for one in findables(library, code)
        if one.kind in {"method", "tip", "moment"}
    ]

    assert len(hits(titles)) >= 0.95 * len(titles), "\n".join(misses(titles))
