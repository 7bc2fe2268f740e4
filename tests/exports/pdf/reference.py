"""Pictures of the sample papers, to compare with later: `make_reference` is only called to renew them."""

from collections.abc import Callable
from pathlib import Path

from tests.exports.pdf import samples
from tests.exports.pdf.reading import exported, pictures
from toolbox.planning.paper import Paper

DPI = 80
PAPERS: dict[str, Callable[[], Paper]] = {
    "run-sheet-nl": samples.dutch_sheet,
    "run-sheet-nl-14-rows": samples.long_sheet,
    "run-sheet-nl-notes": samples.sheet_with_notes,
    "run-sheet-ar": samples.arabic_sheet,
}


def make_reference(folder: Path) -> list[Path]:
    """Draw every page of every sample paper in gray, and say which pictures were made."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for name, paper in PAPERS.items():
        for number, picture in enumerate(pictures(exported(paper()), DPI), 1):
            file = folder / f"{name}-{number}.png"
            picture.convert("L").save(file, optimize=True)
            made.append(file)
    return made
