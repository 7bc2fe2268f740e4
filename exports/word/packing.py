"""Packing: the bytes of a document, the same for the same paper: no clock, no maker."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name


def packed(document: Document) -> bytes:
    """Save a document and take the time of saving out."""
    saved, file = BytesIO(), BytesIO()
    document.save(saved)
    with ZipFile(saved) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for one in old.infolist():
            new.writestr(ZipInfo(one.filename, _LONG_AGO), old.read(one), ZIP_DEFLATED)
    return file.getvalue()
