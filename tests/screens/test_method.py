import pytest

from tests.screens.conftest import MakeVisit, add, untranslate
from toolbox.screens.method import show


def test_a_method_is_complete_and_in_order_of_use(visit: MakeVisit) -> None:
    body = show(visit(s="method", id="tea-welcome"))

    kinds = [part["kind"] for part in body["parts"]]
    headings = [part.get("heading") for part in body["parts"]]
    assert kinds.index("things") < kinds.index("steps") < kinds.index("pairs")
    assert "Doel" in headings
    assert "Stop als" in headings
    assert body["status"] == "Nog niet nagekeken"


def test_steps_have_minutes_also_in_a_translation(visit: MakeVisit) -> None:
    dutch = show(visit(s="method", id="five-fingers"))
    english = show(visit(s="method", id="five-fingers", taal="en"))

    def minutes(body: dict[str, object]) -> list[str]:
        return [step["minutes"] for part in body["parts"] if part.get("sayLabel") for step in part["steps"]]  # type: ignore[attr-defined]

    assert minutes(dutch) == ["1 minuut", "5 minuten", "3 minuten", "1 minuut"]
    assert minutes(english) == ["1 minute", "5 minutes", "3 minutes", "1 minute"]


def test_the_chosen_value_comes_first_and_the_others_can_be_seen(visit: MakeVisit) -> None:
    body = show(visit(s="method", id="five-fingers", waarde="upbringing"))

    question = next(part for part in body["parts"] if part["kind"] == "question")

    assert question["label"] == "Vraag vanuit opvoeding"
    assert question["question"] == "Welke wens voor kinderen delen wij alle vijf?"
    assert "Algemene vraag" in [one["label"] for one in question["others"]["items"]]
    assert question["question"] not in [one["text"] for one in question["others"]["items"]]


def test_the_note_for_the_chosen_group_comes_first(visit: MakeVisit) -> None:
    body = show(visit(s="method", id="five-fingers", met="christian"))

    notes = next(part for part in body["parts"] if part["kind"] == "notes")["notes"]

    assert notes[0]["first"]
    assert notes[0]["label"] == "Christelijke gemeenschap"


def test_a_method_in_the_plan_says_so(visit: MakeVisit) -> None:
    body = show(visit(add("five-fingers"), s="method", id="five-fingers"))

    assert body["add"]["inPlan"]


def test_a_method_that_is_gone_says_so_and_shows_the_way_back(visit: MakeVisit) -> None:
    body = show(visit(s="method", id="never-heard-of"))

    assert body["heading"] == "Deze werkvorm is niet meer beschikbaar."
    assert body["back"]["query"]["s"] == "find"


def test_a_method_without_things_or_notes_leaves_the_headings_out(visit: MakeVisit) -> None:
    body = show(visit(s="method", id="five-fingers"))

    assert "things" not in [part["kind"] for part in body["parts"]]


@pytest.mark.parametrize(
    ("name", "told"), [("world-cafe", ["Bu bölüm yalnızca Hollandaca var."]), ("five-fingers", [])]
)
def test_a_method_that_is_not_translated_says_so_beside_its_facts(
    visit: MakeVisit, name: str, told: list[str]
) -> None:
    found = visit(s="method", id=name, taal="tr")
    untranslate(found, "world-cafe")

    body = show(found)

    assert [one["text"] for one in body["meta"] if one["icon"] == "language"] == told
