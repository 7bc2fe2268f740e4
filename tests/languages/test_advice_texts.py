import pytest
from pydantic import ValidationError

from toolbox.languages.advice_texts import AdviceTexts

RULE = {"name": "Afspraken", "reason": {"missing": "Er ontbreekt iets."}, "source": "Praktijk"}
TEXTS = {
    "activities": "praten over",
    "results": "weten",
    "ticks": {"time": {"kept": "Genoeg.", "broken": "Te weinig."}},
    "rules": {"R01": RULE},
}


def test_a_rule_may_have_no_buttons() -> None:
    texts = AdviceTexts.model_validate(TEXTS)

    assert texts.rules["R01"].repair == {}


def test_the_words_cannot_be_changed() -> None:
    texts = AdviceTexts.model_validate(TEXTS)

    for words in (texts.rules, texts.ticks, texts.rules["R01"].reason, texts.rules["R01"].repair):
        with pytest.raises(TypeError):
            words["R99"] = "x"  # type: ignore[index]


def test_a_rule_without_reasons_is_refused() -> None:
    with pytest.raises(ValidationError):
        AdviceTexts.model_validate({**TEXTS, "rules": {"R01": {"name": "Afspraken", "source": "Praktijk"}}})
