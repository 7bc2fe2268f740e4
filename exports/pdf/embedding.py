"""Fonts in the file: only the glyphs that were drawn, each with the characters it stands for.

Every pair of a glyph and its characters gets a number of its own. So two letters that look the same
(ه and ە) are copied from the file as two letters, and a joiner that draws nothing is not lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import uharfbuzz
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString, PDFZCompress

from exports.pdf.fonts import Font
from exports.pdf.objects import Stream
from exports.pdf.shaping import Glyph

# A file needs the shapes and their measures; it is we who know the letters, and who place them.
_NOT_NEEDED = ("DSIG", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "gasp", "name", "post")
_SUBSET_MARK = "AAAAAA"
_SYMBOLIC = 4
_UNICODE_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_BLOCK = 100  # the most lines one block may have


class DrawnGlyphs:
    """The glyphs of one file, numbered in the order in which they were first drawn."""

    def __init__(self) -> None:
        self._numbers: dict[Font, dict[tuple[int, str], int]] = {}

    def numbers(self, font: Font, glyphs: Sequence[Glyph]) -> list[int]:
        """Give glyphs their numbers within their font; 0 is kept for «no such glyph»."""
        numbers = self._numbers.setdefault(font, {(0, ""): 0})
        return [numbers.setdefault((glyph.code, glyph.text), len(numbers)) for glyph in glyphs]

    def embed(self, document: Any) -> None:  # noqa: ANN401 - ReportLab has no types
        """Write all fonts that were used into the document."""
        for font, numbers in self._numbers.items():
            codes = [code for code, _ in numbers]
            texts = [text for _, text in numbers]
            document.idToObject["BasicFonts"].dict[font.name] = _Embedding(document, font).write(codes, texts)


class _Embedding:
    """One font on its way into one document."""

    def __init__(self, document: Any, font: Font) -> None:  # noqa: ANN401 - ReportLab has no types
        self._document = document
        self._font = font
        self._name = PDFName(f"{_SUBSET_MARK}+{font.name}")

    def write(self, codes: list[int], texts: list[str]) -> Any:  # noqa: ANN401 - ReportLab has no types
        descendant = self._dictionary("Font", Subtype=PDFName("CIDFontType2"), **self._measures(codes))
        return self._dictionary(
            "Font",
            Subtype=PDFName("Type0"),
            BaseFont=self._name,
            Encoding=PDFName("Identity-H"),
            DescendantFonts=PDFArray([descendant]),
            ToUnicode=self._stream(_unicode_map(texts).encode("ascii")),
        )

    def _measures(self, codes: list[int]) -> dict[str, Any]:
        file, new_codes = _subset(self._font, codes)
        widths = " ".join(str(self._font.shaper.get_glyph_h_advance(code)) for code in codes)
        return {
            "BaseFont": self._name,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": self._descriptor(file),
            "W": f"[0 [{widths}]]",
            "CIDToGIDMap": self._stream(b"".join(code.to_bytes(2, "big") for code in new_codes)),
        }

    def _descriptor(self, file: bytes) -> Any:  # noqa: ANN401 - ReportLab has no types
        face = self._font.face
        return self._dictionary(
            "FontDescriptor",
            FontName=self._name,
            Flags=_SYMBOLIC,
            FontBBox=PDFArray(face.bbox),
            ItalicAngle=face.italicAngle,
            Ascent=face.ascent,
            Descent=face.descent,
            CapHeight=face.capHeight,
            StemV=face.stemV,
            FontFile2=self._stream(file, Length1=len(file)),
        )

    def _dictionary(self, kind: str, **entries: Any) -> Any:  # noqa: ANN401 - ReportLab has no types
        return self._document.Reference(PDFDictionary({"Type": PDFName(kind), **entries}))

    def _stream(self, content: bytes, **entries: int) -> Any:  # noqa: ANN401 - ReportLab has no types
        return self._document.Reference(Stream(PDFDictionary(entries), content, [PDFZCompress]))


def _subset(font: Font, codes: list[int]) -> tuple[bytes, list[int]]:
    """Make the font file with these glyphs only, and tell the new code of each."""
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(codes)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _NOT_NEEDED)
    wanted.flags = uharfbuzz.SubsetFlags.NO_HINTING
    plan = uharfbuzz.SubsetPlan(font.shaper.face, wanted)
    new_codes = plan.old_to_new_glyph_mapping
    return bytes(plan.execute().blob.data), [new_codes[code] for code in codes]


def _unicode_map(texts: list[str]) -> str:
    rows = [
        f"<{number:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for number, text in enumerate(texts)
        if text
    ]
    blocks = [rows[start : start + _BLOCK] for start in range(0, len(rows), _BLOCK)]
    written = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
    return _UNICODE_MAP.format(blocks=written)
