"""The exporter: what the toolbox knows of PDF."""

from __future__ import annotations

from threading import Lock

from toolbox.planning.paper import Paper

# ReportLab counts and remembers in places that all its documents share: one at a time, or files are damaged.
_ONE_AT_A_TIME = Lock()


class PdfExporter:
    """Prints a paper on A4, in black and white."""

    name = "pdf"
    media_type = "application/pdf"
    suffix = ".pdf"
    needs_day = False

    def export(self, paper: Paper) -> bytes:
        """Make the file."""
        # Loaded with the first paper, so that the toolbox starts without it. The fonts come first: they tell
        # ReportLab, before anything of it is loaded, which font to start with.
        import exports.pdf.fonts  # noqa: F401, PLC0415 # isort: split
        from exports.pdf.sheet import lay_out  # noqa: PLC0415

        with _ONE_AT_A_TIME:
            return lay_out(paper)
