"""Visit: one run of the page for one visitor: where they are, their plan, and what to tell them."""

from __future__ import annotations

from dataclasses import dataclass, field

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.planning.plan import Plan
from toolbox.screens.address import Address
from toolbox.screens.desk import Desk
from toolbox.storage.store import Stored

# A text for the page: plain in the language of the page, with language and direction in another.
Text = str | dict[str, str]


@dataclass(frozen=True, slots=True)
class Notice:
    """What was just done to the plan; `can_undo` offers the way back, `to_plan` the way to the plan."""

    text: str
    can_undo: bool = False
    to_plan: bool = False


@dataclass(slots=True)
class Visit:
    """What a screen is drawn from.

    `key` is that of the tab; on the very first run it is not there yet. `known` says whether the plan of
    the tab was read. `done` are operations that need not be sent again.
    """

    desk: Desk
    address: Address
    key: str | None = None
    stored: Stored | None = None
    known: bool = False
    done: list[str] = field(default_factory=list)
    notice: Notice | None = None
    message: str | None = None

    @property
    def library(self) -> Library:
        """All content."""
        return self.desk.library

    @property
    def code(self) -> str:
        """The language of the page."""
        return self.address.language

    @property
    def say(self) -> Texts:
        """All texts in the language of the page."""
        return self.library.texts[self.code]

    @property
    def plan(self) -> Plan:
        """The plan of the tab, or an empty one."""
        return self.stored.plan if self.stored else Plan(framing=self.address.framing)

    def words(self, phrase: Phrase) -> Text:
        """A text for the page: plain in its own language, with language and direction in another."""
        if phrase.language.code == self.code:
            return phrase.text
        return {"t": phrase.text, "lang": phrase.language.code, "dir": phrase.language.direction}
