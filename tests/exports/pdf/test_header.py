"""The head of a sheet."""

from dataclasses import replace

from exports.pdf.geometry import USUAL
from exports.pdf.header import header
from exports.pdf.styles import MM
from exports.pdf.writing import Typesetter
from tests.exports.pdf.reading import painted, places
from tests.exports.pdf.samples import arabic_sheet, dutch_sheet, nl

DUTCH = Typesetter("ltr")
PAPER = dutch_sheet()


def test_the_blanks_stand_at_the_end_and_on_the_foot_of_the_titles() -> None:
    head, _ = header(PAPER, DUTCH)

    found = {text: (left, top) for text, left, top in places(painted(head))}

    assert found["Draaiboek"][0] == 0
    assert found["Datum"][0] > USUAL.width / 2
    assert abs(found["Plaats"][1] - found["Praten"][1]) < 2 * MM


def test_on_a_sheet_from_the_right_all_is_mirrored() -> None:
    head, _ = header(arabic_sheet(), Typesetter("rtl"))

    found = {text: left for text, left, _ in places(painted(head))}

    assert found["التاريخ"] < USUAL.width / 2 < found["اللقاء"]


def test_a_sheet_may_have_a_title_only() -> None:
    bare = replace(PAPER, subtitle=None, blanks=(), facts=())

    (head,) = header(bare, DUTCH)

    assert [text for text, *_ in places(painted(head))] == ["Draaiboek"]


def test_a_title_longer_than_a_page_goes_on() -> None:
    head, _ = header(replace(PAPER, title=nl("Draaiboek " * 400)), DUTCH)

    assert head.measure(USUAL.width) > USUAL.height
    assert len(head.split(USUAL.width, USUAL.height)) == 2


def test_facts_flow_in_a_row() -> None:
    _, facts = header(PAPER, DUTCH)

    found = places(painted(facts))

    assert len({round(top) for *_, top in found}) == 1
    assert [text for text, *_ in found][:3] == ["Vanuit", "naastenliefde", "Tijd"]
