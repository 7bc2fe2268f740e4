import pytest

from tests.making import a_library, a_plan, a_step
from toolbox.planning.pack import PRODUCTS, Product, pack_paper
from toolbox.planning.paper import Block, Cards, Checks, Heading, Listing, Paper, TimeTable
from toolbox.planning.plan import Meeting
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

PLAN = changed(
    a_plan(
        a_step(1, method="tea-welcome"),
        a_step(2, method="five-fingers"),
        a_step(3, method="dilemma-cards"),
        a_step(4, method="one-word-round", minutes=5),
        framing="human-rights",
    ),
    meeting=Meeting(people=14),
)


def paper(*products: Product, code: str = "nl") -> Paper:
    library = a_library()
    return pack_paper(work_out(PLAN, library), library, library.texts[code], products)


def kinds(blocks: tuple[Block, ...]) -> list[type]:
    return [type(block) for block in blocks]


def texts(found: Paper) -> str:
    return repr(found)


def test_the_run_sheet_alone_is_as_it_was() -> None:
    found = paper("run-sheet")

    assert found.name == "draaiboek"
    assert TimeTable in kinds(found.blocks)
    assert Heading not in kinds(found.blocks)


@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize("product", PRODUCTS)
def test_every_product_can_be_printed_alone_in_every_language(product: Product, code: str) -> None:
    found = paper(product, code=code)

    assert found.blocks
    assert not any(isinstance(block, Heading) and block.new_page for block in found.blocks[:1])


def test_each_product_of_a_pack_begins_a_page() -> None:
    found = paper(*PRODUCTS)

    assert found.name == "bladen"
    pages = [block for block in found.blocks if isinstance(block, Heading) and block.new_page]
    assert len(pages) >= len(PRODUCTS) - 1


def test_cards_hold_the_questions_of_the_chosen_value_and_nothing_else() -> None:
    (cards,) = [block for block in paper("cards").blocks if isinstance(block, Cards)]

    assert [card.text for card in cards.texts] == [
        "Vijf vingers gemeen – human-rights?",
        "Dilemmakaarten – human-rights?",
    ]


def test_the_sheet_for_participants_names_no_value_no_group_and_no_theme() -> None:
    found = texts(paper("participants"))

    for word in ("mensenrechten", "human-rights,", "upbringing", "refugees"):
        assert word not in found
    assert "112" in found


def test_the_sheet_afterwards_asks_no_name_and_answers_in_words() -> None:
    questions = [block for block in paper("evaluation").blocks if isinstance(block, Checks)]

    assert len(questions) == 4
    assert {len(block.items) for block in questions} == {3}


def test_things_are_counted_for_the_people_who_come() -> None:
    checks = [block for block in paper("things").blocks if isinstance(block, Checks)]

    lines = [item.text for block in checks for item in block.items]
    assert lines
    assert all(line[0].isdigit() for line in lines)


def test_there_is_no_list_of_names_but_a_tally() -> None:
    listings = [block for block in paper("things").blocks if isinstance(block, Listing)]

    assert any("Aantal mensen" in block.title.text for block in listings)
