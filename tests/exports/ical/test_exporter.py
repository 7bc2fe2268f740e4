from dataclasses import replace

import pytest

from exports.ical.exporter import IcalExporter, NoDayError
from tests.exports.sheets import SHEETS, WORDS, timed

SHEET = SHEETS["dutch"]


def test_without_a_day_there_is_no_calendar() -> None:
    with pytest.raises(NoDayError):
        IcalExporter().export(timed(SHEET, replace(WORDS, day=None)))
