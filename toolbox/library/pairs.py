"""Pairs: every text of a language that a speaker reviews, beside its Dutch, with a path that names it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from toolbox.languages.wording import Plural
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.review import Status
from toolbox.values import Value

NOT_TRANSLATED = ("language",)  # parts of a file that are facts
SAFETY = ("safety.", "referral.", "participants.help.", "moments.")


@dataclass(frozen=True, slots=True)
class Pair:
    """A text with its Dutch. The path is that of the text in its file, after the name of the file."""

    path: str
    dutch: str
    translation: str

    @property
    def is_safety(self) -> bool:
        """Say whether somebody's safety may hang on it."""
        return self.path.startswith(SAFETY)


def pairs(library: Library, code: str) -> Iterator[Pair]:
    """Give papers for participants, safety, difficult moments, words, questions, screens, in that order."""
    papers, screens = library.participants, library.texts
    if code in papers:
        yield from _compared("participants", papers[SOURCE_LANGUAGE], papers[code])
    yield from _sided("safety", library.safety, code)
    for point in library.referral:
        yield from _sided(f"referral.{point.id}", point, code)
    for moment in library.moments.values():
        if code in moment.words:
            words = moment.words
            yield from _compared(f"moments.{moment.id}", words[SOURCE_LANGUAGE], words[code])
    yield from _looked_up(library, code)
    yield from _asked(library, code)
    if code in screens:
        yield from _compared("languages", screens[SOURCE_LANGUAGE], screens[code])


def statuses(library: Library) -> Mapping[str, Mapping[str, Status]]:
    """The status of every translated text, by language and path."""
    codes = dict.fromkeys((*library.participants, *library.texts))
    found = {code: MappingProxyType(dict(_statuses(library, code))) for code in codes}
    return MappingProxyType(found)


def _statuses(library: Library, code: str) -> Iterator[tuple[str, Status]]:
    reviews = library.reviews.get(code, {})
    asked = library.asked.get(code, {})
    for pair in pairs(library, code):
        review = reviews.get(pair.path)
        status = review.status(dutch=pair.dutch, translation=pair.translation) if review else "not-reviewed"
        folder, _, name = pair.path.partition(".")
        method = library.methods.get(name.partition(".")[0])
        if folder == "questions" and method and asked[method.id].follows != method.facts.revision:
            status = "outdated"
        yield pair.path, status


def _compared(path: str, dutch: object, own: object) -> Iterator[Pair]:
    """Walk two files of the same shape."""
    if isinstance(own, str) and isinstance(dutch, str):
        yield Pair(path, dutch, own)
    elif isinstance(own, Plural) and isinstance(dutch, Plural):
        yield from (
            Pair(f"{path}.{form}", getattr(dutch, form) or dutch.other, words) for form, words in own if words
        )
    else:
        sources = dict(_parts(dutch))
        for name, part in _parts(own):
            if name not in NOT_TRANSLATED and name in sources:
                yield from _compared(f"{path}.{name}", sources[name], part)


def _sided(path: str, thing: object, code: str) -> Iterator[Pair]:
    """Walk a file that holds its languages side by side."""
    if isinstance(thing, Mapping) and SOURCE_LANGUAGE in thing:
        if code in thing:
            yield Pair(path, _line(thing[SOURCE_LANGUAGE]), _line(thing[code]))
        return
    for name, part in _parts(thing):
        yield from _sided(f"{path}.{name}", part, code)


def _line(words: str | tuple[str, ...]) -> str:
    """Words that mean the same are one text: how many people use differs by language."""
    return words if isinstance(words, str) else ", ".join(words)


def _looked_up(library: Library, code: str) -> Iterator[Pair]:
    """What people look up: words, works to read, organisations. What is refused stands under `avoid` too."""
    lists: Mapping[str, Mapping[str, Value]] = {
        "glossary": library.glossary,
        "reading": library.works,
        "organisations": library.organisations,
    }
    for file, things in lists.items():
        for name, thing in things.items():
            found = _sided(f"words.{file}.{name}", thing, code)
            yield from (pair for pair in found if not pair.path.endswith(".refused"))


def _asked(library: Library, code: str) -> Iterator[Pair]:
    for name, asked in library.asked.get(code, {}).items():
        method = library.methods.get(name)
        if method is None:
            continue
        dutch = method.words[SOURCE_LANGUAGE]
        yield Pair(f"questions.{name}.question", dutch.question, asked.question)
        for framing, words in asked.values.items():
            if framing in dutch.questions:
                yield Pair(f"questions.{name}.{framing}", dutch.questions[framing], words)


def _parts(whole: object) -> Iterable[tuple[str | int, object]]:
    """Name the parts of a whole; lists count from 1, as people do."""
    if isinstance(whole, Mapping):
        return whole.items()
    return whole if isinstance(whole, Value) else enumerate(whole, 1) if isinstance(whole, tuple) else ()
