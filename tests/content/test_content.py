"""Our own content: complete, readable, and counted in the documentation."""

from functools import cache

import pytest

from tests.content.measures import long_enough, measure, syllables
from tests.content.report import FILE, ROOT, report
from toolbox.library.library import Library
from toolbox.library.reading import read_strictly
from toolbox.library.search import Index, Query
from toolbox.library.written import written_pages

EASY = 70  # Flesch-Douma: plain language


@cache
def ours() -> Library:
    return read_strictly(ROOT / "content")


def test_our_content_holds_to_the_rules_of_plain_language() -> None:
    assert len(ours().methods) == 90


@pytest.mark.parametrize(
    ("word", "count"),
    [("dialoogleider", 5), ("idee", 2), ("over", 2), ("beïnvloeden", 4), ("naastenliefde", 4), ("vrouw", 1)],
)
def test_syllables_are_counted_as_people_say_them(word: str, count: int) -> None:
    assert syllables(word) == count


def test_every_dutch_page_is_easy_to_read() -> None:
    hard = [
        f"{page.file}:1  {page.id} has a Flesch-Douma of {found:.0f}.  Use shorter words, until it is {EASY}."
        for page in long_enough(written_pages(ours()))
        if (found := measure(page).flesch) is not None and found < EASY
    ]

    assert not hard, "\n".join(hard)


def test_every_theme_setting_and_value_is_used() -> None:
    library, index = ours(), Index(ours())
    terms = library.vocabulary

    unused = [
        *(theme for theme in terms.themes if not index.count(Query(themes=(theme,)))),
        *(one for one in terms.settings if not index.count(Query(settings=(one,)))),
        *(
            framing
            for framing in terms.framings
            if not any(framing in method.words["nl"].questions for method in library.methods.values())
            and not any(framing in tip.facts.framings for tip in library.tips.values())
        ),
    ]

    assert unused == []


def test_there_is_enough_for_everyone() -> None:
    library = ours()
    tips = library.tips.values()

    assert len(tips) >= 40
    assert sum("board" in tip.facts.audience for tip in tips) >= 6
    assert sum("municipality" in tip.facts.audience for tip in tips) >= 4
    assert len(library.moments) >= 16
    assert len(library.plans) >= 8
    for name, community in library.vocabulary.communities.items():
        if community.alliance:
            assert sum(method.has_note_for(name) for method in library.methods.values()) >= 12, name
            assert sum(name in tip.words["nl"].communities for tip in tips) >= 5, name


def test_every_framing_and_community_has_all_its_words() -> None:
    for framing in ours().vocabulary.framings.values():
        assert framing.questions["nl"]
        assert framing.pitfalls["nl"]
        assert framing.never["nl"]
    for community in ours().vocabulary.communities.values():
        assert community.facts
        assert community.care["nl"]
        assert community.starts["nl"]


def test_titles_of_tips_and_moments_are_short() -> None:
    library = ours()
    titles = [tip.words["nl"].title for tip in library.tips.values()]
    titles += [moment.words["nl"].title for moment in library.moments.values()]

    assert [title for title in titles if len(title.split()) > 6] == []


def test_professional_lines_are_for_professionals() -> None:
    library = ours()
    professional = {point.id for point in library.referral if point.audience == "professionals"}

    assert "lec-egg" in professional
    assert not professional & {point.id for point in library.run_sheet_numbers()}
    assert not [one.id for one in library.moments.values() if professional & set(one.facts.help)]


def test_the_documentation_counts_what_is_there() -> None:
    assert FILE.read_text("utf-8") == report(ours()), "Run: make report"
