"""Participants: what people take home: agreements, the question and help, in Dutch and in their language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from toolbox.languages.participants_texts import ParticipantsTexts
from toolbox.languages.phrase import Phrase
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.planning.pack.source import ASKED, Source
from toolbox.planning.paper import Block, Box, Boxes, Cell, Columns, Fact, Heading, Listing, WriteSpace

LINE = "_" * 24  # to write on by hand


def participants(source: Source) -> list[Block]:
    """Write the sheet and the help card; they never say what the evening was about."""
    codes = _codes(source)
    sides = [_Side(source.library, source.library.participants[code]) for code in codes]
    asked = _asked(source, codes)
    sheet: list[Row] = [
        _row(sides, lambda side: side.welcome()),
        _row(sides, lambda side: side.rules()),
        *([tuple(side.question(one) for side, one in zip(sides, asked, strict=True))] if asked else []),
        _row(sides, lambda side: side.numbers()),
        _row(sides, lambda side: side.line(side.texts.sheet.write)),
    ]
    card: list[Row] = [
        _row(sides, lambda side: side.numbers()),
        _row(sides, lambda side: side.notes()),
        _row(sides, lambda side: side.line(f"{side.texts.help.local} {LINE}")),
        _row(sides, lambda side: side.line(side.texts.help.keep)),
    ]
    title = Phrase(source.texts.safety.numbers, source.texts.spoken)
    room = WriteSpace(Phrase("", sides[0].texts.spoken))
    return [*_blocks(sides, sheet), room, Heading(title, new_page=True), *_blocks(sides, card)]


Row = tuple[Cell, ...]  # a cell for each language


def _codes(source: Source) -> tuple[str, ...]:
    """Dutch, and the language beside it. Whoever helps must be able to read what is printed."""
    beside = source.choice.beside
    known = [code for code in (SOURCE_LANGUAGE, beside) if code in source.library.participants]
    return tuple(dict.fromkeys(known))


def _row(sides: list[_Side], write: Callable[[_Side], Cell]) -> Row:
    return tuple(write(side) for side in sides)


def _blocks(sides: list[_Side], rows: list[Row]) -> list[Block]:
    """Set two languages beside each other; one language takes the whole width."""
    if len(sides) == 1:
        return [Boxes((cell,)) if isinstance(cell, Box) else cell for (cell,) in rows if cell]
    dutch, other = sides
    return [Columns((dutch.texts.spoken, other.texts.spoken), tuple((one, two) for one, two in rows))]


def _asked(source: Source, codes: tuple[str, ...]) -> tuple[Phrase, ...]:
    """The question of the part in which people talk most, in each language."""
    hearts = [method for method in source.asked if source.mark(method) == ASKED[-1]]
    return source.questions(hearts[0], codes) if hearts else ()


@dataclass(frozen=True, slots=True)
class _Side:
    """Writes the cells of one language."""

    library: Library
    texts: ParticipantsTexts

    def welcome(self) -> Listing:
        """The title, a welcome, and how far the translation can be trusted."""
        say = self.texts
        told = {"not-reviewed": say.status.not_reviewed, "outdated": say.status.outdated}
        status = told.get(self.library.status(say.language.code, "participants.", "questions."))
        lines = (say.sheet.welcome, *([status] if status else []))
        return Listing(self.say(say.sheet.title), tuple(map(self.say, lines)))

    def rules(self) -> Listing:
        """The agreements."""
        sheet = self.texts.sheet
        return Listing(self.say(sheet.rules_title), tuple(map(self.say, sheet.rules)), numbered=True)

    def question(self, asked: Phrase) -> Listing:
        """The question; when it is there in Dutch only, that is said and the Dutch stands whole."""
        is_own = asked.language == self.texts.spoken
        told = () if is_own else (self.say(self.texts.status.only_dutch),)
        return Listing(self.say(self.texts.sheet.question), (*told, asked))

    def numbers(self) -> Box:
        """When to call which number."""
        calls = self.texts.help.calls
        facts = [
            Fact(self.say(calls[point.id].when), Phrase(point.number or "", self.library.language("nl")))
            for point in self.library.run_sheet_numbers()
            if point.id in calls
        ]
        return Box(self.say(self.texts.help.title), "people", facts=tuple(facts))

    def notes(self) -> Listing | None:
        """What is good to know of each number."""
        calls = self.texts.help.calls
        notes = [
            self.say(f"{self.isolated(point.number or '')} · {calls[point.id].note}")
            for point in self.library.run_sheet_numbers()
            if point.id in calls
        ]
        return Listing(self.say(self.texts.help.good_to_know), tuple(notes)) if notes else None

    def line(self, text: str) -> Listing:
        """A line that stands alone."""
        return Listing(self.say(text), ())

    def isolated(self, number: str) -> str:
        """A number that keeps its order among words from the right."""
        return f"\u2066{number}\u2069" if self.texts.spoken.direction == "rtl" else number

    def say(self, text: str) -> Phrase:
        """A text in this language."""
        return Phrase(text, self.texts.spoken)
