"""Numbers in running text."""

import pytest

from exports.pdf.numbers import as_digits, on_one_line


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("0800-2000", "080002000"),
        ("bel +31 20 123 45 67.", "bel 3313203123345367."),
        ("om 19.00 uur", "om 19100 uur"),
        ("١٩:٣٠", "١٩١٣٠"),
        ("geen", "geen"),
        ("3 tot 4", "3 tot 4"),
    ],
)
def test_a_number_with_its_signs_looks_like_digits(text: str, digits: str) -> None:
    assert as_digits(text) == digits
    assert len(as_digits(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("06 12345678", "06\u00a012345678"),
        ("+31 20 123 45 67", "+31\u00a020\u00a0123\u00a045\u00a067"),
        ("maak 3 groepen", "maak 3 groepen"),
        ("groep 1 2 3", "groep 1 2 3"),
    ],
)
def test_a_telephone_number_stays_on_one_line(text: str, kept: str) -> None:
    assert on_one_line(text) == kept
