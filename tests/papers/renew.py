"""Renew the references after you looked at the new papers. Say in the commit why a picture changed."""

from tests.papers.references import FOLDER, references


def main() -> None:
    """Write text and pictures anew, and tell which."""
    for file in (*FOLDER.glob("*.png"), *FOLDER.glob("*.txt")):
        file.unlink()
    for reference in references():
        reference.text_file.write_text(reference.text(), encoding="utf-8")
        for number, picture in reference.pictures():
            picture.save(reference.picture_file(number), optimize=True)
        print(reference.name)


if __name__ == "__main__":
    main()
