"""The canvas: the one place where text is drawn, and where tags will be written one day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from exports.pdf.embedding import DrawnGlyphs
from exports.pdf.fonts import UNITS
from exports.pdf.lines import Line
from exports.pdf.shaping import Run
from exports.pdf.styles import PAGE_HEIGHT, PAGE_WIDTH

BLACK, WHITE = 0.0, 1.0


class SheetCanvas(Canvas):  # type: ignore[misc] # ReportLab has no types
    """ReportLab's canvas, with our way of drawing text and pages that can be completed at the end."""

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as ReportLab calls it
        super().__init__(*arguments, **{**options, "pdfVersion": (1, 7)})
        self._drawn = DrawnGlyphs()
        self._promises: list[tuple[str, Callable[[int], None]]] = []

    def write(self, line: Line, *, left: float, top: float, gray: float = BLACK) -> None:
        """Draw a line of text of which the upper left corner is given."""
        code = [f"BT {gray:g} g"]
        for right, run in line.runs:
            place = f"1 0 0 1 {left + right:.2f} {top - line.foot:.2f} Tm"
            code += [f"/{run.font.name} {run.size:g} Tf {place}", *self._shown(run)]
        self.addLiteral(" ".join([*code, "ET"]))

    def promise(self, paint: Callable[[int], None]) -> None:
        """Leave something on this page to be painted when the number of pages is known."""
        name = f"later-{len(self._promises) + 1}"
        self._promises.append((name, paint))
        self.doForm(name)

    def save(self) -> None:
        """Keep the promises, embed the fonts and write the file."""
        pages = self.getPageNumber() - 1
        for name, paint in self._promises:
            self.beginForm(name, 0, 0, PAGE_WIDTH, PAGE_HEIGHT)
            paint(pages)
            self.endForm()
        self._drawn.embed(self._doc)
        super().save()

    def _shown(self, run: Run) -> Iterator[str]:
        """Show the glyphs of a run; numbers between them move the next one to where HarfBuzz wants it."""
        parts: list[str] = []
        for glyph in run.glyphs:
            number = self._drawn.number(run.font, glyph)
            after = glyph.width + glyph.right - glyph.advance
            shown = [f"{-glyph.right}" if glyph.right else "", f"<{number:04X}>", f"{after}" if after else ""]
            if glyph.up:
                yield _array(parts)
                yield f"{glyph.up * run.size / UNITS:.2f} Ts {_array(shown)} 0 Ts"
                parts = []
            else:
                parts += shown
        yield _array(parts)


def _array(parts: list[str]) -> str:
    return f"[{' '.join(filter(None, parts)).replace('> <', '')}] TJ" if parts else ""
