"""Checking languages: what people look up is there in every language of the screens.

Only `python -m toolbox check` looks at it: without a translation a reader gets Dutch, set as Dutch.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.problems import Finding
from toolbox.library.written import lists, sides

# Words that a language need not have, and `line`: what stands before a number may be a name alone.
OF_ITS_OWN = {"avoid", "refused", "line"}
COUNTED_ALONE = {"synonyms"}  # how many words people use differs by language


def languages(library: Library) -> Iterator[Finding]:
    """Tell every text of the lists that a language of the screens does not have, or not whole."""
    for file, things in _looked_up(library).items():
        for place, thing in enumerate(things):
            yield from _texts(thing, (place,), library, file=file)
    yield from _texts(library.safety, (), library, file="safety.yaml")


def _looked_up(library: Library) -> Mapping[str, Iterable[object]]:
    terms = library.vocabulary
    return {
        **{f"{name}.yaml": things for name, things in lists(library).items()},
        "vocabulary/phase_groups.yaml": terms.phase_groups.values(),
        "vocabulary/phases.yaml": terms.phases.values(),
        "glossary.yaml": library.glossary.values(),
        "scripture.yaml": library.scripture.values(),
        "referral.yaml": library.referral,
    }


def _texts(thing: object, at: tuple[str | int, ...], library: Library, *, file: str) -> Iterator[Finding]:
    for path, found in sides(thing, at):
        name = next(part for part in reversed(path) if isinstance(part, str))
        for code in () if name in OF_ITS_OWN else library.texts:
            if code not in found:
                yield Finding(file, path, f"{name}.{code} is missing.", f"Add {code}: with its words.")
            elif name not in COUNTED_ALONE and _lines(found[code]) != _lines(found[SOURCE_LANGUAGE]):
                what = f"{name}: {_lines(found[code])} here, {_lines(found[SOURCE_LANGUAGE])} in Dutch."
                yield Finding(file, (*path, code), what, "Translate each one.")


def _lines(side: object) -> int:
    return len(side) if isinstance(side, tuple) else 1
