from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.making import a_library
from toolbox.library.files import Files
from toolbox.library.folders import Folders
from toolbox.library.pairs import statuses
from toolbox.library.review import Review
from toolbox.library.review_sheet import part_mark, review_parts
from toolbox.library.reviewing import OtherSheetError, reviewed

DAY = date(2026, 12, 1)
PARTS = review_parts(a_library(), "ar")
SHEET = part_mark(PARTS["participants"])


def test_what_was_ticked_is_reviewed_and_nothing_else(tmp_path: Path) -> None:
    written = reviewed(a_library(), "ar", sheet=SHEET, ticked=("1-3", "5"), on=DAY)
    (tmp_path / "ar.yaml").write_text(written, "utf-8")
    library = replace(a_library(), reviews={"ar": Files(Folders(tmp_path)).named("ar.yaml", Review)})

    found = list(statuses(library)["ar"].values())

    assert found[:6] == ["reviewed", "reviewed", "reviewed", "not-reviewed", "reviewed", "not-reviewed"]
    assert "reviewed" not in found[6:]


@pytest.mark.parametrize("ticked", ["0", "99999", "1-99999", "x", "-1"])
def test_a_number_that_is_not_on_the_sheet_is_refused(ticked: str) -> None:
    with pytest.raises(OtherSheetError):
        reviewed(a_library(), "ar", sheet=SHEET, ticked=(ticked,), on=DAY)


def test_each_part_is_noted_by_its_own_mark() -> None:
    written = reviewed(a_library(), "ar", sheet=part_mark(PARTS["safety"]), ticked=("1",), on=DAY)

    assert f"{PARTS['safety'][0].path}: " in written
    assert "participants." not in written


def test_a_sheet_of_other_texts_is_refused() -> None:
    with pytest.raises(OtherSheetError):
        reviewed(a_library(), "ar", sheet="0" * 12, ticked=("1",), on=DAY)
