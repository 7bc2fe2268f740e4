"""Overview: all meetings of a series on one page."""

from __future__ import annotations

from toolbox.languages.phrase import Phrase
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block, Grid
from toolbox.planning.series import MeetingInSeries
from toolbox.planning.series import overview as meetings_of


def overview(source: Source) -> list[Block]:
    """Write each meeting with its parts; the day and what was agreed are filled in by hand."""
    heads = tuple(source.say(head) for head in source.texts.products.overview_heads)
    meetings = meetings_of(source.sheet.plan, source.library)
    return [Grid(heads, tuple((*_known(source, one), None, None) for one in meetings))]


def _known(source: Source, meeting: MeetingInSeries) -> tuple[Phrase, tuple[Phrase, ...]]:
    """Name the meeting, how long it takes and its parts; each title is in a language of its own."""
    found = [method.words_in(source.code) for method in meeting.methods]
    titles = (Phrase(words.title, source.library.language(words.language)) for words in found)
    minutes = source.texts.plan.minutes.of(meeting.minutes, code=source.code)
    number = source.texts.series.meeting.format(number=meeting.number)
    return source.say(number), (source.say(minutes), *titles)
