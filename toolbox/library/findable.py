"""Findable: what words can find in the library, with its texts from the title down to the notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.method import Method
from toolbox.library.moment import Moment
from toolbox.library.reference import Entry
from toolbox.library.safety import ReferralPoint
from toolbox.library.tip import Tip
from toolbox.library.vocabulary import Mechanism, SideLists, Sides, Term

T = TypeVar("T")
Kind = Literal["method", "tip", "moment", "word", "mechanism", "help"]


@dataclass(frozen=True, slots=True)
class Findable:
    """The texts of one thing in one language, from what says most about it to what says least.

    `names`: other words for the title, or what people type who need it; `asked`: how they say it.
    `signs`: how a leader recognises it, or does it. `labels`: terms that it names, such as its themes.
    """

    kind: Kind
    id: str
    title: str
    names: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    summary: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found."""

    kind: Kind
    id: str


def findables(library: Library, code: str) -> Iterator[Findable]:
    """Give all that can be found, in one language or else in Dutch, by kind and then by id."""
    yield from (_method(one, library, code) for one in _by_id(library.methods))
    yield from (_tip(one, library, code) for one in _by_id(library.tips))
    yield from (_moment(one, library, code) for one in _by_id(library.moments))
    yield from (_word(one, code) for one in _by_id(library.glossary))
    yield from (_mechanism(one, code) for one in _by_id(library.vocabulary.mechanisms))
    shown = {
        point.id: point for point in library.referral if point.on_screen and point.audience == "everyone"
    }
    yield from (_help(one, code) for one in _by_id(shown))


def _by_id(values: Mapping[str, T]) -> list[T]:
    return [values[name] for name in sorted(values)]


def _method(method: Method, library: Library, code: str) -> Findable:
    words, facts, terms = method.words_in(code), method.facts, library.vocabulary
    group = library.phase_group(method)
    return Findable(
        kind="method",
        id=method.id,
        title=words.title,
        names=_search_words(library, f"method/{method.id}", code),
        asked=_asked(library, f"method/{method.id}", code),
        summary=(words.summary, *words.in_short),
        labels=(
            *_labels(terms.themes, facts.themes, code),
            *_labels(terms.communities, facts.communities, code),
            *_labels(terms.settings, facts.settings, code),
            *_labels(terms.framings, words.questions, code),
            *_labels(terms.phases, (facts.phase,), code),
            _side(group.label, code),
        ),
        text=(
            *(words.goal, *words.suits, *words.preparation, words.question, *words.questions.values()),
            *(text for step in words.steps for text in (step.text, *step.say)),
            *(text for trouble in words.goes_wrong for text in (trouble.what, trouble.remedy)),
            *(thing.name for thing in words.things),
            *(*words.stop_when, words.safe, words.why),
            *(words.variations.shorter, words.variations.longer),
            *(words.variations.large_group, words.variations.interpreter),
        ),
        notes=tuple(words.communities.values()),
    )


def _tip(tip: Tip, library: Library, code: str) -> Findable:
    words, facts, terms = tip.words_in(code), tip.facts, library.vocabulary
    return Findable(
        kind="tip",
        id=tip.id,
        title=words.title,
        names=_search_words(library, f"tip/{tip.id}", code),
        asked=_asked(library, f"tip/{tip.id}", code),
        summary=(words.summary,),
        signs=words.how,
        labels=(
            *_labels(terms.themes, facts.themes, code),
            *_labels(terms.communities, facts.communities, code),
            *_labels(terms.framings, facts.framings, code),
            *_labels(terms.phases, facts.phases, code),
        ),
        text=(words.why, *words.care, *words.when_not),
        notes=tuple(words.communities.values()),
    )


def _moment(moment: Moment, library: Library, code: str) -> Findable:
    words = moment.words_in(code)
    return Findable(
        kind="moment",
        id=moment.id,
        title=words.title,
        names=_search_words(library, f"moment/{moment.id}", code),
        asked=_asked(library, f"moment/{moment.id}", code),
        summary=(words.summary,),
        signs=words.notice,
        text=(*words.first_minute, *words.say, *words.better_not, *words.afterwards, words.why),
    )


def _word(entry: Entry, code: str) -> Findable:
    return Findable(
        kind="word",
        id=entry.id,
        title=_side(entry.label, code),
        names=(*_sides(entry.synonyms, code), *_sides(entry.avoid, code)),
        text=tuple(_side(sides, code) for sides in (entry.meaning, entry.why) if sides),
    )


def _mechanism(mechanism: Mechanism, code: str) -> Findable:
    return Findable(
        kind="mechanism",
        id=mechanism.id,
        title=_side(mechanism.label, code),
        names=(mechanism.number,),
        summary=(_side(mechanism.what, code),),
        signs=_sides(mechanism.how, code),
        text=(_side(mechanism.found, code), *_sides(mechanism.pitfalls, code)),
    )


def _help(point: ReferralPoint, code: str) -> Findable:
    return Findable(
        kind="help",
        id=point.id,
        title=point.name,
        asked=(point.name,),
        names=tuple(name for name in (point.number, point.site) if name),
        summary=(_side(point.purpose, code),),
        text=tuple(_side(sides, code) for sides in (point.line, point.hours) if sides),
    )


def _search_words(library: Library, name: str, code: str) -> tuple[str, ...]:
    found = library.search_words.get(name)
    return _sides(found.words, code) if found else ()


def _asked(library: Library, name: str, code: str) -> tuple[str, ...]:
    found = library.search_words.get(name)
    return _sides(found.asked, code) if found else ()


def _labels(terms: Mapping[str, Term], named: Iterable[str], code: str) -> Iterator[str]:
    """What terms are called, in full and in short; «all» names none."""
    for name in () if named == "all" else named:
        term = terms[name]
        yield _side(term.label, code)
        short = getattr(term, "short", term.label)
        if short != term.label:
            yield _side(short, code)


def _side(sides: Sides, code: str) -> str:
    return sides.get(code) or sides[SOURCE_LANGUAGE]


def _sides(lists: SideLists | None, code: str) -> tuple[str, ...]:
    return (lists.get(code) or lists[SOURCE_LANGUAGE]) if lists else ()
