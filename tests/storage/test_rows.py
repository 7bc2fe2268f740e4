"""All databases answer the same when a store asks for rows."""

import pytest

from tests.storage.stores import Opened
from toolbox.storage.days import Calendar
from toolbox.storage.rows import Database, Keeping, PlanRow

HERE, THERE = bytes(32), b"\xff" * 32
ROW = PlanRow(revision=3, last_day=100, head=b"\x00sealed\xff")


class BrokenError(Exception):
    """Something goes wrong halfway."""


@pytest.fixture
def database(opened: Opened) -> Database:
    return opened.database


def test_a_row_is_read_as_it_was_written(database: Database) -> None:
    with database.writing(HERE) as rows:
        rows.put_plan(HERE, ROW)
        rows.add_moment(HERE, 2**40, b"\x00body\xff")

    with database.reading() as rows:
        assert rows.plan(HERE) == ROW
        assert rows.moment(HERE, 2**40) == b"\x00body\xff"
        assert (rows.plan(THERE), rows.moment(THERE, 1), rows.moment(HERE, 1)) == (None, None, None)


def test_a_row_can_be_written_anew(database: Database) -> None:
    newer = PlanRow(revision=4, last_day=101, head=b"newer")

    with database.writing(HERE) as rows:
        rows.put_plan(HERE, ROW)
        rows.put_plan(HERE, newer)
        assert rows.plan(HERE) == newer


def test_a_plan_is_removed_with_its_moments_alone(database: Database) -> None:
    with database.writing(HERE) as rows:
        for place in (HERE, THERE):
            rows.put_plan(place, ROW)
            rows.add_moment(place, 1, b"body")
        rows.drop_plan(HERE)
        rows.drop_plan(HERE)

        assert (rows.plan(HERE), rows.moment(HERE, 1)) == (None, None)
        assert (rows.plan(THERE), rows.moment(THERE, 1)) == (ROW, b"body")


def test_a_moment_is_removed_alone(database: Database) -> None:
    with database.writing(HERE) as rows:
        rows.put_plan(HERE, ROW)
        rows.add_moment(HERE, 1, b"one")
        rows.add_moment(HERE, 2, b"two")
        rows.drop_moment(HERE, 1)

        assert (rows.moment(HERE, 1), rows.moment(HERE, 2)) == (None, b"two")


@pytest.mark.parametrize(("until", "last_day"), [(99, 100), (100, 100), (101, 101)])
def test_use_never_makes_a_life_shorter(database: Database, until: int, last_day: int) -> None:
    with database.writing(HERE) as rows:
        rows.put_plan(HERE, ROW)
        rows.use(HERE, until)
        rows.use(THERE, until)

        assert rows.plan(HERE) == PlanRow(ROW.revision, last_day, ROW.head)
        assert rows.plan(THERE) is None


@pytest.mark.parametrize(("until", "last_day"), [(99, 99), (100, 100), (101, 100)])
def test_no_life_is_longer_than_it_may_be(database: Database, until: int, last_day: int) -> None:
    with database.writing(HERE) as rows:
        rows.put_plan(HERE, ROW)
        rows.shorten(until)

        assert rows.plan(HERE) == PlanRow(ROW.revision, last_day, ROW.head)


def test_a_plan_is_over_after_its_last_day(database: Database) -> None:
    with database.writing(HERE) as rows:
        rows.put_plan(HERE, ROW)
        rows.put_plan(THERE, PlanRow(1, 101, b"head"))

        assert [rows.drop_over(day) for day in (100, 101, 101, 102)] == [0, 1, 0, 1]


def test_what_a_database_keeps_for_itself_is_kept(database: Database) -> None:
    with database.writing(HERE) as rows:
        before = rows.keeping()
        assert before is not None
        after = Keeping(before.canary, Calendar(5, 4))
        rows.put_keeping(after)

    with database.reading() as rows:
        assert rows.keeping() == after


def test_what_goes_wrong_halfway_passes_and_undoes_all(database: Database) -> None:
    def go_wrong() -> None:
        with database.writing(HERE) as rows:
            rows.put_plan(HERE, ROW)
            raise BrokenError

    with pytest.raises(BrokenError):
        go_wrong()

    with database.reading() as rows:
        assert rows.plan(HERE) is None
