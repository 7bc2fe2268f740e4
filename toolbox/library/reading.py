"""Reading: the only module that opens content files. It collects all problems before it speaks."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from toolbox.languages.texts import Headings, Texts
from toolbox.library import markdown
from toolbox.library.article import Article
from toolbox.library.checking import check
from toolbox.library.library import SOURCE_LANGUAGE, Library, Vocabulary, by_id
from toolbox.library.method import Method, MethodFacts, MethodWords, Translation
from toolbox.library.page import Page, cut
from toolbox.library.problems import ContentError, Problem
from toolbox.library.refusals import explain
from toolbox.library.safety import ReferralPoint, Safety
from toolbox.library.tip import Tip, TipFacts, TipWords
from toolbox.library.vocabulary import (
    Community,
    Framing,
    Mechanism,
    Phase,
    PhaseGroup,
    Setting,
    Source,
    Theme,
)
from toolbox.library.words import Found, method_words, tip_words

M = TypeVar("M", bound=BaseModel)
Path_ = tuple[str | int, ...]
Pages = Mapping[str, tuple[str, Page | None]]  # by language: the file, and its page if it could be read
Languages = Mapping[str, Headings | None]  # by language: its headings, if they could be read
Kind = tuple[type[M], type[BaseModel], type[BaseModel]]  # of pages: the whole, its facts, its words
LARGEST = 512 * 1024


def read_library(folder: Path) -> Library:
    """Read all content below a folder.

    Raises ContentError with every problem of every file, so that an author mends them in one go.
    """
    reading = _Reading(folder)
    library = reading.library()
    problems = reading.problems or list(check(library, reading.lines) if library else ())
    if problems or library is None:
        raise ContentError(tuple(problems))
    return library


class _Reading:
    """One pass over the content folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []
        self.lines: dict[str, dict[Path_, int]] = {}

    def library(self) -> Library | None:
        texts = {code: self._language(code) for code in self._codes()}
        headings = {code: found.headings if found else None for code, found in texts.items()}
        vocabulary = self._vocabulary()
        methods = self._pages("methods", headings, kind=(Method, MethodFacts, MethodWords))
        tips = self._pages("tips", headings, kind=(Tip, TipFacts, TipWords))
        safety = self._one("safety.yaml", Safety)
        referral = self._list("referral.yaml", ReferralPoint)
        sources = self._list("sources.yaml", Source)
        articles = self._articles()
        if self.problems or safety is None:
            return None
        return Library(
            methods=MappingProxyType(by_id(methods)),
            tips=MappingProxyType(by_id(tips)),
            vocabulary=vocabulary,
            texts=MappingProxyType({code: found for code, found in texts.items() if found}),
            safety=safety,
            referral=tuple(referral),
            sources=MappingProxyType(by_id(sources)),
            articles=articles,
        )

    def _vocabulary(self) -> Vocabulary:
        def terms(name: str, model: type[M]) -> Mapping[str, M]:
            return MappingProxyType(by_id(self._list(f"vocabulary/{name}.yaml", model)))

        return Vocabulary(
            themes=terms("themes", Theme),
            communities=terms("communities", Community),
            framings=terms("framings", Framing),
            settings=terms("settings", Setting),
            phase_groups=terms("phase_groups", PhaseGroup),
            phases=terms("phases", Phase),
            mechanisms=terms("mechanisms", Mechanism),
        )

    def _codes(self) -> list[str]:
        return sorted({SOURCE_LANGUAGE, *(path.stem for path in (self.folder / "languages").glob("*.yaml"))})

    def _language(self, code: str) -> Texts | None:
        file = f"languages/{code}.yaml"
        found = self._one(file, Texts)
        if found and found.language.code != code:
            self._tell_language(file, code, path=("language", "code"))
        return found

    def _pages(self, room: str, headings: Languages, *, kind: Kind[M]) -> list[M]:
        files: dict[str, dict[str, tuple[str, Page | None]]] = {}
        for path in sorted((self.folder / room).glob("*.md")):
            name, _, code = path.stem.partition(".")
            file = f"{room}/{path.name}"
            text = self._text(file)
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
        facts = None
        for code, (file, page) in pages.items():
            if page is None:
                continue
            plain = self._plain(file, page.front)
            if code == SOURCE_LANGUAGE:
                facts = self._validated(model, plain, file=file)
                continue
            found = self._validated(Translation, plain, file=file)
            if found and found.language != code:
                self._tell_language(file, code, path=("language",))
        if SOURCE_LANGUAGE not in pages:
            file = next(iter(pages.values()))[0]
            self._tell(file, 1, "there is no Dutch page with the facts.", "Write it first.")
        return facts

    def _words(self, pages: Pages, headings: Languages, model: type[M]) -> dict[str, M]:
        read: Callable[..., Found] = method_words if model is MethodWords else tip_words
        words = {}
        for code, (file, page) in pages.items():
            if code not in headings:
                self._tell(file, 1, f"“{code}” is not a language.", f"Add languages/{code}.yaml.")
            named = headings.get(code)
            if page is None or named is None:
                continue
            found = read(page, named, file=file)
            self.problems.extend(found.problems)
            self.lines[file].update({("words", *path): line for path, line in found.lines.items()})
            plain = {"language": code, **found.fields}
            valid = self._validated(model, plain, at=("words",), file=file, told=found.told)
            if valid:
                words[code] = valid
        return words

    def _articles(self) -> Mapping[str, Mapping[str, Article]]:
        articles: dict[str, dict[str, Article]] = {}
        for path in sorted((self.folder / "pages").glob("*.md")):
            name, _, code = path.stem.partition(".")
            file = f"pages/{path.name}"
            text = self._text(file)
            if text is None:
                continue
            try:
                found = markdown.article(text, language=code or SOURCE_LANGUAGE)
            except markdown.RefusedMarkupError as refused:
                self._tell(file, refused.line, f"“{refused}” cannot be printed.", "Use plain words.")
                continue
            if not found.title:
                self._tell(file, 1, "there is no title.", "Write “# ” and the name above the text.")
            articles.setdefault(name, {})[found.language] = found
        return MappingProxyType(articles)

    def _one(self, file: str, model: type[M]) -> M | None:
        text = self._text(file)
        return None if text is None else self._validated(model, self._plain(file, text), file=file)

    def _list(self, file: str, model: type[M]) -> list[M]:
        plain = self._plain(file, self._text(file) or "")
        if not isinstance(plain, list):
            if plain:
                self._tell(file, 1, "this must be a list.", "Begin each part with “- ”.")
            return []
        found, seen = [], set()
        for place, one in enumerate(plain):
            valid = self._validated(model, one, at=(place,), file=file)
            if valid:
                found.append(valid)
            name = one.get("id") if isinstance(one, dict) else None
            if name in seen:
                line = self.lines[file][(place, "id")]
                self._tell(file, line, f"“{name}” stands here twice.", "Give each its own id.")
            seen.add(name)
        return found

    def _text(self, file: str) -> str | None:
        path = self.folder / file
        if not path.is_file():
            self._tell(file, 1, "the file is missing.", "Put it back.")
        elif path.stat().st_size > LARGEST:
            self._tell(file, 1, "the file is larger than 512 KiB.", "Split it.")
        else:
            try:
                return path.read_text(encoding="utf-8-sig")
            except UnicodeDecodeError:
                self._tell(file, 1, "the file is not UTF-8.", "Save it again as UTF-8.")
        return None

    def _plain(self, file: str, text: str) -> Any:  # noqa: ANN401 - whatever YAML holds
        """Turn YAML into plain values and note their lines; None when it cannot be read, which is told."""
        lines: dict[Path_, int] = {}
        self.lines[file] = lines
        try:
            node = yaml.compose(text, Loader=yaml.SafeLoader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else 1
            self._tell(file, line, "this cannot be read.", "Check quotes, colons and spaces.")
            return None
        return "" if node is None else self._value(file, node, path=(), lines=lines)

    def _value(self, file: str, node: yaml.Node, *, path: Path_, lines: dict[Path_, int]) -> Any:  # noqa: ANN401
        lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            value: dict[str, Any] = {}
            for key, child in node.value:
                name = str(key.value)
                lines[(*path, name)] = key.start_mark.line + 1
                if name in value:
                    line = key.start_mark.line + 1
                    self._tell(file, line, f"“{name}” stands here twice.", "Keep one.")
                value[name] = self._value(file, child, path=(*path, name), lines=lines)
            return value
        if isinstance(node, yaml.SequenceNode):
            return [
                self._value(file, child, path=(*path, place), lines=lines)
                for place, child in enumerate(node.value)
            ]
        return _scalar(node)

    def _validated(
        self, model: type[M], plain: object, *, at: Path_ = (), file: str, told: Collection[str] = ()
    ) -> M | None:
        if plain is None:
            return None
        try:
            # Strict JSON mode: a list is a tuple, but “12” is not 12 and 12.0 is not 12.
            return model.model_validate_json(json.dumps(plain))
        except ValidationError as error:
            deep = len(at)
            lines = {path[deep:]: line for path, line in self.lines[file].items() if path[:deep] == at}
            self.problems.extend(explain(error, lines, file=file, told=told))
            return None

    def _tell_language(self, file: str, code: str, *, path: Path_) -> None:
        line = self.lines[file][path]
        self._tell(file, line, f"the name of the file says “{code}”.", "Make them the same.")

    def _tell(self, file: str, line: int, what: str, remedy: str) -> None:
        self.problems.append(Problem(file, line, what, remedy))


def _scalar(node: yaml.Node) -> str | int | float | bool | None:
    """Numbers and true/false are what they seem; all else (no, on, 012, 1:30, dates) stays text."""
    text = str(node.value)
    if getattr(node, "style", None) or len(text) > 12:  # noqa: PLR2004 - longer than any number of ours
        return text
    if text in {"true", "false"}:
        return text == "true"
    try:
        return (
            int(text)
            if text.isdigit() and (text == "0" or text[0] != "0")
            else float(text)
            if "." in text
            else text
        )
    except ValueError:
        return text
