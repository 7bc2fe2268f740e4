"""The archive: what a file says of itself, so that it looks and reads the same in many years (PDF/A-3)."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDate, PDFDictionary, PDFName, PDFString, PDFZCompress

from exports.pdf.colours import screen_colours
from exports.pdf.metadata import packet
from exports.pdf.objects import Stream
from exports.pdf.tree import Tree

ATTACHED = "plan.json"


def complete(document: Any, tree: Tree, *, attachment: bytes | None) -> None:  # noqa: ANN401 - ReportLab has no types
    """Add the tree, what is known of the file, the colours it means and the plan it was made from."""
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents", "AF"]
    pages = [document.Reference(page).format(document).decode("ascii") for page in document.Pages.pages]
    catalog.StructTreeRoot = tree.write(document, pages)
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    known = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    about = packet(
        document.info.title,
        tree.language,
        producer=document.info.producer,
        moment=document._timeStamp.YMDhms,  # noqa: SLF001 - a test guards it
    )
    catalog.Metadata = Stream(PDFDictionary(known), about)
    catalog.OutputIntents = PDFArray([_colours(document)])
    if attachment is not None:
        document.updateSignature(attachment)
        specification = document.Reference(_specification(document, attachment))
        names = PDFDictionary({"Names": PDFArray([PDFString(ATTACHED), specification])})
        catalog.Names = PDFDictionary({"EmbeddedFiles": names})
        catalog.AF = PDFArray([specification])


def _colours(document: Any) -> PDFDictionary:  # noqa: ANN401 - ReportLab has no types
    """Say which black and white are meant."""
    profile = Stream(PDFDictionary({"N": 3}), screen_colours(), [PDFZCompress])
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile),
        }
    )


def _specification(document: Any, attachment: bytes) -> PDFDictionary:  # noqa: ANN401 - ReportLab has no types
    """Attach the plan as the source of the paper."""
    parameters = {"Size": len(attachment), "ModDate": PDFDate(ts=document._timeStamp)}  # noqa: SLF001 - as above
    entries = {
        "Type": PDFName("EmbeddedFile"),
        "Subtype": "/application#2Fjson",
        "Params": PDFDictionary(parameters),
    }
    file = document.Reference(Stream(PDFDictionary(entries), attachment, [PDFZCompress]))
    return PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": PDFString(ATTACHED),
            "UF": PDFString(ATTACHED),
            "AFRelationship": PDFName("Source"),
            "EF": PDFDictionary({"F": file, "UF": file}),
        }
    )
