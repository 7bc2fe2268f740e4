"""Every test here starts a process, as the app does: that is the part that must hold."""

import resource
import subprocess
import sys
import time
from io import BytesIO

import pytest

from tests.exports.pdf import mixed
from tests.exports.pdf.reading import exported
from tests.storage.files.making_pdfs import pdf_with
from toolbox.storage.files import pdf_file
from toolbox.storage.files.pdf_file import LARGEST, LARGEST_PLAN, attached_plan, main, take_out
from toolbox.storage.files.refused import KINDS, FileRefusedError, Kind

PLAN = b'{"version": 2, "steps": []}'
OURS = exported(mixed.sheet_with_attachment())

REFUSED: dict[str, tuple[bytes, Kind]] = {
    "a sheet without a plan": (exported(mixed.english_sheet()), "pdf_without"),
    "another attachment": (pdf_with(PLAN, name="factuur.xml"), "pdf_without"),
    "a password": (pdf_with(PLAN, password="geheim"), "pdf_locked"),  # noqa: S106 - not a secret
    "a plan that is too large": (pdf_with(b" " * (LARGEST_PLAN + 1)), "too_big"),
    "a bomb of 60 MB": (pdf_with(bytes(60_000_000)), "too_big"),
    "a bomb of 400 MB": (pdf_with(bytes(400_000_000)), "pdf_broken"),
    "cut off": (OURS[: len(OURS) // 3], "pdf_broken"),
    "a head alone": (b"%PDF-1.7\n", "pdf_broken"),
    "too large": (OURS + bytes(LARGEST), "too_big"),
}


def test_the_plan_comes_out_of_our_own_paper() -> None:
    assert attached_plan(OURS) == mixed.sheet_with_attachment().attachment


@pytest.mark.parametrize("name", REFUSED)
def test_other_files_are_refused_with_their_reason(name: str) -> None:
    content, kind = REFUSED[name]

    with pytest.raises(FileRefusedError) as refused:
        attached_plan(content)

    assert refused.value.kind == kind


def test_a_file_that_keeps_pypdf_busy_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that never ends is what the limit on time is for; this stands in for such a file."""
    monkeypatch.setattr(pdf_file, "_PATIENCE", 0.001)
    begun = time.monotonic()

    with pytest.raises(FileRefusedError) as refused:
        attached_plan(OURS)

    assert refused.value.kind == "pdf_broken"
    assert time.monotonic() - begun < pdf_file.SECONDS


def test_the_limits_hold_in_the_process() -> None:
    """The same start as `main`, then a look at what the process may use."""
    code = (
        "import resource, sys, io; from toolbox.storage.files import pdf_file;"
        "sys.stdin = io.TextIOWrapper(io.BytesIO(b'')); "
        "\ntry: pdf_file.main()\nexcept Exception: pass\n"
        "print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0])"
    )

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert said.split() == [str(pdf_file.MEMORY), str(pdf_file.SECONDS)]


@pytest.mark.parametrize(
    ("content", "status"),
    [(pdf_with(PLAN), 0), (exported(mixed.english_sheet()), 16 + KINDS.index("pdf_without"))],
)
def test_the_process_writes_the_plan_or_says_why_not(
    content: bytes, status: int, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Its limits would hold for the tests too, so they are left out here."""
    monkeypatch.setattr(resource, "setrlimit", lambda *_: None)
    monkeypatch.setattr(sys, "stdin", type("Given", (), {"buffer": BytesIO(content)}))

    assert main() == status
    assert capsysbinary.readouterr().out == (b"" if status else PLAN)


def test_what_is_found_is_named_as_ours() -> None:
    assert take_out(pdf_with(PLAN)) == PLAN
    with pytest.raises(FileRefusedError, match="pdf_without"):
        take_out(pdf_with(PLAN, name="Plan.json"))


@pytest.mark.parametrize("name", ["a password", "a plan that is too large", "another attachment"])
def test_the_reader_itself_says_why_not(name: str) -> None:
    content, kind = REFUSED[name]

    with pytest.raises(FileRefusedError) as refused:
        take_out(content)

    assert refused.value.kind == kind
