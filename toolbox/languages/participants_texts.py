"""Participants' texts: the words of all papers for participants, in more languages than the screens have."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator

from toolbox.languages.language import Language, LanguageFacts
from toolbox.languages.wording import Words
from toolbox.values import Content


class StatusTexts(Content):
    """What a paper says of its own translation, to who reads it."""

    not_reviewed: Words
    outdated: Words
    only_dutch: Words


class TakeHomeTexts(Content):
    """Words of the sheet that people take home."""

    title: Words
    welcome: Words
    rules_title: Words
    rules: tuple[Words, ...]
    question: Words
    write: Words


class CallTexts(Content):
    """When somebody calls a help number, and what is good to know about it."""

    when: Words
    note: Words


Calls = Annotated[Mapping[str, CallTexts], AfterValidator(lambda calls: MappingProxyType(dict(calls)))]


class HelpTexts(Content):
    """Words of the help card; the calls by the ids of their numbers."""

    title: Words
    calls: Calls
    good_to_know: Words
    local: Words
    keep: Words


class EvaluationTexts(Content):
    """Words of the questions afterwards."""

    title: Words
    lead: Words
    questions: tuple[Words, ...]
    answers: tuple[Words, ...]
    open: Words


class ReviewTexts(Content):
    """Words of the sheet on which a speaker reviews a translation."""

    title: Words
    lead: Words
    good: Words
    other: Words
    better: Words
    safety: Words


class ParticipantsTexts(Content):
    """All texts for participants in one language, and those for the speaker who reviews them."""

    language: LanguageFacts
    status: StatusTexts
    sheet: TakeHomeTexts
    help: HelpTexts
    evaluation: EvaluationTexts
    review: ReviewTexts

    @property
    def spoken(self) -> Language:
        """The language that these texts are in."""
        return self.language.spoken
