from dataclasses import replace

from tests.planning.pack.meeting import source
from toolbox.planning.pack.evaluation import evaluation
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Checks, Grid
from toolbox.planning.plan import Meeting
from toolbox.values import changed


def who(*, reading: bool) -> Source:
    made = source()
    plan = changed(made.sheet.plan, meeting=Meeting(reading=reading))
    return replace(made, sheet=replace(made.sheet, plan=plan))


def test_the_sheet_afterwards_asks_no_name_and_answers_in_words() -> None:
    questions = [block for block in evaluation(who(reading=True)) if isinstance(block, Checks)]

    assert len(questions) == 4
    assert {len(block.items) for block in questions} == {3}


def test_where_nobody_writes_the_same_questions_are_counted_on_one_sheet() -> None:
    asked = [block.title for block in evaluation(who(reading=True)) if isinstance(block, Checks)]
    (table,) = [block for block in evaluation(who(reading=False)) if isinstance(block, Grid)]

    assert [row[0] for row in table.rows] == asked
    assert all(cell is None for row in table.rows for cell in row[1:])
