"""PDFs with something attached, as we make them and as others do."""

from io import BytesIO

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject, TextStringObject


def pdf_with(content: bytes, *, name: str = "plan.json", password: str | None = None) -> bytes:
    """A PDF of one empty page that carries this, packed."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    stream = StreamObject()
    stream.set_data(content)
    packed = writer._add_object(stream.flate_encode())  # noqa: SLF001 - pypdf has no other way to write /AF
    attached = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Filespec"),
            NameObject("/UF"): TextStringObject(name),
            NameObject("/EF"): DictionaryObject({NameObject("/F"): packed}),
        }
    )
    writer.root_object[NameObject("/AF")] = ArrayObject([writer._add_object(attached)])  # noqa: SLF001 - as above
    if password:
        writer.encrypt(password)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()
