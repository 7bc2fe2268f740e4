"""The bad inputs of docs/reliability.md that reach paper: printed as typed, and nothing else."""

import re

import pytest

from tests.exports.pdf.reading import exported, pages, reader, squeezed
from tests.making import a_library, a_plan, a_step
from toolbox.planning.pack.choice import PackChoice
from toolbox.planning.pack.pack import pack_paper
from toolbox.planning.run_sheet import work_out

TYPED = {
    25: "<script>alert(1)</script><img src=x onerror=alert(1)>",
    26: "[x](javascript:alert(1)) data:text/html &#106;avascript:",
    28: "<b>open & dicht <img src=/etc/passwd>",
    29: "a" * 5000,
    32: "a" + "\u0301" * 200 + "einde",
    33: "=HYPERLINK(A1) +1 -1 @SUM",
}


def printed(note: str) -> bytes:
    library = a_library()
    sheet = work_out(a_plan(a_step(1, note=note)), library)
    return exported(pack_paper(sheet, library, library.texts["nl"], PackChoice()))


@pytest.mark.parametrize("number", TYPED, ids=lambda number: f"input_{number}")
def test_a_note_is_printed_as_typed_and_does_nothing(number: int) -> None:
    file = printed(TYPED[number])

    text = squeezed("".join(pages(file)))
    if number == 32:
        assert "einde" in text
    else:
        assert squeezed(TYPED[number])[:200] in text
    assert not re.search(rb"/URI|/JavaScript|/Launch|root:x", file)
    assert all("/Annots" not in page for page in reader(file).pages)


def test_input_40_a_file_name_is_ours_whatever_was_typed() -> None:
    library = a_library()
    note = 'a"\r\nx/y\u202e'

    paper = pack_paper(
        work_out(a_plan(a_step(1, note=note)), library), library, library.texts["nl"], PackChoice()
    )

    assert paper.name == "draaiboek"
