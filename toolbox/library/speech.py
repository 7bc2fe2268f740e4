"""Speech: how a language forms its words, and which of them say little."""

from __future__ import annotations

import re

from tantivy import Filter, TextAnalyzer, TextAnalyzerBuilder, Tokenizer

from toolbox.library.filler import FILLERS
from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.library.spelling import folded

STEMMERS = {
    "ar": "arabic",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "nl": "dutch",
    "tr": "turkish",
}
WITHOUT_STOP_WORDS = {"ar", "tr"}  # tantivy has no list of them
_ADJECTIVE = re.compile(r"..[^aeiouyj]e$")


class Speech:
    """How a language forms its words."""

    def __init__(self, code: str) -> None:
        """Take the stemmer and the lists of words of a language, as far as there are any."""
        language = STEMMERS.get(code)
        self._stemmer = _analyzer(*([Filter.stemmer(language)] if language else []))
        lists_stops = language and code not in WITHOUT_STOP_WORDS
        self._stops = _analyzer(Filter.stopword(language)) if language and lists_stops else None
        self._fillers = FILLERS.get(code, frozenset())
        self._is_dutch = code == SOURCE_LANGUAGE

    def stem(self, word: str) -> str:
        """The part that the forms of a word share."""
        if not self._is_dutch:
            return folded(self._cut(word))
        # tantivy's Dutch stemmer leaves the e of «boze» but makes «boos» of «bozen»; and it takes every «ge-»
        # for that of a participle and makes «wel» of «geweld»: a q hides it.
        form = f"{word}n" if _ADJECTIVE.search(word) else word
        rest = form.removeprefix("ge")
        return folded(self._cut(form) if rest == form else "g" + self._cut(f"qe{rest}").removeprefix("q"))

    def _cut(self, word: str) -> str:
        return next(iter(self._stemmer.analyze(word)), word)

    def is_stop(self, word: str) -> bool:
        """Say whether a word stands everywhere and tells nothing."""
        is_letter = len(word) == 1 and word.isascii() and word.isalpha()
        return is_letter or (self._stops is not None and not self._stops.analyze(word))

    def is_filler(self, word: str) -> bool:
        """Say whether a word says little in a spoken sentence, though a short query may need it."""
        return word in self._fillers


def _analyzer(*filters: Filter) -> TextAnalyzer:
    builder = TextAnalyzerBuilder(Tokenizer.raw()).filter(Filter.ascii_fold())
    for one in filters:
        builder = builder.filter(one)
    return builder.build()
