"""Plans and operations nobody thought of, for hypothesis; few draws each, for speed."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.making import a_library, a_step, an_id
from toolbox.planning.operations import OPERATION, AnyEdit, Redo, Undo
from toolbox.planning.plan import MOST_MEETINGS, Plan, Step, plan_of

MOST = 8  # steps in a plan; operations also name steps that are not there
IDS = st.sampled_from([an_id(number) for number in range(1, MOST + 3)])
METHODS = st.sampled_from([*a_library().methods, "gone-from-the-library", None])
FIVES = st.integers(1, 48).map(lambda number: number * 5)
LENGTHS = st.integers(3, 96).map(lambda number: number * 5)
NOTES = st.sampled_from(["", "Rustig beginnen.", 'Zeg: "welkom" \\ 🫖\n', "می‌خواهم", "x" * 400])
FRAMINGS = st.sampled_from([*a_library().vocabulary.framings, None])


def plans(least: int = 0) -> SearchStrategy[Plan]:
    """Give a plan with at least this many steps; their ids are numbered from 1."""
    steps = st.lists(st.tuples(METHODS, FIVES, NOTES), min_size=least, max_size=MOST).map(numbered)
    return st.builds(Plan, start=st.integers(0, 1439), minutes=LENGTHS, framing=FRAMINGS, steps=steps)


def series() -> SearchStrategy[Plan]:
    """Give a plan of two to six meetings, one of them open."""
    sessions = st.lists(plans().map(lambda plan: plan.sessions[0]), min_size=2, max_size=MOST_MEETINGS)
    return sessions.flatmap(
        lambda found: st.integers(0, len(found) - 1).map(lambda place: plan_of(found, place=place))
    )


def numbered(facts: list[tuple[str | None, int, str]]) -> tuple[Step, ...]:
    return tuple(
        a_step(number, method=method, minutes=minutes, note=note)
        for number, (method, minutes, note) in enumerate(facts, start=1)
    )


Shape = dict[str, SearchStrategy[Any]]


def edits() -> SearchStrategy[AnyEdit]:
    """Give an operation of any kind, as the browser sends it; its id is not that of a step."""
    ids = st.integers(100, 999).map(an_id)
    shapes = (*of_steps(), *of_meetings())
    return st.one_of(*(st.fixed_dictionaries({**shape, "id": ids}) for shape in shapes)).map(as_edit)


def of_steps() -> tuple[Shape, ...]:
    return (
        {"do": st.just("add-step"), "method": st.sampled_from(list(a_library().methods))},
        {"do": st.just("add-pause")},
        {"do": st.just("move-step"), "step": IDS, "before": IDS | st.none()},
        {"do": st.just("change-minutes"), "step": IDS, "by": st.sampled_from([-5, 5])},
        {"do": st.just("remove-step"), "step": IDS},
        {"do": st.just("write-note"), "step": IDS, "text": NOTES},
        {"do": st.just("set-start"), "start": st.sampled_from(["00:00", "09:05", "23:59"])},
        {"do": st.just("set-length"), "minutes": LENGTHS},
        {"do": st.just("choose-framing"), "framing": FRAMINGS},
        {"do": st.just("replace-step"), "step": IDS, "method": st.sampled_from(list(a_library().methods))},
        {"do": st.just("copy-step"), "step": IDS},
        {"do": st.just("add-own"), "title": NOTES},
        {"do": st.just("rename-own"), "step": IDS, "title": NOTES},
        {"do": st.just("set-leader"), "step": IDS, "leader": st.sampled_from(["1", "2", "guest", None])},
        {"do": st.just("fix-time"), "step": IDS, "at": st.sampled_from(["20:15", "00:00", "23:59", None])},
        {"do": st.just("split-step"), "step": IDS},
        {"do": st.just("join-step"), "step": IDS},
        {"do": st.just("tell-meeting"), "people": st.integers(2, 200)},
    )


def of_meetings() -> tuple[Shape, ...]:
    return (
        {"do": st.just("set-goal"), "text": NOTES},
        {"do": st.just("postpone-talk"), "by": st.sampled_from([0, 20, 60])},
        {
            "do": st.just("adapt-meeting"),
            "people": st.integers(2, 200) | st.none(),
            "leaders": st.sampled_from([1, 2, None]),
            "reading": st.sampled_from([False, True, None]),
        },
        {"do": st.just("copy-for"), "people": st.integers(2, 200)},
        {
            "do": st.just("together"),
            "operations": st.just(
                (
                    {"do": "add-pause", "id": an_id(90)},
                    {"do": "move-step", "id": an_id(91), "step": an_id(90), "before": an_id(1)},
                )
            ),
        },
        {"do": st.just("begin-series"), "count": st.integers(2, 3)},
        {"do": st.just("open-meeting"), "place": st.integers(0, 5)},
        {"do": st.just("remove-meeting"), "place": st.integers(0, 5)},
        {"do": st.just("give-reason"), "rule": st.just("R08"), "text": NOTES},
        {"do": st.just("start-later"), "by": st.integers(1, 12).map(lambda number: number * 5)},
        {"do": st.just("end-on-time")},
        {"do": st.just("allow-interpreter"), "factor": st.sampled_from([100, 150, 200])},
    )


def as_edit(sent: dict[str, object]) -> AnyEdit:
    """Undo and redo are no edits: the store does them."""
    operation = OPERATION.validate_python(sent)
    assert not isinstance(operation, Undo | Redo)
    return operation


def applying(operation: AnyEdit) -> Callable[[Plan], Plan]:
    """Make the change that a store is asked for."""
    return lambda plan: operation.apply(plan, a_library())
