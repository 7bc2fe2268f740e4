"""Written: every text that people read, page by page, with where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.linking import page_of
from toolbox.library.method import Method
from toolbox.library.moment import Moment
from toolbox.library.tip import Tip
from toolbox.values import Value

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The texts of a file in one language, each with its path in the file."""

    id: str
    kind: str
    file: str
    code: str
    texts: tuple[tuple[Path, str], ...]


def written_pages(library: Library) -> Iterator[Page]:
    """Give every page of methods, tips and moments, and the lists; not the glossary and texts of faith."""
    yield from _contents(library)
    yield from _listed(library)
    for name, versions in library.articles.items():
        for code, article in versions.items():
            texts = tuple(((), text) for block in article.blocks for text in block.texts)
            yield Page(name, "pages", page_of(name, code, folder="pages"), code, texts)


def contents(library: Library) -> Iterator[tuple[str, Method | Tip | Moment]]:
    """Give every method, tip and moment, with the folder of its pages."""
    kinds: Mapping[str, Mapping[str, Method] | Mapping[str, Tip] | Mapping[str, Moment]] = {
        "methods": library.methods,
        "tips": library.tips,
        "moments": library.moments,
    }
    for folder, found in kinds.items():
        yield from ((folder, content) for content in found.values())


def _contents(library: Library) -> Iterator[Page]:
    for folder, content in contents(library):
        for code, words in content.words.items():
            texts = tuple(_plain(words, ("words",)))
            yield Page(content.id, folder, page_of(content.id, code, folder=folder), code, texts)


def _listed(library: Library) -> Iterator[Page]:
    for plan in library.plans.values():
        yield from _by_language(plan.id, "plans", plan, (), file=f"plans/{plan.id}.yaml")
    for kind, things in lists(library).items():
        for place, thing in enumerate(things):
            name = getattr(thing, "id", kind)
            yield from _by_language(name, kind, thing, (place,), file=f"{kind}.yaml")
    yield from _by_language("safety", "safety", library.safety, (), file="safety.yaml")


def lists(library: Library) -> Mapping[str, Iterable[Value]]:
    """The lists whose texts stand on screens, by the file that they are in."""
    terms = library.vocabulary
    return {
        "vocabulary/themes": terms.themes.values(),
        "vocabulary/communities": terms.communities.values(),
        "vocabulary/framings": terms.framings.values(),
        "vocabulary/settings": terms.settings.values(),
        "vocabulary/mechanisms": terms.mechanisms.values(),
        "organisations": library.organisations.values(),
        "reading": library.works.values(),
        "series": library.series.values(),
    }


def _by_language(name: str, kind: str, thing: object, path: Path, *, file: str) -> Iterator[Page]:
    """Sort the texts of a thing by the language that they are under."""
    found: dict[str, list[tuple[Path, str]]] = {}
    for code, at, text in _sided(thing, path):
        found.setdefault(code, []).append((at, text))
    for code, texts in found.items():
        yield Page(name, kind, file, code, tuple(texts))


def _sided(thing: object, path: Path) -> Iterator[tuple[str, Path, str]]:
    for whole, found in sides(thing, path):
        for code, side in found.items():
            yield from ((code, at, text) for at, text in _plain(side, (*whole, code)))


def sides(thing: object, path: Path) -> Iterator[tuple[Path, Mapping[str, object]]]:
    """Every text of a thing that has its languages beside each other, with its path."""
    if isinstance(thing, Mapping) and SOURCE_LANGUAGE in thing:
        yield path, thing
        return
    for name, part in _parts(thing):
        yield from sides(part, (*path, name))


def _plain(thing: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(thing, str):
        yield path, thing
    for name, part in _parts(thing):
        if (*path, name) != ("words", "language"):
            yield from _plain(part, (*path, name))


def _parts(thing: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(thing, Mapping):
        return thing.items()
    return thing if isinstance(thing, Value) else enumerate(thing) if isinstance(thing, tuple) else ()
