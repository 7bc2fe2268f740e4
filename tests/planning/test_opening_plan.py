from hypothesis import given

from tests.examples import plans
from tests.making import a_library, a_plan, a_step
from toolbox.planning.cleaning import cleaned
from toolbox.planning.opening_plan import fitted, has_twins
from toolbox.planning.plan import LONGEST_REASON, LONGEST_TITLE, Meeting, Plan, Reason, Session
from toolbox.values import changed

LIBRARY = a_library()
GROWS = "\u0958"  # one letter that becomes two in NFC


@given(plans())
def test_a_plan_that_was_made_here_stays_as_it_is(plan: Plan) -> None:
    fits = changed(plan, steps=tuple(changed(step, note=cleaned(step.note)) for step in plan.steps))

    assert fitted(fits, LIBRARY) == fits


def test_what_this_library_does_not_know_goes_and_a_method_stays() -> None:
    meeting = Meeting(
        communities=("marsians", "refugees"), themes=("weather", "upbringing"), setting="moon", people=8
    )
    plan = changed(a_plan(a_step(1, method="gone-from-the-library"), framing="greed"), meeting=meeting)

    found = fitted(plan, LIBRARY)

    assert found.framing is None
    assert found.meeting == Meeting(communities=("refugees",), themes=("upbringing",), people=8)
    assert found.steps == plan.steps


def test_a_value_and_a_setting_that_are_known_stay() -> None:
    plan = changed(a_plan(framing="human-rights"), meeting=Meeting(setting="mosque"))

    assert fitted(plan, LIBRARY) == plan


def test_texts_are_cleaned_and_stay_within_their_length() -> None:
    step = changed(a_step(1, method=None, note="a\u202eb\x00"), title=GROWS * LONGEST_TITLE)
    plan = changed(a_plan(step), reasons=(Reason(rule="R08", text=GROWS * LONGEST_REASON),))

    found = fitted(plan, LIBRARY)

    assert found.steps[0].note == "ab"
    assert len(found.steps[0].title) == LONGEST_TITLE
    assert len(found.reasons[0].text) == LONGEST_REASON


def test_every_meeting_of_a_series_is_fitted_and_keeps_its_place() -> None:
    others = (Session(framing="greed", goal="a\u202eb\nc"), Session(framing="human-rights"))
    plan = changed(a_plan(a_step(1)), others=others, place=1)

    found = fitted(plan, LIBRARY)

    assert found.place == 1
    assert [one.framing for one in found.sessions] == [None, None, "human-rights"]
    assert found.others[0].goal == "ab c"


def test_twins_are_found_in_every_meeting_and_not_between_them() -> None:
    assert not has_twins(changed(a_plan(a_step(1)), others=(Session(steps=(a_step(1),)),)))
    assert has_twins(a_plan(a_step(1), a_step(1)))
    assert has_twins(changed(a_plan(), others=(Session(steps=(a_step(1), a_step(1))),)))
