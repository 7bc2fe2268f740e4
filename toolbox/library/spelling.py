"""Spelling: the words of a text without what people type differently, and what a typed word may mean."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

Meant = dict[str, float]  # stems that a typed word may mean, and how surely, from 0 to 1
Near = Callable[[str, int], Iterable[str]]  # the known words that differ at most so many letters

EXACT, NEAR, FAMILY, FAR, PART, APART, COMPOUND = 1.0, 0.9, 0.75, 0.7, 0.7, 0.6, 0.3
MOST = 6  # meanings of one word; with more the search only gets slower
SHORTEST, LONG, LONGEST = 4, 8, 30  # letters: from here one wrong letter is forgiven, two, and none
PARTICIPLE = 6  # letters: shorter words in «ge-» are none
PIECE, COMPOUNDED = 4, 5  # letters: the shortest part of a compound; the shortest word sought in compounds
BINDERS = ("", "s", "en", "e", "n")  # what Dutch puts between the parts of a compound
LAST = chr(0x10FFFF)  # comes after every letter

_WORD = re.compile(r"[^\W_]+")
_OWNERS_S = re.compile(r"(?<=\w)['’‘`´](?=s\b)")
_DOUBLED = re.compile(r"(.)\1")
_ENDING = re.compile(r"(.{3,}?)(?:er|[tden])")
_SOUNDS = {"z": "s", "v": "f"}
_SAME_SOUND = (
    ("ei", "y"),
    ("au", "ou"),
    ("ch", "g"),
    ("sj", "s"),
    ("dt", "t"),
    ("th", "t"),
    ("ph", "f"),
    ("qu", "kw"),
)
_SAME_LETTER = str.maketrans("zvcxd", "sfkkt")


def words_in(text: str) -> list[str]:
    """The words of a text in small letters and without accents; «foto's» is one word."""
    text = text.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", _OWNERS_S.sub("", text))
        marks = {ord(letter): None for letter in set(text) if unicodedata.combining(letter)}
        return _WORD.findall(text.translate(marks))
    return _WORD.findall(_OWNERS_S.sub("", text))


def folded(word: str) -> str:
    """A word in which «ij» and «y» are one letter."""
    return word.replace("ij", "y")


def sounded(word: str) -> str:
    """How a word sounds, roughly: who writes by ear doubles no letters and takes an ei for an ij."""
    for written, heard in _SAME_SOUND:
        word = word.replace(written, heard)
    return _DOUBLED.sub(r"\1", word.translate(_SAME_LETTER))


def family(stem: str) -> str:
    """What stems share that differ in doubled letters and endings: «huil» and «huilt», «boos» and «boze».

    A stemmer leaves these apart. Short stems differ by a last t or n only: more would make a bond of a bean.
    """
    start = stem.removeprefix("ge") if len(stem) >= PARTICIPLE else stem
    root = _DOUBLED.sub(r"\1", start)
    while found := _ENDING.fullmatch(root):
        root = found[1]
    if len(root) >= SHORTEST:
        return root[:-1] + _SOUNDS.get(root[-1], root[-1])
    if len(start) >= PARTICIPLE and start.endswith("er"):
        return start[:-2]
    return start[:-1] if len(start) >= SHORTEST and start[-1] in "tn" else start


class Known:
    """All words of the texts of one language, in the orders in which a typed one is sought."""

    def __init__(self, stems: Mapping[str, str], counts: Mapping[str, int]) -> None:
        """Take the stem of every word, and in how many things each stem stands."""
        self.stems = {folded(word): found for word, found in stems.items()}
        self.counts = counts
        self.sounding = _together(self.stems, sounded)
        self.forwards = sorted(self.stems)
        self.backwards = sorted(word[::-1] for word in self.stems)
        self.all_stems = frozenset(self.stems.values())
        self.families = _together(sorted(self.all_stems), family)


class Spelling:
    """Finds what a typed word may mean among the known ones."""

    def __init__(self, known: Known, *, stem: Callable[[str], str], near: Near) -> None:
        """Take the known words, and ways to find others."""
        self._known = known
        self._stems = known.stems
        self._stem = stem
        self._near = near

    def meant(self, word: str) -> Meant:
        """What a typed word may mean: itself, words like it, its parts, and compounds that hold it."""
        typed, found = folded(word), Meant()
        stem = self._stems.get(typed) or self._stem(word)
        is_known = stem in self._known.all_stems
        if is_known:
            _add(found, stem, EXACT)
        if typed.isdigit():
            return found
        self._add_family(found, stem, EXACT, apart=APART if len(typed) >= SHORTEST else 0)
        for guess, weight in () if is_known else self._guesses(typed):
            _add(found, guess, weight)
            self._add_family(found, guess, weight, apart=APART)
        for compound in self._compounds(typed):
            _add(found, compound, COMPOUND)
        best = sorted(found, key=lambda one: (-found[one], -self._known.counts.get(one, 0), one))
        return {one: found[one] for one in best[:MOST]}

    def together(self, first: str, second: str) -> Meant:
        """What two words mean that people write as one: «sleutel persoon»."""
        for binder in BINDERS[:2]:
            whole = folded(first + binder + second)
            if whole in self._stems:
                return {self._stems[whole]: EXACT}
        whole = folded(first + second)
        both_known = folded(first) in self._stems and folded(second) in self._stems
        if both_known or not LONG <= len(whole) <= LONGEST:
            return {}
        return {self._stems[one]: NEAR for one in self._near(whole, 1)}

    def _add_family(self, found: Meant, stem: str, weight: float, *, apart: float) -> None:
        """Add the stems of a family; short ones are less sure."""
        name = family(stem)
        sure = FAMILY if len(name) >= SHORTEST else apart
        for one in self._known.families.get(name, "").split() if sure else ():
            _add(found, one, weight * sure)

    def _guesses(self, typed: str) -> Iterator[tuple[str, float]]:
        """What a word may be that stands nowhere: misspelt, a compound of known words, or holding one."""
        if not SHORTEST <= len(typed) <= LONGEST:
            return
        ways: tuple[tuple[Callable[[], Iterable[str]], float], ...] = (
            (lambda: self._known.sounding.get(sounded(typed), "").split(), NEAR),
            (lambda: self._near(typed, 1), NEAR),
            (lambda: self._parts(typed), PART),
            (lambda: self._near(typed, 2) if len(typed) >= LONG else (), FAR),
            (lambda: self._longest_part(typed), PART),
        )
        for way, weight in ways:
            found = list(way())
            if found:
                yield from ((self._stems[one], weight) for one in found)
                return

    def _parts(self, typed: str) -> tuple[str, ...]:
        """Two known words that make the typed one: «moskee» and «bezoek» for «moskeebezoek»."""
        for end in range(PIECE, len(typed) - PIECE + 1):
            first, rest = typed[:end], typed[end:]
            if first in self._stems:
                for binder in BINDERS:
                    second = rest.removeprefix(binder)
                    if len(second) >= PIECE and rest.startswith(binder) and second in self._stems:
                        return first, second
        return ()

    def _longest_part(self, typed: str) -> tuple[str, ...]:
        """The longest known word with which the typed one begins, or else ends."""
        starts = (typed[:end] for end in range(len(typed) - 1, PIECE, -1))
        ends = (typed[start:] for start in range(1, len(typed) - PIECE))
        return tuple(part for part in (*starts, *ends) if part in self._stems)[:1]

    def _compounds(self, typed: str) -> Iterator[str]:
        """The stems of longer words that begin or end with the typed one."""
        if len(typed) < COMPOUNDED:
            return
        starting = _beginning(self._known.forwards, typed)
        ending = (word[::-1] for word in _beginning(self._known.backwards, typed[::-1]))
        yield from (self._stems[word] for word in (*starting, *ending) if len(word) > len(typed) + 2)


def _together(words: Iterable[str], alike: Callable[[str], str]) -> dict[str, str]:
    """The words that are alike, joined by blanks: thousands of lists take long to keep and to take again."""
    found: dict[str, str] = {}
    for word in words:
        name = alike(word)
        found[name] = f"{found[name]} {word}" if name in found else word
    return found


def _beginning(words: Sequence[str], start: str) -> Sequence[str]:
    """The words with this beginning, from words in order."""
    return words[bisect_left(words, start) : bisect_left(words, start + LAST)]


def _add(found: Meant, stem: str, weight: float) -> None:
    found[stem] = max(weight, found.get(stem, 0))
