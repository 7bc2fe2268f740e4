"""Checking: what a single file cannot know: unknown ids, missing or outdated translations, sums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.method import Method, MethodWords
from toolbox.library.problems import Problem
from toolbox.library.tip import Tip

COMPLETE = ("nl", "en")  # languages in which everything must be there


def check(library: Library) -> Iterator[Problem]:
    """Tell every problem between files."""
    for method in library.methods.values():
        file = f"methods/{method.id}.md"
        yield from _method_ids(library, method, file=file)
        yield from _sums(method, file=file)
        yield from _translations(method, folder="methods")
        yield from _same_shape(method)
    for tip in library.tips.values():
        yield from _tip_ids(library, tip, file=f"tips/{tip.id}.md")
        yield from _translations(tip, folder="tips")
    yield from _questions(library)


def unknown(
    name: str, ids: Iterable[str] | str, known: Mapping[str, object], *, file: str
) -> Iterator[Problem]:
    """Tell every id that the vocabulary does not have, with the nearest one that it has."""
    if isinstance(ids, str):
        return
    for one in ids:
        if one not in known:
            near = get_close_matches(one, known, n=1)
            remedy = f"Did you mean “{near[0]}”?" if near else "Look in the folder vocabulary."
            yield Problem(file, 1, f"{name}: “{one}” is not known.", remedy)


def _method_ids(library: Library, method: Method, *, file: str) -> Iterator[Problem]:
    terms, facts = library.vocabulary, method.facts
    yield from unknown("phase", (facts.phase,), terms.phases, file=file)
    yield from unknown("themes", facts.themes, terms.themes, file=file)
    yield from unknown("communities", facts.communities, terms.communities, file=file)
    yield from unknown("settings", facts.settings, terms.settings, file=file)
    yield from unknown("mechanisms", facts.mechanisms, terms.mechanisms, file=file)
    yield from unknown("sources", facts.sources, library.sources, file=file)
    for code, words in method.words.items():
        where = _file(method.id, code, folder="methods")
        yield from unknown("questions", words.questions, terms.framings, file=where)
        yield from unknown("communities", words.communities, terms.communities, file=where)
        for framing in terms.framings.values():
            if framing.main and framing.id not in words.questions:
                yield Problem(where, 1, f"there is no question for “{framing.id}”.", "Write one.")


def _tip_ids(library: Library, tip: Tip, *, file: str) -> Iterator[Problem]:
    terms, facts = library.vocabulary, tip.facts
    yield from unknown("mechanisms", facts.mechanisms, terms.mechanisms, file=file)
    yield from unknown("themes", facts.themes, terms.themes, file=file)
    yield from unknown("framings", facts.framings, terms.framings, file=file)
    yield from unknown("communities", facts.communities, terms.communities, file=file)
    yield from unknown("phases", facts.phases, terms.phases, file=file)
    yield from unknown("sources", facts.sources, library.sources, file=file)


def _sums(method: Method, *, file: str) -> Iterator[Problem]:
    minutes, words = method.facts.minutes, method.words[SOURCE_LANGUAGE]
    if not minutes.min <= minutes.normal <= minutes.max:
        yield Problem(file, 1, "minutes: min, normal and max do not rise.", "Swap them.")
    if method.facts.group.min > method.facts.group.max:
        yield Problem(file, 1, f"group: {method.facts.group.max} is smaller than the smallest.", "Swap them?")
    if any(step.minutes is None for step in words.steps):
        yield Problem(file, 1, "a step has no minutes.", "Write them as “1. [5] …”.")
        return
    total = sum(step.minutes or 0 for step in words.steps)
    if total != minutes.normal:
        yield Problem(file, 1, f"the steps take {total} minutes, not {minutes.normal}.", "Make them equal.")
    if len(words.things) != len(method.facts.materials):
        yield Problem(file, 1, "materials and things differ in number.", "Give each thing a {count, per}.")


def _translations(content: Method | Tip, *, folder: str) -> Iterator[Problem]:
    for code in COMPLETE:
        if code not in content.words:
            file = _file(content.id, SOURCE_LANGUAGE, folder=folder)
            yield Problem(file, 1, f"the page in “{code}” is missing.", f"Add {content.id}.{code}.md.")


def _same_shape(method: Method) -> Iterator[Problem]:
    dutch = _shape(method.words[SOURCE_LANGUAGE])
    for code, words in method.words.items():
        for name, count in _shape(words).items():
            if count != dutch[name]:
                file = _file(method.id, code, folder="methods")
                yield Problem(
                    file, 1, f"{name}: {count} here, {dutch[name]} in Dutch.", "Translate each one."
                )


def _shape(words: MethodWords) -> dict[str, object]:
    return {
        "in short": len(words.in_short),
        "things": len(words.things),
        "steps": len(words.steps),
        "words to say": tuple(len(step.say) for step in words.steps),
        "what can go wrong": len(words.goes_wrong),
        "questions": tuple(sorted(words.questions)),
        "community notes": tuple(sorted(words.communities)),
    }


def _questions(library: Library) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for method in library.methods.values():
        for code, words in method.words.items():
            for question in (words.question, *words.questions.values()):
                key = f"{code} {question.casefold()}"
                if key in seen:
                    file = _file(method.id, code, folder="methods")
                    yield Problem(file, 1, f"“{question}” also stands in {seen[key]}.", "Ask it differently.")
                seen[key] = method.id


def _file(name: str, code: str, *, folder: str) -> str:
    return f"{folder}/{name}.md" if code == SOURCE_LANGUAGE else f"{folder}/{name}.{code}.md"
