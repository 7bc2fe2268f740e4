from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.making import a_library
from toolbox.library.files import Files
from toolbox.library.folders import Folders
from toolbox.library.pairs import pairs, statuses
from toolbox.library.review import Review
from toolbox.library.review_sheet import sheet_mark
from toolbox.library.reviewing import OtherSheetError, reviewed

DAY = date(2026, 12, 1)
SHEET = sheet_mark(list(pairs(a_library(), "ar")))


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


def test_a_sheet_of_other_texts_is_refused() -> None:
    with pytest.raises(OtherSheetError):
        reviewed(a_library(), "ar", sheet="0" * 12, ticked=("1",), on=DAY)
