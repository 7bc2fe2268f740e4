"""The whole sheet: its foot, its pages and texts too long for any place."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports.pdf.geometry import USUAL
from exports.pdf.styles import MM
from tests.exports.pdf import samples
from tests.exports.pdf.reading import exported, pages, places, reader, squeezed
from tests.exports.pdf.rules import flaws
from tests.exports.pdf.samples import ar, nl
from toolbox.languages.language import Language
from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import (
    Boxes,
    Checks,
    Fact,
    Format,
    Letters,
    Listing,
    Paper,
    Row,
    TimeTable,
    WriteSpace,
)

PAPER = replace(samples.dutch_sheet(), blocks=(samples.NOTES,))


def foot(paper: Paper) -> list[tuple[str, float]]:
    return [(text, left) for text, left, top in places(exported(paper)) if top > USUAL.page_size[1] - 16 * MM]


def test_the_foot_says_where_the_sheet_comes_from() -> None:
    words = foot(PAPER)

    assert words[0][0] == "Gemaakt"
    assert words[0][1] == pytest.approx(USUAL.side, abs=0.01)
    assert USUAL.side + USUAL.width / 2 < dict(words)["Blad"] < USUAL.side + USUAL.width


def test_help_numbers_in_the_foot_are_never_cut() -> None:
    text = "Hulp: 112 · 0800-2000 · 0800-0113 · 113. Gemaakt met de Toolbox dialoogleiders"

    found = pages(exported(replace(PAPER, made_with=nl(text))))

    assert text in found[0]


def test_on_a_sheet_from_the_right_the_foot_is_mirrored() -> None:
    words = dict(foot(samples.arabic_sheet()))

    assert words["صفحة"] < USUAL.side + USUAL.width / 2 < words["dialoogleiders"]


def test_a_long_foot_is_cut_before_it_runs_into_the_page_count() -> None:
    long = replace(PAPER, made_with=nl("Gemaakt met " * 50), page_count=nl("{page}/{pages} " * 50))

    (page,) = pages(exported(long))

    assert page.count("…") == 2


def test_a_foot_that_nothing_can_shorten_is_left_out() -> None:
    wide = replace(PAPER, page_count=nl("\ufdfd" * 50))

    assert pages(exported(wide))


@pytest.mark.parametrize("code", ["", "nl)>>", "x" * 99, "nl\n"])
def test_a_strange_language_code_harms_nothing(code: str) -> None:
    odd = replace(PAPER, language=Language(code, ""), title=Phrase("Draaiboek", Language(code, "")))

    assert reader(exported(odd)).root_object.get("/Lang", "x" * 99) == "x" * 99


def test_a_paper_without_anything_is_one_page() -> None:
    bare = Paper("leeg", samples.DUTCH, nl(""), None, (), (), (), nl(""), nl(""))

    assert pages(exported(bare)) == [""]


def test_room_to_write_goes_to_a_next_page_only_if_needed() -> None:
    for lines in range(36, 60):
        before = Listing(nl("Na afloop"), (nl("regel"),) * lines)
        found = pages(exported(replace(PAPER, blocks=(before, samples.NOTES))))
        if len(found) == 2:
            break

    assert 36 < lines < 50
    assert "Aantekeningen" in found[1]
    assert "regel" not in found[1]


def test_every_kind_of_block_goes_on_when_no_page_can_hold_it() -> None:
    long = nl("woord " * 300)
    tall = (
        TimeTable((long,) * 4, (Row(long, long, long, 2, (long,) * 2, long, long, (long,)),)),
        Boxes((replace(samples.TENSE, steps=(long,)), replace(samples.HELP, facts=(Fact(long, long),)))),
        Checks(long, (long,) * 3),
        Listing(long, (long,) * 3),
        WriteSpace(long),
    )
    paper = replace(PAPER, title=long, subtitle=long, blanks=(long,), facts=(Fact(long, long),), blocks=tall)

    found = squeezed("".join(pages(exported(paper))))

    assert found.count("woord") > 7_000


LANGUAGES = st.sampled_from([samples.DUTCH, samples.ARABIC, Language("ti", "ትግርኛ")])
LETTERS = st.text(st.sampled_from("ab Wm\n-/.0123+()\u200b\u00a0\u0301ش\u064bلاسሰ፡😀\u202e<&"), max_size=400)
PHRASES = st.builds(Phrase, LETTERS | st.text(max_size=50), LANGUAGES)
SHORT = st.lists(PHRASES, max_size=3).map(tuple)
ROWS = st.lists(
    st.builds(
        Row,
        PHRASES,
        PHRASES,
        PHRASES,
        st.none() | st.integers(0, 12),
        SHORT,
        st.none() | PHRASES,
        st.none() | PHRASES,
        SHORT,
    ),
    max_size=5,
).map(tuple)
SIZES = st.sampled_from(
    [("a4", "usual"), ("a4", "large"), ("a5", "usual"), ("a6", "usual"), ("a3", "poster")]
)
FACTS = st.lists(st.builds(Fact, PHRASES, PHRASES), max_size=3).map(tuple)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(rows=ROWS, facts=FACTS, some=SHORT, language=LANGUAGES, size=SIZES)
def test_any_paper_is_printed_in_any_size_and_keeps_the_rules(
    rows: tuple[Row, ...],
    facts: tuple[Fact, ...],
    some: tuple[Phrase, ...],
    language: Language,
    size: tuple[Format, Letters],
) -> None:
    paper = replace(
        PAPER,
        language=language,
        format=size[0],
        letters=size[1],
        blanks=some,
        facts=facts,
        blocks=(
            TimeTable(samples.HEADS, rows),
            Boxes((replace(samples.HELP, facts=facts), replace(samples.TENSE, steps=some))),
            Checks(ar("خذ معك"), some),
            Listing(nl("Na afloop"), some),
            samples.NOTES,
        ),
    )

    assert flaws(exported(paper)) == []
