import pytest

from toolbox.screens.desk import Desk, NoDeskError, close_desk, open_desk, the_desk


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
