import pytest

from tests.planning.advice.broken import BROKEN, START, WAIT, a_first, a_second
from tests.planning.advice.making_advice import a_plan_of, mended, methods_of, remark_of, said_of
from toolbox.planning.advice.rules import QUESTIONS

ASKING = [name for name in BROKEN if name[:3] in QUESTIONS]


@pytest.mark.parametrize("name", ASKING)
def test_what_only_the_leader_knows_is_a_question(name: str) -> None:
    assert remark_of(BROKEN[name], name).level == "question"


def test_a_calm_plan_for_a_second_meeting_asks_nothing() -> None:
    assert not {name for name in said_of(a_second("photo-language 20")) if name in ASKING}


@pytest.mark.parametrize(
    ("theme", "rows", "expected"),
    [
        ("upbringing", (), False),
        ("domestic-violence", (), True),
        ("domestic-violence", ("apart-and-together 30",), False),
    ],
)
def test_a_personal_theme_asks_whether_people_talk_apart_first(
    theme: str, rows: tuple[str, ...], *, expected: bool
) -> None:
    assert ("R15 apart" in said_of(a_second(*rows, themes=(theme,)))) is expected


@pytest.mark.parametrize(("row", "expected"), [("witness-pair 20", True), ("living-book 20", False)])
def test_a_guest_shows_in_the_mechanism_of_a_story(row: str, *, expected: bool) -> None:
    assert ("R16 guest" in said_of(a_second(*WAIT, row, "pause 10"))) is expected


def test_a_guest_is_prepared_beforehand() -> None:
    plan = a_second(*WAIT, "witness-pair 20", "pause 10")

    after = mended(plan, "R16 guest")

    assert methods_of(after)[0] == "storyteller-care"
    assert "R16 guest" not in said_of(after)


@pytest.mark.parametrize(("theme", "expected"), [("upbringing", False), ("lgbtiq-acceptance", True)])
def test_a_sensitive_theme_asks_that_nobody_has_to_tell(theme: str, *, expected: bool) -> None:
    assert ("R16 reveal" in said_of(a_second(themes=(theme, "a-lost-theme")))) is expected


def test_a_first_meeting_asks_for_a_second_or_for_something_lighter() -> None:
    light, heavy = a_first("photo-language 20"), a_first(*WAIT, "witness-pair 20", "pause 10")

    assert {name for name in said_of(light) if name.startswith("R24")} == {"R24 series"}
    assert {name for name in said_of(heavy) if name.startswith("R24")} == {"R24 heavy"}


def test_an_empty_plan_is_asked_nothing() -> None:
    assert not {name for name in said_of(a_plan_of()) if name in ASKING}


def test_without_a_value_nothing_is_asked_about_it() -> None:
    assert "R25 sincere" not in said_of(a_plan_of(*START))


def test_the_help_card_is_no_game_of_facts() -> None:
    assert "R19 sentence" not in said_of(a_plan_of(*START, "referral-card 5"))
