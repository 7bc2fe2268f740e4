"""The foot: the last line of each page: where the sheet comes from, and which page of how many this is."""

from __future__ import annotations

from dataclasses import replace

from exports.pdf.canvas import SheetCanvas
from exports.pdf.piece import from_start
from exports.pdf.styles import FOOT, MM
from exports.pdf.text import shortened
from exports.pdf.writing import Typesetter, Writing
from toolbox.languages.phrase import Phrase
from toolbox.planning.paper import Paper

_FOOT_LINE = 3.5  # above the lower margin, so that tails of letters stay out of it
_FOOT_LENGTHS = (200, 100, 80, 60, 45, 30, 10)
_ROOM_FOR_COUNT = 0.4  # of the width
_APART = 4 * MM


class Foot:
    """Writes the foot of each page of one paper."""

    def __init__(self, paper: Paper, typesetter: Typesetter) -> None:
        self._geometry = typesetter.geometry.foot
        self._typesetter = replace(typesetter, geometry=self._geometry)
        self._page_count = paper.page_count
        self._most = _ROOM_FOR_COUNT * self._geometry.width
        room = self._geometry.width - self._set(self._counted(88, 88), room=self._most).width - _APART
        self._made_with = self._set(paper.made_with, room=room)

    def paint(self, canvas: SheetCanvas) -> None:
        """Write the foot; the number of pages comes later."""
        with canvas.furniture():
            self._write(canvas, self._made_with, offset=0)

        def complete(page: int, pages: int) -> None:
            count = self._set(self._counted(page, pages), room=self._most)
            self._write(canvas, count, offset=self._geometry.width - count.width)

        canvas.promise(complete)

    def _counted(self, page: int, pages: int) -> Phrase:
        text = self._page_count.text.replace("{pages}", str(pages)).replace("{page}", str(page))
        return Phrase(text, self._page_count.language)

    def _set(self, phrase: Phrase, *, room: float) -> Writing:
        """Set one line, cut visibly where it would run into the other."""
        first = Phrase(phrase.text.partition(". ")[0], phrase.language)  # the numbers, without who made it
        cuts = [shortened(one, _FOOT_LENGTHS[0]) for one in (phrase, first)]
        cuts += [shortened(phrase, most) for most in _FOOT_LENGTHS[1:]]
        writings = (self._typesetter.text(cut, FOOT) for cut in cuts)
        writing = next((writing for writing in writings if writing.natural <= room), None)
        writing = writing or self._typesetter.text(Phrase("", phrase.language), FOOT)
        writing.measure(writing.natural)
        return writing

    def _write(self, canvas: SheetCanvas, writing: Writing, *, offset: float) -> None:
        geometry = self._geometry
        left = geometry.side + from_start(
            self._typesetter.direction, geometry.width, offset=offset, width=writing.width
        )
        writing.paint(canvas, left=left, top=geometry.bottom + _FOOT_LINE + writing.foot)
