"""Text on its way to paper: what cannot be printed is taken out or replaced, visibly.

Everything that is printed passes here once. Nothing after this module ever reads text as markup.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from exports.pdf.fonts import can_draw
from toolbox.languages.phrase import Phrase

MOST_CHARACTERS = 20_000
MOST_MARKS = 4
MOST_LINES = 200  # what comes after them runs on
LONGEST_WORD = 60
LONGEST_PARAGRAPH = 400  # words; the measured size up to which one paragraph costs next to nothing
CUT = " …"
MISSING = "□"
BREAK = "\u200b"  # a line may end here, and nothing is drawn

_JOINERS = "\u200c\u200d"
_UNSEEN = _JOINERS + BREAK + "\u200e\u200f\u061c"  # these steer letters and directions
_ARABIC_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u08e2"  # of the same category, but drawn
_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
# All spaces at which a line may end; U+00A0 and U+202F hold words together and stay.
_SPACES = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_ETHIOPIC_ENDS = re.compile("[\u1361-\u1368](?=[^ ])")  # signs between words that need no space
_SKIN_TONES = re.compile("[\U0001f3fb-\U0001f3ff]")
_VARIANTS = re.compile("[\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_NONCHARACTERS = re.compile("[\ufdd0-\ufdef]")
_LAST_TWO = 0xFFFE  # as are the last two of every plane


def paragraphs(text: str) -> tuple[str, ...]:
    """Clean a text and give its paragraphs, none of them longer than the line breaker likes."""
    cut = text[:MOST_CHARACTERS] + CUT if len(text) > MOST_CHARACTERS else text
    lines = [line for line in _LINE_ENDS.split(cut) if line.strip()]
    most = [*lines[:MOST_LINES], " ".join(lines[MOST_LINES:])]
    cleaned = (_clean(line) for line in most)
    return tuple(part for line in cleaned if line for part in _parts(line))


def one_line(text: str) -> str:
    """Clean a text that may have one paragraph only, such as a fact."""
    return " ".join(paragraphs(text))


def shortened(phrase: Phrase, most: int) -> Phrase:
    """Cut a phrase, visibly, for a place that comes back on every page."""
    text = one_line(phrase.text)
    return Phrase(text if len(text) <= most else text[:most] + CUT, phrase.language)


def _clean(line: str) -> str:
    if line.isascii() and line.isprintable():  # most of our texts: there is nothing to take out
        return _with_breaks(_SPACES.sub(" ", line)).strip(" ")
    shaped = unicodedata.normalize("NFC", "".join(filter(_is_text, line)))
    spaced = _ETHIOPIC_ENDS.sub("\\g<0>" + BREAK, _SPACES.sub(" ", _few_marks(shaped)))
    return _with_breaks(_drawable(spaced)).strip(" " + BREAK)


@lru_cache(maxsize=4096)
def _is_text(character: str) -> bool:
    """Say whether a character is more than a control, an override, a half or a variant of one."""
    category = unicodedata.category(character)
    if category == "Cf":
        return character in _UNSEEN or character in _ARABIC_SIGNS
    if category == "Cc":
        return character == "\t"
    is_noncharacter = ord(character) & _LAST_TWO == _LAST_TWO or _NONCHARACTERS.match(character)
    return category != "Cs" and not is_noncharacter and not _VARIANTS.match(character)


def _few_marks(line: str) -> str:
    """Leave at most four signs above and below one letter."""
    kept: list[str] = []
    marks = 0
    for character in line:
        marks = marks + 1 if _is_mark(character) else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)


@lru_cache(maxsize=4096)
def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me")


def _drawable(line: str) -> str:
    """Put a visible square where no font has the character; one for a whole family of emoji."""
    kept: list[str] = []
    for character in line:
        if can_draw(character) or character in _UNSEEN:
            kept.append(character)
        elif kept[-2:] == [MISSING, "\u200d"]:
            kept.pop()
        elif kept[-1:] != [MISSING] or not _SKIN_TONES.match(character):
            kept.append(MISSING)
    return "".join(kept)


def _with_breaks(line: str) -> str:
    """Let very long words end a line somewhere, but never between a letter and its signs."""
    if max(map(len, line.split(" "))) <= LONGEST_WORD:
        return line
    kept: list[str] = []
    length = 0
    for character in line:
        if character in (" ", BREAK):
            length = -1
        elif length >= LONGEST_WORD and not _is_mark(character) and character not in _JOINERS:
            kept.append(BREAK)
            length = 0
        kept.append(character)
        length += 1
    return "".join(kept)


def _parts(line: str) -> tuple[str, ...]:
    words = line.split(" ")
    starts = range(0, len(words), LONGEST_PARAGRAPH)
    return tuple(" ".join(words[start : start + LONGEST_PARAGRAPH]) for start in starts)
