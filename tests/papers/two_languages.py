"""The sheet for participants of one evening, in Dutch beside each of the other languages."""

from collections.abc import Iterator

from toolbox.library.library import Library
from toolbox.planning.opening_ready import opened
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.paper import Paper
from toolbox.planning.run_sheet import work_out


def two_languages(library: Library) -> Iterator[tuple[str, Paper]]:
    """Give each paper with its name."""
    sheet = work_out(opened(library.plans["refugees-human-rights"], library, code="nl"), library)
    for code in library.participants:
        choice = PackChoice(products=("participants",), beside=code)
        yield f"two-languages-{code}", pack_paper(sheet, library, library.texts["nl"], choice)
