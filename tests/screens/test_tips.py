from tests.screens.conftest import MakeVisit
from toolbox.screens.tips import show


def test_every_tip_says_how_sure_it_is_and_where_it_comes_from(visit: MakeVisit) -> None:
    body = show(visit(s="tips"))

    assert len(body["cards"]) >= 6
    for card in body["cards"]:
        headings = [part["heading"] for part in card["parts"]]
        assert card["strength"]["label"]
        assert headings[0] == "Waarom"
        assert "Hoe zeker is dit" in headings
        assert headings[-1] == "Bronnen"
        assert card["parts"][-1]["items"]
