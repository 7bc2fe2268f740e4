"""The exporter: what the toolbox knows of files for a calendar."""

from __future__ import annotations

from toolbox.planning.paper import Paper


class NoDayError(ValueError):
    """A calendar was asked for without a day."""


class IcalExporter:
    """Writes one event with its time zone."""

    name = "ics"
    media_type = "text/calendar; charset=utf-8"
    suffix = ".ics"
    needs_day = True

    def export(self, paper: Paper) -> bytes:
        """Make the file."""
        if paper.file_words is None or paper.file_words.day is None:
            raise NoDayError
        # Loaded with the first file, so that the toolbox starts without it.
        from exports.ical.meeting import written  # noqa: PLC0415

        return written(paper.file_words, paper.file_words.day)
