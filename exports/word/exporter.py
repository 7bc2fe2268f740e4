"""The exporter: what the toolbox knows of Word files."""

from __future__ import annotations

from toolbox.planning.flowing import flow
from toolbox.planning.paper import Paper


class WordExporter:
    """Writes a paper as a document with real headings, lists and tables."""

    name = "docx"
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    suffix = ".docx"
    needs_day = False

    def export(self, paper: Paper) -> bytes:
        """Make the file."""
        # Loaded with the first document, so that the toolbox starts without it.
        from exports.word.packing import packed  # noqa: PLC0415
        from exports.word.page import new_document  # noqa: PLC0415
        from exports.word.writing import Writer  # noqa: PLC0415

        document = new_document(paper)
        writer = Writer(document, paper)
        for one in flow(paper):
            writer.write(one)
        return packed(document)
