"""The command line: `check` tells every problem of the content; `review` and `reviewed` are for speakers.

`compile` is for hosts on which the running app may write nothing beside its code.
"""

from __future__ import annotations

import compileall
import sys
from datetime import UTC, datetime
from pathlib import Path

from toolbox.library.kept import read_or_take
from toolbox.library.library import SOURCE_LANGUAGE
from toolbox.library.problems import ContentError
from toolbox.library.reading import read_library, read_strictly
from toolbox.library.review_sheet import review_sheet
from toolbox.library.reviewing import OtherSheetError, reviewed
from toolbox.settings import ROOT, Settings, from_environment

USAGE = """usage: python -m toolbox check [FOLDER]
       python -m toolbox compile
       python -m toolbox review LANGUAGE
       python -m toolbox reviewed LANGUAGE MARK NUMBER…"""


def main(arguments: list[str]) -> int:
    """Run a command; 0 is good, 1 tells problems, 2 is a wrong call."""
    settings = from_environment()
    match arguments:
        case ["check"]:
            return check(settings.content, settings.packs)
        case ["check", folder]:
            return check(Path(folder))
        case ["compile"]:
            return compile_all(settings)
        case ["review", code]:
            return review(settings.content, code)
        case ["reviewed", code, sheet, *ticked] if ticked:
            return note(settings.content, code, sheet=sheet, ticked=ticked)
    print(USAGE, file=sys.stderr)
    return 2


def compile_all(settings: Settings) -> int:
    """Make what the first start would make: compiled code, the content as it is read, and its word search."""
    try:
        read_or_take(settings.content, settings.packs).words().prepare()
    except ContentError as error:
        return tell(error, settings.content)
    written = [compileall.compile_file(ROOT / "app.py", quiet=1)]
    written += [compileall.compile_dir(ROOT / name, quiet=1) for name in ("toolbox", "exports")]
    return 0 if all(written) else 1


def review(folder: Path, code: str) -> int:
    """Write the sheet on which a speaker reviews a language."""
    library = read_library(folder)
    if code == SOURCE_LANGUAGE or code not in library.participants:
        print(f"one of: {', '.join(one for one in library.participants if one != SOURCE_LANGUAGE)}")
        return 2
    file = Path(f"review-{code}.html")
    file.write_text(review_sheet(library, code), "utf-8")
    print(file)
    return 0


def note(folder: Path, code: str, *, sheet: str, ticked: list[str]) -> int:
    """Note what a speaker ticked on a sheet."""
    try:
        written = reviewed(
            read_library(folder), code, sheet=sheet, ticked=ticked, on=datetime.now(UTC).date()
        )
    except OtherSheetError as refused:
        print(refused)
        return 1
    file = folder / "reviews" / f"{code}.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(written, "utf-8")
    print(file)
    return 0


def check(folder: Path, packs: Path | None = None) -> int:
    """Tell the problems of a content folder and the packs with it, or what is in them."""
    try:
        library = read_strictly(folder, packs)
    except ContentError as error:
        return tell(error, folder)
    for point in library.referral:
        if point.is_old(on=datetime.now(UTC).date()):
            print(f"warning: referral.yaml  “{point.id}” was looked at on {point.seen_on}.  Look again.")
    counted = {
        "methods": library.methods,
        "tips": library.tips,
        "difficult moments": library.moments,
        "ready plans": library.plans,
        "languages": library.texts,
        "languages on paper": library.participants,
    }
    print(f"{', '.join(f'{len(found)} {name}' for name, found in counted.items())}: no problems")
    return 0


def tell(error: ContentError, folder: Path) -> int:
    """Tell every problem of a content folder, each with its place."""
    for problem in error.problems:
        print(f"{folder.resolve().name}/{problem}")
    print(f"{len(error.problems)} problems")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
