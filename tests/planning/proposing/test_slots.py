from tests.planning.proposing.answers import ours
from toolbox.planning.proposing import slots
from toolbox.planning.proposing.slots import DEEPEN, EXPLORE, HELP, MEET, PAUSE, TALK, Slot

ALL = [value for value in vars(slots).values() if isinstance(value, Slot)]


def test_our_content_has_every_method_and_phase_that_a_slot_names() -> None:
    library = ours()

    assert {slot.only for slot in ALL if slot.only} <= library.methods.keys()
    assert {phase for slot in ALL for phase in slot.phases} <= library.vocabulary.phases.keys()
    assert library.methods.keys() >= slots.NEVER


def test_the_theme_is_met_in_the_talk_and_warmed_up_before() -> None:
    assert [slot.is_core for slot in (EXPLORE, TALK, DEEPEN)] == [False, True, True]
    assert all(slot.is_talk for slot in (EXPLORE, TALK, DEEPEN))
    assert not MEET.is_talk


def test_no_part_is_hurried_below_its_minutes_or_a_quarter() -> None:
    assert HELP.least == 5
    assert TALK.least == 15


def test_a_break_is_no_talk() -> None:
    assert PAUSE.is_pause
    assert not PAUSE.is_talk
