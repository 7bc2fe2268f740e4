"""Sides: the words of papers for participants, in Dutch and in the language beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from toolbox.languages.participants_texts import ParticipantsTexts
from toolbox.languages.phrase import Phrase
from toolbox.library.library import SOURCE_LANGUAGE, Library
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Block, Box, Boxes, Call, Cell, Checks, Columns, Fact, Listing

LINE = "_" * 24  # to write on by hand
Row = tuple[Cell, ...]  # a cell for each language


def sides_of(source: Source) -> tuple[Side, ...]:
    """Dutch, and the language beside it. Whoever helps must be able to read what is printed."""
    papers = source.library.participants
    codes = dict.fromkeys(code for code in (SOURCE_LANGUAGE, source.choice.beside) if code in papers)
    return tuple(Side(source.library, papers[code]) for code in codes)


def row(sides: Sequence[Side], write: Callable[[Side], Cell]) -> Row:
    """Write the same in each language."""
    return tuple(write(side) for side in sides)


def beside_each_other(sides: Sequence[Side], rows: Sequence[Row]) -> list[Block]:
    """Set two languages beside each other; one language takes the whole width."""
    if len(sides) == 1:
        return [Boxes((cell,)) if isinstance(cell, Box) else cell for (cell,) in rows if cell]
    dutch, other = sides
    return [Columns((dutch.texts.spoken, other.texts.spoken), tuple((one, two) for one, two in rows))]


@dataclass(frozen=True, slots=True)
class Side:
    """Writes the cells of one language."""

    library: Library
    texts: ParticipantsTexts

    @property
    def code(self) -> str:
        """The code of the language."""
        return self.texts.language.code

    def welcome(self) -> Listing:
        """The title, a welcome, and how far the translation can be trusted."""
        sheet = self.texts.sheet
        return Listing(self.say(sheet.title), (self.say(sheet.welcome), *self.trusted()))

    def trusted(self) -> tuple[Phrase, ...]:
        """How far the translation can be trusted, unless a speaker has reviewed it."""
        say = self.texts.status
        told = {"not-reviewed": say.not_reviewed, "outdated": say.outdated}
        status = told.get(self.library.status(self.code, "participants.", "questions."))
        return (self.say(status),) if status else ()

    def asked_afterwards(self) -> tuple[Checks, ...]:
        """The questions afterwards, each with its answers in words."""
        say = self.texts.evaluation
        answers = tuple(map(self.say, say.answers))
        return tuple(Checks(self.say(question), answers, is_list=True) for question in say.questions)

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
        facts = tuple(call.fact for call in self.calls())
        return Box(self.say(self.texts.help.title), "people", facts=facts)

    def calls(self) -> tuple[Call, ...]:
        """When to call which number, each with what is good to know of it."""
        calls, dutch = self.texts.help.calls, self.library.language(SOURCE_LANGUAGE)
        return tuple(
            Call(
                Fact(self.say(calls[point.id].when), Phrase(point.number or "", dutch)),
                self.say(calls[point.id].note),
            )
            for point in self.library.run_sheet_numbers()
            if point.id in calls
        )

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
