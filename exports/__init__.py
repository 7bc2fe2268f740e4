"""Exporters: a paper goes in, bytes come out."""

from exports.ical import IcalExporter
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
