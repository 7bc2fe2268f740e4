"""Every store answers as a list of plans would, whatever is done in whatever order."""

from dataclasses import dataclass, field

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.examples import applying, edits
from tests.making import an_id
from tests.storage.stores import Opened
from toolbox.planning.editing import Edit
from toolbox.planning.plan import Plan
from toolbox.storage.codes import make_key
from toolbox.storage.store import Store, Stored

Doing = Edit | str
DOINGS = st.lists(edits() | st.sampled_from(["undo", "redo", "again", "save", "renew"]), max_size=12)


@dataclass
class Model:
    """What a store promises, in as few lines as possible and with everything in the clear."""

    plans: list[tuple[Plan, str | None]] = field(default_factory=lambda: [(Plan(), None)])
    place: int = 0
    revision: int = 0
    applied: list[str] = field(default_factory=list)
    saved: bool = False

    def change(self, doing: Edit, *, operation: str, label: str | None) -> None:
        now, last = self.plans[self.place]
        plan = applying(doing)(now)
        self.applied.append(operation)
        if plan != now:
            until = self.place if label is not None and label == last else self.place + 1
            self.plans = [*self.plans[:until], (plan, label)]
            self.place = until
            self.revision += 1

    def move(self, by: int, *, operation: str) -> None:
        self.applied.append(operation)
        if 0 <= self.place + by < len(self.plans):
            self.place += by
            self.revision += 1


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DOINGS, st.booleans())
def test_a_store_answers_as_a_list_would(opened: Opened, doings: list[Doing], labelled: bool) -> None:  # noqa: FBT001 - drawn
    key, model = make_key().code(), Model()
    opened.store.change(key, operation=an_id(0), change=lambda plan: plan)
    model.applied.append(an_id(0))

    for number, doing in enumerate(doings, start=1):
        key = done(opened.store, key, doing, number=number, labelled=labelled)
        do_in(model, doing, number=number, labelled=labelled)

        assert seen(opened.store.load(key)) == expected(model)


def done(store: Store, key: str, doing: Doing, *, number: int, labelled: bool) -> str:
    """Do something in a store, and say under which key the plan is then."""
    if isinstance(doing, Edit):
        label = doing.label if labelled else None
        store.change(key, operation=an_id(number), change=applying(doing), label=label)
    elif doing == "undo":
        store.undo(key, operation=an_id(number))
    elif doing == "redo":
        store.redo(key, operation=an_id(number))
    elif doing == "again":
        store.change(key, operation=an_id(0), change=lambda _: Plan(start=number))
    elif doing == "save":
        store.save(key)
    else:
        return store.renew(key).code()
    return key


def do_in(model: Model, doing: Doing, *, number: int, labelled: bool) -> None:
    if isinstance(doing, Edit):
        model.change(doing, operation=an_id(number), label=doing.label if labelled else None)
    elif doing in {"undo", "redo"}:
        model.move(-1 if doing == "undo" else 1, operation=an_id(number))
    elif doing == "save":
        model.saved = True


def seen(stored: Stored) -> tuple[object, ...]:
    can = (stored.can_undo, stored.can_redo)
    return (stored.plan, stored.revision, *can, stored.applied, stored.saved)


def expected(model: Model) -> tuple[object, ...]:
    can = (model.place > 0, model.place < len(model.plans) - 1)
    return (model.plans[model.place][0], model.revision, *can, tuple(model.applied), model.saved)
