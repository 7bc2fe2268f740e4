"""Exporters: a paper goes in, bytes come out."""

from exports.pdf.exporter import PdfExporter

EXPORTERS = (PdfExporter(),)
