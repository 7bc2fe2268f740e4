from datetime import date

import pytest

from toolbox.languages.dates import clock, day


@pytest.mark.parametrize(
    ("minutes", "code", "expected"),
    [(0, "nl", "00.00"), (545, "nl", "09.05"), (1165, "en", "19:25"), (1165, "ar", "19:25")],
)
def test_a_time_of_day_is_written_as_the_language_does(minutes: int, code: str, expected: str) -> None:
    assert clock(minutes, code=code) == expected


def test_a_meeting_may_end_after_midnight() -> None:
    assert clock(24 * 60 + 15, code="nl") == "00.15"


@pytest.mark.parametrize(
    ("code", "expected"), [("nl", "22 november 2026"), ("en", "November 22, 2026"), ("ar", "22 نوفمبر 2026")]
)
def test_a_date_is_written_in_words(code: str, expected: str) -> None:
    assert day(date(2026, 11, 22), code=code).replace("\u200f", "") == expected
