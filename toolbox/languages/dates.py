"""Dates, times and durations in words."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

DAY = 24 * 60


def clock(minutes: int, *, code: str) -> str:
    """Write minutes since midnight as a time of day: 19.25 in Dutch, 19:25 elsewhere."""
    hours, rest = divmod(minutes % DAY, 60)
    separator = "." if code == "nl" else ":"
    return f"{hours:02d}{separator}{rest:02d}"


def clock_value(minutes: int) -> str:
    """Write minutes since midnight as a time field wants it: 19:05."""
    return clock(minutes, code="")


def minutes_of(value: str) -> int:
    """Read what a time field holds: the minutes since midnight of 19:05."""
    hours, minutes = value.split(":")
    return int(hours) * 60 + int(minutes)


def day(when: date, *, code: str) -> str:
    """Write a date in words, as «22 november 2026»."""
    return str(format_date(when, format="long", locale=code))
