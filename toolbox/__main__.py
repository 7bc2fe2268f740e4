"""The command line: `python -m toolbox check [FOLDER]` reads all content and tells every problem."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from toolbox.library.problems import ContentError
from toolbox.library.reading import read_strictly
from toolbox.settings import from_environment

USAGE = "usage: python -m toolbox check [FOLDER]"


def main(arguments: list[str]) -> int:
    """Run a command; 0 is good, 1 tells problems, 2 is a wrong call."""
    if not arguments or arguments[0] != "check" or len(arguments) > 2:  # noqa: PLR2004 - check and a folder
        print(USAGE, file=sys.stderr)
        return 2
    settings = from_environment()
    folder, packs = (Path(arguments[1]), None) if len(arguments) > 1 else (settings.content, settings.packs)
    return check(folder, packs)


def check(folder: Path, packs: Path | None = None) -> int:
    """Tell the problems of a content folder and the packs with it, or what is in them."""
    try:
        library = read_strictly(folder, packs)
    except ContentError as error:
        for problem in error.problems:
            print(f"{folder.resolve().name}/{problem}")
        print(f"{len(error.problems)} problems")
        return 1
    for point in library.referral:
        if point.is_old(on=datetime.now(UTC).date()):
            print(f"warning: referral.yaml  “{point.id}” was looked at on {point.seen_on}.  Look again.")
    counted = {
        "methods": library.methods,
        "tips": library.tips,
        "difficult moments": library.moments,
        "ready plans": library.plans,
        "languages": library.texts,
    }
    print(f"{', '.join(f'{len(found)} {name}' for name, found in counted.items())}: no problems")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
