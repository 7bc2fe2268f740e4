"""Checking: what a single file cannot know: unknown ids, missing translations, sums, places in texts."""

from __future__ import annotations

from collections.abc import Iterator

from toolbox.library.checking_papers import papers
from toolbox.library.checking_texts import compare
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.linking import links, page_of
from toolbox.library.method import Method, MethodWords
from toolbox.library.moment import Moment
from toolbox.library.problems import Finding
from toolbox.library.tip import Tip

COMPLETE = ("nl", "en")  # languages in which everything must be there


def check(library: Library) -> Iterator[Finding]:
    """Tell every problem between files."""
    yield from links(library)
    for method in library.methods.values():
        yield from _sums(method, file=f"methods/{method.id}.md")
        yield from _translations(method, folder="methods")
        yield from _same_shape(method)
    for tip in library.tips.values():
        yield from _translations(tip, folder="tips")
        yield from _same_lists(tip, folder="tips", fields=("how", "care", "when_not", "communities"))
    for moment in library.moments.values():
        yield from _translations(moment, folder="moments")
        lists = ("notice", "first_minute", "say", "better_not", "afterwards")
        yield from _same_lists(moment, folder="moments", fields=lists)
    yield from _questions(library)
    for code, texts in library.texts.items():
        yield from compare(texts, library.texts[SOURCE_LANGUAGE], code=code, file=f"languages/{code}.yaml")
    yield from papers(library)


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


def _translations(content: Method | Tip | Moment, *, folder: str) -> Iterator[Finding]:
    for code in COMPLETE:
        if code not in content.words:
            file = page_of(content.id, SOURCE_LANGUAGE, folder=folder)
            yield Finding(file, (), f"the page in “{code}” is missing.", f"Add {content.id}.{code}.md.")


def _same_lists(content: Tip | Moment, *, folder: str, fields: tuple[str, ...]) -> Iterator[Finding]:
    for code, words in content.words.items():
        for name in fields:
            count, dutch = len(getattr(words, name)), len(getattr(content.words[SOURCE_LANGUAGE], name))
            if count != dutch:
                what = f"{name}: {count} here, {dutch} in Dutch."
                yield Finding(
                    page_of(content.id, code, folder=folder), ("words", name), what, "Translate each one."
                )


def _same_shape(method: Method) -> Iterator[Finding]:
    dutch = _shape(method.words[SOURCE_LANGUAGE])
    for code, words in method.words.items():
        file = page_of(method.id, code, folder="methods")
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
                    file = page_of(method.id, code, folder="methods")
                    path = ("words", "questions", name) if name else ("words", "question")
                    what = f"“{question}” also stands in {seen[key]}."
                    yield Finding(file, path, what, "Ask it differently.")
                seen[key] = method.id
