from dataclasses import replace

import pytest

from tests.exports.pdf.reading import exported, reader
from tests.papers.meetings import source_of_mosque
from tests.planning.pack.meeting import source
from toolbox.planning.pack.choice import PRODUCTS, SIZES, PackChoice, Product, Size
from toolbox.planning.pack.counting import about_pages, usual_copies
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.pack.source import Source
from toolbox.planning.plan import Meeting
from toolbox.values import changed


def test_copies_follow_the_people_and_the_leaders() -> None:
    counted = {product: usual_copies(source(), product) for product in PRODUCTS}

    assert counted["participants"] == 14
    assert counted["cards"] == 4
    assert counted["run-sheet"] == counted["guide"] == counted["safety"] == 2
    assert counted["poster"] == counted["things"] == counted["report"] == 1


@pytest.mark.parametrize(("reading", "copies"), [(True, 14), (False, 1)])
def test_who_writes_gets_a_form_and_who_does_not_is_counted_on_one_sheet(
    *, reading: bool, copies: int
) -> None:
    assert usual_copies(of_people(14, reading=reading), "evaluation") == copies


def test_never_more_than_sixty_copies_are_proposed() -> None:
    assert usual_copies(of_people(200), "participants") == 60


def of_people(people: int, *, reading: bool = False) -> Source:
    made = source()
    plan = changed(made.sheet.plan, meeting=Meeting(people=people, reading=reading))
    return replace(made, sheet=replace(made.sheet, plan=plan))


EVERY_SIZE = [(product, size) for product in PRODUCTS for size in SIZES[product]]


@pytest.mark.parametrize(("product", "size"), EVERY_SIZE)
def test_about_is_near_what_it_becomes(product: Product, size: Size) -> None:
    made = source_of_mosque()

    pages = pages_of(made, PackChoice(products=(product,), sizes={product: size}))
    about = about_pages(made, product, size)
    assert abs(about - pages) <= max(1, 0.3 * pages), (about, pages)


FOR_PARTICIPANTS: tuple[Product, ...] = ("participants", "help-card", "poster", "evaluation")


@pytest.mark.parametrize(
    ("product", "size"), [(one, size) for one, size in EVERY_SIZE if one in FOR_PARTICIPANTS]
)
def test_a_second_language_is_counted(product: Product, size: Size) -> None:
    made = source_of_mosque(reading=True)
    sizes: dict[Product, Size] = {product: size}

    for code, languages in (("nl", 1), ("ar", 2)):
        pages = pages_of(made, PackChoice(products=(product,), sizes=sizes, beside=code))
        assert about_pages(made, product, size, languages=languages) == pages, code


def pages_of(made: Source, choice: PackChoice) -> int:
    return len(reader(exported(pack_paper(made.sheet, made.library, made.texts, choice))).pages)
