"""Reading: the only module that opens content files. It collects all problems before it speaks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
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
LARGEST = 512 * 1024


def read_library(folder: Path) -> Library:
    """Read all content below a folder.

    Raises ContentError with every problem of every file, so that an author mends them in one go.
    """
    reading = _Reading(folder)
    library = reading.library()
    problems = reading.problems or list(check(library) if library else ())
    if problems or library is None:
        raise ContentError(tuple(problems))
    return library


class _Reading:
    """One pass over the content folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []

    def library(self) -> Library | None:
        texts = {found.language.code: found for found in self._languages()}
        if SOURCE_LANGUAGE not in texts:
            self.problems.append(
                Problem("languages/nl.yaml", 1, "the Dutch texts are missing.", "Add the file.")
            )
            return None
        headings = {code: found.headings for code, found in texts.items()}
        vocabulary = self._vocabulary()
        methods = self._pages("methods", headings, self._method)
        tips = self._pages("tips", headings, self._tip)
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
            texts=MappingProxyType(texts),
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

    def _languages(self) -> Iterator[Texts]:
        for path in sorted((self.folder / "languages").glob("*.yaml")):
            found = self._one(f"languages/{path.name}", Texts)
            if found:
                yield found

    def _pages(
        self,
        room: str,
        headings: Mapping[str, Headings],
        make: Callable[[str, Mapping[str, tuple[str, Page]], Mapping[str, Headings]], M | None],
    ) -> list[M]:
        files: dict[str, dict[str, tuple[str, Page]]] = {}
        for path in sorted((self.folder / room).glob("*.md")):
            name, _, code = path.stem.partition(".")
            file = f"{room}/{path.name}"
            files.setdefault(name, {})[code or SOURCE_LANGUAGE] = (file, cut(self._text(file)))
        made = [make(name, pages, headings) for name, pages in files.items()]
        return [one for one in made if one is not None]

    def _method(
        self, name: str, pages: Mapping[str, tuple[str, Page]], headings: Mapping[str, Headings]
    ) -> Method | None:
        facts = self._front(pages, MethodFacts)
        words = self._words(pages, headings, MethodWords)
        if facts is None or len(words) != len(pages):
            return None
        return Method(id=name, facts=facts, words=words)

    def _tip(
        self, name: str, pages: Mapping[str, tuple[str, Page]], headings: Mapping[str, Headings]
    ) -> Tip | None:
        facts = self._front(pages, TipFacts)
        words = self._words(pages, headings, TipWords)
        if facts is None or len(words) != len(pages):
            return None
        return Tip(id=name, facts=facts, words=words)

    def _front(self, pages: Mapping[str, tuple[str, Page]], model: type[M]) -> M | None:
        facts = None
        for code, (file, page) in pages.items():
            if code == SOURCE_LANGUAGE:
                facts = self._validated(model, *self._plain(file, page.front), file=file)
                continue
            self._validated(Translation, *self._plain(file, page.front), file=file)
        if SOURCE_LANGUAGE not in pages:
            file = next(iter(pages.values()))[0]
            self.problems.append(
                Problem(file, 1, "there is no Dutch page with the facts.", "Write it first.")
            )
        return facts

    def _words(
        self, pages: Mapping[str, tuple[str, Page]], headings: Mapping[str, Headings], model: type[M]
    ) -> dict[str, M]:
        read: Callable[..., Found] = method_words if model is MethodWords else tip_words
        words = {}
        for code, (file, page) in pages.items():
            if code not in headings:
                self.problems.append(
                    Problem(file, 1, f"“{code}” is not a language.", f"Add languages/{code}.yaml.")
                )
                continue
            found = read(page, headings[code], file=file)
            self.problems.extend(found.problems)
            lines: dict[Path_, int] = {(field,): line for field, line in found.lines.items()}
            valid = self._validated(model, {"language": code, **found.fields}, lines, file=file)
            if valid:
                words[code] = valid
        return words

    def _articles(self) -> Mapping[str, Mapping[str, Article]]:
        articles: dict[str, dict[str, Article]] = {}
        for path in sorted((self.folder / "pages").glob("*.md")):
            name, _, code = path.stem.partition(".")
            file = f"pages/{path.name}"
            _, _, body = self._text(file).partition("\n# ")
            title, _, text = body.partition("\n")
            try:
                found = Article(code or SOURCE_LANGUAGE, title.strip(), markdown.blocks(text))
            except markdown.RefusedMarkupError as refused:
                self.problems.append(Problem(file, 1, f"“{refused}” cannot be printed.", "Use plain words."))
                continue
            articles.setdefault(name, {})[code or SOURCE_LANGUAGE] = found
        return MappingProxyType(articles)

    def _one(self, file: str, model: type[M]) -> M | None:
        return self._validated(model, *self._plain(file, self._text(file)), file=file)

    def _list(self, file: str, model: type[M]) -> list[M]:
        plain, lines = self._plain(file, self._text(file))
        found = []
        for place, one in enumerate(plain or ()):
            inside = {path[1:]: line for path, line in lines.items() if path[:1] == (place,)}
            valid = self._validated(model, one, inside, file=file)
            if valid:
                found.append(valid)
        return found

    def _text(self, file: str) -> str:
        path = self.folder / file
        if not path.is_file():
            self.problems.append(Problem(file, 1, "the file is missing.", "Put it back."))
            return ""
        if path.stat().st_size > LARGEST:
            self.problems.append(Problem(file, 1, "the file is larger than 512 KiB.", "Split it."))
            return ""
        try:
            return path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            self.problems.append(Problem(file, 1, "the file is not UTF-8.", "Save it again as UTF-8."))
            return ""

    def _plain(self, file: str, text: str) -> tuple[Any, dict[Path_, int]]:
        lines: dict[Path_, int] = {}
        try:
            node = yaml.compose(text, Loader=yaml.SafeLoader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else 1
            self.problems.append(
                Problem(file, line, "this cannot be read.", "Check quotes, colons and spaces.")
            )
            return None, lines
        return (None if node is None else self._value(file, node, path=(), lines=lines)), lines

    def _value(self, file: str, node: yaml.Node, *, path: Path_, lines: dict[Path_, int]) -> Any:  # noqa: ANN401
        lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            value: dict[str, Any] = {}
            for key, child in node.value:
                name = str(key.value)
                lines[(*path, name)] = key.start_mark.line + 1
                if name in value:
                    line = key.start_mark.line + 1
                    self.problems.append(Problem(file, line, f"“{name}” stands here twice.", "Keep one."))
                value[name] = self._value(file, child, path=(*path, name), lines=lines)
            return value
        if isinstance(node, yaml.SequenceNode):
            return [
                self._value(file, child, path=(*path, place), lines=lines)
                for place, child in enumerate(node.value)
            ]
        return _scalar(node)

    def _validated(self, model: type[M], plain: Any, lines: Mapping[Path_, int], *, file: str) -> M | None:  # noqa: ANN401
        try:
            # Strict JSON mode: a list is a tuple, but “12” is not 12 and 12.0 is not 12.
            return model.model_validate_json(json.dumps(plain))
        except ValidationError as error:
            self.problems.extend(explain(error, lines, file=file))
            return None


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
