from io import BytesIO
from zipfile import ZipFile

import docx

from exports.word.packing import packed


def test_every_part_is_packed_without_a_clock() -> None:
    with ZipFile(BytesIO(packed(docx.Document()))) as file:
        assert "word/document.xml" in file.namelist()
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert file.testzip() is None
