"""Sayings: search words of more than one word, such as «niet meer leven», found in what somebody typed."""

from __future__ import annotations

from collections.abc import Iterable

from toolbox.library.spelling import FAMILY, Meant
from toolbox.library.synonyms import Stemmed


class Sayings:
    """The sayings of one language, by their first word."""

    def __init__(self) -> None:
        """Begin without any; they are added one by one."""
        self._starting: dict[str, set[Stemmed]] = {}

    def add(self, saying: Stemmed) -> str:
        """Add a saying and give it as one word, by which its page is found."""
        self._starting.setdefault(saying[0], set()).add(saying)
        return as_word(saying)

    def within(self, meant: Iterable[Meant]) -> list[Stemmed]:
        """Those of which all words were typed, in any order: people do not say things as we wrote them."""
        typed = {stem for one in meant for stem, sure in one.items() if sure >= FAMILY}
        whole = (
            saying for stem in typed for saying in self._starting.get(stem, ()) if typed.issuperset(saying)
        )
        return sorted(whole)


def as_word(saying: Stemmed) -> str:
    """A saying as one word; no stem has a low line."""
    return "_".join(saying)
