from typing import cast

import pytest

from tests.exports.pdf.reading import exported, reader
from tests.making import a_library, a_plan, a_step
from toolbox.planning.pack.choice import PRODUCTS, PackChoice, Product
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.paper import Paper
from toolbox.planning.plan import LONGEST_NOTE, MOST_STEPS, Plan
from toolbox.planning.run_sheet import work_out
from toolbox.storage.files.attaching import FOR_THE_LEADER, with_plan
from toolbox.storage.files.opening import open_file
from toolbox.storage.files.plan_file import write_plan

PLAN = a_plan(a_step(1, note="Rustig"), a_step(2, method="dilemma-cards"), framing="human-rights")
FROM_HAND_TO_HAND = tuple(one for one in PRODUCTS if one not in FOR_THE_LEADER)


def paper(*products: Product, plan: Plan = PLAN) -> Paper:
    library = a_library()
    made = pack_paper(work_out(plan, library), library, library.texts["nl"], PackChoice(products=products))
    return with_plan(made, plan, products)


@pytest.mark.parametrize(
    "products", [("run-sheet",), ("guide",), PRODUCTS, ("guide", "participants")], ids=str
)
def test_a_paper_of_the_leader_carries_the_plan(products: tuple[str, ...]) -> None:
    found = paper(*cast("tuple[Product, ...]", products))

    assert found.attachment == write_plan(PLAN)


@pytest.mark.parametrize("product", [*FROM_HAND_TO_HAND, None], ids=str)
def test_a_paper_that_goes_from_hand_to_hand_carries_none(product: Product | None) -> None:
    products = (product,) if product else FROM_HAND_TO_HAND

    found = paper(*products)

    assert found.attachment is None
    assert b"plan.json" not in exported(found)
    assert reader(exported(found)).attachments == {}


def test_the_run_sheet_opens_as_the_plan_that_it_was_made_of() -> None:
    assert open_file(exported(paper("run-sheet"))) == PLAN


def test_a_plan_that_is_too_large_for_a_file_is_printed_without_it() -> None:
    full = a_plan(*(a_step(number, note="ب" * LONGEST_NOTE) for number in range(MOST_STEPS)))

    assert paper("run-sheet", plan=full).attachment is None
