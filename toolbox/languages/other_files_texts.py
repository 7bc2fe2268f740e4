"""Other files texts: the words of files beside the PDF, and of papers on the screen."""

from __future__ import annotations

from toolbox.languages.wording import Labels, Words
from toolbox.values import Content


class OtherFilesTexts(Content):
    """Words of other files. `names` and `hints` are by kind of file; `columns` head the table."""

    heading: Words
    names: Labels
    hints: Labels
    day: Words
    day_hint: Words
    no_day: Words
    busy: Words
    done: Words
    failed: Words
    failed_number: Words
    slow: Words
    event: Words
    columns: tuple[Words, Words, Words, Words, Words, Words, Words]
    view: Words
    picture: Words
    picture_alt: Words
