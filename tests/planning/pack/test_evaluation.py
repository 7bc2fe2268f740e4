from dataclasses import replace

from tests.planning.pack.meeting import source
from toolbox.planning.pack.choice import PackChoice, Size
from toolbox.planning.pack.evaluation import evaluation
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Checks, Columns, Grid, Heading, Listing
from toolbox.planning.plan import Meeting
from toolbox.values import changed


def who(*, reading: bool, beside: str = "nl", size: Size = "a5") -> Source:
    made = source()
    plan = changed(made.sheet.plan, meeting=Meeting(reading=reading))
    choice = PackChoice(products=("evaluation",), beside=beside, sizes={"evaluation": size})
    return replace(made, sheet=replace(made.sheet, plan=plan), choice=choice)


def test_the_sheet_afterwards_asks_no_name_and_answers_in_words() -> None:
    questions = [block for block in evaluation(who(reading=True)) if isinstance(block, Checks)]

    assert len(questions) == 4
    assert {len(block.items) for block in questions} == {3}


def test_where_nobody_writes_the_same_questions_are_counted_on_one_sheet() -> None:
    asked = [block.title for block in evaluation(who(reading=True)) if isinstance(block, Checks)]
    (table,) = [block for block in evaluation(who(reading=False)) if isinstance(block, Grid)]

    assert [row[0] for row in table.rows] == asked
    assert all(cell is None for row in table.rows for cell in row[1:])


def test_half_a_sheet_has_another_language_on_its_back_and_a_whole_one_has_it_beside() -> None:
    half = evaluation(who(reading=True, beside="ar"))
    (whole,) = [
        block for block in evaluation(who(reading=True, beside="ar", size="a4")) if isinstance(block, Columns)
    ]

    asked = [block.title.language.code for block in half if isinstance(block, Checks)]
    assert asked == ["nl"] * 4 + ["ar"] * 4
    assert [block.new_page for block in half if isinstance(block, Heading)] == [True]
    assert [tuple(type(cell) for cell in row) for row in whole.rows[1:5]] == [(Checks, Checks)] * 4


def test_who_counts_can_read_the_questions_out_in_the_other_language() -> None:
    found = evaluation(who(reading=False, beside="ar"))
    papers = source().library.participants

    (read,) = [block for block in found if isinstance(block, Listing) and block.title.language.code == "ar"]
    assert [line.text for line in read.items[:4]] == list(papers["ar"].evaluation.questions)
    assert read.items[-1].text == papers["ar"].status.not_reviewed
