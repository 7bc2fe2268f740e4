from dataclasses import replace

import pytest

from tests.planning.pack.meeting import source
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.help_card import help_card
from toolbox.planning.paper import HelpCards


@pytest.mark.parametrize(("beside", "codes"), [("nl", ["nl"]), ("ar", ["nl", "ar"])])
def test_the_card_says_when_to_call_which_number_in_each_language(beside: str, codes: list[str]) -> None:
    (cards,) = help_card(replace(source(), choice=PackChoice(beside=beside)))

    assert isinstance(cards, HelpCards)
    assert cards.times == 4
    assert [side.title.language.code for side in cards.sides] == codes
    for side in cards.sides:
        assert [call.fact.value.text for call in side.calls][:1] == ["112"]
        assert all(call.note for call in side.calls)


def test_a_translation_that_nobody_reviewed_says_so_and_dutch_does_not() -> None:
    made = replace(source(), choice=PackChoice(beside="ar"))
    told = made.library.participants["ar"].status.not_reviewed

    (cards,) = help_card(made)
    assert isinstance(cards, HelpCards)
    dutch, arabic = cards.sides
    assert arabic.lines[-1].text == told
    assert len(dutch.lines) == 2
