"""Meeting: one event of a calendar: when it is, and not a word of what it is about."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from toolbox.planning.cleaning import cleaned
from toolbox.planning.paper import FileWords

ZONE = ZoneInfo("Europe/Amsterdam")
_WINTER, _SUMMER = timedelta(hours=1), timedelta(hours=2)
Turn = TimezoneDaylight | TimezoneStandard


def written(words: FileWords, day: date) -> bytes:
    """Write one event with its time zone."""
    calendar = Calendar()
    calendar.add("prodid", "-//toolbox//bijeenkomst//NL")
    calendar.add("version", "2.0")
    calendar.add_component(_zone())
    calendar.add_component(_event(words, day))
    content: bytes = calendar.to_ical()
    return content


def _event(words: FileWords, day: date) -> Event:
    begin, end = _moment(day, words.start), _moment(day, words.end)
    event = Event()
    # From the times alone: it says nothing of the plan, and the same plan twice is one event.
    event.add("uid", f"{sha256(f'{begin} {end}'.encode()).hexdigest()[:32]}@toolbox")
    event.add("dtstamp", begin.replace(hour=0, minute=0, tzinfo=UTC))
    event.add("dtstart", begin)
    event.add("dtend", end)
    event.add("summary", cleaned(words.event.text))
    event.add("class", "PRIVATE")
    return event


def _moment(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time(), ZONE) + timedelta(minutes=minutes)


def _zone() -> Timezone:
    """Write the rule of the European Union: the clock changes on the last Sundays of March and October."""
    zone = Timezone()
    zone.add("tzid", ZONE.key)
    zone.add_component(_turn(TimezoneDaylight(), month=3, hour=2, offsets=(_WINTER, _SUMMER), name="CEST"))
    zone.add_component(_turn(TimezoneStandard(), month=10, hour=3, offsets=(_SUMMER, _WINTER), name="CET"))
    return zone


def _turn(turn: Turn, *, month: int, hour: int, offsets: tuple[timedelta, timedelta], name: str) -> Turn:
    turn.add("dtstart", _last_sunday(month, hour))
    turn.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
    turn.add("tzoffsetfrom", offsets[0])
    turn.add("tzoffsetto", offsets[1])
    turn.add("tzname", name)
    return turn


def _last_sunday(month: int, hour: int) -> datetime:
    last = datetime(1996, month, 31, hour)  # noqa: DTZ001 - a rule of a zone begins in its own local time
    return last - timedelta(days=last.isoweekday() % 7)
