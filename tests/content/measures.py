"""Measures: how readable a page is, by the Dutch form of Flesch's formula (Flesch-Douma)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

import textstat

from toolbox.library.style import sentences
from toolbox.library.written import Page

# Parts of words in which textstat and a run of vowels both count a syllable too few.
FIXES = {"dialoog": 1, "alliantie": 1, "sociaal": 1, "ideaal": 1, "religieu": 1, "situatie": 1}
NAMES = {"label", "short", "inline"}
FEWEST = 60  # words
_VOWELS = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü]+")
_DIAERESIS = re.compile(r"[aeiouéëïöü](?=[ëïöü])")


@dataclass(frozen=True, slots=True)
class Reading:
    """How long the sentences of a page are and how easy its Dutch is (100 is very easy, 70 is plain)."""

    mean: float
    longest: int
    over_fifteen: float
    flesch: float | None


def long_enough(pages: Iterable[Page]) -> Iterator[Page]:
    """Give pages as they are; the short ones of a file together: a formula says nothing about one line."""
    short: dict[tuple[str, str], list[Page]] = {}
    for page in map(_without_names, pages):
        if not page.texts:
            continue
        if _words(page) >= FEWEST:
            yield page
        else:
            short.setdefault((page.file, page.code), []).append(page)
    for (file, code), found in short.items():
        texts = tuple(text for page in found for text in page.texts)
        yield Page("short-ones" if len(found) > 1 else found[0].id, found[0].kind, file, code, texts)


def _without_names(page: Page) -> Page:
    """Leave out the names of terms, which are what they are."""
    texts = tuple((path, text) for path, text in page.texts if not NAMES & set(path))
    return replace(page, texts=texts)


def _words(page: Page) -> int:
    return sum(len(words) for _, text in page.texts for words in sentences(text))


def measure(page: Page) -> Reading:
    """Measure all sentences of a page; only Dutch has the formula."""
    found = [words for _, text in page.texts for words in sentences(text)]
    lengths = [len(words) for words in found]
    mean = sum(lengths) / len(lengths)
    flesch = _flesch(found, mean) if page.code == "nl" else None
    return Reading(mean, max(lengths), sum(one > 15 for one in lengths) / len(lengths), flesch)


def _flesch(found: Sequence[Sequence[str]], mean: float) -> float:
    words = [word for sentence in found for word in sentence]
    return 206.835 - 0.93 * mean - 77 * sum(map(syllables, words)) / len(words)


@cache
def syllables(word: str) -> int:
    """Count syllables: what textstat says, and never fewer than the runs of vowels."""
    textstat.set_lang("nl")
    plain = word.casefold()
    runs = len(_VOWELS.findall(plain)) + len(_DIAERESIS.findall(plain))
    fixed = sum(more for part, more in FIXES.items() if part in plain)
    return max(1, runs + fixed, int(textstat.syllable_count(plain)))
