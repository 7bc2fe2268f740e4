"""Sizes that readers need."""

from exports.pdf import styles
from exports.pdf.styles import Style


def test_what_is_read_in_the_hand_is_twelve_points_or_more() -> None:
    small = {
        name: value.size
        for name, value in vars(styles).items()
        if isinstance(value, Style) and value.size < 12
    }

    kept = {"COLUMN_HEAD": 11, "MINUTES": 11, "MARK": 11.5, "SMALL": 11, "FOOT": 9.5}
    assert small == {
        **kept,
        "HELP": 10,
        "HELP_TITLE": 11,
    }  # a card beside the sheet
    assert styles.BODY.size == styles.QUESTION.size == 12
