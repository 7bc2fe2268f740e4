"""References: the sample papers and two real meetings, as text and as a picture of every page."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL.Image import Image

from tests.exports.pdf.reading import exported, pages, pictures
from tests.exports.pdf.reference import DPI, PAPERS
from tests.papers.meetings import MOSQUE, MOTHERS, a_meeting, source_of_mosque
from tests.papers.two_languages import two_languages
from toolbox.planning.pack.choice import PRODUCTS, SIZES, PackChoice, Product, Size
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.pack.source import Source
from toolbox.planning.paper import Paper
from toolbox.planning.sheet import run_sheet_paper

FOLDER = Path(__file__).parent
SMALL = 36  # dots an inch, for products of which there are many pages


@dataclass(frozen=True)
class Reference:
    """A paper with what it should look like."""

    name: str
    paper: Paper
    dpi: int = DPI

    @property
    def is_twin(self) -> bool:
        """Say whether a paper differs from another one in its language alone."""
        return self.dpi == SMALL and self.name.endswith("-en")

    @property
    def text_file(self) -> Path:
        """The text of all pages."""
        return FOLDER / f"{self.name}.txt"

    def picture_file(self, number: int) -> Path:
        """The picture of one page."""
        return FOLDER / f"{self.name}-{number}.png"

    def text(self) -> str:
        """The text of all pages now."""
        return _text(exported(self.paper))

    def pictures(self) -> Iterator[tuple[int, Image]]:
        """The pages now, in grey."""
        for number, picture in enumerate(pictures(exported(self.paper), self.dpi), start=1):
            yield number, picture.convert("L")


@cache
def _text(file: bytes) -> str:
    return "\n\f\n".join(pages(file)) + "\n"


@cache
def references() -> tuple[Reference, ...]:
    """All papers that are compared."""
    samples = tuple(Reference(name, make()) for name, make in PAPERS.items())
    mothers = a_meeting(MOTHERS, framing="upbringing", minutes=90, code="nl")
    evening = [a_meeting(MOSQUE, framing="neighbourly-love", minutes=120, code=code) for code in ("nl", "en")]
    return (
        *samples,
        *(Reference(name, paper) for name, paper in two_languages(mothers.library)),
        Reference("mothers-nl", _run_sheet(mothers)),
        *(Reference(f"mosque-evening-{made.code}", _run_sheet(made)) for made in evening),
        *(product for code in ("nl", "en") for product in _products(code)),
    )


def _run_sheet(source: Source) -> Paper:
    return run_sheet_paper(source.sheet, source.library, source.texts)


def _products(code: str) -> Iterator[Reference]:
    """Every product of one evening in its usual size, and the run sheet in the others."""
    for product in PRODUCTS:
        sizes = SIZES[product] if product == "run-sheet" else SIZES[product][:1]
        for size in sizes:
            if (product, size) != ("run-sheet", "a4"):
                yield Reference(f"{product}-{size}-{code}", product_of_evening(product, size, code), SMALL)
    reading = product_of_evening("evaluation", "a5", code, reading=True)
    yield Reference(f"evaluation-form-{code}", reading, SMALL)


def product_of_evening(product: Product, size: Size, code: str, *, reading: bool = False) -> Paper:
    """One product of an evening of fourteen people, once."""
    source = source_of_mosque(code, reading=reading)
    choice = PackChoice(products=(product,), sizes={product: size}, copies={product: 1}, beside=code)
    return pack_paper(source.sheet, source.library, source.texts, choice)
