"""The canvas: the one place where text is drawn, and where it is told what the text is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFName, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from exports.pdf.archive import complete
from exports.pdf.elements import Element
from exports.pdf.embedding import DrawnGlyphs
from exports.pdf.fonts import UNITS
from exports.pdf.lines import Line
from exports.pdf.marking import Marks
from exports.pdf.objects import Stream
from exports.pdf.repeating import Part, repeat
from exports.pdf.shaping import Glyph, Run
from exports.pdf.tree import Tree

BLACK, WHITE = 0.0, 1.0


class SheetCanvas(Canvas):  # type: ignore[misc] # ReportLab has no types
    """ReportLab's canvas, with our way of drawing text and pages that can be completed at the end.

    Words belong to the element within which they are written; all else is drawn for the eye only.
    """

    _code: list[str]

    def __init__(
        self,
        *arguments: Any,  # noqa: ANN401 - as ReportLab calls it
        attachment: bytes | None = None,
        **options: Any,  # noqa: ANN401 - as ReportLab calls it
    ) -> None:
        super().__init__(*arguments, **{**options, "pdfVersion": (1, 7)})
        self._attachment = attachment
        self._drawn = DrawnGlyphs()
        self._words: dict[int, tuple[tuple[Glyph, ...], float, str]] = {}
        self._tree = Tree(options.get("lang") or "")
        self._marks = Marks(self._tree)
        self._is_furniture = False
        self._bookmarks: dict[Element, str] = {}
        self._promises: list[tuple[int, Callable[[int, int], None]]] = []
        self._parts = [Part(self._tree.open, first=0)]
        self._copies: list[tuple[Any, Any]] = []

    def write(self, line: Line, *, left: float, top: float, gray: float = BLACK) -> None:
        """Draw a line of text of which the upper left corner is given."""
        for language, places in groupby(line.runs, key=_language):
            written = self._written(places, left=left, foot=top - line.foot, gray=gray)
            if self._is_furniture:
                self._code.append(written)
            else:
                self._marks.words(self._code, self._tree.find(line.path, language), written)
        if line.path and line.path[-1].title and line.path[-1] not in self._bookmarks:
            self._bookmarks[line.path[-1]] = name = f"heading-{len(self._bookmarks)}"
            self.bookmarkHorizontal(name, 0, top)

    @contextmanager
    def within(self, element: Element) -> Iterator[None]:
        """Let the words that are written meanwhile be part of an element."""
        self._tree.begin(element)
        yield
        self._tree.end()

    @contextmanager
    def furniture(self) -> Iterator[None]:
        """Let all that is drawn meanwhile be there for the eye only, words included."""
        code, self._code = self._code, []
        self._is_furniture = True
        yield
        drawn, self._code = self._code, code
        self._is_furniture = False
        self._marks.furnish(code, drawn)

    def turn_to(self, element: Element, *, copies: int, is_two_sided: bool) -> None:
        """Begin one of several papers in a file, unless it goes on; the one before it is now repeated."""
        if self._parts[-1].node.element is element:
            return
        self._end_part()
        if is_two_sided and len(self._doc.Pages.pages) % 2:
            self.showPage()
        self._tree.begin(element)
        self._parts.append(Part(self._tree.open, first=len(self._doc.Pages.pages), copies=copies))

    def promise(self, paint: Callable[[int, int], None]) -> None:
        """Leave furniture of this page to be painted when the number of pages of its paper is known."""
        self._promises.append((len(self._doc.Pages.pages), paint))

    def showPage(self) -> None:  # noqa: N802 - as ReportLab calls it
        """End the page; it names its marks, and whoever walks through it follows the tree."""
        self._marks.turn_page(self._code)
        super().showPage()
        pages = self._doc.Pages.pages
        pages[-1].__NoDefault__ = [*pages[-1].__NoDefault__, "StructParents", "Tabs"]
        pages[-1].StructParents = len(pages) - 1
        pages[-1].Tabs = PDFName("S")

    def save(self) -> None:
        """Keep the promises, embed the fonts and write the file."""
        if self._code:
            self.showPage()
        self._end_part()
        pages = self._doc.Pages.pages
        for index, paint in self._promises:
            part = next(part for part in reversed(self._parts) if part.first <= index)
            with self.furniture():
                paint(index - part.first + 1, part.pages)
            pages[index].stream += "\n".join([*self._code, ""])
            self._code = []
        copies = {id(page) for page, _ in self._copies}
        for page in (page for page in pages if id(page) not in copies):
            page.Contents = Stream(content=page.stream, filters=[PDFZCompress])
            self._doc.updateSignature(page.stream)
        for page, original in self._copies:
            page.Contents = original.Contents
            self._doc.updateSignature(original.stream)
        for heading, level in self._tree.headings().items():
            self.addOutlineEntry(heading.title, self._bookmarks[heading], level - 1)
        self._drawn.embed(self._doc)
        complete(self._doc, self._tree, attachment=self._attachment)
        super().save()

    def _end_part(self) -> None:
        """Count the pages of the paper that ends, and repeat them."""
        part = self._parts[-1]
        part.pages = len(self._doc.Pages.pages) - part.first
        if len(self._parts) > 1:
            self._tree.end()
            self._copies += repeat(self._doc, self._tree, part)

    def _written(self, places: Iterable[tuple[float, Run]], *, left: float, foot: float, gray: float) -> str:
        """Write runs that stand on one line, at the left and the foot that are given."""
        code = [f"BT {gray:g} g"]
        low = f"{foot:.2f} Tm"
        for right, run in places:
            code.append(f"/{run.font.name} {run.size:g} Tf 1 0 0 1 {left + right:.2f} {low}")
            shown = self._shown(run)
            is_reversed = run.level % 2 and len(run.glyphs) > 1
            code.append(f"/ReversedChars BMC {shown} EMC" if is_reversed else shown)
        code.append("ET")
        return " ".join(code)

    def _shown(self, run: Run) -> str:
        """Show the glyphs of a run; a word that comes back is written once."""
        known = self._words.get(id(run.glyphs))
        if known is None or known[0] is not run.glyphs or known[1] != run.size:
            known = self._words[id(run.glyphs)] = (run.glyphs, run.size, self._shown_anew(run))
        return known[2]

    def _shown_anew(self, run: Run) -> str:
        """Show the glyphs; numbers between them move the next one to where HarfBuzz wants it."""
        parts = []
        for glyph, number in zip(run.glyphs, self._drawn.numbers(run.font, run.glyphs), strict=True):
            after = glyph.width + glyph.right - glyph.advance
            before = f">{-glyph.right} <" if glyph.right else ""
            shown = f"{before}{number:04X}>{after} <" if after else f"{before}{number:04X}"
            if glyph.up:
                shown = f">] TJ {glyph.up * run.size / UNITS:.2f} Ts [<{shown}>] TJ 0 Ts [<"
            parts.append(shown)
        return f"[<{''.join(parts)}>] TJ".replace("<>", "").replace("[] TJ", "")


def _language(place: tuple[float, Run]) -> str:
    return place[1].language
