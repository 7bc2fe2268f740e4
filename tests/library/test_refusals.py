import json

import pytest
from pydantic import BaseModel, ValidationError

from toolbox.library.method import GroupRange, Material, MethodFacts, MethodWords
from toolbox.library.refusals import explain, line_of
from toolbox.library.safety import ReferralPoint
from toolbox.library.tip import TipWords
from toolbox.library.vocabulary import Community, Framing, Theme

SIDES = {"nl": "x"}
THEME = {"id": "a", "label": SIDES, "short": SIDES, "description": SIDES, "sensitivity": "normal"}
POINT = {
    "id": "a",
    "name": "a",
    "for": SIDES,
    "source": "a",
    "seen_on": "2026-11-22",
    "status": "OK",
    "audience": "everyone",
}


def told(model: type[BaseModel], plain: object) -> list[str]:
    with pytest.raises(ValidationError) as refused:
        model.model_validate_json(json.dumps(plain))
    return [f"{one.what}  {one.remedy}" for one in explain(refused.value, {}, file="x.yaml")]


@pytest.mark.parametrize(
    ("model", "plain", "expected"),
    [
        (GroupRange, {"min": 1}, "max is missing.  Add it."),
        (
            GroupRange,
            {"min": 1, "max": 2, "mxa": 3},
            "mxa is not known here.  Remove it or correct the name.",
        ),
        (GroupRange, {"min": "1", "max": 2}, "min must be a whole number.  Write digits without quotes."),
        (GroupRange, {"min": 1.5, "max": 2}, "min must be a whole number.  Write digits without quotes."),
        (GroupRange, {"min": 0, "max": 2}, "min is too small.  The smallest is 1."),
        (GroupRange, {"min": 1, "max": 500}, "max is too large.  The largest is 200."),
        (
            Material,
            {"count": 1, "per": "table"},
            "per has a value that is not allowed.  Use one of: 'person', 'small-group' or 'group'.",
        ),
        (Theme, {**THEME, "id": "A b"}, "id has the wrong form.  Use small letters, digits and hyphens."),
        (Theme, {**THEME, "id": "a" * 61}, "id is too long.  Use at most 60 letters."),
        (Theme, {**THEME, "label": {"nl": ""}}, "label.nl is empty.  Write the text."),
        (Theme, {**THEME, "label": {"nl": 112}}, "label.nl must be text.  Put it between quotes."),
        (Theme, {**THEME, "label": {"en": "x"}}, "label has no Dutch words.  Add nl: with the words."),
        (
            Theme,
            {**THEME, "label": "x"},
            "label must have names and values.  Write {name: text}, as {nl: …, en: …}.",
        ),
        (Theme, "x", "this is empty or not of the right form.  Look at an example beside it."),
        (
            ReferralPoint,
            {**POINT, "seen_on": "22 november"},
            "seen_on is not a date.  Write it as 2026-11-22.",
        ),
        (ReferralPoint, {**POINT, "seen_on": 2026}, "seen_on is not a date.  Write it as 2026-11-22."),
        (
            ReferralPoint,
            {**POINT, "on_run_sheet": "yes"},
            "on_run_sheet must be true or false.  Write true or false.",
        ),
    ],
)
def test_every_kind_of_mistake_is_told_with_a_remedy(
    model: type[BaseModel], plain: object, expected: str
) -> None:
    assert told(model, plain) == [expected]


@pytest.mark.parametrize(
    ("model", "plain", "expected"),
    [
        (
            MethodFacts,
            {"minutes": {"min": 5, "normal": 12, "max": 15}},
            "minutes.normal is not in steps of five.  Round it to a multiple of 5.",
        ),
        (MethodFacts, {"talk_share": "much"}, "talk_share must be a number.  Write digits without quotes."),
        (MethodFacts, {"talk_share": []}, "talk_share must be a number.  Write digits without quotes."),
        (
            MethodFacts,
            {"sources": "S01"},
            "sources must be a list.  Write [one, two], or [] when there is none.",
        ),
        (MethodFacts, {"themes": [5]}, "themes.1 must be text.  Put it between quotes."),
        (
            MethodFacts,
            {"materials": [{"count": 1, "per": "group"}, {"count": 0, "per": "group"}]},
            "materials.2.count is too small.  The smallest is 1.",
        ),
        (MethodWords, {"in_short": ["a", "b", "c"]}, "in_short has too many lines.  Write at most 2."),
        (TipWords, {"how": ["a"]}, "how has too few lines.  Write at least 3."),
        (
            Community,
            {"languages": ["Turks"]},
            "languages.1 must have names and values.  Write {name: text}, as {nl: …, en: …}.",
        ),
        (
            Framing,
            {"never": {"nl": "x"}},
            "never.nl must be a list.  Write [one, two], or [] when there is none.",
        ),
    ],
)
def test_a_mistake_deep_inside_names_the_way_to_it(
    model: type[BaseModel], plain: object, expected: str
) -> None:
    assert expected in told(model, plain)


def test_a_kind_that_we_did_not_foresee_is_told_plainly() -> None:
    with pytest.raises(ValidationError) as refused:
        GroupRange.model_validate_json("{")

    problems = list(explain(refused.value, {}, file="x.yaml"))

    assert [str(problem) for problem in problems] == [
        "x.yaml:1  this is not right.  Compare it with another file."
    ]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("minutes", "max"), 6),
        (("minutes", "min"), 5),
        (("group",), 1),
        (("themes", 1), 9),
        (("themes", 2, "deep"), 8),
    ],
)
def test_a_mistake_stands_on_the_line_of_the_smallest_part_that_is_known(
    path: tuple[str | int, ...], line: int
) -> None:
    lines: dict[tuple[str | int, ...], int] = {
        ("minutes",): 5,
        ("minutes", "max"): 6,
        ("themes",): 8,
        ("themes", 1): 9,
    }

    assert line_of(path, lines) == line


def test_what_was_told_to_be_missing_is_not_told_again() -> None:
    with pytest.raises(ValidationError) as refused:
        GroupRange.model_validate({})

    problems = list(explain(refused.value, {}, file="x.yaml", told={"min"}))

    assert [problem.what for problem in problems] == ["max is missing."]
