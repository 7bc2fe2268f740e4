"""Checking languages: every page, and all that people look up, is there in every language of the screens.

Only `python -m toolbox check` looks at it: without a translation a reader gets Dutch, set as Dutch.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.linking import page_of
from toolbox.library.problems import Finding
from toolbox.library.written import contents, lists, sides

# Words that a language need not have, and `line`: what stands before a number may be a name alone.
OF_ITS_OWN = {"avoid", "refused", "line"}
COUNTED_ALONE = {"synonyms", "words", "asked"}  # how many words people use differs by language


def languages(library: Library) -> Iterator[Finding]:
    """Tell every page, and every text of the lists, that a language of the screens lacks or has in part."""
    for file, things in _looked_up(library).items():
        for place, thing in enumerate(things):
            yield from _texts(thing, (place,), library, file=file)
    yield from _texts(library.safety, (), library, file="safety.yaml")
    for plan in library.plans.values():
        yield from _texts(plan, (), library, file=f"plans/{plan.id}.yaml")
    yield from _pages(library)


def _pages(library: Library) -> Iterator[Finding]:
    for folder, content in contents(library):
        yield from _page(content.id, content.words, library, folder=folder)
    for name, versions in library.articles.items():
        yield from _page(name, versions, library, folder="pages")


def _page(name: str, found: Collection[str], library: Library, *, folder: str) -> Iterator[Finding]:
    for code in library.texts:
        if code not in found:
            file = page_of(name, SOURCE_LANGUAGE, folder=folder)
            yield Finding(file, (), f"the page in “{code}” is missing.", f"Add {name}.{code}.md.")


def _looked_up(library: Library) -> Mapping[str, Iterable[object]]:
    terms = library.vocabulary
    return {
        **{f"{name}.yaml": things for name, things in lists(library).items()},
        "vocabulary/phase_groups.yaml": terms.phase_groups.values(),
        "vocabulary/phases.yaml": terms.phases.values(),
        "glossary.yaml": library.glossary.values(),
        "scripture.yaml": library.scripture.values(),
        "referral.yaml": library.referral,
        "search_words.yaml": library.search_words.values(),
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
