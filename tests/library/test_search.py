from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.making import a_library
from tests.making_methods import a_method
from toolbox.library.library import by_id
from toolbox.library.reading import read_library
from toolbox.library.search import (
    FACETS,
    GROUPS,
    LENGTHS,
    PEOPLE,
    TENSIONS,
    Facet,
    Index,
    Query,
    tension,
)
from toolbox.values import changed

REAL = read_library(Path(__file__).parents[2] / "content")
REAL_INDEX = Index(REAL)


@pytest.fixture
def index() -> Index:
    return Index(a_library())


def found(index: Index, **choices: object) -> list[str]:
    return [method.id for method in index.find(Query.model_validate(choices))]


def test_methods_stand_in_the_order_of_a_meeting_and_what_surrounds_it_comes_last(index: Index) -> None:
    before, *meeting, after = a_library().methods

    assert found(index) == [*meeting, before, after]


def test_what_has_a_question_for_the_value_comes_before_what_has_none() -> None:
    plain = a_method("z")
    words = changed(plain.words["nl"], questions={"hospitality": "Wie was je gast?"})
    asked = changed(plain, words={"nl": words})
    index = Index(replace(a_library(), methods=by_id([a_method("a"), asked])))

    assert found(index, framing="hospitality") == ["z", "a"]


def test_within_a_phase_the_calm_ones_come_first_and_then_the_alphabet() -> None:
    methods = by_id([a_method("b"), a_method("a"), a_method("welcome", phase="welcome")])

    index = Index(replace(a_library(), methods=methods))

    assert found(index) == ["welcome", "a", "b"]


def test_what_has_a_note_for_a_chosen_community_comes_first(index: Index) -> None:
    first, *others = found(index, communities=("refugees",))

    assert first == "five-fingers"
    assert others == ["tea-welcome", "dilemma-cards", "one-word-round", "team-briefing", "follow-up-call"]


def test_a_method_for_others_is_not_found(index: Index) -> None:
    assert "follow-up-call" not in found(index, communities=("christian",))


def test_within_communities_any_may_fit(index: Index) -> None:
    assert "follow-up-call" in found(index, communities=("christian", "refugees"))


def test_a_theme_of_high_sensitivity_needs_a_method_that_names_it(index: Index) -> None:
    assert found(index, themes=("domestic-violence",)) == ["dilemma-cards"]
    assert "dilemma-cards" not in found(index, themes=("upbringing",))


def test_within_themes_any_may_fit(index: Index) -> None:
    assert len(found(index, themes=("upbringing", "domestic-violence"))) == 6


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        ("15", ["tea-welcome", "five-fingers", "one-word-round", "team-briefing"]),
        ("30", ["follow-up-call"]),
        ("more", ["dilemma-cards"]),
    ],
)
def test_minutes_are_those_that_a_method_normally_takes(
    index: Index, minutes: str, expected: list[str]
) -> None:
    assert found(index, minutes=minutes) == expected


def test_between_choices_all_must_fit(index: Index) -> None:
    assert found(index, minutes="15", themes=("domestic-violence",)) == []


def test_only_what_is_made_for_the_chosen_community(index: Index) -> None:
    assert found(index, communities=("refugees",), special=("community",)) == ["five-fingers"]


def test_special_for_a_community_hides_nothing_until_one_is_chosen(index: Index) -> None:
    assert len(found(index, special=("community",))) == 6


@pytest.mark.parametrize(("framing", "count"), [("human-rights", 6), ("hospitality", 0), (None, 6)])
def test_only_what_has_a_question_for_the_value(index: Index, framing: str | None, count: int) -> None:
    assert len(found(index, framing=framing, special=("framing",))) == count


def test_a_value_alone_hides_nothing(index: Index) -> None:
    assert len(found(index, framing="hospitality")) == 6


@pytest.mark.parametrize(
    ("facet", "option", "count"),
    [
        ("communities", "refugees", 1),
        ("communities", "christian", 0),
        ("themes", "domestic-violence", 1),
        ("themes", "upbringing", 5),
        ("minutes", "15", 4),
        ("minutes", "more", 1),
        ("special", "community", 6),
        ("special", "framing", 6),
    ],
)
def test_every_choice_says_how_many_methods_it_gives(
    index: Index, facet: Facet, option: str, count: int
) -> None:
    assert index.count_with(Query(), facet=facet, option=option) == count


def test_the_count_of_an_option_forgets_the_other_choices_of_its_facet(index: Index) -> None:
    query = Query(minutes="15", communities=("refugees",), special=("community",))

    assert index.count(query) == 1
    assert index.count_with(query, facet="minutes", option="more") == 0
    assert index.count_with(query, facet="special", option="framing") == 4


@pytest.mark.parametrize("minutes", LENGTHS)
def test_a_count_is_the_number_that_is_found(index: Index, minutes: str) -> None:
    query = Query.model_validate({"minutes": minutes, "themes": ("upbringing",)})

    assert index.count(query) == len(index.find(query))
    assert index.count_with(query, facet="minutes", option=minutes) == index.count(query)


@pytest.mark.parametrize("choice", [{"minutes": "60"}, {"special": ("theme",)}, {"group": "x"}], ids=str)
def test_a_choice_that_we_do_not_offer_is_refused(choice: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Query.model_validate(choice)


OPTIONS: dict[Facet, str] = {
    "communities": "refugees",
    "themes": "upbringing",
    "minutes": "15",
    "settings": "mosque",
    "groups": "2",
    "tensions": "calm",
    "people": "12",
    "plain": "yes",
    "special": "framing",
}


@pytest.mark.parametrize("facet", FACETS)
def test_every_facet_can_be_counted(index: Index, facet: Facet) -> None:
    assert index.count_with(Query(), facet=facet, option=OPTIONS[facet]) > 0


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ({"groups": ("2",)}, ["five-fingers"]),
        ({"groups": ("before", "after")}, ["team-briefing", "follow-up-call"]),
        ({"people": "30"}, []),
        ({"people": "12", "groups": ("4",)}, ["one-word-round"]),
        ({"words": ("dilemma-cards", "nothing", "tea-welcome")}, ["dilemma-cards", "tea-welcome"]),
        ({"words": ()}, []),
        ({"words": ("dilemma-cards", "tea-welcome"), "minutes": "15"}, ["tea-welcome"]),
    ],
    ids=str,
)
def test_more_choices_narrow_it_down(index: Index, choice: dict[str, object], expected: list[str]) -> None:
    assert found(index, **choice) == expected


@pytest.mark.parametrize(
    ("intensity", "name"), [(1, "calm"), (2, "calm"), (3, "bit"), (4, "tense"), (5, "tense")]
)
def test_how_intense_a_method_is_has_three_steps(intensity: int, name: str) -> None:
    assert tension(intensity) == name


def some(options: Iterable[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(sorted(options)), unique=True, max_size=3).map(tuple)


queries = st.builds(
    Query,
    communities=some(REAL.vocabulary.communities),
    themes=some(REAL.vocabulary.themes),
    minutes=st.sampled_from((None, *LENGTHS)),
    settings=some(REAL.vocabulary.settings),
    groups=some(GROUPS),
    tensions=some(TENSIONS),
    people=st.sampled_from((None, *PEOPLE)),
    plain=st.booleans(),
    framing=st.sampled_from((None, *REAL.vocabulary.framings)),
    special=st.sampled_from(((), ("community",), ("framing",))),
)
MANY = {"themes": "themes", "settings": "settings", "groups": "groups", "tensions": "tensions"}


@given(queries)
def test_the_count_is_what_is_found_and_every_card_meets_every_choice(query: Query) -> None:
    methods = REAL_INDEX.find(query)

    assert REAL_INDEX.count(query) == len(methods) == len({method.id for method in methods})
    for method in methods:
        facts = method.facts
        assert not query.settings or facts.settings == "all" or set(query.settings) & set(facts.settings)
        assert not query.tensions or tension(facts.intensity) in query.tensions
        assert query.people is None or facts.group.min <= int(query.people) <= facts.group.max
        assert not query.plain or facts.literacy == "none"
        assert not query.groups or REAL.phase_group(method).id in query.groups


@given(queries, st.sampled_from(sorted(MANY)), st.data())
def test_one_more_choice_within_a_facet_never_finds_less(
    query: Query, facet: str, data: st.DataObject
) -> None:
    chosen = getattr(query, facet)
    options = {"themes": REAL.vocabulary.themes, "settings": REAL.vocabulary.settings, "groups": GROUPS}
    one = data.draw(st.sampled_from(sorted(options.get(facet, TENSIONS))))
    more = changed(query, **{facet: tuple(dict.fromkeys((*chosen, one)))})

    if chosen:
        assert REAL_INDEX.count(more) >= REAL_INDEX.count(query)
    else:
        assert REAL_INDEX.count(more) <= REAL_INDEX.count(query)
        assert REAL_INDEX.count(more) == REAL_INDEX.count_with(query, facet=cast("Facet", facet), option=one)
