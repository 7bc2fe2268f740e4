"""Gathered: what the texts of the library tell a search, as plain values that can be kept and taken again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import fields
from sys import intern

from toolbox.library.findable import Findable, Hit, findables
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.library.method import Method
from toolbox.library.moment import Moment
from toolbox.library.sayings import Sayings
from toolbox.library.sentences import Sentences
from toolbox.library.speech import Speech
from toolbox.library.spelling import Known, words_in
from toolbox.library.synonyms import Everyday, Stemmed, Synonyms
from toolbox.library.tip import Tip

FIELDS = tuple(one.name for one in fields(Findable) if one.name not in {"kind", "id"})
_LABELS = re.compile(r"[,()]")


class Gathered:
    """The texts of the library in one language, by the stems of their words."""

    def __init__(self, library: Library, code: str) -> None:
        """Go through all that can be found."""
        self.code = code
        self.hits: list[Hit] = []
        self.documents: list[Mapping[str, str]] = []  # of each hit its fields, as stems
        self.counts: Counter[str] = Counter()  # in how many things a stem stands
        self.stands: dict[str, set[str]] = {field: set() for field in FIELDS}  # which stand in a field at all
        self.titled: dict[frozenset[str], set[int]] = {}  # which pages have just these words for a title
        self.synonyms = Synonyms(self.counts)
        self.sayings = Sayings()
        self.sentences = Sentences()
        self.everyday = Everyday()
        words = _Words(code)
        for same in library.same_words.values():
            named = (words.stemmed(word) for word in same.words.get(code, ()))
            self.everyday.add(stems[0] for stems in named if len(stems) == 1)
        for one in findables(library, code):
            self._add(one, words)
        self.known = Known(words.stems, self.counts)

    def _add(self, one: Findable, words: _Words) -> None:
        page = len(self.hits)
        self.hits.append(Hit(one.kind, one.id))
        stems = {field: words.stemmed(*_texts(one, field)) for field in FIELDS}
        for field, found in stems.items():
            self.stands[field].update(found)
        names, is_word = [words.stemmed(name) for name in one.names], one.kind == "word"
        # What people call a word of the glossary is no text of it: then its synonyms would weigh less.
        told = (found for field, found in stems.items() if not (is_word and field == "names"))
        self.counts.update({stem for found in told for stem in found})
        if is_word:
            self.synonyms.add(map(words.stemmed, _LABELS.split(one.title)), names)
        sayings = () if is_word else (self.sayings.add(name) for name in names if len(name) > 1)
        self.titled.setdefault(frozenset(words.stemmed(one.title)), set()).add(page)
        for asked in one.asked:
            self.sentences.add(page, words.telling(asked))
        joined = {field: " ".join(found) for field, found in stems.items()}
        self.documents.append({"kind": one.kind, "sayings": " ".join(sayings), **joined})


def gathered(library: Library) -> dict[str, Gathered]:
    """Go through the texts of every language that has any, Dutch first."""
    return {code: Gathered(library, code) for code in _codes(library)}


def _codes(library: Library) -> list[str]:
    contents: tuple[Method | Tip | Moment, ...] = (
        *library.methods.values(),
        *library.tips.values(),
        *library.moments.values(),
    )
    written = {code for content in contents for code in content.words}
    return [SOURCE_LANGUAGE, *(code for code in library.texts if code in written - {SOURCE_LANGUAGE})]


class _Words:
    """The words of a language that were met, each with its stem."""

    def __init__(self, code: str) -> None:
        self._speech = Speech(code)
        self.stems = _Stems(self._speech.stem)

    def stemmed(self, *texts: str) -> Stemmed:
        """The stems of texts, in order."""
        return tuple(self.stems[word] for text in texts for word in words_in(text))

    def telling(self, text: str) -> Stemmed:
        """The same without words that stand everywhere."""
        return self.stemmed(*(word for word in words_in(text) if not self._speech.is_stop(word)))


class _Stems(dict[str, str]):
    """The stem of every word; each is made once."""

    def __init__(self, stem: Callable[[str], str]) -> None:
        super().__init__()
        self._stem = stem

    def __missing__(self, word: str) -> str:
        self[word] = found = intern(self._stem(word))
        return found


def _texts(one: Findable, field: str) -> tuple[str, ...]:
    found = getattr(one, field)
    return (found,) if isinstance(found, str) else found
