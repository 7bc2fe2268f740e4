"""The fonts in their folder and in ReportLab."""

import subprocess
import sys

import pytest
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

from exports.pdf.fonts import FAMILIES, FOLDER, LATIN, UNITS, Font, can_draw, font_for

FONTS = {font.name: font for family in FAMILIES for font in family.values()}


@pytest.fixture(params=list(FONTS.values()), ids=list(FONTS))
def font(request: pytest.FixtureRequest) -> Font:
    found: Font = request.param
    return found


def test_every_file_in_the_folder_is_read_and_small_and_licensed() -> None:
    files = sorted(FOLDER.glob("*.ttf"))

    assert [file.stem for file in files] == sorted(FONTS)
    assert all(file.stat().st_size <= 700_000 for file in files)
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert all(name.split("-")[0] in (FOLDER / "README.md").read_text(encoding="utf-8") for name in FONTS)


def test_a_font_is_measured_in_thousandths(font: Font) -> None:
    assert font.shaper.face.upem == UNITS


def test_reportlab_tells_the_measures_of_a_face(font: Font) -> None:
    """We lean on these attributes of ReportLab's faces, which its manual does not name."""
    assert len(font.face.bbox) == 4
    assert font.face.descent <= 0 < font.face.ascent
    assert (font.face.italicAngle, font.face.capHeight > 0, font.face.stemV > 0) == (0, True, True)


def test_all_weights_of_a_script_have_the_same_characters() -> None:
    for family in FAMILIES:
        assert family[400].characters == family[600].characters == family[700].characters


def test_no_file_is_registered_under_two_names() -> None:
    registered = [pdfmetrics.getFont(name) for name in FONTS]

    assert len({font.face.name for font in registered}) == len(FONTS)
    assert [font.fontName for font in registered] == list(FONTS)


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("a", "NotoSans-Bold"),
        ("İ", "NotoSans-Bold"),
        ("1", "NotoSans-Bold"),
        ("ش", "NotoSansArabic-Bold"),
        ("ێ", "NotoSansArabic-Bold"),
        ("ሰ", "NotoSansEthiopic-Bold"),
        ("□", "NotoSansSymbols2-Regular"),
        ("→", "NotoSansMath-Regular"),
    ],
)
def test_each_character_gets_the_font_of_its_script(character: str, name: str) -> None:
    found = font_for(character, 700)

    assert found is not None
    assert found.name == name


def test_a_character_that_no_font_has_is_known_as_such() -> None:
    assert font_for("😀", 400) is None
    assert not can_draw("日")
    assert can_draw("é")


def test_pages_start_with_our_font_and_addresses_are_refused() -> None:
    assert rl_config.canvas_basefontname == rl_config.defaultGraphicsFontName == LATIN[400].name
    assert rl_config.trustedHosts is None


@pytest.mark.parametrize(
    "first",
    [
        "from exports import prepare; prepare()",
        (
            "from exports.pdf.exporter import PdfExporter; from tests.exports.sheets import SHEETS;"
            " PdfExporter().export(SHEETS['dutch'])"
        ),
    ],
    ids=["prepared", "printed"],
)
def test_the_fonts_come_first_whatever_is_done_first(first: str) -> None:
    program = f"{first}; from reportlab.lib.styles import ParagraphStyle as P; print(P('x').fontName)"

    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == LATIN[400].name


def test_what_is_not_to_be_seen_has_no_shape() -> None:
    for font in FONTS.values():
        glyph = font.shaper.get_nominal_glyph(0x200B)
        if glyph:
            extents = font.shaper.get_glyph_extents(glyph)
            assert font.shaper.get_glyph_h_advance(glyph) == 0
            assert (extents.width, extents.height) == (0, 0)
