"""The sheet for participants in Dutch beside each of the other languages, and their other papers in one."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from toolbox.library.library import Library
from toolbox.planning.opening_ready import opened
from toolbox.planning.pack.choice import PackChoice, Product, Size
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.paper import Paper
from toolbox.planning.run_sheet import work_out
from toolbox.values import changed

OTHERS: Mapping[Product, Size] = {"poster": "a3", "evaluation": "a4", "help-card": "a4"}


def two_languages(library: Library, size: Size = "a4") -> Iterator[tuple[str, Paper]]:
    """Give each paper with its name."""
    sheet = work_out(opened(library.plans["refugees-human-rights"], library, code="nl"), library)
    for code in library.participants:
        choice = PackChoice(products=("participants",), beside=code, sizes={"participants": size})
        yield f"two-languages-{code}", pack_paper(sheet, library, library.texts["nl"], choice)
    written = changed(sheet.plan, meeting=changed(sheet.plan.meeting, reading=True))
    for product, usual in OTHERS.items():
        choice = PackChoice(products=(product,), beside="ar", sizes={product: usual})
        paper = pack_paper(replace(sheet, plan=written), library, library.texts["nl"], choice)
        yield f"two-languages-ar-{product}", paper
