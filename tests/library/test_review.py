from datetime import date

import pytest
from pydantic import ValidationError

from toolbox.library.review import Review, Status, mark_of, worst

REVIEW = Review(source=mark_of("Hulp"), translation=mark_of("Yardım"), on=date(2026, 12, 1))


@pytest.mark.parametrize(
    ("dutch", "translation", "status"),
    [
        ("Hulp", "Yardım", "reviewed"),
        ("Hulp nodig?", "Yardım", "outdated"),
        ("Hulp", "İmdat", "not-reviewed"),
        ("Hulp nodig?", "İmdat", "not-reviewed"),
    ],
)
def test_a_review_holds_for_the_words_that_were_seen(dutch: str, translation: str, status: str) -> None:
    assert REVIEW.status(dutch=dutch, translation=translation) == status


@pytest.mark.parametrize(
    ("statuses", "together"),
    [
        ((), "reviewed"),
        (("reviewed", "reviewed"), "reviewed"),
        (("reviewed", "outdated"), "outdated"),
        (("outdated", "not-reviewed", "reviewed"), "not-reviewed"),
    ],
)
def test_texts_together_are_as_good_as_the_worst(statuses: tuple[Status, ...], together: Status) -> None:
    assert worst(statuses) == together


def test_a_mark_is_twelve_digits() -> None:
    with pytest.raises(ValidationError):
        Review(source="Hulp", translation=mark_of("Yardım"), on=date(2026, 12, 1))
