"""Keeping: everything that changes the key of a tab: keep a plan, open one by its code, remove it, copy it.

The tab chooses a new key and sends these alone, after all else is confirmed; each may arrive twice and does
the same both times. The tab takes the key of the answer, and until then it has the old one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from toolbox.languages.dates import day
from toolbox.screens.parcel import Keeping, Move, Opening
from toolbox.screens.refusing import refusing
from toolbox.screens.tab_key import Form, TabKey, new_key
from toolbox.screens.visit import Notice, Taken, Visit
from toolbox.storage.codes import CodeError, parse_code
from toolbox.storage.store import PlanNotFoundError, PlanUnreadableError


def obey(visit: Visit, wanted: Keeping | Opening) -> None:
    """Do it, and say what the tab must hold from now on."""
    if isinstance(wanted, Opening):
        _open(visit, wanted)
        return
    if visit.tab is None:
        return
    with refusing(visit):
        _DOINGS[wanted.do](_Moving(visit, visit.tab, wanted))


@dataclass(frozen=True, slots=True)
class _Moving:
    """One move of the plan that a tab holds."""

    visit: Visit
    tab: TabKey
    wanted: Keeping

    def keep(self) -> None:
        visit, here = self.visit, self._put("new") if self.tab.form == "passing" else self.tab
        stored = visit.stored = visit.desk.store.save(here.text)
        if self.tab.form == "passing":
            visit.desk.passing.forget(self.tab.text)
        self._take(TabKey(here.key, "kept"))
        visit.codes_open = True
        until = day(stored.until, code=visit.code) if stored.until else ""
        visit.notice = Notice(visit.say.keep.was_kept.format(date=until))

    def renew(self) -> None:
        visit = self.visit
        fresh = TabKey(visit.store.renew(self.tab.text, self.wanted.new), self.tab.form)
        visit.stored = visit.store.load(fresh.text)
        self._take(fresh)
        visit.codes_open = True
        visit.notice = Notice(visit.say.keep.renewed)

    def forget(self) -> None:
        self.visit.store.forget(self.tab.text)
        self._leave(Notice(self.visit.say.keep.forgotten))

    def close(self) -> None:
        """Let go of a plan that stays where it is."""
        self._leave(None)
        self.visit.address = self.visit.address.at("start")

    def copy(self) -> None:
        self._take(self._put("new"), other=True)
        self.visit.notice = Notice(self.visit.say.keep.copied)

    def pass_on(self) -> None:
        """Go on in memory alone, and remove what was stored."""
        there = self._put("passing")
        self.visit.desk.store_of(self.tab).forget(self.tab.text)
        self._take(there)
        self.visit.notice = Notice(self.visit.say.keep.passed)

    def _put(self, form: Form) -> TabKey:
        """Put the plan under the new key. Asked again, it is there already. Raises PlanNotFoundError."""
        there = new_key(self.wanted.new, form)
        store, plan = self.visit.desk.store_of(there), self.visit.plan
        if self.visit.stored is None:
            store.load(there.text)
        self.visit.stored = store.change(there.text, operation=self.wanted.id, change=lambda _: plan)
        return there

    def _leave(self, notice: Notice | None) -> None:
        self.visit.stored = self.visit.trouble = None
        self.visit.notice = notice
        self._take(new_key(self.wanted.new), other=True)

    def _take(self, tab: TabKey, *, other: bool = False) -> None:
        _take(self.visit, self.wanted.id, tab, other=other)


_DOINGS: Mapping[Move, Callable[[_Moving], None]] = {
    "keep-plan": _Moving.keep,
    "renew-plan": _Moving.renew,
    "forget-plan": _Moving.forget,
    "close-plan": _Moving.close,
    "copy-plan": _Moving.copy,
    "pass-plan": _Moving.pass_on,
}


def _open(visit: Visit, wanted: Opening) -> None:
    """Open a plan by its code. Removed, over or never there: the answer is the same."""
    guesses = visit.desk.guesses
    try:
        tab = TabKey(parse_code(wanted.code), "kept")
    except CodeError:
        visit.message = visit.say.code.wrong
        return
    if not guesses.may_try(visit.visitor, shared=visit.shared):
        visit.message = visit.say.code.slowed
        return
    try:
        visit.stored, visit.trouble = visit.desk.store.load(tab.text), None
    except PlanNotFoundError:
        guesses.missed(visit.visitor, shared=visit.shared)
        visit.message = visit.say.code.unknown
        return
    except PlanUnreadableError as error:
        visit.cannot_read(error)
    _take(visit, wanted.id, tab, other=True)
    visit.notice = None
    visit.address = visit.address.at("plan")


def _take(visit: Visit, operation: str, tab: TabKey, *, other: bool = False) -> None:
    visit.tab = tab
    visit.taken = Taken(operation, tab.written(), other=other)
