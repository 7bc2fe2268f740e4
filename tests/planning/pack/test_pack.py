import pytest

from tests.making import a_library
from tests.planning.pack.meeting import PLAN
from toolbox.planning.pack.choice import PRODUCTS, PackChoice, Product
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.paper import Block, Heading, Paper, TimeTable
from toolbox.planning.run_sheet import work_out


def paper(*products: Product, code: str = "nl") -> Paper:
    library = a_library()
    return pack_paper(work_out(PLAN, library), library, library.texts[code], PackChoice(products=products))


def kinds(blocks: tuple[Block, ...]) -> list[type]:
    return [type(block) for block in blocks]


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
