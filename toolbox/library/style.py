"""Style: the rules of plain language, which a program can count: lengths of sentences, words that we refuse.

Only `python -m toolbox check` looks at style; the app starts without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from toolbox.library.library import Library
from toolbox.library.problems import Finding
from toolbox.library.written import Page, written_pages


@dataclass(frozen=True, slots=True)
class Limits:
    """How long sentences may be, in words: on average, the longest, and how many may pass `long`."""

    mean: float
    longest: int
    long: int
    share: float


LIMITS: Mapping[str, Limits] = {
    "nl": Limits(mean=10, longest=20, long=15, share=0.10),
    "en": Limits(mean=12, longest=22, long=22, share=1),
}
MANY = 10  # sentences: below that one long sentence is no habit
SHARED = 8  # words: two methods do not share a sentence as long as this
_END = re.compile(r"(?<=[.!?:])[”’\"]?\s+")
_WORD = re.compile(r"[\w’'-]+")
_PHONE = re.compile(r"(?<!\d)(?:\+31[\d\s-]{8,}|0\d{1,3}[\s-]?\d{3,}[\d\s-]*)")
_CLAIM = re.compile(r"bewezen effectief|wetenschappelijk bewezen|proven (?:to be )?effective", re.IGNORECASE)
_EFFECT = re.compile(r"\b[dpr]\s*[=<]\s*-?[0.]|\bCI\b\s*\d|\bodds ratio\b", re.IGNORECASE)
_TEXT_OF_FAITH = re.compile(
    r"(?:Koran|Qur'an|(?:[1-3] )?[A-Z][a-zëïüA-Z]+) \d{1,3}:\d{1,3}(?:-\d{1,3})?|(?:Bukhari|Muslim) \d+"
)


def sentences(text: str) -> list[list[str]]:
    """Cut a text into sentences of words."""
    return [words for part in _END.split(text) if (words := _WORD.findall(part))]


def style(library: Library) -> Iterator[Finding]:
    """Tell every text that is too long, or that holds what we do not write."""
    refused = _refused_words(library)
    seen = {
        label for one in library.scripture.values() if one.status == "seen" for label in one.label.values()
    }
    for page in written_pages(library):
        yield from _lengths(page)
        for path, text in page.texts:
            for what, remedy in _faults(text, refused.get(page.code), seen):
                yield Finding(page.file, path, what, remedy)
    yield from _shared(library)


def _lengths(page: Page) -> Iterator[Finding]:
    limits = LIMITS.get(page.code)
    if limits is None:
        return
    lengths = []
    for path, text in page.texts:
        for words in sentences(text):
            lengths.append(len(words))
            if len(words) > limits.longest:
                what = f"a sentence of {len(words)} words: “{' '.join(words[:6])} …”."
                yield Finding(page.file, path, what, "Make two of it.")
    if not lengths:
        return
    mean, long = sum(lengths) / len(lengths), sum(one > limits.long for one in lengths) / len(lengths)
    if mean > limits.mean:
        what = f"sentences have {mean:.1f} words on average."
        yield Finding(page.file, (), what, f"Bring it to {limits.mean:g}.")
    if long > limits.share and len(lengths) >= MANY:
        what = f"{long:.0%} of the sentences has more than {limits.long} words."
        yield Finding(page.file, (), what, f"At most {limits.share:.0%} may.")


def _faults(text: str, refused: re.Pattern[str] | None, seen: set[str]) -> Iterator[tuple[str, str]]:
    word = refused.search(text) if refused else None
    if word:
        yield f"“{word[0]}” is a word that we do not use.", "Look in glossary.yaml for ours."
    for found in _PHONE.finditer(text):
        yield f"“{found[0].strip()}” looks like a phone number.", "Numbers stand in referral.yaml only."
    for pattern, remedy in ((_CLAIM, "Say how sure it is."), (_EFFECT, "Say it in words.")):
        found_one = pattern.search(text)
        if found_one:
            yield f"“{found_one[0]}” promises or counts too much.", remedy
    for reference in _TEXT_OF_FAITH.findall(text):
        if reference not in seen:
            yield f"“{reference}” was not looked at.", "Put it in scripture.yaml as seen, or leave it out."


def _refused_words(library: Library) -> Mapping[str, re.Pattern[str]]:
    found: dict[str, list[str]] = {}
    for entry in library.glossary.values():
        for code, words in (entry.refused or {}).items():
            found.setdefault(code, []).extend(re.escape(word) for word in words)
    return {
        code: re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)
        for code, words in found.items()
        if words
    }


def _shared(library: Library) -> Iterator[Finding]:
    """Each method says it in its own words."""
    owners: dict[tuple[str, ...], str] = {}
    for page in written_pages(library):
        if not page.file.startswith("methods/"):
            continue
        for path, text in page.texts:
            for words in sentences(text):
                key = (page.code, *(word.casefold() for word in words))
                owner = owners.setdefault(key, page.id)
                if len(words) >= SHARED and owner != page.id:
                    what = f"“{' '.join(words[:6])} …” also stands in {owner}."
                    yield Finding(page.file, path, what, "Say it in another way.")
