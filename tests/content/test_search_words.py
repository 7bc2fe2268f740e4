"""The search words of our pages: every page has them, and they add something to its title."""

from tests.content.queries import our_library
from toolbox.library.findable import Findable, findables
from toolbox.library.spelling import words_in

COUNTS = {"nl": range(6, 15), "en": range(4, 9), "tr": range(4, 10), "ar": range(4, 10)}


def pages(code: str) -> list[Findable]:
    return [one for one in findables(our_library(), code) if one.kind in {"method", "tip", "moment"}]


def test_every_page_has_enough_words_and_not_too_many() -> None:
    wrong = [
        f"{code} {one.kind}/{one.id}: {len(one.names)}"
        for code, counts in COUNTS.items()
        for one in pages(code)
        if len(one.names) not in counts
    ]

    assert not wrong, "\n".join(wrong)


def test_no_search_word_only_repeats_the_title() -> None:
    repeated = [
        f"{code} {one.kind}/{one.id}: {name}"
        for code in COUNTS
        for one in pages(code)
        for name in one.names
        if set(words_in(name)) <= set(words_in(one.title))
    ]

    assert not repeated, "\n".join(repeated)


def test_no_word_stands_twice_with_a_page() -> None:
    twice = [
        f"{one.kind}/{one.id}"
        for code in COUNTS
        for one in pages(code)
        if len(set(one.names)) < len(one.names)
    ]

    assert not twice


def test_a_word_that_stands_with_many_pages_leads_to_none() -> None:
    many = [
        f"{code} {name}: {len(found)}"
        for code in COUNTS
        for name, found in _pages_by_name(code).items()
        if len(found) > 6
    ]

    assert not many, "\n".join(many)


def _pages_by_name(code: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in pages(code):
        for name in one.names:
            found.setdefault(name, []).append(one.id)
    return found
