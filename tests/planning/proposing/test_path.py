from tests.planning.proposing.making_proposals import a_break, a_path, a_place, an_evening_library
from toolbox.planning.proposing.path import place_of


def test_a_path_adds_up_minutes_and_counts_what_the_rules_ask() -> None:
    path = a_path(
        a_place("group-agreements", minutes=5, phase="welcome"),
        a_place("one", phase="exploring", content="story", ground="sharing", form="pairs", intensity=4),
        a_place("two", phase="norms", content="information", intensity=5),
    )

    assert (path.minutes, path.stretch, path.blocks) == (25, 25, 3)
    assert (path.contents, path.workings, path.heavy, path.heaviest) == (2, 2, 2, 1)
    assert path.agreed
    assert path.spoken
    assert path.shared
    assert path.told
    assert path.talked
    assert path.informed
    assert path.small


def test_a_break_begins_a_new_stretch_and_is_no_block() -> None:
    path = a_path(a_place(minutes=30), a_break(15))

    assert (path.minutes, path.stretch, path.blocks) == (45, 0, 1)
    assert path.after_pause
    assert path.last is not None
    assert not path.with_place(a_place("two")).after_pause


def test_alike_energy_is_counted_until_it_changes() -> None:
    calm, active = a_place("one", energy="calm"), a_place("two", energy="active")

    assert a_path(calm, calm).same_energy == 2
    assert a_path(calm, calm, active).same_energy == 1


def test_a_place_has_the_facts_of_its_method() -> None:
    card = place_of(
        an_evening_library().methods["referral-card"], slot="card", least=5, wish=5, most=10, score=2.0
    )

    assert (card.phase, card.speakers, card.content, card.score) == ("closing", "one", "information", 2.0)
    assert not card.is_pause
    assert not card.is_last_round
    assert not card.is_working
    assert not card.is_talk


def test_the_last_round_closes_and_is_not_the_help_card() -> None:
    assert a_place("one-word-round", phase="closing").is_last_round


def test_a_talk_is_about_the_theme_or_what_stands_in_its_place() -> None:
    assert a_place(phase="deepening").is_talk
    assert a_place(slot="share").is_talk
    assert not a_place().is_talk
