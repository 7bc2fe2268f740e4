"""Source: one meeting and the words of one language, from which every product is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.library.vocabulary import Sides
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.discreet import discreet_question, is_discreet
from toolbox.planning.paper import Fact
from toolbox.planning.questions import question
from toolbox.planning.run_sheet import RunSheet

ASKED = (2, 3)  # the phase groups in which a question is put to the group


@dataclass(frozen=True)
class Source:
    """A meeting with its times, the library, and the words of the language that is printed."""

    sheet: RunSheet
    library: Library
    texts: Texts
    choice: PackChoice = field(default_factory=PackChoice)

    @property
    def code(self) -> str:
        """The code of the language."""
        return self.texts.language.code

    @cached_property
    def methods(self) -> tuple[Method, ...]:
        """Every method of the meeting once, in the order in which they come."""
        parts = (*self.sheet.before, *self.sheet.parts, *self.sheet.after)
        found = {part.method.id: part.method for part in parts if part.method}
        return tuple(found.values())

    @cached_property
    def asked(self) -> tuple[Method, ...]:
        """The methods that put a question to the group, as often as they come."""
        parts = self.sheet.parts
        return tuple(part.method for part in parts if part.method and self.mark(part.method) in ASKED)

    @property
    def is_discreet(self) -> bool:
        """Say whether no paper for participants may give anybody away."""
        return is_discreet(self.sheet.plan, self.library, wanted=self.choice.discreet)

    def question(self, method: Method) -> Phrase:
        """The question of a method, from the value of the meeting, on a paper that lies on the table."""
        return self.questions(method, (self.code,))[0]

    def questions(self, method: Method, codes: tuple[str, ...]) -> tuple[Phrase, ...]:
        """The same question in some languages."""
        framing = self.sheet.plan.framing
        if self.is_discreet:
            return discreet_question(method, self.library, framing=framing, codes=codes)
        return tuple(question(method, self.library, framing=framing, code=code).words for code in codes)

    def numbers(self) -> tuple[Fact, ...]:
        """Whom to call, each with its number."""
        return tuple(
            Fact(self.library.say(point.line, self.code), self.say(point.number))
            for point in self.library.run_sheet_numbers()
            if point.line and point.number
        )

    def filled(self, texts: tuple[Sides, ...]) -> tuple[Phrase, ...]:
        """Texts on safety, with the numbers in them."""
        return tuple(self.library.filled(one, self.code) for one in texts)

    def mark(self, method: Method) -> int | None:
        """The phase group of a method."""
        return self.library.phase_group(method).mark

    def say(self, text: str) -> Phrase:
        """A text in the language that is printed."""
        return Phrase(text, self.texts.spoken)
