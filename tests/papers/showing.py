"""Showing: all pages of every product in one small picture each, for docs/papers.md."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from pathlib import Path

from PIL.Image import Image, new

from tests.exports.pdf.reading import exported, pictures
from tests.papers.references import product_of_evening
from toolbox.planning.pack.choice import PRODUCTS, SIZES
from toolbox.planning.paper import Paper

FOLDER = Path(__file__).parents[2] / "docs" / "pictures" / "pack"
DPI = 42.5
IN_A_ROW = 6
SHADES = 8
BETWEEN = 1  # pixels, gray


def shown() -> Iterator[tuple[str, Paper]]:
    """Every product in all sizes in Dutch, and in its usual size in the other languages."""
    for code in ("nl", "en", "tr", "ar"):
        for product in PRODUCTS:
            for size in SIZES[product] if code == "nl" else SIZES[product][:1]:
                yield f"{product}-{size}-{code}", product_of_evening(product, size, code)
        yield f"evaluation-a5-form-{code}", product_of_evening("evaluation", "a5", code, reading=True)


def together(pages: list[Image]) -> Image:
    """Lay pages beside each other on a gray ground."""
    width, height = (max(page.size[side] for page in pages) + BETWEEN for side in (0, 1))
    rows = ceil(len(pages) / IN_A_ROW)
    ground = new("L", (width * min(len(pages), IN_A_ROW), height * rows), 128)
    for place, page in enumerate(pages):
        row, column = divmod(place, IN_A_ROW)
        ground.paste(page, (column * width, row * height))
    return ground.quantize(SHADES)


def main() -> None:
    """Draw all pictures anew."""
    for file in FOLDER.glob("*.png"):
        file.unlink()
    for name, paper in shown():
        pages = [picture.convert("L") for picture in pictures(exported(paper), DPI)]
        together(pages).save(FOLDER / f"{name}.png", optimize=True)
        print(name, len(pages))


if __name__ == "__main__":
    main()
