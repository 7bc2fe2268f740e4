"""Paper: what any exporter can print; words, order and structure, no fonts and no millimetres."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from toolbox.languages.language import Language
from toolbox.languages.phrase import Phrase

Icon = Literal["shield", "people", "circle", "pairs", "groups", "movement"]
Format = Literal["a3", "a4", "a4-wide", "a5", "a6"]
Letters = Literal["usual", "beside", "reading", "large", "poster"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value, as «Tijd 19.00 tot 20.30»."""

    label: Phrase
    value: Phrase


@dataclass(frozen=True, slots=True)
class Row:
    """One part of a meeting: when, what, how, with which things.

    `mark` is the number of the phase group (1–4) and is drawn so that it can be told apart without
    colour; a row without a mark is a break or free time. `note` is what the leader typed. `begins` (minutes
    since midnight) and `lasts` say as numbers what `time` and `minutes` say in words.
    """

    time: Phrase
    minutes: Phrase
    title: Phrase
    mark: int | None = None
    lines: tuple[Phrase, ...] = ()
    question: Phrase | None = None
    note: Phrase | None = None
    things: tuple[Phrase, ...] = ()
    begins: int = 0
    lasts: int = 0


@dataclass(frozen=True, slots=True)
class TimeTable:
    """The heart of a run sheet: rows under four headings (time, what, how, things)."""

    heads: tuple[Phrase, Phrase, Phrase, Phrase]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A framed box: a title, then numbered steps or facts with a large value."""

    title: Phrase
    icon: Icon
    steps: tuple[Phrase, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes side by side where the width allows it."""

    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Checks:
    """A framed list of things, each with a box to tick with a pen; sentences stand under each other."""

    title: Phrase
    items: tuple[Phrase, ...]
    is_list: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A heading with lines under it, numbered when their order matters."""

    title: Phrase
    items: tuple[Phrase, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part of a paper, with what is known of it in a line; it may want a page of its own.

    A part that `shares` begins under the few lines that the part before it has on its last page.
    """

    title: Phrase
    facts: tuple[Fact, ...] = ()
    new_page: bool = False
    shares: bool = False


@dataclass(frozen=True, slots=True)
class Cards:
    """Texts to cut out, eight on a page, each with its number and nothing that says for whom it is."""

    texts: tuple[Phrase, ...]


Cell = Listing | Box | Checks | None


@dataclass(frozen=True, slots=True)
class Columns:
    """The same words in two languages beside each other; what stands in one row says the same thing.

    A cell may be empty. Who hears the paper hears one language to its end and then the other.
    """

    languages: tuple[Language, Language]
    rows: tuple[tuple[Cell, Cell], ...]


@dataclass(frozen=True, slots=True)
class WriteSpace:
    """Ruled space to write in; it takes what is left of the page, and a little at least."""

    label: Phrase


@dataclass(frozen=True, slots=True)
class Blanks:
    """Labels, each with a line to write on by hand."""

    labels: tuple[Phrase, ...]


GridCell = Phrase | tuple[Phrase, ...] | None  # one phrase, some under each other, or room


@dataclass(frozen=True, slots=True)
class Grid:
    """A table under headings: the first cell of a row names it; an empty one is room to write or count."""

    heads: tuple[Phrase, ...]
    rows: tuple[tuple[GridCell, ...], ...]


@dataclass(frozen=True, slots=True)
class MethodCard:
    """What a method is, for the front of a card, and its steps, for the back."""

    title: Phrase
    icon: Icon
    facts: tuple[Fact, ...]
    summary: Phrase
    steps: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class MethodCards:
    """Cards to keep, four on a page, with their backs on the next page."""

    cards: tuple[MethodCard, ...]


@dataclass(frozen=True, slots=True)
class Flyers:
    """One small sheet as often as it fits on a page: a title, lines, and blanks to fill in."""

    title: Phrase
    lines: tuple[Phrase, ...]
    blanks: tuple[Phrase, ...]
    times: int


@dataclass(frozen=True, slots=True)
class Call:
    """When somebody calls which number, and what is good to know of it."""

    fact: Fact
    note: Phrase


@dataclass(frozen=True, slots=True)
class HelpSide:
    """The words of a help card in one language."""

    title: Phrase
    calls: tuple[Call, ...]
    lines: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class HelpCards:
    """The same help card as often as it fits on a page; its languages stand beside each other."""

    sides: tuple[HelpSide, ...]
    times: int


@dataclass(frozen=True, slots=True)
class Poster:
    """Numbered lines that fill a page, counted from `first`."""

    lines: tuple[Phrase, ...]
    first: int = 1
    new_page: bool = False


Block = (
    TimeTable
    | Boxes
    | Checks
    | Listing
    | Heading
    | Cards
    | Columns
    | WriteSpace
    | Blanks
    | Grid
    | MethodCards
    | Flyers
    | HelpCards
    | Poster
)


@dataclass(frozen=True, slots=True)
class FileWords:
    """What a file can say that paper cannot: when the meeting is, and words that count along.

    `start` and `end` are minutes since midnight; the `day` is asked for a file and kept nowhere. `event` is
    the neutral name in a calendar. `columns` head a table; `counting` is said by a page that counts minutes.
    """

    start: int
    end: int
    event: Phrase
    columns: tuple[Phrase, ...]
    counting: Mapping[str, str]
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet to print.

    `name` is the neutral stem of the file name. `blanks` are labels with a line to write on.
    `page_count` holds the places `{page}` and `{pages}`. `attachment` is the plan as data, for exporters
    whose files can carry it, so that the paper can be opened again. `file_words` is there when the paper is
    going to be another file than a PDF.

    `format`, `letters` and `is_cut_up` say what it is printed on: which page, how large the letters are,
    and whether the page is cut in cards, so that nothing but cards may stand on it. `copies` is how often
    it is printed; `is_two_sided` lets it begin on the front of a sheet. `then` are the papers behind it in
    the same file; only the first one names and describes the file.
    """

    name: str
    language: Language
    title: Phrase
    subtitle: Phrase | None
    blanks: tuple[Phrase, ...]
    facts: tuple[Fact, ...]
    blocks: tuple[Block, ...]
    made_with: Phrase
    page_count: Phrase
    attachment: bytes | None = None
    file_words: FileWords | None = None
    format: Format = "a4"
    letters: Letters = "usual"
    is_cut_up: bool = False
    is_two_sided: bool = False
    copies: int = 1
    then: tuple[Paper, ...] = ()

    @property
    def all(self) -> tuple[Paper, ...]:
        """The paper itself and the ones behind it."""
        return (self, *self.then)
