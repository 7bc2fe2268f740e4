from datetime import timedelta

import pytest

from tests.making_terms import a_referral_point
from tests.screens.conftest import MakeVisit
from toolbox.library.library import Library
from toolbox.library.safety import HALF_A_YEAR, ReferralPoint
from toolbox.screens.parts.calls import call


@pytest.fixture
def emergency(library: Library) -> ReferralPoint:
    return next(point for point in library.referral if point.id == "police-emergency")


def test_a_number_says_whom_it_is_for_and_where_it_was_seen(
    visit: MakeVisit, emergency: ReferralPoint
) -> None:
    shown = call(visit(), emergency, today=emergency.seen_on)

    assert shown["number"] == "112"
    assert shown["for"]
    assert emergency.source in shown["source"]
    assert "Gezien op" in shown["source"]


@pytest.mark.parametrize(("days", "warns"), [(HALF_A_YEAR, False), (HALF_A_YEAR + 1, True)])
def test_a_number_that_nobody_looked_at_for_half_a_year_says_so(
    visit: MakeVisit, emergency: ReferralPoint, *, days: int, warns: bool
) -> None:
    found = visit()

    shown = call(found, emergency, today=emergency.seen_on + timedelta(days=days))

    assert shown["source"].endswith(found.say.safety.old) == warns


def test_a_site_is_a_secure_link_and_hours_may_be_unknown(visit: MakeVisit, library: Library) -> None:
    found = visit()
    sited = next(point for point in library.referral if point.site)
    open_always = next(point for point in library.referral if point.id == "listening-line")
    bare = a_referral_point("neighbours")

    assert call(found, sited)["href"] == f"https://{sited.site}"
    assert call(found, open_always)["hours"] == "Dag en nacht"
    assert (call(found, bare)["href"], call(found, bare)["hours"]) == (None, None)


def test_a_wrong_number_can_be_told_with_its_id(reporting: MakeVisit, emergency: ReferralPoint) -> None:
    assert "referral/police-emergency" in call(reporting(), emergency)["report"]["href"]
