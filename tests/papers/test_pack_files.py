"""The file of a whole pack: for fourteen people, in any process, and with anything that can be typed."""

import subprocess
import sys
from dataclasses import replace
from functools import cache
from hashlib import sha256

import pytest

from exports.pdf.exporter import PdfExporter
from tests.exports.pdf import hostile
from tests.exports.pdf.reading import exported, pictures, reader
from tests.exports.pdf.rules import flaws
from tests.exports.pdf.samples import DUTCH, dutch_sheet
from tests.papers.meetings import source_of_mosque
from tests.papers.references import product_of_evening
from toolbox.languages.phrase import Phrase
from toolbox.planning.pack.choice import PRODUCTS, SIZES, PackChoice
from toolbox.planning.pack.counting import usual_copies
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.paper import (
    Blanks,
    Cards,
    Checks,
    Fact,
    Flyers,
    Grid,
    MethodCard,
    MethodCards,
    Paper,
    Poster,
)

MOST_INK = 0.10
LONG = 2_000  # letters


@cache
def pack(*, for_everyone: bool) -> Paper:
    """All products, once or as often as the people of an evening need them."""
    source = source_of_mosque(reading=True)
    copies = {product: usual_copies(source, product) for product in PRODUCTS} if for_everyone else {}
    choice = PackChoice(products=PRODUCTS, copies=copies)
    return pack_paper(source.sheet, source.library, source.texts, choice)


def test_a_pack_for_fourteen_people_is_at_most_twice_as_large_as_a_single_one() -> None:
    one, many = exported(pack(for_everyone=False)), exported(pack(for_everyone=True))

    assert len(reader(many).pages) > 2 * len(reader(one).pages)
    assert len(many) <= 2 * len(one)
    assert flaws(one) == []  # copies keep the rules too: see test_repeating


def test_another_process_writes_the_same_bytes() -> None:
    code = (
        "from hashlib import sha256; from tests.papers.test_pack_files import pack; "
        "from exports.pdf.exporter import PdfExporter; "
        "print(sha256(PdfExporter().export(pack(for_everyone=False))).hexdigest())"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert told.stdout.strip() == sha256(exported(pack(for_everyone=False))).hexdigest()


@pytest.mark.parametrize("size", SIZES["run-sheet"])
def test_a_run_sheet_takes_little_ink_in_every_size(size: str) -> None:
    paper = product_of_evening("run-sheet", size, "nl")  # type: ignore[arg-type]

    for picture in pictures(exported(paper), dpi=50):
        levels = picture.convert("L").histogram()
        ink = sum((255 - level) * count for level, count in enumerate(levels)) / 255 / sum(levels)
        assert ink <= MOST_INK


def test_no_text_stops_any_kind_of_paper() -> None:
    typed = [Phrase(text, DUTCH) for text in hostile.ALL.values() if len(text) < LONG]
    bare = replace(dutch_sheet(), subtitle=None, blanks=(), facts=(), blocks=())
    cards = tuple(MethodCard(one, "pairs", (Fact(one, one),), one, (one, one)) for one in typed)
    flyers = tuple(Flyers(one, (one,), (one,), times=2) for one in typed)
    rows = tuple((one, None) for one in typed)
    lists = (
        Grid((typed[0], typed[1]), rows),
        Blanks(tuple(typed)),
        Checks(typed[0], tuple(typed), is_list=True),
    )
    papers = (
        replace(bare, is_cut_up=True, blocks=(MethodCards(cards), *flyers, Cards(tuple(typed)))),
        replace(bare, format="a3", letters="poster", blocks=(Poster(tuple(typed)),)),
        replace(bare, format="a6", blocks=lists),
    )

    file = PdfExporter().export(replace(bare, then=papers))

    assert len(typed) >= 40
    assert flaws(file) == []
