import pytest
from pydantic import ValidationError

from toolbox.planning.pack.choice import PackChoice


@pytest.mark.parametrize(
    "wrong",
    [
        {"products": []},
        {"products": ["names"]},
        {"sizes": {"run-sheet": "a3"}},
        {"sizes": {"poster": "a0"}},
        {"copies": {"cards": 0}},
        {"copies": {"cards": 61}},
        {"copies": {"names": 2}},
    ],
)
def test_what_cannot_be_printed_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        PackChoice.model_validate(wrong)


def test_a_product_has_its_usual_size_until_another_is_chosen() -> None:
    choice = PackChoice.model_validate({"sizes": {"run-sheet": "a6"}})

    assert choice.size("run-sheet") == "a6"
    assert choice.size("evaluation") == "a5"
