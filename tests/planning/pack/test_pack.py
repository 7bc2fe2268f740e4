import pytest

from tests.making import a_library
from tests.planning.pack.meeting import PLAN
from toolbox.planning.pack.choice import PRODUCTS, SIZES, PackChoice, Product
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.paper import Paper, TimeTable
from toolbox.planning.run_sheet import work_out


def paper(*products: Product, code: str = "nl", **choices: object) -> Paper:
    library = a_library()
    choice = PackChoice.model_validate({"products": products, **choices})
    return pack_paper(work_out(PLAN, library), library, library.texts[code], choice)


def test_the_run_sheet_alone_is_as_it_was() -> None:
    found = paper("run-sheet")

    assert found.name == "draaiboek"
    assert found.blanks
    assert isinstance(found.blocks[0], TimeTable)


@pytest.mark.parametrize("code", ["nl", "en"])
@pytest.mark.parametrize("product", PRODUCTS)
def test_every_product_can_be_printed_alone_in_every_language(product: Product, code: str) -> None:
    found = paper(product, code=code)

    assert found.blocks
    assert found.then == ()


def test_each_product_of_a_pack_is_a_paper_of_its_own_in_a_fixed_order() -> None:
    found = paper(*reversed(PRODUCTS))

    titles = a_library().texts["nl"].products.titles
    assert found.name == "bladen"
    assert [one.title.text for one in found.all] == [titles[product] for product in PRODUCTS]


def test_each_product_comes_in_the_size_and_number_that_was_chosen() -> None:
    found = paper(
        "run-sheet", "participants", sizes={"run-sheet": "large"}, copies={"run-sheet": 5, "participants": 3}
    )

    assert [(one.format, one.letters, one.copies) for one in found.all] == [
        ("a4", "large", 5),
        ("a4", "reading", 3),
    ]


def test_participants_read_larger_letters_than_the_leader_who_counts() -> None:
    found = paper("participants", "evaluation", beside="en", sizes={"evaluation": "a4"})

    assert [one.letters for one in found.all] == ["beside", "usual"]


def test_every_size_of_every_product_is_a_page_that_exists() -> None:
    for product, sizes in SIZES.items():
        made = [paper(product, sizes={product: size}) for size in sizes]
        assert len({(one.format, one.letters) for one in made}) == len(sizes)
