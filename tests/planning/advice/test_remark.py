import pytest

from toolbox.planning.advice.remark import noticed


def test_a_remark_is_made_without_a_repair() -> None:
    remark = noticed("R08", "long", "warn", steps=["a", "b"], minutes=80)

    assert remark.key == ("R08", "long")
    assert remark.steps == ("a", "b")
    assert remark.places == {"minutes": 80}
    assert remark.repair is None


def test_what_fills_the_words_cannot_be_changed() -> None:
    remark = noticed("R24", "series", "question")

    with pytest.raises(TypeError):
        remark.places["minutes"] = 5  # type: ignore[index]
