import pytest

from tests.making_terms import a_referral_point


@pytest.mark.parametrize(
    ("status", "on_screen", "on_paper"), [("OK", True, True), ("OK2", True, False), ("CHECK", False, False)]
)
def test_a_number_is_shown_as_far_as_it_was_checked(status: str, *, on_screen: bool, on_paper: bool) -> None:
    point = a_referral_point("police-emergency", number="112", status=status)

    assert point.on_screen is on_screen
    assert point.on_paper is on_paper


def test_an_organisation_without_number_is_not_printed() -> None:
    point = a_referral_point("neighbours", number=None)

    assert point.on_screen
    assert not point.on_paper
