"""Visit: one run of the page for one visitor: where they are, their plan, and what to tell them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from toolbox.languages.phrase import Phrase
from toolbox.languages.texts import Texts
from toolbox.library.library import Library
from toolbox.library.method import Method
from toolbox.library.moment import Moment
from toolbox.library.tip import Tip
from toolbox.library.vocabulary import SideLists, Sides
from toolbox.planning.plan import Plan
from toolbox.screens.address import Address
from toolbox.screens.desk import Desk
from toolbox.screens.tab_key import TabKey
from toolbox.storage.store import PlanDamagedError, PlanUnreadableError, Store, Stored

Trouble = Literal["damaged", "unreadable"]
# A text for the page: plain in the language of the page, with language and direction in another.
Text = str | dict[str, str]


@dataclass(frozen=True, slots=True)
class Notice:
    """What was just done to the plan; `can_undo` offers the way back, `to_plan` the way to the plan."""

    text: str
    can_undo: bool = False
    to_plan: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """The key that the tab takes when an operation is done; with an `other` plan it forgets the old."""

    operation: str
    key: str
    other: bool = False


@dataclass(slots=True)
class Visit:
    """What a screen is drawn from.

    `key` is what the tab sent as its key, on the very first run nothing; `tab` is that key when it is one.
    `known` says whether the plan of the tab was looked for, `trouble` why it was found and cannot be read.
    `done` are operations that need not be sent again. `visitor` tells sessions apart; `shared` is a name for
    the address behind which a whole hall may be, and tells nothing either. `previewed` is what is looked at
    before it is done: the step for which other methods are shown, or how the meeting may turn out.
    """

    desk: Desk
    address: Address
    key: str | None = None
    stored: Stored | None = None
    known: bool = False
    done: list[str] = field(default_factory=list)
    notice: Notice | None = None
    message: str | None = None
    search: str = ""
    previewed: str = ""
    visitor: str = ""
    shared: str = ""
    tab: TabKey | None = None
    taken: Taken | None = None
    trouble: Trouble | None = None
    codes_open: bool = False

    @property
    def store(self) -> Store:
        """Where the plan of the tab stays."""
        return self.desk.store_of(self.tab)

    @property
    def passing(self) -> bool:
        """Say whether the plan stays in memory alone."""
        return self.tab is not None and self.tab.form == "passing"

    @property
    def gone(self) -> bool:
        """Say whether there must be a plan and there is none."""
        must = self.tab is not None and self.tab.form != "new"
        return must and self.known and self.stored is None and self.trouble is None

    def cannot_read(self, error: PlanUnreadableError) -> None:
        """Remember why the plan, which is there, cannot be shown."""
        self.stored = None
        self.trouble = "damaged" if isinstance(error, PlanDamagedError) else "unreadable"

    @property
    def can_edit(self) -> bool:
        """Say whether the key of the tab may change the plan."""
        return self.tab is None or self.tab.key.can_edit

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

    def term(self, sides: Sides) -> Text:
        """Words of the vocabulary, in the language of the page or in Dutch."""
        return self.words(self.library.say(sides, self.code))

    def said(self, content: Method | Tip | Moment, field: str) -> Text:
        """One text of a method, tip or moment, in the language that it has it in."""
        words = content.words_in(self.code)
        return self.words(Phrase(getattr(words, field), self.library.language(words.language)))

    def all_said(self, content: Method | Tip | Moment, field: str) -> list[Text]:
        """A list of texts of a method, tip or moment."""
        words = content.words_in(self.code)
        language = self.library.language(words.language)
        return [self.words(Phrase(line, language)) for line in getattr(words, field)]

    def noted(self, content: Method | Tip, community: str) -> Text:
        """What a method or tip says for a community."""
        words = content.words_in(self.code)
        return self.words(Phrase(words.communities[community], self.library.language(words.language)))

    def listed(self, lists: SideLists) -> list[Text]:
        """A list of the vocabulary, whole in one language."""
        code = self.code if self.code in lists else "nl"
        return [self.words(Phrase(line, self.library.language(code))) for line in lists[code]]
