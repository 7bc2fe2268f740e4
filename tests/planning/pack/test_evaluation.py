from tests.planning.pack.meeting import source
from toolbox.planning.pack.evaluation import evaluation
from toolbox.planning.paper import Checks


def test_the_sheet_afterwards_asks_no_name_and_answers_in_words() -> None:
    questions = [block for block in evaluation(source()) if isinstance(block, Checks)]

    assert len(questions) == 4
    assert {len(block.items) for block in questions} == {3}
