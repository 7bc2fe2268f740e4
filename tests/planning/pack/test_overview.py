from tests.making import a_library
from tests.planning.pack.meeting import source
from toolbox.planning.pack.overview import overview
from toolbox.planning.paper import Grid


def test_each_meeting_has_a_row_with_room_for_what_is_not_known() -> None:
    say = source().say
    (table,) = overview(
        ((say("1"), say("Kennismaken")), (say("2"), say("Verder praten"))), a_library().texts["nl"]
    )

    assert isinstance(table, Grid)
    assert [[cell.text if cell else None for cell in row] for row in table.rows] == [
        ["1", "Kennismaken", None, None],
        ["2", "Verder praten", None, None],
    ]
