from datetime import date

from tests.bench.working import LIBRARY, TEXTS, meeting
from toolbox.planning.file_words import with_file_words
from toolbox.planning.run_sheet import work_out
from toolbox.planning.sheet import run_sheet_paper


def test_a_file_knows_when_and_says_nothing_of_what() -> None:
    sheet = work_out(meeting(3), LIBRARY)

    words = with_file_words(
        run_sheet_paper(sheet, LIBRARY, TEXTS), sheet, TEXTS, day=date(2026, 12, 3)
    ).file_words

    assert words
    assert (words.start, words.end, words.day) == (19 * 60, 19 * 60 + 30, date(2026, 12, 3))
    assert words.event.text == "Bijeenkomst"
    assert words.counting["left"] == "Nog {count} minuten"
