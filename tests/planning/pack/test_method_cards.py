from tests.planning.pack.meeting import source
from toolbox.planning.pack.method_cards import method_cards
from toolbox.planning.paper import MethodCards


def test_every_method_has_a_card_with_its_picture_its_facts_and_all_steps() -> None:
    (found,) = method_cards(source())

    assert isinstance(found, MethodCards)
    assert [card.title.text for card in found.cards] == [one.words_in("nl").title for one in source().methods]
    for card, method in zip(found.cards, source().methods, strict=True):
        assert len(card.steps) == len(method.words_in("nl").steps)
        assert [fact.label.text for fact in card.facts] == ["Tijd", "Mensen", "Hoe spannend", "Vorm"]
