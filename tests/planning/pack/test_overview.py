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
    assert [number for number, *_ in table.rows] == [made.say("Bijeenkomst 1"), made.say("Bijeenkomst 2")]
    assert table.rows[0][1] == (made.say("60 minuten"),)
    assert all(row[2:] == (None, None) for row in table.rows)


def test_a_title_that_is_there_in_dutch_only_stays_dutch() -> None:
    made = source("en")
    dutch = made.library.language("nl")
    methods = {id_: changed(one, words={"nl": one.words["nl"]}) for id_, one in made.library.methods.items()}
    library = replace(made.library, methods=methods)

    (table,) = overview(replace(made, library=library))

    assert isinstance(table, Grid)
    (_, known, *_) = table.rows[0]
    assert isinstance(known, tuple)
    assert [phrase.language for phrase in known] == [made.texts.spoken, *[dutch] * (len(known) - 1)]
    assert len(known) > 1
