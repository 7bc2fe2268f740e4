from tests.screens.conftest import MakeVisit
from toolbox.screens.parts.lens import asked, lens, question_label


def test_every_value_has_an_example_and_the_main_ones_come_first(visit: MakeVisit) -> None:
    bar = lens(visit(waarde="human-rights"))

    assert bar["value"] == "mensenrechten"
    assert [one["label"] for one in bar["options"]][:5] == [
        "Naastenliefde",
        "Mensenrechten",
        "Opvoeding",
        "Eigen ervaring",
        "Geen waarde kiezen",
    ]
    assert all(one["example"] for one in bar["options"])
    assert [one["label"] for one in bar["options"] if one["checked"]] == ["Mensenrechten"]


def test_without_a_value_general_questions_are_shown(visit: MakeVisit) -> None:
    found = visit()
    method = found.library.methods["five-fingers"]

    assert lens(found)["value"] is None
    assert asked(found, method)["questionLabel"] == "Algemene vraag"
    assert question_label(found, "neighbourly-love") == "Vraag vanuit naastenliefde"
