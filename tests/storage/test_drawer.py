"""A drawer opens what is asked for and writes what differs."""

import pytest

from tests.making import a_plan, an_id
from tests.storage.stores import FIRST_DAY, Opened, seal, start_after
from toolbox.planning.plan import Plan
from toolbox.storage.drawer import Drawer
from toolbox.storage.memory import MemoryDatabase, MemoryRows
from toolbox.storage.store import PlanNotFoundError
from toolbox.storage.timeline import FIRST, Moment, Timeline

DAY = FIRST_DAY.toordinal()


class CountingRows(MemoryRows):
    """Rows that remember which moments were asked for, added and removed."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []
        self.added: list[int] = []
        self.removed: list[int] = []

    def moment(self, place: bytes, number: int) -> bytes | None:
        self.asked.append(number)
        return super().moment(place, number)

    def add_moment(self, place: bytes, number: int, body: bytes) -> None:
        self.added.append(number)
        super().add_moment(place, number, body)

    def drop_moment(self, place: bytes, number: int) -> None:
        self.removed.append(number)
        super().drop_moment(place, number)


@pytest.fixture
def rows() -> CountingRows:
    return CountingRows()


@pytest.fixture
def drawer(rows: CountingRows) -> Drawer:
    return Drawer(rows, seal())


def longer(timeline: Timeline, number: int, *, in_place: bool = False) -> Timeline:
    return timeline.added(an_id(number), in_place=in_place)


def test_an_empty_drawer_has_nothing(drawer: Drawer) -> None:
    assert drawer.kept() is None
    with pytest.raises(PlanNotFoundError):
        drawer.found()


def test_what_was_put_is_found(drawer: Drawer) -> None:
    made, timeline = Moment(a_plan(minutes=60), "label"), longer(Timeline(), 1)

    drawer.put(None, timeline, made=made, last_day=DAY)

    assert (drawer.found().timeline, drawer.found().last_day) == (timeline, DAY)
    assert (drawer.moment(0), drawer.moment(1)) == (FIRST, made)


def test_only_what_differs_is_written(drawer: Drawer, rows: CountingRows) -> None:
    one = longer(Timeline(), 1)
    two = longer(one, 2)
    drawer.put(None, one, made=Moment(a_plan(minutes=60)), last_day=DAY)
    drawer.put(one, two, made=Moment(a_plan(minutes=90)), last_day=DAY)
    drawer.put(two, two.moved(-1, operation=an_id(3)), last_day=DAY)

    assert (sorted(rows.added), rows.removed) == ([0, 1, 2], [])


def test_what_was_replaced_and_what_was_undone_is_removed(drawer: Drawer, rows: CountingRows) -> None:
    one = longer(Timeline(), 1)
    in_place = longer(one, 2, in_place=True)
    undone = in_place.moved(-1, operation=an_id(3))
    other = longer(undone, 4)
    drawer.put(None, one, last_day=DAY)
    drawer.put(one, in_place, last_day=DAY)
    drawer.put(undone, other, last_day=DAY)

    assert rows.removed == [1, 2]
    assert sorted(number for _, number in rows.moments) == list(other.moments)


def test_a_plan_opens_one_moment_and_not_all() -> None:
    opened = Opened(MemoryDatabase())
    start_after(opened.store, *range(60, 90))
    counting = CountingRows()
    with opened.database.reading() as rows:
        assert isinstance(rows, MemoryRows)
        counting.plans, counting.moments = rows.plans, rows.moments

    drawer = Drawer(counting, seal())
    drawer.moment(drawer.found().timeline.now)

    assert counting.asked == [30]


def test_taking_over_a_drawer_leaves_the_other_empty(drawer: Drawer, rows: CountingRows) -> None:
    other = Drawer(rows, seal("f" * 32))
    timeline = longer(Timeline(), 1)
    drawer.put(None, timeline, made=Moment(a_plan(minutes=60)), last_day=DAY)

    other.take(drawer, drawer.found())

    assert drawer.kept() is None
    assert (other.found().timeline, other.found().last_day) == (timeline, DAY)
    assert (other.moment(0).plan, other.moment(1).plan) == (Plan(), a_plan(minutes=60))
    assert {place for place, _ in rows.moments} == {other.seal.place}
