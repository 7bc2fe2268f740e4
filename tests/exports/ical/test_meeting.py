from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Component, Event, Timezone

from exports.ical.exporter import IcalExporter
from tests.exports.sheets import HOSTILE, SHEETS, WORDS, timed

SHEET = SHEETS["dutch"]


def part(content: bytes, name: str) -> Component:
    (found,) = Calendar.from_ical(content).walk(name)
    return found


def event(content: bytes) -> Event:
    found = part(content, "VEVENT")
    assert isinstance(found, Event)
    return found


@pytest.mark.parametrize(
    ("day", "utc"),
    [(date(2026, 12, 3), 18), (date(2026, 7, 3), 17), (date(2026, 3, 28), 18), (date(2026, 3, 29), 17)],
    ids=str,
)
def test_the_meeting_is_at_its_time_in_summer_and_in_winter(day: date, utc: int) -> None:
    found = event(IcalExporter().export(timed(SHEET, replace(WORDS, day=day))))

    assert isinstance(found.start, datetime)
    assert found.start.astimezone(UTC) == datetime(day.year, day.month, day.day, utc, tzinfo=UTC)
    assert found.end - found.start == timedelta(minutes=90)
    assert str(found.start.tzinfo) == "Europe/Amsterdam"


def test_the_zone_in_the_file_turns_on_the_last_sundays() -> None:
    zone = part(IcalExporter().export(SHEET), "VTIMEZONE")
    assert isinstance(zone, Timezone)
    there = zone.to_tz(lookup_tzid=False)

    moments = [(3, 29, 0), (3, 29, 2), (10, 25, 0), (10, 25, 2)]
    turns = [datetime(2026, month, day, hour, 30, tzinfo=UTC) for month, day, hour in moments]
    offsets = [one.astimezone(there).utcoffset() for one in turns]
    assert offsets == [timedelta(hours=hours) for hours in (1, 2, 2, 1)]


def test_it_tells_nothing_but_the_time() -> None:
    found = event(IcalExporter().export(SHEET))

    assert found["summary"] == "Bijeenkomst"
    assert set(found) == {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS"}


def test_the_same_meeting_is_one_event() -> None:
    assert IcalExporter().export(SHEET) == IcalExporter().export(SHEETS["arabic"])


@pytest.mark.parametrize(
    "name", ["NUL and controls", "separators", "many short lines", "backslashes", "overrides"]
)
def test_a_hostile_text_adds_no_line(name: str) -> None:
    found = event(IcalExporter().export(HOSTILE[name]))

    assert set(found) == {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS"}
