"""Plans nobody thought of, with every method that the rules name, for hypothesis."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.making import an_id
from tests.planning.advice.making_advice import a_full_library
from toolbox.planning.plan import Meeting, Plan, Step

MOST = 12
NAMES = st.sampled_from([*a_full_library().methods, "pause", "pause", "own", "gone-from-the-library"])
FIVES = st.sampled_from([5, 10, 15, 20, 30, 45, 90])
FIXED = st.sampled_from([None, None, None, 20 * 60])
THEMES = st.sampled_from([(), ("upbringing",), ("lgbtiq-acceptance",), ("domestic-violence", "a-lost-theme")])


def meetings() -> SearchStrategy[Meeting]:
    """Give answers about a meeting."""
    return st.builds(
        Meeting,
        communities=st.sampled_from([(), ("mixed",), ("refugees", "christian")]),
        setting=st.sampled_from([None, "mosque", "youth-centre"]),
        themes=THEMES,
        people=st.sampled_from([2, 10, 16, 50]),
        leaders=st.integers(1, 2),
        reading=st.booleans(),
        interpreter=st.sampled_from([100, 150, 200]),
        number=st.integers(1, 2),
    )


def any_plans() -> SearchStrategy[Plan]:
    """Give a plan of at most twelve steps."""
    steps = st.lists(st.tuples(NAMES, FIVES, FIXED), max_size=MOST).map(_numbered)
    return st.builds(
        Plan,
        minutes=st.sampled_from([45, 60, 90, 120, 240]),
        framing=st.sampled_from([None, "human-rights"]),
        meeting=meetings(),
        steps=steps,
    )


def _numbered(facts: list[tuple[str, int, int | None]]) -> tuple[Step, ...]:
    return tuple(
        Step(
            id=an_id(number),
            method=None if name in {"pause", "own"} else name,
            title="Gebed" if name == "own" else "",
            minutes=minutes,
            at=at,
        )
        for number, (name, minutes, at) in enumerate(facts, start=1)
    )
