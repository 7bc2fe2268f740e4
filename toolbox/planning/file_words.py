"""File words: what a paper needs before it becomes another file than a PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.languages.wording import Plural
from toolbox.planning.paper import FileWords, Paper
from toolbox.planning.run_sheet import RunSheet

_COUNTING = ("now", "next", "left", "over", "not_yet", "done", "skip", "back", "question")


def with_file_words(paper: Paper, sheet: RunSheet, texts: Texts, *, day: date | None = None) -> Paper:
    """Add when the meeting is, and words that no paper needs; nothing in them tells what it is about."""
    say = texts.other_files
    words = FileWords(
        start=sheet.plan.start,
        end=sheet.end,
        event=Phrase(say.event, texts.spoken),
        columns=tuple(Phrase(one, texts.spoken) for one in say.columns),
        counting={name: _said(getattr(texts.hall, name)) for name in _COUNTING},
        day=day,
    )
    return replace(paper, file_words=words)


def _said(words: str | Plural) -> str:
    """The file counts in every language with one form only."""
    return words.other if isinstance(words, Plural) else words
