"""Exporters: a paper goes in, bytes come out."""

from importlib import import_module

from exports.ical.exporter import IcalExporter
from exports.pdf.exporter import PdfExporter
from exports.picture import PictureExporter
from exports.plain import PlainExporter
from exports.pocket.exporter import PocketExporter
from exports.table import TableExporter
from exports.word.exporter import WordExporter

EXPORTERS = (
    PdfExporter(),
    WordExporter(),
    IcalExporter(),
    TableExporter(),
    PlainExporter(),
    PocketExporter(),
    PictureExporter(PdfExporter()),
)

# What an exporter loads with its first file; together as much as all the rest.
_LOADED_LATER = (
    "exports.pdf.fonts",
    "exports.pdf.sheet",
    "exports.word.writing",
    "exports.ical.meeting",
    "pypdfium2",
)


def prepare() -> None:
    """Load it now, so that nobody waits for it."""
    for name in _LOADED_LATER:
        import_module(name)
