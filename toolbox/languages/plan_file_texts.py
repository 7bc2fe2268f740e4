"""Plan file texts: the words of opening a plan from a file, and of keeping one as a file."""

from __future__ import annotations

from toolbox.languages.wording import Labels, Words
from toolbox.values import Content


class PlanFileTexts(Content):
    """Words of plans in files; `problems` says why one is not opened, by the kind of refusal."""

    heading: Words
    lead: Words
    care: Words
    open: Words
    open_hint: Words
    reading: Words
    failed: Words
    safe: Words
    problems: Labels
    newer_heading: Words
    newer_save: Words
    newer_step: Words
    download: Words
    download_busy: Words
    download_failed: Words
    download_too_big: Words
