"""Geometry: the page of a paper and the size of its letters; all other measures follow from these two."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from exports.pdf.styles import BODY, MM, Style
from toolbox.planning.paper import Format, Letters, Paper

_PAGES: dict[Format, tuple[float, float]] = {
    "a3": (297, 420),
    "a4": (210, 297),
    "a4-wide": (297, 210),
    "a5": (148, 210),
    "a6": (105, 148),
}
# The side, the top and the bottom margin: what a usual printer can reach, less on a small page.
_MARGINS: dict[Format, tuple[float, float, float]] = {
    "a3": (15, 15, 12),
    "a4": (12, 11, 10),
    "a4-wide": (15, 12, 10),
    "a5": (10, 9, 8),
    "a6": (7, 7, 6),
}
_LETTERS: dict[Letters, float] = {"usual": 12, "beside": 13.5, "reading": 16, "large": 18, "poster": 42}
# How much of what a title is larger than the body stays on this page.
_HEADLINES: dict[Format, float] = {"a3": 0.6, "a4": 1, "a4-wide": 0.6, "a5": 0.6, "a6": 0.35}
_FOOTER = 6.6
_LARGEST_FOOT = 1.5  # on a poster the foot stays small
_NARROW = 150  # millimetres for letters of 12 points: under this, columns go under each other


@dataclass(frozen=True, slots=True)
class Geometry:
    """The page of one paper. A page that is cut up has neither margins nor a foot."""

    format: Format = "a4"
    letters: Letters = "usual"
    is_cut_up: bool = False

    @property
    def page_size(self) -> tuple[float, float]:
        """The width and the height of the page."""
        width, height = _PAGES[self.format]
        return width * MM, height * MM

    @property
    def side(self) -> float:
        """The margin at both sides."""
        return self._margins[0]

    @property
    def bottom(self) -> float:
        """The margin under the foot."""
        return self._margins[2]

    @property
    def footer(self) -> float:
        """The room for the foot."""
        return 0.0 if self.is_cut_up else _FOOTER * MM * min(self.scale, _LARGEST_FOOT)

    @property
    def width(self) -> float:
        """The width that words may take."""
        return self.page_size[0] - 2 * self.side

    @property
    def height(self) -> float:
        """The height that words may take."""
        return self.page_size[1] - self._margins[1] - self.bottom - self.footer

    @property
    def scale(self) -> float:
        """How much larger than usual the letters are, and all that goes with them."""
        return _LETTERS[self.letters] / BODY.size

    @property
    def mm(self) -> float:
        """A millimetre between letters: it grows with them."""
        return MM * self.scale

    @property
    def is_narrow(self) -> bool:
        """Say whether columns have no room beside each other."""
        return self.width < _NARROW * self.mm

    def fit(self, style: Style) -> Style:
        """Give a style the size it has on this page."""
        return _fitted(style, self.scale, _HEADLINES[self.format])

    @property
    def foot(self) -> Geometry:
        """The same page for its foot, of which the letters never become as large as on a poster."""
        return replace(self, letters="large") if self.scale > _LARGEST_FOOT else self

    @property
    def _margins(self) -> tuple[float, float, float]:
        if self.is_cut_up:
            return 0.0, 0.0, 0.0
        side, top, bottom = _MARGINS[self.format]
        return side * MM, top * MM, bottom * MM


USUAL = Geometry()


def geometry_of(paper: Paper) -> Geometry:
    """The page that a paper asks for."""
    return Geometry(paper.format, paper.letters, paper.is_cut_up)


@lru_cache(maxsize=256)
def _fitted(style: Style, scale: float, headline: float) -> Style:
    larger = max(0.0, style.size - BODY.size) * headline
    return replace(style, size=round((min(style.size, BODY.size) + larger) * scale, 2))
