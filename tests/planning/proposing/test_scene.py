from tests.planning.proposing.making_proposals import a_break, a_place, an_evening_library, wishes
from toolbox.planning.proposing.scene import is_raised, scenes


def test_neighbours_are_methods_and_a_break_before_is_remembered() -> None:
    one, two = a_place("five-fingers"), a_place("film-dialogue")

    first, pause, second = scenes((one, a_break(), two), (10, 15, 20), wishes(), an_evening_library())

    assert (first.previous, first.following, first.after_pause) == (None, two, 0)
    assert (pause.previous, pause.following, pause.method) == (one, two, None)
    assert (second.previous, second.following, second.after_pause) == (one, None, 15)


def test_a_scene_is_about_the_theme_or_the_one_that_waits() -> None:
    library = an_evening_library()
    themes = [
        next(scenes((a_place(),), (10,), wishes(themes=names), library)).theme
        for names in ((), ("upbringing",), ("domestic-violence",))
    ]

    assert themes == [None, "upbringing", "domestic-violence"]


def test_a_theme_of_raised_or_high_sensitivity_asks_for_care() -> None:
    themes = ("upbringing", "lgbtiq-acceptance", "domestic-violence")

    assert [is_raised(wishes(themes=(one,)), an_evening_library()) for one in themes] == [False, True, True]
