from typing import Any

import pytest

from tests.making import papers_in, texts_in
from toolbox.languages.participants_texts import ParticipantsTexts
from toolbox.languages.wording import Plural
from toolbox.library.checking_texts import compare
from toolbox.values import changed

FILE = "participants/ar.yaml"
DUTCH = papers_in("nl")


def problems(texts: ParticipantsTexts) -> list[str]:
    return [one.what for one in compare(texts, DUTCH, code="ar", file=FILE)]


def arabic(**fields: Any) -> ParticipantsTexts:  # noqa: ANN401 - the fields of any model
    return changed(papers_in("ar"), sheet=changed(papers_in("ar").sheet, **fields))


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"rules": ("نستمع.",)}, "sheet.rules.1 is missing."),
        ({"rules": (*papers_in("ar").sheet.rules, "ونعم.")}, "sheet.rules.5 is not there in Dutch."),
        ({"question": "سؤال {day}"}, "sheet.question: the places differ from Dutch."),
    ],
)
def test_a_text_too_few_too_many_or_with_other_places_is_told(fields: dict[str, Any], problem: str) -> None:
    assert problem in problems(arabic(**fields))


@pytest.mark.parametrize("missing", ["zero", "one", "two", "few", "many"])
def test_each_plural_form_of_a_language_is_missed(missing: str) -> None:
    dutch, texts = texts_in("nl", "Nederlands"), texts_in("ar", "العربية", "rtl")
    forms = {form: words for form, words in texts.sheet.minutes if form != missing}
    wrong = changed(texts, sheet=changed(texts.sheet, minutes=Plural(**forms)))

    assert [one.what for one in compare(wrong, dutch, code="ar", file="languages/ar.yaml")] == [
        f"sheet.minutes: the form “{missing}” is missing."
    ]


def test_a_plural_form_that_a_language_never_uses_is_told() -> None:
    dutch, texts = texts_in("nl", "Nederlands"), texts_in("tr", "Türkçe")
    more = changed(texts.sheet.minutes, few="{count} dakika")
    wrong = changed(texts, sheet=changed(texts.sheet, minutes=more))

    assert [one.what for one in compare(wrong, dutch, code="tr", file="languages/tr.yaml")] == [
        "sheet.minutes: the form “few” is never used."
    ]
