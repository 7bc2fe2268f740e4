"""Checking: what a single file cannot know: unknown ids, missing translations, sums, places in texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from toolbox.languages.texts import Texts
from toolbox.languages.wording import Plural, places_in
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.method import Method, MethodWords
from toolbox.library.problems import Problem
from toolbox.library.refusals import Lines, line_of
from toolbox.library.tip import Tip
from toolbox.values import Value

COMPLETE = ("nl", "en")  # languages in which everything must be there

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in a part of a file, before its line is looked up."""

    file: str
    path: Path
    what: str
    remedy: str


def check(library: Library, lines: Mapping[str, Lines]) -> Iterator[Problem]:
    """Tell every problem between files; `lines` are those of the parts of each file."""
    for one in _findings(library):
        line = line_of(one.path, lines.get(one.file, {})) if one.path else 1  # the file as a whole
        yield Problem(one.file, line, one.what, one.remedy)


def _findings(library: Library) -> Iterator[Finding]:
    for method in library.methods.values():
        yield from _method_ids(library, method, file=f"methods/{method.id}.md")
        yield from _sums(method, file=f"methods/{method.id}.md")
        yield from _translations(method, folder="methods")
        yield from _same_shape(method)
    for tip in library.tips.values():
        yield from _tip_ids(library, tip, file=f"tips/{tip.id}.md")
        yield from _translations(tip, folder="tips")
    yield from _term_ids(library)
    yield from _questions(library)
    for code, texts in library.texts.items():
        yield from _texts(texts, library.texts[SOURCE_LANGUAGE], file=f"languages/{code}.yaml")


def _term_ids(library: Library) -> Iterator[Finding]:
    terms = library.vocabulary
    for number, phase in enumerate(terms.phases.values()):
        file = "vocabulary/phases.yaml"
        yield from _unknown((number, "group"), (phase.group,), terms.phase_groups, file=file)
    for number, mechanism in enumerate(terms.mechanisms.values()):
        file = "vocabulary/mechanisms.yaml"
        yield from _unknown((number, "sources"), mechanism.sources, library.sources, file=file)


def _unknown(path: Path, ids: Iterable[str], known: Mapping[str, object], *, file: str) -> Iterator[Finding]:
    """Tell every id that the vocabulary does not have, with the nearest one that it has."""
    if isinstance(ids, str):
        return  # “all”
    for place, one in enumerate(ids):
        if one not in known:
            near = get_close_matches(one, known, n=1)
            remedy = f"Did you mean “{near[0]}”?" if near else "Look in the folder vocabulary."
            part = one if isinstance(ids, Mapping) else place
            yield Finding(file, (*path, part), f"{path[-1]}: “{one}” is not known.", remedy)


def _method_ids(library: Library, method: Method, *, file: str) -> Iterator[Finding]:
    terms, facts = library.vocabulary, method.facts
    yield from _unknown(("phase",), (facts.phase,), terms.phases, file=file)
    yield from _unknown(("themes",), facts.themes, terms.themes, file=file)
    yield from _unknown(("communities",), facts.communities, terms.communities, file=file)
    yield from _unknown(("settings",), facts.settings, terms.settings, file=file)
    yield from _unknown(("mechanisms",), facts.mechanisms, terms.mechanisms, file=file)
    yield from _unknown(("sources",), facts.sources, library.sources, file=file)
    for code, words in method.words.items():
        where = _file(method.id, code, folder="methods")
        yield from _unknown(("words", "questions"), words.questions, terms.framings, file=where)
        yield from _unknown(("words", "communities"), words.communities, terms.communities, file=where)
        for framing in terms.framings.values():
            if framing.main and framing.id not in words.questions:
                what = f"there is no question for “{framing.id}”."
                yield Finding(where, ("words", "questions"), what, "Write one.")


def _tip_ids(library: Library, tip: Tip, *, file: str) -> Iterator[Finding]:
    terms, facts = library.vocabulary, tip.facts
    yield from _unknown(("mechanisms",), facts.mechanisms, terms.mechanisms, file=file)
    yield from _unknown(("themes",), facts.themes, terms.themes, file=file)
    yield from _unknown(("framings",), facts.framings, terms.framings, file=file)
    yield from _unknown(("communities",), facts.communities, terms.communities, file=file)
    yield from _unknown(("phases",), facts.phases, terms.phases, file=file)
    yield from _unknown(("sources",), facts.sources, library.sources, file=file)
    for code, words in tip.words.items():
        where = _file(tip.id, code, folder="tips")
        yield from _unknown(("words", "communities"), words.communities, terms.communities, file=where)


def _sums(method: Method, *, file: str) -> Iterator[Finding]:
    minutes, group, words = method.facts.minutes, method.facts.group, method.words[SOURCE_LANGUAGE]
    if not minutes.min <= minutes.normal <= minutes.max:
        yield Finding(file, ("minutes",), "minutes: min, normal and max do not rise.", "Swap them.")
    if group.min > group.max:
        what = f"group: {group.max} is smaller than the smallest ({group.min})."
        yield Finding(file, ("group",), what, "Swap them?")
    if len(words.things) != len(method.facts.materials):
        what = "materials and things differ in number."
        yield Finding(file, ("materials",), what, "Give each thing a {count, per}.")
    total = sum(step.minutes or 0 for step in words.steps)
    if any(step.minutes is None for step in words.steps):
        yield Finding(file, ("words", "steps"), "a step has no minutes.", "Write them as “1. [5] …”.")
    elif total != minutes.normal:
        what = f"the steps take {total} minutes, not {minutes.normal}."
        yield Finding(file, ("minutes",), what, "Make them equal.")


def _translations(content: Method | Tip, *, folder: str) -> Iterator[Finding]:
    for code in COMPLETE:
        if code not in content.words:
            file = _file(content.id, SOURCE_LANGUAGE, folder=folder)
            yield Finding(file, (), f"the page in “{code}” is missing.", f"Add {content.id}.{code}.md.")


def _same_shape(method: Method) -> Iterator[Finding]:
    dutch = _shape(method.words[SOURCE_LANGUAGE])
    for code, words in method.words.items():
        file = _file(method.id, code, folder="methods")
        for (field, name), count in _shape(words).items():
            if count != dutch[field, name]:
                what = f"{name}: {count} here, {dutch[field, name]} in Dutch."
                yield Finding(file, ("words", field), what, "Translate each one.")


def _shape(words: MethodWords) -> dict[tuple[str, str], str]:
    return {
        ("in_short", "in short"): str(len(words.in_short)),
        ("things", "things"): str(len(words.things)),
        ("steps", "steps"): str(len(words.steps)),
        ("steps", "words to say"): ", ".join(str(len(step.say)) for step in words.steps),
        ("goes_wrong", "what can go wrong"): str(len(words.goes_wrong)),
        ("questions", "questions"): ", ".join(sorted(words.questions)) or "none",
        ("communities", "community notes"): ", ".join(sorted(words.communities)) or "none",
    }


def _questions(library: Library) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for method in library.methods.values():
        for code, words in method.words.items():
            for name, question in ((None, words.question), *words.questions.items()):
                key = f"{code} {question.casefold()}"
                if key in seen:
                    file = _file(method.id, code, folder="methods")
                    path = ("words", "questions", name) if name else ("words", "question")
                    what = f"“{question}” also stands in {seen[key]}."
                    yield Finding(file, path, what, "Ask it differently.")
                seen[key] = method.id


def _texts(texts: Texts, dutch: Texts, *, file: str) -> Iterator[Finding]:
    """Compare with Dutch: the program fills in the same places, and looks for the same labels."""
    own, wanted = dict(_places(texts)), dict(_places(dutch))
    for path, places in wanted.items():
        name = ".".join(str(part) for part in path)
        if path not in own:
            yield Finding(file, path, f"{name} is missing.", "Translate it.")
        # A form for one number may say it in words: «one minute».
        elif not (own[path] <= places and places - own[path] <= {"count"}):
            listed = ", ".join(f"{{{place}}}" for place in sorted(places)) or "none"
            yield Finding(file, path, f"{name}: the places differ from Dutch.", f"There: {listed}.")


def _places(part: object, path: Path = ()) -> Iterator[tuple[Path, frozenset[str]]]:
    """Give the places of each text; those of all forms of a plural together."""
    if isinstance(part, str):
        yield path, places_in(part)
    elif isinstance(part, Plural):
        yield path, frozenset().union(*(places_in(form) for _, form in part if form))
    else:
        for name, one in _parts(part):
            yield from _places(one, (*path, name))


def _parts(whole: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(whole, Mapping):
        return whole.items()
    return whole if isinstance(whole, Value) else enumerate(whole) if isinstance(whole, tuple) else ()


def _file(name: str, code: str, *, folder: str) -> str:
    return f"{folder}/{name}.md" if code == SOURCE_LANGUAGE else f"{folder}/{name}.{code}.md"
