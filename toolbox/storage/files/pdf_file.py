"""PDF file: takes the plan out of one of our own papers.

Whoever sends a file that was made to be slow or large must keep nobody else waiting, so the file is read in a
process of its own, with limits on time and memory: this module started as a program.
"""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from threading import BoundedSemaphore

from toolbox.storage.files.refused import KINDS, FileRefusedError, Kind

LARGEST = 5 * 1024 * 1024  # bytes of a PDF
LARGEST_PLAN = 256 * 1024  # bytes of the plan in it, when it is unpacked
ATTACHED = "plan.json"
MEMORY = 512 * 1024 * 1024
SECONDS = 5
_PATIENCE = 10  # seconds on the clock; a busy machine is not a damaged file
_FIRST = 16  # what the process says with its end: this number and the place of the kind
_READERS = BoundedSemaphore(2)


def attached_plan(content: bytes) -> bytes:
    """Give the plan in a PDF as bytes that nobody looked at yet. Raises FileRefusedError."""
    if len(content) > LARGEST:
        raise FileRefusedError("too_big", limit=LARGEST // 1024)
    try:
        with _READERS:
            done = subprocess.run(
                [sys.executable, "-I", "-m", "toolbox.storage.files.pdf_file"],
                input=content,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE,
                check=False,
            )
    except subprocess.TimeoutExpired as error:
        raise FileRefusedError("pdf_broken") from error
    if done.returncode:
        raise FileRefusedError(_kind(done.returncode))
    return done.stdout


def take_out(content: bytes) -> bytes:
    """Find the attachment that has our name; pypdf may raise anything on a damaged file: this runs apart."""
    from pypdf import PdfReader  # noqa: PLC0415 - only the process of its own needs it

    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted:
        raise FileRefusedError("pdf_locked")
    root = reader.root_object
    for reference in root.get("/AF", ()):
        attached = reference.get_object()
        if attached.get("/UF") == ATTACHED:
            return _bounded(attached["/EF"]["/F"].get_object().get_data())
    raise FileRefusedError("pdf_without")


def main() -> int:
    """Read a PDF from the standard input and write the plan; the status says why there is none."""
    import resource  # noqa: PLC0415 - Windows has none: there no PDF is read, and all else works

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        sys.stdout.buffer.write(take_out(sys.stdin.buffer.read(LARGEST)))
    except FileRefusedError as refused:
        return _FIRST + KINDS.index(refused.kind)
    return 0


def _bounded(plan: bytes) -> bytes:
    """Pypdf itself unpacks at most 75 MB."""
    if len(plan) > LARGEST_PLAN:
        raise FileRefusedError("too_big", limit=LARGEST_PLAN // 1024)
    return plan


def _kind(status: int) -> Kind:
    """Any other end is a fault of pypdf or a limit that was reached: the file is damaged, or made to be."""
    place = status - _FIRST
    return KINDS[place] if 0 <= place < len(KINDS) else "pdf_broken"


if __name__ == "__main__":
    sys.exit(main())
