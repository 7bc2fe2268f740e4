"""What a file is and does: its pages, its words, its fonts; and that nothing typed can harm it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from itertools import chain
from typing import Any

import pytest
from reportlab import rl_config

from exports import EXPORTERS
from exports.pdf.exporter import PdfExporter
from exports.pdf.text import paragraphs
from tests.exports.pdf import hostile, mixed, samples
from tests.exports.pdf.flattening import texts_of
from tests.exports.pdf.reading import catalogue, exported, lines, pages, pictures, reader, squeezed
from toolbox.planning.paper import Paper

SHEETS = {
    "dutch": samples.dutch_sheet(),
    "arabic": samples.arabic_sheet(),
    "long": samples.long_sheet(),
    "notes": samples.sheet_with_notes(),
    "attached": mixed.sheet_with_attachment(),
}


@pytest.fixture(params=list(SHEETS.values()), ids=list(SHEETS))
def sheet(request: pytest.FixtureRequest) -> Paper:
    paper: Paper = request.param
    return paper


def test_the_exporter_says_what_it_makes() -> None:
    exporter = EXPORTERS[0]

    assert (exporter.name, exporter.media_type, exporter.suffix) == ("pdf", "application/pdf", ".pdf")
    assert exported(SHEETS["dutch"]).startswith(b"%PDF-1.7")


@pytest.mark.parametrize("name", ["dutch", "arabic", "notes"])
def test_a_page_says_what_the_paper_says_in_the_same_order(name: str) -> None:
    paper = SHEETS[name]

    (page,) = pages(exported(paper))

    assert squeezed(page) == squeezed("".join(texts_of(paper, page=1, pages=1)))


def test_fourteen_rows_take_two_pages_and_every_text_is_there_in_order() -> None:
    paper = SHEETS["long"]

    first, second = pages(exported(paper))

    place, whole = 0, squeezed(first + second)
    for text in texts_of(paper, page=2, pages=2):
        place = whole.index(squeezed(text), place)
    assert first.strip().endswith("Blad 1 van 2")
    assert second.strip().endswith("Blad 2 van 2")


def test_the_headings_come_back_on_the_next_page() -> None:
    first, second = pages(exported(SHEETS["long"]))

    assert "Tijd Wat Zo doe je het Spullen" in first
    assert second.startswith("Tijd Wat Zo doe je het Spullen")


@pytest.mark.parametrize("count", range(10, 23, 3))
def test_no_row_is_cut_by_the_end_of_a_page(count: int) -> None:
    marked = tuple(
        replace(row, time=samples.nl(f"begin{index}."), things=(*row.things, samples.nl(f"eind{index}.")))
        for index, row in enumerate((samples.ROWS * 3)[:count])
    )

    found = pages(exported(samples.dutch_sheet(marked)))

    on_page = [[index for index in range(count) if f"begin{index}." in page] for page in found]
    assert list(chain.from_iterable(on_page)) == list(range(count))
    assert on_page == [[index for index in range(count) if f"eind{index}." in page] for page in found]


def test_the_run_sheet_of_the_mock_up_fits_on_one_page() -> None:
    assert len(reader(exported(SHEETS["dutch"])).pages) == 1


def test_no_word_is_cut_in_a_column() -> None:
    found = lines(exported(SHEETS["dutch"]))
    words = {word for line in found for word in line.split()}

    assert [line for line in found if line.startswith(("19", "20"))] == [
        row.time.text for row in samples.ROWS
    ]
    assert found.count("10 minuten") == len(samples.ROWS)
    assert words >= {word for text in texts_of(SHEETS["dutch"], page=1, pages=1) for word in text.split()}


def test_long_times_and_words_make_their_column_wider() -> None:
    row = replace(
        samples.ROWS[0],
        time=samples.nl("19.00 tot 19.10"),
        title=samples.nl("Ervaringsdeskundigen"),
        things=(samples.nl("Meningenkaarten"),),
    )

    found = set(lines(exported(samples.dutch_sheet((row, *samples.ROWS[1:])))))

    assert "19.00 tot 19.10" in found
    assert {"Ervaringsdeskundigen", "Meningenkaarten"} <= {word for line in found for word in line.split()}


def test_all_fonts_are_embedded(sheet: Paper) -> None:
    for page in reader(exported(sheet)).pages:
        for font in fonts_of(page["/Resources"]):
            (descendant,) = font["/DescendantFonts"]
            assert descendant.get_object()["/FontDescriptor"]["/FontFile2"].get_data()
            assert "/ToUnicode" in font


def fonts_of(resources: Any) -> Iterator[Any]:  # noqa: ANN401 - pypdf leaves it open
    for font in resources.get("/Font", {}).values():
        yield font.get_object()
    for form in resources.get("/XObject", {}).values():
        assert form.get_object()["/Subtype"] == "/Form"
        yield from fonts_of(form.get_object()["/Resources"])


def test_a_sheet_is_black_white_and_gray_and_costs_little_ink(sheet: Paper) -> None:
    for picture in pictures(exported(sheet)):
        red, green, blue = picture.convert("RGB").split()
        counts = red.histogram()

        assert red.tobytes() == green.tobytes() == blue.tobytes()
        assert sum((255 - level) * count for level, count in enumerate(counts)) / 255 / sum(counts) < 0.10


def test_the_properties_are_neutral_and_name_the_language() -> None:
    properties = reader(exported(SHEETS["dutch"])).metadata
    dutch, arabic = (catalogue(exported(SHEETS[name])) for name in ("dutch", "arabic"))

    assert properties is not None
    assert (properties.title, properties.author, properties.creator) == ("Draaiboek", "", "")
    assert reader(exported(samples.sheet_with("m" * 99))).metadata == {**properties, "/Title": "m" * 99}
    assert (dutch["/Lang"], arabic["/Lang"]) == ("nl", "ar")
    assert dutch["/ViewerPreferences"] == {"/DisplayDocTitle": True}
    assert arabic["/ViewerPreferences"] == {"/DisplayDocTitle": True, "/Direction": "/R2L"}


def test_the_same_paper_gives_the_same_bytes(sheet: Paper) -> None:
    assert PdfExporter().export(sheet) == exported(sheet)


@pytest.mark.parametrize(("seed", "zone"), [("1", "Asia/Tokyo"), ("77", "America/Lima")])
def test_another_process_gives_the_same_bytes(seed: str, zone: str) -> None:
    program = (
        "from hashlib import sha256; from exports import EXPORTERS; "
        "from tests.exports.pdf import mixed, samples as s; "
        "papers = (s.arabic_sheet(), s.long_sheet(), mixed.sheet_with_attachment()); "
        "print(*(sha256(EXPORTERS[0].export(paper)).hexdigest() for paper in papers))"
    )
    surroundings = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LANG": "tr_TR.UTF-8"}

    said = subprocess.run(
        [sys.executable, "-c", program], env=surroundings, capture_output=True, text=True, check=True
    )

    ours = [sha256(exported(SHEETS[name])).hexdigest() for name in ("arabic", "long", "attached")]
    assert said.stdout.split() == ours


def test_eight_threads_make_the_same_files() -> None:
    papers = [samples.sheet_with_note(text) for text in ("een", "twee", "سلام", "ሰላም")]
    expected = [exported(paper) for paper in papers]

    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(PdfExporter().export, papers * 20))

    assert made == expected * 20


# ---------------------------------------------------------------- what visitors type

_DOINGS: list[str] | None = None


_WATCHED = ("open", "socket.", "subprocess.", "os.", "exec", "import")


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _DOINGS is not None and event.startswith(_WATCHED):
        _DOINGS.append(f"{event} {arguments}")


sys.addaudithook(_watch)


@contextmanager
def watched() -> Iterator[list[str]]:
    """Note every file that is opened, every call to the system and every line to the net."""
    global _DOINGS  # noqa: PLW0603 - the hook of Python cannot be taken away, only told to look aside
    doings: list[str] = []
    _DOINGS = doings
    try:
        yield doings
    finally:
        _DOINGS = None


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """Let Python load what it loads once: its own modules, and the hyphens of Dutch."""
    exported(samples.sheet_with("gespreksleidersbijeenkomst" * 3))


@pytest.mark.parametrize("name", hostile.ALL)
def test_no_text_stops_the_printer_or_makes_it_do_anything_else(name: str) -> None:
    text = hostile.ALL[name]
    paper = samples.sheet_with(text) if len(text) < 2_000 else samples.sheet_with_note(text)

    with watched() as doings:
        file = PdfExporter().export(paper)

    assert doings == []
    assert not {"/Names", "/OpenAction", "/AA", "/AcroForm"} & set(catalogue(file))
    for page in reader(file).pages:
        assert "/Annots" not in page
        assert list(fonts_of(page["/Resources"]))  # which also sees that there are no pictures


@pytest.mark.parametrize("name", [name for name in hostile.AS_TYPED if name not in hostile.OVER_PAGES])
def test_a_text_is_printed_as_typed(name: str) -> None:
    text = hostile.ALL[name]

    page = squeezed("".join(pages(exported(samples.sheet_with(text)))))

    assert page.count(squeezed(text)) >= 3


@pytest.mark.parametrize("name", [*hostile.OVER_PAGES, "100000 characters", "20000 unbreakable"])
def test_a_text_longer_than_a_page_goes_on_and_is_cut_where_it_must(name: str) -> None:
    text = hostile.ALL[name]

    found = pages(exported(samples.sheet_with_note(text)))

    for part in samples.FRAME:
        found = [page.replace(part, "") for page in found]
    written = squeezed("".join(found))
    wanted = squeezed("".join(paragraphs(text)))
    assert len(found) > 1
    assert wanted in written


def test_nobody_is_trusted_with_addresses() -> None:
    assert rl_config.trustedHosts is None
