"""Pictures to compare with are made on request only."""

from pathlib import Path

from tests.exports.pdf.reference import make_reference


def test_every_page_becomes_a_picture(tmp_path: Path) -> None:
    made = make_reference(tmp_path / "papers")

    assert [file.name for file in made] == [
        "run-sheet-nl-1.png",
        "run-sheet-nl-14-rows-1.png",
        "run-sheet-nl-14-rows-2.png",
        "run-sheet-nl-notes-1.png",
        "run-sheet-ar-1.png",
    ]
    assert all(file.stat().st_size > 10_000 for file in made)
