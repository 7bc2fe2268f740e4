from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.making import a_library
from tests.making_methods import a_tip
from toolbox.library.library import by_id
from toolbox.library.reading import read_library
from toolbox.library.search import GROUPS
from toolbox.library.tip import Tip
from toolbox.library.tip_search import AUDIENCES, STRENGTHS, TipFacet, TipIndex, TipQuery
from toolbox.values import changed

REAL = read_library(Path(__file__).parents[2] / "content")
REAL_INDEX = TipIndex(REAL)


def tip(name: str, *, noted: bool = False, **facts: object) -> Tip:
    """A tip for all, but for what a test says."""
    made = a_tip(name)
    words = changed(made.words["nl"], communities={"refugees": "Kies zelf."} if noted else {})
    return changed(made, facts=changed(made.facts, **facts), words={"nl": words})


@pytest.fixture
def index() -> TipIndex:
    tips = (
        tip("late", phases=("closing",), strength="strong"),
        tip("sure", strength="strong", audience=("leader", "board"), framings=("human-rights",)),
        tip("noted", noted=True, audience=("board",)),
        tip("heavy", themes=("domestic-violence",), strength="practice", audience=("board",)),
        tip("theirs", communities=("refugees",), phases=()),
    )
    return TipIndex(replace(a_library(), tips=by_id(tips)))


def found(index: TipIndex, **choices: object) -> list[str]:
    return [one.id for one in index.find(TipQuery.model_validate(choices))]


def test_tips_stand_in_the_order_of_a_meeting_then_the_surest_then_the_alphabet(index: TipIndex) -> None:
    assert found(index) == ["sure", "noted", "heavy", "late", "theirs"]


def test_a_tip_with_a_note_for_a_chosen_community_comes_first(index: TipIndex) -> None:
    assert found(index, communities=("refugees",)) == ["noted", "sure", "heavy", "late", "theirs"]


def test_a_tip_for_others_is_not_found(index: TipIndex) -> None:
    assert "theirs" not in found(index, communities=("christian",))
    assert "theirs" in found(index, communities=("christian", "refugees"))


@pytest.mark.parametrize("audience", ["board", "municipality"])
def test_for_whoever_decides_the_surest_come_first(index: TipIndex, audience: str) -> None:
    chosen = found(index, audiences=(audience, "board"), communities=("refugees",))

    assert chosen == ["sure", "noted", "heavy"]


def test_words_give_their_own_order(index: TipIndex) -> None:
    words = ("late", "nothing", "noted", "late", "sure")

    assert found(index, words=words) == ["late", "noted", "sure"]
    assert found(index, words=words, audiences=("board",)) == ["noted", "sure"]
    assert found(index, words=()) == []


def test_a_theme_of_high_sensitivity_needs_a_tip_that_names_it(index: TipIndex) -> None:
    assert found(index, themes=("domestic-violence",)) == ["heavy"]
    assert "heavy" not in found(index, themes=("upbringing",))


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ({"groups": ("4",)}, ["late"]),
        ({"strengths": ("strong", "practice")}, ["sure", "heavy", "late"]),
        ({"communities": ("refugees",), "special": ("community",)}, ["noted"]),
        ({"special": ("community",)}, ["sure", "noted", "heavy", "late", "theirs"]),
        ({"framing": "human-rights", "special": ("framing",), "audiences": ("leader",)}, ["sure"]),
        ({"framing": "hospitality", "special": ("framing",)}, []),
        ({"special": ("framing",), "groups": ("4",)}, ["late"]),
    ],
    ids=str,
)
def test_more_choices_narrow_it_down(choices: dict[str, object], expected: list[str]) -> None:
    tips = (
        tip("late", phases=("closing",), strength="strong", framings=()),
        tip("sure", strength="strong", framings=("human-rights",)),
        tip("noted", noted=True, framings=()),
        tip("heavy", themes=("domestic-violence",), strength="practice", framings=()),
        tip("theirs", communities=("refugees",), phases=(), framings=()),
    )
    index = TipIndex(replace(a_library(), tips=by_id(tips)))

    assert found(index, **choices) == expected


@pytest.mark.parametrize(
    ("facet", "option", "count"),
    [
        ("communities", "refugees", 1),
        ("communities", "christian", 0),
        ("themes", "upbringing", 4),
        ("themes", "domestic-violence", 1),
        ("groups", "4", 1),
        ("audiences", "board", 3),
        ("audiences", "municipality", 0),
        ("strengths", "strong", 2),
        ("special", "community", 5),
    ],
)
def test_every_choice_says_how_many_tips_it_gives(
    index: TipIndex, facet: TipFacet, option: str, count: int
) -> None:
    assert index.count_with(TipQuery(), facet=facet, option=option) == count


@pytest.mark.parametrize(
    "choice", [{"strengths": ("sure",)}, {"minutes": "15"}, {"audiences": ("all",)}], ids=str
)
def test_a_choice_that_we_do_not_offer_is_refused(choice: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        TipQuery.model_validate(choice)


def some(options: Iterable[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(sorted(options)), unique=True, max_size=3).map(tuple)


OPTIONS: dict[str, tuple[str, ...]] = {
    "themes": tuple(REAL.vocabulary.themes),
    "groups": GROUPS,
    "audiences": AUDIENCES,
    "strengths": STRENGTHS,
}
queries = st.builds(
    TipQuery,
    communities=some(REAL.vocabulary.communities),
    themes=some(OPTIONS["themes"]),
    groups=some(GROUPS),
    audiences=some(AUDIENCES),
    strengths=some(STRENGTHS),
    framing=st.sampled_from((None, *REAL.vocabulary.framings)),
    special=some(("community", "framing")),
    words=st.none() | some(REAL.tips),
)


@given(queries)
def test_the_count_is_what_is_found_and_every_tip_meets_every_choice(query: TipQuery) -> None:
    tips = REAL_INDEX.find(query)

    assert REAL_INDEX.count(query) == len(tips) == len({one.id for one in tips})
    for one in tips:
        facts = one.facts
        assert not query.strengths or facts.strength in query.strengths
        assert not query.audiences or set(query.audiences) & set(facts.audience)
        assert (
            not query.communities
            or facts.communities == "all"
            or set(query.communities) & set(facts.communities)
        )
        assert query.words is None or one.id in query.words
        groups = {REAL.vocabulary.phases[phase].group for phase in facts.phases}
        assert not query.groups or groups & set(query.groups)


@given(queries, st.sampled_from(sorted(OPTIONS)), st.data())
def test_one_more_choice_within_a_facet_never_finds_less(
    query: TipQuery, facet: str, data: st.DataObject
) -> None:
    chosen = getattr(query, facet)
    one = data.draw(st.sampled_from(OPTIONS[facet]))
    more = changed(query, **{facet: tuple(dict.fromkeys((*chosen, one)))})

    if chosen:
        assert REAL_INDEX.count(more) >= REAL_INDEX.count(query)
    else:
        counted = REAL_INDEX.count_with(query, facet=cast("TipFacet", facet), option=one)
        assert counted == REAL_INDEX.count(more) <= REAL_INDEX.count(query)


@given(queries)
def test_the_surest_come_first_for_whoever_decides_whatever_else_was_chosen(query: TipQuery) -> None:
    asked = changed(query, audiences=("board",), words=None)

    places = [STRENGTHS.index(one.facts.strength) for one in REAL_INDEX.find(asked)]

    assert places == sorted(places)
