"""Receiving: do what the browser sent, before anything is drawn."""

from __future__ import annotations

import secrets

from toolbox.planning.adapting import AdaptMeeting
from toolbox.planning.arranging import ReplaceStep
from toolbox.planning.copying import CopyFor
from toolbox.planning.editing import AddStep, ChooseFraming, RemoveStep
from toolbox.planning.fitting import Fit
from toolbox.planning.joining import JoinStep
from toolbox.planning.noting import WriteNote
from toolbox.planning.operations import Operation, Redo, Undo
from toolbox.planning.plan import Plan, Step
from toolbox.planning.postponing import PostponeTalk
from toolbox.planning.proposing.telling import told
from toolbox.planning.repeating import (
    BeginSeries,
    OpenMeeting,
    OpenReadySeries,
    RemoveMeeting,
    ReplaceMeeting,
)
from toolbox.planning.splitting import SplitStep
from toolbox.planning.starting import Beginning, Proposed, Proposing
from toolbox.planning.together import Together
from toolbox.screens.address import read_address
from toolbox.screens.keeping import obey
from toolbox.screens.parcel import Keeping, Opening, Parcel, read_operation
from toolbox.screens.refusing import refusing
from toolbox.screens.tab_key import read_tab_key
from toolbox.screens.visit import Notice, Visit
from toolbox.storage.store import (
    PlanNotFoundError,
    PlanUnreadableError,
    Stored,
    StoreFullError,
    StoreUnavailableError,
)
from toolbox.values import changed

_LONGEST_ID = 64
# What changes so much at once that the page says it, with undo beside it.
WHOLE = Fit | Beginning | OpenReadySeries | AdaptMeeting | Together | SplitStep | JoinStep | PostponeTalk


def receive(visit: Visit, parcel: Parcel) -> None:
    """Obey the wishes, then apply the operations to the newest stored plan.

    Wishes need no store: when it cannot be reached, every screen can still be, help before all.
    """
    if parcel.wishes and parcel.start is not None:
        visit.address = read_address(parcel.start, visit.library)[0]
    for wish in parcel.wishes:
        visit.address = wish.obey(visit.address, visit.library)
        visit.search = visit.search if wish.search is None else wish.search
        visit.previewed = visit.previewed if wish.look is None else wish.look
    visit.tab = read_tab_key(visit.key)
    if visit.tab is None:
        return
    try:
        _load(visit)
        for raw in parcel.operations:
            _apply(visit, raw)
    except StoreFullError:
        visit.message = visit.say.state.store_full
    except StoreUnavailableError:
        visit.message = visit.say.state.store_failed
    if visit.stored is not None and visit.address.screen != "ask":  # the wizard asks for a new value
        visit.address = changed(visit.address, framing=visit.stored.plan.framing)


def _load(visit: Visit) -> None:
    try:
        visit.stored = visit.store.load(_key(visit))
    except PlanNotFoundError:
        visit.stored = None
    except PlanUnreadableError as error:
        visit.cannot_read(error)
    visit.known = True


def _apply(visit: Visit, raw: dict[str, object]) -> None:
    operation = read_operation(raw)
    if operation is None:
        visit.message = visit.say.state.refused
        visit.done.append(str(raw.get("id", ""))[:_LONGEST_ID])
        return
    if isinstance(operation, Keeping | Opening):
        obey(visit, operation)
    elif visit.gone:
        visit.message = visit.say.keep.gone
    elif visit.stored is None or operation.id not in visit.stored.applied:
        _change(visit, operation)
    visit.done.append(operation.id)


def _change(visit: Visit, operation: Operation) -> None:
    before = visit.plan
    with refusing(visit):
        visit.stored, proposed = _stored(visit, operation)
        visit.trouble = None
        visit.notice = _notice(visit, operation, before, proposed)
        if isinstance(operation, Beginning | OpenMeeting):
            visit.address = visit.address.at("plan")
        if isinstance(operation, BeginSeries | OpenReadySeries):
            visit.address = visit.address.at("series")


def _key(visit: Visit) -> str:
    """The key of the tab as the store reads it."""
    return visit.tab.text if visit.tab else ""


def _stored(visit: Visit, operation: Operation) -> tuple[Stored, Proposed | None]:
    """Do an operation; a proposal is kept aside, because it also knows what had to give."""
    store, library, key = visit.store, visit.library, _key(visit)
    if isinstance(operation, Undo):
        return store.undo(key, operation=operation.id), None
    if isinstance(operation, Redo):
        return store.redo(key, operation=operation.id), None
    if visit.stored is None and visit.address.framing:
        _begin(visit, visit.address.framing)
    made: list[Proposed] = []

    def change(plan: Plan) -> Plan:
        if not isinstance(operation, Proposing):
            return operation.apply(plan, library)
        made[:] = [operation.proposed(plan, library)]
        return made[0].plan

    stored = store.change(key, operation=operation.id, change=change, label=operation.label)
    return stored, made[0] if made else None


def _begin(visit: Visit, framing: str) -> None:
    """Begin a plan with the value that was chosen before there was a plan: undo ends there."""
    choice = ChooseFraming(do="choose-framing", id=secrets.token_hex(8), framing=framing)
    library = visit.library
    visit.store.change(_key(visit), operation=choice.id, change=lambda plan: choice.apply(plan, library))


def _notice(visit: Visit, operation: Operation, before: Plan, proposed: Proposed | None) -> Notice | None:
    words = visit.say.plan
    if proposed is not None:
        return _proposal(visit, operation, before, proposed)
    if isinstance(operation, AddStep | RemoveStep | ReplaceStep):
        return _step_notice(visit, operation, before)
    if isinstance(operation, AdaptMeeting):
        visit.previewed = ""
    if isinstance(operation, CopyFor):
        return Notice(visit.say.copying.done, can_undo=True)
    if isinstance(operation, RemoveMeeting):
        return Notice(visit.say.series.removed.format(number=operation.place + 1), can_undo=True)
    if isinstance(operation, WHOLE):
        return Notice(words.changed, can_undo=bool(before.steps)) if before.steps else None
    return _aside(visit, operation, before)


def _aside(visit: Visit, operation: Operation, before: Plan) -> Notice | None:
    """Say that an undo was done, or that a note has two writers."""
    if isinstance(operation, WriteNote) and operation.clashes(before):
        return Notice(visit.say.plan.both_notes)
    return Notice(visit.say.plan.restored) if isinstance(operation, Undo) else None


def _step_notice(visit: Visit, operation: AddStep | RemoveStep | ReplaceStep, before: Plan) -> Notice | None:
    words = visit.say.plan
    if isinstance(operation, AddStep):
        return Notice(words.in_plan.format(title=title(visit, operation.method)), to_plan=True)
    old = before.step(operation.step)
    if isinstance(operation, ReplaceStep):
        visit.previewed = ""
    said = words.gone if isinstance(operation, RemoveStep) else words.swapped
    return Notice(said.format(title=step_title(visit, old)), can_undo=True) if old else None


def _proposal(visit: Visit, operation: Operation, before: Plan, proposed: Proposed) -> Notice | None:
    """Say which answers a proposal could not meet in full, and what it does instead."""
    say = visit.say.series
    lines = [
        told(getattr(visit.say.compromise, one.kind), one.places, visit.library, code=visit.code)
        for one in proposed.compromises
    ]
    if isinstance(operation, ReplaceMeeting):
        lines.insert(0, say.replaced.format(number=operation.place + 1))
    elif isinstance(operation, BeginSeries):
        lines.insert(0, say.began.of(len(proposed.plan.sessions), code=visit.code))
    if not lines:
        return Notice(visit.say.plan.changed, can_undo=True) if before.steps else None
    return Notice(" ".join(lines), can_undo=bool(before.steps))


def step_title(visit: Visit, step: Step) -> str:
    """What a step is called: its own words, or the title of its method."""
    return step.title or title(visit, step.method)


def title(visit: Visit, method: str | None) -> str:
    """What a step is called: the title of its method, «Pauze», or that it is gone."""
    if method is None:
        return visit.say.plan.pause
    found = visit.library.methods.get(method)
    return visit.library.title(found, visit.code) if found else visit.say.plan.unknown.format(id=method)
