import pytest

from tests.making import a_plan, a_step
from tests.storage.files.making_pdfs import pdf_with
from toolbox.storage.files.opening import open_file
from toolbox.storage.files.plan_file import write_plan
from toolbox.storage.files.refused import FileRefusedError

PLAN = a_plan(a_step(1))


def test_a_file_is_told_by_what_is_in_it() -> None:
    assert open_file(write_plan(PLAN)) == PLAN
    assert open_file(pdf_with(write_plan(PLAN))) == PLAN
    assert open_file(b"\n\n" + pdf_with(write_plan(PLAN))) == PLAN


def test_what_a_pdf_carries_is_read_as_strictly_as_a_file() -> None:
    with pytest.raises(FileRefusedError) as refused:
        open_file(pdf_with(write_plan(PLAN).replace(b"1140", b"NaN")))

    assert refused.value.kind == "number"
