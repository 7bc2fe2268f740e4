"""Linking: every id that a file names must exist, and every term must be used by something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.method import Method
from toolbox.library.moment import Moment
from toolbox.library.problems import Finding
from toolbox.library.ready_plan import ReadyPlan, ReadyRow
from toolbox.library.tip import Tip

Path = tuple[str | int, ...]
Known = Mapping[str, Mapping[str, object]]


def links(library: Library) -> Iterator[Finding]:
    """Tell every id that does not exist, and every mechanism without a method or tip."""
    known = _known(library)
    for method in library.methods.values():
        yield from _facts(method, known, folder="methods")
        yield from _questions(library, method, known)
    for tip in library.tips.values():
        yield from _facts(tip, known, folder="tips")
    for moment in library.moments.values():
        yield from _facts(moment, known, folder="moments")
    for plan in library.plans.values():
        yield from _named(plan, known, at=(), file=f"plans/{plan.id}.yaml")
        yield from _rows(library, plan)
    for file, things in _lists(library).items():
        for place, thing in enumerate(things):
            yield from _named(thing, known, at=(place,), file=file)
    yield from _inside_lists(library, known)
    yield from _pages_of_words(library)
    yield from _unused(library)


def page_of(name: str, code: str, *, folder: str) -> str:
    """The file of a page in a language."""
    return f"{folder}/{name}.md" if code == SOURCE_LANGUAGE else f"{folder}/{name}.{code}.md"


def _known(library: Library) -> Known:
    """What the fields of facts may name, by the name of the field."""
    terms = library.vocabulary
    return {
        "phase": terms.phases,
        "phases": terms.phases,
        "group": terms.phase_groups,
        "themes": terms.themes,
        "communities": terms.communities,
        "setting": terms.settings,
        "settings": terms.settings,
        "framing": terms.framings,
        "framings": terms.framings,
        "mechanisms": terms.mechanisms,
        "sources": library.sources,
        "help": {point.id: point for point in library.referral},
        "plan": library.plans,
    }


def _lists(library: Library) -> Mapping[str, Iterable[object]]:
    terms = library.vocabulary
    return {
        "vocabulary/phases.yaml": terms.phases.values(),
        "vocabulary/mechanisms.yaml": terms.mechanisms.values(),
        "organisations.yaml": library.organisations.values(),
        "reading.yaml": library.works.values(),
    }


def _named(thing: object, known: Known, *, at: Path, file: str) -> Iterator[Finding]:
    for field, names in known.items():
        ids = getattr(thing, field, ())
        if ids == "all" or not isinstance(ids, (str, tuple)):
            continue
        yield from _unknown((*at, field), (ids,) if isinstance(ids, str) else ids, names, file=file)


def _unknown(path: Path, ids: Iterable[str], known: Mapping[str, object], *, file: str) -> Iterator[Finding]:
    """Tell every id that the vocabulary does not have, with the nearest one that it has."""
    for place, one in enumerate(ids):
        if one not in known:
            near = get_close_matches(one, known, n=1)
            remedy = f"Did you mean “{near[0]}”?" if near else "Look in the folder vocabulary."
            part = one if isinstance(ids, Mapping) else place
            yield Finding(file, (*path, part), f"{path[-1]}: “{one}” is not known.", remedy)


def _facts(content: Method | Tip | Moment, known: Known, *, folder: str) -> Iterator[Finding]:
    yield from _named(content.facts, known, at=(), file=page_of(content.id, SOURCE_LANGUAGE, folder=folder))
    for code, words in content.words.items():
        notes = getattr(words, "communities", {})
        file = page_of(content.id, code, folder=folder)
        yield from _unknown(("words", "communities"), notes, known["communities"], file=file)


def _questions(library: Library, method: Method, known: Known) -> Iterator[Finding]:
    for code, words in method.words.items():
        file = page_of(method.id, code, folder="methods")
        path: Path = ("words", "questions")
        yield from _unknown(path, words.questions, known["framings"], file=file)
        for framing in library.vocabulary.framings.values():
            if framing.main and framing.id not in words.questions:
                yield Finding(file, path, f"there is no question for “{framing.id}”.", "Write one.")


def _rows(library: Library, plan: ReadyPlan) -> Iterator[Finding]:
    file = f"plans/{plan.id}.yaml"
    for place, row in enumerate(plan.rows):
        if row.method is None:
            continue
        yield from _unknown(("rows", place, "method"), (row.method,), library.methods, file=file)
        method = library.methods.get(row.method)
        if method and not method.facts.minutes.min <= row.minutes <= method.facts.minutes.max:
            allowed = f"{method.facts.minutes.min} to {method.facts.minutes.max}"
            what = f"“{row.method}” takes {allowed} minutes, not {row.minutes}."
            yield Finding(file, ("rows", place, "minutes"), what, "Change the minutes or the method.")
    busy = sum(row.minutes for row in plan.rows if _takes_time(library, row))
    if busy + plan.must_stay_free > plan.minutes:
        what = f"the rows take {busy} of {plan.minutes} minutes."
        yield Finding(file, ("rows",), what, f"Leave {plan.must_stay_free} minutes free.")


def _takes_time(library: Library, row: ReadyRow) -> bool:
    method = library.methods.get(row.method or "")
    known = method is not None and method.facts.phase in library.vocabulary.phases
    return method is None or not known or library.in_meeting(method)


def _inside_lists(library: Library, known: Known) -> Iterator[Finding]:
    for place, community in enumerate(library.vocabulary.communities.values()):
        for number, fact in enumerate(community.facts):
            at = (place, "facts", number)
            yield from _named(fact, known, at=at, file="vocabulary/communities.yaml")
    for place, series in enumerate(library.series.values()):
        for number, meeting in enumerate(series.meetings):
            yield from _named(meeting, known, at=(place, "meetings", number), file="series.yaml")


def _pages_of_words(library: Library) -> Iterator[Finding]:
    """Words to search by must lead to a page that exists."""
    kinds = {"method": library.methods, "tip": library.tips, "moment": library.moments}
    pages = [f"{kind}/{name}" for kind, contents in kinds.items() for name in contents]
    for place, name in enumerate(library.search_words):
        if name not in pages:
            near = get_close_matches(name, pages, n=1)
            remedy = f"Did you mean “{near[0]}”?" if near else "Name a method, tip or moment."
            yield Finding("search_words.yaml", (place, "id"), f"there is no page “{name}”.", remedy)


def _unused(library: Library) -> Iterator[Finding]:
    """A mechanism that nothing uses would be a page without a way to it."""
    used: set[str] = set()
    contents: tuple[Method | Tip, ...] = (*library.methods.values(), *library.tips.values())
    for content in contents:
        used.update(content.facts.mechanisms)
    for place, name in enumerate(library.vocabulary.mechanisms):
        if name not in used:
            what = f"no method or tip uses “{name}”."
            yield Finding("vocabulary/mechanisms.yaml", (place, "id"), what, "Name it in one, or remove it.")
