from tests.screens.conftest import MakeVisit, add, name
from toolbox.screens.enter import show

KEEP = {"do": "keep-plan", "id": name(9), "new": "f" * 32}


def test_the_field_sends_what_was_typed_and_nothing_is_said_yet(visit: MakeVisit) -> None:
    body = show(visit(s="code"))

    assert body["operation"] == {"do": "open-code"}
    assert (body["problem"], body["other"]) == (None, None)


def test_a_plan_that_was_never_kept_is_warned_of(visit: MakeVisit) -> None:
    body = show(visit(add("tea-welcome"), s="code"))

    assert body["other"]["action"]["query"]["s"] == "plan"


def test_a_plan_that_was_kept_can_be_left(visit: MakeVisit) -> None:
    assert show(visit(add("tea-welcome"), KEEP, s="code"))["other"] is None


def test_a_wrong_code_is_said_at_the_field(visit: MakeVisit) -> None:
    found = visit({"do": "open-code", "id": name(1), "code": "b-0000"}, s="code")

    assert show(found)["problem"] == found.say.code.wrong
