"""A small content folder on disk, in which a test makes a mistake."""

import shutil
from pathlib import Path

from toolbox.library.problems import ContentError
from toolbox.library.reading import read_library

SMALL = Path(__file__).parent / "small"
CONTENT = Path(__file__).parents[2] / "content"


class Folder:
    """A copy of the small content, with the real texts of Dutch and English."""

    def __init__(self, path: Path) -> None:
        self.path = path
        shutil.copytree(SMALL, path)
        shutil.copy(CONTENT / "discreet.yaml", path)
        for room in ("languages", "participants"):
            (path / room).mkdir()
            for code in ("nl", "en"):
                shutil.copy(CONTENT / f"{room}/{code}.yaml", path / room)

    def replace(self, file: str, old: str, new: str) -> None:
        """Make a mistake: write something else, in one place."""
        text = (self.path / file).read_text("utf-8")
        assert text.count(old) == 1, f"“{old}” stands {text.count(old)} times in {file}"
        (self.path / file).write_text(text.replace(old, new), "utf-8")

    def line(self, file: str, text: str) -> int:
        """Say on which line a text stands."""
        lines = (self.path / file).read_text("utf-8").splitlines()
        return next(number for number, line in enumerate(lines, start=1) if text in line)

    def problems(self) -> list[str]:
        """Read the folder and return what an author is told."""
        try:
            read_library(self.path)
        except ContentError as error:
            return [str(problem) for problem in error.problems]
        return []
