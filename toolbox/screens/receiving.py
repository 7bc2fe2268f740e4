"""Receiving: do what the browser sent, before anything is drawn."""

from __future__ import annotations

import re
import secrets

from toolbox.planning.editing import (
    AddStep,
    ChooseFraming,
    Operation,
    PlanFullError,
    Redo,
    RefusedError,
    RemoveStep,
    Undo,
)
from toolbox.planning.plan import Plan
from toolbox.screens.address import read_address
from toolbox.screens.parcel import Parcel, Wish, read_operation
from toolbox.screens.visit import Notice, Visit
from toolbox.storage.store import PlanNotFoundError, Stored, StoreUnavailableError
from toolbox.values import changed

_KEY = re.compile(r"^[0-9a-f]{32}$")
_LONGEST_ID = 64


def receive(visit: Visit, parcel: Parcel) -> None:
    """Apply operations to the newest stored plan, then obey the wishes."""
    if parcel.wishes and parcel.start is not None:
        visit.address = read_address(parcel.start, visit.library)[0]
    if visit.key is None or not _KEY.match(visit.key):
        _obey(visit, parcel)
        return
    try:
        visit.stored = _loaded(visit, visit.key)
        for raw in parcel.operations:
            _apply(visit, visit.key, raw)
        _obey(visit, parcel)
        visit.known = True
    except StoreUnavailableError:
        visit.message = visit.say.state.store_failed
    if visit.stored is not None:
        visit.address = changed(visit.address, framing=visit.stored.plan.framing)


def _loaded(visit: Visit, key: str) -> Stored | None:
    try:
        return visit.desk.store.load(key)
    except PlanNotFoundError:
        return None


def _apply(visit: Visit, key: str, raw: dict[str, object]) -> None:
    operation = read_operation(raw)
    if operation is None:
        visit.message = visit.say.state.refused
        visit.done.append(str(raw.get("id", ""))[:_LONGEST_ID])
        return
    already = visit.stored is not None and operation.id in visit.stored.applied
    if not already:
        _change(visit, key, operation)
    visit.done.append(operation.id)


def _change(visit: Visit, key: str, operation: Operation) -> None:
    before = visit.plan
    try:
        visit.stored = _stored(visit, key, operation)
    except PlanFullError:
        visit.message = visit.say.state.full
    except RefusedError:
        visit.message = visit.say.state.refused
    else:
        visit.notice = _notice(visit, operation, before)


def _stored(visit: Visit, key: str, operation: Operation) -> Stored:
    store, library = visit.desk.store, visit.library
    if isinstance(operation, Undo):
        return store.undo(key, operation=operation.id)
    if isinstance(operation, Redo):
        return store.redo(key, operation=operation.id)
    framing = visit.address.framing if visit.stored is None else None

    def change(plan: Plan) -> Plan:
        # A new plan begins with the value that was chosen before there was a plan.
        return operation.apply(changed(plan, framing=framing) if framing else plan, library)

    return store.change(key, operation=operation.id, change=change, label=operation.label)


def _notice(visit: Visit, operation: Operation, before: Plan) -> Notice | None:
    words = visit.say.plan
    if isinstance(operation, AddStep):
        return Notice(words.in_plan.format(title=title(visit, operation.method)), to_plan=True)
    if isinstance(operation, RemoveStep):
        gone = before.step(operation.step)
        return Notice(words.gone.format(title=title(visit, gone.method)), can_undo=True) if gone else None
    return Notice(words.restored) if isinstance(operation, Undo) else None


def title(visit: Visit, method: str | None) -> str:
    """What a step is called: the title of its method, «Pauze», or that it is gone."""
    if method is None:
        return visit.say.plan.pause
    found = visit.library.methods.get(method)
    return found.words_in(visit.code).title if found else visit.say.plan.unknown.format(id=method)


def _obey(visit: Visit, parcel: Parcel) -> None:
    for wish in parcel.wishes:
        visit.address = wish.obey(visit.address, visit.library)
        _choose_framing(visit, wish)


def _choose_framing(visit: Visit, wish: Wish) -> None:
    """Keep a newly chosen value in the plan too: there it is printed, and there it can be undone."""
    if wish.set is None or wish.set[0] != "waarde" or visit.stored is None or visit.key is None:
        return
    choice = ChooseFraming(do="choose-framing", id=secrets.token_hex(8), framing=visit.address.framing)
    library = visit.library
    visit.stored = visit.desk.store.change(
        visit.key, operation=choice.id, change=lambda plan: choice.apply(plan, library)
    )
