import pytest

from tests.planning.advice.broken import BROKEN
from tests.planning.advice.making_advice import a_full_library, remark_of
from toolbox.languages.advice_texts import AdviceTexts, RuleTexts
from toolbox.planning.advice.remark import noticed
from toolbox.planning.advice.telling import told

TEXTS = AdviceTexts(
    activities="praten over",
    results="weten",
    ticks={},
    rules={
        "R01": RuleTexts(
            name="Afspraken",
            reason={"missing": "‘{method}’ ontbreekt.", "late": "Te laat."},
            repair={"missing": "Voeg ‘{method}’ toe", "late": "Naar voren"},
            source="Praktijk",
        ),
        "R09": RuleTexts(
            name="Tijd", reason={"over": "{minutes} te lang, {needed} vrij."}, repair={}, source="Ons getal"
        ),
        "R25": RuleTexts(name="Waarde", reason={"sincere": "Vanuit {framing}?"}, source="Praktijk"),
        "R26": RuleTexts(name="Thema", reason={"first": "‘{theme}’ is zwaar."}, source="Praktijk"),
    },
)


def test_a_remark_is_told_with_names_and_its_button() -> None:
    remark = remark_of(BROKEN["R01 missing"], "R01 missing")

    said = told(remark, a_full_library(), TEXTS, code="nl")

    assert said.name == "Afspraken"
    assert said.reason == "‘group-agreements’ ontbreekt."
    assert said.button == "Voeg ‘group-agreements’ toe"
    assert said.source == "Praktijk"


def test_a_remark_without_repair_has_no_button() -> None:
    remark = noticed("R09", "over", "warn", minutes=15, needed=10)

    said = told(remark, a_full_library(), TEXTS, code="nl")

    assert said.reason == "15 te lang, 10 vrij."
    assert said.button is None


@pytest.mark.parametrize(
    ("rule", "case", "places", "reason"),
    [
        ("R25", "sincere", {"framing": "human-rights"}, "Vanuit human-rights?"),
        ("R25", "sincere", {"framing": "a-lost-value"}, "Vanuit a-lost-value?"),
        ("R26", "first", {"theme": "domestic-violence"}, "‘«domestic-violence»’ is zwaar."),
        ("R26", "first", {"theme": "a-lost-theme"}, "‘a-lost-theme’ is zwaar."),
    ],
)
def test_themes_and_values_are_said_by_their_names(
    rule: str, case: str, places: dict[str, str], reason: str
) -> None:
    code = "ar" if "theme" in places else "nl"

    said = told(noticed(rule, case, "question", **places), a_full_library(), TEXTS, code=code)

    assert said.reason == reason


def test_a_method_is_named_in_the_language_of_the_reader() -> None:
    remark = noticed("R01", "missing", "block", method="five-fingers")

    assert told(remark, a_full_library(), TEXTS, code="en").reason == "‘Five fingers’ ontbreekt."
