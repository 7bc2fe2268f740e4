"""Series texts: the words of a few meetings with the same group, and of what a meeting is for."""

from __future__ import annotations

from toolbox.languages.wording import Plural, Words
from toolbox.values import Content


class SeriesTexts(Content):
    """Words of a series."""

    heading: Words
    lead: Words
    lead_none: Words
    lead_empty: Words
    line: Words
    to_series: Words
    make: Words
    count: Words
    count_option: Plural
    ready: Words
    meeting: Words
    open: Words
    open_name: Words
    here: Words
    replace: Words
    replace_name: Words
    remove: Words
    remove_name: Words
    add: Words
    previous: Words
    previous_ask: Words
    beside: Words
    replaced: Words
    removed: Words
    began: Plural
    print: Words
    print_lead: Words
    print_meetings: Words
    of_meeting: Words
    page: Words
    goal: Words
    goal_hint: Words
