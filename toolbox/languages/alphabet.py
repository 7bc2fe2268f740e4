"""Alphabet: the order in which the readers of a language look for a word."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

# Letters that are no others with a mark on them. All other languages are in order without their marks.
LETTERS: Mapping[str, str] = {"tr": "abcçdefgğhıijklmnoöpqrsştuüvwxyz"}
ARTICLES: Mapping[str, str] = {"ar": "ال"}  # before a word; it is looked for under its own first letter


def place_of(word: str, *, code: str) -> list[int]:
    """Where a word stands among others: the key to sort them by."""
    letters = LETTERS.get(code, "")
    bare = _small(word, code).removeprefix(ARTICLES.get(code, ""))
    return [place for letter in bare for place in _places(letter, letters)]


def _small(word: str, code: str) -> str:
    return (word.replace("I", "ı").replace("İ", "i") if code == "tr" else word).lower()


def _places(letter: str, letters: str) -> list[int]:
    if letter in letters:
        return [ord("a") + letters.index(letter)]
    return [ord(part) for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part)]
