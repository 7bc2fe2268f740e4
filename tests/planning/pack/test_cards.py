from tests.planning.pack.meeting import source
from toolbox.planning.pack.cards import cards
from toolbox.planning.paper import Cards


def test_cards_hold_the_questions_of_the_chosen_value_and_nothing_else() -> None:
    (found,) = cards(source())

    assert isinstance(found, Cards)
    assert [card.text for card in found.texts] == [
        "Vijf vingers gemeen – human-rights?",
        "Dilemmakaarten – human-rights?",
    ]
