import pytest
from pydantic import ValidationError

from tests.making import an_id
from toolbox.planning.operations import OPERATION, Undo

NEW = an_id(100)
GONE = an_id(99)


def test_what_the_browser_sends_becomes_an_operation() -> None:
    operation = OPERATION.validate_json(f'{{"do": "undo", "id": "{NEW}"}}')

    assert operation == Undo(do="undo", id=NEW)


@pytest.mark.parametrize(
    "sent",
    [
        {"do": "forget-all", "id": NEW},
        {"do": "undo"},
        {"do": "undo", "id": "1"},
        {"do": "undo", "id": NEW, "key": "x"},
        {"do": "change-minutes", "id": NEW, "step": GONE, "by": 500},
        {"do": "change-minutes", "id": NEW, "step": GONE, "by": "5"},
        {"do": "set-length", "id": NEW, "minutes": 100_000},
        {"do": "add-step", "id": NEW, "method": "../secret"},
        {"do": "write-note", "id": NEW, "step": GONE, "text": "a" * 20_001},
        {"do": "tell-meeting", "id": NEW, "people": 1000},
        {"do": "fix-time", "id": NEW, "step": GONE, "at": "25:00"},
        {"do": "propose-plan", "id": NEW, "minutes": 7},
        {"do": "give-reason", "id": NEW, "rule": "<b>", "text": ""},
    ],
    ids=str,
)
def test_what_no_browser_of_ours_sends_is_refused(sent: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        OPERATION.validate_python(sent)
