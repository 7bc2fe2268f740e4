"""Opening: the plan in a file that somebody chose: JSON or one of our PDFs, told apart by what is in it."""

from __future__ import annotations

from toolbox.planning.plan import Plan
from toolbox.storage.files.pdf_file import attached_plan
from toolbox.storage.files.plan_file import read_plan_file

_PDF = b"%PDF-"
_NEAR_THE_START = 1024  # where readers of PDF look for these signs


def open_file(content: bytes) -> Plan:
    """Read the plan in a file; its name and what the browser says of it count for nothing.

    Raises FileRefusedError, and NewerPlanError for a plan of a later version.
    """
    return read_plan_file(attached_plan(content) if _PDF in content[:_NEAR_THE_START] else content)
