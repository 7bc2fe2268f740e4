"""Checking papers: what participants read is complete in every language, and hangs together."""

from __future__ import annotations

from collections.abc import Iterator

from toolbox.library.checking_texts import compare
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.pairs import pairs
from toolbox.library.problems import Finding


def papers(library: Library) -> Iterator[Finding]:
    """Tell every problem of the papers for participants, their questions and their reviews."""
    dutch = library.participants[SOURCE_LANGUAGE]
    for code, texts in library.participants.items():
        file = f"participants/{code}.yaml"
        yield from compare(texts, dutch, code=code, file=file)
        screens = library.texts.get(code)
        if screens is not None and screens.language != texts.language:
            what = f"the language is not that of languages/{code}.yaml."
            yield Finding(file, ("language",), what, "Make them the same.")
        yield from _discretion(library, code)
    yield from _calls(library)
    for code in library.asked:
        yield from _asked(library, code)
    for code in library.reviews:
        yield from _reviews(library, code)


def _calls(library: Library) -> Iterator[Finding]:
    """The help card says when to call each number of the run sheet."""
    calls = library.participants[SOURCE_LANGUAGE].help.calls
    for point in library.run_sheet_numbers():
        if point.id not in calls:
            what = f"help.calls: “{point.id}” is missing."
            yield Finding(f"participants/{SOURCE_LANGUAGE}.yaml", ("help", "calls"), what, "Write it.")


def _discretion(library: Library, code: str) -> Iterator[Finding]:
    for name, sides in (("stems", library.discretion.stems), ("question", library.discretion.question)):
        if code not in sides:
            yield Finding("discreet.yaml", (name,), f"{name}.{code} is missing.", "Write it.")


def _asked(library: Library, code: str) -> Iterator[Finding]:
    file = f"questions/{code}.yaml"
    if code not in library.participants:
        yield Finding(file, (), f"“{code}” is not a language.", f"Add participants/{code}.yaml.")
    for name, asked in library.asked[code].items():
        method = library.methods.get(name)
        if method is None:
            yield Finding(file, (name,), f"“{name}” is not a method.", "Correct the name or remove it.")
            continue
        for framing in asked.values:
            if framing not in method.words[SOURCE_LANGUAGE].questions:
                what = f"{name}: there is no Dutch question for “{framing}”."
                yield Finding(file, (name, "values", framing), what, "Correct the name or remove it.")


def _reviews(library: Library, code: str) -> Iterator[Finding]:
    known = {pair.path for pair in pairs(library, code)}
    for path in library.reviews[code]:
        if path not in known:
            yield Finding(f"reviews/{code}.yaml", (path,), f"there is no text “{path}”.", "Remove it.")
