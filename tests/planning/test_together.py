from collections.abc import Mapping

import pytest

from tests.making import a_library, a_plan, a_step, an_id
from toolbox.planning.editing import UnknownIdError
from toolbox.planning.operations import OPERATION
from toolbox.planning.together import Together

PLAN = a_plan(a_step(1), a_step(2, method="one-word-round"))


def together(*operations: Mapping[str, object]) -> Together:
    found = OPERATION.validate_python({"do": "together", "id": an_id(100), "operations": operations})
    assert isinstance(found, Together)
    return found


def test_operations_are_done_in_their_order_and_may_name_what_an_earlier_one_made() -> None:
    added = {"do": "add-step", "id": an_id(7), "method": "tea-welcome"}
    moved = {"do": "move-step", "id": an_id(8), "step": an_id(7), "before": an_id(2)}

    after = together(added, moved).apply(PLAN, a_library())

    assert [step.id for step in after.steps] == [an_id(1), an_id(7), an_id(2)]


def test_when_one_is_refused_none_is_done() -> None:
    removed = {"do": "remove-step", "id": an_id(7), "step": an_id(1)}
    unknown = {"do": "add-step", "id": an_id(8), "method": "never-heard-of"}

    with pytest.raises(UnknownIdError):
        together(removed, unknown).apply(PLAN, a_library())
