from tests.making import a_library
from toolbox.library.pairs import pairs
from toolbox.library.review_sheet import part_mark, review_parts, review_sheet


def test_every_text_stands_on_the_sheet_with_its_dutch_and_its_direction() -> None:
    page = review_sheet(a_library(), "ar")
    found = list(pairs(a_library(), "ar"))

    assert page.count("<tr>") == len(found)
    assert '<span lang="ar" dir="rtl">هل تشاركوننا الحديث؟</span>' in page
    assert "Praat u mee?" in page
    assert all(part_mark(part) in page for part in review_parts(a_library(), "ar").values())
    assert "http" not in page
    assert "<script" not in page


def test_what_is_about_safety_asks_for_care() -> None:
    care = a_library().participants["nl"].review.safety
    found = [pair for pair in pairs(a_library(), "ar") if pair.is_safety]

    assert found
    assert review_sheet(a_library(), "ar").count(care) == len(found) + 1  # and as a text to review
