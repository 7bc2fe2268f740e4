import pytest

from toolbox.library.library import Library
from toolbox.screens.desk import Desk, NoDeskError, close_desk, make_desk, open_desk, the_desk
from toolbox.settings import Settings
from toolbox.storage.memory import MemoryStore


def test_the_desk_that_was_opened_serves_everybody(desk: Desk) -> None:
    open_desk(desk)

    assert the_desk() is desk
    close_desk()


def test_without_a_desk_there_is_nothing_to_show() -> None:
    close_desk()

    with pytest.raises(NoDeskError):
        the_desk()


def test_a_kind_of_file_has_at_most_one_exporter(desk: Desk) -> None:
    assert desk.exporter("pdf") is None


def test_the_disk_is_watched_only_when_plans_stay_on_it(library: Library) -> None:
    here, elsewhere = Settings(), Settings.model_validate({"database": "postgresql://elsewhere/plans"})

    assert make_desk(library, MemoryStore(), (), here).disk == here.plans.parent
    assert make_desk(library, MemoryStore(), (), elsewhere).disk is None
