"""Reading: all content becomes one library. It collects all problems before it speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from toolbox.languages.participants_texts import ParticipantsTexts
from toolbox.languages.texts import Headings, Texts
from toolbox.library import markdown
from toolbox.library.article import Article
from toolbox.library.asked import Asked
from toolbox.library.checking import check
from toolbox.library.checking_languages import languages
from toolbox.library.discretion import Discretion
from toolbox.library.files import Files, Place
from toolbox.library.folders import SOURCES, Folders, stem
from toolbox.library.library import SOURCE_LANGUAGE, Library, Vocabulary, by_id
from toolbox.library.method import Method, MethodFacts, MethodWords, Translation
from toolbox.library.moment import Moment, MomentFacts, MomentWords
from toolbox.library.page import Page, cut
from toolbox.library.pairs import statuses
from toolbox.library.problems import ContentError, Problem
from toolbox.library.ready_plan import ReadyPlan, Series
from toolbox.library.reference import Entry, Organisation, SameWords, Scripture, SearchWords, Work
from toolbox.library.refusals import explain, told
from toolbox.library.review import Review
from toolbox.library.safety import ReferralPoint, Safety
from toolbox.library.style import style
from toolbox.library.tip import Tip, TipFacts, TipWords
from toolbox.library.vocabulary import (
    Community,
    Framing,
    Mechanism,
    Phase,
    PhaseGroup,
    Setting,
    Source,
    Term,
    Theme,
)
from toolbox.library.words import Found, method_words, moment_words, tip_words

M = TypeVar("M", bound=BaseModel)
L = TypeVar("L", Texts, ParticipantsTexts)
Pages = Mapping[str, tuple[str, Page | None]]  # by language: the file, and its page if it could be read
Languages = Mapping[str, Headings | None]  # by language: its headings, if they could be read
Kind = tuple[type[M], type[BaseModel], type[BaseModel]]  # of pages: the whole, its facts, its words
READERS: Mapping[type[BaseModel], Callable[..., Found]] = {
    MethodWords: method_words,
    TipWords: tip_words,
    MomentWords: moment_words,
}


def read_library(folder: Path, packs: Path | None = None) -> Library:
    """Read all content and the packs with it. Raises ContentError with every problem of every file."""
    return _read(folder, packs)[0]


def read_strictly(folder: Path, packs: Path | None = None) -> Library:
    """Read all content and also hold it to the rules of plain language, as an author's check does."""
    library, reading = _read(folder, packs)
    # A pack is written in Dutch and English.
    lacking = (one for one in languages(library) if not reading.folders.is_added(one.file))
    _raise_for(told((*style(library), *lacking), reading.lines), reading)
    return library


def _read(folder: Path, packs: Path | None) -> tuple[Library, _Reading]:
    reading = _Reading(Folders(folder, packs))
    library = reading.library()
    _raise_for(reading.problems, reading)
    assert library is not None  # noqa: S101 - it is there when nothing was told
    _raise_for(told(check(library), reading.lines), reading)
    return library, reading


def _raise_for(problems: Iterable[Problem], reading: _Reading) -> None:
    found = tuple(reading.folders.named(one) for one in problems)
    if found:
        raise ContentError(found)


class _Reading(Files):
    """One pass over the content."""

    def library(self) -> Library | None:
        texts = {code: self._language(code) for code in self._codes()}
        papers = {code: self._in_language(f"participants/{code}.yaml", code) for code in self._paper_codes()}
        headings = {code: found.headings if found else None for code, found in texts.items()}
        safety, discretion = self.one("safety.yaml", Safety), self.one("discreet.yaml", Discretion)
        asked, reviews = self._by_language("questions", Asked), self._by_language("reviews", Review)
        parts: dict[str, Any] = {
            "methods": self._pages("methods", headings, kind=(Method, MethodFacts, MethodWords)),
            "tips": self._pages("tips", headings, kind=(Tip, TipFacts, TipWords)),
            "moments": self._pages("moments", headings, kind=(Moment, MomentFacts, MomentWords)),
            "plans": self._plans(),
            "series": self.listed("series.yaml", Series),
            "organisations": self.listed("organisations.yaml", Organisation),
            "works": self.listed("reading.yaml", Work),
            "glossary": self.listed("glossary.yaml", Entry),
            "scripture": self.listed("scripture.yaml", Scripture),
            "search_words": self.listed("search_words.yaml", SearchWords),
            "same_words": self.listed("same_words.yaml", SameWords),
            "sources": self._sources(),
        }
        vocabulary, articles = self._vocabulary(), self._articles()
        referral = tuple(self.listed("referral.yaml", ReferralPoint))
        if self.problems or safety is None or discretion is None:
            return None
        library = Library(
            vocabulary=vocabulary,
            texts=MappingProxyType({code: found for code, found in texts.items() if found}),
            safety=safety,
            referral=referral,
            articles=articles,
            participants=MappingProxyType({code: found for code, found in papers.items() if found}),
            discretion=discretion,
            asked=asked,
            reviews=reviews,
            **{name: MappingProxyType(by_id(found)) for name, found in parts.items()},
        )
        return replace(library, statuses=statuses(library))

    def _vocabulary(self) -> Vocabulary:
        kinds: Mapping[str, type[Term]] = {
            "themes": Theme,
            "communities": Community,
            "framings": Framing,
            "settings": Setting,
            "phase_groups": PhaseGroup,
            "phases": Phase,
            "mechanisms": Mechanism,
        }
        terms: dict[str, Any] = {
            name: MappingProxyType(by_id(self.listed(f"vocabulary/{name}.yaml", kind)))
            for name, kind in kinds.items()
        }
        return Vocabulary(**terms)

    def _plans(self) -> list[ReadyPlan]:
        found = []
        for file in self.folders.files("plans", ".yaml"):
            plain = self.plain(file, self.text(file) or "")
            named = {**plain, "id": stem(file)} if isinstance(plain, dict) else plain
            found.append(self.validated(ReadyPlan, named, file=file))
        return [plan for plan in found if plan]

    def _sources(self) -> list[Source]:
        found: dict[str, Source] = {}
        for file in self.folders.sources():
            for one in self.listed(file, Source):
                if found.setdefault(one.id, one) is not one and file != SOURCES:
                    self.tell(file, 1, f"“{one.id}” is a source already.", "Give yours another id.")
        return list(found.values())

    def _codes(self) -> list[str]:
        return sorted({SOURCE_LANGUAGE, *map(stem, self.folders.files("languages", ".yaml"))})

    def _paper_codes(self) -> list[str]:
        """Dutch first, then the languages that have screens, then the others."""
        codes = {SOURCE_LANGUAGE, *map(stem, self.folders.files("participants", ".yaml"))}
        screens = self._codes()
        return sorted(codes, key=lambda code: (code != SOURCE_LANGUAGE, code not in screens, code))

    def _language(self, code: str) -> Texts | None:
        file = f"languages/{code}.yaml"
        return self._named_well(self.one(file, Texts), file, code)

    def _in_language(self, file: str, code: str) -> ParticipantsTexts | None:
        return self._named_well(self.one(file, ParticipantsTexts), file, code)

    def _named_well(self, found: L | None, file: str, code: str) -> L | None:
        if found and found.language.code != code:
            self._tell_language(file, code, path=("language", "code"))
        return found

    def _by_language(self, room: str, model: type[M]) -> Mapping[str, Mapping[str, M]]:
        found = {stem(file): self.named(file, model) for file in self.folders.files(room, ".yaml")}
        return MappingProxyType({code: MappingProxyType(named) for code, named in found.items()})

    def _pages(self, room: str, headings: Languages, *, kind: Kind[M]) -> list[M]:
        files: dict[str, dict[str, tuple[str, Page | None]]] = {}
        for file in self.folders.files(room, ".md"):
            name, _, code = stem(file).partition(".")
            text = self.text(file)
            page = None if text is None else cut(text)
            files.setdefault(name, {})[code or SOURCE_LANGUAGE] = (file, page)
        made = [self._whole(name, pages, headings, kind=kind) for name, pages in files.items()]
        return [one for one in made if one is not None]

    def _whole(self, name: str, pages: Pages, headings: Languages, *, kind: Kind[M]) -> M | None:
        facts = self._front(pages, kind[1])
        words = self._words(pages, headings, kind[2])
        if facts is None or len(words) != len(pages):
            return None
        try:
            return kind[0](id=name, facts=facts, words=words)
        except ValidationError as error:  # the id is the name of the file
            self.problems.extend(explain(error, {}, file=pages[SOURCE_LANGUAGE][0]))
            return None

    def _front(self, pages: Pages, model: type[M]) -> M | None:
        facts, follows = None, {}
        for code, (file, page) in pages.items():
            if page is None:
                continue
            plain = self.plain(file, page.front)
            if code == SOURCE_LANGUAGE:
                facts = self.validated(model, plain, file=file)
                continue
            found = self.validated(Translation, plain, file=file)
            if found and found.language != code:
                self._tell_language(file, code, path=("language",))
            follows[file] = found.follows if found else None
        self._tell_outdated(follows, getattr(facts, "revision", None))
        if SOURCE_LANGUAGE not in pages:
            file = next(iter(pages.values()))[0]
            self.tell(file, 1, "there is no Dutch page with the facts.", "Write it first.")
        return facts

    def _words(self, pages: Pages, headings: Languages, model: type[M]) -> dict[str, M]:
        read = READERS[model]
        words = {}
        for code, (file, page) in pages.items():
            if code not in headings:
                self.tell(file, 1, f"“{code}” is not a language.", f"Add languages/{code}.yaml.")
            named = headings.get(code)
            if page is None or named is None:
                continue
            found = read(page, named, file=file)
            self.problems.extend(found.problems)
            self.lines[file].update({("words", *path): line for path, line in found.lines.items()})
            plain = {"language": code, **found.fields}
            valid = self.validated(model, plain, at=("words",), file=file, told=found.told)
            if valid:
                words[code] = valid
        return words

    def _articles(self) -> Mapping[str, Mapping[str, Article]]:
        articles: dict[str, dict[str, Article]] = {}
        for file in self.folders.files("pages", ".md"):
            name, _, code = stem(file).partition(".")
            text = self.text(file)
            if text is None:
                continue
            try:
                found = markdown.article(text, language=code or SOURCE_LANGUAGE)
            except markdown.RefusedMarkupError as refused:
                self.tell(file, refused.line, f"“{refused}” cannot be printed.", "Use plain words.")
                continue
            if not found.title:
                self.tell(file, 1, "there is no title.", "Write “# ” and the name above the text.")
            articles.setdefault(name, {})[found.language] = found
        return MappingProxyType(articles)

    def _tell_language(self, file: str, code: str, *, path: Place) -> None:
        what = f"the name of the file says “{code}”."
        self.tell(file, self.lines[file][path], what, "Make them the same.")

    def _tell_outdated(self, follows: Mapping[str, int | None], revision: int | None) -> None:
        for file, followed in follows.items():
            if revision and followed and followed != revision:
                what = f"it follows revision {followed}; the Dutch page is at {revision}."
                self.tell(file, self.lines[file][("follows",)], what, "Look at both, then change the number.")
