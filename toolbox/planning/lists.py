"""Lists: what to do before a meeting, what to take along on the day, and what to do afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.planning.groups import portions
from toolbox.planning.run_sheet import Part, RunSheet


@dataclass(frozen=True, slots=True)
class Lists:
    """What to do before, how methods are prepared, what to take along, and what to do afterwards."""

    before: tuple[Phrase, ...]
    prepared: tuple[Phrase, ...]
    on_the_day: tuple[Phrase, ...]
    after: tuple[Phrase, ...]


def lists(sheet: RunSheet, library: Library, texts: Texts) -> Lists:
    """Work the lists out of a plan: what its methods ask, counted for the people who come."""
    code = texts.language.code
    methods = methods_of(sheet)
    prepared = [line for method in methods for line in _preparation(method, library, code)]
    return Lists(
        before=_titles(sheet.before, library, code),
        prepared=tuple(prepared),
        on_the_day=_counted(sheet, methods, library, texts=texts),
        after=_titles(sheet.after, library, code),
    )


def methods_of(sheet: RunSheet) -> tuple[Method, ...]:
    """All methods before, in and after the meeting, each once."""
    parts = (*sheet.before, *sheet.parts, *sheet.after)
    return tuple({part.method.id: part.method for part in parts if part.method}.values())


def _titles(parts: Iterable[Part], library: Library, code: str) -> tuple[Phrase, ...]:
    found = (part.method for part in parts if part.method)
    return tuple(_said(method, method.words_in(code).title, library, code) for method in found)


def _preparation(method: Method, library: Library, code: str) -> list[Phrase]:
    words = method.words_in(code)
    return [_said(method, f"{words.title}: {line}", library, code) for line in words.preparation]


def _counted(
    sheet: RunSheet, methods: Iterable[Method], library: Library, *, texts: Texts
) -> tuple[Phrase, ...]:
    """Each thing with the largest number that any part of the meeting needs."""
    people, code = sheet.plan.meeting.people, texts.language.code
    times = portions(people)
    most: dict[str, tuple[int, Phrase]] = {}
    for method in methods:
        for thing, material in zip(method.words_in(code).things, method.facts.materials, strict=True):
            count = material.count * times[material.per]
            if count > most.get(thing.name, (0, None))[0]:
                text = texts.pack.things_count.format(count=count, thing=thing.name)
                most[thing.name] = (count, _said(method, text, library, code))
    return tuple(phrase for _, phrase in most.values())


def _said(method: Method, text: str, library: Library, code: str) -> Phrase:
    return Phrase(text, library.language(method.words_in(code).language))
