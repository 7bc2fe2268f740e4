import pytest

from tests.screens.conftest import MakeVisit
from toolbox.planning.editing import PlanFullError, RefusedError
from toolbox.screens.refusing import refusing
from toolbox.screens.visit import Trouble
from toolbox.storage.store import (
    KeyTakenError,
    PlanDamagedError,
    PlanNotFoundError,
    PlanUnreadableError,
    ReadOnlyError,
    StoreUnavailableError,
)

SAID: list[tuple[type[Exception], str, Trouble | None]] = [
    (PlanNotFoundError, "Dit plan is er niet meer.", None),
    (PlanFullError, "Je plan is vol.", None),
    (ReadOnlyError, "Dit plan kun je alleen lezen.", None),
    (KeyTakenError, "Dit kon niet.", None),
    (RefusedError, "Dit kon niet.", None),
    (PlanUnreadableError, "Dit kon niet.", "unreadable"),
    (PlanDamagedError, "Dit kon niet.", "damaged"),
]


@pytest.mark.parametrize(
    ("error", "sentence", "trouble"), SAID, ids=lambda one: getattr(one, "__name__", None)
)
def test_who_is_refused_hears_one_sentence(
    visit: MakeVisit, error: type[Exception], sentence: str, trouble: Trouble | None
) -> None:
    refused = visit()

    def fail() -> None:
        raise error

    with refusing(refused):
        fail()

    assert refused.message is not None
    assert refused.message.startswith(sentence)
    assert refused.trouble == trouble


def test_what_is_no_refusal_passes(visit: MakeVisit) -> None:
    with pytest.raises(StoreUnavailableError), refusing(visit()):
        raise StoreUnavailableError
