from dataclasses import replace

from tests.making import a_plan, a_step
from tests.planning.pack.meeting import source
from toolbox.planning.pack.overview import overview
from toolbox.planning.paper import Grid
from toolbox.planning.plan import Session
from toolbox.values import changed


def test_each_meeting_has_a_row_with_its_parts_and_room_for_what_is_not_known() -> None:
    made = source()
    first = Session(minutes=60, steps=a_plan(a_step(9, method="tea-welcome")).steps)
    plan = changed(made.sheet.plan, others=(first,), place=1)

    (table,) = overview(replace(made, sheet=replace(made.sheet, plan=plan)))

    assert isinstance(table, Grid)
    words = [[cell.text if cell else None for cell in row] for row in table.rows]
    assert [row[0] for row in words] == ["Bijeenkomst 1", "Bijeenkomst 2"]
    assert words[0][1] is not None
    assert words[0][1].startswith("60 minuten")
    assert all(row[2:] == [None, None] for row in words)
