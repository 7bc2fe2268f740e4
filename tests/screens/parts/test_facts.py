from tests.screens.conftest import MakeVisit
from toolbox.screens.parts.facts import facts_part


def test_every_method_says_how_sure_we_are_and_whether_it_was_reviewed(visit: MakeVisit) -> None:
    found = visit()

    for method in found.library.methods.values():
        labels = [fact["label"] for fact in facts_part(found, method)["facts"]]
        assert "Nagekeken" in labels
        assert "Herkomst van de stappen" in labels


def test_chosen_themes_and_places_are_named(visit: MakeVisit) -> None:
    found = visit()

    facts = {
        one["label"]: one["value"] for one in facts_part(found, found.library.methods["tea-welcome"])["facts"]
    }

    assert facts["Past bij"] == "Alle thema’s, niet de zware"
    assert "Moskee" in facts["Plekken"]
